"""How well a cue can be followed over a piece of music: the share of it that rises out of the music.

No ear listened: this is a comparison of levels in third-octave bands. A moment of a cue can be followed
when at least one band of it stands clearly above what the ducked music usually has there. Bands that are
far below the cue's strongest one do not count: what is that faint may be lost in a small loudspeaker.
"""

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

Bands = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A piece as cues meet it: its loudness in LUFS before ducking, and its usual power in each band."""

    lufs: float
    usual: Bands

    @classmethod
    def of(cls, excerpts: list[NDArray[np.floating]], lufs: float, duck: float) -> "Backdrop":
        """The piece of which these are excerpts, changed by `duck` dB while it is breathed to."""
        power = np.concatenate([_bands(excerpt)[:, 2:-2] for excerpt in excerpts], 1)
        return cls(lufs, np.percentile(power, USUAL_PERCENTILE, axis=1) * 10 ** (duck / 10))


def margins(cue: NDArray[np.int16], change: float, over: Backdrop) -> NDArray[np.float64]:
    """By how many dB the cue's best band stands above the music, every 50 ms; `change` is its gain in dB.

    A moment without a band that counts is far below 0.
    """
    power = _bands(cue / 32768) * 10 ** (change / 10)
    above = 10 * np.log10(power / over.usual[:, None] + 1e-9)
    above[power < power.max() * 10 ** (-REACH_DECIBELS / 10)] = -90.0
    return above.max(0)


def share(cue: NDArray[np.int16], seconds: float, change: float, over: Backdrop) -> float:
    """The part, 0 to 1, of the cue's own `seconds`, its tail left out, in which it can be followed."""
    return float((margins(cue, change, over)[: round(seconds * RATE / HOP)] > ABOVE_DECIBELS).mean())


def _bands(sound: NDArray[np.floating]) -> Bands:
    """The power in each band of what both ears hear together, every 50 ms from the first sample on."""
    hz, _, parts = signal.stft(sound.mean(1), RATE, nperseg=FRAME, noverlap=FRAME - HOP)
    power = np.square(np.abs(parts))
    edge = 2 ** (1 / 6)
    return np.array([power[(hz >= c / edge) & (hz < c * edge)].sum(0) for c in CENTRES])
