"""What is to be seen of a session: what fades and comes back, what is said, and what is painted anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.core.journal import Kind
from companion.core.sounds import Volumes
from companion.ui.theme import BEDTIME, DUSK
from companion.ui.widgets.session_fading import Fading
from companion.ui.widgets.session_words import clock
from tests.ui.stage import Open, Stage, open_session

__all__ = ["open_session"]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "00:00"), (0.4, "00:01"), (59.01, "01:00"), (60, "01:00"), (300, "05:00"), (2400, "40:00")],
)
def test_the_clock_tells_minutes_and_seconds_left(seconds: float, words: str) -> None:
    assert clock(seconds) == words


# What fades.


def test_the_controls_fade_after_six_seconds_and_the_stop_control_never_quite(open_session: Open) -> None:
    stage = open_session()
    stage.see(5.9)
    assert stage.opacity() == 1.0
    stage.see(0.9)
    assert stage.opacity() == 0.0
    assert stage.view.stop_button.opacity == 0.4


def test_in_the_dark_the_stop_control_fades_as_well(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME)
    assert stage.opacity() == 0.0
    assert stage.view.stop_button.opacity == 0.0


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME])
@pytest.mark.parametrize("means", ["key", "pointer", "press", "tab"])
def test_a_key_or_a_movement_brings_the_controls_back(kind: Kind, means: str, open_session: Open) -> None:
    stage = open_session(kind)
    stage.hide_controls()
    if means == "key":
        QTest.keyClick(stage.view, Qt.Key.Key_M)
    elif means == "pointer":
        QTest.mouseMove(stage.view, QPoint(300, 300))
        QTest.mouseMove(stage.view, QPoint(313, 300))
    elif means == "press":
        QTest.mouseClick(stage.view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    else:
        QTest.keyClick(stage.view, Qt.Key.Key_Tab)
    stage.see(0.3)
    assert stage.opacity() == 1.0
    stage.view.setFocus()
    stage.see(7.0)
    assert stage.opacity() == 0.0


def test_a_nudge_of_the_bed_does_not_light_the_room(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME)
    for x in (300, 305, 301, 309):
        QTest.mouseMove(stage.view, QPoint(x, 300))
    stage.see(0.3)
    assert stage.opacity() == 0.0


def test_a_nudge_over_a_button_does_not_light_the_room_either(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME)
    for x in (30, 33, 36):
        QTest.mouseMove(stage.view.pause_button, QPoint(x, x))
    stage.see(0.3)
    assert stage.opacity() == 0.0
    QTest.mouseMove(stage.view.pause_button, QPoint(50, 50))
    stage.see(0.3)
    assert stage.opacity() == 1.0


def test_a_button_with_the_keyboard_stays_in_sight(open_session: Open) -> None:
    stage = open_session()
    stage.view.pause_button.setFocus()
    stage.see(8.0)
    assert stage.opacity() == 1.0


def test_while_paused_or_with_the_panel_open_the_controls_stay(open_session: Open) -> None:
    paused, open_panel = open_session(), open_session()
    paused.pause()
    open_panel.open_panel()
    for stage in (paused, open_panel):
        stage.see(10.0)
        assert stage.opacity() == 1.0


def test_paused_in_the_dark_it_grows_dark_again(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME)
    stage.pause()
    stage.see(10.0)
    assert stage.opacity() == 0.0


def test_before_sleep_the_pointer_goes_after_three_seconds(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME)
    QTest.keyClick(stage.view, Qt.Key.Key_M)
    stage.see(2.8)
    assert stage.view.cursor().shape() == Qt.CursorShape.ArrowCursor
    stage.see(0.4)
    assert stage.view.cursor().shape() == Qt.CursorShape.BlankCursor


def test_a_late_frame_fades_no_further_than_a_second(open_session: Open) -> None:
    stage = open_session()
    stage.picture_clock.seconds += 3600
    stage.view.refresh()
    assert stage.opacity() == 1.0


def test_a_wish_for_the_dark_dims_over_eight_seconds_and_comes_back() -> None:
    fading = Fading()
    fading.begin(bedtime=False)
    fading.toggle_dim()
    shades = []
    for _step in range(80):
        fading.pass_time(0.1, keep=False)
        shades.append(fading.shade)
    assert shades == sorted(shades)
    assert shades[39] == pytest.approx(0.5, abs=0.02)
    assert len(set(shades)) <= 65
    fading.pass_time(0.1, keep=False)
    assert fading.shade == 1.0
    fading.toggle_dim()
    for _step in range(81):
        fading.pass_time(0.1, keep=False)
    assert fading.shade == 0.0


def test_b_dims_the_whole_session(open_session: Open) -> None:
    stage = open_session()
    assert stage.look.theme == DUSK
    QTest.keyClick(stage.view, Qt.Key.Key_B)
    stage.see(4.0)
    assert stage.look.theme not in (DUSK, BEDTIME)
    stage.see(4.2)
    assert stage.look.theme == BEDTIME


def test_before_sleep_it_is_dark_from_the_first_moment(open_session: Open) -> None:
    assert open_session(Kind.BEDTIME).look.theme == BEDTIME


def test_the_next_session_begins_afresh(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME)
    stage.view.show_notice("The computer was asleep.")
    stage.open_panel()
    stage.evening.runner.finish()
    stage.evening.start()
    assert stage.look.theme == DUSK
    assert not stage.view.sound_panel.isVisible()
    assert shown_words(stage) == []
    assert stage.view.end_button.isVisible()


def shown_words(stage: Stage) -> list[str]:
    """The notice over the session, if there is one."""
    return [
        child.text()
        for child in stage.view.children()
        if isinstance(child, QWidget) and child.isVisible() and child not in stage.view.buttons
        if hasattr(child, "text")
    ]


# What is said.


def test_the_word_and_the_time_left_can_be_heard(open_session: Open) -> None:
    stage = open_session()
    assert stage.view.reading == "Settle in, 05:00"
    stage.let_pass(12.0)
    assert stage.view.reading.startswith("Breathe in")
    stage.let_pass(4.0)
    assert stage.view.reading.startswith("Breathe out")
    stage.pause()
    assert stage.view.reading.startswith("Paused")
    assert stage.view.pause_button.text() == "Go on"


@pytest.mark.parametrize(
    ("kind", "words", "button"),
    [(Kind.STANDARD, "Your session is over", "I am up"), (Kind.BEDTIME, "Good night", "Off the mat")],
)
def test_after_the_end_one_button_says_that_somebody_is_up(
    kind: Kind, words: str, button: str, open_session: Open, qtbot: QtBot
) -> None:
    stage = open_session(kind, minutes=0.5)
    stage.let_pass(40)
    # The clock at zero is gone.
    assert stage.view.reading == words
    assert [one.text() for one in stage.view.buttons if one.isVisible()] == [
        button,
        stage.view.stop_button.text(),
    ]
    with qtbot.waitSignal(stage.view.awake_requested):
        stage.view.awake_button.click()


def test_five_minutes_more_are_only_offered_where_there_are_any(open_session: Open) -> None:
    assert not open_session().view.extend_button.isEnabled()
    assert open_session(may_extend_to=1200.0).view.extend_button.isEnabled()


def test_the_volume_button_shows_that_it_is_muted(open_session: Open) -> None:
    stage = open_session()
    loud = stage.view.volume_button.grab().toImage()
    stage.view.show_volumes(Volumes(), muted=True)
    assert stage.view.volume_button.grab().toImage() != loud
    stage.view.show_volumes(Volumes(), muted=False)
    assert stage.view.volume_button.grab().toImage() == loud
