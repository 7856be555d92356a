"""The folder in which everything about one person's sessions lies."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from companion.storage.disk_faults import on_disk
from companion.storage.private_files import OWNER_ONLY_FOLDER, close_to_others, ensure_private
from companion.storage.usual_folder import usual_folder


@dataclass(frozen=True, slots=True)
class DataPaths:
    """One data folder and what has its place in it."""

    directory: Path

    @property
    def settings(self) -> Path:
        """The preferences."""
        return self.directory / "settings.json"

    @property
    def reminders(self) -> Path:
        """What is remembered of the reminders that came."""
        return self.directory / "reminders.json"

    @property
    def computer(self) -> Path:
        """What tells this computer from others that share a folder with it."""
        return self.directory / "computer.json"

    @property
    def journal(self) -> Path:
        """The database of sessions and health answers."""
        return self.directory / "journal.db"

    @property
    def doubted(self) -> Path:
        """Says that damage was met in the journal; it is there until the whole of it has been looked at."""
        return self.directory / "journal.doubted"

    @property
    def dialogs(self) -> Path:
        """What Qt remembers of its dialogs for files: the folders last looked into."""
        return self.directory / "QtProject.conf"

    @property
    def lock(self) -> Path:
        """What the one running program holds."""
        return self.directory / "companion.lock"

    @property
    def backups(self) -> Path:
        """The folder of the backups, and of copies made before the database is upgraded."""
        return self.directory / "backups"

    @property
    def restoring(self) -> Path:
        """What is about to take the place of everything; it is there only while a restore is not finished."""
        return self.directory / ".mat-companion-restoring"

    @property
    def restoring_ready(self) -> Path:
        """The same while it is being laid ready, or when it has had its use; it means nothing."""
        return self.directory / ".mat-companion-restoring.new"

    @property
    def erasing(self) -> Path:
        """Says that everything is to go; it is there only while not everything has gone."""
        return self.directory / ".mat-companion-erasing"

    @property
    def erasing_ready(self) -> Path:
        """The same before it is decided; it means nothing."""
        return self.directory / ".mat-companion-erasing.new"

    @property
    def log(self) -> Path:
        """What the program did, without notes and ratings."""
        return self.directory / "companion.log"

    def own(self, file: Path) -> bool:
        """Whether a file is one of these, by whatever way it is named: nothing may be written over it."""
        files = (
            self.journal,
            self.settings,
            self.reminders,
            self.computer,
            self.dialogs,
            self.lock,
            self.log,
        )
        ours = (*files, *self.directory.glob("journal.db-*"), *self.backups.glob("*"))
        return file.resolve() in {one.resolve() for one in ours}


def data_paths(override: Path | None = None) -> DataPaths:
    """The user's own data folder, or the one asked for. Touches nothing."""
    if override is None:
        return DataPaths(Path(usual_folder()))
    return DataPaths(override.expanduser().absolute())


def prepare(paths: DataPaths) -> None:
    """Makes the data folder and its log file, readable by their owner only.

    A folder that was there before keeps its permissions, since it may be somebody's home; the files in
    it are closed to others in any case. Raises CompanionError DATA_FOLDER_UNWRITABLE or DISK_FULL.
    """
    with on_disk():
        make_private_folder(paths.directory)
        with suppress(OSError):
            # The program goes on without a log.
            ensure_private(paths.log)
        if paths.settings.is_file():
            # Perhaps made by hand, or copied from elsewhere.
            ensure_private(paths.settings)
        # Permissions and mounts have too many ways to say no; only trying tells.
        trial = paths.directory / f".trial-{os.getpid()}"
        ensure_private(trial)
        trial.unlink()


def make_private_folder(folder: Path) -> None:
    """Makes a folder for its owner only, unless it is there, and likewise those around it that are missing.
    Raises OSError, also for a file in its place."""
    if folder.is_dir():
        return
    # Where others may write, they could put another folder in the place of this one.
    if folder.parent != folder:  # pragma: no branch - a drive of Windows that is not there
        make_private_folder(folder.parent)
    try:
        folder.mkdir(OWNER_ONLY_FOLDER)
    except FileExistsError:
        # Made by another start meanwhile, or it is a way back, such as "..": then it is not ours.
        if not folder.is_dir():
            raise
    else:
        close_to_others(folder, OWNER_ONLY_FOLDER)
