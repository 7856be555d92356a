"""A restore is told before it is done, and done wholly or not at all, wherever it is cut off."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import IO

import pytest

from companion.core.backups import BackupKind, Compared, Preview, Restored, Restoring, backup_named
from companion.core.errors import CompanionError, Problem
from companion.core.journal import Condition
from companion.storage.backup import back_up, opens_now
from companion.storage.database import open_journal
from companion.storage.journal_copies import exchange
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.restoring import finish, preview, restore
from tests.storage.files import names, write_journal
from tests.storage.keepsakes import (
    LATER,
    PROGRAM,
    A,
    B,
    State,
    backup_of,
    found,
    live_through,
    members,
    put_together,
    session,
    wanted,
)
from tests.storage.records import NOW, SESSION
from tests.storage.restorer import LEFT

DATA = Path(__file__).parent / "data"
ROOT = Path(__file__).parents[2]
ROUNDS = 30

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs processes of Unix")

FRESH = {"journal.db", "companion.log", "settings.json", "reminders.json"}


@pytest.fixture
def of_a(paths: DataPaths, tmp_path: Path) -> Path:
    """A backup of the state A."""
    return backup_of(paths, A, tmp_path / "of-a")


@pytest.fixture
def of_b(paths: DataPaths, tmp_path: Path) -> Path:
    """A backup of the state B, in which everything is now."""
    return backup_of(paths, B, tmp_path / "of-b")


def all_bytes(folder: Path) -> dict[str, bytes]:
    """Every file in a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def problem_of(paths: DataPaths, file: Path, **more: object) -> Problem:
    """Why it could not be restored."""
    with pytest.raises(CompanionError) as raised:
        restore(paths, file, LATER, PROGRAM, **more)  # type: ignore[arg-type]  # as the tests give them
    return raised.value.problem


# Told before.


def test_a_preview_tells_what_is_in_it_and_what_would_change(
    of_a: Path, of_b: Path, paths: DataPaths
) -> None:
    before = all_bytes(paths.directory)
    # Here are B's: 4 and 5 with other notes, 6 and 7 that A has not; A's 1 and 2 are gone.
    assert preview(paths, of_a) == Preview(
        made_at=NOW,
        program=PROGRAM,
        sessions=5,
        newest=NOW + timedelta(minutes=5),
        answered_at=A.profile.answered_at,
        settings=True,
        reminders=True,
        compared=Compared(
            coming_back=2,
            going=2,
            changing=3,
            answers_change=True,
            conditions_unticked=(Condition.HEART,),
        ),
        entries=1,
    )
    assert all_bytes(paths.directory) == before


def test_a_preview_of_what_is_here_tells_that_nothing_changes(of_b: Path, paths: DataPaths) -> None:
    assert preview(paths, of_b).compared == Compared()


def test_a_preview_on_a_new_computer_makes_nothing(of_a: Path, tmp_path: Path) -> None:
    paths = DataPaths(tmp_path / "new")
    assert preview(paths, of_a).compared == Compared(coming_back=6, answers_change=True)
    assert not paths.directory.exists()


def test_a_preview_tells_when_a_backup_has_nothing_of_a_kind(paths: DataPaths, tmp_path: Path) -> None:
    empty = Path(back_up(paths, NOW, PROGRAM, tmp_path).file)
    seen = preview(paths, empty)
    assert (seen.sessions, seen.newest, seen.answered_at) == (0, None, None)
    assert (seen.settings, seen.reminders) == (False, False)


def test_a_preview_beside_a_damaged_journal_compares_nothing(of_a: Path, paths: DataPaths) -> None:
    paths.journal.write_text("no journal at all")
    assert preview(paths, of_a).compared is None
    assert paths.journal.read_text() == "no journal at all"


