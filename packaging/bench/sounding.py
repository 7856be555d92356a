"""A session in real time, recorded as it really sounds: how punctual, how calm, how large it is.

The program runs on a virtual screen with its window painting; SDL's disk driver plays into a pipe that keeps
the moment of every block. `bench.long_session` is the long form, on a busy computer.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Bench, Figure, of_limit
from bench.screens import PROGRAM, MeasuringError, plain_environment, running, screen
from tests.e2e.audio_capture import AudioCapture, Recording
from tests.e2e.heard import Lateness, Sound, largest_rise, lateness

MUSIC, SOUNDSCAPE, ROOT_HZ = "still_water", "rain", 293.66
LEAD_IN = 20.0
"""Long enough for the music to have come in before the first breath."""
MINUTES, QUICK_MINUTES, LOOK_SECONDS = 3.0, 0.6, 5.0
SPREAD_MS, DRIFT_MS, RISE_LU, MEMORY_MIB = 20.0, 10.0, 6.0, 200.0
"""The limits; memory is that of a window and 160 MiB above it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A session as it came out of the computer."""

    recording: Recording
    late: Lateness
    end: float
    """When its minutes were over, in the time of the recording."""
    memory: list[float]
    """In MiB, at each look."""
    status: int

    @property
    def before_end(self) -> Sound:
        """What was heard until a second before its end bell."""
        return self.recording.samples[: self.recording.frame_at(self.end - 1.0)]


def listened(folder: Path, bus: str, minutes: float, look_seconds: float) -> Heard:
    """Runs a session with music and rain on a screen of its own, and looks at its memory so often."""
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
    with screen() as on, AudioCapture(folder) as capture:
        with running([*PROGRAM, *wish, "--quit-after", *data], on, bus, capture.environment) as program:
            ended = threading.Event()
            while program.process.poll() is None:
                ended.wait(look_seconds)
                if program.process.poll() is None:
                    memory.append(program.private_mib())
        recording = capture.recording()
    exhales = [event for event in events if event["what"] == "exhale"]
    late = lateness(recording, exhales, ROOT_HZ, LEAD_IN)
    end = recording.time_of(0) + LEAD_IN + minutes * 60.0
    return Heard(recording, late, end, memory, program.process.returncode)


def sound(bench: Bench) -> Iterator[Figure]:
    """A session with a piece of music and a soundscape, as it comes out of the computer."""
    minutes = QUICK_MINUTES if bench.quick else MINUTES
    heard = listened(bench.folder("sound"), bench.bus, minutes, LOOK_SECONDS)
    if heard.status:
        raise MeasuringError(f"the session ended with status {heard.status}")
    late = heard.late
    planned = len(late.seconds) + len(late.missing)
    yield of_limit("exhale cues, spread of onsets", "ms", 1000 * late.spread, SPREAD_MS)
    yield of_limit("exhale cues, drift", "ms", 1000 * abs(late.drift), DRIFT_MS)
    yield of_limit("exhale cues, missing", f"of {planned}", len(late.missing), 0.5)
    yield of_limit("largest rise within a second", "LU", largest_rise(heard.before_end), RISE_LU)
    yield of_limit("private memory, session with two pieces", "MiB", max(heard.memory), MEMORY_MIB)
