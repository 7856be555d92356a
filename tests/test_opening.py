"""The first moments: seen before it is furnished, but never a flash before sleep."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.journal import Kind
from companion.core.planning import Wish
from companion.launch import Launch
from companion.opening import Opening
from companion.storage.paths import DataPaths
from companion.ui.main_window import MainWindow
from tests.program import paths

__all__ = ["paths"]


class Bare(Opening):
    """An opening that notes, instead of furnishing the window, whether it can be seen, and waits at once."""

    def __init__(self, launch: Launch, application: QApplication) -> None:
        super().__init__(launch, application)
        self.seen: list[bool] = []
        self.waits = False

    @property
    def window(self) -> MainWindow | None:
        """The window that is opened, if any."""
        return None if self._opened is None else self._opened.window

    def furnish(self) -> None:
        assert self.window is not None
        self.seen.append(self.window.isVisible())

    def wait(self) -> None:
        self.waits = True


def test_the_window_is_seen_before_it_is_furnished(
    qtbot: QtBot, qapp: QApplication, paths: DataPaths
) -> None:
    opening = Bare(Launch(paths.directory), qapp)
    opening.begin()
    assert opening.window is not None
    assert opening.window.isVisible()
    assert opening.seen == []
    qtbot.waitUntil(lambda: opening.seen == [True], timeout=30_000)
    opening.window.close()
    opening.end()


def test_before_a_session_nothing_unfurnished_is_shown(qapp: QApplication, paths: DataPaths) -> None:
    opening = Bare(Launch(paths.directory, wish=Wish(kind=Kind.BEDTIME)), qapp)
    opening.begin()
    assert opening.seen == [False]
    opening.end()


def test_who_waits_in_the_tray_has_no_window_at_all(qapp: QApplication, paths: DataPaths) -> None:
    opening = Bare(Launch(paths.directory, hidden=True), qapp)
    opening.begin()
    assert (opening.waits, opening.window, opening.seen) == (True, None, [])
    opening.end()
