"""The shelf of bundled music and bells, as its manifest describes it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from companion.core.errors import CompanionError, Problem

MANIFEST = "manifest.json"
MOST_BYTES = 1 << 20
"""No list is as long by far; what is longer is none."""


class Kind(Enum):
    """What a bundled sound is for. Cues must be louder over noise than over tones."""

    TONAL = "tonal"
    NOISE = "noise"
    BELL = "bell"
    SILENCE = "silence"


MUSIC, NATURE = ("music_",), ("nature_", "noise_")
"""How the files of the pieces of music begin, and those of the soundscapes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One bundled sound: the name the settings keep, the title people read, and its measures.

    `lufs` is its loudness (of a bell, too, over its whole length); `root_hz` the tone it is built on.
    """

    name: str
    title: str
    path: Path
    kind: Kind
    lufs: float
    root_hz: float


@dataclass(frozen=True, slots=True)
class Library:
    """Everything on the shelf, in the order of the manifest."""

    pieces: tuple[Piece, ...]

    @classmethod
    def read(cls, folder: Path) -> Library:
        """The shelf in `folder`. Raises CompanionError(ASSETS_MISSING) when it cannot be read."""
        try:
            with (folder / MANIFEST).open("rb") as file:
                entries = json.loads(file.read(MOST_BYTES))["sounds"]
            return cls(tuple(_piece(folder, entry) for entry in entries))
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise CompanionError(Problem.ASSETS_MISSING, f"{folder / MANIFEST}: {error}") from error

    def music(self) -> tuple[Piece, ...]:
        """The pieces of music."""
        return tuple(piece for piece in self.pieces if piece.path.name.startswith(MUSIC))

    def nature(self) -> tuple[Piece, ...]:
        """The soundscapes."""
        return tuple(piece for piece in self.pieces if piece.path.name.startswith(NATURE))

    def find(self, name: str) -> Piece:
        """The sound called `name`. Raises CompanionError(ASSETS_MISSING) when it is not on the shelf."""
        for piece in self.pieces:
            if piece.name == name:
                return piece
        raise CompanionError(Problem.ASSETS_MISSING, name)


def _piece(folder: Path, entry: Mapping[str, Any]) -> Piece:
    """One entry of the manifest as a piece."""
    kind = Kind(entry["kind"])
    path = folder / str(entry["file"])
    name = path.stem.partition("_")[2] if path.name.startswith((*MUSIC, *NATURE)) else path.stem
    loudness = entry["lufs"]
    return Piece(
        name=name,
        title=str(entry["title"]),
        path=path,
        kind=kind,
        lufs=float(loudness) if loudness is not None else float("-inf"),
        root_hz=float(entry["root_hz"]),
    )
