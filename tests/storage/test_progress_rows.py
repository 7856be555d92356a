"""What the database counts of all the time is what walking through every session would find."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.core.deciding import day_of
from companion.core.insights import Rating, pairs
from companion.core.journal import Cover, Kind, Ratings, SessionRecord
from companion.core.progress import Period, Progress, Unit
from companion.core.progress_charts import (
    unit_start,
)
from companion.core.rhythm import on_the_mat
from companion.core.splits import NO_DIARY, Diary
from companion.core.summary import summary
from companion.storage.accounts import put
from companion.storage.database import open_in_memory
from companion.storage.journal_store import JournalStore
from companion.storage.progress_rows import ProgressRows
from tests.core.builders import NOW, days, record_of
from tests.core.five_weeks import other_nights
from tests.core.rated_sessions import journals, newest_first

LONG_AGO = 600


class Rows(ProgressRows):
    """A journal with entries beside its sessions."""

    def __init__(self, sessions: Sequence[SessionRecord], diary: Diary) -> None:
        journal = open_in_memory()
        with journal.transaction() as connection:
            put(connection, sessions)
        super().__init__(journal)
        self._known = diary

    def diary(self, now: datetime, first: date | None = None) -> Diary:
        return self._known


def spread(sessions: Sequence[SessionRecord], factor: int) -> list[SessionRecord]:
    """The same sessions over `factor` times as many days, and one of long ago."""
    apart = [replace(record, started_at=NOW - (NOW - record.started_at) * factor) for record in sessions]
    first = record_of(NOW - days(LONG_AGO), id=UUID(int=1))
    return newest_first([*apart, first])


def all_time(sessions: Sequence[SessionRecord], diary: Diary = NO_DIARY) -> Progress:
    """The charts of all the time, which there have to be."""
    found = Rows(sessions, diary).all_time(NOW, 0, Cover.THIN_TOWEL)
    assert found is not None
    return found


diaries = st.builds(
    Diary,
    st.dictionaries(st.integers(0, 300).map(lambda ago: (NOW - days(ago)).date()), st.integers(0, 10)),
    st.dictionaries(
        st.integers(0, 300).map(lambda ago: (NOW - days(ago)).date()),
        st.frozensets(st.sampled_from(["walk", "driving", "“own” word"]), min_size=1),
    ),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(journals, st.sampled_from([1, 7, 10]), diaries)
def test_counting_finds_what_walking_through_finds(
    sessions: list[SessionRecord], factor: int, diary: Diary
) -> None:
    sessions = spread(sessions, factor)
    found, walked = all_time(sessions, diary), summary(sessions, NOW, 0, diary)
    assert found.summary.ratings == walked.ratings
    assert found.summary.nights == walked.nights
    assert found.summary.rhythm == walked.rhythm
    assert found.summary.weeks == walked.weeks
    assert found.summary.review == walked.review
    for chart in found.pairs:
        rated = list(pairs(sessions, chart.rating))
        assert (chart.n, chart.change) == (
            len(rated),
            next(one.change for one in walked.ratings if one.rating is chart.rating),
        )
        assert [pair.at for pair in chart.pairs] == sorted(pair.at for pair in rated)[-56:]


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(journals, st.sampled_from([1, 7, 10]))
def test_bars_dots_and_days_hold_every_session_on_the_mat(sessions: list[SessionRecord], factor: int) -> None:
    sessions = spread(sessions, factor)
    found, mat = all_time(sessions), list(on_the_mat(sessions))
    assert found.minutes.unit is Unit.MONTH
    done: dict[date, float] = {}
    for record in mat:
        first = unit_start(day_of(record.started_at, NOW), Unit.MONTH, 0)
        done[first] = done.get(first, 0.0) + record.minutes_done
    assert {bar.first: bar.minutes for bar in found.minutes.bars if bar.minutes} == pytest.approx(
        {first: minutes for first, minutes in done.items() if minutes}
    )
    assert found.days.on_mat == len({day_of(record.started_at, NOW) for record in mat})
    of_back = [record for record in mat if record.area is found.ladder.area]
    assert found.ladder.n == len(of_back)


@pytest.mark.parametrize("ago", [95, 170, 400, 2000])
@pytest.mark.parametrize("first_weekday", [0, 6])
def test_every_piece_of_the_time_is_one_of_the_chart(ago: int, first_weekday: int) -> None:
    sessions = newest_first([record_of(NOW - days(back), id=UUID(int=back + 1)) for back in (0, 3, 40, ago)])
    found = Rows(sessions, NO_DIARY).all_time(NOW, first_weekday, None)
    assert found is not None
    assert sum(bar.minutes for bar in found.minutes.bars) == pytest.approx(20.0)
    assert len(found.minutes.bars) <= 27
    assert {dot.day for dot in found.ladder.dots} <= {bar.first for bar in found.minutes.bars}


def test_a_journal_of_a_few_weeks_shows_every_session_by_itself() -> None:
    sessions = [record_of(NOW - days(back), id=UUID(int=back + 1)) for back in range(20)]
    found = all_time(sessions)
    assert (found.period, found.ladder.unit, len(found.ladder.dots)) == (Period.ALL, Unit.SESSION, 20)


def test_without_a_session_on_the_mat_there_is_nothing_to_count() -> None:
    breathing = record_of(NOW, kind=Kind.BREATHING)
    assert Rows([breathing], NO_DIARY).all_time(NOW, 0, None) is None


def test_older_pairs_come_a_page_at_a_time_without_a_gap() -> None:
    rated = Ratings(pain=5)
    sessions = [
        record_of(NOW - days(back), id=UUID(int=back + 1), before=rated, after=rated) for back in range(9)
    ]
    rows = Rows(sessions, NO_DIARY)
    newest = rows.older_pairs(Rating.PAIN, NOW + timedelta(seconds=1), 5)
    older = rows.older_pairs(Rating.PAIN, newest[0].at, 5)
    assert [pair.at for pair in (*older, *newest)] == sorted(record.started_at for record in sessions)


def test_what_lies_ahead_does_not_count() -> None:
    sessions = [record_of(NOW + days(ago), id=UUID(int=ago + 500)) for ago in (1, -3, -200)]
    found = all_time(sessions)
    assert found.days.on_mat == 2


def test_entries_tell_of_nights_and_of_what_else_was_done() -> None:
    journal = open_in_memory()
    store = JournalStore(journal)
    store.save_session(record_of(NOW - days(LONG_AGO), id=UUID(int=7)))
    for entry in other_nights(NOW):
        store.save_entry(replace(entry, done=("walk",)))
    rows = ProgressRows(journal)
    found = rows.all_time(NOW, 0, None)
    assert found is not None and found.nights.n(on_mat=False) == 9
    of_days = rows.diary(NOW, NOW.date() - timedelta(days=5))
    assert 0 < len(of_days.done) < len(rows.diary(NOW).done) == 9
    assert set(of_days.done.values()) == {frozenset({"walk"})}


def test_a_night_outside_the_time_of_the_charts_is_in_none_of_them() -> None:
    store = JournalStore(journal := open_in_memory())
    store.save_session(record_of(NOW - days(LONG_AGO), id=UUID(int=7)))
    for place, entry in enumerate(other_nights(NOW)):
        long_before, ahead = entry.at - days(LONG_AGO + 30), entry.at + days(60)
        store.save_entry(replace(entry, id=UUID(int=500 + place), at=long_before))
        store.save_entry(replace(entry, id=UUID(int=600 + place), at=ahead))
    found = ProgressRows(journal).all_time(NOW, 0, None)
    assert found is not None and found.nights.rated == ()
