"""Which column is which can be said with the keyboard, and heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from companion.core.column_choice import seen
from companion.core.columns import Field
from companion.ui.pages.matching import MatchingPage
from companion.ui.theme import Look
from companion.ui.widgets.combo import Combo
from tests.ui.reading import button, said

TABLE = seen(("Date", "Ache", "Weather"), [("2.3.2026", "7", "sun"), ("3.3.2026", "much", "rain")])


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> MatchingPage:
    """The page with a small table."""
    made = MatchingPage(look)
    qtbot.addWidget(made)
    made.resize(1080, 900)
    made.show_table("/home/ada/theirs.csv", TABLE, TABLE.guess)
    return made


def combo(page: MatchingPage, name: str) -> Combo:
    """The choice of that name."""
    (found,) = (one for one in page.findChildren(Combo) if one.accessibleName() == name)
    return found


def choose(page: MatchingPage, name: str, words: str) -> None:
    """Choose with the keyboard what begins with these words."""
    found = combo(page, name)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Down)
    listed = found.view()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    while not str(listed.currentIndex().data()).startswith(words):
        before = listed.currentIndex()
        QTest.keyClick(listed, Qt.Key.Key_Down)
        assert listed.currentIndex() != before, words
    QTest.keyClick(listed, Qt.Key.Key_Return)


def test_what_is_missing_is_said_and_keeps_from_going_on(page: MatchingPage) -> None:
    assert page.focusProxy() is combo(page, "Date: column")
    assert "theirs.csv: say where each of these stands. Nothing has changed yet." in said(page)
    assert "Columns that are left out: Ache; Weather" in said(page)
    assert not button(page, "Continue").isEnabled()
    assert "Time of day" in button(page, "Continue").accessibleDescription()
    assert "Choose the column" in combo(page, "Kind of session: column").accessibleDescription()
    assert "2.3.2026" in combo(page, "Date: column").accessibleDescription()


def test_the_page_stays_where_it_is_when_nothing_is_missing_any_more(
    page: MatchingPage, qtbot: QtBot
) -> None:
    said_of_all = dict.fromkeys((Field.KIND, Field.AREA, Field.COVER, Field.SURFACE, Field.HEAD), "x")
    page.show_table("/home/ada/theirs.csv", TABLE, {**TABLE.guess, **said_of_all, Field.TIME: "9"})
    page.resize(700, 300)
    page.show()
    qtbot.waitExposed(page)
    assert not button(page, "Continue").isEnabled()
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    low = bar.value()
    combo(page, "Minutes on the mat: column").picked.emit(1)
    assert button(page, "Continue").isEnabled()
    assert bar.value() == min(low, bar.maximum()) > 0


POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform says so for every list that opens; it is about the platform, not the program."""


@POPUP
def test_all_can_be_said_with_the_keyboard(page: MatchingPage, qtbot: QtBot) -> None:
    page.show()
    choose(page, "Time of day: column", "Same")
    (line,) = (one for one in page.findChildren(QLineEdit) if one.accessibleName().startswith("Time of day"))
    QTest.keyClicks(line, "21:00")
    for name in ("Kind of session", "Part of the body", "What was between", "What the mat was on"):
        choose(page, f"{name}: column", "Same")
    choose(page, "What was under the head: column", "Same")
    choose(page, "What was under the head: for every session", "folded")
    choose(page, "Minutes on the mat: column", "Ache")
    assert "Not understood as this: much" in said(page)
    with qtbot.waitSignal(page.matched) as told:
        button(page, "Continue").click()
    (sources,) = told.args
    assert sources == {
        Field.DATE: 0,
        Field.TIME: "21:00",
        Field.KIND: "standard",
        Field.AREA: "back",
        Field.COVER: "double_thick_towel",
        Field.SURFACE: "bed",
        Field.HEAD: "folded_towel",
        Field.MINUTES_DONE: 1,
    }


@POPUP
def test_everything_a_table_may_have_can_be_named(page: MatchingPage) -> None:
    assert not combo(page, "Note: column").isVisibleTo(page)
    button(page, "Show everything a table may have").click()
    assert combo(page, "Note: column").isVisibleTo(page)
    choose(page, "Note: column", "Weather")
    assert "Columns that are left out: Ache" in said(page)
    choose(page, "Tags: column", "Weather")
    # One column is one thing.
    assert combo(page, "Note: column").currentText() == "Not in this table"


def test_the_wheel_changes_no_choice(page: MatchingPage) -> None:
    found = combo(page, "Date: column")
    before = found.currentText()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    found.wheelEvent(event)
    assert (found.currentText(), event.isAccepted()) == (before, False)
