"""The Journal page: a list that stays quick, a search that finds, and each line in full."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.journal import (
    Area,
    Course,
    Cover,
    DiaryEntry,
    Head,
    Kind,
    Line,
    Marks,
    Morning,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.looking_up import Filter, Search
from companion.ui.pages.journal import JournalPage
from companion.ui.theme import Look
from companion.ui.widgets.choices import Chip
from companion.ui.widgets.journal_facts import Pill, RatedLine
from companion.ui.widgets.journal_model import PAGE
from companion.ui.widgets.labels import Label
from tests.engine.journal_shelf import MemoryShelf
from tests.ui.reading import button

Past = Callable[..., SessionRecord]
Show = Callable[..., JournalPage]


@pytest.fixture
def show(look: Look, now: datetime, qtbot: QtBot) -> Show:
    """Shows the page with these lines; `shelf` is what it asks, and `wide` how wide it is."""

    def page_of(*lines: Line, wide: int = 872, useful: tuple[Filter, ...] = ()) -> JournalPage:
        page = JournalPage(look)
        qtbot.addWidget(page)
        page.resize(wide, 720)
        page.shelf = MemoryShelf(*lines)
        page.show_journal(page.shelf.lines, now, useful)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return page_of


@pytest.fixture
def entry(now: datetime) -> Callable[..., DiaryEntry]:
    """Makes an entry without a session: `entry(3, note="Rain.")` was three days ago."""

    def make(days_ago: int = 0, **values: Any) -> DiaryEntry:
        at = now - timedelta(days=days_ago, hours=1)
        return replace(DiaryEntry(UUID(int=1000 + days_ago), at), **values)

    return make


def said(page: QWidget) -> list[str]:
    """All words shown: labels, pills and what is said of ratings."""
    shown = [
        one for kind in (Label, Pill, RatedLine) for one in page.findChildren(kind) if one.isVisibleTo(page)
    ]
    return [one.text() if isinstance(one, Label) else one.accessibleName() for one in shown]


def rows(page: JournalPage) -> list[str]:
    """What a screen reader hears of the list."""
    lines = page.list.lines
    return [lines.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(lines.rowCount())]


def titles(page: JournalPage) -> list[str]:
    """The titles of all lines in the list."""
    return [words.split(",")[0] for row, words in enumerate(rows(page)) if page.list.lines.is_line(row)]


# The list.


def test_lines_stand_under_their_days_the_newest_first(
    show: Show, past: Past, entry: Callable[..., DiaryEntry]
) -> None:
    walk = entry(1, done=("walk", "stretching"), ratings=Ratings(4), sleep=7, tags=("driving",))
    page = show(past(1), past(0, after=Ratings(3, 4, 3), note="Warm."), past(9), past(400), walk)
    assert rows(page) == [
        "Today",
        "Back, 21:37, 15 min, thin towel, pain 6 before, 3 after, Warm.",
        "Yesterday",
        "Back, 21:37, 15 min, thin towel",
        "Walk, stretching, 20:52, pain 4, sleep 7, driving",
        "Tuesday, 10 November",
        "Back, 21:37, 15 min, thin towel",
        "Wednesday, 15 October 2025",
        "Back, 21:37, 15 min, thin towel",
    ]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"course": Course.INTERRUPTED, "minutes_done": 4.0}, "Back, 21:37, 4 min, thin towel, interrupted"),
        ({"course": Course.ENDED_EARLY}, "Back, 21:37, 15 min, thin towel, ended early"),
        ({"course": Course.RUNNING}, "Back, 21:37, 15 min, thin towel, running"),
        (
            {"course": Course.STOPPED, "stop_reason": StopReason.SHARP_PAIN, "minutes_done": 0.3},
            "Back, 21:37, 18 s, thin towel, stopped: sharp pain",
        ),
        (
            {"course": Course.STOPPED, "stop_reason": StopReason.OTHER},
            "Back, 21:37, 15 min, thin towel, stopped",
        ),
        ({"kind": Kind.BREATHING}, "Breathing, 21:37, 15 min"),
        ({"kind": Kind.BEDTIME}, "Bedtime, 21:37, 15 min, thin towel"),
        ({"kind": Kind.BEDTIME, "area": Area.NECK}, "Bedtime, 21:37, 15 min, thin towel, neck"),
        (
            {"used": Setup(Cover.BARE_SKIN, Surface.FLOOR, Head.NONE, 15.0)},
            "Back, 21:37, 15 min, bare skin",
        ),
    ],
)
def test_each_session_says_how_it_went(values: dict, words: str, show: Show, past: Past) -> None:
    assert rows(show(past(**values)))[1] == words


def test_an_entry_of_which_nothing_was_done_is_called_diary(
    show: Show, entry: Callable[..., DiaryEntry]
) -> None:
    assert rows(show(entry(note="Rain.")))[1] == "Diary, 20:52, Rain."


def test_lines_are_fetched_as_somebody_scrolls(show: Show, past: Past, qtbot: QtBot) -> None:
    page = show(*(past(day, note="A note. " * 9, after=Ratings(3)) for day in range(130)))
    bar = page.list.verticalScrollBar()
    assert page.list.lines.found == PAGE
    for found in (2 * PAGE, 130):
        qtbot.waitUntil(lambda: bar.maximum() > bar.value())
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda found=found: page.list.lines.found == found)
    assert not page.list.lines.canFetchMore(page.list.rootIndex())
    assert max(limit for _search, limit in page.shelf.asked) == PAGE
    assert distinct_colours(page.list.grab().toImage()) > 20


def distinct_colours(image: QImage) -> int:
    """How many different colours there are in every third pixel."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_the_keyboard_moves_from_line_to_line_past_the_days(show: Show, past: Past, qtbot: QtBot) -> None:
    page = show(*(past(day) for day in range(60)))
    page.list.setFocus()
    assert page.list.currentIndex().row() == 1
    for key, row in (
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Down, 5),
        (Qt.Key.Key_Up, 3),
        (Qt.Key.Key_End, 99),
        (Qt.Key.Key_Home, 1),
    ):
        QTest.keyClick(page.list, key)
        assert page.list.currentIndex().row() == row
        rect = page.list.visualRect(page.list.currentIndex())
        assert page.list.viewport().rect().contains(rect)
    QTest.keyClick(page.list, Qt.Key.Key_PageDown)
    assert page.list.currentIndex().row() > 5
    assert page.list.lines.is_line(page.list.currentIndex().row())


