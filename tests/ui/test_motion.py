"""Everything moves as long and as the design says, by the time alone, and only where it can be seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.ui import motion
from companion.ui.motion import AT_ONCE, Blend, Motion, Movement, is_seen
from companion.ui.theme import Look

ROWS = {
    # motion: (milliseconds, way, a quarter, half, three quarters of the way, milliseconds where still)
    "TOUCH": (120, 0, 0.578, 0.875, 0.984, 0),
    "PAGE": (200, 8, 0.578, 0.875, 0.984, 0),
    "STEP": (240, 24, 0.063, 0.5, 0.938, 120),
    "COMES": (220, 12, 0.578, 0.875, 0.984, 120),
    "GOES": (160, 12, 0.016, 0.125, 0.422, 120),
    "CONTROLS_COME": (180, 0, 0.578, 0.875, 0.984, 180),
    "CONTROLS_GO": (600, 0, 0.146, 0.5, 0.854, 600),
    "SUN_TRAVELS": (700, 0, 0.146, 0.5, 0.854, 200),
    "MARK_GROWS": (400, 0, 0.578, 0.875, 0.984, 0),
    "CHART_GROWS": (600, 0, 0.25, 0.5, 0.75, 0),
    "NIGHT_FALLS": (8000, 0, 0.146, 0.5, 0.854, 8000),
    "SUN_SETS": (3000, 0, 0.146, 0.5, 0.854, 1000),
}


@pytest.mark.parametrize("name", ROWS)
def test_every_movement_is_as_long_as_designed_and_goes_as_designed(name: str) -> None:
    row: Motion = getattr(motion, name)
    ms, way, *quarters, still = ROWS[name]
    assert (row.ms, row.way, row.suited(reduced=True).ms) == (ms, way, still)
    assert row.suited(reduced=False) is row
    assert row.progress(-5.0) == row.progress(0.0) == 0.0
    assert [row.progress(ms * share) for share in (0.25, 0.5, 0.75)] == pytest.approx(quarters, abs=0.001)
    assert row.progress(ms) == row.progress(ms + 5000.0) == 1.0


@pytest.mark.parametrize("name", ROWS)
def test_no_movement_ever_goes_back(name: str) -> None:
    row: Motion = getattr(motion, name)
    for one in (row, row.suited(reduced=True)):
        way = [one.progress(one.ms * step / 100.0) for step in range(101)]
        assert way == sorted(way)


@pytest.mark.parametrize("name", ROWS)
def test_where_movement_is_unwelcome_nothing_changes_its_place(name: str) -> None:
    assert getattr(motion, name).suited(reduced=True).way == 0.0


def test_a_chart_that_comes_with_its_page_waits_for_it() -> None:
    assert motion.CHART_OPENS.progress(200.0) == 0.0
    assert motion.CHART_OPENS.progress(500.0) == 0.5
    assert motion.CHART_OPENS.progress(800.0) == 1.0


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    """A window that is seen."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


class Carried:
    """A movement under the hand of a test: its time stands still but for what is told."""

    def __init__(self, look: Look, widget: QWidget) -> None:
        self.movement = Movement(look, widget)
        self.told: list[float] = []
        self.movement.moved.connect(self.told.append)

    def at(self, ms: int) -> float:
        """How far it has come by then."""
        self.movement.pause()
        self.movement.setCurrentTime(ms)
        return self.told[-1]


def test_a_movement_tells_its_way_from_nothing_to_all(look: Look, widget: QWidget) -> None:
    carried = Carried(look, widget)
    carried.movement.begin(motion.STEP)
    assert carried.told == [0.0]
    assert carried.at(120) == 0.5
    assert carried.movement.under_way
    assert carried.at(240) == 1.0
    assert not carried.movement.under_way


def test_a_movement_goes_by_itself_and_then_nothing_is_left_running(
    look: Look, widget: QWidget, qtbot: QtBot
) -> None:
    carried = Carried(look, widget)
    carried.movement.begin(motion.TOUCH)
    qtbot.waitUntil(lambda: not carried.movement.under_way)
    assert carried.told[-1] == 1.0
    assert carried.told == sorted(carried.told)
    assert carried.movement.state() is QAbstractAnimation.State.Stopped


def test_where_movement_is_unwelcome_it_is_there_at_once_or_fades(look: Look, widget: QWidget) -> None:
    look.show_reduced_motion(True)
    carried = Carried(look, widget)
    carried.movement.begin(motion.PAGE)
    assert (carried.told, carried.movement.under_way) == ([1.0], False)
    carried.movement.begin(motion.STEP)
    assert carried.at(60) == 0.5
    assert carried.at(120) == 1.0


def test_where_nobody_sees_it_a_movement_is_there_at_once(look: Look, widget: QWidget) -> None:
    widget.hide()
    carried = Carried(look, widget)
    carried.movement.begin(motion.STEP)
    assert (carried.told, carried.movement.under_way) == ([1.0], False)


@pytest.mark.parametrize("put_away", [QWidget.hide, QWidget.showMinimized], ids=["hidden", "minimised"])
def test_a_movement_ends_when_its_window_is_put_away(
    put_away: Callable[[QWidget], None], look: Look, widget: QWidget
) -> None:
    carried = Carried(look, widget)
    carried.movement.begin(motion.NIGHT_FALLS)
    assert 0.0 < carried.at(2000) < 0.2
    put_away(widget)
    assert not is_seen(widget)
    assert carried.at(2016) == 1.0
    assert not carried.movement.under_way


def test_a_movement_can_be_begun_anew_and_ended(look: Look, widget: QWidget) -> None:
    carried = Carried(look, widget)
    carried.movement.begin(motion.STEP)
    assert carried.at(120) == 0.5
    carried.movement.begin(motion.STEP)
    assert carried.told[-1] == 0.0
    carried.movement.end()
    assert (carried.told[-1], carried.movement.under_way) == (1.0, False)
    told = len(carried.told)
    carried.movement.end()
    carried.movement.begin(AT_ONCE)
    assert carried.told[told:] == [1.0]


def test_a_share_goes_on_from_where_it_is(look: Look, widget: QWidget) -> None:
    share = Blend(look, widget)
    share.go_to(1.0)
    share.pause()
    share.setCurrentTime(60)
    assert share.share == 0.875
    share.go_to(0.0)
    assert share.share == 0.875
    share.pause()
    share.setCurrentTime(60)
    assert share.share == pytest.approx(0.875 * 0.125)
    share.setCurrentTime(120)
    assert (share.share, share.goal) == (0.0, 0.0)
