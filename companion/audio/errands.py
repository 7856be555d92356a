"""Someone who does things in order, one after the other, in the background."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

log = logging.getLogger(__name__)

Errand = Callable[[], None]


class Errands:
    """A thread that runs errands in the order they were given, until it is told to finish."""

    def __init__(self, name: str) -> None:
        self._waiting: deque[Errand] = deque()
        self._changed = threading.Condition()
        self._finished = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def give(self, errand: Errand) -> None:
        """Add one errand at the end."""
        with self._changed:
            self._waiting.append(errand)
            self._changed.notify()

    def forget(self) -> None:
        """Drop what has not been begun."""
        with self._changed:
            self._waiting.clear()

    def finish(self, patience: float | None = None) -> None:
        """Drop what has not been begun, and return when the errand under way is done.

        After `patience` seconds it is left to itself: a sound server that hangs must not hold anybody up.
        """
        with self._changed:
            self._waiting.clear()
            self._finished = True
            self._changed.notify()
        self._thread.join(patience)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._finished)
                if self._finished:
                    return
                errand = self._waiting.popleft()
            try:
                errand()
            except Exception:
                # One sound that cannot be made must not take the others with it.
                log.exception("an errand failed")
