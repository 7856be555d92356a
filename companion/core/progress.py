"""What the charts of the progress page show: values, each with the number of sessions behind it.

A chart knows what was used and what was rated, and nothing of what came of what. Thresholds are those of
docs/rules.md section 5 and docs/design.md section 9.9; flat and worse figures are values like any other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import groupby

from companion.core.insights import Change, NotEnough, Pair, Rating
from companion.core.journal import Area, Cover
from companion.core.ladder import COVER_ORDER
from companion.core.mornings import Nights, NotEnoughNights
from companion.core.rhythm import CoverMinutes
from companion.core.summary import Summary

LEAST_SESSIONS = 3
"""Sessions on the mat from which on there are charts: before that the numbers would not mean much."""

LEAST_AVERAGED = 8
"""Sessions rated both times from which on their averages are drawn (docs/design.md section 9.9)."""

MOST_BINS = 26
"""Weeks or months that one chart holds; a longer time is shown in longer pieces."""

DAYS_OF_WEEK = 7


class Period(Enum):
    """How far back the charts go."""

    FIVE_WEEKS = "five_weeks"
    THREE_MONTHS = "three_months"
    ALL = "all"


WEEKS_IN = {Period.FIVE_WEEKS: 5, Period.THREE_MONTHS: 13}
"""Weeks of a period, this one included; all the time since the first session has no number of its own."""


class Unit(Enum):
    """What one mark of a chart stands for."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Span:
    """The days of a chart from `first` to `last`, which is today. A week begins on `first_weekday`, 0 for
    Monday."""

    first: date
    last: date
    first_weekday: int = 0

    @property
    def days(self) -> int:
        """How many days that is."""
        return (self.last - self.first).days + 1

    @property
    def end(self) -> date:
        """The last day of the week of today."""
        return week_of(self.last, self.first_weekday) + timedelta(days=DAYS_OF_WEEK - 1)


@dataclass(frozen=True, slots=True)
class Tally:
    """Sessions of one area on one cover: how many, and their minutes together, in the unit that begins on
    `first`. One session by itself is a tally too."""

    first: date
    area: Area
    cover: Cover
    minutes: float
    sessions: int = 1


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark on the ladder: the day it stands at, the cover, and the minutes of a session of it; the mean
    where it stands for more than one."""

    day: date
    cover: Cover
    minutes: float
    sessions: int = 1


@dataclass(frozen=True, slots=True)
class Tread:
    """A stretch of the ladder on one cover: `sessions` of them from the day `first` to the day `last`."""

    cover: Cover
    first: date
    last: date
    sessions: int


@dataclass(frozen=True, slots=True)
class LadderChart:
    """What was lain on over time, the oldest first. `covers` are the rows, easy before hard; `following` is
    the cover that is suggested next, None where no session is."""

    span: Span
    unit: Unit
    area: Area
    covers: tuple[Cover, ...]
    dots: tuple[Dot, ...]
    following: Cover | None

    @property
    def n(self) -> int:
        """The sessions behind it."""
        return sum(dot.sessions for dot in self.dots)

    @property
    def treads(self) -> tuple[Tread, ...]:
        """The stretches on one cover, in their order; of a week, month or year with more than one cover it is
        that of most sessions, and the easier of two with as many."""
        dots = self.dots
        if self.unit is not Unit.SESSION:
            by_day = (tuple(dots) for _, dots in groupby(dots, lambda dot: dot.day))
            dots = tuple(max(alike, key=_weight) for alike in by_day)
        return tuple(_tread(cover, tuple(run)) for cover, run in groupby(dots, lambda dot: dot.cover))


@dataclass(frozen=True, slots=True)
class PairsChart:
    """One rating before and after sessions on the mat, the oldest first. `n` are all sessions of the time
    rated twice, of which those before the first of `pairs` may not be loaded yet. `of_back` tells whether
    all of them were for the back."""

    span: Span
    rating: Rating
    pairs: tuple[Pair, ...]
    n: int
    change: Change | NotEnough
    of_back: bool

    @property
    def averages(self) -> tuple[float, float] | None:
        """The averages before and after, once there are enough to draw them."""
        if isinstance(self.change, NotEnough) or self.n < LEAST_AVERAGED:
            return None
        return self.change.before, self.change.after


@dataclass(frozen=True, slots=True)
class Bar:
    """The minutes on the mat in one week, month or year, by what was lain on, easy before hard."""

    first: date
    minutes: float
    by_cover: tuple[CoverMinutes, ...]
    over: bool


@dataclass(frozen=True, slots=True)
class MinutesChart:
    """Minutes on the mat, one bar a unit, the oldest first."""

    span: Span
    unit: Unit
    bars: tuple[Bar, ...]

    @property
    def minutes(self) -> float:
        """All of them together."""
        return sum(bar.minutes for bar in self.bars)


@dataclass(frozen=True, slots=True)
class Cell:
    """How much of one day or month was on the mat: minutes of a day, days of a month; 0 on days of rest."""

    first: date
    amount: float


@dataclass(frozen=True, slots=True)
class DaysChart:
    """Days on the mat, the oldest first: a cell a day, or a month where the time is long (`by_month`).
    `on_mat` of `days` days had a session."""

    span: Span
    cells: tuple[Cell, ...]
    on_mat: int
    days: int
    by_month: bool


@dataclass(frozen=True, slots=True)
class Rated:
    """How often nights of one sort were rated so."""

    on_mat: bool
    sleep: int
    times: int


@dataclass(frozen=True, slots=True)
class NightsChart:
    """How nights were rated: those after evenings on the mat, and others; averages only where there are
    enough of each."""

    span: Span
    rated: tuple[Rated, ...]
    nights: Nights | NotEnoughNights

    def n(self, *, on_mat: bool) -> int:
        """How many of that sort were rated."""
        return sum(one.times for one in self.rated if one.on_mat is on_mat)


Chart = LadderChart | PairsChart | MinutesChart | DaysChart | NightsChart
"""Whatever can be drawn, told as a table and in a sentence."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything the page shows of one period."""

    period: Period
    ladder: LadderChart
    pairs: tuple[PairsChart, ...]
    minutes: MinutesChart
    days: DaysChart
    nights: NightsChart
    summary: Summary


@dataclass(frozen=True, slots=True)
class TooEarly:
    """That there are not enough sessions for charts yet; `sessions` of them so far."""

    sessions: int


def week_of(day: date, first_weekday: int) -> date:
    """The first day of the week of `day`."""
    return day - timedelta(days=(day.weekday() - first_weekday) % DAYS_OF_WEEK)


def _weight(dot: Dot) -> tuple[int, int]:
    return dot.sessions, -COVER_ORDER[dot.cover]


def _tread(cover: Cover, run: tuple[Dot, ...]) -> Tread:
    return Tread(cover, run[0].day, run[-1].day, sum(dot.sessions for dot in run))