def test_every_point_of_a_row_belongs_to_it(show: Show, past: Past) -> None:
    page = show(past(0, note="x"), past(1), past(2, note="y"))
    for row in range(page.list.lines.rowCount()):
        rect = page.list.visualRect(page.list.lines.index(row, 0))
        for y in (rect.top(), rect.bottom()):
            assert page.list.indexAt(QPoint(20, y)).row() == row
    last = page.list.visualRect(page.list.lines.index(5, 0)).bottom()
    assert not page.list.indexAt(QPoint(20, last + 1)).isValid()


def test_rows_grow_with_the_letters(show: Show, past: Past, look: Look) -> None:
    page = show(past(after=Ratings(3)), wide=420)
    index = page.list.lines.index(1, 0)
    high = page.list.visualRect(index).height()
    look.show_scale(2.0)
    assert page.list.visualRect(index).height() > 2 * high
    page.grab()


def test_a_screen_reader_is_taken_along(show: Show, past: Past) -> None:
    page = show(past(0), past(1, note="Warm."))
    face = QAccessible.queryAccessibleInterface(page.list)
    assert face.role() == QAccessible.Role.List
    assert face.child(3).text(QAccessible.Text.Name) == "Back, 21:37, 15 min, thin towel, Warm."


def test_the_list_reads_from_right_to_left_too(
    show: Show, past: Past, entry: Callable[..., DiaryEntry]
) -> None:
    page = show(past(after=Ratings(3), note="x"), entry(1))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.grab()


# The search.


def test_what_is_typed_is_looked_for_a_moment_later(show: Show, past: Past, qtbot: QtBot) -> None:
    page = show(past(0, note="Warm."), past(1, note="Cold."), past(2))
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.search
    asked = len(page.shelf.asked)
    QTest.keyClicks(page.search, "col")
    assert len(page.shelf.asked) == asked
    qtbot.waitUntil(lambda: len(titles(page)) == 1)
    assert page.shelf.asked[-1][0] == Search("col")
    assert "1 found" in said(page)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list


