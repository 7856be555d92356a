"""The computer kept awake while somebody lies on the mat, and let go afterwards, whatever happens."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.desktop.session_bus import Bus
from companion.desktop.wakefulness import (
    BusKeeper,
    MacKeeper,
    Wakefulness,
    WindowsKeeper,
    keeper_of_this_system,
)
from tests.desktop.private_bus import Others, PrivateBus
from tests.desktop.services import (
    LOGIND,
    LOGIND_PATH,
    PORTAL,
    PORTAL_PATH,
    REQUEST_PATH,
    SCREEN_SAVER,
    Gate,
    Logind,
    PortalInhibit,
    PortalRequest,
    ScreenSaver,
)
from tests.e2e.waiting import wait_until

ROOT = Path(__file__).parent.parent.parent
NOT_DARK = [("sleep:idle", "block")]
DARK = [("sleep", "block")]


@pytest.fixture
def logind(others: Others) -> Iterator[Logind]:
    """The login service."""
    logind = Logind()
    others.serve(LOGIND, {LOGIND_PATH: logind})
    yield logind
    logind.close()


@pytest.fixture
def saver(others: Others) -> ScreenSaver:
    """A screen saver at the usual path."""
    saver = ScreenSaver()
    others.serve(SCREEN_SAVER, {"/org/freedesktop/ScreenSaver": saver})
    return saver


@pytest.fixture
def wakefulness(bus: Bus) -> Wakefulness:
    """As the program has it on Linux."""
    return Wakefulness(keeper_of_this_system(bus))


def test_neither_suspends_nor_goes_dark(
    wakefulness: Wakefulness, logind: Logind, saver: ScreenSaver, qtbot: QtBot
) -> None:
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: logind.held == NOT_DARK and len(saver.cookies) == 1)
    wakefulness.release()
    qtbot.waitUntil(lambda: logind.held == [] and saver.cookies == [])


def test_at_bedtime_the_screen_may_go_dark(
    wakefulness: Wakefulness, logind: Logind, saver: ScreenSaver, qtbot: QtBot
) -> None:
    wakefulness.keep(screen=False)
    qtbot.waitUntil(lambda: logind.held == DARK)
    wakefulness.release()
    qtbot.waitUntil(lambda: logind.held == [])
    assert saver.given == 0


def test_keeping_twice_holds_nothing_twice(
    wakefulness: Wakefulness, logind: Logind, saver: ScreenSaver, qtbot: QtBot
) -> None:
    wakefulness.keep(screen=True)
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: logind.held == NOT_DARK and len(saver.cookies) == 1)
    wakefulness.keep(screen=True)
    wakefulness.release()
    wakefulness.release()
    qtbot.waitUntil(lambda: logind.held == [] and saver.cookies == [])
    assert (saver.given, len(logind.locks)) == (1, 1)


def test_what_is_needed_may_change(
    wakefulness: Wakefulness, logind: Logind, saver: ScreenSaver, qtbot: QtBot
) -> None:
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: len(saver.cookies) == 1)
    wakefulness.keep(screen=False)
    qtbot.waitUntil(lambda: logind.held == DARK)
    assert saver.cookies == []


@pytest.mark.parametrize("slow", ["logind", "saver"])
def test_a_release_that_overtakes_the_answer_lets_go_once_it_is_there(
    slow: str, wakefulness: Wakefulness, logind: Logind, saver: ScreenSaver, qtbot: QtBot
) -> None:
    service = logind if slow == "logind" else saver
    service.gate = Gate()
    wakefulness.keep(screen=True)
    assert service.gate.reached.wait(5)
    wakefulness.release()
    service.gate.let_through()
    qtbot.waitUntil(lambda: len(logind.locks) == 1 and saver.given == 1)
    qtbot.waitUntil(lambda: logind.held == [] and saver.cookies == [])


def test_a_screen_saver_at_its_old_path_is_found(
    wakefulness: Wakefulness, others: Others, logind: Logind, qtbot: QtBot
) -> None:
    saver = ScreenSaver()
    others.serve(SCREEN_SAVER, {"/ScreenSaver": saver})
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: len(saver.cookies) == 1)
    wakefulness.release()
    qtbot.waitUntil(lambda: saver.cookies == [])


def test_without_a_screen_saver_the_portal_is_asked(
    wakefulness: Wakefulness, others: Others, logind: Logind, qtbot: QtBot
) -> None:
    request = PortalRequest()
    portal = PortalInhibit(request)
    others.serve(PORTAL, {PORTAL_PATH: portal, REQUEST_PATH: request})
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: portal.flags == [4 | 8])
    wakefulness.release()
    qtbot.waitUntil(lambda: not request.open)


def test_who_may_not_forbid_suspending_forbids_idling(
    wakefulness: Wakefulness, logind: Logind, qtbot: QtBot
) -> None:
    logind.refused.add("sleep:idle")
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: logind.held == [("idle", "block")])


def test_where_nobody_can_be_asked_the_session_goes_on(
    wakefulness: Wakefulness, private_bus: PrivateBus, others: Others, qtbot: QtBot
) -> None:
    wakefulness.keep(screen=True)
    wakefulness.release()
    logind = Logind()
    others.serve(LOGIND, {LOGIND_PATH: logind})
    wakefulness.keep(screen=False)
    qtbot.waitUntil(lambda: logind.held == DARK)
    wakefulness.release()
    qtbot.waitUntil(lambda: logind.held == [])
    logind.close()


def test_a_lock_that_broke_with_the_bus_is_taken_again(
    wakefulness: Wakefulness,
    private_bus: PrivateBus,
    others: Others,
    logind: Logind,
    saver: ScreenSaver,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: logind.held == NOT_DARK and len(saver.cookies) == 1)
    with caplog.at_level("INFO", "companion.desktop.session_bus"):
        private_bus.stop()
        qtbot.waitUntil(lambda: "a bus has gone" in caplog.text)
    # A lock of logind is a file, and outlives the bus.
    assert logind.held == NOT_DARK
    private_bus.start()
    again, second, screen = Others(private_bus.address), Logind(), ScreenSaver()
    again.serve(LOGIND, {LOGIND_PATH: second})
    again.serve(SCREEN_SAVER, {"/org/freedesktop/ScreenSaver": screen})
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: second.held == NOT_DARK and len(screen.cookies) == 1)
    assert logind.held == []
    again.close()
    second.close()


def test_what_cannot_be_given_back_holds_up_nothing(
    wakefulness: Wakefulness, others: Others, logind: Logind, qtbot: QtBot
) -> None:
    saver = ScreenSaver()
    connection = others.serve(SCREEN_SAVER, {"/ScreenSaver": saver})
    wakefulness.keep(screen=True)
    qtbot.waitUntil(lambda: len(saver.cookies) == 1)
    others.leave(connection)
    wakefulness.keep(screen=False)
    qtbot.waitUntil(lambda: logind.held == DARK)


def test_the_end_of_the_program_lets_everything_go(others: Others, logind: Logind, tmp_path: Path) -> None:
    """A program that is killed while it keeps the computer awake."""
    script = tmp_path / "sleepless.py"
    script.write_text(SLEEPLESS)
    process = subprocess.Popen([sys.executable, script], env={**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        wait_until(lambda: logind.held == DARK, "the lock")
    finally:
        process.kill()
        process.wait()
    wait_until(lambda: logind.held == [], "the lock to go")


SLEEPLESS = """
import sys
from PySide6.QtCore import QCoreApplication
from companion.desktop.session_bus import Bus
from companion.desktop.wakefulness import Wakefulness, keeper_of_this_system

