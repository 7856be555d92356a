"""The last days are counted by the evenings people live, and last night is asked about once, next day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.days import Day, in_the_evening, last_days, last_night, lunch_to_ask_about
from companion.core.journal import Course, Cover, Kind, Morning, Ratings, SessionRecord
from tests.core.builders import CET, FIRST, NOW, days, record_of

BARE = replace(FIRST, cover=Cover.BARE_SKIN)
BREAKFAST = datetime(2026, 3, 11, 8, 0, tzinfo=CET)


def on(day: int, hour: int, minute: int = 0, **more: Any) -> SessionRecord:
    """A completed session of five minutes begun then in March 2026."""
    moment = datetime(2026, 3, day, hour, minute, tzinfo=CET)
    return record_of(moment, **({"course": Course.COMPLETED} | more))


def test_without_sessions_the_last_fourteen_days_were_days_of_rest() -> None:
    made = last_days((), NOW)
    assert [day.date for day in made] == [date(2026, 2, 25) + timedelta(days=back) for back in range(14)]
    assert {(day.minutes, day.cover) for day in made} == {(0.0, None)}


def test_the_last_day_is_today_until_three_in_the_morning() -> None:
    night = datetime(2026, 3, 11, 2, 59, tzinfo=CET)
    assert last_days((), night, 1) == (Day(date(2026, 3, 10), 0.0, None),)
    assert last_days((), night + timedelta(minutes=1), 1) == (Day(date(2026, 3, 11), 0.0, None),)


def test_minutes_of_a_day_add_up_and_the_last_cover_is_shown_whatever_the_order() -> None:
    sessions = (on(10, 8, used=BARE, minutes_done=3.0), on(10, 19), on(9, 1, minutes_done=4.0))
    shown = (Day(date(2026, 3, 8), 4.0, Cover.THICK_TOWEL), Day(date(2026, 3, 9), 0.0, None))
    for history in (sessions, sessions[::-1]):
        assert last_days(history, NOW, 3) == (*shown, Day(date(2026, 3, 10), 8.0, Cover.THICK_TOWEL))


def test_what_was_really_used_is_shown_instead_of_what_was_planned() -> None:
    assert last_days((on(10, 19, used=BARE),), NOW, 1)[0].cover is Cover.BARE_SKIN


@pytest.mark.parametrize("record", [on(9, 19), on(12, 19), on(10, 19, kind=Kind.BREATHING)])
def test_other_days_and_breathing_alone_leave_today_empty(record: SessionRecord) -> None:
    assert last_days((record,), NOW, 1) == (Day(date(2026, 3, 10), 0.0, None),)


@given(st.lists(st.datetimes(datetime(2026, 2, 1), datetime(2026, 4, 1), timezones=st.just(UTC)), max_size=9))
def test_no_minute_of_the_last_days_is_lost_or_counted_twice(starts: list[datetime]) -> None:
    made = last_days([record_of(start) for start in starts], NOW, 100)
    assert sum(day.minutes for day in made) == 5.0 * sum(
        start < datetime(2026, 3, 11, 2, tzinfo=UTC) for start in starts
    )


# docs/rules.md section 4: only the day after an evening session.
@pytest.mark.parametrize(
    ("record", "asked"),
    [
        (on(10, 20), True),
        (on(10, 18), True),
        (on(10, 17, 59), False),
        (on(10, 17, 59, kind=Kind.BEDTIME), True),
        (on(11, 0, 30), True),
        (on(11, 2, 59), True),
        (on(11, 3, 0, kind=Kind.BEDTIME), False),
        (on(9, 20), False),
        (on(10, 2, 59), False),
        (on(10, 20, kind=Kind.BREATHING), False),
        (on(10, 20, course=Course.RUNNING), False),
        (on(10, 20, course=Course.INTERRUPTED), True),
        (on(10, 20, morning=Morning(sleep=7)), False),
        (on(10, 20, morning=Morning(pain=0)), False),
    ],
)
def test_last_night_is_asked_about_on_the_day_after_an_evening_session(
    record: SessionRecord, asked: bool
) -> None:
    assert last_night((record,), BREAKFAST) == (record if asked else None)


@pytest.mark.parametrize(("hour", "evening"), [(2, True), (3, False), (12, False), (17, False), (18, True)])
def test_the_evening_is_from_six_until_three_at_night(hour: int, evening: bool) -> None:
    assert in_the_evening(on(10, hour)) is evening
    assert in_the_evening(on(10, hour, kind=Kind.BEDTIME))


def test_of_two_evening_sessions_the_later_is_asked_about() -> None:
    early, late = on(10, 19), on(10, 22)
    assert last_night((late, early), BREAKFAST) == late


def test_last_night_is_not_chased() -> None:
    record = on(10, 22)
    assert last_night((record,), BREAKFAST + days(0.7)) is record
    assert last_night((record,), BREAKFAST + days(1)) is None
    assert last_night((), BREAKFAST) is None


def test_what_was_weeks_ago_is_not_looked_at() -> None:
    read: list[int] = []

    def sessions() -> Iterator[SessionRecord]:
        for number in range(1000):
            read.append(number)
            yield record_of(BREAKFAST - days(number))

    assert len(last_days(sessions(), BREAKFAST)) == 14
    assert len(read) < 20


# A lunch break that was not spoken of.


def lunch(day: int = 10, hour: int = 12, **more: Any) -> SessionRecord:
    """A lunch break of that day."""
    return on(day, hour, **({"kind": Kind.QUICK} | more))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in March 2026."""
    return datetime(2026, 3, day, hour, minute, tzinfo=CET)


@pytest.mark.parametrize(
    ("now", "asked"),
    [
        (at(10, 12, 30), False),
        (at(10, 16, 59), False),
        (at(10, 17), True),
        (at(10, 23, 59), True),
        (at(11, 2, 59), True),
        (at(11, 3), False),
        (at(11, 18), False),
    ],
)
def test_a_lunch_break_is_asked_about_on_its_evening_and_never_later(now: datetime, asked: bool) -> None:
    record = lunch()
    assert lunch_to_ask_about((record,), now) == (record if asked else None)


@pytest.mark.parametrize(
    "more",
    [
        {"comfort": 4},
        {"after": Ratings(pain=3)},
        {"felt": ("warm",)},
        {"note": "short"},
        {"kind": Kind.STANDARD},
        {"course": Course.RUNNING},
        {"course": Course.STOPPED},
        {"minutes_done": 0.4},
    ],
)
def test_nothing_is_asked_of_a_break_that_was_spoken_of_or_was_none(more: dict[str, Any]) -> None:
    assert lunch_to_ask_about((lunch(**more),), at(10, 18)) is None


def test_of_two_breaks_the_newer_is_asked_about() -> None:
    newer, older = lunch(hour=13), lunch(hour=11)
    assert lunch_to_ask_about((on(10, 15), newer, older), at(10, 18)) == newer
