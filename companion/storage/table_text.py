"""The rows of a table from elsewhere, in whatever letters and with whatever between its cells."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from companion.core.cells import whole
from companion.core.column_matching import guessed
from companion.core.errors import CompanionError, Problem

DELIMITERS = ",;\t"

MOST_CELLS = 10_000_000
"""Commas, say. More than the longest table of sessions has, with all that may be said of each."""

MOST_COLUMNS = 500
"""More is no table of sessions."""

_NO_TEXT = "this is not text; save it as CSV in the program it was made with"


@dataclass(frozen=True, slots=True)
class Table:
    """A table as text, with what stands between its cells and its headers, which are its first row."""

    text: str
    delimiter: str
    headers: tuple[str, ...]

    @property
    def lines(self) -> int:
        """About how many lines of text there are."""
        return max(self.text.count("\n"), self.text.count("\r")) + 1

    def rows(self) -> Iterator[tuple[int, int, list[str]]]:
        """(number of the row as spreadsheets count, lines read so far, cells) of each row that is not empty.

        Raises CompanionError IMPORT_UNREADABLE, naming the line, where quotation marks do not fit together.
        """
        rows = _rows(self.text, self.delimiter)
        next(rows)
        return rows


def parse(data: bytes) -> Table:
    """The table in the bytes of a file. Raises CompanionError IMPORT_UNREADABLE."""
    text = _decoded(data)
    if max(map(text.count, DELIMITERS)) > MOST_CELLS:
        # Before they are told apart: each takes several times its room then.
        raise _unreadable("there is more in it than in any table of sessions")
    delimiters = DELIMITERS
    # A line for Excel, which is no row of the table.
    if text[:4].lower() == "sep=" and text[5:6] in ("\r", "\n"):
        delimiters, text = text[4], text[5:].lstrip("\r\n")
    # Of several that may be meant the one that makes most sense of the headers.
    delimiter = max(delimiters, key=lambda one: _sense(text, one))
    headers = _headers(text, delimiter)
    if not headers:
        raise _unreadable("there is nothing in it")
    if len(headers) > MOST_COLUMNS:
        raise _unreadable(f"it has {len(headers)} columns; {MOST_COLUMNS} is the most")
    return Table(text, delimiter, headers)


def _decoded(data: bytes) -> str:
    try:
        if data.startswith(codecs.BOM_UTF8):
            return data.decode("utf-8-sig")
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            text = data.decode("utf-16")
        else:
            text = _without_mark(data)
    except UnicodeDecodeError as error:
        raise _unreadable(_NO_TEXT) from error
    if "\0" in text:
        raise _unreadable(_NO_TEXT)
    return text


def _without_mark(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # What Windows saved before it knew better. Hardly any such text is UTF-8 by chance.
        return data.decode("cp1252")


def _headers(text: str, delimiter: str) -> tuple[str, ...]:
    _, _, cells = next(_rows(text, delimiter), (0, 0, list[str]()))
    while cells and not cells[-1].strip():
        cells.pop()
    return tuple(whole(cell) for cell in cells)


def _sense(text: str, delimiter: str) -> tuple[int, int]:
    try:
        headers = _headers(text, delimiter)
    except CompanionError:
        return -1, 0
    return sum(field is not None for field in guessed(headers)), len(headers)


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, int, list[str]]]:
    # Line ends are left as they are: they may be part of a note.
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True
    )
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            if any(cell and not cell.isspace() for cell in cells):
                yield number, reader.line_num, cells
    except csv.Error as error:
        raise _unreadable(f"row {number + 1}, line {reader.line_num}: {error}") from error


def _unreadable(detail: str) -> CompanionError:
    return CompanionError(Problem.IMPORT_UNREADABLE, detail)
