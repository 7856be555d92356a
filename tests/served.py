"""Somebody who listens where a running program would, and what they say to who comes."""

import socket
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from companion.desktop.hand_over import MOST_BYTES, address_of

Server = Callable[[socket.socket], None]


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The user's own folder for this login."""
    # A short name: that of a socket has little room.
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@contextmanager
def served(folder: Path, *turns: Server) -> Iterator[None]:
    """Somebody who listens for that data folder, and does something else with each who comes."""
    address = address_of(str(folder), prepare=True)
    assert address is not None

    def serve() -> None:
        for turn in turns:
            line, _ = server.accept()
            with line:
                turn(line)

    with socket.socket(socket.AF_UNIX) as server, ThreadPoolExecutor() as aside:
        server.bind(address)
        server.listen()
        done = aside.submit(serve)
        yield
        done.result()


def saying(*said: bytes) -> Server:
    """Hear the wish, say something, and leave."""

    def turn(line: socket.socket) -> None:
        line.recv(MOST_BYTES)
        for piece in said:
            line.sendall(piece)

    return turn
