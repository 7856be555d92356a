"""The sun of one view becomes that of the next, and stands where each of them says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.journal import Cover, Head, Kind, Setup, Surface
from companion.core.planning import Wish
from companion.ui.main_window import MainWindow, Page
from companion.ui.pages.today import TodayPage
from companion.ui.theme import DUSK, Look
from companion.ui.widgets.page_turn import Sun
from tests.ui.house import Build, build
from tests.ui.stage import Open, open_session

__all__ = ["build", "open_session"]

RED, BLUE = QColor("#400000"), QColor("#000040")
EARLY, LATE = Sun(QPointF(200, 200), 30.0), Sun(QPointF(800, 500), 60.0, rim=8.0)


class Evening(QWidget):
    """A view of one colour with a white sun in it."""

    def __init__(self, colour: QColor, sun: Sun | None) -> None:
        super().__init__()
        self.look = Look(DUSK)
        self._colour = colour
        self._sun = sun
        self._shown = True

    def sun_place(self) -> Sun | None:
        return self._sun

    def show_sun(self, *, shown: bool) -> None:
        self._shown = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour)
        if self._sun is not None and self._shown:
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawEllipse(self._sun.centre, self._sun.radius, self._sun.radius)


@pytest.fixture
def window(look: Look, qapp: QApplication) -> Iterator[MainWindow]:
    """The window on the screen, with a page behind everything."""
    made = MainWindow(look, QSize(1080, 720))
    made.furnish()
    made.add_page(Page.TODAY, QWidget())
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


def change(window: MainWindow, before: QWidget, after: QWidget) -> None:
    """One view has the window, and then another."""
    window.show_whole(before)
    window._turn.end()
    window.show_whole(after)


def at(window: MainWindow, ms: int, *places: tuple[float, float]) -> list[QColor]:
    """The colours of some pixels so many milliseconds after the sun set out."""
    movement = window._turn._movement
    while window._turn.under_way and not movement.under_way:
        QApplication.processEvents()
    if movement.under_way:
        movement.pause()
        movement.setCurrentTime(ms)
    image = window.grab().toImage()
    return [image.pixelColor(round(x), round(y)) for x, y in places]


def test_the_sun_goes_from_its_place_in_one_view_to_that_in_the_next(window: MainWindow) -> None:
    change(window, Evening(RED, EARLY), Evening(BLUE, LATE))
    start, middle, end = (200, 200), (500, 350), (800, 500)
    sun = DUSK.color("sunIn").lightness() - 20
    assert at(window, 0, start, middle, end) == [QColor(Qt.GlobalColor.white), RED, RED]
    left, reached, ahead = at(window, 350, start, middle, end)
    assert (left, ahead) == (BLUE, BLUE)
    assert reached.lightness() > sun
    arrived = at(window, 700, start, middle, end)
    assert arrived == [BLUE, BLUE, QColor(Qt.GlobalColor.white)]
    assert not window._turn.under_way


def test_it_grows_on_its_way(window: MainWindow) -> None:
    change(window, Evening(RED, EARLY), Evening(BLUE, LATE))
    inside, outside = at(window, 350, (500 + 40, 350), (500 + 55, 350))
    assert inside != BLUE == outside


def test_where_movement_is_unwelcome_one_view_fades_into_the_next(window: MainWindow) -> None:
    window.look.show_reduced_motion(True)
    change(window, Evening(RED, EARLY), Evening(BLUE, LATE))
    start, middle, end = at(window, 100, (200, 200), (500, 350), (800, 500))
    assert 0 < middle.red() < 0x40
    assert middle.lightness() < start.lightness() < 255 > end.lightness() > middle.lightness()
    at(window, 200, (500, 350))
    assert not window._turn.under_way


@pytest.mark.parametrize(("before", "after"), [(None, LATE), (EARLY, None)], ids=["before", "after"])
def test_where_one_of_the_views_has_no_sun_to_be_seen_pages_change_as_usual(
    before: Sun | None, after: Sun | None, window: MainWindow
) -> None:
    change(window, Evening(RED, before), Evening(BLUE, after))
    at(window, 200, (500, 350))
    assert not window._turn.under_way


def test_a_key_ends_its_way(window: MainWindow) -> None:
    change(window, Evening(RED, EARLY), Evening(BLUE, LATE))
    at(window, 100, (0, 0))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert not window._turn.under_way
    assert at(window, 0, (800, 500)) == [QColor(Qt.GlobalColor.white)]


def test_a_view_that_comes_at_once_after_another_has_not_its_sun(window: MainWindow) -> None:
    change(window, Evening(RED, EARLY), Evening(BLUE, LATE))
    window.show_whole(QWidget())
    assert at(window, 150, (800, 500))[0].lightness() < 100


# Where the suns of the program stand.


def colour_at(widget: QWidget, point: QPointF) -> QColor:
    """What is painted there."""
    return widget.grab().toImage().pixelColor(point.toPoint())


def warm(colour: QColor) -> bool:
    """Whether that can be the sun."""
    return colour.red() > 200 and colour.red() > colour.blue() + 40


@pytest.mark.parametrize("width", [872, 420], ids=["wide", "narrow"])
def test_the_sun_of_today_is_where_it_says(width: int, look: Look, qtbot: QtBot) -> None:
    page = TodayPage(look)
    qtbot.addWidget(page)
    page.hero.show_words("Tonight", "Ten minutes", "Because.", "Start", "")
    page.hero.show_setup(None)
    page.resize(width, 720)
    page.show()
    QApplication.processEvents()
    sun = page.sunlit.sun_place()
    assert sun is not None
    assert warm(colour_at(page.hero, sun.centre))
    assert warm(colour_at(page.hero, sun.centre - QPointF(0, sun.radius - 4)))
    assert not warm(colour_at(page.hero, sun.centre - QPointF(0, sun.radius + 4)))
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    page.resize(width, 130)
    QApplication.processEvents()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert page.sunlit.sun_place() is None


def test_the_sun_of_the_lead_in_stands_over_the_step_that_is_due(build: Build) -> None:
    house = build()
    house.guide.wish(Wish(setup=Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.CUSHION, 15.0)))
    view = house.views.prep
    view.resize(1080, 720)
    view.grab()
    sun = view.sun_place()
    assert sun is not None
    above = sun.centre - QPointF(0, sun.radius - 3)
    assert warm(colour_at(view, above))
    view.show_sun(shown=False)
    assert not warm(colour_at(view, above))
    view.show_sun(shown=True)
    house.let_pass(10.0)
    view.refresh()
    later = view.sun_place()
    assert later is not None
    assert later.centre.x() > sun.centre.x()


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME])
def test_the_sun_of_a_session_is_where_it_says(kind: Kind, open_session: Open) -> None:
    stage = open_session(kind)
    stage.view._timer.stop()
    sun = stage.view.sun_place()
    assert sun is not None
    with_sun = colour_at(stage.view, sun.centre)
    stage.view.show_sun(shown=False)
    without = colour_at(stage.view, sun.centre)
    assert with_sun.lightness() > without.lightness() + 20
    stage.view.show_sun(shown=True)
    assert colour_at(stage.view, sun.centre) == with_sun
