"""How a journal that comes from elsewhere stands: being read, asked about, taken in or refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from companion.core.errors import CompanionError
from companion.core.journal import Condition

if TYPE_CHECKING:
    # The window opens without what only tables need.
    from companion.core.column_choice import Sources, TableSeen

TABLE_ENDING = ".csv"
"""How the name of a file ends that is a table for a spreadsheet, and no journal document."""


def is_table(file: str) -> bool:
    """Whether a file is a table, going by its name."""
    return file.lower().endswith(TABLE_ENDING)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: how many sessions and skin checks were new or changed, and the profile.

    A deleted session that came back counts as added. `sessions_refused` are those that stay deleted, and one
    that is running here and therefore left alone; `sessions_deleted` are ours that were deleted elsewhere.
    `conditions_unticked` were ticked so far and are not in the newer health answers.
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

    @property
    def changes_anything(self) -> bool:
        """Whether the journal is another one afterwards."""
        sessions = self.sessions_added + self.sessions_changed + self.sessions_deleted
        return bool(sessions + self.skin_checks_added + self.skin_checks_changed) or self.profile_changed


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


@dataclass(frozen=True, slots=True)
class Exported:
    """A journal written to a file; a table has the sessions only, without health answers and skin checks."""

    file: str
    sessions: int
    sessions_only: bool = False
