"""What the errors of the disk and of SQLite mean for somebody who only wants their session kept.

Here and in `disk_faults.py` they become a `CompanionError`; what is not listed is a bug and passes through.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from companion.core.errors import CompanionError, Problem
from companion.storage.disk_faults import on_disk

_SQLITE = {
    sqlite3.SQLITE_FULL: Problem.DISK_FULL,
    sqlite3.SQLITE_READONLY: Problem.DATA_FOLDER_UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: Problem.DATA_FOLDER_UNWRITABLE,
    sqlite3.SQLITE_PERM: Problem.DATA_FOLDER_UNWRITABLE,
    sqlite3.SQLITE_IOERR: Problem.DATA_FOLDER_UNWRITABLE,
    sqlite3.SQLITE_BUSY: Problem.JOURNAL_BUSY,
    sqlite3.SQLITE_LOCKED: Problem.JOURNAL_BUSY,
    sqlite3.SQLITE_CORRUPT: Problem.JOURNAL_DAMAGED,
    sqlite3.SQLITE_NOTADB: Problem.JOURNAL_DAMAGED,
}
"""By primary result code: SQLite's extended codes say more, in their upper bits, than anybody can act on."""


_DAMAGE = ("Could not decode to UTF-8", "no such column", "no such table")
"""How errors begin that come of bytes gone wrong in what is written, or in the names of columns and tables:
every question of this program is right where the schema is whole. SQLite has no code for them."""


OF_SQLITE = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises; the second where its own sentence has a damaged name in it that Python cannot read."""


def sqlite_problem(error: Exception) -> Problem | None:
    """The expected trouble behind an error of SQLite; None when it is a mistake of this program."""
    if isinstance(error, UnicodeDecodeError):
        return Problem.JOURNAL_DAMAGED
    if str(error).startswith("no such module"):
        # Only full-text search is a module, and has no code of its own; few builds of SQLite lack it.
        return Problem.FULL_TEXT_MISSING
    if str(error).startswith(_DAMAGE):
        return Problem.JOURNAL_DAMAGED
    code = getattr(error, "sqlite_errorcode", 0)
    return _SQLITE.get(code & 0xFF)


@contextmanager
def translated(otherwise: Problem = Problem.DATA_FOLDER_UNWRITABLE) -> Generator[None, None, None]:
    """A stretch of work on files whose expected errors come out as `CompanionError`.

    `otherwise` is the problem that an error of the file system stands for when the disk is not full.
    """
    try:
        with on_disk(otherwise):
            yield
    except OF_SQLITE as error:
        problem = sqlite_problem(error)
        if problem is None:
            raise
        raise CompanionError(problem, str(error)) from error
