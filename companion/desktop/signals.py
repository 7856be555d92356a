"""What lets the program end in order when the system or a terminal asks it to."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class EndRequests(QObject):
    """Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that a running session is recorded first."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python runs handlers only between its own steps; a byte on a socket wakes Qt so that it takes one.
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._woke_before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._heard_before = {
            number: signal.signal(number, _noticed)
            for number in (getattr(signal, name, None) for name in ("SIGTERM", "SIGINT", "SIGHUP"))
            if number is not None
        }
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """Give the signals back to whoever had them before; a second time does nothing."""
        if not self._notifier.isEnabled():
            return
        self._notifier.setEnabled(False)
        for number, handler in self._heard_before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woke_before)
        self._reader.close()
        self._writer.close()

    def _woken(self) -> None:
        try:
            asked = self._reader.recv(16)
        except BlockingIOError:
            return
        if asked:
            self.asked.emit()


def _noticed(_number: int, _frame: FrameType | None) -> None:
    """The byte on the socket says it all."""
