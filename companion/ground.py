"""What the program stands on, with or without a window: its data folder and lock, its settings, and who hears
of further starts.

The window is on the screen only after this file, so it loads little.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from companion.core.errors import CompanionError
from companion.desktop.clock import local_now, steady_seconds
from companion.desktop.hand_over import PATIENCE_SECONDS, handed_over
from companion.desktop.instance_lock import hold
from companion.launch import HandedOver
from companion.storage import settings_file
from companion.storage.paths import DataPaths, data_paths, prepare
from companion.storage.settings_file import LoadedSettings

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from companion.desktop.listener import Listener
    from companion.launch import Launch

log = logging.getLogger(__name__)

PAUSE_SECONDS = 0.05
"""Between two looks whether the other program is ready."""


class Ground:
    """The data folder, the settings in it, the lock that keeps it, and who hears of further starts."""

    def __init__(self, paths: DataPaths, loaded: LoadedSettings, lock: QLockFile | None) -> None:
        self.paths = paths
        self.loaded = loaded
        self.lock = lock
        self.listener: Listener | None = None

    def listen(self) -> None:
        """Hear of further starts from now on; without a data folder of one's own there are none."""
        if self.lock is not None:
            # Loaded here: the window comes first. Whoever starts until then finds the lock, and waits.
            from companion.desktop.listener import listen

            self.listener = listen(self.paths.directory)

    def let_go(self) -> None:
        """Give up the journal, so that another program may have it, or this one when it begins anew."""
        if self.listener is not None:
            self.listener.close()
        if self.lock is not None:
            self.lock.unlock()


def ground(launch: Launch, patience: float = PATIENCE_SECONDS) -> Ground:
    """The ground for a launch; to be let go at the end.

    Where another program has the journal, it raises HandedOver as soon as that one answers to the wish, or
    CompanionError ALREADY_OPEN after `patience` seconds.
    """
    paths = data_paths(launch.data_dir)
    try:
        prepare(paths)
    except CompanionError:
        # Said once there is a window; the program does without the folder.
        lock = None
    else:
        lock = _held(paths, launch, patience)
        end_erasing(paths)
        end_restore(paths)
    return Ground(paths, settings_file.load(paths.settings), lock)


def end_restore(paths: DataPaths) -> None:
    """Do what is left of a restore that a crash has cut off, before anything is read; the lock must be held.

    Where it cannot be done now, the journal stays closed, and whoever opens it is told why.
    """
    if not (paths.restoring.is_dir() or paths.restoring_ready.is_dir()):
        return
    # Loaded here: it brings the database along, and hardly ever is anything left to do.
    from companion.storage.restoring import finish

    try:
        finish(paths, local_now())
    except CompanionError as error:
        log.warning("a restore could not be finished: %s", error)


def end_erasing(paths: DataPaths) -> None:
    """Delete what is left where a crash has cut off deleting everything; likewise."""
    if not (paths.erasing.is_dir() or paths.erasing_ready.is_dir()):
        return
    from companion.storage.erasing import finish

    try:
        finish(paths)
    except CompanionError as error:
        log.warning("not everything could be deleted: %s", error)


def _held(paths: DataPaths, launch: Launch, patience: float) -> QLockFile:
    """The lock of the journal. Two programs may be started at once: the one that comes too late waits until
    the other listens, or has gone."""
    end = steady_seconds() + patience
    while True:
        try:
            return hold(paths.lock)
        except CompanionError:
            # Who wants to leave at the end of the session waits for it; that cannot be handed over.
            if launch.quit_after or steady_seconds() > end:
                raise
        answer = handed_over(str(paths.directory), launch.arguments, patience)
        if answer is not None:
            raise HandedOver(*answer)
        time.sleep(PAUSE_SECONDS)
