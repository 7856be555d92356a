"""What is wrong with something else than the file that is looked at is told as what it is."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import StopReason
from companion.storage import restoring
from companion.storage.backup import back_up
from companion.storage.database import open_to_read
from companion.storage.examining import ensure_known
from companion.storage.journal_copies import looked_over, write_copy
from companion.storage.journal_store import JournalStore
from companion.storage.keeping_off import carry_over
from companion.storage.paths import DataPaths
from companion.storage.schema import MIGRATIONS
from companion.storage.sync_folder import SyncFolder
from tests.storage.files import names, write_journal
from tests.storage.keepsakes import PROGRAM
from tests.storage.records import NOW, SESSION

DATA = Path(__file__).parent / "data"


def problem(raised: pytest.ExceptionInfo[CompanionError]) -> Problem:
    """What was told."""
    return raised.value.problem


def test_a_folder_in_the_place_of_a_journal_is_no_damaged_journal(tmp_path: Path) -> None:
    with pytest.raises(CompanionError) as raised:
        ensure_known(tmp_path)
    assert problem(raised) is Problem.DATA_FOLDER_UNWRITABLE
    with pytest.raises(CompanionError) as raised:
        carry_over(tmp_path, tmp_path / "coming.db", NOW)
    assert problem(raised) is Problem.DATA_FOLDER_UNWRITABLE


def test_an_older_journal_is_read_without_being_changed(tmp_path: Path) -> None:
    older = tmp_path / "journal.db"
    shutil.copy(DATA / "schema-1.db", older)
    before = older.read_bytes()
    with closing(open_to_read(older)) as database:
        assert JournalStore(database).sessions()
        assert database.rows("PRAGMA user_version")[0][0] == len(MIGRATIONS)
    assert older.read_bytes() == before
    assert names(tmp_path) == {"journal.db"}


def test_a_coming_journal_that_cannot_be_brought_up_to_date_is_let_go_of(
    paths: DataPaths, tmp_path: Path
) -> None:
    write_journal(
        paths, replace(SESSION, started_at=NOW - timedelta(hours=1), stop_reason=StopReason.DIZZINESS)
    )
    coming = tmp_path / "coming.db"
    with closing(sqlite3.connect(coming)) as strange:
        strange.execute("PRAGMA user_version = 1")
    with pytest.raises(CompanionError) as raised:
        carry_over(paths.journal, coming, NOW)
    assert problem(raised) is Problem.JOURNAL_DAMAGED
    # Whoever held on to it would keep others from it.
    with closing(sqlite3.connect(coming, timeout=0.0)) as again:
        again.execute("BEGIN EXCLUSIVE")


def test_trouble_of_another_kind_while_a_backup_is_read_again_is_told_as_what_it_is(
    paths: DataPaths, tmp_path: Path
) -> None:
    write_journal(paths, SESSION)
    read_again = tmp_path / "stick"
    read_again.mkdir()
    full = CompanionError(Problem.DISK_FULL)

    def go_on() -> None:
        if any(read_again.rglob("*")) and not any(paths.backups.rglob("copy.db")):
            raise full

    with pytest.raises(CompanionError) as raised:
        back_up(paths, NOW, PROGRAM, read_again, go_on=go_on)
    assert raised.value is full
    assert names(read_again) == set()


def test_an_index_of_words_that_sqlite_cannot_read_makes_a_copy_unreadable(
    paths: DataPaths, tmp_path: Path
) -> None:
    write_journal(paths, SESSION)
    copy = tmp_path / "copy.db"
    write_copy(paths.journal, copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as strange:
        strange.execute("PRAGMA writable_schema = ON")
        strange.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'unicode61', 'klingon') WHERE name = 'search'"
        )
    with pytest.raises(CompanionError) as raised:
        looked_over(copy)
    assert problem(raised) is Problem.BACKUP_UNREADABLE


def test_a_look_at_the_journal_in_a_backup_blames_the_backup_for_its_own_damage_only() -> None:
    for met, told in (
        (Problem.JOURNAL_DAMAGED, Problem.BACKUP_UNREADABLE),
        (Problem.DISK_FULL, Problem.DISK_FULL),
    ):
        with pytest.raises(CompanionError) as raised, restoring._understood():
            raise CompanionError(met)
        assert problem(raised) is told


class Vanishing(type(Path())):  # type: ignore[misc]  # paths are made for the system they are on
    """A folder that goes between the look whether it is there and the look into it."""

    def is_dir(self) -> bool:
        return True


def test_a_shared_folder_that_goes_while_it_is_looked_at_is_told_as_gone(
    paths: DataPaths, tmp_path: Path
) -> None:
    with pytest.raises(CompanionError) as raised:
        SyncFolder(Vanishing(tmp_path / "stick"), paths).look(NOW)
    assert problem(raised) is Problem.SYNC_FOLDER_GONE
