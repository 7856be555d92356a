"""How the program begins again in the tray once its window has been closed: as if it had just been started.

What a window and a session have loaded cannot all be given back, and somebody may let the program wait for
months. So it is not taken apart: the same process starts over, with as little as at login.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from companion.desktop.program import Program


def begin_again(data_dir: Path | None) -> int:
    """Start over, waiting in the tray; everything must be closed. Returns a code only where a process
    cannot do so: on Windows another one takes its place."""
    # The interpreter, which is surely there: the command may have been moved in the meantime.
    words = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "companion")
    command = Program(words, data_dir).command("tray")
    if os.name == "nt":
        subprocess.Popen(command, close_fds=True)
        return 0
    os.execv(command[0], command)
