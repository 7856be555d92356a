"""Journals made for a test, and what lies beside them."""

from __future__ import annotations

from pathlib import Path

from companion.core.journal import SessionRecord
from companion.storage.database import open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from tests.storage.records import NOW


def write_journal(paths: DataPaths, *sessions: SessionRecord) -> bytes:
    """Makes a journal of the present version, closes it and returns its bytes."""
    database = open_journal(paths, NOW).database
    for session in sessions:
        JournalStore(database).save_session(session)
    database.close()
    return paths.journal.read_bytes()


def names(folder: Path) -> set[str]:
    """What lies in a folder."""
    return {path.name for path in folder.iterdir()}
