"""What the charts of the progress page show: values, each with the number of sessions behind it.

A chart knows what was used and what was rated, and nothing of what came of what. Thresholds are those of
rules.md section 5 and design.md section 9; flat and worse figures are values like any other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import groupby

from companion.core.insights import Change, NotEnough, Pair, Rating, change_in
from companion.core.journal import Area, Cover
from companion.core.ladder import BODY_COVERS, COVER_ORDER, FOOT_COVERS
from companion.core.mornings import Nights, NotEnoughNights, nights_in
from companion.core.rhythm import CoverMinutes
from companion.core.splits import COVERS
from companion.core.summary import Summary

LEAST_SESSIONS = 3
"""Sessions on the mat from which on there are charts: before that the numbers would not mean much."""

LEAST_AVERAGED = 8
"""Sessions rated both times from which on their averages are drawn (design.md section 9)."""

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


def span_of(weeks: int, today: date, first_weekday: int) -> Span:
    """The last `weeks` weeks, with the one of today as the last."""
    first = week_of(today, first_weekday) - timedelta(days=DAYS_OF_WEEK * (weeks - 1))
    return Span(first, today, first_weekday)


def unit_for(first: date, today: date) -> Unit:
    """The shortest piece of which a chart can hold all from `first` to `today`."""
    if (today - first).days < DAYS_OF_WEEK * MOST_BINS - DAYS_OF_WEEK:
        return Unit.WEEK
    months = (today.year - first.year) * 12 + today.month - first.month + 1
    return Unit.MONTH if months <= MOST_BINS else Unit.YEAR


def unit_start(day: date, unit: Unit, first_weekday: int) -> date:
    """The first day of the week, month or year of `day`."""
    if unit is Unit.WEEK:
        return week_of(day, first_weekday)
    if unit is Unit.MONTH:
        return day.replace(day=1)
    return day.replace(month=1, day=1) if unit is Unit.YEAR else day


def following_start(first: date, unit: Unit) -> date:
    """The first day of the week, month or year after the one that begins on `first`."""
    if unit is Unit.WEEK:
        return first + timedelta(days=DAYS_OF_WEEK)
    if unit is Unit.MONTH:
        return first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1)
    return first.replace(year=first.year + 1)


def ladder_area(tallies: Iterable[Tally]) -> Area:
    """Whose ladder is shown: that of the back, or that of what most sessions were for if none was for it."""
    counted = Counter[Area]()
    for tally in tallies:
        counted[tally.area] += tally.sessions
    if not counted or Area.BACK in counted:
        return Area.BACK
    return max(Area, key=counted.__getitem__)


def ladder_chart(span: Span, unit: Unit, tallies: Iterable[Tally], following: Cover | None) -> LadderChart:
    """The ladder of one area from tallies, the oldest first, those of sessions before it left out."""
    tallies = tuple(tallies)
    area = ladder_area(tallies)
    dots = tuple(
        Dot(tally.first, tally.cover, tally.minutes / tally.sessions, tally.sessions)
        for tally in tallies
        if tally.area is area
    )
    used = {dot.cover for dot in dots}
    usual = FOOT_COVERS if area in (Area.FEET_SEATED, Area.FEET_STANDING) else BODY_COVERS[1:]
    covers = tuple(sorted(used.union(usual), key=COVER_ORDER.__getitem__))
    return LadderChart(span, unit, area, covers, dots, following if following in covers else None)


def pairs_chart(
    span: Span,
    rating: Rating,
    pairs: Sequence[Pair],
    counted: Mapping[tuple[int, int], int] | None = None,
    *,
    of_back: bool,
) -> PairsChart:
    """The pairs of one rating, the oldest first; `counted` are those of all the time, where not all of them
    are loaded."""
    if counted is None:
        counted = Counter((pair.before, pair.after) for pair in pairs)
    n = sum(counted.values())
    return PairsChart(span, rating, tuple(pairs), n, change_in(counted), of_back)


def minutes_chart(span: Span, unit: Unit, tallies: Iterable[Tally]) -> MinutesChart:
    """The minutes of every unit of the time, also of those without a session."""
    done: dict[date, dict[Cover, float]] = {}
    first = unit_start(span.first, unit, span.first_weekday)
    while first <= span.last:
        done[first] = {}
        first = following_start(first, unit)
    for tally in tallies:
        of_cover = done[unit_start(tally.first, unit, span.first_weekday)]
        of_cover[tally.cover] = of_cover.get(tally.cover, 0.0) + tally.minutes
    return MinutesChart(span, unit, tuple(_bar(first, done[first], unit, span) for first in done))


def days_chart(span: Span, minutes: Mapping[date, float]) -> DaysChart:
    """A cell a day, from the minutes of those days that had a session."""
    days = (span.first + timedelta(days=number) for number in range(span.days))
    cells = tuple(Cell(day, minutes.get(day, 0.0)) for day in days)
    on_mat = sum(day in minutes for day in (cell.first for cell in cells))
    return DaysChart(span, cells, on_mat, span.days, by_month=False)


def months_chart(span: Span, days: Mapping[date, int]) -> DaysChart:
    """A cell a month, from the days on the mat of those that had any."""
    cells: list[Cell] = []
    first = span.first.replace(day=1)
    while first <= span.last:
        cells.append(Cell(first, float(days.get(first, 0))))
        first = following_start(first, Unit.MONTH)
    return DaysChart(span, tuple(cells), sum(days.values()), span.days, by_month=True)


def nights_chart(span: Span, counted: Mapping[tuple[bool, int], int]) -> NightsChart:
    """The nights of both sorts, from (on the mat, rating), each with how often it occurred."""
    rated = tuple(Rated(*key, times) for key, times in sorted(counted.items(), reverse=True) if times)
    return NightsChart(span, rated, nights_in(counted))


def _weight(dot: Dot) -> tuple[int, int]:
    return dot.sessions, -COVER_ORDER[dot.cover]


def _tread(cover: Cover, run: tuple[Dot, ...]) -> Tread:
    return Tread(cover, run[0].day, run[-1].day, sum(dot.sessions for dot in run))


def _bar(first: date, done: Mapping[Cover, float], unit: Unit, span: Span) -> Bar:
    by_cover = tuple(CoverMinutes(cover, done[cover]) for cover in COVERS if cover in done)
    over = following_start(first, unit) <= span.last
    return Bar(first, sum(part.minutes for part in by_cover), by_cover, over)
