"""A table from elsewhere: read as it is meant, or refused with the rows that cannot be, and never by half."""

from __future__ import annotations

import csv
import io
import os
import sys
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.core.columns import COLUMNS
from companion.core.errors import CompanionError, Problem
from companion.core.journal import (
    Area,
    Course,
    Cover,
    Head,
    Journal,
    Kind,
    Marks,
    Morning,
    Ratings,
    StopReason,
    Surface,
)
from companion.storage import table_reading
from companion.storage.exchange import from_document
from companion.storage.exchange_fields import MOST_RECORDS
from companion.storage.journal_store import JournalStore
from companion.storage.table_reading import MOST_TOLD, journal_of, matched, read
from companion.storage.table_text import MOST_CELLS, MOST_COLUMNS, parse
from companion.storage.table_writing import written
from tests.storage.documents import BARE_SESSION, with_sessions
from tests.storage.records import SESSION, finished_sessions

EVERY = {
    "kind": "quick",
    "area": "back",
    "planned.cover": "bare skin",
    "planned.surface": "floor",
    "planned.head": "none",
}
"""What somebody says of every row of a table that has no more than a diary has."""

DIARY = "Started,Minutes planned,Minutes done,Pain before,Pain after,Note\n2026-03-02 20:00,10,8,5,4,quiet\n"


def taken(text: str | bytes, *wishes: tuple[str, str], **every: str) -> tuple[Journal, tuple[str, ...]]:
    """The journal in a table, with what is said of every row."""
    table = parse(text if isinstance(text, bytes) else text.encode())
    return journal_of(table, matched(table, wishes, {**EVERY, **every}.items()))


def refused(text: str | bytes, *wishes: tuple[str, str], **every: str) -> tuple[Problem, str]:
    """Why a table is refused."""
    with pytest.raises(CompanionError) as raised:
        taken(text, *wishes, **every)
    return raised.value.problem, raised.value.detail


