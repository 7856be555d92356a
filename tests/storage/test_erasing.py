"""Everything of ours goes and nothing else, wholly, wherever it is cut off."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.core.erasing import Belongings
from companion.core.errors import CompanionError, Problem
from companion.core.settings import Settings
from companion.storage import settings_file
from companion.storage.backup import back_up
from companion.storage.database import open_journal, set_aside
from companion.storage.erasing import belongings, erase, finish
from companion.storage.paths import DataPaths
from tests.storage.computers import Computer, deliver
from tests.storage.files import names
from tests.storage.keepsakes import LATER, PROGRAM, A, live_through
from tests.storage.records import NOW

THEIRS = ("letter.txt", "journal.json", "notes.db", "settings.txt", "companion.txt")
COPY = "journal-version-2-20260302-200000.db"


@pytest.fixture
def lived(paths: DataPaths) -> DataPaths:
    """A data folder with everything that may ever be in one, and files of somebody else's."""
    live_through(paths, A)
    back_up(paths, NOW, PROGRAM)
    set_aside(paths.journal, NOW)
    live_through(paths, A)
    for name in (
        *("computer.json", "computer.json.new", "QtProject.conf"),
        "settings.damaged-20260302-200000.json",
        "companion.old.log",
        "journal.db-wal",
        "journal.db-shm",
    ):
        (paths.directory / name).write_text("")
    for folder in (paths.restoring_ready, paths.backups / ".mat-companion-at-work-x1"):
        folder.mkdir()
        (folder / "copy.db").write_text("")
    (paths.backups / COPY).write_text("")
    (paths.backups / "holiday.zip").write_text("")
    for name in THEIRS:
        (paths.directory / name).write_text("")
    return paths


def two_computers(home: Path) -> tuple[Computer, Computer]:
    """A computer that shares a folder, in which another has a file as well."""
    for name in ("here", "there"):
        (home / name).mkdir()
    computer, other = Computer(home / "here"), Computer(home / "there")
    settings_file.save(computer.paths.settings, Settings(sync_folder=str(computer.folder)), NOW)
    for one in (computer, other):
        one.look()
    deliver(other, computer)
    return computer, other


def test_it_is_told_what_there_is(lived: DataPaths) -> None:
    assert belongings(lived) == Belongings(5, 2, 2, str(lived.backups), entries=1)


def test_of_an_empty_folder_too(paths: DataPaths) -> None:
    assert belongings(paths) == Belongings(0, 0, 0, str(paths.backups))


def test_a_journal_that_cannot_be_read_is_not_counted(paths: DataPaths) -> None:
    paths.journal.write_bytes(b"no journal at all" * 100)
    assert belongings(paths).sessions is None


def test_everything_goes_and_nothing_of_anybody_else(lived: DataPaths) -> None:
    erase(lived, backups=True)
    assert names(lived.directory) == {*THEIRS, "backups"}
    assert names(lived.backups) == {"holiday.zip"}


def test_backups_stay_unless_they_are_named(lived: DataPaths) -> None:
    before = names(lived.backups)
    erase(lived, backups=False)
    assert names(lived.directory) == {*THEIRS, "backups"}
    assert names(lived.backups) == before


def test_a_folder_of_backups_alone_goes_with_them(paths: DataPaths) -> None:
    live_through(paths, A)
    back_up(paths, NOW, PROGRAM)
    erase(paths, backups=True)
    assert names(paths.directory) == set()


def test_our_file_in_a_shared_folder_goes_and_those_of_others_stay(tmp_path: Path) -> None:
    computer, other = two_computers(tmp_path)
    assert belongings(computer.paths).sync_folder == str(computer.folder)
    assert erase(computer.paths, backups=False) == ""
    assert names(computer.folder) == {other.file.name}
    assert names(computer.paths.directory) == set()


def test_a_shared_folder_that_is_not_there_holds_up_nothing(tmp_path: Path) -> None:
    computer, _other = two_computers(tmp_path)
    computer.folder.rename(tmp_path / "unplugged")
    assert erase(computer.paths, backups=False) == str(computer.folder)
    assert names(computer.paths.directory) == set()
    assert len(names(tmp_path / "unplugged")) == 2


def test_until_the_rest_is_done_nobody_opens_or_copies_the_journal(lived: DataPaths) -> None:
    lived.erasing.mkdir()
    for attempt in (lambda: open_journal(lived, NOW), lambda: back_up(lived, LATER, PROGRAM)):
        with pytest.raises(CompanionError) as raised:
            attempt()
        assert raised.value.problem is Problem.ERASE_UNFINISHED
    assert finish(lived)
    assert names(lived.directory) == {*THEIRS, "backups"}
    assert not finish(lived)


def test_what_was_not_decided_changes_nothing(lived: DataPaths) -> None:
    lived.erasing_ready.mkdir()
    before = names(lived.directory) - {lived.erasing_ready.name}
    assert not finish(lived)
    assert names(lived.directory) == before


def test_links_lead_to_nothing_else(lived: DataPaths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious").write_text("")
    lived.restoring.symlink_to(elsewhere)
    lived.reminders.unlink()
    lived.reminders.symlink_to(elsewhere / "precious")
    erase(lived, backups=True)
    assert names(elsewhere) == {"precious"}
