"""A lunch break that ends in time: how many minutes are left for the mat, and when one is back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from companion.core.ladder import MINUTES

LEAST_MINUTES = MINUTES[0]
"""The shortest length of the ladder; with less there is no time for the mat."""

SIT_MINUTES, SIT_LONG_MINUTES, STAND_MINUTES = 1.0, 2.0, 1.0
"""What comes after the mat: roll to one side and sit (one minute, two where the health answers ask for the
long stand-up: docs/rules.md section 2), then stand up with a hand on something and walk to the desk (a
minute, by choice, as the rules leave it open). Getting on takes as long as the lead-in."""

STEP_SECONDS = 30
"""Minutes left are rounded down to half ones."""

FARTHEST_AHEAD = timedelta(hours=12)
"""A wall time further ahead than this has only just passed: nobody's lunch break lasts until tomorrow."""


@dataclass(frozen=True, slots=True)
class LunchBreak:
    """The minutes on the mat and the moment one is back. Where there is no time for the mat `minutes` is
    None, and `back` the earliest moment there would be time for."""

    minutes: float | None
    back: datetime


def minutes_until_back(now: datetime, back_at: time, lead_in_seconds: float, *, long_stand_up: bool) -> float:
    """The minutes left for the mat for somebody who is to be back at the next `back_at` on the wall, getting
    on and off taken away, rounded down to half minutes; 0 where there are none."""
    ahead = _until(now, back_at)
    if ahead > FARTHEST_AHEAD:
        return 0.0
    left = ahead.total_seconds() - lead_in_seconds - _getting_up(long_stand_up).total_seconds()
    return max(left // STEP_SECONDS, 0.0) * STEP_SECONDS / 60.0


def done_by(now: datetime, minutes: float, lead_in_seconds: float, *, long_stand_up: bool) -> datetime:
    """The moment one is back after so many minutes on the mat, on the next whole minute of the wall clock."""
    back = now + timedelta(minutes=minutes, seconds=lead_in_seconds) + _getting_up(long_stand_up)
    whole = back.replace(second=0, microsecond=0)
    return whole if whole == back else whole + timedelta(minutes=1)


def lunch_break(
    now: datetime, granted: float, back_at: time | None, lead_in_seconds: float, *, long_stand_up: bool
) -> LunchBreak:
    """What a break begun now comes to: the minutes `granted` by the rules, or fewer to be back at `back_at`
    (None for no such wish); never more than granted."""
    minutes = granted
    if back_at is not None:
        left = minutes_until_back(now, back_at, lead_in_seconds, long_stand_up=long_stand_up)
        if left < LEAST_MINUTES:
            return LunchBreak(None, done_by(now, LEAST_MINUTES, lead_in_seconds, long_stand_up=long_stand_up))
        minutes = min(granted, left)
    return LunchBreak(minutes, done_by(now, minutes, lead_in_seconds, long_stand_up=long_stand_up))


def _getting_up(long_stand_up: bool) -> timedelta:
    sitting = SIT_LONG_MINUTES if long_stand_up else SIT_MINUTES
    return timedelta(minutes=sitting + STAND_MINUTES)


def _until(now: datetime, at: time) -> timedelta:
    """How long the wall clock takes to come to `at` next; nothing where it stands there now."""
    wall = timedelta(hours=now.hour, minutes=now.minute, seconds=now.second, microseconds=now.microsecond)
    return (timedelta(hours=at.hour, minutes=at.minute) - wall) % timedelta(days=1)
