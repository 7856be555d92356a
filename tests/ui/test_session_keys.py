"""Every key of a session sends its wish: with the controls shown or hidden, and wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.journal import Kind
from companion.ui.widgets.labels import Label
from companion.ui.widgets.percent_slider import PercentSlider
from tests.ui.stage import Open, Stage, open_session

__all__ = ["open_session"]

WISHES = (
    "pause_requested",
    "extend_requested",
    "shorten_requested",
    "end_requested",
    "stop_requested",
    "awake_requested",
    "volume_step_requested",
    "mute_requested",
    "next_music_requested",
    "key_answered",
)
MEDIA = (
    Qt.Key.Key_MediaTogglePlayPause,
    Qt.Key.Key_MediaPlay,
    Qt.Key.Key_MediaPause,
    Qt.Key.Key_MediaStop,
)
KEYS = {
    Qt.Key.Key_Space: ("pause_requested", []),
    **{key: ("pause_requested", []) for key in MEDIA},
    Qt.Key.Key_MediaNext: ("next_music_requested", []),
    Qt.Key.Key_S: ("stop_requested", []),
    Qt.Key.Key_Plus: ("extend_requested", []),
    Qt.Key.Key_Equal: ("extend_requested", []),
    Qt.Key.Key_Minus: ("shorten_requested", []),
    Qt.Key.Key_Up: ("volume_step_requested", [1]),
    Qt.Key.Key_Down: ("volume_step_requested", [-1]),
    Qt.Key.Key_M: ("mute_requested", []),
    Qt.Key.Key_N: ("next_music_requested", []),
    Qt.Key.Key_B: ("key_answered", []),
    Qt.Key.Key_E: ("end_requested", []),
    Qt.Key.Key_Escape: ("end_requested", []),
}
IN_THE_DARK = {**KEYS, Qt.Key.Key_Escape: ("key_answered", [])}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ENDS = (Qt.Key.Key_Space, *MEDIA, Qt.Key.Key_E, Qt.Key.Key_Escape)
AWAKE = {key: ("awake_requested", []) for key in (*ENTER, *ENDS)}


def heard(stage: Stage, act: Callable[[], None]) -> list[tuple[str, list[object]]]:
    """The wishes sent while somebody does something, but for the answer some keys give as well."""
    spies = {name: QSignalSpy(getattr(stage.view, name)) for name in WISHES}
    act()
    told = [(name, list(spy.at(i))) for name, spy in spies.items() for i in range(spy.count())]
    return [one for one in told if one[0] != "key_answered"] or told


def pressed(stage: Stage, key: Qt.Key, times: int = 1) -> list[tuple[str, list[object]]]:
    """The wishes one key sends, wherever the keyboard is."""

    def press() -> None:
        for _time in range(times):
            target = QApplication.focusWidget() or stage.view
            if key in MEDIA:
                # QTest warns of keys it has no letter for.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
            else:
                QTest.keyClick(target, key)

    return heard(stage, press)


@pytest.mark.parametrize("key", KEYS)
def test_each_key_sends_its_wish(key: Qt.Key, open_session: Open) -> None:
    assert pressed(open_session(), key) == [KEYS[key]]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME])
def test_each_key_sends_its_wish_with_the_controls_out_of_sight(
    key: Qt.Key, kind: Kind, open_session: Open
) -> None:
    stage = open_session(kind)
    stage.hide_controls()
    assert pressed(stage, key) == [(IN_THE_DARK if kind is Kind.BEDTIME else KEYS)[key]]


@pytest.mark.parametrize("button", ["music", "extend", "pause", "end", "volume", "stop"])
@pytest.mark.parametrize("key", KEYS)
def test_each_key_sends_its_wish_while_a_button_has_the_keyboard(
    key: Qt.Key, button: str, open_session: Open
) -> None:
    stage = open_session()
    getattr(stage.view, f"{button}_button").setFocus()
    assert pressed(stage, key) == [KEYS[key]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_Escape])
def test_in_the_dark_with_a_button_that_has_the_keyboard_the_keys_mean_the_same(
    key: Qt.Key, open_session: Open
) -> None:
    stage = open_session(Kind.BEDTIME)
    stage.view.end_button.setFocus()
    stage.hide_controls()
    assert pressed(stage, key) == [IN_THE_DARK[key]]


@pytest.mark.parametrize("key", KEYS)
def test_while_paused_the_keys_mean_the_same(key: Qt.Key, open_session: Open) -> None:
    stage = open_session()
    stage.pause()
    assert pressed(stage, key) == [KEYS[key]]


@pytest.mark.parametrize("key", AWAKE)
def test_after_the_end_enter_and_the_keys_of_pause_and_end_say_that_somebody_is_up(
    key: Qt.Key, open_session: Open
) -> None:
    stage = open_session(minutes=0.5)
    stage.let_pass(40)
    assert pressed(stage, key) == [AWAKE[key]]


@pytest.mark.parametrize("key", ENTER)
@pytest.mark.parametrize("button", ["pause", "end", "awake"])
@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME])
def test_after_the_end_enter_says_that_somebody_is_up_whichever_button_had_the_keyboard(
    kind: Kind, button: str, key: Qt.Key, open_session: Open
) -> None:
    stage = open_session(kind, minutes=0.5)
    getattr(stage.view, f"{button}_button").setFocus()
    stage.let_pass(40)
    assert pressed(stage, key) == [("awake_requested", [])]


def test_escape_in_the_dark_shows_the_controls_first_and_ends_second(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME)
    stage.hide_controls()
    assert pressed(stage, Qt.Key.Key_Escape) == [("key_answered", [])]
    stage.see(1.0)
    assert stage.opacity() == 1.0
    assert pressed(stage, Qt.Key.Key_Escape) == [("end_requested", [])]


def test_a_key_without_a_meaning_does_nothing(open_session: Open) -> None:
    assert pressed(open_session(), Qt.Key.Key_Q) == []


def test_a_key_held_down_counts_once_but_for_the_volume(open_session: Open) -> None:
    stage = open_session()

    def hold(key: Qt.Key) -> Callable[[], None]:
        again = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        return lambda: QApplication.sendEvent(stage.view, again)

    assert heard(stage, hold(Qt.Key.Key_Space)) == []
    assert heard(stage, hold(Qt.Key.Key_Up)) == [("volume_step_requested", [1])]


def test_enter_presses_the_button_with_the_keyboard_once_however_long_it_is_held(open_session: Open) -> None:
    stage = open_session()
    stage.view.pause_button.setFocus()

    def hold() -> None:
        for repeat in (False, True, True):
            press = QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", repeat
            )
            QApplication.sendEvent(stage.view.pause_button, press)

    assert heard(stage, hold) == [("pause_requested", [])]


BUTTONS = {
    "extend": "extend_requested",
    "pause": "pause_requested",
    "end": "end_requested",
    "stop": "stop_requested",
    "music": "sound_panel_requested",
    "volume": "volumes_requested",
}


@pytest.mark.parametrize("button", BUTTONS)
def test_each_button_sends_its_wish(button: str, open_session: Open, qtbot: QtBot) -> None:
    stage = open_session(may_extend_to=1200.0)
    with qtbot.waitSignal(getattr(stage.view, BUTTONS[button])):
        QTest.mouseClick(getattr(stage.view, f"{button}_button"), Qt.MouseButton.LeftButton)


def wheel(stage: Stage, x: int, y: int, over: QWidget | None = None) -> Callable[[], None]:
    """Turns the wheel by eighths of a degree."""
    target = over or stage.view
    middle = QPointF(target.rect().center())
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(x, y),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    return lambda: QApplication.sendEvent(target, event)


def test_a_notch_of_the_wheel_is_a_step_of_the_volume(open_session: Open) -> None:
    stage = open_session()
    assert heard(stage, wheel(stage, 0, 120)) == [("volume_step_requested", [1])]
    assert heard(stage, wheel(stage, 0, -120)) == [("volume_step_requested", [-1])]


def test_a_touchpad_has_to_travel_a_notch_for_a_step(open_session: Open) -> None:
    stage = open_session()
    gentle = wheel(stage, 0, 15)
    assert heard(stage, lambda: [gentle() for _part in range(7)]) == []
    assert heard(stage, gentle) == [("volume_step_requested", [1])]


def test_a_wheel_turned_sideways_leaves_the_volume_alone(open_session: Open) -> None:
    stage = open_session()
    assert heard(stage, wheel(stage, 120, 0)) == []


def test_escape_closes_the_sound_panel_before_it_ends_anything(open_session: Open) -> None:
    stage = open_session()
    stage.open_panel()
    assert pressed(stage, Qt.Key.Key_Escape) == [("key_answered", [])]
    assert not stage.view.sound_panel.isVisible()
    assert pressed(stage, Qt.Key.Key_Escape) == [("end_requested", [])]


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_E])
def test_with_the_sound_panel_open_the_letters_mean_the_same(key: Qt.Key, open_session: Open) -> None:
    stage = open_session()
    stage.open_panel()
    assert pressed(stage, key) == [KEYS[key]]


def test_the_button_that_opened_the_panel_closes_it_and_gives_the_keyboard_back(open_session: Open) -> None:
    stage = open_session()
    stage.open_panel()
    assert stage.view.sound_panel.isVisible()
    stage.open_panel()
    assert not stage.view.sound_panel.isVisible()
    assert QApplication.focusWidget() is stage.view


def test_the_volume_button_opens_the_panel_where_the_volumes_are(open_session: Open, qtbot: QtBot) -> None:
    stage = open_session(size=(1080, 560))
    stage.open_panel(at_volumes=True)
    music, *_others, bells = stage.view.sound_panel.findChildren(PercentSlider)[-3:]
    assert QApplication.focusWidget() is music
    qtbot.waitUntil(lambda: not music.visibleRegion().isEmpty() and not bells.visibleRegion().isEmpty())
    stage.open_panel()
    stage.open_panel()
    qtbot.waitUntil(lambda: bells.visibleRegion().isEmpty())


def test_a_wheel_over_the_panel_leaves_the_volume_of_the_session_alone(open_session: Open) -> None:
    stage = open_session()
    stage.open_panel()
    turn = wheel(stage, 0, -120, over=stage.view.sound_panel)
    assert heard(stage, turn) == []


def test_a_passing_notice_goes_by_itself_and_another_stays(open_session: Open) -> None:
    stage = open_session()
    stage.view.show_notice("The sound is back.", passing=True)
    stage.see(7.0)
    assert notices(stage) == ["The sound is back."]
    stage.see(2.0)
    assert notices(stage) == []
    stage.view.show_notice("The sound went away.")
    stage.see(20.0)
    assert notices(stage) == ["The sound went away."]


def notices(stage: Stage) -> list[str]:
    """What is said over the scene."""
    return [one.text() for one in stage.view.findChildren(Label) if "sound" in one.text() and one.isVisible()]
