"""The breath cues, and the three small sounds that answer a key, made to the length they must fill.

An exhale falls in pitch and brightness, an inhale rises: told apart with the eyes shut. Each sound
begins and ends at silence, and begins at its first sample, so that it is heard when it was planned.
Levels are the loudest 400 ms over music of -22 LUFS; the caller moves them for other music.
"""

from __future__ import annotations

import numpy as np

from companion.audio import synthesis
from companion.audio.envelope import INTO_EXHALE_SECONDS, OVERHANG_SECONDS, sinking, swelling
from companion.audio.finishing import finished, levelled
from companion.audio.synthesis import RATE, Mono, gain, half_cosine
from companion.audio.voice import Pcm

ROOT_HZ = 293.66
"""The D the cues are tuned to when no music gives another."""

EXHALE_LUFS = -20.0
INHALE_LUFS = -22.0
HOLD_LUFS = -24.0
ANSWER_LUFS = -24.0

FIFTH = 1.5

HARMONICS = (1.0, 0.5, 0.25, 0.1)
"""A warm hum: where music covers its lowest tone, the ear still has the next ones."""

EXHALE_GUIDE = -7.0
INHALE_GUIDE = -5.0
"""How quiet, in dB, the end of an exhale and the start of an inhale may be."""


def exhale(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """A long breath out: a sigh of air and a tone that sink to the root. 2 to 12 seconds, plus its tail."""
    rng = np.random.default_rng(1)
    length = seconds + OVERHANG_SECONDS
    air = synthesis.even(synthesis.breath(length, 1300, 450, 0.45, 0.8, rng))
    tone = synthesis.even(synthesis.glide(length, FIFTH * root_hz, root_hz, HARMONICS))
    level = sinking(seconds, min(0.45, 0.15 * seconds), EXHALE_GUIDE)
    return finished((gain(-1) * air + gain(-3) * tone) * level[:, None], seconds, EXHALE_LUFS)


def inhale(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """A breath in: air and a tone that rise to the fifth, a little softer than the exhale. 1 to 8 seconds."""
    rng = np.random.default_rng(2)
    length = seconds + INTO_EXHALE_SECONDS
    air = synthesis.even(synthesis.breath(length, 550, 1250, 0.45, 1, rng))
    tone = synthesis.even(synthesis.glide(length, root_hz, FIFTH * root_hz, HARMONICS))
    mixed = gain(-2) * air + gain(-3) * tone
    return finished(mixed * swelling(seconds, INHALE_GUIDE)[:, None], seconds, INHALE_LUFS)


def hold(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """One small bell that says: rest here. It fades within the pause, three seconds at most."""
    length = min(max(seconds, 1.0), 3.0) - 0.8
    time = np.arange(int(length * RATE)) / RATE
    partials = ((1.0, 1.0, 0.45), (2.0, 0.18, 0.25), (0.5, 0.35, 0.5))
    tone = sum(
        (a * np.sin(4 * np.pi * root_hz * q * time) * np.exp(-time / tau) for q, a, tau in partials),
        np.zeros_like(time),
    )
    rise, fall = half_cosine(int(0.03 * RATE)), half_cosine(int(length / 3 * RATE))
    tone[: len(rise)] *= rise
    tone[-len(fall) :] *= fall[::-1]
    return finished(np.stack([tone, tone], 1), length, HOLD_LUFS, tail=0.8, wet=-12)


def answer(root_hz: float = ROOT_HZ) -> Pcm:
    """One soft short tone: the key was heard."""
    return _notes((FIFTH * root_hz,), 0.5)


def paused(root_hz: float = ROOT_HZ) -> Pcm:
    """Two falling notes: the session waits."""
    return _notes((FIFTH * root_hz, root_hz), 0.3)


def resumed(root_hz: float = ROOT_HZ) -> Pcm:
    """Two rising notes: the session goes on."""
    return _notes((root_hz, FIFTH * root_hz), 0.3)


def _notes(pitches: tuple[float, ...], seconds: float) -> Pcm:
    """Soft notes one after the other, each rising over 60 ms and dying away."""
    time = np.arange(int(seconds * RATE)) / RATE
    rise, fall = half_cosine(int(0.06 * RATE)), half_cosine(int(0.6 * seconds * RATE))
    notes: list[Mono] = []
    for hz in pitches:
        note = (np.sin(2 * np.pi * hz * time) + 0.1 * np.sin(4 * np.pi * hz * time)) * np.exp(-time / 0.3)
        note[: len(rise)] *= rise
        note[-len(fall) :] *= fall[::-1]
        notes.append(note)
    tone = np.concatenate(notes)
    return levelled(np.stack([tone, tone], 1), ANSWER_LUFS)
