"""The workshop's tools: noise, reverb, tone colour and loudness that fit a loop without a seam.

A loop is periodic by construction: notes are added modulo its length, and reverb, noise and
equalisation are products of spectra of that length, so every tail returns at the start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyloudnorm
import scipy.fft as fft
import scipy.signal as signal
from numpy.typing import NDArray
from scipy.ndimage import convolve1d, minimum_filter1d, uniform_filter1d

from rendering.measure import decibels, weighted_power

RATE = 44100
"""Frames per second of everything that is shipped."""

LOOP_SECONDS = 300
LOOP_FRAMES = RATE * LOOP_SECONDS
"""Length of a loop: 2^4 3^3 5^4 7^2 frames, kind to Fourier transforms, and 30 breaths of 10 s."""

CALM_REACH_SECONDS = 6
"""How far before and after a sudden moment `calmed` may begin to change the level."""

Samples = NDArray[np.float32]
Curve = Callable[[NDArray[np.float64]], NDArray[np.float64]]

DecayTable = Sequence[tuple[float, float]]
HALL: DecayTable = ((125, 3.8), (500, 4.2), (2000, 2.8), (5000, 1.3), (10000, 0.6))
"""Seconds to fall by 60 dB, at each frequency in Hz."""


def gain(decibels: float) -> float:
    """The factor that changes a level by `decibels`."""
    return float(10 ** (decibels / 20))


def midi_to_hz(note: float) -> float:
    """The frequency of a MIDI note."""
    return float(440 * 2 ** ((note - 69) / 12))


def half_cosine(frames: int) -> Samples:
    """A soft rise from 0 to 1."""
    return (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, frames))).astype(np.float32)


def swell(attack: int, total: int, release: int) -> Samples:
    """A slow note's loudness in frames: equal power where one note hands over to the next."""
    rise = np.sin(np.linspace(0, np.pi / 2, attack)) ** 2
    fall = np.cos(np.linspace(0, np.pi / 2, release)) ** 2
    return np.concatenate([rise, np.ones(total - attack - release), fall]).astype(np.float32)


def add_wrapped(loop: Samples, sound: Samples, start: int) -> None:
    """Add a stereo sound to a loop in place; what runs past the end continues at the beginning."""
    position, used = start % len(loop), 0
    while used < len(sound):
        part = min(len(sound) - used, len(loop) - position)
        loop[position : position + part] += sound[used : used + part]
        used, position = used + part, 0


def panned(mono: NDArray[np.float64], place: float) -> Samples:
    """A mono sound set between left (-1) and right (1) at constant power."""
    angle = (place + 1) * np.pi / 4
    return (np.stack([mono * np.cos(angle), mono * np.sin(angle)], 1) * np.sqrt(2)).astype(np.float32)


def slow_drift(
    frames: int, rng: np.random.Generator, periods: tuple[float, float], waves: int = 5
) -> Samples:
    """A slow wandering between -1 and 1 that closes on itself: whole cycles only."""
    seconds = frames / RATE
    steps = int(seconds * 50)
    phase = np.arange(steps) / steps
    drift = np.zeros(steps)
    for _ in range(waves):
        cycles = max(1, round(seconds / rng.uniform(*periods)))
        drift += np.sin(2 * np.pi * (cycles * phase + rng.random()))
    drift /= np.abs(drift).max()
    where = np.arange(frames) * (steps / frames)
    return np.interp(where, np.arange(steps + 1), np.append(drift, drift[0])).astype(np.float32)


def of_one_rms(sound: Samples) -> Samples:
    """A sound whose level is 0 dB, so that what is mixed from such sounds has the levels that are written."""
    return (sound / np.sqrt(np.mean(sound**2))).astype(np.float32)


def looped_noise(
    frames: int, colour: Curve, rng: np.random.Generator, alike_when_high: float = 0.25
) -> Samples:
    """Stereo noise of one RMS that loops exactly, alike in both ears when low and apart when high."""
    hz = fft.rfftfreq(frames, 1 / RATE)
    shape = colour(np.maximum(hz, 1e-3)).astype(np.float32)
    shape[0] = 0
    parts = [rng.standard_normal((len(hz), 2), dtype=np.float32).view(np.complex64)[:, 0] for _ in range(2)]
    alike = (alike_when_high + (1 - alike_when_high) / (1 + (hz / 400) ** 2)).astype(np.float32)
    middle, side = np.sqrt((1 + alike) / 2) * parts[0], np.sqrt((1 - alike) / 2) * parts[1]
    noise = np.stack(
        [fft.irfft((middle + side) * shape, frames), fft.irfft((middle - side) * shape, frames)], 1
    )
    return (noise / np.sqrt(np.mean(noise**2))).astype(np.float32)


