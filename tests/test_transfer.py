"""A journal comes into the window, asked about first, wholly or not at all."""

from __future__ import annotations

import json
import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from companion.app import Companion
from companion.core.columns import Field
from companion.core.errors import Problem
from companion.core.journal import Condition, Journal, Profile
from companion.core.transferring import Arrival, Arriving
from companion.storage import database, exchange, table_writing
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.private_files import write_out
from companion.transfer import Transfer
from companion.ui.file_dialogs import FileWish, ask_for_file
from companion.ui.pages.transfer import TransferPage
from companion.ui.sections import Section
from companion.ui.text import problem_sentence
from tests.program import BREATHING, NOW, Open, answer, kept, open_program, paths, said, stand_by
from tests.storage.records import SESSION
from tests.ui.reading import button
from tests.ui.reading import said as shown

__all__ = ["open_program", "paths", "stand_by"]

EXPORT, IMPORT = "Export the journal", "Import a journal"
THEIRS = replace(SESSION, id=UUID(int=77), edited_at=None)


def settings(companion: Companion) -> QWidget:
    """The settings, opened where the data is."""
    companion.guide.show_settings(Section.DATA)
    return companion.views.settings


def file_of(folder: Path, *sessions: object, profile: Profile | None = None) -> str:
    """A journal file with these sessions."""
    path = folder / "theirs.json"
    write_out(path, exchange.written(Journal(profile, sessions)))  # type: ignore[arg-type]  # records all
    return str(path)


def begin(companion: Companion) -> TransferPage:
    """Choose to import, and the page that comes."""
    button(settings(companion), IMPORT).click()
    assert companion.window.whole is companion.views.transfer
    return companion.views.transfer


def wait_for(qtbot: QtBot, page: TransferPage, title: str) -> None:
    """Until the page has that title."""
    qtbot.waitUntil(lambda: page.accessibleName() == title, timeout=20_000)


@contextmanager
def written_by_another(paths: DataPaths) -> Iterator[None]:
    """Another program has the journal to itself."""
    with closing(sqlite3.connect(paths.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def stored(paths: DataPaths) -> Journal:
    """All that is in the journal file."""
    with closing(database.open_copy(paths.journal)) as copy:
        return JournalStore(copy).journal()


def test_nothing_chosen_does_nothing(open_program: Open, paths: DataPaths) -> None:
    answer(paths)
    companion = open_program()
    button(settings(companion), EXPORT).click()
    button(settings(companion), IMPORT).click()
    assert companion.window.page is companion.views.settings
    assert (companion.window.whole, said(companion)) == (None, [])


def test_an_import_tells_first_and_changes_nothing_before_it_may(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, SESSION, THEIRS))
    before = stored(paths)
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    assert "This is what theirs.json would change. Nothing has changed yet." in shown(page)
    lines = shown(page)
    assert lines[lines.index("Sessions added") + 1] == "1"
    assert lines[lines.index("Sessions already in your journal") + 1] == "1"
    assert "Sessions changed: the file has the later account" not in lines
    assert stored(paths) == before
    button(page, "Cancel").click()
    assert companion.window.page is companion.views.settings
    assert companion.window.whole is None
    assert stored(paths) == before


def test_what_was_taken_in_is_shown_by_every_page(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, THEIRS))
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    button(page, "Take in").click()
    wait_for(qtbot, page, "Taken in")
    button(page, "Back to settings").click()
    assert companion.window.page is companion.views.settings
    known = companion.engine.doorkeeper.history().sessions
    assert {session.id for session in known} == {SESSION.id, THEIRS.id}
    assert {session.id for session in stored(paths).sessions} == {SESSION.id, THEIRS.id}


