"""What a screen reader sees of the programs on the virtual desktop: names, roles, places, states of widgets.

Read over the accessibility bus (AT-SPI), so the program needs no hooks for its tests, and a widget that a
test can find is one that a blind user can find too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, new_method_call
from jeepney.io.blocking import open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
VALUE = "org.a11y.atspi.Value"
ACTION = "org.a11y.atspi.Action"
EDITABLE = "org.a11y.atspi.EditableText"
PROPERTIES = "org.freedesktop.DBus.Properties"
LABELLED_BY = 2
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    23: "selected",
    25: "showing",
}
ON_SCREEN = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        """The middle pixel."""
        return self.left + self.width // 2, self.top + self.height // 2

    def holds(self, point: tuple[int, int]) -> bool:
        """Whether a point lies inside."""
        return 0 <= point[0] - self.left < self.width and 0 <= point[1] - self.top < self.height

    def cut(self, other: "Box") -> "Box":
        """The part both boxes share."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right = min(self.left + self.width, other.left + other.width)
        bottom = min(self.top + self.height, other.top + other.height)
        return Box(left, top, max(0, right - left), max(0, bottom - top))


@dataclass(frozen=True, slots=True)
class Widget:
    """One thing on the screen as assistive technology is told of it."""

    name: str
    description: str
    role: str
    box: Box
    visible: Box
    """The part of the box that no surrounding widget cuts off; what is scrolled away is not visible."""
    frame: Box
    """The innermost area in which something is scrolled: where a turn of the wheel moves this widget."""
    states: frozenset[str]
    address: tuple[str, str]


def matches(text: str, wanted: str | re.Pattern[str]) -> bool:
    """Whether a name is the wanted one: exactly, or by a pattern found in it."""
    return text == wanted if isinstance(wanted, str) else wanted.search(text) is not None


def role_matches(role: str, wanted: str) -> bool:
    """Roles go by their last words, so "button" finds push buttons, toggle buttons and radio buttons."""
    return role == wanted or role.endswith(f" {wanted}")


def accessibility_bus(session_bus: str) -> str:
    """The address of the bus of assistive technology that belongs to a session bus."""
    with open_dbus_connection(session_bus) as session:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=30).body
    return address


class AccessibilityTree:
    """The widgets of all programs on one session bus."""

    def __init__(self, session_bus: str) -> None:
        self._bus = open_dbus_connection(accessibility_bus(session_bus))

    def close(self) -> None:
        """Leaves the accessibility bus."""
        self._bus.close()

    def widgets(self) -> Iterator[Widget]:
        """Every widget that is showing, outer ones first, but those that vanish while they are being read."""
        for application in self._children(ROOT):
            for window in self._children(application):
                yield from self._showing(window, cut=None, frame=None)

    def value(self, widget: Widget) -> float:
        """The number a slider, dial or progress bar stands at."""
        return self._property(widget.address, VALUE, "CurrentValue")

    def set_value(self, widget: Widget, value: float) -> None:
        """Moves a slider."""
        target = DBusAddress(widget.address[1], widget.address[0], PROPERTIES)
        body = (VALUE, "CurrentValue", ("d", value))
        self._bus.send_and_get_reply(new_method_call(target, "Set", "ssv", body), timeout=10)

    def act(self, widget: Widget) -> None:
        """Does what the widget is for: presses, toggles or opens it, whichever of its actions comes first."""
        assert self._call(widget.address, ACTION, "DoAction", "i", (0,))[0], widget

    def write(self, widget: Widget, text: str) -> None:
        """Writes into a field, in place of what stands there."""
        assert self._call(widget.address, EDITABLE, "SetTextContents", "s", (text,))[0], widget

    def labels(self, widget: Widget) -> str:
        """The names of what labels a widget."""
        relations = self._call(widget.address, ACCESSIBLE, "GetRelationSet")[0]
        targets = [target for kind, found in relations if kind == LABELLED_BY for target in found]
        return " ".join(self._property(target, ACCESSIBLE, "Name") for target in targets)

    def _showing(self, address: tuple[str, str], cut: Box | None, frame: Box | None) -> Iterator[Widget]:
        try:
            widget = self._read(address)
            children = self._children(address)
        except (DBusErrorResponse, TimeoutError):
            return
        if "showing" not in widget.states:
            return
        visible = widget.box if cut is None else widget.box.cut(cut)
        yield replace(widget, visible=visible, frame=frame or visible)
        # What is larger than the room it is given is scrolled in that room.
        if visible != widget.box and visible.width and visible.height:
            frame = cut
        for child in children:
            yield from self._showing(child, visible, frame)

    def _read(self, address: tuple[str, str]) -> Widget:
        low, _high = self._call(address, ACCESSIBLE, "GetState")[0]
        states = frozenset(name for bit, name in STATES.items() if low >> bit & 1)
        box = Box(*self._call(address, COMPONENT, "GetExtents", "u", (ON_SCREEN,))[0])
        return Widget(
            name=self._property(address, ACCESSIBLE, "Name"),
            description=self._property(address, ACCESSIBLE, "Description"),
            role=self._call(address, ACCESSIBLE, "GetRoleName")[0],
            box=box,
            visible=box,
            frame=box,
            states=states,
            address=address,
        )

    def _children(self, address: tuple[str, str]) -> list[tuple[str, str]]:
        try:
            return self._call(address, ACCESSIBLE, "GetChildren")[0]
        except (DBusErrorResponse, TimeoutError):
            return []

    def _property(self, address: tuple[str, str], interface: str, name: str) -> Any:
        return self._call(address, PROPERTIES, "Get", "ss", (interface, name))[0][1]

    def _call(
        self,
        address: tuple[str, str],
        interface: str,
        method: str,
        types: str | None = None,
        values: tuple[object, ...] = (),
    ) -> Any:
        target = DBusAddress(address[1], address[0], interface)
        reply = self._bus.send_and_get_reply(new_method_call(target, method, types, values), timeout=10)
        if reply.header.message_type.name == "error":
            raise DBusErrorResponse(reply)
        return reply.body
