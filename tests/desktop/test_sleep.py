"""The computer falling asleep: told in time, held up until the minutes are written, and asked for."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from companion.desktop.session_bus import Bus
from companion.desktop.sleep import Sleep
from tests.desktop.private_bus import Others, PrivateBus
from tests.desktop.services import LOGIND, LOGIND_PATH, Gate, Logind

DELAY = [("sleep", "delay")]


@pytest.fixture
def logind(others: Others) -> Iterator[Logind]:
    """The login service."""
    logind = Logind()
    others.serve(LOGIND, {LOGIND_PATH: logind})
    yield logind
    logind.close()


@pytest.fixture
def sleep(bus: Bus) -> Sleep:
    """What the program knows of it."""
    return Sleep(bus)


def test_the_computer_waits_until_the_minutes_are_written(
    sleep: Sleep, logind: Logind, others: Others, qtbot: QtBot
) -> None:
    sleep.begin()
    qtbot.waitUntil(lambda: logind.held == DELAY)
    with qtbot.waitSignal(sleep.going_to_sleep):
        others.say(logind.PrepareForSleep, True)
    assert logind.held == DELAY
    sleep.ready()
    qtbot.waitUntil(lambda: logind.held == [])
    with qtbot.waitSignal(sleep.woke):
        others.say(logind.PrepareForSleep, False)
    qtbot.waitUntil(lambda: logind.held == DELAY)


def test_beginning_twice_holds_one_lock(sleep: Sleep, logind: Logind, qtbot: QtBot) -> None:
    sleep.begin()
    sleep.begin()
    qtbot.waitUntil(lambda: bool(logind.locks))
    sleep.ready()
    qtbot.waitUntil(lambda: logind.held == [])
    assert len(logind.locks) == 1


def test_after_the_end_nothing_is_held_and_nothing_told(
    sleep: Sleep, logind: Logind, others: Others, bus: Bus, qtbot: QtBot
) -> None:
    sleep.begin()
    qtbot.waitUntil(lambda: logind.held == DELAY)
    told = QSignalSpy(sleep.going_to_sleep)
    others.say(logind.PrepareForSleep, True)
    sleep.end()
    sleep.ready()
    others.say(logind.PrepareForSleep, True)
    qtbot.waitUntil(lambda: logind.held == [])
    wait_for_everything_sent(bus, qtbot)
    assert told.count() == 0


def test_an_end_without_a_beginning_asks_nobody(sleep: Sleep, bus: Bus, qtbot: QtBot) -> None:
    sleep.end()
    wait_for_everything_sent(bus, qtbot)


def test_an_end_before_the_lock_is_granted_lets_it_go_once_it_is(
    sleep: Sleep, logind: Logind, qtbot: QtBot
) -> None:
    logind.gate = Gate()
    sleep.begin()
    assert logind.gate.reached.wait(5)
    sleep.end()
    logind.gate.let_through()
    qtbot.waitUntil(lambda: len(logind.locks) == 1 and logind.held == [])


def test_without_the_lock_sleep_is_told_all_the_same(
    sleep: Sleep, logind: Logind, others: Others, qtbot: QtBot
) -> None:
    logind.refused.add("sleep")
    sleep.begin()
    # The lock is asked for once the signal is listened to.
    qtbot.waitUntil(lambda: logind.refused_locks == 1)
    with qtbot.waitSignal(sleep.going_to_sleep):
        others.say(logind.PrepareForSleep, True)


def test_without_a_login_service_nothing_is_told_and_a_later_one_is_found(
    sleep: Sleep, private_bus: PrivateBus, bus: Bus, qtbot: QtBot
) -> None:
    private_bus.stop()
    sleep.begin()
    wait_for_everything_sent(bus, qtbot)
    private_bus.start()
    others, logind = Others(private_bus.address), Logind()
    others.serve(LOGIND, {LOGIND_PATH: logind})
    sleep.begin()
    qtbot.waitUntil(lambda: logind.held == DELAY)
    with qtbot.waitSignal(sleep.going_to_sleep):
        others.say(logind.PrepareForSleep, True)
    others.close()
    sleep.end()
    wait_for_everything_sent(bus, qtbot)
    logind.close()


# Sending it to sleep


def answered(sleep: Sleep, qtbot: Any) -> bool:
    """Whether the computer could be sent to sleep."""
    answers: list[bool] = []
    sleep.can_suspend(answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


@pytest.mark.parametrize(("word", "can"), [("yes", True), ("challenge", False), ("no", False), ("na", False)])
def test_it_can_be_sent_to_sleep_only_where_nobody_is_asked_for_a_password(
    word: str, can: bool, sleep: Sleep, logind: Logind, qtbot: QtBot
) -> None:
    logind.can_suspend = word
    assert answered(sleep, qtbot) is can


def test_without_a_login_service_it_cannot_be_sent_to_sleep(
    sleep: Sleep, private_bus: PrivateBus, qtbot: QtBot
) -> None:
    assert answered(sleep, qtbot) is False


def test_it_is_sent_to_sleep(sleep: Sleep, logind: Logind, qtbot: QtBot) -> None:
    sleep.suspend()
    qtbot.waitUntil(lambda: logind.suspended == 1)


def test_a_refusal_is_asked_about_once_more_and_then_told(
    sleep: Sleep, logind: Logind, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("companion.desktop.sleep.AGAIN_SECONDS", 0.0)
    logind.refusals = 2
    with qtbot.waitSignal(sleep.suspend_refused):
        sleep.suspend()
    assert logind.suspend_asked == 2
    logind.refusals = 1
    sleep.suspend()
    qtbot.waitUntil(lambda: logind.suspended == 1)


def wait_for_everything_sent(bus: Bus, qtbot: Any) -> None:
    """Until the thread has begun all that was sent, and the main thread has heard what came of it."""

    async def nothing(_connections: object) -> None:
        pass

    done: list[None] = []
    bus.run(nothing, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
