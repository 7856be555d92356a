"""The breath cues, and the three small sounds that answer a key, made to the length they must fill.

An exhale falls in pitch and brightness, an inhale rises: told apart with the eyes shut. Each sound
begins and ends at silence, and begins at its first sample, so that it is heard when it was planned.
Levels are the loudest 400 ms over music of -22 LUFS; the caller moves them for other music.
"""

from __future__ import annotations

import numpy as np

from companion.audio import synthesis
from companion.audio.synthesis import RATE, Mono, Stereo, gain, half_cosine
from companion.audio.voice import Pcm

ROOT_HZ = 293.66
"""The D the cues are tuned to when no music gives another."""

EXHALE_LUFS = -20.0
INHALE_LUFS = -22.0
HOLD_LUFS = -24.0
ANSWER_LUFS = -24.0

TAIL_SECONDS = 1.0
FIFTH = 1.5


def exhale(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """A long breath out: a sigh of air and a tone that sink to the root. 2 to 12 seconds, plus its tail."""
    rng = np.random.default_rng(1)
    air = synthesis.even(synthesis.breath(seconds + 0.2, 1500, 380, 0.55, 0.8, rng))
    tone = synthesis.even(synthesis.glide(seconds + 0.2, FIFTH * root_hz, root_hz, (1, 0.18, 0.06)))
    return _finished((air + gain(-4) * tone) * _exhale_envelope(seconds)[:, None], seconds, EXHALE_LUFS)


def inhale(seconds: float, root_hz: float = ROOT_HZ) -> Pcm:
    """A breath in: air and a tone that rise to the fifth, a little softer than the exhale."""
    rng = np.random.default_rng(2)
    air = synthesis.even(synthesis.breath(seconds, 420, 1250, 0.5, 1.1, rng))
    tone = synthesis.even(synthesis.glide(seconds, root_hz, FIFTH * root_hz, (1, 0.3, 0.08)))
    mixed = gain(-2) * air + gain(-2) * tone
    return _finished(mixed * _inhale_envelope(len(mixed))[:, None], seconds, INHALE_LUFS)


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
    return _finished(np.stack([tone, tone], 1), length, HOLD_LUFS, tail=0.8, wet=-12)


def answer(root_hz: float = ROOT_HZ) -> Pcm:
    """One soft short tone: the key was heard."""
    return _notes((FIFTH * root_hz,), 0.5)


def paused(root_hz: float = ROOT_HZ) -> Pcm:
    """Two falling notes: the session waits."""
    return _notes((FIFTH * root_hz, root_hz), 0.3)


def resumed(root_hz: float = ROOT_HZ) -> Pcm:
    """Two rising notes: the session goes on."""
    return _notes((root_hz, FIFTH * root_hz), 0.3)


def _exhale_envelope(seconds: float) -> Mono:
    """Full at once, then sinking, but a guide to the end: held near -10 dB until nine tenths are over."""
    time = np.arange(int((seconds + 0.2) * RATE)) / RATE
    attack = min(0.45, 0.15 * seconds)
    release = min(max(0.1 * seconds, 0.4), 0.6)
    sinking = np.cos(np.pi / 2 * np.clip((time - attack) / (seconds - attack), 0, 1))
    rising = 0.5 - 0.5 * np.cos(np.pi * np.clip(time / attack, 0, 1))
    letting_go = 0.5 + 0.5 * np.cos(np.pi * np.clip((time - 0.9 * seconds) / release, 0, 1))
    return np.hypot(sinking, gain(-11)) * rising * letting_go


def _inhale_envelope(frames: int) -> Mono:
    """Heard from the start at -8 dB, fullest at four fifths, then gone."""
    progress = np.arange(frames) / frames
    fade_in = min(0.25 * RATE / frames, 0.2)
    rising = 0.5 - 0.5 * np.cos(np.pi * np.clip(progress / 0.78, 0, 1))
    beginning = 0.5 - 0.5 * np.cos(np.pi * np.clip(progress / fade_in, 0, 1))
    ending = 0.5 + 0.5 * np.cos(np.pi * np.clip((progress - 0.78) / 0.22, 0, 1))
    return (gain(-8) + (1 - gain(-8)) * rising**0.7) * beginning * ending


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
    return _levelled(np.stack([tone, tone], 1), ANSWER_LUFS)


def _finished(
    dry: Stereo, seconds: float, momentary_lufs: float, tail: float = TAIL_SECONDS, wet: float = -9
) -> Pcm:
    """A cue in its small room: `seconds` and a fading tail, from silence to silence, at its loudness."""
    heard = synthesis.in_room(dry, synthesis.small_room(12), wet, int((seconds + tail) * RATE))
    fall = half_cosine(int(tail * RATE))[::-1]
    heard[-len(fall) :] *= fall[:, None]
    edge = half_cosine(64)
    heard[:64] *= edge[:, None]
    heard[-64:] *= edge[::-1, None]
    return _levelled(heard, momentary_lufs)


def _levelled(sound: Stereo, momentary_lufs: float) -> Pcm:
    """A sound as PCM with its loudest 400 ms at a level, and without DC though its ends stay at 0."""
    window = 1 - np.cos(np.linspace(0, 2 * np.pi, len(sound)))
    sound = sound - sound.mean(0) * window[:, None]
    sound = sound * gain(momentary_lufs - synthesis.momentary_maximum(sound))
    return np.rint(sound * 32767).astype(np.int16)
