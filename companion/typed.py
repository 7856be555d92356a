"""Single words of the command line as values; what is wrong with one is said in a sentence.

Every function raises argparse.ArgumentTypeError.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from typing import TypeVar

Choice = TypeVar("Choice", bound=Enum)

LONGEST_LEAD_IN = 600.0


def number(value: str, lowest: float, highest: float, what: str) -> float:
    """A number within limits; `what` names it for people."""
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not lowest <= number <= highest:
        limits = f"from {lowest:g} to {highest:g}"
        raise argparse.ArgumentTypeError(f"{what} must be a number {limits}, not {value}")
    return number


def pair(value: str) -> tuple[str, str]:
    """The two sides of A=B, without spaces around them."""
    # A header may have the sign in it, a field and the words for it do not.
    left, sign, right = value.rpartition("=")
    if not sign or not left.strip():
        raise argparse.ArgumentTypeError(f"it must have an equals sign in it, as A=B has, not {value}")
    return left.strip(), right.strip()


def minutes(value: str) -> float:
    """The minutes of a session."""
    from companion.core.journal import MINUTES_LIMITS

    return number(value, *MINUTES_LIMITS, "the minutes")


def lead_in(value: str) -> float:
    """The seconds before a session."""
    return number(value, 0.0, LONGEST_LEAD_IN, "the seconds")


def wall_time(value: str) -> time:
    """A time of day such as 12:50."""
    hours, colon, minutes = value.partition(":")
    try:
        if not (colon and hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2):
            raise ValueError(value)
        return time(int(hours), int(minutes))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"the time must be such as 12:50, not {value}") from error


def moment(value: str) -> datetime:
    """A moment such as 2026-03-02T20:00; without an offset it is local time."""
    try:
        moment = datetime.fromisoformat(value)
        # A time without an offset is local time.
        return moment if moment.tzinfo is not None else moment.astimezone()
    except (ValueError, OverflowError, OSError) as error:
        # An OSError: Windows knows of no local time before 1970.
        must = f"the time must be such as 2026-03-02T20:00, not {value}"
        raise argparse.ArgumentTypeError(must) from error


def pain(value: str) -> int:
    """Pain from 0 to 10, a whole number."""
    from companion.core.journal import RATING_LIMITS

    pain = number(value, *RATING_LIMITS, "the pain")
    if pain != int(pain):
        raise argparse.ArgumentTypeError(f"the pain must be a whole number, not {value}")
    return int(pain)


def choice(kinds: type[Choice]) -> Callable[[str], Choice]:
    """What reads one of the words of an enumeration."""

    def chosen(value: str) -> Choice:
        try:
            return kinds(value)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"it must be one of {words(kinds)}, not {value}") from error

    return chosen


def words(kinds: type[Enum]) -> str:
    """All words of an enumeration."""
    return ", ".join(str(kind.value) for kind in kinds)


def day(value: str) -> date:
    """A day such as 2026-03-02."""
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"the day must be such as 2026-03-02, not {value}") from error
