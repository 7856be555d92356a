"""One page gives way to another before one's eyes, and nobody has to wait for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.main_window import MainWindow, Page
from companion.ui.theme import MORNING, Look

RED, BLUE = QColor("#400000"), QColor("#000040")


class Sheet(QWidget):
    """A page of one colour with a stripe at its top, and somewhere to write."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.setFocusProxy(self.field)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour)
        painter.fillRect(0, 0, self.width(), 4, QColor("#00FF00"))


@pytest.fixture
def window(look: Look, qapp: QApplication) -> Iterator[MainWindow]:
    """The window with a red page open, and a blue one."""
    made = MainWindow(look, QSize(1080, 720))
    made.furnish()
    made.add_page(Page.TODAY, Sheet(RED))
    made.add_page(Page.JOURNAL, Sheet(BLUE))
    # Nothing of its own under what is in it.
    made.add_page(Page.LEARN, QWidget())
    made.show_page(Page.TODAY)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


def at(window: MainWindow, ms: int, x: int = 600, y: int = 600) -> QColor:
    """The colour of a pixel so many milliseconds after the page began to turn."""
    movement = window._turn._movement
    while window._turn.under_way and not movement.under_way:
        QApplication.processEvents()
    if movement.under_way:
        movement.pause()
        movement.setCurrentTime(ms)
    return window.grab().toImage().pixelColor(x, y)


def test_the_old_page_gives_way_to_the_new_one(window: MainWindow) -> None:
    window.show_page(Page.JOURNAL)
    assert at(window, 0) == RED
    between = at(window, 60)
    assert 0 < between.red() < between.blue() < 0x40
    assert at(window, 200) == BLUE
    assert not window._turn.under_way
    assert window._turn._before.isNull()


def test_the_new_page_rises_into_its_place(window: MainWindow) -> None:
    window.show_page(Page.JOURNAL)
    # Its stripe is four pixels high, at first eight below its place, where that of the old page is.
    assert at(window, 20, y=8).green() > 0
    assert at(window, 100, y=8).green() == 0
    assert at(window, 20, y=4).green() == 0
    assert at(window, 100, y=4).green() > 0
    assert at(window, 200, y=2).green() == 0xFF
    assert at(window, 200, y=4).green() == 0


def test_the_navigation_shows_where_one_is_at_once(window: MainWindow) -> None:
    window.show_page(Page.JOURNAL)
    window._turn.end()
    there = window.grab().copy(0, 0, 208, 720).toImage()
    window.show_page(Page.TODAY)
    window._turn.end()
    window.show_page(Page.JOURNAL)
    assert window.grab().copy(0, 0, 208, 720).toImage() == there


@pytest.mark.parametrize("page", [Page.JOURNAL, Page.LEARN])
def test_nothing_brighter_than_both_pages_ever_shines_through(page: Page, window: MainWindow) -> None:
    window.show_page(page)
    for ms in range(0, 220, 20):
        assert at(window, ms).lightness() <= RED.lightness()


def test_what_is_typed_meanwhile_is_written_on_the_new_page_and_ends_the_turn(window: MainWindow) -> None:
    window.show_page(Page.JOURNAL)
    at(window, 40)
    page = window.page
    assert isinstance(page, Sheet)
    page.field.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_W)
    assert page.field.text() == "w"
    assert not window._turn.under_way


def test_a_press_meanwhile_reaches_the_new_page(window: MainWindow) -> None:
    window.show_page(Page.JOURNAL)
    at(window, 40)
    page = window.page
    assert isinstance(page, Sheet)
    place = page.field.mapTo(window, page.field.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert page.field.hasFocus()
    assert not window._turn.under_way


def test_a_view_over_the_whole_window_comes_and_goes_likewise(window: MainWindow) -> None:
    view = Sheet(BLUE)
    window.show_whole(view)
    assert view.field.hasFocus()
    assert at(window, 0, x=100).red() < 0x40
    assert at(window, 0) == RED
    assert at(window, 200, x=100) == BLUE
    window.show_page_again()
    assert at(window, 0) == BLUE
    assert at(window, 200) == RED


def test_of_two_changes_at_once_the_first_page_is_not_seen(window: MainWindow) -> None:
    window.show_page(Page.LEARN)
    window.show_page(Page.JOURNAL)
    assert at(window, 0) == RED
    assert at(window, 200) == BLUE


def test_a_page_that_is_open_does_not_give_way_to_itself(window: MainWindow) -> None:
    window.show_page(Page.TODAY)
    assert not window._turn.under_way
    view = Sheet(BLUE)
    window.show_whole(view)
    window._turn.end()
    window.show_whole(view)
    assert not window._turn.under_way


def test_where_movement_is_unwelcome_a_page_is_there_at_once(window: MainWindow) -> None:
    window.look.show_reduced_motion(True)
    window.show_page(Page.JOURNAL)
    assert not window._turn.under_way
    assert window.grab().toImage().pixelColor(600, 600) == BLUE


@pytest.mark.parametrize("put_away", [QWidget.hide, QWidget.showMinimized], ids=["hidden", "minimised"])
def test_behind_a_window_that_is_put_away_nothing_turns(
    put_away: Callable[[QWidget], None], window: MainWindow
) -> None:
    put_away(window)
    window.show_page(Page.JOURNAL)
    assert not window._turn.under_way


@pytest.mark.parametrize("put_away", [QWidget.hide, QWidget.showMinimized], ids=["hidden", "minimised"])
def test_a_turn_ends_when_the_window_is_put_away(
    put_away: Callable[[QWidget], None], window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page(Page.JOURNAL)
    at(window, 40)
    put_away(window)
    window._turn._movement.resume()
    qtbot.waitUntil(lambda: not window._turn.under_way)


def test_another_size_or_another_look_ends_it(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(Page.JOURNAL)
    at(window, 40)
    window.resize(900, 640)
    qtbot.waitUntil(lambda: not window._turn.under_way)
    window.show_page(Page.TODAY)
    at(window, 40)
    window.look.show_theme(MORNING)
    assert not window._turn.under_way


def test_by_itself_it_is_over_soon_and_nothing_is_left_running(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(Page.JOURNAL)
    assert window._turn.under_way
    qtbot.waitUntil(lambda: not window._turn.under_way)
    assert not window._turn._movement.under_way
    assert not window._turn._soon.isActive()
