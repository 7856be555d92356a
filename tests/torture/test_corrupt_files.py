"""Files that went wrong: a few of all the ways each time, and those that once held somebody up."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from companion.launch import DONE
from tests.torture import corrupt_files
from tests.torture.household import A, Household, of
from tests.torture.mutations import Mutation, circle, folder, huge, pipe
from tests.torture.place import Place
from tests.torture.ready import Came, Ready
from tests.torture.tally import Tally

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a copy of a process, and setpriv")


@dataclass
class Home:
    """A household, and the program."""

    household: Household
    ready: Ready

    def say(self, command: str) -> Came:
        """Gives a command for this household."""
        return corrupt_files.say(self.ready, command, self.household)


@pytest.fixture(scope="module")
def shared_home(shared_place: Place) -> Iterator[Home]:
    """One for all tests of this file."""
    household, workshop = Household(shared_place.folder("corrupt")), shared_place.folder("workshop")
    with Ready(workshop, household.environment) as ready:
        yield Home(household, ready)


@pytest.fixture
def home(shared_home: Home) -> Home:
    """The same, as it was at first."""
    shared_home.household.renew()
    return shared_home


@pytest.mark.parametrize("mutation", [pipe, circle, huge])
@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("data/settings.json", "sync --off"),
        ("data/computer.json", "sync --now"),
        ("data/companion.log", "import {papers}/journal.json"),
    ],
)
def test_nothing_in_the_place_of_a_small_file_holds_anybody_up(
    home: Home, name: str, command: str, mutation: Mutation, chance: random.Random
) -> None:
    path = home.household.home / name
    path.touch()
    mutation(path, chance)
    came = home.say(command)
    assert came.code == DONE, came
    assert of(A)[0] <= home.household.lines()[0]


@pytest.mark.parametrize("mutation", [pipe, folder])
@pytest.mark.parametrize("name", ["settings.json", "reminders.json"])
def test_a_backup_goes_without_what_is_no_file(
    home: Home, name: str, mutation: Mutation, chance: random.Random
) -> None:
    path = home.household.paths.directory / name
    path.touch()
    mutation(path, chance)
    came = home.say("backup")
    assert came.code == DONE, came


def test_a_pipe_among_the_backups_is_none(home: Home, chance: random.Random) -> None:
    (backup,) = home.household.paths.backups.iterdir()
    pipe(backup, chance)
    came = home.say("backup")
    assert came.code == DONE, came
    assert backup.is_fifo()


def test_a_pipe_in_the_place_of_the_entry_is_told(home: Home, chance: random.Random) -> None:
    entry = Path(home.household.home) / ".local/share/applications/mat-companion.desktop"
    entry.parent.mkdir(parents=True)
    entry.touch()
    pipe(entry, chance)
    came = home.say("desktop install")
    assert (came.code, came.err.count("\n")) == (4, 1), came
    assert entry.is_fifo()


def test_whatever_went_wrong_is_told_and_kept(tally: Tally, place: Place, chance: random.Random) -> None:
    corrupt_files.run(8, chance, tally, place)
    assert tally.wrong == []
    assert tally.faults == 8
