"""Bowls: a tanpura that never hurries over a low held chord, and now and then a singing bowl.

Root and fifth only, in just intonation. The root of 136.1 Hz is a tuning and claims nothing else.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rendering import dsp
from rendering.bowl import FIFTHS, OCTAVES, Modes, struck_bowl
from rendering.dsp import LOOP_FRAMES, RATE, DecayTable, Samples, gain
from rendering.ensemble import TABLE_FRAMES, ensemble_tone
from rendering.piece import Kind, Rendered

SEED = 21
ROOT_HZ = 136.1
CUE_ROOT_HZ = 2 * ROOT_HZ
"""The octave of the root that breath cues are tuned to."""
LUFS = -22.0
CEILING = -4.0
MOST_RISE = 4.6
"""How many LU louder it may become within a second; strokes and strings that meet are softened to that."""

BOWL_ATTACK_SECONDS = 0.3
"""A bowl is rubbed into sounding more than it is struck."""

PLUCK_SECONDS = 2.5
PLUCKS = ((0.75, 0.75, -0.35), (1.0, 0.85, 0.2), (1.0007, 0.8, -0.15), (0.5, 1.0, 0.3))
"""The four strings in their order: pitch against the root, strength, place between the ears."""
TAKES = 3
"""How many times each string is rendered; the takes alternate by chance, as no two plucks are alike."""

BED = ((0.5, 1.0), (0.75, 0.5), (1.0, 0.7), (1.5, 0.28), (2.0, 0.22))
"""The held chord: pitch against the root, and strength."""
SEAM_SECONDS = 8

BOWLS: tuple[tuple[float, Modes, float], ...] = (
    (1.5, FIFTHS, 0.45),
    (2.0, OCTAVES, 0.6),
    (1.0, OCTAVES, 0.35),
    (3.0, FIFTHS, 0.8),
)
"""The bowls on the table: pitch against the root, partials, beats per second."""
CHANCES = (0.4, 0.25, 0.25, 0.1)

TEMPLE: DecayTable = ((125, 4.5), (500, 5), (2000, 3), (5000, 1.3), (10000, 0.6))


def _pluck(hz: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """One string of the tanpura, 9 s: after the pluck a bright spot glides down through its harmonics."""
    time = np.arange(9 * RATE, dtype=np.float32) / RATE
    spot = np.log2(2 + 11 * np.exp(-time / 1.6))
    sound = np.zeros(len(time), np.float32)
    for harmonic in range(1, int(5200 / hz) + 1):
        shine = np.exp(-0.5 * ((np.log2(harmonic) - spot) / 0.33) ** 2)
        colour = harmonic**-1.15 * np.exp(-((harmonic * hz / 2300) ** 2))
        fall = np.exp(-time * (1 + 0.1 * harmonic) / 4.2)
        rise = 1 - np.exp(-time / (0.02 + 0.03 * harmonic**0.3))
        stretched = hz * harmonic * (1 + rng.normal() * 2e-4) * np.sqrt(1 + 6e-6 * harmonic**2)
        tone = np.sin((2 * np.pi * (stretched * time + rng.random())).astype(np.float32))
        sound += (colour * (0.35 + 1.6 * shine) * fall * rise * tone).astype(np.float32)
    sound *= np.exp(-0.12 * time)
    soft, end = dsp.half_cosine(int(0.035 * RATE)), dsp.half_cosine(int(1.2 * RATE))[::-1]
    sound[: len(soft)] *= soft
    sound[-len(end) :] *= end
    return sound


def _tanpura(frames: int, rng: np.random.Generator) -> Samples:
    """Four strings, one every 2.5 s, over and over."""
    loop = np.zeros((frames, 2), np.float32)
    strings = [[_pluck(ROOT_HZ * pitch, rng) for _ in range(TAKES)] for pitch, _, _ in PLUCKS]
    for order in range(round(frames / RATE / PLUCK_SECONDS)):
        takes, (_, strength, place) = strings[order % 4], PLUCKS[order % 4]
        sound = takes[rng.integers(TAKES)] * strength * rng.uniform(0.85, 1)
        moment = order * PLUCK_SECONDS + rng.normal() * 0.06
        dsp.add_wrapped(loop, dsp.panned(sound, place), int(moment * RATE))
    return dsp.of_one_rms(loop)


def _bed_colour(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return x[0] ** -1.6 * np.exp(-((x[1] / 700) ** 2))


def _held(table: NDArray[np.float32], frames: int) -> NDArray[np.float32]:
    """A held tone as long as the loop; tables do not divide it, so its end is cross-faded into its start."""
    tone = table[np.arange(frames) % TABLE_FRAMES]
    seam = min(SEAM_SECONDS * RATE, frames)
    rise = np.sin(np.linspace(0, np.pi / 2, seam)).astype(np.float32)
    goes_on = table[(np.arange(seam) + frames) % TABLE_FRAMES]
    tone[:seam] = tone[:seam] * rise + goes_on * np.sqrt(1 - rise**2)
    return tone


def _bed(frames: int, rng: np.random.Generator) -> Samples:
    """The low chord under everything, each tone swelling slowly on its own."""
    loop = np.zeros((frames, 2), np.float32)
    for pitch, strength in BED:
        middle, side = (
            _held(ensemble_tone(ROOT_HZ * pitch, [_bed_colour], 5.0, rng)[0], frames) for _ in range(2)
        )
        swelling = (0.65 + 0.35 * dsp.slow_drift(frames, rng, (25, 70), 4)) * strength
        loop += np.stack([middle + 0.4 * side, middle - 0.4 * side], 1) * swelling[:, None]
    return dsp.of_one_rms(loop)


def _bowls(frames: int, rng: np.random.Generator) -> Samples:
    """A bowl every 14 to 26 s. The loudest half second has the level 0 dB: few strokes have little RMS."""
    loop = np.zeros((frames, 2), np.float32)
    moment = 6.0
    while moment < frames / RATE - 6:
        pitch, modes, beat = BOWLS[rng.choice(len(BOWLS), p=CHANCES)]
        stroke = struck_bowl(ROOT_HZ * pitch, modes, rng, 26, beat, 0.42, BOWL_ATTACK_SECONDS, 20.8)
        stroke = stroke[:, :: rng.choice([-1, 1])] * rng.uniform(0.6, 1) * (1.5 / pitch) ** 0.4
        dsp.add_wrapped(loop, stroke.astype(np.float32), int(moment * RATE))
        moment += rng.uniform(14, 26)
    half_seconds = (loop[: frames // (RATE // 2) * (RATE // 2)] ** 2).mean(1).reshape(-1, RATE // 2).mean(1)
    return loop / np.sqrt(half_seconds.max())


def loop(frames: int = LOOP_FRAMES) -> Samples:
    """The piece before its final colour and loudness."""
    rng = np.random.default_rng(SEED)
    tanpura, bed, bowls = _tanpura(frames, rng), _bed(frames, rng), _bowls(frames, rng)
    temple = dsp.room(TEMPLE, seed=4)
    mix = dsp.in_room(tanpura * gain(-5) + bowls * gain(-1.5), temple, wet=-3, dry=-1) + bed * gain(-3)
    return dsp.calmed(mix, MOST_RISE)


def render() -> list[Rendered]:
    """The finished loop."""
    samples = dsp.turned_to_rest(dsp.mastered(loop(), LUFS, CEILING, dsp.band_limits(40, 3800)))
    return [Rendered("music_bowls_drone", "Bowls", Kind.TONAL, CUE_ROOT_HZ, samples)]
