"""The page shows charts as drawings and tables, alike for mouse, keyboard and screen reader."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from companion.core.history import history_of
from companion.core.insights import Pair, Rating
from companion.core.journal import Cover
from companion.core.progress import Period, Progress, TooEarly
from companion.core.progress_window import window
from companion.ui.charts.card import ChartCard
from companion.ui.charts.frame import PAD
from companion.ui.charts.sheet import LONGEST_MS
from companion.ui.pages.progress import ProgressPage
from companion.ui.theme import MORNING, Look
from tests.core.five_weeks import TODAY, five_weeks


def progress(pairs: int = 14) -> Progress:
    """The charts of the picture, with so many pairs."""
    found = window(history_of(five_weeks()), TODAY, Period.FIVE_WEEKS, 0, Cover.T_SHIRT)
    longer = tuple(replace(chart, pairs=more(chart.pairs, pairs), n=pairs) for chart in found.pairs)
    return replace(found, pairs=longer)


def more(pairs: tuple[Pair, ...], count: int) -> tuple[Pair, ...]:
    """So many of them, again and again."""
    return tuple(pairs[number % len(pairs)] for number in range(count))


@pytest.fixture
def page(look: Look) -> Iterator[ProgressPage]:
    """The page in a wide window, with the charts of the picture."""
    look.show_reduced_motion(True)
    made = ProgressPage(look)
    made.resize(872, 720)
    made.show_progress(progress())
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def told(page: ProgressPage) -> str:
    """Every word that stands below the charts and above them."""
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_bar_of_minutes_says_its_covers_under_the_pointer(page: ProgressPage) -> None:
    card = next(one for one in page.cards if one.accessibleName().startswith("Minutes"))
    assert card.said_at(card.width() - PAD - 5) == "Thin towel: 22 min"
    assert card.said_at(0) == card.said_at(card.width() - 1) == ""
    assert page.cards[0].said_at(100) == ""


def test_every_chart_has_a_name_a_summary_and_a_place_for_the_keyboard(page: ProgressPage) -> None:
    names = [card.accessibleName() for card in page.cards]
    assert names == [
        "Towel ladder",
        "Days on the mat",
        "Pain before and after",
        "Minutes per week",
        "How nights were rated",
    ]
    for card in page.cards:
        assert "n = " in card.accessibleDescription() or "1" in card.accessibleDescription()
        assert card.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_t_shows_all_as_tables_and_back(page: ProgressPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_T)
    assert all(card.as_table for card in page.cards)
    QTest.keyClick(page, Qt.Key.Key_T)
    assert not any(card.as_table for card in page.cards)


def test_t_shows_the_focused_chart_alone_as_a_table(page: ProgressPage) -> None:
    page.pairs.setFocus()
    QTest.keyClick(page.pairs, Qt.Key.Key_T)
    assert [card.as_table for card in page.cards] == [False, False, True, False, False]
    table = page.pairs.table
    item, head = table.item(0, 1), table.horizontalHeaderItem(0)
    assert item is not None and head is not None
    assert (table.rowCount(), item.text(), head.text()) == (14, "5", "Day")
    assert table.accessibleName() == "Pain before and after"
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_T)
    assert not page.pairs.as_table
    assert QApplication.focusWidget() is page.pairs


@pytest.mark.parametrize(("width", "scale"), [(872, 1.0), (380, 1.0), (380, 2.0)])
def test_every_column_of_a_table_can_be_seen(
    page: ProgressPage, look: Look, width: int, scale: float
) -> None:
    look.show_scale(scale)
    page.resize(width, 720)
    page.toggle_tables()
    QApplication.processEvents()
    for card in page.cards:
        table = card.table
        bar, last = table.horizontalScrollBar(), table.columnCount() - 1
        bar.setValue(bar.maximum())
        right = table.columnViewportPosition(last) + table.columnWidth(last)
        needed = table.horizontalHeader().sectionSizeHint(last)
        assert right <= table.viewport().width()
        assert table.columnWidth(last) >= needed


def test_the_menu_offers_table_picture_and_the_other_ratings(page: ProgressPage) -> None:
    spy = QSignalSpy(page.picture_requested)
    menu = page.pairs.menu()
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == ["Show as table", "Save as picture…", "Back pain", "Muscle tension", "Stress"]
    actions["Save as picture…"].trigger()
    assert spy.at(0) == [page.pairs.chart, 0]
    actions["Stress"].trigger()
    assert page.pairs.accessibleName() == "Stress before and after"
    actions["Show as table"].trigger()
    assert page.pairs.as_table
    menu.deleteLater()


def test_more_than_fourteen_sessions_are_scrolled_to(page: ProgressPage) -> None:
    page.show_progress(progress(pairs=40))
    spy = QSignalSpy(page.picture_requested)
    page.pairs.setFocus()
    QTest.keyClick(page.pairs, Qt.Key.Key_Left)
    QTest.keyClick(page.pairs, Qt.Key.Key_Left)
    QTest.keyClick(page.pairs, Qt.Key.Key_Right)
    page.pairs.menu().actions()[1].trigger()
    assert spy.at(0)[1] == 1


def test_older_sessions_are_asked_for_near_the_oldest_there_are(page: ProgressPage) -> None:
    found = progress(pairs=16)
    found = replace(found, pairs=tuple(replace(chart, n=99) for chart in found.pairs))
    page.show_progress(found)
    spy = QSignalSpy(page.older_requested)
    page.pairs.setFocus()
    QTest.keyClick(page.pairs, Qt.Key.Key_Left)
    assert spy.at(0) == [Rating.PAIN]
    chart = found.pairs[0]
    page.show_older(replace(chart, pairs=more(chart.pairs, 60)))
    assert page.pairs.chart is not None and len(page.pairs.chart.pairs) == 60  # type: ignore[union-attr]  # pairs


def test_before_three_sessions_there_is_one_way_to_begin(page: ProgressPage) -> None:
    spy = QSignalSpy(page.start_requested)
    page.show_progress(TooEarly(0))
    assert not any(card.isVisibleTo(page) for card in page.cards)
    assert "Charts appear after three sessions." in told(page)
    page.start.click()
    assert spy.count() == 1
    QTest.keyClick(page, Qt.Key.Key_T)
    page.show_progress(progress())
    assert all(card.isVisibleTo(page) for card in page.cards)


def test_the_words_below_say_what_figures_cannot(page: ProgressPage) -> None:
    words = told(page)
    assert "Back pain 5.8 → 4.2 on average over 14 sessions" in words
    assert "Sleep: not enough yet." in words
    assert "On the mat on 9 of the last 14 days. Rest days are part of the plan." in words
    assert words.count("People often begin a session when things are bad") == 1


def test_what_cannot_be_counted_is_not_waited_for(page: ProgressPage, qtbot: QtBot) -> None:
    page.show_waiting(Period.ALL)
    qtbot.waitUntil(lambda: "being counted" in told(page))
    page.end_waiting()
    assert "being counted" not in told(page)
    assert page.periods.value is Period.FIVE_WEEKS


def test_a_longer_time_that_is_counted_at_once_needs_no_word(page: ProgressPage) -> None:
    page.show_waiting(Period.ALL)
    assert page.periods.value is Period.ALL
    page.show_progress(replace(progress(), period=Period.ALL))
    assert "being counted" not in told(page)


@pytest.mark.parametrize(("width", "scale", "columns"), [(1100, 1.0, 2), (760, 1.0, 1), (1100, 2.0, 1)])
def test_two_columns_become_one(page: ProgressPage, width: int, scale: float, columns: int) -> None:
    page.look.show_scale(scale)
    page.look.show_theme(MORNING)
    page.resize(width, 720)
    QApplication.processEvents()
    assert len({card.x() for card in page.cards}) == columns


def test_marks_grow_once_and_not_at_all_where_movement_is_unwelcome(
    page: ProgressPage, look: Look, qtbot: QtBot
) -> None:
    still = ChartCard(look)
    still.show_chart(progress().minutes)
    still.show()
    assert still.grown_ms == LONGEST_MS
    look.show_reduced_motion(False)
    moving = ChartCard(look, page)
    moving.show_chart(progress().minutes)
    moving.show()
    assert moving.grown_ms == 0.0
    qtbot.waitUntil(lambda: 0.0 < moving.grown_ms < LONGEST_MS)
    qtbot.waitUntil(lambda: moving.grown_ms == LONGEST_MS)
    for card in (still, moving):
        card.close()
        card.deleteLater()
