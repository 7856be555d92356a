"""The journal file in good and bad days: old, newer, damaged, locked, on a full disk."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Course, Journal, SessionRecord
from companion.storage.database import Database, Examined, examine, open_in_memory, open_journal
from companion.storage.faults import translated
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.schema import MIGRATIONS
from tests.storage.records import CUT_OFF, JOURNAL, LOCK, NOW, SESSION

DATA = Path(__file__).parent / "data"

NEXT = "ALTER TABLE session ADD COLUMN weather TEXT;"
BROKEN = "ALTER TABLE session ADD COLUMN weather TEXT;\nDELETE FROM session;\nINSERT INTO nowhere VALUES (1);"


def write_journal(paths: DataPaths, *sessions: SessionRecord) -> bytes:
    """Makes a journal of the present version, closes it and returns its bytes."""
    database = open_journal(paths, NOW).database
    for session in sessions:
        JournalStore(database).save_session(session)
    database.close()
    return paths.journal.read_bytes()


def names(folder: Path) -> set[str]:
    """What lies in a folder."""
    return {path.name for path in folder.iterdir()}


def test_a_fresh_journal_is_made_safe_and_is_found_again(paths: DataPaths) -> None:
    opened = open_journal(paths, NOW)
    assert (opened.notice, opened.detail) == (None, "")
    pragmas = {
        name: opened.database.rows(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "user_version")
    }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "user_version": 1}
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
    assert examine(odd.journal) == Examined(1)


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
    assert store.day_locks(LOCK.at) == (LOCK,)
    opened.database.close()


@pytest.mark.invariant(8)
def test_an_old_journal_is_copied_then_upgraded(paths: DataPaths) -> None:
    write_journal(paths, SESSION)
    opened = open_journal(paths, NOW, (*MIGRATIONS, NEXT, NEXT.replace("weather", "moon")))
    assert opened.database.rows("PRAGMA user_version")[0][0] == 3
    assert opened.database.rows("SELECT weather, moon FROM session")[0]["moon"] is None
    opened.database.close()
    (copy,) = paths.backups.iterdir()
    assert copy.name == "journal-version-1-20260302-200000.db"
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
    assert "version 2" in raised.value.detail
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


# A damaged journal


def overwritten(data: bytes, start: int, length: int) -> bytes:
    """The same bytes with a stretch of them gone wrong."""
    return data[:start] + b"\xa5" * length + data[start + length :]


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "no database": lambda data: b"Dear diary, " * 1000,
    "short text": lambda data: b"diary",
    "zeroes": lambda data: bytes(len(data)),
    "header": lambda data: overwritten(data, 0, 100),
    "cut off": lambda data: data[: len(data) // 2],
    "first page": lambda data: overwritten(data, 100, 500),
    "a page in the middle": lambda data: overwritten(data, 4096, 4096),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_journal_is_set_aside_whole_and_a_fresh_one_opened(
    paths: DataPaths, damage: Callable[[bytes], bytes]
) -> None:
    data = damage(write_journal(paths, SESSION, CUT_OFF))
    paths.journal.write_bytes(data)
    assert examine(paths.journal).fault
    opened = open_journal(paths, NOW)
    kept = paths.directory / "journal.damaged-20260302-200000.db"
    assert (opened.notice, opened.detail) == (Problem.JOURNAL_DAMAGED, str(kept))
    assert kept.read_bytes() == data
    store = JournalStore(opened.database)
    assert store.sessions() == ()
    store.save_session(SESSION)
    opened.database.close()
    assert names(paths.directory) == {"journal.db", "companion.log", kept.name}
    assert examine(paths.journal) == Examined(1)


def test_a_second_damaged_journal_does_not_replace_the_first(paths: DataPaths) -> None:
    for text in (b"first", b"second"):
        paths.journal.write_bytes(text)
        open_journal(paths, NOW).database.close()
    kept = [paths.directory / f"journal.damaged-20260302-200000{end}.db" for end in ("", "-2")]
    assert [path.read_bytes() for path in kept] == [b"first", b"second"]


def test_somebody_else_s_database_is_set_aside(paths: DataPaths) -> None:
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute("CREATE TABLE recipes (cake TEXT)")
    opened = open_journal(paths, NOW)
    assert opened.notice is Problem.JOURNAL_DAMAGED
    with closing(sqlite3.connect(opened.detail)) as connection:
        assert connection.execute("SELECT * FROM recipes").fetchall() == []
    opened.database.close()


@pytest.mark.parametrize("emptied", [True, False], ids=["emptied", "gone"])
def test_what_a_crash_left_beside_a_lost_file_is_kept(paths: DataPaths, emptied: bool) -> None:
    paths.journal.touch()
    if not emptied:
        paths.journal.unlink()
    beside = paths.directory / "journal.db-wal"
    beside.write_bytes(b"the last session")
    opened = open_journal(paths, NOW)
    assert opened.notice is Problem.JOURNAL_DAMAGED
    kept = paths.directory / "journal.damaged-20260302-200000.db-wal"
    assert kept.read_bytes() == b"the last session"
    opened.database.close()


def test_an_empty_file_is_a_journal_not_yet_begun(paths: DataPaths) -> None:
    paths.journal.touch()
    opened = open_journal(paths, NOW)
    assert opened.notice is None
    opened.database.close()


# Crashes


KILLED = """
import sys
from pathlib import Path
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from tests.storage.records import CUT_OFF, NOW
store = JournalStore(open_journal(DataPaths(Path(sys.argv[1])), NOW).database)
store.save_session(CUT_OFF)
print("written", flush=True)
sys.stdin.read()
"""


@pytest.mark.invariant(12)
@pytest.mark.parametrize("shared_memory", ["kept", "lost"])
def test_a_session_cut_off_by_sigkill_keeps_its_minutes(paths: DataPaths, shared_memory: str) -> None:
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(paths.directory)],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"written"
        process.kill()
    assert (paths.directory / "journal.db-wal").stat().st_size > 0
    if shared_memory == "lost":
        (paths.directory / "journal.db-shm").unlink()
    opened = open_journal(paths, NOW)
    store = JournalStore(opened.database)
    interrupted = replace(CUT_OFF, course=Course.INTERRUPTED)
    assert opened.notice is None
    assert store.recover_interrupted() == (interrupted,)
    assert store.recover_interrupted() == ()
    assert store.sessions() == (interrupted,)
    opened.database.close()


# Refusals of the system


@pytest.mark.invariant(10)
def test_a_folder_in_the_place_of_the_journal_is_told_kindly(paths: DataPaths) -> None:
    paths.journal.mkdir()
    with pytest.raises(CompanionError) as raised:
        open_journal(paths, NOW)
    assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE


@pytest.mark.invariant(10)
def test_a_file_in_the_place_of_the_folder_is_told_kindly(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CompanionError) as raised:
        open_journal(DataPaths(tmp_path / "file"), NOW)
    assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE


def test_a_journal_locked_by_another_program_is_told_as_busy(paths: DataPaths) -> None:
    write_journal(paths)
    database = open_journal(paths, NOW).database
    database.rows("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(paths.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CompanionError) as raised:
            JournalStore(database).save_session(SESSION)
    assert raised.value.problem is Problem.JOURNAL_BUSY
    JournalStore(database).save_session(SESSION)
    assert JournalStore(database).sessions() == (SESSION,)
    database.close()


def test_a_full_disk_loses_only_what_was_not_written(database: Database) -> None:
    store = JournalStore(database)
    store.save_session(SESSION)
    pages = database.rows("PRAGMA page_count")[0][0]
    database.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CompanionError) as raised:
        store.save_session(replace(SESSION, note="x" * 100_000))
    assert raised.value.problem is Problem.DISK_FULL
    assert store.sessions() == (SESSION,)
    database.rows(f"PRAGMA max_page_count = {pages + 100}")
    store.save_session(CUT_OFF)
    assert set(store.sessions()) == {SESSION, CUT_OFF}


def test_a_journal_that_may_only_be_read_is_told_kindly(database: Database) -> None:
    database.rows("PRAGMA query_only = ON")
    with pytest.raises(CompanionError) as raised:
        JournalStore(database).save_session(SESSION)
    assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE


def test_an_error_inside_a_group_of_changes_undoes_all_of_them(database: Database) -> None:
    with pytest.raises(KeyError), database.transaction() as connection:
        connection.execute("DELETE FROM session")
        connection.execute("INSERT INTO skin_check VALUES ('2026', 0, 'back', 'gone')")
        raise KeyError
    assert database.rows("SELECT * FROM skin_check") == []


def test_a_mistake_of_ours_is_not_dressed_up_as_an_expected_trouble(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.rows("SELECT * FROM nowhere")
    with pytest.raises(sqlite3.ProgrammingError), translated():
        raise sqlite3.ProgrammingError("no code of SQLite's own")
