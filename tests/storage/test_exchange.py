"""The journal as a document: what goes out comes back, and what is no good is named."""

from __future__ import annotations

import json
import sys
import time
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given

from companion.core.journal import (
    Area,
    Condition,
    Course,
    DiaryEntry,
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
from companion.storage.exchange import from_document, to_document
from companion.storage.exchange_reading import derived_course
from tests.storage.documents import BARE_ENTRY, BARE_SESSION, EXAMPLE, document, refusal, with_sessions
from tests.storage.records import (
    CUT_OFF,
    ENTRY,
    JOURNAL,
    NOW,
    PROFILE,
    SESSION,
    SETUP,
    finished_sessions,
    journals,
)

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


def test_an_entry_goes_out_and_comes_in_again_and_may_say_no_more_than_when() -> None:
    document: dict[str, Any] = to_document(Journal(entries=(ENTRY,)))
    assert document["entries"] == [
        {
            "id": str(ENTRY.id),
            "at": "2026-03-02T10:00:00+01:00",
            "ratings": {"pain": 6, "tension": None, "stress": 3},
            "sleep": 4,
            "done": ["walk", "Bälle"],
            "tags": ["long sitting"],
            "note": "Stiff after the drive.",
            "edited_at": "2026-03-02T11:00:00+01:00",
        }
    ]
    assert from_document(document) == (Journal(entries=(ENTRY,)), ())
    (bare,) = from_document({**with_sessions(), "entries": [BARE_ENTRY]})[0].entries
    assert bare == DiaryEntry(bare.id, NOW - timedelta(hours=13))
    odd = {**BARE_ENTRY, "comfort": 4}
    assert from_document({**with_sessions(), "entries": [odd]})[1] == ("entry 1, field comfort",)


def test_an_entry_without_an_id_gets_the_same_one_every_time() -> None:
    def read(*entries: dict[str, Any]) -> tuple[Journal, tuple[str, ...]]:
        return from_document({**with_sessions(), "entries": list(entries)})

    (once,), (edited,) = (
        read(entry)[0].entries for entry in (BARE_ENTRY, {**BARE_ENTRY, "edited_at": NOW.isoformat()})
    )
    assert once.id == edited.id
    twice, left_out = read(BARE_ENTRY, BARE_ENTRY, {**BARE_ENTRY, "sleep": 4})
    assert [entry.sleep for entry in twice.entries] == [None, 4]
    assert left_out == ("entry 2, which is in the document twice",)


def test_two_different_entries_of_one_id_are_refused() -> None:
    one = {**BARE_ENTRY, "id": str(ENTRY.id)}
    given = {**with_sessions(), "entries": [one, {**one, "sleep": 4}]}
    assert refusal(given) == "entry 2, field id: another entry in the document has the same"


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
