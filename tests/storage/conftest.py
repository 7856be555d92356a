"""A data folder and a journal to write into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.storage.database import Database, open_in_memory, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths, data_paths, prepare
from tests.storage.records import NOW


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    """A data folder, made and empty."""
    paths = data_paths(tmp_path / "data")
    prepare(paths)
    return paths


@pytest.fixture
def database(paths: DataPaths) -> Iterator[Database]:
    """A fresh journal file, open."""
    database = open_journal(paths, NOW).database
    yield database
    database.close()


@pytest.fixture
def store() -> Iterator[JournalStore]:
    """A journal in memory."""
    database = open_in_memory()
    yield JournalStore(database)
    database.close()