@contextmanager
def time_zone(name: str) -> Iterator[None]:
    """The computer somewhere else."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()


# Whoever wrote it


def test_a_diary_is_read_with_what_is_said_of_every_row() -> None:
    journal, left_out = taken(DIARY)
    (session,) = journal.sessions
    assert left_out == ()
    assert session.started_at.replace(tzinfo=None) == datetime(2026, 3, 2, 20)  # local time
    assert (session.kind, session.area, session.minutes_done) == (Kind.QUICK, Area.BACK, 8)
    assert session.planned.cover is Cover.BARE_SKIN
    assert (session.planned.surface, session.planned.head) == (Surface.FLOOR, Head.NONE)
    assert (session.before, session.after, session.note) == (Ratings(5), Ratings(4), "quiet")
    assert session.course is Course.ENDED_EARLY
    assert session.used is None


GERMAN = (
    "Datum;Uhrzeit;Dauer;Geplante Dauer;Abdeckung;Untergrund;Kopf;Art;Bereich;Rückenschmerzen vorher;"
    "Schmerz danach;Bemerkung;Abbruchgrund;Hautspuren\r\n"
    '14.3.2026;20:15;12,5;20;dünnes Handtuch;Bett;Kissen;kurz;Rücken;6;4;"gut; ruhig";Schwindel;schwach\r\n'
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", "\t", ","])
def test_another_country_s_table_is_read_in_any_letters(encoding: str, delimiter: str) -> None:
    text = GERMAN
    if delimiter != ";":
        text = text.replace('"gut; ruhig"', "gut/ruhig").replace(";", delimiter).replace("12,5", '"12,5"')
    table = parse(text.encode(encoding))
    assert table.delimiter == delimiter
    journal, left_out = journal_of(table, matched(table))
    (session,) = journal.sessions
    assert left_out == ()
    assert (session.started_at.month, session.started_at.day, session.started_at.minute) == (3, 14, 15)
    assert (session.planned.cover, session.planned.minutes) == (Cover.THIN_TOWEL, 20)
    assert (session.kind, session.area, session.minutes_done) == (Kind.QUICK, Area.BACK, 12.5)
    assert (session.before.pain, session.after.pain) == (6, 4)
    assert (session.stop_reason, session.marks) == (StopReason.DIZZINESS, Marks.FAINT)
    assert session.note == ("gut; ruhig" if delimiter == ";" else "gut/ruhig")


def test_a_line_for_excel_is_no_row() -> None:
    text = "sep=;\r\n" + DIARY.replace(",", ";")
    assert taken(text)[0] == taken(DIARY)[0]


def test_quotation_marks_choose_what_stands_between_the_cells() -> None:
    text = '"Started";"Minutes";"Note"\n"2026-03-02 20:00";8;"a, ""b"",\nc"\n'
    (session,) = taken(text)[0].sessions
    assert session.note == 'a, "b",\nc'


def test_empty_rows_and_columns_and_missing_ends_are_no_trouble() -> None:
    text = "\nStarted,Minutes,Note,,\n\n2026-03-02 20:00,8\n,,,,\n2026-03-03 20:00,8,,,\n"
    journal, left_out = taken(text)
    assert len(journal.sessions) == 2
    assert left_out == ()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_do_on_any_computer(line_end: str) -> None:
    assert taken(DIARY.replace("\n", line_end))[0] == taken(DIARY)[0]


def test_months_and_days_are_told_apart_by_the_whole_column() -> None:
    text = "Started,Minutes\n3/4/2026 8:00 PM,8\n3/14/2026 8:00 PM,8\n"
    days = [
        (one.started_at.month, one.started_at.day, one.started_at.hour) for one in taken(text)[0].sessions
    ]
    assert days == [(3, 4, 20), (3, 14, 20)]
    problem, detail = refused("Started,Minutes\n3/4/2026 8:00 PM,8\n")
    assert problem is Problem.TABLE_UNREADABLE
    assert detail.startswith("column \u201cStarted\u201d may have its days first or its months")


def test_one_kind_of_minutes_stands_for_both() -> None:
    for header in ("Minutes", "Minutes planned"):
        (session,) = taken(f"Started,{header}\n2026-03-02 20:00,8\n")[0].sessions
        assert (session.planned.minutes, session.minutes_done, session.course) == (8, 8, Course.COMPLETED)


def test_what_was_changed_on_the_way_is_filled_up_with_what_was_planned() -> None:
    headers = "Started,Minutes,Cover used,Surface used"
    changed, same = taken(f"{headers}\n2026-03-02 20:00,8,thin towel,\n2026-03-03 20:00,8,,\n")[0].sessions
    assert changed.used is not None
    assert (changed.used.cover, changed.used.surface) == (Cover.THIN_TOWEL, Surface.FLOOR)
    assert changed.used.minutes == 8
    assert same.used is None


def test_a_column_can_be_named() -> None:
    text = DIARY.replace("Pain before", "Wie war's?")
    journal, left_out = taken(text)
    assert left_out == ("column \u201cWie war's?\u201d, which was not recognised",)
    assert journal.sessions[0].before == Ratings()
    journal, left_out = taken(text, ("Wie war's?", "before.pain"))
    assert (journal.sessions[0].before, left_out) == (Ratings(5), ())


def test_all_that_somebody_may_say_after_a_session_is_read() -> None:
    headers = "Started,Minutes,Minutes asleep,Comfort,Felt,Tags,Pain next morning,Sleep next morning,Course"
    row = '2026-03-02 20:00,8,3,4,warm; awake,"driving, ""sport""",4,7,whatever'
    (session,) = taken(f"{headers}\n{row}\n")[0].sessions
    assert (session.asleep_minutes, session.comfort, session.morning) == (3, 4, Morning(4, 7))
    assert (session.felt, session.tags) == (("warm", "awake"), ("driving", '"sport"'))


# Ids from contents


def test_the_same_table_twice_adds_nothing(store: JournalStore) -> None:
    assert store.import_journal(taken(DIARY)[0]).sessions_added == 1
    again = store.import_journal(taken(DIARY)[0])
    assert (again.sessions_added, again.sessions_unchanged, again.changes_anything) == (0, 1, False)