@pytest.mark.invariant(14)
def test_health_answers_that_come_in_hold_at_once(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    blocked = Profile(NOW + timedelta(seconds=1), conditions=frozenset((Condition.CLOT,)))
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, profile=blocked))
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    assert "Health answers, pace and limits: taken from the file" in shown(page)
    button(page, "Take in").click()
    wait_for(qtbot, page, "Taken in")
    button(page, "Back to settings").click()
    companion.guide.wish_by_name("standard")
    assert not companion.runner.active
    companion.guide.show_settings(Section.STEPS)
    assert not button(companion.views.settings, "Adjust your setup").isEnabled()


def test_no_health_answer_gets_into_the_log(
    paths: DataPaths, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(database.open_journal(paths, NOW).database) as journal:
        JournalStore(journal).save_profile(Profile(NOW, conditions=frozenset((Condition.CLOT,))))
    transfer, steps = Transfer(paths), list[Arrival]()
    transfer.changed.connect(steps.append)
    with caplog.at_level(logging.INFO, "companion"):
        transfer.look_into(file_of(tmp_path, profile=Profile(NOW + timedelta(seconds=1))))
        qtbot.waitUntil(lambda: steps[-1].step is Arriving.ASKING)
        transfer.take_in()
        qtbot.waitUntil(lambda: steps[-1].step is Arriving.TAKEN)
    assert steps[-1].changes.conditions_unticked == (Condition.CLOT,)
    assert "a journal was imported" in caplog.text
    assert "clot" not in caplog.text.lower()


def test_a_file_without_news_offers_only_the_way_back(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, SESSION))
    page = begin(companion)
    wait_for(qtbot, page, "Nothing new in this file")
    button(page, "Back to settings").click()
    assert companion.window.whole is None


