"""Plain test tones, and the figures that tell whether anything happened to them."""

import numpy as np
import scipy.signal as signal
from numpy.typing import NDArray

RATE = 44100


def tone(hz: float, seconds: float, peak: float = 0.25) -> NDArray[np.int16]:
    """A steady stereo tone; whole cycles in whole seconds loop without a seam."""
    wave = peak * np.sin(2 * np.pi * hz * np.arange(int(seconds * RATE)) / RATE)
    return np.rint(np.stack([wave, wave], 1) * 32767).astype(np.int16)


def level(heard: NDArray[np.floating]) -> float:
    """The RMS level in dB."""
    return float(10 * np.log10(np.mean(np.square(heard)) + 1e-20))


def levels(heard: NDArray[np.floating], seconds: float = 0.02) -> NDArray[np.float64]:
    """The RMS level in dB of each moment."""
    step = int(seconds * RATE)
    power = np.square(heard[: len(heard) // step * step]).mean(1).reshape(-1, step).mean(1)
    return 10 * np.log10(power + 1e-12)


def crackle(heard: NDArray[np.floating]) -> float:
    """The loudest thing above 6 kHz, in dB: every step and click is, and no test tone."""
    high = signal.butter(8, 6000, "high", fs=RATE, output="sos")
    return float(20 * np.log10(np.abs(signal.sosfilt(high, heard.mean(1))).max() + 1e-9))


def strength(heard: NDArray[np.floating], hz: float) -> float:
    """How much of one pitch there is, in dB of its amplitude."""
    turn = np.exp(-2j * np.pi * hz * np.arange(len(heard)) / RATE) * np.hanning(len(heard))
    return float(20 * np.log10(4 * np.abs((heard.mean(1) * turn).mean()) + 1e-9))


class Loop:
    """Samples that go on for ever, as a source of the tape; `ready_until` can be held back."""

    def __init__(self, samples: NDArray[np.int16]) -> None:
        self.samples = samples
        self.ready_until = 1 << 60

    def excerpt(self, first: int, count: int) -> NDArray[np.float32]:
        """`count` frames from `first` on."""
        places = np.arange(first, first + count)
        heard = self.samples[places % len(self.samples)].astype(np.float32)
        heard[places >= self.ready_until] = 0
        return heard
