"""From the lead-in through the session to what comes after it, and back to Today."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Course, Kind, Morning, Ratings, SessionRecord, StopReason
from companion.core.planning import Wish
from companion.core.screening import Door
from companion.core.session import Stage
from companion.core.sounds import Volumes
from companion.engine.diary import CheckIn
from companion.ui.main_window import Page
from companion.ui.notices import Notice
from companion.ui.theme import BEDTIME, DUSK, Theme
from companion.ui.widgets.session_overlays import NOTICE_SECONDS
from tests.ui.house import Build, build

__all__ = ["build"]

QUICKLY = Wish(lead_in=0.0)


# The way through a session.


def test_a_lead_in_comes_before_the_session(build: Build) -> None:
    house = build()
    house.guide.wish(Wish())
    assert house.window.whole is house.views.prep
    house.let_pass(21)
    assert house.window.whole is house.views.session


def test_a_lead_in_called_off_leads_back_to_today_and_is_not_recorded(build: Build) -> None:
    house = build()
    house.guide.wish(Wish())
    house.runner.cancel()
    assert house.window.whole is None
    assert house.window.page is house.views.today
    assert house.gone == [True]
    assert house.store.sessions() == ()


@pytest.mark.parametrize(("kind", "theme"), [(Kind.STANDARD, DUSK), (Kind.BEDTIME, BEDTIME)])
def test_what_is_seen_lying_down_is_dark_whatever_the_pages_look_like(
    kind: Kind, theme: Theme, build: Build
) -> None:
    house = build()
    house.guide.wish(Wish(kind=kind))
    assert house.night.theme.name == theme.name
    house.let_pass(21)
    assert house.night.theme.name == theme.name


def test_a_false_start_is_not_asked_about(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(29)
    house.runner.finish()
    assert house.window.whole is None
    assert house.only_session().course is Course.ENDED_EARLY


def test_a_session_ended_early_is_asked_about(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(31)
    house.runner.finish()
    assert house.window.whole is house.views.checkin


def test_the_check_in_is_kept_and_today_comes_back(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(60)
    house.runner.finish()
    house.guide.take_check_in(
        CheckIn(before=Ratings(5, 5, 5), after=Ratings(2, 3, 4), comfort=4, note="Warm.")
    )
    assert house.window.page is house.views.today
    assert house.window.whole is None
    record = house.only_session()
    assert (record.after, record.comfort, record.note) == (Ratings(2, 3, 4), 4, "Warm.")


def test_a_stop_leads_to_the_stop_page_and_its_answer_rests_the_mat(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(60)
    QTest.keyClick(house.views.session, Qt.Key.Key_S)
    assert house.window.whole is house.views.stop
    house.guide.take_stop_reason(StopReason.DIZZINESS)
    assert house.window.page is house.views.today
    record = house.only_session()
    assert (record.course, record.stop_reason) == (Course.STOPPED, StopReason.DIZZINESS)
    house.guide.wish(QUICKLY)
    assert not house.runner.active


@pytest.mark.invariant(14)
def test_a_stop_without_an_answer_rests_the_mat_for_the_day(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(60)
    house.runner.stop()
    house.guide.take_stop_reason(None)
    assert house.only_session().course is Course.STOPPED
    assert house.keeper.verdict().door is Door.REST
    house.guide.wish(QUICKLY)
    assert not house.runner.active


def test_before_sleep_the_window_stays_dark_after_a_stop(build: Build) -> None:
    house = build()
    house.guide.wish(Wish(kind=Kind.BEDTIME, lead_in=0.0))
    house.let_pass(60)
    house.runner.stop()
    assert house.window.whole is house.views.stop
    house.guide.take_stop_reason(StopReason.TOO_STRONG)
    assert house.window.whole is house.views.night
    assert house.night.theme.name == BEDTIME.name


def test_something_wrong_in_the_check_in_asks_what_a_stop_asks(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(60)
    house.runner.finish()
    house.guide.take_something_wrong(CheckIn(comfort=2, note="kept"))
    assert house.window.whole is house.views.stop
    assert house.only_session().note == "kept"
    house.guide.take_stop_reason(StopReason.NUMBNESS)
    assert house.only_session().stop_reason is StopReason.NUMBNESS


def test_the_emergency_signs_lead_back_to_where_they_were_asked_for(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(60)
    house.runner.stop()
    house.guide.show_emergency()
    assert house.window.whole is house.views.emergency
    house.guide.leave_emergency()
    assert house.window.whole is house.views.stop
    house.guide.show_today()
    house.guide.show_emergency()
    house.guide.leave_emergency()
    assert house.window.whole is None


def test_a_bedtime_session_ends_in_the_dark_and_asks_nothing(build: Build) -> None:
    house = build()
    house.guide.wish(Wish(kind=Kind.BEDTIME, minutes=1.0, lead_in=0.0))
    house.let_pass(70)
    assert house.runner.session.stage is Stage.WAKING
    assert house.window.whole is house.views.session
    house.runner.awake()
    assert house.window.whole is house.views.night
    assert house.night.theme.name == BEDTIME.name
    assert house.only_session().course is Course.COMPLETED


def test_breathing_alone_is_not_asked_about(build: Build) -> None:
    house = build()
    house.guide.wish(Wish(kind=Kind.BREATHING, minutes=1.0, lead_in=0.0))
    house.let_pass(45)
    house.runner.finish()
    assert house.window.whole is None


def test_a_session_that_is_to_leave_by_itself_leaves_once_it_is_quiet(build: Build) -> None:
    house = build()
    house.guide.wish(Wish(minutes=1.0, lead_in=0.0), quit_after=True)
    house.let_pass(65)
    assert house.gone == []
    house.let_pass(60)
    assert house.gone == [True]
    assert not house.runner.active
    assert "checkin" not in house.made
    assert house.only_session().course is Course.COMPLETED


def test_a_session_with_somebody_at_the_window_waits_for_them(build: Build) -> None:
    house = build()
    house.guide.wish(Wish(minutes=1.0, lead_in=0.0))
    house.let_pass(200)
    assert house.gone == []
    assert house.runner.active


def test_sleep_of_the_computer_is_said_in_the_session(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(20)
    house.clock.seconds += 3600
    house.runner.look()
    assert house.runner.session.stage is Stage.PAUSED
    said = [label.text() for label in house.views.session.findChildren(object) if hasattr(label, "text")]
    assert any("asleep" in words for words in said)


@pytest.mark.parametrize("hours", [-5, 5])
def test_a_clock_set_back_or_forward_changes_no_minute_of_a_session(hours: int, build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.let_pass(60)
    began = house.now
    house.now += timedelta(hours=hours)
    house.let_pass(60)
    house.runner.finish()
    record = house.only_session()
    assert record.started_at == began
    assert record.minutes_done == pytest.approx(2.0, abs=0.01)


# The morning after.


def test_last_night_is_asked_about_the_next_day_and_kept(
    build: Build, past: Callable[..., SessionRecord], now: datetime
) -> None:
    night = past(1, kind=Kind.BEDTIME)
    house = build(sessions=(replace(night, started_at=now - timedelta(hours=23)),))
    (notice,) = house.window.notices.notices
    house.guide.take_notice_action(notice)
    assert house.window.whole is house.views.checkin
    house.guide.take_morning(Morning(3, 8))
    assert house.only_session().morning == Morning(3, 8)
    assert house.window.page is house.views.today
    assert house.notices() == []


def test_an_answer_to_an_old_notice_keeps_what_was_changed_in_the_journal_since(
    build: Build, past: Callable[..., SessionRecord], now: datetime
) -> None:
    night = replace(past(1, kind=Kind.BEDTIME), started_at=now - timedelta(hours=23))
    house = build(sessions=(night,))
    (notice,) = house.window.notices.notices
    house.book.keep(replace(night, note="Warm."))
    house.now += timedelta(minutes=1)
    house.guide.take_notice_action(notice)
    house.guide.take_morning(Morning(3, 8))
    assert (house.only_session().note, house.only_session().morning) == ("Warm.", Morning(3, 8))


def test_a_session_deleted_since_it_was_to_be_asked_about_stays_deleted(
    build: Build, past: Callable[..., SessionRecord], now: datetime
) -> None:
    night = replace(past(1, kind=Kind.BEDTIME), started_at=now - timedelta(hours=23))
    house = build(sessions=(night,))
    (notice,) = house.window.notices.notices
    house.book.delete(night)
    house.now += timedelta(minutes=1)
    house.guide.take_notice_action(notice)
    house.guide.take_morning(Morning(3, 8))
    assert house.store.sessions() == ()


def test_without_a_night_before_there_is_nothing_to_ask(build: Build) -> None:
    house = build()
    assert house.notices() == []
    house.guide.take_notice_action(Notice("last_night", "Words", "Answer"))
    house.guide.take_morning(Morning(3, 8))
    assert house.store.sessions() == ()


# Pages, sound and troubles.


def test_each_page_is_up_to_date_as_it_opens(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=(past(3),))
    assert house.made == ["today"]
    house.window.show_page(Page.JOURNAL)
    house.guide.show_settings()
    assert house.window.page is house.views.settings
    house.guide.show_expectations()
    assert house.window.whole is house.views.expectations
    assert house.made == ["today", "journal", "settings", "expectations"]


def test_a_trouble_is_said_above_the_page_and_in_the_session(build: Build) -> None:
    house = build()
    house.guide.notice_problem(CompanionError(Problem.SETTINGS_UNWRITABLE))
    assert len(house.notices()) == 1
    assert "session" not in house.made
    house.player.no_device = CompanionError(Problem.NO_SOUND_DEVICE)
    house.guide.wish(QUICKLY)
    assert len(house.notices()) == 2
    assert house.runner.active


@pytest.mark.parametrize("lead_in", [0.0, 5.0])
def test_a_trouble_with_the_sound_at_the_start_is_read_in_the_session(build: Build, lead_in: float) -> None:
    house = build()
    house.player.no_device = CompanionError(Problem.NO_SOUND_DEVICE)
    house.guide.wish(Wish(lead_in=lead_in))
    house.let_pass(lead_in + 2.0)
    assert house.window.whole is house.views.session
    notice = house.views.session._notice
    assert not notice.isHidden() and notice.text()


def test_without_sound_the_picture_is_calm_soon_and_a_small_sign_stays(build: Build) -> None:
    house = build()
    house.player.no_device = CompanionError(Problem.NO_SOUND_DEVICE)
    house.guide.wish(Wish(lead_in=5.0))
    house.let_pass(7.0)
    view = house.views.session
    heard = view.volume_button.grab().toImage()
    assert not view._notice.isHidden()
    view.pass_over(NOTICE_SECONDS + 1.0, dark=False)
    assert view._notice.isHidden()
    assert view.volume_button.toolTip() == "No sound output"
    assert view.volume_button.accessibleDescription() == "No sound output"
    assert len(house.notices()) == 1
    house.soundscape.recovered.emit()
    assert view.volume_button.toolTip() == "Volume"
    assert view.volume_button.accessibleDescription() == ""
    assert view.volume_button.grab().toImage() != heard


def test_what_was_lost_in_a_session_is_signed_until_it_is_back(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    button = house.views.session.volume_button
    assert button.toolTip() == "Volume"
    house.player.trouble, house.player.sounding = CompanionError(Problem.SOUND_DEVICE_LOST), False
    house.soundscape.check()
    assert button.toolTip() == "No sound output"
    house.views.session.show_volumes(Volumes(), muted=False)
    assert button.toolTip() == "No sound output"
    house.player.trouble, house.player.sounding = None, True
    house.soundscape.check()
    assert button.toolTip() == "Volume"


def test_what_cannot_be_written_stays_said_in_the_session(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.guide.notice_problem(CompanionError(Problem.DISK_FULL))
    house.views.session.pass_over(NOTICE_SECONDS + 1.0, dark=False)
    assert not house.views.session._notice.isHidden()


def test_another_notice_is_only_put_away(build: Build) -> None:
    house = build()
    notice = Notice("other", "Words", "Do it")
    house.window.notices.show_notice(notice)
    house.guide.take_notice_action(notice)
    assert house.notices() == []
    assert house.window.whole is None
