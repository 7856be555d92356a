"""Where mistakes of the program come to light: in the log, and in one dialog at a time with a copy button."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class BugReporter:
    """Takes every exception nobody else took, and what Qt has to say."""

    def __init__(self, look: Look, window: QWidget) -> None:
        self._look = look
        self._window = window
        self._showing = False

    def install(self) -> None:
        """Hear of everything from now on."""
        sys.excepthook = self._take
        qInstallMessageHandler(_log_message)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("a mistake of the program:\n%s", details)
        if self._showing:
            return
        self._showing = True
        from companion.ui.notices import BugDialog

        dialog = BugDialog(self._look, details, self._window)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._showing = False


def _log_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
