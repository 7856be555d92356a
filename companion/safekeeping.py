"""The daily backup, made beside the window at a quiet moment; it never keeps a session waiting."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion import __version__
from companion.core.backups import Backup, Made, newest
from companion.core.errors import CompanionError
from companion.errand import CalledOffError, Errand, Say
from companion.storage.paths import DataPaths

if TYPE_CHECKING:
    from companion.storage.backup import Free

log = logging.getLogger(__name__)


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
        self._errand: Errand | None = None
        self._told = False

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._errand is not None

    def back_up_if_due(self) -> None:
        """Make today's backup unless today has one. Returns at once; to be asked after every session."""
        if self._errand is None:
            self._begin(partial(_backed_up, self._paths, self._now(), self._free))

    def back_up_now(self) -> None:
        """Make a backup now, whatever today has already; the older one of today goes."""
        if self._errand is None:
            self._begin(partial(_backed_up_now, self._paths, self._now(), self._free))

    def call_off(self) -> None:
        """Stop at the next piece; what was begun is removed."""
        if self._errand is not None:
            self._errand.call_off()

    def newest(self) -> Backup | None:
        """The backup that was made last, by the names; None where there is none, or none can be found."""
        from companion.storage.backup import stored

        try:
            return newest(stored(self._paths.backups))
        except CompanionError as error:
            log.warning("the backups cannot be listed: %s", error)
            return None

    def shut_down(self) -> None:
        """Call it off, and return when it has stopped."""
        if self._errand is not None:
            errand, self._errand = self._errand, None
            errand.over.disconnect(self._take_result)
            errand.call_off()
            errand.wait()

    def _begin(self, work: Callable[[Say], Made | None]) -> None:
        errand = self._errand = Errand(work, self)
        errand.over.connect(self._take_result)
        errand.begin()

    def _take_result(self, errand: Errand) -> None:
        self._errand = None
        match errand.result:
            case Made() as made:
                self._told = False
                self.made.emit(made)
            case CompanionError() as error:
                log.warning("no backup was made: %s", error)
                if not self._told:
                    self._told = True
                    self.failed.emit(error)
            case CalledOffError():
                """Nobody wants it any more."""
            case Exception() as mistake:
                raise mistake
            case _:
                """None was due."""
        self.looked.emit()


def _backed_up(paths: DataPaths, now: datetime, free: Free | None, say: Say) -> Made | None:
    # Loaded here, with all that archives need: the window opens without.
    from companion.storage.backup import back_up_if_due, free_bytes

    return back_up_if_due(paths, now, __version__, free or free_bytes, partial(say, None))


def _backed_up_now(paths: DataPaths, now: datetime, free: Free | None, say: Say) -> Made:
    from companion.storage.backup import back_up, free_bytes, remove_surplus

    made = back_up(paths, now, __version__, free=free or free_bytes, go_on=partial(say, None))
    remove_surplus(paths.backups, now)
    return made
