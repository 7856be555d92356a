"""The notices and the dialog for bugs keep their promises."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from companion.ui.notices import BugDialog, Notice, NoticeBar
from companion.ui.theme import MORNING, Look
from companion.ui.widgets.labels import Label
from tests.ui.reading import button


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
        button(bar, f"Dismiss: {FULL.sentence}").click()
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
