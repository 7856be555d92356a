"""What is written in the journal: every answer can be changed, added and dated back, and none gets lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.errors import CompanionError, Problem
from companion.core.journal import (
    Area,
    Course,
    Cover,
    DiaryEntry,
    Head,
    Kind,
    Marks,
    Morning,
    NotToday,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.looking_up import Search
from companion.core.screening import Door
from companion.ui import text
from companion.ui.main_window import Page
from companion.ui.pages.journal_editor import JournalEditor
from companion.ui.theme import Look
from companion.ui.widgets.choices import Chip
from companion.ui.widgets.day_field import DayField
from companion.ui.widgets.journal_fields import MinutesField, WordsField
from companion.ui.widgets.labels import Label
from tests.ui.house import Build, House, build

__all__ = ["build"]

Past = Callable[..., SessionRecord]
FULL = {
    "used": Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 15.0),
    "minutes_done": 4.4,
    "course": Course.STOPPED,
    "stop_reason": StopReason.DIZZINESS,
    "after": Ratings(3, None, 4),
    "comfort": 2,
    "felt": ("of my own", "warm"),
    "marks": Marks.FAINT,
    "note": " First.\nSecond. ",
    "tags": ("rain", "driving", "a, b"),
    "morning": Morning(4, 7),
}


def chip(page: QWidget, words: str) -> Chip:
    """The one shown chip of that name, with or without the name of its group."""
    found = [
        one
        for one in page.findChildren(Chip)
        if one.isVisibleTo(page) and words in (one.text(), one.accessibleName())
    ]
    assert len(found) == 1, words
    return found[0]


def said(page: QWidget) -> str:
    """All words shown as labels."""
    return " ".join(label.text() for label in page.findChildren(Label) if label.isVisibleTo(page))


def button(page: QWidget, words: str) -> QAbstractButton:
    """The one shown button of that name."""
    buttons = page.findChildren(QAbstractButton)
    found = [one for one in buttons if one.accessibleName() == words and one.isVisibleTo(page)]
    assert len(found) == 1, words
    return found[0]


@pytest.fixture
def editor(look: Look, qtbot: QtBot) -> JournalEditor:
    page = JournalEditor(look)
    qtbot.addWidget(page)
    page.resize(1080, 720)
    page.show()
    return page


# The forms.


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BREATHING, Kind.BEDTIME])
def test_a_session_that_is_only_looked_at_stays_to_the_letter(
    kind: Kind, editor: JournalEditor, past: Past, now: datetime
) -> None:
    record = past(3, kind=kind, **FULL)
    record = replace(record, started_at=record.started_at + timedelta(seconds=17))
    editor.show_edit(record, now)
    assert editor.form.line == record
    assert not editor.changed


def test_an_entry_that_is_only_looked_at_stays_to_the_letter(editor: JournalEditor, now: datetime) -> None:
    entry = DiaryEntry(UUID(int=9), now, Ratings(3, None, 0), 7, ("yoga", "walk"), ("b", "stress"), " x ")
    editor.show_edit(entry, now)
    assert editor.form.line == entry
    assert not editor.changed


def test_every_answer_of_a_session_can_be_taken_back(
    editor: JournalEditor, past: Past, now: datetime
) -> None:
    editor.show_edit(past(3, **FULL), now)
    for clear in editor.findChildren(QAbstractButton):
        if clear.accessibleName() == "Clear these ratings" and clear.isVisibleTo(editor):
            clear.click()
    for one in ("Too strong", "Warm", "Faint", "Driving", "Not stopped"):
        chip(editor, one).click()
    for words in editor.session.findChildren(WordsField):
        words._own.clear()
    editor.form.note.clear()
    line = editor.form.line
    assert (line.before, line.after, line.morning) == (Ratings(), Ratings(), Morning())
    assert (line.comfort, line.felt, line.marks, line.note, line.tags) == (None, (), None, "", ())
    assert (line.stop_reason, line.course) == (None, Course.ENDED_EARLY)


def test_what_was_used_is_kept_beside_the_plan(editor: JournalEditor, past: Past, now: datetime) -> None:
    record = past(3)
    editor.show_edit(record, now)
    chip(editor, "Bare skin").click()
    chip(editor, "Floor").click()
    used = Setup(Cover.BARE_SKIN, Surface.FLOOR, record.planned.head, record.planned.minutes)
    assert (editor.form.line.planned, editor.form.line.used) == (record.planned, used)
    chip(editor, "Thin towel").click()
    chip(editor, "Yoga mat").click()
    assert editor.form.line.used is None
    # One of them is always on.
    chip(editor, "Yoga mat").click()
    assert not editor.changed


def test_the_reason_of_a_stop_can_be_said_later(editor: JournalEditor, past: Past, now: datetime) -> None:
    editor.show_edit(past(3, course=Course.STOPPED), now)
    assert not editor.changed
    chip(editor, "Sharp pain").click()
    assert editor.form.line.stop_reason is StopReason.SHARP_PAIN
    chip(editor, "Sharp pain").click()
    assert (editor.form.line.stop_reason, editor.form.line.course) == (None, Course.STOPPED)


def test_feet_are_asked_about_socks_only(editor: JournalEditor, past: Past, now: datetime) -> None:
    setup = Setup(Cover.THICK_SOCKS, Surface.FLOOR, Head.NONE, 3.0)
    editor.show_edit(past(1, area=Area.FEET_SEATED, planned=setup), now)
    shown = [one.text() for one in editor.session.findChildren(Chip) if one.isVisibleTo(editor)]
    assert "Thick socks" in shown
    assert not {"Thick towel", "Floor", "Cushion"} & set(shown)


def test_minutes_are_moved_and_change_how_it_ended(editor: JournalEditor, past: Past, now: datetime) -> None:
    editor.show_edit(past(3), now)
    field = editor.session.findChild(MinutesField).focusProxy()
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert (editor.form.line.minutes_done, editor.form.line.course) == (11.0, Course.ENDED_EARLY)


def test_a_day_is_moved_written_and_never_to_come(editor: JournalEditor, past: Past, now: datetime) -> None:
    record = past(3)
    editor.show_edit(record, now)
    day = editor.session.findChild(DayField)
    QTest.keyClick(day, Qt.Key.Key_Down)
    assert editor.form.line.started_at == record.started_at - timedelta(days=1)
    for written, expected in (
        ("2026-11-02", "2 November 2026"),
        ("5.11.2026", "5 November 2026"),
        ("1 November 2026", "1 November 2026"),
        ("yesterday or so", "1 November 2026"),
        ("2030-01-01", "19 November 2026"),
    ):
        day.setText(written)
        day.setModified(True)
        day.editingFinished.emit()
        assert day.text() == expected
    assert not button(editor.session, "A day later").isEnabled()
    button(editor.session, "A day earlier").click()
    assert button(editor.session, "A day later").isEnabled()
    assert editor.form.line.started_at == record.started_at + timedelta(days=2)


def test_a_time_to_come_is_no_time_for_a_session(editor: JournalEditor, past: Past, now: datetime) -> None:
    editor.show_edit(past(0), now)
    form = editor.session
    assert form.hindrance(now) == ""
    form.when.time.show_time(now.replace(hour=23).time())
    assert form.hindrance(now) == "That is still to come."
    form.when.time.show_time(now.replace(minute=45).time())
    assert form.hindrance(now) == "That session would not be over yet."


# Leaving.


def test_nothing_changed_is_left_at_once(
    editor: JournalEditor, past: Past, now: datetime, qtbot: QtBot
) -> None:
    editor.show_edit(past(3), now)
    with qtbot.waitSignal(editor.left):
        QTest.keyClick(editor.form.note, Qt.Key.Key_Escape)


def test_what_was_changed_is_asked_about_once(
    editor: JournalEditor, past: Past, now: datetime, qtbot: QtBot
) -> None:
    editor.show_edit(past(3), now)
    editor.form.note.setPlainText("Warm.")
    with qtbot.assertNotEmitted(editor.left):
        QTest.keyClick(editor.form.note, Qt.Key.Key_Escape)
    assert "is not saved" in said(editor)
    assert editor.form.note.toPlainText() == "Warm."
    with qtbot.waitSignal(editor.left):
        QTest.keyClick(editor.form.note, Qt.Key.Key_Escape)
    assert not editor.changed


def test_whoever_saves_after_all_is_asked_again_the_next_time(
    editor: JournalEditor, past: Past, now: datetime, qtbot: QtBot
) -> None:
    editor.show_edit(past(3), now)
    editor.form.note.setPlainText("Warm.")
    editor.cancel.click()
    with qtbot.waitSignal(editor.save_requested):
        QTest.keyClick(editor.form.note, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(editor.left):
        editor.cancel.click()
    with qtbot.waitSignal(editor.left):
        button(editor, "Discard").click()


def test_words_written_after_the_question_are_asked_about_again(
    editor: JournalEditor, past: Past, now: datetime, qtbot: QtBot
) -> None:
    editor.show_edit(past(3), now)
    editor.form.note.setPlainText("Warm.")
    editor.cancel.click()
    editor.form.note.setPlainText("Warm, and a long evening of other words.")
    with qtbot.assertNotEmitted(editor.left):
        QTest.keyClick(editor.form.note, Qt.Key.Key_Escape)
    with qtbot.waitSignal(editor.left):
        QTest.keyClick(editor.form.note, Qt.Key.Key_Escape)


@pytest.mark.parametrize("written", ["31 June 2026", "", "soon"])
def test_what_is_no_day_is_said_before_anything_is_kept(
    written: str, editor: JournalEditor, past: Past, now: datetime, qtbot: QtBot
) -> None:
    editor.show_edit(past(3), now)
    day = editor.form.when.day
    day.setFocus()
    day.selectAll()
    QTest.keyClick(day, Qt.Key.Key_Delete)
    QTest.keyClicks(day, written)
    with qtbot.assertNotEmitted(editor.save_requested):
        editor.save.click()
    assert "so 16 November 2026 stays" in said(editor)
    with qtbot.waitSignal(editor.save_requested):
        editor.save.click()
    assert editor.form.line == editor.form.shown


def test_a_narrow_field_shows_the_whole_day(look: Look, now: datetime, qtbot: QtBot) -> None:
    field = DayField(look)
    qtbot.addWidget(field)
    field.show_day(now.date(), now.date())
    for width, words in ((190, "19 November 2026"), (130, "19 Nov 2026"), (190, "19 November 2026")):
        field.resize(width, 40)
        field.grab()
        assert field.text() == words
    assert field.day == now.date()


# With the journal behind it.


def opened(house: House) -> JournalEditor:
    """The editor, after "Add to journal"."""
    house.window.show_page(Page.JOURNAL)
    house.views.journal.add_requested.emit()
    return house.views.journal_editor


def test_what_is_written_in_both_forms_is_kept_one_after_the_other(
    build: Build, past: Past, qtbot: QtBot
) -> None:
    house = build(sessions=(past(1),))
    editor = opened(house)
    editor.entry.note.setPlainText("Along the river.")
    button(editor, "What to add: A session I had").click()
    with qtbot.assertNotEmitted(editor.left):
        editor.cancel.click()
    editor.save.click()
    assert house.window.whole is editor
    assert "This is not saved yet." in said(editor)
    assert editor.form.note.toPlainText() == "Along the river."
    editor.save.click()
    assert house.window.whole is None
    kept = house.store.lines(Search(), None, 9)
    assert [line.note for line in kept if isinstance(line, DiaryEntry)] == ["Along the river."]
    assert len(kept) == 3


def test_another_one_does_not_take_the_place_of_what_is_not_saved(build: Build, past: Past) -> None:
    house = build(sessions=(past(1),))
    editor = opened(house)
    editor.entry.note.setPlainText("Along the river.")
    for wish in (house.bookkeeper.add, house.bookkeeper.add_past, lambda: house.bookkeeper.edit(past(1))):
        house.window.show_page(Page.JOURNAL)
        wish()
        assert house.window.whole is editor
        assert editor.form.note.toPlainText() == "Along the river."
        assert "This is not saved yet." in said(editor)


def test_an_entry_is_written_and_gone_to(build: Build, past: Past) -> None:
    house = build(sessions=(past(1),))
    editor = opened(house)
    assert house.window.whole is editor
    chip(editor, "Walk").click()
    editor.entry.note.setPlainText("Along the river.")
    editor.save.click()
    assert house.window.whole is None
    line = house.views.journal.list.current
    assert (line.done, line.note, line.at, line.edited_at) == (
        *(("walk",), "Along the river."),
        *(house.now, house.now),
    )
    assert house.store.line(line.id) == line


def test_an_empty_entry_is_not_kept(build: Build, past: Past) -> None:
    house = build(sessions=(past(1),))
    editor = opened(house)
    editor.save.click()
    assert "There is nothing to keep yet." in said(editor)
    assert house.window.whole is editor


def test_cupping_today_closes_the_mat_and_says_so(build: Build, past: Past) -> None:
    house = build(sessions=(past(1),))
    assert house.keeper.verdict().open
    editor = opened(house)
    chip(editor, "Cupping").click()
    editor.save.click()
    verdict = house.keeper.verdict()
    assert (verdict.door, verdict.reason) == (Door.NOT_TODAY, NotToday.CUPPING)
    assert any("the mat stays closed" in notice for notice in house.notices())


def test_a_session_of_an_earlier_day_is_added_as_it_was(build: Build, past: Past) -> None:
    house = build(sessions=(past(3),))
    house.window.show_page(Page.JOURNAL)
    house.views.journal.past_requested.emit()
    editor = house.views.journal_editor
    assert editor.form is editor.session
    button(editor.session, "A day earlier").click()
    chip(editor, "Melted").click()
    editor.save.click()
    added = house.views.journal.list.current
    assert added.started_at == house.now - timedelta(days=1, minutes=15)
    assert (added.planned, added.minutes_done) == (past().planned, 15.0)
    assert (added.course, added.comfort, added.used) == (Course.COMPLETED, 5, None)
    assert added in house.store.sessions()


def test_a_very_long_session_was_planned_no_longer_than_any(build: Build, past: Past) -> None:
    house = build(sessions=(past(3),))
    house.bookkeeper.add_past()
    editor = house.views.journal_editor
    editor.session.findChild(MinutesField).focusProxy().setText("55")
    assert (editor.form.line.minutes_done, editor.form.line.planned.minutes) == (55.0, 40.0)


def test_another_part_of_the_body_brings_its_own_setup(build: Build, past: Past) -> None:
    house = build(sessions=(past(3),))
    house.bookkeeper.add_past()
    editor = house.views.journal_editor
    chip(editor, "Feet, seated").click()
    line = editor.form.line
    assert (line.area, line.planned.cover, line.minutes_done) == (Area.FEET_SEATED, Cover.THICK_SOCKS, 2.0)


def test_a_change_is_kept_and_shown(build: Build, past: Past) -> None:
    house = build(sessions=(past(1), past(2)))
    house.window.show_page(Page.JOURNAL)
    house.views.journal.list.go_to(3)
    house.views.journal.detail.edit.click()
    editor = house.views.journal_editor
    chip(editor, "Comfortable").click()
    editor.save.click()
    assert house.store.line(past(2).id).comfort == 4
    assert house.views.journal.list.current.comfort == 4


def test_what_cannot_be_saved_stays_and_is_said_in_the_editor(build: Build, past: Past) -> None:
    house = build(sessions=(past(1),))
    editor = opened(house)
    editor.entry.note.setPlainText("Rain.")
    house.database.rows("PRAGMA query_only = ON")
    editor.save.click()
    assert house.window.whole is editor
    assert "What you wrote stays here until it can be saved." in said(editor)
    assert editor.entry.note.toPlainText() == "Rain."


def test_what_was_begun_can_be_taken_up_after_a_session(build: Build, past: Past) -> None:
    house = build(sessions=(past(1),))
    editor = opened(house)
    editor.entry.note.setPlainText("Half a sent")
    house.window.show_page(Page.TODAY)
    house.window.show_page(Page.JOURNAL)
    assert "not saved yet" in said(house.views.journal)
    button(house.views.journal, "Go on editing").click()
    assert house.window.whole is editor
    assert editor.entry.note.toPlainText() == "Half a sent"


def test_a_deletion_is_shown_and_taken_back(build: Build, past: Past) -> None:
    house = build(sessions=(past(1), past(2)))
    house.window.show_page(Page.JOURNAL)
    house.views.journal.detail.delete.click()
    assert [line.id for line in house.store.lines(Search(), None, 9)] == [past(2).id]
    # Also from another page and back, as long as it may be.
    house.window.show_page(Page.TODAY)
    house.window.show_page(Page.JOURNAL)
    button(house.views.journal, "Undo").click()
    assert house.views.journal.list.current.id == past(1).id
    assert "Deleted" not in said(house.views.journal)


def test_the_check_in_speaks_of_a_session_as_it_was_changed(build: Build, past: Past) -> None:
    house = build(sessions=(past(0),))
    house.diary.open_again(past(0))
    house.book.keep(replace(past(0), tags=("rain",)))
    house.diary.take_stop_reason(StopReason.OTHER)
    assert house.store.line(past(0).id).tags == ("rain",)
    house.book.delete(house.store.line(past(0).id))
    assert house.diary.record is None


def test_troubles_while_reading_are_said_above_the_page(build: Build, past: Past) -> None:
    house = build(sessions=(past(1),))
    house.book.failed.emit(CompanionError(Problem.JOURNAL_BUSY))
    assert text.problem_sentence(Problem.JOURNAL_BUSY, "") in house.notices()


def test_focus_begins_at_the_first_question(build: Build, past: Past, qtbot: QtBot) -> None:
    house = build(sessions=(past(1),))
    house.window.show()
    house.window.activateWindow()
    qtbot.waitUntil(house.window.isActiveWindow)
    editor = opened(house)
    assert editor.isAncestorOf(QApplication.focusWidget())