def room(decay: DecayTable, seed: int, pre_delay: float = 0.025, build_up: float = 0.06) -> Samples:
    """The answer of a calm room to a clap: diffuse, without an early slap, alike in both ears when low.

    The likeness matters: with independent ears a bell's low tones partly cancel in mono.
    """
    seconds = max(t for _, t in decay) * 1.15
    frames, delay = int(seconds * RATE), int(pre_delay * RATE)
    rng = np.random.default_rng(seed)
    hz, times, first = signal.stft(rng.standard_normal(frames), RATE, nperseg=1024, noverlap=768)
    second = signal.stft(rng.standard_normal(frames), RATE, nperseg=1024, noverlap=768)[2]
    alike = (0.12 + 0.73 / (1 + (hz / 700) ** 2))[:, None]
    table = np.array(decay)
    t60 = np.interp(np.log(np.maximum(hz, 20)), np.log(table[:, 0]), table[:, 1])
    colour = 1 / np.sqrt(1 + (hz / 4000) ** 4) / np.sqrt(1 + (90 / np.maximum(hz, 1)) ** 4)
    envelope = 10 ** (-3 * times[None, :] / t60[:, None]) * (1 - np.exp(-2.5 * times / build_up))[None, :]
    answer = np.zeros((frames + delay, 2))
    fade = np.cos(np.linspace(0, np.pi / 2, int(0.3 * RATE))) ** 2
    for channel, sign in ((0, 1), (1, -1)):
        mixed = np.sqrt((1 + alike) / 2) * first + sign * np.sqrt((1 - alike) / 2) * second
        tail = signal.istft(mixed * envelope * colour[:, None], RATE, nperseg=1024, noverlap=768)[1][:frames]
        answer[delay : delay + len(tail), channel] = tail
    answer[-len(fade) :] *= fade[:, None]
    return (answer / np.sqrt((answer**2).sum() / 2)).astype(np.float32)


def in_room(sound: Samples, answer: Samples, wet: float, dry: float = 0.0, looped: bool = True) -> Samples:
    """A sound with the room around it, levels in dB. A looped sound's tail returns at its start."""
    if not looped:
        sound = np.pad(sound, ((0, len(answer)), (0, 0)))
    frames = len(sound)
    heard = np.empty((frames, 2), np.float32)
    for channel in range(2):
        spectrum = fft.rfft(sound[:, channel], frames) * fft.rfft(answer[:, channel], frames)
        heard[:, channel] = fft.irfft(spectrum, frames)
    return (gain(dry) * sound + gain(wet) * heard).astype(np.float32)


def band_limits(high_pass: float, low_pass: float) -> Curve:
    """A tone control that takes away rumble and hiss."""

    def curve(hz: NDArray[np.float64]) -> NDArray[np.float64]:
        return 1 / np.sqrt(1 + (high_pass / hz) ** 6) / np.sqrt(1 + (hz / low_pass) ** 4)

    return curve


def equalised(sound: Samples, curve: Curve, mono_below: float = 0.0) -> Samples:
    """A sound coloured by `curve`, without DC, and the same in both ears below `mono_below` Hz."""
    frames = len(sound)
    hz = np.maximum(fft.rfftfreq(frames, 1 / RATE), 1e-3)
    weight = curve(hz).astype(np.float32)
    weight[0] = 0
    middle = fft.rfft((sound[:, 0] + sound[:, 1]) / 2) * weight
    side = fft.rfft((sound[:, 0] - sound[:, 1]) / 2) * weight
    if mono_below:
        side *= (1 / (1 + (mono_below / hz) ** 4)).astype(np.float32)
    middle, side = fft.irfft(middle, frames), fft.irfft(side, frames)
    return np.stack([middle + side, middle - side], 1).astype(np.float32)


def soft_limited(loop: Samples, ceiling: float) -> Samples:
    """A loop whose rare peaks above `ceiling` dB are turned down slowly around them."""
    peak = np.abs(loop).max(1)
    width = int(0.25 * RATE) | 1
    needed = np.minimum(1, gain(ceiling) / np.maximum(peak, 1e-9))
    smooth = uniform_filter1d(minimum_filter1d(needed, width, mode="wrap"), width, mode="wrap")
    return loop * smooth[:, None].astype(np.float32)


