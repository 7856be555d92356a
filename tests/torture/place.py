"""Where trials happen: an empty folder for each, the program as it is installed, and a virtual desktop."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

from tests.e2e.desktop import Desktop
from tests.e2e.installing import built_wheel, installed


class Place:
    """The program and the desktop, made when a trial first asks for them. `close` tidies everything away.

    `command` is the beginning of a command line where there is a program already; else a wheel is built from
    this checkout and installed in an environment of its own.
    """

    def __init__(self, command: tuple[str, ...] = ()) -> None:
        self._command = command
        self._stack = ExitStack()
        self._root = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="mat-torture-")))

    def folder(self, name: str) -> Path:
        """A new empty folder of that name."""
        return Path(tempfile.mkdtemp(prefix=f"{name}-", dir=self._root))

    @cached_property
    def program(self) -> tuple[str, ...]:
        """The beginning of a command line that starts the program."""
        return self._command or (str(installed(built_wheel(self.folder("wheel")), self.folder("program"))),)

    @cached_property
    def desktop(self) -> Desktop:
        """Screen, window manager, tray and session bus."""
        desktop = Desktop(self.folder("desktop"))
        self._stack.callback(desktop.close)
        desktop.open()
        return desktop

    def end_programs(self) -> None:
        """End what was left running on the desktop, if there is one yet."""
        if "desktop" in self.__dict__:
            self.desktop.end_programs()

    def close(self) -> None:
        """End and delete everything."""
        self._stack.close()
