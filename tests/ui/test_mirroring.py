"""Where one reads from the right everything lies the other way round, and keys lead the way they point."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.days import Day
from companion.core.journal import Cover, Head, Setup, Surface
from companion.core.session import Easing
from companion.ui.charts.sheet import Sheet
from companion.ui.mirroring import as_read, direction_of, seen, seen_point, side
from companion.ui.reading_order import FROM_LEFT, in_order
from companion.ui.text.insights import signed
from companion.ui.theme import DUSK, Look
from companion.ui.toast_place import GAP, place_by_tray
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.choices import RadioChip, Switch
from companion.ui.widgets.controls import Button
from companion.ui.widgets.day_strip import DayStrip
from companion.ui.widgets.dual_slider import DualSlider
from companion.ui.widgets.hero import Hero
from companion.ui.widgets.labels import Label
from companion.ui.widgets.option_card import Option
from companion.ui.widgets.option_grid import OptionGrid
from companion.ui.widgets.percent_slider import PercentSlider
from companion.ui.widgets.progress_bar import ProgressBar
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.session_question import EasingPanel
from companion.ui.widgets.step_card import StepCard
from tests.ui.conftest import SETUP

FROM_RIGHT, AS_USUAL = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute

Show = Callable[[QWidget], None]


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    """The program in a language that is read from the right."""
    usual = QLocale()
    QLocale.setDefault(QLocale("ar_MA"))
    qapp.setLayoutDirection(FROM_RIGHT)
    yield
    qapp.setLayoutDirection(AS_USUAL)
    QLocale.setDefault(usual)


def progress_bar(look: Look) -> QWidget:
    bar = ProgressBar(look, "Import")
    bar.show_progress(30, 100)
    return bar


def percent(look: Look) -> QWidget:
    slider = PercentSlider(look, "Music")
    slider.show_percent(30)
    return slider


def ratings(look: Look) -> QWidget:
    slider = DualSlider(look, "Pain")
    slider.show_ratings(7, 2)
    return slider


def switch(look: Look) -> QWidget:
    made = Switch(look, "Fade")
    made.setChecked(True)
    return made


def strip(look: Look) -> QWidget:
    first = date(2026, 11, 6)
    covers = (Cover.THICK_TOWEL, None, Cover.THIN_TOWEL)
    days = tuple(
        Day(first + timedelta(days=number), 10.0 + number if cover else 0.0, cover)
        for number, cover in enumerate(covers)
    )
    made = DayStrip(look)
    made.show_days(days, labels=False)
    return made


def arrow(look: Look) -> QWidget:
    return Button(look, "Back", icon="left", words=False)


def picture(widget: QWidget, way: Qt.LayoutDirection) -> QImage:
    """What a widget without words looks like."""
    widget.setLayoutDirection(way)
    widget.resize(300, 40)
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def unlike(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures are plainly not the same; what is smooth may be a little so."""
    pairs = (
        (one.pixelColor(x, y), other.pixelColor(x, y))
        for x in range(one.width())
        for y in range(one.height())
    )
    return sum(abs(a.red() - b.red()) + abs(a.green() - b.green()) > 60 for a, b in pairs)


@pytest.mark.parametrize("make", [progress_bar, percent, ratings, switch, strip, arrow])
def test_what_has_no_words_is_seen_as_in_a_mirror(
    make: Callable[[Look], QWidget], look: Look, qtbot: QtBot
) -> None:
    widget = make(look)
    qtbot.addWidget(widget)
    usual = picture(widget, AS_USUAL)
    seen_from_right = picture(widget, FROM_RIGHT)
    assert unlike(usual.transformed(QTransform().scale(-1, 1)), seen_from_right) == 0
    assert unlike(usual, seen_from_right) > 0


def segment(look: Look) -> QWidget:
    return Segment(
        look, "Theme", [(number, words) for number, words in enumerate(("One", "Longer", "Three"))]
    )


def grid(look: Look) -> QWidget:
    made = OptionGrid(look)
    made.show_options([Option(number, str(number), NoPicture()) for number in range(3)], 1)
    return made


def hero(look: Look) -> QWidget:
    made = Hero(look)
    made.show_words("For today", "15 min\non a towel", "A reason.", "Start", "Change")
    made.show_setup(SETUP)
    return made


def step(look: Look) -> QWidget:
    setup = Setup(Cover.THIN_TOWEL, Surface.BED, Head.CUSHION, 5.0)
    return StepCard(look, "", 1, "Sit down", "On the edge.", setup)


class NoPicture:
    """A picture of nothing."""

    def paint(self, *_: object) -> None:
        """Paints nothing."""


@pytest.mark.parametrize("make", [segment, grid, hero, step])
def test_what_lies_in_it_lies_on_the_other_side(
    make: Callable[[Look], QWidget], look: Look, arabic: None, qtbot: QtBot
) -> None:
    places: list[list[QRect]] = []
    for way in (AS_USUAL, FROM_RIGHT):
        widget = make(look)
        qtbot.addWidget(widget)
        widget.setLayoutDirection(way)
        widget.resize(820, 400)
        widget.show()
        places.append([one.geometry() for one in children(widget)])
    usual, from_right = places
    assert [QRect(820 - at.x() - at.width(), at.y(), at.width(), at.height()) for at in usual] == from_right
    assert usual != from_right


def children(widget: QWidget) -> list[QWidget]:
    """What lies directly in a widget and can be seen."""
    own = [*widget.findChildren(QAbstractButton), *widget.findChildren(Label)]
    return [one for one in own if one.parentWidget() is widget and one.isVisible()]


