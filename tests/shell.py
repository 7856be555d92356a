"""A data folder, and commands given for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

from companion.cli import main
from companion.core.journal import DayLock, Profile, SessionRecord
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths, prepare

NOW = datetime.now().astimezone()


@dataclass
class Said:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def one_sentence(self) -> bool:
        """Whether all that was said is one line from the program."""
        return self.err.count("\n") == 1 and self.err.startswith("mat-companion: ") and self.out == ""


Say = Callable[..., Said]


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    """A data folder of one's own, not yet made."""
    return data_paths(tmp_path / "data")


@pytest.fixture
def say(paths: DataPaths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    """Gives a command for that data folder, unless it names another, where there is no screen."""
    monkeypatch.delenv("QT_QPA_PLATFORM")

    def given(*words: object) -> Said:
        # Before the command, so that a folder named after it counts.
        try:
            code = main(["--data-dir", str(paths.directory), *map(str, words)])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        return Said(code, *capsys.readouterr())

    return given


def keep(
    paths: DataPaths,
    *,
    profile: Profile | None = None,
    locks: tuple[DayLock, ...] = (),
    sessions: Iterable[SessionRecord] = (),
) -> None:
    """Write a journal."""
    prepare(paths)
    database = open_journal(paths, NOW).database
    store = JournalStore(database)
    if profile is not None:
        store.save_profile(profile)
    for lock in locks:
        store.add_day_lock(lock)
    for session in sessions:
        store.save_session(session)
    database.close()


def healthy(**values: object) -> Profile:
    """Answers of today without a tick, unless `values` say otherwise."""
    return replace(Profile(NOW), **values)  # type: ignore[arg-type]  # names are those of the profile


def make_newer(paths: DataPaths) -> bytes:
    """Make the journal one of a later version; returns its bytes."""
    connection = sqlite3.connect(paths.journal)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()
    return paths.journal.read_bytes()


def everything_in(folder: Path) -> dict[str, bytes]:
    """Every file of a folder and what is in it."""
    return {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
