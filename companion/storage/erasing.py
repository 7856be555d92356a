"""Deleting everything that is ours in the data folder, and nothing that is not.

It is decided by one rename: that gives a folder, which says what is to go, its real name. A crash before it
changes nothing; after one that came later the next start does the rest, and nobody opens the journal until
then. Files are deleted as the system does it; what a disk keeps of them is not overwritten.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from companion.core.erasing import Belongings
from companion.core.errors import CompanionError, Problem
from companion.storage import settings_file
from companion.storage.database import open_to_read
from companion.storage.disk_faults import on_disk
from companion.storage.paths import DataPaths, make_private_folder
from companion.storage.private_files import ensure_private, remember_names
from companion.storage.sync_folder import SyncFolder

WITH_BACKUPS = "with-backups"
"""In the folder that decides: the backups go, too."""

OURS = (
    *("journal.db", "journal.db-wal", "journal.db-shm", "journal.db-journal", "journal.doubted"),
    *("settings.json", "settings.json.new", "reminders.json", "reminders.json.new"),
    *("computer.json", "computer.json.new"),
    *("companion.log", "companion.old.log", ".mat-companion-restoring", ".mat-companion-restoring.new"),
    ".trial-[0-9]*",
)
"""By these names and patterns everything of ours is known that is not a copy. The lock is not among them:
whoever deletes holds it."""

DAMAGED = ("journal.damaged-[0-9]*.db*", "settings.damaged-[0-9]*.json")
"""Damaged files that were kept under another name."""

BACKUPS = ("mat-companion-backup-*.zip", "mat-companion-before-restore-*.zip", "journal-version-[0-9]*.db*")
"""Backups, and copies made before the journal was upgraded, in the folder of the backups."""

_WORKPLACE = ".mat-companion-at-work-*"

_log = logging.getLogger(__name__)


def belongings(paths: DataPaths) -> Belongings:
    """What of ours there is. Raises CompanionError where the folder cannot be read."""
    with on_disk():
        damaged = [path for path in _found(paths.directory, DAMAGED) if path.suffix in (".db", ".json")]
        backups = [path for path in _found(paths.backups, BACKUPS) if path.suffix in (".db", ".zip")]
    sessions, entries = _lines(paths)
    shared = settings_file.load(paths.settings).settings.sync_folder
    return Belongings(sessions, len(damaged), len(backups), str(paths.backups), entries, shared)


def erase(paths: DataPaths, *, backups: bool) -> str:
    """Deletes everything of ours, the backups only if they are to go.

    For whoever holds the lock of the data folder, and has closed journal and log. Our file in a folder shared
    with other computers goes first, as long as it is known which that is. A folder that is not there, such as
    a stick that is not plugged in, holds up nothing: it is returned, and else "". Raises CompanionError;
    after ERASE_UNFINISHED the next start, or doing this once more, has to do the rest.
    """
    finish(paths)
    left_in = _left_shared(paths)
    with on_disk():
        shutil.rmtree(paths.erasing_ready, ignore_errors=True)
        make_private_folder(paths.erasing_ready)
        if backups:
            ensure_private(paths.erasing_ready / WITH_BACKUPS)
        remember_names(paths.erasing_ready)
        os.rename(paths.erasing_ready, paths.erasing)
        remember_names(paths.directory)
    finish(paths)
    return left_in


def finish(paths: DataPaths) -> bool:
    """Does what is left of deleting everything; returns whether anything was.

    For whoever holds the lock, before settings or journal are read. Raises CompanionError ERASE_UNFINISHED
    where something cannot be deleted now.
    """
    shutil.rmtree(paths.erasing_ready, ignore_errors=True)
    if not paths.erasing.is_dir():
        return False
    with on_disk(Problem.ERASE_UNFINISHED):
        if (paths.erasing / WITH_BACKUPS).exists():
            _delete(_found(paths.backups, (*BACKUPS, _WORKPLACE)))
            with suppress(OSError):
                # Not if somebody keeps something else in it.
                paths.backups.rmdir()
        _delete(_found(paths.directory, (*OURS, *DAMAGED)))
        remember_names(paths.directory)
        shutil.rmtree(paths.erasing)
        remember_names(paths.directory)
    return True


def _found(folder: Path, patterns: Iterable[str]) -> Iterator[Path]:
    for pattern in patterns:
        yield from sorted(folder.glob(pattern))


def _delete(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _left_shared(paths: DataPaths) -> str:
    folder = settings_file.load(paths.settings).settings.sync_folder
    if not folder:
        return ""
    try:
        SyncFolder(Path(folder), paths).remove()
    except CompanionError as error:
        _log.warning("our file stays in the shared folder: %s", error.problem.value)
        return folder
    return ""


def _lines(paths: DataPaths) -> tuple[int | None, int]:
    """How many sessions there are, and how many entries without one."""
    try:
        with closing(open_to_read(paths.journal)) as journal:
            counts = "SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM entry)"
            sessions, entries = journal.rows(counts)[0]
            return int(sessions), int(entries)
    except CompanionError as error:
        _log.warning("sessions and entries could not be counted: %s", error.problem.value)
        return None, 0
