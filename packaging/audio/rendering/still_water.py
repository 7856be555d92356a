"""Still Water: a slow pad of twelve chords that never resolve, with a few soft glints above it.

D major with lydian colours and no dominant tension. Notes that two chords share are tied, and
each voice changes at its own time, so that no moment feels like an event.
"""

from __future__ import annotations

import numpy as np
import scipy.fft as fft
from numpy.typing import NDArray

from rendering import dsp
from rendering.dsp import LOOP_FRAMES, LOOP_SECONDS, RATE, Curve, Samples, gain
from rendering.piece import Kind, Rendered

SEED = 11
ROOT_HZ = 293.66
LUFS = -22.0
CEILING = -4.0

CHORDS = (
    (38, 57, 62, 66, 76),
    (38, 57, 61, 66, 76),
    (35, 57, 62, 66, 76),
    (35, 54, 62, 69, 76),
    (43, 50, 59, 66, 69),
    (43, 50, 59, 64, 69),
    (45, 52, 59, 64, 69),
    (42, 49, 57, 64, 69),
    (43, 50, 57, 62, 71),
    (40, 55, 59, 66, 74),
    (45, 52, 59, 62, 66),
    (38, 57, 62, 64, 69),
)
CHORD_SECONDS = LOOP_SECONDS / len(CHORDS)
VOICE_LEVELS = (-4.0, -4.0, -4.0, -5.0, -8.0)
VOICE_OFFSETS = (0.0, 2.5, -2.0, 4.0, -3.5)
GLINT_NOTES = (74, 76, 78, 81, 83, 86)
TABLE_FRAMES = 2**20


def _tied_notes() -> list[tuple[int, int, float, float]]:
    """Every note as (MIDI note, voice, start s, length s).

    Equal neighbours are one note, over the seam too.
    """
    notes: list[tuple[int, int, float, float]] = []
    count = len(CHORDS)
    for voice in range(len(VOICE_LEVELS)):
        pitches = [chord[voice] for chord in CHORDS]
        starts = [i for i in range(count) if pitches[i] != pitches[i - 1]]
        for order, start in enumerate(starts):
            chords = (starts[(order + 1) % len(starts)] - start) % count
            notes.append((pitches[start], voice, start * CHORD_SECONDS, chords * CHORD_SECONDS))
    return notes


