"""All the time is counted, and pictures are written, beside the window and for their owner only."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.charting import Charting
from companion.core.errors import CompanionError, Problem
from companion.core.progress import Period, Progress
from companion.engine.progress_book import AllTimeWish
from companion.storage.database import Database, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths, prepare
from tests.core.five_weeks import TODAY, five_weeks

WISH = AllTimeWish(TODAY, 0, None)


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    """A data folder with the five weeks."""
    made = data_paths(tmp_path / "data")
    prepare(made)
    return made


@pytest.fixture
def journal(paths: DataPaths) -> Iterator[Database]:
    """Its journal, open."""
    database = open_journal(paths, TODAY).database
    for record in five_weeks():
        JournalStore(database).save_session(record)
    yield database
    database.close()


@pytest.mark.parametrize("in_memory", [True, False])
def test_all_the_time_is_counted(qtbot: QtBot, paths: DataPaths, journal: Database, in_memory: bool) -> None:
    charting = Charting(paths, journal, in_memory=in_memory)
    with qtbot.waitSignal(charting.counted) as heard:
        charting.count(WISH)
    (found,) = heard.args or ()
    assert isinstance(found, Progress)
    assert (found.period, found.ladder.n) == (Period.ALL, 14)
    qtbot.waitUntil(lambda: not charting.busy)


def test_of_two_wishes_the_newer_is_answered(qtbot: QtBot, paths: DataPaths, journal: Database) -> None:
    charting = Charting(paths, journal, in_memory=False)
    answers: list[Progress] = []
    charting.counted.connect(answers.append)
    charting.count(WISH)
    charting.count(WISH)
    qtbot.waitUntil(lambda: not charting.busy)
    assert len(answers) == 1


def test_a_picture_is_its_owners_only(qtbot: QtBot, paths: DataPaths, journal: Database) -> None:
    charting = Charting(paths, journal, in_memory=False)
    file = paths.directory.parent / "chart.png"
    with qtbot.waitSignal(charting.written) as heard:
        charting.write(str(file), b"picture")
    assert heard.args == [str(file)]
    assert file.read_bytes() == b"picture"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    qtbot.waitUntil(lambda: not charting.busy)


@pytest.mark.parametrize("name", ["data/journal.db", "nowhere/chart.png"])
def test_a_picture_that_cannot_be_there_is_told(
    qtbot: QtBot, paths: DataPaths, journal: Database, name: str
) -> None:
    charting = Charting(paths, journal, in_memory=False)
    with qtbot.waitSignal(charting.failed) as heard:
        charting.write(str(paths.directory.parent / name), b"picture")
    (error,) = heard.args or ()
    assert isinstance(error, CompanionError) and error.problem is Problem.EXPORT_UNWRITABLE
    assert JournalStore(journal).sessions()
    qtbot.waitUntil(lambda: not charting.busy)


def test_shutting_down_waits_for_nothing_that_is_not_wanted(paths: DataPaths, journal: Database) -> None:
    charting = Charting(paths, journal, in_memory=False)
    charting.count(WISH)
    charting.shut_down()
    assert not charting.busy
