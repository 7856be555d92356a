"""The window takes the form that fits it, keeps its shortcuts to its pages, and says what went wrong."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, qInstallMessageHandler, qWarning
from PySide6.QtGui import QFont
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.art import app_icon
from companion.ui.bugs import BugReporter
from companion.ui.main_window import MainWindow, Page, scale_of
from companion.ui.notices import BugDialog
from companion.ui.theme import MORNING, Look
from companion.ui.widgets.navigation import Form, form_for


@pytest.fixture
def window(look: Look, qapp: QApplication) -> Iterator[MainWindow]:
    """The window with a bare page for each place."""
    made = MainWindow(look, QSize(1080, 720))
    made.furnish()
    for page in Page:
        widget = QWidget()
        QVBoxLayout(widget).addWidget(QPushButton(page.value))
        made.add_page(page, widget)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


@pytest.mark.parametrize(
    ("width", "scale", "form"),
    [
        (1080, 1.0, Form.SIDEBAR),
        (900, 1.0, Form.SIDEBAR),
        (899, 1.0, Form.RAIL),
        (620, 1.0, Form.RAIL),
        (619, 1.0, Form.BAR),
        (1080, 2.0, Form.BAR),
    ],
)
def test_the_navigation_takes_the_form_that_fits(
    width: int, scale: float, form: Form, window: MainWindow
) -> None:
    assert form_for(width, scale) is form
    window.look.show_scale(scale)
    window.resize(width, 720)
    QApplication.processEvents()
    navigation = window.navigation
    if form is Form.BAR:
        assert navigation.height() == 60 * scale
        assert navigation.width() == width
        assert navigation.geometry().bottom() == window.centralWidget().height() - 1
    else:
        assert navigation.width() == {Form.SIDEBAR: 208, Form.RAIL: 64}[form]
        assert navigation.height() == 720
    assert not navigation.grab().isNull()


def test_larger_letters_change_the_form_at_once(window: MainWindow) -> None:
    assert window.navigation.width() == 208
    window.look.show_scale(1.1)
    QApplication.processEvents()
    assert window.navigation.width() == round(208 * 1.1)
    window.look.show_scale(2.0)
    QApplication.processEvents()
    assert window.navigation.height() == 120


def rows(window: MainWindow) -> dict[str, QWidget]:
    """The rows of the navigation by their page."""
    return {
        row.property("page"): row for row in window.navigation.findChildren(QWidget) if row.property("page")
    }


@pytest.mark.parametrize("page", Page)
def test_a_press_on_its_row_opens_a_page(page: Page, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.page_opened) as opened:
        rows(window)[page.value].click()
    assert opened.args == [page]
    assert rows(window)[page.value].isChecked()
    assert window.page.findChild(QPushButton).text() == page.value


SHORTCUTS = {
    Qt.Key.Key_1: Page.TODAY,
    Qt.Key.Key_2: Page.JOURNAL,
    Qt.Key.Key_3: Page.PROGRESS,
    Qt.Key.Key_4: Page.LEARN,
    Qt.Key.Key_Comma: Page.SETTINGS,
}


@pytest.mark.parametrize("key", SHORTCUTS)
def test_each_page_has_its_shortcut(key: Qt.Key, window: MainWindow) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.page.findChild(QPushButton).text() == SHORTCUTS[key].value


@pytest.mark.invariant(14)
@pytest.mark.parametrize(
    ("key", "name"), [(Qt.Key.Key_N, "standard"), (Qt.Key.Key_B, "bedtime"), (Qt.Key.Key_L, "lunch")]
)
def test_the_shortcuts_of_sessions_hold_on_pages_and_nowhere_else(
    key: Qt.Key, name: str, window: MainWindow
) -> None:
    spy = QSignalSpy(window.session_requested)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert [spy.at(i) for i in range(spy.count())] == [[name]]
    whole = QWidget()
    window.show_whole(whole)
    assert window.whole is whole
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert spy.count() == 1
    window.show_page(Page.TODAY)
    assert window.whole is None


def test_full_screen_goes_and_comes(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_f6_goes_from_the_page_to_the_navigation_and_back(window: MainWindow) -> None:
    window.page.findChild(QPushButton).setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.navigation.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.page.isAncestorOf(QApplication.focusWidget())


def test_other_letters_of_the_system_are_followed(window: MainWindow, qapp: QApplication) -> None:
    before = qapp.font()
    larger = QFont(before)
    larger.setPixelSize(24)
    try:
        qapp.setFont(larger)
        # Qt tells the windows itself once its own loop runs, which it does not in a test.
        QApplication.sendEvent(window, QEvent(QEvent.Type.ApplicationFontChange))
        assert window.look.scale == 1.6
    finally:
        qapp.setFont(before)


def test_letters_set_larger_are_so_on_top_of_the_systems_and_stay_so(
    window: MainWindow, qapp: QApplication
) -> None:
    window.show_text_size(150)
    assert window.look.scale == 1.5
    before = qapp.font()
    larger = QFont(before)
    larger.setPixelSize(18)
    try:
        qapp.setFont(larger)
        QApplication.sendEvent(window, QEvent(QEvent.Type.ApplicationFontChange))
        assert window.look.scale == pytest.approx(1.8)
    finally:
        qapp.setFont(before)
    window.show_text_size(100)
    assert window.look.scale == 1.0


def test_no_letters_are_larger_than_the_pages_can_show() -> None:
    font = QFont()
    font.setPixelSize(30)
    assert scale_of(font, 200) == 3.0


@pytest.mark.parametrize(("pixels", "scale"), [(9, 1.0), (15, 1.0), (18, 1.2), (30, 2.0), (90, 3.0)])
def test_the_scale_follows_the_size_of_letters(pixels: int, scale: float) -> None:
    font = QFont()
    font.setPixelSize(pixels)
    assert scale_of(font) == scale
    font.setPointSizeF(pixels * 0.75)
    assert scale_of(font) == scale


def test_closing_is_told_before_it_happens(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


def test_the_window_follows_the_look(window: MainWindow) -> None:
    before = window.grab().toImage()
    window.look.show_theme(MORNING)
    assert window.grab().toImage() != before


def test_the_icon_has_every_size_a_desktop_asks_for(qapp: object) -> None:
    assert {size.width() for size in app_icon().availableSizes()} == {16, 24, 32, 48, 64, 128, 256}


# Mistakes.


@pytest.fixture
def reporter(window: MainWindow) -> Iterator[BugReporter]:
    """A reporter at work; what was there before is put back."""
    hook, handler = sys.excepthook, qInstallMessageHandler(None)
    made = BugReporter(window.look, window)
    made.install()
    yield made
    sys.excepthook = hook
    qInstallMessageHandler(handler)


def make_mistake(kind: type[BaseException] = ZeroDivisionError) -> None:
    """What happens to an exception that nobody takes."""
    try:
        raise kind("of the program")
    except BaseException as error:
        sys.excepthook(kind, error, error.__traceback__)


def test_a_mistake_is_logged_and_shown_once_at_a_time(
    reporter: BugReporter, window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    make_mistake()
    make_mistake()
    (dialog,) = window.findChildren(BugDialog)
    assert dialog.isVisible()
    assert caplog.text.count("ZeroDivisionError: of the program") == 2
    dialog.copy.click()
    assert "make_mistake" in QApplication.clipboard().text()
    dialog.close_button.click()
    assert not dialog.isVisible()
    make_mistake()
    assert sum(dialog.isVisible() for dialog in window.findChildren(BugDialog)) == 1


def test_an_interrupt_at_the_terminal_closes_the_window(reporter: BugReporter, window: MainWindow) -> None:
    make_mistake(KeyboardInterrupt)
    assert not window.isVisible()
    assert window.findChildren(BugDialog) == []


def test_what_qt_says_goes_into_the_log(reporter: BugReporter, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "companion"):
        qWarning("a word from Qt")
    assert [(record.levelname, record.message) for record in caplog.records] == [
        ("WARNING", "Qt: a word from Qt")
    ]


def test_before_it_is_furnished_the_sidebar_is_where_it_will_be(
    qtbot: QtBot, qapp: QApplication, look: Look
) -> None:
    before = qapp.layoutDirection()
    try:
        for way, side in ((Qt.LayoutDirection.LeftToRight, 10), (Qt.LayoutDirection.RightToLeft, 990)):
            qapp.setLayoutDirection(way)
            window = MainWindow(look, QSize(1000, 720))
            qtbot.addWidget(window)
            with qtbot.waitSignal(window.first_painted):
                picture = window.grab().toImage()
            ratio = picture.devicePixelRatio()
            colours = {x: picture.pixelColor(round(x * ratio), 300) for x in (10, 500, 990)}
            assert colours[side] == look.color("side"), way
            assert colours[500] == colours[1000 - side] == look.color("bg"), way
    finally:
        qapp.setLayoutDirection(before)