def _ensemble_tone(
    hz: float, colours: tuple[Curve, Curve], bandwidth_cents: float, rng: np.random.Generator
) -> list[NDArray[np.float32]]:
    """One note as many players would hold it, dark and bright, each a table that loops without a seam.

    The published PADsynth method: each harmonic is a narrow band of random phases. Both colours
    share the phases, so cross-fading them moves the brightness as a filter would.
    """
    spectra = [np.zeros(TABLE_FRAMES // 2 + 1, np.complex64) for _ in colours]
    for harmonic in range(1, 48):
        centre_hz = hz * harmonic
        if centre_hz >= 7000:
            break
        width_hz = max(0.35, (2 ** (bandwidth_cents / 1200) - 1) * hz * harmonic**0.85)
        centre, width = centre_hz * TABLE_FRAMES / RATE, width_hz * TABLE_FRAMES / RATE
        bins = np.arange(max(1, int(centre - 4 * width)), int(centre + 4 * width) + 1)
        band = np.exp(-0.5 * ((bins - centre) / width) ** 2) / np.sqrt(width)
        band = band * np.exp(2j * np.pi * rng.random(len(bins)))
        for spectrum, colour in zip(spectra, colours, strict=True):
            amplitude = colour(np.array([harmonic, centre_hz]))
            spectrum[bins] += (amplitude * band).astype(np.complex64)
    tables = [fft.irfft(spectrum, TABLE_FRAMES) for spectrum in spectra]
    loudness = np.sqrt(np.mean(tables[0] ** 2))
    return [(table / loudness).astype(np.float32) for table in tables]


def _colours(voice: int) -> tuple[Curve, Curve]:
    """The dark and the bright colour of a voice: amplitude of (harmonic number, frequency in Hz)."""
    if voice == 0:
        return (
            lambda x: (x[0] ** -1.2 if x[0] < 5 else x[0] ** -2.2) * np.exp(-((x[1] / 500) ** 2)),
            lambda x: x[0] ** -1.3 * np.exp(-((x[1] / 900) ** 1.5)),
        )
    return (
        lambda x: x[0] ** -1.55 * np.exp(-((x[1] / 1300) ** 2)),
        lambda x: x[0] ** -1.0 * np.exp(-((x[1] / 2300) ** 1.5)),
    )


def _pad(rng: np.random.Generator) -> Samples:
    """The held chords, of one RMS."""
    loop = np.zeros((LOOP_FRAMES, 2), np.float32)
    brightness = dsp.slow_drift(LOOP_FRAMES, rng, (60, 150), 4) * 0.5 + 0.5
    for note, voice, start, length in _tied_notes():
        bass = voice == 0
        offset = VOICE_OFFSETS[voice] + rng.uniform(-0.8, 0.8)
        bandwidth = 9.0 if bass else 14.0
        middle = _ensemble_tone(dsp.midi_to_hz(note), _colours(voice), bandwidth, rng)
        side = _ensemble_tone(dsp.midi_to_hz(note), _colours(voice), bandwidth, rng)
        attack, release = (6, 9) if bass else (7, 10)
        frames, first = int((length + release - 3) * RATE), int((start + offset) * RATE)
        envelope = dsp.swell(attack * RATE, frames, release * RATE)
        blend = brightness[(np.arange(frames) + first) % LOOP_FRAMES] * (0.35 if bass else 0.8)
        where = np.arange(frames) % TABLE_FRAMES
        centre, width = (
            (dark[where] * (1 - blend) + bright[where] * blend) * envelope for dark, bright in (middle, side)
        )
        spread = 0.0 if bass else 0.55
        centre = centre * (1 - 0.4 * spread)
        voiced = np.stack([centre + spread * width, centre - spread * width], 1) * gain(VOICE_LEVELS[voice])
        dsp.add_wrapped(loop, voiced.astype(np.float32), first)
    return loop / np.sqrt(np.mean(loop**2))


def _glints(rng: np.random.Generator) -> Samples:
    """Sparse soft bells on tones of the scale, meant to be heard mostly through the room."""
    loop = np.zeros((LOOP_FRAMES, 2), np.float32)
    seconds = np.arange(6 * RATE) / RATE
    rise = dsp.half_cosine(int(0.12 * RATE))
    moment = 0.0
    while moment < LOOP_SECONDS - 4:
        turn = 2 * np.pi * dsp.midi_to_hz(GLINT_NOTES[rng.integers(len(GLINT_NOTES))]) * seconds
        glint = np.sin(turn) * np.exp(-seconds / 1.5) + 0.12 * np.sin(2.756 * turn) * np.exp(-seconds / 0.4)
        glint[: len(rise)] *= rise
        dsp.add_wrapped(loop, dsp.panned(glint, rng.uniform(-0.6, 0.6)), int(moment * RATE))
        moment += rng.uniform(7, 17)
    return loop


def render() -> list[Rendered]:
    """The finished loop."""
    rng = np.random.default_rng(SEED)
    pad, glints = _pad(rng), _glints(rng)
    air = dsp.looped_noise(LOOP_FRAMES, lambda hz: hz / (hz + 250) / (1 + (hz / 900) ** 2), rng)
    air = air * (1 + 0.4 * dsp.slow_drift(LOOP_FRAMES, rng, (20, 50)))[:, None]
    hall = dsp.room(dsp.HALL, seed=3)
    mix = dsp.in_room(pad + glints * 0.16, hall, wet=-4, dry=-2)
    mix = mix + dsp.in_room(glints * 0.12, hall, wet=0, dry=-60) + air * gain(-27)
    samples = dsp.mastered(mix, LUFS, CEILING, dsp.band_limits(48, 5000))
    return [Rendered("music_still_water", "Still Water", Kind.TONAL, ROOT_HZ, samples)]
