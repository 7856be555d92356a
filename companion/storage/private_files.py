"""Files that only their owner can read: a journal of sessions is health data."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

OWNER_ONLY_FILE = 0o600
OWNER_ONLY_FOLDER = 0o700

_AS_BYTES = getattr(os, "O_BINARY", 0)
"""Only Windows tells text from bytes here."""

MOST_BYTES = 1 << 24
"""More than there ever is in the settings, or in what is remembered."""

_KEEPS_NO_PERMISSIONS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)


def ensure_private(path: Path) -> None:
    """Makes sure that a file is there and that only its owner may read and write it, whatever the umask.

    A file that exists is not opened: closing it again would drop the locks SQLite may hold on it in
    this process.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY_FILE))
    close_to_others(path, OWNER_ONLY_FILE)


def close_to_others(path: Path, mode: int) -> None:
    """Sets permissions, or leaves them on a disk that keeps none, as a stick or a shared folder may be.

    Raises OSError for what belongs to somebody else: who could write it would then be able to read ours.
    """
    try:
        os.chmod(path, mode)
    except OSError as error:
        owner = getattr(os, "getuid", lambda: -1)()
        if error.errno not in _KEEPS_NO_PERMISSIONS or path.stat().st_uid != owner:
            raise


def read_plain(path: Path) -> bytes:
    """What is in one of our small files. Raises OSError, also for what is no file, or is far larger than ours
    are: a pipe would be waited for without end, and memory has one."""
    with open(path, "rb", opener=_without_waiting) as file:
        there = os.fstat(file.fileno())
        if not stat.S_ISREG(there.st_mode) or there.st_size > MOST_BYTES:
            raise OSError(errno.EINVAL, "no file of ours", str(path))
        return file.read(MOST_BYTES)


def _without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def open_fresh(path: Path) -> BinaryIO:
    """A file that was not there before, open for writing; only its owner may read it. Raises OSError.

    Its permissions are there from its first moment, and are not set: sticks and shared folders may have none.
    """
    return open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_BYTES, OWNER_ONLY_FILE), "wb")


def replace_text(path: Path, text: str) -> None:
    """Puts `text` in the place of a file in one step, so that a crash leaves either the old or the new one.

    Raises OSError; the old file is then as it was, and nothing lies beside it.
    """
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    try:
        ensure_private(fresh)
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    remember_names(path.parent)


def write_out(path: Path, pieces: Iterable[str]) -> None:
    """Writes a text somebody asked for as `write_out_bytes` does, in UTF-8."""
    write_out_bytes(path, (piece.encode() for piece in pieces))


def write_out_bytes(path: Path, pieces: Iterable[bytes]) -> None:
    """Writes a file somebody asked for, readable by its owner only: wholly, in one step, or not at all.

    A link is followed. Raises OSError, also where something other than a file is in its place; whatever was
    there is then as it was, and nothing lies beside it.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise OSError(errno.EEXIST, "something other than a file is there", str(path))
    # Loaded here, with all that it brings along: only who exports needs it.
    import tempfile

    # Under a name that nobody has: this folder is not ours.
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:50]}-", suffix=".new", dir=target.parent)
    try:
        with open(descriptor, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    remember_names(target.parent)


def free_name(folder: Path, stem: str, suffix: str, now: datetime) -> Path:
    """A name in `folder` that nothing has yet, with the date and time of `now` in it."""
    stamped = f"{stem}-{now:%Y%m%d-%H%M%S}"
    path, count = folder / f"{stamped}{suffix}", 1
    while path.exists():
        count += 1
        path = folder / f"{stamped}-{count}{suffix}"
    return path


def remember_names(folder: Path) -> None:
    """Has a folder's names, as after a change of one, written to the disk."""
    # Only Unix can flush a folder, and there it is what keeps the new name through a power cut.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
