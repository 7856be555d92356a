"""What the database counts of all the time: no session is read, only how many were alike.

Nearly all of the time goes into putting alike beside alike. So the table is walked through once, what is
counted by is packed into whole numbers, which SQLite sorts several times faster than words, and days come
from julianday, which reads a moment and writes no text. It is one question, so that all of it is of one state
of the journal.

Days and hours are those of the clock at `now`, as in core: a day ends at 03:00, and the part of the day a
session belongs to is that of its own clock.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from enum import Enum

from companion.core.days import DAY_ENDS_HOUR, EVENING_FROM_HOUR
from companion.core.deciding import DAY_ENDS
from companion.core.errors import CompanionError, Problem
from companion.core.insights import Rating
from companion.core.journal import RATING_LIMITS, Area, Cover, Kind
from companion.core.past import BEGUN_MINUTES
from companion.core.progress import DAYS_OF_WEEK, DaysChart, Span, Tally, Unit
from companion.core.progress_charts import days_chart, months_chart
from companion.core.splits import Contact, Diary, Gathered, part_of_day
from companion.storage.looking_back import Answers
from companion.storage.rows import moment_values

_MAT = "kind <> 'breathing'"
_BEGUN = (
    f"NOT (minutes_done < {BEGUN_MINUTES} AND comfort IS NULL AND stop_reason IS NULL "
    "AND course NOT IN ('stopped', 'running'))"
)
"""What is more than a false start, as `past.false_start` has it."""

_ALIKE: tuple[tuple[Area, Cover, Kind], ...] = tuple(
    (area, cover, kind) for area in Area for cover in Cover for kind in Kind
)
_KINDLESS = len(Area) * len(Cover)
_HOURS = 24
_RATINGS = RATING_LIMITS[1] + 1
_PAIRS = _RATINGS * _RATINGS

_FIRST_JULIAN_DAY = 1_721_425
"""The Julian day before the first of the calendar: what lies between those and the days of Python."""

_DAY_SECONDS = 86_400


def _number(column: str, choices: type[Enum]) -> str:
    """Which of the choices a word is; NULL for a word that is none of them."""
    cases = " ".join(f"WHEN '{choice.value}' THEN {number}" for number, choice in enumerate(choices))
    return f"CASE {column} {cases} END"


_CONTACT = (
    f"({_number('area', Area)}) * {len(Cover)} + ({_number('coalesce(used_cover, planned_cover)', Cover)})"
)
# Its own clock's hour, from the digits of the moment.
_MINUTE = "(substr(started_at, 12, 2) * 60 + substr(started_at, 15, 2) + started_offset + 1440) % 1440"
_LIKE = f"((({_CONTACT}) * {len(Kind)} + ({_number('kind', Kind)})) * {_HOURS} + {_MINUTE} / 60)"
# No pair is NULL, for there is none of two ratings of which one is.
_PAIR = {
    rating: f"before_{rating.value} * {_RATINGS} + after_{rating.value} AS {rating.value}"
    for rating in Rating
}


class Counts:
    """The counts up to one moment, asked for when it is made. Raises CompanionError: JOURNAL_BUSY,
    JOURNAL_DAMAGED."""

    def __init__(self, journal: Answers, now: datetime, span: Span, unit: Unit, diary: Diary) -> None:
        self._span = span
        self._unit = unit
        self._rows = defaultdict[str, list[sqlite3.Row]](list)
        done = [(day.toordinal(), word) for day, words in diary.done.items() for word in words]
        said = [(day.toordinal(), sleep) for day, sleep in diary.sleep.items()]
        values = (moment_values(now)[0], json.dumps(done), json.dumps(said))
        for row in journal.rows(self._question(now), values):
            if row["key"] is None:
                raise CompanionError(Problem.JOURNAL_DAMAGED, "a word of a session cannot be understood")
            self._rows[row["what"]].append(row)

    def tallies(self) -> list[Tally]:
        """What was done on the mat in every week, month or year, by area and cover."""
        found: list[Tally] = []
        for _what, key, minutes, sessions in self._rows["tally"]:
            number, contact = divmod(int(key), _KINDLESS)
            area, cover, _kind = _ALIKE[contact * len(Kind)]
            found.append(Tally(self._begin(number), area, cover, minutes, sessions))
        return found

    def days(self) -> DaysChart:
        """The days with a session on the mat: each by itself, or how many there were in every month."""
        if self._unit is Unit.WEEK:
            minutes = {date.fromordinal(day): done for _what, day, done, _none in self._rows["day"]}
            return days_chart(self._span, minutes)
        months = {date(key // 100, key % 100, 1): days for _what, key, days, _none in self._rows["day"]}
        return months_chart(self._span, months)

    def gathered(self) -> Gathered:
        """How often each pair of ratings occurred, by what the sessions were like."""
        gathered = Gathered()
        for rating in Rating:
            alike = defaultdict[int, Counter[tuple[Rating, int, int]]](Counter)
            for _what, key, times, _none in self._rows[rating.value]:
                like, pair = divmod(int(key), _PAIRS)
                alike[like][(rating, *divmod(pair, _RATINGS))] = times
            for like, counted in alike.items():
                number, hour = divmod(like, _HOURS)
                area, cover, kind = _ALIKE[number]
                # Which part of the day it was is decided in core; the database only counts hours.
                gathered.count(Contact(area, cover), part_of_day(kind, hour), kind, counted)
            for _what, pair, times, tag in self._rows[f"tagged {rating.value}"]:
                gathered.count_tagged(tag, Counter({(rating, *divmod(pair, _RATINGS)): times}))
        return gathered

    def slept(self) -> Counter[tuple[bool, int]]:
        """How often each rating of a night occurred, after evenings on the mat and after others."""
        return Counter({(bool(mat), sleep): times for _what, sleep, times, mat in self._rows["slept"]})

    def _begin(self, number: int) -> date:
        """The first day of a unit, by what it was counted by."""
        match self._unit:
            case Unit.MONTH:
                return date(number // 100, number % 100, 1)
            case Unit.YEAR:
                return date(number, 1, 1)
            case _:
                # The first day begins a week.
                return self._span.first + number * timedelta(days=DAYS_OF_WEEK)

    def _question(self, now: datetime) -> str:
        """Everything at once: rows of what is counted, by which number, and how much of it."""
        answers = [self._tally(), self._by_day(), _SLEPT]
        for rating in (rating.value for rating in Rating):
            answers.append(
                f"SELECT '{rating}', alike * {_PAIRS} + {rating}, COUNT(*), NULL FROM told "
                f"WHERE {rating} IS NOT NULL GROUP BY 2"
            )
            answers.append(
                f"SELECT 'tagged {rating}', {rating}, COUNT(*), tag FROM both "
                f"WHERE {rating} IS NOT NULL GROUP BY 2, 4"
            )
        return f"WITH {_told(now)}, {_DAILY}, {_TAGGED} {' UNION ALL '.join(answers)}"

    def _tally(self) -> str:
        first = f"({_DAY} - {self._span.first.toordinal()}) / {DAYS_OF_WEEK}"
        if self._unit is not Unit.WEEK:
            first = _calendar("%Y%m" if self._unit is Unit.MONTH else "%Y", _DAY)
        return (
            f"SELECT 'tally' AS what, {first} * {_KINDLESS} + alike / {_HOURS * len(Kind)} AS key, "
            "SUM(minutes), COUNT(*) FROM told WHERE begun GROUP BY 2"
        )

    def _by_day(self) -> str:
        if self._unit is Unit.WEEK:
            return "SELECT 'day', day, minutes, NULL FROM daily WHERE begun"
        return f"SELECT 'day', {_calendar('%Y%m', 'day')}, COUNT(*), NULL FROM daily WHERE begun GROUP BY 2"


def _told(now: datetime) -> str:
    """Every session up to now in a few numbers; `at` is a second, by a clock whose days end at midnight."""
    offset = now.utcoffset() or timedelta()
    # A Julian day begins at noon.
    clock = (offset + timedelta(hours=12) - DAY_ENDS) // timedelta(seconds=1)
    # Of several sessions of a day the newest that was rated tells; text of one width has their order.
    slept = "CASE WHEN morning_sleep IS NOT NULL THEN started_at || id || ' ' || morning_sleep END"
    # Without fractions of a second, which would be rounded into the next day. By way of an index each session
    # would be looked up by itself.
    second = f"CAST(julianday(substr(started_at, 1, 19)) * {_DAY_SECONDS} + 0.5 AS INT)"
    return (
        f"told AS MATERIALIZED (SELECT {second} + {clock} AS at, {_LIKE} AS alike, {_MAT} AS mat, "
        f"{_MAT} AND {_BEGUN} AS begun, kind = 'bedtime' AS bedtime, minutes_done AS minutes, "
        f"{', '.join(_PAIR.values())}, "
        f"{slept} AS slept, tags FROM session NOT INDEXED WHERE started_at <= ?1)"
    )


_DAY = f"at / {_DAY_SECONDS} - {_FIRST_JULIAN_DAY}"

# Whatever comes so late into a day was in its evening or after midnight.
_LATE = f"at % {_DAY_SECONDS} >= {(EVENING_FROM_HOUR - DAY_ENDS_HOUR) * 3600}"

_DAILY = (
    f"daily AS MATERIALIZED (SELECT {_DAY} AS day, MAX(begun) AS begun, "
    f"MAX(begun AND (bedtime OR {_LATE})) AS evening, SUM(iif(begun, minutes, 0)) AS minutes, "
    "CAST(substr(MAX(slept), 70) AS INT) AS slept, MAX(slept IS NOT NULL) AS rated FROM told GROUP BY 1)"
)

_TAGGED = (
    # What was done on a day belongs to all sessions of it.
    f"tagged AS MATERIALIZED (SELECT {_DAY} AS day, value AS tag FROM told, json_each(told.tags) "
    "WHERE tags <> '[]' UNION SELECT value ->> 0, value ->> 1 FROM json_each(?2)), "
    f"both AS MATERIALIZED (SELECT tag, {', '.join(rating.value for rating in Rating)} "
    f"FROM told CROSS JOIN tagged ON tagged.day = {_DAY} WHERE mat)"
)

_SLEPT = (
    "SELECT 'slept', sleep, COUNT(*), mat FROM (SELECT evening AS mat, "
    "iif(rated, slept, said.value ->> 1) AS sleep "
    "FROM daily LEFT JOIN json_each(?3) AS said ON day = said.value ->> 0 "
    "UNION ALL SELECT 0, value ->> 1 FROM json_each(?3) WHERE value ->> 0 NOT IN (SELECT day FROM daily)) "
    "WHERE sleep IS NOT NULL GROUP BY 2, 4"
)


def _calendar(letters: str, day: str) -> str:
    """The month or year of a day, as a number; a Julian day has its midnight at a half."""
    return f"CAST(strftime('{letters}', {day} + {_FIRST_JULIAN_DAY} - 0.5) AS INT)"
