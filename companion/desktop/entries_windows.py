"""The shortcuts in the Start menu of Windows, and the entry that starts the program at login.

What is tested are the script that makes the shortcuts, the files it is asked for, and the values in the
registry, behind a stand-in of its shape; PowerShell and the registry themselves could not be tried.
"""

from __future__ import annotations

import base64
import re
import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from companion.core.errors import CompanionError, Problem
from companion.core.integration import Change, Integration, Presence
from companion.desktop.own_files import presence, take_away, told
from companion.desktop.program import NAME, Program

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
"""The key under HKEY_CURRENT_USER whose values are started at login."""

TITLE = "Mat Companion"
LOGIN_PLACE = f"HKEY_CURRENT_USER\\{RUN}\\{TITLE}"
SHORTCUTS = {
    TITLE: (),
    "Bedtime session": ("start", "bedtime"),
    "Lunch break": ("start", "lunch"),
    "Feet": ("start", "feet"),
    "Breathing": ("start", "breathing"),
}
"""What stands in the folder in the Start menu, and what each starts."""

MARK = f"{NAME}.ico".encode("utf-16-le")
"""How a shortcut of ours is known: it names the program's own icon, in the letters of such files."""

SCRIPT_SECONDS = 60.0


class Registry(Protocol):
    """What is used of the module `winreg`."""

    HKEY_CURRENT_USER: int
    KEY_SET_VALUE: int
    REG_SZ: int

    def OpenKey(self, key: int, sub_key: str) -> AbstractContextManager[Any]: ...

    def CreateKeyEx(
        self, key: int, sub_key: str, reserved: int, access: int
    ) -> AbstractContextManager[Any]: ...

    def QueryValueEx(self, key: Any, name: str) -> tuple[Any, int]: ...

    def SetValueEx(self, key: Any, name: str, reserved: int, kind: int, value: str) -> None: ...

    def DeleteValue(self, key: Any, name: str) -> None: ...


def run_powershell(script: str) -> None:
    """Runs a script without a window. Raises OSError or SubprocessError where it does not work."""
    encoded = base64.b64encode(script.encode("utf-16-le")).decode("ascii")
    command = ["powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded]
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    subprocess.run(command, capture_output=True, check=True, timeout=SCRIPT_SECONDS, creationflags=no_window)


@dataclass(frozen=True, slots=True)
class WindowsEntries:
    """The entries of one user: a folder in the Start menu's `programs`, and a value under `RUN`."""

    program: Program
    pictures: Path
    programs: Path
    registry: Registry
    run_script: Callable[[str], None] = run_powershell

    def state(self) -> Integration:
        """What is there. What shortcuts start is not looked into: writing them anew costs nothing."""
        with told():
            menu, *others = (presence(file, mark=MARK) for file in self._files())
            if menu is Presence.OURS and Presence.ABSENT in others:
                menu = Presence.OUTDATED
            value = self._login_value()
        login = Presence.OURS if value == self._wanted_value() else Presence.OUTDATED
        login = Presence.ABSENT if value is None else login
        return Integration(menu, login, value is not None, str(self._folder), LOGIN_PLACE)

    def install(self) -> Change:
        """Write the shortcuts anew."""
        with told():
            theirs = [file for file in self._files() if presence(file, mark=MARK) is Presence.FOREIGN]
            ours = {file: wish for file, wish in self._files().items() if file not in theirs}
            self._folder.mkdir(parents=True, exist_ok=True)
            try:
                self.run_script(self._script(ours))
            except subprocess.SubprocessError as error:
                raise CompanionError(Problem.ENTRIES_UNWRITABLE, f"{self._folder}: {error}") from error
        return Change(written=tuple(map(str, ours)), left=tuple(map(str, theirs)))

    def remove(self) -> Change:
        """Take our shortcuts out again, and their folder if nothing else is in it."""
        with told():
            change = Change()
            for file in self._files():
                change += take_away(file, MARK)
            if change.removed and not any(self._folder.iterdir()):
                self._folder.rmdir()
        return change

    def set_autostart(self, on: bool) -> Change:
        """Have the program wait in the tray from login on, or no longer."""
        wanted, names = self._wanted_value() if on else None, self.registry
        with told():
            if self._login_value() == wanted:
                return Change()
            with names.CreateKeyEx(names.HKEY_CURRENT_USER, RUN, 0, names.KEY_SET_VALUE) as key:
                if wanted is None:
                    names.DeleteValue(key, TITLE)
                    return Change(removed=(LOGIN_PLACE,))
                names.SetValueEx(key, TITLE, 0, names.REG_SZ, wanted)
        return Change(written=(LOGIN_PLACE,))

    @property
    def _folder(self) -> Path:
        return self.programs / TITLE

    def _files(self) -> dict[Path, tuple[str, ...]]:
        return {self._folder / f"{name}.lnk": wish for name, wish in SHORTCUTS.items()}

    def _login_value(self) -> str | None:
        try:
            with self.registry.OpenKey(self.registry.HKEY_CURRENT_USER, RUN) as key:
                return str(self.registry.QueryValueEx(key, TITLE)[0])
        except FileNotFoundError:
            return None

    def _wanted_value(self) -> str:
        return subprocess.list2cmdline(self.program.command("tray"))

    def _script(self, shortcuts: dict[Path, tuple[str, ...]]) -> str:
        icon = self.pictures / f"{NAME}.ico"
        lines = ["$ErrorActionPreference = 'Stop'", "$shell = New-Object -ComObject WScript.Shell"]
        for file, wish in shortcuts.items():
            target, *arguments = self.program.command(*wish)
            lines += [
                f"$shortcut = $shell.CreateShortcut({quoted(str(file))})",
                f"$shortcut.TargetPath = {quoted(target)}",
                f"$shortcut.Arguments = {quoted(subprocess.list2cmdline(arguments))}",
                f"$shortcut.IconLocation = {quoted(f'{icon},0')}",
                "$shortcut.Save()",
            ]
        return "\n".join(lines)


def quoted(text: str) -> str:
    """Text as PowerShell reads it literally; it takes curly quotation marks for straight ones."""
    return "'" + re.sub("['\u2018\u2019\u201a\u201b]", r"\g<0>\g<0>", text) + "'"
