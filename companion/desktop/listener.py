"""Where the running program hears of further starts, each with a wish that it takes over.

A plain socket that Qt watches: no thread, nothing loaded for it, and nothing done until somebody comes.
Whoever comes may say nothing, nonsense or too much, or go away: that is forgotten, and costs nothing.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import stat
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from companion.desktop.hand_over import MOST_BYTES, address_of

if TYPE_CHECKING:
    from companion.desktop.pipe_listener import PipeListener

log = logging.getLogger(__name__)

WAITING = 64
"""So many may be waiting to be heard, as they do while the program still loads."""

SILENCE_MS = 5000
"""Who has not said a whole wish by then is not heard any longer."""

SHUT_MS = 1000
"""When nobody could be let in, for want of file numbers, the next try is so much later."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a second start wishes for: the words of its command line."""

    arguments: tuple[str, ...]
    token: str | None
    """What the desktop gave it, so that a window may come to the front."""

    reply: Callable[[int, str], None]

    def answer(self, code: int, sentence: str = "") -> None:
        """Tell the second start the code to leave with, and what to say. A second time does nothing."""
        self.reply(code, sentence)


Listener: TypeAlias = "SocketListener | PipeListener"
"""Tells of further starts by `asked`, from when it is told to `attend`; who comes before waits until then."""


def listen(folder: Path) -> Listener | None:
    """Whoever hears of further starts with that data folder; None where there is no place for it.

    Only for the one program that holds the lock of the folder: a socket that nobody answers is left from a
    program that was killed, and is taken away.
    """
    address = address_of(str(folder), prepare=True)
    try:
        if address is None:
            log.warning("no folder for sockets is private, so further starts are not heard of")
            return None
        if os.name == "nt":
            from companion.desktop.pipe_listener import PipeListener

            return PipeListener(address)
        return SocketListener(_opened(address), address)
    except OSError as error:
        log.warning("further starts are not heard of: %s", error)
        return None


class SocketListener(QObject):
    """Listens at a socket for programs of one user."""

    asked = Signal(Request)

    def __init__(self, server: socket.socket, address: str, user: int | None = None) -> None:
        super().__init__()
        self._server = server
        self._address = address
        self._inode = os.lstat(address).st_ino
        self._user = os.getuid() if user is None else user
        self._notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._let_in)

    def attend(self) -> None:
        """Tell of wishes from now on."""
        self._notifier.setEnabled(self._server.fileno() >= 0)

    def close(self) -> None:
        """Hear of nobody any more, and leave the place to the next; a second time does nothing."""
        if self._server.fileno() < 0:
            return
        self._notifier.setEnabled(False)
        for caller in self.findChildren(_Caller):
            caller.close()
        with suppress(OSError):
            # Unless somebody has taken it away already, and another listens there.
            if os.lstat(self._address).st_ino == self._inode:
                os.unlink(self._address)
        self._server.close()

    def _let_in(self) -> None:
        try:
            line, _ = self._server.accept()
        except BlockingIOError:
            return
        except OSError as error:
            log.warning("a further start could not be let in: %s", error)
            self._notifier.setEnabled(False)
            QTimer.singleShot(SHUT_MS, self, self.attend)
            return
        if _user_of(line) in (None, self._user):
            caller = _Caller(line, self)
            caller.spoke.connect(self.asked)
        else:
            log.warning("a start by another user is not heard")
            line.close()


class _Caller(QObject):
    """One further start, from when it is let in until it is answered or has gone."""

    spoke = Signal(Request)

    def __init__(self, line: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        line.setblocking(False)
        self._line = line
        self._said = b""
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.close)
        self._patience.start(SILENCE_MS)

    def close(self) -> None:
        """No more of it; a second time does nothing."""
        if self._line.fileno() < 0:
            return
        self._patience.stop()
        self._notifier.setEnabled(False)
        self._line.close()
        self.deleteLater()

    def _hear(self) -> None:
        try:
            piece = self._line.recv(MOST_BYTES)
            self._said += piece
            request = request_in(self._said, self._answer) if piece else None
            # Nothing is begun for somebody who has given up.
            gone = not piece or (request is not None and self._has_gone())
        except BlockingIOError:
            return
        except (OSError, ValueError):
            gone, request = True, None
        if gone:
            self.close()
        elif request is not None:
            self._patience.stop()
            self._notifier.setEnabled(False)
            self.spoke.emit(request)

    def _has_gone(self) -> bool:
        try:
            return not self._line.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False

    def _answer(self, code: int, sentence: str) -> None:
        with suppress(OSError):
            self._line.sendall(answer_line(code, sentence))
        self.close()


def request_in(said: bytes, reply: Callable[[int, str], None]) -> Request | None:
    """The wish that was said, or None as long as more is to come. Raises ValueError for what is none."""
    line, whole, _ = said.partition(b"\n")
    if len(line) > MOST_BYTES:
        raise ValueError("too much was said")
    if not whole:
        return None
    try:
        found: Any = json.loads(line)
        arguments, token = found["arguments"], found["token"]
    except (TypeError, KeyError, RecursionError) as error:
        raise ValueError("this is no wish") from error
    if not isinstance(arguments, list) or not all(
        isinstance(word, str) for word in cast("list[Any]", arguments)
    ):
        raise ValueError("this is no command line")
    # It becomes part of the environment, which cannot hold everything.
    kept = isinstance(token, str) and token.isascii() and token.isprintable()
    return Request(tuple(cast("list[str]", arguments)), token if kept else None, reply)


def answer_line(code: int, sentence: str) -> bytes:
    """An answer as it goes over the line."""
    return json.dumps({"code": code, "sentence": sentence}).encode("ascii") + b"\n"


def _opened(address: str) -> socket.socket:
    """A socket at which others may call. Raises OSError, also where somebody answers there already."""
    server = socket.socket(socket.AF_UNIX)
    try:
        try:
            server.bind(address)
        except OSError:
            if not _is_left_over(address):
                raise
            os.unlink(address)
            server.bind(address)
        os.chmod(address, 0o600)
        server.setblocking(False)
        server.listen(WAITING)
    except OSError:
        server.close()
        raise
    return server


def _is_left_over(address: str) -> bool:
    """Whether a socket is there that nobody listens at."""
    if not stat.S_ISSOCK(os.lstat(address).st_mode):
        return False
    with socket.socket(socket.AF_UNIX) as line:
        line.setblocking(False)
        try:
            line.connect(address)
        except ConnectionRefusedError:
            return True
        except OSError:
            pass
    return False


def _user_of(line: socket.socket) -> int | None:
    """Who is at the other end, where the system tells: Linux does. The folder keeps others out as well."""
    which = getattr(socket, "SO_PEERCRED", None)
    if which is None:
        return None
    # Process, user, group.
    size = struct.calcsize("3i")
    return struct.unpack("3i", line.getsockopt(socket.SOL_SOCKET, which, size))[1]
