"""How loud a breath cue is from moment to moment, so that it leads to the very end of the breath.

A breath out is full soon and sinks, a breath in swells: both stay loud enough to follow all the way,
and between them is no more than a short dip, the turn of the breath.
"""

from __future__ import annotations

import numpy as np

from companion.audio.synthesis import RATE, Mono, gain

OVERHANG_SECONDS = 0.1
"""How far an exhale reaches into the breath in that follows, while that one is still coming in."""

INTO_EXHALE_SECONDS = 0.3
"""How far an inhale reaches into the breath out: without it the turn would dip and the exhale startle."""

SIGH = 1.6
"""How early an exhale sinks: above 1 it lets go soon, as a sigh does, and then stays near its guide."""

RELEASE_SECONDS = 0.4
FADE_IN_SECONDS = 0.2
LONGEST_ENDING_SECONDS = 0.5


def sinking(seconds: float, attack: float, guide: float) -> Mono:
    """The level of a breath out: full after `attack` seconds, sinking to `guide` dB, gone just after its end.

    As long as `seconds` and the overhang; `guide` is below 0.
    """
    time = np.arange(int((seconds + OVERHANG_SECONDS) * RATE)) / RATE
    sunk = np.cos(np.pi / 2 * np.clip((time - attack) / (seconds - attack), 0, 1)) ** SIGH
    leaving = (time - seconds - OVERHANG_SECONDS) / RELEASE_SECONDS + 1
    return np.hypot(sunk * np.sqrt(1 - gain(guide) ** 2), gain(guide)) * _rise(time / attack) * _fall(leaving)


def swelling(seconds: float, guide: float) -> Mono:
    """The level of a breath in: heard at `guide` dB at once, growing, and gone just after its end.

    As long as `seconds` and what reaches into the breath out.
    """
    time = np.arange(int((seconds + INTO_EXHALE_SECONDS) * RATE)) / RATE
    fade_in = min(FADE_IN_SECONDS, 0.12 * seconds)
    ending = min(LONGEST_ENDING_SECONDS, 0.18 * seconds)
    grown = _rise(time / (seconds - ending)) ** 0.6
    leaving = (time - seconds - INTO_EXHALE_SECONDS) / ending + 1
    return (gain(guide) + (1 - gain(guide)) * grown) * _rise(time / fade_in) * _fall(leaving)


def _rise(progress: Mono) -> Mono:
    """A soft rise from 0 to 1 while `progress` goes from 0 to 1."""
    return 0.5 - 0.5 * np.cos(np.pi * np.clip(progress, 0, 1))


def _fall(progress: Mono) -> Mono:
    """A soft fall from 1 to 0 while `progress` goes from 0 to 1."""
    return 1 - _rise(progress)