def calming_curve(loop: Samples, most_rise: float) -> NDArray[np.float64]:
    """The change in dB, for every tenth of a second, that keeps a loop from startling.

    With it, loudness (K-weighted, over 400 ms) rises by about `most_rise` LU within a second and no more;
    a longer rise may go on at that pace. Half of what is too much is taken from what comes in, half is
    given to what was before it. Where nothing rises too fast, nothing changes. The curve closes on itself.
    """
    step, second = RATE // 10, 10
    # The filters settle in the loop's last second, so that its first moment is measured like any other.
    power = weighted_power(np.concatenate([loop[-RATE:], loop]).astype(np.float64))[second:]
    assert len(power) * step == len(loop), "a loop to be calmed is whole tenths of a second long"
    soft = np.hanning(second - 1)[1:-1]
    change = np.zeros(len(power))
    steps = range(1, min(CALM_REACH_SECONDS * second, len(power) - 1) + 1)
    allowed = {apart: most_rise * max(1, apart / second) for apart in steps}
    # Each softening of the curve gives a little of the rise back, which the next pass takes again.
    for _ in range(12):
        loudness = decibels(uniform_filter1d(power * 10 ** (change / 10), 4, mode="wrap"))
        lowered, lifted = loudness.copy(), loudness.copy()
        for apart, rise in allowed.items():
            np.minimum(lowered, np.roll(loudness, apart) + rise, out=lowered)
            np.maximum(lifted, np.roll(loudness, -apart) - rise, out=lifted)
        wanted = (lowered + lifted) / 2 - loudness
        change += convolve1d(wanted, soft / soft.sum(), mode="wrap")
    return change


def calmed(loop: Samples, most_rise: float) -> Samples:
    """A loop that becomes louder by no more than about `most_rise` LU within any second, also at its seam."""
    change = calming_curve(loop, most_rise)
    middles = (np.arange(-1, len(change) + 1) + 0.5) * (RATE // 10)
    curve = np.interp(np.arange(len(loop)), middles, np.concatenate([change[-1:], change, change[:1]]))
    return (loop * (10 ** (curve / 20))[:, None]).astype(np.float32)


def mastered(loop: Samples, lufs: float, ceiling: float, curve: Curve) -> Samples:
    """A loop with its final colour and loudness, no sample above `ceiling` dB."""
    loop = equalised(loop, curve, mono_below=130.0)
    for _ in range(3):
        loop = loop * gain(lufs - pyloudnorm.Meter(RATE).integrated_loudness(loop.astype(np.float64)))
        if 20 * np.log10(np.abs(loop).max()) < ceiling:
            break
        loop = soft_limited(loop, ceiling - 0.2)
    return loop.astype(np.float32)


def turned_to_calm(loop: Samples) -> Samples:
    """The same loop, begun where it is calm: where its level goes on evenly and nothing bright sounds."""
    window = 2 * RATE // 5
    high = signal.butter(4, 2000, "high", fs=RATE, output="sos")
    places = np.arange(0, len(loop) - window, window)
    level = 10 * np.log10(np.add.reduceat((loop**2).mean(1), places) + 1e-12)
    bright = signal.sosfilt(high, np.roll(loop, RATE // 100, axis=0).mean(1)).astype(np.float32)
    brightness = np.array([np.abs(bright[place : place + RATE // 50]).max() for place in places])
    step = np.abs(level - np.roll(level, 1))
    even = step <= np.percentile(step, 30)
    return np.roll(loop, -int(places[even][brightness[even].argmin()]), axis=0)


def turned_to_rest(loop: Samples) -> Samples:
    """The same loop, begun where it can be faded in over 12 s with the least rise within any second."""
    power = weighted_power(loop.astype(np.float64))
    level = decibels(uniform_filter1d(power, 4, mode="wrap"))
    fade = 20 * np.log10(np.sin(np.linspace(0.005, 1, 120) * np.pi / 2) ** 2)
    heads = np.stack([np.maximum(np.roll(level, -place)[:120] + fade, -40) for place in range(len(level))])
    rises = np.max([(heads[:, apart:] - heads[:, :-apart]).max(1) for apart in range(1, 11)], 0)
    return np.roll(loop, -int(rises.argmin()) * (RATE // 10), axis=0)
