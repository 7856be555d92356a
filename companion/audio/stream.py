"""Music that is read a little ahead of where it is played, however long it is.

A thread reads; the mixing thread only ever takes what is there, so that a slow disk or a network folder
that hangs cannot hold up the breath.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from companion.audio.decoding import Block
from companion.audio.synthesis import RATE
from companion.core.errors import CompanionError, Problem

log = logging.getLogger(__name__)

AHEAD_FRAMES = 20 * RATE
BEHIND_FRAMES = 14 * RATE
"""What has been taken stays this long: the tape may be written again from 12 s before its end."""


class Stream:
    """A window over an endless programme. Frames count from its start.

    One thread calls `read`, another `excerpt`. `failed` is told what ended it early, `hungry` when there is
    something to be read.
    """

    def __init__(
        self,
        blocks: Iterator[Block],
        failed: Callable[[CompanionError], None],
        hungry: Callable[[], None],
    ) -> None:
        self._blocks = blocks
        self._failed = failed
        self._hungry = hungry
        self._parts: tuple[tuple[int, Block], ...] = ()
        self._end = 0
        self._taken = 0
        self._over = False

    @property
    def ready_until(self) -> int:
        """The first frame that has not been read."""
        return self._end

    @property
    def ahead(self) -> int:
        """How many frames have been read beyond what was taken."""
        return self._end - self._taken

    @property
    def is_over(self) -> bool:
        """Whether nothing more will be read."""
        return self._over

    @property
    def wants_reading(self) -> bool:
        """Whether less is ahead than should be."""
        return not self._over and self.ahead < AHEAD_FRAMES

    def read(self) -> None:
        """Read the next half second and let go of what is long past."""
        try:
            block = next(self._blocks, None)
        except CompanionError as error:
            block = None
            self._failed(error)
        except (OSError, ValueError, TypeError, RuntimeError) as error:
            # A drive that was pulled out, a file like none before: the music ends, all else goes on.
            block = None
            self._failed(CompanionError(Problem.MUSIC_UNREADABLE, type(error).__name__))
        if block is None:
            self._over = True
            return
        keep = self._taken - BEHIND_FRAMES
        parts = tuple(part for part in self._parts if part[0] + len(part[1]) > keep)
        # One assignment: the other thread sees all of it or nothing.
        self._parts = (*parts, (self._end, block))
        self._end += len(block)

    def excerpt(self, first: int, count: int) -> NDArray[np.float32]:
        """`count` frames from `first` on; silence where nothing has been read."""
        self._taken = max(self._taken, first + count)
        heard = np.zeros((count, 2), np.float32)
        for start, block in reversed(self._parts):
            begin, end = max(start, first), min(start + len(block), first + count)
            if begin < end:
                heard[begin - first : end - first] = block[begin - start : end - start]
            if start <= first:
                break
        if self.wants_reading:
            self._hungry()
        return heard


class Reader:
    """The thread that keeps streams filled, one at a time, whichever has least ahead."""

    def __init__(self) -> None:
        self._streams: tuple[Stream, ...] = ()
        self._changed = threading.Condition()
        self._finished = False
        self._thread = threading.Thread(target=self._run, name="music reader", daemon=True)
        self._thread.start()

    def keep_filled(self, streams: tuple[Stream, ...]) -> None:
        """Read for these and no others."""
        with self._changed:
            self._streams = streams
            self._changed.notify()

    def wake(self) -> None:
        """Look again: something has been taken."""
        with self._changed:
            self._changed.notify()

    def finish(self, patience: float) -> None:
        """Stop reading. A folder that hangs is left to itself after `patience` seconds."""
        with self._changed:
            self._finished = True
            self._changed.notify()
        self._thread.join(patience)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._finished or self._hungry())
                if self._finished:
                    return
                stream = min(self._hungry(), key=lambda one: one.ahead)
            try:
                stream.read()
            except Exception:
                log.exception("a stream failed")
                self.keep_filled(tuple(one for one in self._streams if one is not stream))

    def _hungry(self) -> tuple[Stream, ...]:
        return tuple(stream for stream in self._streams if stream.wants_reading)
