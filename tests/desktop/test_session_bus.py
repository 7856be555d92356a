"""The bus as the windows see it: what comes back on the main thread, and what happens without one."""

import threading
from typing import Any

from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from companion.desktop.bus_messages import (
    BusMissingError,
    call,
)
from companion.desktop.session_bus import Bus, Connections
from tests.desktop.private_bus import Others

NAME, PATH, INTERFACE = "org.example.Kitchen", "/org/example/Kitchen", "org.example.Kitchen1"


class Kitchen(ServiceInterface):
    """A program that answers, refuses, says things, and sometimes does not answer at all."""

    def __init__(self) -> None:
        super().__init__(INTERFACE)

    @dbus_method()
    def Double(self, number: "u") -> "u":  # noqa: F821  # the types of the bus, written as dbus-fast has them
        return number * 2

    @dbus_signal()
    def Ready(self, dish: "s") -> "s":  # noqa: F821  # as above
        return dish


class Story:
    """What was called back, with the thread it happened on."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.threads: set[threading.Thread] = set()

    def tell(self, value: Any) -> None:
        self.told.append(value)
        self.threads.add(threading.current_thread())


async def doubled(connections: Connections) -> int:
    """Asks the kitchen."""
    (number,) = await call(await connections.session(), NAME, PATH, INTERFACE, "Double", "u", 21)
    return number


def test_an_answer_comes_back_on_the_main_thread(bus: Bus, others: Others, qtbot) -> None:
    others.serve(NAME, {PATH: Kitchen()})
    story = Story()
    bus.run(doubled, story.tell, story.tell)
    qtbot.waitUntil(lambda: bool(story.told))
    assert story.told == [42]
    assert story.threads == {threading.main_thread()}


def test_without_a_session_bus_work_fails_calmly(bus: Bus, qtbot) -> None:
    story = Story()
    bus.run(doubled, failed=story.tell)
    qtbot.waitUntil(lambda: bool(story.told))
    assert isinstance(story.told[0], BusMissingError)
    assert story.threads == {threading.main_thread()}
