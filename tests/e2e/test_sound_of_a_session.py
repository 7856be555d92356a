"""Two minutes as they are really heard: music, every breath out at its moment, and the ending."""

import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from scipy.signal import fftconvolve

from companion.audio import cues
from tests.e2e.audio_capture import AudioCapture, Recording
from tests.e2e.desktop import Desktop
from tests.e2e.program import answer_health, history, said

Sound = npt.NDArray[np.float32]

RATE = 44100
SPREAD_SECONDS = 0.020
SURE = 0.25
"""How alike, from 0 to 1, a cue and what was heard must be to call it found."""


def test_two_minutes_are_heard_as_planned(
    desktop: Desktop, installed_program: Path, tmp_path: Path, audio_capture: AudioCapture
) -> None:
    folder = tmp_path / "data"
    answer_health(installed_program, folder)
    wish = ("start", "standard", "--minutes", "2", "--lead-in", "0")
    plan = said(installed_program, *wish, "--print-timeline", folder=folder)
    events = [json.loads(line) for line in plan.stdout.splitlines()]
    program = desktop.start(
        *(installed_program, *wish, "--quit-after", "--data-dir", folder), **audio_capture.environment
    )
    assert program.wait(240) == 0, program.errors()
    assert len(history(installed_program, folder)) == 1

    recording = audio_capture.recording()
    heard = recording.samples.mean(axis=1)
    exhales = [event for event in events if event["what"] == "exhale"]
    start = _start(recording, heard, exhales[0])
    late = [_lateness(recording, heard, event, start) for event in exhales]
    assert max(late) - min(late) <= SPREAD_SECONDS, late
    drift = np.polyfit([event["second"] for event in exhales], late, 1)[0]
    assert abs(drift) * 120.0 <= SPREAD_SECONDS

    assert _level(recording, heard, start + 3.0, start + 9.0) > -50.0, "no music before the first breath"
    assert _level(recording, heard, start + 130.0, start + 140.0) > -50.0, "no bell after the end"
    assert np.abs(recording.samples).max() < 0.99, "something was clipped"


def _lateness(recording: Recording, heard: Sound, event: dict[str, float], start: float) -> float:
    """How many seconds after its planned moment a breath out begins, second 0 being at `start`."""
    moment, likeness = _best(recording, heard, event["length"], start + event["second"], 0.5)
    assert likeness > SURE, f"the breath out of second {event['second']} was not heard ({likeness:.2f})"
    return moment - start - event["second"]


def _start(recording: Recording, heard: Sound, first: dict[str, float]) -> float:
    """The moment of second 0, by the first breath out."""
    # Less than the time to the next breath out, which is as long as this one and sounds the same.
    rough = recording.time_of(0) + first["second"]
    moment, likeness = _best(recording, heard, first["length"], rough, 3.0)
    assert likeness > SURE, f"the first breath out was not heard ({likeness:.2f})"
    return moment - first["second"]


def _best(
    recording: Recording, heard: Sound, length: float, around: float, reach: float
) -> tuple[float, float]:
    """Where within `reach` seconds of a moment an exhale of that length begins, and how sure that is."""
    cue = cues.exhale(length).astype(np.float32).mean(axis=1)[: int(length * RATE)]
    low, high = recording.frame_at(around - reach), recording.frame_at(around + reach) + len(cue)
    part = heard[max(low, 0) : high]
    likeness = fftconvolve(part, cue[::-1], mode="valid") / np.linalg.norm(cue)
    energy = np.sqrt(np.maximum(fftconvolve(part**2, np.ones(len(cue)), mode="valid"), 1e-9))
    best = int(np.argmax(likeness / energy))
    return recording.time_of(max(low, 0) + best), float((likeness / energy)[best])


def _level(recording: Recording, heard: Sound, begin: float, end: float) -> float:
    """How loud it is between two moments, in dB under full scale."""
    part = heard[recording.frame_at(begin) : recording.frame_at(end)]
    return float(10 * np.log10(np.mean(part**2) + 1e-12)) if len(part) else -120.0


@pytest.mark.parametrize("minutes", ["-3", "0", "41", "soon", "nan"])
def test_impossible_minutes_are_refused_with_a_sentence(
    installed_program: Path, tmp_path: Path, minutes: str
) -> None:
    done = said(installed_program, "start", "standard", "--minutes", minutes, folder=tmp_path / "data")
    assert done.returncode == 2
    assert "minutes must be a number" in done.stderr
    assert done.stderr.count("\n") == 1
