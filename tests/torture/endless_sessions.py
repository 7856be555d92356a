"""A thousand sessions in one program, one after the other: it must not grow.

The real program, all of it, in a process of its own without a screen or a sound device, whose clocks this
process moves on (`moving_clocks.py`): a session is over in less than a second. Each is had to
its last bell, asked about and put away. What the program holds is counted after each.

As a process of its own this file is that program.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from companion.app import Companion
from companion.core.journal import Course, Kind, Profile
from companion.core.planning import Wish
from companion.core.session import Stage
from companion.desktop.clock import local_now
from companion.engine.diary import CheckIn
from companion.ground import ground
from companion.launch import Launch
from companion.opening import first_window
from companion.standby import Standby
from tests.torture.moving_clocks import MovingClocks
from tests.torture.place import Place
from tests.torture.tally import Tally

ROOT = Path(__file__).parents[2]
STEP = 3.0
"""Seconds from one look to the next; with what a busy computer adds, more would be taken for sleep."""

MINUTES = 0.6
"""More than a false start, of which nothing would be asked."""

A_DAY = 86_400.0
AT_FIRST = 3
"""After so many sessions everything has been loaded, made and cached that ever is."""

MOST_A_SESSION = {"allocated": 2.0, "blocks": 5.0, "memory": 20.0}
"""By so much each may grow from one session to the next, in its own unit, in the last third of a thousand.

