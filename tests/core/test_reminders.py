"""Reminders as a file keeps them: what stands ready at first, and which ones a file may hold."""

from __future__ import annotations

from datetime import UTC, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.reminders import (
    EVERY_DAY,
    OFFERED,
    WORKING_DAYS,
    Occasion,
    Reminder,
    reminder_values,
    reminders_from,
    time_from,
    time_value,
)

GOOD: dict[str, Any] = {"id": "feet", "occasion": "feet", "weekdays": [0, 6], "at": "08:05", "on": True}
REMINDERS = st.builds(
    Reminder,
    st.text(min_size=1, max_size=40),
    st.sampled_from(Occasion),
    st.frozensets(st.integers(0, 6)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.booleans(),
)


def numbered(count: int) -> list[dict[str, Any]]:
    """So many sound reminders, as a file holds them."""
    return [GOOD | {"id": str(number)} for number in range(count)]


# What stands ready.


def test_an_evening_and_a_lunch_stand_ready_and_nobody_is_reminded_who_has_not_asked() -> None:
    assert reminder_values(OFFERED) == [
        {
            "id": "bedtime",
            "occasion": "bedtime",
            "weekdays": [0, 1, 2, 3, 4, 5, 6],
            "at": "21:30",
            "on": False,
        },
        {"id": "lunch", "occasion": "lunch", "weekdays": [0, 1, 2, 3, 4], "at": "12:40", "on": False},
    ]


def test_a_new_reminder_comes_every_evening_at_half_past_nine() -> None:
    new = Reminder("mine", Occasion.STANDARD)
    assert new == Reminder("mine", Occasion.STANDARD, frozenset({0, 1, 2, 3, 4, 5, 6}), time(21, 30), on=True)
    assert new.active


@pytest.mark.parametrize(
    ("weekdays", "on", "active"),
    [
        (EVERY_DAY, True, True),
        (WORKING_DAYS, True, True),
        (frozenset({6}), True, True),
        (frozenset[int](), True, False),
        (EVERY_DAY, False, False),
        (frozenset[int](), False, False),
    ],
)
def test_a_reminder_comes_only_if_it_is_on_and_has_a_day(
    weekdays: frozenset[int], on: bool, active: bool
) -> None:
    assert Reminder("mine", Occasion.LUNCH, weekdays, on=on).active is active


# In a file.


@given(st.lists(REMINDERS, max_size=5, unique_by=lambda one: one.id).map(tuple))
def test_a_file_gives_back_the_reminders_it_was_given(reminders: tuple[Reminder, ...]) -> None:
    assert reminders_from(reminder_values(reminders)) == reminders


def test_a_file_names_what_each_reminder_is() -> None:
    lunch = Reminder("noon", Occasion.LUNCH, frozenset({4, 0, 2}), time(9, 7), on=False)
    assert reminder_values((lunch,)) == [
        {"id": "noon", "occasion": "lunch", "weekdays": [0, 2, 4], "at": "09:07", "on": False}
    ]
    assert reminders_from([GOOD]) == (Reminder("feet", Occasion.FEET, frozenset({0, 6}), time(8, 5)),)


def test_a_file_may_hold_fifty_reminders_and_no_more() -> None:
    assert len(reminders_from(numbered(50))) == 50
    assert reminders_from([]) == ()
    with pytest.raises(ValueError, match="not a list"):
        reminders_from(numbered(51))


@pytest.mark.parametrize("length", [1, 40])
def test_the_name_of_a_reminder_has_one_to_forty_letters(length: int) -> None:
    assert reminders_from([GOOD | {"id": "x" * length}])[0].id == "x" * length


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"id": ""}, "name or a switch"),
        ({"id": "x" * 41}, "name or a switch"),
        ({"id": 7}, "name or a switch"),
        ({"id": None}, "name or a switch"),
        ({"on": 1}, "name or a switch"),
        ({"on": None}, "name or a switch"),
        ({"on": "yes"}, "name or a switch"),
        ({"weekdays": None}, "weekdays are numbers"),
        ({"weekdays": 3}, "weekdays are numbers"),
        ({"weekdays": ["Monday"]}, "weekdays are numbers"),
        ({"weekdays": [0, True]}, "weekdays are numbers"),
        ({"weekdays": [1.0]}, "weekdays are numbers"),
        ({"weekdays": [7]}, "no such weekday"),
        ({"weekdays": [-1]}, "no such weekday"),
        ({"occasion": "sauna"}, "sauna"),
        ({"at": None}, "not a time"),
        ({"at": 2130}, "not a time"),
        ({"at": "25:00"}, "hour"),
    ],
)
def test_a_reminder_that_is_not_sound_is_refused_for_what_is_wrong(change: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        reminders_from([GOOD | change])


@pytest.mark.parametrize("missing", list(GOOD))
def test_no_part_of_a_reminder_may_be_missing(missing: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        reminders_from([{name: value for name, value in GOOD.items() if name != missing}])


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (None, "not a list"),
        ({"feet": GOOD}, "not a list"),
        ("feet", "not a list"),
        (["feet"], "not a reminder"),
        ([GOOD, None], "not a reminder"),
        ([GOOD, GOOD], "two reminders of one name"),
    ],
)
def test_what_is_no_list_of_reminders_is_refused(value: object, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        reminders_from(value)


# A time of day.


@pytest.mark.parametrize(
    ("text", "at"),
    [("00:00", time(0)), ("07:05", time(7, 5)), ("21:30", time(21, 30)), ("23:59", time(23, 59))],
)
def test_a_time_is_told_by_hours_and_minutes(text: str, at: time) -> None:
    assert time_value(at) == text
    assert time_from(text) == at


@pytest.mark.parametrize(
    "at",
    [time(21, 30, 1), time(21, 30, 0, 1), time(21, 30, tzinfo=UTC)],
    ids=["seconds", "less than a second", "the time of a place"],
)
def test_a_time_is_of_the_wall_and_to_the_minute(at: time) -> None:
    with pytest.raises(ValueError, match="to the minute"):
        time_from(at.isoformat())