application = QCoreApplication(sys.argv)
wakefulness = Wakefulness(keeper_of_this_system(Bus(application)), application)
wakefulness.keep(screen=False)
sys.exit(application.exec())
"""


# Other systems, as far as they can be tried out here


def test_windows_is_told_what_is_needed() -> None:
    told: list[int] = []
    wakefulness = Wakefulness(WindowsKeeper(told.append))
    wakefulness.keep(screen=True)
    wakefulness.keep(screen=False)
    wakefulness.release()
    assert told == [0x80000003, 0x80000001, 0x80000000]


@pytest.fixture
def caffeinate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of that name that writes down how it was called and stays."""
    calls = tmp_path / "calls"
    program = tmp_path / "caffeinate"
    program.write_text(f'#!/bin/sh\necho "$@" >> {calls}\nexec sleep 600\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    calls.touch()
    return calls


def test_on_a_mac_its_own_program_runs_meanwhile(caffeinate: Path) -> None:
    keeper = MacKeeper()
    wakefulness = Wakefulness(keeper)
    wakefulness.keep(screen=True)
    wakefulness.keep(screen=True)
    wait_until(lambda: caffeinate.read_text().count("\n") == 1, "the program")
    wakefulness.keep(screen=False)
    wait_until(lambda: caffeinate.read_text().count("\n") == 2, "the program")
    wakefulness.release()
    wakefulness.release()
    assert caffeinate.read_text() == f"-i -s -d -w {os.getpid()}\n-i -s -w {os.getpid()}\n"
    assert keeper._process is None


def test_a_mac_without_it_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    wakefulness = Wakefulness(MacKeeper())
    wakefulness.keep(screen=True)
    wakefulness.release()


@pytest.mark.parametrize(
    ("system", "keeper"), [("win32", WindowsKeeper), ("darwin", MacKeeper), ("linux", BusKeeper)]
)
def test_each_system_has_its_way(
    system: str, keeper: type, bus: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.desktop.wakefulness.sys.platform", system)
    assert isinstance(keeper_of_this_system(bus), keeper)
