"""What the program stands on: one journal, one program; a second start is handed over or waits."""

import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from companion.core.errors import CompanionError, Problem
from companion.desktop.hand_over import address_of
from companion.desktop.instance_lock import hold
from companion.desktop.listener import answer_line
from companion.ground import ground
from companion.launch import REFUSED, TROUBLE, HandedOver, Launch
from companion.storage.paths import DataPaths
from tests.program import paths

__all__ = ["paths"]

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_journal_in_use_by_a_program_that_hears_nothing_is_told(paths: DataPaths) -> None:
    lock = hold(paths.lock)
    with pytest.raises(CompanionError) as raised:
        ground(Launch(paths.directory), patience=0.1)
    assert raised.value.problem is Problem.ALREADY_OPEN
    lock.unlock()


def test_a_start_that_is_to_leave_after_its_session_is_not_handed_over(paths: DataPaths) -> None:
    first = ground(Launch(paths.directory))
    with pytest.raises(CompanionError) as raised:
        ground(Launch(paths.directory, quit_after=True))
    assert raised.value.problem is Problem.ALREADY_OPEN
    first.let_go()


def test_a_program_that_does_not_answer_is_told(paths: DataPaths) -> None:
    first = ground(Launch(paths.directory))
    with pytest.raises(HandedOver) as raised:
        ground(Launch(paths.directory), patience=0.1)
    assert raised.value.code == TROUBLE
    first.let_go()


def test_of_two_started_at_once_the_later_waits_for_the_earlier_to_listen(paths: DataPaths) -> None:
    lock = hold(paths.lock)
    came = []

    def come_up() -> None:
        address = address_of(str(paths.directory), prepare=True)
        assert address is not None
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(address)
            server.listen()
            line, _ = server.accept()
            with line:
                came.append(line.recv(1000))
                line.sendall(answer_line(REFUSED, "Not today."))
            Path(address).unlink()

    with ThreadPoolExecutor() as aside:
        aside.submit(come_up)
        with pytest.raises(HandedOver) as raised:
            ground(Launch(paths.directory, arguments=("start", "feet")))
    assert (raised.value.code, raised.value.sentence) == (REFUSED, "Not today.")
    assert b'["start", "feet"]' in came[0]
    lock.unlock()


def test_of_two_started_at_once_the_later_opens_when_the_earlier_has_gone(paths: DataPaths) -> None:
    lock = hold(paths.lock)
    with ThreadPoolExecutor() as aside:
        aside.submit(lock.unlock)
        second = ground(Launch(paths.directory))
    assert second.lock is not None
    assert second.lock.isLocked()
    second.let_go()


def test_what_was_let_go_may_be_opened_anew_by_the_same_process(paths: DataPaths) -> None:
    first = ground(Launch(paths.directory))
    first.let_go()
    first.let_go()
    again = ground(Launch(paths.directory), patience=0.0)
    assert again.listener is not None
    again.let_go()


def test_without_a_data_folder_there_is_nothing_to_let_go(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    found = ground(Launch(in_the_way / "below"))
    assert (found.lock, found.listener) == (None, None)
    found.let_go()
