"""Somebody who uses the programs of the virtual desktop by a screen reader alone, without mouse and keys."""

from __future__ import annotations

import re
from types import TracebackType

from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.e2e.accessibility import Widget, accessibility_bus
from tests.e2e.desktop import Desktop
from tests.e2e.waiting import wait_until

EVENTS = "org.a11y.atspi.Event.Object"
REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
NOTHING_TO_DO = ("cell", "list item")
"""What takes its turn in a list or a table, and is named by what it holds."""


class ScreenReader:
    """Acts on widgets by their names, and hears what is announced while it is there."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._heard: list[str] = []
        self._bus = open_dbus_connection(accessibility_bus(desktop.bus))

    def __enter__(self) -> ScreenReader:
        """Asks to be told; programs tell nothing while nobody listens."""
        call = new_method_call(REGISTRY, "RegisterEvent", "sass", ("Object:Announcement", [], ""))
        self._bus.send_and_get_reply(call, timeout=30)
        rule = MatchRule(type="signal", interface=EVENTS, member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=30)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _one: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Listens no more."""
        self._bus.close()

    def press(self, name: str | re.Pattern[str], role: str = "button") -> None:
        """Does what a button is for, or a box or radio button to tick."""
        self._desktop.tree.act(self._desktop.find(name, role))

    def move(self, name: str, value: float) -> None:
        """Moves a slider, and returns when it is there."""
        slider = self._desktop.find(name, "slider")
        self._desktop.tree.set_value(slider, value)
        wait_until(lambda: self._desktop.value(slider) == value, f"{name} at {value}")

    def write(self, name: str, text: str) -> None:
        """Writes into a field."""
        self._desktop.tree.write(self._desktop.find(name, "text"), text)

    def is_on(self, name: str | re.Pattern[str], role: str = "button") -> bool:
        """Whether a box is ticked or a radio button chosen."""
        return "checked" in self._desktop.find(name, role).states

    def hear(self, words: str) -> None:
        """Waits until that is announced."""
        wait_until(lambda: words in self.heard(), lambda: f"{words!r} to be said, not {self._heard}")

    def heard(self) -> list[str]:
        """Everything that was announced so far."""
        while True:
            try:
                message = self._bus.receive(timeout=0.05)
            except TimeoutError:
                return self._heard
            if message.header.fields.get(HeaderFields.member) == "Announcement":
                self._heard.append(message.body[3][1])

    def stops(self) -> list[Widget]:
        """Everything that shows and can have the keyboard."""
        return [
            widget
            for widget in self._desktop.widgets()
            if "focusable" in widget.states and widget.role not in NOTHING_TO_DO
        ]

    def nameless(self) -> list[Widget]:
        """What can have the keyboard and is called nothing; a list that opens is called what labels it."""
        return [widget for widget in self.stops() if not self._called(widget)]

    def _called(self, widget: Widget) -> str:
        if widget.role == "combo box":
            return self._desktop.tree.labels(widget)
        return widget.name.strip()
