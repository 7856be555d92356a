"""A journal in memory with the methods the page needs, for tests that are not about the database."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Deletion, DiaryEntry, Line, SessionRecord, edited, moment_of
from companion.core.looking_up import Search


class MemoryShelf:
    """Keeps lines in a dictionary; while `full`, nothing can be read or written."""

    def __init__(self, *lines: Line) -> None:
        self.kept: dict[UUID, Line] = {line.id: line for line in lines}
        self.gone: dict[UUID, datetime] = {}
        self.asked: list[tuple[Search, int]] = []
        self.full = False

    def lines(self, search: Search, after: Line | None, limit: int) -> tuple[Line, ...]:
        self._try()
        self.asked.append((search, limit))
        found = [line for line in self.kept.values() if search.filter.lets_through(line)]
        found = [line for line in found if _said_in(line, search.words)]
        found.sort(key=_place, reverse=True)
        if after is not None:
            found = [line for line in found if _place(line) < _place(after)]
        return tuple(found[:limit])

    def line(self, id: UUID) -> Line | None:
        self._try()
        return self.kept.get(id)

    def save_session(self, record: SessionRecord) -> None:
        self._put(record)

    def save_entry(self, entry: DiaryEntry) -> None:
        self._put(entry)

    def delete_session(self, id: UUID, at: datetime) -> Deletion:
        return self._take(id, at)

    def delete_entry(self, id: UUID, at: datetime) -> Deletion:
        return self._take(id, at)

    def restore_session(self, record: SessionRecord, now: datetime) -> SessionRecord:
        self._try()
        last = max(
            (moment for moment in (record.edited_at, self.gone.pop(record.id, None)) if moment), default=None
        )
        kept = edited(replace(record, edited_at=last), now)
        self.kept[record.id] = kept
        return kept

    def restore_entry(self, entry: DiaryEntry, now: datetime) -> DiaryEntry:
        self._try()
        last = max(
            (moment for moment in (entry.edited_at, self.gone.pop(entry.id, None)) if moment), default=None
        )
        kept = edited(replace(entry, edited_at=last), now)
        self.kept[entry.id] = kept
        return kept

    def _put(self, line: Line) -> None:
        self._try()
        self.kept[line.id] = line

    def _take(self, id: UUID, at: datetime) -> Deletion:
        self._try()
        self.kept.pop(id, None)
        self.gone[id] = at
        return Deletion(id, at)

    def _try(self) -> None:
        if self.full:
            raise CompanionError(Problem.DISK_FULL)


def _place(line: Line) -> tuple[datetime, str]:
    return moment_of(line), str(line.id)


def _said_in(line: Line, words: str) -> bool:
    said = [line.note, *line.tags, *(line.done if isinstance(line, DiaryEntry) else ())]
    heard = " ".join(said).casefold().split()
    return all(any(one.startswith(word) for one in heard) for word in words.casefold().split())