def test_a_row_has_the_id_that_the_document_gives_to_the_same_session() -> None:
    start = "2026-03-02T20:00:00+01:00"
    (row,) = taken(f"Started,Minutes planned,Minutes done\n{start},10,4\n")[0].sessions
    journal, _ = from_document(with_sessions(BARE_SESSION))
    assert row == journal.sessions[0]


@pytest.mark.skipif(sys.platform == "win32", reason="needs time.tzset")
def test_ids_are_the_same_in_every_time_zone_and_letters() -> None:
    ids = set[UUID]()
    for zone in ("Europe/Berlin", "America/New_York"):
        with time_zone(zone):
            ids |= {taken(DIARY)[0].sessions[0].id}
            ids |= {taken(DIARY.replace(",", ";").encode("utf-16"))[0].sessions[0].id}
    assert len(ids) == 1


def test_a_session_that_is_there_twice_counts_once_and_one_that_differs_is_refused() -> None:
    first, row = DIARY.splitlines()
    journal, left_out = taken("\n".join([first, row, row]))
    assert len(journal.sessions) == 1
    assert left_out == ("row 3, which is in the table twice",)
    ours = "".join(written([SESSION, replace(SESSION, comfort=3)]))
    table = parse(ours.encode())
    with pytest.raises(CompanionError, match="another row has the same") as raised:
        journal_of(table, matched(table))
    assert raised.value.problem is Problem.TABLE_UNREADABLE


# What is no good


@pytest.mark.parametrize("answer", ["11", "-1", "5.5", "much", "5/10", "nan", "9" * 400])
def test_an_answer_that_cannot_be_one_is_left_out_and_told(answer: str) -> None:
    text = (
        DIARY
        + f"2026-03-03 20:00,10,8,{answer},3,\n"
        + "".join(f"2026-03-{day:02} 20:00,10,8,3,3,\n" for day in range(4, 20))
    )
    journal, left_out = taken(text)
    assert left_out == ("row 3, column \u201cPain before\u201d: must be a whole number from 0 to 10",)
    assert journal.sessions[1].before == Ratings()
    assert journal.sessions[1].after == Ratings(3)
    assert answer not in left_out[0] or answer == "-1"


def test_many_answers_that_cannot_be_are_told_by_their_number() -> None:
    rows = "".join(f"2026-03-{day:02} 20:00,10,8,much,3,\n" for day in range(4, 20))
    _, left_out = taken(DIARY + rows)
    assert len(left_out) == MOST_TOLD + 1
    assert left_out[-1] == "11 more of that kind in column \u201cPain before\u201d"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("yesterday,10,8,5,4,", "row 3, column \u201cStarted\u201d: must be a date and time such as 2026"),
        ("2026-03-02,10,8,5,4,", "row 3, column \u201cStarted\u201d: must be a date and time such as 2026"),
        ("46083.83,10,8,5,4,", "row 3, column \u201cStarted\u201d: must be a date and time"),
        (",10,8,5,4,", "row 3, column \u201cStarted\u201d: is missing"),
        ("9999-12-31 20:00,10,8,5,4,", "row 3, column \u201cStarted\u201d: must lie in the years"),
        ("2026-03-03 20:00,41,8,5,4,", "row 3, column \u201cMinutes planned\u201d: must be"),
        ("2026-03-03 20:00,0,8,5,4,", "row 3, column \u201cMinutes planned\u201d: must be more than 0"),
        ("2026-03-03 20:00,10,long,5,4,", "row 3, column \u201cMinutes done\u201d: must be"),
        ("2026-03-03 20:00,10,,5,4,", "row 3, column \u201cMinutes done\u201d: is missing"),
        ("2026-03-03 20:00,10,8,5,4,quiet,5", "row 3: has more cells than there are columns"),
        (f"2026-03-03 20:00,10,8,5,4,{'x' * 100_001}", "row 3, column \u201cNote\u201d: must have at most"),
    ],
)
def test_a_row_that_is_no_session_refuses_the_table_and_is_named(row: str, words: str) -> None:
    problem, detail = refused(f"{DIARY}{row}\n")
    assert problem is Problem.TABLE_UNREADABLE
    assert detail.startswith("1 of 2 rows: ")
    assert words in detail


