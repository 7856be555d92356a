"""Kills the work on files at any moment, and looks at what is left: nothing finished may be lost.

Only one thread runs here, so that a child may begin with a copy of this process.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from companion.core.journal import Course, DiaryEntry, Journal, Line, SessionRecord, edited
from companion.storage.backup import back_up, opens_now
from companion.storage.database import Database, open_journal
from companion.storage.erasing import erase, finish
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from tests.storage.keepsakes import PROGRAM, A, live_through, session, wanted
from tests.storage.keepsakes import found as found_in
from tests.storage.records import ENTRY, NOW
from tests.torture.place import Place
from tests.torture.tally import AFTER, BEFORE, BETWEEN, CUT_OFF, Tally

BATCH = 150
"""Sessions, and entries without one, in a file that is imported: enough for the kill to fall into the middle
of it."""

THEIRS = "letter.txt"

Ack = Callable[[object], None]
"""Tells the parent that something is finished: from then on it may not be lost."""


@dataclass(frozen=True, slots=True)
class Work:
    """One kind of work: what is there before, what a child does until it is killed, and what has to be true
    afterwards, with a word for where the kill fell. `seconds` is the longest time a child has."""

    prepare: Callable[[DataPaths], None]
    do: Callable[[DataPaths, Ack, int], None]
    check: Callable[[DataPaths, list[str], int], str]
    seconds: float


@contextmanager
def journal(paths: DataPaths) -> Iterator[JournalStore]:
    """The journal as the program opens it, which has to be sound."""
    database = open_journal(paths, NOW).database
    try:
        yield JournalStore(database)
    finally:
        sound(database)
        database.close()


def sound(database: Database) -> None:
    """Nothing in the file contradicts itself."""
    assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
    assert database.rows("PRAGMA foreign_key_check") == []


def by_id(store: JournalStore) -> dict[UUID, SessionRecord]:
    """Every session."""
    return {one.id: one for one in store.sessions()}


def lines(store: JournalStore) -> dict[UUID, Line]:
    """Every session, and every entry without one."""
    return {one.id: one for one in (*store.sessions(), *store.entries())}


# A session that is written while it goes on.


def run_sessions(paths: DataPaths, ack: Ack, round_: int) -> None:
    with closing(open_journal(paths, NOW).database) as database:
        store = JournalStore(database)
        for number in range(1_000):
            record = session(1_000 * (round_ + 1) + number)
            for minutes in range(4):
                store.save_session(replace(record, course=Course.RUNNING, minutes_done=float(minutes)))
            store.save_session(replace(record, course=Course.COMPLETED))
            ack(record.id.int)


def check_sessions(paths: DataPaths, acks: list[str], round_: int) -> str:
    with journal(paths) as store:
        store.recover_interrupted()
        found = by_id(store)
    assert all(found[UUID(int=int(one))].course is Course.COMPLETED for one in acks)
    assert all(one.course is not Course.RUNNING for one in found.values())
    assert {one.id for one in A.sessions} <= found.keys()
    mine = [one for one in found.values() if one.id.int >= 1_000 * (round_ + 1)]
    return CUT_OFF if any(one.course is Course.INTERRUPTED for one in mine) else BETWEEN


# An edit.


def edit_lines(paths: DataPaths, ack: Ack, round_: int) -> None:
    with closing(open_journal(paths, NOW).database) as database:
        store = JournalStore(database)
        for number in range(1_000):
            note, now = f"{round_} {number} " + "word " * 200, NOW + timedelta(seconds=number)
            for record in store.sessions():
                store.save_session(edited(replace(record, note=note), now))
            for entry in store.entries():
                store.save_entry(edited(replace(entry, note=note), now))
            ack(number)


def check_edits(paths: DataPaths, acks: list[str], round_: int) -> str:
    with journal(paths) as store:
        found = lines(store)
    assert found.keys() == {A.entry.id, *(one.id for one in A.sessions)}
    if acks:
        # Each has the last whole turn, or the one that was cut off.
        turns = {f"{round_} {int(acks[-1]) + more} " for more in (0, 1)}
        assert all(any(one.note.startswith(turn) for turn in turns) for one in found.values())
        assert all(one.note.endswith("word ") for one in found.values())
    return CUT_OFF if len({one.note for one in found.values()}) > 1 else BETWEEN


# An import.


def batch(round_: int, number: int) -> Journal:
    """What is in one file."""
    first = 1_000_000 * (round_ + 1) + 2 * BATCH * number
    numbers = range(first, first + BATCH)
    return Journal(
        sessions=tuple(map(session, numbers)), entries=tuple(entry(one + BATCH) for one in numbers)
    )


def entry(number: int) -> DiaryEntry:
    """An entry of its own."""
    return replace(ENTRY, id=UUID(int=number))


def import_batches(paths: DataPaths, ack: Ack, round_: int) -> None:
    with closing(open_journal(paths, NOW).database) as database:
        for number in range(1_000):
            JournalStore(database).import_journal(batch(round_, number))
            ack(number)


def check_imports(paths: DataPaths, acks: list[str], round_: int) -> str:
    with journal(paths) as store:
        found = lines(store).keys()
    for number in range(len(acks) + 2):
        came = batch(round_, number)
        there = sum(one.id in found for one in (*came.sessions, *came.entries))
        assert there in ((2 * BATCH,) if number < len(acks) else (0, 2 * BATCH)), (number, there)
    assert {A.entry.id, *(one.id for one in A.sessions)} <= found
    with closing(open_journal(paths, NOW).database) as database, database.transaction() as connection:
        # So that one round takes no longer than another.
        for table in ("session", "entry"):
            connection.execute(f"DELETE FROM {table} WHERE id > ?", (str(UUID(int=1_000)),))
    return CUT_OFF


# A backup.


def back_up_often(paths: DataPaths, ack: Ack, round_: int) -> None:
    for number in range(1_000):
        made = back_up(paths, NOW + timedelta(hours=round_, seconds=number), PROGRAM)
        ack(Path(made.file).name)


def check_backups(paths: DataPaths, acks: list[str], _round: int) -> str:
    assert found_in(paths) == wanted(A)
    backups = list(paths.backups.glob("mat-companion-*.zip"))
    assert {path.name for path in backups} >= set(acks)
    assert all(opens_now(path).journal.sessions == len(A.sessions) for path in backups)
    # Whoever is killed at once has not made the folder yet.
    others = {*paths.backups.glob("*"), *paths.backups.glob(".*")} - set(backups)
    assert all(path.name.startswith(".mat-companion-at-work-") for path in others)
    shutil.rmtree(paths.backups, ignore_errors=True)
    return CUT_OFF if others else BETWEEN


# Deleting everything.


def prepare_erase(paths: DataPaths) -> None:
    live_through(paths, A)
    back_up(paths, NOW, PROGRAM)
    paths.log.write_text("")
    (paths.directory / THEIRS).write_text("")


def erase_all(paths: DataPaths, ack: Ack, _round: int) -> None:
    erase(paths, backups=True)
    ack("erased")
    # Nothing waits for this: the one who kills is to find the process there, and it goes without one, too.
    time.sleep(60)


def check_erased(paths: DataPaths, acks: list[str], _round: int) -> str:
    before = paths.journal.exists()
    finished = finish(paths)
    names = {path.name for path in paths.directory.iterdir()}
    if acks or finished or not before:
        assert names == {THEIRS}
        prepare_erase(paths)
        return CUT_OFF if finished else AFTER
    assert names == {THEIRS, "journal.db", "settings.json", "reminders.json", "companion.log", "backups"}
    assert found_in(paths) == wanted(A)
    return BEFORE


def prepare(paths: DataPaths) -> None:
    """The state in which most begin."""
    live_through(paths, A)


WORKS = {
    "session": Work(prepare, run_sessions, check_sessions, 0.15),
    "edit": Work(prepare, edit_lines, check_edits, 0.15),
    "import": Work(prepare, import_batches, check_imports, 0.25),
    "backup": Work(prepare, back_up_often, check_backups, 0.15),
    "erase": Work(prepare_erase, erase_all, check_erased, 0.06),
}


def run(rounds: int, chance: random.Random, tally: Tally, place: Place) -> None:
    """Torment each kind of work."""
    for name, work in WORKS.items():
        paths = DataPaths(place.folder(name))
        work.prepare(paths)
        for round_ in range(rounds):
            acks = killed(work, paths, round_, chance.uniform(0.0, work.seconds))
            try:
                tally.fault(work.check(paths, acks, round_))
            except AssertionError as error:
                tally.lost.append(f"{name}, round {round_}: {error}")
                break
            tally.kept += len(acks)


DONE_EARLY, FELL = 0, 3
"""What a child leaves with that is not killed in time, or that makes a mistake."""


def killed(work: Work, paths: DataPaths, round_: int, seconds: float) -> list[str]:
    """What a child said was finished before it was killed, so long after it had begun."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)

        def ack(what: object) -> None:
            os.write(writing, f"{what}\n".encode())

        try:
            ack("begun")
            work.do(paths, ack, round_)
            os._exit(DONE_EARLY)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(FELL)
    os.close(writing)
    with open(reading, encoding="ascii") as said:
        assert said.readline() == "begun\n"
        select.select([], [], [], seconds)
        os.kill(child, signal.SIGKILL)
        left_with = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert left_with in (-signal.SIGKILL, DONE_EARLY), "the work came to an end by a mistake of its own"
        # Half a word is no word.
        return [line.strip() for line in said.read().splitlines(keepends=True) if line.endswith("\n")]
