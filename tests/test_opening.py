"""The first moments: seen before it is furnished, but never a flash before sleep."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Kind
from companion.core.planning import Wish
from companion.launch import Launch
from companion.opening import Opening, opened
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


@pytest.mark.parametrize("launch", [{"wish": Wish(kind=Kind.BEDTIME)}, {"hidden": True}])
def test_before_a_session_or_in_the_tray_nothing_unfurnished_is_shown(
    qapp: QApplication, paths: DataPaths, launch: dict[str, object]
) -> None:
    opening = Bare(Launch(paths.directory, **launch), qapp)  # type: ignore[arg-type]  # names are those of Launch
    opening.begin()
    assert opening.seen == [False]


def test_a_journal_in_use_is_told(qapp: QApplication, paths: DataPaths) -> None:
    first = opened(Launch(paths.directory), qapp)
    with pytest.raises(CompanionError) as raised:
        opened(Launch(paths.directory), qapp)
    assert raised.value.problem is Problem.ALREADY_OPEN
    assert first.lock is not None
    first.lock.unlock()
