"""A session in real time, recorded as it really sounds: how punctual, how calm, how large it is.

    PYTHONPATH=.:packaging:packaging/audio .venv/bin/python -m bench.sounding --minutes 40 --load

is the long form. The program runs on a virtual screen with its window painting; SDL's disk driver plays into
a pipe that keeps the moment of every block. `--load` keeps every processor busy meanwhile.
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
from contextlib import contextmanager
from pathlib import Path

from bench.figures import Bench, Figure, of_limit
from bench.screens import PROGRAM, MeasuringError, plain_environment, running, screen, session_bus
from tests.e2e.audio_capture import AudioCapture
from tests.e2e.heard import largest_rise, lateness

BUSY = "while True: sum(range(10000))"
MUSIC, SOUNDSCAPE, ROOT_HZ = "still_water", "rain", 293.66
LEAD_IN = 5.0
MINUTES, QUICK_MINUTES = 3.0, 0.6
SPREAD_MS, DRIFT_MS, RISE_LU, MEMORY_MIB = 20.0, 10.0, 6.0, 200.0
"""The limits; memory is that of a window and 160 MiB above it."""


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


def sound(bench: Bench) -> Iterator[Figure]:
    """A session with a piece of music and a soundscape, as it comes out of the computer."""
    minutes = QUICK_MINUTES if bench.quick else MINUTES
    return heard(bench.folder("sound"), bench.bus, minutes, load=False)


def heard(folder: Path, bus: str, minutes: float, *, load: bool) -> Iterator[Figure]:
    """The figures of a session of so many minutes."""
    wish = ["start", "breathing", "--minutes", f"{minutes:g}", "--lead-in", f"{LEAD_IN:g}"]
    wish += ["--music", MUSIC, "--soundscape", SOUNDSCAPE]
    data = ["--data-dir", str(folder / "data")]
    plan = subprocess.run(
        [*PROGRAM, *wish, "--print-timeline", *data],
        check=True,
        capture_output=True,
        text=True,
        env=plain_environment(),
    )
    events = [json.loads(line) for line in plan.stdout.splitlines()]
    memory: list[float] = []
    with screen() as on, AudioCapture(folder) as capture, busy_processors(load):
        with running([*PROGRAM, *wish, "--quit-after", *data], on, bus, capture.environment) as program:
            ended = threading.Event()
            while program.process.poll() is None:
                ended.wait(5.0)
                if program.process.poll() is None:
                    memory.append(program.private_mib())
        recording = capture.recording()
    if program.process.returncode:
        raise MeasuringError(f"the session ended with status {program.process.returncode}")
    exhales = [event for event in events if event["what"] == "exhale"]
    late = lateness(recording, exhales, ROOT_HZ, LEAD_IN)
    end = recording.time_of(0) + LEAD_IN + minutes * 60.0
    before_end = recording.samples[: recording.frame_at(end - 1.0)]
    yield of_limit("exhale cues, spread of onsets", "ms", 1000 * late.spread, SPREAD_MS)
    yield of_limit("exhale cues, drift", "ms", 1000 * abs(late.drift), DRIFT_MS)
    yield of_limit("exhale cues, missing", f"of {len(exhales)}", len(late.missing), 0.5)
    yield of_limit("largest rise within a second", "LU", largest_rise(before_end), RISE_LU)
    yield of_limit("private memory, session with two pieces", "MiB", max(memory), MEMORY_MIB)


def main() -> int:
    """Run the session, wait for its end, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=40.0)
    parser.add_argument("--load", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, session_bus() as bus:
        for figure in heard(Path(folder), bus, options.minutes, load=options.load):
            print(figure.line, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
