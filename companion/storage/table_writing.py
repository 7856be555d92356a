"""The sessions as a table that every spreadsheet opens: one row each, the columns of `core/columns.py`.

CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know that it is, times with their offset
and numbers with a point. Health answers and looks at the skin are no sessions and not in it; those are in the
journal document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from companion.core.cells import harmless, written_number, written_words
from companion.core.columns import COLUMNS, Field
from companion.core.journal import SessionRecord
from companion.storage.rows import word

MARK = "\ufeff"
"""Without it a spreadsheet takes UTF-8 for the letters of the computer's own country."""

LINE_END = "\r\n"

ENDING = ".csv"
"""How the name of a table ends."""

_QUOTED = frozenset('",;\t\r\n')
"""What keeps a cell in quotation marks; semicolon and tab for readers that guess what separates the cells."""


def is_table(path: Path) -> bool:
    """Whether a file is a table, going by its name."""
    return path.suffix.lower() == ENDING


class Counted:
    """Sessions that are counted as they go by: nobody holds all of them at once."""

    def __init__(self, sessions: Iterable[SessionRecord]) -> None:
        self.count = 0
        self._sessions = sessions

    def __iter__(self) -> Iterator[SessionRecord]:
        for session in self._sessions:
            self.count += 1
            yield session


def written(sessions: Iterable[SessionRecord]) -> Iterator[str]:
    """The text of the table in pieces, one row each, in the order of the sessions."""
    yield MARK + _row(header for _, header, _ in COLUMNS)
    for session in sessions:
        cells = _cells(session)
        yield _row(cells[field] for field, _, _ in COLUMNS)


def _cells(session: SessionRecord) -> dict[Field, str]:
    planned, used = session.planned, session.used or session.planned
    return {
        Field.ID: str(session.id),
        Field.STARTED_AT: session.started_at.isoformat(),
        Field.KIND: session.kind.value,
        Field.AREA: session.area.value,
        Field.COVER: planned.cover.value,
        Field.SURFACE: planned.surface.value,
        Field.HEAD: planned.head.value,
        Field.MINUTES: written_number(planned.minutes),
        Field.COVER_USED: used.cover.value,
        Field.SURFACE_USED: used.surface.value,
        Field.HEAD_USED: used.head.value,
        Field.MINUTES_USED: written_number(used.minutes),
        Field.MINUTES_DONE: written_number(session.minutes_done),
        Field.ASLEEP_MINUTES: str(session.asleep_minutes),
        Field.COURSE: session.course.value,
        Field.STOP_REASON: word(session.stop_reason) or "",
        Field.PAIN_BEFORE: _answer(session.before.pain),
        Field.TENSION_BEFORE: _answer(session.before.tension),
        Field.STRESS_BEFORE: _answer(session.before.stress),
        Field.PAIN_AFTER: _answer(session.after.pain),
        Field.TENSION_AFTER: _answer(session.after.tension),
        Field.STRESS_AFTER: _answer(session.after.stress),
        Field.COMFORT: _answer(session.comfort),
        Field.FELT: written_words(session.felt),
        Field.MARKS: word(session.marks) or "",
        Field.PAIN_NEXT_MORNING: _answer(session.morning.pain),
        Field.SLEEP_NEXT_MORNING: _answer(session.morning.sleep),
        Field.TAGS: written_words(session.tags),
        Field.NOTE: session.note,
        Field.EDITED_AT: _moment(session.edited_at),
    }


def _answer(value: int | None) -> str:
    return "" if value is None else str(value)


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat()


def _row(cells: Iterable[str]) -> str:
    return ",".join(map(_cell, cells)) + LINE_END


def _cell(text: str) -> str:
    text = harmless(text)
    # Spaces at the ends are part of a text, but not for every reader, unless it is in quotation marks.
    if _QUOTED.isdisjoint(text) and text == text.strip():
        return text
    return '"' + text.replace('"', '""') + '"'
