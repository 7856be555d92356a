"""What a reminder learns from the journal, and what it writes there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest

from companion.core.journal import (
    Area,
    Condition,
    Course,
    Cover,
    Head,
    Kind,
    Profile,
    SessionRecord,
    Setup,
    Surface,
)
from companion.core.reminders import EVERY_DAY, Occasion, Reminder
from companion.core.reminding import Circumstances
from companion.core.screening import Door
from companion.core.settings import LunchPlace, Settings
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.reminded import circumstances, done_without, setup_for
from companion.storage.database import open_in_memory
from companion.storage.journal_store import JournalStore

NOW = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
SETUP = Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 5.0)
SESSION = SessionRecord(
    UUID(int=1), NOW - timedelta(hours=6), Kind.STANDARD, Area.BACK, SETUP, 5.0, Course.COMPLETED
)
ALL = tuple(Reminder(one.value, one, EVERY_DAY, time(21, 30)) for one in Occasion)


class Room:
    """A journal in memory with its doorkeeper."""

    def __init__(self) -> None:
        self.database = open_in_memory()
        self.store = JournalStore(self.database)
        self.store.save_profile(Profile(NOW - timedelta(days=1)))
        self.keeper = Doorkeeper(self.store, lambda: NOW)

    def look(self, *, session_runs: bool = False) -> Circumstances:
        """How things stand for a reminder of every occasion."""
        return circumstances(self.keeper, ALL, LunchPlace.CHAIR, NOW, session_runs=session_runs)


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    """Somebody who may lie on the mat and has not done so yet."""
    made = Room()
    yield made
    made.database.close()


def test_on_an_empty_day_nothing_speaks_against_any(room: Room) -> None:
    assert room.look() == Circumstances()
    assert room.look(session_runs=True).session_runs


def test_a_session_on_the_mat_answers_all_of_its_day(room: Room) -> None:
    room.store.save_session(SESSION)
    assert room.look().had == frozenset(Occasion)


@pytest.mark.parametrize(
    "session",
    [
        replace(SESSION, started_at=NOW - timedelta(hours=19)),
        replace(SESSION, minutes_done=0.2, course=Course.ENDED_EARLY),
    ],
    ids=["of the day before", "a false start"],
)
def test_other_sessions_answer_none(room: Room, session: SessionRecord) -> None:
    room.store.save_session(session)
    assert room.look().had == frozenset()


def test_who_has_breathed_is_not_reminded_to_breathe_but_of_the_mat(room: Room) -> None:
    room.store.save_session(replace(SESSION, kind=Kind.BREATHING))
    assert room.look().had == {Occasion.BREATHING}


@pytest.mark.invariant(14)
def test_behind_a_closed_door_only_breathing_is_open(room: Room) -> None:
    room.store.save_profile(Profile(NOW, conditions=frozenset({Condition.PREGNANCY})))
    assert room.look().closed == frozenset(Occasion) - {Occasion.BREATHING}
    assert setup_for(room.keeper, Occasion.BEDTIME, LunchPlace.CHAIR) is None


def test_what_would_be_lain_on_is_told(room: Room) -> None:
    assert setup_for(room.keeper, Occasion.BEDTIME, LunchPlace.CHAIR) == SETUP
    assert setup_for(room.keeper, Occasion.BREATHING, LunchPlace.CHAIR) is None


@pytest.mark.parametrize(
    ("occasion", "kind", "area"),
    [
        (Occasion.BEDTIME, Kind.BEDTIME, Area.BACK),
        (Occasion.LUNCH, Kind.QUICK, Area.SEAT),
        (Occasion.FEET, Kind.STANDARD, Area.FEET_SEATED),
        (Occasion.BREATHING, Kind.BREATHING, Area.BACK),
    ],
)
def test_what_was_had_without_the_program_is_written_down_as_over(
    room: Room, occasion: Occasion, kind: Kind, area: Area
) -> None:
    record = done_without(room.keeper, occasion, Settings(), NOW, uuid4())
    assert record is not None
    assert (record.kind, record.area, record.course) == (kind, area, Course.COMPLETED)
    assert record.started_at + timedelta(minutes=record.minutes_done) == NOW
    assert (record.comfort, record.edited_at) == (None, NOW)
    room.store.save_session(record)
    assert occasion in room.look().had


def test_what_was_had_without_the_program_is_no_step(room: Room) -> None:
    for days in (4, 3):
        good = replace(
            SESSION, id=UUID(int=days), started_at=NOW - timedelta(days=days), comfort=4, edited_at=None
        )
        room.store.save_session(good)
    harder = room.keeper.suggestion()
    assert harder.setup is not None and harder.setup.minutes == 10.0
    record = done_without(room.keeper, Occasion.STANDARD, Settings(), NOW, uuid4())
    assert record is not None
    assert record.planned == SETUP


def test_what_is_known_already_is_not_written_down_again(room: Room) -> None:
    room.store.save_session(SESSION)
    assert done_without(room.keeper, Occasion.BEDTIME, Settings(), NOW, uuid4()) is None


@pytest.mark.invariant(14)
def test_nothing_is_written_down_where_the_mat_stays_off(room: Room) -> None:
    room.store.save_profile(Profile(NOW, conditions=frozenset({Condition.PREGNANCY})))
    assert done_without(room.keeper, Occasion.BEDTIME, Settings(), NOW, uuid4()) is None
    assert done_without(room.keeper, Occasion.BREATHING, Settings(), NOW, uuid4()) is not None


def test_questions_that_are_due_keep_nobody_from_being_reminded(room: Room) -> None:
    room.store.save_profile(Profile(NOW - timedelta(days=100)))
    assert room.keeper.verdict().door is Door.DUE
    assert room.look().closed == frozenset()
