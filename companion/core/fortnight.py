"""The fortnightly review: the last fourteen days beside the fourteen before them, in values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import fsum

from companion.core.deciding import day_of
from companion.core.insights import (
    LEAST_PAIRS,
    Change,
    NotEnough,
    Rating,
    Size,
    change,
    since,
    size_of,
    tenths,
)
from companion.core.journal import SessionRecord, StopReason
from companion.core.rhythm import FORTNIGHT, on_the_mat
from companion.core.splits import Contact, contact_of, contact_order


@dataclass(frozen=True, slots=True)
class Fortnight:
    """Fourteen days, from `first` to `last`: the sessions on the mat, the days with one, their minutes, how
    many were stopped for a reason of the body, and what was lain on, easy before hard."""

    first: date
    last: date
    sessions: int
    days_on_mat: int
    minutes: float
    stops: int
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class Shift:
    """By how much the average before sessions moved from one fortnight to the next, to one decimal."""

    by: float

    @property
    def size(self) -> Size:
        """How large that is."""
        return size_of(self.by)


@dataclass(frozen=True, slots=True)
class Compared:
    """One rating in both fortnights, and how the average that sessions began at has moved between them."""

    rating: Rating
    earlier: Change | NotEnough
    recent: Change | NotEnough

    @property
    def shift(self) -> Shift | NotEnough:
        """How it moved; not enough as long as either fortnight has too few sessions rated both times."""
        earlier, recent = self.earlier, self.recent
        if isinstance(earlier, Change) and isinstance(recent, Change):
            moved = recent.before_total * earlier.n - earlier.before_total * recent.n
            return Shift(tenths(moved, recent.n * earlier.n))
        fewest = min(part.have for part in (earlier, recent) if isinstance(part, NotEnough))
        return NotEnough(fewest, LEAST_PAIRS)


@dataclass(frozen=True, slots=True)
class Review:
    """Two fortnights beside each other, `recent` with today as its last day."""

    earlier: Fortnight
    recent: Fortnight
    ratings: tuple[Compared, ...]


def review(sessions: Iterable[SessionRecord], now: datetime) -> Review:
    """The last fourteen days beside the fourteen before; `sessions` come newest first."""
    last = day_of(now, now)
    recent_from = last - timedelta(days=FORTNIGHT - 1)
    earlier_from = recent_from - timedelta(days=FORTNIGHT)
    recent: list[SessionRecord] = []
    earlier: list[SessionRecord] = []
    for record in on_the_mat(since(sessions, earlier_from, now)):
        (recent if day_of(record.started_at, now) >= recent_from else earlier).append(record)
    return Review(
        _fortnight(earlier, earlier_from, now),
        _fortnight(recent, recent_from, now),
        tuple(Compared(rating, change(earlier, rating), change(recent, rating)) for rating in Rating),
    )


def _fortnight(sessions: list[SessionRecord], first: date, now: datetime) -> Fortnight:
    return Fortnight(
        first,
        first + timedelta(days=FORTNIGHT - 1),
        len(sessions),
        len({day_of(record.started_at, now) for record in sessions}),
        fsum(record.minutes_done for record in sessions),
        sum(record.stop_reason not in (None, StopReason.OTHER) for record in sessions),
        tuple(sorted({contact_of(record) for record in sessions}, key=contact_order)),
    )
