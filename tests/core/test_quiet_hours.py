"""Quiet hours are kept to the minute, over midnight too."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.quiet_hours import is_quiet

NIGHT = (time(22, 30), time(7, 30))
NOON = (time(12), time(14))

WALL_TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@pytest.mark.parametrize(
    ("at", "hours", "quiet"),
    [
        (time(22, 29), NIGHT, False),
        (time(22, 30), NIGHT, True),
        (time(23, 59), NIGHT, True),
        (time(0, 0), NIGHT, True),
        (time(7, 29), NIGHT, True),
        (time(7, 30), NIGHT, False),
        (time(12, 0), NIGHT, False),
        (time(11, 59), NOON, False),
        (time(12, 0), NOON, True),
        (time(13, 59), NOON, True),
        (time(14, 0), NOON, False),
        (time(0, 0), (time(22), time(0)), False),
        (time(23, 59), (time(22), time(0)), True),
        (time(0, 0), (time(0), time(6)), True),
    ],
)
def test_quiet_hours_begin_with_their_first_minute_and_end_before_their_last(
    at: time, hours: tuple[time, time], quiet: bool
) -> None:
    assert is_quiet(at, *hours) is quiet


@given(at=WALL_TIMES, both=WALL_TIMES)
def test_two_equal_times_leave_no_time_out(at: time, both: time) -> None:
    assert not is_quiet(at, both, both)


@given(at=WALL_TIMES, start=WALL_TIMES, end=WALL_TIMES)
def test_every_minute_is_quiet_in_the_hours_or_in_those_the_other_way_round(
    at: time, start: time, end: time
) -> None:
    if start != end:
        assert is_quiet(at, start, end) is not is_quiet(at, end, start)
