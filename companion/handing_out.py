"""The journal going out to a file, on a thread beside the window."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from companion.core.errors import CompanionError, Problem
from companion.core.transferring import Exported, is_table
from companion.errand import Errand, Say, mistake
from companion.storage import database, exchange
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.private_files import write_out

log = logging.getLogger(__name__)


class HandingOut(QObject):
    """Exports the journal in one go."""

    exported = Signal(Exported)
    failed = Signal(CompanionError)
    """An export came to nothing."""

    def __init__(self, paths: DataPaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._under_way: list[Errand] = []

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return bool(self._under_way)

    def export(self, file: str) -> None:
        """Write the journal to `file`, for its owner only."""
        errand = Errand(partial(_exported, Path(file), self._paths), self)
        errand.over.connect(self._tell_exported)
        self._under_way.append(errand)
        errand.begin()

    def shut_down(self) -> None:
        """Call everything off, and return when it has stopped."""
        for errand in self._under_way:
            errand.call_off()
            errand.wait()
        self._under_way.clear()

    def _tell_exported(self, errand: Errand) -> None:
        if errand in self._under_way:
            self._under_way.remove(errand)
        match errand.result:
            case Exported() as exported:
                log.info("the journal was exported, %d session(s)", exported.sessions)
                self.exported.emit(exported)
            case CompanionError() as error:
                self.failed.emit(error)
            case other:
                raise mistake(other)


def _exported(file: Path, paths: DataPaths, _say: Say) -> Exported:
    if paths.own(file):
        raise CompanionError(Problem.EXPORT_UNWRITABLE, f"{file} belongs to Mat Companion itself")
    if is_table(str(file)):
        return _table_exported(file, paths)
    with closing(database.open_copy(paths.journal)) as copy:
        journal = JournalStore(copy).journal()
    _put_away(file, exchange.written(journal))
    return Exported(str(file), len(journal.sessions))


def _table_exported(file: Path, paths: DataPaths) -> Exported:
    # Loaded here: the window opens without what only tables need.
    from companion.storage.looking_back import oldest_first
    from companion.storage.table_writing import Counted, written

    with closing(database.open_copy(paths.journal, in_memory=False)) as copy:
        sessions = Counted(oldest_first(copy))
        _put_away(file, written(sessions))
    return Exported(str(file), sessions.count, sessions_only=True)


def _put_away(file: Path, pieces: Iterable[str]) -> None:
    try:
        write_out(file, pieces)
    except OSError as error:
        raise CompanionError(Problem.EXPORT_UNWRITABLE, f"{file}: {error.strerror}") from error
