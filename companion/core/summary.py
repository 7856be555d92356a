"""Everything a journal can say of itself at one moment, gathered in one walk through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from companion.core.deciding import day_of
from companion.core.fortnight import Review, review
from companion.core.insights import Change, NotEnough, Rating, by_day, since
from companion.core.journal import SessionRecord
from companion.core.mornings import Nights, NotEnoughNights, night_after, nights_in, other_nights
from companion.core.rhythm import DAYS_OF_WEEK, FORTNIGHT, Rhythm, Week, on_the_mat, rhythm, weeks
from companion.core.splits import NO_DIARY, Diary, Gathered, Group, Split

WEEKS = 5
"""Weeks of minutes that are told, as many as the shortest view of the progress page has."""


@dataclass(frozen=True, slots=True)
class Apart:
    """The groups of one split, those that occur, in their fixed order."""

    split: Split
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Rated:
    """What one rating was before and after all sessions on the mat, and after those of each group."""

    rating: Rating
    change: Change | NotEnough
    apart: tuple[Apart, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """All insights of a journal."""

    ratings: tuple[Rated, ...]
    nights: Nights | NotEnoughNights
    rhythm: Rhythm | NotEnough
    weeks: tuple[Week, ...]
    review: Review


def summary(
    sessions: Iterable[SessionRecord], now: datetime, first_weekday: int = 0, diary: Diary = NO_DIARY
) -> Summary:
    """All insights at `now`; `sessions` come newest first and are walked through once, and of those that are
    not of the last weeks only counts are kept. A week begins on `first_weekday`, 0 for Monday."""
    gathered, slept, left = Gathered(), Counter[tuple[bool, int]](), dict(diary.sleep)
    lately: list[SessionRecord] = []
    look_back = day_of(now, now) - timedelta(days=max(2 * FORTNIGHT, WEEKS * DAYS_OF_WEEK))
    enough = False
    for day, records in by_day(since(sessions, date.min, now), now):
        gathered.add(records, diary.done.get(day, frozenset()))
        slept.update((night.on_mat, night.sleep) for night in night_after(day, records, now, left))
        if not enough:
            counted = tuple(on_the_mat(records))
            lately += counted
            # One day further than any window, which tells that it was not the first.
            enough = day < look_back and bool(counted)
    slept.update((night.on_mat, night.sleep) for night in other_nights(left))
    return summed(gathered, slept, lately, lately, now, first_weekday)


def summed(
    gathered: Gathered,
    slept: Counter[tuple[bool, int]],
    mat: Iterable[SessionRecord],
    sessions: Iterable[SessionRecord],
    now: datetime,
    first_weekday: int,
) -> Summary:
    """The same from what was counted of all sessions and nights, and from those of the last weeks, the newest
    first: the ones on the mat, and all."""
    return Summary(
        tuple(
            Rated(
                rating,
                gathered.change(rating),
                tuple(Apart(split, gathered.groups(rating, split)) for split in Split),
            )
            for rating in Rating
        ),
        nights_in(slept),
        rhythm(mat, now),
        weeks(sessions, now, WEEKS, first_weekday),
        review(sessions, now),
    )
