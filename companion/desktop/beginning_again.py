"""How the program begins again once its window has been closed, or what it keeps has been replaced: as if it
had just been started.

What a window and a session have loaded cannot all be given back, and somebody may let the program wait for
months. So it is not taken apart: the same process starts over, with as little as at login.
"""

from __future__ import annotations

import os
import subprocess
from datetime import date
from pathlib import Path

from companion.desktop.program import Program, own_words


def command_again(
    data_dir: Path | None, dim_on: date | None, *, in_tray: bool, section: str | None = None
) -> tuple[str, ...]:
    """The words that start this program as it is to begin again."""
    tray = ("tray",) if in_tray else ()
    dim = () if dim_on is None else ("--dim-on", dim_on.isoformat())
    place = () if section is None else ("--section", section)
    return Program(own_words(), data_dir).command(*tray, *dim, *place)


def begin_again(
    data_dir: Path | None, dim_on: date | None, *, in_tray: bool = True, section: str | None = None
) -> int:
    """Start over, waiting in the tray or with a window (at a section of the settings, or not), and dim on
    that day; everything must be closed. Returns a code only where a process cannot: on Windows another
    one takes its place."""
    command = command_again(data_dir, dim_on, in_tray=in_tray, section=section)
    if os.name == "nt":
        subprocess.Popen(command, close_fds=True)
        return 0
    os.execv(command[0], command)
