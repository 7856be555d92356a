"""Whatever is cut off by a kill: the journal is sound, what was finished is there, an import is whole or not
there. A few kills of each kind; `make torture` does as many as one likes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 6


@pytest.mark.skipif(sys.platform == "win32", reason="needs processes of Unix")
def test_nothing_that_was_finished_is_lost_in_a_kill() -> None:
    # In a process of its own, which has one thread.
    words = (sys.executable, "-m", "tests.torture", "--only", "killed-writing", "--rounds", str(ROUNDS))
    root = Path(__file__).parents[2]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert f" {5 * ROUNDS} faults" in done.stdout
    assert done.stdout.count("\n") == 1
