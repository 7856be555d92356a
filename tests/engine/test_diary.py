"""What is said before and after a session finds its way into that session's record, and into no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from companion.core.asking import BeforeAnswers
from companion.core.journal import (
    Cover,
    Head,
    Marks,
    Morning,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.engine.diary import CheckIn, Diary
from tests.core.builders import record_of
from tests.engine.evening import NOW, Evening

ANSWERS = BeforeAnswers(Ratings(6, 7, None), ("driving", "headache"), Marks.FAINT)


def test_what_was_answered_before_is_in_the_record_from_its_first_word(evening: Evening) -> None:
    evening.diary.take_before(ANSWERS)
    assert evening.shelf.records == {}
    evening.start()
    evening.let_pass(0.1)
    record = evening.shelf.only()
    assert (record.before, record.tags, record.marks) == (Ratings(6, 7, None), ("driving", "headache"), None)
    evening.let_pass(20.0)
    assert (evening.shelf.only().before, evening.shelf.only().tags) == (record.before, record.tags)


def test_answers_belong_to_one_session_only(evening: Evening) -> None:
    evening.diary.take_before(ANSWERS)
    evening.start()
    evening.let_pass(0.1)
    evening.runner.finish()
    evening.start()
    evening.let_pass(0.1)
    assert evening.diary.record is not None
    assert (evening.diary.record.before, evening.diary.record.tags) == (Ratings(), ())


def test_answers_before_a_session_called_off_do_not_wait_for_the_evening(evening: Evening) -> None:
    moment = [NOW]

    def now() -> datetime:
        return moment[0]

    diary = Diary(evening.shelf, now, uuid4)
    evening.runner.reported.disconnect(evening.diary.take_report)
    evening.runner.reported.connect(diary.take_report)
    diary.take_before(ANSWERS)
    moment[0] += timedelta(minutes=31)
    evening.start()
    evening.let_pass(0.1)
    assert evening.shelf.only().before == Ratings()


def test_what_was_really_used_can_be_corrected_and_taken_back(evening: Evening) -> None:
    plan = evening.start()
    evening.let_pass(60.0, step=1.0)
    evening.runner.finish()
    used = Setup(Cover.BARE_SKIN, Surface.FLOOR, Head.NONE, 5.0)
    evening.diary.take_used(used)
    assert evening.shelf.only().used == used
    evening.diary.take_used(plan.setup)
    assert evening.shelf.only().used is None
    evening.diary.take_used(used)
    evening.diary.take_used(None)
    assert evening.shelf.only().used is None


@pytest.mark.parametrize(
    "change",
    [
        lambda diary: diary.take_check_in(CheckIn(comfort=4)),
        lambda diary: diary.take_used(None),
        lambda diary: diary.take_stop_reason(StopReason.OTHER),
        lambda diary: diary.take_morning(diary.record, Morning(sleep=7)),
    ],
    ids=["check-in", "used", "stop", "morning"],
)
def test_every_word_about_a_session_is_later_than_the_one_before(
    change: Callable[[Diary], None], evening: Evening
) -> None:
    evening.diary.take_before(ANSWERS)
    evening.start()
    evening.let_pass(60.0, step=1.0)
    evening.runner.finish()
    before = evening.shelf.only().edited_at
    assert before is not None
    assert before >= NOW
    change(evening.diary)
    after = evening.shelf.only().edited_at
    assert after is not None
    assert after > before


def test_nothing_is_corrected_without_a_session(evening: Evening) -> None:
    evening.diary.take_used(None)
    assert evening.shelf.records == {}


def test_nothing_is_said_of_a_session_that_was_never_begun(evening: Evening) -> None:
    evening.diary.take_check_in(CheckIn(comfort=4))
    evening.diary.take_stop_reason(StopReason.OTHER)
    assert evening.shelf.records == {}


def ended(evening: Evening) -> SessionRecord:
    """A session of a minute, and its record."""
    evening.start()
    evening.let_pass(60.0, step=1.0)
    evening.runner.finish()
    return evening.shelf.only()


def test_a_session_of_earlier_today_can_be_taken_up_again(evening: Evening) -> None:
    record = ended(evening)
    later = Diary(evening.shelf, lambda: NOW, uuid4)
    later.open_again(record)
    later.take_check_in(CheckIn(comfort=4))
    assert evening.shelf.only() == replace(record, comfort=4, edited_at=evening.shelf.only().edited_at)


def test_what_is_said_next_is_said_of_the_session_as_it_was_changed(evening: Evening) -> None:
    changed = replace(ended(evening), tags=("driving",))
    evening.diary.take_change(changed)
    evening.diary.take_change(replace(changed, id=uuid4(), tags=("headache",)))
    evening.diary.take_check_in(CheckIn(comfort=4))
    assert (evening.shelf.only().tags, evening.shelf.only().comfort) == (("driving",), 4)


def test_nothing_more_is_said_of_a_session_that_was_taken_out_of_the_journal(evening: Evening) -> None:
    record = ended(evening)
    evening.diary.let_go(replace(record, id=uuid4()))
    assert evening.diary.record == record
    evening.diary.let_go(record)
    evening.shelf.records.clear()
    evening.diary.take_check_in(CheckIn(comfort=4))
    assert (evening.diary.record, evening.shelf.records) == (None, {})


def test_a_session_had_elsewhere_is_written_down_and_not_asked_about(evening: Evening) -> None:
    record = record_of(NOW)
    evening.diary.note(record)
    assert evening.shelf.only() == record
    assert evening.diary.record is None
