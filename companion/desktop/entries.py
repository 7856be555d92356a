"""The program in the menu of this computer and among what starts at login, for this user, on each system."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any, Protocol

from companion.core.integration import Change, Integration, Presence
from companion.desktop.program import Program, inside_flatpak, own_words


class Entries(Protocol):
    """What every system offers. Raises CompanionError ENTRIES_UNWRITABLE where it cannot be written."""

    def state(self) -> Integration:
        """What is there now."""
        ...

    def install(self) -> Change:
        """Put the program into the menu; done again, it changes nothing but what is out of date."""
        ...

    def remove(self) -> Change:
        """Take it out of the menu; only what was put there by `install`."""
        ...

    def set_autostart(self, on: bool) -> Change:
        """Have it wait in the tray from login on, or no longer."""
        ...


def install(ours: Entries, autostart: bool | None = None) -> Change:
    """Put the program into the menu, and at login as wished; None leaves the login as it is.

    An entry for the login that starts another copy or version is renewed along with the launcher, so
    that both start the same program.
    """
    change = ours.install()
    if autostart is None:
        state = ours.state()
        autostart = True if state.login is Presence.OUTDATED and state.starts_at_login else None
    return change if autostart is None else change + ours.set_autostart(autostart)


def remove(ours: Entries) -> Change:
    """Take the program out of the menu and of what starts at login."""
    return ours.remove() + ours.set_autostart(False)


def entries(pictures: Path, data_dir: Path | None = None, platform: str = sys.platform) -> Entries:
    """The entries of whoever runs the program.

    `pictures` is the folder of the program's icons, `data_dir` the data folder it was given by name. Touches
    nothing.
    """
    # Each system loads what it needs itself, and nothing of the others.
    data_dir = None if data_dir is None else data_dir.expanduser().absolute()
    program = Program(own_words(platform), data_dir)
    if platform == "win32":
        from companion.desktop.entries_windows import WindowsEntries

        # By name: for other systems it is not there, nor known to what checks the types.
        registry: Any = importlib.import_module("winreg")
        menu = Path(os.environ["APPDATA"]) / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        return WindowsEntries(program, pictures, menu, registry)
    if platform == "darwin":
        from companion.desktop.entries_macos import MacEntries

        return MacEntries(program, Path.home() / "Library" / "LaunchAgents")
    if inside_flatpak(os.environ):
        from companion.desktop.entries_flatpak import FlatpakEntries

        return FlatpakEntries()
    from companion.desktop.entries_linux import LinuxEntries, folders

    return LinuxEntries(program, pictures, folders(os.environ, Path.home()))
