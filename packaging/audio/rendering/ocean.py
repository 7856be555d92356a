"""Ocean: slow waves on a beach, each rising faster than it falls, as a long breath out does.

Their periods are loosely near ten seconds and wander on purpose; they follow nobody's breath.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rendering import dsp
from rendering.dsp import LOOP_FRAMES, RATE, Curve, Samples, gain
from rendering.harmony import ROOT_HZ
from rendering.piece import Kind, Rendered

SEED = 51
LUFS = -23.0
CEILING = -4.0

USUAL_PERIOD = 10.0
"""Seconds from wave to wave, on average."""
PERIOD_SPREAD = 2.1
SHORTEST_PERIOD, LONGEST_PERIOD = 6.8, 14.0
GAIN_SPREAD = 1.8
"""Standard deviation of the waves' loudness in dB."""

STEPS_PER_SECOND = 100
"""How finely the swell of the waves is drawn."""


@dataclass(frozen=True, slots=True)
class Wave:
    """One wave: the second of its crest, the seconds to the next, and its strength."""

    crest: float
    period: float
    strength: float


@dataclass(frozen=True, slots=True)
class Band:
    """One layer of a wave: its noise, seconds of rise, fall and delay, and how it is mixed."""

    colour: Curve
    alike_when_high: float
    rise: float
    fall: float
    delay: float
    calm: float
    """How much of it sounds between the waves."""
    level: float
    wander: float
    """How far it moves between the ears."""


def _deep(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return (hz / 100) ** -1 * (hz / (hz + 45)) ** 2 / (1 + (hz / 190) ** 4)


def _body(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return (hz / 400) ** -0.7 * (hz / (hz + 150)) ** 2 / (1 + (hz / 900) ** 3)


def _foam(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return (hz / 1500) ** -0.6 * (hz / (hz + 700)) ** 2 / (1 + (hz / 3600) ** 3)


def _distance(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return (hz / 200) ** -1 * hz / (hz + 60) / (1 + (hz / 1500) ** 2)


BANDS = (
    Band(_deep, 0.25, 2.0, 3.2, -0.6, 0.34, 0.0, 0.0),
    Band(_body, 0.3, 1.2, 3.4, 0.0, 0.31, -1.0, 0.12),
    Band(_foam, 0.1, 0.9, 4.0, 0.9, 0.22, -5.0, 0.28),
)


def waves(seconds: float, rng: np.random.Generator) -> list[Wave]:
    """Waves that fill the loop exactly."""
    count = round(seconds / USUAL_PERIOD)
    periods = np.clip(rng.normal(USUAL_PERIOD, PERIOD_SPREAD, count), SHORTEST_PERIOD, LONGEST_PERIOD)
    periods *= seconds / periods.sum()
    starts = np.cumsum(periods) - periods
    strengths = 10 ** (rng.normal(0, GAIN_SPREAD, count) / 20)
    return [
        Wave(float(start + 0.45 * period), float(period), float(strength))
        for start, period, strength in zip(starts, periods, strengths, strict=True)
    ]


def _swell(band: Band, sea: list[Wave], frames: int, rng: np.random.Generator) -> Samples:
    """How loud one layer is at every frame: bell-shaped rises and slow falls, one after another."""
    steps = frames * STEPS_PER_SECOND // RATE
    level = np.zeros(steps)
    around = np.arange(-6 * STEPS_PER_SECOND, 16 * STEPS_PER_SECOND)
    for wave in sea:
        time = around / STEPS_PER_SECOND - band.delay
        rise = band.rise * rng.uniform(0.9, 1.2)
        coming = np.exp(-0.5 * (time / rise) ** 2)
        going = 0.6 * np.exp(-0.5 * (time / band.fall) ** 2) + 0.4 * np.exp(-np.maximum(time, 0) / band.fall)
        shape = np.where(time < 0, coming, going) * np.clip((16 - time) / 6, 0, 1)
        np.add.at(level, (int(wave.crest * STEPS_PER_SECOND) + around) % steps, shape * wave.strength)
    where = np.arange(frames) * (steps / frames)
    drawn = np.interp(where, np.arange(steps + 1), np.append(level, level[0]))
    return (band.calm + drawn).astype(np.float32)


def loop(frames: int = LOOP_FRAMES) -> Samples:
    """The sea before its final colour and loudness."""
    rng = np.random.default_rng(SEED)
    sea = waves(frames / RATE, rng)
    mix = dsp.looped_noise(frames, _distance, rng) * gain(-13)
    for band in BANDS:
        layer = dsp.looped_noise(frames, band.colour, rng, band.alike_when_high)
        layer *= _swell(band, sea, frames, rng)[:, None]
        lean = dsp.slow_drift(frames, rng, (9, 30), 4) * band.wander
        mix += layer * np.stack([1 + lean, 1 - lean], 1) * gain(band.level)
    return mix


def render() -> list[Rendered]:
    """The finished loop."""
    samples = dsp.turned_to_calm(dsp.mastered(loop(), LUFS, CEILING, dsp.band_limits(60, 4500)))
    return [Rendered("nature_ocean", "Ocean", Kind.NOISE, ROOT_HZ, samples, quality=4)]
