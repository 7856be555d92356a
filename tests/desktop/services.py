"""The services of a desktop, in the exact types of their papers: what is sent in others is refused."""

# ruff: noqa: F722, F821  # the types of the bus stand where Python has its own
import asyncio
import os
import select
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from dbus_fast import DBusError, Variant, unpack_variants
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from tests.e2e.waiting import PATIENCE

NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"
LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
SCREEN_SAVER = "org.freedesktop.ScreenSaver"
PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
REQUEST_PATH = "/org/freedesktop/portal/desktop/request/1"

BIG_COOKIE = 3_000_000_001
"""More than fits a signed number: it can only be sent back as what it came as."""


class Gate:
    """Holds an answer back until it is let through."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._open: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def wait(self) -> None:
        """For the service: until it is let through."""
        self._open, self._loop = asyncio.Event(), asyncio.get_running_loop()
        self.reached.set()
        await self._open.wait()

    def let_through(self) -> None:
        """For the test, once somebody has asked."""
        assert self.reached.wait(PATIENCE), "nobody has asked"
        assert self._loop is not None and self._open is not None
        self._loop.call_soon_threadsafe(self._open.set)


@dataclass
class Shown:
    """A notification as the server was given it."""

    replaced: int
    icon: str
    summary: str
    body: str
    actions: list[str]
    hints: dict[str, Any]
    milliseconds: int


class NotificationServer(ServiceInterface):
    """Shows notifications to nobody. `answer` is what happens between a request and its reply."""

    def __init__(self, *capabilities: str, first_number: int = 7) -> None:
        super().__init__(NOTIFICATIONS)
        self.capabilities = list(capabilities)
        self.asked = 0
        self.shown: list[Shown] = []
        self.withdrawn: list[int] = []
        self.gate: Gate | None = None
        self.before_reply: Callable[[int], None] = lambda number: None
        self.refuse_closing = False
        self._number = first_number

    @dbus_method()
    def GetCapabilities(self) -> "as":
        self.asked += 1
        return self.capabilities

    @dbus_method()
    async def Notify(
        self,
        program: "s",
        replaced: "u",
        icon: "s",
        summary: "s",
        body: "s",
        actions: "as",
        hints: "a{sv}",
        milliseconds: "i",
    ) -> "u":
        assert program == "Mat Companion"
        plain = unpack_variants(hints)
        self.shown.append(Shown(replaced, icon, summary, body, actions, plain, milliseconds))
        if not replaced:
            self._number += 1
        if self.gate is not None:
            await self.gate.wait()
        self.before_reply(replaced or self._number)
        return replaced or self._number

    @dbus_method()
    def CloseNotification(self, number: "u") -> None:
        self.withdrawn.append(number)
        if self.refuse_closing:
            raise DBusError("org.freedesktop.DBus.Error.InvalidArgs", "no such notification")
        self.NotificationClosed(number, 3)

    @dbus_signal()
    def NotificationClosed(self, number: "u", reason: "u") -> "uu":
        return [number, reason]

    @dbus_signal()
    def ActionInvoked(self, number: "u", key: "s") -> "us":
        return [number, key]

    @dbus_signal()
    def ActivationToken(self, number: "u", token: "s") -> "us":
        return [number, token]

    @dbus_signal()
    def NotificationReplied(self, number: "u", words: "s") -> "us":
        return [number, words]


class ScreenSaver(ServiceInterface):
    """Keeps count of who does not want the screen to go dark."""

    def __init__(self) -> None:
        super().__init__(SCREEN_SAVER)
        self.cookies: list[int] = []
        self.given = 0
        self.gate: Gate | None = None

    @dbus_method()
    async def Inhibit(self, who: "s", why: "s") -> "u":
        assert who and why
        if self.gate is not None:
            await self.gate.wait()
        self.given += 1
        self.cookies.append(BIG_COOKIE + self.given)
        return self.cookies[-1]

    @dbus_method()
    def UnInhibit(self, cookie: "u") -> None:
        self.cookies.remove(cookie)


class PortalInhibit(ServiceInterface):
    """The portal's way, where there is no screen saver to ask."""

    def __init__(self, request: "PortalRequest") -> None:
        super().__init__("org.freedesktop.portal.Inhibit")
        self.request = request
        self.flags: list[int] = []

    @dbus_method()
    def Inhibit(self, window: "s", flags: "u", options: "a{sv}") -> "o":
        assert options["reason"].signature == "s"
        self.flags.append(flags)
        self.request.open = True
        return REQUEST_PATH


