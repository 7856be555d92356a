"""What a look at a journal file shows, before anything is done with it. Not a byte of it is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from companion.core.errors import CompanionError, Problem
from companion.storage.faults import OF_SQLITE, sqlite_problem, translated
from companion.storage.schema import MIGRATIONS

BUSY_SECONDS = 1.0
"""How long to wait for another program that is writing; the window stands still meanwhile."""

_AT_A_TIME = 1 << 20


@dataclass(frozen=True, slots=True)
class Examined:
    """What a look at a journal file, without touching it, showed.

    `version` is 0 where there is no journal yet; `fault` says what is wrong with the file, or None.
    """

    version: int
    fault: str | None = None


def ensure_known(path: Path) -> None:
    """Raises CompanionError JOURNAL_NEWER for a journal of a later version; changes not a byte of it."""
    if size(path) == 0:
        return
    with translated():
        try:
            with closing(sqlite3.connect(only_to_read(path), uri=True, timeout=BUSY_SECONDS)) as connection:
                version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        except OF_SQLITE as error:
            if sqlite_problem(error) is Problem.JOURNAL_DAMAGED:
                return
            raise
    if version > len(MIGRATIONS):
        raise CompanionError(Problem.JOURNAL_NEWER, newer(path, version, len(MIGRATIONS)))


def examine(path: Path, migrations: Sequence[str] = MIGRATIONS, *, whole: bool = True) -> Examined:
    """Looks at a journal file without changing a byte of it. Raises CompanionError when it cannot be read.

    If not `whole`, only its beginning and its length are, in the same time however long it is. One that is to
    be upgraded is checked in any case: damage is better found before that than in the middle of it.
    """
    found = _look(path, migrations, whole=whole)
    if found.fault is None:
        return found
    # A disk that cannot be read for a moment, as a stick or a network may be, is damage to SQLite.
    with translated():
        _read_through(path)
    return _look(path, migrations, whole=whole)


def newer(path: Path, version: int, newest: int) -> str:
    """What to say of a journal of a later version."""
    return f"{path} is of version {version}, this program knows {newest}"


def written_ahead(path: Path) -> bool:
    """Whether something lies beside the file: a crash left it, or somebody has the journal open."""
    return size(path.with_name(path.name + "-wal")) > 0


def only_to_read(path: Path) -> str:
    """The address by which SQLite opens a journal and changes nothing."""
    # "immutable" makes SQLite create nothing beside the file; it may only be said when nothing is there.
    return path.absolute().as_uri() + ("?mode=ro" if written_ahead(path) else "?mode=ro&immutable=1")


def _look(path: Path, migrations: Sequence[str], *, whole: bool) -> Examined:
    if size(path) == 0:
        # SQLite would throw away what a crash left beside a file that is gone or was emptied.
        return Examined(0, "the main file is empty" if written_ahead(path) else None)
    with translated():
        try:
            with closing(sqlite3.connect(only_to_read(path), uri=True, timeout=BUSY_SECONDS)) as connection:
                return _examined(connection, len(migrations), whole=whole)
        except OF_SQLITE as error:
            if sqlite_problem(error) is Problem.JOURNAL_DAMAGED:
                return Examined(0, str(error))
            raise


def _read_through(path: Path) -> None:
    """Reads every byte of a journal and of what lies beside it. Raises OSError where that cannot be."""
    for file in (path, path.with_name(path.name + "-wal")):
        if size(file):
            with file.open("rb") as opened:
                while opened.read(_AT_A_TIME):
                    pass


def _examined(connection: sqlite3.Connection, newest: int, *, whole: bool) -> Examined:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > newest:
        return Examined(version)
    if whole or version < newest:
        verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
        if verdict != "ok":
            return Examined(version, verdict)
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    # Our tables and their version arrive in one transaction, so tables without a version are not ours.
    return Examined(version, "the tables in it are not a journal's" if tables and not version else None)


def size(path: Path) -> int:
    """Bytes of a file, 0 where there is none. Raises CompanionError for a disk that does not say."""
    # Not `exists`: newer Pythons take a disk that does not answer for one on which the file is not.
    with translated():
        try:
            return path.stat().st_size
        except FileNotFoundError:
            return 0
