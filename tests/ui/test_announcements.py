"""What is news to eyes is said to ears: the end of a session, notices, what was found, what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.journal import Condition, Kind, StopReason
from companion.core.session import Ending
from companion.ui.notices import Notice, NoticeBar
from companion.ui.pages.before import BeforePage
from companion.ui.pages.learn import LearnPage
from companion.ui.pages.stop import StopPage
from companion.ui.theme import Look
from companion.ui.widgets.health_rows import ConditionRow
from companion.ui.widgets.journal_head import Bar
from companion.ui.widgets.prep_view import PrepView
from tests.engine.evening import Evening
from tests.ui.listener import listening
from tests.ui.reading import button
from tests.ui.stage import Open, open_session

__all__ = ["open_session"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Qt's function has another name there")


@pytest.fixture
def said() -> Iterator[list[str]]:
    """What a screen reader is told during the test."""
    with listening() as heard:
        yield heard


# A session.


def test_a_session_tells_every_five_minutes_and_its_end(open_session: Open, said: list[str]) -> None:
    stage = open_session(minutes=12.0)
    assert stage.view.accessibleName() == "Session, 12 min left"
    said.clear()
    stage.let_pass(60.0)
    assert (stage.view.accessibleName(), said) == ("Session, 11 min left", [])
    stage.let_pass(60.0)
    assert said == ["10 min left"]
    stage.let_pass(5 * 60.0)
    assert said == ["10 min left", "5 min left"]
    stage.let_pass(5 * 60.0)
    assert said == ["10 min left", "5 min left", "Session ended"]
    assert stage.view.accessibleName() == "Session ended"


def test_a_pause_and_more_minutes_are_told(open_session: Open, said: list[str]) -> None:
    stage = open_session(minutes=12.0, may_extend_to=1200.0)
    said.clear()
    stage.let_pass(20.0)
    stage.pause()
    assert stage.view.accessibleName() == "Session paused, 12 min left"
    stage.pause()
    stage.evening.runner.extend()
    assert said == ["Paused", "12 min left", "17 min left"]


def test_before_sleep_nothing_is_said_once_somebody_may_be_dozing(
    open_session: Open, said: list[str]
) -> None:
    stage = open_session(Kind.BEDTIME, minutes=20.0, ending=Ending.SILENT)
    said.clear()
    stage.let_pass(5 * 60.0)
    assert said == ["15 min left"]
    for _minute in range(15):
        stage.let_pass(60.0)
    stage.let_pass(1.0)
    assert stage.view.accessibleName() == "Session ended"
    assert said == ["15 min left"]


def test_no_breath_is_told(open_session: Open, said: list[str]) -> None:
    stage = open_session(minutes=5.0)
    said.clear()
    stage.let_pass(59.0)
    assert said == []


def test_what_lies_over_a_session_is_told(open_session: Open, said: list[str]) -> None:
    stage = open_session(minutes=15.0, easing_check=True)
    stage.view.show_notice("The sound output is gone.")
    assert said == ["The sound output is gone."]
    stage.let_pass(190.0)
    assert said == ["The sound output is gone.", "Easing?"]


def test_the_steps_of_lying_down_are_told_as_they_are_due(look: Look, qtbot: QtBot, said: list[str]) -> None:
    evening = Evening()
    view = PrepView(look, evening.runner.frame)
    qtbot.addWidget(view)
    evening.start(5.0, lead_in=20.0)
    view.show_session(evening.runner.session, "")
    for seconds in (1.0, 7.0, 7.0):
        evening.let_pass(seconds)
        view.refresh()
    assert said == [
        "Sit at the edge. Mat behind you, knees bent.",
        "Lower slowly. Lean on your hands, then elbows.",
        "Let it take you. Head down, arms loose.",
    ]
    evening.runner.shut_down()


# Everywhere else.


def test_a_notice_is_told_once(look: Look, qtbot: QtBot, said: list[str]) -> None:
    bar = NoticeBar(look)
    qtbot.addWidget(bar)
    for _time in range(2):
        bar.show_notice(Notice("disk", "The disk is full."))
    assert said == ["The disk is full."]


def test_a_bar_to_take_something_back_is_told(look: Look, qtbot: QtBot, said: list[str]) -> None:
    bar = Bar(look, "Undo")
    qtbot.addWidget(bar)
    bar.show_sentence("Deleted: Back, 15 min")
    bar.show_sentence("")
    assert said == ["Deleted: Back, 15 min"]


def test_how_much_was_found_is_told(look: Look, qtbot: QtBot, said: list[str]) -> None:
    page = LearnPage(look)
    qtbot.addWidget(page)
    page.search.setText("towel")
    page.search.setText("xylophone")
    assert said == ["6 articles", "Nothing here has these words."]


def test_what_follows_from_an_answer_is_told(look: Look, qtbot: QtBot, said: list[str]) -> None:
    page = BeforePage(look)
    qtbot.addWidget(page)
    for _time in range(2):
        page.show_consequence("Strong pain: something easier today.", may_start=True)
    assert said == ["Strong pain: something easier today."]


def test_a_ticked_row_tells_what_it_means_and_an_answer_of_old_does_not(
    look: Look, qtbot: QtBot, said: list[str]
) -> None:
    row = ConditionRow(look, Condition.PREGNANCY)
    qtbot.addWidget(row)
    row.show_answer(True, None)
    assert said == []
    row.untick()
    QAccessible.queryAccessibleInterface(row.focusProxy()).actionInterface().doAction("Toggle")
    QApplication.processEvents()
    assert said == [row.focusProxy().accessibleDescription()]
    assert said[0]


def test_the_advice_after_a_stop_is_told(look: Look, qtbot: QtBot, said: list[str]) -> None:
    page = StopPage(look)
    qtbot.addWidget(page)
    button(page, "Sharp pain").click()
    assert page.reason is StopReason.SHARP_PAIN
    assert said == [
        "No mat today and tomorrow. If it is still there, talk to a health professional. "
        "The first session back is short."
    ]
