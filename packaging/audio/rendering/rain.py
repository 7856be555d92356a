"""Rain: an even, warm rain on leaves, with soft drops close by and a slow drip farther off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rendering import dsp
from rendering.dsp import LOOP_FRAMES, RATE, DecayTable, Samples, gain
from rendering.harmony import ROOT_HZ
from rendering.piece import Kind, Rendered

SEED = 41
LUFS = -23.0
CEILING = -4.0

DROPS_PER_SECOND = 110
DRIPS_PER_SECOND = 1.1
LOUDEST_DROP = 0.2
"""Natural logarithm of the loudest drop: without it a few drops in an hour would startle."""

SHORT_ROOM: DecayTable = ((125, 0.7), (2000, 0.6), (10000, 0.35))


def _bed_colour(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return (hz / 300) ** -0.5 / (1 + (hz / 2200) ** 2) ** 0.75 * hz / (hz + 140)


def _rumble_colour(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return (hz / 60) ** -1 / (1 + (hz / 150) ** 2) * hz / (hz + 45)


def _bubble(
    hz: float, tau: float, seconds: float, rise: float, phase: float, attack: int
) -> NDArray[np.float64]:
    """What a drop says: a short tone that rises while it fades, as a bubble of air does in water."""
    time = np.arange(int(seconds * RATE)) / RATE
    bubble = np.exp(-time / tau) * np.sin(2 * np.pi * hz * (time + rise * time**2) + phase)
    bubble[:attack] *= dsp.half_cosine(attack)[: len(bubble)]
    return bubble


def _drops(frames: int, rng: np.random.Generator) -> Samples:
    """Many soft drops all around, each of at most 30 ms."""
    loop = np.zeros((frames, 2), np.float32)
    for _ in range(frames * DROPS_PER_SECOND // RATE):
        hz = float(np.exp(rng.normal(np.log(1350), 0.42)))
        tau = min(0.012, 12 / hz)
        drop = _bubble(hz, tau, min(0.03, 6 * tau), 4, 2 * np.pi * rng.random(), 30)
        drop *= np.exp(min(rng.normal(-1, 0.6), LOUDEST_DROP))
        dsp.add_wrapped(loop, dsp.panned(drop, rng.uniform(-0.9, 0.9)), int(rng.integers(frames)))
    return dsp.of_one_rms(loop)


def _drips(frames: int, rng: np.random.Generator) -> Samples:
    """A gutter some way off: about one low drip a second."""
    loop = np.zeros((frames, 2), np.float32)
    for _ in range(int(frames * DRIPS_PER_SECOND / RATE)):
        drip = _bubble(float(np.exp(rng.normal(np.log(620), 0.3))), 0.03, 0.14, 1.2, 0.0, 90)
        drip *= np.exp(rng.normal(-1, 0.5))
        dsp.add_wrapped(loop, dsp.panned(drip, rng.uniform(-0.8, 0.8)), int(rng.integers(frames)))
    return dsp.of_one_rms(loop)


def loop(frames: int = LOOP_FRAMES) -> Samples:
    """The rain before its final colour and loudness."""
    rng = np.random.default_rng(SEED)
    bed = dsp.looped_noise(frames, _bed_colour, rng, alike_when_high=0.15)
    bed = dsp.of_one_rms(bed * (1 + 0.22 * dsp.slow_drift(frames, rng, (20, 60)))[:, None])
    rumble = dsp.looped_noise(frames, _rumble_colour, rng)
    near = dsp.room(SHORT_ROOM, seed=7, pre_delay=0.004, build_up=0.01)
    drops = dsp.in_room(_drops(frames, rng), near, wet=-2, dry=-4)
    drips = dsp.in_room(_drips(frames, rng), near, wet=-1, dry=-4)
    return bed + rumble * gain(-2) + drops * gain(-8) + drips * gain(-19)


def render() -> list[Rendered]:
    """The finished loop."""
    samples = dsp.turned_to_calm(dsp.mastered(loop(), LUFS, CEILING, dsp.band_limits(60, 3800)))
    return [Rendered("nature_rain", "Rain", Kind.NOISE, ROOT_HZ, samples, quality=4)]
