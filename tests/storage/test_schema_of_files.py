"""What other people's programs are told of the document is what this program writes and takes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from companion.core.errors import CompanionError
from companion.core.journal import (
    COMFORT_LIMITS,
    MINUTES_LIMITS,
    RATING_LIMITS,
    Area,
    Condition,
    Cover,
    Head,
    Journal,
    Kind,
    Marks,
    Mode,
    NotToday,
    StopReason,
    Surface,
)
from companion.storage.exchange import FORMAT, VERSION, from_document, schema_text, to_document, written
from companion.storage.exchange_fields import LONGEST_TEXT, LONGEST_WORD, MOST_RECORDS, MOST_WORDS
from companion.storage.exchange_reading import LONGEST_UNSAID, MOST_MINUTES
from tests.storage.documents import BARE_SESSION, EXAMPLE, document, with_sessions
from tests.storage.records import DELETION, ENTRY, JOURNAL, finished_sessions, journals
from tests.storage.test_exchange_faults import REFUSED

SCHEMA: dict[str, Any] = json.loads(schema_text())
PARTS: dict[str, Any] = SCHEMA["$defs"]
validator = Draft202012Validator(SCHEMA)

NOT_FOR_A_SCHEMA = {
    # A day that a month does not have, and half a character.
    "2026-02-30T20:00",
    "\ud83d",
}


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["format"]["const"] == FORMAT
    assert SCHEMA["properties"]["version"]["const"] == VERSION


@given(journal=journals(finished_sessions))
def test_every_export_is_as_the_schema_says(journal: Journal) -> None:
    text = "".join(written(journal))
    assert json.loads(text) == to_document(journal)
    validator.validate(json.loads(text))


def test_an_export_has_one_record_to_a_line() -> None:
    lines = "".join(written(replace(JOURNAL, entries=(ENTRY,)))).splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        '{"format"',
        '"profile"',
        '"sessions"',
        '{"id"',
        '"skin_checks"',
        '{"at"',
        '"entries"',
        '{"id"',
    ]


@pytest.mark.parametrize(
    "given", [EXAMPLE, with_sessions(BARE_SESSION), document("deletions", None), document("profile", None)]
)
def test_what_is_read_may_be_less_than_what_is_written(given: dict[str, Any]) -> None:
    validator.validate(given)
    from_document(given)


@pytest.mark.parametrize(("change", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_what_the_program_refuses_the_schema_refuses(change: tuple[Any, ...], sentence: str) -> None:
    value = change[-1]
    # A number that is none equals not even itself, and JSON has no word for it.
    allowed = value != value or (isinstance(value, str) and value in NOT_FOR_A_SCHEMA)
    assert validator.is_valid(document(*change)) is allowed


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T20:00:00+01:00",
        "2026-03-02T20:00:00.123456-05:30",
        "2026-03-02 20:00",
        "2026-03-02T20:00Z",
        "1970-01-01T00:00:00+00:00",
        "02.03.2026 20:00",
        "3/2/2026 8:00 PM",
        "2026-03-02",
        "2026-03-02T25:00",
        "2026-13-02T20:00",
        "9999-12-31T20:00",
        "1969-12-31T20:00",
        "yesterday",
    ],
)
def test_schema_and_program_take_the_same_moments(text: str) -> None:
    given = document("sessions", 0, "started_at", text)
    try:
        from_document(given)
        taken = True
    except CompanionError:
        taken = False
    assert validator.is_valid(given) is taken


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("mode", [*Mode]),
        ("kind", [*Kind]),
        ("area", [*Area]),
        ("cover", [*Cover]),
        ("surface", [*Surface]),
        ("head", [*Head]),
        ("stop_reason", [*StopReason]),
        ("marks", [*Marks]),
        ("condition", [*Condition, *NotToday]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_words_of_the_schema_are_those_of_the_program(part: str, words: list[Enum]) -> None:
    assert PARTS[part]["enum"] == [word.value for word in words]


def test_a_professional_s_word_is_about_a_condition_or_a_stop() -> None:
    about = PARTS["profile"]["properties"]["professional_ok"]["properties"]
    assert list(about) == [subject.value for subject in (*Condition, *StopReason)]


def test_the_limits_of_the_schema_are_those_of_the_program() -> None:
    session, entry, profile, top = (
        PARTS["session"]["properties"],
        PARTS["entry"]["properties"],
        PARTS["profile"]["properties"],
        SCHEMA["properties"],
    )
    ratings = [*PARTS["ratings"]["properties"].values(), *session["morning"]["properties"].values()]
    ratings.append(entry["sleep"])
    assert {(rating["minimum"], rating["maximum"]) for rating in ratings} == {RATING_LIMITS}
    assert (session["comfort"]["minimum"], session["comfort"]["maximum"]) == COMFORT_LIMITS
    assert session["minutes_done"]["maximum"] == session["asleep_minutes"]["maximum"] == MOST_MINUTES
    assert PARTS["setup"]["properties"]["minutes"]["maximum"] == MINUTES_LIMITS[1]
    assert profile["longest_minutes"]["maximum"] == MINUTES_LIMITS[1]
    assert profile["longest_minutes"]["default"] == LONGEST_UNSAID
    assert session["note"]["maxLength"] == entry["note"]["maxLength"] == LONGEST_TEXT
    assert PARTS["words"] == {
        "type": ["array", "null"],
        "maxItems": MOST_WORDS,
        "items": {"type": "string", "maxLength": LONGEST_WORD},
    }
    lists = {top[name]["maxItems"] for name in ("sessions", "skin_checks", "deletions", "entries")}
    assert lists == {MOST_RECORDS}


def test_every_field_that_is_written_is_described() -> None:
    described = set(re.findall(r'"([a-z_]+)":', schema_text()))
    fields: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                fields.add(name)
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(to_document(replace(JOURNAL, deletions=(DELETION,), entries=(ENTRY,))))
    assert fields <= described
