"""A notification of the desktop with buttons (org.freedesktop.Notifications).

One at a time: what is shown next takes the place of what shows. Not every server has buttons, and not every
desktop a server; then nothing is shown, `without_buttons` says so, and the program shows a toast of its own.
"""

from __future__ import annotations

import html
import logging
import os
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from companion.desktop.bus_messages import BusError, Heard, Listening, Match, call
from companion.desktop.program import launcher_name
from companion.desktop.session_bus import Bus, Connections, NewestWish

log = logging.getLogger(__name__)

PROGRAM = "Mat Companion"
SERVER = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
SIGNALS = Match(SERVER, path=PATH, sender=SERVER)
NORMAL = 1
SERVERS_CHOICE = -1

DEFAULT_ACTION = "default"
"""The key of the action that a click on the words themselves stands for."""


class Closing(Enum):
    """Why a notification shows no more."""

    EXPIRED = "expired"
    """Nobody answered it, or the server that showed it has gone."""

    DISMISSED = "dismissed"
    """It was waved away."""

    WITHDRAWN = "withdrawn"
    """The program took it back."""


REASONS = {2: Closing.DISMISSED, 3: Closing.WITHDRAWN}
"""By the server's numbers; 1 is expired, and 4 unknown."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is shown: plain words, and the buttons under them as (key, label).

    It shows for `seconds`, 0 for as long as nobody answers, or as long as the server likes.
    """

    summary: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    category: str = ""
    seconds: float | None = None


class Notifications(QObject):
    """Shows one notice on the desktop, and tells what is answered."""

    acted = Signal(str)
    """The key of the button that was chosen, or "default"."""

    closed = Signal(Closing)
    """It went without an answer."""

    without_buttons = Signal()
    """The notice cannot be shown with its buttons here: show it another way."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._server = _Server(self)
        self._wishes = NewestWish(self._server.bring_to)
        self._notice: Notice | None = None
        self._waiting = False
        self._id = 0
        self._id_owner = ""
        self._owner = ""
        self._early: list[Heard] = []
        self._token = ""

    @property
    def showing(self) -> bool:
        """Whether a notice shows, or is on its way to the screen."""
        return self._waiting or self._id != 0

    @property
    def activation_token(self) -> str:
        """What lets a window come to the front after the last answer (Wayland); "" where there is none."""
        return self._token

    def show(self, notice: Notice) -> None:
        """Show this one, in the place of the one that shows."""
        self._notice, self._waiting, self._token = notice, True, ""
        self._wish(notice)

    def withdraw(self) -> None:
        """Take away what shows, or is on its way; where nothing is, do nothing."""
        if self.showing:
            self._notice = None
            self._wish(None)

    def _wish(self, notice: Notice | None) -> None:
        self._bus.run(partial(self._wishes.settle, wish=notice))

    # What the server tells, on the main thread

    def is_shown(self, notice: Notice, number: int, owner: str) -> None:
        """The server shows it under this number."""
        self._id, self._id_owner = number, owner
        if notice is self._notice:
            self._waiting = False
        early, self._early = self._early, []
        if owner != self._owner:
            self._close(Closing.EXPIRED)
        for heard in early:
            self.hear(heard)

    def is_not_shown(self, notice: Notice, why: str) -> None:
        """The server has no buttons, or is not there."""
        log.info("no notification: %s", why)
        if notice is self._notice:
            self._waiting = False
            self._forget()
            self.without_buttons.emit()

    def is_withdrawn(self) -> None:
        """What was shown is taken away."""
        if self._notice is None:
            self._waiting = False
        self._close(Closing.WITHDRAWN)

    def hear(self, heard: Heard) -> None:
        """A signal of the server, about any program's notifications."""
        number, *rest = heard.body
        if number != self._id:
            # An answer may overtake the word that the notice is shown.
            if self._waiting:
                self._early.append(heard)
            return
        match heard.member:
            case "ActivationToken":
                self._token = rest[0]
            case "ActionInvoked":
                # Some servers (dunst 1.9) go on showing what has been answered; the next takes its place.
                if not self._waiting:
                    self.withdraw()
                self._forget()
                self.acted.emit(rest[0])
            case "NotificationClosed":
                self._close(REASONS.get(rest[0], Closing.EXPIRED))
            case _:
                pass  # a server may have more to say

    def served_by(self, owner: str) -> None:
        """Another server is there now, or none."""
        self._owner = owner
        if self._id and owner != self._id_owner:
            self._close(Closing.EXPIRED)

    def _close(self, closing: Closing) -> None:
        if self._id:
            self._forget()
            # Of one that another is about to replace, nobody needs to know how it went.
            if not self._waiting or self._notice is None:
                self.closed.emit(closing)

    def _forget(self) -> None:
        self._id, self._id_owner = 0, ""
        self._early.clear()


class _Server:
    """The server as the thread of the bus knows it: what it can do, and under which number it shows ours."""

    def __init__(self, told: Notifications) -> None:
        self._told = told
        self._listening: Listening | None = None
        self._asked = ""
        self._can: frozenset[str] = frozenset()
        self._number = 0

    async def bring_to(self, connections: Connections, notice: Notice | None) -> None:
        """Show this notice, or none."""
        if notice is None:
            await self._withdraw()
            connections.post(self._told.is_withdrawn)
            return
        try:
            with_buttons = await self._show(connections, notice)
        except BusError as error:
            connections.post(self._told.is_not_shown, notice, str(error))
            return
        if with_buttons:
            connections.post(self._told.is_shown, notice, self._number, self._asked)
        else:
            connections.post(self._told.is_not_shown, notice, "the server has no buttons")

    async def _show(self, connections: Connections, notice: Notice) -> bool:
        """Have it shown; False when the server has no buttons for it."""
        bus = await connections.session()
        server = self._listening
        if server is None or server.over:
            server = await connections.listen(bus, SIGNALS, self._told.hear, self._told.served_by)
            connections.post(self._told.served_by, server.owner)
            self._listening, self._asked = server, ""
        if not server.owner or server.owner != self._asked:
            # Numbers of one server mean nothing to another.
            self._number = 0
            (can,) = await call(bus, SERVER, PATH, SERVER, "GetCapabilities")
            self._can = frozenset(can)
            self._asked = server.owner
        if notice.actions and "actions" not in self._can:
            return False
        (self._number,) = await call(
            *(bus, SERVER, PATH, SERVER, "Notify", "susssasa{sv}i"),
            *_written(notice, self._number, self._can),
        )
        return True

    async def _withdraw(self) -> None:
        server = self._listening
        if server is None or server.owner != self._asked or not self._number:
            return
        number, self._number = self._number, 0
        try:
            await call(server.bus, SERVER, PATH, SERVER, "CloseNotification", "u", number)
        except BusError as error:
            log.info("a notification cannot be taken back: %s", error)


def _written(notice: Notice, replaced: int, can: frozenset[str]) -> tuple[Any, ...]:
    """A notice as the server wants to have it."""
    from dbus_fast import Variant

    # Also the name of its icon.
    launcher = launcher_name(os.environ)
    hints = {
        "urgency": Variant("y", NORMAL),
        "desktop-entry": Variant("s", launcher),
    }
    if notice.category:
        hints["category"] = Variant("s", notice.category)
    # Where marks are read, words must not look like them.
    body = html.escape(notice.body, quote=False) if "body-markup" in can else notice.body
    actions = [word for action in notice.actions for word in action]
    milliseconds = SERVERS_CHOICE if notice.seconds is None else round(notice.seconds * 1000)
    return (PROGRAM, replaced, launcher, notice.summary, body, actions, hints, milliseconds)
