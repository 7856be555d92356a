"""The person's own music: which files there are, in which order, and how loud each is."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from companion.audio.decoding import SUFFIXES, Block, SoundFile
from companion.audio.loudness import integrated_loudness
from companion.audio.programme import sequence
from companion.core.errors import CompanionError, Problem

log = logging.getLogger(__name__)

OWN_LUFS = -22.0
"""How loud the person's own music is played: like the pieces that come with the program."""

MOST_FILES = 2000
EXCERPTS = 12
EXCERPT_SECONDS = 5.0
CHANGE_RANGE = (-24.0, 12.0)
"""By how many dB a file may be changed: one that is nearly silent is not blown up into hiss."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """What a file says of itself: album and place on it, and ReplayGain where a program measured it."""

    order: tuple[str, int, int, str]
    gain: float | None = None


class OwnMusic:
    """The files among `paths` as a programme that goes on, from one session to the next, where it was."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.paths = tuple(paths)
        self._changes: dict[Path, float] = {}
        self._last: Path | None = None

    def blocks(self, skipped: Callable[[str], None]) -> Iterator[Block]:
        """The music, beginning after the file that was begun last. Names of unreadable files go to `skipped`.

        Raises CompanionError(MUSIC_UNREADABLE) when there is nothing, or nothing any more, to be played.
        """
        files = files_in(self.paths)
        if self._last in files:
            next_one = files.index(self._last) + 1
            files = (*files[next_one:], *files[:next_one])
        yield from sequence(files, self._decibels, lambda path, _: skipped(path.name))
        raise CompanionError(Problem.MUSIC_UNREADABLE, "none of the person's own files can be played")

    def _decibels(self, file: Path) -> float:
        """How much the file has to be changed to be as loud as the rest: by its ReplayGain, else measured."""
        self._last = file
        if file not in self._changes:
            said = _tags(file).gain
            # ReplayGain 2.0 makes everything -18 LUFS.
            change = OWN_LUFS - measured_loudness(file) if said is None else said + OWN_LUFS + 18.0
            low, high = CHANGE_RANGE
            self._changes[file] = min(max(change, low), high)
        return self._changes[file]


def files_in(paths: Sequence[str]) -> tuple[Path, ...]:
    """The sound files among these files and in these folders and theirs, each once; at most 2000.

    A file that is named is taken whatever it is, so that it can be told when it is no music. Unreadable
    folders are passed over.
    """
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        for file in _music_under(path) if _is_folder(path) else (path,):
            if len(found) >= MOST_FILES:
                log.warning("more than %d files of music: the rest is left out", MOST_FILES)
                return tuple(found)
            found.setdefault(file)
    return tuple(found)


def in_order(files: Sequence[Path]) -> tuple[Path, ...]:
    """The files of a folder as their albums have them; without tags by name, 2 before 10."""
    return tuple(sorted(files, key=lambda file: _tags(file).order))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _music_under(folder: Path) -> tuple[Path, ...]:
    try:
        files = [
            file
            for file in folder.rglob("*")
            if file.suffix.lower() in SUFFIXES and not file.name.startswith(".") and file.is_file()
        ]
    except OSError as error:
        log.warning("a folder of music cannot be read: %s", error.strerror)
        return ()
    return in_order(files[:MOST_FILES])


def measured_loudness(file: Path) -> float:
    """The loudness of a file in LUFS, from a dozen places of five seconds, or all of a short one.

    Raises CompanionError(MUSIC_UNREADABLE).
    """
    with SoundFile(file) as opened:
        whole = opened.seconds <= EXCERPTS * EXCERPT_SECONDS
        starts = [0.0] if whole else np.linspace(0, opened.seconds - EXCERPT_SECONDS, EXCERPTS).tolist()
        blocks: list[Block] = []
        for start in starts:
            if start > 0:
                opened.seek(start)
            heard = 0
            while (whole or heard < EXCERPT_SECONDS * 44100) and len(block := opened.read()):
                blocks.append(block)
                heard += len(block)
    if not blocks:
        raise CompanionError(Problem.MUSIC_UNREADABLE, f"{file.name} is empty")
    return integrated_loudness(np.concatenate(blocks) / np.float32(32767))


def _tags(file: Path) -> Tagged:
    """What the file says of itself, or nothing where it says nothing that can be read."""
    from tinytag import TinyTag, TinyTagException

    plain = (str(file.parent), 0, 0, _natural(file.name))
    try:
        tag = TinyTag.get(file, duration=False)
    except (TinyTagException, OSError, ValueError, LookupError):
        return Tagged(plain)
    gain = tag.other.get("replaygain_track_gain", [""])[0]
    album = tag.album or str(file.parent)
    return Tagged((album, tag.disc or 0, tag.track or 0, _natural(file.name)), _number(str(gain)))


def _natural(name: str) -> str:
    """A name that sorts as people count."""
    import re

    return re.sub(r"\d+", lambda digits: digits[0].zfill(12), name.casefold())


def _number(text: str) -> float | None:
    try:
        number = float(text.lower().removesuffix("db").strip())
    except ValueError:
        return None
    return number if -60.0 < number < 60.0 else None
