"""The journal going out to a file and coming in from one, beside the window, which stays alive meanwhile.

Ten thousand sessions take half a second to read: too long for the thread that paints, so that each piece of
work on files has a thread, and a database connection, of its own.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Journal
from companion.core.transferring import Arrival, Arriving, Exported, Imported, is_table
from companion.storage import database, exchange
from companion.storage.exchange_fields import Progress
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.private_files import write_out

log = logging.getLogger(__name__)

Tell = Callable[[Arriving, int, int], None]


@dataclass(frozen=True, slots=True)
class _Tick:
    """How far a step has come."""

    step: Arriving
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Parcel:
    """A file that was read, and what it would change."""

    journal: Journal
    left_out: tuple[str, ...]
    changes: Imported


class _CalledOffError(Exception):
    """Nobody waits for this any more."""


class _Errand(QThread):
    """One piece of work on files. `over` comes when it is done; the result is a value or an error."""

    progressed = Signal(_Tick)
    over = Signal(QObject)
    _ticked = Signal(_Tick)

    def __init__(self, work: Callable[[Tell], object], parent: QObject) -> None:
        super().__init__(parent)
        self.result: object = None
        self._work = work
        self._called_off = threading.Event()
        self._ticked.connect(self._pass_on)
        self.finished.connect(self._end)

    def call_off(self) -> None:
        """Stop at the next word about how far it is; what was begun is undone."""
        self._called_off.set()

    def run(self) -> None:
        try:
            self.result = self._work(self._tell)
        except Exception as error:
            # Told on the thread of the window, where a mistake can be shown.
            self.result = error

    def _tell(self, step: Arriving, done: int, total: int) -> None:
        if self._called_off.is_set():
            raise _CalledOffError
        self._ticked.emit(_Tick(step, done, total))

    def _pass_on(self, tick: _Tick) -> None:
        if not self._called_off.is_set():
            self.progressed.emit(tick)

    def _end(self) -> None:
        self.over.emit(self)
        self.deleteLater()


class Transfer(QObject):
    """Exports the journal in one go; imports one in two: first told what it would change, then done."""

    changed = Signal(Arrival)
    left = Signal()
    """The import is over, or was called off and changed nothing."""

    exported = Signal(Exported)
    failed = Signal(CompanionError)
    """An export came to nothing."""

    def __init__(self, paths: DataPaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._arrival: Arrival | None = None
        self._errand: _Errand | None = None
        self._parcel: _Parcel | None = None
        self._under_way: list[_Errand] = []

    @property
    def busy(self) -> bool:
        """Whether a file is being written or read."""
        return bool(self._under_way)

    def export(self, file: str) -> None:
        """Write the journal to `file`, for its owner only."""
        errand = _Errand(partial(_exported, Path(file), self._paths), self)
        errand.over.connect(self._tell_exported)
        self._under_way.append(errand)
        errand.start(QThread.Priority.LowPriority)

    def look_into(self, file: str) -> None:
        """Read a file and find out what it would change; nothing is written yet."""
        if self._step is Arriving.TAKING_IN:
            return
        self._forget()
        errand = self._errand = self._errand_for(partial(_looked_into, Path(file), self._paths))
        self._show(Arrival(file, Arriving.READING))
        # Not before the page is there: two threads in Python would make each other wait.
        errand.start(QThread.Priority.LowPriority)

    def take_in(self) -> None:
        """Do what was told."""
        if self._arrival is None or self._parcel is None or self._step is not Arriving.ASKING:
            return
        errand = self._errand = self._errand_for(partial(_taken_in, self._parcel.journal, self._paths))
        self._show(Arrival(self._arrival.file, Arriving.TAKING_IN, left_out=self._arrival.left_out))
        errand.start(QThread.Priority.LowPriority)

    def cancel(self) -> None:
        """Leave; what is being written is undone first, unless it is there already."""
        if self._arrival is None:
            return
        if self._step is Arriving.TAKING_IN and self._errand is not None:
            self._errand.call_off()
            return
        self._leave()

    def shut_down(self) -> None:
        """Call everything off, and return when it has stopped."""
        for errand in self._under_way:
            errand.call_off()
            errand.wait()
        self._under_way.clear()
        self._forget()

    @property
    def _step(self) -> Arriving | None:
        return None if self._arrival is None else self._arrival.step

    def _errand_for(self, work: Callable[[Tell], object]) -> _Errand:
        """A step of an import, not yet begun."""
        errand = _Errand(work, self)
        errand.progressed.connect(self._show_progress)
        errand.over.connect(self._take_result)
        self._under_way.append(errand)
        return errand

    def _show(self, arrival: Arrival) -> None:
        self._arrival = arrival
        self.changed.emit(arrival)

    def _show_progress(self, tick: _Tick) -> None:
        if self._arrival is not None:
            self._show(replace(self._arrival, step=tick.step, done=tick.done, total=tick.total))

    def _take_result(self, errand: _Errand) -> None:
        self._put_away(errand)
        if errand is not self._errand or self._arrival is None:
            return
        self._errand = None
        file, left_out = self._arrival.file, self._arrival.left_out
        match errand.result:
            case _Parcel() as parcel:
                self._parcel = parcel
                self._show(Arrival(file, Arriving.ASKING, changes=parcel.changes, left_out=parcel.left_out))
            case Imported() as changes:
                self._parcel = None
                log.info("a journal was imported: %s", changes)
                self._show(Arrival(file, Arriving.TAKEN, changes=changes, left_out=left_out))
            case CompanionError() as error:
                self._parcel = None
                # Which field of which record is wrong is told in the window, not kept.
                log.warning("an import was refused: %s", error.problem.value)
                self._show(Arrival(file, Arriving.REFUSED, trouble=error))
            case _CalledOffError():
                self._leave()
            case other:
                self._leave()
                raise _mistake(other)

    def _tell_exported(self, errand: _Errand) -> None:
        self._put_away(errand)
        match errand.result:
            case Exported() as exported:
                log.info("the journal was exported, %d session(s)", exported.sessions)
                self.exported.emit(exported)
            case CompanionError() as error:
                self.failed.emit(error)
            case other:
                raise _mistake(other)

    def _put_away(self, errand: _Errand) -> None:
        if errand in self._under_way:
            self._under_way.remove(errand)

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        if self._errand is not None:
            self._errand.call_off()
        self._arrival = self._errand = self._parcel = None


def _exported(file: Path, paths: DataPaths, _tell: Tell) -> Exported:
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


def _looked_into(file: Path, paths: DataPaths, tell: Tell) -> _Parcel:
    journal, left_out = _read(file, partial(tell, Arriving.READING))
    with closing(database.open_copy(paths.journal)) as copy:
        changes = JournalStore(copy).import_journal(journal, partial(tell, Arriving.COMPARING))
    return _Parcel(journal, left_out, changes)


def _read(file: Path, progress: Progress) -> tuple[Journal, tuple[str, ...]]:
    if not is_table(str(file)):
        return exchange.read(file, progress)
    # Loaded here, as above. Columns cannot be named in the window: a table comes in if all that it needs
    # are recognised.
    from companion.storage import table_reading

    return table_reading.read(file, progress)


def _taken_in(journal: Journal, paths: DataPaths, tell: Tell) -> Imported:
    with closing(database.open_beside(paths.journal)) as own:
        return JournalStore(own).import_journal(journal, partial(tell, Arriving.TAKING_IN))


def _mistake(result: object) -> BaseException:
    return result if isinstance(result, BaseException) else TypeError(type(result).__name__)
