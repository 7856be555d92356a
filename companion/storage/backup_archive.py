"""A backup as a file: a zip archive with everything one person has, and a list of it that can be checked.

Any program for zip archives opens it. Nothing in it is believed: only the parts known here are read, each
under a name of ours, as long as the list says and no longer, and only if the digest is that of the list.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, BinaryIO, cast

from companion.core.errors import CompanionError, Problem
from companion.storage.disk_faults import on_disk, unopened
from companion.storage.private_files import open_fresh

FORMAT = "mat-companion-backup"
VERSION = 1
MANIFEST = "manifest.json"

LARGEST_MANIFEST = 64 * 1024
MOST_MEMBERS = 100
QUICKLY = 1
"""How hard it is packed: a seventh larger than with the usual 6, and the whole backup in half the time."""

PIECE = 256 * 1024
"""Bytes that are read at a time, and between two chances to stop."""

_UNPACKABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Others may ask for any amount of memory."""

_ENCRYPTED = 0x1
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)

GoOn = Callable[[], None]
"""Called between two pieces of work; what it raises ends it."""


class Part(Enum):
    """One thing that is in a backup, by its name there."""

    JOURNAL = "journal.db"
    SETTINGS = "settings.json"
    REMINDERS = "reminders.json"

    @property
    def most_bytes(self) -> int:
        """More is not somebody's own: a session with a long note is a kilobyte."""
        return 1 << 30 if self is Part.JOURNAL else 1 << 24


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What the list says of a part: its length in bytes and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list in a backup: when it was made, by which version of the program, and of what it consists."""

    made_at: datetime
    program: str
    parts: Mapping[Part, Enclosed]

    @property
    def size(self) -> int:
        """Bytes of everything, unpacked."""
        return sum(enclosed.size for enclosed in self.parts.values())


class Archive:
    """An open backup, whose list has been read. Methods raise CompanionError BACKUP_UNREADABLE for damage."""

    def __init__(self, archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo]) -> None:
        self._archive = archive
        self._members = members
        self.manifest = _manifest(_whole(archive, _member(members, MANIFEST, LARGEST_MANIFEST)))
        for part, enclosed in self.manifest.parts.items():
            if _member(members, part.value, part.most_bytes).file_size != enclosed.size:
                raise _damaged(f"{part.value} is not as long as the list says")

    def check(self, part: Part, go_on: GoOn = lambda: None) -> None:
        """Reads a part to its end and compares it with the list."""
        for _piece in self._pieces(part):
            go_on()

    def unpack(self, part: Part, target: Path, go_on: GoOn = lambda: None) -> None:
        """Writes a part into a new file, which is on the disk when this returns; one that was begun stays.

        Raises CompanionError also for a disk that is full or may not be written to.
        """
        with on_disk(), open_fresh(target) as file:
            for piece in self._pieces(part):
                file.write(piece)
                go_on()
            sync(file)

    def _pieces(self, part: Part) -> Generator[bytes]:
        enclosed, digest, length = self.manifest.parts[part], hashlib.sha256(), 0
        with _told_as_damage():
            member = self._archive.open(self._members[part.value])
        with member:
            while True:
                with _told_as_damage():
                    piece = member.read(PIECE)
                length += len(piece)
                if not piece or length > enclosed.size:
                    break
                digest.update(piece)
                yield piece
        if length != enclosed.size or digest.hexdigest() != enclosed.sha256:
            raise _damaged(f"{part.value} is not what it was")


@contextmanager
def opened(file: Path) -> Generator[Archive]:
    """A backup, open for reading. Raises CompanionError: FILE_MISSING, FILE_IS_FOLDER, FILE_UNREADABLE,
    BACKUP_UNREADABLE, or BACKUP_NEWER for one in a later format."""
    try:
        if file.exists() and not (file.is_file() or file.is_dir()):
            raise _damaged(f"{file} is no file")
        source = file.open("rb")
    except OSError as error:
        raise unopened(file, error) from error
    with source:
        with _told_as_damage():
            archive = zipfile.ZipFile(source)
        with archive:
            yield _looked_into(archive)


def _looked_into(archive: zipfile.ZipFile) -> Archive:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise _damaged("there is too much in it")
    known = {part.value for part in Part} | {MANIFEST}
    names = [member.filename for member in members if member.filename in known]
    if len(names) != len(set(names)):
        raise _damaged("something is in it twice")
    return Archive(archive, {member.filename: member for member in members})


def pack(
    file: BinaryIO, made_at: datetime, program: str, parts: Mapping[Part, Path], go_on: GoOn = lambda: None
) -> None:
    """Writes a backup of files that nobody changes meanwhile, and has it written to the disk. Raises
    OSError, and CompanionError BACKUP_UNWRITABLE for a part that is too large to be read again."""
    enclosed = {part: _enclosed(part, path, go_on) for part, path in parts.items()}
    document = {
        "format": FORMAT,
        "version": VERSION,
        "program": program,
        "made_at": made_at.isoformat(),
        "parts": {part.value: {"size": one.size, "sha256": one.sha256} for part, one in enclosed.items()},
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=QUICKLY) as archive:
        with archive.open(MANIFEST, "w") as member:
            member.write((json.dumps(document, indent=2) + "\n").encode())
        for part, path in parts.items():
            with path.open("rb") as source, archive.open(part.value, "w") as member:
                while piece := source.read(PIECE):
                    member.write(piece)
                    go_on()
    sync(file)


def sync(file: BinaryIO) -> None:
    """Has what was written to a file put on the disk."""
    file.flush()
    os.fsync(file.fileno())


def _enclosed(part: Part, path: Path, go_on: GoOn) -> Enclosed:
    size, digest = 0, hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            size += len(piece)
            digest.update(piece)
            go_on()
    if size > part.most_bytes:
        raise CompanionError(Problem.BACKUP_UNWRITABLE, f"{part.value} is too large")
    return Enclosed(size, digest.hexdigest())


def _member(members: Mapping[str, zipfile.ZipInfo], name: str, most: int) -> zipfile.ZipInfo:
    member = members.get(name)
    if member is None:
        raise _damaged(f"{name} is missing")
    if member.file_size > most:
        raise _damaged(f"{name} is too large")
    if member.compress_type not in _UNPACKABLE or member.flag_bits & _ENCRYPTED:
        raise _damaged(f"{name} is packed in another way")
    return member


def _whole(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with _told_as_damage(), archive.open(member) as file:
        return file.read(LARGEST_MANIFEST)


def _manifest(text: bytes) -> Manifest:
    try:
        document = _object(json.loads(text))
        if document["format"] != FORMAT:
            raise ValueError("another format")
        version = document["version"]
        if type(version) is not int or version < 1:
            raise ValueError("no version")
        if version > VERSION:
            raise CompanionError(Problem.BACKUP_NEWER, f"version {version}, this program knows {VERSION}")
        made_at, program = datetime.fromisoformat(document["made_at"]), document["program"]
        # A moment at the end of the calendar is no moment everywhere.
        if made_at.tzinfo is None or not 1000 <= made_at.year < 9999 or not isinstance(program, str):
            raise ValueError("no moment")
        listed = _object(document["parts"])
        parts = {part: _listed(listed[part.value]) for part in Part if part.value in listed}
        if Part.JOURNAL not in parts:
            raise ValueError("no journal")
    except (KeyError, TypeError, ValueError, RecursionError, OverflowError) as error:
        raise _damaged("its list cannot be read") from error
    return Manifest(made_at, program[:40], parts)


def _listed(value: object) -> Enclosed:
    held = _object(value)
    size, sha256 = held["size"], held["sha256"]
    if type(size) is not int or not isinstance(sha256, str):
        raise ValueError("no size or digest")
    return Enclosed(size, sha256)


def _object(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("dict[str, Any]", value)


def _damaged(detail: str) -> CompanionError:
    return CompanionError(Problem.BACKUP_UNREADABLE, detail)


@contextmanager
def _told_as_damage() -> Generator[None]:
    try:
        yield
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise _damaged(f"{where}{error.strerror or error}") from error
    except _DAMAGE as error:
        raise _damaged(str(error)) from error
