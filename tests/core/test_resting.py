"""Why the mat rests, since when, and the day it is open again: docs/rules.md section 2, case by case."""

from dataclasses import replace
from datetime import date

import pytest

from companion.core.deciding import Reason, Today
from companion.core.history import history_of
from companion.core.journal import Course, Marks, StopReason
from companion.core.limits import Limits
from companion.core.resting import Rest, marks_now, minutes_left_today, resting
from tests.core.evenings import at, past, profile, session

FOUR_DAYS = tuple(f"03-0{day} 20:00 r1 c4" for day in (1, 2, 3, 4))


def rest_of(*lines: str, when: str, marks: Marks | None = None, pain: int | None = None) -> Rest | None:
    """The rest at that moment for somebody with nothing ticked and those sessions behind them."""
    return resting(profile(), Limits(), past(*lines), Today(at(when), marks=marks, pain=pain))


def since(moment: str, day: int, reason: Reason | StopReason) -> Rest:
    """A rest since that moment, until that day of March."""
    return Rest(reason, at(moment), date(2026, 3, day))


def test_broken_skin_rests_for_nobody_knows_how_long() -> None:
    assert rest_of("03-02 20:00 r1", when="03-03 20:00", marks=Marks.BROKEN) == Rest(Reason.SKIN)


def test_clear_marks_rest_today_since_the_session_that_left_them() -> None:
    lines = ("03-01 20:00 r1", "03-02 20:00 r1")
    assert rest_of(*lines, when="03-03 20:00", marks=Marks.CLEAR) == since("03-02 20:00", 4, Reason.MARKS)
    assert rest_of(when="03-03 20:00", marks=Marks.CLEAR) == Rest(Reason.MARKS, None, date(2026, 3, 4))


def test_a_hard_stop_rests_for_its_day_and_the_next() -> None:
    lines = ("03-01 20:00 r1 stop=faint", "03-02 20:00 r1 stop=sharp_pain")
    expected = since("03-02 20:00", 4, StopReason.SHARP_PAIN)
    assert rest_of(*lines, when="03-02 21:00") == expected
    assert rest_of(*lines, when="03-03 20:00") == expected
    assert rest_of(*lines, when="03-04 20:00") is None


def test_a_stop_without_a_reason_rests_for_its_day() -> None:
    unsaid = replace(session("03-05 09:00 r1"), course=Course.STOPPED)
    history = history_of([*map(session, FOUR_DAYS), unsaid])
    found = [
        resting(profile(), Limits(), history, Today(at(when))) for when in ("03-05 20:00", "03-06 20:00")
    ]
    assert found == [since("03-05 09:00", 6, Reason.STOP), None]


@pytest.mark.parametrize(
    ("first", "when", "rests"),
    [
        # Seven days apart are within a week, and the rest is the day of the second and three more.
        ("03-02", "03-12 20:00", True),
        ("03-02", "03-13 20:00", False),
        ("03-01", "03-12 20:00", False),
        ("03-08", "03-10 20:00", True),
    ],
)
def test_two_flares_within_a_week_rest_for_three_days_more(first: str, when: str, rests: bool) -> None:
    lines = (f"{first} 20:00 r6 c4 4>6", "03-09 20:00 r6 c4 4>6")
    assert rest_of(*lines, when=when) == (since("03-09 20:00", 13, Reason.FLARE_TWICE) if rests else None)


@pytest.mark.parametrize(("pain", "rests"), [(None, False), (5, False), (6, True), (9, True)])
def test_one_flare_rests_while_it_is_still_felt(pain: int | None, rests: bool) -> None:
    found = rest_of("03-02 20:00 r6 c4 4>6", when="03-04 20:00", pain=pain)
    assert found == (since("03-02 20:00", 5, Reason.FLARE) if rests else None)


def test_enough_for_one_day_rests_until_tomorrow() -> None:
    first = rest_of("03-01 20:00 r1 c4", "03-02 09:00 r1 c4", when="03-02 20:00")
    assert first == since("03-02 09:00", 3, Reason.DAILY_CAP)
    twice = rest_of(*FOUR_DAYS, "03-05 09:00 r1", "03-05 14:00 r1", when="03-05 20:00")
    assert twice == since("03-05 14:00", 6, Reason.DAILY_CAP)


def test_what_begins_this_very_moment_is_of_today() -> None:
    assert rest_of("03-05 20:00 r1", when="03-05 20:00") == since("03-05 20:00", 6, Reason.DAILY_CAP)
    assert rest_of("03-05 20:00 r1", when="03-05 19:59") is None


def test_a_look_at_the_skin_is_after_the_session_or_not_about_it() -> None:
    now = Today(at("03-03 20:00"))
    for looked, marks in (("03-02 20:00", None), ("03-02 20:01", Marks.BROKEN)):
        assert marks_now(past("03-02 20:00 r1", looks=((looked, Marks.BROKEN),)), now) is marks


def test_a_second_session_waits_for_four_hours() -> None:
    lines = (*FOUR_DAYS, "03-05 09:00 r1")
    assert rest_of(*lines, when="03-05 12:59") == Rest(Reason.TOO_SOON, at("03-05 09:00"))
    assert rest_of(*lines, when="03-05 13:00") is None


@pytest.mark.parametrize(
    ("had", "left", "rests"),
    [(0.5, 39.5, False), (38.0, 2.0, False), (38.5, 1.5, True), (40.0, 0.0, True), (55.0, 0.0, True)],
)
def test_a_day_has_forty_minutes_and_no_session_under_two(had: float, left: float, rests: bool) -> None:
    today = replace(session("03-05 09:00 r1 c4"), minutes_done=had)
    history = history_of([*map(session, FOUR_DAYS), today])
    now = at("03-05 20:00")
    assert minutes_left_today(history, now) == left
    found = resting(profile(), Limits(), history, Today(now))
    assert found == (since("03-05 09:00", 6, Reason.DAILY_CAP) if rests else None)
