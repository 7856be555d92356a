"""One long session in real time, recorded as it really sounds: how punctual, how calm, how large it is.

    .venv/bin/python packaging/long_session.py --minutes 40 --load

The program runs on a virtual screen with its window painting; SDL's disk driver plays into a pipe that keeps
the moment of every block. `--load` keeps every processor busy meanwhile. The figures are printed as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "audio"), str(ROOT / "packaging")]

import bench  # noqa: E402  # the path comes first

from tests.e2e.audio_capture import AudioCapture  # noqa: E402  # the path comes first
from tests.e2e.heard import largest_rise, lateness  # noqa: E402  # the path comes first

BUSY = "while True: sum(range(10000))"
MUSIC, SOUNDSCAPE, ROOT_HZ = "still_water", "rain", 293.66
LEAD_IN = 20.0


@contextmanager
def busy_processors(wanted: bool) -> Iterator[None]:
    """As many programs that only reckon as there are processors."""
    count = (os.cpu_count() or 1) if wanted else 0
    programs = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(count)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def main() -> int:
    """Run the session, wait for its end, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=40.0)
    parser.add_argument("--load", action="store_true")
    options = parser.parse_args()
    wish = ["start", "breathing", "--minutes", f"{options.minutes:g}", "--lead-in", f"{LEAD_IN:g}"]
    wish += ["--music", MUSIC, "--soundscape", SOUNDSCAPE]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        data = ["--data-dir", str(folder / "data")]
        plan = subprocess.run(
            [*bench.PROGRAM, *wish, "--print-timeline", *data], check=True, capture_output=True, text=True
        )
        events = [json.loads(line) for line in plan.stdout.splitlines()]
        screen = stack.enter_context(bench.screen())
        bus = stack.enter_context(bench.session_bus())
        capture = stack.enter_context(AudioCapture(folder))
        stack.enter_context(busy_processors(options.load))
        command = [*bench.PROGRAM, *wish, "--quit-after", *data]
        memory: list[float] = []
        with bench.running(command, screen, bus, capture.environment) as program:
            ended = threading.Event()
            while program.process.poll() is None:
                ended.wait(15.0)
                if program.process.poll() is None:
                    memory.append(program.private_mib())
        recording = capture.recording()
    exhales = [event for event in events if event["what"] == "exhale"]
    late = lateness(recording, exhales, ROOT_HZ, LEAD_IN)
    end = recording.time_of(0) + LEAD_IN + options.minutes * 60.0
    before_end = recording.samples[: recording.frame_at(end - 1.0)]
    figures = {
        "minutes": options.minutes,
        "load": options.load,
        "exhales heard": len(late.seconds),
        "exhales missing, at seconds": late.missing,
        "spread ms": late.spread * 1000,
        "drift ms": late.drift * 1000,
        "largest rise LU in 1 s, before the end bell": largest_rise(before_end),
        "private MiB, lowest and highest": (min(memory), max(memory)),
        "highest sample": float(abs(recording.samples).max()),
        "exit code": program.process.returncode,
    }
    print(json.dumps(figures, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
