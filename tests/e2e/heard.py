"""What can be said of a recording: where each breath out began, how suddenly it ever became louder."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rendering.measure import momentary_loudness
from scipy.signal import fftconvolve

from companion.audio import cues
from companion.audio.synthesis import RATE
from tests.e2e.audio_capture import Recording

Sound = npt.NDArray[np.float32]

SURE = 0.2
"""How alike, from 0 to 1, a cue and what was heard must be to call it found."""

FLOOR_LUFS = -40.0
"""18 LU under the music; what is softer than this is as good as silence."""


@dataclass(frozen=True, slots=True)
class Lateness:
    """By how many seconds each breath out came later than planned, second 0 being where the first puts it."""

    seconds: tuple[float, ...]
    moments: tuple[float, ...]
    missing: tuple[float, ...]
    """The planned moments of those that were not heard at all."""

    @property
    def spread(self) -> float:
        """From the earliest to the latest, in seconds."""
        return max(self.seconds) - min(self.seconds)

    @property
    def drift(self) -> float:
        """How much later than the first the last came, along a straight line through all, in seconds."""
        slope = np.polyfit(self.moments, self.seconds, 1)[0]
        return float(slope * (self.moments[-1] - self.moments[0]))


def lateness(
    recording: Recording, exhales: list[dict[str, float]], root_hz: float, lead_in: float = 0.0
) -> Lateness:
    """Where the breaths out of a timeline were heard. Raises AssertionError if the first was not."""
    heard = recording.samples.mean(axis=1)
    first = exhales[0]
    # Less than the time to the next breath out, which is as long as this one and sounds the same.
    rough = recording.time_of(0) + lead_in + first["second"]
    found, likeness = _best(recording, heard, first["length"], rough, 3.0, root_hz)
    assert likeness > SURE, f"the first breath out was not heard ({likeness:.2f})"
    start = found - first["second"]
    late: dict[float, float] = {}
    missing: list[float] = []
    for event in exhales:
        second = event["second"]
        moment, likeness = _best(recording, heard, event["length"], start + second, 0.5, root_hz)
        if likeness > SURE:
            late[second] = moment - start - second
        else:
            missing.append(second)
    return Lateness(tuple(late.values()), tuple(late), tuple(missing))


def largest_rise(samples: npt.NDArray[np.floating]) -> float:
    """By how many LU the momentary loudness ever rises within a second, silence counted as `FLOOR_LUFS`."""
    loudness = np.maximum(momentary_loudness(samples), FLOOR_LUFS)
    return float(max((loudness[step:] - loudness[:-step]).max() for step in range(1, 11)))


def sharpest_bend(samples: npt.NDArray[np.floating], rate: int = RATE) -> float:
    """How many times the sharpest bend of the wave stands out from those of the ten milliseconds around it.

    Music, rain and bells stay under twenty; where samples are missing, or a wave begins in the middle, it is
    several times that, and heard as a click.
    """
    window, part, found = rate // 100, rate * 10, 0.0
    mono = samples.mean(axis=1)
    for begin in range(0, len(mono) - part, part):
        bends = np.abs(np.diff(mono[begin : begin + part], 2))
        rows = bends[: len(bends) // window * window].reshape(-1, window)
        # Next to silence everything stands out.
        around = np.maximum(np.median(rows, axis=1), 1e-4)
        found = max(found, float((rows.max(axis=1) / around).max()))
    return found


def _best(
    recording: Recording, heard: Sound, length: float, around: float, reach: float, root_hz: float
) -> tuple[float, float]:
    """Where within `reach` seconds of a moment an exhale of that length begins, and how sure that is."""
    cue = cues.exhale(length, root_hz).astype(np.float32).mean(axis=1)[: int(length * RATE)]
    low, high = recording.frame_at(around - reach), recording.frame_at(around + reach) + len(cue)
    part = heard[max(low, 0) : high]
    likeness = fftconvolve(part, cue[::-1], mode="valid") / np.linalg.norm(cue)
    energy = np.sqrt(np.maximum(fftconvolve(part**2, np.ones(len(cue)), mode="valid"), 1e-9))
    best = int(np.argmax(likeness / energy))
    return recording.time_of(max(low, 0) + best), float((likeness / energy)[best])