@pytest.mark.parametrize(
    ("column", "cell"),
    [("Stop reason", "a wasp"), ("Marks", "purple"), ("Cover used", "moss"), ("Kind", "odd")],
)
def test_a_word_that_is_not_known_is_not_passed_over(column: str, cell: str) -> None:
    # Left out, a stop would have been none, and the session as comfortable as any.
    text = f"Started,Minutes,{column}\n2026-03-02 20:00,8,{cell}\n"
    table = parse(text.encode())
    every = {name: value for name, value in EVERY.items() if name != "kind" or column != "Kind"}
    with pytest.raises(CompanionError, match=f"row 2, column \u201c{column}\u201d: must be one of") as raised:
        journal_of(table, matched(table, (), every.items()))
    assert cell not in raised.value.detail.partition("must be")[0]


def test_half_a_start_is_refused() -> None:
    for day, clock in (("2.3.2026", ""), ("", "20:00"), ("2.3.2026", "late"), ("soon", "late")):
        _, detail = refused(f"Date,Time,Minutes\n{day},{clock},8\n")
        assert "row 2, column \u201cDate\u201d and column \u201cTime\u201d: must be a date and time" in detail
    assert "is missing" in refused("Date,Time,Minutes\n,,8\n")[1]


def test_many_bad_rows_are_told_by_their_number() -> None:
    _, detail = refused(DIARY + "soon,10,8,5,4,\n" * 100)
    assert detail.startswith("100 of 101 rows: row 3, ")
    assert detail.endswith("; 95 more of that kind")


def test_what_is_said_of_every_row_has_to_be_known_too() -> None:
    assert "row 2, field kind: must be one of" in refused(DIARY, kind="odd")[1]


def test_missing_columns_are_named_as_ours_are_called() -> None:
    table = parse(DIARY.encode())
    with pytest.raises(CompanionError) as raised:
        journal_of(table, matched(table))
    assert raised.value.problem is Problem.TABLE_UNMATCHED
    assert raised.value.detail == (
        "no column was found for Kind (kind), Area (area), Cover planned (planned.cover), "
        "Surface planned (planned.surface), Head rest planned (planned.head)"
    )


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "there is nothing in it"),
        (b"\xef\xbb\xbf\r\n\r\n", "there is nothing in it"),
        (b"PK\x03\x04\x14\x00\x06\x00", "this is not text; save it as CSV"),
        (b"\xef\xbb\xbfStarted\xff", "this is not text"),
        (b"\xff\xfeS\x00\x00\xd8", "this is not text"),
        (b"Started,\x81\x8d", "this is not text"),
        (b'Started,Minutes\n"2026-03-02 20:00,8\n', "row 2, line 2: unexpected end of data"),
        (b'"Started', "row 1, line 1: unexpected end of data"),
        (b'Started,Minutes\n"a"b,8\n', "row 2, line 2:"),
        (b"," * MOST_COLUMNS + b"x", f"it has {MOST_COLUMNS + 1} columns"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    problem, detail = refused(data)
    assert problem is Problem.IMPORT_UNREADABLE
    assert detail.startswith(words)


def test_more_cells_than_any_table_has_are_refused_before_they_take_memory() -> None:
    data = b"date,minutes\n" + b"," * (MOST_CELLS + 1)
    tracemalloc.start()
    try:
        with pytest.raises(CompanionError, match="more in it than in any table"):
            parse(data)
        assert tracemalloc.get_traced_memory()[1] < 2 * len(data)
    finally:
        tracemalloc.stop()


def test_more_rows_than_a_lifetime_has_are_refused() -> None:
    problem, detail = refused("Started,Minutes\n" + "x,8\n" * (MOST_RECORDS + 1))
    assert (problem, detail) == (Problem.IMPORT_UNREADABLE, "must have at most 200000 rows")


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(CompanionError, match=r"nothing\.csv") as raised:
        read(tmp_path / "nothing.csv")
    assert raised.value.problem is Problem.FILE_MISSING


def test_how_far_it_is_is_told_and_reading_can_be_called_off(tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    file.write_bytes(
        "".join(
            written(replace(SESSION, id=UUID(int=number), note="a\nb") for number in range(3000))
        ).encode()
    )
    seen: list[float] = []

    def told(done: int, total: int) -> None:
        seen.append(done / total)
        if len(seen) == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(file, told)
    assert seen == sorted(seen)
    assert 0.1 < seen[0] < 0.5 < seen[-1] <= 1
    assert len(read(file)[0].sessions) == 3000


# Whatever it is


HEADERS = [header for _, header, _ in COLUMNS]
cells = st.one_of(
    st.text(max_size=8),
    st.text(alphabet="0123456789.,:/- TAPMZ+'\";=\t\r\n", max_size=20),
    st.sampled_from(
        ["2026-03-02 20:00", "2.3.2026 20:00", "3/14/2026 8:00 PM", "5", "12,5", "back", "none", "bed"]
    ),
    st.sampled_from(["quick", "thick towel", "thin_towel", "", "'=1", "20:00", str(SESSION.id), "10"]),
)
headers = st.sampled_from([*HEADERS, "Date", "Time", "Pain", "Duration", ""]) | st.text(max_size=6)


def quoted(cell: str) -> str:
    """A cell that any reader gives back as it is."""
    return '"' + cell.replace('"', '""') + '"'


@st.composite
def tables(draw: st.DrawFn) -> bytes:
    """Tables of all sorts, some of them sound, and some torn afterwards."""
    width = draw(st.integers(1, 6))
    first = draw(st.sampled_from([HEADERS, HEADERS[:13]]) | st.lists(headers, min_size=width, max_size=width))
    rows = draw(st.lists(st.lists(cells, max_size=len(first) + 1), max_size=4))
    quote = draw(st.sampled_from([quoted, str]))
    between = draw(st.sampled_from([",", ";", "\t"]))
    text = "\n".join(between.join(map(quote, row)) for row in [first, *rows])
    data = text.encode(draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])))
    return data[draw(st.integers(0, 4)) :] if draw(st.booleans()) else data


