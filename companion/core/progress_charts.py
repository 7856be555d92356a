"""How the values of the charts come about: from sessions counted by day, week, month or year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from companion.core.insights import Pair, Rating, change_in
from companion.core.journal import Area, Cover
from companion.core.ladder import BODY_COVERS, COVER_ORDER, FOOT_COVERS
from companion.core.mornings import nights_in
from companion.core.progress import (
    DAYS_OF_WEEK,
    MOST_BINS,
    Bar,
    Cell,
    DaysChart,
    Dot,
    LadderChart,
    MinutesChart,
    NightsChart,
    PairsChart,
    Rated,
    Span,
    Tally,
    Unit,
    week_of,
)
from companion.core.rhythm import CoverMinutes
from companion.core.splits import COVERS


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


def _bar(first: date, done: Mapping[Cover, float], unit: Unit, span: Span) -> Bar:
    by_cover = tuple(CoverMinutes(cover, done[cover]) for cover in COVERS if cover in done)
    over = following_start(first, unit) <= span.last
    return Bar(first, sum(part.minutes for part in by_cover), by_cover, over)
