"""A journal coming in from a file, beside the window, which stays alive meanwhile.

Ten thousand sessions take half a second to read: too long for the thread that paints, so that each piece of
work on files has a thread, and a database connection, of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Journal
from companion.core.transferring import Arrival, Arriving, Imported, is_table
from companion.errand import CalledOffError, Errand, Say, mistake
from companion.storage import database, exchange
from companion.storage.exchange_fields import Progress
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths

if TYPE_CHECKING:
    from companion.core.column_choice import Sources, TableSeen

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
    table: TableSeen | None = None


@dataclass(frozen=True, slots=True)
class _Unclear:
    """A table that was seen, and could not be read yet: somebody has to say which column is which."""

    table: TableSeen
    trouble: CompanionError | None = None


class Transfer(QObject):
    """Imports a journal in two goes: first told what it would change, then done."""

    changed = Signal(Arrival)
    left = Signal()
    """The import is over, or was called off and changed nothing."""

    def __init__(self, paths: DataPaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._arrival: Arrival | None = None
        self._errand: Errand | None = None
        self._parcel: _Parcel | None = None
        self._under_way: list[Errand] = []

    @property
    def busy(self) -> bool:
        """Whether a file is being read or taken in."""
        return bool(self._under_way)

    def look_into(self, file: str) -> None:
        """Read a file and find out what it would change; nothing is written yet."""
        if self._step is Arriving.TAKING_IN:
            return
        self._forget()
        self._read(Arrival(file, Arriving.READING))

    def match(self, sources: Sources) -> None:
        """Read the table with the columns that somebody has chosen."""
        if self._arrival is not None and self._step is Arriving.MATCHING:
            arrival = Arrival(
                self._arrival.file, Arriving.READING, table=self._arrival.table, sources=sources
            )
            self._read(arrival)

    def match_again(self) -> None:
        """Ask once more which column is which."""
        if self._arrival is not None and self._arrival.table is not None and self._errand is None:
            self._parcel = None
            self._show(replace(self._arrival, step=Arriving.MATCHING, changes=Imported(), trouble=None))

    def _read(self, arrival: Arrival) -> None:
        sources = arrival.sources if arrival.table is not None else None
        work = partial(_looked_into, Path(arrival.file), sources, self._paths)
        errand = self._errand = self._errand_for(work)
        self._show(arrival)
        # Not before the page is there: two threads in Python would make each other wait.
        errand.begin()

    def take_in(self) -> None:
        """Do what was told."""
        if self._arrival is None or self._parcel is None or self._step is not Arriving.ASKING:
            return
        errand = self._errand = self._errand_for(partial(_taken_in, self._parcel.journal, self._paths))
        arrival = replace(self._arrival, step=Arriving.TAKING_IN, changes=Imported())
        self._show(arrival)
        errand.begin()

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

    def _errand_for(self, work: Callable[[Tell], object]) -> Errand:
        """A step of an import, not yet begun."""
        errand = Errand(partial(_telling, work), self)
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

    def _take_result(self, errand: Errand) -> None:
        self._put_away(errand)
        if errand is not self._errand or self._arrival is None:
            return
        self._errand = None
        arrival = replace(self._arrival, done=0, total=0)
        match errand.result:
            case _Parcel() as parcel:
                self._parcel = parcel
                table, sources = parcel.table or arrival.table, arrival.sources
                if parcel.table is not None:
                    sources = parcel.table.guess
                arrival = replace(arrival, changes=parcel.changes, left_out=parcel.left_out)
                self._show(replace(arrival, step=Arriving.ASKING, table=table, sources=sources))
            case _Unclear(table, trouble):
                step = Arriving.MATCHING if trouble is None else Arriving.REFUSED
                self._show(replace(arrival, step=step, table=table, sources=table.guess, trouble=trouble))
            case Imported() as changes:
                self._parcel = None
                log.info("a journal was imported, %d session(s) added", changes.sessions_added)
                self._show(replace(arrival, step=Arriving.TAKEN, changes=changes, table=None))
            case CompanionError() as error:
                self._parcel = None
                # Which field of which record is wrong is told in the window, not kept.
                log.warning("an import was refused: %s", error.problem.value)
                self._show(replace(arrival, step=Arriving.REFUSED, trouble=error, left_out=()))
            case CalledOffError():
                self._leave()
            case other:
                self._leave()
                raise mistake(other)

    def _put_away(self, errand: Errand) -> None:
        if errand in self._under_way:
            self._under_way.remove(errand)

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        if self._errand is not None:
            self._errand.call_off()
        self._arrival = self._errand = self._parcel = None


def _telling(work: Callable[[Tell], object], say: Say) -> object:
    return work(partial(_tell, say))


def _tell(say: Say, step: Arriving, done: int, total: int) -> None:
    say(_Tick(step, done, total))


def _looked_into(file: Path, sources: Sources | None, paths: DataPaths, tell: Tell) -> _Parcel | _Unclear:
    reading = partial(tell, Arriving.READING)
    table = None
    if file.exists() and not (file.is_file() or file.is_dir()):
        # A pipe would be waited for, and the program with it when it ends.
        raise CompanionError(Problem.IMPORT_UNREADABLE, f"{file} is no file")
    if not is_table(str(file)):
        journal, left_out = exchange.read(file, reading)
    elif sources is not None:
        journal, left_out = _table_read(file, sources, reading)
    else:
        table = _table_seen(file)
        if not table.clear:
            return _Unclear(table)
        try:
            journal, left_out = _table_read(file, None, reading)
        except CompanionError as error:
            return _Unclear(table, error)
    with closing(database.open_copy(paths.journal)) as copy:
        changes = JournalStore(copy).import_journal(journal, partial(tell, Arriving.COMPARING))
    return _Parcel(journal, left_out, changes, table)


def _table_seen(file: Path) -> TableSeen:
    # Loaded here, as below: the window opens without what only tables need.
    from companion.core.column_choice import seen
    from companion.storage import table_reading

    table = table_reading.opened(file)
    return seen(table.headers, (cells for _row, _line, cells in table.rows()))


def _table_read(file: Path, sources: Sources | None, progress: Progress) -> tuple[Journal, tuple[str, ...]]:
    """The journal in a table, with the columns somebody chose; without, by its headers alone."""
    from companion.core.column_choice import chosen
    from companion.storage import table_reading

    if sources is None:
        return table_reading.read(file, progress)
    table = table_reading.opened(file)
    return table_reading.journal_of(table, chosen(table.headers, sources), progress)


def _taken_in(journal: Journal, paths: DataPaths, tell: Tell) -> Imported:
    with closing(database.open_beside(paths.journal)) as own:
        return JournalStore(own).import_journal(journal, partial(tell, Arriving.TAKING_IN))
