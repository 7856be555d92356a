"""How loud a sound is, as a person hears it: the weighting of ITU-R BS.1770, as in the workshop."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.audio.synthesis import RATE, Mono, Stereo, transform_length


def momentary_maximum(sound: Stereo) -> float:
    """The loudest 400 ms of a sound, in LUFS."""
    padded = np.pad(sound, ((RATE // 2, RATE // 2), (0, 0)))
    return float(_loudness(_momentary(_weighted_power(padded)).max()))


def integrated_loudness(sound: NDArray[np.floating[Any]]) -> float:
    """How loud a sound is as a whole, in LUFS: silence and what is much softer do not count."""
    parts = range(0, len(sound), 10 * RATE)
    power = _momentary(np.concatenate([_weighted_power(sound[first : first + 10 * RATE]) for first in parts]))
    heard = power[_loudness(power) > -70.0]
    if not len(heard):
        return -70.0
    counted = heard[_loudness(heard) > _loudness(heard.mean()) - 10.0]
    return float(_loudness(counted.mean()))


def _weighted_power(sound: NDArray[np.floating[Any]]) -> Mono:
    """How loud both ears together hear each tenth of a second."""
    size = transform_length(len(sound))
    weight = _loudness_weight(size)
    power = np.zeros(len(sound))
    for ear in range(2):
        power += np.fft.irfft(np.fft.rfft(sound[:, ear], size) * weight, size)[: len(sound)] ** 2
    step = RATE // 10
    return power[: len(power) // step * step].reshape(-1, step).mean(1)


def _momentary(power: Mono) -> Mono:
    """Tenths of a second as means over 400 ms; of something shorter, its mean."""
    if len(power) < 4:
        return np.array([power.mean() if len(power) else 0.0])
    return np.convolve(power, np.ones(4) / 4, "valid")


def _loudness(power: Mono | float) -> Mono:
    return -0.691 + 10 * np.log10(np.asarray(power, np.float64) + 1e-12)


@lru_cache(maxsize=2)
def _loudness_weight(size: int) -> Mono:
    """How much each frequency counts for loudness: treble 4 dB more, deep bass nothing."""
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    amplitude, omega = 10 ** (4 / 40), 2 * np.pi * 1500 / RATE
    alpha, cosine = np.sin(omega) / np.sqrt(2), np.cos(omega)
    root = 2 * np.sqrt(amplitude) * alpha
    up, down = amplitude + 1, amplitude - 1
    above = amplitude * ((up + down * cosine + root) - 2 * (down + up * cosine) * turn)
    above = above + amplitude * (up + down * cosine - root) * turn**2
    below = (
        (up - down * cosine + root) + 2 * (down - up * cosine) * turn + (up - down * cosine - root) * turn**2
    )
    omega = 2 * np.pi * 38 / RATE
    alpha, cosine = np.sin(omega), np.cos(omega)
    rumble = (1 + cosine) / 2 * (1 - turn) ** 2 / ((1 + alpha) - 2 * cosine * turn + (1 - alpha) * turn**2)
    return np.abs(above / below * rumble)
