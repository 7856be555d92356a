"""Breath cues made of the sea alone, for those who would rather follow a wave than a tone.

A breath out is a wave that breaks, foams and runs out over the sand for just as long as the breath. A
breath in is the water drawing back and gathering: softer, darker at first, rising.
"""

from __future__ import annotations

import numpy as np

from companion.audio import synthesis
from companion.audio.cues import EXHALE_LUFS, INHALE_LUFS, ROOT_HZ
from companion.audio.envelope import INTO_EXHALE_SECONDS, OVERHANG_SECONDS, sinking, swelling
from companion.audio.finishing import finished
from companion.audio.synthesis import Mono, gain
from companion.audio.voice import Pcm

EXHALE_GUIDE = -7.0
INHALE_GUIDE = -4.5
"""How quiet, in dB, the end of an exhale and the start of an inhale may be."""

BREAK_SECONDS = 0.4
ROOM_DECIBELS = -15.0

FOAM_HZ = 2000.0
FOAM_DECIBELS = -7.0
FOAM_LAG_SECONDS = 0.9
DEEP_HZ = 160.0
DEEP_DECIBELS = -6.0


def exhale(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """A wave that breaks and runs out for the whole breath. 2 to 12 seconds, plus its tail.

    The sea has no pitch: `root_hz` changes nothing.
    """
    length = seconds + OVERHANG_SECONDS
    foam_at = min(FOAM_LAG_SECONDS, 0.2 * seconds) / length

    def colour(progress: Mono, hz: Mono) -> Mono:
        foaming = np.where(
            progress < foam_at,
            np.exp(-0.5 * ((progress - foam_at) / (0.7 * foam_at)) ** 2),
            np.exp(-0.5 * ((progress - foam_at) / 0.3) ** 2),
        )
        body = _band(hz, 850 * (430 / 850) ** progress**0.8, 0.5)
        foam = _band(hz, FOAM_HZ * (900 / FOAM_HZ) ** progress, 0.5) * foaming[:, None]
        deep = _band(hz, np.full_like(progress, DEEP_HZ), 0.5) * np.exp(-2.5 * progress)[:, None]
        return body + gain(FOAM_DECIBELS) * foam + gain(DEEP_DECIBELS) * deep

    wave = synthesis.moving_noise(length, colour, np.random.default_rng(3))
    level = sinking(seconds, min(BREAK_SECONDS, 0.2 * seconds), EXHALE_GUIDE)
    return finished(wave * level[:, None], seconds, EXHALE_LUFS, wet=ROOM_DECIBELS)


def inhale(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """The water draws back and gathers, a little softer than the wave. 1 to 8 seconds, plus its tail.

    The sea has no pitch: `root_hz` changes nothing.
    """

    def colour(progress: Mono, hz: Mono) -> Mono:
        body = _band(hz, 430 * (1150 / 430) ** progress, 0.4)
        pebbles = _band(hz, np.full_like(progress, FOAM_HZ), 0.4) * progress[:, None] ** 2
        return body + gain(-14) * pebbles

    water = synthesis.moving_noise(seconds + INTO_EXHALE_SECONDS, colour, np.random.default_rng(4))
    return finished(water * swelling(seconds, INHALE_GUIDE)[:, None], seconds, INHALE_LUFS, wet=ROOM_DECIBELS)


def _band(hz: Mono, centres: Mono, octaves: float) -> Mono:
    """A band of equal power around each of the centres, `octaves` wide (standard deviation)."""
    apart = np.log2(hz[None, :] / centres[:, None]) / octaves
    return np.exp(-0.5 * apart**2) / np.sqrt(centres / 500)[:, None]
