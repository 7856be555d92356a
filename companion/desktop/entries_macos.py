"""The entry that starts the program at login on macOS: a launch agent of this user.

The menu of macOS holds application bundles, which an installation makes; there is nothing to add to it. What
is tested are the file and its values; that launchd follows them could not be tried on a Mac.
"""

from __future__ import annotations

import plistlib
from dataclasses import dataclass
from pathlib import Path

from companion.core.integration import Change, Integration, Presence
from companion.desktop.own_files import MARK, presence, put, take_away, told
from companion.desktop.program import Program

LABEL = "io.github.mat_companion.mat_companion"
"""The name of the agent: that of the program in stores (see packaging/)."""


@dataclass(frozen=True, slots=True)
class MacEntries:
    """The entries of one user, in `agents`, usually ~/Library/LaunchAgents."""

    program: Program
    agents: Path

    def state(self) -> Integration:
        """What is there."""
        with told():
            login = presence(self._agent, self._content())
        starts = login is not Presence.ABSENT
        return Integration(Presence.UNKNOWN_HERE, login, starts, "", str(self._agent))

    def install(self) -> Change:
        """Nothing: there is no such menu."""
        return Change()

    def remove(self) -> Change:
        """Nothing, likewise."""
        return Change()

    def set_autostart(self, on: bool) -> Change:
        """Have the program wait in the menu bar from the next login on, or no longer."""
        with told():
            return put(self._agent, self._content()) if on else take_away(self._agent)

    @property
    def _agent(self) -> Path:
        return self.agents / f"{LABEL}.plist"

    def _content(self) -> bytes:
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(self.program.command("tray")),
            "RunAtLoad": True,
            # It has windows: neither held back like background work nor started without a screen.
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        first, rest = plistlib.dumps(agent).split(b"\n", 1)
        return first + b"\n<!-- " + MARK + b" -->\n" + rest
