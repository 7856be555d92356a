"""What the program stands on: one journal, one program; a second start is handed over or waits."""

import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from companion.core.backups import Restoring
from companion.core.errors import CompanionError, Problem
from companion.desktop.hand_over import address_of
from companion.desktop.instance_lock import hold
from companion.desktop.listener import answer_line
from companion.ground import ground
from companion.launch import REFUSED, TROUBLE, HandedOver, Launch
from companion.storage.backup import back_up
from companion.storage.paths import DataPaths
from companion.storage.restoring import restore
from companion.supplies import open_shelf
from tests.program import paths
from tests.storage.files import write_journal
from tests.storage.keepsakes import LATER, PROGRAM
from tests.storage.records import NOW, SESSION

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
    first.listen()
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
    first.listen()
    first.let_go()
    first.let_go()
    again = ground(Launch(paths.directory), patience=0.0)
    again.listen()
    assert again.listener is not None
    again.let_go()


def test_without_a_data_folder_there_is_nothing_to_let_go(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    found = ground(Launch(in_the_way / "below"))
    found.listen()
    assert (found.lock, found.listener) == (None, None)
    found.let_go()


def cut_off(paths: DataPaths, file: Path, step: Restoring) -> None:
    """A restore that a crash has cut off after a step."""

    class CrashError(Exception):
        pass

    def crash(done: Restoring) -> None:
        if done is step:
            raise CrashError

    with pytest.raises(CrashError):
        restore(paths, file, LATER, PROGRAM, told=crash)


def test_a_restore_that_was_cut_off_is_finished_before_anything_is_read(
    paths: DataPaths, tmp_path: Path
) -> None:
    paths.settings.write_text('{"lead_in_seconds": 45}')
    file = Path(back_up(paths, NOW, PROGRAM, tmp_path).file)
    paths.settings.write_text('{"lead_in_seconds": 90}')
    cut_off(paths, file, Restoring.DECIDED)
    under = ground(Launch(paths.directory))
    assert under.loaded.settings.lead_in_seconds == 45
    assert not paths.restoring.exists()
    under.let_go()


def test_a_restore_that_cannot_be_finished_keeps_nobody_from_starting(
    paths: DataPaths, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write_journal(paths, SESSION)
    file = Path(back_up(paths, NOW, PROGRAM, tmp_path).file)
    cut_off(paths, file, Restoring.JOURNAL)
    paths.settings.mkdir()
    (paths.restoring / "settings.json").touch()
    under = ground(Launch(paths.directory))
    assert "a restore could not be finished: restore_unfinished" in caplog.text
    shelf = open_shelf(paths)
    assert shelf.in_memory
    assert [error.problem for error in shelf.troubles] == [Problem.RESTORE_UNFINISHED]
    shelf.database.close()
    under.let_go()
