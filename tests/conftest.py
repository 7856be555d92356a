"""What every test stands on: an empty home, no screen, no sound device, no session bus and no network.

The end-to-end tests give the programs they start a virtual desktop of their own (see tests/e2e/desktop.py).
"""

import gc
import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

WITHOUT_WINDOWS = ("audio", "core", "desktop", "storage")
"""The folders of tests that show no window, and start none."""

EVERY_PAGE = (
    *("test_contrast.py", "test_fitting.py", "test_keyboard_pages.py", "test_pages_fit.py"),
    *("test_references.py", "test_screen_readers.py", "test_translated.py"),
)
"""What goes through all pages in all their states."""

LISTENS = "test_sound_of_a_session.py"
"""Plays whole minutes in real time, and is best alone with them."""

SPENDS_EVENINGS = "test_ladder.py"
"""Waits for whole minutes, too, and keeps nobody waiting who does not."""

_home = tempfile.TemporaryDirectory(prefix="mat-companion-tests-")


def _isolate(home: Path) -> None:
    """Points everything a program might look up at `home`. Before Qt and SDL are imported: they look once."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ.update(
        HOME=str(home),
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_DATA_HOME=str(home / "data"),
        XDG_STATE_HOME=str(home / "state"),
        XDG_CACHE_HOME=str(home / "cache"),
        XDG_RUNTIME_DIR=str(runtime),
        # Without an address Qt would start a bus daemon of its own.
        DBUS_SESSION_BUS_ADDRESS="disabled:",
        QT_QPA_PLATFORM="offscreen",
        SDL_AUDIODRIVER="dummy",
        SDL_VIDEODRIVER="dummy",
        SDL_NO_SIGNAL_HANDLERS="1",
        PYGAME_HIDE_SUPPORT_PROMPT="1",
        LC_ALL="C.UTF-8",
        TZ="UTC",
    )
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "XDG_CURRENT_DESKTOP"):
        os.environ.pop(name, None)


_isolate(Path(_home.name))

# The same examples every time: a failure found on one machine is there on the next.
settings.register_profile("mat-companion", derandomize=True, deadline=None, database=None)
settings.load_profile("mat-companion")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`make test ARGS=--thorough` goes through all pages in more sizes than there is time for each time."""
    parser.addoption("--thorough", action="store_true", help="all pages in every size")


@pytest.fixture(scope="session")
def thorough(pytestconfig: pytest.Config) -> bool:
    """Whether somebody has time for all pages in every size."""
    return bool(pytestconfig.getoption("--thorough"))


def pytest_configure(config: pytest.Config) -> None:
    """Keeps the collection of garbage on the main thread, as the program does: a thread of sound that came
    upon the windows of an earlier test took them away under the event loop. And puts the files that were
    named in order: pytest 9.1 makes a folder anew when a file above it was named after one in it, and those
    named later in it do not get the fixtures of its conftest.py."""
    gc.disable()
    config.args.sort()


def pytest_runtest_teardown() -> None:
    """What a test left behind goes between tests."""
    count = gc.get_count()
    gc.collect(2 if count[2] > 10 else 1)


def pytest_unconfigure() -> None:
    """Removes the tests' home."""
    _home.cleanup()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Gives what has windows of its own a process of its own, and others theirs, each in their usual order:
    what waits for other programs is not to share a process with windows, nor to keep those waiting that
    compute. First, because the names of groups are read by another hook of this name. There are as many
    processes as can be fed: the largest groups begin, and what plays minutes follows the first to end."""
    for item in items:
        item.add_marker(pytest.mark.xdist_group(_group(item.path)))


def _group(path: Path) -> str:
    folder = path.relative_to(Path(__file__).parent).parts[0]
    if folder in WITHOUT_WINDOWS:
        return "apart"
    if folder == "torture":
        return "tormented"
    if folder == "e2e":
        return {LISTENS: "played", SPENDS_EVENINGS: "evenings"}.get(path.name, "programs")
    return "pictures" if path.name in EVERY_PAGE else "windows"


def pytest_collection_finish() -> None:
    """What is there before the first test stays: looking through it after each test would take long."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Shows the tables that tests have made to be read, whichever process they ran in."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "table" and report.when == "call":
                terminalreporter.write_line(f"\n{value}")


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuses every connection but those inside this machine's file system."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            raise AssertionError(f"a test tried to reach the network: {address!r}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        yield
