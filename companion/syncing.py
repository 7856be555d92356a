"""The journal kept equal with other computers through a folder, beside the window, not beside a session."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from companion.core.errors import CompanionError, Problem
from companion.core.settings import Settings
from companion.core.syncing import Looked, SyncState
from companion.errand import CalledOffError, Errand, Say, mistake
from companion.storage.paths import DataPaths

if TYPE_CHECKING:
    from companion.storage.sync_folder import SyncFolder

log = logging.getLogger(__name__)

SETTLE_MS = 4000
"""After a change: the next one often follows at once, and a window that opens has other things to do."""

LOOK_EVERY_MS = 60_000
"""A look with nothing new takes about a millisecond."""


class Syncing(QObject):
    """Looks into the folder once a minute, and some seconds after a word that the journal has changed.

    `active` tells whether a session is going on: nothing is looked at then, and the look comes afterwards.
    Without a folder it does nothing at all; `kept` is false where the journal is in memory only. After a word
    it waits `settle` milliseconds.
    """

    state_changed = Signal(SyncState)
    looked = Signal(Looked)
    changed = Signal(Looked)
    """Our journal is another one."""

    failed = Signal(CompanionError)
    """Something is wrong with the folder; the first time since it was not."""

    def __init__(
        self,
        paths: DataPaths,
        now: Callable[[], datetime],
        active: Callable[[], bool],
        parent: QObject | None = None,
        *,
        kept: bool = True,
        settle: int = SETTLE_MS,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._now = now
        self._active = active
        self._kept = kept
        self._folder: SyncFolder | None = None
        self._errand: Errand | None = None
        self._again = False
        self._leaving: set[UUID] = set()
        self._told: set[Problem] = set()
        self._state = SyncState()
        self._soon = QTimer(self, singleShot=True, interval=settle)
        self._soon.timeout.connect(self._look)
        self._minute = QTimer(self, interval=LOOK_EVERY_MS)
        self._minute.timeout.connect(self._look)

    @property
    def state(self) -> SyncState:
        """How it stands."""
        return self._state

    @property
    def busy(self) -> bool:
        """Whether files are being read or written."""
        return self._errand is not None

    def follow(self, settings: Settings) -> None:
        """Use the folder of the settings, or none."""
        if settings.sync_folder == self._state.folder or not self._kept:
            return
        self._call_off()
        self._told.clear()
        self._folder = self._opened(settings.sync_folder) if settings.sync_folder else None
        self._show(SyncState(settings.sync_folder))
        if self._folder is None:
            self._soon.stop()
            self._minute.stop()
        else:
            self._minute.start()
            self.look_soon()

    def look_soon(self) -> None:
        """The journal has changed, or may have: look when it has settled."""
        if self._folder is not None:
            self._soon.start()

    def look_now(self) -> None:
        """Look at once, and show that; unless a session is going on, then after it."""
        self._look(shown=True)

    def remove(self, id: UUID) -> None:
        """Remove the files of another computer, as far as they have been taken in, and look again."""
        self._leaving.add(id)
        self.look_now()

    def leave(self, folder: str) -> None:
        """Remove our own file from a folder that is not used any more."""
        try:
            self._opened(folder).remove()
        except CompanionError as error:
            log.warning("our file stays in the folder: %s", error.problem.value)
            self.failed.emit(error)

    def make_room(self) -> None:
        """A session begins: whatever is being read can wait."""
        if self._errand is not None:
            self._errand.call_off()

    def shut_down(self) -> None:
        """Write what the others do not have yet, and return when that is done. Reading can wait."""
        self._soon.stop()
        self._minute.stop()
        self._call_off()
        # Once: whoever deletes everything has this asked a second time, and no file is to come back.
        folder, self._folder = self._folder, None
        if folder is None:
            return
        try:
            folder.look(self._now(), reading=False)
        except CompanionError as error:
            log.warning("the folder was not brought up to date: %s", error.problem.value)

    def _look(self, *, shown: bool = False) -> None:
        if self._folder is None or self._active():
            return
        self._soon.stop()
        if self._errand is not None:
            self._again = True
            return
        work = partial(_looked, self._folder, self._leaving, self._now())
        errand = self._errand = Errand(work, self)
        self._again, self._leaving = False, set()
        errand.over.connect(self._take_result)
        # Not each minute: it is over before anybody could read that.
        self._show(replace(self._state, looking=shown))
        errand.begin()

    def _opened(self, folder: str) -> SyncFolder:
        # Loaded here: most people have one computer.
        from companion.storage.sync_folder import SyncFolder

        return SyncFolder(Path(folder), self._paths)

    def _call_off(self) -> None:
        """End what is being done, and forget it."""
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.over.disconnect(self._take_result)
            errand.call_off()
            errand.wait()

    def _take_result(self, errand: Errand) -> None:
        self._errand = None
        match errand.result:
            case Looked() as looked:
                self._take_look(looked)
            case CalledOffError():
                self._show(replace(self._state, looking=False))
                self.look_soon()
            case CompanionError() as error:
                log.warning("the folder could not be looked into: %s", error.problem.value)
                self._show(replace(self._state, looking=False, trouble=error))
                if error.problem is not Problem.JOURNAL_BUSY:
                    self._tell(error)
            case other:
                self._show(replace(self._state, looking=False))
                raise mistake(other)
        if self._again:
            self._look()

    def _take_look(self, looked: Looked) -> None:
        self._show(SyncState(self._state.folder, looked=looked, trouble=looked.trouble))
        if looked.trouble is None:
            self._told &= {Problem.SYNC_FILE_NEWER}
        else:
            log.warning("our file could not be written: %s", looked.trouble.problem.value)
            self._tell(looked.trouble)
        if looked.newer:
            self._tell(CompanionError(Problem.SYNC_FILE_NEWER))
        self.looked.emit(looked)
        if looked.changed:
            log.info("the journal of another computer was taken in")
            self.changed.emit(looked)

    def _tell(self, error: CompanionError) -> None:
        if error.problem not in self._told:
            self._told.add(error.problem)
            self.failed.emit(error)

    def _show(self, state: SyncState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _looked(folder: SyncFolder, leaving: set[UUID], now: datetime, say: Say) -> Looked:
    """One look, after the files of some computers have been removed."""
    for id in leaving:
        folder.remove(id)
    return folder.look(now, partial(say, None))
