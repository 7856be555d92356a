"""No line of the program can reach a network, or run what others have written: read from its syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "companion"
MODULES = sorted(PACKAGE.rglob("*.py"))

SPEAKS_TO_A_NETWORK = (
    *("socket", "socketserver", "select", "selectors", "ssl", "http", "urllib", "xmlrpc", "wsgiref"),
    *("ftplib", "smtplib", "poplib", "imaplib", "nntplib", "telnetlib", "webbrowser", "asyncio"),
    *("multiprocessing", "concurrent.futures.process", "logging.config", "logging.handlers"),
    *("requests", "httpx", "aiohttp", "websockets", "PySide6.QtNetwork", "PySide6.QtNetworkAuth"),
    *("PySide6.QtWebSockets", "PySide6.QtHttpServer", "PySide6.QtRemoteObjects", "PySide6.QtQml"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebView"),
)
RUNS_WHAT_IT_READS = (
    *("pickle", "cPickle", "dill", "marshal", "shelve", "dbm", "code", "codeop", "runpy", "yaml", "joblib"),
    *("xml", "lxml"),
)
LETS_ANOTHER_RUN = ("subprocess", "pty", "ctypes", "cffi")

ASYNC_BUS = "waits for the session bus, a socket in the file system, on a thread of its own"
ALLOWED = {
    "desktop/hand_over.py imports socket": "a second start calls the running program, AF_UNIX only",
    "desktop/listener.py imports socket": "where the running program is called, AF_UNIX only",
    "desktop/signals.py imports socket": "a pair of sockets inside the process wakes Qt for a signal",
    "desktop/pipe_listener.py imports PySide6.QtNetwork": "named pipes of Windows, and nothing else of it",
    "desktop/session_bus.py imports urllib.parse": "quotes the path of the bus; opens nothing",
    "desktop/session_bus.py imports asyncio": ASYNC_BUS,
    "desktop/bus_messages.py imports asyncio": ASYNC_BUS,
    "desktop/do_not_disturb.py imports asyncio": ASYNC_BUS,
    "desktop/other_players.py imports asyncio": ASYNC_BUS,
    "desktop/sleep.py imports asyncio": ASYNC_BUS,
    "check.py imports subprocess": "tries each layer in a process of its own, which may be lost",
    "desktop/beginning_again.py imports subprocess": "begins again where no process can replace itself",
    "desktop/do_not_disturb.py imports subprocess": "asks the settings of a desktop for one word",
    "desktop/entries_linux.py imports subprocess": "tells the desktop that its menu has changed",
    "desktop/entries_windows.py imports subprocess": "has a shortcut made, which only PowerShell can",
    "desktop/wakefulness.py imports subprocess": "keeps a Mac awake with its own caffeinate",
    "desktop/wakefulness.py imports ctypes": "keeps Windows awake",
    "desktop/full_screen.py imports ctypes": "asks Windows whether something fills the screen",
    "desktop/stillness.py imports ctypes": "asks Windows and macOS whether things may move",
    "audio/device.py imports ctypes": "asks the sound library for its device, and keeps ALSA quiet",
    "audio/large_blocks.py imports ctypes": "tells the C library to give large blocks of memory back",
}
"""What the import table does not forbid and this page does, each with its reason."""

OF_SOCKETS = {"socket.socket", "socket.AF_UNIX", "socket.socketpair", "socket.MSG_PEEK", "socket.SOL_SOCKET"}
OF_QT_NETWORK = {"QLocalServer", "QLocalSocket"}

NEVER_CALLED = {
    *("eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.fork", "tempfile.mktemp"),
    *(
        "subprocess.getoutput",
        "subprocess.getstatusoutput",
        "asyncio.open_connection",
        "asyncio.start_server",
    ),
    *("asyncio.create_subprocess_shell", "loop.create_connection", "loop.create_server"),
    *("numpy.load", "np.load", "numpy.save", "np.save"),
}
NEVER_NAMED = {"QNetworkAccessManager", "QTcpSocket", "QUdpSocket", "QSslSocket", "QTcpServer", "QProcess"}
OPENS_IN_ANOTHER_PROGRAM = {"ui/folders.py": "shows a folder of this computer in its file manager"}


def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported(tree: ast.Module) -> Iterator[tuple[str, list[str]]]:
    """Every module that is imported, also inside functions or by its name as text, and what of it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, []
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [alias.name for alias in node.names]
            yield node.module, names
            yield from ((f"{node.module}.{name}", []) for name in names)
        elif isinstance(node, ast.Call) and named(node.func) in ("importlib.import_module", "import_module"):
            word = node.args[0]
            yield (str(word.value) if isinstance(word, ast.Constant) else "a module named by a value"), []


