"""The first moments: seen before it is furnished, but never a flash before sleep."""

import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Kind
from companion.core.planning import Wish
from companion.desktop.hand_over import address_of
from companion.desktop.instance_lock import hold
from companion.desktop.listener import answer_line
from companion.launch import REFUSED, TROUBLE, HandedOver, Launch
from companion.opening import Opened, Opening, opened
from companion.storage.paths import DataPaths
from companion.ui.main_window import MainWindow
from tests.program import paths

__all__ = ["paths"]


class Bare(Opening):
    """An opening that notes, instead of furnishing the window, whether it can be seen."""

    def __init__(self, launch: Launch, application: QApplication) -> None:
        super().__init__(launch, application)
        self.seen: list[bool] = []

    @property
    def opened(self) -> Opened:
        """What is there from the first moment."""
        return self._opened

    @property
    def window(self) -> MainWindow:
        """The window that is opened."""
        return self._opened.window

    def furnish(self) -> None:
        self.seen.append(self.window.isVisible())


def test_the_window_is_seen_before_it_is_furnished(
    qtbot: QtBot, qapp: QApplication, paths: DataPaths
) -> None:
    opening = Bare(Launch(paths.directory), qapp)
    opening.begin()
    assert opening.window.isVisible()
    assert opening.seen == []
    qtbot.waitUntil(lambda: opening.seen == [True], timeout=30_000)
    opening.window.close()
    opening.end()


@pytest.mark.parametrize("launch", [{"wish": Wish(kind=Kind.BEDTIME)}, {"hidden": True}])
def test_before_a_session_or_in_the_tray_nothing_unfurnished_is_shown(
    qapp: QApplication, paths: DataPaths, launch: dict[str, object]
) -> None:
    opening = Bare(Launch(paths.directory, **launch), qapp)  # type: ignore[arg-type]  # names are those of Launch
    opening.begin()
    assert opening.seen == [False]
    opening.end()


# Two programs for one journal.


def test_a_journal_in_use_by_a_program_that_hears_nothing_is_told(
    qapp: QApplication, paths: DataPaths
) -> None:
    lock = hold(paths.lock)
    with pytest.raises(CompanionError) as raised:
        opened(Launch(paths.directory), qapp, patience=0.1)
    assert raised.value.problem is Problem.ALREADY_OPEN
    lock.unlock()


def test_a_start_that_is_to_leave_after_its_session_is_not_handed_over(
    qapp: QApplication, paths: DataPaths
) -> None:
    first = opened(Launch(paths.directory), qapp)
    with pytest.raises(CompanionError) as raised:
        opened(Launch(paths.directory, quit_after=True), qapp)
    assert raised.value.problem is Problem.ALREADY_OPEN
    first.let_go()


def test_a_program_that_does_not_answer_is_told(qapp: QApplication, paths: DataPaths) -> None:
    first = opened(Launch(paths.directory), qapp)
    with pytest.raises(HandedOver) as raised:
        opened(Launch(paths.directory), qapp, patience=0.1)
    assert raised.value.code == TROUBLE
    first.let_go()


def test_of_two_started_at_once_the_later_waits_for_the_earlier_to_listen(
    qapp: QApplication, paths: DataPaths
) -> None:
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
            opened(Launch(paths.directory, arguments=("start", "feet")), qapp)
    assert (raised.value.code, raised.value.sentence) == (REFUSED, "Not today.")
    assert b'["start", "feet"]' in came[0]
    lock.unlock()


def test_of_two_started_at_once_the_later_opens_when_the_earlier_has_gone(
    qapp: QApplication, paths: DataPaths
) -> None:
    lock = hold(paths.lock)
    with ThreadPoolExecutor() as aside:
        aside.submit(lock.unlock)
        second = opened(Launch(paths.directory), qapp)
    assert second.lock is not None
    assert second.lock.isLocked()
    second.let_go()


def test_what_was_let_go_may_be_opened_anew_by_the_same_process(qapp: QApplication, paths: DataPaths) -> None:
    first = opened(Launch(paths.directory), qapp)
    first.let_go()
    first.let_go()
    again = opened(Launch(paths.directory), qapp, patience=0.0)
    assert again.listener is not None
    again.let_go()


def test_without_a_data_folder_there_is_nothing_to_let_go(qapp: QApplication, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    found = opened(Launch(in_the_way / "below"), qapp)
    assert (found.lock, found.listener) == (None, None)
    found.let_go()
