"""The journal going out to a file, or a report on it, on a thread beside the window.

A file is written wholly or not at all: whoever calls it off finds nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.core.errors import CompanionError, Problem
from companion.core.transferring import Departure, Exported, Leaving, Order, Shape
from companion.errand import CalledOffError, Errand, Say, mistake
from companion.storage import database
from companion.storage.exchange_fields import Progress
from companion.storage.paths import DataPaths
from companion.storage.private_files import write_out, write_out_bytes

if TYPE_CHECKING:
    # The window opens without what only a report needs.
    from companion.core.report import Report

log = logging.getLogger(__name__)

Print = Callable[["Report", str, Progress], bytes]
"""The pages of a report with that name on it, as a PDF; is told how many of how many pages are there."""


class HandingOut(QObject):
    """Exports one thing at a time, and tells how far it is."""

    changed = Signal(Departure)
    left = Signal()
    """An export was called off, and there is no file."""

    def __init__(
        self, paths: DataPaths, now: Callable[[], datetime], print_: Print, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._now = now
        self._print = print_
        self._errand: Errand | None = None

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._errand is not None

    def export(self, order: Order) -> None:
        """Write what is wished for, for its owner only; not while another file is being written."""
        if self._errand is not None:
            return
        self._errand = Errand(partial(_written, order, self._paths, self._now, self._print), self)
        self._errand.progressed.connect(self.changed)
        self._errand.over.connect(self._tell)
        self.changed.emit(Departure(Leaving.WRITING))
        self._errand.begin()

    def cancel(self) -> None:
        """Write no further, and leave no file; what is there already stays."""
        if self._errand is not None:
            self._errand.call_off()

    def shut_down(self) -> None:
        """Call everything off, and return when it has stopped."""
        if self._errand is not None:
            self._errand.call_off()
            self._errand.wait()
            self._errand = None

    def _tell(self, errand: Errand) -> None:
        self._errand = None
        match errand.result:
            case Exported() as exported:
                log.info("a %s was exported, %d session(s)", exported.shape.value, exported.sessions)
                self.changed.emit(Departure(Leaving.WRITTEN, exported=exported))
            case CompanionError() as error:
                log.warning("an export came to nothing: %s", error.problem.value)
                self.changed.emit(Departure(Leaving.REFUSED, trouble=error))
            case CalledOffError():
                self.left.emit()
            case other:
                raise mistake(other)


def _written(
    order: Order, paths: DataPaths, now: Callable[[], datetime], print_: Print, say: Say
) -> Exported:
    file = Path(order.file)
    if paths.own(file):
        raise CompanionError(Problem.EXPORT_UNWRITABLE, f"{file} belongs to Mat Companion itself")

    def told(done: int, total: int) -> None:
        say(Departure(Leaving.WRITING, done, total))

    # A copy, so that what goes out is of one moment, and in a file, so that it takes no memory.
    with closing(database.open_copy(paths.journal, in_memory=False)) as copy:
        told(0, 0)
        try:
            return _put_away(order, file, copy, told, now, print_)
        except OSError as error:
            detail = f"{file}: {error.strerror}"
            raise CompanionError(Problem.EXPORT_UNWRITABLE, detail) from error


def _put_away(
    order: Order,
    file: Path,
    copy: database.Database,
    told: Progress,
    now: Callable[[], datetime],
    print_: Print,
) -> Exported:
    # Loaded here: the window opens without what only an export needs.
    from companion.storage import exchange, table_writing
    from companion.storage.outgoing import Outgoing

    if order.shape is Shape.REPORT:
        return _put_report_away(order, file, copy, told, now(), print_)
    going = Outgoing(copy, told)
    pieces: Iterable[str] = exchange.written(going)
    if order.shape is Shape.TABLE:
        pieces = table_writing.written(going.sessions)
    write_out(file, pieces)
    entries = len(going.entries) if order.shape is Shape.JOURNAL else 0
    return Exported(order.file, len(going.sessions), order.shape, entries)


def _put_report_away(
    order: Order, file: Path, copy: database.Database, told: Progress, now: datetime, print_: Print
) -> Exported:
    from companion.storage.reported import reported

    if order.choices is None:
        raise ValueError(order.shape)

    def half_told(half: int, done: int, total: int) -> None:
        # Reading is the first half of the way, and the pages are the second.
        told(half * total + done, 2 * total)

    report = reported(copy, order.choices, now, partial(half_told, 0))
    write_out_bytes(file, [print_(report, order.name, partial(half_told, 1))])
    return Exported(order.file, report.sessions, order.shape, report.entries)
