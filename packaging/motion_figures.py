"""What movement costs: `PYTHONPATH=. python packaging/motion_figures.py`, on a screen if there is one.

For each page the processor time in milliseconds of going there and back, with movement and without; the
longest time between two frames of a turn; how soon a key is taken by the new page; and how often the process
wakes in ten idle seconds before any turn and after.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from itertools import pairwise
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gallery_rooms import Room
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.ui.main_window import Page

TRIES = 7
SETTLE_MS, IDLE_MS = 600, 10_000
PAGES = (Page.JOURNAL, Page.LEARN, Page.SETTINGS)


def wait(ms: int) -> None:
    """Let the program go on by itself, and sleep when it has nothing to do."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def wakeups() -> int:
    """How often any thread of this process has been given the processor after waiting, so far."""
    found = 0
    for task in Path("/proc/self/task").iterdir():
        lines = (task / "status").read_text().splitlines()
        found += sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))
    return found


def idle() -> int:
    """How often it wakes in ten seconds in which nobody does anything."""
    before = wakeups()
    wait(IDLE_MS)
    return wakeups() - before


def there_and_back(room: Room, page: Page) -> float:
    """Processor milliseconds of going to a page and back to Today, all movement included."""
    before = time.process_time()
    for one in (page, Page.TODAY):
        room.window.show_page(one)
        wait(SETTLE_MS)
    return (time.process_time() - before) * 1000.0


def frames(room: Room, page: Page) -> list[float]:
    """The milliseconds from frame to frame of one turn."""
    turn = room.window._turn
    moments: list[float] = []

    def note(_progress: float) -> None:
        moments.append(time.perf_counter() * 1000.0)

    turn._movement.moved.connect(note)
    room.window.show_page(page)
    wait(SETTLE_MS)
    turn._movement.moved.disconnect(note)
    return [later - earlier for earlier, later in pairwise(moments)]


def until_typed(room: Room) -> float:
    """Milliseconds from the wish for the journal until a letter typed at once stands in its search field."""
    room.window.show_page(Page.TODAY)
    wait(SETTLE_MS)
    before = time.perf_counter()
    room.window.show_page(Page.JOURNAL)
    field = room.views.journal.search
    field.setFocus()
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_A)
    taken = (time.perf_counter() - before) * 1000.0
    assert field.text().endswith("a")
    field.clear()
    return taken


def main() -> None:
    """Measure, and print a line for each figure."""
    application = QApplication(sys.argv[:1])
    room = Room()
    room.window.resize(1080, 720)
    room.window.show()
    assert QTest.qWaitForWindowExposed(room.window)
    for page in PAGES:
        room.window.show_page(page)
        wait(200)
    room.window.show_page(Page.TODAY)
    wait(2000)
    print(f"platform {application.platformName()}, idle before: {idle()} wakeups in 10 s")
    for page in PAGES:
        figures = {}
        for moving in (False, True):
            room.look.show_reduced_motion(not moving)
            there_and_back(room, page)
            figures[moving] = min(there_and_back(room, page) for _try in range(TRIES))
        still, moving_ms = figures[False] / 2, figures[True] / 2
        print(f"{page.value:9} a change: {still:5.1f} ms without, {moving_ms:5.1f} ms with movement")
    gaps = [gap for _try in range(TRIES) for page in (Page.LEARN, Page.TODAY) for gap in frames(room, page)]
    print(f"frames of a turn: median {statistics.median(gaps):.1f} ms, longest {max(gaps):.1f} ms")
    for moving in (False, True):
        room.look.show_reduced_motion(not moving)
        taken = min(until_typed(room) for _try in range(TRIES))
        print(f"a letter is in the journal's search {taken:.1f} ms after the wish, movement {moving}")
    wait(2000)
    print(f"idle after: {idle()} wakeups in 10 s")
    room.close()


if __name__ == "__main__":
    main()