def test_a_preview_reads_journals_of_older_versions(paths: DataPaths, tmp_path: Path) -> None:
    shutil.copy(DATA / "schema-1.db", paths.journal)
    old = Path(back_up(paths, NOW, PROGRAM, tmp_path).file)
    paths.journal.unlink()
    write_journal(paths, SESSION)
    compared = preview(paths, old).compared
    assert compared == Compared(coming_back=1, answers_change=True)


def test_answers_that_make_no_sense_are_told_of_the_backup(of_a: Path, paths: DataPaths) -> None:
    with closing(sqlite3.connect(paths.journal, isolation_level=None)) as connection:
        connection.execute("UPDATE profile SET mode = 'reckless'")
    senseless = Path(back_up(paths, NOW, PROGRAM, of_a.parent).file)
    with pytest.raises(CompanionError) as raised:
        preview(paths, senseless)
    assert raised.value.problem is Problem.BACKUP_UNREADABLE
    # The journal that is here is none the better, and so nothing to compare with.
    assert preview(paths, of_a).compared is None


@pytest.mark.parametrize("work", [preview, lambda paths, file: restore(paths, file, LATER, PROGRAM)])
def test_what_is_no_backup_changes_nothing(
    work: Callable[[DataPaths, Path], object], of_b: Path, paths: DataPaths, tmp_path: Path
) -> None:
    before = all_bytes(paths.directory)
    bad = tmp_path / "bad.zip"
    for content in (b"no archive", of_b.read_bytes()[:-40]):
        bad.write_bytes(content)
        with pytest.raises(CompanionError) as raised:
            work(paths, bad)
        assert raised.value.problem is Problem.BACKUP_UNREADABLE
    put_together(bad, {**members(of_b), "reminders.json": b"{}"})
    with pytest.raises(CompanionError):
        work(paths, bad)
    assert all_bytes(paths.directory) == before
    assert not paths.restoring_ready.exists()


@pytest.mark.invariant(9)
@pytest.mark.parametrize("work", [preview, lambda paths, file: restore(paths, file, LATER, PROGRAM)])
def test_a_newer_journal_here_is_not_touched(
    work: Callable[[DataPaths, Path], object], of_a: Path, paths: DataPaths
) -> None:
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = all_bytes(paths.directory)
    with pytest.raises(CompanionError) as raised:
        work(paths, of_a)
    assert raised.value.problem is Problem.JOURNAL_NEWER
    assert all_bytes(paths.directory) == before


# Done.


def test_everything_is_what_it_was_then_and_what_was_here_is_kept(
    of_a: Path, of_b: Path, paths: DataPaths
) -> None:
    steps: list[Restoring] = []
    done = restore(paths, of_a, LATER, PROGRAM, told=steps.append)
    assert steps == list(Restoring)
    assert found(paths) == wanted(A)
    assert names(paths.directory) == FRESH | {"backups"}
    kept = backup_named(Path(done.backup).name)
    assert kept is not None
    assert kept.kind is BackupKind.BEFORE_RESTORE
    assert restore(paths, Path(done.backup), LATER, PROGRAM).backup
    assert found(paths) == wanted(B)


@posix
def test_what_was_restored_is_for_its_owner_only(of_a: Path, paths: DataPaths) -> None:
    before = os.umask(0)
    try:
        restore(paths, of_a, LATER, PROGRAM)
    finally:
        os.umask(before)
    for path in (paths.journal, paths.settings, paths.reminders):
        assert path.stat().st_mode & 0o777 == 0o600


def test_what_the_backup_does_not_have_goes(paths: DataPaths, tmp_path: Path) -> None:
    without = replace(A, reminders=False)
    file = backup_of(paths, without, tmp_path / "of-a")
    live_through(paths, B)
    restore(paths, file, LATER, PROGRAM)
    assert found(paths) == wanted(without)


def test_on_a_new_computer_there_is_nothing_to_keep(of_a: Path, tmp_path: Path) -> None:
    paths = DataPaths(tmp_path / "new")
    paths.directory.mkdir()
    assert restore(paths, of_a, LATER, PROGRAM) == Restored()
    assert found(paths) == wanted(A)


