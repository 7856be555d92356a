"""The journal as the program uses it: what somebody told of themselves, kept and found again."""

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
    DiaryEntry,
    Journal,
    Line,
    Profile,
    Record,
    SessionRecord,
    SkinCheck,
    edited,
)
from companion.core.looking_up import Search
from companion.core.transferring import Imported
from companion.storage import searching
from companion.storage.accounts import Account, known, put
from companion.storage.exchange_fields import Progress
from companion.storage.looking_back import history
from companion.storage.profile_rows import put_profile, stored_profile
from companion.storage.rows import (
    PUT_SKIN_CHECK,
    deletion_from,
    entry_from,
    moment_values,
    session_from,
    skin_check_from,
    skin_check_values,
    understood,
)

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
        self._save(record)

    def save_entry(self, entry: DiaryEntry) -> None:
        """Keeps an entry without a session, as `save_session` keeps a session."""
        self._save(entry)

    def delete_session(self, id: UUID, at: datetime) -> Deletion:
        """Takes a session out, and remembers that at `at` it was, so that no import brings it back.

        The moment returned is later than `at` if the session was last edited, or deleted, later.
        """
        return self._delete(id, at)

    def delete_entry(self, id: UUID, at: datetime) -> Deletion:
        """Takes an entry out, as `delete_session` does a session."""
        return self._delete(id, at)

    def restore_session(self, record: SessionRecord, now: datetime) -> SessionRecord:
        """Brings a deleted session back, as an edit later than its deletion, and returns what is kept."""
        return self._restore(record, now)

    def restore_entry(self, entry: DiaryEntry, now: datetime) -> DiaryEntry:
        """Brings a deleted entry back, as `restore_session` does a session."""
        return self._restore(entry, now)

    def lines(self, search: Search, after: Line | None, limit: int) -> tuple[Line, ...]:
        """At most `limit` of the sessions and entries looked for, the newest first (by moment, then by id).

        All of them come after the line `after`, which need not be in the journal any more.
        """
        return searching.page(self._database, search, after, limit)

    def line(self, id: UUID) -> Line | None:
        """The session or entry with this id, if there is one."""
        return searching.line(self._database, id)

    def entries(self, since: datetime | None = None) -> tuple[DiaryEntry, ...]:
        """The entries without a session, oldest first; with `since`, those from that moment on."""
        first = "" if since is None else moment_values(since)[0]
        rows = self._database.rows("SELECT * FROM entry WHERE at >= ? ORDER BY at, id", (first,))
        return tuple(understood(entry_from, row) for row in rows)

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
            # The very words of the index, or SQLite would look through everything.
            which = "WHERE course = 'running'"
            rows = connection.execute(f"SELECT * FROM session {which} ORDER BY started_at").fetchall()
            connection.execute(f"UPDATE session SET course = ? {which}", (Course.INTERRUPTED.value,))
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
        """Which sessions and entries were taken out, in the order of their ids."""
        rows = self._database.rows("SELECT * FROM deletion ORDER BY id")
        return tuple(understood(deletion_from, row) for row in rows)

    def journal(self) -> Journal:
        """Everything that an export holds; but for deletions oldest first."""
        sessions = self.sessions()[::-1]
        return Journal(self.profile(), sessions, self.skin_checks(), self.deletions(), self.entries())

    def import_journal(self, journal: Journal, progress: Progress = lambda done, total: None) -> Imported:
        """Merges a journal from elsewhere into this one, wholly or not at all; `merging` has the rules.

        `progress` is told how many of how many records are done, the last time right before all of them
        count; what it raises undoes the import.
        """
        # Loaded here: on most days nothing comes from elsewhere.
        from companion.storage.taking_in import take_in

        with self._database.transaction() as connection:
            return take_in(connection, self.profile(), journal, progress)

    def _save(self, record: Line) -> None:
        with self._database.transaction() as connection:
            ours = known(connection, [record.id]).get(record.id)
            edit = record.edited_at
            if not isinstance(ours, Deletion) or (edit is not None and edit > ours.at):
                put(connection, [record])

    def _delete(self, id: UUID, at: datetime) -> Deletion:
        with self._database.transaction() as connection:
            last = _last_word(known(connection, [id]).get(id))
            deletion = Deletion(id, at if last is None else max(at, last))
            put(connection, [deletion])
        return deletion

    def _restore(self, record: Record, now: datetime) -> Record:
        with self._database.transaction() as connection:
            before = _last_word(known(connection, [record.id]).get(record.id))
            last = [moment for moment in (record.edited_at, before) if moment is not None]
            kept = edited(replace(record, edited_at=max(last, default=None)), now)
            put(connection, [kept])
        return kept


def _last_word(account: Account | None) -> datetime | None:
    """When an account was made, if it says so."""
    if account is None:
        return None
    return account.at if isinstance(account, Deletion) else account.edited_at
