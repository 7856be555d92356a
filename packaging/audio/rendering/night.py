"""Night: a quiet summer night, a breeze that comes and goes, and a few crickets far away.

The crickets pulse fast enough to sound rough up close; they stay 18 dB below the night around them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rendering import dsp
from rendering.dsp import LOOP_FRAMES, RATE, DecayTable, Samples, gain
from rendering.harmony import ROOT_HZ
from rendering.piece import Kind, Rendered

SEED = 71
LUFS = -23.0
CEILING = -4.0
CRICKETS_LEVEL = -18.0

OPEN_AIR: DecayTable = ((125, 1.5), (2000, 1.6), (5000, 0.9), (10000, 0.4))


@dataclass(frozen=True, slots=True)
class Cricket:
    """One cricket: its pitch, seconds between chirps, pulses in a chirp and a second, and its place."""

    hz: float
    every: float
    pulses: int
    pulses_per_second: float
    level: float
    place: float


CRICKETS = (
    Cricket(2350, 1.45, 4, 22, 1.0, -0.6),
    Cricket(2690, 1.9, 3, 20, 0.7, 0.5),
    Cricket(2050, 2.3, 5, 24, 0.6, 0.15),
    Cricket(3050, 1.2, 3, 26, 0.28, -0.1),
)


def _air_colour(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return (hz / 120) ** -1.05 * hz / (hz + 60) / (1 + (hz / 2200) ** 2)


def _breeze_colour(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1 / (1 + ((hz - 330) / 170) ** 2)


def _chirp(cricket: Cricket, rng: np.random.Generator) -> NDArray[np.float64]:
    """A few pulses of one tone, from silence to silence."""
    rate = cricket.pulses_per_second
    frames = int((cricket.pulses / rate + 0.02) * RATE)
    time = np.arange(frames) / RATE
    pulsing = 0.15 + 0.85 * np.sin(np.pi * time * rate) ** 2
    whole = np.sin(np.linspace(0, np.pi, frames)) ** 0.7
    hz = cricket.hz * (1 + 0.004 * rng.normal())
    return np.sin(2 * np.pi * (hz * time + rng.random())) * pulsing * whole


def _crickets(frames: int, rng: np.random.Generator) -> Samples:
    """Four crickets, each with times of song and times of rest."""
    loop = np.zeros((frames, 2), np.float32)
    for cricket in CRICKETS:
        mood = dsp.slow_drift(frames, rng, (30, 75), 4)
        moment = rng.uniform(0, cricket.every)
        while moment < frames / RATE:
            eager = float(np.clip(mood[int(moment * RATE)] + 0.35, 0, 1))
            if eager > 0.05:
                chirp = _chirp(cricket, rng) * eager * cricket.level * rng.uniform(0.7, 1)
                dsp.add_wrapped(loop, dsp.panned(chirp, cricket.place), int(moment * RATE))
            moment += cricket.every * rng.uniform(0.93, 1.09)
    return dsp.of_one_rms(loop)


def loop(frames: int = LOOP_FRAMES) -> Samples:
    """The night before its final colour and loudness."""
    rng = np.random.default_rng(SEED)
    air = dsp.looped_noise(frames, _air_colour, rng)
    air = dsp.of_one_rms(air * (1 + 0.3 * dsp.slow_drift(frames, rng, (20, 60)))[:, None])
    breeze = dsp.looped_noise(frames, _breeze_colour, rng)
    strength = np.clip(0.4 + 0.6 * dsp.slow_drift(frames, rng, (18, 50)), 0, 1)
    breeze = dsp.of_one_rms(breeze * strength[:, None])
    answer = dsp.room(OPEN_AIR, seed=9, pre_delay=0.03, build_up=0.08)
    crickets = dsp.in_room(_crickets(frames, rng), answer, wet=-1, dry=-8)
    return air + breeze * gain(-4) + crickets * gain(CRICKETS_LEVEL)


def render() -> list[Rendered]:
    """The finished loop."""
    samples = dsp.turned_to_calm(dsp.mastered(loop(), LUFS, CEILING, dsp.band_limits(58, 4500)))
    return [Rendered("nature_night", "Night", Kind.NOISE, ROOT_HZ, samples, quality=4)]
