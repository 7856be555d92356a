"""Restoring from a backup: first told what it would change, then done, wholly or not at all.

What is to take the place of everything is laid ready in a folder, which then is given its real name: that is
the decision. A crash before it changes nothing. A crash after it leaves the folder, and nobody opens the
journal until `finish` has done what is left of it; each of its steps may be done twice.

What keeps somebody off the mat now goes on doing so: a restore must not be a door.

No folder is shared with other computers afterwards: what they have would bring back at once whatever was done
since the backup.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from companion.core.backups import BackupKind, Compared, Preview, Restored, Restoring
from companion.core.errors import CompanionError, Problem
from companion.core.journal import Condition, Profile
from companion.storage import settings_file
from companion.storage.backup import ROOM, Free, back_up, ensure_room, free_bytes, present_size, verified
from companion.storage.backup_archive import GoOn, Part, opened, sync
from companion.storage.database import Database, open_copy
from companion.storage.disk_faults import on_disk
from companion.storage.examining import ensure_known, examine
from companion.storage.journal_copies import exchange, looked_over
from companion.storage.journal_store import JournalStore
from companion.storage.keeping_off import carry_over
from companion.storage.paths import DataPaths, make_private_folder
from companion.storage.private_files import open_fresh, remember_names

LIST = "without.txt"
"""Names the parts that the backup does not have, and that therefore go."""

AT_A_TIME = 2000
"""Sessions or entries that are compared at a time."""

_log = logging.getLogger(__name__)

Told = Callable[[Restoring], None]
"""Told of each step once it is done."""


def preview(paths: DataPaths, file: Path, go_on: GoOn = lambda: None) -> Preview:
    """What is in a backup, and what a restore would change; nothing is changed. `go_on` is called between two
    pieces of work, and what it raises ends it.

    Raises CompanionError as `backup_archive.opened` does, or JOURNAL_NEWER where the journal that is here is
    of a later version.
    """
    with on_disk(), tempfile.TemporaryDirectory(prefix="mat-companion-") as work:
        found = verified(file, Path(work), go_on)
        with closing(open_copy(Path(work) / Part.JOURNAL.value)) as then:
            with _understood():
                answers = JournalStore(then).profile()
                newest = JournalStore(then).sessions(limit=1)
            return Preview(
                made_at=found.manifest.made_at,
                program=found.manifest.program,
                sessions=found.journal.sessions,
                entries=found.journal.entries,
                newest=newest[0].started_at if newest else None,
                answered_at=None if answers is None else answers.answered_at,
                settings=Part.SETTINGS in found.manifest.parts,
                reminders=Part.REMINDERS in found.manifest.parts,
                compared=_compared_with_now(paths, then, answers, go_on),
                sync_folder=settings_file.load(paths.settings).settings.sync_folder,
            )


def restore(
    paths: DataPaths,
    file: Path,
    now: datetime,
    program: str,
    free: Free = free_bytes,
    told: Told = lambda step: None,
) -> Restored:
    """Puts everything in a backup in the place of everything that is here, which is backed up first.

    For whoever holds the lock of the data folder, and has closed the journal. Raises CompanionError: as
    `preview` does, BACKUP_NO_ROOM, JOURNAL_BUSY, DISK_FULL, DATA_FOLDER_UNWRITABLE; nothing has changed
    then. After RESTORE_UNFINISHED the next start has to do the rest.
    """
    ensure_known(paths.journal)
    finish(paths, now)
    ready = paths.restoring_ready
    with on_disk():
        make_private_folder(ready)
        try:
            _lay_ready(ready, file, free)
            carry_over(paths.journal, ready / Part.JOURNAL.value, now)
            saved = _saved(paths, now, program, free)
            told(Restoring.SAVED)
            remember_names(ready)
            told(Restoring.READY)
            os.rename(ready, paths.restoring)
            remember_names(paths.directory)
        except BaseException:
            shutil.rmtree(ready, ignore_errors=True)
            raise
    told(Restoring.DECIDED)
    try:
        aside = exchange(paths.journal, paths.restoring / Part.JOURNAL.value, now)
    except CompanionError:
        # SQLite has undone what it had begun, and nothing else was touched: it is called off.
        _put_away(paths)
        raise
    told(Restoring.JOURNAL)
    _exchange_files(paths, told)
    _log.info("a backup was restored: %s", file.name)
    return Restored(saved, "" if aside is None else str(aside))


def finish(paths: DataPaths, now: datetime) -> bool:
    """Does what is left of a restore that was cut off; returns whether there was one.

    For whoever holds the lock, before settings or journal are read. Raises CompanionError when it cannot be
    done now; nobody can open the journal then.
    """
    with on_disk():
        shutil.rmtree(paths.restoring_ready, ignore_errors=True)
        if not paths.restoring.is_dir():
            return False
        journal = paths.restoring / Part.JOURNAL.value
        # Where it is gone, that was done before something was cut off.
        if journal.exists():
            exchange(paths.journal, journal, now)
        _exchange_files(paths, lambda step: None)
    _log.info("a restore that was cut off was finished")
    return True


def _lay_ready(ready: Path, file: Path, free: Free) -> None:
    with opened(file) as archive:
        ensure_room(ready, ROOM * archive.manifest.size, free)
        for part in archive.manifest.parts:
            archive.unpack(part, ready / part.value)
            if part is Part.SETTINGS:
                settings_file.leave_shared_folder(ready / part.value)
        without = [part.value for part in Part if part not in archive.manifest.parts]
    looked_over(ready / Part.JOURNAL.value)
    with open_fresh(ready / LIST) as names:
        names.write("\n".join(without).encode("ascii"))
        sync(names)


def _saved(paths: DataPaths, now: datetime, program: str, free: Free) -> str:
    """Backs up what is here, if anything is; a damaged journal is kept in another way."""
    if not present_size(paths):
        return ""
    damaged = examine(paths.journal).fault is not None
    kind = BackupKind.BEFORE_RESTORE
    return back_up(paths, now, program, kind=kind, free=free, without_journal=damaged).file


def _exchange_files(paths: DataPaths, told: Told) -> None:
    with on_disk(Problem.RESTORE_UNFINISHED):
        (paths.restoring / Part.JOURNAL.value).unlink(missing_ok=True)
        without = (paths.restoring / LIST).read_text(encoding="ascii").split()
        for part, path, step in (
            (Part.SETTINGS, paths.settings, Restoring.SETTINGS),
            (Part.REMINDERS, paths.reminders, Restoring.REMINDERS),
        ):
            if part.value in without:
                path.unlink(missing_ok=True)
            elif (paths.restoring / part.value).exists():
                os.replace(paths.restoring / part.value, path)
            told(step)
        remember_names(paths.directory)
    _put_away(paths)
    told(Restoring.DONE)


def _put_away(paths: DataPaths) -> None:
    """Ends it, in one step; what is left over goes now, or with the next start."""
    with on_disk(Problem.RESTORE_UNFINISHED):
        os.rename(paths.restoring, paths.restoring_ready)
    remember_names(paths.directory)
    shutil.rmtree(paths.restoring_ready, ignore_errors=True)


def _compared_with_now(
    paths: DataPaths, then: Database, answers: Profile | None, go_on: GoOn
) -> Compared | None:
    try:
        with closing(open_copy(paths.journal)) as current:
            answers_now = JournalStore(current).profile()
            there, here = dict(_accounts(then, go_on)), dict(_accounts(current, go_on))
    except CompanionError as error:
        if error.problem is Problem.JOURNAL_DAMAGED:
            return None
        raise
    unticked: frozenset[Condition] = frozenset()
    if answers_now is not None and answers is not None:
        unticked = answers_now.conditions - answers.conditions
    return Compared(
        coming_back=len(there.keys() - here.keys()),
        going=len(here.keys() - there.keys()),
        changing=sum(there[id] != here[id] for id in there.keys() & here.keys()),
        answers_change=answers != answers_now,
        conditions_unticked=tuple(sorted(unticked, key=lambda condition: condition.value)),
    )


@contextmanager
def _understood() -> Generator[None]:
    """A look at the journal in a backup, which is not the one that is here."""
    try:
        yield
    except CompanionError as error:
        if error.problem is not Problem.JOURNAL_DAMAGED:
            raise
        raise CompanionError(Problem.BACKUP_UNREADABLE, error.detail) from error


def _accounts(database: Database, go_on: GoOn) -> Iterator[tuple[str, bytes]]:
    """The id of every session and entry, with a digest of all that is said of it."""
    for table in ("session", "entry"):
        last = ""
        question = f"SELECT * FROM {table} WHERE id > ? ORDER BY id LIMIT ?"
        while rows := database.rows(question, (last, AT_A_TIME)):
            go_on()
            for row in rows:
                last = row["id"]
                yield last, hashlib.blake2b(repr(tuple(row)).encode(), digest_size=16).digest()
