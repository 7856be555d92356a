"""The command by which a menu, a login or a shortcut starts this program, wherever it is installed."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "mat-companion"
AS_A_MODULE = ("-P", "-m", "companion")
"""What an interpreter is told; not to look into the folder it is started in, where anything may lie."""

FLATPAK = "FLATPAK_ID"
"""What tells a program that it runs inside a Flatpak, and how that is called."""


@dataclass(frozen=True, slots=True)
class Program:
    """The words that start it, and the data folder it was given, if it was given one."""

    words: tuple[str, ...] = (NAME,)
    data_dir: Path | None = None

    def command(self, *wish: str) -> tuple[str, ...]:
        """The words that start it for something: `command("start", "bedtime")`."""
        folder = () if self.data_dir is None else ("--data-dir", str(self.data_dir))
        return (*self.words, *wish, *folder)


def inside_flatpak(environment: Mapping[str, str]) -> bool:
    """Whether the program runs behind the walls of a Flatpak."""
    return bool(environment.get(FLATPAK))


def launcher_name(environment: Mapping[str, str]) -> str:
    """What desktops call its launcher, without the ending: a Flatpak has its own name on everything."""
    return environment.get(FLATPAK) or NAME


def own_words(platform: str = sys.platform) -> tuple[str, ...]:
    """How the program that runs now is started again from anywhere."""
    python = Path(sys.executable)
    if is_folder_of_its_own():
        # On Windows there are two, and the other one opens a black window.
        return (str(python.with_name(NAME + python.suffix).absolute()),)
    return windows_words_of(python) if platform == "win32" else words_of(python, Path(sys.argv[0]))


def is_folder_of_its_own() -> bool:
    """Whether it runs without a Python beside it, program and interpreter in one file (packaging/bundle)."""
    return bool(getattr(sys, "frozen", False))


def words_of(python: Path, started_as: Path) -> tuple[str, ...]:
    """How a program installed with a Python is started again from anywhere.

    `started_as` is what it was called: the command somebody typed, or a file inside the package. `python` is
    the interpreter. Links are kept: a link in a virtual environment is what makes it one.
    """
    for command in (started_as, python.parent / NAME):
        if command.stem == NAME and command.is_file():
            return (str(command.absolute()),)
    return (str(python.absolute()), *AS_A_MODULE)


def windows_words_of(python: Path) -> tuple[str, ...]:
    """The same on Windows, where only the interpreter without a console opens no black window at bedtime."""
    quiet = python.with_name("pythonw.exe")
    return (str((quiet if quiet.is_file() else python).absolute()), *AS_A_MODULE)
