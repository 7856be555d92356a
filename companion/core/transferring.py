"""How a journal stands that goes out to a file, or comes from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from companion.core.errors import CompanionError
from companion.core.journal import Condition

if TYPE_CHECKING:
    # The window opens without what only a report or a table needs.
    from companion.core.column_choice import Sources, TableSeen
    from companion.core.report import Choices

TABLE_ENDING = ".csv"
"""How the name of a file ends that is a table for a spreadsheet, and no journal document."""

JOURNAL_ENDING = ".json"
"""How the name of a file usually ends that is a journal document."""


def is_table(file: str) -> bool:
    """Whether a file is a table, going by its name."""
    return file.lower().endswith(TABLE_ENDING)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: how many sessions, entries and skin checks were new or changed, and the profile.

    What was deleted and came back counts as added. `sessions_refused` are those that stay deleted, and one
    that is running here and therefore left alone; `sessions_deleted` are ours that were deleted elsewhere;
    and so for entries. `conditions_unticked` were ticked so far and are not in the newer health answers.
    """

    sessions_added: int = 0
    sessions_changed: int = 0
    sessions_deleted: int = 0
    sessions_unchanged: int = 0
    sessions_refused: int = 0
    skin_checks_added: int = 0
    skin_checks_changed: int = 0
    profile_changed: bool = False
    conditions_unticked: tuple[Condition, ...] = ()
    entries_added: int = 0
    entries_changed: int = 0
    entries_deleted: int = 0
    entries_unchanged: int = 0
    entries_refused: int = 0

    @property
    def changes_anything(self) -> bool:
        """Whether the journal is another one afterwards."""
        sessions = self.sessions_added + self.sessions_changed + self.sessions_deleted
        entries = self.entries_added + self.entries_changed + self.entries_deleted
        checks = self.skin_checks_added + self.skin_checks_changed
        return bool(sessions + entries + checks) or self.profile_changed


class Arriving(Enum):
    """Where an import is: nothing is written before `TAKING_IN`, and then wholly or not at all."""

    READING = "reading"
    MATCHING = "matching"
    COMPARING = "comparing"
    ASKING = "asking"
    TAKING_IN = "taking_in"
    TAKEN = "taken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Arrival:
    """An import as it stands: `done` of `total` records of this step, 0 of 0 before the first.

    `changes` is what it would do while it asks, and what it did once it is taken in. `left_out` has a phrase
    for whatever of the file is not understood. `trouble` is why it was refused. `table` is what a table looks
    like, whose columns somebody may choose, and `sources` what was chosen or guessed.
    """

    file: str
    step: Arriving
    done: int = 0
    total: int = 0
    changes: Imported = field(default_factory=Imported)
    left_out: tuple[str, ...] = ()
    trouble: CompanionError | None = None
    table: TableSeen | None = None
    sources: Sources | None = None


class Shape(Enum):
    """What goes out: everything, to be taken in again; the sessions as a table; or a report to print."""

    JOURNAL = "journal"
    TABLE = "table"
    REPORT = "report"


def fitting(shape: Shape, file: str) -> Shape:
    """What goes into a file of that name: a journal or a table is later taken in for what its name says."""
    if shape is not Shape.REPORT and file.lower().endswith((TABLE_ENDING, JOURNAL_ENDING)):
        return Shape.TABLE if is_table(file) else Shape.JOURNAL
    return shape


@dataclass(frozen=True, slots=True)
class Order:
    """What is wished to go out to `file`; `choices` and the `name` on it are a report's, and kept nowhere."""

    file: str
    shape: Shape = Shape.JOURNAL
    choices: Choices | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """A journal, or a report on it, written to a file; `entries` are those without a session."""

    file: str
    sessions: int
    shape: Shape = Shape.JOURNAL
    entries: int = 0


class Leaving(Enum):
    """Where an export is: a file is there once it is written, and not a part of it before."""

    WRITING = "writing"
    WRITTEN = "written"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Departure:
    """An export as it stands: `done` of `total` records or pages, 0 of 0 while nobody knows how many.

    `exported` is what was written, `trouble` why nothing was.
    """

    step: Leaving
    done: int = 0
    total: int = 0
    exported: Exported | None = None
    trouble: CompanionError | None = None
