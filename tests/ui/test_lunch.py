"""A lunch break from Today to the evening: where, until when, in which window, and how it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.journal import (
    Area,
    Condition,
    Course,
    Kind,
    Marks,
    Profile,
    SessionRecord,
    StopReason,
)
from companion.core.planning import Wish
from companion.core.settings import LunchPlace
from companion.engine.diary import CheckIn
from companion.ui.compact import CompactWindow
from companion.ui.pages.lunch import LunchPage
from companion.ui.screens import room_on_screen
from tests.ui.house import Build, House, build

__all__ = ["build"]

Past = Callable[..., SessionRecord]
AT_ONCE = Wish(Kind.QUICK, Area.SEAT, lead_in=0.0)
COMPACT, USUAL = QSize(380, 520), QSize(1080, 720)


@pytest.fixture
def now() -> datetime:
    """A Thursday at half past twelve."""
    return datetime(2026, 11, 19, 12, 30).astimezone()


@pytest.fixture
def usual(past: Past) -> tuple[SessionRecord, ...]:
    """Four comfortable evenings on the back, the last of them yesterday."""
    return tuple(past(ago, comfort=4) for ago in (1, 2, 3, 4))


def page_of(house: House) -> LunchPage:
    """The page, opened by the card on Today."""
    house.views.today.lunch.click()
    assert house.window.whole is house.views.lunch
    return house.views.lunch


def choose(page: LunchPage, place: LunchPlace) -> None:
    """Press the card of a place."""
    next(card for card in page.places.cards if card.option.value is place).click()


def be_back_at(page: LunchPage, hour: int, minute: int) -> None:
    """Write a time."""
    page._time.setFocus()
    page._time.selectAll()
    QTest.keyClicks(page._time, f"{hour}:{minute:02}")
    QTest.keyClick(page._time, Qt.Key.Key_Return)


def over(house: House, seconds: float = 40.0) -> None:
    """Take a break at once and end it."""
    house.guide.wish(AT_ONCE)
    house.let_pass(seconds)
    house.runner.finish()


# The page.


def test_two_clicks_start_a_break_at_the_chair(build: Build, usual: tuple[SessionRecord, ...]) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    assert page.outcome == "5 minutes on the mat, done by 12:38"
    page._start.click()
    plan = house.runner.session.plan
    assert (plan.kind, plan.area, plan.setup.minutes) == (Kind.QUICK, Area.SEAT, 5.0)


def test_the_card_on_today_says_where_and_how_long(build: Build, usual: tuple[SessionRecord, ...]) -> None:
    house = build(sessions=usual)
    assert house.views.today.lunch.accessibleDescription() == "5 min, At your chair"
    house.preferences.change(replace(house.preferences.settings, lunch_place=LunchPlace.BACK))
    house.guide.show_today()
    assert house.views.today.lunch.accessibleDescription() == "10 min, On your back"


def test_the_place_is_remembered_once_it_was_used(build: Build, usual: tuple[SessionRecord, ...]) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    choose(page, LunchPlace.BACK)
    assert page.outcome == "10 minutes on the mat, done by 12:43"
    assert house.preferences.settings.lunch_place is LunchPlace.CHAIR
    page._start.click()
    assert house.preferences.settings.lunch_place is LunchPlace.BACK
    house.runner.cancel()
    house.guide.wish_by_name("lunch")
    assert house.runner.session.plan.area is Area.BACK


def test_a_time_to_be_back_at_makes_it_shorter_and_never_longer(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    choose(page, LunchPlace.BACK)
    assert page.answers.back_at is None
    be_back_at(page, 12, 41)
    # Whoever writes a time wants it to count.
    assert page.answers.back_at == time(12, 41)
    assert page.outcome == "8½ minutes on the mat, done by 12:41"
    be_back_at(page, 14, 0)
    assert page.outcome == "10 minutes on the mat, done by 12:43"
    be_back_at(page, 12, 41)
    page._start.click()
    assert house.runner.session.plan.setup.minutes == 8.5


def test_without_time_there_is_a_time_that_would_do_and_no_start(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    be_back_at(page, 12, 33)
    assert page.outcome.startswith("Too short for the mat.") and "12:35" in page.outcome
    assert not page._start.hasFocus()
    assert not page._start.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert not house.runner.active
    page._bounded.click()
    assert page._start.isEnabled()


def test_what_is_no_time_is_said_and_starts_nothing(build: Build, usual: tuple[SessionRecord, ...]) -> None:
    house = build(sessions=usual)
    house.window.show()
    page = page_of(house)
    page._time.setFocus()
    page._time.selectAll()
    QTest.keyClicks(page._time, "noonish")
    QTest.keyClick(page._time, Qt.Key.Key_Return)
    assert page._refused.isVisible() and "noonish" in page._refused.text()
    assert page.answers.back_at is None
    assert not house.runner.active
    be_back_at(page, 12, 40)
    assert not page._refused.isVisible()
    assert page.answers.back_at == time(12, 40)
    assert not house.runner.active
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert house.runner.active


def test_the_time_that_stands_ready_counts_once_it_is_written(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    ready = page._time.at
    be_back_at(page, ready.hour, ready.minute)
    assert page._bounded.isChecked()
    assert page.answers.back_at == ready


@pytest.mark.parametrize("later", [timedelta(), timedelta(days=1, minutes=40)])
def test_what_was_no_time_is_forgotten_when_the_page_is_opened_again(
    later: timedelta, build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    house.window.show()
    page = page_of(house)
    be_back_at(page, 99, 99)
    assert page._refused.isVisible()
    page._back.click()
    house.now += later
    assert page_of(house) is page
    assert not page._refused.isVisible()
    page._time.setFocus()
    QTest.keyClick(page._time, Qt.Key.Key_Return)
    assert page.focusWidget() is page._start


def test_minutes_that_pass_over_the_page_are_missing_from_the_break(
    build: Build, usual: tuple[SessionRecord, ...], qtbot: QtBot
) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    be_back_at(page, 12, 36)
    assert page.outcome.startswith("3½ minutes")
    house.now += timedelta(minutes=1)
    page._looking.timeout.emit()
    assert page.outcome.startswith("2½ minutes")
    house.now += timedelta(minutes=1)
    page._start.click()
    assert not house.runner.active
    assert page.outcome.startswith("Too short")


def test_it_looks_at_the_clock_only_while_it_is_shown(build: Build, usual: tuple[SessionRecord, ...]) -> None:
    house = build(sessions=usual)
    house.window.show()
    page = page_of(house)
    assert page._looking.isActive()
    house.guide.show_today()
    assert not page._looking.isActive()


def test_a_slow_stand_up_takes_its_minute(
    build: Build, usual: tuple[SessionRecord, ...], now: datetime
) -> None:
    house = build(sessions=usual)
    agreed = {Condition.BLOOD_PRESSURE: now}
    house.keeper.answer(
        Profile(now, conditions=frozenset(agreed), professional_ok=agreed),  # type: ignore[arg-type]
        (),
    )
    page = page_of(house)
    assert page.outcome.endswith("done by 12:39")


def test_with_somebody_at_home_only_it_says_so(
    build: Build, usual: tuple[SessionRecord, ...], now: datetime
) -> None:
    house = build(sessions=usual)
    agreed = {Condition.NEUROLOGICAL: now}
    house.keeper.answer(
        Profile(now, conditions=frozenset(agreed), professional_ok=agreed),  # type: ignore[arg-type]
        (),
    )
    assert page_of(house)._outcome._detail.text().endswith("Only while somebody else is at home.")


def test_a_closed_place_says_why_and_cannot_be_chosen(
    build: Build, usual: tuple[SessionRecord, ...], now: datetime
) -> None:
    house = build(sessions=usual)
    house.preferences.change(replace(house.preferences.settings, lunch_place=LunchPlace.FEET))
    agreed = {Condition.DIABETES: now}
    house.keeper.answer(
        Profile(now, conditions=frozenset(agreed), professional_ok=agreed),  # type: ignore[arg-type]
        (),
    )
    page = page_of(house)
    feet = next(card for card in page.places.cards if card.option.value is LunchPlace.FEET)
    assert feet.option.closed and "diabetes" in feet.option.standing
    assert page.answers.place is LunchPlace.CHAIR
    choose(page, LunchPlace.FEET)
    assert page.answers.place is LunchPlace.CHAIR


# The skin.


def test_the_skin_is_asked_about_where_the_mat_was_lately(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    assert not page._marks_row.isVisibleTo(page)
    choose(page, LunchPlace.BACK)
    assert page._marks_row.isVisibleTo(page)


def mark(page: LunchPage, marks: Marks) -> None:
    """Say what the skin looks like."""
    page._marks.show_value(marks)
    page._marks.chosen.emit(marks)


def test_clear_marks_keep_off_the_back_and_leave_the_chair(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    choose(page, LunchPlace.BACK)
    mark(page, Marks.CLEAR)
    assert not page._start.isEnabled()
    assert "marks" in page.outcome.lower()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert not house.runner.active
    choose(page, LunchPlace.CHAIR)
    assert page.answers.marks is None
    assert page._start.isEnabled()


@pytest.mark.parametrize("leaves", [False, True])
def test_what_is_said_of_the_skin_is_kept(
    leaves: bool, build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    page = page_of(house)
    choose(page, LunchPlace.BACK)
    mark(page, Marks.FAINT)
    if leaves:
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert house.window.page is house.views.today and house.window.whole is None
    else:
        QTest.keyClick(page, Qt.Key.Key_Return)
        assert house.runner.active
    (look,) = house.keeper.history().skin_checks
    assert (look.area, look.marks) == (Area.BACK, Marks.FAINT)


def test_without_a_word_about_the_skin_nothing_is_kept(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    page_of(house)._back.click()
    assert house.keeper.history().skin_checks == ()
    assert house.window.whole is None


# The keyboard.


def test_enter_presses_a_button_and_starts_from_anywhere_else(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    house.window.show()
    page = page_of(house)
    # Held from the press that led here, it does nothing yet.
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(page, held)
    assert not house.runner.active
    page._back.setFocus()
    QTest.keyClick(page._back, Qt.Key.Key_Return)
    assert house.window.whole is None
    page = page_of(house)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert house.runner.active


# The window.


def settled(house: House) -> QSize:
    """The size of the window once all is said to it."""
    QApplication.processEvents()
    return house.window.size()


def test_the_window_is_small_for_the_break_and_the_question_after_it(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    house.window.show()
    house.guide.wish(replace(AT_ONCE, lead_in=5.0))
    assert house.window.whole is house.views.lunch_prep
    assert settled(house) == USUAL
    house.let_pass(6)
    assert house.window.whole is house.views.lunch_session
    assert settled(house) == COMPACT
    assert house.lunch.compact.usual_size == USUAL
    house.let_pass(60)
    house.runner.finish()
    assert house.window.whole is house.views.after_lunch
    assert settled(house) == COMPACT
    house.views.after_lunch._later.click()
    assert house.window.page is house.views.today
    assert settled(house) == USUAL
    assert house.lunch.compact.usual_size == USUAL


@pytest.mark.parametrize("way", ["stop", "check-in", "false start"])
def test_the_window_is_given_back_whatever_comes_after(
    way: str, build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    house.window.show()
    house.guide.wish(AT_ONCE)
    house.let_pass(10 if way == "false start" else 60)
    if way == "stop":
        QTest.keyClick(house.views.lunch_session, Qt.Key.Key_S)
        assert house.window.whole is house.views.stop
    elif way == "check-in":
        house.runner.finish()
        house.views.after_lunch._now.click()
        assert house.window.whole is house.views.checkin
    else:
        QTest.keyClick(house.views.lunch_session, Qt.Key.Key_E)
        assert house.window.whole is None
    assert settled(house) == USUAL


def test_another_session_leaves_the_window_as_it_is(build: Build, usual: tuple[SessionRecord, ...]) -> None:
    house = build(sessions=usual)
    house.window.show()
    house.guide.wish(Wish(lead_in=0.0))
    house.let_pass(5)
    assert settled(house) == USUAL
    assert "lunch_session" not in house.made


@pytest.mark.parametrize("full", [True, False])
def test_a_window_that_fills_the_screen_stays_as_it_is(
    full: bool, build: Build, usual: tuple[SessionRecord, ...], qtbot: QtBot
) -> None:
    house = build(sessions=usual)
    house.window.show()
    (house.window.showFullScreen if full else house.window.showMaximized)()
    large = settled(house)
    house.guide.wish(AT_ONCE)
    house.let_pass(5)
    assert settled(house) == large
    # Made smaller on the way, it gets the size of the break, and in the end its own.
    house.window.showNormal()
    qtbot.waitUntil(lambda: house.window.size() == COMPACT)
    (house.window.showFullScreen if full else house.window.showMaximized)()
    house.runner.finish()
    assert settled(house) == large
    house.window.showNormal()
    qtbot.waitUntil(lambda: house.window.size() == USUAL)


@pytest.mark.parametrize("shown", [True, False])
def test_on_top_is_a_wish_and_ends_with_the_break(
    shown: bool, build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    hint = Qt.WindowType.WindowStaysOnTopHint
    house = build(sessions=usual)
    house.preferences.change(replace(house.preferences.settings, lunch_on_top=True))
    if shown:
        house.window.show()
    assert not house.window.windowFlags() & hint
    house.guide.wish(AT_ONCE)
    house.let_pass(5)
    assert house.window.windowFlags() & hint
    assert house.window.isVisible() is shown
    house.window.show()
    assert house.window.windowHandle().flags() & hint
    house.runner.finish()
    assert not house.window.windowFlags() & hint
    assert not house.window.windowHandle().flags() & hint
    assert house.window.isVisible()


def test_larger_letters_get_a_larger_window_and_never_more_than_the_screen(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    compact = house.window.findChild(CompactWindow)
    house.look.show_scale(1.25)
    compact.show_compact(True, on_top=False)
    screen = room_on_screen(house.window.frameGeometry()).size()
    assert settled(house) == QSize(475, 650).boundedTo(screen)
    compact.show_compact(False, on_top=False)
    house.look.show_scale(3.0)
    compact.show_compact(True, on_top=False)
    assert settled(house).boundedTo(screen) == settled(house)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("corner", ["topLeft", "bottomRight"])
def test_the_small_window_is_whole_on_the_screen_and_the_old_one_is_back_in_its_place(
    scale: float, corner: str, build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    window, compact = house.window, house.window.findChild(CompactWindow)
    window.resize(500, 400)
    window.show()
    room = room_on_screen(window.frameGeometry())
    # Half of it stands out of the screen.
    window.move(getattr(room, corner)() - QPoint(250, 200))
    QApplication.processEvents()
    before = window.frameGeometry()
    assert before.width() > window.width() and not room.contains(before)
    house.look.show_scale(scale)
    compact.show_compact(True, on_top=False)
    QApplication.processEvents()
    assert room.contains(window.frameGeometry())
    compact.show_compact(False, on_top=False)
    QApplication.processEvents()
    back = window.frameGeometry()
    assert back.size() == before.size()
    # Where tests have their windows, one that stands out on the left is moved by the width of its frame.
    assert (back.topLeft() - before.topLeft()).manhattanLength() <= before.width() - window.width()


# During.


def test_the_break_looks_as_the_pages_do_and_says_what_goes_wrong(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    house.guide.wish(AT_ONCE)
    house.let_pass(5)
    assert house.views.lunch_session.look is house.look
    assert house.views.lunch_session.reading.endswith("Done by 12:37")
    house.clock.seconds += 3600
    house.runner.look()
    assert "asleep" in house.views.lunch_session._notice.text()
    house.listening.say_sound_is_back()
    assert house.views.lunch_session._notice.text() == "The sound is back."
    assert "session" not in house.made


def test_the_end_is_heard(build: Build, usual: tuple[SessionRecord, ...]) -> None:
    house = build(sessions=usual)
    house.guide.wish(replace(AT_ONCE, minutes=0.5))
    house.let_pass(45)
    assert any(cue.value == "end_bell" for cue in house.player.played())


# Afterwards.


def test_after_a_break_nothing_is_forced(build: Build, usual: tuple[SessionRecord, ...]) -> None:
    house = build(sessions=usual)
    over(house)
    page = house.views.after_lunch
    assert house.window.whole is page
    assert "checkin" not in house.made
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert house.window.whole is None
    assert house.notices() == []


def test_how_it_was_can_be_said_at_once_and_is_not_asked_again(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    over(house)
    house.views.after_lunch._now.click()
    assert house.window.whole is house.views.checkin
    house.guide.take_check_in(CheckIn())
    house.now = house.now.replace(hour=18)
    house.guide.show_today()
    assert house.notices() == []


def test_in_the_evening_it_is_asked_about_and_kept_with_its_session(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    over(house)
    house.views.after_lunch._later.click()
    house.now = house.now.replace(hour=16, minute=59)
    house.guide.show_today()
    assert house.notices() == []
    house.now += timedelta(minutes=1)
    house.guide.show_today()
    (notice,) = house.window.notices.notices
    assert (notice.sentence, notice.action) == ("How was your lunch break?", "Answer")
    house.guide.take_notice_action(notice)
    assert house.window.whole is house.views.checkin
    sentence = house.views.checkin._sub.text()
    assert "finished 12:30" in sentence and "stand" not in sentence
    house.guide.take_check_in(CheckIn(comfort=4, note="Warm."))
    lunch = next(record for record in house.store.sessions() if record.kind is Kind.QUICK)
    assert (lunch.comfort, lunch.note, lunch.course) == (4, "Warm.", Course.ENDED_EARLY)
    assert house.notices() == []


@pytest.mark.parametrize("way", ["skipped", "put away"])
def test_an_evening_without_an_answer_is_not_asked_twice(
    way: str, build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    over(house)
    house.views.after_lunch._later.click()
    house.now = house.now.replace(hour=18)
    house.guide.show_today()
    (notice,) = house.window.notices.notices
    if way == "skipped":
        house.guide.take_notice_action(notice)
        house.guide.skip_questions()
    else:
        house.guide.put_notice_away(notice)
        house.window.notices.hide_notice(notice.key)
    house.guide.show_today()
    assert house.notices() == []


def test_a_program_opened_in_the_evening_asks_and_one_opened_tomorrow_does_not(
    build: Build, now: datetime, past: Past
) -> None:
    lunch = replace(past(0, kind=Kind.QUICK, comfort=None), started_at=now, minutes_done=5.0)
    evening, tomorrow = build(sessions=(lunch,)), build(sessions=(lunch,))
    evening.now = now.replace(hour=19)
    tomorrow.now = now + timedelta(days=1, hours=6)
    for house in (evening, tomorrow):
        house.guide.show_today()
    assert evening.notices() == ["How was your lunch break?"]
    assert tomorrow.notices() == []


def test_something_felt_wrong_can_still_be_said_in_the_evening(
    build: Build, usual: tuple[SessionRecord, ...]
) -> None:
    house = build(sessions=usual)
    over(house)
    house.views.after_lunch._later.click()
    house.now = house.now.replace(hour=18)
    house.guide.show_today()
    house.guide.take_notice_action(house.window.notices.notices[0])
    house.guide.take_something_wrong(CheckIn(comfort=2))
    house.guide.take_stop_reason(StopReason.DIZZINESS)
    lunch = next(record for record in house.store.sessions() if record.kind is Kind.QUICK)
    assert lunch.stop_reason is StopReason.DIZZINESS


def test_after_work_the_other_answer_is_later(
    build: Build, usual: tuple[SessionRecord, ...], now: datetime
) -> None:
    house = build(sessions=usual)
    page = house.views.after_lunch
    page.show_after(now, long_stand_up=False)
    assert page._later.text() == "This evening"
    page.show_after(now.replace(hour=17), long_stand_up=True)
    assert page._later.text() == "Later"
    assert "two minutes" in page._words.text()
    QTest.keyClick(page, Qt.Key.Key_A)
    assert house.window.whole is None
