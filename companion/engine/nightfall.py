"""The minute between the end of a bedtime session and the computer going to sleep, if that is wished for."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

MINUTE_SECONDS = 60.0
"""So long there is to say no."""

ASTRAY_SECONDS = 5.0
"""A look later than this comes after a sleep: the computer is not sent back into it."""


class Nightfall(QObject):
    """Counts a minute down, and then wishes for sleep; anybody may call it off until then."""

    changed = Signal(int)
    """The seconds that are left, or 0 when it is over or was called off."""

    suspend_requested = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._at: float | None = None
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)

    @property
    def falling(self) -> bool:
        """Whether the minute runs."""
        return self._at is not None

    def begin(self) -> None:
        """Let the minute begin; no effect while it runs."""
        if self._at is None:
            self._at = self._clock() + MINUTE_SECONDS
            self._timer.start()
            self.look()

    def call_off(self) -> None:
        """Stay awake."""
        if self._at is not None:
            self._at = None
            self._timer.stop()
            self.changed.emit(0)

    def look(self) -> None:
        """Tell what is left, and wish for sleep when nothing is."""
        if self._at is None:
            return
        left = self._at - self._clock()
        if left > 0.0:
            self.changed.emit(math.ceil(left))
            return
        self.call_off()
        if left > -ASTRAY_SECONDS:
            self.suspend_requested.emit()
