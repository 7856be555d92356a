"""The tools the breath cues are made with: gliding tones, breath-like noise, a small room, loudness.

Only numpy, in steps that are short or leave the interpreter free: the mixer's own thread needs
the interpreter whenever a sound ends.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

RATE = 44100
"""Frames per second of everything that is played."""

Mono = NDArray[np.float64]
Stereo = NDArray[np.float64]

Colour = Callable[[Mono, Mono], Mono]
"""Amplitudes of noise: one row for each moment, one column for each frequency."""

FRAME = 1024
HOP = FRAME // 2
STEPS_AT_ONCE = 64
DETUNE = 0.0012
BESIDE = 0.3
"""How far each ear's own tone is out of tune, and its level."""

HIGHEST_NOISE_HZ = 7000.0
EARS_SHARE = 0.35
"""How much of each ear's noise the other hears too."""


def gain(decibels: float) -> float:
    """The factor that changes a level by `decibels`."""
    return float(10 ** (decibels / 20))


def half_cosine(frames: int) -> Mono:
    """A soft rise from 0 to 1."""
    return 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, frames))


def even(sound: Stereo) -> Stereo:
    """A sound brought to an RMS of 1."""
    return sound / np.sqrt(np.mean(sound**2))


def glide(seconds: float, from_hz: float, to_hz: float, harmonics: tuple[float, ...]) -> Stereo:
    """A tone that slides from one pitch to another, a touch wider than mono.

    Beside the tone that both ears share, each has a fainter one of its own: a loudspeaker that adds the
    ears together loses nothing.
    """
    frames = int(seconds * RATE)
    progress = 0.7 * np.linspace(0, 1, frames) + 0.3 * half_cosine(frames)
    turn = 2 * np.pi * np.cumsum(from_hz * (to_hz / from_hz) ** progress) / RATE
    tone, apart = np.exp(1j * turn), np.exp(1j * DETUNE * turn)
    sound = np.zeros((frames, 2))
    middle, left, right = tone, tone * apart, tone * apart.conj()
    for number, level in enumerate(harmonics, start=1):
        if number > 1:
            middle, left, right = middle * tone, left * (tone * apart), right * (tone * apart.conj())
        sound[:, 0] += level * (middle + BESIDE * left).imag
        sound[:, 1] += level * (middle + BESIDE * right).imag
    return sound


def breath(
    seconds: float, from_hz: float, to_hz: float, octaves: float, curve: float, rng: np.random.Generator
) -> Stereo:
    """A band of noise whose centre glides, like air through lips.

    The band is `octaves` wide (standard deviation); `curve` bends the glide: below 1 it moves early.
    """

    def colour(progress: Mono, hz: Mono) -> Mono:
        centre = (from_hz * (to_hz / from_hz) ** progress**curve)[:, None]
        return np.exp(-0.5 * (np.log2(hz[None, :] / centre) / octaves) ** 2) / np.sqrt(centre)

    return moving_noise(seconds, colour, rng)


def moving_noise(seconds: float, colour: Colour, rng: np.random.Generator) -> Stereo:
    """Noise whose colour changes with time, without a filter that rings and without steps.

    `colour` gives the amplitudes for some moments (0 to 1 through the sound) and frequencies in Hz.
    """
    frames = int(seconds * RATE)
    steps = frames // HOP + 2
    hz = np.arange(1, int(HIGHEST_NOISE_HZ * FRAME / RATE)) * RATE / FRAME
    window = np.sin(np.pi * (np.arange(FRAME) + 0.5) / FRAME)
    heard = np.zeros((2, (steps + 1) * HOP))
    for first in range(0, steps, STEPS_AT_ONCE):
        count = min(STEPS_AT_ONCE, steps - first)
        moments = np.arange(first, first + count) * HOP / frames
        amplitude = colour(np.minimum(moments, 1), hz)
        parts = rng.standard_normal((2, count, 2 * len(hz))).view(np.complex128)
        spectrum = np.zeros((2, count, FRAME // 2 + 1), np.complex128)
        spectrum[:, :, 1 : len(hz) + 1] = parts * amplitude
        pieces = np.fft.irfft(spectrum, FRAME) * window
        begin, end = first * HOP, (first + count) * HOP
        heard[:, begin:end] += pieces[:, :, :HOP].reshape(2, -1)
        heard[:, begin + HOP : end + HOP] += pieces[:, :, HOP:].reshape(2, -1)
    one, other = heard[:, HOP : HOP + frames]
    return np.stack([one + EARS_SHARE * other, EARS_SHARE * one + other], 1)


def small_room(seed: int, seconds: float = 1.3) -> Stereo:
    """The answer of a small soft room to a clap: high tones die first, both ears hear much the same."""
    rng = np.random.default_rng(seed)
    frames = int(seconds * RATE)
    time = np.arange(frames) / RATE
    hz = np.maximum(np.fft.rfftfreq(frames, 1 / RATE), 1)
    sides = rng.standard_normal((2, frames))
    answer = np.zeros((frames, 2))
    for centre, t60 in ((200.0, 1.1), (800.0, 1.2), (3200.0, 0.7)):
        band = np.exp(-0.5 * (np.log2(hz / centre) / 0.85) ** 2) / np.sqrt(1 + (hz / 4000) ** 4)
        alike = 0.12 + 0.73 / (1 + (centre / 700) ** 2)
        middle, side = (np.fft.irfft(np.fft.rfft(noise) * band, frames) for noise in sides)
        decay = 10 ** (-3 * time / t60) * (1 - np.exp(-2.5 * time / 0.03))
        middle, side = middle * decay * np.sqrt((1 + alike) / 2), side * decay * np.sqrt((1 - alike) / 2)
        answer += np.stack([middle + side, middle - side], 1)
    fall = int(0.3 * RATE)
    answer[-fall:] *= half_cosine(fall)[::-1, None]
    answer = np.pad(answer, ((int(0.012 * RATE), 0), (0, 0)))
    return answer / np.sqrt((answer**2).sum() / 2)


def in_room(sound: Stereo, answer: Stereo, wet: float, frames: int) -> Stereo:
    """A sound with `wet` dB of the room around it, cut to `frames`, without rumble, hiss or DC."""
    size = transform_length(len(sound) + len(answer))
    hz = np.maximum(np.fft.rfftfreq(size, 1 / RATE), 1)
    colour = 1 / np.sqrt(1 + (90 / hz) ** 6) / np.sqrt(1 + (hz / 5000) ** 8)
    heard = np.empty((frames, 2))
    for ear in range(2):
        spectrum = np.fft.rfft(sound[:, ear], size)
        spectrum *= 1 + gain(wet) * np.fft.rfft(answer[:, ear], size)
        heard[:, ear] = np.fft.irfft(spectrum * colour, size)[:frames]
    return heard


def transform_length(frames: int) -> int:
    """A length, not much above `frames`, whose only prime factors are 2 and 3."""
    return min(
        candidate
        for power in (1, 3, 9, 27)
        if (candidate := power * 2 ** int(np.ceil(np.log2(frames / power))))
    )
