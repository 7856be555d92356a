"""Everything in the data folder replaced by a backup, or deleted, while the window tells how far that is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from companion import __version__
from companion.core.backups import Preview, Restored, Restoring, daily, newest_first
from companion.core.erasing import Belongings, Erasing, Erasure
from companion.core.errors import CompanionError
from companion.core.returning import Kept, Return, Returning
from companion.errand import CalledOffError, Errand, Say, mistake
from companion.storage.paths import DataPaths

log = logging.getLogger(__name__)

_STEPS = tuple(Restoring)
_CALLED_OFF_UNTIL = (Restoring.SAVED, Restoring.READY)
"""Later it comes to its end: half of what is here would be something else."""


class Replacing(QObject):
    """Lists the backups, looks into one and restores it; or deletes everything.

    Before anything is replaced it asks, in one call, for everything else to stand still: from then on nobody
    may write in the data folder, and the program has to begin again, whatever comes of it.
    """

    changed = Signal(Return)
    erasure_changed = Signal(Erasure)
    standstill_requested = Signal()

    def __init__(self, paths: DataPaths, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._now = now
        self._return = Return(Returning.CHOOSING)
        self._errand: Errand | None = None
        self._under_way: list[Errand] = []

    @property
    def busy(self) -> bool:
        """Whether something is being read, replaced or deleted."""
        return bool(self._under_way)

    # Restoring.

    def choose(self) -> None:
        """Offer the backups that are there, and then say how many sessions are in each."""
        self._show(Return(Returning.CHOOSING, self._return.backups))
        self._send(partial(_listed, self._paths, self._now()), self._show_backups, self._take_backups)

    def look_into(self, file: str) -> None:
        """Find out what is in a backup, and what restoring it would change."""
        self._show(Return(Returning.LOOKING, self._return.backups, file))
        self._send(partial(_looked_into, Path(file), self._paths), None, self._take_preview)

    def restore(self) -> None:
        """Restore what was looked into."""
        if self._return.step is not Returning.ASKING:
            return
        self.standstill_requested.emit()
        self._show(replace(self._return, step=Returning.RESTORING, total=len(_STEPS), anew=True))
        work = partial(_restored, Path(self._return.file), self._paths, self._now())
        self._send(work, self._show_step, self._take_restored)

    # Deleting.

    def look_around(self) -> None:
        """Find out what there is to be deleted."""
        self.erasure_changed.emit(Erasure(Erasing.LOOKING))
        self._send(partial(_looked_around, self._paths), None, self._take_belongings)

    def erase(self, backups: bool) -> None:
        """Delete everything, the backups only if they are to go."""
        self.standstill_requested.emit()
        self.erasure_changed.emit(Erasure(Erasing.ERASING))
        self._send(partial(_erased, self._paths, backups), None, self._take_erased)

    def call_off(self) -> None:
        """Stop what is under way, as long as nothing is decided."""
        if self._errand is not None:
            self._errand.call_off()

    def shut_down(self) -> None:
        """Call everything off, and return when it has stopped or is done."""
        for errand in self._under_way:
            errand.call_off()
            errand.wait()
        self._under_way.clear()
        self._errand = None

    def _send(
        self,
        work: Callable[[Say], object],
        progressed: Callable[[object], None] | None,
        over: Callable[[Errand], None],
    ) -> None:
        self.call_off()
        errand = self._errand = Errand(work, self)
        if progressed is not None:
            errand.progressed.connect(progressed)
        errand.over.connect(self._put_away)
        errand.over.connect(over)
        self._under_way.append(errand)
        errand.begin()

    def _put_away(self, errand: Errand) -> None:
        if errand in self._under_way:
            self._under_way.remove(errand)

    def _show(self, value: Return) -> None:
        self._return = value
        self.changed.emit(value)

    def _show_backups(self, backups: object) -> None:
        if isinstance(backups, tuple) and self._return.step is Returning.CHOOSING:
            self._show(replace(self._return, backups=backups))

    def _show_step(self, step: object) -> None:
        if isinstance(step, Restoring):
            self._show(replace(self._return, done=_STEPS.index(step) + 1))

    def _take_backups(self, errand: Errand) -> None:
        match errand.result:
            case None | CalledOffError():
                """All has been shown, or nobody looks any more."""
            case CompanionError() as error:
                self._refuse(errand, error)
            case other:
                raise mistake(other)

    def _take_preview(self, errand: Errand) -> None:
        match errand.result:
            case Preview() as preview:
                if errand is self._errand:
                    self._show(replace(self._return, step=Returning.ASKING, preview=preview))
            case CalledOffError():
                """Something else is looked at by now."""
            case CompanionError() as error:
                self._refuse(errand, error)
            case other:
                raise mistake(other)

    def _take_restored(self, errand: Errand) -> None:
        match errand.result:
            case Restored() as restored:
                log.info("restored in the window")
                self._show(replace(self._return, step=Returning.RESTORED, restored=restored))
            case CalledOffError():
                self._show(replace(self._return, step=Returning.REFUSED))
            case CompanionError() as error:
                self._refuse(errand, error)
            case other:
                raise mistake(other)

    def _take_belongings(self, errand: Errand) -> None:
        match errand.result:
            case Belongings() as found:
                if errand is self._errand:
                    self.erasure_changed.emit(Erasure(Erasing.TELLING, found))
            case CalledOffError():
                """Something else is looked at by now."""
            case CompanionError() as error:
                self.erasure_changed.emit(Erasure(Erasing.REFUSED, trouble=error))
            case other:
                raise mistake(other)

    def _take_erased(self, errand: Errand) -> None:
        match errand.result:
            case str() as left_in:
                self.erasure_changed.emit(Erasure(Erasing.ERASED, left_in=left_in))
            case CompanionError() as error:
                self.erasure_changed.emit(Erasure(Erasing.REFUSED, trouble=error))
            case other:
                raise mistake(other)

    def _refuse(self, errand: Errand, error: CompanionError) -> None:
        if errand is self._errand:
            log.warning("a restore was refused: %s", error.problem.value)
            self._show(replace(self._return, step=Returning.REFUSED, trouble=error))


def _listed(paths: DataPaths, now: datetime, say: Say) -> None:
    # Loaded here, as below: the window opens without what archives need.
    from companion.storage.backup import opens_now, stored

    backups = newest_first(stored(paths.backups))
    days = daily(backups, now)
    found: list[Kept] = []
    for backup in backups:
        file = paths.backups / backup.name
        with suppress(FileNotFoundError):
            found.append(Kept(backup, str(file), file.stat().st_size, backup in days))
    say(tuple(found))
    for place, kept in enumerate(found):
        try:
            inside = opens_now(Path(kept.file), partial(say, None)).journal
            found[place] = replace(kept, sessions=inside.sessions, entries=inside.entries)
        except CompanionError:
            found[place] = replace(kept, opens=False)
        say(tuple(found))


def _looked_into(file: Path, paths: DataPaths, say: Say) -> Preview:
    from companion.storage.restoring import preview

    return preview(paths, file, partial(say, None))


def _restored(file: Path, paths: DataPaths, now: datetime, say: Say) -> Restored:
    from companion.storage.restoring import restore

    def told(step: Restoring) -> None:
        if step in _CALLED_OFF_UNTIL:
            say(step)
            return
        with suppress(CalledOffError):
            say(step)

    return restore(paths, file, now, __version__, told=told)


def _looked_around(paths: DataPaths, _say: Say) -> Belongings:
    from companion.storage.erasing import belongings

    return belongings(paths)


def _erased(paths: DataPaths, backups: bool, _say: Say) -> str:
    from companion.storage import log_file
    from companion.storage.erasing import erase

    log_file.end()
    return erase(paths, backups=backups)