def test_a_journal_of_an_older_version_is_upgraded_when_it_is_opened(
    paths: DataPaths, tmp_path: Path
) -> None:
    shutil.copy(DATA / "schema-1.db", paths.journal)
    file = Path(back_up(paths, NOW, PROGRAM, tmp_path).file)
    live_through(paths, A)
    restore(paths, file, LATER, PROGRAM)
    opened = open_journal(paths, LATER)
    assert opened.notice is None
    assert SESSION in JournalStore(opened.database).sessions()
    opened.database.close()


def test_a_damaged_journal_is_set_aside_and_the_rest_is_kept(of_a: Path, paths: DataPaths) -> None:
    live_through(paths, B)
    paths.journal.write_text("no journal at all")
    done = restore(paths, of_a, LATER, PROGRAM)
    assert Path(done.damaged_journal).read_text() == "no journal at all"
    assert opens_now(Path(done.backup)).journal.sessions == 0
    assert members(Path(done.backup))["settings.json"] == b'{"letter": "b"}'
    assert found(paths) == wanted(A)


def test_who_reads_the_journal_meanwhile_reads_on_in_the_other(
    of_a: Path, of_b: Path, paths: DataPaths
) -> None:
    database = open_journal(paths, NOW).database
    assert set(JournalStore(database).sessions()) == set(B.sessions)
    restore(paths, of_a, LATER, PROGRAM)
    assert set(JournalStore(database).sessions()) == set(A.sessions)
    JournalStore(database).save_session(session(20))
    database.close()
    assert found(paths)["lines"] == {*A.sessions, A.entry, session(20)}


# Refused or failed.


