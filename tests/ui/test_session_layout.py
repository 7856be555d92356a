"""In every window and with letters of every size, all of a session can be reached and read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QSlider
from pytestqt.qtbot import QtBot

from companion.core.breathing import PhaseKind
from companion.core.journal import Kind
from companion.ui import text
from companion.ui.widgets.session_layout import place_controls
from companion.ui.widgets.session_scene import Geometry
from companion.ui.widgets.session_words import room_for_words
from tests.ui.stage import Open, Stage, open_session

__all__ = ["open_session"]

SIZES = [
    (1600, 900, 1.0),
    (1080, 720, 1.0),
    (760, 720, 1.0),
    (420, 760, 1.0),
    (380, 520, 1.0),
    (1080, 720, 2.0),
    (760, 720, 2.0),
    (420, 760, 2.0),
    (380, 520, 2.0),
]


def shown(stage: Stage) -> list[QAbstractButton]:
    """The buttons that show."""
    return [button for button in stage.view.buttons if button.isVisible()]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("waking", [False, True], ids=["running", "waking"])
def test_no_button_is_outside_the_window_or_over_another(
    width: int, height: int, scale: float, waking: bool, open_session: Open
) -> None:
    stage = open_session(minutes=0.5, size=(width, height), scale=scale)
    if waking:
        stage.let_pass(40)
    buttons = shown(stage)
    assert len(buttons) == (2 if waking else 6)
    for number, button in enumerate(buttons):
        assert stage.view.rect().contains(button.geometry()), button.text()
        for other in buttons[number + 1 :]:
            assert not button.geometry().intersects(other.geometry()), (button.text(), other.text())


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_every_button_can_be_hit(width: int, height: int, scale: float, open_session: Open) -> None:
    for button in shown(open_session(size=(width, height), scale=scale)):
        assert min(button.width(), button.height()) >= 40


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_the_words_lie_between_the_ring_and_the_buttons(
    width: int, height: int, scale: float, open_session: Open
) -> None:
    stage = open_session(size=(width, height), scale=scale)
    top = place_controls(stage.view, stage.look)
    room = room_for_words(width, height, top, stage.look)
    ring = Geometry(width, height, room.cue_top).ring
    assert ring.bottom() <= max(room.cue_top, ring.height())
    assert room.time_top + room.timer * 84 / 76 <= room.line_top + 3 * scale
    assert room.line_top + room.line_high <= top
    assert room.cue_top >= 0
    assert all(button.y() >= top for button in shown(stage))


def test_at_its_own_size_everything_lies_where_it_was_drawn(open_session: Open) -> None:
    stage = open_session(may_extend_to=1200.0)
    view = stage.view
    room = room_for_words(1080, 720, place_controls(view, stage.look), stage.look)
    assert (room.cue_top, room.time_top, room.timer) == (474, 510, 76)
    row = (view.music_button, view.extend_button, view.pause_button, view.end_button, view.volume_button)
    assert view.pause_button.y() == 616
    assert [button.height() for button in row] == [48, 48, 72, 48, 48]
    assert [button.width() for button in row] == [48, 108, 72, 108, 48]
    gaps = [right.x() - left.geometry().right() - 1 for left, right in pairwise(row)]
    assert gaps == [14, 20, 20, 14]
    middle = (row[0].x() + row[-1].geometry().right() + 1) / 2
    assert middle == pytest.approx(540, abs=1)
    stop = view.stop_button.geometry()
    assert (stop.x(), stop.height(), 720 - stop.bottom() - 1) == (24, 40, 22)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_keyboard_goes_along_a_row_the_way_one_reads(way: Qt.LayoutDirection, open_session: Open) -> None:
    view = open_session(may_extend_to=1200.0).view
    view.setLayoutDirection(way)
    view.resize(1090, 720)
    row = [view.music_button, view.extend_button, view.pause_button, view.end_button, view.volume_button]
    assert [one for one in view.in_order if one in row] == row


def test_in_a_low_window_the_word_and_the_time_share_a_line(open_session: Open) -> None:
    stage = open_session(size=(380, 520))
    room = room_for_words(380, 520, place_controls(stage.view, stage.look), stage.look)
    assert room.one_line
    assert room.cue_top == room.time_top


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME])
def test_every_size_is_painted_without_a_word_of_warning(
    width: int, height: int, scale: float, kind: Kind, open_session: Open
) -> None:
    stage = open_session(kind, minutes=0.5, size=(width, height), scale=scale)
    for seconds in (2.0, 3.0, 4.0, 40.0):
        stage.let_pass(seconds)
        stage.see(0.2)
        assert not stage.view.grab().isNull()


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_the_sound_panel_stays_inside_and_leaves_the_stop_control_free(
    width: int, height: int, scale: float, open_session: Open, qtbot: QtBot
) -> None:
    stage = open_session(size=(width, height), scale=scale)
    stage.open_panel()
    panel = stage.view.sound_panel
    assert stage.view.rect().contains(panel.geometry())
    assert not panel.geometry().intersects(stage.view.stop_button.geometry())
    area = panel.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() == area.viewport().width())
    assert area.horizontalScrollBar().maximum() == 0
    if (height, scale) == (720, 1.0):
        # It scrolls rather than to hide the buttons.
        assert panel.geometry().bottom() < stage.view.pause_button.y()


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_everything_in_the_sound_panel_can_be_reached_by_tab(
    width: int, height: int, scale: float, open_session: Open, qtbot: QtBot
) -> None:
    stage = open_session(size=(width, height), scale=scale)
    stage.open_panel()
    panel = stage.view.sound_panel
    bell = panel.findChildren(QSlider)[-1]
    for _press in range(8):
        if bell.hasFocus():
            break
        QTest.keyClick(stage.view.focusWidget(), Qt.Key.Key_Tab)
    assert bell.hasFocus()
    qtbot.waitUntil(lambda: panel.rect().contains(QRect(bell.mapTo(panel, QPoint(0, 0)), bell.size())))


def test_the_sound_panel_opens_at_its_full_height(open_session: Open) -> None:
    stage = open_session(size=(1600, 1400))
    stage.open_panel()
    panel = stage.view.sound_panel
    high = panel.height()
    QApplication.processEvents()
    stage.open_panel()
    stage.open_panel()
    assert panel.height() == high


def test_a_press_inside_the_sound_panel_does_not_close_it(open_session: Open) -> None:
    stage = open_session()
    stage.open_panel()
    panel = stage.view.sound_panel
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(panel.width() // 2, 6))
    assert panel.isVisible()
    QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not panel.isVisible()


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_a_notice_lies_inside_the_window(width: int, height: int, scale: float, open_session: Open) -> None:
    stage = open_session(size=(width, height), scale=scale)
    stage.view.show_notice("The computer was asleep. Your session waits where it was.")
    (notice,) = [
        label for label in stage.view.children() if getattr(label, "text", str)() and "asleep" in label.text()
    ]
    assert stage.view.rect().contains(notice.geometry())


def test_the_words_of_the_breath_are_short_enough_for_one_line() -> None:
    assert max(len(text.phase_word(kind)) for kind in PhaseKind) <= 12
