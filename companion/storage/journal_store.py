"""The journal as the program uses it: sessions, health answers and skin checks, kept and found again."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from typing import Protocol
from uuid import UUID

from companion.core.errors import CompanionError, Problem
from companion.core.history import History
from companion.core.journal import (
    Course,
    DayLock,
    Deletion,
    Journal,
    Profile,
    SessionRecord,
    SkinCheck,
    edited,
)
from companion.core.transferring import Imported
from companion.storage.exchange_fields import Progress
from companion.storage.looking_back import history
from companion.storage.profile_rows import put_profile, stored_profile
from companion.storage.rows import (
    PUT_DELETION,
    PUT_SESSION,
    PUT_SKIN_CHECK,
    deletion_from,
    deletion_values,
    moment_values,
    session_from,
    session_values,
    skin_check_from,
    skin_check_values,
    understood,
)
from companion.storage.taking_in import take_in

_PUT_DAY_LOCK = "INSERT OR REPLACE INTO day_lock (at, at_offset, reason) VALUES (?, ?, ?)"

_log = logging.getLogger(__name__)


class OpenJournal(Protocol):
    """What the store needs of a database: answers, and changes that happen wholly or not at all."""

    def rows(self, question: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Everything that answers one SELECT."""
        ...

    def transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        """A group of changes."""
        ...


class JournalStore:
    """Keeps and finds the records. Every time given must be aware (ValueError otherwise).

    Methods raise CompanionError: JOURNAL_BUSY, DISK_FULL, DATA_FOLDER_UNWRITABLE when something cannot be
    kept, JOURNAL_DAMAGED when something stored cannot be understood.
    """

    def __init__(self, database: OpenJournal) -> None:
        self._database = database

    def save_session(self, record: SessionRecord) -> None:
        """Keeps a session, in the place of an earlier state of the same one.

        One that was deleted comes back if the record was edited later than that, and stays deleted
        otherwise: what is written late about a session must not undo that somebody took it out.
        """
        with self._database.transaction() as connection:
            values = session_values(record)
            deleted = _deletion(connection, record.id)
            if deleted is None or (record.edited_at is not None and record.edited_at > deleted.at):
                connection.execute("DELETE FROM deletion WHERE id = ?", values[:1])
                connection.execute(PUT_SESSION, values)

    def delete_session(self, id: UUID, at: datetime) -> Deletion:
        """Takes a session out, and remembers that at `at` it was, so that no import brings it back.

        The moment returned is later than `at` if the session was last edited, or deleted, later.
        """
        with self._database.transaction() as connection:
            rows = connection.execute("SELECT * FROM session WHERE id = ?", (str(id),)).fetchall()
            moments = [understood(session_from, row).edited_at for row in rows]
            earlier = _deletion(connection, id)
            moments.append(None if earlier is None else earlier.at)
            deletion = Deletion(id, max([at, *(moment for moment in moments if moment is not None)]))
            connection.execute("DELETE FROM session WHERE id = ?", (str(id),))
            connection.execute(PUT_DELETION, deletion_values(deletion))
        return deletion

    def restore_session(self, record: SessionRecord, now: datetime) -> SessionRecord:
        """Brings a deleted session back, as an edit later than its deletion, and returns what is kept."""
        with self._database.transaction() as connection:
            deleted = _deletion(connection, record.id)
            last = [moment for moment in (record.edited_at, deleted and deleted.at) if moment is not None]
            kept = edited(replace(record, edited_at=max(last, default=None)), now)
            connection.execute("DELETE FROM deletion WHERE id = ?", (str(record.id),))
            connection.execute(PUT_SESSION, session_values(kept))
        return kept

    def sessions(self, limit: int | None = None) -> tuple[SessionRecord, ...]:
        """The sessions, newest first; only the newest `limit` of them if that is given."""
        question = "SELECT * FROM session ORDER BY started_at DESC, id DESC LIMIT ?"
        rows = self._database.rows(question, (-1 if limit is None else limit,))
        return tuple(understood(session_from, row) for row in rows)

    def history(self, now: datetime) -> History:
        """The past as the rules ask for it, fetched from the journal only as far as they look."""
        return history(self._database, now)

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
        return tuple(replace(understood(session_from, row), course=Course.INTERRUPTED) for row in rows)

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
            connection.execute(PUT_SKIN_CHECK, skin_check_values(check))

    def skin_checks(self) -> tuple[SkinCheck, ...]:
        """All looks at the skin, oldest first."""
        rows = self._database.rows("SELECT * FROM skin_check ORDER BY at, area")
        return tuple(understood(skin_check_from, row) for row in rows)

    def add_day_lock(self, lock: DayLock) -> None:
        """Keeps a reason to leave the mat alone for the rest of the day."""
        with self._database.transaction() as connection:
            connection.execute(_PUT_DAY_LOCK, (*moment_values(lock.at), lock.reason.value))

    def deletions(self) -> tuple[Deletion, ...]:
        """Which sessions were taken out, in the order of their ids."""
        rows = self._database.rows("SELECT * FROM deletion ORDER BY id")
        return tuple(understood(deletion_from, row) for row in rows)

    def journal(self) -> Journal:
        """Everything that an export holds, sessions and skin checks oldest first."""
        return Journal(self.profile(), self.sessions()[::-1], self.skin_checks(), self.deletions())

    def import_journal(self, journal: Journal, progress: Progress = lambda done, total: None) -> Imported:
        """Merges a journal from elsewhere into this one, wholly or not at all; `merging` has the rules.

        `progress` is told how many of how many records are done, the last time right before all of them
        count; what it raises undoes the import.
        """
        with self._database.transaction() as connection:
            return take_in(connection, self.profile(), journal, progress)


def _deletion(connection: sqlite3.Connection, id: UUID) -> Deletion | None:
    rows = connection.execute("SELECT * FROM deletion WHERE id = ?", (str(id),)).fetchall()
    return understood(deletion_from, rows[0]) if rows else None
