"""What each cue of a session sounds like, as samples: synthesised, or read from the shelf."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from companion.audio import cues
from companion.audio.library import Kind, Library, Piece
from companion.audio.synthesis import gain
from companion.audio.voice import Pcm
from companion.core.sounds import Cue, CueSound

BREATH_OVER_MUSIC = {Kind.TONAL: 2.0, Kind.NOISE: 4.0}
"""How far, in LU, the loudest part of an exhale stands above the music; noise hides more of it."""

BELL_OVER_MUSIC = 2.0
REFERENCE_LUFS = -20.0
"""The loudest 400 ms of an exhale and of the start bell as they are made."""

BOOST_RANGE = (-6.0, 4.0)

FILES = {
    Cue.START_BELL: ("bell_start", 0.0),
    Cue.SOFT_BELL: ("bell_start", -6.0),
    Cue.SAFETY_BELL: ("bell_interval", 0.0),
    Cue.END_BELL: ("bell_end", 0.0),
}
"""The file of each bell, and how many dB it is changed."""

TIMED = {Cue.EXHALE: cues.exhale, Cue.INHALE: cues.inhale, Cue.HOLD: cues.hold}
BRIEF = {Cue.ANSWER: cues.answer, Cue.PAUSED: cues.paused, Cue.RESUMED: cues.resumed}


@dataclass(frozen=True, slots=True)
class Tuning:
    """What makes cues fit a piece of music: its root, and by how many dB they are moved."""

    root_hz: float = cues.ROOT_HZ
    breath: float = 0.0
    bell: float = 0.0

    @classmethod
    def to(cls, piece: Piece) -> Tuning:
        """The tuning for a piece."""
        low, high = BOOST_RANGE
        breath = piece.lufs + BREATH_OVER_MUSIC[piece.kind] - REFERENCE_LUFS
        bell = piece.lufs + BELL_OVER_MUSIC - REFERENCE_LUFS
        return cls(piece.root_hz, min(max(breath, low), high), min(max(bell, low), high))


class Repertoire:
    """The samples of every cue. Breath cues are kept from one session to the next.

    `read` gives the samples of a sound file while a sound device is open. One thread at a time.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._made: dict[tuple[CueSound, float], Pcm] = {}

    def keep_only(self, sounds: Collection[CueSound]) -> None:
        """Forget the breath cues that are not among `sounds`."""
        self._made = {key: samples for key, samples in self._made.items() if key[0] in sounds}

    def samples(self, sound: CueSound, tuning: Tuning, read: Callable[[Path], Pcm]) -> Pcm:
        """What `sound` sounds like with music of that tuning."""
        if sound.cue in FILES:
            name, change = FILES[sound.cue]
            return _louder(read(self._library.find(name).path), change + tuning.bell)
        key = (sound, tuning.root_hz)
        if key not in self._made:
            self._made[key] = _made(sound, tuning.root_hz)
        return _louder(self._made[key], tuning.breath)


def _made(sound: CueSound, root_hz: float) -> Pcm:
    """A cue synthesised at its length."""
    if sound.cue in TIMED:
        return TIMED[sound.cue](sound.seconds, root_hz)
    return BRIEF[sound.cue](root_hz)


def _louder(samples: Pcm, decibels: float) -> Pcm:
    """Samples changed by some dB, in parts so short that the mixer's thread need not wait."""
    changed = np.empty_like(samples)
    for first in range(0, len(samples), 44100):
        part = samples[first : first + 44100] * np.float32(gain(decibels))
        changed[first : first + 44100] = np.clip(np.rint(part), -32768, 32767)
    return changed
