"""A folder in which each computer keeps one file, and through which all get the same journal.

Somebody's own tool (Syncthing, Nextcloud, Dropbox) makes the folder equal on every computer. A file is a
whole journal document (`exchange.py`), written by one computer and read by the others, so that nothing is
fought over; and as taking in is a join (`merging.py`) it makes no difference in which order files come, how
often, or in how many copies. What a tool makes where it cannot decide, a copy of another name, is read like
any other file.
"""

from __future__ import annotations

import logging
import os
import re
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

from companion.core.errors import CompanionError, Problem
from companion.core.syncing import Looked, OtherComputer
from companion.storage import computer_file, database, exchange
from companion.storage.computer_file import Computer
from companion.storage.database import Database
from companion.storage.disk_faults import on_disk
from companion.storage.journal_store import JournalStore
from companion.storage.news import known, portions
from companion.storage.outgoing import Outgoing
from companion.storage.paths import DataPaths
from companion.storage.private_files import remember_names

_STEM = "mat-companion-"
_OURS = re.compile(
    rf"{_STEM}([0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})(?![0-9a-f]).*\.json", re.DOTALL
)
"""Names of our files, and what tools make of them: "NAME.sync-conflict-20260302-200000-ABCDEFG.json",
"NAME (conflicted copy 2026-03-02 200000).json", "NAME (1).json". What begins with a dot is on its way."""

_FRESH = f"~syncthing~{_STEM}"
"""How a file is called while it is written: Syncthing leaves names of this beginning alone, Nextcloud and
Dropbox those from ~ to .tmp."""

_VERSION = re.compile(rb'\s*\{\s*"format":\s*"mat-companion-journal",\s*"version":\s*(\d{1,9})')
_LEFT_BEHIND_SECONDS = 60 * 60
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Not every system has each of them. Without waiting, so that a pipe of such a name holds up nobody."""

_LATEST = 7_258_118_400.0
"""The year 2200, in seconds: a date beyond it is nobody's."""

_log = logging.getLogger(__name__)

GoOn = Callable[[], None]
"""Asked between two pieces of work; what it raises ends the look, and the next one goes on from there."""

Mark = tuple[int, int, int]
"""What tells a file from the same one written again: when it was written and changed, and its size."""


def _silent() -> None:
    """Nobody calls it off."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A file of ours in the folder."""

    path: Path
    id: UUID
    mark: Mark
    written: float


