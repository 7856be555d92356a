"""The journal file in good days: fresh, kept, brought up to date, or left alone because it is newer."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Journal, edited
from companion.core.looking_up import Search
from companion.storage.database import open_in_memory, open_journal
from companion.storage.examining import Examined, examine
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.schema import MIGRATIONS
from tests.storage.files import names, write_journal
from tests.storage.records import CUT_OFF, DELETION, ENTRY, JOURNAL, LOCK, NOW, SESSION

DATA = Path(__file__).parent / "data"
NEWEST = len(MIGRATIONS)

NEXT = "ALTER TABLE session ADD COLUMN weather TEXT;"
BROKEN = "ALTER TABLE session ADD COLUMN weather TEXT;\nDELETE FROM session;\nINSERT INTO nowhere VALUES (1);"


def test_a_fresh_journal_is_made_safe_and_is_found_again(paths: DataPaths) -> None:
    opened = open_journal(paths, NOW)
    assert (opened.notice, opened.detail) == (None, "")
    pragmas = {
        name: opened.database.rows(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
    }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "user_version": NEWEST}
    JournalStore(opened.database).save_session(SESSION)
    opened.database.close()
    assert names(paths.directory) == {"journal.db", "companion.log"}
    again = open_journal(paths, NOW)
    assert JournalStore(again.database).sessions() == (SESSION,)
    assert again.notice is None
    again.database.close()


def test_a_folder_with_odd_letters_is_no_obstacle(paths: DataPaths) -> None:
    odd = DataPaths(paths.directory / "50% ü?#&mode=ro")
    odd.directory.mkdir()
    write_journal(odd, SESSION)
    assert examine(odd.journal) == Examined(NEWEST)


@pytest.mark.invariant(10)
def test_without_a_file_the_journal_lives_in_memory() -> None:
    database = open_in_memory()
    store = JournalStore(database)
    store.save_session(SESSION)
    assert store.sessions() == (SESSION,)
    database.close()


def test_the_journal_can_be_read_while_a_session_is_being_written(paths: DataPaths) -> None:
    first = open_journal(paths, NOW).database
    JournalStore(first).save_session(SESSION)
    with first.transaction() as connection:
        connection.execute("UPDATE session SET comfort = 1")
        second = open_journal(paths, NOW)
        assert second.notice is None
        assert JournalStore(second.database).sessions() == (SESSION,)
        second.database.close()
    assert JournalStore(first).sessions() == (replace(SESSION, comfort=1),)
    first.close()


# Upgrades


@pytest.mark.invariant(8)
def test_the_stored_journal_of_schema_1_opens_for_ever(paths: DataPaths) -> None:
    shutil.copy(DATA / "schema-1.db", paths.journal)
    opened = open_journal(paths, NOW)
    store = JournalStore(opened.database)
    assert opened.notice is None
    assert store.journal() == Journal(JOURNAL.profile, (SESSION, CUT_OFF), JOURNAL.skin_checks)
    assert store.history(LOCK.at).locks == (LOCK,)
    opened.database.close()


@pytest.mark.invariant(8)
@pytest.mark.parametrize("version", [2, 3])
def test_the_stored_journals_since_schema_2_open_for_ever(version: int, paths: DataPaths) -> None:
    shutil.copy(DATA / f"schema-{version}.db", paths.journal)
    opened = open_journal(paths, NOW)
    store = JournalStore(opened.database)
    assert opened.notice is None
    changed = edited(SESSION, NOW)
    assert store.journal() == Journal(JOURNAL.profile, (changed, CUT_OFF), JOURNAL.skin_checks, (DELETION,))
    assert store.history(LOCK.at).locks == (LOCK,)
    opened.database.close()


@pytest.mark.invariant(8)
def test_the_stored_journal_of_schema_4_opens_for_ever(paths: DataPaths) -> None:
    shutil.copy(DATA / "schema-4.db", paths.journal)
    opened = open_journal(paths, NOW)
    store = JournalStore(opened.database)
    assert opened.notice is None
    changed = edited(SESSION, NOW)
    assert store.journal() == Journal(
        JOURNAL.profile, (changed, CUT_OFF), JOURNAL.skin_checks, (DELETION,), (ENTRY,)
    )
    assert store.lines(Search("wal"), None, 9) == (ENTRY,)
    opened.database.close()


@pytest.mark.invariant(8)
@pytest.mark.parametrize("version", [1, 2, 3])
def test_sessions_of_an_old_journal_are_found_by_their_words(version: int, paths: DataPaths) -> None:
    shutil.copy(DATA / f"schema-{version}.db", paths.journal)
    opened = open_journal(paths, NOW)
    store = JournalStore(opened.database)
    assert [line.id for line in store.lines(Search(), None, 9)] == [CUT_OFF.id, SESSION.id]
    for words in ("ruhig", "warm", "long SITT"):
        assert [line.id for line in store.lines(Search(words), None, 9)] == [SESSION.id]
    opened.database.close()


@pytest.mark.invariant(8)
def test_an_upgraded_journal_is_like_a_fresh_one(paths: DataPaths) -> None:
    shutil.copy(DATA / "schema-1.db", paths.journal)
    upgraded, fresh = open_journal(paths, NOW).database, open_in_memory()
    columns = "SELECT m.name AS of, c.* FROM sqlite_master m, pragma_table_info(m.name) c ORDER BY of, c.cid"
    indexes = "SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name"
    for question in (columns, indexes):
        assert list(map(tuple, upgraded.rows(question))) == list(map(tuple, fresh.rows(question)))
    upgraded.close()
    fresh.close()


@pytest.mark.invariant(8)
def test_an_old_journal_is_copied_then_upgraded(paths: DataPaths) -> None:
    write_journal(paths, SESSION)
    opened = open_journal(paths, NOW, (*MIGRATIONS, NEXT, NEXT.replace("weather", "moon")))
    assert opened.database.rows("PRAGMA user_version")[0][0] == NEWEST + 2
    assert opened.database.rows("SELECT weather, moon FROM session")[0]["moon"] is None
    opened.database.close()
    (copy,) = paths.backups.iterdir()
    assert copy.name == f"journal-version-{NEWEST}-20260302-200000.db"
    if sys.platform != "win32":
        assert copy.stat().st_mode & 0o777 == 0o600
        assert paths.backups.stat().st_mode & 0o777 == 0o700
    shutil.copy(copy, paths.journal)
    restored = open_journal(paths, NOW)
    assert JournalStore(restored.database).sessions() == (SESSION,)
    restored.database.close()


def test_a_journal_that_needs_no_upgrade_is_not_copied(paths: DataPaths) -> None:
    write_journal(paths)
    write_journal(paths)
    assert not paths.backups.exists()


@pytest.mark.invariant(8)
def test_an_upgrade_that_fails_half_way_leaves_the_journal_as_it_was(paths: DataPaths) -> None:
    before = write_journal(paths, SESSION)
    with pytest.raises(CompanionError) as raised:
        open_journal(paths, NOW, (*MIGRATIONS, BROKEN))
    assert raised.value.problem is Problem.JOURNAL_DAMAGED
    assert f"version {NEWEST + 1}" in raised.value.detail
    assert paths.journal.read_bytes() == before
    assert names(paths.directory) == {"journal.db", "companion.log", "backups"}


@pytest.mark.invariant(8)
def test_the_first_version_arrives_wholly_or_not_at_all(paths: DataPaths) -> None:
    with pytest.raises(CompanionError):
        open_journal(paths, NOW, (MIGRATIONS[0] + BROKEN,))
    assert examine(paths.journal) == Examined(0)
    write_journal(paths, SESSION)


@pytest.mark.invariant(8)
def test_an_upgrade_is_not_begun_when_no_copy_can_be_made(paths: DataPaths) -> None:
    before = write_journal(paths, SESSION)
    paths.backups.write_text("a file in the way")
    with pytest.raises(CompanionError) as raised:
        open_journal(paths, NOW, (*MIGRATIONS, NEXT))
    assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE
    assert paths.journal.read_bytes() == before


@pytest.mark.invariant(8)
@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_disk_that_fills_while_copying_leaves_no_half_copy(paths: DataPaths) -> None:
    import resource
    import signal

    before = write_journal(paths, SESSION)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Room for the small file beside the journal that SQLite needs for its locks, not for the copy.
    resource.setrlimit(resource.RLIMIT_FSIZE, (32 * 1024, limits[1]))
    try:
        with pytest.raises(CompanionError) as raised:
            open_journal(paths, NOW, (*MIGRATIONS, NEXT))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert raised.value.problem in (Problem.DISK_FULL, Problem.DATA_FOLDER_UNWRITABLE)
    assert paths.journal.read_bytes() == before
    assert names(paths.backups) == set()


# A newer journal


def make_newer(path: Path, journal_mode: str) -> None:
    """A journal as a later version of this program might leave it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal_mode}")
        connection.execute("CREATE TABLE from_the_future (x)")
        connection.execute("PRAGMA user_version = 99")


