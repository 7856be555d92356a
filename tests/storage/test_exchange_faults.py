"""Documents and files that are no good: each is refused in one sentence, and nothing worse happens."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import CompanionError, Problem
from companion.storage.exchange import LARGEST_FILE, MOST_VALUES, from_document, parse, read, to_document
from tests.storage.documents import (
    BARE_ENTRY,
    BARE_SESSION,
    EXAMPLE,
    MISSING,
    document,
    refusal,
    with_sessions,
)

# What is refused

RATING = "must be a number from 0 to 10"
YEARS = "must lie in the years 1970 to 2199"
MOMENT = "must be a date and time such as 2026-03-02T20:00:00+01:00"

REFUSED: list[tuple[tuple[Any, ...], str]] = [
    (("format", MISSING), "the document, field format: must be mat-companion-journal"),
    (("format", ["mat"]), "the document, field format: must be mat-companion-journal"),
    (("version", MISSING), "the document, field version: is missing"),
    (("version", True), "the document, field version: must be a number from 1 to 999"),
    (("version", "1"), "the document, field version: must be a number from 1 to 999"),
    (("version", 0), "the document, field version: must be a number from 1 to 999"),
    (("version", 1.5), "the document, field version: must be a whole number from 1 to 999"),
    (("profile", []), "profile: must be an object"),
    (("profile", "answered_at", MISSING), "profile, field answered_at: is missing"),
    (("profile", "mode", "wild"), "profile, field mode: must be one of standard, gentle, reduced"),
    (("profile", "conditions", "heart"), "profile, field conditions: must be a list"),
    (("profile", "conditions", ["x"]), "profile, field conditions: entry 1 is not a known condition"),
    (("profile", "conditions", ["heart", []]), "profile, field conditions: entry 2 is not a known condition"),
    (("profile", "professional_ok", {"heart": True}), f"profile, field professional_ok.heart: {MOMENT}"),
    (("profile", "professional_ok", []), "profile, field professional_ok: must be an object"),
    (("profile", "pins", "minutes", 41), "profile, field pins.minutes: must be a number from 1 to 40"),
    (("profile", "silent_end", 1), "profile, field silent_end: must be true or false"),
    (("profile", "beyond_plateau", "no"), "profile, field beyond_plateau: must be true or false"),
    (("profile", "longest_minutes", 0), "profile, field longest_minutes: must be a number from 1 to 40"),
    (("profile", "used_to", {}), "profile, field used_to.minutes: is missing"),
    (("sessions", {}), "the document, field sessions: must be a list"),
    (("sessions", 0, None), "session 1: must be an object"),
    (("sessions", 0, "id", "mine"), "session 1, field id: must be a UUID"),
    (("sessions", 0, "id", 5), "session 1, field id: must be a UUID"),
    (("sessions", 0, "started_at", MISSING), "session 1, field started_at: is missing"),
    (("sessions", 0, "started_at", 1772476800), f"session 1, field started_at: {MOMENT}"),
    (("sessions", 0, "started_at", "2026-03-02"), f"session 1, field started_at: {MOMENT}"),
    (("sessions", 0, "started_at", "2026-02-30T20:00"), f"session 1, field started_at: {MOMENT}"),
    (
        ("sessions", 0, "started_at", "0001-01-01T00:00:00+14:00"),
        "session 1, field started_at: must lie in the years 1970 to 2199",
    ),
    (
        ("sessions", 0, "kind", "nap"),
        "session 1, field kind: must be one of standard, quick, bedtime, breathing",
    ),
    (("sessions", 0, "kind", None), "session 1, field kind: is missing"),
    (
        ("sessions", 0, "area", ["back"]),
        "session 1, field area: must be one of back, neck, seat, feet_seated, feet_standing, belly",
    ),
    (("sessions", 0, "planned", MISSING), "session 1, field planned: is missing"),
    (("sessions", 0, "planned", 5), "session 1, field planned: must be an object"),
    (("sessions", 0, "planned", "head", MISSING), "session 1, field planned.head: is missing"),
    (("sessions", 0, "planned", "minutes", 0), "session 1, field planned.minutes: must be more than 0"),
    (
        ("sessions", 0, "planned", "minutes", 40.5),
        "session 1, field planned.minutes: must be a number from 0 to 40",
    ),
    (("sessions", 0, "minutes_done", MISSING), "session 1, field minutes_done: is missing"),
    (("sessions", 0, "minutes_done", -1), "session 1, field minutes_done: must be a number from 0 to 1440"),
    (("sessions", 0, "minutes_done", "5"), "session 1, field minutes_done: must be a number from 0 to 1440"),
    (
        ("sessions", 0, "minutes_done", float("nan")),
        "session 1, field minutes_done: must be a number from 0 to 1440",
    ),
    (
        ("sessions", 0, "minutes_done", 10**400),
        "session 1, field minutes_done: must be a number from 0 to 1440",
    ),
    (
        ("sessions", 0, "asleep_minutes", -1),
        "session 1, field asleep_minutes: must be a number from 0 to 1440",
    ),
    (("sessions", 0, "before", "pain", 11), f"session 1, field before.pain: {RATING}"),
    (("sessions", 0, "before", "pain", True), f"session 1, field before.pain: {RATING}"),
    (("sessions", 0, "before", "pain", "5"), f"session 1, field before.pain: {RATING}"),
    (
        ("sessions", 0, "after", "stress", 4.5),
        "session 1, field after.stress: must be a whole number from 0 to 10",
    ),
    (("sessions", 0, "after", [4, 3, 2]), "session 1, field after: must be an object"),
    (("sessions", 0, "morning", "sleep", float("inf")), f"session 1, field morning.sleep: {RATING}"),
    (("sessions", 0, "comfort", 0), "session 1, field comfort: must be a number from 1 to 5"),
    (("sessions", 0, "comfort", 6), "session 1, field comfort: must be a number from 1 to 5"),
    (
        ("sessions", 0, "stop_reason", "bored"),
        "session 1, field stop_reason: must be one of too_strong, sharp_pain, dizziness, numbness, "
        "chest_or_breath, faint, other",
    ),
    (("sessions", 0, "felt", "warm"), "session 1, field felt: must be a list"),
    (("sessions", 0, "felt", [1]), "session 1, field felt: must be text"),
    (("sessions", 0, "felt", ["x" * 201]), "session 1, field felt: must have at most 200 characters"),
    (("sessions", 0, "tags", ["x"] * 101), "session 1, field tags: must have at most 100 entries"),
    (("sessions", 0, "marks", "blue"), "session 1, field marks: must be one of gone, faint, clear, broken"),
    (("sessions", 0, "note", 5), "session 1, field note: must be text"),
    (("sessions", 0, "note", "x" * 100_001), "session 1, field note: must have at most 100000 characters"),
    (("sessions", 0, "note", "\ud83d"), "session 1, field note: holds half a character"),
    (("sessions", 0, "minutes_done", 1e9), "session 1, field minutes_done: must be a number from 0 to 1440"),
    (("sessions", 0, "started_at", "02.03.2026 20:00"), f"session 1, field started_at: {MOMENT}"),
    (("sessions", 0, "started_at", "3/2/2026 8:00 PM"), f"session 1, field started_at: {MOMENT}"),
    (("sessions", 0, "started_at", 46083.83), f"session 1, field started_at: {MOMENT}"),
    (("sessions", 0, "started_at", "9999-12-31T20:00:00Z"), f"session 1, field started_at: {YEARS}"),
    (("sessions", 0, "edited_at", "yesterday"), f"session 1, field edited_at: {MOMENT}"),
    (("sessions", 0, "edited_at", "9999-12-31T20:00:00Z"), f"session 1, field edited_at: {YEARS}"),
    (("sessions", [None] * 200_001), "the document, field sessions: must have at most 200000 entries"),
    (("skin_checks", [None] * 200_001), "the document, field skin_checks: must have at most 200000 entries"),
    (("deletions", {}), "the document, field deletions: must be a list"),
    (("deletions", [{"at": "2026-03-02T20:00"}]), "deletion 1, field id: is missing"),
    (("deletions", [{"id": str(UUID(int=5))}]), "deletion 1, field at: is missing"),
    (("deletions", [{"id": str(UUID(int=5)), "at": "now"}]), f"deletion 1, field at: {MOMENT}"),
    (("entries", {}), "the document, field entries: must be a list"),
    (("entries", [None] * 200_001), "the document, field entries: must have at most 200000 entries"),
    (("entries", [5]), "entry 1: must be an object"),
    (("entries", [{}]), "entry 1, field at: is missing"),
    (("entries", [{**BARE_ENTRY, "at": "today"}]), f"entry 1, field at: {MOMENT}"),
    (("entries", [{**BARE_ENTRY, "id": "mine"}]), "entry 1, field id: must be a UUID"),
    (("entries", [{**BARE_ENTRY, "ratings": [4]}]), "entry 1, field ratings: must be an object"),
    (("entries", [{**BARE_ENTRY, "ratings": {"pain": 11}}]), f"entry 1, field ratings.pain: {RATING}"),
    (("entries", [{**BARE_ENTRY, "sleep": -1}]), f"entry 1, field sleep: {RATING}"),
    (("entries", [{**BARE_ENTRY, "done": "walk"}]), "entry 1, field done: must be a list"),
    (("entries", [{**BARE_ENTRY, "tags": [None]}]), "entry 1, field tags: must be text"),
    (("entries", [{**BARE_ENTRY, "note": 5}]), "entry 1, field note: must be text"),
    (("entries", [{**BARE_ENTRY, "edited_at": "later"}]), f"entry 1, field edited_at: {MOMENT}"),
    (("skin_checks", 0, "marks", None), "skin check 1, field marks: is missing"),
    (("skin_checks", 0, "at", "soon"), f"skin check 1, field at: {MOMENT}"),
]


@pytest.mark.parametrize(("change", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_a_bad_field_is_named_in_one_sentence(change: tuple[Any, ...], sentence: str) -> None:
    assert refusal(document(*change)) == sentence


@pytest.mark.parametrize("given", [None, [], "journal", 5], ids=str)
def test_a_document_that_is_no_object_is_refused(given: object) -> None:
    assert refusal(given) == "the document: must be an object"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6) | st.just("back"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


@given(path=st.sampled_from([change[:-1] for change, _ in REFUSED]), value=json_values)
def test_whatever_a_field_holds_it_is_read_or_refused(path: tuple[Any, ...], value: object) -> None:
    try:
        journal, _ = from_document(document(*path, value))
    except CompanionError as error:
        assert error.problem is Problem.IMPORT_UNREADABLE
    else:
        assert from_document(to_document(journal)) == (journal, ())


# Files

VERSION = "the document, field version: must be a number from 1 to 999"


def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    expected = from_document(EXAMPLE)
    text = json.dumps(EXAMPLE)
    for encoding in ("utf-8", "utf-8-sig"):
        (tmp_path / "journal.json").write_text(text, encoding=encoding)
        assert read(tmp_path / "journal.json") == expected


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "line 1, column 1: the file ends in the middle"),
        (b'{"format":\n "mat"', "line 2, column 7: the file ends in the middle"),
        (b'{"sessions": [], "format": "mat-companion-journal", "sessions": []}', "'sessions' is there twice"),
        (b'{"format":\n  mat}', "line 2, column 3: this is not JSON"),
        (json.dumps(EXAMPLE).encode("utf-16"), "the file is not UTF-8 text"),
        (b'{"note": "\xff"}', "the file is not UTF-8 text"),
        (b"[" * 200_000 + b"]" * 200_000, "the file is nested too deeply"),
        (b'{"a":' * 200_000, "the file is nested too deeply"),
        (b'{"format": "mat-companion-journal", "version": NaN}', VERSION),
        (b'{"format": "mat-companion-journal", "version": -Infinity}', VERSION),
        (b'{"format": "mat-companion-journal", "version": %s}' % (b"9" * 5000), VERSION),
        (b'{"format": "mat-companion-journal", "version": 1e999}', VERSION),
    ],
    ids=[
        "empty",
        "half",
        "twice",
        "word",
        "utf-16",
        "bytes",
        "lists",
        "objects",
        "nan",
        "infinity",
        "digits",
        "overflow",
    ],
)
def test_a_file_that_is_no_document_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(CompanionError) as raised:
        parse(data)
    assert raised.value.problem is Problem.IMPORT_UNREADABLE
    assert raised.value.detail.endswith(sentence)


def test_a_name_that_would_command_a_terminal_is_shown_without_its_power() -> None:
    _, left_out = from_document({**EXAMPLE, "\x1b[2Jclear\n": 1})
    assert left_out == ("the document, field ?[2Jclear?",)


def test_how_far_the_reading_is_can_be_told() -> None:
    told: list[tuple[int, int]] = []
    sessions = [BARE_SESSION] * 2500
    from_document(with_sessions(*sessions), lambda done, total: told.append((done, total)))
    assert told == [(1000, 2500), (2000, 2500)]


def test_a_zero_with_a_minus_is_a_zero() -> None:
    (session,) = from_document(document("sessions", 0, "minutes_done", -0.0))[0].sessions
    assert str(session.minutes_done) == "0.0"


def test_odd_seconds_of_an_offset_are_dropped_and_the_moment_stays() -> None:
    (session,) = from_document(document("sessions", 0, "started_at", "1971-03-02T20:00:00+01:00:30"))[
        0
    ].sessions
    assert session.started_at.isoformat() == "1971-03-02T19:59:30+01:00"


def test_a_file_that_cannot_be_opened_is_named_with_the_reason(tmp_path: Path) -> None:
    circle, file = tmp_path / "circle.json", tmp_path / "file"
    file.touch()
    for path, problem in (
        (tmp_path / "gone.json", Problem.FILE_MISSING),
        (file / "below.json", Problem.FILE_MISSING),
        (tmp_path, Problem.FILE_IS_FOLDER),
    ):
        with pytest.raises(CompanionError) as raised:
            read(path)
        assert (raised.value.problem, raised.value.detail) == (problem, str(path))
    try:
        circle.symlink_to(circle)
    except OSError:
        return  # Windows lets few people make one.
    with pytest.raises(CompanionError) as raised:
        read(circle)
    assert raised.value.problem is Problem.FILE_UNREADABLE
    assert str(circle) in raised.value.detail


def test_a_file_too_large_for_a_journal_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(CompanionError, match="too large"):
        read(path)


@pytest.mark.parametrize("value", [b"[]", b"0"])
def test_more_values_than_any_journal_has_are_refused_before_they_take_memory(value: bytes) -> None:
    data = b'{"format": "mat-companion-journal", "sessions": [%s0]}' % ((value + b",") * MOST_VALUES)
    tracemalloc.start()
    try:
        with pytest.raises(CompanionError, match="more in it than in any journal"):
            parse(data)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_field_that_is_there_twice_is_found_among_any_number() -> None:
    # Compared each with each, so many would take an hour.
    names = b",".join(b'"%d": 0' % number for number in range(200_000))
    with pytest.raises(CompanionError, match="'199999' is there twice"):
        parse(b'{%s, "199999": 1}' % names)


@given(data=st.binary(max_size=60))
def test_whatever_the_bytes_they_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(CompanionError):
        parse(data)
