"""The entries of the program inside a Flatpak: none of its own.

Its launcher is put into the menu, and taken out, with the Flatpak itself; what starts at login lies outside
of the walls around it, where it may write nothing.
"""

from __future__ import annotations

from companion.core.integration import Change, Integration, Presence


class FlatpakEntries:
    """What a Flatpak may change in this computer's menu and at login: nothing."""

    def state(self) -> Integration:
        """That there is no place for either."""
        return Integration(Presence.UNKNOWN_HERE, Presence.UNKNOWN_HERE)

    def install(self) -> Change:
        """Nothing."""
        return Change()

    def remove(self) -> Change:
        """Nothing, likewise."""
        return Change()

    def set_autostart(self, on: bool) -> Change:
        """Nothing: the settings of the desktop can start it at login."""
        return Change()
