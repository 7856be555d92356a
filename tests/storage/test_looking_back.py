"""The past fetched from the journal is the same as the past in memory, and costs only what is looked at."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.deciding import AHEAD
from companion.core.history import history_of
from companion.core.journal import (
    Area,
    DayLock,
    Journal,
    Kind,
    Marks,
    NotToday,
    SessionRecord,
    SkinCheck,
    StopReason,
)
from companion.core.screening import telling_stops
from companion.storage.database import Database, open_in_memory
from companion.storage.journal_store import JournalStore
from companion.storage.looking_back import PAGE, SKIN_CHECKS_LAST
from tests.storage.records import NOW, SESSION, finished_sessions

few_moments = st.sampled_from([NOW, NOW.astimezone(UTC), NOW + timedelta(microseconds=1), NOW - timedelta(3)])
crowded = st.builds(lambda session, at: replace(session, started_at=at), finished_sessions, few_moments)


class Counted:
    """A journal that remembers what it is asked, and counts the rows it gives."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.fetched = 0
        self.asked: list[tuple[str, Sequence[object]]] = []

    def rows(self, question: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        rows = self._database.rows(question, values)
        self.asked.append((question, values))
        self.fetched += len(rows)
        return rows

    def transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        return self._database.transaction()


def many(number: int) -> tuple[SessionRecord, ...]:
    """Sessions of as many evenings, the last of them now, each hundredth stopped for numbness."""
    return tuple(
        replace(
            SESSION,
            id=UUID(int=count + 1),
            started_at=NOW - timedelta(days=count),
            stop_reason=StopReason.NUMBNESS if count % 100 == 0 else None,
        )
        for count in range(number)
    )


@given(sessions=st.lists(crowded, max_size=8, unique_by=lambda session: session.id))
def test_the_past_fetched_is_the_past_in_memory(sessions: list[SessionRecord]) -> None:
    with closing(open_in_memory()) as database:
        store = JournalStore(database)
        for session in sessions:
            store.save_session(session)
        fetched, held = store.history(NOW), history_of(sessions)
        # It can be walked through more than once.
        for _ in range(2):
            assert tuple(fetched.sessions) == held.sessions
        stops = [stop for stop in held.stops if stop.started_at <= NOW + AHEAD]
        telling = telling_stops([(stop.started_at, reason_of(stop)) for stop in stops])
        assert fetched.stops == tuple(stops[index] for index in telling)
        assert store.sessions() == held.sessions


@pytest.mark.parametrize("number", [0, 1, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE])
def test_pages_join_without_a_gap(number: int, store: JournalStore) -> None:
    # All of one moment, so that only the ids tell them apart.
    sessions = [replace(each, started_at=NOW) for each in many(number)]
    store.import_journal(Journal(sessions=tuple(sessions)))
    assert tuple(store.history(NOW).sessions) == history_of(sessions).sessions


def test_a_session_that_comes_in_between_two_pages_moves_no_other(store: JournalStore) -> None:
    store.import_journal(Journal(sessions=many(2 * PAGE)))
    seen: list[SessionRecord] = []
    for record in store.history(NOW).sessions:
        if not seen:
            store.save_session(replace(SESSION, id=UUID(int=9999), started_at=NOW + timedelta(days=1)))
        seen.append(record)
    assert tuple(seen) == many(2 * PAGE)


def test_a_long_past_costs_no_more_than_a_short_one() -> None:
    costs: list[int] = []
    for number in (200, 4000):
        with closing(open_in_memory()) as database:
            journal = Counted(database)
            store = JournalStore(journal)
            sessions = tuple(replace(each, stop_reason=None) for each in many(number))
            store.import_journal(Journal(sessions=sessions))
            journal.fetched = 0
            assert tuple(islice(store.history(NOW).sessions, PAGE + 1)) == sessions[: PAGE + 1]
            costs.append(journal.fetched)
    assert costs == [2 * PAGE, 2 * PAGE]


def test_every_question_is_answered_from_an_index_and_sorts_nothing(database: Database) -> None:
    journal = Counted(database)
    past = JournalStore(journal).history(NOW)
    assert [*past.sessions, *past.on_the_mat(), *past.on_the_mat(Area.NECK)] == []
    plans = [
        " ".join(row["detail"] for row in database.rows(f"EXPLAIN QUERY PLAN {question}", values))
        for question, values in journal.asked
    ]
    assert len(plans) == 6 + len(Area)
    assert all("INDEX" in plan and "B-TREE" not in plan for plan in plans), plans
    for index in ("by_start", "by_stop", "on_mat", "on_area", "check_by_area"):
        assert any(index in plan for plan in plans)


@pytest.mark.parametrize("others", [Kind.BREATHING, Kind.STANDARD])
def test_a_few_sessions_are_found_at_once_among_thousands_of_others(others: Kind) -> None:
    with closing(open_in_memory()) as database:
        journal = Counted(database)
        store = JournalStore(journal)
        neck = tuple(replace(each, area=Area.NECK) for each in many(3))
        rest = (
            replace(each, id=UUID(int=each.id.int + 10_000), kind=others, area=Area.BACK)
            for each in many(2000)
        )
        store.import_journal(Journal(sessions=(*neck, *rest)))
        journal.fetched = 0
        assert tuple(store.history(NOW).on_the_mat(Area.NECK)) == neck
        assert journal.fetched < PAGE


def test_a_stop_that_asks_for_a_word_is_known_however_long_ago(store: JournalStore) -> None:
    sessions = list(many(401))
    for number, reason in ((0, StopReason.SHARP_PAIN), (100, StopReason.DIZZINESS), (200, None)):
        sessions[number] = replace(sessions[number], stop_reason=reason)
    store.import_journal(Journal(sessions=tuple(sessions)))
    assert store.history(NOW).stops == (sessions[0], sessions[300])


def reason_of(record: SessionRecord) -> StopReason:
    """Why that session was stopped."""
    assert record.stop_reason is not None
    return record.stop_reason


def check(days: float, area: Area = Area.BACK, marks: Marks = Marks.GONE) -> SkinCheck:
    """A look at the skin that many days ago."""
    return SkinCheck(NOW - timedelta(days=days), area, marks)


def test_the_looks_of_sixty_days_count_and_the_last_one_of_each_area(store: JournalStore) -> None:
    recent = [check(60), check(1), check(0), check(-1, Area.SEAT)]
    last = [check(400, Area.NECK, Marks.BROKEN), check(90, Area.SEAT)]
    for one in (*recent, *last, check(61), check(500, Area.NECK), check(91, Area.SEAT)):
        store.add_skin_check(one)
    assert timedelta(days=60) == SKIN_CHECKS_LAST
    assert set(store.history(NOW).skin_checks) == {*recent, *last}


def test_the_locks_of_two_days_count(store: JournalStore) -> None:
    locks = [DayLock(NOW - timedelta(days=days), NotToday.FEVER) for days in (3, 2, 1)]
    for lock in locks:
        store.add_day_lock(lock)
    assert store.history(NOW).locks == tuple(locks[1:])


def test_the_moment_asked_about_needs_its_offset(store: JournalStore) -> None:
    with pytest.raises(ValueError, match="offset"):
        store.history(datetime(2026, 3, 2, 20, 0))
