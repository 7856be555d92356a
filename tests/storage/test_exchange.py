"""The journal as a document: what goes out comes back, and what is no good is named."""

from __future__ import annotations

import json
import sys
import time
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import CompanionError, Problem
from companion.core.journal import (
    Area,
    Condition,
    Course,
    Journal,
    Marks,
    Morning,
    Pins,
    Profile,
    Ratings,
    SessionRecord,
    SkinCheck,
    StopReason,
    Surface,
)
from companion.storage.exchange import LARGEST_FILE, from_document, parse, read, to_document
from companion.storage.exchange_reading import derived_course
from tests.storage.records import CUT_OFF, JOURNAL, NOW, PROFILE, SESSION, SETUP, finished_sessions, journals

# The example of rules.md section 7, with an id in full.
EXAMPLE: dict[str, Any] = json.loads("""
{"format": "mat-companion-journal", "version": 1,
 "profile": {"answered_at": "2026-03-01T18:00:00+01:00", "mode": "standard",
   "conditions": [], "professional_ok": {}, "pins": {"surface": "bed"}, "beyond_plateau": false,
   "longest_minutes": 20, "silent_end": false, "used_to": null},
 "sessions": [{"id": "0b0e6a5c-7a86-4a55-8f0e-0d9c7f0f4a11", "started_at": "2026-03-02T20:00:00+01:00",
   "kind": "standard", "area": "back",
   "planned": {"cover": "thick_towel", "surface": "bed", "head": "cushion", "minutes": 5},
   "used": null, "minutes_done": 5.0, "asleep_minutes": 0,
   "before": {"pain": 5, "tension": 6, "stress": 4}, "after": {"pain": 4, "tension": 3, "stress": 2},
   "comfort": 4, "stop_reason": null, "felt": ["warm"], "marks": "faint", "note": "",
   "tags": ["long sitting"], "morning": {"pain": 4, "sleep": 7}}],
 "skin_checks": [{"at": "2026-03-03T20:00:00+01:00", "area": "back", "marks": "gone"}]}
""")

BARE_SESSION = {
    "started_at": "2026-03-02T20:00:00+01:00",
    "kind": "quick",
    "area": "back",
    "planned": {"cover": "bare_skin", "surface": "floor", "head": "none", "minutes": 10},
    "minutes_done": 4,
}

MISSING = object()


def document(*path_and_value: Any) -> dict[str, Any]:
    """The example with one field set to another value, or taken out."""
    *path, name, value = path_and_value
    changed = deepcopy(EXAMPLE)
    place: Any = changed
    for step in path:
        place = place[step]
    if value is MISSING:
        del place[name]
    else:
        place[name] = value
    return changed


def with_sessions(*sessions: dict[str, Any]) -> dict[str, Any]:
    """A document of these sessions alone."""
    return {"format": "mat-companion-journal", "version": 1, "sessions": list(sessions)}


def refusal(given: object) -> str:
    """The sentence with which a document is refused."""
    with pytest.raises(CompanionError) as raised:
        from_document(given)
    assert raised.value.problem is Problem.IMPORT_UNREADABLE
    return raised.value.detail


# Out and in again


@given(journal=journals(finished_sessions))
def test_a_journal_that_goes_out_comes_back_the_same(journal: Journal) -> None:
    again, left_out = from_document(json.loads(json.dumps(to_document(journal))))
    assert again == journal
    assert left_out == ()


def test_the_example_of_the_format_is_read_whole() -> None:
    journal, left_out = from_document(EXAMPLE)
    assert left_out == ()
    assert journal.profile == Profile(NOW - timedelta(hours=26), pins=Pins(surface=Surface.BED))
    (session,) = journal.sessions
    assert session.course is Course.COMPLETED
    assert (session.planned, session.used) == (SETUP, None)
    assert (session.before, session.after, session.morning) == (
        Ratings(5, 6, 4),
        Ratings(4, 3, 2),
        Morning(4, 7),
    )
    assert journal.skin_checks == (SkinCheck(NOW + timedelta(days=1), Area.BACK, Marks.GONE),)


def test_the_example_goes_out_as_it_came_in() -> None:
    written: dict[str, Any] = to_document(from_document(EXAMPLE)[0])
    expected = deepcopy(EXAMPLE)
    expected["profile"]["pins"] = {"cover": None, "surface": "bed", "head": None, "minutes": None}
    assert json.dumps(written) == json.dumps(expected)


def test_a_running_session_goes_out_with_its_minutes() -> None:
    document: dict[str, Any] = to_document(Journal(sessions=(CUT_OFF,)))
    assert document["sessions"][0]["minutes_done"] == 1.25
    assert from_document(document)[0].sessions == (replace(CUT_OFF, course=Course.ENDED_EARLY),)


