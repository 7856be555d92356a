"""The charts of the last weeks, from the sessions of those weeks alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from companion.core.deciding import day_of
from companion.core.history import History
from companion.core.insights import Rating, pairs, since
from companion.core.journal import Area, Cover, SessionRecord
from companion.core.mornings import nights_of
from companion.core.progress import (
    WEEKS_IN,
    PairsChart,
    Period,
    Progress,
    Span,
    Tally,
    Unit,
)
from companion.core.progress_charts import (
    days_chart,
    ladder_chart,
    minutes_chart,
    nights_chart,
    pairs_chart,
    span_of,
)
from companion.core.rhythm import on_the_mat, rhythm
from companion.core.splits import NO_DIARY, Diary
from companion.core.summary import summary


def window(
    history: History,
    now: datetime,
    period: Period,
    first_weekday: int,
    following: Cover | None,
    diary: Diary = NO_DIARY,
) -> Progress:
    """The charts of the last five weeks or three months; the history is read no further back than that."""
    span = span_of(WEEKS_IN[period], day_of(now, now), first_weekday)
    return charts_of(
        span, period, tuple(since(history.sessions, span.first, now)), history, now, following, diary
    )


def charts_of(
    span: Span,
    period: Period,
    sessions: Sequence[SessionRecord],
    history: History,
    now: datetime,
    following: Cover | None,
    diary: Diary = NO_DIARY,
) -> Progress:
    """The charts of these sessions, the newest first, which are all of that time."""
    within = diary.within(span.first, span.last)
    mat = tuple(on_the_mat(sessions))[::-1]
    tallies = tuple(_tally(record, now) for record in mat)
    minutes: dict[date, float] = {}
    for tally in tallies:
        minutes[tally.first] = minutes.get(tally.first, 0.0) + tally.minutes
    slept = Counter((night.on_mat, night.sleep) for night in nights_of(sessions, now, within))
    told = summary(sessions, now, span.first_weekday, within)
    return Progress(
        period,
        ladder_chart(span, Unit.SESSION, tallies, following),
        tuple(_pairs(span, rating, sessions) for rating in Rating),
        minutes_chart(span, Unit.WEEK, tallies),
        days_chart(span, minutes),
        nights_chart(span, slept),
        # Whoever has been here longer than these weeks sees the whole fortnight, whatever was in it.
        replace(told, rhythm=rhythm(history.on_the_mat(), now)),
    )


def _tally(record: SessionRecord, now: datetime) -> Tally:
    cover = (record.used or record.planned).cover
    return Tally(day_of(record.started_at, now), record.area, cover, record.minutes_done)


def _pairs(span: Span, rating: Rating, sessions: Sequence[SessionRecord]) -> PairsChart:
    rated = tuple(pairs(sessions, rating))[::-1]
    others = any(record.area is not Area.BACK for record in sessions if any(pairs((record,), rating)))
    return pairs_chart(span, rating, rated, of_back=not others)
