"""A copy of the journal in memory: the same records, and not a byte of the file changed."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Journal
from companion.storage.database import open_copy, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from tests.storage.files import names, write_journal
from tests.storage.records import CUT_OFF, JOURNAL, NOW, SESSION

DATA = Path(__file__).parent / "data"


def test_a_copy_holds_what_the_journal_holds_and_keeps_what_is_done_to_it_to_itself(paths: DataPaths) -> None:
    before = write_journal(paths, SESSION)
    with closing(open_copy(paths.journal)) as copy:
        store = JournalStore(copy)
        store.save_session(CUT_OFF)
        assert set(store.sessions()) == {SESSION, CUT_OFF}
    assert paths.journal.read_bytes() == before
    assert names(paths.directory) == {"journal.db", "companion.log"}


def test_a_copy_of_no_journal_is_empty_and_makes_none(tmp_path: Path) -> None:
    with closing(open_copy(tmp_path / "journal.db")) as copy:
        assert JournalStore(copy).journal() == Journal()
    assert names(tmp_path) == set()


def test_a_copy_of_an_old_journal_is_new_and_the_journal_stays_old(paths: DataPaths) -> None:
    shutil.copy(DATA / "schema-1.db", paths.journal)
    before = paths.journal.read_bytes()
    with closing(open_copy(paths.journal)) as copy:
        expected = Journal(JOURNAL.profile, (SESSION, CUT_OFF), JOURNAL.skin_checks)
        assert JournalStore(copy).journal() == expected
    assert paths.journal.read_bytes() == before
    assert names(paths.directory) == {"journal.db", "companion.log"}


def test_a_copy_holds_what_was_written_a_moment_ago(paths: DataPaths) -> None:
    database = open_journal(paths, NOW).database
    JournalStore(database).save_session(SESSION)
    assert (paths.directory / "journal.db-wal").stat().st_size > 0
    with closing(open_copy(paths.journal)) as copy:
        assert JournalStore(copy).sessions() == (SESSION,)
    database.close()


def test_a_damaged_journal_is_told_and_stays_where_it_is(paths: DataPaths) -> None:
    paths.journal.write_text("no journal at all")
    with pytest.raises(CompanionError) as raised:
        open_copy(paths.journal)
    assert raised.value.problem is Problem.JOURNAL_DAMAGED
    assert names(paths.directory) == {"journal.db", "companion.log"}


@pytest.mark.invariant(9)
def test_a_newer_journal_is_not_copied(paths: DataPaths) -> None:
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(CompanionError) as raised:
        open_copy(paths.journal)
    assert raised.value.problem is Problem.JOURNAL_NEWER


def test_a_journal_that_cannot_be_upgraded_is_told_as_damaged(paths: DataPaths) -> None:
    shutil.copy(DATA / "schema-1.db", paths.journal)
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute("CREATE TABLE deletion (in_the_way)")
        connection.commit()
    with pytest.raises(CompanionError) as raised:
        open_copy(paths.journal)
    assert raised.value.problem is Problem.JOURNAL_DAMAGED
