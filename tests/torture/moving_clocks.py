"""Clocks that are moved while a program looks at them: put forward and back, or gone on with while it slept.

`moving_clocks.c`, built where it is needed, stands between the program and the C library. A program started
with the `environment` of `MovingClocks` is told through a file that both have mapped.
"""

from __future__ import annotations

import mmap
import struct
import subprocess
from pathlib import Path

SOURCE = Path(__file__).with_name("moving_clocks.c")
_LAYOUT = struct.Struct("2q")


class MovingClocks:
    """The clocks of programs that are started with them, right at first; `workshop` is for what they need."""

    def __init__(self, workshop: Path) -> None:
        library, control = workshop / "moving_clocks.so", workshop / "moving_clocks.control"
        if not library.exists():
            words = ("gcc", "-shared", "-fPIC", "-O2", "-o", str(library), str(SOURCE), "-ldl")
            subprocess.run(words, check=True, timeout=60)
        control.write_bytes(bytes(_LAYOUT.size))
        with control.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _LAYOUT.size)
        self.environment = {"LD_PRELOAD": str(library), "MOVING_CLOCKS_CONTROL": str(control)}
        self.wall = self._steady = 0.0
        """By how many seconds the clock on the wall is fast."""

    def set_wall(self, seconds: float) -> None:
        """The clock on the wall is fast by so much from now on, or slow."""
        self.wall = seconds
        self._tell()

    def sleep(self, seconds: float) -> None:
        """The computer was asleep for so long."""
        self.wall += seconds
        self._steady += seconds
        self._tell()

    def _tell(self) -> None:
        _LAYOUT.pack_into(self._shared, 0, round(self.wall * 1e9), round(self._steady * 1e9))
