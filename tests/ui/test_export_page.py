"""What is chosen on the page to export from is what is wished for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.core.transferring import Departure, Leaving, Shape
from companion.ui.pages.export import ExportPage
from companion.ui.text import weekdays
from companion.ui.theme import Look
from tests.ui.reading import button, said

TODAY = date(2026, 3, 10)
REPORT = "What to export: A report for a doctor"
CHOOSE = "Choose a file…"


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> ExportPage:
    """The page as it is opened."""
    made = ExportPage(look)
    qtbot.addWidget(made)
    made.begin(TODAY)
    made.show()
    return made


def test_the_whole_journal_comes_first_and_a_report_has_more_to_choose(
    page: ExportPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.export_requested) as wished:
        button(page, CHOOSE).click()
    assert wished.args == [Shape.JOURNAL]
    assert page.report.isHidden()
    button(page, REPORT).click()
    assert not page.report.isHidden()
    with qtbot.waitSignal(page.export_requested) as wished:
        button(page, CHOOSE).click()
    assert wished.args == [Shape.REPORT]


@pytest.mark.parametrize(
    ("words", "first"),
    [("30 days", TODAY - timedelta(29)), ("3 months", TODAY - timedelta(90)), ("All", None)],
)
def test_a_report_ends_today_and_begins_where_one_likes(
    words: str, first: date | None, page: ExportPage
) -> None:
    button(page, REPORT).click()
    button(page, f"Time: {words}").click()
    chosen = page.report.choices()
    assert (chosen.first, chosen.last, chosen.notes, chosen.first_weekday) == (
        first,
        TODAY,
        False,
        weekdays()[0],
    )


def test_two_days_and_notes_may_be_chosen(page: ExportPage) -> None:
    button(page, REPORT).click()
    assert not page.report.first.isVisible()
    button(page, "Time: From … to").click()
    button(page, "With notes").click()
    page.report.first.setFocus()
    page.report.first.selectAll()
    QTest.keyClicks(page.report.first, "1 Feb 2026")
    QTest.keyClick(page.report.first, Qt.Key.Key_Return)
    QTest.keyClick(page.report.last, Qt.Key.Key_Down)
    chosen = page.report.choices()
    assert (chosen.first, chosen.last, chosen.notes) == (date(2026, 2, 1), date(2026, 3, 9), True)


def test_days_the_wrong_way_round_are_told_and_not_written(page: ExportPage) -> None:
    button(page, REPORT).click()
    button(page, "Time: From … to").click()
    QTest.keyClick(page.report.last, Qt.Key.Key_Down)
    page.report.first.show_day(TODAY - timedelta(1), TODAY)
    QTest.keyClick(page.report.first, Qt.Key.Key_Up)
    assert "The first day is after the last one." in said(page)
    assert not button(page, CHOOSE).isEnabled()
    button(page, "Time: All").click()
    assert "The first day is after the last one." not in said(page)
    assert button(page, CHOOSE).isEnabled()


def test_escape_and_the_way_back_are_one_wish(page: ExportPage, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(page.cancelled):
            QTest.keyClick(page, Qt.Key.Key_Escape)
        with qtbot.waitSignal(page.cancelled):
            button(page, "Back" if page.accessibleName() == "Export" else "Cancel").click()
        page.show_departure(Departure(Leaving.WRITING, 1, 3))
    assert page.accessibleName() == "Writing the file"
