"""In the window a backup is restored, and everything deleted: told first, and nothing written behind it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from companion.app import Companion
from companion.core.errors import Problem
from companion.core.settings import Settings, ThemeChoice
from companion.storage import settings_file
from companion.storage.backup import back_up
from companion.storage.paths import DataPaths
from companion.ui.file_dialogs import FileWish
from companion.ui.sections import Section
from companion.ui.text import problem_sentence
from companion.ui.widgets.choice_list import RadioRow
from tests.program import BREATHING, NOW, Open, StandBy, answer, kept, open_program, paths, said, stand_by
from tests.storage.computers import Computer
from tests.storage.files import names
from tests.storage.records import SESSION
from tests.ui.reading import button
from tests.ui.reading import said as shown

__all__ = ["open_program", "paths", "stand_by"]

LATER = replace(SESSION, id=UUID(int=88), edited_at=None)
RESTORE, BACK_UP, ERASE = "Restore a backup", "Make a backup now", "Delete everything"


@pytest.fixture
def backed_up(paths: DataPaths) -> Path:
    """A journal with one session, a backup of it, and then a session more."""
    answer(paths, SESSION)
    file = back_up(paths, NOW, "1.2.3").file
    answer(paths, LATER)
    return Path(file)


def settings(companion: Companion) -> QWidget:
    """The settings, opened where the data is."""
    companion.guide.show_settings(Section.DATA)
    return companion.views.settings


def wait_for(qtbot: QtBot, page: QWidget, title: str) -> None:
    """Until the page has that title."""
    qtbot.waitUntil(lambda: page.accessibleName() == title, timeout=20_000)


def offers(page: QWidget, name: str) -> bool:
    """Whether a button of that name is shown."""
    return any(
        one.accessibleName() == name and one.isVisibleTo(page) for one in page.findChildren(QAbstractButton)
    )


def look_into_the_newest(companion: Companion, qtbot: QtBot) -> QWidget:
    """Choose the newest backup, and the page that asks about it."""
    button(settings(companion), RESTORE).click()
    page = companion.views.restore
    assert companion.window.whole is page
    qtbot.waitUntil(lambda: offers(page, "See what is in it"))
    button(page, "See what is in it").click()
    wait_for(qtbot, page, "Restore this backup?")
    return page


# Backing up.


def test_a_backup_is_made_now_and_told(open_program: Open, paths: DataPaths, qtbot: QtBot) -> None:
    answer(paths, SESSION)
    companion = open_program()
    page = settings(companion)
    assert "None yet. One is made on every day with a session." in shown(page)
    button(page, BACK_UP).click()
    assert button(page, "Cancel the backup").isEnabled()
    qtbot.waitUntil(lambda: len(said(companion)) == 1)
    (name,) = names(paths.backups)
    assert said(companion) == [f"Backed up, with 1 session, and opened again: {paths.backups / name}"]
    assert any(line.startswith("The newest is from today at ") for line in shown(page))
    button(page, BACK_UP).click()
    qtbot.waitUntil(lambda: not companion.safekeeping.busy)


def test_a_backup_can_be_called_off(open_program: Open, paths: DataPaths, qtbot: QtBot) -> None:
    answer(paths, SESSION)
    companion = open_program()
    page = settings(companion)
    button(page, BACK_UP).click()
    button(page, "Cancel the backup").click()
    qtbot.waitUntil(lambda: not companion.safekeeping.busy)
    assert button(page, BACK_UP).isEnabled()
    assert said(companion) == []
    assert names(paths.backups) == set()


# Restoring.


def test_backups_are_listed_with_what_is_in_them(
    open_program: Open, backed_up: Path, paths: DataPaths, qtbot: QtBot
) -> None:
    (paths.backups / "mat-companion-backup-2026-03-02-200000+0100.zip").write_bytes(b"torn")
    companion = open_program()
    button(settings(companion), RESTORE).click()
    page = companion.views.restore

    def notes() -> list[str]:
        notes = [row.accessibleDescription() for row in page.findChildren(RadioRow)]
        return [note.rpartition(",")[0] or note for note in notes]

    qtbot.waitUntil(lambda: notes() == ["Daily, 1 session", "Cannot be opened. 4 bytes"], timeout=20_000)


def test_a_restore_tells_first_and_changes_nothing_before_it_may(
    open_program: Open, backed_up: Path, paths: DataPaths, qtbot: QtBot
) -> None:
    companion = open_program()
    page = look_into_the_newest(companion, qtbot)
    lines = shown(page)
    assert lines[lines.index("Sessions and entries in the backup") + 1] == "1"
    gone = "Sessions and entries of now that are not in the backup: they go"
    assert lines[lines.index(gone) + 1] == "1"
    assert {session.id for session in kept(paths)} == {SESSION.id, LATER.id}
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert companion.window.whole is None


def test_a_restored_backup_is_not_written_over_and_the_program_begins_again(
    stand_by: StandBy, backed_up: Path, paths: DataPaths, qtbot: QtBot
) -> None:
    standby = stand_by()
    companion = standby.companion
    assert companion is not None
    companion.preferences.change(replace(companion.preferences.settings, theme=ThemeChoice.MORNING))
    page = look_into_the_newest(companion, qtbot)
    button(page, "Restore").click()
    wait_for(qtbot, page, "Restored")
    companion.window.resize(700, 700)
    companion.window.closing.emit()
    button(page, "Begin again").click()
    assert standby.begins_anew
    assert [session.id for session in kept(paths)] == [SESSION.id]
    # None were in the backup.
    assert not paths.settings.exists()
    (before,) = paths.backups.glob("mat-companion-before-restore-*")
    assert any(str(before) in line for line in shown(page))


def test_a_restore_leaves_the_folder_of_several_computers(
    stand_by: StandBy, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    settings_file.save(paths.settings, Settings(sync_folder=str(shared), theme=ThemeChoice.DUSK), NOW)
    answer(paths, SESSION)
    back_up(paths, NOW, "1.2.3")
    answer(paths, LATER)
    standby = stand_by()
    companion = standby.companion
    assert companion is not None
    page = look_into_the_newest(companion, qtbot)
    assert any(line.startswith(f"The folder for several computers, {shared}") for line in shown(page))
    button(page, "Restore").click()
    wait_for(qtbot, page, "Restored")
    (ours,) = shared.iterdir()
    before = ours.read_bytes()
    assert str(LATER.id).encode() in before
    standby.end()
    # What was restored is not shared by a last look either.
    assert ours.read_bytes() == before
    settings = settings_file.load(paths.settings).settings
    assert settings == Settings(theme=ThemeChoice.DUSK)
    again = stand_by().companion
    assert again is not None
    assert again.joining.syncing.state.folder == ""
    assert [session.id for session in kept(paths)] == [SESSION.id]


def test_a_restore_can_be_called_off_until_it_is_decided(
    stand_by: StandBy, backed_up: Path, paths: DataPaths, qtbot: QtBot
) -> None:
    standby = stand_by()
    companion = standby.companion
    assert companion is not None
    page = look_into_the_newest(companion, qtbot)
    button(page, "Restore").click()
    button(page, "Cancel").click()
    wait_for(qtbot, page, "Nothing was restored")
    button(page, "Begin again").click()
    assert standby.begins_anew
    assert {session.id for session in kept(paths)} == {SESSION.id, LATER.id}


def test_another_file_can_be_chosen_and_one_that_is_none_is_refused(
    open_program: Open, backed_up: Path, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    wishes: list[FileWish] = []
    files = iter((str(tmp_path / "not-there.zip"), str(backed_up)))

    def ask(_parent: QWidget, wish: FileWish) -> str:
        wishes.append(wish)
        return next(files)

    companion = open_program(ask=ask)
    button(settings(companion), RESTORE).click()
    page = companion.views.restore
    button(page, "Another file...").click()
    wait_for(qtbot, page, "Nothing was restored")
    assert any(line.startswith(problem_sentence(Problem.FILE_MISSING)) for line in shown(page))
    button(page, "Choose another").click()
    button(page, "Another file...").click()
    wait_for(qtbot, page, "Restore this backup?")
    assert wishes == [FileWish.RESTORE, FileWish.RESTORE]


def test_a_damaged_journal_offers_a_backup(
    open_program: Open, backed_up: Path, paths: DataPaths, qtbot: QtBot
) -> None:
    paths.journal.write_bytes(b"no journal at all" * 100)
    companion = open_program()
    (notice,) = (one for one in companion.window.notices.notices if one.action == RESTORE)
    companion.window.notices.action_requested.emit(notice)
    assert companion.window.whole is companion.views.restore


# Deleting everything.


def test_everything_is_deleted_in_two_steps(
    stand_by: StandBy, backed_up: Path, paths: DataPaths, qtbot: QtBot
) -> None:
    standby = stand_by()
    companion = standby.companion
    assert companion is not None
    settings_file.save(paths.settings, companion.preferences.settings, NOW)
    button(settings(companion), ERASE).click()
    page = companion.views.erase
    qtbot.waitUntil(lambda: offers(page, "Continue"))
    assert any("The journal, 2 sessions" in line for line in shown(page))
    button(page, f"Also the backups and copies of older journals (1) in {paths.backups}").click()
    button(page, "Continue").click()
    assert page.accessibleName() == "Delete everything now?"
    button(page, "Delete everything").click()
    wait_for(qtbot, page, "Everything is deleted")
    companion.window.closing.emit()
    button(page, "Begin again").click()
    assert standby.begins_anew
    assert names(paths.directory) == {"companion.lock"}


def test_what_is_deleted_does_not_come_back_through_the_folder_of_several_computers(
    stand_by: StandBy, backed_up: Path, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "work").mkdir()
    work = Computer(tmp_path / "work")
    work.with_store(lambda store: store.save_session(replace(SESSION, id=UUID(int=99))))
    work.look()
    settings_file.save(paths.settings, Settings(sync_folder=str(work.folder)), NOW)
    standby = stand_by()
    companion = standby.companion
    assert companion is not None
    with qtbot.waitSignal(companion.joining.syncing.looked, timeout=20_000):
        companion.joining.syncing.look_now()
    assert len(names(work.folder)) == 2
    page = companion.views.erase
    companion.care.caretaker.show_erase()
    qtbot.waitUntil(lambda: offers(page, "Continue"))
    assert any(str(work.folder) in line and "keep theirs" in line for line in shown(page))
    button(page, "Continue").click()
    button(page, "Delete everything").click()
    wait_for(qtbot, page, "Everything is deleted")
    button(page, "Begin again").click()
    standby.end()
    assert names(work.folder) == {work.file.name}
    assert names(paths.directory) == {"backups"}
    again = stand_by().companion
    assert again is not None
    assert again.joining.syncing.state.folder == ""
    assert kept(paths) == ()


def test_a_shared_folder_that_is_unplugged_is_told(
    open_program: Open, backed_up: Path, paths: DataPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    settings_file.save(paths.settings, Settings(sync_folder=str(stick)), NOW)
    companion = open_program()
    page = companion.views.erase
    companion.care.caretaker.show_erase()
    qtbot.waitUntil(lambda: offers(page, "Continue"))
    companion.care.caretaker.erase(False)
    wait_for(qtbot, page, "Everything is deleted")
    left = f"The file of this computer could not be removed from {stick}: please delete it there."
    assert left in shown(page)


def test_backups_stay_and_nothing_is_deleted_on_the_way_back(
    open_program: Open, backed_up: Path, paths: DataPaths, qtbot: QtBot
) -> None:
    companion = open_program()
    button(settings(companion), ERASE).click()
    page = companion.views.erase
    qtbot.waitUntil(lambda: offers(page, "Continue"))
    button(page, "Continue").click()
    assert any(str(paths.backups) in line for line in shown(page))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.accessibleName() == "Delete everything"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert companion.window.whole is None
    assert len(kept(paths)) == 2


def test_an_export_is_offered_first(open_program: Open, backed_up: Path, qtbot: QtBot) -> None:
    companion = open_program()
    button(settings(companion), ERASE).click()
    page = companion.views.erase
    qtbot.waitUntil(lambda: offers(page, "Continue"))
    button(page, "Export first...").click()
    assert companion.window.whole is companion.views.export
    QTest.keyClick(companion.views.export, Qt.Key.Key_Escape)
    assert (companion.window.whole, companion.window.page) == (None, companion.views.settings)


# Beside a session.


def test_during_a_session_nothing_is_replaced(open_program: Open, paths: DataPaths) -> None:
    companion = open_program(wish=BREATHING)
    page = settings(companion)
    assert not any(button(page, name).isEnabled() for name in (RESTORE, BACK_UP, ERASE))
    companion.care.caretaker.show_restore()
    companion.care.caretaker.show_erase()
    companion.care.caretaker.erase(True)
    assert companion.window.whole is not companion.views.erase
    assert paths.journal.exists()


@pytest.mark.invariant(10)
def test_a_journal_in_memory_only_has_nothing_to_replace(open_program: Open, tmp_path: Path) -> None:
    blocked = tmp_path / "file in the place of the folder"
    blocked.write_text("")
    companion = open_program(blocked / "data")
    page = settings(companion)
    assert not any(button(page, name).isEnabled() for name in (RESTORE, BACK_UP, ERASE))