def test_a_setup_used_as_planned_is_told_once() -> None:
    same = replace(SESSION, used=SESSION.planned)
    document: dict[str, Any] = to_document(Journal(sessions=(same,)))
    assert document["sessions"][0]["used"] is None
    document["sessions"][0]["used"] = document["sessions"][0]["planned"]
    assert from_document(document)[0].sessions[0].used is None


def test_an_empty_journal_is_a_document() -> None:
    assert from_document({"format": "mat-companion-journal", "version": 1}) == (Journal(), ())
    assert from_document(to_document(Journal())) == (Journal(), ())


def test_what_may_be_missing_is_read_as_not_answered() -> None:
    (session,) = from_document(with_sessions(BARE_SESSION))[0].sessions
    assert session == SessionRecord(
        id=session.id,
        started_at=NOW,
        kind=session.kind,
        area=Area.BACK,
        planned=session.planned,
        minutes_done=4.0,
        course=Course.ENDED_EARLY,
    )
    nulls = dict.fromkeys(
        ("id", "used", "before", "after", "comfort", "felt", "note", "tags", "morning", "marks")
    )
    assert from_document(with_sessions({**BARE_SESSION, **nulls}))[0].sessions == (session,)


def test_a_profile_may_say_no_more_than_when_it_was_answered() -> None:
    bare = {"format": "mat-companion-journal", "version": 1, "profile": {"answered_at": NOW.isoformat()}}
    assert from_document(bare)[0].profile == Profile(NOW)


def test_a_profile_is_read_with_everything_in_it() -> None:
    document: dict[str, Any] = to_document(JOURNAL)
    assert from_document(document)[0].profile == PROFILE
    assert document["profile"]["professional_ok"]["numbness"] == "2026-03-04T20:00:00+01:00"
    document["profile"]["pins"] = document["profile"]["professional_ok"] = None
    expected = replace(PROFILE, pins=Pins(), professional_ok={})
    assert from_document(document)[0].profile == expected


@pytest.mark.parametrize(
    ("planned", "done", "stop", "course"),
    [
        (20, 20, None, Course.COMPLETED),
        (20, 18, None, Course.COMPLETED),
        (20, 17.99, None, Course.ENDED_EARLY),
        (3, 2.7, None, Course.COMPLETED),
        (0.1, 0.09, None, Course.COMPLETED),
        (20, 0, None, Course.ENDED_EARLY),
        (20, 20, StopReason.OTHER, Course.STOPPED),
        (20, 1, StopReason.FAINT, Course.STOPPED),
    ],
)
def test_the_course_follows_from_minutes_and_stop_reason(
    planned: float, done: float, stop: StopReason | None, course: Course
) -> None:
    session = replace(SESSION, planned=replace(SETUP, minutes=planned), minutes_done=done, stop_reason=stop)
    assert derived_course(session) is course


# Ids


def test_an_id_from_contents_stays_the_same_for_ever() -> None:
    (session,) = from_document(with_sessions(BARE_SESSION))[0].sessions
    assert session.id == UUID("4ecbea2a-61ea-557f-95db-f8e58b9e5ced")
    assert session.id.version == 5


def test_an_id_from_contents_does_not_depend_on_order_or_unknown_fields() -> None:
    turned = {**dict(reversed(BARE_SESSION.items())), "weather": "rain", "note": "", "minutes_done": 4.0}
    first, second = (from_document(with_sessions(each))[0].sessions[0] for each in (BARE_SESSION, turned))
    assert first == second


@pytest.mark.parametrize("change", [{"note": "x"}, {"minutes_done": 5}, {"comfort": 3}, {"area": "neck"}])
def test_other_contents_have_another_id(change: dict[str, Any]) -> None:
    first, second = from_document(with_sessions(BARE_SESSION, {**BARE_SESSION, **change}))[0].sessions
    assert first.id != second.id


def test_a_session_told_twice_is_taken_once() -> None:
    journal, left_out = from_document(with_sessions(BARE_SESSION, BARE_SESSION))
    assert len(journal.sessions) == 1
    assert left_out == ("session 2, which is in the document twice",)


def test_two_sessions_with_one_id_are_refused() -> None:
    session = EXAMPLE["sessions"][0]
    detail = refusal(with_sessions(session, {**session, "note": "another"}))
    assert detail == "session 2, field id: another session in the document has the same"


# Times


@pytest.mark.skipif(sys.platform == "win32", reason="needs time.tzset")
def test_a_time_without_an_offset_is_local_time(monkeypatch: pytest.MonkeyPatch) -> None:
    local = {**BARE_SESSION, "started_at": "2026-07-02T20:00:00"}
    read: list[SessionRecord] = []
    for zone in ("Europe/Berlin", "America/Lima"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        read += from_document(with_sessions(local))[0].sessions
    monkeypatch.undo()
    time.tzset()
    assert [session.started_at.astimezone(UTC).hour for session in read] == [18, 1]
    assert read[0].started_at.utcoffset() == timedelta(hours=2)
    assert read[0].id == read[1].id


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("2026-03-02T20:00:00Z", 20),
        ("2026-03-02T20:00:00.123456-05:00", 1),
        ("2026-03-02 20:00+01:00", 19),
        ("20260302T200000+0530", 14),
    ],
)
def test_times_are_read_in_every_usual_form(text: str, hour: int) -> None:
    (session,) = from_document(with_sessions({**BARE_SESSION, "started_at": text}))[0].sessions
    assert session.started_at.astimezone(UTC).hour == hour


