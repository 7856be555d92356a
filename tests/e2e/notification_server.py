"""The notification server dunst on the virtual desktop, and somebody who chooses among the buttons it shows.

    server = NotificationServer(desktop, tmp_path)
    server.start()
    ...                                 # a program shows a notification
    server.wait_until_shown()
    server.choose("Not today")          # by what the button says, as in dunst's own menu of actions
    server.stop()

Nothing but `start` starts it: the desktop's bus does not, whoever asks for one.
"""

import re
import shlex
from pathlib import Path

from tests.e2e.desktop import Desktop, Program
from tests.e2e.waiting import wait_until

CONFIGURATION = """
[global]
    dmenu = {menu}
    icon_path = {icons}
    enable_recursive_icon_lookup = false
"""

MENU = """#!/bin/sh
# Stands where a person would: reads the menu and names the line that was asked for.
tee {offered} | grep --fixed-strings --max-count=1 --file={wanted}
"""


class NotificationServer:
    """dunst with a configuration of its own."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop = desktop
        self._menu = folder / "menu"
        self._wanted = folder / "wanted"
        self._offered = folder / "offered"
        self._configuration = folder / "dunstrc"
        self._menu.write_text(
            MENU.format(
                offered=shlex.quote(str(self._offered)),
                wanted=shlex.quote(str(self._wanted)),
            )
        )
        self._menu.chmod(0o700)
        self._configuration.write_text(CONFIGURATION.format(menu=shlex.quote(str(self._menu)), icons=folder))
        self._program: Program | None = None

    def start(self) -> None:
        """Returns when it answers."""
        self._program = self._desktop.start("dunst", "-config", self._configuration)
        wait_until(lambda: self._ask("debug").startswith("dunst version"), "the notification server")

    def stop(self) -> None:
        """Ends it, as a crash would; what it showed is gone."""
        assert self._program is not None, "the server was not started"
        self._program.kill()

    def wait_until_shown(self, number: int = 1) -> None:
        """Waits until so many notifications show."""
        wait_until(lambda: self.shown() == number, f"{number} notifications")

    def shown(self) -> int:
        """How many show."""
        found = re.search(r"\d+", self._ask("count", "displayed"))
        return int(found[0]) if found else 0

    def choose(self, label: str) -> None:
        """Opens the menu of actions and chooses one."""
        # A line of the menu: the label, the summary of the notification, its number and the key.
        self._wanted.write_text(f"#{label} (\n")
        self._desktop.said_by("dunstctl", "context")

    def offered(self) -> list[str]:
        """The labels that the menu had when it was last opened."""
        return re.findall(r"^#(.*) \(", self._offered.read_text(), re.MULTILINE)

    def _ask(self, *command: str) -> str:
        return self._desktop.said_by("dunstctl", *command)
