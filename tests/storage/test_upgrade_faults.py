"""An upgrade that is killed, finds no room, or may not write: nothing is lost, and the next does it all."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from companion.core.errors import Problem
from companion.storage.schema import MIGRATIONS
from tests.apart import apart
from tests.storage.upgrader import KILLS, ROOMS_KB


@pytest.fixture(scope="module")
def upgrades() -> dict[str, Any]:
    """What became of upgrades that went wrong."""
    command = [*apart("--mount"), sys.executable, "-m", "tests.storage.upgrader"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def is_done_by_the_next(found: dict[str, Any]) -> bool:
    """Whether all was there after it went wrong, and the next upgrade did the rest, with a copy of then."""
    done = found["there"] and found["whole"] and found["copied"] and found["notice"] is None
    return bool(done) and found["version"] == len(MIGRATIONS)


@pytest.mark.invariant(8)
def test_an_upgrade_killed_at_any_moment_loses_nothing(upgrades: dict[str, Any]) -> None:
    killed = upgrades["killed"]
    assert [found["code"] for found in killed] == [-9] * KILLS
    assert all(map(is_done_by_the_next, killed))
    # Some were killed before there was a whole copy, and some after.
    assert {found["copies"] for found in killed} == {1, 2}


@pytest.mark.invariant(8)
def test_an_upgrade_on_a_full_disk_is_told_and_loses_nothing(upgrades: dict[str, Any]) -> None:
    full = upgrades["full"]
    assert len(full) == len(ROOMS_KB)
    assert all(map(is_done_by_the_next, full))
    assert [found["problem"] for found in full[:-1]] == [Problem.DISK_FULL.value] * (len(full) - 1)
    assert full[-1]["problem"] is None


@pytest.mark.invariant(8)
def test_an_upgrade_on_a_disk_that_is_only_read_changes_nothing(upgrades: dict[str, Any]) -> None:
    found = upgrades["read only"]
    assert found["problem"] == Problem.DATA_FOLDER_UNWRITABLE.value
    assert found["same"]
    assert is_done_by_the_next(found)
