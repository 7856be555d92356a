"""The rows of the journal: days, and under each the lines of that day, fetched as one scrolls to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from companion.core.deciding import day_of
from companion.core.journal import DiaryEntry, Line, SessionRecord, moment_of
from companion.core.looking_up import Search
from companion.ui import text

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Search, Line | None, int], tuple[Line, ...]]
"""Answers with so many lines of a search, the newest first, from the one behind that line."""

PAGE = 50
ROW_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class RowKind(IntEnum):
    """What a row is, which decides how high it is."""

    FIRST_DAY = 0
    DAY = 1
    PLAIN = 2
    NOTED = 3


class JournalModel(QAbstractListModel):
    """Days and lines in one list, the newest first, with the days called as they are called at `now`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch: Fetch | None = None
        self._search = Search()
        self._now: datetime | None = None
        self._rows: list[date | Line] = []
        self.kinds = bytearray()
        self._at_end = True

    @property
    def search(self) -> Search:
        """What is looked for."""
        return self._search

    @property
    def found(self) -> int:
        """How many lines have been fetched."""
        return self.kinds.count(RowKind.PLAIN) + self.kinds.count(RowKind.NOTED)

    def show_journal(self, fetch: Fetch, search: Search, now: datetime) -> None:
        """Shows what is found, from the newest on; as many rows as were fetched of the same search before."""
        again = max(PAGE, min(self.found, 20 * PAGE)) if search == self._search else PAGE
        self.beginResetModel()
        self._fetch, self._search, self._now = fetch, search, now
        self._rows, self.kinds = [], bytearray()
        found = fetch(search, None, again)
        self._at_end = len(found) < again
        self._append(found)
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._at_end

    def fetchMore(self, parent: Index) -> None:
        if self._fetch is None:
            return
        found = self._fetch(self._search, self.line_at(len(self._rows) - 1), PAGE)
        self._at_end = len(found) < PAGE
        if found:
            first = len(self._rows)
            self.beginInsertRows(NOWHERE, first, first + len(list(self._under_days(found))) - 1)
            self._append(found)
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index.row())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.is_line(index.row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def words(self, row: int) -> str:
        """What a row says."""
        what, now = self._rows[row], self._now
        assert now is not None, "there are rows only after a moment was given"
        if isinstance(what, SessionRecord | DiaryEntry):
            return text.line_sentence(what, now)
        return text.day_title(what, now)

    def clock(self, line: Line) -> str:
        """The time of day of a line."""
        return text.line_clock(line, self._now) if self._now is not None else ""

    def is_line(self, row: int) -> bool:
        """Whether there is a line in that row, and no day."""
        return 0 <= row < len(self.kinds) and self.kinds[row] >= RowKind.PLAIN

    def line_at(self, row: int) -> Line | None:
        """The line in that row; None for a day, or beyond the rows."""
        what = self._rows[row] if self.is_line(row) else None
        return what if isinstance(what, SessionRecord | DiaryEntry) else None

    def row_of(self, id: UUID) -> int | None:
        """The row of the line with that id, if it has been fetched."""
        for row, what in enumerate(self._rows):
            if isinstance(what, SessionRecord | DiaryEntry) and what.id == id:
                return row
        return None

    def fetched_row_of(self, line: Line) -> int | None:
        """The row of a line, fetched as far as it takes to come to its moment."""
        last = self.line_at(len(self._rows) - 1)
        while last is not None and moment_of(last) > moment_of(line) and not self._at_end:
            self.fetchMore(NOWHERE)
            last = self.line_at(len(self._rows) - 1)
        return self.row_of(line.id)

    def near_line(self, row: int) -> int | None:
        """The row of the next line from there on, or else of the one before it."""
        below = (one for one in range(max(row, 0), len(self._rows)) if self.is_line(one))
        above = (one for one in range(min(row, len(self._rows)) - 1, -1, -1) if self.is_line(one))
        return next(below, next(above, None))

    def take_out(self, row: int) -> None:
        """Takes a line away, and its day with it if it was the only one of that day."""
        alone = not self.is_line(row - 1) and not self.is_line(row + 1)
        first = row - 1 if alone else row
        self.beginRemoveRows(NOWHERE, first, row)
        del self._rows[first : row + 1]
        del self.kinds[first : row + 1]
        if self.kinds:
            self.kinds[0] = RowKind.FIRST_DAY
        self.endRemoveRows()

    def _append(self, found: tuple[Line, ...]) -> None:
        for what in self._under_days(found):
            if isinstance(what, SessionRecord | DiaryEntry):
                kind = RowKind.NOTED if what.note else RowKind.PLAIN
            else:
                kind = RowKind.DAY if self._rows else RowKind.FIRST_DAY
            self._rows.append(what)
            self.kinds.append(kind)

    def _under_days(self, found: tuple[Line, ...]) -> Iterator[date | Line]:
        """The lines, and before each that begins a day, that day."""
        now = self._now
        assert now is not None, "lines are fetched only after a moment was given"
        last = self._rows[-1] if self._rows else None
        day = day_of(moment_of(last), now) if isinstance(last, SessionRecord | DiaryEntry) else None
        for line in found:
            of_line = day_of(moment_of(line), now)
            if of_line != day:
                day = of_line
                yield of_line
            yield line