class PortalSettings(ServiceInterface):
    """What the portal tells of a desktop's settings, by namespace and key; `contrast` is 0, for high 1."""

    CONTRAST = "org.freedesktop.appearance", "contrast"

    def __init__(self, contrast: int | None = None) -> None:
        super().__init__("org.freedesktop.portal.Settings")
        self.values: dict[tuple[str, str], Variant] = {}
        self.asked = 0
        if contrast is not None:
            self.values[self.CONTRAST] = Variant("u", contrast)

    @dbus_method()
    def ReadAll(self, namespaces: "as") -> "a{sa{sv}}":
        told: dict[str, dict[str, Variant]] = {}
        for (namespace, key), value in self.values.items():
            told.setdefault(namespace, {})[key] = value
        return told

    @dbus_method()
    def Read(self, namespace: "s", key: "s") -> "v":
        self.asked += 1
        if (namespace, key) not in self.values:
            raise DBusError("org.freedesktop.portal.Error.NotFound", key)
        # In two boxes, as it has always been.
        return Variant("v", self.values[namespace, key])

    @dbus_method()
    def ReadOne(self, namespace: "s", key: "s") -> "v":
        if (namespace, key) not in self.values:
            raise DBusError("org.freedesktop.portal.Error.NotFound", key)
        return self.values[namespace, key]

    def choose(self, contrast: int) -> None:
        """Somebody switches it."""
        self.values[self.CONTRAST] = Variant("u", contrast)
        self.SettingChanged(*self.CONTRAST, self.values[self.CONTRAST])

    @dbus_signal()
    def SettingChanged(self, namespace: str, key: str, value: Variant) -> "ssv":
        return [namespace, key, value]


class PortalRequest(ServiceInterface):
    """What was granted, until it is closed."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.portal.Request")
        self.open = False

    @dbus_method()
    def Close(self) -> None:
        self.open = False


@dataclass
class Held:
    """A lock that was granted, and the end of the pipe that tells when it is let go."""

    what: str
    mode: str
    reading: int = field(repr=False)

    @property
    def held(self) -> bool:
        """Whether somebody still has the other end."""
        return not select.select([self.reading], [], [], 0)[0]


class Logind(ServiceInterface):
    """The login service: locks against sleeping, and sleep."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.login1.Manager")
        self.locks: list[Held] = []
        self.refused: set[str] = set()
        self.refused_locks = 0
        self.gate: Gate | None = None
        self.suspended = 0
        self.suspend_asked = 0
        self.refusals = 0
        self.can_suspend = "yes"
        self._handing_over: list[asyncio.Future[None]] = []

    @property
    def held(self) -> list[tuple[str, str]]:
        """What is held now, as (what, mode)."""
        return [(lock.what, lock.mode) for lock in self.locks if lock.held]

    @dbus_method()
    async def Inhibit(self, what: "s", who: "s", why: "s", mode: "s") -> "h":
        assert who == "Mat Companion" and why
        if what in self.refused:
            self.refused_locks += 1
            raise DBusError("org.freedesktop.DBus.Error.AccessDenied", "Permission denied")
        if self.gate is not None:
            await self.gate.wait()
        reading, writing = os.pipe()
        handing_over = asyncio.ensure_future(self._hand_over(writing, Held(what, mode, reading)))
        self._handing_over.append(handing_over)
        return writing

    async def _hand_over(self, writing: int, lock: Held) -> None:
        """Closes our end once the answer is on its way, some turns of the loop later."""
        for _ in range(10):
            await asyncio.sleep(0)
        os.close(writing)
        self.locks.append(lock)

    def close(self) -> None:
        """Closes every pipe."""
        for lock in self.locks:
            os.close(lock.reading)

    @dbus_method()
    def Suspend(self, interactive: "b") -> None:
        assert interactive is False
        self.suspend_asked += 1
        if self.refusals:
            self.refusals -= 1
            raise DBusError("org.freedesktop.DBus.Error.AccessDenied", "Permission denied")
        # As logind does while somebody's lock against it is held.
        if any(mode == "block" for _, mode in self.held):
            raise DBusError("org.freedesktop.login1.BlockedByInhibitorLock", "locked")
        self.suspended += 1

    @dbus_method()
    def CanSuspend(self) -> "s":
        return self.can_suspend

    @dbus_signal()
    def PrepareForSleep(self, falling_asleep: "b") -> "b":
        return falling_asleep
