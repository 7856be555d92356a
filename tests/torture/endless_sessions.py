"""A thousand sessions in one program, one after the other: it must not grow.

The real program, all of it, in a process of its own without a screen or a sound device, whose clocks this
process moves on (`moving_clocks.py`): a session is over in less than a second. Each is had to
its last bell, asked about and put away. What the program holds is counted after each.

As a process of its own this file is that program.
"""

from __future__ import annotations

import gc
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import linear_regression

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

KIB_A_SESSION = 8.0
"""So much the index of the journal, and what Python and the C library keep, may grow: 8 MiB in a thousand."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the program holds after a session: memory of its own in KiB, and how many of each thing."""

    memory: float
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
    rising = grown(later)
    if later and len(held) >= 10 * AT_FIRST and (slope := _slope(later)) > KIB_A_SESSION:
        rising.append(f"{slope:.1f} KiB of memory for each session")
    tally.unseen += rising
    print(f"    first {held[0]}\n    half  {later[0]}\n    last  {held[-1]}")
    print(f"    memory over the second half: {_slope(later):+.2f} KiB a session", flush=True)


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


def _slope(held: list[Held]) -> float:
    return linear_regression(range(len(held)), [one.memory for one in held]).slope


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
        descriptors=len(os.listdir("/proc/self/fd")),
        threads=len(os.listdir("/proc/self/task")),
        objects=len(objects),
        widgets=len(application.topLevelWidgets()),
        timers=sum(isinstance(one, QTimer) for one in objects),
        values=len(gc.get_objects()),
    )


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), Path(sys.argv[2])))
