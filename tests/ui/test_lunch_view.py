"""The small view of a lunch break: what is to be read and pressed, its keys, and what is painted anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.core.easing import question_second
from companion.core.journal import Area, Kind
from companion.core.session import Easing
from companion.ui.theme import DUSK, MORNING, Look, Theme, high_contrast
from companion.ui.widgets.lunch_scene import LunchGeometry
from companion.ui.widgets.lunch_view import FRAME_MS, UNSEEN_MS, LunchView
from tests.engine.evening import Clock, Evening
from tests.ui.stage import Painted

BACK = datetime(2026, 3, 12, 12, 48, tzinfo=UTC)


class Noon:
    """A lunch break as it is seen; both its clocks go only when told to."""

    def __init__(
        self,
        *,
        theme: Theme = MORNING,
        size: tuple[int, int] = (380, 520),
        scale: float = 1.0,
        minutes: float = 8.0,
        area: Area = Area.SEAT,
        **changes: object,
    ) -> None:
        self.evening = Evening()
        self.look = Look(theme, scale)
        self.picture_clock = Clock()
        self.view = LunchView(self.look, self.evening.runner.frame, steady_clock=self.picture_clock)
        self.view.resize(*size)
        runner, view = self.evening.runner, self.view
        runner.changed.connect(self._show)
        view.pause_requested.connect(runner.toggle_pause)
        view.end_requested.connect(runner.finish)
        view.awake_requested.connect(runner.awake)
        view.easing_answered.connect(runner.answer_easing)
        view.layer_requested.connect(runner.add_layer)
        self.evening.start(minutes, kind=Kind.QUICK, area=area, **changes)
        self.evening.let_pass(0.1)
        view.show()
        view.activateWindow()
        QTest.qWaitForWindowActive(view)
        view.setFocus()
        view.refresh()

    def _show(self, session: object) -> None:
        self.view.show_session(session, BACK)

    def let_pass(self, seconds: float) -> None:
        """Let time of the session pass."""
        self.evening.let_pass(seconds, step=1.0)
        self.view.refresh()

    def see(self, seconds: float) -> None:
        """Let that much time of the picture pass."""
        end = self.picture_clock.seconds + seconds
        while self.picture_clock.seconds < end - 1e-9:
            self.picture_clock.seconds = min(self.picture_clock.seconds + 0.1, end)
            self.view.refresh()

    def buttons(self) -> list[str]:
        """The words of the buttons to be seen below the scene."""
        own = (self.view.end_button, self.view.pause_button, self.view.awake_button, self.view.stop_button)
        return [button.text() for button in own if button.isVisible()]

    def repainted(self, seconds: float = 0.05) -> Painted:
        """What one frame paints anew, after everything before it has been painted."""
        QApplication.processEvents()
        painted = Painted(self.view)
        self.evening.let_pass(seconds, step=seconds)
        self.picture_clock.seconds += seconds
        self.view.refresh()
        QApplication.processEvents()
        return painted


Open = Callable[..., Noon]


@pytest.fixture
def noon(qapp: object) -> Iterator[Open]:
    """Opens a lunch break: `noon(area=Area.BACK)`."""
    made: list[Noon] = []

    def opened(**values: object) -> Noon:
        made.append(Noon(**values))  # type: ignore[arg-type]  # as a noon takes them
        return made[-1]

    yield opened
    for one in made:
        one.evening.runner.shut_down()
        one.view.close()
        one.view.deleteLater()


# What is to be read and pressed.


def test_it_tells_breath_time_and_when_one_is_back(noon: Open) -> None:
    break_ = noon()
    break_.let_pass(298.4)
    assert break_.view.reading == "Breathe out, 03:02, Done by 12:48"
    assert break_.buttons() == ["End", "Pause", "It hurts"]
    assert break_.view.accessibleName() == "Session, 4 min left"


def test_paused_it_says_that_the_clock_waits(noon: Open) -> None:
    break_ = noon()
    QTest.keyClick(break_.view, Qt.Key.Key_Space)
    break_.view.refresh()
    assert break_.view.reading == "Paused, 08:00, The clock waits for you."
    assert break_.buttons() == ["End", "Go on", "It hurts"]
    QTest.mouseClick(break_.view.pause_button, Qt.MouseButton.LeftButton)
    assert break_.buttons() == ["End", "Pause", "It hurts"]


def test_at_the_end_there_is_one_thing_to_say(noon: Open) -> None:
    break_ = noon(minutes=0.5)
    break_.let_pass(40)
    assert break_.view.reading.startswith("Your session is over, 00:00, Stand in your own time")
    assert break_.buttons() == ["I am up", "It hurts"]
    QTest.mouseClick(break_.view.awake_button, Qt.MouseButton.LeftButton)
    assert not break_.evening.runner.active


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_E, Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_at_the_end_the_keys_that_end_say_it_too(key: Qt.Key, noon: Open) -> None:
    break_ = noon(minutes=0.5)
    break_.view.pause_button.setFocus()
    stopped = QSignalSpy(break_.view.stop_requested)
    break_.let_pass(40)
    QTest.keyClick(QApplication.focusWidget() or break_.view, key)
    assert not break_.evening.runner.active
    assert stopped.count() == 0


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_Space, "pause_requested"),
        (Qt.Key.Key_S, "stop_requested"),
        (Qt.Key.Key_E, "end_requested"),
        (Qt.Key.Key_Escape, "end_requested"),
        (Qt.Key.Key_Plus, "extend_requested"),
        (Qt.Key.Key_Minus, "shorten_requested"),
        (Qt.Key.Key_Up, "volume_step_requested"),
        (Qt.Key.Key_M, "mute_requested"),
        (Qt.Key.Key_N, "next_music_requested"),
    ],
)
def test_every_key_of_a_session_works_wherever_the_keyboard_is(key: Qt.Key, wish: str, noon: Open) -> None:
    view = noon().view
    for disconnected in (view.pause_requested, view.end_requested):
        disconnected.disconnect()
    spy = QSignalSpy(getattr(view, wish))
    for count, place in enumerate((view, view.end_button, view.stop_button), 1):
        place.setFocus()
        QTest.keyClick(QApplication.focusWidget() or view, key)
        assert spy.count() == count


def test_a_key_held_down_is_one_wish_and_a_volume_goes_on(noon: Open) -> None:
    break_ = noon()
    for key, wish, count in (
        (Qt.Key.Key_M, "mute_requested", 0),
        (Qt.Key.Key_Up, "volume_step_requested", 1),
    ):
        spy = QSignalSpy(getattr(break_.view, wish))
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(break_.view, held)
        assert spy.count() == count


def test_there_is_no_night_at_noon(noon: Open) -> None:
    break_ = noon()
    spy = QSignalSpy(break_.view.key_answered)
    QTest.keyClick(break_.view, Qt.Key.Key_B)
    QTest.keyClick(break_.view, Qt.Key.Key_Q)
    assert spy.count() == 0
    assert break_.look.theme == MORNING


def test_a_notice_comes_over_the_scene_and_a_passing_one_goes(noon: Open) -> None:
    break_ = noon()
    break_.view.show_notice("The sound is back.", passing=True)
    assert break_.view._notice.isVisible()
    break_.see(8.5)
    assert not break_.view._notice.isVisible()
    break_.view.show_notice("No sound.")
    break_.see(20)
    assert break_.view._notice.isVisible()


def test_minute_three_asks_here_too_and_a_layer_can_be_added(noon: Open) -> None:
    break_ = noon(easing_check=True)
    session = break_.evening.runner.session
    assert session is not None
    second = question_second(session)
    assert second is not None
    break_.let_pass(second)
    break_.see(0.5)
    panel = break_.view.easing_panel
    assert panel.words == "Easing?"
    assert break_.view.accessibleDescription() == "Easing?"
    panel.no_button.setFocus()
    QTest.mouseClick(panel.no_button, Qt.MouseButton.LeftButton)
    break_.view.refresh()
    assert break_.view.hasFocus()
    QTest.keyClick(break_.view, Qt.Key.Key_A)
    break_.view.refresh()
    assert break_.evening.runner.session.easing is Easing.ADDING_LAYER
    QTest.keyClick(break_.view, Qt.Key.Key_Space)
    break_.view.refresh()
    assert not panel.isVisible()


# Room, colours and frames.


SIZES = [
    (380, 520, 1.0),
    (1080, 720, 1.0),
    (1400, 900, 1.5),
    (380, 520, 2.0),
    (380, 520, 3.0),
    (900, 400, 1.0),
]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("minutes", [8.0, 0.5])
def test_all_buttons_find_room_without_touching(
    width: int, height: int, scale: float, minutes: float, noon: Open
) -> None:
    break_ = noon(size=(width, height), scale=scale, minutes=minutes)
    break_.let_pass(35)
    shown = [one for one in break_.view.findChildren(QAbstractButton) if one.isVisible()]
    boxes = [one.geometry() for one in shown]
    assert len(boxes) == (3 if minutes > 1 else 2)
    assert all(QRect(0, 0, width, height).contains(box) and box.height() >= 40 for box in boxes)
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    assert all(box.top() >= break_.view._geometry.height for box in boxes)


def test_the_design_is_met_where_it_was_drawn(noon: Open) -> None:
    """The figures of docs/design.md section 9.13."""
    break_ = noon()
    break_.let_pass(298.4)
    view = break_.view
    geometry = LunchGeometry(380, view._geometry.height)
    assert geometry.u == 1.0
    assert geometry.arc == QRect(190 - 146, 212 - 146, 292, 292)
    assert (geometry.at(0, 286).y(), geometry.sun(0.62)) == (286.0, QPoint(244, 76))
    row = [view.end_button.geometry(), view.pause_button.geometry(), view.stop_button.geometry()]
    assert (row[0].left(), row[-1].right()) == (20, 359)
    assert {(box.top(), box.height()) for box in row} == {(452, 48)}
    assert [after.left() - before.right() - 1 for before, after in pairwise(row)] == [10, 10]
    image = view.grab().toImage()
    for (x, y), token in (((5, 0), "noon0"), ((5, 290), "floor2"), ((5, 400), "bg"), ((43, 205), "sun")):
        assert image.pixelColor(x, y) == QColor(MORNING.tokens[token])


@pytest.mark.parametrize("area", [Area.SEAT, Area.BACK, Area.FEET_SEATED])
def test_it_shows_where_the_mat_is(area: Area, noon: Open) -> None:
    others = {Area.SEAT, Area.BACK, Area.FEET_SEATED} - {area}
    scene = QRect(60, 120, 260, 166)
    picture = noon(area=area).view.grab(scene).toImage()
    assert all(noon(area=other).view.grab(scene).toImage() != picture for other in others)


def test_it_looks_as_the_pages_do(noon: Open) -> None:
    break_ = noon()
    morning = break_.view.grab().toImage()
    break_.look.show_theme(DUSK)
    dusk = break_.view.grab().toImage()
    assert dusk != morning
    break_.look.show_theme(high_contrast(DUSK))
    plain = break_.view.grab().toImage()
    assert plain.pixelColor(5, 5) == plain.pixelColor(5, 280) == QColor(DUSK.tokens["bg"])


def test_a_frame_paints_the_sun_alone(noon: Open) -> None:
    break_ = noon()
    break_.let_pass(200.1)
    break_.see(1.0)
    regions = [break_.repainted().region for _frame in range(12)]
    (region, *_more) = [region for region in regions if not region.isEmpty()]
    assert region.boundingRect().width() <= 64 and region.boundingRect().height() <= 64


def test_the_time_is_painted_once_a_second(noon: Open) -> None:
    break_ = noon()
    break_.let_pass(200.1)
    break_.see(1.0)
    seen = [break_.repainted().region.contains(QPoint(190, 376)) for _frame in range(40)]
    assert 1 <= sum(seen) <= 3


def test_a_break_that_was_not_seen_for_a_while_has_its_whole_arc(noon: Open) -> None:
    seen, unseen = noon(), noon()
    for _minute in range(6):
        seen.let_pass(60)
    unseen.evening.let_pass(360, step=1.0)
    for one in (seen, unseen):
        one.view.refresh()
        one.see(1.0)
    assert seen.view.grab().toImage() == unseen.view.grab().toImage()


def test_reduced_motion_keeps_the_sun_from_breathing(noon: Open) -> None:
    break_ = noon()
    break_.look.show_reduced_motion(True)
    break_.let_pass(202.3)
    break_.see(1.0)
    assert break_.repainted(0.2).region.isEmpty()
    assert break_.view._timer.interval() == UNSEEN_MS


def test_frames_come_by_themselves_as_long_as_it_is_shown(noon: Open, qtbot: QtBot) -> None:
    break_ = noon()
    assert break_.view._timer.interval() == FRAME_MS
    break_.evening.let_pass(12.0)
    qtbot.waitUntil(lambda: break_.view.reading.startswith("Breathe in"))
    break_.view.hide()
    assert not break_.view._timer.isActive()


def test_without_a_session_there_is_nothing_to_read(noon: Open) -> None:
    view = LunchView(Look(DUSK), lambda: None)
    assert view.reading == ""
    view.resize(380, 520)
    view.refresh()
    assert not view.grab().isNull()
    view.deleteLater()


def test_a_scene_without_room_has_nobody_in_it(noon: Open) -> None:
    assert LunchGeometry(380, 298).shown and not LunchGeometry(380, 60).shown
    break_ = noon(size=(900, 330), scale=1.5)
    break_.let_pass(30)
    image = break_.view.grab(QRect(0, 0, 900, break_.view._geometry.height)).toImage()
    row = {image.pixel(x, 10) for x in range(900)}
    assert len(row) == 1
