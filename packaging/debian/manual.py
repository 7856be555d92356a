"""The manual page of the command, from its own help."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

HEAD = """\
.TH MAT\\-COMPANION 1 {day} "Mat Companion {version}" "User Commands"
.SH NAME
mat\\-companion \\- quiet sessions on an acupressure mat
.SH SYNOPSIS
.B mat\\-companion
.RB [ \\-\\-data\\-dir
.IR DIR ]
.RI [ COMMAND " ...]"
.SH DESCRIPTION
Without a command the program opens its window, or brings the one that is open already to the front.
Commands start a session, answer on the terminal, or have the program wait in the tray.
None of them speaks to a network.
.SH OPTIONS
.TP
.BI \\-\\-data\\-dir " DIR"
keep settings, journal, backups and log in
.I DIR
.TP
.B \\-\\-version
tell the version
.TP
.BR \\-h ", " \\-\\-help
tell what there is; after a command, what it takes
.SH COMMANDS
"""

TAIL = """\
.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 2
it was used wrongly
.TP
.B 3
the answers to the health questions speak against it
.TP
.B 4
something else stood in the way, and was said in a sentence
.SH FILES
.TP
.I ~/.local/share/mat\\-companion
journal, settings, backups and log, unless
.B \\-\\-data\\-dir
or
.B XDG_DATA_HOME
say otherwise. They stay when the program is removed;
.B mat\\-companion erase
deletes them.
.TP
.I ~/.config/autostart/mat\\-companion.desktop
there while the program is to wait in the tray from login on
"""


def manual(program: Path, epoch: int) -> str:
    """The page in the language of man, dated."""
    overview = said(program, "--help")
    commands = re.findall(r"^    ([a-z]+)\s", overview, re.MULTILINE)
    version = said(program, "--version").split()[-1]
    day = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d")
    sections = [section(command, said(program, command, "--help")) for command in commands]
    return HEAD.format(day=day, version=version) + "".join(sections) + TAIL


def section(command: str, told: str) -> str:
    """What one command takes, as its help has it."""
    return f".SS {command}\n.nf\n{escaped(told)}\n.fi\n"


def escaped(text: str) -> str:
    """A text that man shows as it is: no line of it is an instruction, and hyphens stay hyphens."""
    text = text.strip().replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.MULTILINE)


def said(program: Path, *words: str) -> str:
    """What the program answers, in lines that fit a page."""
    environment = {**os.environ, "COLUMNS": "72"}
    done = subprocess.run([program, *words], check=True, capture_output=True, text=True, env=environment)
    return done.stdout
