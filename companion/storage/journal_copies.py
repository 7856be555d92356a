"""The journal as a whole: copied into a file, looked over as a copy, and exchanged for a copy.

All of it goes through SQLite, which knows who else is writing: a journal file copied or renamed by hand may
be torn in two between the file and what lies beside it.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from companion.core.errors import CompanionError, Problem
from companion.storage import writing_ahead
from companion.storage.database import migrate, set_aside
from companion.storage.examining import BUSY_SECONDS, ensure_known, examine
from companion.storage.faults import translated
from companion.storage.private_files import ensure_private, open_fresh
from companion.storage.schema import MIGRATIONS

_SHAPE = """
SELECT
    m.type || CASE WHEN m.sql LIKE 'CREATE VIRTUAL %' THEN ' of a module' ELSE '' END,
    m.name,
    CASE WHEN m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL %' THEN c.name ELSE m.sql END
FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c ON m.type = 'table'
"""
_ACTS_BY_ITSELF = ("trigger", "view", "table of a module")
"""What does something by itself when a journal is read or written: each must be ours to the letter."""

_NOT_OURS = "the tables in it are not a journal's"

_log = logging.getLogger(__name__)

_Shape = frozenset[tuple[str, str, str | None]]


@dataclass(frozen=True, slots=True)
class LookedOver:
    """A journal file that is sound: the version of its tables, and how many sessions and entries without one
    are in it."""

    version: int
    sessions: int
    entries: int = 0


def write_copy(journal: Path | None, target: Path) -> None:
    """Copies a journal into a new file, one state of it whatever is being written to it meanwhile; an empty
    journal where there is no file, or for None.

    Raises CompanionError, JOURNAL_NEWER for one of a later version. The copy is not looked over, and has
    nothing beside it.
    """
    if journal is not None:
        ensure_known(journal)
    with translated():
        open_fresh(target).close()
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            # Whoever wants to keep it writes it out as a whole.
            copy.execute("PRAGMA synchronous = OFF")
            if journal is not None and journal.exists():
                # Not opened only for reading: that would leave files beside a journal nobody else has open.
                uri = f"{journal.absolute().as_uri()}?mode=rw"
                with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)) as source:
                    source.backup(copy, progress=_no_waiting)
            else:
                migrate(copy)
            copy.execute("PRAGMA journal_mode = DELETE")


def looked_over(path: Path, migrations: Sequence[str] = MIGRATIONS) -> LookedOver:
    """Looks through the whole of a journal file that nobody writes to; changes nothing.

    Raises CompanionError: BACKUP_NEWER for one of a later version, BACKUP_UNREADABLE for one that is damaged
    or that is no journal of ours.
    """
    with _unreadable(), closing(_opened_to_look(path)) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > len(migrations):
            detail = f"version {version} of the journal, this program knows {len(migrations)}"
            raise CompanionError(Problem.BACKUP_NEWER, detail)
        if version < 1:
            raise CompanionError(Problem.BACKUP_UNREADABLE, _NOT_OURS)
        verdict = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        if verdict != "ok":
            raise CompanionError(Problem.BACKUP_UNREADABLE, " ".join(verdict.split()))
        found, expected = _shape(connection), _shape_of_version(version, migrations)
        strange = {kind for kind, _name, _column in found - expected} & set(_ACTS_BY_ITSELF)
        if strange or not expected <= found:
            raise CompanionError(Problem.BACKUP_UNREADABLE, _NOT_OURS)
        has_entries = any(name == "entry" for _kind, name, _column in expected)
        counted = {
            table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
            for table in ("session", *(("entry",) if has_entries else ()))
        }
        return LookedOver(version, counted["session"], counted.get("entry", 0))


def exchange(path: Path, source: Path, now: datetime) -> Path | None:
    """Puts the journal in `source` in the place of the one that is there: wholly, or not at all.

    One that is damaged is set aside first; its new name is returned. Raises CompanionError: JOURNAL_BUSY
    while another program writes to it, JOURNAL_NEWER for one of a later version.
    """
    with translated():
        kept = None
        found = examine(path)
        if found.version > len(MIGRATIONS):
            raise CompanionError(Problem.JOURNAL_NEWER, str(path))
        if found.fault is not None:
            kept = set_aside(path, now)
            _log.warning("a damaged journal was replaced, and kept as %s", kept.name)
        ensure_private(path)
        # Until the last page is written all that is new lies beside the file, and counts for nothing; or all
        # that was lies there, and is brought back.
        with closing(writing_ahead.connected(path)) as journal:
            journal.execute("PRAGMA synchronous = FULL")
            with closing(_opened_to_look(source)) as fresh:
                fresh.backup(journal, progress=_no_waiting)
        return kept


def _no_waiting(status: int, _remaining: int, _total: int) -> None:
    # Python would try for ever; SQLite has waited already.
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise CompanionError(Problem.JOURNAL_BUSY)


def _opened_to_look(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    # What comes from elsewhere may not have its own functions run.
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _shape(connection: sqlite3.Connection) -> _Shape:
    return frozenset((str(kind), str(name), column) for kind, name, column in connection.execute(_SHAPE))


def _shape_of_version(version: int, migrations: Sequence[str]) -> _Shape:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, 0, migrations[:version])
        return _shape(connection)


@contextmanager
def _unreadable() -> Generator[None]:
    """What SQLite finds wrong with a file that is not our own journal."""
    try:
        with translated():
            yield
    except sqlite3.Error as error:
        raise CompanionError(Problem.BACKUP_UNREADABLE, str(error)) from error
    except CompanionError as error:
        if error.problem is Problem.JOURNAL_DAMAGED:
            raise CompanionError(Problem.BACKUP_UNREADABLE, error.detail) from error
        raise
