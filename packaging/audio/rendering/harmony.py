"""The twelve chords of the tonal pieces: D major with lydian colours and no dominant tension.

Notes that two chords share are tied, so that few voices move when the chord changes.
"""

from __future__ import annotations

from rendering.dsp import LOOP_SECONDS

ROOT_HZ = 293.66
"""The D that every chord belongs to; cues are tuned to it."""

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
"""MIDI notes, from the bass upwards."""

CHORD_SECONDS = LOOP_SECONDS / len(CHORDS)
VOICES = len(CHORDS[0])


def tied_notes() -> list[tuple[int, int, float, float]]:
    """Every note as (MIDI note, voice, start s, length s).

    Equal neighbours are one note, over the seam too.
    """
    notes: list[tuple[int, int, float, float]] = []
    count = len(CHORDS)
    for voice in range(VOICES):
        pitches = [chord[voice] for chord in CHORDS]
        starts = [i for i in range(count) if pitches[i] != pitches[i - 1]]
        for order, start in enumerate(starts):
            chords = (starts[(order + 1) % len(starts)] - start) % count
            notes.append((pitches[start], voice, start * CHORD_SECONDS, chords * CHORD_SECONDS))
    return notes