class SyncFolder:
    """One folder, and what is remembered of it from one look to the next; for one thread at a time.

    With nothing new in it a look costs some questions to the file system, and writes nothing.
    """

    def __init__(self, folder: Path, paths: DataPaths) -> None:
        self._folder = folder
        self._paths = paths
        self._taken: dict[str, Mark] = {}
        self._refused: dict[str, tuple[Mark | None, Problem]] = {}
        self._own: tuple[Mark, str] | None = None
        self._journal: tuple[Mark, ...] | None = None
        self._changed = self._answers_changed = False

    def look(self, now: datetime, go_on: GoOn = _silent, *, reading: bool = True) -> Looked:
        """Takes in what is new in the folder, if `reading`, and writes our file if it would be another one.

        The journal must be there and of this version. A session that is running is not written. Raises
        CompanionError: SYNC_FOLDER_GONE, SYNC_FOLDER_OWN, DATA_FOLDER_UNWRITABLE, DISK_FULL, and what the
        journal says when it cannot be written.
        """
        found = self._files()
        computer = self._this_computer(found)
        own = self._name(computer.id)
        others = {name: file for name, file in found.items() if name != own}
        for name, file in others.items() if reading else ():
            go_on()
            self._take_in(name, file, go_on)
        go_on()
        wrote, trouble = False, None
        try:
            wrote = self._write(computer, found.get(own), go_on)
        except CompanionError as error:
            # What was taken in is there all the same, and whoever shows the journal has to hear of it.
            trouble = error
        refused = [self._refused[name][1] for name in others if name in self._refused]
        newer = refused.count(Problem.SYNC_FILE_NEWER)
        computers = _computers(others.values(), computer.id)
        # Also of a look before that was called off.
        changed, answers = self._changed, self._answers_changed
        self._changed = self._answers_changed = False
        return Looked(now, computers, changed, answers, wrote, len(refused) - newer, newer, trouble)

    def others(self) -> tuple[OtherComputer, ...]:
        """The other computers that have a file there; nothing is read or written. Raises as `look` does."""
        computer = computer_file.load(self._paths.computer)
        found = self._files().values()
        return _computers(found, None if computer is None else computer.id)

    def remove(self, id: UUID | None = None) -> None:
        """Removes the files of a computer, ours without an `id`; of others' only what has been taken in.

        Copies of our own that a tool has made are taken in first, if they can be read, and go as well. Raises
        CompanionError as `look` does, and SYNC_FOLDER_UNWRITABLE.
        """
        computer = computer_file.load(self._paths.computer)
        own = None if computer is None else computer.id
        name_of_ours = None if own is None else self._name(own)
        # Ours first: whatever is wrong with a copy of it does not keep it there.
        for name, file in sorted(self._files().items(), key=lambda item: item[0] != name_of_ours):
            if file.id != (id or own):
                continue
            mine = name == name_of_ours
            if id is None and not mine:
                self._take_in(name, file, _silent)
            if mine or self._taken.get(name) == file.mark:
                self._unlink([file.path])
        if id is None and own is not None:
            # Written to the half, when the program was cut off.
            self._unlink(self._folder.glob(f"{_FRESH}{own}-*.tmp"))

    def _unlink(self, files: Iterable[Path]) -> None:
        with on_disk(Problem.SYNC_FOLDER_UNWRITABLE):
            for path in files:
                path.unlink(missing_ok=True)
                remember_names(self._folder)

    def _files(self) -> dict[str, _Found]:
        """The files of ours in the folder, by their names in order; links and folders are none."""
        _ensure_suitable(self._folder, self._paths)
        found: dict[str, _Found] = {}
        try:
            with os.scandir(self._folder) as entries:
                for entry in entries:
                    match = _OURS.fullmatch(entry.name)
                    if match is None or not entry.is_file(follow_symlinks=False):
                        continue
                    with suppress(FileNotFoundError):
                        there = os.lstat(entry.path)
                        file = _Found(Path(entry.path), UUID(match[1]), _mark(there), there.st_mtime)
                        found[entry.name] = file
        except OSError as error:
            raise CompanionError(Problem.SYNC_FOLDER_GONE, f"{self._folder}: {error.strerror}") from error
        return dict(sorted(found.items()))

    def _name(self, id: UUID) -> str:
        return f"{_STEM}{id}.json"

    def _this_computer(self, found: dict[str, _Found]) -> Computer:
        """Who this is. If another computer writes our file, as it may after everything was copied, we are
        somebody else from now on."""
        computer = computer_file.load(self._paths.computer)
        file = None if computer is None else found.get(self._name(computer.id))
        if computer is not None and (file is None or not self._is_foreign(file, computer)):
            return computer
        if computer is not None:
            _log.info("another computer had the same id; this one has a new one")
        fresh = Computer(uuid4())
        computer_file.save(self._paths.computer, fresh)
        self._own = None
        return fresh

    def _is_foreign(self, file: _Found, computer: Computer) -> bool:
        if self._own is not None and self._own[0] == file.mark:
            return False
        self._own = None
        try:
            data = _contents(file.path)
        except (OSError, CompanionError):
            # Nothing that anybody could have written as a journal; ours takes its place.
            return False
        checksum = sha256(data).hexdigest()
        if checksum in computer.written:
            # Perhaps the one before the last, brought back: then it is to be written again.
            self._own, self._journal = (file.mark, checksum), None
            return False
        return _is_newer(data) or _is_journal(data)

    def _take_in(self, name: str, file: _Found, go_on: GoOn) -> None:
        """Takes in what is new in a file, unless it is known already or no good."""
        if self._taken.get(name) == file.mark or self._refused.get(name, (None,))[0] == file.mark:
            return
        self._taken.pop(name, None)
        self._refused.pop(name, None)
        try:
            data = _contents(file.path)
            if _is_newer(data):
                raise CompanionError(Problem.SYNC_FILE_NEWER)
            journal, _left_out = exchange.parse(data, lambda done, total: go_on())
        except OSError as error:
            # Not for what is in it, so it is tried again with the next look.
            _log.warning("a file in the folder cannot be read: %s", error.strerror)
            self._refused[name] = (None, Problem.IMPORT_UNREADABLE)
            return
        except CompanionError as error:
            # Perhaps it is on its way, and changes soon. Which field is wrong is nothing for the log.
            _log.warning("a file in the folder is left alone: %s", error.problem.value)
            newer = error.problem is Problem.IMPORT_NEWER
            self._refused[name] = (file.mark, Problem.SYNC_FILE_NEWER if newer else error.problem)
            return
        with closing(database.open_beside(self._paths.journal)) as beside:
            store = JournalStore(beside)
            for portion in portions(journal, known(Outgoing(beside))):
                go_on()
                taken = store.import_journal(portion)
                self._changed = self._changed or taken.changes_anything
                self._answers_changed = self._answers_changed or taken.profile_changed
        self._taken[name] = file.mark

    def _write(self, computer: Computer, own: _Found | None, go_on: GoOn) -> bool:
        """Writes our file unless it holds the journal as it is; whether it did."""
        journal_files = tuple(_journal_marks(self._paths))
        here = None if own is None or self._own is None or self._own[0] != own.mark else self._own[1]
        if here is not None and journal_files == self._journal:
            return False
        with closing(database.open_beside(self._paths.journal)) as beside, beside.steady():
            checksum = sha256()
            for piece in _document(beside, go_on):
                checksum.update(piece)
            wrote = checksum.hexdigest() != here
            if wrote:
                # First the note, then the file, or a crash between them would make it look like somebody
                # else's.
                note = computer.about_to_write(checksum.hexdigest(), here)
                computer_file.save(self._paths.computer, note)
                self._own = self._replace(computer.id, _document(beside, go_on)), checksum.hexdigest()
        self._journal = journal_files
        return wrote

    def _replace(self, id: UUID, pieces: Iterable[bytes]) -> Mark:
        """Puts our file there in one step, for its owner only; a link in its place is not followed."""
        beginning = f"{_FRESH}{id}-"
        with on_disk(Problem.SYNC_FOLDER_UNWRITABLE):
            descriptor, fresh = tempfile.mkstemp(prefix=beginning, suffix=".tmp", dir=self._folder)
            try:
                with open(descriptor, "wb") as file:
                    file.writelines(pieces)
                    file.flush()
                    os.fsync(file.fileno())
                target = self._folder / self._name(id)
                os.replace(fresh, target)
            except BaseException:
                Path(fresh).unlink(missing_ok=True)
                raise
            remember_names(self._folder)
            there = os.lstat(target)
            for left in self._folder.glob(f"{beginning}*.tmp"):
                # From a crash. By the clock of the files, which need not be this computer's.
                if left.lstat().st_mtime < there.st_mtime - _LEFT_BEHIND_SECONDS:
                    left.unlink(missing_ok=True)
        return _mark(there)


