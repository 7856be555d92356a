"""A panel of the newer kind: it keeps the list of tray icons on the session bus, reads them and presses them.

Strictly typed, as real panels are: whatever arrives in another type than the one agreed on is refused.

    with StatusNotifierHost(desktop.bus) as host:
        host.wait_for_item()          # an icon has put itself on the list
        host.tooltip()                # what it says
        host.click("Lunch break")     # an entry of its menu
        host.activate()               # a click on the icon

The list may be kept although nobody shows it, as some background programs do: `StatusNotifierHost(bus,
shows=False)`, or None where it cannot tell, and later `show_icons` and `hide_icons`.
"""

import asyncio
import threading
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from dbus_fast import DBusError, ErrorType, Message, MessageType, PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_property, method, signal

from tests.e2e.waiting import PATIENCE, wait_until

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a menu."""

    number: int
    words: str
    enabled: bool


class Watcher(ServiceInterface):
    """The list of icons, as the specification has it."""

    def __init__(self, shows: bool | None) -> None:
        super().__init__(WATCHER)
        self.items: list[str] = []
        self.shows = shows

    @method()
    def RegisterStatusNotifierItem(self, service: "s") -> None:  # type: ignore[name-defined]  # a D-Bus type  # noqa: F821
        self.items.append(service)
        self.StatusNotifierItemRegistered(service)

    @method()
    def RegisterStatusNotifierHost(self, service: "s") -> None:  # type: ignore[name-defined]  # a D-Bus type  # noqa: F821
        self.StatusNotifierHostRegistered()

    @signal()
    def StatusNotifierItemRegistered(self, service: str) -> "s":  # type: ignore[name-defined]  # a D-Bus type  # noqa: F821
        return service

    @signal()
    def StatusNotifierHostRegistered(self) -> None:
        return None

    @signal()
    def StatusNotifierHostUnregistered(self) -> None:
        return None

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as":  # type: ignore[name-defined]  # a D-Bus type  # noqa: F722
        return self.items

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":  # type: ignore[name-defined]  # a D-Bus type  # noqa: F821
        if self.shows is None:
            raise DBusError(ErrorType.FAILED, "nobody knows")
        return self.shows

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":  # type: ignore[name-defined]  # a D-Bus type  # noqa: F821
        return 0


class StatusNotifierHost:
    """The panel, and what somebody does with the newest icon in it."""

    def __init__(self, address: str, *, shows: bool | None = True) -> None:
        self._address = address
        self._shows = shows
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._bus: MessageBus | None = None
        self._watcher = Watcher(shows)

    def __enter__(self) -> "StatusNotifierHost":
        self._thread.start()
        self.appear()
        return self

    def __exit__(self, *_: object) -> None:
        self.vanish()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    def appear(self) -> None:
        """The panel starts, with an empty list."""
        self._watcher = Watcher(self._shows)
        self._bus = self._wait(self._connected(self._watcher))

    def vanish(self) -> None:
        """The panel ends, as when it crashes."""
        if self._bus is not None:
            bus, self._bus = self._bus, None
            self._wait(self._left(bus))

    def show_icons(self) -> None:
        """Somebody shows the list from now on."""
        self._wait(self._told(True))

    def hide_icons(self) -> None:
        """The list is kept, and nobody shows it any more."""
        self._wait(self._told(False))

    def wait_for_item(self, count: int = 1) -> None:
        """Waits until so many icons have put themselves on the list."""
        wait_until(lambda: len(self._watcher.items) >= count, f"{count} icons on the list of the panel")

    def activate(self) -> None:
        """A click on the icon."""
        self._call("/StatusNotifierItem", ITEM, "Activate", "ii", [0, 0])

    def tooltip(self) -> str:
        """What the icon says of itself."""
        _icon, _pixmaps, title, _text = self._property("ToolTip", "(sa(iiay)ss)")
        return title

    def pictures(self) -> dict[int, bytes]:
        """The icon in each size, as bytes of alpha, red, green and blue."""
        return {width: bytes(held) for width, _height, held in self._property("IconPixmap", "a(iiay)")}

    def menu(self) -> list[Entry]:
        """The entries to be seen, without lines between them."""
        path = self._property("Menu", "o")
        self._call(path, MENU, "AboutToShow", "i", [0])
        _revision, (_number, _values, children) = self._call(path, MENU, "GetLayout", "iias", [0, -1, []])
        entries = []
        for child in children:
            number, values, _more = child.value
            plain = {name: value.value for name, value in values.items()}
            if plain.get("visible", True) and plain.get("type") != "separator":
                entries.append(Entry(number, plain["label"], plain.get("enabled", True)))
        return entries

    def click(self, words: str) -> None:
        """Chooses an entry of the menu."""
        (entry,) = [entry for entry in self.menu() if entry.words == words]
        path = self._property("Menu", "o")
        self._call(path, MENU, "Event", "isvu", [entry.number, "clicked", Variant("i", 0), 0])

    def _property(self, name: str, signature: str) -> Any:
        place = "/StatusNotifierItem"
        (held,) = self._call(place, "org.freedesktop.DBus.Properties", "Get", "ss", [ITEM, name])
        assert held.signature == signature, f"{name} came as {held.signature}"
        return held.value

    def _call(self, path: str, interface: str, member: str, signature: str, body: list[Any]) -> list[Any]:
        assert self._bus is not None, "the panel has vanished"
        call = Message(
            destination=self._watcher.items[-1],
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=body,
        )
        reply = self._wait(self._bus.call(call))
        assert reply is not None and reply.message_type is MessageType.METHOD_RETURN, (member, reply)
        return reply.body

    def _wait(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE)

    async def _told(self, shows: bool) -> None:
        self._watcher.shows = self._shows = shows
        if shows:
            self._watcher.StatusNotifierHostRegistered()
        else:
            self._watcher.StatusNotifierHostUnregistered()

    async def _connected(self, watcher: Watcher) -> MessageBus:
        bus = await MessageBus(self._address).connect()
        bus.export("/StatusNotifierWatcher", watcher)
        await bus.request_name(WATCHER)
        return bus

    async def _left(self, bus: MessageBus) -> None:
        bus.disconnect()
        await bus.wait_for_disconnect()
