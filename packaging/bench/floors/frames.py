"""Runs the program and notes when each frame of a session is made, into the file named first."""

import atexit
import json
import sys
import time
from pathlib import Path

from companion import cli
from companion.ui.widgets.session_view import SessionView

moments: list[float] = []
refresh = SessionView.refresh


def noted(view: SessionView) -> None:
    """A frame, with its moment written down."""
    moments.append(time.monotonic())
    refresh(view)


def write(file: Path) -> None:
    """The moments as JSON, once the program ends."""
    file.write_text(json.dumps(moments))


SessionView.refresh = noted  # type: ignore[method-assign]  # listening in is what this file is for
atexit.register(write, Path(sys.argv.pop(1)))
sys.exit(cli.main())
