"""One long session in real time, recorded as it really sounds: how punctual, how calm, how large it is.

    PYTHONPATH=.:packaging:packaging/audio .venv/bin/python -m bench.long_session --minutes 40 --load

The program runs on a virtual screen with its window painting; SDL's disk driver plays into a pipe that keeps
the moment of every block. `--load` keeps every processor busy meanwhile, and the disk with writing. The
figures are printed as JSON. Where the device itself stood still for long, the computer was too busy with
other things for them to say anything about the program.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np

from bench.screens import session_bus
from bench.sounding import LEAD_IN, listened
from companion.audio.synthesis import RATE
from tests.e2e.heard import largest_rise, sharpest_bend

BUSY = "while True: sum(range(10000))"
WRITING = """
import os, sys
with open(sys.argv[1], "wb", buffering=0) as file:
    while True:
        file.seek(0)
        for _ in range(16):
            file.write(bytes(1 << 22))
        os.fsync(file.fileno())
"""
LOOK_SECONDS = 15.0
LOADED = 4
"""After so many looks at its memory the program has loaded whatever a session needs."""


@contextmanager
def busy_computer(wanted: bool, folder: Path) -> Iterator[None]:
    """As many programs that only reckon as there are processors, and one that only writes to the disk."""
    commands = [[sys.executable, "-c", BUSY]] * (os.cpu_count() or 1)
    commands.append([sys.executable, "-c", WRITING, str(folder / "burden")])
    programs = [subprocess.Popen(command) for command in commands if wanted]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def longest_silence(samples: np.ndarray) -> float:
    """The longest stretch without a single sound, in seconds."""
    sounding = np.flatnonzero(samples.any(axis=1))
    return float(np.diff(sounding, prepend=-1, append=len(samples)).max() - 1) / RATE


def main() -> int:
    """Run the session, wait for its end, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=40.0)
    parser.add_argument("--load", action="store_true")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bus = stack.enter_context(session_bus())
        stack.enter_context(busy_computer(options.load, folder))
        heard = listened(folder, bus, options.minutes, LOOK_SECONDS)
    recording, late, memory, before_end = heard.recording, heard.late, heard.memory, heard.before_end
    calm = recording.frame_at(recording.time_of(0) + LEAD_IN)
    figures = {
        "minutes": options.minutes,
        "load": options.load,
        "exhales heard": len(late.seconds),
        "exhales missing, at seconds": late.missing,
        "spread ms": late.spread * 1000,
        "drift ms": late.drift * 1000,
        "longest stand-still of the device ms": float(np.diff(recording.moments).max()) * 1000,
        "sharpest bend over those around it": sharpest_bend(before_end[calm:]),
        "longest silence ms": longest_silence(before_end[calm:]) * 1000,
        "largest rise LU in 1 s, before the end bell": largest_rise(before_end),
        "private MiB, lowest and highest": (min(memory), max(memory)),
        "MiB that it grew by after everything was loaded": max(memory[LOADED:]) - memory[LOADED],
        "highest sample": float(abs(recording.samples).max()),
        "exit code": heard.status,
    }
    print(json.dumps(figures, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
