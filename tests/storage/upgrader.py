"""A process that upgrades journals of the past where it goes wrong: killed on the way, or on a full disk.

Run with `python -m tests.storage.upgrader`, in a space of mounts of its own. Writes what came of it.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from companion.core.errors import CompanionError
from companion.storage.database import open_journal
from companion.storage.paths import DataPaths
from tests.storage.homes import HOMES, Rows, holds, rows_of, unpacked, version_of
from tests.storage.records import NOW

OPERATIONS = 100
"""Steps of SQLite between two moments at which it may end."""

KILLS = 12
ROOMS_KB = (0, 40, 100, 180, 260)
"""Free on the disk beside the journal: for no copy, for half of one, for a copy and half of the upgrade, for
all of it."""


def main() -> None:
    """Everything, one after the other."""
    # The oldest has the longest way to go, and the most that may be lost.
    packed = HOMES[0]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        told = {
            "killed": list(killed_on_the_way(packed, home)),
            "full": [with_room(packed, home / f"disk-{room}", room) for room in ROOMS_KB],
            "read only": read_only(packed, home / "read-only"),
        }
    json.dump(told, sys.stdout)


def killed_on_the_way(packed: Path, home: Path) -> Any:
    """How each of some upgrades went that were killed, from its first steps to its last."""
    moments = upgraded_in_a_child(DataPaths(unpacked(packed, home / "whole") / "data"), None)
    for number in range(KILLS):
        paths = DataPaths(unpacked(packed, home / f"kill-{number}") / "data")
        before = rows_of(paths.journal)
        moment = 1 + (moments - 1) * number // KILLS
        code = upgraded_in_a_child(paths, moment)
        yield {"code": code, **afterwards(paths, before)}


def upgraded_in_a_child(paths: DataPaths, last: int | None) -> int:
    """Upgrades in a child, which is killed at its `last` moment; its signal, negative. Without one, how many
    moments there are."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        moments = 0
        connect = sqlite3.connect

        def passed() -> int:
            nonlocal moments
            moments += 1
            if moments == last:
                os.kill(os.getpid(), signal.SIGKILL)
            return 0

        def connected(*place: Any, **options: Any) -> sqlite3.Connection:
            connection = connect(*place, **options)
            connection.set_progress_handler(passed, OPERATIONS)
            return connection

        sqlite3.connect = connected
        open_journal(paths, NOW).database.close()
        os.write(writing, str(moments).encode())
        os._exit(0)
    os.close(writing)
    with open(reading) as said:
        moments = said.read()
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return int(moments) if last is None else code


def with_room(packed: Path, home: Path, room_kb: int) -> dict[str, Any]:
    """How an upgrade goes on a disk with so much room, and again when there is more."""
    with on_a_disk_of_its_own(packed, home) as paths:
        before = rows_of(paths.journal)
        used = shutil.disk_usage(home).used // 1024
        mount(home, f"remount,size={used + room_kb}k")
        told = tried(paths)
        mount(home, f"remount,size={used + 10_000}k")
        return {**told, **afterwards(paths, before)}


def read_only(packed: Path, home: Path) -> dict[str, Any]:
    """How an upgrade goes on a disk that is only read, and again when it may be written to."""
    with on_a_disk_of_its_own(packed, home) as paths:
        before, content = rows_of(paths.journal), paths.journal.read_bytes()
        mount(home, "remount,ro")
        told = tried(paths)
        same = paths.journal.read_bytes() == content
        mount(home, "remount,rw")
        return {**told, "same": same, **afterwards(paths, before)}


class on_a_disk_of_its_own:  # noqa: N801  # reads as a sentence where it stands
    """A home of then in a file system of its own, which is gone afterwards."""

    def __init__(self, packed: Path, home: Path) -> None:
        self._packed, self._home = packed, home

    def __enter__(self) -> DataPaths:
        self._home.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=10m", "none", self._home], check=True)
        return DataPaths(unpacked(self._packed, self._home / "home") / "data")

    def __exit__(self, *_error: object) -> None:
        subprocess.run(["umount", self._home], check=True)


def mount(home: Path, options: str) -> None:
    """Changes the file system of a home."""
    subprocess.run(["mount", "-o", options, home], check=True)


def tried(paths: DataPaths) -> dict[str, Any]:
    """What an upgrade came to: its problem, or none."""
    try:
        open_journal(paths, NOW).database.close()
    except CompanionError as error:
        return {"problem": error.problem.value}
    return {"problem": None}


def afterwards(paths: DataPaths, before: Rows) -> dict[str, Any]:
    """What is there before and after the journal is opened again with nothing in the way."""
    there = holds(rows_of(paths.journal), before)
    opened = open_journal(paths, NOW)
    opened.database.close()
    copies = [copy for copy in paths.backups.glob("*.db") if copy.stat().st_size]
    return {
        "there": there,
        "notice": opened.notice and opened.notice.value,
        "whole": holds(rows_of(paths.journal), before),
        "version": version_of(paths.journal),
        "copies": len(copies),
        "copied": any(holds(rows_of(copy), before) for copy in copies),
    }


if __name__ == "__main__":
    main()
