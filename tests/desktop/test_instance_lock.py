"""One running program a journal."""

import os
import stat
from pathlib import Path

import pytest

from companion.core.errors import CompanionError, Problem
from companion.desktop.instance_lock import hold


def test_a_second_program_is_told_and_may_come_when_the_first_has_gone(tmp_path: Path) -> None:
    first = hold(tmp_path / "companion.lock")
    with pytest.raises(CompanionError) as raised:
        hold(tmp_path / "companion.lock")
    assert raised.value.problem is Problem.ALREADY_OPEN
    first.unlock()
    hold(tmp_path / "companion.lock").unlock()


def test_the_lock_is_for_its_owner_only(tmp_path: Path) -> None:
    lock = hold(tmp_path / "companion.lock")
    assert stat.S_IMODE((tmp_path / "companion.lock").stat().st_mode) == 0o600
    lock.unlock()


def test_a_pipe_in_the_place_of_the_lock_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "companion.lock")
    assert not hold(tmp_path / "companion.lock").isLocked()


def test_a_lock_that_a_full_disk_has_left_empty_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "companion.lock").touch()
    lock = hold(tmp_path / "companion.lock")
    assert lock.isLocked()
    assert (tmp_path / "companion.lock").read_text().startswith(str(os.getpid()))
    lock.unlock()


def test_what_is_far_too_long_for_a_lock_is_none(tmp_path: Path) -> None:
    (tmp_path / "companion.lock").touch()
    # More than any memory has room for; it is nearly all hole.
    os.truncate(tmp_path / "companion.lock", 6 << 30)
    lock = hold(tmp_path / "companion.lock")
    assert lock.isLocked()
    lock.unlock()


def test_where_no_lock_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    assert not hold(tmp_path / "missing" / "companion.lock").isLocked()
