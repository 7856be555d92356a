"""The sessions as a table: what every reader of such files asks for, and nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
import tracemalloc
from dataclasses import replace
from datetime import timedelta
from itertools import repeat
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.columns import COLUMNS, Field
from companion.core.journal import Journal, SessionRecord
from companion.core.transferring import is_table
from companion.storage import database
from companion.storage.exchange import from_document, to_document
from companion.storage.journal_store import JournalStore
from companion.storage.outgoing import PAGE, Outgoing
from companion.storage.paths import DataPaths
from companion.storage.private_files import write_out
from companion.storage.table_reading import journal_of, matched
from companion.storage.table_text import parse
from companion.storage.table_writing import described, written
from tests.storage.files import names, write_journal
from tests.storage.records import CUT_OFF, NOW, SESSION, finished_sessions, sessions

RUN = tuple("=+-@\t\r")


def strict(text: str) -> list[list[str]]:
    """The cells of a table, by the grammar of RFC 4180 letter by letter; asserts that it is kept."""
    rows, row, at = list[list[str]](), list[str](), 0
    while at < len(text):
        cell, at = _strict_cell(text, at)
        row.append(cell)
        if text[at] == ",":
            at += 1
            continue
        assert text[at : at + 2] == "\r\n", "a row ends with CRLF"
        rows.append(row)
        row, at = [], at + 2
    assert row == [], "the last row ends too"
    return rows


def _strict_cell(text: str, at: int) -> tuple[str, int]:
    if text[at] != '"':
        end = min(found for found in (text.find(",", at), text.find("\r", at)) if found >= 0)
        assert '"' not in text[at:end]
        assert "\n" not in text[at:end]
        return text[at:end], end
    letters: list[str] = []
    at += 1
    while True:
        if text[at] != '"':
            letters.append(text[at])
            at += 1
        elif text[at + 1] == '"':
            letters.append('"')
            at += 2
        else:
            return "".join(letters), at + 1


def table_of(*some: SessionRecord) -> list[list[str]]:
    """The cells of a table with these sessions, without the mark in front."""
    text = "".join(written(some))
    assert text.startswith("\ufeff")
    return strict(text[1:])


def read_again(*some: SessionRecord) -> tuple[Journal, tuple[str, ...]]:
    """What comes out of a table with these sessions."""
    table = parse("".join(written(some)).encode())
    return journal_of(table, matched(table))


# The law


several = st.lists(finished_sessions, max_size=4, unique_by=lambda session: session.id)


@given(several)
def test_sessions_that_go_out_come_back_the_same(some: list[SessionRecord]) -> None:
    assert read_again(*some) == (Journal(sessions=tuple(some)), ())


@given(sessions)
def test_a_table_tells_of_a_session_what_the_journal_document_tells(session: SessionRecord) -> None:
    journal, _ = from_document(to_document(Journal(sessions=(session,))))
    assert read_again(session)[0].sessions == journal.sessions


@given(several)
def test_a_strict_reader_finds_one_row_to_a_session_and_nothing_to_run(some: list[SessionRecord]) -> None:
    headers, *rows = table_of(*some)
    assert headers == [header for _, header, _ in COLUMNS]
    assert len(rows) == len(some)
    for row in rows:
        assert len(row) == len(headers)
        assert not any(cell.startswith(RUN) for cell in row)
    # Python's own reader in its strict mode sees the same.
    text = "".join(written(some))[1:]
    assert list(csv.reader(io.StringIO(text, newline=""), strict=True)) == [headers, *rows]


def test_notes_that_look_like_formulas_do_nothing_and_come_back() -> None:
    notes = [
        "=HYPERLINK(1)",
        "+49 170",
        "-5 today",
        "@home",
        "\tindented",
        "\rback",
        "'=quoted",
        "''-",
        "plain",
    ]
    some = [
        replace(SESSION, id=UUID(int=number), note=note, tags=(note,), felt=("ok", note))
        for number, note in enumerate(notes, 1)
    ]
    headers, *rows = table_of(*some)
    column = headers.index("Note")
    assert [row[column] for row in rows] == [*("'" + note for note in notes[:-1]), "plain"]
    assert read_again(*some)[0].sessions == tuple(some)


def test_a_row_is_written_in_plain_words_and_numbers() -> None:
    session = replace(SESSION, minutes_done=4.5, edited_at=NOW + timedelta(hours=1))
    headers, row = table_of(session)
    cells = dict(zip(headers, row, strict=True))
    assert cells["Session id"] == str(SESSION.id)
    assert cells["Started"] == "2026-03-02T20:00:00+01:00"
    assert cells["Edited"] == "2026-03-02T21:00:00+01:00"
    assert (cells["Minutes planned"], cells["Minutes done"]) == ("5", "4.5")
    assert (cells["Cover planned"], cells["Cover used"]) == ("thick_towel", "double_thick_towel")
    assert (cells["Surface planned"], cells["Surface used"]) == ("bed", "bed")
    assert (cells["Pain before"], cells["Tension after"]) == ("5", "")
    assert (cells["Pain next morning"], cells["Sleep next morning"]) == ("4", "7")
    assert cells["Tags"] == "long sitting; driving"
    assert cells["Note"] == SESSION.note
    assert cells["Course"] == "completed"


def test_what_is_used_is_told_also_where_it_is_what_was_planned() -> None:
    headers, row = table_of(replace(SESSION, used=None))
    cells = dict(zip(headers, row, strict=True))
    assert cells["Cover used"] == cells["Cover planned"] == "thick_towel"


def test_every_column_says_what_stands_in_it() -> None:
    assert all(header and holds for _, header, holds in COLUMNS)
    assert [field for field, _, _ in COLUMNS][:2] == [Field.ID, Field.STARTED_AT]


# The file


def test_the_file_has_the_mark_of_its_letters_and_line_ends_of_the_standard(tmp_path: Path) -> None:
    file = tmp_path / "journal.csv"
    write_out(file, written([replace(SESSION, note="one line")]))
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfSession id,Started,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == 2
    assert data.decode("utf-8-sig").encode() == data[3:]


def test_no_sessions_are_a_table_of_headers() -> None:
    assert table_of() == [[header for _, header, _ in COLUMNS]]
    assert read_again() == (Journal(), ())


@pytest.mark.parametrize(
    ("name", "table"), [("a.csv", True), ("A.CSV", True), ("a.json", False), ("-", False)]
)
def test_a_table_is_known_by_its_name(name: str, table: bool) -> None:
    assert is_table(name) is table


# Long journals


def test_sessions_are_walked_the_oldest_first_across_pages(paths: DataPaths) -> None:
    some = [
        replace(CUT_OFF, id=UUID(int=number), started_at=NOW + timedelta(minutes=number // 2))
        for number in range(PAGE * 2 + 3)
    ]
    write_journal(paths, *reversed(some))
    for in_memory in (True, False):
        copy = database.open_copy(paths.journal, in_memory=in_memory)
        sessions = Outgoing(copy).sessions
        assert list(sessions) == some == sorted(JournalStore(copy).sessions(), key=lambda one: one.id)
        assert len(sessions) == len(some)
        copy.close()


def test_a_copy_of_the_journal_without_a_name_leaves_nothing_and_touches_nothing(paths: DataPaths) -> None:
    before = write_journal(paths, SESSION)
    beside = names(paths.directory)
    copy = database.open_copy(paths.journal, in_memory=False)
    assert JournalStore(copy).sessions() == (SESSION,)
    copy.close()
    assert (paths.journal.read_bytes(), names(paths.directory)) == (before, beside)


def test_a_long_journal_goes_out_without_being_held_at_once(tmp_path: Path) -> None:
    many = repeat(replace(SESSION, note="A quiet evening. " * 10), 20_000)
    file = tmp_path / "journal.csv"
    tracemalloc.start()
    try:
        write_out(file, written(many))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert file.stat().st_size > 7_000_000
    assert peak < 500_000


def test_every_column_is_described_in_a_line_of_its_own() -> None:
    lines = list(described())
    assert len(lines) == len(COLUMNS)
    for line, (field, header, holds) in zip(lines, COLUMNS, strict=True):
        assert line == f"{header} ({field.value}): {holds}\n"
