"""What keeps the computer awake, and the screen from going dark, while somebody lies on the mat.

Nothing of it outlives the program, not even a crash: logind's lock is a file that the system closes with the
process, screen savers and portals forget whoever has left the bus, Windows asks the thread that is gone no
more, and macOS's caffeinate watches the process it was started for.

Only the way of Linux could be tried out where this was written; that of Windows and macOS is written after
their manuals.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from companion.desktop.bus_messages import BusError, call
from companion.desktop.session_bus import Bus, Connections, NewestWish

if TYPE_CHECKING:
    import subprocess

    from dbus_fast.aio import MessageBus

log = logging.getLogger(__name__)

WHO = "Mat Companion"
WHY = "a session on the mat is going on"

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SCREEN_SAVER = "org.freedesktop.ScreenSaver"
SCREEN_SAVER_PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")
PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
PORTAL_SUSPEND, PORTAL_IDLE = 4, 8
"""What is kept from happening, by numbers that the portal and the session manager of GNOME share."""

SESSION_MANAGER, SESSION_MANAGER_PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"

PATIENCE_SECONDS = 25.0
"""A screen saver that answers later holds its lock until the program ends: nobody knows its number."""

WINDOWS_CONTINUOUS, WINDOWS_SYSTEM, WINDOWS_SCREEN = 0x80000000, 0x1, 0x2


class Need(Enum):
    """What is to stay awake."""

    NOTHING = "nothing"
    COMPUTER = "computer"
    COMPUTER_AND_SCREEN = "computer_and_screen"


class Keeper(Protocol):
    """The way of one system to keep awake."""

    def want(self, need: Need) -> None:
        """Keep awake just what is needed from now on. Does nothing when that is so already."""
        ...


class Wakefulness(QObject):
    """Keeps the computer awake between `keep` and `release`; both may be called as often as one likes."""

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def keep(self, screen: bool) -> None:
        """Let neither the computer fall asleep nor, with `screen`, the screen go dark."""
        self._keeper.want(Need.COMPUTER_AND_SCREEN if screen else Need.COMPUTER)

    def release(self) -> None:
        """Let the computer sleep again."""
        self._keeper.want(Need.NOTHING)


def keeper_of_this_system(bus: Bus) -> Keeper:
    """The way of the system the program runs on."""
    if sys.platform == "win32":
        return WindowsKeeper(_windows_state)
    if sys.platform == "darwin":
        return MacKeeper()
    return BusKeeper(bus)


class BusKeeper:
    """Linux: a lock of logind against suspending, and one of the desktop: of the screen saver or the portal
    against going dark, or of the session manager or the portal against suspending after a time."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._locks = NewestWish(_Locks().bring_to)

    def want(self, need: Need) -> None:
        """Send the wish to the thread of the bus. One that overtakes an answer is fulfilled after it."""
        self._bus.run(partial(self._locks.settle, wish=need))


class WindowsKeeper:
    """Windows: the thread of the windows says that it needs the system, or the screen too."""

    def __init__(self, set_state: Callable[[int], None]) -> None:
        self._set_state = set_state

    def want(self, need: Need) -> None:
        """Say so; it holds until something else is said."""
        flags = {
            Need.NOTHING: 0,
            Need.COMPUTER: WINDOWS_SYSTEM,
            Need.COMPUTER_AND_SCREEN: WINDOWS_SYSTEM | WINDOWS_SCREEN,
        }
        self._set_state(WINDOWS_CONTINUOUS | flags[need])


class MacKeeper:
    """macOS: its own program `caffeinate` runs beside this one, and ends with it."""

    def __init__(self) -> None:
        self._need = Need.NOTHING
        self._process: subprocess.Popen[bytes] | None = None

    def want(self, need: Need) -> None:
        """Start it, or end it."""
        if need is self._need:
            return
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
        if need is not Need.NOTHING:
            screen = ["-d"] if need is Need.COMPUTER_AND_SCREEN else []
            # Loaded here: on other systems nothing is started for this.
            import subprocess

            try:
                self._process = subprocess.Popen(["caffeinate", "-i", "-s", *screen, "-w", str(os.getpid())])
            except OSError as error:
                log.info("nothing keeps the computer awake: %s", error)
                return
        self._need = need


