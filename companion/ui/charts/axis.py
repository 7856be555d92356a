"""What stands along the edges of a chart: dates that have room, and round numbers."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil

from companion.core.progress import DAYS_OF_WEEK, Span
from companion.ui.text import chart_days

_STEPS = (5, 10, 15, 20, 25, 50, 75, 100, 150, 200, 250)
LINES = 3
"""Lines above the base of a chart of minutes."""

LONG = 200
"""From so many days on a day of the month says nothing any more."""

VERY_LONG = 1100
"""From so many days on years are enough."""


def ticks(span: Span, width: float, room: float) -> list[tuple[date, str]]:
    """The days that are named along `width` pixels, where each name takes `room` of them."""
    most = max(int(width / room), 1)
    days = (span.end - span.first).days + 1
    if days < LONG:
        weeks = ceil(ceil(days / DAYS_OF_WEEK) / most)
        named = range(0, days, DAYS_OF_WEEK * weeks)
        firsts = (span.first + timedelta(days=number) for number in named)
        return [(day, chart_days.short_date(day)) for day in firsts]
    if days < VERY_LONG:
        months = [
            date(number // 12, number % 12 + 1, 1)
            for number in range(_month(span.first) + 1, _month(span.end) + 1)
        ]
        every = ceil(len(months) / most)
        return [(day, chart_days.month_name(day)) for day in months[:: max(every, 1)]]
    years = [date(year, 1, 1) for year in range(span.first.year + 1, span.end.year + 1)]
    return [(day, str(day.year)) for day in years[:: max(ceil(len(years) / most), 1)]]


def round_step(top: float) -> int:
    """The distance of at most three lines of which the highest is not below `top`."""
    step = next((step for step in _STEPS if step * LINES >= top), None)
    if step is not None:
        return step
    size = 10 ** (len(str(int(top / LINES))) - 1)
    return ceil(top / LINES / size) * size


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1
