"""The tray's promises, where there is no tray and where its menu is asked for."""

import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from companion.core.breathing import PhaseKind
from companion.core.reminders import Occasion
from companion.core.session import Stage
from companion.core.settings import TrayInk
from companion.engine.frame import Frame
from companion.ui.tray import Tray, TrayReminders
from companion.ui.tray_icon import Pace

HASTY = Pace(look_ms=1, looks=3, seldom_ms=1)
IDLE = ["Start the suggested session", "Bedtime", "Lunch break", "Feet", "Open Mat Companion", "Quit"]
TONIGHT = TrayReminders("Next reminder: today 21:30", today=True)


def frame(stage: Stage, done: float = 220.0) -> Frame:
    """A session of a quarter of an hour, with eleven minutes and twenty seconds to go."""
    return Frame(stage, PhaseKind.EXHALE, 6.0, 0.5, 0.0, 900.0 - done, done, 900.0, None, False)


def shown(tray: Tray) -> list[str]:
    """The words of the menu that are to be seen."""
    return [action.text() for action in tray.menu.actions() if action.isVisible() and action.text()]


def choose(tray: Tray, words: str) -> None:
    """Chooses an entry of the menu."""
    (action,) = [action for action in tray.menu.actions() if action.text() == words]
    action.trigger()


def test_without_a_tray_it_says_so_once(qtbot: QtBot) -> None:
    tray = Tray(pace=HASTY)
    told: list[str] = []
    tray.missing.connect(lambda: told.append("missing"))
    with qtbot.waitSignal(tray.missing):
        tray.appear()
    qtbot.wait(50)
    assert told == ["missing"]


def test_out_of_the_tray_it_looks_for_none(qtbot: QtBot) -> None:
    tray = Tray(pace=HASTY)
    with qtbot.assertNotEmitted(tray.missing, wait=50):
        tray.appear()
        tray.leave()


def test_without_a_session_it_offers_to_start_one(qtbot: QtBot) -> None:
    tray = Tray()
    assert shown(tray) == IDLE
    assert tray.words == "Mat Companion"


def test_during_a_session_it_tells_the_time_left_and_offers_to_pause(qtbot: QtBot) -> None:
    tray = Tray()
    tray.show_frame(frame(Stage.RUNNING))
    assert shown(tray) == ["Pause", "End", "Open Mat Companion", "Quit"]
    assert tray.words == "Session, 11 min left"
    tray.show_frame(frame(Stage.PAUSED))
    assert shown(tray)[0] == "Go on"
    assert tray.words == "Session paused, 11 min left"
    tray.show_frame(frame(Stage.WAKING, 900.0))
    assert tray.words == "Your session is over"
    assert shown(tray)[0] == "End"
    tray.show_frame(frame(Stage.OVER))
    assert shown(tray) == IDLE
    assert tray.words == "Mat Companion"


