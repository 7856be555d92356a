"""Files of ours in folders of everybody's: each carries a mark, and none without it is ever touched."""

from __future__ import annotations

import errno
import os
import struct
import tempfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from companion.core.errors import CompanionError, Problem
from companion.core.integration import Change, Presence

MARK = b"X-Mat-Companion=1"
"""A line of its own in an entry, a comment in a picture."""

READABLE = 0o644
"""What everybody may do with such a file: read it."""

OWNER_ONLY_FOLDER = 0o700

_PNG_END = 12
"""Bytes of the chunk that ends every PNG; before it there is room for a comment."""


MOST_BYTES = 1 << 24
"""More than any file of ours: what is longer is somebody else's, and is not read."""


def marked_picture(file: str, content: bytes) -> bytes:
    """The PNG or SVG with the mark in it, where nobody sees it."""
    if file.endswith(".png"):
        chunk = b"tEXt" + b"Comment\0" + MARK
        comment = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        return content[:-_PNG_END] + comment + content[-_PNG_END:]
    return content.rstrip() + b"\n<!-- " + MARK + b" -->\n"


def presence(path: Path, wanted: bytes | None = None, mark: bytes = MARK) -> Presence:
    """Whose file is there; with `wanted`, ours is outdated where it holds something else. Raises OSError."""
    if path.exists() and not path.is_file():
        # A pipe would be waited for without end.
        raise OSError(errno.EINVAL, "something other than a file is there", str(path))
    if path.exists() and path.stat().st_size > MOST_BYTES:
        return Presence.FOREIGN
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Presence.ABSENT
    if mark not in content:
        return Presence.FOREIGN
    return Presence.OURS if wanted in (None, content) else Presence.OUTDATED


def put(path: Path, content: bytes) -> Change:
    """Writes a file that carries the mark, wholly or not at all, unless somebody else's is there."""
    there = presence(path, content)
    if there is Presence.FOREIGN:
        return Change(left=(str(path),))
    if there is Presence.OURS:
        return Change()
    _make_folder(path.parent)
    # A desktop looks at a folder as soon as something in it changes: it never finds half an entry.
    # The name is a new one, so that nothing which lies there already is written to or taken away.
    handle, fresh = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with open(handle, "wb") as file:
            file.write(content)
        os.chmod(fresh, READABLE)
        os.replace(fresh, path)
    except OSError:
        with suppress(OSError):
            os.unlink(fresh)
        raise
    return Change(written=(str(path),))


def _make_folder(folder: Path) -> None:
    """Makes a folder and those around it that are missing, for their owner only, as the XDG Base Directory
    Specification has it: whoever may write there could have something else started at login."""
    if not folder.is_dir() and folder.parent != folder:
        _make_folder(folder.parent)
        folder.mkdir(OWNER_ONLY_FOLDER, exist_ok=True)


def take_away(path: Path, mark: bytes = MARK) -> Change:
    """Removes a file of ours; somebody else's stays."""
    there = presence(path, mark=mark)
    if there is Presence.ABSENT:
        return Change()
    if there is Presence.FOREIGN:
        return Change(left=(str(path),))
    path.unlink()
    return Change(removed=(str(path),))


@contextmanager
def told() -> Generator[None]:
    """A stretch of work on entries whose expected errors come out as CompanionError ENTRIES_UNWRITABLE."""
    try:
        yield
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise CompanionError(Problem.ENTRIES_UNWRITABLE, f"{where}{error.strerror or error}") from error
