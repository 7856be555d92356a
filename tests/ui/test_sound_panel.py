"""Volumes, pieces and breath sounds do what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.sounds import CueStyle, Soundtrack, Volumes
from companion.ui.offer import Offer
from companion.ui.theme import Look
from companion.ui.widgets.choices import CheckRow
from companion.ui.widgets.labels import Label
from companion.ui.widgets.percent_slider import PercentSlider
from companion.ui.widgets.sound_panel import SoundPanel
from tests.ui.house import OFFER


@pytest.fixture
def slider(look: Look, qtbot: QtBot) -> PercentSlider:
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


BOTH = Soundtrack("bowls_drone", "rain", 30)


@pytest.fixture
def panel(look: Look, qtbot: QtBot) -> SoundPanel:
    """The panel with a soundscape beside the music."""
    made = SoundPanel(look)
    qtbot.addWidget(made)
    made.show_sound(Volumes(10, 20, 30), BOTH, CueStyle.WAVE, OFFER)
    made.resize(280, 900)
    made.show()
    return made


def checked(panel: SoundPanel) -> list[str]:
    """What is chosen, by the names screen readers hear."""
    return [row.accessibleName() for row in panel.findChildren(CheckRow) if row.isChecked()]


def row(panel: SoundPanel, name: str) -> CheckRow:
    """The row of that name."""
    (found,) = [one for one in panel.findChildren(CheckRow) if one.accessibleName() == name]
    return found


def test_the_panel_shows_what_is_heard_and_how_loud(panel: SoundPanel) -> None:
    assert checked(panel) == ["Music: Bowls", "Soundscape: Rain", "Breath sounds: Wave"]
    assert [one.value() for one in panel.findChildren(PercentSlider)] == [30, 10, 20, 30]
    titles = [one.text() for one in panel.findChildren(CheckRow)]
    assert titles[:4] == ["Still Water", "Bowls", "Felt Piano", "No music"]
    assert titles[4:9] == ["Rain", "Ocean", "Hush", "Night", "No soundscape"]


@pytest.mark.parametrize(
    ("name", "soundtrack"),
    [
        ("Music: Felt Piano", Soundtrack("felt_piano", "rain", 30)),
        ("Music: No music", Soundtrack(None, "rain", 30)),
        ("Soundscape: Hush", Soundtrack("bowls_drone", "hush", 30)),
        ("Soundscape: No soundscape", Soundtrack("bowls_drone", None, 30)),
    ],
)
def test_what_is_chosen_in_the_panel_keeps_the_rest(
    name: str, soundtrack: Soundtrack, panel: SoundPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.soundtrack_chosen) as told:
        row(panel, name).click()
    assert told.args == [soundtrack]


def test_the_balance_is_there_only_where_there_are_two_things_to_balance(
    panel: SoundPanel, qtbot: QtBot
) -> None:
    balance = panel.findChildren(PercentSlider)[0]
    high = panel.sizeHint().height()
    with qtbot.waitSignal(panel.soundtrack_chosen) as told:
        balance.setValue(80)
    assert told.args == [Soundtrack("bowls_drone", "rain", 80)]
    row(panel, "Soundscape: No soundscape").click()
    assert not balance.isVisible()
    assert panel.sizeHint().height() < high


def test_a_style_and_a_volume_are_told(panel: SoundPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.style_chosen) as told:
        row(panel, "Breath sounds: Bowl").click()
    assert told.args == [CueStyle.BOWL]
    with qtbot.waitSignal(panel.volumes_changed) as told:
        panel.findChildren(PercentSlider)[-1].setValue(35)
    assert told.args == [Volumes(10, 20, 35)]


def test_showing_another_sound_is_no_wish(panel: SoundPanel, qtbot: QtBot) -> None:
    signals = (panel.volumes_changed, panel.soundtrack_chosen, panel.style_chosen)
    spies = [QSignalSpy(signal) for signal in signals]
    panel.show_soundtrack(Soundtrack("still_water", None, 90))
    panel.show_style(CueStyle.NONE)
    panel.show_volumes(Volumes())
    assert checked(panel) == ["Music: Still Water", "Soundscape: No soundscape", "Breath sounds: None"]
    assert [spy.count() for spy in spies] == [0, 0, 0]


def test_only_what_is_there_is_offered(panel: SoundPanel, look: Look) -> None:
    panel.show_sound(Volumes(), Soundtrack("unknown"), CueStyle.TONE, Offer(music=(("own", "Your music"),)))
    shown = [one.accessibleName() for one in panel.findChildren(CheckRow) if one.isVisibleTo(panel)]
    assert shown[:2] == ["Music: Your music", "Music: No music"]
    assert not any(name.startswith("Soundscape") for name in shown)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_in_the_panel_reaches_out_of_it(
    scale: float, panel: SoundPanel, look: Look, qtbot: QtBot
) -> None:
    look.show_scale(scale)
    panel.resize(panel.sizeHint().width(), 400)
    for one in (
        *panel.findChildren(CheckRow),
        *panel.findChildren(PercentSlider),
        *panel.findChildren(Label),
    ):
        qtbot.waitUntil(
            lambda one=one: (
                one.mapTo(panel, QPoint(one.width(), 0)).x() <= panel.width()
                and one.height() >= one.heightForWidth(one.width())
            )
        )


def test_tab_goes_down_the_panel(panel: SoundPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.setFocus()
    tops: list[int] = []
    while QApplication.focusWidget() is not panel or not tops:
        tops.append(QApplication.focusWidget().mapTo(panel, QPoint(0, 0)).y())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    # Itself, three lists with one place each, the balance and three volumes.
    assert len(tops) == 8
    assert tops == sorted(tops)
