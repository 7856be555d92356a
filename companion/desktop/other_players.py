"""Music and films of other programs: paused for a session, where that is wished for, and played on after it.

Linux only, where players are on the bus (MPRIS); elsewhere nothing is paused.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from companion.desktop.bus_messages import DAEMON, DAEMON_PATH, BusError, call
from companion.desktop.session_bus import Bus, Connections

if TYPE_CHECKING:
    import asyncio

    from dbus_fast.aio import MessageBus

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 1.0
"""How long a player may take to answer before it is left alone."""

PLAYERS = "org.mpris.MediaPlayer2."
PATH = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"

STAND_INS = frozenset({f"{PLAYERS}playerctld"})
"""Not players themselves: they pass on to whichever was used last."""


class OtherPlayers(QObject):
    """Every other player on this desktop. Neither wish waits; they are fulfilled one after the other."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        # Both on the thread of the bus only. A player is known by its connection: a new one is another.
        self._turn: asyncio.Lock | None = None
        self._paused: set[str] = set()

    def pause(self) -> None:
        """Pause whatever plays."""
        self._bus.run(self._pause)

    def go_on(self) -> None:
        """Play what was paused by `pause`, as far as it is still there and still paused."""
        self._bus.run(self._go_on)

    def let_be(self) -> None:
        """Leave what was paused as it is, for good."""
        self._bus.run(self._let_be)

    # On the thread of the bus

    async def _pause(self, connections: Connections) -> None:
        import asyncio

        async with self._one_at_a_time():
            bus = await connections.session()
            (names,) = await _asked(bus, DAEMON, DAEMON_PATH, DAEMON, "ListNames")
            players = [name for name in names if name.startswith(PLAYERS) and name not in STAND_INS]
            paused = await asyncio.gather(*(self._pause_one(bus, name) for name in players))
            self._paused |= {owner for owner in paused if owner}

    async def _go_on(self, connections: Connections) -> None:
        import asyncio

        async with self._one_at_a_time():
            paused, self._paused = self._paused, set[str]()
            if paused:
                bus = await connections.session()
                await asyncio.gather(*(self._play_one(bus, owner) for owner in paused))

    async def _let_be(self, connections: Connections) -> None:
        async with self._one_at_a_time():
            self._paused.clear()

    def _one_at_a_time(self) -> asyncio.Lock:
        import asyncio

        self._turn = self._turn or asyncio.Lock()
        return self._turn

    async def _pause_one(self, bus: MessageBus, name: str) -> str:
        """The connection of the player called `name`, if it was playing and is now paused; else ""."""
        try:
            (owner,) = await _asked(bus, DAEMON, DAEMON_PATH, DAEMON, "GetNameOwner", "s", name)
            if owner == bus.unique_name or not await _does(bus, owner, "Playing"):
                return ""
            await _asked(bus, owner, PATH, PLAYER, "Pause")
        except BusError as error:
            log.info("%s is not paused: %s", name, type(error).__name__)
            return ""
        return owner

    async def _play_one(self, bus: MessageBus, owner: str) -> None:
        try:
            if await _does(bus, owner, "Paused"):
                await _asked(bus, owner, PATH, PLAYER, "Play")
        except BusError as error:
            log.info("a player does not go on: %s", type(error).__name__)


async def _does(bus: MessageBus, owner: str, status: str) -> bool:
    """Whether a player says that it does that."""
    return await _asked(bus, owner, PATH, PROPERTIES, "Get", "ss", PLAYER, "PlaybackStatus") == [status]


async def _asked(
    bus: MessageBus, name: str, path: str, interface: str, member: str, signature: str = "", *body: Any
) -> list[Any]:
    return await call(bus, name, path, interface, member, signature, *body, patience=PATIENCE_SECONDS)
