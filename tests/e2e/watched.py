"""The program with somebody at its shoulder who writes down every socket and the words of every start."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Program
from tests.e2e.waiting import PATIENCE

FAMILY = re.compile(r"\b(?:AF|PF)_[A-Z0-9_]+")
PLACE = re.compile(r'sun_path=(@?"[^"]*")')
STARTED = re.compile(r"\bexecve\((.*)")

WATCHING = ("strace", "-f", "-D", "-q", "--seccomp-bpf", "-s", "4096", "-e", "trace=network,execve")
"""Beside the program, so that it hears itself when it is asked to end."""

WITHOUT_MASK = ("sh", "-c", 'umask 000; exec "$@"', "sh")
"""Whatever is made has the permissions that it is made with, and nobody takes any away."""


class Watched:
    """One record after the other of what programs ask the system for; `program` is begun with these words."""

    def __init__(self, desktop: Desktop, folder: Path, home: Path, **environment: str) -> None:
        assert shutil.which("strace"), "this test needs strace; `make test` installs it"
        tried = subprocess.run(
            [*WATCHING, "-o", os.devnull, "true"], capture_output=True, text=True, timeout=60
        )
        if tried.stderr:
            # As in containers that let nobody look at another process.
            pytest.skip(f"this system lets nobody watch a program: {tried.stderr.strip()}")
        self._desktop = desktop
        self._folder = folder
        self._home = home
        self._environment = environment
        self._records: list[Path] = []

    def start(self, *command: str | Path) -> Program:
        """Starts a program in that home, without a mask for permissions, and writes down what it asks for."""
        record = self._folder / f"calls-{len(self._records)}.log"
        self._records.append(record)
        return self._desktop.start(
            *WITHOUT_MASK, *WATCHING, "-o", record, *command, home=self._home, **self._environment
        )

    def run(self, *command: str | Path) -> str:
        """The same to the end of the program; what it said, which has to be no complaint."""
        program = self.start(*command)
        assert program.wait(PATIENCE) == 0, program.errors()
        assert program.errors() == ""
        return program.output()

    def calls(self) -> str:
        """Everything written down so far."""
        return "\n".join(record.read_text(errors="replace") for record in self._records)

    def families(self) -> set[str]:
        """The kinds of addresses that sockets were made for, or spoke to."""
        return set(FAMILY.findall(self.calls()))

    def places(self) -> set[str]:
        """Where in the file system somebody was spoken to; @ stands before a name outside of it."""
        lines = (line for line in self.calls().splitlines() if "connect(" in line or "bind(" in line)
        return {place.replace('"', "") for line in lines for place in PLACE.findall(line)}

    def words(self) -> list[str]:
        """The words that programs were started with, as everybody on the computer can read them."""
        return STARTED.findall(self.calls())