def test_while_another_program_writes_nothing_is_restored(of_a: Path, of_b: Path, paths: DataPaths) -> None:
    with closing(sqlite3.connect(paths.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert problem_of(paths, of_a) is Problem.JOURNAL_BUSY
        assert not paths.restoring.exists()
        assert not paths.restoring_ready.exists()
        other.execute("ROLLBACK")
    assert found(paths) == wanted(B)


@pytest.mark.parametrize("free", [0, 40_000])
def test_without_room_nothing_is_restored(free: int, of_a: Path, of_b: Path, paths: DataPaths) -> None:
    before = all_bytes(paths.directory)
    assert problem_of(paths, of_a, free=lambda folder: free) is Problem.BACKUP_NO_ROOM
    assert all_bytes(paths.directory) == before


def test_what_is_called_off_before_the_decision_changes_nothing(
    of_a: Path, of_b: Path, paths: DataPaths
) -> None:
    def interrupt(step: Restoring) -> None:
        if step is Restoring.READY:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        restore(paths, of_a, LATER, PROGRAM, told=interrupt)
    assert found(paths) == wanted(B)
    assert names(paths.directory) == FRESH | {"backups"}


def test_what_cannot_be_finished_now_keeps_the_journal_closed_until_it_can(
    of_a: Path, of_b: Path, paths: DataPaths
) -> None:
    hindered = paths.settings.with_name("hindrance")

    def hinder(step: Restoring) -> None:
        if step is Restoring.DECIDED:
            paths.settings.rename(hindered)
            paths.settings.mkdir()

    assert problem_of(paths, of_a, told=hinder) is Problem.RESTORE_UNFINISHED
    for work in (lambda: open_journal(paths, LATER), lambda: back_up(paths, LATER, PROGRAM)):
        with pytest.raises(CompanionError) as raised:
            work()
        assert raised.value.problem is Problem.RESTORE_UNFINISHED
    with pytest.raises(CompanionError):
        finish(paths, LATER)
    paths.settings.rmdir()
    hindered.rename(paths.settings)
    assert finish(paths, LATER)
    assert not finish(paths, LATER)
    assert found(paths) == wanted(A)


def test_what_cannot_be_called_off_is_told_as_unfinished(of_a: Path, of_b: Path, paths: DataPaths) -> None:
    aside = paths.journal.with_name("aside.db")

    def hinder(step: Restoring) -> None:
        if step is Restoring.DECIDED:
            paths.journal.rename(aside)
            paths.journal.mkdir()
            paths.restoring_ready.write_text("in the way")

    assert problem_of(paths, of_a, told=hinder) is Problem.RESTORE_UNFINISHED
    paths.restoring_ready.unlink()
    paths.journal.rmdir()
    aside.rename(paths.journal)
    assert finish(paths, LATER)
    assert found(paths) == wanted(A)


@pytest.mark.invariant(9)
def test_a_newer_journal_is_never_exchanged(of_a: Path, paths: DataPaths, tmp_path: Path) -> None:
    older = tmp_path / "older.db"
    shutil.copy(paths.journal, older)
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = all_bytes(paths.directory)
    with pytest.raises(CompanionError) as raised:
        exchange(paths.journal, older, LATER)
    assert raised.value.problem is Problem.JOURNAL_NEWER
    assert all_bytes(paths.directory) == before


# Cut off.


class Restorer:
    """The process that restores in children."""

    def __init__(self, wishes: IO[str], answers: IO[str]) -> None:
        self._wishes = wishes
        self._answers = answers

    def restore(
        self, paths: DataPaths, file: Path, *, until: Restoring | None = None, seconds: float | None = None
    ) -> tuple[int, float]:
        """How a restore ended, and after how many seconds."""
        step = None if until is None else until.value
        self._wishes.write(json.dumps([str(paths.directory), str(file), step, seconds]) + "\n")
        self._wishes.flush()
        code, took = json.loads(self._answers.readline())
        return code, took


@pytest.fixture
def restorer() -> Iterator[Restorer]:
    """Such a process, gone at the end."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.storage.restorer"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Restorer(process.stdin, process.stdout)
        process.stdin.close()
        process.wait()


@posix
def test_a_restore_cut_off_after_any_step_is_done_wholly_or_not_at_all(
    of_a: Path, of_b: Path, paths: DataPaths, restorer: Restorer
) -> None:
    files: dict[bool, tuple[State, Path]] = {True: (A, of_a), False: (B, of_b)}
    decided = False
    here, to_a = B, True
    for step in Restoring:
        decided = decided or step is Restoring.DECIDED
        state, file = files[to_a]
        code, _took = restorer.restore(paths, file, until=step)
        assert code == LEFT
        if decided and step is not Restoring.DONE:
            with pytest.raises(CompanionError):
                open_journal(paths, LATER)
        assert finish(paths, LATER) is (decided and step is not Restoring.DONE)
        here, to_a = (state, not to_a) if decided else (here, to_a)
        assert found(paths) == wanted(here), step
        assert names(paths.directory) == FRESH | {"backups"}


@posix
def test_a_restore_killed_at_any_instant_is_done_wholly_or_not_at_all(
    of_a: Path, of_b: Path, paths: DataPaths, restorer: Restorer
) -> None:
    chance = random.Random(20260302)
    code, longest = restorer.restore(paths, of_b)
    assert code == 0
    here, other = (B, of_b), (A, of_a)
    for _round in range(ROUNDS):
        code, _took = restorer.restore(paths, other[1], seconds=chance.uniform(0, longest))
        assert code in (0, -signal.SIGKILL)
        finished = finish(paths, LATER)
        state = found(paths)
        assert state in (wanted(here[0]), wanted(other[0]))
        if finished or code == 0:
            assert state == wanted(other[0])
        assert names(paths.directory) == FRESH | {"backups"}
        if state == wanted(other[0]):
            here, other = other, here
    # Whatever was kept before a restore that was cut off is whole, too.
    for backup in paths.backups.glob("mat-companion-*.zip"):
        assert opens_now(backup).journal.sessions in (len(A.sessions), len(B.sessions))
