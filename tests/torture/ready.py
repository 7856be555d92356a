"""The program, loaded once and ready: each command runs in a copy of it, as it would from a terminal.

Starting the program anew for each of many thousands of faults would take its time for nothing. As a process
of its own this file reads a command a line and answers with the code it ended with.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).parents[2]
HUNG = -1
ASKED = -15
"""A command that was asked to end before it could hear of that."""

LONGEST = 30.0
"""Seconds a command has, and as many again once it was asked to end: then it counts as hung."""

LOADED = (
    *("commands", "exchanging", "keeping", "meeting", "reviewing", "suggesting", "integrating", "writing_up"),
    *("app", "opening", "standby", "supplies"),
    *("storage.erasing", "storage.restoring", "storage.sync_folder", "storage.table_reading"),
)
"""What the commands load when they are first needed."""


@dataclass(frozen=True, slots=True)
class Came:
    """What a command came to."""

    code: int
    out: str
    err: str


class Ready:
    """Commands for a program that has loaded already, from the checkout in `root`; `folder` is for what it
    says."""

    def __init__(self, folder: Path, environment: dict[str, str], root: Path = ROOT) -> None:
        self._out, self._err = folder / "out", folder / "err"
        self._process = subprocess.Popen(
            [
                *_without_privilege(),
                sys.executable,
                "-m",
                "tests.torture.ready",
                str(self._out),
                str(self._err),
            ],
            cwd=root,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def say(self, *words: str | Path, seconds: float = LONGEST) -> Came:
        """Gives one command, and returns when it has ended; after so many seconds it is asked to end, as by a
        desktop when somebody logs out."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([seconds, *map(os.fspath, words)]) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        return Came(code, *(path.read_text(errors="replace") for path in (self._out, self._err)))

    def __enter__(self) -> Ready:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=LONGEST)


def _without_privilege() -> tuple[str, ...]:
    """What makes permissions count for the system's owner, too: else nothing could be closed to them."""
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()


def main(out: str, err: str) -> None:
    """Runs each command that is read in a copy of this process."""
    for name in LOADED:
        importlib.import_module(f"companion.{name}")
    from companion import entrance

    for line in sys.stdin:
        seconds, *words = json.loads(line)
        child = os.fork()
        if not child:
            _obey(entrance.main, words, out, err)
        print(_ended(child, seconds), flush=True)


def _obey(run: object, words: list[str], out: str, err: str) -> None:
    """Runs one command, and leaves as the interpreter does."""
    code = 1
    try:
        for number, path in ((1, out), (2, err)):
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(descriptor, number)
            os.close(descriptor)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        assert callable(run)
        code = int(run(words))  # pyright: ignore[reportArgumentType]  # the main function
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _ended(child: int, seconds: float) -> int:
    """The code a child ended with; one that takes too long is killed and looked after."""
    begun, asked = time.monotonic(), False
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        gone_by = time.monotonic() - begun
        if gone_by > seconds and not asked:
            os.kill(child, signal.SIGTERM)
            asked = True
        if gone_by > seconds + LONGEST:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return HUNG
        time.sleep(0.002)


if __name__ == "__main__":
    main(*sys.argv[1:])
