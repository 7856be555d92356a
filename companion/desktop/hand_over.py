"""How a second start hands its wish over to the program that already runs with the same journal, and leaves.

It comes before everything else, so it knows as little as it can: neither Qt nor the parser of the command
line, and nothing of the program but this file. The message is the command line itself, in one line of JSON
over a socket in a folder that nobody else can enter; the answer is the code to leave with and a sentence, in
another.

Windows has no such sockets in Python; there both ends meet at a named pipe. That has never been tried there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress

Answer = tuple[int, str]
"""The code to leave with, and what is said with it: nothing where all went well."""

PATIENCE_SECONDS = 10.0
"""So long the running program may take to answer: it may still be loading, on a busy computer."""

MOST_BYTES = 64 * 1024
"""No wish is longer, and no answer."""

NO_ANSWER: Answer = (
    4,
    "Mat Companion is open with this journal already, but gives no answer. Please try again.",
)

COMMON = "/tmp"
LONGEST_ADDRESS = 100
"""Bytes of a socket's path; Linux takes 107, macOS 103."""


def handed_over(folder: str, arguments: Sequence[str], patience: float = PATIENCE_SECONDS) -> Answer | None:
    """The answer of the program that runs with that data folder; None where none does, or it is leaving.

    Over a socket each step takes `patience` seconds at most, and the answer is NO_ANSWER after that. Over the
    pipe of Windows nothing bounds it: it waits for an answer as long as the other end keeps the pipe open.
    """
    address = address_of(folder)
    if address is None or (os.name != "nt" and not os.path.exists(address)):
        return None
    # Loaded here: where nobody runs, the window is waited for.
    import json

    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID")
    message = json.dumps({"arguments": list(arguments), "token": token or None}).encode("ascii") + b"\n"
    if len(message) > MOST_BYTES:
        return None
    try:
        said = _by_pipe(address, message) if os.name == "nt" else _by_socket(address, message, patience)
    except (TimeoutError, BlockingIOError):
        # It is there, and stopped or very busy; so many may be waiting that it takes no more.
        return NO_ANSWER
    except OSError:
        return None
    return _answer_in(said)


def address_of(folder: str, *, prepare: bool = False, common: str = COMMON) -> str | None:
    """Where the program that runs with a data folder is spoken to; None where there is no place surely ours.

    `prepare` makes the folder of sockets, as the program does that is going to listen; `common` is where
    anybody may make one.
    """
    digest = _digest(os.fsencode(os.path.realpath(folder)))
    if os.name == "nt":
        return rf"\\.\pipe\mat-companion-{digest}"
    for place in _places(common):
        address = os.path.join(place, f"{digest}.socket")
        if len(os.fsencode(address)) <= LONGEST_ADDRESS:
            return address if _is_private(place, prepare) else None
    return None


def _digest(name: bytes) -> str:
    """Twelve digits that tell one folder from another (FNV-1a). What makes better ones takes long to load."""
    digest = 0xCBF29CE484222325
    for byte in name:
        digest = (digest ^ byte) * 0x100000001B3 % 2**64
    return f"{digest:016x}"[-12:]


def _places(common: str) -> Iterator[str]:
    """Folders for sockets, the best first: the user's own for this login, or one made in the common one."""
    user = os.getuid()
    # Who comes from a timer or another machine is not told which it is, but it is always this one.
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{user}"
    if os.path.isabs(runtime) and _is_ours(os.path.realpath(runtime), closed=stat.S_IWGRP | stat.S_IWOTH):
        # A Flatpak has that folder anew for each start, but for one in it.
        flatpak = os.environ.get("FLATPAK_ID", "")
        yield os.path.join(runtime, *(("app", flatpak) if flatpak else ()), "mat-companion")
    yield os.path.join(common, f"mat-companion-{user}")


def _is_private(place: str, prepare: bool) -> bool:
    """Whether nobody else can have put anything into a folder, nor reach into it."""
    if prepare:
        # There already, or never to be made: the look at it tells.
        with suppress(OSError):
            os.mkdir(place, stat.S_IRWXU)
    return _is_ours(place, closed=stat.S_IRWXG | stat.S_IRWXO)


def _is_ours(folder: str, closed: int) -> bool:
    try:
        # One look for everything, and not through a link: what is ours there nobody else can exchange.
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & closed


def _by_socket(address: str, message: bytes, patience: float) -> bytes:
    # Loaded here, as above.
    import socket

    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(patience)
        line.connect(address)
        line.sendall(message)
        said = b""
        while len(said) <= MOST_BYTES and (piece := line.recv(MOST_BYTES)):
            said += piece
        return said


def _by_pipe(address: str, message: bytes) -> bytes:
    # To open one that nobody serves is an OSError. Reading waits, however long it takes.
    with open(address, "r+b", buffering=0) as line:
        line.write(message)
        return line.readline()


def _answer_in(said: bytes) -> Answer | None:
    """What was said, if it is an answer: a program that left in the middle of it gave none."""
    import json

    try:
        answer = json.loads(said)
        code, sentence = answer["code"], answer["sentence"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return (code, sentence) if isinstance(code, int) and isinstance(sentence, str) else None
