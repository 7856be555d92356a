"""Volumes and pieces do what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from companion.core.sounds import Volumes
from companion.ui.theme import Look
from companion.ui.widgets.choices import CheckRow
from companion.ui.widgets.percent_slider import PercentSlider
from companion.ui.widgets.sound_panel import SoundPanel


@pytest.fixture
def slider(look: Look, qtbot) -> PercentSlider:
    """A volume at 50 percent, 220 pixels wide."""
    made = PercentSlider(look, "Music volume")
    qtbot.addWidget(made)
    made.resize(220, 28)
    made.show_percent(50)
    made.show()
    return made


def test_showing_a_volume_is_no_wish(slider: PercentSlider) -> None:
    spy = QSignalSpy(slider.valueChanged)
    slider.show_percent(70)
    assert (slider.value(), spy.count()) == (70, 0)


@pytest.mark.parametrize(
    ("key", "percent"),
    [
        (Qt.Key.Key_Right, 55),
        (Qt.Key.Key_Left, 45),
        (Qt.Key.Key_PageUp, 60),
        (Qt.Key.Key_PageDown, 40),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 100),
    ],
)
def test_keys_move_a_volume_by_its_step(key: Qt.Key, percent: int, slider: PercentSlider) -> None:
    QTest.keyClick(slider, key)
    assert slider.value() == percent


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_press_or_a_pull_takes_the_handle_there(
    direction: Qt.LayoutDirection, slider: PercentSlider
) -> None:
    slider.setLayoutDirection(direction)
    flipped = direction is Qt.LayoutDirection.RightToLeft
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(60, 14))
    assert slider.value() == (75 if flipped else 25)
    QTest.mouseMove(slider, QPoint(400, 14))
    assert slider.value() == (0 if flipped else 100)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(400, 14))
    QTest.mouseMove(slider, QPoint(60, 14))
    assert slider.value() == (0 if flipped else 100)
    assert slider.focus_shape()[0].center().x() == 210
    assert not slider.grab().isNull()


def test_the_sound_panel_tells_which_piece_and_how_loud(look: Look, qtbot) -> None:
    panel = SoundPanel(look)
    qtbot.addWidget(panel)
    pieces = (("still_water", "Still Water"), ("rain", "Rain"))
    panel.show_sound(Volumes(10, 20, 30), "rain", pieces)
    names = [row.text() for row in panel.findChildren(CheckRow)]
    assert names == ["Still Water", "Rain", "No music"]
    assert [row.isChecked() for row in panel.findChildren(CheckRow)] == [False, True, False]
    sliders = panel.findChildren(PercentSlider)
    assert [one.value() for one in sliders] == [10, 20, 30]
    with qtbot.waitSignal(panel.volumes_changed) as changed:
        sliders[2].setValue(35)
    assert changed.args == [Volumes(10, 20, 35)]
    chosen = []
    panel.music_chosen.connect(chosen.append)
    for row in panel.findChildren(CheckRow):
        row.click()
    assert chosen == ["still_water", "rain", None]
    panel.show_sound(Volumes(), "unknown", (("rain", "Rain"),))
    qtbot.waitUntil(lambda: [row.text() for row in panel.findChildren(CheckRow)] == ["Rain", "No music"])
