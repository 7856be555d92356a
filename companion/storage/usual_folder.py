"""Where the data of somebody lies who names no folder; light, for a second start asks for it first."""

from __future__ import annotations

import os
import sys


def usual_folder() -> str:
    """The data folder of who names none."""
    if sys.platform.startswith("linux"):
        # What platformdirs says too, but to load it takes as long as to hand a wish over.
        home = os.environ.get("XDG_DATA_HOME", "")
        home = home if os.path.isabs(home) else os.path.expanduser("~/.local/share")
        return os.path.join(home, "mat-companion")
    from platformdirs import user_data_dir

    return user_data_dir("mat-companion", appauthor=False)
