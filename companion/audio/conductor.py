"""The one who keeps the tape written and carries out wishes on it, in a thread of its own.

No fade waits for a painting window, and no window waits for a fade.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

from companion.audio.device import BUFFER_FRAMES, Playing
from companion.audio.synthesis import RATE
from companion.audio.tape import Tape
from companion.core.sounds import Volumes

log = logging.getLogger(__name__)

LEAD_FRAMES = 5 * BUFFER_FRAMES
"""From a wish to its first sample, by the device's clock: what is nearer may already be at the card.

The clock is 20 to 30 ms ahead, so a cue is heard about 90 ms after its moment, with a spread of a few
milliseconds (a channel of the mixer's own would begin on its buffers, 12 ms apart). Whoever says how late
a wish comes has that taken off, up to 35 ms: a busy computer wakes up late, and the breath stays even.
"""

LEAST_LEAD_FRAMES = 2 * BUFFER_FRAMES

STALL_FRAMES = RATE // 4
IDLE_SECONDS = 1.0
LONGEST_FINISH_SECONDS = 2.0

Wish = Callable[[Tape, int], object]
"""Something to do with the tape, and the frame at which it is first heard."""


class Conductor:
    """The thread between the player and the tape."""

    def __init__(self, device: Playing, volumes: Volumes) -> None:
        self._device = device
        self._tape = Tape(device.tape(), volumes)
        self._wishes: deque[tuple[Wish, int]] = deque()
        self._changed = threading.Condition()
        self._latest = 0
        self._finish_by: float | None = None
        self._thread = threading.Thread(target=self._run, name="conductor", daemon=True)
        self._thread.start()

    def give(self, wish: Wish, late: float = 0.0) -> None:
        """Have something done from this moment on, or as it should have been asked for `late` seconds ago.

        Any thread may ask; nobody waits.
        """
        frame = self._device.frames() + LEAD_FRAMES - int(late * RATE)
        with self._changed:
            self._wishes.append((wish, frame))
            self._changed.notify()

    def move_to(self, device: Playing, origin: int) -> None:
        """Go on, on another device, whose first sample is frame `origin`; the old one is let go by then."""
        tape, moved = device.tape(), threading.Event()

        def move(written: Tape, _frame: int) -> None:
            written.move_to(tape, origin)
            moved.set()

        with self._changed:
            self._device = device
            self._wishes.appendleft((move, origin))
            self._changed.notify()
        moved.wait(LONGEST_FINISH_SECONDS)

    def finish(self) -> None:
        """Return when the wishes given so far are done, and all that is ending has been heard."""
        with self._changed:
            # A card that is gone may no longer count.
            self._finish_by = time.monotonic() + LONGEST_FINISH_SECONDS
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        while not self._is_finished():
            with self._changed:
                if not self._wishes:
                    self._changed.wait(self._patience())
                wishes = tuple(self._wishes)
                self._wishes.clear()
            try:
                for wish, frame in wishes:
                    wish(self._tape, max(frame, self._device.frames() + LEAST_LEAD_FRAMES))
                now = self._now()
                if self._tape.wants_writing(now):
                    self._tape.write(now)
            except Exception:
                # Without this thread the last seconds of music would repeat for ever.
                log.exception("the conductor stumbled")

    def _now(self) -> int:
        """How far the tape has come.

        While the card hangs, the clock guesses on; when it finds back to the truth, what was written for
        a future that did not come is written again.
        """
        now = self._device.frames()
        if now < self._latest - STALL_FRAMES:
            self._tape.write_again(now + LEAST_LEAD_FRAMES)
        self._latest = now
        return now

    def _is_finished(self) -> bool:
        if self._finish_by is None or self._wishes:
            return False
        heard = self._device.frames() - 2 * BUFFER_FRAMES
        return self._tape.is_empty(heard) or time.monotonic() > self._finish_by

    def _patience(self) -> float:
        """How long nothing needs doing."""
        if self._tape.wants_writing(self._device.frames()):
            return 0.0
        return IDLE_SECONDS if self._finish_by is None else BUFFER_FRAMES / RATE
