"""The journal and the notices keep their promises."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView, QPlainTextEdit, QWidget

from companion.core.journal import (
    Area,
    Course,
    Cover,
    Head,
    Kind,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.ui.notices import BugDialog, Notice, NoticeBar
from companion.ui.pages.journal import JournalPage
from companion.ui.theme import MORNING, Look
from companion.ui.widgets.labels import Label

Past = Callable[..., SessionRecord]


def button(page: QWidget, words: str) -> QAbstractButton:
    """The one shown button of that name."""
    found = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.accessibleName() == words and one.isVisibleTo(page)
    ]
    assert len(found) == 1, words
    return found[0]


def said(page: QWidget) -> list[str]:
    """All words shown as labels."""
    return [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]


@pytest.fixture
def journal(look: Look, qtbot) -> JournalPage:
    """The journal page."""
    page = JournalPage(look)
    qtbot.addWidget(page)
    page.resize(872, 720)
    return page


def rows(page: JournalPage) -> list[str]:
    """What a screen reader hears of the list."""
    model = page.findChild(QListView).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_an_empty_journal_offers_one_way_to_begin(journal: JournalPage, now: datetime, qtbot) -> None:
    journal.show_sessions((), now)
    assert "Nothing here yet" in said(journal)
    with qtbot.waitSignal(journal.start_requested):
        button(journal, "Start first session").click()


def test_sessions_stand_under_their_days_the_newest_first(
    journal: JournalPage, now: datetime, past: Past
) -> None:
    sessions = (past(1), past(0, after=Ratings(3, 4, 3), note="Warm."), past(9), past(400))
    journal.show_sessions(sessions, now)
    assert rows(journal) == [
        "Today",
        "Back, 21:37, 15 min, thin towel, pain 6 before, 3 after, Warm.",
        "Yesterday",
        "Back, 21:37, 15 min, thin towel",
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
def test_each_session_says_how_it_went(
    values: dict, words: str, journal: JournalPage, now: datetime, past: Past
) -> None:
    journal.show_sessions((past(**values),), now)
    assert rows(journal)[1] == words


def test_a_thousand_sessions_are_listed_and_painted(
    journal: JournalPage, now: datetime, past: Past, qtbot
) -> None:
    sessions = tuple(past(day, note="A note. " * 40, after=Ratings(3)) for day in range(1000))
    journal.show()
    journal.show_sessions(sessions, now)
    view = journal.findChild(QListView)
    assert view.model().rowCount() == 2000
    assert view.horizontalScrollBar().maximum() == 0
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 1999
    view.scrollToTop()
    assert distinct_colours(view.grab().toImage()) > 20


def distinct_colours(image: QImage) -> int:
    """How many different colours there are in every third pixel."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_crowded_rows_grow_instead_of_losing_words(
    journal: JournalPage, now: datetime, past: Past, look: Look
) -> None:
    journal.show_sessions((past(after=Ratings(3)),), now)
    journal.resize(420, 760)
    journal.show()
    view = journal.findChild(QListView)
    roomy = view.sizeHintForRow(1)
    look.show_scale(2.0)
    assert view.sizeHintForRow(1) > 2 * roomy
    view.setCurrentIndex(view.model().index(1, 0))
    journal.grab()


@pytest.fixture
def bar(look: Look, qtbot) -> NoticeBar:
    """The notices of a window, none yet."""
    made = NoticeBar(look)
    qtbot.addWidget(made)
    return made


FULL = Notice("disk", "The disk is full. Please make some room.", "Try again")
SILENT = Notice("sound", "No sound output was found.")


def test_notices_stack_and_the_same_one_comes_once(bar: NoticeBar) -> None:
    assert not bar.isVisibleTo(None)
    bar.show_notice(FULL)
    bar.show_notice(SILENT)
    bar.show_notice(FULL)
    assert bar.notices == (FULL, SILENT)
    newer = replace(SILENT, sentence="The sound output is back.")
    bar.show_notice(newer)
    assert bar.notices == (FULL, newer)


def test_a_notice_can_be_acted_on_and_put_away(bar: NoticeBar, qtbot) -> None:
    bar.show_notice(FULL)
    with qtbot.waitSignal(bar.action_requested) as told:
        button(bar, "Try again").click()
    assert told.args == [FULL]
    with qtbot.waitSignal(bar.dismissed) as told:
        button(bar, "Dismiss").click()
    assert (told.args, bar.notices) == ([FULL], ())
    assert not bar.isVisibleTo(None)
    bar.hide_notice("never shown")


def test_a_notice_takes_no_focus_and_cuts_no_words(bar: NoticeBar, qtbot) -> None:
    bar.show_notice(FULL)
    bar.resize(240, bar.heightForWidth(240))
    bar.show()
    assert QGuiApplication.focusObject() is None or not bar.isAncestorOf(bar.focusWidget() or bar)
    label = next(one for one in bar.findChildren(Label) if one.text() == FULL.sentence)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_a_bug_can_be_copied(look: Look, qtbot) -> None:
    dialog = BugDialog(look, "Traceback: everything")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Something went wrong that should not have"
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "Traceback: everything"
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() == "Traceback: everything"
    look.show_theme(MORNING)
    with qtbot.waitSignal(dialog.accepted):
        button(dialog, "Close").click()
