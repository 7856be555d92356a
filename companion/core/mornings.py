"""How nights were rated on the mornings after: those after an evening on the mat, and all others beside them.

Side by side and no more than that; which evenings were which was no accident (docs/rules.md section 5).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from companion.core.days import in_the_evening
from companion.core.insights import Average, NotEnough, Size, by_day, size_of, tenths
from companion.core.journal import SessionRecord
from companion.core.past import false_start
from companion.core.splits import NO_DIARY, Diary

LEAST_NIGHTS = 7
"""Rated nights of either sort from which on their averages are shown."""


@dataclass(frozen=True, slots=True)
class Night:
    """One night: the day whose evening it followed, how its sleep was rated, 0 to 10, and whether that
    evening had a session on the mat."""

    evening: date
    sleep: int
    on_mat: bool


@dataclass(frozen=True, slots=True)
class Nights:
    """The nights after evenings on the mat, and those after other evenings."""

    after_mat: Average
    after_others: Average

    @property
    def difference(self) -> float:
        """By how much the average after evenings on the mat is above the other, to one decimal."""
        mat, others = self.after_mat, self.after_others
        return tenths(mat.total * others.n - others.total * mat.n, mat.n * others.n)

    @property
    def size(self) -> Size:
        """How large that difference is."""
        return size_of(self.difference)


@dataclass(frozen=True, slots=True)
class NotEnoughNights:
    """That there are too few rated nights of at least one sort; how many there are of each."""

    after_mat: NotEnough
    after_others: NotEnough


def nights_of(sessions: Iterable[SessionRecord], now: datetime, diary: Diary = NO_DIARY) -> Iterator[Night]:
    """The rated nights; `sessions` come newest first.

    The program asks about nights after an evening session only, so other evenings come from the diary: from
    entries without a session.
    """
    left = dict(diary.sleep)
    for evening, records in by_day(sessions, now):
        yield from night_after(evening, records, left)
    yield from other_nights(left)


def night_after(evening: date, records: Iterable[SessionRecord], left: dict[date, int]) -> Iterator[Night]:
    """The night after a day with these sessions, if it was rated; its rating in the diary is taken out of
    `left`, and counts where no session tells."""
    told = left.pop(evening, None)
    # The id decides between two sessions of one moment, so that their order does not.
    newest_first = sorted(records, key=lambda record: (record.started_at, str(record.id)), reverse=True)
    answers = (record.morning.sleep for record in newest_first if record.morning.sleep is not None)
    sleep = next(answers, told)
    if sleep is not None:
        yield Night(evening, sleep, any(map(_on_the_mat, newest_first)))


def other_nights(left: Mapping[date, int]) -> Iterator[Night]:
    """The nights that only the diary tells of: there was no session on those days."""
    return (Night(evening, sleep, on_mat=False) for evening, sleep in left.items())


def nights(rated: Iterable[Night]) -> Nights | NotEnoughNights:
    """Both sorts of nights beside each other, once there are enough of each."""
    return nights_in(Counter((night.on_mat, night.sleep) for night in rated))


def nights_in(counted: Mapping[tuple[bool, int], int]) -> Nights | NotEnoughNights:
    """The same from (on the mat, rating), each with how often it occurred."""
    have = {
        sort: sum(times for (on_mat, _), times in counted.items() if on_mat is sort) for sort in (True, False)
    }
    if min(have.values()) < LEAST_NIGHTS:
        return NotEnoughNights(NotEnough(have[True], LEAST_NIGHTS), NotEnough(have[False], LEAST_NIGHTS))
    return Nights(_slept(counted, on_mat=True), _slept(counted, on_mat=False))


def _slept(counted: Mapping[tuple[bool, int], int], *, on_mat: bool) -> Average:
    rated = {sleep: times for (mat, sleep), times in counted.items() if mat is on_mat and times}
    total = sum(sleep * times for sleep, times in rated.items())
    return Average(sum(rated.values()), total, min(rated), max(rated))


def _on_the_mat(record: SessionRecord) -> bool:
    return record.kind.on_the_mat and in_the_evening(record) and not false_start(record)
