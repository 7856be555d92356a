"""Backups: made while the program writes, opened again before they count, and removed when others are
newer."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from companion.core.backups import Backup, BackupKind, Made, backup_named, is_due, surplus
from companion.core.errors import CompanionError, Problem
from companion.storage.backup_archive import GoOn, Manifest, Part, opened, pack
from companion.storage.disk_faults import on_disk
from companion.storage.journal_copies import LookedOver, looked_over, write_copy
from companion.storage.paths import DataPaths, make_private_folder
from companion.storage.private_files import ensure_private, open_fresh, remember_names

ROOM = 3
"""How many times the size of everything is to be free: for a copy, the backup, and what opening it takes."""

LEFT_BEHIND_SECONDS = 24 * 60 * 60
"""After so long a workplace belongs to nobody any more: a backup takes seconds."""

_WORKPLACE = ".mat-companion-at-work-"

_log = logging.getLogger(__name__)

Free = Callable[[Path], int]
"""How many bytes are free on the disk of a folder."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A backup that opens: its list, and what its journal is like."""

    manifest: Manifest
    journal: LookedOver


def free_bytes(folder: Path) -> int:
    """How many bytes are free on the disk of a folder. Raises OSError."""
    return shutil.disk_usage(folder).free


def stored(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, by their names; none where there is no folder. Raises CompanionError."""
    with on_disk(Problem.BACKUP_UNWRITABLE):
        names = [entry.name for entry in os.scandir(folder) if entry.is_file()] if folder.is_dir() else []
    return tuple(backup for backup in map(backup_named, names) if backup is not None)


def back_up_if_due(
    paths: DataPaths, now: datetime, program: str, free: Free = free_bytes, go_on: GoOn = lambda: None
) -> Made | None:
    """Makes today's backup and removes those that are not needed any more; None where today has one, or where
    there is no journal yet. Raises CompanionError; see `back_up`."""
    if not paths.journal.exists() or not is_due(stored(paths.backups), now):
        return None
    made = back_up(paths, now, program, free=free, go_on=go_on)
    remove_surplus(paths.backups, now)
    return made


def back_up(
    paths: DataPaths,
    now: datetime,
    program: str,
    folder: Path | None = None,
    kind: BackupKind = BackupKind.ORDINARY,
    free: Free = free_bytes,
    go_on: GoOn = lambda: None,
    without_journal: bool = False,
) -> Made:
    """Makes a backup in `folder`, or among the others, by version `program` of the program.

    It has its name only after it was read again, whole, and its journal was opened and looked through: until
    then, and after an error, nothing is there. `without_journal` leaves out a damaged one. Raises
    CompanionError: BACKUP_NO_ROOM unless three times the size of everything is free, BACKUP_UNWRITABLE,
    JOURNAL_DAMAGED, JOURNAL_BUSY, RESTORE_UNFINISHED, ERASE_UNFINISHED, or JOURNAL_NEWER for one of a
    later version.
    """
    if paths.erasing.is_dir():
        raise CompanionError(Problem.ERASE_UNFINISHED)
    if paths.restoring.is_dir():
        # Half of what is here is about to be something else.
        raise CompanionError(Problem.RESTORE_UNFINISHED)
    with on_disk(Problem.BACKUP_UNWRITABLE):
        if folder is None:
            folder = paths.backups
            make_private_folder(folder)
        elif not folder.is_dir():
            raise CompanionError(Problem.BACKUP_UNWRITABLE, f"{folder} is not a folder that is there")
        make_private_folder(paths.backups)
        for place in {folder, paths.backups}:
            ensure_room(place, ROOM * present_size(paths), free)
        # In the folder itself only the finished file: what is copied and unpacked on the way stays at home.
        with _workplace(paths.backups) as work, _workplace(folder) as outside:
            parts = _gathered(paths, work, without_journal)
            backup = Backup(kind, now.replace(microsecond=0))
            fresh = outside / backup.name
            with open_fresh(fresh) as file:
                pack(file, backup.made_at, program, parts, go_on)
            parts[Part.JOURNAL].unlink()
            inside = _opened_again(fresh, work, paths, go_on)
            size = fresh.stat().st_size
            kept = _named(fresh, folder, backup)
            remember_names(folder)
    _log.info("backup made: %s, %d session(s)", kept.name, inside.sessions)
    return Made(str(kept), inside.sessions, size, inside.entries)


def verified(file: Path, work: Path, go_on: GoOn = lambda: None) -> Verified:
    """Opens a backup: its list, every digest, and the whole of its journal, unpacked into the folder `work`.

    Raises CompanionError as `backup_archive.opened` does, or BACKUP_NO_ROOM for what it is unpacked into.
    """
    manifest, journal = _unpacked(file, work, go_on)
    return Verified(manifest, looked_over(journal))


def opens_now(file: Path, go_on: GoOn = lambda: None) -> Verified:
    """The same for a look by the way: unpacked into a folder for what is needed for a moment. Raises as
    `verified` does."""
    with on_disk(), tempfile.TemporaryDirectory(prefix="mat-companion-") as work:
        return verified(file, Path(work), go_on)


def remove_surplus(folder: Path, now: datetime) -> None:
    """Removes the backups of which newer ones have taken the place, as far as they can be removed.

    One that does not open takes nobody's place, and stays where it is.
    """
    for backup in surplus([backup for backup in stored(folder) if _opens(folder / backup.name)], now):
        try:
            (folder / backup.name).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s could not be removed: %s", backup.name, error.strerror)
        else:
            _log.info("backup removed: %s", backup.name)


def present_size(paths: DataPaths) -> int:
    """Bytes of everything that belongs into a backup, with what lies beside the journal."""
    journal = (paths.journal, paths.journal.with_name(paths.journal.name + "-wal"))
    return sum(path.stat().st_size for path in (*journal, paths.settings, paths.reminders) if path.exists())


def ensure_room(folder: Path, size: int, free: Free = free_bytes) -> None:
    """Raises CompanionError BACKUP_NO_ROOM unless so many bytes are free on the disk of a folder."""
    with on_disk(Problem.BACKUP_UNWRITABLE):
        if free(folder) < size:
            raise CompanionError(Problem.BACKUP_NO_ROOM, str(folder))


def _gathered(paths: DataPaths, work: Path, without_journal: bool) -> dict[Part, Path]:
    """Copies of everything, which nobody changes any more."""
    parts = {Part.JOURNAL: work / "copy.db"}
    write_copy(None if without_journal else paths.journal, parts[Part.JOURNAL])
    for part, path in ((Part.SETTINGS, paths.settings), (Part.REMINDERS, paths.reminders)):
        if not path.is_file():
            # A pipe or a folder of its name is nothing that anybody could have back.
            continue
        with suppress(FileNotFoundError), path.open("rb") as source:
            parts[part] = work / part.value
            with open_fresh(parts[part]) as copy:
                copy.write(source.read(part.most_bytes + 1))
    return parts


def _unpacked(file: Path, work: Path, go_on: GoOn) -> tuple[Manifest, Path]:
    with opened(file) as archive:
        ensure_room(work, archive.manifest.size)
        for part in archive.manifest.parts:
            if part is not Part.JOURNAL:
                archive.check(part, go_on)
        journal = work / Part.JOURNAL.value
        archive.unpack(Part.JOURNAL, journal, go_on)
        return archive.manifest, journal


def _opened_again(file: Path, work: Path, paths: DataPaths, go_on: GoOn) -> LookedOver:
    try:
        _manifest, journal = _unpacked(file, work, go_on)
    except CompanionError as error:
        if error.problem in (Problem.BACKUP_UNREADABLE, Problem.FILE_MISSING, Problem.FILE_UNREADABLE):
            raise CompanionError(Problem.BACKUP_UNWRITABLE, f"read again: {error.detail}") from error
        raise
    try:
        return looked_over(journal)
    except CompanionError as error:
        # The file holds what the journal holds, to the last bit: it is the journal that is meant. The
        # next start has to be told, for it does not check a long one.
        with suppress(OSError):
            ensure_private(paths.doubted)
        raise CompanionError(Problem.JOURNAL_DAMAGED, error.detail) from error


def _named(fresh: Path, folder: Path, backup: Backup) -> Path:
    """Gives a file that was written and opened its name, which nothing has yet."""
    while (folder / backup.name).exists():
        backup = Backup(backup.kind, backup.made_at, backup.number + 1)
    os.replace(fresh, folder / backup.name)
    return folder / backup.name


def _opens(file: Path) -> bool:
    """Whether the list of a backup can be read, and everything on it is there."""
    try:
        with opened(file):
            return True
    except CompanionError:
        return False


@contextmanager
def _workplace(folder: Path) -> Generator[Path]:
    """A folder of its own for a backup that is being made; what a crash left of others goes with it."""
    work = Path(tempfile.mkdtemp(prefix=_WORKPLACE, dir=folder))
    try:
        for other in folder.glob(f"{_WORKPLACE}*"):
            with suppress(FileNotFoundError):
                # By the clock of the disk: that of the computer may have been set since.
                if work.stat().st_mtime - other.stat().st_mtime > LEFT_BEHIND_SECONDS:
                    shutil.rmtree(other, ignore_errors=True)
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)
