"""The sessions as a table that every spreadsheet opens: one row each, the columns of `core/columns.py`.

CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know that it is, times with their offset
and numbers with a point. Health answers and looks at the skin are no sessions and not in it; those are in the
journal document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from companion.core.cells import harmless, written_number, written_words
from companion.core.columns import COLUMNS
from companion.core.journal import SessionRecord
from companion.storage.rows import word

MARK = "\ufeff"
"""Without it a spreadsheet takes UTF-8 for the letters of the computer's own country."""

LINE_END = "\r\n"

_QUOTED = frozenset('",;\t\r\n')
"""What keeps a cell in quotation marks; semicolon and tab for readers that guess what separates the cells."""


def described() -> Iterator[str]:
    """What stands in each column, one line each."""
    for field, header, holds in COLUMNS:
        yield f"{header} ({field.value}): {holds}\n"


def written(sessions: Iterable[SessionRecord]) -> Iterator[str]:
    """The text of the table in pieces, one row each, in the order of the sessions."""
    yield MARK + _row(header for _, header, _ in COLUMNS)
    for session in sessions:
        yield _row(_cells(session))


def _cells(session: SessionRecord) -> tuple[str, ...]:
    """In the order of `COLUMNS`. Only what people have written can hold what a cell may not."""
    planned, used = session.planned, session.used or session.planned
    return (
        str(session.id),
        session.started_at.isoformat(),
        session.kind.value,
        session.area.value,
        planned.cover.value,
        planned.surface.value,
        planned.head.value,
        written_number(planned.minutes),
        used.cover.value,
        used.surface.value,
        used.head.value,
        written_number(used.minutes),
        written_number(session.minutes_done),
        str(session.asleep_minutes),
        session.course.value,
        word(session.stop_reason) or "",
        _answer(session.before.pain),
        _answer(session.before.tension),
        _answer(session.before.stress),
        _answer(session.after.pain),
        _answer(session.after.tension),
        _answer(session.after.stress),
        _answer(session.comfort),
        _text(written_words(session.felt)),
        word(session.marks) or "",
        _answer(session.morning.pain),
        _answer(session.morning.sleep),
        _text(written_words(session.tags)),
        _text(session.note),
        _moment(session.edited_at),
    )


def _answer(value: int | None) -> str:
    return "" if value is None else str(value)


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat()


def _row(cells: Iterable[str]) -> str:
    return ",".join(cells) + LINE_END


def _text(text: str) -> str:
    text = harmless(text)
    # Spaces at the ends are part of a text, but not for every reader, unless it is in quotation marks.
    if _QUOTED.isdisjoint(text) and text == text.strip():
        return text
    return '"' + text.replace('"', '""') + '"'
