"""The questions before a session: quick to leave out, quick to answer, and never in the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.asking import TAGS, BeforeAnswers
from companion.core.journal import Area, Cover, Head, Marks, Ratings, Setup, Surface
from companion.ui import text
from companion.ui.main_window import MainWindow
from companion.ui.pages.before import BeforePage
from companion.ui.theme import DUSK, Look
from companion.ui.widgets.choices import Chip
from companion.ui.widgets.dual_slider import Handle
from companion.ui.widgets.setup_card import SetupCard
from tests.ui.reading import said

SETUP = Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 15.0)
SLIDERS = ("Back pain", "Muscle tension", "Stress")
CLEAR = "Clear marks are still there, so no mat on this area today."


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> BeforePage:
    """The questions before fifteen minutes on a thick towel, a day after the last session."""
    made = BeforePage(look)
    made.resize(1080, 720)
    qtbot.addWidget(made)
    made.show_before(SETUP, Area.BACK, ask_marks=True)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def button(page: QWidget, words: str) -> QAbstractButton:
    """The one button or chip of that name."""
    (found,) = [one for one in page.findChildren(QAbstractButton) if one.accessibleName() == words]
    return found


def rate(page: BeforePage, name: str, rating: int) -> None:
    """Answers one slider by its key."""
    (handle,) = [one for one in page.findChildren(Handle) if one.accessibleName() == name]
    QTest.keyClick(handle, Qt.Key(Qt.Key.Key_0.value + rating))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_one_key_starts_without_an_answer(key: Qt.Key, page: BeforePage, qtbot: QtBot) -> None:
    assert QApplication.focusWidget() is button(page, "Start")
    with qtbot.waitSignal(page.start_requested) as told:
        QTest.keyClick(QApplication.focusWidget(), key)
    assert told.args == [BeforeAnswers()]


def test_in_its_window_the_keyboard_is_on_start_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    window = MainWindow(Look(DUSK), QSize(1080, 720))
    window.furnish()
    qtbot.addWidget(window)
    window.show()
    page = BeforePage(window.look)
    page.show_before(SETUP, Area.BACK, ask_marks=False)
    window.show_whole(page)
    assert window.focusWidget() is button(page, "Start")


def test_a_key_still_held_from_before_starts_nothing(page: BeforePage, qtbot: QtBot) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    with qtbot.assertNotEmitted(page.start_requested):
        QApplication.sendEvent(button(page, "Start"), held)


def test_three_ratings_start_without_an_answer_and_never_at_a_number(page: BeforePage) -> None:
    handles = [one for one in page.findChildren(Handle) if one.isVisible()]
    assert [one.accessibleName() for one in handles] == list(SLIDERS)
    assert all(one.accessibleDescription().startswith("Not answered.") for one in handles)
    assert page.answers == BeforeAnswers()


def test_every_answer_is_told_at_once(page: BeforePage) -> None:
    told = QSignalSpy(page.changed)
    rate(page, "Back pain", 6)
    button(page, "Today: Headache").click()
    button(page, "Skin marks: Faint").click()
    assert [told.at(i)[0] for i in range(told.count())] == [
        BeforeAnswers(Ratings(pain=6)),
        BeforeAnswers(Ratings(pain=6), ("headache",)),
        BeforeAnswers(Ratings(pain=6), ("headache",), Marks.FAINT),
    ]


def test_all_that_is_answered_is_sent_with_the_start(page: BeforePage, qtbot: QtBot) -> None:
    for name, rating in zip(SLIDERS, (6, 7, 0), strict=True):
        rate(page, name, rating)
    for chip in page.findChildren(Chip):
        chip.click()
    button(page, "Skin marks: Gone").click()
    with qtbot.waitSignal(page.start_requested) as told:
        button(page, "Start").click()
    assert told.args == [BeforeAnswers(Ratings(6, 7, 0), TAGS, Marks.GONE)]


def test_enter_starts_from_a_slider_as_well(page: BeforePage, qtbot: QtBot) -> None:
    rate(page, "Stress", 4)
    slider = next(one for one in page.findChildren(Handle) if one.accessibleName() == "Stress")
    slider.setFocus()
    with qtbot.waitSignal(page.start_requested) as told:
        QTest.keyClick(slider, Qt.Key.Key_Return)
    assert told.args == [BeforeAnswers(Ratings(stress=4))]


def test_enter_on_another_button_presses_that_one(page: BeforePage, qtbot: QtBot) -> None:
    button(page, "Today: Driving").setFocus()
    with qtbot.assertNotEmitted(page.start_requested):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.answers.tags == ("driving",)


@pytest.mark.parametrize("means", ["button", "escape"])
def test_going_back_is_one_press_away(means: str, page: BeforePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested):
        if means == "button":
            button(page, "Back").click()
        else:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_marks_are_asked_about_only_where_that_is_wanted(page: BeforePage) -> None:
    names = [text.name(marks) for marks in Marks]
    assert all(button(page, f"Skin marks: {name}").isVisible() for name in names)
    button(page, "Skin marks: Clear").click()
    page.show_before(SETUP, Area.BACK, ask_marks=False)
    assert not any(button(page, f"Skin marks: {name}").isVisible() for name in names)
    assert page.answers.marks is None


def test_the_next_time_starts_unanswered_and_says_nothing_about_it(page: BeforePage) -> None:
    rate(page, "Back pain", 9)
    button(page, "Today: Exercised").click()
    page.show_consequence(CLEAR, may_start=False)
    told = QSignalSpy(page.changed)
    page.show_before(SETUP, Area.BACK, ask_marks=True)
    assert (page.answers, told.count()) == (BeforeAnswers(), 0)
    assert CLEAR not in said(page)
    assert button(page, "Start").isVisible()


def test_where_the_mat_has_to_wait_the_way_on_is_to_breathe(page: BeforePage, qtbot: QtBot) -> None:
    button(page, "Skin marks: Clear").click()
    page.show_consequence(CLEAR, may_start=False)
    assert CLEAR in said(page)
    assert "Without the mat, wherever you are." in said(page)
    with qtbot.assertNotEmitted(page.start_requested), qtbot.waitSignal(page.breathing_requested) as told:
        page.setFocus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert told.args == [BeforeAnswers(marks=Marks.CLEAR)]


def test_an_answer_taken_back_opens_the_way_again(page: BeforePage, qtbot: QtBot) -> None:
    page.show_consequence(CLEAR, may_start=False)
    page.show_consequence("", may_start=True)
    assert CLEAR not in said(page)
    with qtbot.waitSignal(page.start_requested):
        button(page, "Start").click()


def test_a_shorter_session_is_shown_as_such(page: BeforePage) -> None:
    shorter = replace(SETUP, minutes=10.0)
    assert "15 min, thick towel" in said(page)
    page.show_consequence("Strong pain today, so 10 minutes at most.", may_start=True, setup=shorter)
    assert "10 min, thick towel" in said(page)
    page.show_consequence("", may_start=True)
    assert "15 min, thick towel" in said(page)


def test_in_a_narrow_window_words_stand_for_the_picture(page: BeforePage) -> None:
    page.resize(380, 520)
    assert not page.findChild(SetupCard).isVisible()
    assert any(words.startswith("15 min, thick towel.") for words in said(page))


@pytest.mark.parametrize(("size", "scale"), [((380, 520), 1.0), ((1080, 720), 1.0), ((1080, 720), 2.0)])
def test_start_is_in_sight_without_scrolling(
    size: tuple[int, int], scale: float, page: BeforePage, look: Look
) -> None:
    look.show_scale(scale)
    page.resize(*size)
    for sentence, may_start in (("", True), (CLEAR, False)):
        page.show_consequence(sentence, may_start=may_start)
        start = QApplication.focusWidget()
        corner = start.mapTo(page, QPoint(start.width(), start.height()))
        assert page.rect().contains(corner)


def test_nothing_moves_when_something_follows_from_an_answer(page: BeforePage) -> None:
    before = [one.mapTo(page, QPoint(0, 0)) for one in page.findChildren(Handle)]
    top = button(page, "Start").mapTo(page, QPoint(0, 0)).y()
    page.show_consequence(CLEAR, may_start=True)
    QApplication.processEvents()
    assert [one.mapTo(page, QPoint(0, 0)) for one in page.findChildren(Handle)] == before
    assert button(page, "Start").mapTo(page, QPoint(0, 0)).y() == top
    assert page.verticalScrollBar().maximum() == 0


def test_the_keyboard_goes_from_the_answers_to_back_and_start(page: BeforePage) -> None:
    names: list[str] = []
    for _step in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
        if names[-1] == "Start":
            break
    assert names[:3] == list(SLIDERS)
    assert names[-2:] == ["Back", "Start"]
    assert {"Today: Long sitting", "Today: A stressful day", "Skin marks: Gone"} < set(names)