@pytest.mark.invariant(9)
@pytest.mark.parametrize("journal_mode", ["wal", "delete"])
def test_a_newer_journal_is_refused_and_not_touched(paths: DataPaths, journal_mode: str) -> None:
    make_newer(paths.journal, journal_mode)
    before, stamp = paths.journal.read_bytes(), paths.journal.stat()
    with pytest.raises(CompanionError) as raised:
        open_journal(paths, NOW)
    assert raised.value.problem is Problem.JOURNAL_NEWER
    assert "99" in raised.value.detail
    after = paths.journal.stat()
    assert paths.journal.read_bytes() == before
    assert (after.st_mtime_ns, after.st_mode, after.st_ino) == (
        stamp.st_mtime_ns,
        stamp.st_mode,
        stamp.st_ino,
    )
    assert names(paths.directory) == {"journal.db", "companion.log"}


@pytest.mark.invariant(9)
def test_a_newer_journal_is_known_by_what_a_crash_left_beside_it(paths: DataPaths, tmp_path: Path) -> None:
    write_journal(paths, SESSION)
    beside = paths.directory / "journal.db-wal"
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute("PRAGMA user_version = 99")
        crashed = DataPaths(tmp_path / "crashed")
        crashed.directory.mkdir()
        shutil.copy(paths.journal, crashed.journal)
        shutil.copy(beside, crashed.directory)
    before = {name: (crashed.directory / name).read_bytes() for name in ("journal.db", "journal.db-wal")}
    with pytest.raises(CompanionError) as raised:
        open_journal(crashed, NOW)
    assert raised.value.problem is Problem.JOURNAL_NEWER
    assert {name: (crashed.directory / name).read_bytes() for name in before} == before
