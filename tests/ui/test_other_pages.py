"""The notices, the dialog for bugs and the list of backups keep their promises."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from companion.core.returning import Return, Returning
from companion.ui.notices import BugDialog, Notice, NoticeBar
from companion.ui.pages.restore import RestorePage
from companion.ui.theme import MORNING, Look
from companion.ui.widgets.labels import Label
from tests.ui.keeping_pages import kept
from tests.ui.reading import button


@pytest.fixture
def bar(look: Look, qtbot: QtBot) -> NoticeBar:
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


def test_a_notice_can_be_acted_on_and_put_away(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(FULL)
    with qtbot.waitSignal(bar.action_requested) as told:
        button(bar, "Try again").click()
    assert told.args == [FULL]
    with qtbot.waitSignal(bar.dismissed) as told:
        button(bar, f"Dismiss: {FULL.sentence}").click()
    assert (told.args, bar.notices) == ([FULL], ())
    assert not bar.isVisibleTo(None)
    bar.hide_notice("never shown")


def test_a_notice_takes_no_focus_and_cuts_no_words(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(FULL)
    bar.resize(240, bar.heightForWidth(240))
    bar.show()
    assert QGuiApplication.focusObject() is None or not bar.isAncestorOf(bar.focusWidget() or bar)
    label = next(one for one in bar.findChildren(Label) if one.text() == FULL.sentence)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_a_bug_can_be_copied(look: Look, qtbot: QtBot) -> None:
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


def test_a_list_of_backups_that_comes_later_has_the_keyboard(look: Look, now: datetime, qtbot: QtBot) -> None:
    page = RestorePage(look)
    qtbot.addWidget(page)
    page.show_return(Return(Returning.CHOOSING), now)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.setFocus()
    assert QApplication.focusWidget() is button(page, "Back to settings")
    page.show_return(Return(Returning.CHOOSING, kept(now)), now)
    assert QApplication.focusWidget() is button(page, "Backup: Today at 21:52")
