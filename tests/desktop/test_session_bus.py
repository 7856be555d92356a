"""The bus as the windows see it: what comes back on the main thread, and what happens without one."""

import asyncio
import gc
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import DBusError, Message
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.desktop.bus_messages import (
    BusMissingError,
    Heard,
    Listening,
    Match,
    NoAnswerError,
    RefusedError,
    call,
)
from companion.desktop.session_bus import Bus, Connections, NewestWish, session_address
from tests.desktop.private_bus import Others, PrivateBus
from tests.desktop.services import LOGIND, LOGIND_PATH, Gate, Logind

NAME, PATH, INTERFACE = "org.example.Kitchen", "/org/example/Kitchen", "org.example.Kitchen1"
READY = Match(INTERFACE, "Ready", PATH, NAME)


class Kitchen(ServiceInterface):
    """A program that answers, refuses, says things, and may take its time."""

    def __init__(self) -> None:
        super().__init__(INTERFACE)
        self.gate = Gate()
        self.asked: list[int] = []

    @dbus_method()
    def Double(self, number: "u") -> "u":  # noqa: F821  # a type of the bus
        self.asked.append(number)
        return number * 2

    @dbus_method()
    def Refuse(self) -> None:
        raise DBusError("org.example.Error.Closed", "come back tomorrow")

    @dbus_method()
    async def Slow(self) -> "u":  # noqa: F821  # a type of the bus
        await self.gate.wait()
        return 1

    @dbus_signal()
    def Ready(self, dish: "s") -> "s":  # noqa: F821  # a type of the bus
        return dish


