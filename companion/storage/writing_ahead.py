"""A connection to a journal that is written ahead of itself, so that others may read while somebody writes.

That needs memory that is shared through a file, which some network disks do not have. There SQLite keeps what
was before beside the file, as it once did everywhere: as safe, and somebody who reads waits for who writes.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from companion.storage.examining import BUSY_SECONDS

_NO_SHARED_MEMORY = {
    sqlite3.SQLITE_IOERR_SHMOPEN,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMLOCK,
    sqlite3.SQLITE_IOERR_SHMMAP,
}


def connected(path: Path) -> sqlite3.Connection:
    """A connection to a journal file, which is there. Raises sqlite3.Error."""
    try:
        return _opened(path, "WAL")
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) not in _NO_SHARED_MEMORY:
            raise
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)) as alone:
        # Who has a file alone needs to share nothing; what a crash left beside it is taken in.
        alone.execute("PRAGMA locking_mode = EXCLUSIVE")
        alone.execute("PRAGMA journal_mode = DELETE")
    return _opened(path, "DELETE")


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