def test_nothing_found_leads_back_to_everything(show: Show, past: Past) -> None:
    page = show(past(0, note="Warm."))
    page.search.setText("xylophone")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert "Nothing found" in said(page)
    assert not page.list.isVisible()
    assert not page.detail.isVisible()
    button(page, "Show everything").click()
    assert titles(page) == ["Back"]
    assert page.search.text() == ""
    assert page.detail.isVisible()


def test_chips_choose_what_is_shown(show: Show, past: Past, entry: Callable[..., DiaryEntry]) -> None:
    lines = (past(0, note="x"), past(1, area=Area.FEET_SEATED), past(2, area=Area.SEAT), entry(3))
    page = show(*lines, useful=(Filter.OTHER_AREAS, Filter.WITHOUT_SESSION))
    for words, found in (
        ("Back", ["Back"]),
        ("Feet", ["Feet"]),
        ("Has a note", ["Back"]),
        ("Other areas", ["Seat"]),
        ("Diary", ["Diary"]),
        ("All", ["Back", "Feet", "Seat", "Diary"]),
    ):
        next(chip for chip in page.filters.findChildren(Chip) if chip.text() == words).click()
        assert titles(page) == found
        assert [chip.text() for chip in page.filters.findChildren(Chip) if chip.isChecked()] == [words]


def test_chips_that_would_find_nothing_are_not_offered(show: Show, past: Past) -> None:
    page = show(past())
    offered = [chip.text() for chip in page.filters.findChildren(Chip) if not chip.isHidden()]
    assert offered == ["All", "Back", "Feet", "Has a note"]


def test_an_empty_journal_offers_two_ways_to_begin(show: Show, qtbot: QtBot) -> None:
    page = show()
    assert "Nothing here yet" in said(page)
    with qtbot.waitSignal(page.start_requested):
        button(page, "Start first session").click()
    with qtbot.waitSignal(page.past_requested):
        button(page, "Add a past session").click()


# One line in full.


def test_everything_said_of_a_session_is_shown(show: Show, past: Past) -> None:
    record = past(
        used=Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 15.0),
        minutes_done=4.0,
        course=Course.STOPPED,
        stop_reason=StopReason.DIZZINESS,
        after=Ratings(3, None, 4),
        comfort=2,
        felt=("warm", "of my own"),
        marks=Marks.FAINT,
        note="First.\nSecond.",
        tags=("driving", "rain"),
        morning=Morning(4, 7),
        asleep_minutes=12,
    )
    page = show(record)
    words = said(page.detail)
    for expected in (
        *(
            "Today, 21:37 to 21:41",
            "Back, 4 min",
            "Too strong",
            "Warm",
            "of my own",
            "Faint",
            "Driving",
            "rain",
        ),
        *("First.\nSecond.", "Thick towel, bed or couch, cushion", "Thin towel, yoga mat, cushion, 15 min"),
        *("Stopped: dizzy (15 min planned)", "Back 4 of 10, sleep 7 of 10", "12 min past the end"),
        *("Pain: 6 before, 3 after", "Tension: 7 before, not answered after", "Stress: 5 before, 4 after"),
        "Entries live in one file on this computer.",
    ):
        assert expected in words


def test_everything_said_without_a_session_is_shown(show: Show, entry: Callable[..., DiaryEntry]) -> None:
    page = show(entry(0, ratings=Ratings(3, 2), sleep=8, done=("hands",), tags=("headache",), note="Sun."))
    words = said(page.detail)
    for expected in ("Today, 20:52", "Hands", "Pain: 3 of 10", "Sleep: 8 of 10", "Headache", "Sun."):
        assert expected in words
    assert not any(word.startswith("Stress") for word in words)


