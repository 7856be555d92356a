"""The launcher, its icons and the entry for the login, as the desktops of Linux read them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import reduce
from operator import add
from pathlib import Path

from companion.core.integration import Change, Integration, Presence
from companion.desktop.entry_text import launcher, login_entry, switched_off
from companion.desktop.own_files import MARK, MOST_BYTES, marked_picture, presence, put, take_away, told
from companion.desktop.program import NAME, Program

FILE = f"{NAME}.desktop"
REFRESH_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Folders:
    """Where this user's entries have their place, and where those for everybody lie."""

    data: Path
    config: Path
    everybody: tuple[Path, ...]


def folders(environment: Mapping[str, str], home: Path) -> Folders:
    """The folders of the XDG Base Directory Specification; a path that is not absolute counts for nothing."""

    def named(name: str, usual: Path) -> Path:
        path = Path(environment.get(name, ""))
        return path if path.is_absolute() else usual

    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    everybody = tuple(Path(part) for part in shared.split(":") if part.startswith("/"))
    data, config = home / ".local" / "share", home / ".config"
    return Folders(named("XDG_DATA_HOME", data), named("XDG_CONFIG_HOME", config), everybody)


@dataclass(frozen=True, slots=True)
class LinuxEntries:
    """The entries of one user; `pictures` is the folder of the program's icons (assets/icons)."""

    program: Program
    pictures: Path
    folders: Folders

    def state(self) -> Integration:
        """What is there. Raises CompanionError ENTRIES_UNWRITABLE where that cannot even be read."""
        with told():
            menu, place = presence(self._launcher, self._launcher_text()), self._launcher
            for shared in (folder / "applications" / FILE for folder in self.folders.everybody):
                if menu is Presence.ABSENT and shared.is_file():
                    menu, place = Presence.FOREIGN, shared
            login = presence(self._login, self._login_text())
            starts = login is not Presence.ABSENT and not switched_off(_text(self._login))
        return Integration(menu, login, starts, str(place), str(self._login))

    def install(self) -> Change:
        """Put the launcher into the menu, its icons first, so that it never shows without them."""
        with told():
            if presence(self._launcher) is Presence.FOREIGN:
                # It has icons of its own, or uses those that came with it.
                return Change(left=(str(self._launcher),))
            icons = _sum(put(path, content) for path, content in self._icons())
            if icons.written:
                self._refresh()
            return icons + put(self._launcher, self._launcher_text())

    def remove(self) -> Change:
        """Take the launcher and its icons out again."""
        with told():
            change = take_away(self._launcher)
            icons = _sum(take_away(path) for path, _content in self._icons())
            if icons.removed:
                self._refresh()
            # Icons of an installation belong to its launcher; nobody asked about them.
            return change + Change(removed=icons.removed)

    def set_autostart(self, on: bool) -> Change:
        """Have the program wait in the tray from login on, or no longer."""
        with told():
            return put(self._login, self._login_text()) if on else take_away(self._login)

    @property
    def _launcher(self) -> Path:
        return self.folders.data / "applications" / FILE

    @property
    def _login(self) -> Path:
        return self.folders.config / "autostart" / FILE

    @property
    def _theme(self) -> Path:
        return self.folders.data / "icons" / "hicolor"

    def _launcher_text(self) -> bytes:
        return os.fsencode(launcher(self.program, MARK.decode()))

    def _login_text(self) -> bytes:
        return os.fsencode(login_entry(self.program, MARK.decode()))

    def _icons(self) -> list[tuple[Path, bytes]]:
        shipped = self.pictures / "hicolor"
        return [
            (self._theme / file.relative_to(shipped), marked_picture(file.name, file.read_bytes()))
            for file in sorted(shipped.glob(f"*/apps/{NAME}*"))
        ]

    def _refresh(self) -> None:
        """Have desktops look at the icons again.

        The launcher needs no such thing: its folder is watched, and what `update-desktop-database` lists are
        the kinds of files that programs open; this one opens none.
        """
        with suppress(OSError):
            os.utime(self._theme)
        # Without this list the folder itself is looked at, and is so at once; a list made now would be
        # another file to keep up to date.
        tool = shutil.which("gtk-update-icon-cache")
        if tool is None or not (self._theme / "icon-theme.cache").exists():
            return
        with suppress(OSError, subprocess.SubprocessError):
            command = [tool, "--quiet", "--force", "--ignore-theme-index", str(self._theme)]
            subprocess.run(command, capture_output=True, timeout=REFRESH_SECONDS, check=False)


def _sum(changes: Iterable[Change]) -> Change:
    return reduce(add, changes, Change())


def _text(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(MOST_BYTES).decode("utf-8", "replace")
