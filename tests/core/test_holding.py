"""What holds the mat closed is not changed or deleted out of the way; everything else may be."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.history import history_of
from companion.core.holding import opens_the_mat
from companion.core.journal import Area, Course, Kind, Marks, Ratings, SessionRecord, SkinCheck, StopReason
from companion.core.screening import Door
from tests.core.builders import FIRST, NOW, agreed, days, profile_of, record_of, verdict_on

PROFILE = profile_of()
COMFORTABLE = record_of(NOW - days(3))
YESTERDAY = NOW - days(1)


def opens(
    record: SessionRecord,
    changed: SessionRecord | None,
    *others: SessionRecord,
    now: datetime = NOW,
    agreed_to: StopReason | None = None,
    looks: tuple[SkinCheck, ...] = (),
) -> bool:
    """Whether that change opens the mat, in a journal with those others."""
    profile = PROFILE if agreed_to is None else profile_of(professional_ok=agreed(agreed_to, at=now))
    return opens_the_mat(profile, history_of((record, *others), looks), record, changed, now)


@pytest.mark.parametrize(
    "reason", [one for one in StopReason if one not in (StopReason.OTHER, StopReason.TOO_STRONG)]
)
def test_a_hard_stop_of_yesterday_can_be_neither_deleted_nor_softened(reason: StopReason) -> None:
    stopped = record_of(YESTERDAY, reason)
    assert opens(stopped, None)
    assert opens(stopped, replace(stopped, stop_reason=StopReason.OTHER))
    assert opens(stopped, replace(stopped, stop_reason=None, course=Course.COMPLETED))
    assert opens(stopped, replace(stopped, started_at=NOW - days(9))), "dating it back ends its rest"


def test_all_else_about_it_can_be_changed() -> None:
    stopped = record_of(YESTERDAY, StopReason.SHARP_PAIN)
    assert not opens(stopped, replace(stopped, note="It was the edge of the mat.", comfort=1))
    assert not opens(stopped, replace(stopped, stop_reason=StopReason.DIZZINESS))


def test_it_can_go_once_its_rest_is_over_or_a_professional_has_agreed() -> None:
    assert not opens(record_of(NOW - days(5), StopReason.SHARP_PAIN), None)
    faint = record_of(NOW - days(5), StopReason.FAINT)
    assert opens(faint, None)
    assert not opens(faint, None, agreed_to=StopReason.FAINT)


def test_why_one_stopped_today_can_be_said_at_last_and_not_made_unsaid() -> None:
    unsaid = record_of(NOW - timedelta(hours=2), course=Course.STOPPED)
    assert opens(unsaid, None)
    assert opens(unsaid, replace(unsaid, course=Course.COMPLETED))
    assert not opens(unsaid, replace(unsaid, stop_reason=StopReason.OTHER))


def test_broken_skin_is_seen_healed_and_not_written_away() -> None:
    broken = record_of(YESTERDAY, marks=Marks.BROKEN)
    assert opens(broken, None)
    assert opens(broken, replace(broken, marks=None))
    assert opens(record_of(YESTERDAY, marks=Marks.BROKEN, area=Area.NECK), None)
    healed = SkinCheck(NOW - timedelta(hours=1), Area.BACK, Marks.GONE)
    assert not opens(broken, None, looks=(healed,))


def test_a_reason_said_at_last_takes_nothing_else_away() -> None:
    broken = record_of(YESTERDAY, marks=Marks.BROKEN)
    said = replace(broken, stop_reason=StopReason.OTHER, course=Course.STOPPED)
    assert not opens(broken, said)
    assert opens(broken, replace(said, marks=Marks.GONE))
    assert opens(broken, replace(said, started_at=NOW - days(9)), COMFORTABLE)


def test_a_session_added_by_hand_heals_no_skin_and_takes_no_rest_away() -> None:
    seen = SkinCheck(NOW - days(2), Area.BACK, Marks.BROKEN)
    past, noted = history_of((COMFORTABLE,), (seen,)), record_of(YESTERDAY)
    assert opens_the_mat(PROFILE, past, noted, noted, NOW)
    broken = replace(noted, marks=Marks.BROKEN)
    assert not opens_the_mat(PROFILE, past, broken, broken, NOW)
    assert not opens_the_mat(PROFILE, history_of((COMFORTABLE,)), noted, noted, NOW)
    stopped, again = record_of(YESTERDAY, StopReason.SHARP_PAIN), record_of(NOW, StopReason.DIZZINESS)
    assert not opens_the_mat(PROFILE, history_of((stopped,)), again, again, NOW)


def test_two_flares_within_a_week_are_not_taken_out_of_the_way() -> None:
    flares = [
        record_of(NOW - days(back), before=Ratings(pain=3), after=Ratings(pain=6), planned=FIRST)
        for back in (1, 3)
    ]
    assert opens(flares[0], None, flares[1])
    assert opens(flares[1], None, flares[0])
    assert opens(flares[0], replace(flares[0], after=Ratings(pain=3)), flares[1])
    assert not opens(flares[0], replace(flares[0], note="A long drive before it."), flares[1])
    assert not opens(flares[0], None), "one flare alone holds nothing"


def test_a_long_rest_does_not_give_way_to_a_shorter_one() -> None:
    """Two flares rest for three days more, a stop that nobody told the reason of for today alone."""
    flares = [
        record_of(NOW - timedelta(hours=hours), before=Ratings(pain=3), after=Ratings(pain=6))
        for hours in (2, 30)
    ]
    unsaid = record_of(NOW - timedelta(hours=4), course=Course.STOPPED)
    assert opens(flares[0], None, flares[1], unsaid)
    assert not opens(unsaid, None, *flares)


def test_what_rests_without_danger_can_go() -> None:
    today = record_of(NOW - timedelta(hours=2))
    assert not opens(today, None), "the cap of a day is no lock"
    assert not opens(COMFORTABLE, None, record_of(YESTERDAY, StopReason.FAINT))


MOMENTS = st.integers(0, 20 * 24).map(lambda hours: NOW - timedelta(hours=hours))
RECORDS = st.builds(record_of, MOMENTS, st.sampled_from((None, *StopReason)))


@given(st.lists(RECORDS, min_size=1, max_size=5, unique_by=lambda one: one.id), st.data())
def test_no_deletion_that_is_let_through_turns_a_stop_into_an_open_door(
    sessions: list[SessionRecord], data: st.DataObject
) -> None:
    record = data.draw(st.sampled_from(sessions))
    if opens_the_mat(PROFILE, history_of(sessions), record, None, NOW):
        return
    left = [one for one in sessions if one.id != record.id]
    before = verdict_on(PROFILE, sessions, (), Kind.STANDARD, Area.BACK, NOW)
    after = verdict_on(PROFILE, left, (), Kind.STANDARD, Area.BACK, NOW)
    stopped = before.door is Door.ASK or (before.door is Door.REST and isinstance(before.reason, StopReason))
    assert not (stopped and after.open)
