"""What it costs to have the program wait in the tray, beside a bare tray icon in the same minutes.

    PYTHONPATH=packaging .venv/bin/python -m bench.waiting --minutes 10 --sessions 50

is the long form. Both run on a virtual screen with a tray and a session bus of their own, with a reminder
that is set for another time. Then sessions are had one after the other, each in a window that is closed
afterwards, and the private memory is read again.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bench.figures import Bench, Figure, of_limit, of_pairs
from bench.screens import (
    PROGRAM,
    MeasuringError,
    Running,
    Screen,
    floor,
    plain_environment,
    running,
    screen,
    session_bus,
)

SETTLE_SECONDS = 5.0
PATIENCE_SECONDS = 120.0
MINUTES, QUICK_MINUTES = 2.0, 0.3
WAKEUPS, PERCENT = 0.1, 0.01
"""The most wake-ups a second, and the most of the processor, that waiting may take."""

SESSION = ("start", "breathing", "--minutes", "0.1", "--lead-in", "0")


def wait(seconds: float) -> None:
    """Let time pass."""
    threading.Event().wait(seconds)


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for something to come about."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise MeasuringError(f"waited in vain for {what}")
        wait(0.1)


def wakeups(process: int) -> int:
    """How often any thread of a process has been given the processor after waiting, so far."""
    found = 0
    for task in Path(f"/proc/{process}/task").iterdir():
        lines = (task / "status").read_text().splitlines()
        found += sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
    return found


@contextmanager
def tray(on: Screen) -> Iterator[None]:
    """A window manager and a tray on a screen."""
    environment = {"DISPLAY": on.number, "PATH": "/usr/bin:/bin", "NO_AT_BRIDGE": "1"}
    commands = (
        ["openbox", "--sm-disable"],
        ["trayer", "--edge", "bottom", "--widthtype", "request", "--SetDockType", "true"],
    )
    programs = [
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for command in commands
    ]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def settings() -> str:
    """A reminder twelve hours from now."""
    then = datetime.now() + timedelta(hours=12)
    one = {"id": "a", "occasion": "bedtime", "weekdays": list(range(7)), "at": f"{then:%H:%M}", "on": True}
    return json.dumps({"reminders": [one]})


def have_a_session(program: Running, data: list[str]) -> None:
    """A session of some seconds from a second start; its window is closed, and the program waits again."""
    before = len(sessions(data))
    subprocess.run([*PROGRAM, *SESSION, *data], check=True, env=program.environment)
    until(lambda: len(sessions(data)) > before and over(sessions(data)[0]), "a session to end")
    subprocess.run(
        [
            *("xdotool", "search", "--onlyvisible", "--name", "Mat Companion"),
            *("windowactivate", "--sync", "key", "alt+F4"),
        ],
        env=program.environment,
        check=False,
    )
    until(lambda: "numpy" not in mapped(program), "the program to wait again")
    wait(SETTLE_SECONDS)


def sessions(data: list[str]) -> list[dict[str, object]]:
    """The sessions in the journal, the newest first."""
    done = subprocess.run(
        [*PROGRAM, "history", "--json", *data],
        capture_output=True,
        text=True,
        check=True,
        env=plain_environment(),
    )
    found: list[dict[str, object]] = json.loads(done.stdout)["sessions"]
    return found


def over(session: dict[str, object]) -> bool:
    """Whether a session has come to its end."""
    return float(str(session["minutes_done"])) >= 0.1


def mapped(program: Running) -> str:
    """What the program has loaded."""
    return Path(f"/proc/{program.process.pid}/maps").read_text()


def wait_in_tray(bench: Bench) -> Iterator[Figure]:
    """Waiting, and what is left of a session once its window is closed."""
    minutes = QUICK_MINUTES if bench.quick else MINUTES
    return waiting(bench.folder("waiting"), bench.bus, minutes, sessions_had=1)


def waiting(folder: Path, bus: str, minutes: float, sessions_had: int) -> Iterator[Figure]:
    """The figures of so many minutes, and of the sessions after them."""
    (folder / "data").mkdir(mode=0o700)
    (folder / "data" / "settings.json").write_text(settings())
    data = ["--data-dir", str(folder / "data")]
    with ExitStack() as stack:
        on = stack.enter_context(screen())
        stack.enter_context(tray(on))
        bare = stack.enter_context(running(floor("tray"), on, bus))
        program = stack.enter_context(running([*PROGRAM, "tray", *data], on, bus))
        wait(SETTLE_SECONDS)
        before = [(wakeups(one.process.pid), one.cpu_seconds()) for one in (program, bare)]
        begin = time.monotonic()
        wait(minutes * 60.0)
        passed = time.monotonic() - begin
        after = [(wakeups(one.process.pid), one.cpu_seconds()) for one in (program, bare)]
        (woken, taken), _ = (
            ((last[0] - first[0]) / passed, 100 * (last[1] - first[1]) / passed)
            for first, last in zip(before, after, strict=True)
        )
        yield of_limit("waiting in the tray, wake-ups", "a second", woken, WAKEUPS)
        yield of_limit("waiting in the tray, processor", "% of a core", taken, PERCENT)
        least = bare.private_mib()
        idle = [(program.private_mib(), least)]
        yield of_pairs("private memory, waiting in the tray", "MiB", idle, 1.7, "a bare tray")
        found: list[float] = []
        for _ in range(sessions_had):
            have_a_session(program, data)
            found.append(program.private_mib())
        most = [(max(found), least)]
        yield of_pairs("private memory, after a session", "MiB", most, 2.5, "a bare tray")
        if len(found) > 1:
            yield of_pairs(
                "private memory, last session to first", "MiB", [(found[-1], found[0])], 1.1, "the first"
            )


def main() -> int:
    """Wait, have sessions, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--sessions", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, session_bus() as bus:
        for figure in waiting(Path(folder), bus, options.minutes, options.sessions):
            print(figure.line, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
