"""The charts of all the time, counted by the database: no session is read that is not drawn by itself.

Days and hours are those of the clock at `now`, as in core: a day ends at 03:00, and the part of the day a
session belongs to is that of its own clock.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime, time, timedelta

from companion.core.days import DAY_ENDS_HOUR, EVENING_FROM_HOUR
from companion.core.deciding import DAY_ENDS, day_of
from companion.core.diary_entries import diary_of
from companion.core.history import History
from companion.core.insights import Pair, Rating, since
from companion.core.journal import Area, Cover, Kind
from companion.core.past import BEGUN_MINUTES
from companion.core.progress import (
    DAYS_OF_WEEK,
    WEEKS_IN,
    DaysChart,
    PairsChart,
    Period,
    Progress,
    Span,
    Tally,
    Unit,
    week_of,
)
from companion.core.progress_charts import (
    days_chart,
    ladder_chart,
    minutes_chart,
    months_chart,
    nights_chart,
    pairs_chart,
    unit_for,
)
from companion.core.progress_window import charts_of
from companion.core.splits import Contact, Diary, Gathered, Split, part_of_day
from companion.core.summary import summed
from companion.storage.looking_back import Answers, history
from companion.storage.rows import entry_from, moment_from, moment_values, understood

PAIRS = 56
"""Pairs of ratings that are loaded at once: four times what is seen beside each other."""

_MAT = "kind <> 'breathing'"
_COVER = "coalesce(used_cover, planned_cover)"
_BEGUN = (
    f"NOT (minutes_done < {BEGUN_MINUTES} AND comfort IS NULL AND stop_reason IS NULL "
    "AND course NOT IN ('stopped', 'running'))"
)
"""What is more than a false start, as `past.false_start` has it."""


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
            f"SELECT started_at, started_offset, before_{name}, after_{name} FROM session WHERE {_MAT} "
            f"AND before_{name} IS NOT NULL AND after_{name} IS NOT NULL AND started_at < ? "
            "ORDER BY started_at DESC LIMIT ?",
            (moment_values(before)[0], limit),
        )
        return tuple(Pair(moment_from(row[0], row[1]), row[2], row[3]) for row in reversed(rows))

    def all_time(self, now: datetime, first_weekday: int, following: Cover | None) -> Progress | None:
        """The charts since the first session, None where there was none on the mat."""
        past, today = self.history(now), day_of(now, now)
        begun = self._journal.rows(
            f"SELECT started_at FROM session WHERE {_MAT} AND started_at <= ? "
            "ORDER BY started_at, id LIMIT 1",
            moment_values(now)[:1],
        )
        if not begun:
            return None
        first = day_of(datetime.fromisoformat(begun[0][0]), now)
        diary = self.diary(now)
        span = Span(week_of(first, first_weekday), today, first_weekday)
        if span.days <= WEEKS_IN[Period.THREE_MONTHS] * DAYS_OF_WEEK:
            sessions = tuple(since(past.sessions, span.first, now))
            return charts_of(span, Period.ALL, sessions, past, now, following, diary)
        return _Counting(self._journal, now, span, diary).progress(self, past, following)


class _Counting:
    """The counts of one moment."""

    def __init__(self, journal: Answers, now: datetime, span: Span, diary: Diary) -> None:
        self._journal = journal
        self._now = now
        self._span = span
        self._diary = diary
        self._unit = unit_for(span.first, span.last)
        offset = now.utcoffset() or timedelta()
        self._latest = moment_values(now)[0]
        day, hour = (
            f"{minutes / timedelta(minutes=1):+.0f} minutes" for minutes in (offset - DAY_ENDS, offset)
        )
        self._day = f"date(started_at, '{day}')"
        self._hour = f"CAST(strftime('%H', started_at, '{hour}') AS INT)"

    def progress(self, rows: ProgressRows, past: History, following: Cover | None) -> Progress:
        now, span = self._now, self._span
        tallies, gathered, slept = self._tallies(), self._gathered(), self._slept()
        told = summed(gathered, slept, past.on_the_mat(), past.sessions, now, span.first_weekday)
        charts = (self._pairs(rows, rating, gathered) for rating in Rating)
        return Progress(
            Period.ALL,
            ladder_chart(span, self._unit, tallies, following),
            tuple(charts),
            minutes_chart(span, self._unit, tallies),
            self._days(),
            nights_chart(span, slept),
            told,
        )

    def _tallies(self) -> list[Tally]:
        since_first = f"CAST(julianday(day) - julianday('{self._span.first}') AS INT)"
        firsts = {
            # The first day begins a week, so that those since then tell how far into one a day is.
            Unit.WEEK: f"date(day, '-' || ({since_first} % 7) || ' days')",
            Unit.MONTH: "substr(day, 1, 7) || '-01'",
            Unit.YEAR: "substr(day, 1, 4) || '-01-01'",
        }
        rows = self._journal.rows(
            f"SELECT {firsts[self._unit]} AS first, area, cover, SUM(minutes), SUM(sessions) FROM "
            f"(SELECT {self._day} AS day, area, {_COVER} AS cover, SUM(minutes_done) AS minutes, "
            f"COUNT(*) AS sessions FROM session WHERE {_MAT} AND {_BEGUN} AND started_at <= ? "
            "GROUP BY 1, 2, 3) GROUP BY 1, 2, 3 ORDER BY 1",
            (self._latest,),
        )
        return [
            Tally(date.fromisoformat(row[0]), Area(row[1]), Cover(row[2]), row[3], row[4]) for row in rows
        ]

    def _days(self) -> DaysChart:
        if self._unit is Unit.WEEK:
            rows = self._journal.rows(
                f"SELECT {self._day}, SUM(minutes_done) FROM session "
                f"WHERE {_MAT} AND {_BEGUN} AND started_at <= ? GROUP BY 1",
                (self._latest,),
            )
            return days_chart(self._span, {date.fromisoformat(row[0]): row[1] for row in rows})
        rows = self._journal.rows(
            f"SELECT substr(day, 1, 7), COUNT(*) FROM (SELECT DISTINCT {self._day} AS day FROM session "
            f"WHERE {_MAT} AND {_BEGUN} AND started_at <= ?) GROUP BY 1",
            (self._latest,),
        )
        return months_chart(self._span, {date.fromisoformat(f"{row[0]}-01"): row[1] for row in rows})

    def _pairs(self, rows: ProgressRows, rating: Rating, gathered: Gathered) -> PairsChart:
        newest = rows.older_pairs(rating, self._now + timedelta(microseconds=1))
        groups = gathered.groups(rating, Split.AREA)
        of_back = all(group.key is Area.BACK for group in groups)
        counted = gathered.counted(rating)
        return pairs_chart(self._span, rating, newest, counted, of_back=of_back)

    def _gathered(self) -> Gathered:
        gathered = Gathered()
        # Its own clock's hour, from the digits of the moment: functions of dates take three times as long.
        clock = "substr(started_at, 12, 2) * 60 + substr(started_at, 15, 2) + started_offset + 1440"
        hour = f"({clock}) % 1440 / 60"
        # Which part of the day it was is decided in core; the database only counts hours.
        for rating in Rating:
            name = rating.value
            rows = self._journal.rows(
                f"SELECT area, {_COVER}, kind, {hour}, before_{name}, after_{name}, COUNT(*) FROM session "
                f"WHERE before_{name} IS NOT NULL AND after_{name} IS NOT NULL AND started_at <= ? "
                "GROUP BY 1, 2, 3, 4, 5, 6",
                (self._latest,),
            )
            for area, cover, kind, hours, before, after, times in rows:
                alike = Contact(Area(area), Cover(cover)), part_of_day(Kind(kind), hours), Kind(kind)
                gathered.count(*alike, Counter({(rating, before, after): times}))
        self._gather_tagged(gathered)
        return gathered

    def _gather_tagged(self, gathered: Gathered) -> None:
        """What was done on a day belongs to all sessions of it."""
        done = [(day.isoformat(), word) for day, words in self._diary.done.items() for word in words]
        rated = " UNION ALL ".join(
            f"SELECT {self._day} AS day, '{rating.value}' AS rating, before_{rating.value} AS b, "
            f"after_{rating.value} AS a FROM session WHERE {_MAT} AND b IS NOT NULL AND a IS NOT NULL "
            "AND started_at <= ?1"
            for rating in Rating
        )
        rows = self._journal.rows(
            f"WITH tagged AS (SELECT {self._day} AS day, value AS tag FROM session, json_each(session.tags) "
            "WHERE started_at <= ?1 AND tags <> '[]' "
            f"UNION SELECT value ->> 0, value ->> 1 FROM json_each(?2)), rated AS ({rated}) "
            "SELECT tag, rating, b, a, COUNT(*) FROM rated JOIN tagged USING (day) GROUP BY 1, 2, 3, 4",
            (self._latest, json.dumps(done)),
        )
        for tag, rating, before, after, times in rows:
            gathered.count_tagged(tag, Counter({(Rating(rating), before, after): times}))

    def _slept(self) -> Counter[tuple[bool, int]]:
        evening = f"({_MAT} AND {_BEGUN} AND (kind = 'bedtime' OR {self._hour} >= {EVENING_FROM_HOUR} "
        evening += f"OR {self._hour} < {DAY_ENDS_HOUR}))"
        said = [(day.isoformat(), sleep) for day, sleep in self._diary.sleep.items()]
        rows = self._journal.rows(
            # Of several sessions of a day the newest that was rated tells; text of one width has their order.
            f"WITH days AS (SELECT {self._day} AS day, MAX({evening}) AS mat, "
            "CAST(substr(MAX(CASE WHEN morning_sleep IS NOT NULL "
            "THEN started_at || id || ' ' || morning_sleep END), 70) AS INT) AS told, "
            "MAX(morning_sleep IS NOT NULL) AS rated FROM session WHERE started_at <= ?1 GROUP BY 1), "
            "said AS (SELECT value ->> 0 AS day, value ->> 1 AS sleep FROM json_each(?2)) "
            "SELECT mat, sleep, COUNT(*) FROM (SELECT days.mat AS mat, "
            "CASE WHEN rated THEN told ELSE said.sleep END AS sleep FROM days LEFT JOIN said USING (day) "
            "UNION ALL SELECT 0, sleep FROM said WHERE day NOT IN (SELECT day FROM days)) "
            "WHERE sleep IS NOT NULL GROUP BY 1, 2",
            (self._latest, json.dumps(said)),
        )
        return Counter({(bool(mat), sleep): times for mat, sleep, times in rows})
