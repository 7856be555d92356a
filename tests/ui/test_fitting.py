"""Every word of every page has room, also with letters twice as large as usual and in a small window."""

from collections.abc import Callable

import pytest
from gallery_rooms import dress
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Look
from companion.ui.widgets.controls import Card
from companion.ui.widgets.key_sheet import KeySheet
from companion.ui.widgets.labels import Label
from tests.ui.fitting import misfits, pieces
from tests.ui.scenes import SCENES

SIZES = ((1080, 720), (760, 720), (420, 760))
WIDE, HIGH = 300, 200
Make = Callable[..., Label]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("name", SCENES)
def test_everything_has_room_with_letters_twice_as_large(
    name: str,
    gallery: None,
    thorough: bool,
    qtbot: QtBot,
) -> None:
    scene = SCENES[name]
    shown = scene.make()

    def everything_fits() -> None:
        # A sheet of keys lies over everything else.
        sheets = [sheet for sheet in shown.widget.findChildren(KeySheet) if sheet.isVisible()]
        assert misfits(sheets[0] if sheets else shown.widget) == []

    try:
        dress(shown, scene.themes[0], 2.0)
        for width, height in SIZES[:1] if shown.own_size else SIZES if thorough else SIZES[2:]:
            if not shown.own_size:
                shown.widget.resize(width, height)
            shown.widget.show()
            qtbot.waitUntil(everything_fits, timeout=3000)
    finally:
        shown.close()


# How it is found out.


class Said(QWidget):
    """Paints words as it is told to."""

    def __init__(self, words: str, flags: Qt.AlignmentFlag, room: QRect, parent: QWidget) -> None:
        super().__init__(parent)
        self.words, self.flags, self.room = words, flags, room
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawText(self.room, self.flags, self.words)


@pytest.fixture
def window(qapp: object, qtbot: QtBot) -> QWidget:
    """A window with nothing in it yet."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    return made


@pytest.fixture
def label(look: Look, window: QWidget) -> Make:
    """Puts a label into the window: `label("Words", 10, 10, 200, 30)`."""

    def make(words: str, *place: int, parent: QWidget | None = None) -> Label:
        made = Label(look, words, parent=parent or window)
        made.setGeometry(*place)
        return made

    return make


def test_words_with_room_are_no_trouble(label: Make, window: QWidget) -> None:
    label("Enough room for all these words", 10, 10, 280, 44)
    label("and for these", 10, 60, 280, 22)
    window.show()
    assert misfits(window) == []


def test_what_a_widget_says_is_read_from_what_it_paints(label: Make, window: QWidget) -> None:
    said = label("First line\nSecond line", 0, 0, 280, 44)
    window.show()
    assert [piece.words for piece in pieces(said)] == ["First line", "Second line"]
    assert pieces(said)[0].line < pieces(said)[1].line


def test_a_line_too_many_for_the_height_is_found(label: Make, window: QWidget) -> None:
    label("Two lines of words that are too many for so little height", 10, 10, 220, 24)
    window.show()
    assert all("cuts off" in told for told in misfits(window))
    assert misfits(window)


def test_a_word_broken_inside_is_found(label: Make, window: QWidget) -> None:
    label("Incomprehensibilities", 10, 10, 80, 80)
    window.show()
    (told, *_more) = misfits(window)
    assert "breaks" in told


def test_a_line_that_ends_between_words_is_no_break(label: Make, window: QWidget) -> None:
    label("A T-shirt, well-worn, and\nnothing else at all", 10, 10, 130, 120)
    window.show()
    assert misfits(window) == []


@pytest.mark.parametrize("flags", [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight])
def test_painted_words_wider_than_their_widget_are_found(flags: Qt.AlignmentFlag, window: QWidget) -> None:
    said = Said("Words that nobody has measured", flags, QRect(0, 0, 60, 20), window)
    said.setGeometry(20, 20, 60, 20)
    window.show()
    (told,) = misfits(window)
    assert "cuts off “Words that nobody has measured”" in told


def test_words_clipped_by_their_painter_are_found(window: QWidget) -> None:
    said = Said("Clipped words", Qt.AlignmentFlag.AlignLeft, QRect(0, 0, 30, 20), window)
    said.setGeometry(20, 20, 250, 20)
    window.show()
    (told,) = misfits(window)
    assert "cuts off" in told


def test_dots_in_place_of_words_are_found(window: QWidget) -> None:
    said = Said("A name that is too…", Qt.AlignmentFlag.AlignLeft, QRect(0, 0, 250, 20), window)
    said.setGeometry(20, 20, 250, 20)
    said.setAccessibleName("A name that is too long")
    window.show()
    (told,) = misfits(window)
    assert "elides" in told
    said.setAccessibleName("Save as picture…")
    assert misfits(window) == []


def test_words_on_words_are_found(label: Make, window: QWidget) -> None:
    label("The first words", 10, 10, 200, 22)
    label("The second words", 12, 14, 200, 22)
    window.show()
    (told,) = misfits(window)
    assert "lies on" in told


def test_a_card_may_lie_over_words(label: Make, look: Look, window: QWidget) -> None:
    label("The words below", 10, 10, 200, 22)
    card = Card(look, parent=window)
    card.setGeometry(0, 0, 280, 100)
    label("The words above", 12, 14, 200, 22, parent=card)
    window.show()
    assert misfits(window) == []


def test_a_widget_that_reaches_out_of_its_place_is_found(label: Make, window: QWidget) -> None:
    label("Half of this is beyond the edge", 200, 10, 250, 22)
    window.show()
    assert any("reaches out of" in told for told in misfits(window))


def test_an_area_that_scrolls_sideways_is_found(look: Look, window: QWidget) -> None:
    area = QScrollArea(window)
    area.setGeometry(0, 0, 200, 150)
    contents = QWidget()
    contents.resize(400, 100)
    area.setWidget(contents)
    window.show()
    (told,) = misfits(window)
    assert "scrolls sideways" in told


def test_what_is_scrolled_to_is_no_trouble(label: Make, window: QWidget) -> None:
    area = QScrollArea(window)
    area.setGeometry(0, 0, 280, 150)
    contents = QWidget()
    contents.resize(250, 900)
    label("At the top", 0, 0, 200, 22, parent=contents)
    label("At the edge of what is seen", 0, 135, 240, 22, parent=contents)
    label("Far below", 0, 800, 200, 22, parent=contents)
    area.setWidget(contents)
    window.show()
    assert misfits(window) == []
