"""`mat-companion backup` and `restore`: everything one person has, put aside and brought back."""

from __future__ import annotations

import signal
import sys
from argparse import Namespace
from datetime import datetime

from companion import __version__
from companion.core.backups import Preview, Restoring
from companion.desktop.clock import local_now
from companion.desktop.instance_lock import hold
from companion.launch import DONE, TROUBLE
from companion.storage import backup, restoring
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
    print(f"Sessions: {made.sessions}. Size: {max(1, round(made.size / 1024))} kB.")
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
        lock = hold(paths.lock)
        try:
            done = restoring.restore(paths, options.file, local_now(), __version__, told=follow)
        finally:
            lock.unlock()
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
