"""One cell of a table of sessions: how it is written, and what somebody else's may mean.

A spreadsheet takes a cell that begins with an equals sign for a formula and runs it, whoever wrote it. Such
cells get an apostrophe in front on the way out, which makes them text, and lose it on the way in.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from enum import Enum

_TAKEN_FOR_A_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""How a cell begins that would be run. The last four look like the first four and count in East Asia."""

_NUMBER = re.compile(r"\+?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
_DATE = re.compile(r"(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{1,2})")
_TIME = re.compile(
    r"(?P<hour>\d{1,2})\s?[:.h]\s?(?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[ap])?(?(half)\.?\s?m\.?)\s*(?:uhr)?\s*(?P<offset>z|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[T\s,]+")

_SEPARATORS = ";,"
_ESCAPE = "\\"
_NO_LETTERS = [_ESCAPE, "e"]
"""How a word of no letters at all is written; left out it would look like none."""


class DateOrder(Enum):
    """Which comes first where a date is written without the year in front."""

    DAY_FIRST = "day.month.year"
    MONTH_FIRST = "month/day/year"


def harmless(text: str) -> str:
    """A text as a cell that no spreadsheet runs."""
    return f"'{text}" if _TAKEN_FOR_A_FORMULA.match(text) else text


def whole(cell: str) -> str:
    """The text that `harmless` was given."""
    return cell[1:] if cell.startswith("'") and _TAKEN_FOR_A_FORMULA.match(cell) else cell


def written_number(value: float) -> str:
    """A number with a point, and without one where it is whole."""
    return str(int(value)) if value == int(value) else repr(float(value))


def number(cell: str) -> float | None:
    """The number in a cell, with a decimal point or comma; None for anything else."""
    return float(cell.replace(",", ".")) if _NUMBER.fullmatch(cell) else None


def written_words(words: tuple[str, ...]) -> str:
    """Several words in one cell, with a semicolon between them."""
    return "; ".join(map(_written_word, words))


def words(cell: str) -> tuple[str, ...]:
    """The words in a cell, with semicolons or commas between them."""
    if not cell.strip():
        return ()
    found, current, pending = list[str | None](), list[str](), False
    # Letters that were written with a backslash are kept apart: only others separate, or are trimmed.
    for letter in cell:
        if pending:
            special = letter in _SEPARATORS or letter == _ESCAPE or letter.isspace()
            current += [_ESCAPE + letter] if special else [_ESCAPE, letter]
            pending = False
        elif letter == _ESCAPE:
            pending = True
        elif letter in _SEPARATORS:
            found.append(_word(current))
            current = []
        else:
            current.append(letter)
    found.append(_word([*current, _ESCAPE] if pending else current))
    return tuple(word for word in found if word is not None)


def orders(cell: str) -> frozenset[DateOrder]:
    """In which orders a cell would be a date; none for one that is no date, or has its year in front."""
    found = _DATE.match(cell)
    if found is None or len(found[1]) > 2:
        return frozenset()
    # No country puts the month first and writes points.
    possible = [DateOrder.DAY_FIRST] if found[2] == "." else list(DateOrder)
    return frozenset(order for order in possible if _date(found, order) is not None)


def same_in_either_order(cell: str) -> bool:
    """Whether day and month of a date are the same number."""
    found = _DATE.match(cell)
    return found is not None and int(found[1]) == int(found[3])


def iso_date(cell: str, order: DateOrder) -> str | None:
    """A cell with a date alone, as year-month-day; None for anything else."""
    found = _DATE.fullmatch(cell)
    day = None if found is None else _date(found, order)
    return None if day is None else day.isoformat()


def iso_time(cell: str) -> str | None:
    """A cell with a time of day, as hours:minutes:seconds and the offset if there is one; or None."""
    found = _TIME.fullmatch(cell)
    if found is None:
        return None
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        written = time(hour, int(found["minute"]), int(found["second"] or 0)).isoformat()
    except ValueError:
        return None
    return written + (found["offset"] or "").upper()


def iso_moment(cell: str, order: DateOrder) -> str | None:
    """A cell with date and time, as ISO 8601; one that is so already comes back as it is."""
    if cell[:4].isdigit() and {"T", "t", " "} & set(cell):
        try:
            datetime.fromisoformat(cell)
        except ValueError:
            pass
        else:
            return cell
    found = _DATE.match(cell)
    between = None if found is None else _BETWEEN.match(cell, found.end())
    if found is None or between is None:
        return None
    day, clock = _date(found, order), iso_time(cell[between.end() :])
    return None if day is None or clock is None else f"{day.isoformat()}T{clock}"


def _date(found: re.Match[str], order: DateOrder) -> date | None:
    first, separator, second, third = found.groups()
    if len(first) > 2:
        year, month, day = first, second, third
    elif order is DateOrder.DAY_FIRST or separator == ".":
        day, month, year = first, second, third
    else:
        month, day, year = first, second, third
    if len(year) not in (2, 4) or len(day) > 2:
        return None
    try:
        # Nobody has a journal of the last century.
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def _written_word(word: str) -> str:
    if not word:
        return "".join(_NO_LETTERS)
    letters = [_ESCAPE + letter if letter in _SEPARATORS + _ESCAPE else letter for letter in word]
    for end in (0, -1):
        if letters[end].isspace():
            letters[end] = _ESCAPE + letters[end]
    return "".join(letters)


def _word(letters: list[str]) -> str | None:
    """One word of `words`, of letters of which some still have their backslash; None where there is none."""
    start, end = 0, len(letters)
    while start < end and letters[start].isspace():
        start += 1
    while end > start and letters[end - 1].isspace():
        end -= 1
    kept = letters[start:end]
    if not kept or kept == _NO_LETTERS:
        return "" if kept else None
    return "".join(letter[1:] if len(letter) > 1 else letter for letter in kept)