def test_what_is_not_understood_is_named(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    file = Path(file_of(tmp_path, THEIRS))
    document = json.loads(file.read_text())
    document["sessions"][0] |= {f"mood {number}": 1 for number in range(25)}
    file.write_text(json.dumps(document))
    companion = open_program(ask=lambda _parent, _wish: str(file))
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    (words,) = (one for one in shown(page) if one.startswith("Left out: "))
    assert "Left out: session 1, field mood 0\n" in words
    assert words.endswith("Left out: 5 more of that kind")


@pytest.mark.parametrize(
    ("contents", "problem"),
    [
        ("{ no json", Problem.IMPORT_UNREADABLE),
        ('{"format": "another"}', Problem.IMPORT_UNREADABLE),
        (None, Problem.FILE_MISSING),
    ],
)
def test_a_file_that_is_no_journal_is_refused_in_a_sentence(
    contents: str | None, problem: Problem, open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    file = tmp_path / "bad.json"
    if contents is not None:
        file.write_text(contents)
    companion = open_program(ask=lambda _parent, _wish: str(file))
    before = stored(paths)
    page = begin(companion)
    wait_for(qtbot, page, "Nothing was taken in")
    assert any(line.startswith(problem_sentence(problem)) for line in shown(page))
    assert stored(paths) == before
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert companion.window.whole is None


def test_a_table_of_which_every_needed_column_is_recognised_is_taken_in(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    file = tmp_path / "theirs.csv"
    write_out(file, table_writing.written([SESSION, THEIRS]))
    companion = open_program(ask=lambda _parent, _wish: str(file))
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    assert "This is what theirs.csv would change. Nothing has changed yet." in shown(page)
    button(page, "Take in").click()
    wait_for(qtbot, page, "Taken in")
    assert {session.id for session in stored(paths).sessions} == {SESSION.id, THEIRS.id}


def test_a_pipe_is_not_waited_for(open_program: Open, tmp_path: Path, qtbot: QtBot) -> None:
    os.mkfifo(tmp_path / "journal.json")
    companion = open_program(ask=lambda _parent, _wish: str(tmp_path / "journal.json"))
    page = begin(companion)
    wait_for(qtbot, page, "Nothing was taken in")
    assert any("journal.json is no file" in line for line in shown(page))


def test_an_empty_table_is_refused_in_a_sentence(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    file = tmp_path / "theirs.csv"
    file.write_text("")
    companion = open_program(ask=lambda _parent, _wish: str(file))
    page = begin(companion)
    wait_for(qtbot, page, "Nothing was taken in")
    assert any("there is nothing in it" in line for line in shown(page))


EVERY = {
    Field.TIME: "21:00",
    Field.KIND: "standard",
    Field.AREA: "back",
    Field.COVER: "thin_towel",
    Field.SURFACE: "bed",
    Field.HEAD: "none",
    Field.MINUTES_DONE: "20",
}


def test_what_a_table_does_not_say_is_asked_about(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    file = tmp_path / "theirs.csv"
    file.write_text("Date;Ache\n2.3.2026;5\n14.3.2026;x\n")
    companion = open_program(ask=lambda _parent, _wish: str(file))
    begin(companion)
    matching = companion.views.matching
    qtbot.waitUntil(lambda: companion.window.whole is matching)
    assert not button(matching, "Continue").isEnabled()
    matching.matched.emit({Field.DATE: 0, Field.PAIN_BEFORE: 1, **EVERY})
    page = companion.views.transfer
    wait_for(qtbot, page, "Take this journal in?")
    assert any("Left out: row 3, column" in line for line in shown(page))
    button(page, "Columns...").click()
    assert companion.window.whole is matching
    assert button(matching, "Continue").isEnabled()
    button(matching, "Continue").click()
    wait_for(qtbot, page, "Take this journal in?")
    button(page, "Take in").click()
    wait_for(qtbot, page, "Taken in")
    assert len(stored(paths).sessions) == 3


def test_rows_that_are_no_sessions_lead_back_to_the_columns(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    file = tmp_path / "theirs.csv"
    write_out(file, table_writing.written([THEIRS]))
    file.write_text(file.read_text().replace("double_thick_towel", "carpet"))
    companion = open_program(ask=lambda _parent, _wish: str(file))
    before = stored(paths)
    page = begin(companion)
    wait_for(qtbot, page, "Nothing was taken in")
    assert any(line.startswith(problem_sentence(Problem.TABLE_UNREADABLE)) for line in shown(page))
    button(page, "Columns...").click()
    matching = companion.views.matching
    assert any("carpet" in line for line in shown(matching))
    QTest.keyClick(matching, Qt.Key.Key_Escape)
    assert companion.window.whole is None
    assert stored(paths) == before


def test_cancelling_while_it_is_written_leaves_nothing(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, THEIRS))
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    with written_by_another(paths):
        button(page, "Take in").click()
        assert page.accessibleName() == "Taking it in"
        button(page, "Cancel").click()
        assert companion.window.whole is page
    qtbot.waitUntil(lambda: companion.window.whole is None)
    assert [session.id for session in stored(paths).sessions] == [SESSION.id]


def test_a_journal_that_another_program_holds_is_told(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, THEIRS))
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    with written_by_another(paths):
        button(page, "Take in").click()
        wait_for(qtbot, page, "Nothing was taken in")
    assert any(line.startswith(problem_sentence(Problem.JOURNAL_BUSY)) for line in shown(page))
    assert stored(paths).sessions == ()


def test_cancelling_while_it_is_read_leads_back_at_once(
    open_program: Open, paths: DataPaths, tmp_path: Path
) -> None:
    answer(paths)
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, THEIRS))
    page = begin(companion)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert companion.window.whole is None
    companion.transfer.shut_down()
    assert stored(paths).sessions == ()


def test_a_second_import_after_one_called_off_is_its_own(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    files = iter((str(tmp_path / "not there.json"), file_of(tmp_path, THEIRS)))
    companion = open_program(ask=lambda _parent, _wish: next(files))
    begin(companion)
    companion.transfer.cancel()
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")


def test_the_program_ends_in_order_in_the_middle_of_an_import(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, THEIRS))
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    with written_by_another(paths):
        button(page, "Take in").click()
        companion.transfer.cancel()
    companion.window.close()
    companion.shut_down()
    assert kept(paths) == ()


# Beside a session.


def test_during_a_session_nothing_goes_out_or_comes_in(open_program: Open, paths: DataPaths) -> None:
    asked: list[FileWish] = []

    def ask(_parent: QWidget, wish: FileWish) -> str:
        asked.append(wish)
        return ""

    companion = open_program(wish=BREATHING, ask=ask)
    page = settings(companion)
    assert not button(page, EXPORT).isEnabled()
    assert not button(page, IMPORT).isEnabled()
    assert shown(page).count("Not during a session") == 5
    companion.porter.choose_import()
    companion.porter.open_export()
    assert (asked, said(companion)[-1]) == ([], "Not during a session")


def test_a_session_that_begins_sets_the_import_aside(
    open_program: Open, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    companion = open_program(ask=lambda _parent, _wish: file_of(tmp_path, THEIRS))
    page = begin(companion)
    wait_for(qtbot, page, "Take this journal in?")
    companion.guide.wish(BREATHING)
    assert companion.runner.active
    assert companion.window.whole is companion.views.session
    companion.transfer.take_in()
    assert THEIRS.id not in {session.id for session in kept(paths)}


@pytest.mark.invariant(10)
def test_a_journal_in_memory_only_stays_where_it_is(open_program: Open, tmp_path: Path) -> None:
    blocked = tmp_path / "file in the place of the folder"
    blocked.write_text("")
    companion = open_program(blocked / "data")
    page = settings(companion)
    assert not button(page, IMPORT).isEnabled()
    assert "Not while the journal is kept in memory only" in shown(page)


# The real dialogs.


@pytest.mark.parametrize(
    ("wish", "ending"),
    [
        (FileWish.JOURNAL, "json"),
        (FileWish.TABLE, "csv"),
        (FileWish.REPORT, "pdf"),
        (FileWish.PICTURE, "png"),
        (FileWish.IMPORT, ""),
        (FileWish.RESTORE, ""),
    ],
)
@pytest.mark.parametrize("accepted", [True, False])
def test_the_dialog_is_asked_for_one_file(
    wish: FileWish, ending: str, accepted: bool, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "mine.json").write_text("{}")
    seen: list[tuple[QFileDialog.AcceptMode, QFileDialog.FileMode, str]] = []

    def answered() -> None:
        dialog = window.findChild(QFileDialog)
        try:
            seen.append((dialog.acceptMode(), dialog.fileMode(), dialog.defaultSuffix()))
            dialog.setDirectory(str(tmp_path))
            dialog.selectFile("mine.json")
        finally:
            dialog.done(int(accepted))

    QTimer.singleShot(0, answered)
    assert ask_for_file(window, wish) == (str(tmp_path / "mine.json") if accepted else "")
    if ending:
        assert seen == [(QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile, ending)]
    else:
        assert seen == [(QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFile, "")]


@pytest.mark.parametrize(
    ("chosen", "typed", "file", "ending"),
    [
        ("*.svg", None, "mat-companion-chart.svg", "svg"),
        ("*.svg", "mine", "mine.svg", "svg"),
        ("*.svg", "mine.png", "mine.svg", "svg"),
        ("*.svg", "mine.txt", "mine.txt", "svg"),
    ],
)
def test_the_kind_of_file_that_is_chosen_gives_the_name_its_ending(
    chosen: str, typed: str | None, file: str, ending: str, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[str] = []

    def answered() -> None:
        dialog = window.findChild(QFileDialog)
        try:
            dialog.setDirectory(str(tmp_path))
            if typed is not None:
                dialog.selectFile(typed)
            (kind,) = (one for one in dialog.nameFilters() if chosen in one)
            # As the system's own dialogs say it; Qt's own changes the name itself as well.
            dialog.filterSelected.emit(kind)
            seen.append(dialog.defaultSuffix())
        finally:
            dialog.done(1)

    QTimer.singleShot(0, answered)
    assert ask_for_file(window, FileWish.PICTURE) == str(tmp_path / file)
    assert seen == [ending]
