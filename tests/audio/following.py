"""How well a cue can be followed over a piece of music: the share of it that rises out of the music.

No ear listened: this is a comparison of levels in third-octave bands. A moment of a cue can be followed
when at least one band of it stands clearly above what the ducked music usually has there. Bands that are
far below the cue's strongest one do not count: what is that faint may be lost in a small loudspeaker.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.signal as signal
from numpy.typing import NDArray

RATE = 44100
CENTRES = 200 * 2 ** (np.arange(16) / 3)
"""The third-octave bands in Hz: those a small loudspeaker and an old ear still have."""

FRAME = 8192
HOP = RATE // 20
"""Looked at every 50 ms."""

USUAL_PERCENTILE = 70
ABOVE_DECIBELS = 3.0
REACH_DECIBELS = 25.0

Sound = NDArray[np.int16]
Bands = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A piece as cues meet it: its usual power in each band while it is breathed to."""

    usual: Bands

    @classmethod
    def of(cls, excerpts: Sequence[Sound]) -> "Backdrop":
        """The piece of which these are excerpts, not ducked."""
        # What lies half outside an excerpt is left out.
        power = np.concatenate([bands(excerpt)[:, 2:-2] for excerpt in excerpts], 1)
        return cls(np.percentile(power, USUAL_PERCENTILE, axis=1))

    def changed(self, decibels: float) -> "Backdrop":
        """The piece louder or softer."""
        return Backdrop(self.usual * 10 ** (decibels / 10))


def bands(sound: Sound) -> Bands:
    """The power in each band of what both ears hear together, every 50 ms from the first sample on."""
    hz, _, parts = signal.stft(sound.mean(1) / 32768, RATE, nperseg=FRAME, noverlap=FRAME - HOP)
    power = np.square(np.abs(parts))
    edge = 2 ** (1 / 6)
    return np.array([power[(hz >= c / edge) & (hz < c * edge)].sum(0) for c in CENTRES])


def followed(cue: Bands, over: Backdrop) -> NDArray[np.bool_]:
    """Whether the cue can be followed at each of its moments."""
    counts = cue >= cue.max() * 10 ** (-REACH_DECIBELS / 10)
    return (counts & (cue > over.usual[:, None] * 10 ** (ABOVE_DECIBELS / 10))).any(0)


def share(cue: Bands, seconds: float, over: Backdrop) -> float:
    """The part, 0 to 1, of the cue's own `seconds`, its tail left out, in which it can be followed."""
    return float(followed(cue, over)[: round(seconds * RATE / HOP)].mean())


def longest_gap(cue: Bands, around: float, over: Backdrop) -> float:
    """The longest time in seconds, within 0.7 s of a moment, in which the cue cannot be followed."""
    middle, reach = round(around * RATE / HOP), round(0.7 * RATE / HOP)
    longest = run = 0
    for heard in followed(cue, over)[middle - reach : middle + reach]:
        run = 0 if heard else run + 1
        longest = max(longest, run)
    return longest * HOP / RATE