@pytest.mark.parametrize(
    ("words", "occasion"),
    [
        ("Start the suggested session", Occasion.STANDARD),
        ("Bedtime", Occasion.BEDTIME),
        ("Lunch break", Occasion.LUNCH),
        ("Feet", Occasion.FEET),
    ],
)
def test_each_start_sends_its_wish(qtbot: QtBot, words: str, occasion: Occasion) -> None:
    tray = Tray()
    with qtbot.waitSignal(tray.session_requested) as sent:
        choose(tray, words)
    assert sent.args == [occasion]


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("Pause", "pause_requested"),
        ("End", "end_requested"),
        ("Not today", "not_today_requested"),
        ("I did it already", "did_it_requested"),
        ("Open Mat Companion", "open_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_every_entry_sends_its_own_wish(qtbot: QtBot, words: str, wish: str) -> None:
    tray = Tray()
    tray.show_frame(frame(Stage.RUNNING))
    tray.show_reminders(TONIGHT)
    with qtbot.waitSignal(getattr(tray, wish)):
        choose(tray, words)


def test_todays_reminder_is_told_and_can_be_put_off(qtbot: QtBot) -> None:
    tray = Tray()
    tray.show_reminders(TONIGHT)
    assert shown(tray)[4:] == [
        *("Next reminder: today 21:30", "Not today", "I did it already", "Open Mat Companion", "Quit"),
    ]
    (line,) = [action for action in tray.menu.actions() if action.text() == TONIGHT.next_line]
    assert not line.isEnabled()
    assert tray.words == "Mat Companion"


def test_tomorrows_reminder_is_told_and_there_is_nothing_to_put_off(qtbot: QtBot) -> None:
    tray = Tray()
    tray.show_reminders(TrayReminders("Next reminder: tomorrow 21:30"))
    assert shown(tray)[4:] == ["Next reminder: tomorrow 21:30", "Open Mat Companion", "Quit"]


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Occasion.STANDARD, "Reminder: time to lie down"),
        (Occasion.BEDTIME, "Reminder: time to lie down"),
        (Occasion.LUNCH, "Reminder: time for your lunch break"),
        (Occasion.FEET, "Reminder: time for your feet"),
        (Occasion.BREATHING, "Reminder: time to breathe"),
    ],
)
def test_a_reminder_that_is_due_is_seen_and_told_in_words(qtbot: QtBot, due: Occasion, words: str) -> None:
    tray = Tray()
    calm = tray.picture.cacheKey()
    tray.show_reminders(TrayReminders("Next reminder: tomorrow 21:30", due))
    assert tray.words == words
    assert tray.picture.cacheKey() != calm
    assert "Not today" in shown(tray) and "I did it already" in shown(tray)
    tray.show_reminders(TrayReminders("Next reminder: tomorrow 21:30"))
    assert tray.picture.cacheKey() == calm


def test_a_session_is_shown_before_any_reminder(qtbot: QtBot) -> None:
    tray = Tray()
    tray.show_reminders(TrayReminders("", Occasion.BEDTIME))
    tray.show_frame(frame(Stage.RUNNING))
    assert tray.words == "Session, 11 min left"


def test_the_arc_is_painted_anew_no_sooner_than_after_five_seconds(qtbot: QtBot) -> None:
    tray = Tray()
    tray.show_frame(frame(Stage.RUNNING, 14.0))
    first = tray.picture.cacheKey()
    # The arc would be a step longer from 15 seconds on.
    tray.show_frame(frame(Stage.RUNNING, 18.0))
    assert tray.picture.cacheKey() == first
    tray.show_frame(frame(Stage.RUNNING, 19.0))
    second = tray.picture.cacheKey()
    assert second != first
    # Later, and still the same step.
    tray.show_frame(frame(Stage.RUNNING, 29.0))
    assert tray.picture.cacheKey() == second


def test_after_a_pause_the_arc_is_where_it_was(qtbot: QtBot) -> None:
    tray = Tray()
    tray.show_frame(frame(Stage.RUNNING))
    arc = tray.picture.cacheKey()
    tray.show_frame(frame(Stage.PAUSED))
    assert tray.picture.cacheKey() != arc
    tray.show_frame(frame(Stage.RUNNING))
    assert tray.picture.cacheKey() == arc


def test_another_ink_is_seen_at_once(qtbot: QtBot) -> None:
    tray = Tray()
    coloured = tray.picture.pixmap(32).toImage()
    tray.show_ink(TrayInk.MONO)
    mono = tray.picture.pixmap(32).toImage()
    assert mono != coloured
    tray.show_ink(TrayInk.COLOUR)
    assert tray.picture.pixmap(32).toImage() == coloured


def test_gnome_has_its_panel_in_one_colour(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    mono = Tray(ink=TrayInk.MONO).picture.pixmap(22).toImage()
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert Tray().picture.pixmap(22).toImage() == mono


LOADED = """
import sys
import companion.ui.tray
print(*sorted(name for name in sys.modules if name.startswith(("companion.", "PySide6.Qt"))))
"""


def test_waiting_in_the_tray_loads_little_else() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [
        *("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "companion.core"),
        *("companion.core.reminders", "companion.core.settings", "companion.core.sounds", "companion.ui"),
        *("companion.ui.lengths", "companion.ui.letters", "companion.ui.theme", "companion.ui.translation"),
        *("companion.ui.tray", "companion.ui.tray_glyphs", "companion.ui.tray_icon"),
    ]