def test_the_line_the_keyboard_is_at_is_shown_and_opened(show: Show, past: Past, qtbot: QtBot) -> None:
    page = show(past(0), past(1, note="Warm."))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert "Warm." in said(page.detail)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.detail.edit
    with qtbot.waitSignal(page.edit_requested) as told:
        page.detail.edit.click()
    assert told.args == [past(1, note="Warm.")]
    QTest.keyClick(page.detail.edit, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.list


def test_where_it_is_narrow_a_line_is_a_page_with_a_way_back(show: Show, past: Past) -> None:
    page = show(past(0), past(1), wide=420)
    assert not page.detail.isVisible()
    index = page.list.lines.index(3, 0)
    place = page.list.visualRect(index).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    assert QApplication.focusWidget() is page.back
    QTest.keyClick(page.back, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert QApplication.focusWidget() is page.list
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    page.back.click()
    assert not page.detail.isVisible()


def test_a_session_that_runs_offers_no_change(show: Show, past: Past, qtbot: QtBot) -> None:
    page = show(past(course=Course.RUNNING))
    assert not page.detail.edit.isVisible()
    page.list.setFocus()
    with qtbot.assertNotEmitted(page.delete_requested):
        QTest.keyClick(page.list, Qt.Key.Key_Delete)


# Deleting.


def test_after_a_deletion_the_keyboard_is_at_the_next_line(show: Show, past: Past, qtbot: QtBot) -> None:
    lines = [past(day) for day in range(3)]
    page = show(*lines)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.delete_requested) as told:
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert told.args == [lines[1]]
    page.take_out(lines[1])
    page.show_undo([lines[1]])
    assert rows(page)[0] == "Today"
    assert len(rows(page)) == 4
    assert page.list.current == lines[2]
    assert QApplication.focusWidget() is page.list
    assert "Deleted: Back, Yesterday, 21:37 to 21:52." in said(page)
    with qtbot.waitSignal(page.undo_requested):
        QTest.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    page.show_line(lines[1])
    page.show_undo(())
    with qtbot.assertNotEmitted(page.undo_requested):
        QTest.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_after_the_last_deletion_the_keyboard_is_at_the_way_back(show: Show, past: Past) -> None:
    page = show(past())
    page.shelf.kept.clear()
    page.take_out(past())
    page.show_undo([past()])
    assert "Nothing here yet" in said(page)
    assert QApplication.focusWidget() is button(page, "Undo")
    page.show_undo(())
    assert QApplication.focusWidget() is button(page, "Start first session")


def test_several_deletions_are_told_together(show: Show, past: Past) -> None:
    page = show(past(), past(1), past(2))
    page.show_undo([past(), past(1)])
    assert "2 entries deleted." in said(page)


# What is written is shown.


def test_a_line_that_was_written_is_gone_to_however_far_back(show: Show, past: Past) -> None:
    page = show(*(past(day) for day in range(120)))
    written = past(110, note="Found.")
    page.shelf.kept[written.id] = written
    page.show_line(written)
    assert page.list.current == written
    assert "Found." in said(page.detail)


def test_a_search_that_hides_what_was_written_is_given_up(
    show: Show, past: Past, entry: Callable[..., DiaryEntry]
) -> None:
    page = show(past(0, note="Warm."), entry(1))
    page.search.setText("warm")
    page.search.returnPressed.emit()
    assert titles(page) == ["Back"]
    page.show_line(entry(1))
    assert titles(page) == ["Back", "Diary"]
    assert page.search.text() == ""


def test_opened_again_the_journal_is_where_it_was(show: Show, past: Past, now: datetime) -> None:
    page = show(*(past(day) for day in range(10)))
    page.list.go_to(7)
    page.shelf.kept[UUID(int=77)] = past(0, id=UUID(int=77), note="New.")
    page.show_journal(page.shelf.lines, now, ())
    assert page.list.current == past(3)
    assert len(titles(page)) == 11


def test_what_is_not_saved_yet_can_be_taken_up_again(show: Show, past: Past, qtbot: QtBot) -> None:
    page = show(past())
    page.show_unsaved(unsaved=True)
    with qtbot.waitSignal(page.continue_requested):
        button(page, "Go on editing").click()


def test_the_journal_can_be_added_to_and_exported(show: Show, past: Past, qtbot: QtBot) -> None:
    page = show(past())
    with qtbot.waitSignal(page.add_requested):
        button(page, "Add to journal").click()
    with qtbot.waitSignal(page.export_requested):
        button(page, "Export").click()