def named(node: ast.expr) -> str:
    """The last two names of `a.b.c`, as text."""
    if isinstance(node, ast.Attribute):
        left = node.value
        last = left.attr if isinstance(left, ast.Attribute) else left.id if isinstance(left, ast.Name) else ""
        return f"{last}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def is_of(name: str, families: tuple[str, ...]) -> bool:
    """Whether a module is one of these, or lies in one of them."""
    return any(name == family or name.startswith(f"{family}.") for family in families)


def trespasses(source: str) -> Iterator[str]:
    """What in the text of a module would have to have a reason."""
    tree = ast.parse(source)
    forbidden = SPEAKS_TO_A_NETWORK + RUNS_WHAT_IT_READS + LETS_ANOTHER_RUN
    found = {name for name, _names in imported(tree) if is_of(name, forbidden)}
    # `ctypes.util` beside `ctypes` says nothing new.
    for name in sorted(found):
        if not any(is_of(name, (other,)) for other in found - {name}):
            yield f"imports {name}"
    for name, names in imported(tree):
        if name == "PySide6.QtNetwork":
            yield from (f"takes {one} of QtNetwork" for one in names if one not in OF_QT_NETWORK)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.Attribute) and named(node).startswith("socket."):
            if named(node) not in OF_SOCKETS:
                yield f"uses {named(node)}"
        elif isinstance(node, ast.Name) and node.id in NEVER_NAMED:
            yield f"names {node.id}"


def _of_call(node: ast.Call) -> Iterator[str]:
    called = named(node.func)
    if called in NEVER_CALLED:
        yield f"calls {called}"
    if called == "socket.socket" and [named(argument) for argument in node.args] != ["socket.AF_UNIX"]:
        yield "makes a socket that is none of the file system"
    if called.endswith("openUrl"):
        yield "opens an address in another program"
    if called.endswith("setOpenExternalLinks"):
        yield "lets a link be opened in another program"
    for keyword in node.keywords:
        if keyword.arg in ("shell", "allow_pickle"):
            yield f"has {keyword.arg} in a call"


@cache
def found_in_the_program() -> frozenset[str]:
    """Every trespass of every module."""
    return frozenset(
        f"{path.relative_to(PACKAGE).as_posix()} {trespass}"
        for path in MODULES
        for trespass in trespasses(path.read_text(encoding="utf-8"))
    )


def test_nothing_is_there_that_has_no_reason() -> None:
    opens = {f"{name} opens an address in another program" for name in OPENS_IN_ANOTHER_PROGRAM}
    assert found_in_the_program() - ALLOWED.keys() - opens == set()


def test_every_reason_is_still_needed() -> None:
    assert ALLOWED.keys() - found_in_the_program() == set()


def test_only_addresses_of_files_are_opened() -> None:
    for name in OPENS_IN_ANOTHER_PROGRAM:
        for node in ast.walk(tree_of(PACKAGE / name)):
            if isinstance(node, ast.Call) and named(node.func).endswith("openUrl"):
                (address,) = node.args
                assert isinstance(address, ast.Call) and named(address.func) == "QUrl.fromLocalFile"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import socket", ["imports socket"]),
        ("def later():\n    from urllib import request", ["imports urllib"]),
        ("from urllib.request import urlopen", ["imports urllib.request"]),
        ("import importlib\nimportlib.import_module('http.client')", ["imports http.client"]),
        ("from PySide6 import QtNetwork", ["imports PySide6.QtNetwork"]),
        (
            "from PySide6.QtNetwork import QTcpSocket",
            ["imports PySide6.QtNetwork", "takes QTcpSocket of QtNetwork"],
        ),
        (
            "socket.socket(socket.AF_INET)",
            ["makes a socket that is none of the file system", "uses socket.AF_INET"],
        ),
        ("socket.socket()", ["makes a socket that is none of the file system"]),
        ("socket.socket(socket.AF_UNIX)", []),
        ("socket.create_connection(place)", ["uses socket.create_connection"]),
        ("eval(text)", ["calls eval"]),
        ("dialog.exec()", []),
        ("import pickle", ["imports pickle"]),
        ("import logging", []),
        ("import logging.handlers", ["imports logging.handlers"]),
        ("run(words, shell=True)", ["has shell in a call"]),
        ("QDesktopServices.openUrl(address)", ["opens an address in another program"]),
        ("label.setOpenExternalLinks(True)", ["lets a link be opened in another program"]),
        ("QProcess.startDetached(words)", ["names QProcess"]),
        ("import json, sqlite3, zipfile", []),
    ],
)
def test_a_trespass_is_known_however_it_is_written(source: str, found: list[str]) -> None:
    assert sorted(trespasses(source)) == found
