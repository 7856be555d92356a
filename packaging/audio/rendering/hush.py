"""Hush: a steady warm noise between brown and pink, like a far waterfall, that barely moves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rendering import dsp
from rendering.dsp import LOOP_FRAMES, Samples, gain
from rendering.harmony import ROOT_HZ
from rendering.piece import Kind, Rendered

SEED = 61
LUFS = -23.0
CEILING = -4.0


def _ground_colour(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.minimum(1, (hz / 90) ** -0.85) * hz / (hz + 35)


def _veil_colour(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return (hz / 500) ** -0.7 * hz / (hz + 300) / (1 + (hz / 1500) ** 2)


def loop(frames: int = LOOP_FRAMES) -> Samples:
    """The hush before its final colour and loudness: a ground, and over it a wide veil that drifts."""
    rng = np.random.default_rng(SEED)
    ground = dsp.looped_noise(frames, _ground_colour, rng, alike_when_high=0.2)
    ground = ground * (1 + 0.1 * dsp.slow_drift(frames, rng, (25, 80)))[:, None]
    veil = dsp.looped_noise(frames, _veil_colour, rng, alike_when_high=0.0)
    veil = veil * (1 + 0.5 * dsp.slow_drift(frames, rng, (18, 45)))[:, None]
    return ground + veil * gain(-11)


def render() -> list[Rendered]:
    """The finished loop."""
    samples = dsp.turned_to_calm(dsp.mastered(loop(), LUFS, CEILING, dsp.band_limits(60, 4600)))
    return [Rendered("noise_hush", "Hush", Kind.NOISE, ROOT_HZ, samples, quality=4)]
