"""The book opens no more of the journal than a period asks for, and tells when it is too early for charts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication

from companion.core.errors import CompanionError, Problem
from companion.core.history import History
from companion.core.insights import Pair, Rating
from companion.core.journal import Condition, Cover, Kind, Profile, SessionRecord
from companion.core.progress import PairsChart, Period, Progress, TooEarly
from companion.core.splits import NO_DIARY, Diary
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.progress_book import AllTimeWish, ProgressBook
from companion.storage.database import open_in_memory
from companion.storage.journal_store import JournalStore
from tests.core.five_weeks import TODAY, five_weeks


class Shelf:
    """A few sessions, and how many of them were looked at."""

    def __init__(self, sessions: Sequence[SessionRecord]) -> None:
        self.sessions = sessions
        self.read = 0
        self.since: list[date | None] = []
        self.broken = False

    def __iter__(self) -> Iterator[SessionRecord]:
        for record in self.sessions:
            self.read += 1
            yield record

    def history(self, now: datetime) -> History:
        if self.broken:
            raise CompanionError(Problem.JOURNAL_BUSY)
        return History(self)

    def diary(self, now: datetime, first: date | None = None) -> Diary:
        self.since.append(first)
        return NO_DIARY

    def older_pairs(self, rating: Rating, before: datetime) -> tuple[Pair, ...]:
        return (Pair(before.replace(hour=1), 5, 5),)


class Without(Shelf):
    """The same, but for older pairs: there are none, or they cannot be read."""

    def __init__(self, sessions: Sequence[SessionRecord], trouble: CompanionError | None) -> None:
        super().__init__(sessions)
        self.trouble = trouble

    def older_pairs(self, rating: Rating, before: datetime) -> tuple[Pair, ...]:
        if self.trouble is not None:
            raise self.trouble
        return ()


class Reader:
    """Who hears of everything a book says."""

    def __init__(self, shelf: Shelf, profile: Profile | None = None) -> None:
        store = JournalStore(open_in_memory())
        store.save_profile(profile or Profile(TODAY))
        for record in shelf.sessions:
            store.save_session(record)
        self.shown: list[Progress | TooEarly] = []
        self.more: list[PairsChart] = []
        self.wishes: list[AllTimeWish] = []
        self.failed: list[CompanionError] = []
        self.book = ProgressBook(shelf, Doorkeeper(store, self.now), self.now)
        self.book.shown.connect(self.shown.append)
        self.book.more_shown.connect(self.more.append)
        self.book.all_time_requested.connect(self.wishes.append)
        self.book.failed.connect(self.failed.append)

    def now(self) -> datetime:
        return TODAY


def years(count: int) -> tuple[SessionRecord, ...]:
    """The five weeks, and many sessions of years ago."""
    old = five_weeks()[-1]
    moments = [TODAY.replace(year=TODAY.year - 2 - number) for number in range(count)]
    return (
        *five_weeks(),
        *(replace(old, id=UUID(int=9000 + n), started_at=at) for n, at in enumerate(moments)),
    )


@pytest.fixture(autouse=True)
def application(qapp: QCoreApplication) -> QCoreApplication:
    return qapp


@pytest.mark.parametrize("period", [Period.FIVE_WEEKS, Period.THREE_MONTHS])
def test_a_period_of_weeks_is_read_no_further_than_its_first_day(period: Period) -> None:
    shelf = Shelf(years(20))
    reader = Reader(shelf)
    reader.book.open(period, 0)
    (found,) = reader.shown
    assert isinstance(found, Progress) and found.period is period
    assert found.ladder.n == 14
    # Each walk ends with the first session that is too old.
    passes = 6
    assert shelf.read <= passes * (14 + 1)
    assert shelf.since == [found.days.span.first]


def test_below_three_sessions_there_are_no_charts() -> None:
    breathing = [replace(record, kind=Kind.BREATHING) for record in five_weeks()[2:]]
    reader = Reader(Shelf((*five_weeks()[:2], *breathing)))
    reader.book.open(Period.FIVE_WEEKS, 0)
    assert reader.shown == [TooEarly(2)]


def test_all_the_time_is_counted_elsewhere_and_shown_if_still_wanted() -> None:
    reader = Reader(Shelf(five_weeks()))
    reader.book.open(Period.FIVE_WEEKS, 0)
    (weeks,) = reader.shown
    assert isinstance(weeks, Progress)
    reader.book.open(Period.ALL, 0)
    (wish,) = reader.wishes
    assert (wish.now, wish.first_weekday, wish.following) == (TODAY, 0, weeks.ladder.following)
    assert isinstance(wish.following, Cover)
    found = replace(weeks, period=Period.ALL)
    reader.book.take_all_time(found)
    assert reader.shown[-1] == found
    reader.book.open(Period.THREE_MONTHS, 0)
    reader.book.take_all_time(found)
    assert reader.shown[-1] != found


def test_older_pairs_stand_before_those_that_are_there() -> None:
    reader = Reader(Shelf(five_weeks()))
    reader.book.open(Period.ALL, 0)
    reader.book.open(Period.FIVE_WEEKS, 0)
    (found,) = reader.shown
    assert isinstance(found, Progress)
    reader.book.show_older(Rating.PAIN)
    assert reader.more == []
    longer = tuple(replace(chart, n=15) for chart in found.pairs)
    reader.book.open(Period.ALL, 0)
    reader.book.take_all_time(replace(found, period=Period.ALL, pairs=longer))
    reader.book.show_older(Rating.PAIN)
    reader.book.show_older(Rating.PAIN)
    (chart,) = reader.more
    assert (len(chart.pairs), chart.pairs[1:]) == (15, found.pairs[0].pairs)


def test_a_journal_that_is_busy_is_told() -> None:
    shelf = Shelf(five_weeks())
    reader = Reader(shelf)
    shelf.broken = True
    reader.book.open(Period.FIVE_WEEKS, 0)
    assert [error.problem for error in reader.failed] == [Problem.JOURNAL_BUSY]


def test_the_period_asked_for_last_is_known() -> None:
    reader = Reader(Shelf(five_weeks()))
    reader.book.open(Period.THREE_MONTHS, 0)
    assert reader.book.period is Period.THREE_MONTHS


@pytest.mark.parametrize("trouble", [None, CompanionError(Problem.JOURNAL_BUSY)], ids=["none", "busy"])
def test_older_pairs_that_cannot_be_had_leave_the_chart_as_it_is(trouble: CompanionError | None) -> None:
    reader = Reader(Without(five_weeks(), trouble))
    reader.book.open(Period.FIVE_WEEKS, 0)
    (found,) = reader.shown
    assert isinstance(found, Progress)
    reader.book.open(Period.ALL, 0)
    longer = tuple(replace(chart, n=chart.n + 1) for chart in found.pairs)
    reader.book.take_all_time(replace(found, period=Period.ALL, pairs=longer))
    reader.book.show_older(Rating.PAIN)
    assert (reader.more, reader.failed) == ([], [trouble] if trouble else [])


def test_who_may_not_lie_on_the_mat_gets_charts_without_a_next_cover() -> None:
    reader = Reader(Shelf(five_weeks()), Profile(TODAY, conditions=frozenset({Condition.PREGNANCY})))
    reader.book.open(Period.FIVE_WEEKS, 0)
    (found,) = reader.shown
    assert isinstance(found, Progress)
    assert found.ladder.following is None