@st.composite
def spoiled(draw: st.DrawFn) -> bytes:
    """Tables of ours in which somebody has typed something here and there."""
    text = "".join(written(draw(st.lists(finished_sessions, max_size=3))))
    rows = list(csv.reader(io.StringIO(text[1:], newline="")))
    for _ in range(draw(st.integers(0, 3))):
        row = draw(st.sampled_from(rows))
        row[draw(st.integers(0, len(row) - 1))] = draw(cells)
    return "\n".join(",".join(map(quoted, row)) for row in rows).encode("utf-8-sig")


good = "".join(written([SESSION])).encode()


@given(tables() | spoiled() | st.binary(max_size=60), st.booleans())
@settings(max_examples=200)
@example(good, False)
def test_no_table_is_too_odd_to_be_read_or_refused(data: bytes, diary: bool) -> None:
    try:
        table = parse(data)
        journal, left_out = journal_of(table, matched(table, (), EVERY.items() if diary else ()))
    except CompanionError as error:
        assert error.problem in (
            Problem.IMPORT_UNREADABLE,
            Problem.TABLE_UNMATCHED,
            Problem.TABLE_UNREADABLE,
        )
        assert error.detail.isprintable()
        return
    rows = list(table.rows())
    twice = sum("twice" in phrase for phrase in left_out)
    assert len(journal.sessions) + twice == len(rows) or twice == MOST_TOLD
    for session in journal.sessions:
        assert session.started_at.astimezone(UTC) - session.started_at == timedelta(0)
        assert session.course is not Course.RUNNING
    # And what is a session for us is one for everybody.
    again, _ = table_reading.journal_of(
        table := parse("".join(written(journal.sessions)).encode()), matched(table)
    )
    assert again == journal


@given(st.integers(0, len(good) - 1), st.integers(0, 255))
def test_a_damaged_letter_never_makes_two_sessions_of_one(place: int, letter: int) -> None:
    damaged = bytearray(good)
    damaged[place] = letter
    try:
        table = parse(bytes(damaged))
        journal, _ = journal_of(table, matched(table))
    except CompanionError:
        return
    assert len(journal.sessions) <= 1
