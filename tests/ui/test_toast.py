"""A reminder in the corner: it can be read, answered, and left alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import MORNING, Look
from companion.ui.toast import Toast, ToastValue
from companion.ui.toast_place import place_by_tray

# The offscreen platform says so; it is about the platform, not the program.
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|setting window masks)", extend=True
)

BEDTIME = ToastValue("Time to lie down", "15 min on a thin towel", "21:30", 10)
LAST_CALL = ToastValue("Time to lie down", "15 min on a thin towel", "22:10", None)
LONG = ToastValue("Time to lie down for a little while", "12 minutes on a double thick towel", "21:30", 10)
SCREEN = QRect(0, 0, 1400, 872)
CARD = QSize(360, 140)
Make = Callable[..., Toast]


@pytest.fixture
def make(look: Look, qtbot: QtBot) -> Make:
    """Makes toasts that go with the test."""

    def made(**values: object) -> Toast:
        toast = Toast(look, **values)
        qtbot.addWidget(toast)
        return toast

    return made


def shown(make: Make, qtbot: QtBot, value: ToastValue = BEDTIME, **values: object) -> Toast:
    """A toast that has come to rest."""
    toast = make(**values)
    toast.show_reminder(value)
    qtbot.waitUntil(lambda: at_rest(toast))
    return toast


def at_rest(toast: Toast) -> bool:
    """Whether the card is where it is to stay."""
    card = toast.start.parentWidget()
    return card.mapToGlobal(QPoint(0, 0)) == toast.resting_place.topLeft()


def enter(toast: Toast) -> None:
    """The pointer comes upon it."""
    at = QPointF(toast.rect().center())
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))


def leave(toast: Toast) -> None:
    """The pointer goes elsewhere."""
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


@pytest.mark.parametrize(
    ("button", "wish"),
    [
        ("start", "start_requested"),
        ("later", "later_requested"),
        ("not_today", "not_today_requested"),
    ],
)
def test_each_button_sends_its_wish_and_the_reminder_goes(
    button: str, wish: str, make: Make, qtbot: QtBot
) -> None:
    toast = make(stays_ms=60)
    toast.show_reminder(BEDTIME)
    with qtbot.waitSignal(getattr(toast, wish)), qtbot.assertNotEmitted(toast.unanswered, wait=120):
        QTest.mouseClick(getattr(toast, button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not toast.isVisible())


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_1, "start_requested"),
        (Qt.Key.Key_2, "later_requested"),
        (Qt.Key.Key_3, "not_today_requested"),
    ],
)
def test_it_is_answered_by_keys_in_another_window(
    key: Qt.Key, wish: str, make: Make, window: QWidget, qtbot: QtBot
) -> None:
    toast = shown(make, qtbot)
    with qtbot.waitSignal(getattr(toast, wish)):
        QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    with qtbot.assertNotEmitted(getattr(toast, wish), wait=10):
        QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window of the program that has the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_left_alone_it_goes_unanswered(make: Make, qtbot: QtBot) -> None:
    toast = make(stays_ms=30)
    with qtbot.waitSignal(toast.unanswered):
        toast.show_reminder(BEDTIME)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_its_time_stops_while_the_pointer_is_on_it(make: Make, qtbot: QtBot) -> None:
    toast = make(stays_ms=60)
    toast.show_reminder(BEDTIME)
    enter(toast)
    with qtbot.assertNotEmitted(toast.unanswered, wait=150):
        pass
    with qtbot.waitSignal(toast.unanswered):
        leave(toast)


def test_a_pointer_that_leaves_an_answered_reminder_starts_nothing(make: Make, qtbot: QtBot) -> None:
    toast = make(stays_ms=30)
    toast.show_reminder(BEDTIME)
    enter(toast)
    toast.leave()
    with qtbot.assertNotEmitted(toast.unanswered, wait=100):
        leave(toast)


def test_another_reminder_takes_its_place_and_has_its_own_time(make: Make, qtbot: QtBot) -> None:
    toast = shown(make, qtbot)
    assert toast.later.isVisible() and toast.later.text() == "In 10 min"
    toast.show_reminder(LAST_CALL)
    assert not toast.later.isVisible()
    with qtbot.assertNotEmitted(toast.later_requested, wait=10):
        QTest.keyClick(toast, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)


def test_a_reminder_answered_elsewhere_goes_without_a_word(make: Make, qtbot: QtBot) -> None:
    toast = make(stays_ms=60)
    toast.show_reminder(BEDTIME)
    with qtbot.assertNotEmitted(toast.unanswered, wait=120):
        toast.leave()
    qtbot.waitUntil(lambda: not toast.isVisible())
    toast.leave()


def test_one_that_comes_again_while_it_goes_stays(make: Make, qtbot: QtBot) -> None:
    toast = shown(make, qtbot)
    toast.leave()
    toast.show_reminder(LAST_CALL)
    qtbot.wait(300)
    assert toast.isVisible() and at_rest(toast)


def test_with_reduced_motion_it_does_not_move(make: Make, look: Look, qtbot: QtBot) -> None:
    look.show_reduced_motion(True)
    toast = make()
    toast.show_reminder(BEDTIME)
    assert at_rest(toast)
    toast.leave()
    assert not toast.isVisible()


def test_it_slides_in_from_the_edge(make: Make) -> None:
    toast = make()
    toast.show_reminder(BEDTIME)
    card = toast.start.parentWidget()
    assert card.mapToGlobal(QPoint(0, 0)).y() - toast.resting_place.top() == 12
    at_top = make()
    at_top.show_reminder(BEDTIME, QRect(700, 2, 22, 22))
    card = at_top.start.parentWidget()
    assert card.mapToGlobal(QPoint(0, 0)).y() - at_top.resting_place.top() == -12


def test_where_nothing_can_be_seen_through_it_has_round_corners_and_no_shadow(
    make: Make, qtbot: QtBot
) -> None:
    toast = make(composited=False)
    toast.show_reminder(BEDTIME)
    assert toast.geometry() == toast.resting_place
    assert not toast.mask().contains(QPoint(0, 0)) and toast.mask().contains(toast.rect().center())
    toast.leave()
    assert not toast.isVisible()


def test_it_is_as_large_as_it_was_drawn(make: Make, qtbot: QtBot) -> None:
    toast = shown(make, qtbot)
    assert toast.resting_place.width() == 360
    assert abs(toast.resting_place.height() - 140) <= 2
    buttons = (toast.start, toast.later, toast.not_today)
    assert [button.height() for button in buttons] == [40, 40, 40]
    assert buttons[0].x() == 16 and buttons[-1].geometry().right() + 1 == 360 - 16


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("value", [BEDTIME, LAST_CALL, LONG])
def test_at_every_size_of_letters_all_words_have_room(
    value: ToastValue, scale: float, make: Make, look: Look, qtbot: QtBot
) -> None:
    toast = shown(make, qtbot, value)
    look.show_scale(scale)
    available = QGuiApplication.primaryScreen().availableGeometry()
    assert available.contains(toast.geometry())
    content = toast.start.parentWidget()
    for child in content.findChildren(QWidget):
        if child.isVisible():
            assert content.rect().contains(child.geometry())
            assert child.height() >= child.heightForWidth(child.width())
            assert child.width() >= child.minimumSizeHint().width()


def test_it_follows_the_look(make: Make, look: Look, qtbot: QtBot) -> None:
    toast = shown(make, qtbot)
    dark = toast.grab().toImage()
    look.show_theme(MORNING)
    assert toast.grab().toImage() != dark
    toast.leave()
    look.show_scale(1.5)


def test_screen_readers_are_told_what_it_is_and_how_to_answer(make: Make, qtbot: QtBot) -> None:
    toast = shown(make, qtbot)
    alert = QAccessible.queryAccessibleInterface(toast)
    assert alert.role() is QAccessible.Role.AlertMessage
    assert alert.text(QAccessible.Text.Name) == "Time to lie down. 15 min on a thin towel"
    for button, name, keys in (
        (toast.start, "Start", "Alt+1"),
        (toast.later, "In 10 min", "Alt+2"),
        (toast.not_today, "Not today", "Alt+3"),
    ):
        assert button.accessibleName() == name
        assert button.accessibleDescription() == keys


@pytest.mark.parametrize(
    ("tray", "corner"),
    [
        (QRect(), (1024, 716)),
        (QRect(1300, 876, 22, 22), (1024, 716)),
        (QRect(1300, 2, 22, 22), (1024, 16)),
        (QRect(20, 876, 22, 22), (16, 716)),
        (QRect(2, 400, 22, 22), (16, 16)),
    ],
)
def test_it_is_put_in_the_corner_by_the_tray(tray: QRect, corner: tuple[int, int]) -> None:
    place = place_by_tray(CARD, SCREEN, tray)
    assert place == QRect(*corner, 360, 140)


def test_a_screen_that_begins_elsewhere_has_its_corner_there() -> None:
    second = QRect(1400, 28, 1000, 700)
    assert place_by_tray(CARD, second, QRect()) == QRect(2024, 572, 360, 140)
    assert place_by_tray(CARD, second, QRect(2300, 4, 22, 22)) == QRect(2024, 44, 360, 140)
