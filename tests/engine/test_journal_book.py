"""The book of the journal: what is written holds, what is deleted comes back, nothing is lost or made up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from companion.core.errors import CompanionError, Problem
from companion.core.journal import (
    Course,
    Deletion,
    DiaryEntry,
    Journal,
    Line,
    NotToday,
    Ratings,
    SessionRecord,
    StopReason,
)
from companion.core.looking_up import Filter, Search
from companion.engine.journal_book import JournalBook, course_of
from companion.storage.database import open_in_memory
from companion.storage.journal_store import JournalStore
from tests.core.builders import NOW, days, record_of
from tests.engine.journal_shelf import MemoryShelf

HAD = record_of(NOW - days(2), note="Warm.")
EARLIER = record_of(NOW - days(5))
WALK = DiaryEntry(UUID(int=7), NOW - days(1), Ratings(3), done=("walk",))


class Desk:
    """A book over a shelf in memory, with a clock of its own and a list of all it told."""

    def __init__(self, *lines: Line) -> None:
        self.now = NOW
        self.shelf = MemoryShelf(*lines)
        self.kept_off: list[NotToday] = []
        self.told: list[tuple[str, object]] = []
        self.holding: set[UUID] = set()
        self.opening: set[UUID] = set()
        self.book = JournalBook(self.shelf, self.tell_now, lambda: UUID(int=99), self.keep_off, self.holds)
        for name in ("changed", "deleted", "kept_off", "failed"):
            getattr(self.book, name).connect(lambda what, name=name: self.told.append((name, what)))
        self.book.undo_ended.connect(lambda: self.told.append(("undo_ended", None)))

    def tell_now(self) -> datetime:
        return self.now

    def keep_off(self, reasons: Sequence[NotToday]) -> None:
        self.kept_off.extend(reasons)

    def holds(self, record: SessionRecord, changed: SessionRecord | None) -> bool:
        if record.id in self.opening:
            return True
        return record.id in self.holding and (changed is None or changed.stop_reason != record.stop_reason)

    def names(self) -> list[str]:
        return [name for name, _what in self.told]


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk(HAD, EARLIER, WALK)


def test_lines_come_page_by_page(desk: Desk) -> None:
    first = desk.book.lines(Search(), None, 2)
    assert first == (WALK, HAD)
    assert desk.book.lines(Search(), first[-1], 2) == (EARLIER,)
    assert desk.book.holds(Search(filter=Filter.WITHOUT_SESSION))
    assert not desk.book.holds(Search("cold"))


def test_a_change_is_stamped_and_told(desk: Desk) -> None:
    changed = replace(HAD, note="Warm, then cold.", comfort=4)
    assert desk.book.keep(changed)
    kept = desk.shelf.kept[HAD.id]
    assert kept == replace(changed, edited_at=NOW)
    assert desk.told == [("changed", kept)]


def test_of_two_changes_the_later_one_is_later_even_if_the_clock_was_put_back(desk: Desk) -> None:
    desk.book.keep(HAD)
    desk.now = NOW - timedelta(hours=1)
    desk.book.keep(replace(HAD, note="again"))
    assert desk.shelf.kept[HAD.id].edited_at > NOW


def test_a_line_may_be_dated_back_and_never_forward(desk: Desk) -> None:
    assert desk.book.keep(replace(HAD, started_at=NOW - days(9)))
    with pytest.raises(ValueError, match="to come"):
        desk.book.keep(replace(WALK, at=NOW + timedelta(minutes=1)))
    assert desk.shelf.kept[WALK.id] == WALK


def test_a_line_that_a_fast_clock_wrote_ahead_can_be_changed(qapp: object) -> None:
    ahead = replace(WALK, at=NOW + days(1))
    desk = Desk(ahead)
    assert desk.book.keep(replace(ahead, note="Rain."))
    assert desk.book.keep(replace(ahead, at=NOW + timedelta(hours=2)))


def test_a_session_that_runs_is_left_alone(qapp: object) -> None:
    running = replace(HAD, course=Course.RUNNING)
    desk = Desk(running)
    for line in (running, replace(running, course=Course.COMPLETED)):
        with pytest.raises(ValueError, match="while it runs"):
            desk.book.keep(line)
        with pytest.raises(ValueError, match="while it runs"):
            desk.book.delete(line)
    assert desk.shelf.kept == {running.id: running}


def test_what_cannot_be_written_is_told_and_changes_nothing(desk: Desk) -> None:
    desk.shelf.full = True
    assert not desk.book.keep(replace(HAD, note="lost?"))
    assert not desk.book.delete(WALK)
    assert desk.book.lines(Search(), None, 5) == ()
    assert desk.names() == ["failed"] * 3
    error = desk.told[0][1]
    assert isinstance(error, CompanionError)
    assert error.problem is Problem.DISK_FULL
    assert desk.book.gone == ()
    desk.shelf.full = False
    assert desk.book.lines(Search(), None, 5) == (WALK, HAD, EARLIER)


def test_a_deletion_can_be_taken_back(desk: Desk) -> None:
    assert desk.book.delete(HAD)
    assert HAD.id not in desk.shelf.kept
    assert desk.book.gone == (HAD,)
    desk.book.undo()
    assert replace(desk.shelf.kept[HAD.id], edited_at=None) == HAD
    assert desk.names() == ["deleted", "changed", "undo_ended"]
    desk.book.undo()
    assert desk.names()[3:] == ["undo_ended"]


def test_all_that_was_deleted_within_the_time_comes_back(desk: Desk) -> None:
    for line in (HAD, WALK):
        desk.book.delete(line)
    desk.book.undo()
    assert set(desk.shelf.kept) == {HAD.id, WALK.id, EARLIER.id}


def test_after_its_time_a_deletion_stays(desk: Desk, qtbot: QtBot) -> None:
    desk.book._undo_time.setInterval(1)
    with qtbot.waitSignal(desk.book.undo_ended):
        desk.book.delete(WALK)
    desk.book.undo()
    assert WALK.id not in desk.shelf.kept


def test_what_cannot_be_brought_back_waits_for_another_try(desk: Desk) -> None:
    desk.book.delete(WALK)
    desk.shelf.full = True
    desk.book.undo()
    assert desk.book.gone == (WALK,)
    desk.shelf.full = False
    desk.book.undo()
    assert WALK.id in desk.shelf.kept


@pytest.mark.parametrize(
    ("done", "reason"),
    [("cupping", NotToday.CUPPING), ("acupuncture", NotToday.ACUPUNCTURE), (" Cupping ", NotToday.CUPPING)],
)
def test_cupping_and_acupuncture_of_today_close_the_mat(done: str, reason: NotToday, desk: Desk) -> None:
    entry = DiaryEntry(UUID(int=8), NOW - timedelta(hours=3), done=("walk", done))
    desk.book.keep(entry)
    assert desk.kept_off == [reason]
    assert desk.told[-1] == ("kept_off", (reason,))
    # Another word about the same entry is no second treatment.
    desk.book.keep(replace(entry, note="Felt good."))
    assert desk.kept_off == [reason]


def test_cupping_of_another_day_closes_nothing(desk: Desk) -> None:
    desk.book.keep(DiaryEntry(UUID(int=8), NOW - days(1), done=("cupping",)))
    assert desk.kept_off == []


def test_what_comes_back_is_what_stood_there_and_not_what_a_page_still_showed(desk: Desk) -> None:
    desk.shelf.kept[HAD.id] = replace(HAD, note="Written on another computer.", edited_at=NOW)
    desk.book.delete(HAD)
    desk.book.undo()
    back = desk.shelf.kept[HAD.id]
    assert isinstance(back, SessionRecord) and back.note == "Written on another computer."


@pytest.mark.parametrize("line", [HAD, WALK])
def test_what_was_kept_is_there_even_if_a_fast_clock_deleted_it_meanwhile(qapp: object, line: Line) -> None:
    store = JournalStore(open_in_memory())
    book = JournalBook(store, lambda: NOW, lambda: UUID(int=99), lambda _reasons: None, lambda *_: False)
    book.keep(line)
    store.import_journal(Journal(deletions=(Deletion(line.id, NOW + days(2)),)))
    assert book.keep(replace(line, note="Changed."))
    (there,) = store.lines(Search(), None, 2)
    assert there.note == "Changed."


def test_cupping_that_turns_out_to_have_been_today_closes_the_mat(desk: Desk) -> None:
    entry = DiaryEntry(UUID(int=8), NOW - days(1), done=("cupping",))
    desk.book.keep(entry)
    desk.book.keep(replace(entry, at=NOW))
    assert desk.kept_off == [NotToday.CUPPING]


def test_how_a_session_ended_follows_from_its_minutes_and_its_stop() -> None:
    assert course_of(replace(HAD, minutes_done=HAD.planned.minutes * 0.9)) is Course.COMPLETED
    assert course_of(replace(HAD, minutes_done=HAD.planned.minutes * 0.8)) is Course.ENDED_EARLY
    assert course_of(replace(HAD, stop_reason=StopReason.OTHER)) is Course.STOPPED


def test_a_new_line_gets_an_id_of_its_own(desk: Desk) -> None:
    assert desk.book.new_id() == UUID(int=99)


def test_a_session_that_holds_the_mat_closed_stays_and_may_be_changed_in_all_else(qapp: object) -> None:
    stopped = record_of(NOW - days(1), StopReason.FAINT)
    desk = Desk(stopped)
    desk.holding.add(stopped.id)
    assert not desk.book.delete(stopped)
    assert not desk.book.keep(replace(stopped, stop_reason=None))
    assert desk.shelf.kept[stopped.id] == stopped
    assert desk.names() == ["failed", "failed"]
    for _name, error in desk.told:
        assert isinstance(error, CompanionError) and error.problem is Problem.SESSION_HOLDS_MAT_CLOSED
    assert desk.book.keep(replace(stopped, note="It was warm in the room."))
    desk.holding.clear()
    assert desk.book.delete(stopped)


def test_a_session_that_would_open_the_mat_is_not_added(desk: Desk) -> None:
    made_up = record_of(NOW - days(1))
    desk.opening.add(made_up.id)
    assert not desk.book.keep(made_up)
    assert made_up.id not in desk.shelf.kept
    ((_name, error),) = desk.told
    assert isinstance(error, CompanionError) and error.problem is Problem.SKIN_HOLDS_MAT_CLOSED
