"""The journal as it goes out to a file: fetched a page at a time, so that a long one takes no more memory
than a short one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from companion.core.journal import Deletion, DiaryEntry, Profile, SessionRecord, SkinCheck
from companion.storage.exchange_fields import TOLD_EVERY, Progress
from companion.storage.journal_store import JournalStore, OpenJournal
from companion.storage.looking_back import Answers
from companion.storage.rows import deletion_from, entry_from, session_from, skin_check_from, understood

Record = TypeVar("Record")

PAGE = 500
"""Records fetched at once; a page of them is some hundred kilobytes."""


class Stored(Generic[Record]):
    """All records of one table of which `which` is true, in the order of its `key`; they are counted without
    being fetched.

    `passed` is called for every record that goes by. Walking raises CompanionError: JOURNAL_DAMAGED.
    """

    def __init__(
        self,
        journal: Answers,
        table: str,
        key: tuple[str, str],
        read: Callable[[sqlite3.Row], Record],
        passed: Callable[[], None],
        which: str = "1",
    ) -> None:
        self._journal = journal
        self._table = table
        self._key = key
        self._read = read
        self._passed = passed
        self._which = which

    def __len__(self) -> int:
        question = f"SELECT count(*) FROM {self._table} WHERE {self._which}"
        return int(self._journal.rows(question)[0][0])

    def __iter__(self) -> Iterator[Record]:
        first, second = self._key
        question = (
            f"SELECT * FROM {self._table} WHERE {self._which} AND ({first}, {second}) > (?, ?) "
            f"ORDER BY {first}, {second} LIMIT ?"
        )
        last = ("", "")
        while rows := self._journal.rows(question, (*last, PAGE)):
            for row in rows:
                yield understood(self._read, row)
                self._passed()
            last = (rows[-1][first], rows[-1][second])


class Outgoing:
    """Everything that an export holds, the oldest first, for a walk through it.

    `told` hears of how many of how many records have gone by; what it raises ends the work. If `settled`, a
    session that is going on is left out.
    """

    def __init__(
        self, journal: OpenJournal, told: Progress = lambda done, total: None, *, settled: bool = False
    ) -> None:
        self._told = told
        self._done = 0
        self.profile: Profile | None = JournalStore(journal).profile()
        self.sessions: Stored[SessionRecord] = Stored(
            journal,
            "session",
            ("started_at", "id"),
            session_from,
            self._pass,
            "course <> 'running'" if settled else "1",
        )
        self.skin_checks: Stored[SkinCheck] = Stored(
            journal, "skin_check", ("at", "area"), skin_check_from, self._pass
        )
        self.deletions: Stored[Deletion] = Stored(
            journal, "deletion", ("id", "at"), deletion_from, self._pass
        )
        self.entries: Stored[DiaryEntry] = Stored(journal, "entry", ("at", "id"), entry_from, self._pass)
        self._total = sum(map(len, (self.sessions, self.skin_checks, self.deletions, self.entries)))

    def _pass(self) -> None:
        self._done += 1
        if self._done % TOLD_EVERY == 0 or self._done == self._total:
            self._told(self._done, self._total)
