"""A singing bowl, struck once with a soft mallet."""

from __future__ import annotations

import numpy as np

from rendering import dsp
from rendering.dsp import RATE, Samples

Modes = tuple[float, ...]

FIFTHS: Modes = (1.0, 2.667, 5.333, 8.02)
"""Partials of a bowl, tuned to fall on fifths and octaves of its fundamental."""

OCTAVES: Modes = (1.0, 3.0, 5.02, 8.05)
"""Partials of a bowl that agree with a drone on its own fundamental."""


def struck_bowl(
    hz: float,
    modes: Modes,
    rng: np.random.Generator,
    t60: float,
    beat: float,
    brightness: float,
    attack: float,
    seconds: float,
) -> Samples:
    """One stroke. Each mode is a pair of close tones that beat; high modes fade first.

    `t60` is how many seconds the fundamental takes to fall by 60 dB, `beat` how many Hz its two tones
    are apart, `brightness` how loud each mode is against the one below it, `attack` its rise in seconds.
    """
    time = np.arange(int(seconds * RATE)) / RATE
    left, right = np.zeros_like(time), np.zeros_like(time)
    for order, ratio in enumerate(modes):
        tau = t60 * ratio**-0.85 / 6.91
        apart = beat * (1 + 0.9 * order) * rng.uniform(0.85, 1.15)
        phases = 2 * np.pi * rng.random(2)
        rise = 1 - np.exp(-time / (attack * (2 if order else 1)))
        envelope = brightness**order * (0.9 if order else 1) * np.exp(-time / tau) * rise
        lower = np.sin(2 * np.pi * (hz * ratio - apart / 2) * time + phases[0])
        upper = np.sin(2 * np.pi * (hz * ratio + apart / 2) * time + phases[1]) * 0.45 / (1 + 0.2 * order)
        lean = 0.25 * (-1) ** order
        left += envelope * (lower * (1 + lean) + upper)
        right += envelope * (lower * (1 - lean) + upper * np.cos(0.6))
    stroke = np.stack([left, right], 1)
    fall, rise = dsp.half_cosine(int(min(4, seconds * 0.3) * RATE))[::-1], dsp.half_cosine(int(attack * RATE))
    stroke[-len(fall) :] *= fall[:, None]
    stroke[: len(rise)] *= rise[:, None]
    return stroke.astype(np.float32)
