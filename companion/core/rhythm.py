"""How the mat is used: days and minutes on it, and where on the ladder.

Rest is part of it: nothing here counts days in a row, and nothing can break.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain
from math import fsum

from companion.core.deciding import day_of
from companion.core.insights import NotEnough, since
from companion.core.journal import Area, Cover, SessionRecord
from companion.core.ladder import LADDERS, index_of
from companion.core.past import false_start
from companion.core.splits import COVERS

FORTNIGHT = 14
"""Days that a rhythm is seen in (docs/rules.md section 5): long enough for rest days to have their place."""

DAYS_OF_WEEK = 7


@dataclass(frozen=True, slots=True)
class Rhythm:
    """On how many of the last `days` days somebody was on the mat; today is the last of them.

    There are fewer than fourteen for somebody who began later than that. `today` tells whether today is among
    the days on the mat; if not, it is not a day of rest yet either.
    """

    on_mat: int
    days: int
    today: bool

    @property
    def rested(self) -> int:
        """The days of rest, which are part of the plan."""
        return self.days - self.on_mat - (0 if self.today else 1)

    @property
    def from_the_beginning(self) -> bool:
        """Whether these are all the days since the first session."""
        return self.days < FORTNIGHT


@dataclass(frozen=True, slots=True)
class CoverMinutes:
    """The minutes on one cover."""

    cover: Cover
    minutes: float


@dataclass(frozen=True, slots=True)
class Week:
    """The minutes on the mat in the seven days from `first` on, by what was really lain on, easy before hard.

    `over` is False as long as today is one of these days.
    """

    first: date
    minutes: float
    by_cover: tuple[CoverMinutes, ...]
    over: bool


@dataclass(frozen=True, slots=True)
class LadderPoint:
    """One session as a point over time: how hard what was really lain on is, and the minutes done.

    `rung` is its place on the whole ladder of its area, whatever of that a profile leaves open: -2 (P1) to 13
    on the back. A setup that is no rung has the highest one in nothing harder than it, else the lowest.
    """

    at: datetime
    day: date
    rung: int
    cover: Cover
    minutes: float


def on_the_mat(sessions: Iterable[SessionRecord]) -> Iterator[SessionRecord]:
    """Those of the sessions that were on the mat and more than a false start."""
    return (record for record in sessions if record.kind.on_the_mat and not false_start(record))


def rhythm(sessions: Iterable[SessionRecord], now: datetime) -> Rhythm | NotEnough:
    """The days on the mat among the last fourteen, or since the first session; `sessions` newest first."""
    today = day_of(now, now)
    first = today - timedelta(days=FORTNIGHT - 1)
    days = set[date]()
    for record in on_the_mat(since(sessions, date.min, now)):
        day = day_of(record.started_at, now)
        if day < first:
            # Somebody who has been here longer sees the whole fortnight, also after weeks away.
            return Rhythm(len(days), FORTNIGHT, today in days)
        days.add(day)
    if not days:
        return NotEnough(0, 1)
    return Rhythm(len(days), (today - min(days)).days + 1, today in days)


def weeks(
    sessions: Iterable[SessionRecord], now: datetime, count: int, first_weekday: int
) -> tuple[Week, ...]:
    """The minutes of the last `count` weeks, at least one, with this one as the last; a week begins on
    `first_weekday`, 0 for Monday. `sessions` come newest first."""
    today = day_of(now, now)
    this_week = today - timedelta(days=(today.weekday() - first_weekday) % DAYS_OF_WEEK)
    firsts = [this_week - timedelta(days=DAYS_OF_WEEK * back) for back in reversed(range(count))]
    done = {first: defaultdict[Cover, list[float]](list) for first in firsts}
    for record in on_the_mat(since(sessions, firsts[0], now)):
        back = (day_of(record.started_at, now) - firsts[0]).days // DAYS_OF_WEEK
        done[firsts[back]][(record.used or record.planned).cover].append(record.minutes_done)
    return tuple(_week(first, done[first], over=first < this_week) for first in firsts)


def ladder_points(
    sessions: Iterable[SessionRecord], area: Area, now: datetime, first: date = date.min
) -> Iterator[LadderPoint]:
    """The sessions of one area from the day `first` on as points over time, newest first, as they come."""
    ladder = LADDERS[area]
    for record in on_the_mat(since(sessions, first, now)):
        if record.area is area:
            setup = record.used or record.planned
            yield LadderPoint(
                record.started_at,
                day_of(record.started_at, now),
                ladder[index_of(ladder, setup)].number,
                setup.cover,
                record.minutes_done,
            )


def _week(first: date, done: Mapping[Cover, list[float]], *, over: bool) -> Week:
    # Exact sums: those of two sessions of one moment may come in either order.
    by_cover = tuple(CoverMinutes(cover, fsum(done[cover])) for cover in COVERS if cover in done)
    return Week(first, fsum(chain.from_iterable(done.values())), by_cover, over)
