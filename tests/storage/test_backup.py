"""A backup holds everything, is sound while the program writes, and counts only once it was opened again."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from companion import __version__
from companion.core.backups import Backup, BackupKind, Made, backup_named
from companion.core.errors import CompanionError, Problem
from companion.storage.backup import (
    LEFT_BEHIND_SECONDS,
    ROOM,
    back_up,
    back_up_if_due,
    opens_now,
    present_size,
    remove_surplus,
    stored,
)
from companion.storage.backup_archive import Part
from companion.storage.database import open_beside, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from tests.storage.files import names, write_journal
from tests.storage.keepsakes import PROGRAM, A, live_through, members, session
from tests.storage.records import NOW, SESSION

DATA = Path(__file__).parent / "data"
NAME = "mat-companion-backup-2026-03-02-200000+0100.zip"
DAY = timedelta(days=1)

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs permissions and limits of Unix")


def problem_of(*arguments: object, **more: object) -> Problem:
    """Why a backup could not be made."""
    with pytest.raises(CompanionError) as raised:
        back_up(*arguments, **more)  # type: ignore[arg-type]  # as the tests give them
    return raised.value.problem


# What is in it.


def test_everything_one_person_has_is_in_it(paths: DataPaths) -> None:
    live_through(paths, A)
    made = back_up(paths, NOW, PROGRAM)
    file = paths.backups / NAME
    assert made == Made(str(file), len(A.sessions), file.stat().st_size, 1)
    found = members(file)
    assert set(found) == {"manifest.json", *(part.value for part in Part)}
    assert found["settings.json"] == paths.settings.read_bytes()
    assert found["reminders.json"] == paths.reminders.read_bytes()
    listed = json.loads(found["manifest.json"])
    assert (listed["format"], listed["version"]) == ("mat-companion-backup", 1)
    assert (listed["program"], listed["made_at"]) == (PROGRAM, NOW.isoformat())
    assert {name: part["size"] for name, part in listed["parts"].items()} == {
        part.value: len(found[part.value]) for part in Part
    }


def test_what_was_made_opens(paths: DataPaths) -> None:
    live_through(paths, A)
    seen = opens_now(Path(back_up(paths, NOW, PROGRAM).file))
    assert (seen.journal.sessions, seen.manifest.made_at, seen.manifest.program) == (5, NOW, PROGRAM)


def test_what_is_not_there_is_not_in_it_and_the_journal_always_is(paths: DataPaths) -> None:
    made = back_up(paths, NOW, PROGRAM)
    assert set(members(Path(made.file))) == {"manifest.json", "journal.db"}
    assert made.sessions == 0
    assert not paths.journal.exists()


@posix
def test_it_is_for_its_owner_only_and_nothing_is_left_beside_it(paths: DataPaths) -> None:
    live_through(paths, A)
    before = os.umask(0)
    try:
        file = Path(back_up(paths, NOW, PROGRAM).file)
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o600
    assert paths.backups.stat().st_mode & 0o777 == 0o700
    assert names(paths.backups) == {NAME}
    assert names(paths.directory) == {
        *("journal.db", "settings.json", "reminders.json", "companion.log", "backups")
    }


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_a_journal_of_an_older_version_is_kept_as_it_is(version: int, paths: DataPaths) -> None:
    shutil.copy(DATA / f"schema-{version}.db", paths.journal)
    made = back_up(paths, NOW, PROGRAM)
    assert opens_now(Path(made.file)).journal.version == version
    assert made.sessions == 2


def test_two_of_one_second_have_two_names(paths: DataPaths) -> None:
    made = [Path(back_up(paths, NOW.replace(microsecond=number), PROGRAM).file).name for number in range(3)]
    assert made == [NAME, NAME.replace(".zip", "-2.zip"), NAME.replace(".zip", "-3.zip")]


def test_in_a_folder_of_ones_own_there_is_the_one_file(paths: DataPaths, tmp_path: Path) -> None:
    live_through(paths, A)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert back_up(paths, NOW, PROGRAM, stick).file == str(stick / NAME)
    assert names(stick) == {NAME}
    assert names(paths.backups) == set()


# While the program writes.


def test_what_is_not_yet_decided_is_not_in_it(paths: DataPaths) -> None:
    database = open_journal(paths, NOW).database
    JournalStore(database).save_session(SESSION)
    with database.transaction() as connection:
        connection.execute("DELETE FROM session")
        made = back_up(paths, NOW, PROGRAM)
    assert made.sessions == 1
    assert JournalStore(database).sessions() == ()
    database.close()


def test_backups_are_sound_while_sessions_are_written(paths: DataPaths) -> None:
    write_journal(paths, session(1))
    enough = threading.Event()
    written: list[int] = []

    def write() -> None:
        with closing(open_beside(paths.journal)) as own:
            number = 1
            while not enough.is_set() or number < 50:
                number += 1
                JournalStore(own).save_session(replace(session(number), note="x" * 3000))
                written.append(number)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        counts = [back_up(paths, NOW + number * DAY, PROGRAM).sessions for number in range(6)]
    finally:
        enough.set()
        writer.join()
    assert counts == sorted(counts)
    assert counts[-1] <= len(written) + 1
    assert back_up(paths, NOW, PROGRAM).sessions == len(written) + 1


# What can go wrong.


def test_a_folder_that_is_not_there_is_not_made(paths: DataPaths, tmp_path: Path) -> None:
    assert problem_of(paths, NOW, PROGRAM, tmp_path / "stick") is Problem.BACKUP_UNWRITABLE
    assert not (tmp_path / "stick").exists()


def test_a_file_in_the_place_of_the_folder_is_told(paths: DataPaths) -> None:
    paths.backups.write_text("in the way")
    assert problem_of(paths, NOW, PROGRAM) is Problem.BACKUP_UNWRITABLE
    assert paths.backups.read_text() == "in the way"


@pytest.mark.parametrize("damage", ["no journal at all", "a page"])
def test_a_damaged_journal_makes_no_backup(damage: str, paths: DataPaths) -> None:
    if damage == "a page":
        content = bytearray(write_journal(paths, *(session(number, "x" * 900) for number in range(40))))
        content[5 * 4096 : 6 * 4096] = b"\xa5" * 4096
        paths.journal.write_bytes(content)
    else:
        paths.journal.write_text(damage)
    before = paths.journal.read_bytes()
    assert problem_of(paths, NOW, PROGRAM) is Problem.JOURNAL_DAMAGED
    assert names(paths.backups) == set()
    assert paths.journal.read_bytes() == before


@pytest.mark.invariant(9)
@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_a_newer_journal_makes_no_backup_and_is_not_touched(mode: str, paths: DataPaths) -> None:
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("PRAGMA user_version = 99")
    before, stamp = paths.journal.read_bytes(), paths.journal.stat().st_mtime_ns
    assert problem_of(paths, NOW, PROGRAM) is Problem.JOURNAL_NEWER
    assert (paths.journal.read_bytes(), paths.journal.stat().st_mtime_ns) == (before, stamp)
    assert names(paths.directory) == {"journal.db", "companion.log", "backups"}


def test_a_journal_that_another_program_keeps_to_itself_is_told(paths: DataPaths) -> None:
    write_journal(paths)
    with closing(sqlite3.connect(paths.journal, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert problem_of(paths, NOW, PROGRAM) is Problem.JOURNAL_BUSY
    assert names(paths.backups) == set()


def test_three_times_the_room_is_needed_and_is_enough(paths: DataPaths, tmp_path: Path) -> None:
    live_through(paths, A)
    needed = ROOM * present_size(paths)
    assert problem_of(paths, NOW, PROGRAM, free=lambda folder: needed - 1) is Problem.BACKUP_NO_ROOM
    # A full stick is told as well as a full disk.
    full = {paths.backups: needed, tmp_path: 0}
    assert problem_of(paths, NOW, PROGRAM, tmp_path, free=full.__getitem__) is Problem.BACKUP_NO_ROOM
    assert names(paths.backups) == set()
    back_up(paths, NOW, PROGRAM, free=lambda folder: needed)


@posix
@pytest.mark.parametrize("room", [8, 100], ids=["none for the copy", "none for the backup"])
def test_a_disk_that_fills_half_way_leaves_nothing(room: int, paths: DataPaths) -> None:
    import resource
    import signal

    notes = os.urandom(90_000).hex()
    write_journal(paths, *(session(number, notes[number * 9000 :][:9000]) for number in range(20)))
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room * 1024, limits[1]))
    try:
        with pytest.raises(CompanionError) as raised:
            back_up(paths, NOW, PROGRAM)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert raised.value.problem in (Problem.DISK_FULL, Problem.DATA_FOLDER_UNWRITABLE)
    assert names(paths.backups) == set()


def test_settings_too_large_to_be_read_again_are_told(paths: DataPaths) -> None:
    with paths.settings.open("wb") as file:
        file.truncate(Part.SETTINGS.most_bytes + 1)
    assert problem_of(paths, NOW, PROGRAM) is Problem.BACKUP_UNWRITABLE
    assert names(paths.backups) == set()


def test_one_that_does_not_open_again_is_removed_and_told(paths: DataPaths) -> None:
    live_through(paths, A)
    database = open_journal(paths, NOW).database
    JournalStore(database).save_session(session(9, os.urandom(200_000).hex()))
    database.close()

    def spoil() -> None:
        """As a stick does that was pulled out: what was written is not what is read."""
        (file,) = paths.backups.glob(".*/*.zip")
        if not list(paths.backups.glob(".*/copy.db")):
            with file.open("r+b") as written:
                written.seek(file.stat().st_size // 2)
                written.write(b"?" * 1000)

    def go_on() -> None:
        if list(paths.backups.glob(".*/*.zip")):
            spoil()

    assert problem_of(paths, NOW, PROGRAM, go_on=go_on) is Problem.BACKUP_UNWRITABLE
    assert names(paths.backups) == set()


@pytest.mark.parametrize("piece", [1, 2, 3, 4, 5, 6, 7])
def test_one_that_is_called_off_leaves_nothing(piece: int, paths: DataPaths) -> None:
    live_through(paths, A)
    pieces: list[int] = []

    def go_on() -> None:
        pieces.append(1)
        if len(pieces) == piece:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(paths, NOW, PROGRAM, go_on=go_on)
    assert names(paths.backups) == set()


def test_what_a_crash_left_goes_a_day_later(paths: DataPaths) -> None:
    for name, age in (
        (".mat-companion-at-work-old", LEFT_BEHIND_SECONDS + 60),
        (".mat-companion-at-work-new", 60),
    ):
        left = paths.backups / name
        left.mkdir(parents=True)
        (left / "copy.db").touch()
        moment = left.stat().st_mtime - age
        os.utime(left, (moment, moment))
    back_up(paths, NOW, PROGRAM)
    assert names(paths.backups) == {NAME, ".mat-companion-at-work-new"}


def test_while_a_restore_is_not_finished_there_is_no_backup(paths: DataPaths) -> None:
    paths.restoring.mkdir()
    assert problem_of(paths, NOW, PROGRAM) is Problem.RESTORE_UNFINISHED


# Day by day.


def test_each_day_has_one_and_those_of_days_and_weeks_stay(paths: DataPaths) -> None:
    write_journal(paths, SESSION)
    for number in range(30):
        assert back_up_if_due(paths, NOW + number * DAY, PROGRAM) is not None
        assert back_up_if_due(paths, NOW + number * DAY, PROGRAM) is None
    days = sorted((backup.made_at - NOW).days for backup in stored(paths.backups))
    # NOW is a Monday, so that days 13, 20 and 27 are Sundays.
    assert days == [13, 20, 25, 26, 27, 28, 29]


def test_without_a_journal_none_is_due(paths: DataPaths) -> None:
    paths.settings.write_text("{}")
    assert back_up_if_due(paths, NOW, PROGRAM) is None
    assert not paths.backups.exists()


def test_one_that_is_damaged_takes_nobody_s_place_and_stays(paths: DataPaths) -> None:
    write_journal(paths, SESSION)
    good = back_up(paths, NOW, PROGRAM)
    bad = paths.backups / Backup(BackupKind.ORDINARY, NOW + timedelta(hours=1)).name
    bad.write_bytes(Path(good.file).read_bytes()[:-30])
    remove_surplus(paths.backups, NOW + timedelta(hours=2))
    assert names(paths.backups) == {NAME, bad.name}
    back_up(paths, NOW + timedelta(hours=2), PROGRAM)
    remove_surplus(paths.backups, NOW + timedelta(hours=3))
    assert NAME not in names(paths.backups)
    assert bad.exists()


def test_what_is_not_ours_stays(paths: DataPaths) -> None:
    write_journal(paths, SESSION)
    paths.backups.mkdir()
    others = {"journal-version-2-20260302-200000.db", "notes.txt", f"Copy of {NAME}"}
    for name in others:
        (paths.backups / name).touch()
    for number in range(7):
        back_up_if_due(paths, NOW + number * DAY, PROGRAM)
    assert {name for name in names(paths.backups) if backup_named(name) is None} == others


def test_one_that_cannot_be_removed_is_no_trouble(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    write_journal(paths, SESSION)
    for hours in (0, 1):
        back_up(paths, NOW + timedelta(hours=hours), PROGRAM)

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "unlink", refuse)
    remove_surplus(paths.backups, NOW + DAY)
    assert "could not be removed" in caplog.text
    assert len(names(paths.backups)) == 2


def test_the_log_tells_of_files_and_numbers_only(paths: DataPaths, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    write_journal(paths, replace(SESSION, note="a secret"))
    back_up(paths, NOW, __version__)
    assert f"backup made: {NAME}, 1 session(s)" in caplog.messages
    assert "secret" not in caplog.text