def _windows_state(flags: int) -> None:
    import ctypes

    windll: Any = getattr(ctypes, "windll")  # noqa: B009  # there on Windows only
    windll.kernel32.SetThreadExecutionState(flags)


@dataclass(frozen=True, slots=True)
class _Lock:
    """Something that was granted, the connection it was granted to, and how to give it back."""

    bus: MessageBus
    give_back: Callable[[], Awaitable[Any]]


class _Locks:
    """What is held, on the thread of the bus."""

    def __init__(self) -> None:
        self._need = Need.NOTHING
        self._held: list[_Lock] = []

    async def bring_to(self, connections: Connections, need: Need) -> None:
        """Hold what is needed, and nothing else."""
        if need is self._need and all(lock.bus.connected for lock in self._held):
            return
        # The one against suspending was taken first and goes first, without a wait for anybody.
        while self._held:
            lock = self._held.pop(0)
            try:
                await lock.give_back()
            except BusError as error:
                log.info("a lock cannot be given back: %s", error)
        self._need = need
        if need is Need.NOTHING:
            return
        screen = need is Need.COMPUTER_AND_SCREEN
        # Given back in the opposite order: the one against suspending goes first, and without waiting.
        if screen:
            await self._try_each(
                connections,
                *(partial(_saver, path) for path in SCREEN_SAVER_PATHS),
                partial(_portal, PORTAL_SUSPEND | PORTAL_IDLE),
            )
        else:
            # Power daemons of desktops run as the user, whose own locks logind may let them pass.
            await self._try_each(connections, _gnome, partial(_portal, PORTAL_SUSPEND))
        kinds = ("sleep:idle", "idle") if screen else ("sleep",)
        await self._try_each(connections, *(partial(_logind, kind) for kind in kinds))

    async def _try_each(
        self, connections: Connections, *ways: Callable[[Connections], Awaitable[_Lock]]
    ) -> None:
        """Take the first lock that is granted."""
        for way in ways:
            try:
                self._held.append(await way(connections))
                return
            except BusError as error:
                log.info("no lock against sleeping this way: %s", error)


async def _logind(kind: str, connections: Connections) -> _Lock:
    bus = await connections.system()
    (descriptor,) = await call(bus, *LOGIND, "Inhibit", "ssss", kind, WHO, WHY, "block")

    async def give_back() -> None:
        os.close(descriptor)

    return _Lock(bus, give_back)


async def _saver(path: str, connections: Connections) -> _Lock:
    bus = await connections.session()
    target = (SCREEN_SAVER, path, SCREEN_SAVER)
    (cookie,) = await call(bus, *target, "Inhibit", "ss", WHO, WHY, patience=PATIENCE_SECONDS)
    return _Lock(bus, partial(call, bus, *target, "UnInhibit", "u", cookie))


async def _gnome(connections: Connections) -> _Lock:
    bus = await connections.session()
    target = (SESSION_MANAGER, SESSION_MANAGER_PATH, SESSION_MANAGER)
    (cookie,) = await call(bus, *target, "Inhibit", "susu", WHO, 0, WHY, PORTAL_SUSPEND)
    return _Lock(bus, partial(call, bus, *target, "Uninhibit", "u", cookie))


async def _portal(flags: int, connections: Connections) -> _Lock:
    from dbus_fast import Variant

    bus = await connections.session()
    (request,) = await call(
        bus,
        *(*PORTAL, "org.freedesktop.portal.Inhibit", "Inhibit", "sua{sv}"),
        *("", flags, {"reason": Variant("s", WHY)}),
        patience=PATIENCE_SECONDS,
    )
    return _Lock(bus, partial(call, bus, PORTAL[0], request, "org.freedesktop.portal.Request", "Close"))
