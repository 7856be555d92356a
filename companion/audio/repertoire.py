"""What each cue of a session sounds like, as samples: synthesised, or read from the shelf."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import numpy as np

from companion.audio import bowl_cues, cues, wave_cues
from companion.audio.decoding import read_whole
from companion.audio.library import Kind, Library, Piece
from companion.audio.recordings import Recordings
from companion.audio.synthesis import gain
from companion.audio.voice import Pcm
from companion.core.errors import CompanionError
from companion.core.sounds import BREATH_CUES, Cue, CueSound, CueStyle

log = logging.getLogger(__name__)

BREATH_OVER_MUSIC = {Kind.TONAL: 2.0, Kind.NOISE: 4.0}
"""How far, in LU, the loudest part of an exhale stands above the music; noise hides more of it."""

BELL_OVER_MUSIC = 2.0
REFERENCE_LUFS = -20.0
"""The loudest 400 ms of an exhale and of the start bell as they are made."""

BOOST_RANGE = (-6.0, 4.0)

FILES = {
    Cue.START_BELL: ("bell_start", 0.0),
    Cue.SOFT_BELL: ("bell_start", -6.0),
    Cue.HALFWAY: ("cue_halfway", 0.0),
    Cue.SAFETY_BELL: ("bell_interval", 0.0),
    Cue.END_BELL: ("bell_end", 0.0),
}
"""The file of each bell, and how many dB it is changed."""

TIMED: dict[tuple[Cue, CueStyle], Callable[[float, float], Pcm]] = {
    (Cue.EXHALE, CueStyle.TONE): cues.exhale,
    (Cue.INHALE, CueStyle.TONE): cues.inhale,
    (Cue.HOLD, CueStyle.TONE): cues.hold,
    (Cue.EXHALE, CueStyle.BOWL): bowl_cues.exhale,
    (Cue.INHALE, CueStyle.BOWL): bowl_cues.inhale,
    (Cue.EXHALE, CueStyle.WAVE): wave_cues.exhale,
    (Cue.INHALE, CueStyle.WAVE): wave_cues.inhale,
}
"""What makes each breath cue of each style; a style without a cue of its own has that of the breath tone."""

BRIEF = {Cue.ANSWER: cues.answer, Cue.PAUSED: cues.paused, Cue.RESUMED: cues.resumed}


@dataclass(frozen=True, slots=True)
class Tuning:
    """What makes cues fit a piece of music: its root, and by how many dB they are moved."""

    root_hz: float = cues.ROOT_HZ
    breath: float = 0.0
    bell: float = 0.0

    @classmethod
    def to(cls, pieces: Sequence[tuple[Piece, float]]) -> Tuning:
        """The tuning for pieces and the factor each is played at; the first with tones gives the root.

        Levels add up as powers, and so do the shares of tones and noise.
        """
        powers = [10 ** (piece.lufs / 10) * max(factor, 1e-6) ** 2 for piece, factor in pieces]
        if not powers:
            return cls()
        together = 10 * float(np.log10(sum(powers)))
        over = sum(p * BREATH_OVER_MUSIC[piece.kind] for p, (piece, _) in zip(powers, pieces, strict=True))
        low, high = BOOST_RANGE
        breath = together + over / sum(powers) - REFERENCE_LUFS
        bell = together + BELL_OVER_MUSIC - REFERENCE_LUFS
        tones = [piece.root_hz for piece, _ in pieces if piece.kind is Kind.TONAL]
        root = tones[0] if tones else pieces[0][0].root_hz
        return cls(root, min(max(breath, low), high), min(max(bell, low), high))


class Repertoire:
    """The samples of every cue. Breath cues are kept from one session to the next. One thread at a time."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._recordings = Recordings(None)
        self._made: dict[tuple[CueSound, float], Pcm] = {}

    def use_recordings(self, recordings: Recordings) -> None:
        """Breaths called out by a voice are taken from these recordings."""
        if recordings is self._recordings:
            return
        self._recordings = recordings
        self._made = {key: pcm for key, pcm in self._made.items() if key[0].style is not CueStyle.VOICE}

    def keep_only(self, sounds: Collection[CueSound]) -> None:
        """Forget the breath cues that are not among `sounds`."""
        self._made = {key: samples for key, samples in self._made.items() if key[0] in sounds}

    def samples(self, sound: CueSound, tuning: Tuning) -> Pcm:
        """What `sound` sounds like with music of that tuning.

        Raises CompanionError(MUSIC_UNREADABLE or ASSETS_MISSING) for a bell whose file is no good.
        """
        if sound.cue in FILES:
            name, change = FILES[sound.cue]
            return _louder(read_whole(self._library.find(name).path), change + tuning.bell)
        key = (sound, tuning.root_hz)
        if key not in self._made:
            self._made[key] = self._make(sound, tuning.root_hz)
        return _louder(self._made[key], tuning.breath)

    def _make(self, sound: CueSound, root_hz: float) -> Pcm:
        if sound.cue not in BREATH_CUES:
            return BRIEF[sound.cue](root_hz)
        if sound.style is CueStyle.VOICE:
            try:
                spoken = self._recordings.breath(sound)
            except CompanionError as error:
                log.warning("a recorded breath cannot be read: %s", error.detail)
                spoken = None
            if spoken is not None:
                return spoken
        make = TIMED.get((sound.cue, sound.style)) or TIMED[sound.cue, CueStyle.TONE]
        return make(sound.seconds, root_hz)


def _louder(samples: Pcm, decibels: float) -> Pcm:
    """Samples changed by some dB, in parts so short that the mixer's thread need not wait."""
    changed = np.empty_like(samples)
    for first in range(0, len(samples), 44100):
        part = samples[first : first + 44100] * np.float32(gain(decibels))
        changed[first : first + 44100] = np.clip(np.rint(part), -32768, 32767)
    return changed
