"""What is painted of a session, and what is painted anew from one frame to the next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.journal import Area, Kind
from tests.ui.stage import Open, Painted, Stage, open_session

__all__ = ["open_session"]


def painted_after(stage: Stage, seconds: float, *, session: float = 0.05) -> Painted:
    """What one frame paints anew, after everything before it has been painted."""
    QApplication.processEvents()
    painted = Painted(stage.view)
    stage.evening.let_pass(session, step=session)
    stage.picture_clock.seconds += seconds
    stage.view.refresh()
    QApplication.processEvents()
    return painted


def settled(open_session: Open, **values: object) -> Stage:
    """A session in the middle of a breath, nothing fading."""
    stage = open_session(**values)
    stage.let_pass(12.4)
    stage.see(10.0)
    return stage


def test_a_frame_paints_the_sun_and_its_glow_alone(open_session: Open) -> None:
    stage = settled(open_session)
    region = painted_after(stage, 0.016).region
    assert not region.isEmpty()
    whole = stage.view.width() * stage.view.height()
    assert region.boundingRect().width() * region.boundingRect().height() < whole * 0.6
    assert not region.intersects(stage.view.stop_button.geometry())


def test_the_ring_and_the_time_go_on_once_a_second(open_session: Open) -> None:
    stage = settled(open_session)
    time = QPoint(540, 550)
    seen = [painted_after(stage, 0.016).region.contains(time) for _frame in range(40)]
    assert 1 <= sum(seen) <= 3


def test_while_a_word_takes_the_place_of_another_it_is_painted(open_session: Open) -> None:
    stage = settled(open_session)
    stage.pause()
    region = painted_after(stage, 0.1).region
    assert region.contains(QPoint(540, 490))


def test_the_setting_sun_at_the_end_is_painted_whole_and_then_lies_still(open_session: Open) -> None:
    stage = open_session(minutes=0.5)
    stage.let_pass(40)
    assert painted_after(stage, 0.5).region.contains(QPoint(5, 5))
    before = stage.view.grab().toImage()
    stage.see(1.5)
    assert stage.view.grab().toImage() != before
    stage.see(5.0)
    assert not painted_after(stage, 0.016).region.contains(QPoint(5, 5))


def test_before_a_session_there_is_nothing_to_paint(open_session: Open) -> None:
    stage = open_session()
    stage.evening.runner.finish()
    assert stage.evening.runner.frame() is None
    stage.view.refresh()


def sun_and_time(stage: Stage) -> tuple[object, object]:
    """The picture of the sun, and that of the time."""
    image = stage.view.grab().toImage()
    return image.copy(300, 60, 480, 380), image.copy(400, 512, 280, 80)


def test_late_before_sleep_the_time_goes_until_a_key_brings_it_back(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME, minutes=20.0)
    stage.let_pass(470)
    early = sun_and_time(stage)
    stage.let_pass(20)
    late = sun_and_time(stage)
    assert all(late[1].pixel(x, 40) == late[1].pixel(0, 40) for x in range(280))
    assert early[1] != late[1]
    QTest.keyClick(stage.view, Qt.Key.Key_M)
    stage.see(0.3)
    assert sun_and_time(stage)[1] != late[1]


def test_the_time_stays_late_before_sleep_where_that_is_wished(open_session: Open) -> None:
    stage = open_session(Kind.BEDTIME, minutes=20.0, hide_time=False)
    stage.let_pass(490)
    time = sun_and_time(stage)[1]
    assert any(time.pixel(x, 40) != time.pixel(0, 40) for x in range(280))


def test_the_cover_is_named_on_the_mat_and_not_without(open_session: Open) -> None:
    corner = (840, 650, 240, 60)
    with_mat = open_session().view.grab().toImage().copy(*corner)
    without = open_session(Kind.BREATHING, area=Area.BACK).view.grab().toImage().copy(*corner)
    assert with_mat != without


def test_reduced_motion_keeps_the_sun_where_it_is(open_session: Open) -> None:
    stage = open_session()
    stage.look.show_reduced_motion(True)
    stage.let_pass(15.0)
    stage.see(0.5)
    before = sun_and_time(stage)[0]
    stage.let_pass(0.25)
    assert sun_and_time(stage)[0] == before


def test_frames_come_by_themselves_also_after_the_window_was_put_away(
    open_session: Open, qtbot: QtBot
) -> None:
    stage = open_session()
    stage.evening.let_pass(12.0)
    qtbot.waitUntil(lambda: stage.view.reading.startswith("Breathe in"))
    stage.view.showMinimized()
    qtbot.waitUntil(stage.view.isMinimized)
    stage.evening.let_pass(4.0)
    stage.view.showNormal()
    qtbot.waitUntil(lambda: stage.view.reading.startswith("Breathe out"))


def ended(open_session: Open, *, still: bool = False) -> Stage:
    """A session whose end has just come."""
    stage = open_session(minutes=0.5)
    stage.look.show_reduced_motion(still)
    stage.let_pass(40)
    return stage


def sky_and_sun(stage: Stage) -> tuple[QColor, QColor]:
    """A spot low in the sky, away from the sun, and the sun where it was at the end of the last breath."""
    geometry = stage.view._geometry
    at = geometry.centre + QPointF(0.0, (0.0 if stage.look.reduced_motion else 86.0) * geometry.u)
    image = stage.view.grab().toImage()
    return image.pixelColor(20, 400), image.pixelColor(at.toPoint())


def test_at_the_end_the_sun_goes_under_the_horizon_and_the_sky_takes_one_colour(open_session: Open) -> None:
    stage = ended(open_session)
    first = sky_and_sun(stage)
    stage.see(1.5)
    half = sky_and_sun(stage)
    stage.see(1.6)
    last = sky_and_sun(stage)
    sky = stage.look.color("sky0")
    assert last == (sky, sky)
    assert first[0].lightness() > half[0].lightness() > last[0].lightness()
    assert first[1].lightness() > 2 * half[1].lightness()


def test_with_reduced_motion_the_sun_fades_at_the_end_within_a_second(open_session: Open) -> None:
    stage = ended(open_session, still=True)
    first = sky_and_sun(stage)
    stage.see(0.5)
    half = sky_and_sun(stage)
    assert first[1].lightness() > half[1].lightness() > stage.look.color("sky0").lightness()
    stage.see(0.6)
    assert sky_and_sun(stage) == (stage.look.color("sky0"), stage.look.color("sky0"))


def pace(stage: Stage) -> int:
    """The milliseconds from frame to frame; 0 where there are none."""
    return stage.view._timer.interval() if stage.view._timer.isActive() else 0


def test_frames_are_fewer_on_a_battery_and_none_of_a_window_that_is_put_away(
    open_session: Open, qtbot: QtBot
) -> None:
    stage = open_session()
    assert pace(stage) == 16
    stage.on_battery = True
    stage.let_pass(61.0)
    assert pace(stage) == 33
    stage.view.showMinimized()
    qtbot.waitUntil(lambda: pace(stage) == 0)
    stage.view.showNormal()
    qtbot.waitUntil(lambda: pace(stage) == 33)
    stage.on_battery = False
    stage.let_pass(61.0)
    assert pace(stage) == 16


def test_once_the_sun_has_set_frames_are_few(open_session: Open) -> None:
    stage = ended(open_session)
    stage.see(2.0)
    assert pace(stage) == 16
    stage.see(2.0)
    assert pace(stage) == 250
