"""Whether somebody is in the middle of something: a call, a film, a talk, or away from a locked screen.

A reminder asks before it comes. Everybody who may know is asked at the same time, off the thread of the
windows; whoever has not answered after a second does not know.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from companion.core.busy import Busy
from companion.desktop.do_not_disturb import told_by_settings, told_on_the_bus
from companion.desktop.full_screen import screen_taken
from companion.desktop.microphone import microphone_in_use
from companion.desktop.session_bus import Bus

log = logging.getLogger(__name__)

PATIENCE_MILLISECONDS = 1000
ON_THE_BUS = "bus"

Look = Callable[[], Busy | None]


def microphone() -> Busy | None:
    """Somebody listens to a microphone: a call."""
    return Busy.CALL if microphone_in_use() else None


def settings() -> Busy | None:
    """The desktop's settings ask not to disturb."""
    return Busy.DO_NOT_DISTURB if told_by_settings(os.environ.get("XDG_CURRENT_DESKTOP", "")) else None


LOOKS: Mapping[str, Look] = {"screen": screen_taken, "microphone": microphone, "settings": settings}
"""What may wait for a display, a sound server or a command, each on a thread of its own."""


class Attention(QObject):
    """Looks whether this is a moment for a reminder. Idle, it costs nothing."""

    def __init__(
        self,
        bus: Bus,
        looks: Mapping[str, Look] = LOOKS,
        patience_milliseconds: int = PATIENCE_MILLISECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self._looks = looks
        self._waiting: list[Callable[[Busy | None], None]] = []
        self._asked: set[str] = set()
        self._stuck: set[str] = set()
        self._found: set[Busy] = set()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience_milliseconds = patience_milliseconds
        self._patience.timeout.connect(self._enough)

    def look(self, done: Callable[[Busy | None], None]) -> None:
        """Find out, then call `done` with what somebody is busy with, within a second or so. Never waits.

        Who asks while it is being found out gets the same answer.
        """
        self._waiting.append(done)
        if self._patience.isActive():
            return
        self._found = set()
        # Who has not come back from an earlier look, behind a display that hangs, is not sent again.
        self._asked = {ON_THE_BUS, *self._looks} - self._stuck
        self._patience.start(self._patience_milliseconds if self._asked else 0)
        if ON_THE_BUS in self._asked:
            self._bus.run(told_on_the_bus, self._heard_on_the_bus, self._nothing_on_the_bus)
        looks = {name: look for name, look in self._looks.items() if name in self._asked}
        if looks:
            threading.Thread(target=self._send_out, args=(looks,), name="looks", daemon=True).start()

    def _send_out(self, looks: Mapping[str, Look]) -> None:
        """On a thread of its own: to start one takes until it has begun, and the first of them load much."""
        for name, look in looks.items():
            threading.Thread(target=self._ask, args=(name, look), name=name, daemon=True).start()

    def _ask(self, name: str, look: Look) -> None:
        """On a thread of its own."""
        busy: Busy | None = None
        try:
            busy = look()
        finally:
            self._bus.post(self._answered, name, frozenset() if busy is None else frozenset({busy}))

    def _heard_on_the_bus(self, found: frozenset[Busy]) -> None:
        self._answered(ON_THE_BUS, found)

    def _nothing_on_the_bus(self, error: Exception) -> None:
        log.info("the bus does not tell: %s", type(error).__name__)
        self._answered(ON_THE_BUS, frozenset())

    def _answered(self, name: str, found: frozenset[Busy]) -> None:
        self._stuck.discard(name)
        if name not in self._asked:
            return  # it comes too late
        self._found |= found
        self._asked.remove(name)
        if not self._asked:
            self._tell()

    def _enough(self) -> None:
        """The second is over."""
        log.info("no answer from: %s", ", ".join(sorted(self._stuck | self._asked)))
        self._stuck |= self._asked
        self._asked = set()
        self._tell()

    def _tell(self) -> None:
        self._patience.stop()
        busy = next((one for one in Busy if one in self._found), None)
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(busy)
