"""What the renderer makes: a sound, and what the manifest says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from rendering.dsp import Samples


class Kind(Enum):
    """What a sound is for; it decides what is demanded of it."""

    TONAL = "tonal"
    NOISE = "noise"
    BELL = "bell"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Rendered:
    """One finished sound, before it is written to a file."""

    name: str
    title: str
    kind: Kind
    root_hz: float
    samples: Samples
    quality: int = 5
    """The Vorbis quality it is shipped with."""
    licence: str = "CC0-1.0"