def _ensure_suitable(folder: Path, paths: DataPaths) -> None:
    try:
        there = folder.is_absolute() and folder.is_dir()
    except (OSError, ValueError):
        there = False
    if not there:
        what = f"{folder} is a file" if os.path.isfile(folder) else str(folder)
        raise CompanionError(Problem.SYNC_FOLDER_GONE, what)
    real, own = folder.resolve(), paths.directory.resolve()
    if real == own or own in real.parents:
        raise CompanionError(Problem.SYNC_FOLDER_OWN, str(folder))


def _mark(there: os.stat_result) -> Mark:
    return there.st_mtime_ns, there.st_ctime_ns, there.st_size


def _journal_marks(paths: DataPaths) -> Iterator[Mark]:
    # Without when they got their owner: SQLite sees to that whenever it opens them.
    for file in (paths.journal, paths.journal.with_name(paths.journal.name + "-wal")):
        try:
            there = file.stat()
        except FileNotFoundError:
            yield 0, 0, 0
        else:
            yield there.st_mtime_ns, 0, there.st_size


def _contents(path: Path) -> bytes:
    """The bytes of a plain file. Raises OSError, or CompanionError for what is no file or too large."""
    with open(os.open(path, os.O_RDONLY | _NO_LINKS), "rb") as file:
        there = os.fstat(file.fileno())
        if not stat.S_ISREG(there.st_mode) or there.st_size > exchange.LARGEST_FILE:
            raise CompanionError(Problem.IMPORT_UNREADABLE, "no file, or too large")
        return file.read(exchange.LARGEST_FILE)


def _is_newer(data: bytes) -> bool:
    # By its first bytes: what else is in it is for a later program to know.
    found = _VERSION.match(data[:200])
    return found is not None and int(found[1]) > exchange.VERSION


def _is_journal(data: bytes) -> bool:
    try:
        exchange.parse(data)
    except CompanionError as error:
        return error.problem is Problem.IMPORT_NEWER
    return True


def _document(journal: Database, go_on: GoOn) -> Iterator[bytes]:
    """The journal as others get it, in pieces: without a session that is going on, which they get when it is
    over. It is walked through twice rather than held, for a long one has no bounds."""
    out = Outgoing(journal, lambda done, total: go_on(), settled=True)
    return (piece.encode("utf-8") for piece in exchange.written(out))


def _computers(files: Iterable[_Found], own: UUID | None) -> tuple[OtherComputer, ...]:
    """The computers that files are of, other than ours, with the later date of several; the newest first."""
    written: dict[UUID, float] = {}
    for file in files:
        if file.id != own:
            written[file.id] = max(written.get(file.id, 0.0), min(file.written, _LATEST))
    found = (OtherComputer(id, datetime.fromtimestamp(seconds, UTC)) for id, seconds in written.items())
    return tuple(sorted(found, key=lambda one: (-one.written_at.timestamp(), str(one.id))))
