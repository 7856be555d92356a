"""The journal file in bad days: damaged, cut off by a crash, locked, on a full disk."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Course
from companion.storage.database import Database, open_journal
from companion.storage.examining import Examined, examine
from companion.storage.faults import translated
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.schema import MIGRATIONS
from tests.storage.files import names, write_journal
from tests.storage.records import CUT_OFF, NOW, SESSION

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
    # What SQLite says of it has the name in it, which is no text.
    "a name": lambda data: data.replace(b"indexsession_running", b"indexsession\xc6running"),
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
    assert examine(paths.journal) == Examined(len(MIGRATIONS))


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


def test_a_steady_look_that_the_disk_has_ended_says_why(database: Database) -> None:
    with pytest.raises(CompanionError) as raised, database.steady():
        # As SQLite does by itself where pages cannot be read any more.
        database.rows("ROLLBACK")
        raise CompanionError(Problem.DATA_FOLDER_UNWRITABLE)
    assert raised.value.problem is Problem.DATA_FOLDER_UNWRITABLE


@pytest.mark.parametrize(
    "gone_wrong",
    [
        "UPDATE session SET started_at = CAST(x'32ff' AS TEXT)",
        "ALTER TABLE session RENAME COLUMN planned_surface TO planned_surfacu",
        "ALTER TABLE session RENAME COLUMN started_at TO starued_at",
        "ALTER TABLE session RENAME TO sessyon",
    ],
)
def test_letters_gone_wrong_in_what_is_kept_are_damage(database: Database, gone_wrong: str) -> None:
    store = JournalStore(database)
    store.save_session(SESSION)
    with database.transaction() as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        connection.execute(gone_wrong)
    with pytest.raises(CompanionError) as raised:
        store.sessions()
    assert raised.value.problem is Problem.JOURNAL_DAMAGED


def test_a_mistake_of_ours_is_not_dressed_up_as_an_expected_trouble(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.rows("SELECT WITHOUT END FROM")
    with pytest.raises(sqlite3.ProgrammingError), translated():
        raise sqlite3.ProgrammingError("no code of SQLite's own")