def test_the_question_has_its_first_answer_at_the_right(look: Look, arabic: None, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = EasingPanel(look, window)
    panel.show_easing(Easing.UNANSWERED)
    panel.place(800, 200)
    assert panel.yes_button.x() > panel.no_button.geometry().right()
    assert panel.no_button.x() >= 0


def test_margins_are_before_and_after_as_one_reads(look: Look, arabic: None) -> None:
    column = Column(look, margins=(30, 1, 10, 2))
    margins = column.contentsMargins()
    assert (margins.left(), margins.right()) == (10, 30)


@pytest.mark.parametrize("words", ["مرحبا", "hello", "21:30"])
def test_words_in_any_letters_begin_at_the_right(words: str, look: Look, arabic: None, qtbot: QtBot) -> None:
    label = Label(look, words)
    qtbot.addWidget(label)
    label.resize(400, 40)
    image = label.grab().toImage()
    ground = image.pixelColor(2, 2)
    inked = [x for x in range(400) if any(image.pixelColor(x, y) != ground for y in range(40))]
    assert inked[0] > 300
    assert inked[-1] > 390


def test_time_in_a_chart_runs_the_way_one_reads(look: Look) -> None:
    usual = Sheet(QPainter(), look, width=500.0)
    turned = Sheet(QPainter(), look, width=500.0, from_right=True)
    assert usual.seen(QRectF(10, 0, 20, 5)) == QRectF(10, 0, 20, 5)
    assert turned.seen(QRectF(10, 0, 20, 5)) == QRectF(470, 0, 20, 5)


# The keyboard.


@pytest.mark.parametrize(
    ("way", "key", "rating"), [(AS_USUAL, RIGHT, 6), (FROM_RIGHT, LEFT, 6), (FROM_RIGHT, RIGHT, 4)]
)
def test_keys_move_a_rating_the_way_they_point(
    way: Qt.LayoutDirection, key: Qt.Key, rating: int, look: Look, qtbot: QtBot
) -> None:
    slider = DualSlider(look, "Pain")
    qtbot.addWidget(slider)
    slider.setLayoutDirection(way)
    slider.show_ratings(None, 5)
    QTest.keyClick(slider.focusProxy(), key)
    assert slider.now == rating


def test_a_press_means_the_rating_that_is_seen_there(look: Look, qtbot: QtBot) -> None:
    slider = DualSlider(look, "Pain", single=True)
    qtbot.addWidget(slider)
    slider.setLayoutDirection(FROM_RIGHT)
    slider.resize(400, 40)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPointF(392, 20).toPoint())
    assert slider.now == 0
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPointF(8, 20).toPoint())
    assert slider.now == 10


def test_keys_move_a_choice_the_way_they_point(look: Look, qtbot: QtBot) -> None:
    made = segment(look)
    assert isinstance(made, Segment)
    qtbot.addWidget(made)
    made.setLayoutDirection(FROM_RIGHT)
    made.show_value(0)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focusProxy().setFocus()
    QTest.keyClick(made.focusProxy(), LEFT)
    assert made.value == 1
    QTest.keyClick(made.focusProxy(), RIGHT)
    assert made.value == 0


def test_keys_go_along_chips_the_way_they_point(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(FROM_RIGHT)
    chips = [RadioChip(look, words, parent=window) for words in ("One", "Two", "Three")]
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    chips[0].setFocus()
    QTest.keyClick(chips[0], LEFT)
    assert chips[1].hasFocus()


# What everybody asks.


def test_places_points_and_keys_are_turned_round_in_a_mirrored_widget_alone(look: Look, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(100, 20)
    assert seen(widget, QRectF(10, 0, 30, 5)) == QRectF(10, 0, 30, 5)
    assert as_read(widget, LEFT) == LEFT
    widget.setLayoutDirection(FROM_RIGHT)
    assert seen(widget, QRectF(10, 0, 30, 5)) == QRectF(60, 0, 30, 5)
    assert seen_point(widget, QPointF(10, 3)) == QPointF(90, 3)
    assert as_read(widget, LEFT) == RIGHT
    assert as_read(widget, Qt.Key.Key_Up) == Qt.Key.Key_Up


def test_sides_are_turned_round_once() -> None:
    leading = Qt.AlignmentFlag.AlignLeft
    assert side(leading, False) == leading
    turned = side(leading, True)
    assert turned == Qt.AlignmentFlag.AlignRight | ABSOLUTE
    assert side(turned, True) == turned


def test_figures_and_paths_keep_their_order_among_words_from_the_right(arabic: None) -> None:
    assert signed(-4).startswith(FROM_LEFT)
    assert in_order("/home/ada").strip(FROM_LEFT) != "/home/ada"
    assert direction_of("Shoulders let go.") == AS_USUAL
    assert direction_of("6 - 3") == direction_of("أول مرة (ICD)") == FROM_RIGHT


def test_nothing_is_put_around_words_read_from_the_left() -> None:
    assert (signed(-4), in_order("/home/ada")) == ("\u22124", "/home/ada")


def test_a_reminder_comes_where_trays_are_on_a_desktop_read_from_the_right(arabic: None) -> None:
    screen = QRect(0, 0, 1920, 1080)
    assert place_by_tray(QRect(0, 0, 360, 150).size(), screen, QRect()).left() == GAP


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The dark look, without movement."""
    return Look(DUSK, reduced_motion=True)
