"""The daily backup beside the window: made once a day, told once when it fails, and in nobody's way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.backups import Made
from companion.core.errors import CompanionError, Problem
from companion.safekeeping import Safekeeping
from companion.storage.backup import free_bytes
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths, prepare
from tests.storage.files import names, write_journal
from tests.storage.records import NOW, SESSION


class House:
    """A data folder with a clock and a disk, and what was told of its backups."""

    def __init__(self, paths: DataPaths) -> None:
        self.paths = paths
        self.now = NOW
        self.room = True
        self.made: list[Made] = []
        self.failed: list[CompanionError] = []
        self.safekeeping = Safekeeping(paths, self.clock, self.free)
        self.safekeeping.made.connect(self.made.append)
        self.safekeeping.failed.connect(self.failed.append)

    def clock(self) -> datetime:
        """The time that is set."""
        return self.now

    def free(self, folder: Path) -> int:
        """The room that is left."""
        return free_bytes(folder) if self.room else 0


@pytest.fixture
def house(tmp_path: Path, qapp: QApplication) -> Iterator[House]:
    """A house with a session in its journal."""
    paths = data_paths(tmp_path / "data")
    prepare(paths)
    write_journal(paths, SESSION)
    house = House(paths)
    yield house
    house.safekeeping.shut_down()


def look(house: House, qtbot: QtBot) -> None:
    """Have it look, and wait until it has."""
    with qtbot.waitSignal(house.safekeeping.looked, timeout=20_000):
        house.safekeeping.back_up_if_due()


def test_a_day_has_one_backup_however_often_it_looks(house: House, qtbot: QtBot) -> None:
    for hours in (0, 1, 2):
        house.now = NOW + timedelta(hours=hours)
        look(house, qtbot)
    assert len(house.made) == len(names(house.paths.backups)) == 1
    assert house.made[0].sessions == 1
    house.now = NOW + timedelta(days=1)
    look(house, qtbot)
    assert len(house.made) == 2
    assert house.failed == []


def test_it_is_made_beside_the_program_that_writes(house: House, qtbot: QtBot) -> None:
    database = open_journal(house.paths, NOW).database
    with database.transaction() as connection:
        connection.execute("DELETE FROM session")
        look(house, qtbot)
    assert house.made[0].sessions == 1
    assert JournalStore(database).sessions() == ()
    database.close()


def test_two_wishes_at_once_are_one(house: House, qtbot: QtBot) -> None:
    with qtbot.waitSignal(house.safekeeping.looked, timeout=20_000):
        house.safekeeping.back_up_if_due()
        assert house.safekeeping.busy
        house.safekeeping.back_up_if_due()
    assert not house.safekeeping.busy
    assert len(house.made) == 1


def test_trouble_is_told_once_and_again_only_after_it_was_over(
    house: House, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    house.room = False
    look(house, qtbot)
    look(house, qtbot)
    assert [error.problem for error in house.failed] == [Problem.BACKUP_NO_ROOM]
    assert caplog.text.count("no backup was made: backup_no_room") == 2
    house.room = True
    look(house, qtbot)
    assert len(house.made) == 1
    house.room, house.now = False, NOW + timedelta(days=1)
    look(house, qtbot)
    assert len(house.failed) == 2


def test_a_mistake_of_ours_is_shown_where_mistakes_are_shown(house: House, qtbot: QtBot) -> None:
    def mistaken(folder: Path) -> int:
        raise KeyError(folder)

    broken = Safekeeping(house.paths, house.clock, mistaken)
    with qtbot.captureExceptions() as mistakes:
        broken.back_up_if_due()
        qtbot.waitUntil(lambda: bool(mistakes))
    assert mistakes[0][0] is KeyError
    assert not broken.busy
    broken.shut_down()


def test_who_leaves_waits_for_no_backup_and_leaves_nothing_behind(house: House) -> None:
    begun, never = threading.Event(), threading.Event()

    def slow(folder: Path) -> int:
        begun.set()
        while safekeeping.busy:
            never.wait(0.001)
        return free_bytes(folder)

    safekeeping = Safekeeping(house.paths, house.clock, slow)
    safekeeping.back_up_if_due()
    assert begun.wait(20)
    safekeeping.shut_down()
    assert not safekeeping.busy
    assert names(house.paths.backups) == set()


def test_with_nothing_under_way_it_leaves_at_once(house: House) -> None:
    house.safekeeping.shut_down()
    assert not house.paths.backups.exists()
