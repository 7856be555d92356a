"""What it costs to have the program wait in the tray, beside a bare tray icon in the same minutes.

    .venv/bin/python packaging/waiting.py --minutes 10 --sessions 50

Both run on a virtual screen with a tray and a session bus of their own, with a reminder that is set for
another time. Then sessions are had one after the other, each in a window that is closed afterwards, and the
private memory is read again. The figures are printed as JSON.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "packaging")]

import bench  # noqa: E402  # the path comes first

TRAY_FLOOR = [sys.executable, str(ROOT / "packaging" / "floors" / "tray.py")]
SETTLE_SECONDS = 5.0
PATIENCE_SECONDS = 120.0
SESSION = ("start", "breathing", "--minutes", "0.1", "--lead-in", "0")


def wait(seconds: float) -> None:
    """Let time pass."""
    threading.Event().wait(seconds)


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for something to come about."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise bench.MeasuringError(f"waited in vain for {what}")
        wait(0.1)


def wakeups(process: int) -> int:
    """How often any thread of a process has been given the processor after waiting, so far."""
    found = 0
    for task in Path(f"/proc/{process}/task").iterdir():
        lines = (task / "status").read_text().splitlines()
        found += sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
    return found


@contextmanager
def tray(on: bench.Screen) -> Iterator[None]:
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


def have_a_session(program: bench.Running, data: list[str]) -> None:
    """A session of some seconds from a second start; its window is closed, and the program waits again."""
    before = len(sessions(data))
    subprocess.run([*bench.PROGRAM, *SESSION, *data], check=True, env=program.environment)
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
        [*bench.PROGRAM, "history", "--json", *data], capture_output=True, text=True, check=True
    )
    found: list[dict[str, object]] = json.loads(done.stdout)["sessions"]
    return found


def over(session: dict[str, object]) -> bool:
    """Whether a session has come to its end."""
    return float(str(session["minutes_done"])) >= 0.1


def mapped(program: bench.Running) -> str:
    """What the program has loaded."""
    return Path(f"/proc/{program.process.pid}/maps").read_text()


def main() -> int:
    """Wait, have sessions, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--sessions", type=int, default=1)
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "data"
        folder.mkdir(mode=0o700)
        (folder / "settings.json").write_text(settings())
        data = ["--data-dir", str(folder)]
        on = stack.enter_context(bench.screen())
        stack.enter_context(tray(on))
        bus = stack.enter_context(bench.session_bus())
        floor = stack.enter_context(bench.running(TRAY_FLOOR, on, bus))
        program = stack.enter_context(bench.running([*bench.PROGRAM, "tray", *data], on, bus))
        wait(SETTLE_SECONDS)
        before = [(wakeups(one.process.pid), one.cpu_seconds()) for one in (program, floor)]
        begin = time.monotonic()
        wait(options.minutes * 60.0)
        passed = time.monotonic() - begin
        after = [(wakeups(one.process.pid), one.cpu_seconds()) for one in (program, floor)]
        idle, bare = program.private_mib(), floor.private_mib()
        print(f"idle: {idle:.1f} MiB private, a bare tray {bare:.1f}", file=sys.stderr)
        memory: list[float] = []
        for _ in range(options.sessions):
            have_a_session(program, data)
            memory.append(program.private_mib())
    figures: dict[str, object] = {
        "minutes": options.minutes,
        "wakeups per second, program and bare tray": [
            round((last[0] - first[0]) / passed, 3) for first, last in zip(before, after, strict=True)
        ],
        "processor percent, program and bare tray": [
            round(100 * (last[1] - first[1]) / passed, 4) for first, last in zip(before, after, strict=True)
        ],
        "private MiB, program and bare tray": [round(idle, 1), round(bare, 1)],
        "private memory, ratio": round(idle / bare, 2),
    }
    if memory:
        figures["sessions"] = len(memory)
        figures["private MiB after the first and the last session"] = [
            round(memory[0], 1),
            round(memory[-1], 1),
        ]
        figures["private memory after a session, highest ratio"] = round(max(memory) / bare, 2)
    print(json.dumps(figures, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
