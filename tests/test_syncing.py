"""The folder of several computers beside the window: looked into when there is reason to, in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot

from companion.app import Companion
from companion.core.errors import CompanionError, Problem
from companion.core.journal import Condition, Profile, SessionRecord
from companion.core.settings import Settings
from companion.core.syncing import Looked
from companion.storage import exchange, settings_file
from companion.storage.paths import DataPaths
from companion.syncing import Syncing
from companion.ui.main_window import Page
from companion.ui.sections import Section
from companion.ui.widgets.labels import Label
from tests.core.five_weeks import five_weeks
from tests.program import BREATHING, NOW, Open, StandBy, answer, kept, open_program, paths, said, stand_by
from tests.storage.computers import Computer
from tests.storage.files import names
from tests.storage.records import SESSION

__all__ = ["open_program", "paths", "stand_by"]

LIMIT = 20_000
"""Milliseconds until a test gives up."""


class Home:
    """A computer with a folder, what is told of it, and another computer at work."""

    def __init__(self, root: Path) -> None:
        self.session_runs = False
        for name in ("home", "work"):
            (root / name).mkdir()
        self.computer, self.work = Computer(root / "home"), Computer(root / "work")
        self.settings = Settings(sync_folder=str(self.computer.folder))
        self.failed: list[CompanionError] = []
        self.changed: list[Looked] = []
        self.syncing = Syncing(self.computer.paths, self.now, self.active, settle=50)
        self.syncing.failed.connect(self.failed.append)
        self.syncing.changed.connect(self.changed.append)

    def now(self) -> datetime:
        """The time."""
        return NOW

    def active(self) -> bool:
        """Whether a session is going on."""
        return self.session_runs

    def hear_from_work(self, *sessions: SessionRecord) -> None:
        """Sessions at work come with the tool."""
        for session in sessions:
            self.work.with_store(lambda store, session=session: store.save_session(session))
        self.work.look()
        for file in self.work.folder.iterdir():
            (self.computer.folder / file.name).write_bytes(file.read_bytes())


@pytest.fixture
def home(tmp_path: Path, qapp: QApplication) -> Iterator[Home]:
    """A home whose folder is used."""
    made = Home(tmp_path)
    made.syncing.follow(made.settings)
    yield made
    made.syncing.shut_down()


def look(home: Home, qtbot: QtBot) -> Looked:
    """Have it look, and wait until it has."""
    with qtbot.waitSignal(home.syncing.looked, timeout=LIMIT) as looked:
        home.syncing.look_now()
    return looked.args[0]


def test_it_looks_by_itself_soon_after_it_has_a_folder(home: Home, qtbot: QtBot) -> None:
    home.hear_from_work(SESSION)
    with qtbot.waitSignal(home.syncing.changed, timeout=LIMIT):
        """Nobody asks."""
    assert home.computer.journal().sessions == (SESSION,)
    assert len(names(home.computer.folder)) == 2
    assert home.syncing.state.looked == home.changed[0]
    assert not home.syncing.busy


def test_without_a_folder_it_does_nothing(home: Home, tmp_path: Path, qtbot: QtBot) -> None:
    home.syncing.follow(Settings())
    home.syncing.look_now()
    home.syncing.look_soon()
    home.syncing.shut_down()
    assert not home.syncing.busy
    assert not home.computer.paths.computer.exists()


def test_a_journal_in_memory_is_nothing_to_share(home: Home) -> None:
    aside = Syncing(home.computer.paths, home.now, home.active, kept=False)
    aside.follow(home.settings)
    aside.look_now()
    assert not aside.busy
    assert aside.state.folder == ""


def test_nothing_is_looked_at_while_a_session_is_going_on(home: Home, qtbot: QtBot) -> None:
    home.hear_from_work(SESSION)
    home.session_runs = True
    home.syncing.look_now()
    assert not home.syncing.busy
    home.session_runs = False
    assert look(home, qtbot).changed


def test_a_session_that_begins_ends_a_look_and_the_look_comes_again(home: Home, qtbot: QtBot) -> None:
    home.hear_from_work(SESSION)
    home.syncing.look_now()
    home.syncing.make_room()
    with qtbot.waitSignal(home.syncing.changed, timeout=LIMIT):
        """Called off or not, and by itself."""
    assert home.computer.journal().sessions == (SESSION,)
    assert home.failed == []


def test_two_wishes_at_once_are_one_after_the_other(home: Home, qtbot: QtBot) -> None:
    spy = QSignalSpy(home.syncing.looked)
    home.syncing.look_now()
    assert home.syncing.state.looking
    for _ in range(3):
        home.syncing.look_now()
    qtbot.waitUntil(lambda: spy.count() == 2 and not home.syncing.busy, timeout=LIMIT)
    assert not home.syncing.state.looking


def test_closing_writes_what_the_others_do_not_have_yet(home: Home) -> None:
    home.computer.with_store(lambda store: store.save_session(SESSION))
    home.syncing.shut_down()
    (file,) = home.computer.folder.iterdir()
    assert exchange.read(file)[0].sessions == (SESSION,)


def test_trouble_is_told_once_and_again_only_after_it_was_over(
    home: Home, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    folder = home.computer.folder
    away = folder.with_name("away")
    folder.rename(away)
    for count in (1, 2):
        home.syncing.look_now()
        qtbot.waitUntil(
            lambda count=count: caplog.text.count("could not be looked into") == count, timeout=LIMIT
        )
        qtbot.waitUntil(lambda: not home.syncing.busy)
    assert [error.problem for error in home.failed] == [Problem.SYNC_FOLDER_GONE]
    trouble = home.syncing.state.trouble
    assert trouble is not None and trouble.problem is Problem.SYNC_FOLDER_GONE
    away.rename(folder)
    look(home, qtbot)
    assert home.syncing.state.trouble is None
    folder.rename(away)
    home.syncing.look_now()
    qtbot.waitUntil(lambda: len(home.failed) == 2, timeout=LIMIT)
    assert str(folder) not in caplog.text


def test_a_newer_file_is_told_once(home: Home, qtbot: QtBot) -> None:
    home.hear_from_work()
    (file,) = home.computer.folder.iterdir()
    for number in range(2):
        newer = file.read_bytes().replace(b'"version": 1', b'"version": 2') + b" " * number
        file.write_bytes(newer)
        assert look(home, qtbot).newer == 1
    assert [error.problem for error in home.failed] == [Problem.SYNC_FILE_NEWER]


def test_a_file_that_cannot_be_written_is_told_and_what_came_in_is_there(home: Home, qtbot: QtBot) -> None:
    look(home, qtbot)
    home.computer.file.unlink()
    home.computer.file.mkdir()
    home.hear_from_work(SESSION)
    assert look(home, qtbot).changed
    assert [error.problem for error in home.failed] == [Problem.SYNC_FOLDER_UNWRITABLE]
    home.computer.file.rmdir()


def test_a_computer_that_is_not_used_any_more_goes(home: Home, qtbot: QtBot) -> None:
    home.hear_from_work(SESSION)
    assert len(look(home, qtbot).others) == 1
    with qtbot.waitSignal(home.syncing.looked, timeout=LIMIT):
        home.syncing.remove(home.work.id)
    assert names(home.computer.folder) == {home.computer.file.name}
    assert home.computer.journal().sessions == (SESSION,)


def test_our_own_file_goes_when_that_is_wished(home: Home, qtbot: QtBot, tmp_path: Path) -> None:
    look(home, qtbot)
    home.syncing.follow(Settings())
    home.syncing.leave(str(home.computer.folder))
    assert names(home.computer.folder) == set()
    home.syncing.leave(str(tmp_path / "gone"))
    assert [error.problem for error in home.failed] == [Problem.SYNC_FOLDER_GONE]


def test_a_mistake_of_ours_is_shown_where_mistakes_are_shown(home: Home, qtbot: QtBot) -> None:
    class Broken(DataPaths):
        @property
        def computer(self) -> Path:
            raise KeyError

    broken = Syncing(Broken(home.computer.paths.directory), home.now, home.active)
    broken.follow(home.settings)
    with qtbot.captureExceptions() as mistakes:
        broken.look_now()
        qtbot.waitUntil(lambda: bool(mistakes), timeout=LIMIT)
    assert mistakes[0][0] is KeyError
    assert not broken.busy
    broken.follow(Settings())


def test_a_journal_that_cannot_be_opened_is_trouble(home: Home, qtbot: QtBot) -> None:
    home.computer.paths.journal.unlink()
    home.syncing.look_now()
    qtbot.waitUntil(lambda: not home.syncing.busy, timeout=LIMIT)
    assert [error.problem for error in home.failed] == [Problem.DATA_FOLDER_UNWRITABLE]


# The whole program.


def work_with(
    folder: Path, root: Path, session: SessionRecord = SESSION, *, profile: Profile | None = None
) -> Computer:
    """Another computer that has put its journal into the folder."""
    root.mkdir()
    work = Computer(root)
    work.with_store(lambda store: store.save_session(session))
    if profile is not None:
        work.with_store(lambda store: store.save_profile(profile))
    work.look()
    (folder / work.file.name).write_bytes(work.file.read_bytes())
    return work


def use(companion: Companion, folder: Path, qtbot: QtBot) -> Looked:
    """Choose the folder and have it looked into."""
    companion.preferences.change(replace(companion.preferences.settings, sync_folder=str(folder)))
    syncing = companion.joining.syncing
    with qtbot.waitSignal(syncing.looked, timeout=LIMIT) as looked:
        syncing.look_now()
    return looked.args[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that another program keeps equal."""
    made = tmp_path / "shared"
    made.mkdir()
    return made


