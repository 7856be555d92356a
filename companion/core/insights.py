"""What was rated before and after sessions: averages with the number of sessions behind them, and nothing
that those numbers cannot say.

Thresholds and form are those of docs/rules.md section 5; nothing here knows of causes. A journal is walked
through once, the newest session first, and only counts are kept of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import groupby

from companion.core.deciding import day_of
from companion.core.journal import Ratings, SessionRecord

LEAST_PAIRS = 5
"""Sessions rated before and after from which on there is an average."""

SAME_BELOW = 1.0
"""A change of less than one point is about the same."""

NOTICED_FROM = 2.0
"""Changes of about two points are ones people usually notice (docs/rules.md section 10). The studies found
from 1.3 to more than 2; the whole two points flatter least."""

FEW_BELOW = 20
"""Fewer sessions than this are few: one unusual day moves their average, and nothing is said in percent."""


class Rating(Enum):
    """One of the three things that are rated from 0 to 10 before and after a session."""

    PAIN = "pain"
    TENSION = "tension"
    STRESS = "stress"

    def of(self, ratings: Ratings) -> int | None:
        """This one of the three answers, None where it was not given."""
        if self is Rating.PAIN:
            return ratings.pain
        return ratings.tension if self is Rating.TENSION else ratings.stress


class Size(Enum):
    """How large a change is, up or down alike."""

    ABOUT_THE_SAME = "about_the_same"
    SMALL = "small"
    NOTICEABLE = "noticeable"


@dataclass(frozen=True, slots=True)
class NotEnough:
    """That there is too little for a figure yet: `have` of the `need` it takes."""

    have: int
    need: int

    @property
    def missing(self) -> int:
        """How many more it takes."""
        return max(0, self.need - self.have)


@dataclass(frozen=True, slots=True)
class Pair:
    """One session's rating before and after, 0 to 10, and the moment it began."""

    at: datetime
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Average:
    """`n` ratings of one kind, 0 to 10: their sum, and the two furthest apart."""

    n: int
    total: int
    lowest: int
    highest: int

    @property
    def mean(self) -> float:
        """The average, to one decimal."""
        return tenths(self.total, self.n)


@dataclass(frozen=True, slots=True)
class Change:
    """What one rating was before and after `n` sessions. Changes are after less before: below zero is lower.

    The totals are sums over all of them, so that nothing is lost by rounding. `lowest` and `highest` are the
    two changes furthest apart; `lower` and `higher` count the sessions after which it was so.
    """

    n: int
    before_total: int
    after_total: int
    lowest: int
    highest: int
    lower: int
    higher: int

    @property
    def before(self) -> float:
        """The average before, to one decimal."""
        return tenths(self.before_total, self.n)

    @property
    def after(self) -> float:
        """The average after, to one decimal."""
        return tenths(self.after_total, self.n)

    @property
    def mean(self) -> float:
        """The average change, to one decimal.

        It is rounded by itself, and may so differ by 0.1 from the difference of the two rounded averages.
        """
        return tenths(self.after_total - self.before_total, self.n)

    @property
    def same(self) -> int:
        """The sessions after which it was the same as before."""
        return self.n - self.lower - self.higher

    @property
    def size(self) -> Size:
        """How large the average change is."""
        return size_of(self.mean)

    @property
    def few(self) -> bool:
        """Whether one unusual day would still move these figures."""
        return self.n < FEW_BELOW


def tenths(total: int, count: int) -> float:
    """`total` / `count` to one decimal, a half away from zero, as people round by hand; `count` > 0.

    In whole numbers: as fractions of two 1.15 would be a little less than it is, and become 1.1.
    """
    size = (20 * abs(total) + count) // (2 * count)
    return (-size if total < 0 else size) / 10


def size_of(change: float) -> Size:
    """How large a change is that is said with one decimal: what is read decides, so that words and figures
    never disagree."""
    if abs(change) < SAME_BELOW:
        return Size.ABOUT_THE_SAME
    return Size.NOTICEABLE if abs(change) >= NOTICED_FROM else Size.SMALL


def pairs(sessions: Iterable[SessionRecord], rating: Rating) -> Iterator[Pair]:
    """Every session on the mat that was rated both before and after, in the order they come."""
    for record in sessions:
        before, after = rating.of(record.before), rating.of(record.after)
        if record.kind.on_the_mat and before is not None and after is not None:
            yield Pair(record.started_at, before, after)


def change(sessions: Iterable[SessionRecord], rating: Rating) -> Change | NotEnough:
    """What a rating was before and after the sessions on the mat that were rated both times.

    Breathing without the mat is left out; it is a group of its own where sessions are split by kind.
    """
    return change_in(Counter((pair.before, pair.after) for pair in pairs(sessions, rating)))


def change_in(counted: Mapping[tuple[int, int], int]) -> Change | NotEnough:
    """The same from pairs of before and after, each with how often it occurred."""
    n = sum(counted.values())
    if n < LEAST_PAIRS:
        return NotEnough(n, LEAST_PAIRS)
    differences = {after - before for (before, after), times in counted.items() if times}
    return Change(
        n,
        sum(before * times for (before, _), times in counted.items()),
        sum(after * times for (_, after), times in counted.items()),
        min(differences),
        max(differences),
        sum(times for (before, after), times in counted.items() if after < before),
        sum(times for (before, after), times in counted.items() if after > before),
    )


def by_day(
    sessions: Iterable[SessionRecord], now: datetime
) -> Iterator[tuple[date, tuple[SessionRecord, ...]]]:
    """Every day with a session and the sessions of it, one day at a time; `sessions` come newest first."""
    for day, records in groupby(sessions, lambda record: day_of(record.started_at, now)):
        yield day, tuple(records)


def since(sessions: Iterable[SessionRecord], first: date, now: datetime) -> Iterator[SessionRecord]:
    """Those of the sessions from the day `first` on up to `now`; newest first, and read no further."""
    for record in sessions:
        if day_of(record.started_at, now) < first:
            return
        if record.started_at <= now:
            yield record
