"""`mat-companion backup`, `restore` and `erase`: everything one has, put aside, brought back, deleted."""

from __future__ import annotations

import signal
import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from companion import __version__
from companion.core.backups import Preview, Restoring
from companion.core.erasing import Belongings
from companion.desktop.clock import local_now
from companion.desktop.instance_lock import held
from companion.launch import DONE, REFUSED, TROUBLE, USAGE
from companion.storage import backup, erasing, restoring
from companion.storage.paths import data_paths, prepare
from companion.storage.restoring import Told
from companion.ui.text import row_text


def back_up(options: Namespace) -> int:
    """Make a backup and open it again, in a folder of one's own choice or among the daily ones."""
    paths, now = data_paths(options.data_dir), local_now()
    if not backup.present_size(paths):
        print("There is nothing to back up yet.")
        return DONE
    made = backup.back_up(paths, now, __version__, options.folder)
    if options.folder is None:
        backup.remove_surplus(paths.backups, now)
    print(f"Backed up and opened again: {made.file}")
    print(f"Sessions: {made.sessions}, entries: {made.entries}. Size: {max(1, round(made.size / 1024))} kB.")
    return DONE


def restore(options: Namespace, told: Told = lambda step: None) -> int:
    """Tell what is in a backup, and put it in the place of everything that is here; or tell only.

    `told` hears of each step.
    """
    paths, before = data_paths(options.data_dir), signal.getsignal(signal.SIGINT)

    def follow(step: Restoring) -> None:
        if step is Restoring.READY:
            # From here on it comes to its end, and it would be wrong to say that nothing was restored.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        told(step)

    try:
        seen = restoring.preview(paths, options.file)
        if options.dry_run:
            print("Nothing was changed; this is what restoring would do.")
            _tell(seen)
            return DONE
        prepare(paths)
        with held(paths.lock):
            done = restoring.restore(paths, options.file, local_now(), __version__, told=follow)
    except KeyboardInterrupt:
        print("mat-companion: Stopped: nothing was restored.", file=sys.stderr)
        return TROUBLE
    finally:
        signal.signal(signal.SIGINT, before)
    _tell(seen)
    print("Restored.")
    if done.backup:
        print(f"What was here before is kept: {done.backup}")
    if done.damaged_journal:
        print(f"The damaged journal is kept: {done.damaged_journal}")
    return DONE


def erase(options: Namespace) -> int:
    """Delete everything that is kept, asked about first on a terminal; the backups only if they are named."""
    paths = data_paths(options.data_dir)
    if not paths.directory.is_dir():
        print("There is nothing to delete.")
        return DONE
    found = erasing.belongings(paths)
    if not options.yes:
        if not sys.stdin.isatty():
            print("mat-companion: Nothing was deleted. Add --yes to delete everything.", file=sys.stderr)
            return USAGE
        _tell_belongings(found, paths.directory, backups=options.backups)
        if input("Type delete to go on: ").strip().lower() != "delete":
            print("Nothing was deleted.")
            return REFUSED
    with held(paths.lock):
        left_in = erasing.erase(paths, backups=options.backups)
    print(f"Deleted: everything of Mat Companion in {paths.directory}.")
    if found.backups and not options.backups:
        print(f"The backups are kept: {paths.backups}")
    if left_in:
        print(f"The file of this computer could not be removed from {left_in}")
    return DONE


def _tell_belongings(found: Belongings, folder: Path, *, backups: bool) -> None:
    counts = "" if found.sessions is None else f", sessions: {found.sessions}, entries: {found.entries}"
    print(f"This deletes the journal in {folder}{counts},")
    print("with health answers, settings, reminders and log; it cannot be undone.")
    if found.backups:
        print(f"Backups: {found.backups}, {'deleted, too' if backups else 'kept'}.")
    if found.sync_folder:
        print(f"The file of this computer in {found.sync_folder} goes, too; other computers keep theirs.")
    print("What was exported to other places stays. The disk may keep traces of what is deleted.")


def _tell(seen: Preview) -> None:
    print(f"Backup of {_when(seen.made_at)}, made by Mat Companion {seen.program}.")
    newest = "" if seen.newest is None else f", the newest of {_when(seen.newest)}"
    print(f"Sessions in it: {seen.sessions}{newest}.")
    if seen.entries:
        print(f"Entries without a session: {seen.entries}.")
    if seen.answered_at is None:
        print("No health answers in it: the questions will be asked again.")
    else:
        print(f"Health answers of {_when(seen.answered_at)}.")
    missing = [
        word for word, there in (("settings", seen.settings), ("reminders", seen.reminders)) if not there
    ]
    if missing:
        print(f"Not in it, and as new afterwards: {', '.join(missing)}.")
    print("A stop, or a reason of today, that keeps you off the mat now stays.")
    if seen.sync_folder:
        print(f"The folder {seen.sync_folder} is left: it would bring back what was done since.")
    found = seen.compared
    if found is None:
        print("The journal that is here is damaged, so the two cannot be compared.")
        return
    print(
        f"Sessions and entries: {found.coming_back} come back, {found.going} go, "
        f"{found.changing} become what they were then."
    )
    if found.answers_change:
        print("The health answers become those of then.")
    for condition in found.conditions_unticked:
        print(f"No longer ticked: {row_text(condition)}.")


def _when(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
