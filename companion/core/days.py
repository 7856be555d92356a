"""What the last two weeks were like, day by day, and which session is still to be asked about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile

from companion.core.deciding import DAY_ENDS, day_of
from companion.core.journal import Course, Cover, Kind, Morning, Ratings, SessionRecord
from companion.core.past import BEGUN_MINUTES

DAY_ENDS_HOUR = DAY_ENDS // timedelta(hours=1)
EVENING_FROM_HOUR = 18
"""A session that began at this hour or later is an evening session."""

AFTER_WORK_FROM_HOUR = 17
"""From this hour on a lunch break may be asked about that nothing was said of at noon."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day: its date, the minutes on the mat, and what was lain on last, None on a day of rest."""

    date: date
    minutes: float
    cover: Cover | None


def last_days(sessions: Iterable[SessionRecord], now: datetime, count: int = 14) -> tuple[Day, ...]:
    """The last `count` days with today as the last, whatever was done on them; `sessions` newest first."""
    today = day_of(now, now)
    minutes = {today - timedelta(days=back): 0.0 for back in range(count)}
    covers: dict[date, tuple[datetime, Cover]] = {}
    for record in sessions:
        day = day_of(record.started_at, now)
        if day < today - timedelta(days=count):
            break
        if day not in minutes or not record.kind.on_the_mat:
            continue
        minutes[day] += record.minutes_done
        cover = (record.used or record.planned).cover
        if day not in covers or covers[day][0] < record.started_at:
            covers[day] = (record.started_at, cover)
    return tuple(Day(day, minutes[day], covers[day][1] if day in covers else None) for day in sorted(minutes))


def last_night(sessions: Iterable[SessionRecord], now: datetime) -> SessionRecord | None:
    """Yesterday evening's session, if its morning questions are still open; the newest of several.
    `sessions` come newest first.

    Asked on the day after only, never chased (docs/rules.md section 4).
    """
    yesterday = day_of(now, now) - timedelta(days=1)
    near = takewhile(lambda record: day_of(record.started_at, now) >= yesterday, sessions)
    evenings = (
        record
        for record in near
        if day_of(record.started_at, now) == yesterday
        and record.course is not Course.RUNNING
        and record.kind.on_the_mat
        and record.morning == Morning()
        and in_the_evening(record)
    )
    return next(evenings, None)


def lunch_to_ask_about(sessions: Iterable[SessionRecord], now: datetime) -> SessionRecord | None:
    """Today's lunch break, once it is evening, if nothing was said of it; the newest of several.
    `sessions` come newest first.

    Asked on its own day only, never chased.
    """
    if DAY_ENDS_HOUR <= now.hour < AFTER_WORK_FROM_HOUR:
        return None
    today = day_of(now, now)
    near = takewhile(lambda record: day_of(record.started_at, now) >= today, sessions)
    breaks = (record for record in near if day_of(record.started_at, now) == today and _unsaid(record))
    return next(breaks, None)


def _unsaid(record: SessionRecord) -> bool:
    over = record.course not in (Course.RUNNING, Course.STOPPED) and record.minutes_done >= BEGUN_MINUTES
    said = record.comfort is not None or record.after != Ratings() or record.felt or record.note
    return record.kind is Kind.QUICK and over and not said


def in_the_evening(record: SessionRecord) -> bool:
    """Whether a session was one of the evening, so that the next morning has something to tell of it.

    By its own clock and not by that of today, or a change to summer time would move the past.
    """
    hour = record.started_at.hour
    return record.kind is Kind.BEDTIME or hour >= EVENING_FROM_HOUR or hour < DAY_ENDS_HOUR
