"""A first look at a package, on any system: does what was built start, hold a session, and write it down?

`python packaging/smoke.py PROGRAM` starts the command that was installed or unpacked, as a stranger's
computer would: in a folder of its own with spaces and accents in its name, without sound, and, unless
`--on-screen` is given, without a screen. It needs nothing but Python, and ends with 1 at the first thing
that is not right.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ANSWER_SECONDS = 120.0
"""For what is answered without a window; the very first start of a package may be looked through for long."""

SPARE_SECONDS = 240.0
"""A session may take so much longer than its minutes: to open, to fade away, to be written down."""


BREATH_MINUTES = 0.5
"""No breath is longer."""


class Wrong(Exception):  # noqa: N818  # it is what was found, not a fault of this file
    """What is not right, in a sentence."""


def surroundings(home: Path, *, on_screen: bool) -> dict[str, str]:
    """What the program is told of its surroundings: an empty home, no sound, and a screen only if wished."""
    around = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_"))}
    around |= {"HOME": str(home), "SDL_AUDIODRIVER": "dummy"}
    if not on_screen:
        around["QT_QPA_PLATFORM"] = "offscreen"
    return around


def version_here() -> str:
    """The version that the sources beside this file have."""
    told = re.search(r'__version__ = "([^"]+)"', (ROOT / "companion" / "__init__.py").read_text("utf-8"))
    if told is None:
        raise Wrong("the sources tell no version")
    return told[1]


def said(program: Path, around: Mapping[str, str], *words: str, seconds: float = ANSWER_SECONDS) -> str:
    """What the program answers. What else it says is shown, and is wrong only where it is an error."""
    command = [str(program), *words]
    try:
        done = subprocess.run(command, env=around, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired as error:
        raise Wrong(f"{words} did not end within {seconds:g} s") from error
    out, complaint = (text.decode("utf-8", "replace") for text in (done.stdout, done.stderr))
    if done.returncode or "Traceback" in complaint:
        raise Wrong(f"{words} ended with {done.returncode}: {complaint or out}")
    if complaint.strip():
        print(f"{words[0]} said on the side: {complaint.strip()}")
    return out


def found(program: Path) -> Path:
    """The file of a command, also where only its name was given."""
    return Path(shutil.which(program) or program).absolute()


def look(program: Path, window: Path, folder: Path, minutes: float, *, on_screen: bool) -> None:
    """Go through all of it; `window` is what holds the session. Raises Wrong."""
    around = surroundings(folder, on_screen=on_screen)
    data = folder / "a folder, öppnad"
    place = ("--data-dir", str(data))

    version = said(program, around, "--version").strip()
    if version_here() not in version.split():
        raise Wrong(f"it calls itself {version!r}, and the sources {version_here()}")
    print(f"version: {version}")

    parts: dict[str, Any] = json.loads(said(program, around, "check", "--json", *place))
    for name, part in parts.items():
        print(f"{name}: {part['words']}")
    if not parts["sound"]["works"]:
        raise Wrong("even the sound device that plays to nobody does not open")

    began = time.monotonic()
    words = ("--minutes", f"{minutes:g}", "--lead-in", "0", "--music", "none", "--soundscape", "none")
    session = ("start", "breathing", *words, "--quit-after", *place)
    said(window, around, *session, seconds=minutes * 60 + SPARE_SECONDS)
    took = time.monotonic() - began
    if took < minutes * 60:
        raise Wrong(f"a session of {minutes:g} minutes was over after {took:.1f} s")

    sessions = json.loads(said(program, around, "history", "--json", *place))["sessions"]
    if len(sessions) != 1:
        raise Wrong(f"the journal has {len(sessions)} sessions")
    (kept,) = sessions
    # The last breath is breathed to its end.
    if kept["kind"] != "breathing" or not minutes <= kept["minutes_done"] < minutes + BREATH_MINUTES:
        raise Wrong(f"the journal has {kept['minutes_done']} minutes of {kept['kind']}")
    print(f"a session of {minutes:g} minutes took {took:.1f} s, and is in the journal")

    if "Traceback" in (data / "companion.log").read_text("utf-8"):
        raise Wrong("its log tells of an error")


def main() -> int:
    """Look at what the command line names."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path, metavar="PROGRAM")
    parser.add_argument("--window", type=Path, metavar="PROGRAM", help="where that is another (Windows)")
    parser.add_argument("--minutes", type=float, default=1.0, metavar="M", help="how long the session is")
    parser.add_argument("--on-screen", action="store_true", help="with the window on the screen")
    options = parser.parse_args()
    # Windows may hold on to a file for a moment after the program has ended.
    with tempfile.TemporaryDirectory(prefix="mat-companion-smoke-", ignore_cleanup_errors=True) as folder:
        try:
            program, home = found(options.program), Path(folder)
            window = found(options.window) if options.window else program
            look(program, window, home, options.minutes, on_screen=options.on_screen)
        except Wrong as wrong:
            print(f"WRONG: {wrong}", file=sys.stderr)
            return 1
    print("all well")
    return 0


if __name__ == "__main__":
    sys.exit(main())
