"""A disk that fails under the commands: the few cases each time; `make torture` goes through every call."""

from __future__ import annotations

import errno
import os
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from companion.launch import DONE, TROUBLE
from tests.torture import failing_writes
from tests.torture.failing_disk import WRITING, FailingDisk, Kind
from tests.torture.household import A, Household, of
from tests.torture.place import Place
from tests.torture.ready import Came, Ready
from tests.torture.tally import Tally

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs the dynamic linker of Linux")


@dataclass
class Kitchen:
    """A household, its disk, and the program."""

    household: Household
    disk: FailingDisk
    ready: Ready

    def say(self, *words: str) -> Came:
        """Gives a command for this household."""
        return self.ready.say(*words, "--data-dir", self.household.paths.directory)


@pytest.fixture(scope="module")
def shared_kitchen(shared_place: Place) -> Iterator[Kitchen]:
    """One for all tests of this file."""
    household, workshop = Household(shared_place.folder("kitchen")), shared_place.folder("workshop")
    disk = FailingDisk(household.home, workshop)
    with Ready(workshop, {**disk.environment, **household.environment}) as ready:
        yield Kitchen(household, disk, ready)


@pytest.fixture
def kitchen(shared_kitchen: Kitchen) -> Kitchen:
    """The same, as it was at first, its disk in good health."""
    shared_kitchen.disk.be_well()
    shared_kitchen.household.renew()
    return shared_kitchen


@pytest.mark.parametrize("kind", [Kind.OPEN, Kind.WRITE, Kind.SYNC, Kind.RENAME, Kind.REMOVE, Kind.READ])
def test_the_disk_really_fails_when_it_is_told_to(kitchen: Kitchen, kind: Kind) -> None:
    kitchen.disk.fail(kind, errno.EIO)
    kitchen.say("backup")
    assert kitchen.disk.fired > 0
    assert str(kitchen.household.home) in kitchen.disk.what


def test_the_calls_of_the_database_fail_too(kitchen: Kitchen) -> None:
    kitchen.disk.count(WRITING)
    assert kitchen.say("import", str(kitchen.household.papers / "journal.json")).code == DONE
    total = kitchen.disk.counted
    places: set[str] = set()
    for call in range(1, total + 1, 4):
        kitchen.household.renew()
        kitchen.disk.fail(WRITING, errno.EIO, call, call)
        kitchen.say("import", str(kitchen.household.papers / "journal.json"))
        places.add(kitchen.disk.what.rpartition("/")[2])
    assert {"journal.db", "journal.db-wal"} <= places


def test_a_disk_that_cannot_be_read_for_a_moment_is_not_taken_for_damage(kitchen: Kitchen) -> None:
    for call in range(1, 40, 3):
        kitchen.household.renew()
        kitchen.disk.fail(Kind.READ, errno.EIO, call, call)
        came = kitchen.say("history")
        kitchen.disk.be_well()
        assert not list(kitchen.household.paths.directory.glob("journal.damaged-*")), (call, came)
        assert kitchen.household.lines() == of(A)


def test_a_disk_that_cannot_be_read_any_more_is_told_and_nothing_is_touched(kitchen: Kitchen) -> None:
    kitchen.disk.fail(Kind.READ, errno.EIO, 8)
    came = kitchen.say("history")
    kitchen.disk.be_well()
    assert (came.code, came.err.count("\n")) == (TROUBLE, 1)
    assert kitchen.household.lines() == of(A)


def test_a_lock_that_cannot_be_taken_away_is_nothing_to_read(kitchen: Kitchen) -> None:
    kitchen.disk.fail(Kind.REMOVE, errno.EIO)
    came = kitchen.say("sync", "--off")
    assert "lock" not in came.err, came
    kitchen.disk.be_well()
    assert kitchen.say("sync", "--status").code == DONE


