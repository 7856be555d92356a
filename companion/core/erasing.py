"""What deleting everything would delete."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from companion.core.errors import CompanionError


@dataclass(frozen=True, slots=True)
class Belongings:
    """What of ours is in the data folder: how many sessions (None where the journal cannot be read) and
    entries without one, damaged files that were kept, and backups with copies made before an upgrade; the
    folder of the backups, and the one shared with other computers ("" for none), in which one file is ours.
    """

    sessions: int | None = 0
    damaged: int = 0
    backups: int = 0
    backups_folder: str = ""
    entries: int = 0
    sync_folder: str = ""


class Erasing(Enum):
    """Where deleting everything is: nothing is deleted before `ERASING`, and from then on all of it is, after
    a crash with the next start."""

    LOOKING = "looking"
    TELLING = "telling"
    ERASING = "erasing"
    ERASED = "erased"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Erasure:
    """Deleting everything, as it stands; `trouble` is why it came to nothing, or not to its end. `left_in` is
    the folder shared with other computers where our file could not be removed from it, else ""."""

    step: Erasing
    belongings: Belongings = Belongings()
    trouble: CompanionError | None = None
    left_in: str = ""
