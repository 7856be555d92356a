"""Reminders as somebody sets them: for what kind of session, on which days, at what time.

`core/reminding.py` says when one is due.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import Enum
from typing import Any, cast

EVERY_DAY = frozenset(range(7))
WORKING_DAYS = frozenset(range(5))

MOST_REMINDERS = 50
"""More than anybody needs; a settings file that holds more was not written by this program."""

LONGEST_ID = 40


class Occasion(Enum):
    """What a session is for, under the names that launcher, tray, reminder and command line use."""

    STANDARD = "standard"
    BEDTIME = "bedtime"
    LUNCH = "lunch"
    FEET = "feet"
    BREATHING = "breathing"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder. `weekdays` are 0 (Monday) to 6 of the day it belongs to, and a day ends at 03:00: half
    past midnight on Friday is in the night to Saturday. `at` is the time on the wall, to the minute.
    """

    id: str
    occasion: Occasion
    weekdays: frozenset[int] = EVERY_DAY
    at: time = time(21, 30)
    on: bool = True

    @property
    def active(self) -> bool:
        """Whether it ever comes."""
        return self.on and bool(self.weekdays)


OFFERED = (
    Reminder("bedtime", Occasion.BEDTIME, EVERY_DAY, time(21, 30), on=False),
    Reminder("lunch", Occasion.LUNCH, WORKING_DAYS, time(12, 40), on=False),
)
"""What stands ready to be switched on: nobody is reminded who has not asked for it."""


def reminder_values(reminders: tuple[Reminder, ...]) -> list[dict[str, Any]]:
    """Reminders as plain values, for a file."""
    return [
        {
            "id": one.id,
            "occasion": one.occasion.value,
            "weekdays": sorted(one.weekdays),
            "at": time_value(one.at),
            "on": one.on,
        }
        for one in reminders
    ]


def reminders_from(value: object) -> tuple[Reminder, ...]:
    """Reminders from what a file holds. Raises ValueError where it is no list of sound ones."""
    if not isinstance(value, list) or len(cast("list[Any]", value)) > MOST_REMINDERS:
        raise ValueError("not a list of reminders")
    found = tuple(_reminder(one) for one in cast("list[Any]", value))
    if len({one.id for one in found}) != len(found):
        raise ValueError("two reminders of one name")
    return found


def time_value(at: time) -> str:
    """A time of day as a file has it, such as 21:30."""
    return at.strftime("%H:%M")


def time_from(value: object) -> time:
    """A time of day from a file. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError("not a time")
    at = time.fromisoformat(value)
    if at.tzinfo is not None or at.second or at.microsecond:
        raise ValueError("not a time to the minute")
    return at


def _reminder(value: object) -> Reminder:
    if not isinstance(value, dict):
        raise ValueError("not a reminder")
    held = cast("dict[str, Any]", value)
    name, days, on = held.get("id"), held.get("weekdays"), held.get("on")
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_ID or not isinstance(on, bool):
        raise ValueError("a reminder without a name or a switch")
    if not isinstance(days, list) or any(type(day) is not int for day in cast("list[Any]", days)):
        raise ValueError("weekdays are numbers")
    weekdays = frozenset(cast("list[int]", days))
    if not weekdays <= EVERY_DAY:
        raise ValueError("no such weekday")
    return Reminder(name, Occasion(held.get("occasion")), weekdays, time_from(held.get("at")), on)
