"""How heavy the program is, as ratios to bare Qt programs measured in the same run.

Each pair runs on private virtual screens, the two of a pair in turn or side by side, so that what else the
machine does falls on both. Ratios are medians over the pairs. Processor time is what counts; wall time is
shown beside it. A suggestion after a hundred thousand sessions is measured against one after a hundred.
The timing of the cues is a gate of the tests.
"""

import json
import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import long_journals
import numpy as np

ROOT = Path(__file__).parent.parent
PROGRAM = [str(Path(sys.executable).parent / "mat-companion")]
WINDOW_FLOOR = [sys.executable, str(ROOT / "packaging" / "floors" / "window.py")]
SAVING_PROGRAM = [sys.executable, str(ROOT / "packaging" / "floors" / "saving.py")]
FRAMES_PROGRAM = [sys.executable, str(ROOT / "packaging" / "floors" / "frames.py")]
CIRCLE_FLOOR = [sys.executable, str(ROOT / "packaging" / "floors" / "circle.py")]

START_PAIRS = 9
HAND_OVER_PAIRS = 15
MEMORY_PAIRS = 3
SESSION_PAIRS = 3
SESSION_SETTLE_SECONDS = 6
SESSION_SECONDS = 20
STUTTER_MS = 50.0
"""Of a hundred frames at most one may come later than this after the one before."""

PATIENCE_SECONDS = 30
WIDTH, HEIGHT = 1400, 900

PROFILE = {
    "format": "mat-companion-journal",
    "version": 1,
    "profile": {
        "mode": "standard",
        "conditions": [],
        "professional_ok": {},
        "pins": {},
        "beyond_plateau": False,
        "longest_minutes": 20,
        "silent_end": False,
        "used_to": None,
    },
    "sessions": [],
    "skin_checks": [],
}

Measured = TypeVar("Measured")


class MeasuringError(Exception):
    """A program ended or showed nothing where it should have run."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the result."""

    name: str
    unit: str
    program: float
    floor: float
    ratio: float
    budget: float | None
    """The largest ratio allowed; None for a line that is only for reading."""

    @property
    def missed(self) -> bool:
        """Whether the budget is exceeded."""
        return self.budget is not None and self.ratio > self.budget


class Screen:
    """A virtual screen whose pixels can be read without asking the X server: it keeps them in a file."""

    def __init__(self, number: str, pixels: np.ndarray) -> None:
        self.number = number
        self._pixels = pixels

    def painted(self) -> bool:
        """Whether anything has been drawn: an untouched screen is black. Every eighth line is enough."""
        return bool(self._pixels[::8].any())


