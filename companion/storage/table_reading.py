"""The sessions in a table from elsewhere: all of them, or none and what is wrong with which rows.

Each row becomes the object that the journal document would have for it, and is read as that: with the same
limits, the same ids from contents, and the same way into the journal. Only an answer on a scale that cannot
be one is left out, and told; without a stop reason or the setup a session would look easier than it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import cast
from uuid import UUID

from companion.core.cells import DateOrder, iso_date, iso_moment, iso_time, number, whole, words
from companion.core.column_matching import Matching, choice, matching
from companion.core.columns import CHOICES, LIMITS, NUMBERS, Field, header_of
from companion.core.errors import CompanionError, Problem
from companion.core.evidence import DATES, Evidence
from companion.core.journal import Journal, SessionRecord
from companion.storage import table_text
from companion.storage.exchange import contents
from companion.storage.exchange_fields import MOST_RECORDS, TOLD_EVERY, Progress, Reading
from companion.storage.exchange_reading import read_session
from companion.storage.table_text import Table

MOST_TOLD = 5
"""Of each kind of trouble so many are told one by one, the rest by their number."""

_WORDS = frozenset({Field.FELT, Field.TAGS})


def _silent(done: int, total: int) -> None:
    """Nobody wants to know how far it is."""


def opened(path: Path) -> Table:
    """The table in a file. Raises CompanionError IMPORT_UNREADABLE."""
    return table_text.parse(contents(path))


def matched(
    table: Table, wishes: Iterable[tuple[str, str]] = (), every: Iterable[tuple[str, str]] = ()
) -> Matching:
    """Which column of a table is which; see `core.columns.matching`."""
    return matching(table.headers, wishes, every)


def read(path: Path, progress: Progress = _silent) -> tuple[Journal, tuple[str, ...]]:
    """The journal in a file, by its headers alone; see `journal_of`."""
    table = opened(path)
    return journal_of(table, matched(table), progress)


def journal_of(
    table: Table, matching: Matching, progress: Progress = _silent
) -> tuple[Journal, tuple[str, ...]]:
    """The sessions of a table, and what was left out of it, one phrase each.

    Raises CompanionError: TABLE_UNMATCHED where columns are missing, TABLE_UNREADABLE with the first rows
    that are no sessions, IMPORT_UNREADABLE. Messages never hold what a cell holds.
    """
    missing = ", ".join(f"{header_of(field)} ({field.value})" for field in matching.missing)
    if missing:
        raise CompanionError(Problem.TABLE_UNMATCHED, f"no column was found for {missing}")
    rows = _Rows(table, matching, progress)
    sessions = rows.sessions()
    return Journal(sessions=sessions), rows.left_out.phrases()


class _Told:
    """Troubles of several kinds, the first few of each in words."""

    def __init__(self) -> None:
        self.count = 0
        self._first: dict[str, list[str]] = {}
        self._counts: dict[str, int] = {}

    def add(self, phrase: str, kind: str = "") -> None:
        self.count += 1
        self._counts[kind] = self._counts.get(kind, 0) + 1
        first = self._first.setdefault(kind, [])
        if len(first) < MOST_TOLD:
            first.append(phrase)

    def phrases(self) -> tuple[str, ...]:
        told: list[str] = []
        for kind, first in self._first.items():
            told += first
            if (more := self._counts[kind] - len(first)) > 0:
                told.append(f"{more} more of that kind" + (f" in {kind}" if kind else ""))
        return tuple(told)


class _Rows:
    """One way through a table to find out how it is meant, and another to take its sessions out."""

    def __init__(self, table: Table, matching: Matching, progress: Progress) -> None:
        self._table = table
        self._matching = matching
        self._known = matching.known
        self._progress = progress
        self._lines = table.lines
        self._places = _places(matching)
        self._orders: Mapping[Field, DateOrder] = {}
        self.left_out = _Told()

    def sessions(self) -> tuple[SessionRecord, ...]:
        """Every session; none is left out silently."""
        self._look()
        for column, field in enumerate(self._matching.fields):
            if field is None and self._table.headers[column].strip():
                self.left_out.add(f"{self._matching.name(column)}, which was not recognised")
        faults = _Told()
        found: dict[UUID, SessionRecord] = {}
        total = 0
        for total, (row, line, cells) in enumerate(self._table.rows(), 1):
            if total % TOLD_EVERY == 0:
                self._progress(min(self._lines + line, 2 * self._lines), 2 * self._lines)
            try:
                session = self._session(row, cells)
            except CompanionError as error:
                faults.add(error.detail)
                continue
            known = found.setdefault(session.id, session)
            if known is not session and known == session:
                self.left_out.add(f"row {row}, which is in the table twice", "rows")
            elif known is not session:
                faults.add(f"row {row}, {self._places['id']}: another row has the same")
        if faults.count:
            some = "; ".join(faults.phrases())
            raise CompanionError(Problem.TABLE_UNREADABLE, f"{faults.count} of {total} rows: {some}")
        return tuple(found.values())

    def _look(self) -> None:
        """See how dates and scales are meant, and that there are not too many rows."""
        evidence = Evidence(self._matching)
        telling = [
            (column, field)
            for column, field in enumerate(self._matching.fields)
            if field in DATES or field in LIMITS
        ]
        for count, (_, line, cells) in enumerate(self._table.rows(), 1):
            if count > MOST_RECORDS:
                raise CompanionError(Problem.IMPORT_UNREADABLE, f"must have at most {MOST_RECORDS} rows")
            if count % TOLD_EVERY == 0:
                self._progress(min(line, self._lines), 2 * self._lines)
            for column, field in telling:
                if field is not None and (cell := _cell(cells, column).strip()):
                    evidence.see(field, cell)
        evidence.check_scales()
        self._orders = evidence.orders()

    def _session(self, row: int, cells: Sequence[str]) -> SessionRecord:
        if any(cell.strip() for cell in cells[len(self._table.headers) :]):
            detail = f"row {row}: has more cells than there are columns"
            raise CompanionError(Problem.IMPORT_UNREADABLE, detail)
        texts = dict(self._matching.every)
        for column, field in enumerate(self._matching.fields):
            if field is not None:
                texts[field] = _cell(cells, column)
        document = self._document(row, texts)
        return read_session(Reading(document, f"row {row}", [], places=self._places))

    def _document(self, row: int, texts: Mapping[Field, str]) -> dict[str, object]:
        """A row as an object of the journal document."""
        document: dict[str, object] = {"started_at": self._start(texts)}
        for field, text in texts.items():
            if field not in (Field.DATE, Field.TIME, Field.STARTED_AT, Field.COURSE):
                _put(document, field, self._value(row, field, text))
        if Field.MINUTES not in self._known:
            # A table with one kind of minutes tells of sessions that were as long as they were meant to be.
            _put(document, Field.MINUTES, document["minutes_done"])
        elif Field.MINUTES_DONE not in self._known:
            document["minutes_done"] = _inner(document, "planned").get("minutes")
        used = {name: value for name, value in _inner(document, "used").items() if value is not None}
        document["used"] = {**_inner(document, "planned"), **used} if used else None
        return document

    def _start(self, texts: Mapping[Field, str]) -> str | None:
        if Field.STARTED_AT in texts:
            return self._moment(Field.STARTED_AT, texts[Field.STARTED_AT].strip())
        day, clock = texts[Field.DATE].strip(), texts[Field.TIME].strip()
        found = iso_date(day, self._order(Field.DATE)), iso_time(clock)
        # Half of it is refused by who reads the object, and a row with neither is missing it.
        return "T".join(one for one in found if one is not None) or day or clock or None

    def _moment(self, field: Field, cell: str) -> str | None:
        return iso_moment(cell, self._order(field)) or cell or None

    def _order(self, field: Field) -> DateOrder:
        return self._orders.get(field, DateOrder.DAY_FIRST)

    def _value(self, row: int, field: Field, text: str) -> object:
        """What a cell holds; as it is where that cannot be told, to be refused by who reads the object."""
        cell = text.strip()
        if field is Field.NOTE:
            return text
        if field in _WORDS:
            return list(words(text))
        if not cell:
            return None
        if field in LIMITS:
            return self._answer(row, field, cell)
        if field in CHOICES:
            found = choice(CHOICES[field], cell)
            return cell if found is None else found.value
        if field in NUMBERS:
            value = number(cell)
            return cell if value is None else value
        return self._moment(field, cell) if field is Field.EDITED_AT else cell

    def _answer(self, row: int, field: Field, cell: str) -> int | None:
        lowest, highest = LIMITS[field]
        value = number(cell)
        if value is not None and lowest <= value <= highest and value == int(value):
            return int(value)
        place = self._places.get(field.value, f"field {field.value}")
        self.left_out.add(f"row {row}, {place}: must be a whole number from {lowest} to {highest}", place)
        return None


def _places(matching: Matching) -> dict[str, str]:
    """Where each field of a session is, in words."""
    places = {"id": "field id"}
    for column, field in enumerate(matching.fields):
        if field is not None:
            places[field.value] = matching.name(column)
    for field, other in ((Field.MINUTES, Field.MINUTES_DONE), (Field.MINUTES_DONE, Field.MINUTES)):
        if other.value in places:
            places.setdefault(field.value, places[other.value])
    halves = [places[half.value] for half in (Field.DATE, Field.TIME) if half.value in places]
    places.setdefault("started_at", " and ".join(halves) or "field started_at")
    return places


def _cell(cells: Sequence[str], column: int) -> str:
    return whole(cells[column]) if column < len(cells) else ""


def _inner(document: dict[str, object], name: str) -> dict[str, object]:
    return cast("dict[str, object]", document.setdefault(name, {}))


def _put(document: dict[str, object], field: Field, value: object) -> None:
    within, _, name = field.value.rpartition(".")
    (_inner(document, within) if within else document)[name] = value
