"""A journal too long to be checked at every opening: its damage is found and told, and costs no minute."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from companion import supplies
from companion.core.errors import CompanionError, Problem
from companion.core.journal import Course
from companion.storage.backup import back_up
from companion.storage.database import LOOKED_THROUGH, Database, open_beside, open_journal
from companion.storage.examining import Examined, examine, size
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.progress_rows import ProgressRows
from companion.storage.schema import MIGRATIONS
from tests.core.builders import days, record_of
from tests.storage.files import write_journal
from tests.storage.records import CUT_OFF, LOCK, NOW, SESSION


@pytest.fixture
def long(paths: DataPaths) -> DataPaths:
    """A journal of one session, in a file that is longer than what is looked through."""
    write_journal(paths, SESSION)
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute(f"CREATE TABLE filler AS SELECT zeroblob({LOOKED_THROUGH})")
        connection.execute("DROP TABLE filler")
    assert size(paths.journal) > LOOKED_THROUGH
    return paths


def damage(paths: DataPaths, part: str) -> None:
    """A page of the journal goes wrong: the first of a table or an index."""
    with closing(sqlite3.connect(paths.journal)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (part,)).fetchone()[0]
        length = connection.execute("PRAGMA page_size").fetchone()[0]
    with paths.journal.open("r+b") as file:
        file.seek((page - 1) * length)
        file.write(b"\xa5" * length)


def refused(work: Callable[[], object]) -> Problem:
    """Why something could not be done."""
    with pytest.raises(CompanionError) as raised:
        work()
    return raised.value.problem


def test_one_that_was_closed_in_order_is_not_checked_as_a_whole(long: DataPaths) -> None:
    damage(long, "session_by_stop")
    assert examine(long.journal).fault
    assert examine(long.journal, whole=False) == Examined(len(MIGRATIONS))
    opened = open_journal(long, NOW)
    assert opened.notice is None
    assert JournalStore(opened.database).sessions() == (SESSION,)
    opened.database.close()


def test_damage_that_is_met_has_the_next_start_look_at_everything(long: DataPaths) -> None:
    damage(long, "session")
    opened = open_journal(long, NOW)
    assert opened.notice is None
    assert refused(lambda: JournalStore(opened.database).save_session(CUT_OFF)) is Problem.JOURNAL_DAMAGED
    assert long.doubted.exists()
    opened.database.close()
    again = open_journal(long, NOW)
    assert again.notice is Problem.JOURNAL_DAMAGED and Path(again.detail).exists()
    assert not long.doubted.exists()
    again.database.close()


def test_damage_that_is_met_in_reading_is_remembered_and_nothing_is_written(long: DataPaths) -> None:
    damage(long, "session")
    before = long.journal.read_bytes()
    opened = open_journal(long, NOW)
    assert refused(lambda: JournalStore(opened.database).sessions()) is Problem.JOURNAL_DAMAGED
    assert long.doubted.exists()
    opened.database.close()
    assert long.journal.read_bytes() == before


def test_damage_is_told_as_such_where_the_doubt_cannot_be_kept(long: DataPaths) -> None:
    damage(long, "session")
    connection = sqlite3.connect(long.journal, isolation_level=None)
    with closing(Database(connection, long.directory / "not there" / "doubted")) as database:
        assert refused(lambda: JournalStore(database).save_session(CUT_OFF)) is Problem.JOURNAL_DAMAGED


def test_a_doubt_that_was_none_is_forgotten(long: DataPaths) -> None:
    long.doubted.touch()
    opened = open_journal(long, NOW)
    assert opened.notice is None and not long.doubted.exists()
    opened.database.close()


def test_damage_that_the_backup_finds_is_told_at_the_next_start(long: DataPaths) -> None:
    damage(long, "session_by_stop")
    assert refused(lambda: back_up(long, NOW, "1.0")) is Problem.JOURNAL_DAMAGED
    opened = open_journal(long, NOW)
    assert opened.notice is Problem.JOURNAL_DAMAGED
    opened.database.close()


def test_after_a_crash_the_whole_of_it_is_checked(long: DataPaths, tmp_path: Path) -> None:
    damage(long, "session_by_stop")
    crashed = DataPaths(tmp_path / "crashed")
    crashed.directory.mkdir()
    database = open_journal(long, NOW).database
    JournalStore(database).add_day_lock(LOCK)
    for end in ("", "-wal"):
        shutil.copy(f"{long.journal}{end}", f"{crashed.journal}{end}")
    database.close()
    opened = open_journal(crashed, NOW)
    assert opened.notice is Problem.JOURNAL_DAMAGED
    opened.database.close()


@pytest.mark.invariant(12)
def test_minutes_that_a_damaged_journal_did_not_take_are_in_the_next_one(long: DataPaths) -> None:
    damage(long, "session")
    database = open_journal(long, NOW).database
    assert refused(lambda: JournalStore(database).save_session(CUT_OFF)) is Problem.JOURNAL_DAMAGED
    supplies.let_go(database, long, CUT_OFF)
    shelf = supplies.open_shelf(long)
    assert not shelf.in_memory
    assert [one.id for one in shelf.store.sessions()] == [CUT_OFF.id]
    assert len(list(long.directory.glob("journal.damaged-*.db"))) == 1
    shelf.database.close()


def test_closing_a_sound_journal_changes_nothing(long: DataPaths) -> None:
    supplies.let_go(open_journal(long, NOW).database, long, CUT_OFF)
    database = open_journal(long, NOW).database
    assert JournalStore(database).sessions() == (SESSION,)
    database.close()


@pytest.mark.invariant(10)
def test_damage_met_while_opening_leads_to_a_fresh_journal(long: DataPaths) -> None:
    damage(long, "session_running")
    shelf = supplies.open_shelf(long)
    assert not shelf.in_memory
    assert [error.problem for error in shelf.troubles] == [Problem.JOURNAL_DAMAGED]
    shelf.database.close()


# What takes no longer in a long journal, or can be ended.


def test_sessions_that_run_are_found_without_looking_at_the_others(database: Database) -> None:
    plan = database.rows("EXPLAIN QUERY PLAN SELECT * FROM session WHERE course = 'running'")
    assert "session_running" in plan[0]["detail"]
    JournalStore(database).save_session(CUT_OFF)
    assert [one.course for one in JournalStore(database).recover_interrupted()] == [Course.INTERRUPTED]


def test_an_answer_nobody_waits_for_is_ended(database: Database) -> None:
    class EnoughError(Exception):
        pass

    def go_on() -> None:
        raise EnoughError

    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    database.ask_meanwhile(go_on)
    with pytest.raises(EnoughError):
        database.rows(endless)
    asked: list[bool] = []
    database.ask_meanwhile(lambda: asked.append(True))
    assert (
        database.rows(endless.replace("SELECT i + 1 FROM n", "SELECT i + 1 FROM n LIMIT 100000"))[0][0]
        == 100000
    )
    assert asked


def test_what_is_asked_steadily_is_of_one_state(database: Database, paths: DataPaths) -> None:
    with closing(open_beside(paths.journal)) as beside, beside.steady():
        assert JournalStore(beside).sessions() == ()
        JournalStore(database).save_session(SESSION)
        assert JournalStore(beside).sessions() == ()
    assert JournalStore(database).sessions() == (SESSION,)


def test_a_word_that_nobody_knows_is_told_as_damage(database: Database) -> None:
    store = JournalStore(database)
    for ago in (0, 200):
        store.save_session(record_of(NOW - days(ago), id=UUID(int=ago + 1)))
    with database.transaction() as connection:
        connection.execute("UPDATE session SET area = 'moon' WHERE id = ?", (str(UUID(int=201)),))
    assert refused(lambda: ProgressRows(database).all_time(NOW, 0, None)) is Problem.JOURNAL_DAMAGED


def test_a_moment_before_three_belongs_to_the_evening_before(database: Database) -> None:
    store = JournalStore(database)
    late = NOW.replace(hour=2, minute=59, second=59, microsecond=999_999)
    for number, at in enumerate((late, late.replace(hour=3, minute=0, second=0, microsecond=0))):
        store.save_session(record_of(at, id=UUID(int=number + 1)))
    store.save_session(replace(record_of(NOW - days(200)), id=UUID(int=9)))
    found = ProgressRows(database).all_time(NOW, 0, None)
    assert found is not None and found.days.on_mat == 3
