"""The program with and without its window: in the tray, reminding, and started over once it has closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import Companion
from companion.cli import understood
from companion.core.journal import Condition, Course, Kind, Profile
from companion.core.reminders import EVERY_DAY, Occasion, Reminder
from companion.core.reminding import Answer
from companion.core.session import Stage
from companion.core.settings import Settings, ThemeChoice
from companion.desktop.beginning_again import command_again
from companion.standby import Standby
from companion.storage import settings_file
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.ui.sections import Section
from companion.ui.theme import DUSK
from companion.ui.toast import Toast
from companion.ui.tray import Tray
from tests.program import BREATHING, NOW, StandBy, answer, kept, paths, stand_by
from tests.storage.records import CUT_OFF
from tests.ui.pressing import press, shown

__all__ = ["paths", "stand_by"]

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


def behind(standby: Standby) -> Companion:
    """What is behind the window, which is there by now."""
    assert standby.companion is not None
    return standby.companion


def tray_of(standby: Standby) -> Tray:
    """The icon in the tray."""
    assert standby.tray is not None
    return standby.tray.tray


def remind(paths: DataPaths, occasion: Occasion = Occasion.BEDTIME, **values: object) -> Reminder:
    """Set a reminder for this very minute."""
    now = datetime.now().astimezone()
    one = Reminder("now", occasion, EVERY_DAY, time(now.hour, now.minute))
    settings = replace(
        Settings(), reminders=(one,), quiet_from=time(3), quiet_until=time(3), lead_in_seconds=20, **values
    )
    settings_file.save(paths.settings, settings, now)
    return one


def toast_of(standby: Standby, qtbot: QtBot) -> Toast:
    """The toast, once it shows: there is no session bus, so no notification with buttons."""

    def shows() -> bool:
        return standby.bringing.caller is not None and standby.bringing.caller.toast is not None

    qtbot.waitUntil(shows, timeout=30_000)
    assert standby.bringing.caller is not None and standby.bringing.caller.toast is not None
    qtbot.waitUntil(standby.bringing.caller.toast.isVisible, timeout=30_000)
    return standby.bringing.caller.toast


# The tray.


def test_who_waits_has_no_window_and_with_no_tray_gets_one(stand_by: StandBy, qapp: QApplication) -> None:
    standby = stand_by(hidden=True)
    assert standby.companion is None
    assert not qapp.quitOnLastWindowClosed()
    tray_of(standby).missing.emit()
    assert behind(standby).window.isVisible()
    assert qapp.quitOnLastWindowClosed()
    tray_of(standby).came.emit()
    assert not qapp.quitOnLastWindowClosed()


def test_a_session_from_the_tray_outlives_its_window(stand_by: StandBy, paths: DataPaths) -> None:
    answer(paths)
    standby = stand_by(hidden=True)
    tray = tray_of(standby)
    tray.session_requested.emit(Occasion.STANDARD)
    companion = behind(standby)
    assert companion.window.isVisible()
    companion.window.close()
    assert companion.runner.active
    tray.pause_requested.emit()
    assert "paused" in tray.words
    tray.open_requested.emit()
    assert companion.window.isVisible()
    assert companion.window.whole is companion.views.prep
    tray.quit_requested.emit()
    assert not companion.runner.active


@pytest.mark.invariant(14)
@pytest.mark.parametrize("occasion", [Occasion.STANDARD, Occasion.BEDTIME, Occasion.LUNCH, Occasion.FEET])
def test_the_tray_lets_nobody_in_without_answers(occasion: Occasion, stand_by: StandBy) -> None:
    standby = stand_by(hidden=True)
    tray_of(standby).session_requested.emit(occasion)
    companion = behind(standby)
    assert not companion.runner.active
    assert companion.window.whole is companion.views.health


@pytest.mark.invariant(14)
def test_who_may_not_lie_on_the_mat_is_told_why_in_the_window(stand_by: StandBy, paths: DataPaths) -> None:
    database = open_journal(paths, NOW).database
    JournalStore(database).save_profile(Profile(NOW, conditions=frozenset({Condition.PREGNANCY})))
    database.close()
    standby = stand_by(hidden=True)
    tray_of(standby).session_requested.emit(Occasion.BEDTIME)
    companion = behind(standby)
    assert not companion.runner.active
    assert companion.window.isVisible()
    assert companion.window.notices.notices


def test_the_tray_is_there_as_long_as_a_reminder_is_on(stand_by: StandBy, qapp: QApplication) -> None:
    standby = stand_by()
    assert standby.tray is None
    on = Reminder("a", Occasion.FEET, EVERY_DAY, time(9, 0))
    standby.preferences.change(Settings(reminders=(on,)))
    tray_of(standby).appeared.emit()
    assert not qapp.quitOnLastWindowClosed()
    standby.preferences.change(Settings(reminders=(replace(on, on=False),)))
    assert standby.tray is None
    assert qapp.quitOnLastWindowClosed()


# The window closes.


def test_once_the_window_has_closed_the_program_begins_again(stand_by: StandBy, qtbot: QtBot) -> None:
    standby = stand_by(hidden=True)
    tray_of(standby).open_requested.emit()
    behind(standby).window.close()
    qtbot.waitUntil(lambda: standby.waits_again, timeout=30_000)


def test_what_is_known_here_alone_is_not_left_behind(
    stand_by: StandBy, paths: DataPaths, qtbot: QtBot
) -> None:
    standby = stand_by(hidden=True)
    tray_of(standby).open_requested.emit()
    companion = behind(standby)
    companion.engine.doorkeeper.remember(CUT_OFF)
    companion.window.close()
    qtbot.wait(0)
    assert not standby.waits_again
    companion.engine.doorkeeper.forget(CUT_OFF)
    companion.nights.settled.emit()
    qtbot.waitUntil(lambda: standby.waits_again, timeout=30_000)


def test_a_session_that_was_to_end_by_itself_leaves_no_window(stand_by: StandBy, qtbot: QtBot) -> None:
    standby = stand_by(wish=BREATHING, quit_after=True)
    companion = behind(standby)
    companion.runner.look()
    companion.runner.finish()
    assert not companion.window.isVisible()
    assert standby.tray is None


def test_the_bell_brings_the_window_back(stand_by: StandBy, paths: DataPaths) -> None:
    answer(paths)
    standby = stand_by(hidden=True)
    tray_of(standby).session_requested.emit(Occasion.STANDARD)
    companion = behind(standby)
    companion.window.close()
    session = replace(companion.runner.session, stage=Stage.WAKING)
    companion.runner.changed.emit(session)
    assert companion.window.isVisible()


def test_after_going_to_bed_the_pages_stay_dim_until_morning(stand_by: StandBy, paths: DataPaths) -> None:
    answer(paths)
    standby = stand_by(hidden=True)
    assert standby.dim_on is None
    tray_of(standby).session_requested.emit(Occasion.BEDTIME)
    behind(standby).runner.cancel()
    night = standby.dim_on
    assert night == (datetime.now().astimezone() - timedelta(hours=3)).date()
    standby.end()
    again = stand_by(hidden=True, dim_on=night)
    tray_of(again).open_requested.emit()
    assert behind(again).dark


def test_after_going_to_bed_a_window_that_begins_again_is_dim_from_its_first_moment(
    stand_by: StandBy, paths: DataPaths
) -> None:
    settings_file.save(paths.settings, Settings(theme=ThemeChoice.MORNING), NOW)
    tonight = (datetime.now().astimezone() - timedelta(hours=3)).date()
    words = command_again(paths.directory, tonight, in_tray=False)
    options = understood(words[words.index("--dim-on") :])
    assert (options.command, options.dim_on, options.data_dir) == (None, tonight, paths.directory)
    companion = behind(stand_by(dim_on=options.dim_on))
    assert companion.dark
    assert companion.look.theme is DUSK


def test_who_was_asked_to_wait_too_waits(stand_by: StandBy, qapp: QApplication) -> None:
    standby = stand_by()
    standby.wait_too()
    assert qapp.quitOnLastWindowClosed()
    tray_of(standby).appeared.emit()
    assert not qapp.quitOnLastWindowClosed()


def test_without_a_tray_a_closed_window_is_the_end(stand_by: StandBy, qtbot: QtBot) -> None:
    standby = stand_by()
    behind(standby).window.close()
    qtbot.wait(0)
    assert not standby.waits_again
    assert standby.exit_code == 0


def test_a_session_goes_on_first_and_then_is_asked_about(
    stand_by: StandBy, paths: DataPaths, qtbot: QtBot
) -> None:
    answer(paths)
    standby = stand_by(hidden=True)
    tray_of(standby).session_requested.emit(Occasion.STANDARD)
    companion = behind(standby)
    companion.runner.start_now()
    companion.window.close()
    qtbot.wait(0)
    assert not standby.waits_again
    companion.runner.finish()
    assert companion.window.isVisible()


def test_after_a_bedtime_session_without_its_window_it_stays_dark(
    stand_by: StandBy, paths: DataPaths, qtbot: QtBot
) -> None:
    answer(paths)
    standby = stand_by(hidden=True)
    tray_of(standby).session_requested.emit(Occasion.BEDTIME)
    companion = behind(standby)
    companion.runner.start_now()
    companion.window.close()
    companion.runner.finish()
    assert not companion.window.isVisible()
    qtbot.waitUntil(lambda: standby.waits_again, timeout=30_000)


# The end.


@pytest.mark.parametrize("hidden", [False, True])
def test_ctrl_q_ends_the_program_in_the_middle_of_a_session_and_keeps_its_minutes(
    hidden: bool, stand_by: StandBy, paths: DataPaths, qtbot: QtBot
) -> None:
    answer(paths)
    standby = stand_by(hidden=hidden)
    standby.start(Occasion.STANDARD)
    companion = behind(standby)
    companion.runner.start_now()
    shown(companion.window)
    press(companion.window, "Ctrl+Q")
    qtbot.wait(0)
    assert not companion.window.isVisible()
    assert not companion.runner.active
    assert not standby.waits_again
    (record,) = kept(paths)
    assert record.course is Course.ENDED_EARLY


def test_ctrl_q_asks_first_about_what_is_not_saved(stand_by: StandBy, paths: DataPaths) -> None:
    answer(paths)
    standby = stand_by(hidden=True)
    standby.open_window()
    companion = behind(standby)
    companion.bookkeeper.add()
    companion.views.journal_editor.entry.note.setPlainText("Half a sentence.")
    shown(companion.window)
    press(companion.window, "Ctrl+Q")
    assert companion.window.isVisible()
    press(companion.window, "Ctrl+Q")
    assert not companion.window.isVisible()


# Reminders.


def test_a_reminder_comes_as_a_toast_and_starts_its_session(
    stand_by: StandBy, paths: DataPaths, qtbot: QtBot
) -> None:
    answer(paths)
    remind(paths)
    standby = stand_by(hidden=True)
    toast = toast_of(standby, qtbot)
    assert standby.companion is None
    assert "Reminder" in tray_of(standby).words
    toast.start.click()
    companion = behind(standby)
    assert companion.runner.session.plan.kind is Kind.BEDTIME
    assert companion.window.isVisible()
    assert standby.reminders.shown is None


def test_i_did_it_is_kept_without_a_window(stand_by: StandBy, paths: DataPaths, qtbot: QtBot) -> None:
    answer(paths)
    remind(paths)
    standby = stand_by(hidden=True)
    toast_of(standby, qtbot)
    tray_of(standby).did_it_requested.emit()
    assert standby.companion is None
    standby.end()
    (record,) = kept(paths)
    assert (record.kind, record.course) == (Kind.BEDTIME, Course.COMPLETED)


def test_later_and_not_today_leave_nothing_on_the_screen(
    stand_by: StandBy, paths: DataPaths, qtbot: QtBot
) -> None:
    answer(paths)
    remind(paths)
    standby = stand_by(hidden=True)
    toast = toast_of(standby, qtbot)
    toast.later.click()
    assert standby.reminders.shown is None
    assert standby.reminders.outlook.coming is not None
    tray_of(standby).not_today_requested.emit()
    today = (datetime.now().astimezone() - timedelta(hours=3)).date()
    assert standby.reminders.outlook.coming.day > today


@pytest.mark.invariant(11)
def test_no_reminder_comes_while_a_session_runs(stand_by: StandBy, paths: DataPaths, qtbot: QtBot) -> None:
    answer(paths)
    remind(paths)
    standby = stand_by(wish=BREATHING)
    assert behind(standby).runner.active
    standby.reminders.look()
    qtbot.wait(0)
    assert standby.reminders.shown is None
    assert standby.bringing.caller is None


@pytest.mark.invariant(14)
def test_who_may_not_lie_on_the_mat_is_not_reminded_of_it(stand_by: StandBy, paths: DataPaths) -> None:
    database = open_journal(paths, NOW).database
    JournalStore(database).save_profile(Profile(NOW, conditions=frozenset({Condition.PREGNANCY})))
    database.close()
    remind(paths)
    standby = stand_by(hidden=True)
    standby.reminders.look()
    assert standby.reminders.shown is None
    assert standby.bringing.caller is None


def test_a_reminder_is_answered_on_today_too(stand_by: StandBy, paths: DataPaths, qtbot: QtBot) -> None:
    answer(paths, replace(CUT_OFF, started_at=NOW - timedelta(days=2), course=Course.COMPLETED))
    remind(paths, wait_while_busy=False)
    standby = stand_by()
    toast_of(standby, qtbot)
    today = behind(standby).views.today
    assert today.reminder.start.isVisibleTo(today)
    today.reminder_done_requested.emit()
    assert standby.reminders.shown is None
    assert not today.reminder.start.isVisibleTo(today)
    assert len(list(behind(standby).engine.doorkeeper.history().sessions)) == 2


def test_today_leads_to_where_reminders_are_set(stand_by: StandBy, paths: DataPaths) -> None:
    answer(paths)
    companion = behind(stand_by())
    companion.views.today.reminder_change_requested.emit()
    assert companion.window.page is companion.views.settings
    assert companion.views.settings.section is Section.REMINDERS


def test_an_answer_without_a_reminder_does_nothing(stand_by: StandBy) -> None:
    standby = stand_by(hidden=True)
    for said in Answer:
        standby.bringing.take_answer(said)
    tray_of(standby).did_it_requested.emit()
    assert standby.companion is None
