"""Breath cues in the voice of singing bowls: one that is touched, one that is rubbed.

A breath out is a low bowl, touched softly: it is full at once, darkens and sings to the end of the
breath. A breath in is a higher bowl, rubbed around its rim: it swells and brightens. Length, level
and tail are those of the breath tone.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from companion.audio.cues import EXHALE_LUFS, FIFTH, INHALE_LUFS, ROOT_HZ
from companion.audio.envelope import INTO_EXHALE_SECONDS, OVERHANG_SECONDS, sinking, swelling
from companion.audio.finishing import finished
from companion.audio.synthesis import RATE, Stereo
from companion.audio.voice import Pcm

EXHALE_GUIDE = -6.0
INHALE_GUIDE = -6.0
"""How quiet, in dB, the end of an exhale and the start of an inhale may be."""

TOUCH_SECONDS = 0.35
ROOM_DECIBELS = -16.0
APART = 0.8
"""By which angle one ear hears the beats sooner, the other later: they seem to circle."""


@dataclass(frozen=True, slots=True)
class Partial:
    """One way a bowl vibrates: two close tones that beat.

    `ratio` is its pitch over the lowest one's, `beats` is about how often a second the two tones meet, and
    `first` and `last` are its level in dB at the beginning and the end of the breath.
    """

    ratio: float
    beats: float
    first: float
    last: float


TOUCHED = (
    Partial(1.0, 0.35, 0.0, 0.0),
    Partial(2.667, 0.55, 2.0, -5.0),
    Partial(5.333, 0.8, -5.0, -14.0),
)
RUBBED = (
    Partial(1.0, 0.5, 0.0, 0.0),
    Partial(2.667, 0.8, -12.0, -6.0),
    Partial(5.333, 1.1, -34.0, -18.0),
)
"""The partials lie on fifths and octaves of the lowest, so that a bowl agrees with the music."""

WEAKER = 0.3
"""The second tone of each pair against the first: the bowl breathes and never goes out."""


def exhale(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """A low bowl, touched, that sings to the end of the breath. 2 to 12 seconds, plus its tail."""
    level = sinking(seconds, min(TOUCH_SECONDS, 0.2 * seconds), EXHALE_GUIDE)
    bowl = _bowl(seconds + OVERHANG_SECONDS, root_hz, TOUCHED)
    return finished(bowl * level[:, None], seconds, EXHALE_LUFS, wet=ROOM_DECIBELS)


def inhale(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """A higher bowl, rubbed, that swells, a little softer than the exhale. 1 to 8 seconds, plus its tail."""
    bowl = _bowl(seconds + INTO_EXHALE_SECONDS, FIFTH * root_hz, RUBBED)
    return finished(bowl * swelling(seconds, INHALE_GUIDE)[:, None], seconds, INHALE_LUFS, wet=ROOM_DECIBELS)


def _bowl(seconds: float, hz: float, partials: tuple[Partial, ...]) -> Stereo:
    """A bowl that sings for some seconds, its partials moving from their first to their last level.

    Whole beats only: all partials are full at the beginning, and again at the turn of the breath.
    """
    time = np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros((len(time), 2))
    for partial in partials:
        decibels = partial.first + (partial.last - partial.first) * time / seconds
        beats = max(round(partial.beats * seconds), 1)
        turn, beat = 2 * np.pi * partial.ratio * hz * time, 2 * np.pi * beats / seconds * time
        strong = np.sin(turn)
        ears = [strong + WEAKER * np.sin(turn + beat + place) for place in (APART, -APART)]
        sound += np.stack(ears, 1) * np.power(10, decibels / 20)[:, None]
    return sound
