"""A journal on a disk that shares no memory, as some network disks are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from companion.storage import writing_ahead

CONNECT = sqlite3.connect


class Far(sqlite3.Connection):
    """Writes to such a disk."""

    code = sqlite3.SQLITE_IOERR_SHMMAP

    def execute(self, statement: str, *values: object) -> sqlite3.Cursor:  # type: ignore[override]
        if statement.endswith("= WAL"):
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = self.code
            raise error
        return super().execute(statement, *values)  # type: ignore[arg-type]


class Broken(Far):
    """Fails in another way."""

    code = sqlite3.SQLITE_IOERR_READ


def on(kind: type[Far], monkeypatch: pytest.MonkeyPatch) -> None:
    """Has every connection from now on go to such a disk."""
    monkeypatch.setattr(sqlite3, "connect", lambda path, **words: CONNECT(path, factory=kind, **words))


def test_the_journal_is_kept_in_the_older_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "journal.db"
    with closing(writing_ahead.connected(path)) as journal:
        journal.execute("CREATE TABLE session (note)")
        assert journal.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    on(Far, monkeypatch)
    with closing(writing_ahead.connected(path)) as journal:
        journal.execute("INSERT INTO session VALUES ('kept')")
        assert journal.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert journal.execute("SELECT note FROM session").fetchall() == [("kept",)]


def test_what_else_goes_wrong_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on(Broken, monkeypatch)
    with pytest.raises(sqlite3.OperationalError):
        writing_ahead.connected(tmp_path / "journal.db")
