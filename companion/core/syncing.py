"""Journals of several computers kept equal through a folder: what a look showed, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from companion.core.errors import CompanionError


@dataclass(frozen=True, slots=True)
class OtherComputer:
    """A computer that has a file in the folder, and when it wrote that last, going by the file's date."""

    id: UUID
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look into the folder came to.

    `changed` tells whether our journal is another one since, `answers_changed` whether its health answers
    are. `unreadable` files are tried again when they change; `newer` ones are of a later version of the
    program. `trouble` is why our file could not be written.
    """

    at: datetime
    others: tuple[OtherComputer, ...] = ()
    changed: bool = False
    answers_changed: bool = False
    wrote: bool = False
    unreadable: int = 0
    newer: int = 0
    trouble: CompanionError | None = None


@dataclass(frozen=True, slots=True)
class SyncState:
    """How it stands: the folder ("" for none), the last look that came to its end, and what is wrong now."""

    folder: str = ""
    looking: bool = False
    looked: Looked | None = None
    trouble: CompanionError | None = None
