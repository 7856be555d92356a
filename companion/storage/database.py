"""The journal file, opened.

It is looked at before it is touched: brought up to date if old, left alone if newer, set aside if damaged.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from companion.core.errors import CompanionError, Problem
from companion.storage import writing_ahead
from companion.storage.examining import BUSY_SECONDS, examine, newer, only_to_read, size, written_ahead
from companion.storage.faults import OF_SQLITE, sqlite_problem, translated
from companion.storage.paths import DataPaths, make_private_folder
from companion.storage.private_files import ensure_private, free_name
from companion.storage.schema import MIGRATIONS, without_full_text

_COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database; it belongs to that file and to no other."""

LOOKED_THROUGH = 8 << 20
"""Bytes up to which a journal is checked as a whole each time it is opened: more than ten years of daily
sessions, in some ten milliseconds. It takes longer the longer the journal is, and the window waits for it."""

_STEPS = 50_000
"""Steps of SQLite, some milliseconds of them, between two questions whether somebody still waits."""

_INDEX_DAMAGED = (sqlite3.SQLITE_CORRUPT_VTAB, sqlite3.SQLITE_CONSTRAINT)
"""What full-text search says of its own tables; a constraint of ours that is broken has a finer code."""

_log = logging.getLogger(__name__)


class Database:
    """The open journal: questions to it, and changes that happen wholly or not at all.

    To be used from the thread that opened it. Every method raises CompanionError for a full disk, a lock
    held by another program, or a damaged file.
    """

    def __init__(self, connection: sqlite3.Connection, doubted: Path | None = None) -> None:
        connection.row_factory = sqlite3.Row
        self._connection = connection
        self._doubted = doubted
        self._ended: Exception | None = None

    def ask_meanwhile(self, go_on: Callable[[], None]) -> None:
        """Has `go_on` called every few milliseconds while a question is answered; what it raises ends that,
        and is raised in its place."""

        def asked() -> int:
            try:
                go_on()
            except Exception as error:
                self._ended = error
                return 1
            return 0

        self._connection.set_progress_handler(asked, _STEPS)

    def rows(self, question: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Everything that answers one SELECT."""
        with translated():
            try:
                return self._connection.execute(question, values).fetchall()
            except OF_SQLITE as error:
                if self._ended is not None:
                    ended, self._ended = self._ended, None
                    raise ended from error
                if not _of_the_index(error):
                    self._doubt(error)
                    raise
                self._mended(error)
                return self._connection.execute(question, values).fetchall()

    @contextmanager
    def steady(self) -> Generator[None, None, None]:
        """A group of questions, answered from one state of the journal; others may write meanwhile."""
        with translated():
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                # A disk that cannot be read any more makes SQLite end it by itself.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection, None, None]:
        """A group of changes: all are on the disk when it ends, or none if it ends with an error."""
        with translated():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                with _undone_on_error(self._connection):
                    yield self._connection
                    self._connection.execute("COMMIT")
            except OF_SQLITE as error:
                if _of_the_index(error):
                    raise CompanionError(Problem.JOURNAL_DAMAGED, self._mended(error)) from error
                self._doubt(error)
                raise

    def _mended(self, error: Exception) -> str:
        """Makes the index of words anew, of which no look at the file tells, and says how that went.

        It says nothing that is not in the journal, and so it may never be why something cannot be kept.
        """
        try:
            self._connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
        except sqlite3.DatabaseError as trouble:
            _log.warning("the index of words is damaged (%s), and cannot be made anew: %s", error, trouble)
            return f"the index of words is damaged, and cannot be made anew: {trouble}"
        _log.warning("the index of words was damaged (%s), and was made anew", error)
        return "the index of words was damaged, and was made anew; the change can be tried again"

    def _doubt(self, error: Exception) -> None:
        """Remembers damage that was met, so that the next start looks at the whole file."""
        if self._doubted is not None and sqlite_problem(error) is Problem.JOURNAL_DAMAGED:
            # Damage is what is to be told, also where nothing can be written.
            with suppress(OSError):
                ensure_private(self._doubted)

    def close(self) -> None:
        """Puts everything into the one file and lets go of it."""
        with translated():
            self._connection.close()


def _of_the_index(error: Exception) -> bool:
    """Whether it is the index of words that is damaged, which only says what the journal says as well."""
    return getattr(error, "sqlite_errorcode", 0) in _INDEX_DAMAGED


@dataclass(frozen=True, slots=True)
class Opened:
    """An open journal, and the trouble met on the way that did not prevent it.

    `notice` is JOURNAL_DAMAGED when a damaged file was set aside; `detail` then names where it is now.
    """

    database: Database
    notice: Problem | None = None
    detail: str = ""


def open_journal(paths: DataPaths, now: datetime, migrations: Sequence[str] = MIGRATIONS) -> Opened:
    """Opens the journal for reading and writing; the data folder must be there.

    The whole file is checked while it is small, when a crash left something beside it, and when damage has
    been met since it was last checked. A long one that was closed in order is checked by the daily backup,
    which opens its copy beside the window.

    Raises CompanionError: JOURNAL_NEWER (nothing is touched), JOURNAL_BUSY, DATA_FOLDER_UNWRITABLE,
    DISK_FULL, FULL_TEXT_MISSING (nothing is changed), RESTORE_UNFINISHED while another journal is about to
    take its place, ERASE_UNFINISHED while it is about to go, or JOURNAL_DAMAGED for a journal that resists
    being opened or upgraded and is as it was.
    """
    with translated():
        if paths.erasing.is_dir():
            raise CompanionError(Problem.ERASE_UNFINISHED)
        if paths.restoring.is_dir():
            raise CompanionError(Problem.RESTORE_UNFINISHED)
        small = size(paths.journal) <= LOOKED_THROUGH
        whole = small or written_ahead(paths.journal) or paths.doubted.exists()
        found = examine(paths.journal, migrations, whole=whole)
        if found.version > len(migrations):
            detail = newer(paths.journal, found.version, len(migrations))
            raise CompanionError(Problem.JOURNAL_NEWER, detail)
        if found.fault is None:
            opened = Opened(_connected(paths, found.version, now, migrations))
            paths.doubted.unlink(missing_ok=True)
            return opened
        kept = set_aside(paths.journal, now)
        paths.doubted.unlink(missing_ok=True)
        _log.warning("the journal is damaged (%s), kept as %s", found.fault, kept.name)
        return Opened(_connected(paths, 0, now, migrations), Problem.JOURNAL_DAMAGED, str(kept))


def open_beside(path: Path) -> Database:
    """A second connection to a journal that this program has open and looked at, for another thread.

    Raises CompanionError: DATA_FOLDER_UNWRITABLE where there is no such file any more.
    """
    with translated():
        uri = f"{path.absolute().as_uri()}?mode=rw"
        connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        return Database(connection, DataPaths(path.parent).doubted)


def open_in_memory() -> Database:
    """A journal that lasts as long as the program, so that a session runs where nothing can be written."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    has_full_text = connection.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()[0]
    migrate(connection, 0, MIGRATIONS if has_full_text else without_full_text())
    return Database(connection)


def open_copy(path: Path, *, in_memory: bool = True) -> Database:
    """A copy of a journal file, of the newest version; an empty one where there is no file.

    Not a byte of the file is changed. A copy that is not in memory is in a file without a name that goes with
    it, so that the longest journal takes no more memory than a short one. Raises CompanionError as
    `open_journal` does, and JOURNAL_DAMAGED for a damaged file, which stays where it is.
    """
    found = examine(path)
    if found.fault is not None:
        raise CompanionError(Problem.JOURNAL_DAMAGED, found.fault)
    if found.version > len(MIGRATIONS):
        raise CompanionError(Problem.JOURNAL_NEWER, newer(path, found.version, len(MIGRATIONS)))
    with translated():
        # A name of no letters is SQLite's word for such a file.
        connection = sqlite3.connect(":memory:" if in_memory else "", isolation_level=None)
        try:
            if found.version:
                with closing(sqlite3.connect(only_to_read(path), uri=True, timeout=BUSY_SECONDS)) as source:
                    source.backup(connection)
            migrate(connection, found.version, MIGRATIONS)
        except BaseException:
            connection.close()
            raise
        return Database(connection)


def open_to_read(path: Path) -> Database:
    """The journal file for a few questions; an empty one where there is no file. Not a byte is changed.

    It is not checked as a whole, which takes longer the longer the journal is: damage is told where a
    question meets it, and found as a whole when the window opens. Raises CompanionError as `open_copy` does.
    """
    if size(path) == 0:
        return open_copy(path)
    with translated():
        connection = sqlite3.connect(only_to_read(path), uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        except BaseException:
            connection.close()
            raise
    if version == len(MIGRATIONS):
        return Database(connection)
    connection.close()
    return open_copy(path)


def _connected(paths: DataPaths, version: int, now: datetime, migrations: Sequence[str]) -> Database:
    ensure_private(paths.journal)
    connection = writing_ahead.connected(paths.journal)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if 0 < version < len(migrations):
            _copy_before_upgrade(connection, paths.backups, version, now)
        migrate(connection, version, migrations)
        # Told now, and not with the first session that could not be written.
        connection.execute("PRAGMA table_info(search)")
    except BaseException:
        connection.close()
        raise
    _log.info("journal opened, version %d", len(migrations))
    return Database(connection, paths.doubted)


def migrate(connection: sqlite3.Connection, version: int = 0, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Brings a journal of `version` to the newest. Raises CompanionError; each step is there wholly or not at
    all."""
    for number, script in enumerate(migrations[version:], version + 1):
        # One script from BEGIN to COMMIT: executescript would commit a transaction begun outside it.
        whole = f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;"
        try:
            with _undone_on_error(connection):
                connection.executescript(whole)
        except OF_SQLITE as error:
            problem = sqlite_problem(error) or Problem.JOURNAL_DAMAGED
            detail = f"the journal could not be brought to version {number}: {error}"
            raise CompanionError(problem, detail) from error


@contextmanager
def _undone_on_error(connection: sqlite3.Connection) -> Generator[None, None, None]:
    try:
        yield
    except BaseException:
        # A full disk makes SQLite undo everything by itself, and then there is nothing left to undo.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _copy_before_upgrade(connection: sqlite3.Connection, backups: Path, version: int, now: datetime) -> None:
    make_private_folder(backups)
    copy = free_name(backups, f"journal-version-{version}", ".db", now)
    ensure_private(copy)
    try:
        with closing(sqlite3.connect(copy)) as target:
            connection.backup(target)
    except BaseException:
        copy.unlink()
        raise
    _log.info("journal of version %d copied to %s", version, copy.name)


def set_aside(path: Path, now: datetime) -> Path:
    """Gives a damaged journal, and what lies beside it, another name, and returns that. Raises OSError."""
    kept = free_name(path.parent, f"{path.stem}.damaged", path.suffix, now)
    # The companions first: were they left beside a fresh file, SQLite would take them for its own.
    for end in (*_COMPANIONS, ""):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.rename(kept.with_name(kept.name + end))
    return kept
