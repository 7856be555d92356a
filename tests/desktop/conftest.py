"""A private bus in the place of both the session's and the system's, and other programs on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.desktop.session_bus import Bus
from tests.desktop.private_bus import Others, PrivateBus


@pytest.fixture
def private_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """A bus with nobody on it, found as session bus and as system bus."""
    bus = PrivateBus(tmp_path)
    bus.start()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    yield bus
    bus.stop()


@pytest.fixture
def others(private_bus: PrivateBus) -> Iterator[Others]:
    """Other programs on the bus."""
    made = Others(private_bus.address)
    yield made
    made.close()


@pytest.fixture
def bus(qapp: object) -> Iterator[Bus]:
    """The thread that talks with the buses, as the program has it."""
    made = Bus()
    yield made
    made.close()
