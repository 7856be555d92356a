"""The clock of the reminders: a look a minute, one reminder at a time, and what is ahead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.reminders import EVERY_DAY, Occasion, Reminder
from companion.core.reminding import Answer, Circumstances, Coming, Remembered
from companion.core.settings import Settings
from companion.engine.reminder_clock import Asked, Outlook, ReminderClock

BED = Reminder("bed", Occasion.BEDTIME, EVERY_DAY, time(21, 30))
FEET = Reminder("feet", Occasion.FEET, EVERY_DAY, time(22, 0))
MIDNIGHT = time(0, 0)


class Evening:
    """A clock of reminders, with a memory and surroundings that do as they are told."""

    def __init__(self, *reminders: Reminder, **values: object) -> None:
        base = Settings(reminders=reminders, quiet_from=MIDNIGHT, quiet_until=MIDNIGHT)
        self.settings = replace(base, **values)  # type: ignore[arg-type]  # as the settings take them
        self.now = datetime(2026, 3, 2, 21, 29, 58, tzinfo=UTC)
        self.kept = Remembered()
        self.full = False
        self.found: Circumstances | None = Circumstances()
        self.questions = 0
        self.asked: list[Asked] = []
        self.answers_at_once: bool | None = False
        self.came: list[Reminder] = []
        self.withdrawn = 0
        self.outlooks: list[Outlook] = []
        self.clock = self.opened()

    def opened(self) -> ReminderClock:
        """The program started anew."""
        clock = ReminderClock(self.settings, self, self, self.tell_now)
        clock.due.connect(self.came.append)
        clock.withdrawn.connect(self._note_withdrawn)
        clock.changed.connect(self.outlooks.append)
        return clock

    def tell_now(self) -> datetime:
        return self.now

    def _note_withdrawn(self) -> None:
        self.withdrawn += 1

    # The memory.

    def load(self) -> Remembered:
        return self.kept

    def save(self, remembered: Remembered) -> None:
        if self.full:
            raise CompanionError(Problem.DISK_FULL)
        self.kept = remembered

    # The surroundings.

    def circumstances(self, reminders: Iterable[Reminder]) -> Circumstances | None:
        self.questions += 1
        return self.found

    def ask_whether_busy(self, asked: Asked) -> None:
        if self.answers_at_once is None:
            self.asked.append(asked)
        else:
            asked(self.answers_at_once)

    def pass_to(self, hour: int, minute: int) -> None:
        """Let it look once a minute until then."""
        end = self.now.replace(hour=hour, minute=minute, second=0)
        while self.now < end:
            self.now = min(self.now.replace(second=0) + timedelta(minutes=1), end)
            self.clock.look()


@pytest.fixture
def evening(qapp: object) -> Evening:
    """An evening with a bedtime reminder at half past nine."""
    return Evening(BED)


def test_a_reminder_is_told_at_its_minute_and_once(evening: Evening) -> None:
    evening.clock.look()
    assert evening.came == []
    evening.pass_to(22, 30)
    assert evening.came == [BED]
    assert evening.clock.shown == BED


def test_nobody_is_asked_before_one_might_come(evening: Evening) -> None:
    evening.clock.look()
    assert (evening.questions, evening.asked) == (0, [])
    evening.pass_to(21, 30)
    assert evening.questions == 2


def test_a_program_started_again_does_not_repeat_it(evening: Evening) -> None:
    evening.pass_to(21, 31)
    evening.clock = evening.opened()
    evening.pass_to(22, 30)
    assert evening.came == [BED]


@pytest.mark.parametrize(("busy", "expected"), [(True, []), (False, [BED])])
def test_somebody_busy_is_not_disturbed(evening: Evening, busy: bool, expected: list[Reminder]) -> None:
    evening.answers_at_once = busy
    evening.pass_to(21, 45)
    assert evening.came == expected
    evening.answers_at_once = False
    evening.pass_to(21, 46)
    assert evening.came == [BED]


def test_who_is_slow_to_tell_is_taken_not_to_mind_after_a_minute(evening: Evening) -> None:
    evening.answers_at_once = None
    evening.pass_to(21, 30)
    assert evening.came == []
    evening.pass_to(21, 31)
    assert evening.came == [BED]
    (asked,) = evening.asked
    asked(True)
    assert evening.came == [BED]


def test_an_answer_that_comes_late_is_weighed_as_things_then_stand(evening: Evening) -> None:
    evening.answers_at_once = None
    evening.pass_to(21, 30)
    evening.clock.call_off()
    (asked,) = evening.asked
    asked(False)
    assert evening.came == []


def test_who_does_not_want_it_to_wait_is_not_asked(qapp: object) -> None:
    evening = Evening(BED, wait_while_busy=False)
    evening.answers_at_once = None
    evening.pass_to(21, 30)
    assert (evening.came, evening.asked) == ([BED], [])


@pytest.mark.invariant(11)
def test_none_comes_during_a_session_that_began_while_somebody_was_asked(evening: Evening) -> None:
    evening.answers_at_once = None
    evening.pass_to(21, 30)
    evening.found = Circumstances(session_runs=True)
    (asked,) = evening.asked
    asked(False)
    assert evening.came == []


def test_what_cannot_be_told_for_a_moment_is_asked_again(evening: Evening) -> None:
    evening.found = None
    evening.pass_to(21, 32)
    assert evening.came == []
    evening.found = Circumstances()
    evening.pass_to(21, 33)
    assert evening.came == [BED]


@pytest.mark.invariant(11)
def test_none_comes_during_a_session(evening: Evening) -> None:
    evening.found = Circumstances(session_runs=True)
    evening.pass_to(21, 50)
    evening.found = Circumstances()
    evening.pass_to(23, 30)
    assert evening.came == []


@pytest.mark.parametrize("said", Answer)
def test_an_answer_takes_it_off_the_screen(evening: Evening, said: Answer) -> None:
    evening.pass_to(21, 30)
    evening.clock.answer(said)
    assert (evening.clock.shown, evening.withdrawn) == (None, 1)
    evening.pass_to(21, 50)
    assert evening.came == ([BED, BED] if said is Answer.LATER else [BED])
    assert evening.kept.unanswered == (1 if said is Answer.LATER else 0)


def test_an_answer_to_nothing_changes_nothing(evening: Evening) -> None:
    evening.clock.answer(Answer.NOT_TODAY)
    evening.pass_to(21, 30)
    assert evening.came == [BED]


def test_a_session_that_begins_is_an_answer(evening: Evening) -> None:
    evening.clock.note_session()
    evening.pass_to(21, 30)
    evening.clock.note_session()
    assert (evening.clock.shown, evening.withdrawn, evening.kept.unanswered) == (None, 1, 0)


def test_who_begins_a_session_is_there_again(evening: Evening) -> None:
    for _ in range(2):
        evening.pass_to(21, 30)
        evening.now += timedelta(days=1)
        evening.now = evening.now.replace(hour=21, minute=29)
        evening.clock.look()
    assert evening.clock.outlook.resting
    evening.clock.note_session()
    assert not evening.clock.outlook.resting


def test_what_was_had_before_its_time_needs_no_reminder(evening: Evening) -> None:
    evening.clock.note_done(BED)
    evening.pass_to(22, 30)
    assert evening.came == []


def test_one_that_is_not_of_use_any_more_is_taken_off_the_screen(evening: Evening) -> None:
    evening.pass_to(23, 29)
    assert evening.clock.shown == BED
    evening.pass_to(23, 30)
    assert (evening.clock.shown, evening.withdrawn) == (None, 1)


def test_not_today_is_for_all_of_them(qapp: object) -> None:
    evening = Evening(BED, FEET)
    evening.pass_to(21, 30)
    evening.clock.call_off()
    evening.pass_to(23, 0)
    assert (evening.came, evening.withdrawn) == ([BED], 1)


def test_it_can_be_put_off_while_it_would_still_come(evening: Evening) -> None:
    assert not evening.clock.may_be_later()
    evening.pass_to(21, 30)
    assert evening.clock.may_be_later()
    evening.pass_to(23, 25)
    assert not evening.clock.may_be_later()


def test_after_two_without_an_answer_it_rests_until_the_program_is_opened(evening: Evening) -> None:
    for _ in range(2):
        evening.pass_to(21, 30)
        evening.now += timedelta(days=1)
        evening.now = evening.now.replace(hour=21, minute=29)
        evening.clock.look()
    assert evening.clock.outlook.resting
    evening.pass_to(22, 0)
    assert len(evening.came) == 2
    evening.clock.note_opened()
    assert not evening.clock.outlook.resting


def test_what_is_ahead_is_told_when_it_changes_and_not_every_minute(evening: Evening) -> None:
    evening.clock.look()
    evening.pass_to(21, 45)
    today = Coming(BED, date(2026, 3, 2), time(21, 30))
    tomorrow = Coming(BED, date(2026, 3, 3), time(21, 30))
    told = [(one.shown, one.coming, one.today) for one in evening.outlooks]
    assert told == [(None, today, True), (BED, tomorrow, True)]
    evening.clock.answer(Answer.DID_IT)
    assert (evening.outlooks[-1].shown, evening.outlooks[-1].today) == (None, False)


def test_settings_hold_at_once(evening: Evening) -> None:
    evening.pass_to(21, 30)
    later = replace(BED, at=time(22, 0))
    evening.clock.follow(replace(evening.settings, reminders=(later,)))
    assert (evening.clock.shown, evening.withdrawn) == (None, 1)
    evening.pass_to(22, 0)
    assert evening.came == [BED, later]
    assert evening.clock.settings.reminders == (later,)


def test_without_a_reminder_it_sleeps(qapp: object) -> None:
    evening = Evening(replace(BED, on=False))
    evening.clock.look()
    (timer,) = evening.clock.children()
    assert not timer.isActive()  # type: ignore[attr-defined]  # its one child is its timer
    evening.clock.follow(replace(evening.settings, reminders=(BED,)))
    assert timer.isActive()  # type: ignore[attr-defined]  # as above
    assert timer.interval() == 2_500  # type: ignore[attr-defined]  # as above


def test_a_full_disk_keeps_no_reminder_back(evening: Evening) -> None:
    evening.full = True
    evening.pass_to(22, 30)
    assert evening.came == [BED]


def test_a_clock_at_rest_does_not_look(qapp: object) -> None:
    evening = Evening(BED)
    evening.clock.look()
    timer = evening.clock._timer
    assert timer.isActive()
    evening.clock.rest()
    assert not timer.isActive()