class Story:
    """What was called back, and on which threads."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.threads: set[threading.Thread] = set()

    def tell(self, value: Any) -> None:
        self.told.append(value)
        self.threads.add(threading.current_thread())


@pytest.fixture
def kitchen(others: Others) -> Kitchen:
    """The program, there and named."""
    kitchen = Kitchen()
    others.serve(NAME, {PATH: kitchen})
    return kitchen


@pytest.fixture
def story() -> Story:
    """A listener on the main thread."""
    return Story()


async def doubled(connections: Connections) -> int:
    """Asks the kitchen."""
    (number,) = await call(await connections.session(), NAME, PATH, INTERFACE, "Double", "u", 21)
    return number


async def refused(connections: Connections) -> None:
    """Asks what will not be answered kindly."""
    await call(await connections.session(), NAME, PATH, INTERFACE, "Refuse")


async def patient(connections: Connections) -> int:
    """Asks what takes its time."""
    (number,) = await call(await connections.session(), NAME, PATH, INTERFACE, "Slow", patience=None)
    return number


def asked_for(bus: Bus, work: Any, story: Story, qtbot: Any) -> Any:
    """What comes back of a piece of work, result or error."""
    before = len(story.told)
    bus.run(work, story.tell, story.tell)
    qtbot.waitUntil(lambda: len(story.told) > before)
    return story.told[-1]


def test_an_answer_comes_back_on_the_main_thread(
    bus: Bus, kitchen: Kitchen, story: Story, qtbot: QtBot
) -> None:
    assert asked_for(bus, doubled, story, qtbot) == 42
    assert kitchen.asked == [21]
    assert story.threads == {threading.main_thread()}


def test_a_refusal_comes_back_with_its_name(bus: Bus, kitchen: Kitchen, story: Story, qtbot: QtBot) -> None:
    error = asked_for(bus, refused, story, qtbot)
    assert isinstance(error, RefusedError)
    assert error.name == "org.example.Error.Closed"
    assert "come back tomorrow" in str(error)
    assert story.threads == {threading.main_thread()}


def test_an_expected_trouble_nobody_asks_about_is_logged(
    bus: Bus, kitchen: Kitchen, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", "companion.desktop.session_bus"):
        bus.run(refused)
        qtbot.waitUntil(lambda: "org.example.Error.Closed" in caplog.text)


def test_who_is_not_there_counts_as_a_refusal(
    bus: Bus, private_bus: PrivateBus, story: Story, qtbot: QtBot
) -> None:
    error = asked_for(bus, doubled, story, qtbot)
    assert isinstance(error, RefusedError)
    assert error.name == "org.freedesktop.DBus.Error.ServiceUnknown"


def test_what_the_library_itself_raises_is_an_expected_trouble_too(
    bus: Bus, private_bus: PrivateBus, story: Story, qtbot: QtBot
) -> None:
    async def introspected(connections: Connections) -> None:
        await (await connections.session()).introspect(NAME, PATH)

    async def cut_off(_connections: Connections) -> None:
        raise EOFError

    assert isinstance(asked_for(bus, introspected, story, qtbot), RefusedError)
    assert isinstance(asked_for(bus, cut_off, story, qtbot), NoAnswerError)


def test_a_mistake_of_ours_is_told_where_mistakes_are_told(
    bus: Bus, private_bus: PrivateBus, story: Story, qtbot: QtBot
) -> None:
    async def mistyped(connections: Connections) -> None:
        await call(await connections.session(), NAME, PATH, INTERFACE, "Double", "u", "twenty-one")

    with qtbot.captureExceptions() as raised:
        error = asked_for(bus, mistyped, story, qtbot)
        bus.run(mistyped)
        qtbot.waitUntil(lambda: len(raised) == 2)
    assert "SignatureBodyMismatch" in type(error).__name__
    assert raised[0][1] is error


@pytest.fixture
def logind(others: Others) -> Iterator[Logind]:
    """A service that hands out descriptors."""
    logind = Logind()
    others.serve(LOGIND, {LOGIND_PATH: logind})
    yield logind
    logind.close()


async def locked(connections: Connections, patience: float = 5.0) -> int:
    """Asks for a lock, which is a descriptor."""
    service = (LOGIND, LOGIND_PATH, "org.freedesktop.login1.Manager")
    words = ("sleep", "Mat Companion", "a test", "block")
    bus = await connections.system()
    (number,) = await call(bus, *service, "Inhibit", "ssss", *words, patience=patience)
    return number


def test_a_descriptor_is_the_callers(bus: Bus, logind: Logind, story: Story, qtbot: QtBot) -> None:
    number = asked_for(bus, locked, story, qtbot)
    qtbot.waitUntil(lambda: len(logind.locks) == 1)
    assert logind.locks[0].held
    os.close(number)
    assert not logind.locks[0].held


def test_a_slow_service_is_given_up_and_the_lock_it_grants_too_late_is_let_go(
    bus: Bus, logind: Logind, story: Story, qtbot: QtBot
) -> None:
    logind.gate = Gate()
    assert isinstance(asked_for(bus, partial(locked, patience=0.01), story, qtbot), NoAnswerError)
    logind.gate.let_through()
    qtbot.waitUntil(lambda: len(logind.locks) == 1 and not logind.locks[0].held)


def test_an_answer_that_never_comes_is_no_trouble_later(
    bus: Bus,
    logind: Logind,
    private_bus: PrivateBus,
    story: Story,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    logind.gate = Gate()
    assert isinstance(asked_for(bus, partial(locked, patience=0.01), story, qtbot), NoAnswerError)
    with caplog.at_level("INFO", "companion.desktop.session_bus"):
        private_bus.stop()
        qtbot.waitUntil(lambda: "a bus has gone" in caplog.text)
    bus.close()
    assert "never retrieved" not in capfd.readouterr().err


def test_a_bus_that_dies_fails_calmly_and_is_found_again(
    bus: Bus, private_bus: PrivateBus, kitchen: Kitchen, story: Story, qtbot: QtBot
) -> None:
    bus.run(patient, story.tell, story.tell)
    assert kitchen.gate.reached.wait(5)
    private_bus.stop()
    qtbot.waitUntil(lambda: len(story.told) == 1)
    assert isinstance(story.told[0], NoAnswerError)
    assert isinstance(asked_for(bus, doubled, story, qtbot), BusMissingError)
    private_bus.start()
    again = Others(private_bus.address)
    again.serve(NAME, {PATH: Kitchen()})
    assert asked_for(bus, doubled, story, qtbot) == 42
    again.close()


def test_what_is_said_on_a_bus_that_has_gone_is_a_line_in_the_log_and_no_more(
    private_bus: PrivateBus,
    story: Story,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    bus = Bus()

    async def talks_on(connections: Connections) -> None:
        connection = await connections.session()
        private_bus.stop()
        for _ in range(3):
            # What a player tells that nobody waits for the end of.
            connection.send(Message.new_signal(PATH, INTERFACE, "Ready", "s", ["soup"]))
            await asyncio.sleep(0)
        with suppress(OSError, EOFError):
            await asyncio.shield(connection.wait_for_disconnect())
        connection.export(PATH, Kitchen())

    with caplog.at_level("INFO"):
        asked_for(bus, talks_on, story, qtbot)
        bus.close()
        del bus
        gc.collect()
    assert capfd.readouterr().err == ""
    told = [record for record in caplog.records if record.levelname != "DEBUG"]
    assert told
    assert [
        record.name for record in told if record.exc_info or not record.name.startswith("companion")
    ] == []


def test_a_connection_kept_past_its_end_does_not_answer(
    bus: Bus, private_bus: PrivateBus, story: Story, qtbot: QtBot
) -> None:
    async def outlived(connections: Connections) -> None:
        connection = await connections.session()
        private_bus.stop()
        with pytest.raises(EOFError):
            await asyncio.shield(connection.wait_for_disconnect())
        await call(connection, NAME, PATH, INTERFACE, "Double", "u", 21)

    assert isinstance(asked_for(bus, outlived, story, qtbot), NoAnswerError)


def test_a_call_under_way_when_the_bus_is_left_has_no_answer(
    bus: Bus, kitchen: Kitchen, story: Story, qtbot: QtBot
) -> None:
    async def left(connections: Connections) -> None:
        connection = await connections.session()
        asyncio.get_running_loop().call_soon(connection.disconnect)
        await call(connection, NAME, PATH, INTERFACE, "Slow")

    assert isinstance(asked_for(bus, left, story, qtbot), NoAnswerError)


# Signals


def listening_to(bus: Bus, match: Match, story: Story, owners: Story, qtbot: Any) -> Listening:
    """Listens, and returns when that has begun."""
    begun: list[Listening] = []

    async def listen(connections: Connections) -> Listening:
        return await connections.listen(await connections.session(), match, story.tell, owners.tell)

    bus.run(listen, begun.append)
    qtbot.waitUntil(lambda: bool(begun))
    return begun[0]


def test_a_signal_is_heard_on_the_main_thread(
    bus: Bus, others: Others, kitchen: Kitchen, story: Story, qtbot: QtBot
) -> None:
    listening = listening_to(bus, READY, story, Story(), qtbot)
    others.say(kitchen.Ready, "soup")
    qtbot.waitUntil(lambda: bool(story.told))
    assert story.told == [Heard(listening.owner, PATH, INTERFACE, "Ready", ("soup",))]
    assert story.threads == {threading.main_thread()}


def test_only_what_was_asked_for_is_heard(bus: Bus, others: Others, kitchen: Kitchen, qtbot: QtBot) -> None:
    stranger = Kitchen()
    others.serve("org.example.Stranger", {PATH: stranger})
    cake, everything, nothing = Story(), Story(), Story()
    listening_to(bus, Match(INTERFACE, "Ready", PATH, NAME, "cake"), cake, nothing, qtbot)
    listening_to(bus, Match(INTERFACE), everything, nothing, qtbot)
    others.say(stranger.Ready, "cake")
    others.say(kitchen.Ready, "soup")
    others.say(kitchen.Ready, "cake")
    qtbot.waitUntil(lambda: len(everything.told) == 3)
    assert [heard.body for heard in cake.told] == [("cake",)]
    assert nothing.told == []


def test_nobody_speaks_for_a_program_that_is_not_there(
    bus: Bus, others: Others, story: Story, qtbot: QtBot
) -> None:
    """A signal to us alone passes the bus whoever sends it."""
    listening = listening_to(bus, READY, story, Story(), qtbot)
    everything = Story()
    listening_to(bus, Match(INTERFACE), everything, Story(), qtbot)
    stranger = others.serve("org.example.Stranger", {})

    async def pretend() -> None:
        lie = Message.new_signal(PATH, INTERFACE, "Ready", "s", ["soup"])
        lie.destination = listening.bus.unique_name
        await stranger.send(lie)

    others.run(pretend)
    qtbot.waitUntil(lambda: len(everything.told) == 1)
    assert story.told == []


def test_nothing_is_heard_after_a_stop(
    bus: Bus, others: Others, kitchen: Kitchen, story: Story, qtbot: QtBot
) -> None:
    listening = listening_to(bus, READY, story, Story(), qtbot)
    still = Story()
    listening_to(bus, READY, still, Story(), qtbot)
    stopped: list[None] = []

    async def stop(_connections: Connections) -> None:
        await listening.stop()
        await listening.stop()

    bus.run(stop, stopped.append)
    qtbot.waitUntil(lambda: bool(stopped))
    others.say(kitchen.Ready, "soup")
    qtbot.waitUntil(lambda: bool(still.told))
    assert story.told == []


def test_who_comes_and_goes_is_told(
    bus: Bus, private_bus: PrivateBus, others: Others, story: Story, qtbot: QtBot
) -> None:
    owners = Story()
    listening = listening_to(bus, READY, story, owners, qtbot)
    assert listening.owner == ""
    kitchen = Kitchen()
    connection = others.serve(NAME, {PATH: kitchen})
    qtbot.waitUntil(lambda: owners.told == [connection.unique_name])
    others.say(kitchen.Ready, "soup")
    qtbot.waitUntil(lambda: len(story.told) == 1)
    others.leave(connection)
    qtbot.waitUntil(lambda: owners.told[1:] == [""])
    private_bus.stop()
    qtbot.waitUntil(lambda: owners.told[1:] == ["", ""])
    assert listening.over


# Wishes


def test_a_wish_that_fails_does_not_take_the_next_with_it(bus: Bus, story: Story, qtbot: QtBot) -> None:
    gate = Gate()
    fulfilled: list[str] = []

    async def fulfil(_connections: Connections, wish: str) -> None:
        fulfilled.append(wish)
        if wish == "the moon":
            await gate.wait()
            raise BusMissingError(wish)

    wishes = NewestWish(fulfil)
    for wish in ("the moon", "never begun", "bread"):
        bus.run(partial(wishes.settle, wish=wish), failed=story.tell)
    gate.let_through()
    qtbot.waitUntil(lambda: fulfilled == ["the moon", "bread"])
    assert story.told == []


def test_a_last_wish_that_fails_is_told_and_the_next_is_begun(bus: Bus, story: Story, qtbot: QtBot) -> None:
    async def fulfil(_connections: Connections, wish: str) -> None:
        if wish == "the moon":
            raise BusMissingError(wish)

    wishes = NewestWish(fulfil)
    assert isinstance(asked_for(bus, partial(wishes.settle, wish="the moon"), story, qtbot), BusMissingError)
    assert asked_for(bus, partial(wishes.settle, wish="bread"), story, qtbot) is None


# The thread


def test_without_a_session_bus_work_fails_calmly(bus: Bus, story: Story, qtbot: QtBot) -> None:
    assert isinstance(asked_for(bus, doubled, story, qtbot), BusMissingError)
    assert story.threads == {threading.main_thread()}


def test_a_bus_that_takes_nobody_in_is_missing(
    bus: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, story: Story, qtbot: QtBot
) -> None:
    monkeypatch.setattr("companion.desktop.session_bus.PATIENCE_SECONDS", 0.01)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "deaf"))
        deaf.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/deaf")
        assert isinstance(asked_for(bus, doubled, story, qtbot), BusMissingError)


def test_two_who_ask_at_once_share_a_connection(
    bus: Bus, private_bus: PrivateBus, story: Story, qtbot: QtBot
) -> None:
    async def connection(connections: Connections) -> object:
        return await connections.session()

    bus.run(connection, story.tell)
    bus.run(connection, story.tell)
    qtbot.waitUntil(lambda: len(story.told) == 2)
    assert story.told[0] is story.told[1]


def names_of_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


def test_no_thread_runs_before_the_first_work_and_none_after_the_end(
    qapp: QApplication, qtbot: QtBot
) -> None:
    bus, story = Bus(), Story()
    assert "bus" not in names_of_threads()
    asked_for(bus, doubled, story, qtbot)
    assert "bus" in names_of_threads()
    bus.close()
    bus.close()
    assert "bus" not in names_of_threads()
    bus.run(doubled, story.tell, story.tell)
    bus.post(story.tell, "late")
    qapp.processEvents()
    assert len(story.told) == 1


def test_a_bus_that_was_never_used_closes_at_once(qapp: QApplication) -> None:
    Bus().close()


def test_what_was_sent_before_the_end_is_still_done_and_nobody_is_told(
    bus: Bus, kitchen: Kitchen, story: Story, qapp: QApplication
) -> None:
    bus.run(doubled, story.tell, story.tell)
    bus.close()
    qapp.processEvents()
    assert kitchen.asked == [21]
    assert story.told == []


def test_an_end_right_after_the_first_work_does_it_still(qapp: QApplication) -> None:
    """The thread is only just starting then."""
    bus, done = Bus(), threading.Event()

    async def work(_connections: Connections) -> None:
        done.set()

    bus.run(work)
    bus.close()
    assert done.is_set()


def test_a_service_that_never_answers_holds_up_nobodys_end(
    bus: Bus, kitchen: Kitchen, story: Story, qtbot: QtBot
) -> None:
    bus.run(patient, story.tell, story.tell)
    assert kitchen.gate.reached.wait(5)
    bus.close()
    assert "bus" not in names_of_threads()


def test_work_that_holds_the_thread_is_left_behind(
    bus: Bus, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("companion.desktop.session_bus.CLOSING_SECONDS", 0.01)
    stuck, go_on = threading.Event(), threading.Event()

    async def stubborn(_connections: Connections) -> None:
        stuck.set()
        go_on.wait()

    bus.run(stubborn)
    assert stuck.wait(5)
    bus.close()
    assert "does not end" in caplog.text
    go_on.set()
    for thread in threading.enumerate():
        if thread.name == "bus":
            thread.join(5)


# Where the bus is


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder where a session bus has its socket, with a name that has to be written with care."""
    folder = tmp_path / "run time"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "bus"))
        yield folder


@pytest.mark.parametrize("address", ["disabled:", "autolaunch:", "autolaunch:scope=install-path"])
def test_no_bus_is_ever_started(address: str, runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(BusMissingError):
        session_address()


def test_the_usual_place_is_looked_at(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert session_address() == f"unix:path={runtime.parent}/run%20time/bus"
    (runtime / "bus").unlink()
    with pytest.raises(BusMissingError):
        session_address()
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    with pytest.raises(BusMissingError):
        session_address()
