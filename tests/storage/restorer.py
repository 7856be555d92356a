"""A process that restores backups in children of its own, which are cut off where or when it is told to.

Run with `python -m tests.storage.restorer`. Each line it reads is a wish: the data folder, the backup, the
step after which the child leaves at once (or null), and the seconds after which it is killed (or null). Each
line it answers says how that went: the child's signal as a negative number or its exit code, and the seconds
it took.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from pathlib import Path

from companion.core.backups import Restoring
from companion.storage import restoring
from companion.storage.paths import DataPaths
from tests.storage.keepsakes import LATER, PROGRAM

LEFT = 9
"""The exit code of a child that has left at a step."""


def main() -> None:
    """Obey until there is nothing more to read."""
    for line in sys.stdin:
        data, file, step, seconds = json.loads(line)
        begun = time.monotonic()
        child = os.fork()
        if not child:
            os._exit(restored(Path(data), Path(file), None if step is None else Restoring(step)))
        if seconds is not None:
            select.select([], [], [], seconds)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        print(json.dumps([code, time.monotonic() - begun]), flush=True)


def restored(data: Path, file: Path, last: Restoring | None) -> int:
    """One restore, in a child."""

    def told(step: Restoring) -> None:
        if step is last:
            os._exit(LEFT)

    restoring.restore(DataPaths(data), file, LATER, PROGRAM, told=told)
    return 0


if __name__ == "__main__":
    main()
