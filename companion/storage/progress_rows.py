"""The charts of all the time, put together from what the database counts."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from companion.core.deciding import day_of
from companion.core.diary_entries import diary_of
from companion.core.history import History
from companion.core.insights import Pair, Rating, since
from companion.core.journal import Area, Cover
from companion.core.progress import (
    DAYS_OF_WEEK,
    WEEKS_IN,
    PairsChart,
    Period,
    Progress,
    Span,
    week_of,
)
from companion.core.progress_charts import (
    ladder_chart,
    minutes_chart,
    nights_chart,
    pairs_chart,
    unit_for,
)
from companion.core.progress_window import charts_of
from companion.core.splits import Diary, Gathered, Split
from companion.core.summary import summed
from companion.storage.looking_back import Answers, history
from companion.storage.progress_counts import Counts
from companion.storage.rows import entry_from, moment_from, moment_values, understood

PAIRS = 56
"""Pairs of ratings that are loaded at once: four times what is seen beside each other."""


_ON_MAT = "kind <> 'breathing'"


class ProgressRows:
    """Answers what the progress page asks of a journal. Methods raise CompanionError: JOURNAL_BUSY,
    JOURNAL_DAMAGED."""

    def __init__(self, journal: Answers) -> None:
        self._journal = journal

    def history(self, now: datetime) -> History:
        """The past, the newest session first, fetched only as far as somebody looks."""
        return history(self._journal, now)

    def diary(self, now: datetime, first: date | None = None) -> Diary:
        """What entries without a session tell of the days from `first` on, or of all of them."""
        since = "" if first is None else moment_values(datetime.combine(first, time(), now.tzinfo))[0]
        rows = self._journal.rows("SELECT * FROM entry WHERE at >= ? ORDER BY at, id", (since,))
        return diary_of((understood(entry_from, row) for row in rows), now)

    def older_pairs(self, rating: Rating, before: datetime, limit: int = PAIRS) -> tuple[Pair, ...]:
        """The pairs right before the moment `before`, the oldest first."""
        name = rating.value
        rows = self._journal.rows(
            f"SELECT started_at, started_offset, before_{name}, after_{name} FROM session WHERE {_ON_MAT} "
            f"AND before_{name} IS NOT NULL AND after_{name} IS NOT NULL AND started_at < ? "
            "ORDER BY started_at DESC LIMIT ?",
            (moment_values(before)[0], limit),
        )
        return tuple(Pair(moment_from(row[0], row[1]), row[2], row[3]) for row in reversed(rows))

    def all_time(self, now: datetime, first_weekday: int, following: Cover | None) -> Progress | None:
        """The charts since the first session, None where there was none on the mat."""
        past, today = self.history(now), day_of(now, now)
        begun = self._journal.rows(
            f"SELECT started_at FROM session WHERE {_ON_MAT} AND started_at <= ? "
            "ORDER BY started_at, id LIMIT 1",
            moment_values(now)[:1],
        )
        if not begun:
            return None
        first = day_of(datetime.fromisoformat(begun[0][0]), now)
        span = Span(week_of(first, first_weekday), today, first_weekday)
        diary = self.diary(now).within(span.first, span.last)
        if span.days <= WEEKS_IN[Period.THREE_MONTHS] * DAYS_OF_WEEK:
            sessions = tuple(since(past.sessions, span.first, now))
            return charts_of(span, Period.ALL, sessions, past, now, following, diary)
        return self._counted(now, span, diary, past, following)

    def _counted(
        self, now: datetime, span: Span, diary: Diary, past: History, following: Cover | None
    ) -> Progress:
        unit = unit_for(span.first, span.last)
        counts = Counts(self._journal, now, span, unit, diary)
        tallies, gathered, slept = counts.tallies(), counts.gathered(), counts.slept()
        told = summed(gathered, slept, past.on_the_mat(), past.sessions, now, span.first_weekday)
        charts = (self._pairs(rating, gathered, now, span) for rating in Rating)
        return Progress(
            Period.ALL,
            ladder_chart(span, unit, tallies, following),
            tuple(charts),
            minutes_chart(span, unit, tallies),
            counts.days(),
            nights_chart(span, slept),
            told,
        )

    def _pairs(self, rating: Rating, gathered: Gathered, now: datetime, span: Span) -> PairsChart:
        newest = self.older_pairs(rating, now + timedelta(microseconds=1))
        groups = gathered.groups(rating, Split.AREA)
        of_back = all(group.key is Area.BACK for group in groups)
        return pairs_chart(span, rating, newest, gathered.counted(rating), of_back=of_back)
