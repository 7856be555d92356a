"""Large blocks of memory, given back to the system as soon as they are let go.

Sound is made and decoded in blocks of some hundred KiB to some MiB, on several threads. The C library of
Linux maps such a block from the system and gives it back, until the first large one is freed: from then on it
keeps blocks of up to 32 MiB for a next time, for each thread by itself, and a session grew by 100 MiB that
nobody used.
"""

from __future__ import annotations

import ctypes
import sys

M_MMAP_THRESHOLD = -3
"""The number of that parameter (mallopt(3)). Once it is set, the C library no longer changes it itself."""

LARGE_BYTES = 256 * 1024
"""From this size on a block is the system's: well below the second of sound that is read at a time."""


def give_back_large_blocks() -> None:
    """From now on, in the whole program; no effect where the C library is another than glibc."""
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE_BYTES)
