"""A sound file read from front to back: Ogg Vorbis, FLAC, MP3 or WAV, whatever its rate and channels."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
import soundfile  # pyright: ignore[reportMissingTypeStubs]  # it has none
from numpy.typing import NDArray

from companion.audio.synthesis import RATE
from companion.core.errors import CompanionError, Problem

Block = NDArray[np.float32]
"""Stereo sound at 44.1 kHz, full scale being 32767 as at the sound card."""

SUFFIXES = frozenset((".ogg", ".oga", ".flac", ".mp3", ".wav"))
BLOCK_FRAMES = RATE // 2
FULL_SCALE = np.float32(32767)


class _Streamed(soundfile.SoundFile):
    """A file that is read on and on: soundfile would seek to where it is after every read, and each seek
    tears a hole of some milliseconds into an MP3."""

    def seekable(self) -> bool:
        return False


class SoundFile:
    """An open sound file. `frames` is its length at 44.1 kHz, about.

    Nothing is held but a moment of it, however long it is, and reading leaves the interpreter to others.
    Raises CompanionError(MUSIC_UNREADABLE) with the name of the file, when it is opened and in every method.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._file: Any = _Streamed(str(path))
        except (soundfile.SoundFileError, OSError, TypeError, ValueError) as error:
            raise self._unreadable(error) from error
        self._rate = int(self._file.samplerate)
        self.frames = int(self._file.frames * RATE / self._rate)
        self._resampler: Any = None
        self._begin()
        if self.frames <= 0:
            self.close()
            raise CompanionError(Problem.MUSIC_UNREADABLE, f"{path.name} is empty")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def seconds(self) -> float:
        """How long it is, about."""
        return self.frames / RATE

    def read(self) -> Block:
        """The next half second, or what is left of it; nothing at the end."""
        if self._ended:
            return np.zeros((0, 2), np.float32)
        wanted = self._rate // 2 if self._resampler else BLOCK_FRAMES
        try:
            raw: NDArray[np.float32] = self._file.read(wanted, dtype="float32", always_2d=True)
        except (soundfile.SoundFileError, OSError) as error:
            raise self._unreadable(error) from error
        self._ended = len(raw) < wanted
        stereo = np.nan_to_num(_stereo(raw))
        if self._resampler is not None:
            stereo = self._resampler.resample_chunk(np.ascontiguousarray(stereo), last=self._ended)
            if not len(stereo) and not self._ended:
                # A resampler holds the first moments back.
                return self.read()
        return np.clip(stereo, -1.0, 1.0) * FULL_SCALE

    def seek(self, seconds: float) -> None:
        """Go on from another place."""
        try:
            self._file.seek(min(max(int(seconds * self._rate), 0), max(self._file.frames - 1, 0)))
        except (soundfile.SoundFileError, OSError) as error:
            raise self._unreadable(error) from error
        self._begin()

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def _begin(self) -> None:
        self._ended = False
        if self._rate != RATE:
            import soxr  # pyright: ignore[reportMissingTypeStubs]  # it has none

            self._resampler = soxr.ResampleStream(self._rate, RATE, 2, dtype="float32")

    def _unreadable(self, error: Exception) -> CompanionError:
        return CompanionError(Problem.MUSIC_UNREADABLE, f"{self._path.name}: {error}")


def read_whole(path: Path) -> NDArray[np.int16]:
    """All of a short sound. Raises CompanionError(MUSIC_UNREADABLE)."""
    with SoundFile(path) as file:
        blocks: list[Block] = []
        while len(block := file.read()):
            blocks.append(block)
    return np.rint(np.concatenate(blocks)).astype(np.int16)


def _stereo(raw: NDArray[np.float32]) -> NDArray[np.float32]:
    """Two channels out of any number: one is heard in both ears, of many the mean."""
    if raw.shape[1] == 2:
        return raw
    mono = raw.mean(axis=1, dtype=np.float32)
    return np.stack([mono, mono], 1)
