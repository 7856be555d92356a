"""Felt Piano: single soft notes and short phrases of a muffled grand, with long rests between them.

It plays over the chords of Still Water, held not much softer than the piano itself: a note that comes
out of a rest is one more voice and never startles.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter1d

from rendering import dsp
from rendering.dsp import LOOP_FRAMES, LOOP_SECONDS, RATE, Samples, gain
from rendering.ensemble import TABLE_FRAMES, ensemble_tone
from rendering.harmony import CHORD_SECONDS, CHORDS, ROOT_HZ, tied_notes
from rendering.piece import Kind, Rendered
from rendering.soundfont import Note, played

SEED = 31
BED_SEED = 33
LUFS = -22.0
CEILING = -4.0
MOST_RISE = 4.5
"""How many LU louder it may become within a second; what would be more is softened."""

HELD_SECONDS = 6.5
"""How long a key stays down; the pedal holds its tone longer."""
PHRASE_SCALE = frozenset({2, 4, 9})
"""D, E and A fit every chord."""
STEPS = (-2, -1, -1, 1, 1, 2)
BEATS = (1.25, 1.25, 2.5, 1.875)
"""Seconds from one note of a phrase to the next."""
LICENCE = "CC0-1.0 AND MIT"
"""The score and its rendering are free; the soundfont asks for its notice, LICENSES/MuseScore-General.txt."""

BED_LEVELS = {1: -3.0, 2: -4.0, 3: -7.0}
"""The voices of the chords that are held under the piano, and how loud, in dB."""
BED_LEVEL = -4.5
BED_RISE = 2.0
"""The held chords swell by no more LU than this within a second: they are what the notes rise from."""


def _velocity(strength: float) -> int:
    """How hard a key is struck, from a strength of 0 to 1: always softly."""
    return int(30 + 62 * strength)


def _left_hand(chord: tuple[int, ...], start: float, rng: np.random.Generator) -> list[Note]:
    """Every 12.5 s the bass, then three tones of the chord, rising slowly."""
    notes: list[Note] = []
    bass = chord[0] if chord[0] >= 38 else chord[0] + 12
    for repeat in range(2):
        begin = start + repeat * CHORD_SECONDS / 2 + rng.normal() * 0.03
        notes.append(Note(begin, HELD_SECONDS, bass, _velocity(0.46 - 0.04 * repeat)))
        for order, key in enumerate(sorted({key if key < 60 else key - 12 for key in chord[1:4]})):
            moment = begin + 1.6 + order * rng.uniform(0.9, 1.5)
            notes.append(Note(moment, HELD_SECONDS, key, _velocity(0.34 + rng.uniform(-0.04, 0.04))))
    return notes


def _right_hand(chord: tuple[int, ...], start: float, rng: np.random.Generator) -> list[Note]:
    """Phrases of two to four neighbouring tones that clash with none of the chord, then 3 to 6 s of rest."""
    scale = PHRASE_SCALE | {key % 12 for key in chord}
    keys = [key for key in range(62, 82) if key % 12 in scale]
    keys = [key for key in keys if all((key - tone) % 12 not in (1, 11) for tone in chord)]
    notes: list[Note] = []
    moment, place = start + rng.uniform(4, 7), len(keys) // 2
    while moment < start + CHORD_SECONDS - 2:
        for _ in range(rng.integers(2, 5)):
            place = int(np.clip(place + rng.choice(STEPS), 0, len(keys) - 1))
            notes.append(Note(moment, HELD_SECONDS, keys[place], _velocity(rng.uniform(0.28, 0.46))))
            moment += rng.choice(BEATS) + rng.normal() * 0.05
        moment += rng.uniform(3, 6)
    return notes


def score() -> list[Note]:
    """Every note of the loop, in order; none begins before 0."""
    rng = np.random.default_rng(SEED)
    notes: list[Note] = []
    for order, chord in enumerate(CHORDS):
        start = order * CHORD_SECONDS
        notes += _left_hand(chord, start, rng) + _right_hand(chord, start, rng)
    moved = [Note(note.start % LOOP_SECONDS, note.length, note.key, note.velocity) for note in notes]
    return sorted(moved, key=lambda note: note.start)


def _felt(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    """A strip of felt between hammers and strings."""
    return 1 / np.sqrt(1 + (hz / 2600) ** 2)


def levelled(loop: Samples) -> Samples:
    """A loop whose loud and soft passages, over 3 s, are much less far apart."""
    loop = dsp.of_one_rms(loop)
    power = uniform_filter1d((loop**2).mean(1, dtype=np.float64), 3 * RATE, mode="wrap")
    change = uniform_filter1d((np.sqrt(np.maximum(power, 0)) + 0.1) ** -0.75, RATE, mode="wrap")
    return dsp.of_one_rms(loop * change[:, None].astype(np.float32))


def _bed_colour(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return x[0] ** -1.7 * np.exp(-((x[1] / 900) ** 2))


def _bed() -> Samples:
    """The inner voices of the chords, dark and held."""
    rng = np.random.default_rng(BED_SEED)
    loop = np.zeros((LOOP_FRAMES, 2), np.float32)
    for note, voice, start, length in tied_notes():
        if voice not in BED_LEVELS:
            continue
        middle, side = (ensemble_tone(dsp.midi_to_hz(note), [_bed_colour], 12.0, rng)[0] for _ in range(2))
        frames = int((length + 8) * RATE)
        envelope = dsp.swell(6 * RATE, frames, 9 * RATE) * gain(BED_LEVELS[voice])
        where = np.arange(frames) % TABLE_FRAMES
        centre, width = middle[where] * envelope, 0.5 * side[where] * envelope
        first = int((start - 1 + rng.uniform(0, 2)) * RATE)
        dsp.add_wrapped(loop, np.stack([centre + width, centre - width], 1).astype(np.float32), first)
    return dsp.of_one_rms(loop)


def render() -> list[Rendered]:
    """The finished loop. Raises MissingInstrumentError where there is no piano to play."""
    keys = np.zeros((LOOP_FRAMES, 2), np.float32)
    dsp.add_wrapped(keys, played(score()), 0)
    piano = levelled(dsp.equalised(keys, _felt))
    mix = dsp.in_room(piano, dsp.room(dsp.HALL, seed=5), wet=-4, dry=-1)
    bed = dsp.in_room(_bed(), dsp.room(dsp.HALL, seed=6), wet=-3, dry=-3)
    mix += dsp.calmed(bed, BED_RISE) * gain(BED_LEVEL)
    samples = dsp.mastered(dsp.calmed(mix, MOST_RISE), LUFS, CEILING, dsp.band_limits(48, 4500))
    samples = dsp.turned_to_rest(samples)
    return [Rendered("music_felt_piano", "Felt Piano", Kind.TONAL, ROOT_HZ, samples, licence=LICENCE)]
