"""Which backups are kept, when the next one is due, and what one would bring back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum

from companion.core.deciding import day_of
from companion.core.journal import Condition

DAYS_KEPT = 5
"""The newest backup of each of so many days that have one."""

WEEKS_KEPT = 4
"""The newest backup of each of so many weeks that have one; a week begins on Monday."""

BEFORE_RESTORE_KEPT = 5
"""Copies of what a restore replaced: not by days, because somebody may try several backups in one evening."""

YEARS = range(1000, 9999)
"""Written with four figures, and not at the end of what a calendar here can hold."""

_NAME = re.compile(
    r"mat-companion-(?P<kind>backup|before-restore)-"
    r"(?P<time>[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6}[+-][0-9]{4}(?:[0-9]{2})?)"
    r"(?:-(?P<number>[1-9][0-9]{0,3}))?\.zip"
)
_TIME = "%Y-%m-%d-%H%M%S%z"


class BackupKind(Enum):
    """Why a backup was made: on an ordinary day, or because a restore was about to replace everything."""

    ORDINARY = "backup"
    BEFORE_RESTORE = "before-restore"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as its name tells of it: why and when it was made. `number` counts those of one second."""

    kind: BackupKind
    made_at: datetime
    number: int = 1

    @property
    def name(self) -> str:
        """The name of its file."""
        count = "" if self.number == 1 else f"-{self.number}"
        return f"mat-companion-{self.kind.value}-{self.made_at.strftime(_TIME)}{count}.zip"


def backup_named(name: str) -> Backup | None:
    """The backup that has this file name; None for a name that is none of ours, as that of a copy."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found["time"], _TIME)
    except ValueError:
        return None
    if made_at.year not in YEARS:
        return None
    return Backup(BackupKind(found["kind"]), made_at, int(found["number"] or 1))


def is_due(backups: Iterable[Backup], now: datetime) -> bool:
    """Whether today, which ends at 03:00, has no backup yet."""
    today = day_of(now, now)
    return all(day_of(backup.made_at, now) != today for backup in _ordinary(backups))


def newest(backups: Iterable[Backup]) -> Backup | None:
    """The ordinary backup that was made last, as far as the names tell."""
    return max(_ordinary(backups), key=_age, default=None)


def surplus(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """The backups that may go, oldest first: all but the newest of each of the last days and weeks.

    Days and weeks without any do not count, so that after a long pause nothing goes that nothing has taken
    the place of. What seems to come from the future, because a clock was wrong, is counted apart: it pushes
    nothing out, and nothing pushes it out before its time has come.
    """
    everything = tuple(backups)
    kept: set[Backup] = set()
    for later in (False, True):
        some = [backup for backup in everything if (backup.made_at > now) is later]
        ordinary = sorted(_ordinary(some), key=_age)
        kept.update(_last_of_each({day_of(one.made_at, now): one for one in ordinary}, DAYS_KEPT))
        kept.update(_last_of_each({_week(one.made_at, now): one for one in ordinary}, WEEKS_KEPT))
        others = [backup for backup in some if backup.kind is BackupKind.BEFORE_RESTORE]
        kept.update(sorted(others, key=_age)[-BEFORE_RESTORE_KEPT:])
    return tuple(sorted(set(everything) - kept, key=_age))


def daily(backups: Iterable[Backup], now: datetime) -> frozenset[Backup]:
    """The ordinary backups of the last days that have one; older ones are kept by the week."""
    ordinary = sorted(_ordinary(backups), key=_age)
    days = sorted({day_of(one.made_at, now) for one in ordinary})[-DAYS_KEPT:]
    return frozenset(one for one in ordinary if day_of(one.made_at, now) in days)


def newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Backups of every kind in the order in which somebody looks for one."""
    return tuple(sorted(backups, key=_age, reverse=True))


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made and opened again: its file, how many sessions and entries without one are in it,
    and its size in bytes."""

    file: str
    sessions: int
    size: int
    entries: int = 0


@dataclass(frozen=True, slots=True)
class Compared:
    """What a restore would change: how many sessions and entries come back that are not here, how many go
    that are not in the backup, and how many become what they were then.

    `conditions_unticked` are ticked now, and were not then: whoever restores is to look at them.
    """

    coming_back: int = 0
    going: int = 0
    changing: int = 0
    answers_change: bool = False
    conditions_unticked: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a backup: when it was made and by which version of the program, how many sessions and when
    the newest of them began, how many entries without a session, when the health questions were answered, and
    what else.

    `compared` is None where the journal of now cannot be read, and so cannot be compared. `sync_folder` is
    the folder shared with other computers now, "" for none: a restore leaves it.
    """

    made_at: datetime
    program: str
    sessions: int
    newest: datetime | None = None
    answered_at: datetime | None = None
    settings: bool = False
    reminders: bool = False
    compared: Compared | None = field(default_factory=Compared)
    entries: int = 0
    sync_folder: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """Where what a restore has replaced is kept: a backup of it, and the file of a damaged journal; "" where
    there was nothing to keep."""

    backup: str = ""
    damaged_journal: str = ""


class Restoring(Enum):
    """How far a restore is. Until `DECIDED` nothing is changed; from then on it comes to its end, after a
    crash with the next start."""

    SAVED = "saved"
    READY = "ready"
    DECIDED = "decided"
    JOURNAL = "journal"
    SETTINGS = "settings"
    REMINDERS = "reminders"
    DONE = "done"


def _ordinary(backups: Iterable[Backup]) -> list[Backup]:
    return [backup for backup in backups if backup.kind is BackupKind.ORDINARY]


def _last_of_each(newest: dict[date, Backup], count: int) -> list[Backup]:
    return [newest[when] for when in sorted(newest)[-count:]]


def _week(moment: datetime, now: datetime) -> date:
    day = day_of(moment, now)
    return day - timedelta(days=day.weekday())


def _age(backup: Backup) -> tuple[datetime, int, str]:
    return backup.made_at, backup.number, backup.kind.value
