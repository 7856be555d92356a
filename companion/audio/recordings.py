"""Lines of guidance somebody has recorded: a folder with files named after the lines, S1.ogg and so on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from companion.audio.decoding import SUFFIXES, read_whole
from companion.audio.loudness import momentary_maximum
from companion.audio.synthesis import RATE, gain, half_cosine
from companion.audio.voice import Pcm
from companion.core.sounds import Cue, CueSound

SPEECH_LUFS = -20.0
"""The loudest 400 ms of a spoken line: 2 LU above the music, which steps back by 8 dB for it."""

LONGEST_SECONDS = 12.0
"""A line is one sentence; what is longer would talk into the next."""

BREATHS: Mapping[Cue, str] = {Cue.INHALE: "in", Cue.EXHALE: "out", Cue.HOLD: "hold"}
"""The names of the recordings that call a breath."""


class Recordings:
    """The recordings in a folder, or none. The folder is looked into by `look`, which may take a while."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._files: dict[str, Path] = {}

    def look(self) -> None:
        """See what there is; before, there is nothing."""
        if self._folder is None:
            return
        try:
            files = sorted(self._folder.iterdir())
        except OSError:
            files = []
        self._files = {file.stem.lower(): file for file in files if file.suffix.lower() in SUFFIXES}

    def has(self, name: str) -> bool:
        """Whether a line has been recorded."""
        return name.lower() in self._files

    def line(self, name: str) -> Pcm | None:
        """The recording of a line of guidance, or None. Raises CompanionError(MUSIC_UNREADABLE)."""
        file = self._files.get(name.lower())
        return None if file is None else _level(read_whole(file))

    def breath(self, sound: CueSound) -> Pcm | None:
        """The recording that calls a breath, no longer than the breath is; or None."""
        spoken = self.line(BREATHS[sound.cue])
        return None if spoken is None else _faded(spoken[: max(int(sound.seconds * RATE), 1)])


def _level(samples: Pcm) -> Pcm:
    """A recording as loud as every other, from silence to silence."""
    sound = samples[: int(LONGEST_SECONDS * RATE)] / 32767.0
    change = gain(min(SPEECH_LUFS - momentary_maximum(sound), 24.0))
    return _faded(np.rint(np.clip(sound * change, -0.9, 0.9) * 32767).astype(np.int16))


def _faded(samples: Pcm) -> Pcm:
    """Without a click at either end."""
    edge = half_cosine(min(int(0.02 * RATE), len(samples) // 2))[:, None]
    faded = samples.astype(np.float64)
    faded[: len(edge)] *= edge
    faded[len(faded) - len(edge) :] *= edge[::-1]
    return np.rint(faded).astype(np.int16)
