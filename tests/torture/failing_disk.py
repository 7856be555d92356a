"""A disk that fails when it is told to: the calls of a program on the files of one folder, made to fail.

`failing_disk.c`, built where it is needed, stands between the program and the C library. A program started
with the `environment` of a `FailingDisk` is told what to fail through a file that both have mapped, while it
runs or before.
"""

from __future__ import annotations

import mmap
import struct
import subprocess
from enum import IntFlag
from pathlib import Path

SOURCE = Path(__file__).with_name("failing_disk.c")
FOR_EVER = 2**31 - 1


class Kind(IntFlag):
    """The kinds of calls that can fail, as the source numbers them: OPEN is to write, LOOK is to ask."""

    OPEN, WRITE, SYNC, TRUNCATE, RENAME, REMOVE, MAKE, MODE, READ, LOOK = (1 << bit for bit in range(10))


WRITING = Kind.OPEN | Kind.WRITE | Kind.SYNC | Kind.TRUNCATE | Kind.RENAME | Kind.REMOVE | Kind.MAKE
"""Every call that changes something on the disk, but for permissions."""

NAMES = Kind.OPEN | Kind.TRUNCATE | Kind.RENAME | Kind.REMOVE | Kind.MAKE | Kind.MODE
"""What a disk refuses that has become read-only."""

NEEDS_ROOM = Kind.OPEN | Kind.WRITE | Kind.SYNC | Kind.RENAME | Kind.MAKE
"""What a full disk refuses."""

_LAYOUT = struct.Struct("10i512s")
_COUNT, _FIRED = 8, 9


class FailingDisk:
    """The disk under `folder`, in good health at first. What it needs itself lies in `workshop`."""

    def __init__(self, folder: Path, workshop: Path) -> None:
        library, control = workshop / "failing_disk.so", workshop / "failing_disk.control"
        if not library.exists():
            words = ("gcc", "-shared", "-fPIC", "-O2", "-o", str(library), str(SOURCE), "-ldl")
            subprocess.run(words, check=True, timeout=60)
        control.write_bytes(bytes(_LAYOUT.size))
        with control.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _LAYOUT.size)
        self.environment = {
            "LD_PRELOAD": str(library),
            "FAILING_DISK_FOLDER": str(folder),
            "FAILING_DISK_CONTROL": str(control),
        }

    def fail(
        self, kinds: Kind, error: int, first: int = 1, last: int = FOR_EVER, *, half: bool = False
    ) -> None:
        """From now on calls of those kinds fail with `error`, the `first` of them to the `last`. If `half`, a
        write just before them does half of what it should."""
        self._tell(kinds, first, last, error, int(half))

    def count(self, kinds: Kind) -> None:
        """Nothing fails; calls of those kinds are counted from now on."""
        self._tell(kinds)

    def be_slow(self, kinds: Kind, milliseconds: int) -> None:
        """Nothing fails, and each call of those kinds takes so long."""
        self._tell(kinds, 0, 0, 0, 0, milliseconds)

    def be_far(self, lock_error: int, map_error: int) -> None:
        """Like a network disk: no locks, or no memory shared through a file; 0 for what works."""
        self._tell(Kind(0), 0, 0, 0, 0, 0, lock_error, map_error)

    def be_well(self) -> None:
        """Nothing fails."""
        self._tell(Kind(0))

    @property
    def counted(self) -> int:
        """How many calls there were since it was last told something."""
        return self._values()[_COUNT]

    @property
    def fired(self) -> int:
        """How many of them failed."""
        return self._values()[_FIRED]

    @property
    def what(self) -> str:
        """The kind of the first that failed, and its path."""
        raw: bytes = self._values()[-1]
        kind, _, path = raw.partition(b"\0")[0].decode(errors="replace").partition(" ")
        return f"{Kind(int(kind or 0)).name} {path}"

    def _tell(self, *values: int) -> None:
        filled = (*values, *(0,) * (_FIRED + 1 - len(values)))
        # Out of action first: a program that runs may look between two numbers.
        self._shared[:4] = bytes(4)
        new = _LAYOUT.pack(*filled, b"")
        self._shared[4:] = new[4:]
        self._shared[:4] = new[:4]

    def _values(self) -> tuple[int, ...]:
        return _LAYOUT.unpack(self._shared[:])