def test_a_disk_that_keeps_no_permissions_keeps_a_journal(kitchen: Kitchen) -> None:
    kitchen.disk.fail(Kind.MODE, errno.EPERM)
    for words in ("import {papers}/journal.json", "backup", "sync --now", "erase --yes --backups"):
        came = failing_writes.say(kitchen.ready, failing_writes.Command(words), kitchen.household)
        assert came.code == DONE, (words, came)
    assert kitchen.disk.fired > 4


def test_a_journal_that_belongs_to_somebody_else_is_not_written_into(kitchen: Kitchen) -> None:
    os.chown(kitchen.household.paths.journal, 4321, 4321)
    kitchen.disk.fail(Kind.MODE, errno.EPERM)
    came = kitchen.say("import", "--example")
    assert (came.code, came.err.count("\n")) == (TROUBLE, 1), came
    kitchen.disk.be_well()
    assert kitchen.household.lines() == of(A)


def test_a_lock_whose_permissions_cannot_be_set_is_a_lock(kitchen: Kitchen) -> None:
    kitchen.disk.fail(Kind.MODE, errno.EROFS, 1, 1)
    came = kitchen.say("erase", "--yes")
    assert came.code == DONE, came
    assert kitchen.disk.what.endswith("companion.lock")


@pytest.mark.parametrize(
    "words", ["import {papers}/journal.json", "restore {papers}/backup.zip", "sync --now"]
)
def test_a_journal_is_kept_on_a_disk_that_shares_no_memory(kitchen: Kitchen, words: str) -> None:
    kitchen.disk.be_far(lock_error=0, map_error=errno.ENODEV)
    assert kitchen.say("history").code == DONE
    came = failing_writes.say(kitchen.ready, failing_writes.Command(words), kitchen.household)
    assert came.code == DONE, came
    assert kitchen.say("backup").code == DONE
    assert kitchen.say("history").out.count("\n") >= len(A.sessions)
    assert kitchen.disk.fired > 0
    kitchen.disk.be_well()
    assert kitchen.say("history").code == DONE
    assert not kitchen.household.paths.journal.with_name("journal.db-journal").exists()


@pytest.mark.parametrize("error", [errno.ENOLCK, errno.EACCES])
def test_a_disk_that_keeps_no_locks_is_told_and_nothing_is_written(kitchen: Kitchen, error: int) -> None:
    kitchen.disk.be_far(lock_error=error, map_error=0)
    came = kitchen.say("import", "--example")
    assert (came.code, came.err.count("\n")) == (TROUBLE, 1), came
    kitchen.disk.be_well()
    assert kitchen.household.lines() == of(A)


def test_a_deletion_that_was_cut_off_is_done_by_the_same_command(kitchen: Kitchen) -> None:
    kitchen.disk.fail(Kind.REMOVE, errno.EIO, 5)
    came = kitchen.say("erase", "--yes", "--backups")
    assert (came.code, kitchen.household.paths.erasing.is_dir()) == (TROUBLE, True), came
    kitchen.disk.be_well()
    came = kitchen.say("erase", "--yes", "--backups")
    assert came.code == DONE, came
    left = {path.name for path in kitchen.household.paths.directory.iterdir()}
    assert left == {"letter.txt"}


@pytest.mark.parametrize("words", ["export {home}/out.json --force", "backup", "check", "history"])
def test_a_disk_that_is_gone_is_told_in_a_sentence_whoever_meets_it(kitchen: Kitchen, words: str) -> None:
    kitchen.disk.count(Kind.LOOK)
    command = failing_writes.Command(words)
    assert failing_writes.say(kitchen.ready, command, kitchen.household).code == DONE
    for call in range(1, kitchen.disk.counted + 1, 5):
        kitchen.household.renew()
        kitchen.disk.fail(Kind.LOOK, errno.ESTALE, call)
        came = failing_writes.say(kitchen.ready, command, kitchen.household)
        assert came.code in (DONE, TROUBLE), (call, came)
        assert "Traceback" not in came.err


def test_nothing_is_lost_whatever_fails(tally: Tally, place: Place, chance: random.Random) -> None:
    failing_writes.run(16, chance, tally, place)
    assert tally.wrong == []
    assert tally.fell["told"] > tally.fell["nothing failed"]
