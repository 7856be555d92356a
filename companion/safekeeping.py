"""The daily backup, made beside the window at a quiet moment; it never keeps a session waiting."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from companion import __version__
from companion.core.backups import Made
from companion.core.errors import CompanionError
from companion.storage.paths import DataPaths

if TYPE_CHECKING:
    from companion.storage.backup import Free

log = logging.getLogger(__name__)


class _CalledOffError(Exception):
    """The program ends; the next one makes it."""


class _Errand(QThread):
    """One look whether a backup is due, and the backup. The result is a value or an error."""

    def __init__(self, paths: DataPaths, now: datetime, free: Free | None, parent: QObject) -> None:
        super().__init__(parent)
        self.result: object = None
        self._paths = paths
        self._now = now
        self._free = free
        self._called_off = threading.Event()

    def call_off(self) -> None:
        """Stop at the next piece; what was begun is removed."""
        self._called_off.set()

    def run(self) -> None:
        # Loaded here, with all that archives need: the window opens without.
        from companion.storage.backup import back_up_if_due, free_bytes

        try:
            free = self._free or free_bytes
            self.result = back_up_if_due(self._paths, self._now, __version__, free, self._go_on)
        except Exception as error:
            # Told on the thread of the window, where a mistake can be shown.
            self.result = error

    def _go_on(self) -> None:
        if self._called_off.is_set():
            raise _CalledOffError


class Safekeeping(QObject):
    """Makes a backup on each day on which it is asked to look, and tells of trouble once.

    `free` tells how much room there is on a disk, if not the disk itself.
    """

    made = Signal(Made)
    looked = Signal()
    """A look is over, whatever came of it."""

    failed = Signal(CompanionError)
    """No backup could be made; the first time since the last one that could."""

    def __init__(
        self,
        paths: DataPaths,
        now: Callable[[], datetime],
        free: Free | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._now = now
        self._free = free
        self._errand: _Errand | None = None
        self._told = False

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._errand is not None

    def back_up_if_due(self) -> None:
        """Make today's backup unless today has one. Returns at once; to be asked after every session."""
        if self._errand is not None:
            return
        errand = self._errand = _Errand(self._paths, self._now(), self._free, self)
        errand.finished.connect(self._take_result)
        errand.start(QThread.Priority.LowPriority)

    def shut_down(self) -> None:
        """Call it off, and return when it has stopped."""
        if self._errand is not None:
            self._errand.finished.disconnect(self._take_result)
            self._errand.call_off()
            errand, self._errand = self._errand, None
            errand.wait()
            errand.deleteLater()

    def _take_result(self) -> None:
        errand, self._errand = self._errand, None
        if errand is None:
            return
        errand.deleteLater()
        match errand.result:
            case Made() as made:
                self._told = False
                self.made.emit(made)
            case CompanionError() as error:
                log.warning("no backup was made: %s", error)
                if not self._told:
                    self._told = True
                    self.failed.emit(error)
            case Exception() as mistake:
                raise mistake
            case _:
                """None was due."""
        self.looked.emit()
