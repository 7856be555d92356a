"""The journal as the program uses it: sessions, health answers and skin checks, kept and found again."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar

from companion.core.errors import CompanionError, Problem
from companion.core.journal import (
    Area,
    Course,
    DayLock,
    Journal,
    Marks,
    NotToday,
    Profile,
    SessionRecord,
    SkinCheck,
)
from companion.storage.merging import merged
from companion.storage.profile_rows import put_profile, stored_profile
from companion.storage.rows import SESSION_COLUMNS, moment_from, moment_values, session_from, session_values

_COLUMNS = ", ".join(SESSION_COLUMNS)
_PLACES = ", ".join("?" * len(SESSION_COLUMNS))
_PUT_SESSION = f"INSERT OR REPLACE INTO session ({_COLUMNS}) VALUES ({_PLACES})"
_PUT_SKIN_CHECK = "INSERT OR REPLACE INTO skin_check (at, at_offset, area, marks) VALUES (?, ?, ?, ?)"
_PUT_DAY_LOCK = "INSERT OR REPLACE INTO day_lock (at, at_offset, reason) VALUES (?, ?, ?)"

_log = logging.getLogger(__name__)

Value = TypeVar("Value")


class OpenJournal(Protocol):
    """What the store needs of a database: answers, and changes that happen wholly or not at all."""

    def rows(self, question: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Everything that answers one SELECT."""
        ...

    def transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        """A group of changes."""
        ...


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: how many sessions and skin checks were new, how many changed, and the profile."""

    sessions_added: int = 0
    sessions_changed: int = 0
    skin_checks_added: int = 0
    skin_checks_changed: int = 0
    profile_changed: bool = False


class JournalStore:
    """Keeps and finds the records. Every time given must be aware (ValueError otherwise).

    Methods raise CompanionError: JOURNAL_BUSY, DISK_FULL, DATA_FOLDER_UNWRITABLE when something cannot be
    kept, JOURNAL_DAMAGED when something stored cannot be understood.
    """

    def __init__(self, database: OpenJournal) -> None:
        self._database = database

    def save_session(self, record: SessionRecord) -> None:
        """Keeps a session, in the place of an earlier state of the same one."""
        with self._database.transaction() as connection:
            connection.execute(_PUT_SESSION, session_values(record))

    def sessions(self, limit: int | None = None) -> tuple[SessionRecord, ...]:
        """The sessions, newest first; only the newest `limit` of them if that is given."""
        question = "SELECT * FROM session ORDER BY started_at DESC, id LIMIT ?"
        rows = self._database.rows(question, (-1 if limit is None else limit,))
        return tuple(_understood(session_from, row) for row in rows)

    def recover_interrupted(self) -> tuple[SessionRecord, ...]:
        """Marks the sessions a crash cut off as interrupted and returns them; their minutes stay.

        Only for the one instance that runs sessions, at its start: a session that another instance has
        running looks the same.
        """
        with self._database.transaction() as connection:
            rows = connection.execute(
                "SELECT * FROM session WHERE course = ? ORDER BY started_at", (Course.RUNNING.value,)
            ).fetchall()
            connection.execute(
                "UPDATE session SET course = ? WHERE course = ?",
                (Course.INTERRUPTED.value, Course.RUNNING.value),
            )
        if rows:
            _log.info("%d interrupted session(s) found", len(rows))
        return tuple(replace(_understood(session_from, row), course=Course.INTERRUPTED) for row in rows)

    def save_profile(self, profile: Profile) -> None:
        """Keeps the health answers and wishes in the place of the earlier ones."""
        with self._database.transaction() as connection:
            put_profile(connection, profile)

    def profile(self) -> Profile | None:
        """What somebody has said about themselves, or None before the first health page."""
        try:
            return stored_profile(self._database.rows)
        except (TypeError, ValueError) as error:
            raise CompanionError(Problem.JOURNAL_DAMAGED, "the profile cannot be understood") from error

    def add_skin_check(self, check: SkinCheck) -> None:
        """Keeps a look at the skin, in the place of one of the same moment and area."""
        with self._database.transaction() as connection:
            connection.execute(_PUT_SKIN_CHECK, _skin_check_values(check))

    def skin_checks(self) -> tuple[SkinCheck, ...]:
        """All looks at the skin, oldest first."""
        rows = self._database.rows("SELECT * FROM skin_check ORDER BY at, area")
        return tuple(_understood(_skin_check_from, row) for row in rows)

    def add_day_lock(self, lock: DayLock) -> None:
        """Keeps a reason to leave the mat alone for the rest of the day."""
        with self._database.transaction() as connection:
            connection.execute(_PUT_DAY_LOCK, (*moment_values(lock.at), lock.reason.value))

    def day_locks(self, since: datetime) -> tuple[DayLock, ...]:
        """The reasons said at `since` or later, oldest first; which of them hold is not decided here."""
        question = "SELECT * FROM day_lock WHERE at >= ? ORDER BY at, reason"
        rows = self._database.rows(question, moment_values(since)[:1])
        return tuple(_understood(_day_lock_from, row) for row in rows)

    def journal(self) -> Journal:
        """Everything that an export holds, sessions and skin checks oldest first."""
        return Journal(self.profile(), self.sessions()[::-1], self.skin_checks())

    def import_journal(self, journal: Journal) -> Imported:
        """Merges a journal from elsewhere into this one, wholly or not at all; `merging` has the rules."""
        with self._database.transaction() as connection:
            change = merged(self.journal(), journal)
            if change.profile is not None:
                put_profile(connection, change.profile)
            sessions = (*change.sessions_added, *change.sessions_changed)
            checks = (*change.skin_checks_added, *change.skin_checks_changed)
            connection.executemany(_PUT_SESSION, map(session_values, sessions))
            connection.executemany(_PUT_SKIN_CHECK, map(_skin_check_values, checks))
        return Imported(
            sessions_added=len(change.sessions_added),
            sessions_changed=len(change.sessions_changed),
            skin_checks_added=len(change.skin_checks_added),
            skin_checks_changed=len(change.skin_checks_changed),
            profile_changed=change.profile is not None,
        )


def _understood(read: Callable[[sqlite3.Row], Value], row: sqlite3.Row) -> Value:
    try:
        return read(row)
    except (TypeError, ValueError) as error:
        raise CompanionError(Problem.JOURNAL_DAMAGED, f"the record {row[0]} cannot be understood") from error


def _skin_check_values(check: SkinCheck) -> tuple[object, ...]:
    return (*moment_values(check.at), check.area.value, check.marks.value)


def _skin_check_from(row: sqlite3.Row) -> SkinCheck:
    return SkinCheck(moment_from(row["at"], row["at_offset"]), Area(row["area"]), Marks(row["marks"]))


def _day_lock_from(row: sqlite3.Row) -> DayLock:
    return DayLock(moment_from(row["at"], row["at_offset"]), NotToday(row["reason"]))
