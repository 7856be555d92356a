"""`mat-companion sync`: a folder through which several computers get the same journal."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from companion.commands import complain
from companion.core.errors import CompanionError, Problem
from companion.core.settings import Settings
from companion.core.syncing import Looked, OtherComputer
from companion.desktop.clock import local_now
from companion.desktop.instance_lock import held
from companion.launch import DONE
from companion.storage import database, settings_file
from companion.storage.paths import DataPaths, data_paths, prepare
from companion.storage.sync_folder import SyncFolder


def sync(options: Namespace) -> int:
    """Use a folder, look into it, tell how it stands, or leave it."""
    paths = data_paths(options.data_dir)
    settings = settings_file.load(paths.settings).settings
    if options.folder is not None:
        return _use(options.folder.expanduser().absolute(), paths, settings)
    if not settings.sync_folder:
        print("No folder is used. mat-companion sync FOLDER begins.")
        return DONE
    folder = Path(settings.sync_folder)
    if options.wish == "status":
        print(f"Folder: {folder}")
        _tell_others(SyncFolder(folder, paths).others())
        return DONE
    if options.wish in ("off", "leave"):
        return _leave(folder, paths, settings, remove=options.wish == "leave")
    return _told(_look(folder, paths))


def _use(folder: Path, paths: DataPaths, settings: Settings) -> int:
    prepare(paths)
    # An open window would write its own settings over these.
    with held(paths.lock):
        looked = _look(folder, paths)
        settings_file.save(paths.settings, replace(settings, sync_folder=str(folder)), local_now())
    print(f"From now on the journal is kept equal through {folder}")
    print(
        "Its files hold the whole journal, with notes and health answers, for whoever can read that folder."
    )
    return _told(looked)


def _leave(folder: Path, paths: DataPaths, settings: Settings, *, remove: bool) -> int:
    with held(paths.lock):
        if remove:
            SyncFolder(folder, paths).remove()
        settings_file.save(paths.settings, replace(settings, sync_folder=""), local_now())
    kept = "was removed from" if remove else "is still in"
    print(
        f"No folder is used any more. The file of this computer {kept} {folder}; the journal stays as it is."
    )
    return DONE


def _look(folder: Path, paths: DataPaths) -> Looked:
    prepare(paths)
    opened = database.open_journal(paths, local_now())
    with closing(opened.database):
        if opened.notice is not None:
            complain(CompanionError(opened.notice, opened.detail))
        return SyncFolder(folder, paths).look(local_now())


def _told(looked: Looked) -> int:
    print("Something new was taken in." if looked.changed else "There was nothing new to take in.")
    if looked.answers_changed:
        print("The health answers are those of another computer now.")
    if looked.wrote:
        print("The file of this computer was written.")
    _tell_others(looked.others)
    if looked.unreadable:
        print(f"Files that cannot be read: {looked.unreadable}. They are tried again when they change.")
    troubles = [CompanionError(Problem.SYNC_FILE_NEWER)] if looked.newer else []
    if looked.trouble is not None:
        troubles.append(looked.trouble)
    return max((complain(error) for error in troubles), default=DONE)


def _tell_others(others: tuple[OtherComputer, ...]) -> None:
    print(f"Other computers: {len(others)}.")
    for other in others:
        print(f"  {other.id}, last written {other.written_at.astimezone():%Y-%m-%d %H:%M}")