def test_what_another_computer_wrote_is_on_the_page_that_is_open(
    paths: DataPaths, open_program: Open, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    work_with(folder, tmp_path / "work")
    companion = open_program()
    companion.window.show_page(Page.JOURNAL)
    opened = QSignalSpy(companion.window.page_opened)
    assert use(companion, folder, qtbot).changed
    assert opened.at(0) == [Page.JOURNAL]
    assert kept(paths) == (SESSION,)
    assert settings_file.load(paths.settings).settings.sync_folder == str(folder)


def test_newer_health_answers_of_another_computer_are_told_and_hold_at_the_door(
    paths: DataPaths, open_program: Open, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    stricter = Profile(NOW + timedelta(seconds=1), conditions=frozenset({Condition.CLOT}))
    work_with(folder, tmp_path / "work", profile=stricter)
    companion = open_program()
    assert companion.engine.doorkeeper.verdict().open
    assert use(companion, folder, qtbot).answers_changed
    assert any("your other computer" in sentence for sentence in said(companion))
    assert not companion.engine.doorkeeper.verdict().open


def test_settings_that_somebody_is_in_the_middle_of_stay_as_they_are(
    paths: DataPaths, open_program: Open, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    work_with(folder, tmp_path / "work")
    companion = open_program()
    companion.window.show_page(Page.SETTINGS)
    companion.views.settings.open_section(Section.DATA)
    opened = QSignalSpy(companion.window.page_opened)
    assert use(companion, folder, qtbot).changed
    assert opened.count() == 0
    words = [label.text() for label in companion.views.settings.sync.findChildren(Label)]
    assert any("2 computers" in sentence for sentence in words)


def test_the_progress_page_shows_what_comes_while_it_is_open(
    paths: DataPaths, open_program: Open, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    oldest, *rest = sorted(five_weeks(NOW), key=lambda one: one.started_at)
    answer(paths, *rest)
    companion = open_program()
    use(companion, folder, qtbot)
    companion.window.show_page(Page.PROGRESS)
    days = companion.views.progress.days
    qtbot.waitUntil(lambda: days.chart is not None)
    before = days.chart
    work_with(folder, tmp_path / "work", oldest)
    with qtbot.waitSignal(companion.joining.syncing.changed, timeout=LIMIT):
        companion.joining.syncing.look_now()
    assert companion.window.page is companion.views.progress
    assert days.chart != before


def test_what_is_being_written_stays_while_another_journal_comes(
    paths: DataPaths, open_program: Open, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(paths)
    companion = open_program()
    use(companion, folder, qtbot)
    companion.window.show_page(Page.JOURNAL)
    companion.bookkeeper.add()
    editor = companion.views.journal_editor
    words = next(one for one in editor.findChildren(QPlainTextEdit) if one.isVisibleTo(editor))
    words.setPlainText("Half a sentence")
    work_with(folder, tmp_path / "work")
    with qtbot.waitSignal(companion.joining.syncing.changed, timeout=LIMIT):
        companion.joining.syncing.look_now()
    assert companion.window.whole is editor
    assert words.toPlainText() == "Half a sentence"
    assert editor.changed
    companion.bookkeeper.leave()
    assert companion.window.page is companion.views.journal
    assert editor.changed
    assert companion.views.journal.findChild(QListView).model().rowCount() > 0


def test_what_is_changed_in_the_journal_is_shared_soon(
    paths: DataPaths, open_program: Open, folder: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    companion = open_program()
    use(companion, folder, qtbot)
    syncing = companion.joining.syncing

    def waits() -> bool:
        return any(timer.isSingleShot() and timer.isActive() for timer in syncing.findChildren(QTimer))

    for do in (lambda: companion.bookkeeper.delete(SESSION), companion.bookkeeper.undo):
        with qtbot.waitSignal(syncing.looked, timeout=LIMIT):
            syncing.look_now()
        assert not waits()
        do()
        assert waits()


def test_a_session_is_in_the_folder_when_the_window_has_closed(
    paths: DataPaths, stand_by: StandBy, folder: Path, qtbot: QtBot
) -> None:
    answer(paths)
    standby = stand_by()
    companion = standby.companion
    assert companion is not None
    use(companion, folder, qtbot)
    companion.guide.wish(BREATHING)
    assert companion.runner.active
    companion.joining.syncing.look_now()
    assert not companion.joining.syncing.busy
    companion.runner.shut_down()
    companion.shut_down()
    (file,) = folder.iterdir()
    assert len(exchange.read(file)[0].sessions) == 1


def test_leaving_the_folder_keeps_the_journal(
    paths: DataPaths, open_program: Open, folder: Path, qtbot: QtBot
) -> None:
    answer(paths, SESSION)
    companion = open_program()
    use(companion, folder, qtbot)
    companion.window.show_page(Page.SETTINGS)
    companion.views.settings.sync.stop_requested.emit(True)
    assert names(folder) == set()
    assert kept(paths) == (SESSION,)
    assert settings_file.load(paths.settings).settings.sync_folder == ""
