"""How many minutes a lunch break has for the mat, and when one is back: tables, and laws for every moment."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.lunch import LEAST_MINUTES, LunchBreak, done_by, lunch_break, minutes_until_back

NOON = datetime(2026, 3, 12, 12, 30, tzinfo=timezone(timedelta(hours=1)))


def at(hour: int, minute: int, second: int = 0) -> datetime:
    """That time on the day of the tests."""
    return NOON.replace(hour=hour, minute=minute, second=second)


@pytest.mark.parametrize(
    ("now", "back_at", "lead_in", "slowly", "minutes"),
    [
        # Twenty minutes, less a lead-in of 20 s, a minute of sitting and one of standing and walking.
        (at(12, 30), time(12, 50), 20, False, 17.5),
        (at(12, 30), time(12, 50), 0, False, 18.0),
        (at(12, 30), time(12, 50), 20, True, 16.5),
        (at(12, 38, 30), time(12, 50), 20, False, 9.0),
        (at(12, 45), time(12, 50), 60, False, 2.0),
        (at(12, 45), time(12, 50), 61, False, 1.5),
        (at(12, 49), time(12, 50), 20, False, 0.0),
        (at(12, 50), time(12, 50), 0, False, 0.0),
        # The next such moment, over midnight too, but not that of tomorrow noon.
        (at(23, 50), time(0, 10), 0, False, 18.0),
        (at(12, 50, 1), time(12, 50), 0, False, 0.0),
        (at(13, 5), time(12, 50), 0, False, 0.0),
        (at(1, 0), time(13, 0), 0, False, 718.0),
        (at(0, 59), time(13, 0), 0, False, 0.0),
    ],
)
def test_getting_on_and_off_is_taken_from_the_time_until_one_is_back(
    now: datetime, back_at: time, lead_in: float, slowly: bool, minutes: float
) -> None:
    assert minutes_until_back(now, back_at, lead_in, long_stand_up=slowly) == minutes


@pytest.mark.parametrize(
    ("now", "minutes", "lead_in", "slowly", "back"),
    [
        (at(12, 30), 8.0, 0, False, at(12, 40)),
        (at(12, 30), 8.0, 20, False, at(12, 41)),
        (at(12, 30, 50), 7.5, 20, True, at(12, 42)),
        (at(23, 55), 8.0, 0, False, at(0, 5) + timedelta(days=1)),
    ],
)
def test_one_is_back_on_the_next_whole_minute(
    now: datetime, minutes: float, lead_in: float, slowly: bool, back: datetime
) -> None:
    assert done_by(now, minutes, lead_in, long_stand_up=slowly) == back


@pytest.mark.parametrize(
    ("granted", "back_at", "found"),
    [
        (5.0, None, LunchBreak(5.0, at(12, 37))),
        (5.0, time(13, 30), LunchBreak(5.0, at(12, 37))),
        (10.0, time(12, 38), LunchBreak(6.0, at(12, 38))),
        (10.0, time(12, 34), LunchBreak(2.0, at(12, 34))),
        (10.0, time(12, 33), LunchBreak(None, at(12, 34))),
        # Somebody who stays for a minute only still needs two to be there.
        (1.0, time(12, 33), LunchBreak(None, at(12, 34))),
        (1.0, None, LunchBreak(1.0, at(12, 33))),
    ],
)
def test_a_break_is_what_the_rules_grant_or_what_is_left_or_nothing(
    granted: float, back_at: time | None, found: LunchBreak
) -> None:
    assert lunch_break(NOON, granted, back_at, 0.0, long_stand_up=False) == found


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)).map(
    lambda moment: moment.replace(tzinfo=UTC)
)
WALL_TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@given(MOMENTS, st.sampled_from([1.0, 2.0, 5.0, 10.0]), WALL_TIMES, st.floats(0.0, 600.0), st.booleans())
def test_nobody_comes_back_late_or_lies_longer_than_granted(
    now: datetime, granted: float, back_at: time, lead_in: float, slowly: bool
) -> None:
    found = lunch_break(now, granted, back_at, lead_in, long_stand_up=slowly)
    wanted = datetime.combine(now.date(), back_at, now.tzinfo)
    wanted += timedelta(days=wanted < now)
    if found.minutes is None:
        # What is offered instead is always long enough.
        again = lunch_break(now, granted, found.back.time(), lead_in, long_stand_up=slowly)
        assert again.minutes is not None and again.minutes >= min(granted, LEAST_MINUTES)
    else:
        assert found.minutes <= granted
        assert found.back <= wanted


def test_one_is_back_on_a_whole_minute_also_from_a_fraction_of_a_second() -> None:
    now = at(12, 30).replace(microsecond=500_000)
    assert done_by(now, 10.0, 0.0, long_stand_up=False) == at(12, 43)
    assert done_by(at(12, 30), 10.0, 0.0, long_stand_up=False) == at(12, 42)
