"""The panel with the sound comes up and goes again before one's eyes, and is there, or gone, at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.ui.theme import BEDTIME
from companion.ui.widgets.popover import Popover
from tests.ui.stage import Open, Stage, open_session

__all__ = ["open_session"]


def popover(stage: Stage) -> Popover:
    """What carries the panel."""
    return stage.view._popover


def at(stage: Stage, ms: int) -> QImage:
    """The session so many milliseconds after the panel began to come or go."""
    movement = popover(stage)._movement
    if movement.under_way:
        movement.pause()
        movement.setCurrentTime(ms)
    return stage.view.grab().toImage()


def place(stage: Stage, image: QImage) -> QImage:
    """What of it is where the panel lies, but for its round corners."""
    return image.copy(stage.view.sound_panel.geometry().adjusted(20, 20, -20, -20))


@pytest.fixture
def stage(open_session: Open) -> Stage:
    """A session in which nothing moves by itself."""
    made = open_session()
    made.view._timer.stop()
    return made


def test_the_panel_comes_from_nothing_and_goes_to_nothing(stage: Stage) -> None:
    without = stage.view.grab().toImage()
    stage.open_panel()
    without = place(stage, without)
    assert place(stage, at(stage, 0)) == without
    between = place(stage, at(stage, 50))
    there = place(stage, at(stage, 220))
    assert not popover(stage).under_way
    assert between not in (without, there)
    stage.open_panel()
    assert place(stage, at(stage, 0)) == there
    assert place(stage, at(stage, 120)) not in (there, without)
    assert place(stage, at(stage, 160)) == without
    assert not popover(stage).under_way


def test_it_rises_by_twelve_pixels(stage: Stage) -> None:
    stage.open_panel()
    below = stage.view.sound_panel.geometry().bottomLeft() + QPoint(60, 6)
    behind = at(stage, 0).pixelColor(below)
    assert at(stage, 20).pixelColor(below) != behind
    assert at(stage, 219).pixelColor(below) == behind


def test_with_reduced_motion_it_fades_in_its_place(stage: Stage) -> None:
    stage.look.show_reduced_motion(True)
    stage.open_panel()
    panel = stage.view.sound_panel.geometry()
    assert popover(stage).geometry() == panel
    assert popover(stage).under_way
    at(stage, 120)
    assert not popover(stage).under_way


def test_the_keyboard_is_in_the_panel_at_once_and_a_key_ends_its_coming(stage: Stage) -> None:
    stage.open_panel()
    assert stage.view.sound_panel.isVisible()
    assert stage.view.sound_panel.hasFocus()
    QTest.keyClick(stage.view.windowHandle(), Qt.Key.Key_Tab)
    assert not popover(stage).under_way
    assert stage.view.sound_panel.isAncestorOf(stage.view.focusWidget())


def test_while_it_goes_the_keys_are_the_sessions(stage: Stage, qtbot: QtBot) -> None:
    stage.open_panel()
    QTest.keyClick(stage.view.windowHandle(), Qt.Key.Key_Escape)
    assert not stage.view.sound_panel.isVisible()
    assert popover(stage).under_way
    with qtbot.waitSignal(stage.view.stop_requested):
        QTest.keyClick(stage.view.windowHandle(), Qt.Key.Key_S)


def test_put_away_by_the_end_of_a_session_nothing_of_it_stays(stage: Stage) -> None:
    stage.open_panel()
    stage.view.sound_panel.hide()
    assert not popover(stage).under_way


def test_another_look_ends_it(stage: Stage) -> None:
    stage.open_panel()
    stage.look.show_theme(BEDTIME)
    assert not popover(stage).under_way


def test_unseen_it_is_there_at_once(stage: Stage) -> None:
    stage.view.hide()
    stage.open_panel()
    assert not popover(stage).under_way
    assert not stage.view.sound_panel.isHidden()
