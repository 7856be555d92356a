"""A disk that fails under the commands: the few cases each time; `make torture` goes through every call."""

from __future__ import annotations

import errno
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


def test_nothing_is_lost_whatever_fails(tally: Tally, place: Place, chance: random.Random) -> None:
    failing_writes.run(1, chance, tally, place)
    assert tally.wrong == []
    assert tally.fell["told"] > tally.fell["nothing failed"]