What is in use is told to the byte; what the program has of the system goes up and down by ten MiB, by how far
the sound of the session before has faded and in which gaps of the heap the next one finds room.
"""


@dataclass(frozen=True, slots=True)
class Held:
    """What the program holds after a session: how many of each thing, and memory.

    `memory` is what belongs to this process alone, `allocated` what is in use of the C library's heap, both
    in KiB; `blocks` are Python's own.
    """

    memory: float
    allocated: float
    blocks: int
    descriptors: int
    threads: int
    objects: int
    widgets: int
    timers: int
    values: int


def run(rounds: int, _chance: random.Random, tally: Tally, place: Place) -> None:
    """25 sessions for each round, a thousand in forty."""
    count = max(25 * rounds, 4 * AT_FIRST)
    held = list(sessions(count, place))
    for _ in held:
        tally.fault("back to back")
    tally.kept = len(held)
    if len(held) != count:
        tally.lost.append(f"{count} sessions, {len(held)} were had")
    later = held[max(AT_FIRST, len(held) // 2) :]
    if not later:
        return
    tally.unseen += grown(later)
    print(f"    first {held[0]}\n    half  {later[0]}\n    last  {held[-1]}")
    if len(held) < 10 * AT_FIRST:
        return
    for name, most in MOST_A_SESSION.items():
        rise = rise_of(name, held)
        print(f"    {name}: {rise:+.2f} a session in the last third, at most {most}", flush=True)
        if rise > most:
            tally.unseen.append(f"{name} grows by {rise:.2f} with each session")


def grown(held: list[Held]) -> list[str]:
    """What there was always more of in the last third than ever before, in words."""
    first, last = held[: len(held) // 3 * 2], held[len(held) // 3 * 2 :]
    words: list[str] = []
    for name in ("descriptors", "threads", "objects", "widgets", "timers"):
        # How many threads there are depends on how far the sound of the session before has faded.
        before, after = max(getattr(one, name) for one in first), min(getattr(one, name) for one in last)
        if after > before:
            words.append(f"{name} from {before} to {after} in {len(held)} sessions")
    return words


def sessions(count: int, place: Place) -> Iterator[Held]:
    """Has so many sessions in one program, and tells what it holds after each."""
    folder = place.folder("endless")
    workshop = place.folder("workshop")
    clocks = MovingClocks(workshop)
    environment = {**os.environ, **clocks.environment, "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"SDL_AUDIODRIVER": "dummy", "HOME": str(folder), "PYTHONPATH": str(ROOT)}
    environment |= {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "XDG_RUNTIME_DIR": str(workshop)}
    words = (sys.executable, "-m", "tests.torture.endless_sessions", str(count), str(folder / "data"))
    with subprocess.Popen(
        words, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for line in program.stdout:
            said = json.loads(line)
            if isinstance(said, float):
                clocks.sleep(said)
                program.stdin.write("\n")
                program.stdin.flush()
            else:
                yield Held(**said)
    if program.returncode:
        raise AssertionError(f"the program ended with {program.returncode}")


def rise_of(name: str, held: list[Held]) -> float:
    """By how much of that there is more after each session: the last third beside the one before, by medians,
    for what is just being read or has not faded yet makes single looks differ."""
    third = len(held) // 3
    values = [getattr(one, name) for one in held]
    return (median(values[-third:]) - median(values[-2 * third : -third])) / third


def main(count: int, data: Path) -> int:
    """The program: has sessions, each on a day of its own, and says what it holds after each."""
    application = QApplication(sys.argv[:1])
    launch = Launch(data)
    under = ground(launch)
    standby = Standby(launch, application, under, lambda _parent, _wish: "")
    standby.open(first_window(under, application))
    # A mistake ends this process instead of coming up in a dialog.
    sys.excepthook = sys.__excepthook__
    companion = standby.companion
    assert companion is not None
    while companion.window.isVisible() and not companion.window.isActiveWindow():
        application.processEvents()
    for number in range(count):
        companion.engine.doorkeeper.answer(Profile(local_now()), ())
        have_a_session(companion, application, number)
        gc.collect()
        say(asdict(holding(application)))
    standby.end()
    return standby.exit_code


def have_a_session(companion: Companion, application: QApplication, number: int) -> None:
    """One session from the wish to what is asked afterwards, on the mat and off it in turn."""
    kind = (Kind.STANDARD, Kind.BREATHING)[number % 2]
    companion.guide.wish(Wish(kind, minutes=MINUTES, lead_in=0.0))
    runner = companion.runner
    assert runner.active, companion.engine.doorkeeper.verdict()
    while runner.session is not None and runner.session.stage is not Stage.WAKING:
        time_goes_on(application, STEP)
        runner.look()
        if runner.session is not None and runner.session.stage is Stage.PAUSED:
            # This computer was so busy that it looked like sleep.
            runner.toggle_pause()
    runner.awake()
    application.processEvents()
    companion.views.checkin.saved.emit(CheckIn(comfort=4))
    companion.guide.show_today()
    assert companion.diary.record is not None
    assert companion.diary.record.course is Course.COMPLETED
    time_goes_on(application, A_DAY)


def time_goes_on(application: QApplication, seconds: float) -> None:
    """The clocks are moved by whoever has begun this process."""
    say(seconds)
    sys.stdin.readline()
    application.processEvents()


def say(value: object) -> None:
    """A line to whoever has begun this process."""
    print(json.dumps(value), flush=True)


def holding(application: QApplication) -> Held:
    """What is there now, in this process."""
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    roots = (application, *application.topLevelWidgets())
    objects = [one for root in roots for one in root.findChildren(QObject)]
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return Held(
        memory=sum(int(line.split()[1]) for line in lines if line.startswith("Private_")),
        allocated=allocated(),
        blocks=sys.getallocatedblocks(),
        descriptors=len(os.listdir("/proc/self/fd")),
        threads=len(os.listdir("/proc/self/task")),
        objects=len(objects),
        widgets=len(application.topLevelWidgets()),
        timers=sum(isinstance(one, QTimer) for one in objects),
        values=len(gc.get_objects()),
    )


class Heap(ctypes.Structure):
    """What the C library tells of its heap, in bytes: mallinfo2(3)."""

    _fields_ = [
        *((name, ctypes.c_size_t) for name in ("arena", "ordblks", "smblks", "hblks", "hblkhd")),
        *((name, ctypes.c_size_t) for name in ("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")),
    ]


def allocated() -> float:
    """KiB in use of the heap of the C library, what is mapped for single blocks among it."""
    told = ctypes.CDLL(None).mallinfo2
    told.restype = Heap
    heap = told()
    return (heap.uordblks + heap.hblkhd) / 1024


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), Path(sys.argv[2])))
