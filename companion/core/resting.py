"""When the mat rests: skin that has to heal, a stop or a flare to let settle, enough for one day.

The rules and numbers are those of docs/rules.md section 2, in the order in which they decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice, pairwise, takewhile

from companion.core.deciding import AHEAD, Decider, Reason, Today, day_of, days_between
from companion.core.history import History
from companion.core.journal import Course, Marks, Mode, Profile, SessionRecord, SkinCheck
from companion.core.limits import Limits
from companion.core.past import FLARE_POINTS, FLARE_TWICE_DAYS, false_start, was_flare

STOP_REST_DAYS = 1
"""After a hard stop the mat rests on its day and so many more."""

FLARE_TWICE_REST_DAYS = 3
SESSIONS_AT_FIRST = 3
"""With so many sessions or fewer, one a day; later two."""

MOST_A_DAY = 2
MINUTES_A_DAY = 40.0
LEAST_MINUTES = 2.0
"""Fewer minutes than this left of a day are not a session any more."""

APART = timedelta(hours=4)
"""From the start of one session to the start of the next."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Why the mat rests, since when, and the day it is open again; None where that is not known yet."""

    reason: Decider
    since: datetime | None = None
    until: date | None = None


def resting(profile: Profile, limits: Limits, history: History, today: Today) -> Rest | None:
    """The rest that holds at that moment, the first in the order of decisions, or None."""
    return (
        _skin(history, today)
        or after_stop(history, today)
        or after_flare(history, today)
        or _enough_today(profile, limits, history, today)
    )


def marks_now(history: History, today: Today) -> Marks | None:
    """What is known of the skin of that area: answered now, else seen today; broken skin until it is said
    to be better. None counts as gone."""
    if today.marks is not None:
        return today.marks
    newest = next(area_sessions(history, today), None)
    looks = [check for check in checks_of(history, today) if newest is None or check.at > newest.started_at]
    if looks:
        last = max(looks, key=lambda check: check.at)
        lasting = last.marks is Marks.BROKEN or days_between(last.at, today.now) <= 0
        return last.marks if lasting else None
    return Marks.BROKEN if newest is not None and newest.marks is Marks.BROKEN else None


def checks_of(history: History, today: Today) -> Iterator[SkinCheck]:
    """The looks at the skin of that area up to now, as also a fast clock may have it."""
    latest = today.now + AHEAD
    return (check for check in history.skin_checks if check.area is today.area and check.at <= latest)


def mat_sessions(sessions: Iterable[SessionRecord], now: datetime) -> Iterator[SessionRecord]:
    """Those of the sessions on the mat up to now that are over and came to anything."""
    return (
        record
        for record in sessions
        if record.started_at <= now and record.course is not Course.RUNNING and not false_start(record)
    )


def area_sessions(history: History, today: Today) -> Iterator[SessionRecord]:
    """Those of them on that area, the newest first."""
    return mat_sessions(history.on_the_mat(today.area), today.now)


def minutes_left_today(history: History, now: datetime) -> float:
    """The minutes on the mat that the day still has room for, 0 to 40."""
    had = sum(record.minutes_done for record in sessions_today(history, now))
    return max(MINUTES_A_DAY - had, 0.0)


def _skin(history: History, today: Today) -> Rest | None:
    match marks_now(history, today):
        case Marks.BROKEN:
            return Rest(Reason.SKIN)
        case Marks.CLEAR:
            newest = next(area_sessions(history, today), None)
            since = None if newest is None else newest.started_at
            return Rest(Reason.MARKS, since, _day_after(today.now, 0, today.now))
        case _:
            return None


def after_stop(history: History, today: Today) -> Rest | None:
    """The rest after a hard stop, or after a stop of today whose reason was never said."""
    now = today.now
    for record in history.stops:
        days = days_between(record.started_at, now)
        if days > STOP_REST_DAYS:
            break
        if record.stop_reason is not None and record.started_at <= now + AHEAD:
            until = _day_after(record.started_at, STOP_REST_DAYS, now)
            return Rest(record.stop_reason, record.started_at, until)
    for record in sessions_today(history, now):
        # Why it was stopped was never said, perhaps because nobody could: that day is a day of rest.
        if record.course is Course.STOPPED and record.stop_reason is None:
            return Rest(Reason.STOP, record.started_at, _day_after(now, 0, now))
    return None


def after_flare(history: History, today: Today) -> Rest | None:
    """The rest after two flares within a week, or after one while today's pain is told and still up."""
    now = today.now
    lately = FLARE_TWICE_REST_DAYS + FLARE_TWICE_DAYS
    near = takewhile(
        lambda record: days_between(record.started_at, now) <= lately, mat_sessions(history.on_the_mat(), now)
    )
    flares = [record for record in near if was_flare(record)]
    for newer, older in pairwise(flares):
        until = _day_after(newer.started_at, FLARE_TWICE_REST_DAYS, now)
        if days_between(older.started_at, newer.started_at) <= FLARE_TWICE_DAYS and day_of(now, now) < until:
            return Rest(Reason.FLARE_TWICE, newer.started_at, until)
    newest = next(mat_sessions(history.on_the_mat(), now), None)
    if newest is None or not was_flare(newest) or newest.before.pain is None or today.pain is None:
        return None
    still = today.pain >= newest.before.pain + FLARE_POINTS
    return Rest(Reason.FLARE, newest.started_at, _day_after(now, 0, now)) if still else None


def _enough_today(profile: Profile, limits: Limits, history: History, today: Today) -> Rest | None:
    now = today.now
    had = list(sessions_today(history, now))
    if not had:
        return None
    few = (
        len(list(islice(mat_sessions(history.on_the_mat(), now), SESSIONS_AT_FIRST + 1))) <= SESSIONS_AT_FIRST
    )
    one = few or limits.reduced or profile.mode is not Mode.STANDARD
    tomorrow = _day_after(now, 0, now)
    if len(had) >= (1 if one else MOST_A_DAY) or minutes_left_today(history, now) < LEAST_MINUTES:
        return Rest(Reason.DAILY_CAP, had[0].started_at, tomorrow)
    return Rest(Reason.TOO_SOON, had[0].started_at) if now - had[0].started_at < APART else None


def sessions_today(history: History, now: datetime) -> Iterator[SessionRecord]:
    """The sessions on the mat of that day up to now, on any part of the body, the newest first."""
    return takewhile(
        lambda record: days_between(record.started_at, now) <= 0, mat_sessions(history.on_the_mat(), now)
    )


def _day_after(moment: datetime, days: int, now: datetime) -> date:
    return day_of(moment, now) + timedelta(days=days + 1)