@contextmanager
def screen() -> Iterator[Screen]:
    """A fresh virtual screen, without a window manager."""
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
                *("-fbdir", folder, "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with open(reading) as ready:
                number = ready.readline().strip()
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                image = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            # The file is an XWD dump: a header of big-endian words, a colour table, then the lines.
            header = struct.unpack(">25I", image[:100])
            start, line = header[0] + header[19] * 12, header[12]
            pixels = np.frombuffer(image, np.uint8, line * HEIGHT, start).reshape(HEIGHT, line)
            yield Screen(f":{number}", pixels)
        finally:
            server.terminate()
            server.wait()


@dataclass(frozen=True, slots=True)
class Running:
    """A program under measurement."""

    process: subprocess.Popen[bytes]
    started: float
    environment: dict[str, str]

    def cpu_seconds(self) -> float:
        """User and system time of all threads so far."""
        folder = Path(f"/proc/{self.process.pid}")
        fields = (folder / "stat").read_text().rpartition(")")[2].split()
        ticks = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        # Ticks are coarse but count threads that have ended; the scheduler's figures are exact but do not.
        exact = 0
        for task in folder.glob("task/*/schedstat"):
            try:
                exact += int(task.read_text().split()[0])
            except (FileNotFoundError, ProcessLookupError):
                continue
        return max(ticks, exact / 1e9)

    def private_mib(self) -> float:
        """Memory that belongs to this process alone."""
        lines = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024

    def check(self) -> None:
        """Raises MeasuringError once the program has ended."""
        if self.process.poll() is not None:
            raise MeasuringError(f"{self.process.args} ended with status {self.process.returncode}")


@contextmanager
def running(
    command: list[str], on: Screen, bus: str, sound: dict[str, str] | None = None
) -> Iterator[Running]:
    """Starts a program on a screen and ends it afterwards; `sound` is where it plays, else to nobody."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_"))
        }
        environment |= {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": on.number, "QT_QPA_PLATFORM": "xcb"}
        environment |= {"SDL_AUDIODRIVER": "dummy", "DBUS_SESSION_BUS_ADDRESS": bus}
        environment |= {"PYGAME_HIDE_SUPPORT_PROMPT": "1", "NO_AT_BRIDGE": "1"} | (sound or {})
        started = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        try:
            yield Running(process, started, environment)
        finally:
            process.kill()
            process.wait()


@contextmanager
def session_bus() -> Iterator[str]:
    """A private session bus, so that what the program says to the desktop is paid for and reaches nobody."""
    server = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert server.stdout is not None
    try:
        yield server.stdout.readline().decode().strip()
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


def wait_for_paint(program: Running, on: Screen) -> None:
    """Returns within a millisecond of the first pixels."""
    end = program.started + PATIENCE_SECONDS
    while not on.painted():
        program.check()
        if time.monotonic() > end:
            raise MeasuringError(f"{program.process.args} painted nothing in {PATIENCE_SECONDS} s")
        time.sleep(0.001)


def first_paint(command: list[str], bus: str) -> tuple[float, float]:
    """(wall, processor) seconds from the start of a program to its first pixels."""
    with screen() as on, running(command, on, bus) as program:
        wait_for_paint(program, on)
        wall = time.monotonic() - program.started
        return wall, program.cpu_seconds()


def settled_memory(command: list[str], bus: str) -> float:
    """Private MiB once the window is open and the program has come to rest."""
    with screen() as on, running(command, on, bus) as program:
        wait_for_paint(program, on)
        quiet = 0
        for _ in range(PATIENCE_SECONDS):
            before = program.cpu_seconds()
            time.sleep(1)
            program.check()
            quiet = quiet + 1 if program.cpu_seconds() - before < 0.02 else 0
            if quiet == 2:
                break
        return program.private_mib()


def session_cpu(program_command: list[str], floor_command: list[str], bus: str) -> tuple[float, float]:
    """Percent of a core that a session and its floor take, side by side over the same seconds."""
    with ExitStack() as stack:
        pair = []
        for command in (program_command, floor_command):
            on = stack.enter_context(screen())
            program = stack.enter_context(running(command, on, bus))
            wait_for_paint(program, on)
            pair.append(program)
        time.sleep(SESSION_SETTLE_SECONDS)
        before = [program.cpu_seconds() for program in pair]
        begin = time.monotonic()
        time.sleep(SESSION_SECONDS)
        for program in pair:
            program.check()
        passed = time.monotonic() - begin
        first, second = (
            100 * (program.cpu_seconds() - earlier) / passed
            for program, earlier in zip(pair, before, strict=True)
        )
        return first, second


def frame_interval(command: list[str], moments: Path, bus: str) -> float:
    """Milliseconds between two frames of a session, of which only one in a hundred takes longer."""
    with screen() as on, running(command, on, bus) as program:
        wait_for_paint(program, on)
        time.sleep(SESSION_SETTLE_SECONDS + SESSION_SECONDS)
        program.check()
        program.process.terminate()
        program.process.wait(PATIENCE_SECONDS)
    times = np.array(json.loads(moments.read_text()))
    return float(np.percentile(1000 * np.diff(times), 99))


def hand_overs(command: list[str], bus: str) -> list[tuple[float, float]]:
    """Seconds that a second start takes from its start to its end while the first has the window, each beside
    the seconds of a bare window to its first pixels."""
    with screen() as on, running(command, on, bus) as first:
        wait_for_paint(first, on)
        one_hand_over(command, first)
        return in_turn(
            HAND_OVER_PAIRS, lambda: one_hand_over(command, first), lambda: first_paint(WINDOW_FLOOR, bus)[0]
        )


def one_hand_over(command: list[str], first: Running) -> float:
    """Seconds of one second start. The first to be made waits until the program has loaded."""
    begin = time.monotonic()
    # Without a limit of time, for with one Python looks only every 50 ms whether the program has ended.
    done = subprocess.run(command, env=first.environment, stderr=subprocess.PIPE)
    passed = time.monotonic() - begin
    first.check()
    if done.returncode:
        raise MeasuringError(f"nothing was handed over: {done.stderr.decode().strip()}")
    return passed


def figure(name: str, unit: str, pairs: list[tuple[float, float]], budget: float | None) -> Figure:
    """The line made of (program, floor) pairs: medians of each, and the median of the pairs' ratios."""
    return Figure(
        name,
        unit,
        program=round(statistics.median(program for program, _ in pairs), 2),
        floor=round(statistics.median(floor for _, floor in pairs), 2),
        ratio=round(statistics.median(program / floor for program, floor in pairs), 2),
        budget=budget,
    )


def data_folder(template: Path, folder: Path) -> str:
    """A fresh copy of a data folder: one run must not find what the one before left."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return str(folder)


def answered_health_page(work: Path) -> Path:
    """A data folder as it is after the first evening: health answers given, nothing else."""
    journal = json.loads(json.dumps(PROFILE))
    journal["profile"]["answered_at"] = datetime.now().astimezone().isoformat(timespec="seconds")
    file = work / "profile.json"
    file.write_text(json.dumps(journal))
    folder = work / "template"
    done = subprocess.run(
        [*PROGRAM, "import", str(file), "--data-dir", str(folder)], capture_output=True, text=True, timeout=60
    )
    if done.returncode:
        raise MeasuringError(f"the profile could not be imported: {done.stderr.strip()}")
    return folder


def measure(work: Path, bus: str) -> Iterator[Figure]:
    """All figures, each as soon as it is known."""
    template = answered_health_page(work)

    def program(*words: str, start: list[str] = PROGRAM) -> list[str]:
        return [*start, *words, "--data-dir", data_folder(template, work / "data")]

    # The first start of each writes byte code and warms the disk's cache.
    first_paint(program(), bus)
    first_paint(WINDOW_FLOOR, bus)
    starts = in_turn(START_PAIRS, lambda: first_paint(program(), bus), lambda: first_paint(WINDOW_FLOOR, bus))
    yield figure("first paint, processor", "ms", [(1000 * a[1], 1000 * b[1]) for a, b in starts], budget=1.5)
    yield figure("first paint, wall", "ms", [(1000 * a[0], 1000 * b[0]) for a, b in starts], budget=None)

    yield figure("hand-over, wall", "ms", in_ms(hand_overs(program(), bus)), budget=0.4)

    memory = in_turn(
        MEMORY_PAIRS, lambda: settled_memory(program(), bus), lambda: settled_memory(WINDOW_FLOOR, bus)
    )
    yield figure("private memory, window open", "MiB", memory, budget=2.5)

    for person, processes, rules in long_journals.measured(work, PROGRAM):
        yield figure(f"suggest: {person}", "ms", in_ms(processes), budget=1.5)
        # The rules look at 200 sessions at most, of which a short journal has 100, and at every hard stop.
        yield figure("  the rules alone", "ms", in_ms(rules), budget=1.5 if person == "steady" else None)

    music = str(next((ROOT / "assets" / "audio").glob("music_*.ogg")))
    session = ["start", "standard", "--lead-in", "0", "--minutes", "1", "--quit-after"]
    for frames, start, budget in ((30, SAVING_PROGRAM, 1.4), (60, PROGRAM, None)):
        floor = [*CIRCLE_FLOOR, str(frames), music]
        sessions = [session_cpu(program(*session, start=start), floor, bus) for _ in range(SESSION_PAIRS)]
        yield figure(f"session with music, {frames} fps", "% of a core", sessions, budget)
    moments = work / "frames.json"
    stutter = frame_interval(program(*session, start=[*FRAMES_PROGRAM, str(moments)]), moments, bus)
    yield figure("frame interval, 99th percentile", "ms (floor: limit)", [(stutter, STUTTER_MS)], budget=1.0)


def in_ms(pairs: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The same pairs of seconds in milliseconds."""
    return [(1000 * one, 1000 * other) for one, other in pairs]


def in_turn(
    pairs: int, program: Callable[[], Measured], floor: Callable[[], Measured]
) -> list[tuple[Measured, Measured]]:
    """Measures program and floor by turns, each going first as often as the other."""
    results = []
    for number in range(pairs):
        if number % 2:
            below, above = floor(), program()
        else:
            above, below = program(), floor()
        results.append((above, below))
    return results


def main() -> int:
    """Prints the figures as a table, what is missed, and the same as JSON."""
    figures = []
    print(f"{'':32}{'program':>10}{'floor':>10}{'ratio':>8}{'budget':>8}")
    try:
        with tempfile.TemporaryDirectory() as work, session_bus() as bus:
            for line in measure(Path(work), bus):
                figures.append(line)
                budget = f"{line.budget:8.2f}" if line.budget is not None else f"{'-':>8}"
                numbers = f"{line.program:10.1f}{line.floor:10.1f}{line.ratio:8.2f}{budget}"
                print(f"{line.name:32}{numbers}  {line.unit}", flush=True)
    except MeasuringError as trouble:
        print(f"Could not be measured: {trouble}", file=sys.stderr)
        return 1
    for line in figures:
        if line.missed:
            print(f"MISSED: {line.name} is {line.ratio} times its floor; the budget is {line.budget}.")
    if not any(line.missed for line in figures):
        print("All budgets are kept.")
    print(json.dumps([asdict(line) | {"missed": line.missed} for line in figures]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
