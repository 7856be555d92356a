"""One piece of work on files, beside the window, which stays alive meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

Say = Callable[[object], None]
"""Says how far the work has come. Raises CalledOffError once nobody waits for it any more."""


class CalledOffError(Exception):
    """Nobody waits for this any more."""


class Errand(QThread):
    """A thread that does one thing. `over` comes when it is done; the result is a value or an error.

    `work` holds nothing of the parent: it goes with the thread, and would take the parent along in the middle
    of being deleted.
    """

    progressed = Signal(object)
    over = Signal(QObject)
    _said = Signal(object)

    def __init__(self, work: Callable[[Say], object], parent: QObject) -> None:
        super().__init__(parent)
        self.result: object = None
        self._work = work
        self._called_off = threading.Event()
        self._said.connect(self._pass_on)
        self.finished.connect(self._end)

    def begin(self) -> None:
        """Start, behind whatever paints and sounds."""
        self.start(QThread.Priority.LowPriority)

    def call_off(self) -> None:
        """Stop at the next word about how far it is; what was begun is undone."""
        self._called_off.set()

    def run(self) -> None:
        try:
            self.result = self._work(self._say)
        except Exception as error:
            # Told on the thread of the window, where a mistake can be shown.
            self.result = error

    def _say(self, word: object) -> None:
        if self._called_off.is_set():
            raise CalledOffError
        self._said.emit(word)

    def _pass_on(self, word: object) -> None:
        if not self._called_off.is_set():
            self.progressed.emit(word)

    def _end(self) -> None:
        self.over.emit(self)
        self.deleteLater()


def mistake(result: object) -> BaseException:
    """What to raise for a result that nobody has thought of."""
    return result if isinstance(result, BaseException) else TypeError(type(result).__name__)
