"""How a restore stands that is chosen, looked at and confirmed in the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from companion.core.backups import Backup, Preview, Restored
from companion.core.errors import CompanionError


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup among the others: whether it is one of the last days, its size in bytes, and how many sessions
    and entries without one are in it, once it has been opened; `opens` is false for one that does not."""

    backup: Backup
    file: str
    size: int
    daily: bool = False
    sessions: int | None = None
    opens: bool = True
    entries: int = 0


class Returning(Enum):
    """Where a restore is: nothing is changed before `RESTORING`."""

    CHOOSING = "choosing"
    LOOKING = "looking"
    ASKING = "asking"
    RESTORING = "restoring"
    RESTORED = "restored"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Return:
    """A restore as it stands: `done` of `total` steps, and what the backup is and would change once that is
    known. With `anew` the journal has been closed, and the program has to begin again.
    """

    step: Returning
    backups: tuple[Kept, ...] = ()
    file: str = ""
    preview: Preview | None = None
    restored: Restored | None = None
    done: int = 0
    total: int = 0
    trouble: CompanionError | None = None
    anew: bool = False
