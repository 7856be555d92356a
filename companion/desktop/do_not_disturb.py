"""Whether somebody has asked their desktop not to be disturbed, or has locked it.

Linux: some desktops tell on the bus, some by the command that reads their settings. Elsewhere nothing
is known.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.core.busy import Busy
from companion.desktop.bus_messages import DAEMON, DAEMON_PATH, BusError, call

if TYPE_CHECKING:
    from companion.desktop.session_bus import Connections

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 1.0
"""How long a program may take to answer before it counts as not known."""

PROPERTIES = "org.freedesktop.DBus.Properties"
NOTIFICATIONS, NOTIFICATIONS_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@dataclass(frozen=True, slots=True)
class Question:
    """A yes-or-no question to a program on the bus, and what yes means."""

    name: str
    path: str
    interface: str
    yes: Busy
    member: str = "GetActive"
    of_properties: bool = False


QUESTIONS = (
    *(
        Question(name, f"/{name.replace('.', '/')}", name, Busy.SCREEN_LOCKED)
        for name in (
            "org.freedesktop.ScreenSaver",
            "org.gnome.ScreenSaver",
            "org.cinnamon.ScreenSaver",
            "org.mate.ScreenSaver",
            "org.xfce.ScreenSaver",
        )
    ),
    # KDE's notifications, and dunst's.
    *(
        Question(
            NOTIFICATIONS, NOTIFICATIONS_PATH, interface, Busy.DO_NOT_DISTURB, member, of_properties=True
        )
        for interface, member in ((NOTIFICATIONS, "Inhibited"), ("org.dunstproject.cmd0", "paused"))
    ),
)

SETTINGS = {
    "GNOME": (("gsettings", "get", "org.gnome.desktop.notifications", "show-banners"), "false"),
    "X-CINNAMON": (
        ("gsettings", "get", "org.cinnamon.desktop.notifications", "display-notifications"),
        "false",
    ),
    "MATE": (("gsettings", "get", "org.mate.NotificationDaemon", "do-not-disturb"), "true"),
    "XFCE": (("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb"), "true"),
}
"""By desktop, as XDG_CURRENT_DESKTOP calls it: the command that reads its settings, and what it says then."""


async def told_on_the_bus(connections: Connections) -> frozenset[Busy]:
    """What the programs on the session bus say. Nobody is started by being asked. May raise BusError."""
    import asyncio

    bus = await connections.session()
    (names,) = await call(bus, DAEMON, DAEMON_PATH, DAEMON, "ListNames", patience=PATIENCE_SECONDS)

    async def ask(question: Question) -> Busy | None:
        interface, signature, body = question.interface, "", []
        member = question.member
        if question.of_properties:
            interface, signature, body, member = (
                PROPERTIES,
                "ss",
                [question.interface, question.member],
                "Get",
            )
        try:
            answer = await call(
                bus,
                question.name,
                question.path,
                interface,
                member,
                signature,
                *body,
                patience=PATIENCE_SECONDS,
            )
        except BusError as error:
            log.info("%s does not tell: %s", question.name, type(error).__name__)
            return None
        return question.yes if answer == [True] else None

    answers = await asyncio.gather(*(ask(question) for question in QUESTIONS if question.name in names))
    return frozenset(answer for answer in answers if answer is not None)


def told_by_settings(desktop: str, patience: float = PATIENCE_SECONDS) -> bool:
    """Whether the settings of a desktop, named as XDG_CURRENT_DESKTOP does, ask not to disturb.

    False where it is not known, or not within `patience` seconds.
    """
    for name in desktop.upper().split(":"):
        command, quiet = SETTINGS.get(name, ((), ""))
        if not command or shutil.which(command[0]) is None:
            continue
        try:
            said = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=patience,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            log.info("%s does not tell: %s", command[0], type(error).__name__)
            return False
        return said.returncode == 0 and said.stdout.strip() == quiet
    return False
