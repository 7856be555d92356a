"""Work for the charts beside the window: counting all the time, and writing a picture to a file."""

from __future__ import annotations

import logging
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from companion.core.errors import CompanionError, Problem
from companion.core.progress import Progress
from companion.engine.progress_book import AllTimeWish
from companion.errand import CalledOffError, Errand, Say, mistake
from companion.storage import database
from companion.storage.database import Database
from companion.storage.paths import DataPaths
from companion.storage.private_files import write_out_bytes
from companion.storage.progress_rows import ProgressRows

log = logging.getLogger(__name__)


class Charting(QObject):
    """Counts in a connection of its own on a thread, unless the journal is in memory only. Of several wishes
    only the newest is answered."""

    counted = Signal(Progress)
    written = Signal(str)
    """A picture is in this file."""

    failed = Signal(CompanionError)

    def __init__(
        self, paths: DataPaths, journal: Database, parent: QObject | None = None, *, in_memory: bool
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._in_memory = journal if in_memory else None
        self._under_way: list[Errand] = []
        self._newest: Errand | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being counted or written."""
        return bool(self._under_way)

    def count(self, wish: AllTimeWish) -> None:
        """Count the charts of all the time."""
        if self._in_memory is not None:
            self._tell(_counted(self._in_memory, wish))
            return
        if self._newest is not None:
            self._newest.call_off()
        self._newest = self._begun(Errand(partial(_counted_beside, self._paths.journal, wish), self))

    def write(self, file: str, picture: bytes) -> None:
        """Write a picture, for its owner only."""
        self._begun(Errand(partial(_written, Path(file), picture, self._paths), self))

    def shut_down(self) -> None:
        """Return when everything has stopped."""
        for errand in self._under_way:
            errand.call_off()
            errand.wait()
        self._under_way.clear()

    def _begun(self, errand: Errand) -> Errand:
        errand.over.connect(self._end)
        self._under_way.append(errand)
        errand.begin()
        return errand

    def _end(self, errand: Errand) -> None:
        if errand in self._under_way:
            self._under_way.remove(errand)
        newest, self._newest = errand is self._newest, None if errand is self._newest else self._newest
        if newest or not isinstance(errand.result, Progress):
            self._tell(errand.result)

    def _tell(self, result: object) -> None:
        match result:
            case Progress():
                self.counted.emit(result)
            case str():
                self.written.emit(result)
            case CompanionError():
                log.warning("no charts: %s", result.problem.value)
                self.failed.emit(result)
            case CalledOffError() | None:
                pass
            case other:
                raise mistake(other)


def _counted_beside(journal: Path, wish: AllTimeWish, say: Say) -> Progress | None:
    with closing(database.open_beside(journal)) as own:
        own.ask_meanwhile(partial(say, None))
        return _counted(own, wish)


def _counted(journal: Database, wish: AllTimeWish) -> Progress | None:
    return ProgressRows(journal).all_time(wish.now, wish.first_weekday, wish.following)


def _written(file: Path, picture: bytes, paths: DataPaths, _say: Say) -> str:
    if paths.own(file):
        raise CompanionError(Problem.EXPORT_UNWRITABLE, f"{file} belongs to Mat Companion itself")
    try:
        write_out_bytes(file, [picture])
    except OSError as error:
        raise CompanionError(Problem.EXPORT_UNWRITABLE, f"{file}: {error.strerror}") from error
    return str(file)
