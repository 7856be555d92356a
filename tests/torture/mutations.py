"""What may have become of a file: bytes gone wrong, and other things in its place."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

Mutation = Callable[[Path, random.Random], None]

PAGE = 4096
HUGE = 6 << 30
"""Bytes of a file that is nearly all hole: it takes no room, and does not fit into memory."""


def flipped(path: Path, chance: random.Random) -> None:
    """Some bits are the other way round."""
    data = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 20)):
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def cut_off(path: Path, chance: random.Random) -> None:
    """Its end is missing."""
    data = path.read_bytes()
    path.write_bytes(data[: chance.randrange(len(data) + 1)])


def zeroed(path: Path, chance: random.Random) -> None:
    """A page of it is zeroes, as after a power cut."""
    data = bytearray(path.read_bytes())
    start = chance.randrange(len(data) // PAGE + 1) * PAGE
    data[start : start + PAGE] = bytes(len(data[start : start + PAGE]))
    path.write_bytes(data)


def doubled(path: Path, chance: random.Random) -> None:
    """A stretch of it is there twice."""
    data = path.read_bytes()
    start = chance.randrange(len(data) + 1)
    end = min(len(data), start + chance.randint(1, 2 * PAGE))
    path.write_bytes(data[:end] + data[start:])


def in_other_letters(path: Path, chance: random.Random) -> None:
    """It was saved in another encoding, or bytes of one are in it."""
    data = path.read_bytes()
    if chance.random() < 0.5:
        path.write_bytes(data.decode("latin-1").encode("utf-16"))
    else:
        place = chance.randrange(len(data) + 1)
        path.write_bytes(data[:place] + b"\xfc\xff\x00\xed\xa0\x80" + data[place:])


def deep(path: Path, _chance: random.Random) -> None:
    """Brackets within brackets."""
    path.write_bytes(b'{"a":' * 200_000)


def huge(path: Path, _chance: random.Random) -> None:
    """More than any memory has room for."""
    os.truncate(path, HUGE)


def emptied(path: Path, _chance: random.Random) -> None:
    """Nothing is in it."""
    path.write_bytes(b"")


def gone(path: Path, _chance: random.Random) -> None:
    """It is not there."""
    path.unlink()


def folder(path: Path, _chance: random.Random) -> None:
    """A folder with something in it has its name."""
    path.unlink()
    path.mkdir()
    (path / "something").write_text("something")


def pipe(path: Path, _chance: random.Random) -> None:
    """A pipe has its name, on which a reader waits for ever."""
    path.unlink()
    os.mkfifo(path)


def circle(path: Path, _chance: random.Random) -> None:
    """A link has its name that leads back to itself."""
    path.unlink()
    path.symlink_to(path)


def closed(path: Path, _chance: random.Random) -> None:
    """Nobody may read or write it."""
    path.chmod(0)


BYTES: tuple[Mutation, ...] = (flipped, cut_off, zeroed, doubled, in_other_letters)
"""Those that chance makes another each time."""

THINGS: tuple[Mutation, ...] = (deep, huge, emptied, gone, folder, pipe, circle, closed)
"""Those that are the same each time."""


def clear(path: Path) -> None:
    """Whatever has that name goes."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