# What is left out


def test_unknown_fields_are_left_out_and_named() -> None:
    changed = document("sessions", 0, "planned", "incense", "pine")
    changed["colour"] = changed["sessions"][0]["weather"] = changed["profile"]["shoe_size"] = 1
    changed["profile"]["pins"]["noise"] = changed["skin_checks"][0]["by"] = None
    changed["profile"]["professional_ok"]["the weather"] = "2026-03-01T18:00:00+01:00"
    changed["sessions"][0]["before"]["hunger"] = changed["sessions"][0]["morning"]["dreams"] = 3
    journal, left_out = from_document(changed)
    assert journal == from_document(EXAMPLE)[0]
    assert set(left_out) == {
        "the document, field colour",
        "profile, field shoe_size",
        "profile, field pins.noise",
        "profile, field professional_ok.the weather",
        "session 1, field planned.incense",
        "session 1, field weather",
        "session 1, field before.hunger",
        "session 1, field morning.dreams",
        "skin check 1, field by",
    }


def test_reasons_for_one_day_are_no_conditions() -> None:
    journal, left_out = from_document(document("profile", "conditions", ["fever", "heart", "red_flag"]))
    assert journal.profile is not None
    assert journal.profile.conditions == {Condition.HEART}
    assert left_out == (
        "profile, field conditions: fever, which holds for one day only",
        "profile, field conditions: red_flag, which holds for one day only",
    )


def test_a_word_about_a_reason_for_one_day_is_left_out() -> None:
    moment = "2026-03-01T18:00:00+01:00"
    given = {"fever": moment, "heart": moment, "clot": None}
    journal, left_out = from_document(document("profile", "professional_ok", given))
    assert journal.profile is not None
    assert journal.profile.professional_ok == {Condition.HEART: NOW - timedelta(hours=26)}
    assert left_out == ("profile, field professional_ok.fever",)


# What is refused

RATING = "must be a number from 0 to 10"
MOMENT = "must be a date and time such as 2026-03-02T20:00:00+01:00"

REFUSED: list[tuple[tuple[Any, ...], str]] = [
    (("format", MISSING), "the document, field format: must be mat-companion-journal"),
    (("format", ["mat"]), "the document, field format: must be mat-companion-journal"),
    (("version", MISSING), "the document, field version: is missing"),
    (("version", True), "the document, field version: must be a number from 1 to 999"),
    (("version", "1"), "the document, field version: must be a number from 1 to 999"),
    (("version", 0), "the document, field version: must be a number from 1 to 999"),
    (("version", 1.5), "the document, field version: must be a whole number from 1 to 999"),
    (("version", 2), "the document, field version: the file is from a newer Mat Companion"),
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


def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    expected = from_document(EXAMPLE)
    text = json.dumps(EXAMPLE)
    for encoding in ("utf-8", "utf-8-sig"):
        (tmp_path / "journal.json").write_text(text, encoding=encoding)
        assert read(tmp_path / "journal.json") == expected


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "line 1, column 1: this is not JSON"),
        (b'{"format":\n  mat}', "line 2, column 3: this is not JSON"),
        (json.dumps(EXAMPLE).encode("utf-16"), "the file is not UTF-8 text"),
        (b'{"note": "\xff"}', "the file is not UTF-8 text"),
        (b"[" * 200_000 + b"]" * 200_000, "the file is nested too deeply"),
        (b'{"a":' * 200_000, "the file is nested too deeply"),
        (b'{"version": NaN}', "a number in the file is not JSON"),
        (b'{"version": -Infinity}', "a number in the file is not JSON"),
        (b"9" * 5000, "a number in the file is not JSON"),
        (b'{"version": 1e999, "format": "mat-companion-journal"}', "must be a number from 1 to 999"),
    ],
    ids=["empty", "word", "utf-16", "bytes", "lists", "objects", "nan", "infinity", "digits", "overflow"],
)
def test_a_file_that_is_no_document_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(CompanionError) as raised:
        parse(data)
    assert raised.value.problem is Problem.IMPORT_UNREADABLE
    assert raised.value.detail.endswith(sentence)


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.json", tmp_path):
        with pytest.raises(CompanionError) as raised:
            read(path)
        assert raised.value.problem is Problem.IMPORT_UNREADABLE
        assert str(path) in raised.value.detail


def test_a_file_too_large_for_a_journal_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(CompanionError, match="too large"):
        read(path)


@given(data=st.binary(max_size=60))
def test_whatever_the_bytes_they_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(CompanionError):
        parse(data)
