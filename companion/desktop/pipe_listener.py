"""The same as listener.py over a named pipe, for Windows, where Python has no sockets of files.

The tests run it over what Qt takes for a pipe on their system; on Windows itself it has never been tried.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from companion.desktop.listener import SILENCE_MS, Request, answer_line, request_in


class PipeListener(QObject):
    """Listens at a named pipe that only this user may open. Raises OSError where that cannot be."""

    asked = Signal(Request)

    def __init__(self, address: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(address):
            raise OSError(self._server.errorString())

    def attend(self) -> None:
        """Tell of wishes from now on."""
        self._server.newConnection.connect(self._let_in)
        self._let_in()

    def close(self) -> None:
        """Hear of nobody any more, and leave the place to the next; a second time does nothing."""
        self._server.close()

    def _let_in(self) -> None:
        while self._server.hasPendingConnections():
            caller = _Caller(self._server.nextPendingConnection(), self)
            caller.spoke.connect(self.asked)
            caller.hear()


class _Caller(QObject):
    """One further start, from when it is let in until it is answered or has gone."""

    spoke = Signal(Request)

    def __init__(self, line: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        line.setParent(self)
        self._line = line
        self._said = b""
        self._answered = False
        line.readyRead.connect(self.hear)
        line.disconnected.connect(self._leave)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._leave)
        self._patience.start(SILENCE_MS)

    def hear(self) -> None:
        """Take in what has been said since."""
        self._said += self._line.readAll().data()
        try:
            request = request_in(self._said, self._answer)
        except ValueError:
            self._leave()
            return
        if request is not None:
            self._patience.stop()
            self._line.readyRead.disconnect(self.hear)
            # Whether somebody has left is found out by looking for more; then nothing is begun for them.
            self._line.waitForReadyRead(0)
        if self._line.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            self._leave()
        elif request is not None:
            self.spoke.emit(request)

    def _leave(self) -> None:
        self._answered = True
        self._line.abort()
        self.deleteLater()

    def _answer(self, code: int, sentence: str) -> None:
        if not self._answered:
            self._answered = True
            self._line.write(answer_line(code, sentence))
            self._line.disconnectFromServer()
