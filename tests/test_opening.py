"""The first moments: seen before it is furnished, with little loaded, but never a flash before sleep."""

import subprocess
import sys
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.core.journal import Kind
from companion.core.planning import Wish
from companion.core.settings import Settings, ThemeChoice
from companion.launch import Launch
from companion.opening import Opening
from companion.storage import settings_file
from companion.storage.paths import DataPaths
from companion.ui.main_window import MainWindow
from companion.ui.theme import DUSK, MORNING, Theme
from tests.program import NOW, answer, paths, put_back, take_down

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

    @property
    def theme(self) -> Theme | None:
        """Its colours."""
        return None if self._opened is None else self._opened.look.theme

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


@pytest.mark.parametrize(("section", "page"), [(None, "today"), ("sound", "settings")])
def test_the_window_that_was_seen_is_furnished(
    section: str | None, page: str, qtbot: QtBot, qapp: QApplication, paths: DataPaths
) -> None:
    answer(paths)
    opening = Opening(Launch(paths.directory, section=section), qapp)
    with put_back(qapp):
        opening.begin()
        qtbot.waitUntil(
            lambda: opening.standby is not None and opening.standby.companion is not None, timeout=30_000
        )
        assert opening.standby is not None
        assert opening.standby.companion is not None
        companion = opening.standby.companion
        assert companion.window.page is getattr(companion.views, page)
        take_down(opening.standby)
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


def test_the_first_window_has_letters_as_large_as_they_are_set(qapp: QApplication, paths: DataPaths) -> None:
    settings_file.save(paths.settings, Settings(text_percent=200), NOW)
    opening = Bare(Launch(paths.directory), qapp)
    opening.begin()
    assert opening.window is not None
    assert opening.window.look.scale == 2.0
    opening.window.close()
    opening.end()


@pytest.mark.parametrize(("days_ago", "theme"), [(0, DUSK), (1, MORNING)])
def test_for_who_has_gone_to_bed_the_first_window_is_dim(
    days_ago: int, theme: Theme, qapp: QApplication, paths: DataPaths
) -> None:
    settings_file.save(paths.settings, Settings(theme=ThemeChoice.MORNING), NOW)
    # A day ends at 03:00.
    day = (datetime.now().astimezone() - timedelta(hours=3, days=days_ago)).date()
    opening = Bare(Launch(paths.directory, dim_on=day), qapp)
    opening.begin()
    assert opening.window is not None
    assert opening.theme is theme
    opening.window.close()
    opening.end()


LOADED = """
import sys
from companion.opening import Opening
from PySide6 import QtCore
def furnish(opening):
    print(*sorted(name for name in sys.modules if name.startswith(("companion.", "PySide6.Qt"))))
    print("Qt" in vars(QtCore), *(name for name in sys.argv[2:] if name in sys.modules))
    opening._application.quit()
Opening.furnish = furnish
from companion.entrance import main
main(["--data-dir", sys.argv[1]])
"""

HEAVY = ("socket", "locale", "platformdirs", "sqlite3", "pygame", "numpy")


def test_the_window_is_on_the_screen_with_little_loaded(paths: DataPaths) -> None:
    settings_file.save(paths.settings, Settings(theme=ThemeChoice.DUSK), NOW)
    words = [sys.executable, "-c", LOADED, str(paths.directory)]
    done = subprocess.run([*words, *HEAVY], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    companion, others = done.stdout.splitlines()
    assert companion.split() == [
        *("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"),
        *("companion.assets", "companion.cli", "companion.core", "companion.core.errors"),
        *("companion.core.reminders", "companion.core.settings", "companion.core.sounds"),
        *("companion.desktop", "companion.desktop.clock", "companion.desktop.hand_over"),
        *(
            "companion.desktop.instance_lock",
            "companion.desktop.program",
            "companion.entrance",
            "companion.ground",
            "companion.launch",
        ),
        *("companion.opening", "companion.storage", "companion.storage.disk_faults"),
        *("companion.storage.paths", "companion.storage.private_files", "companion.storage.settings_file"),
        *("companion.storage.usual_folder", "companion.typed", "companion.ui", "companion.ui.languages"),
        *("companion.ui.letters", "companion.ui.main_window", "companion.ui.theme"),
    ]
    # The namespace Qt takes as long as a fifth of a bare window.
    assert others == "False"
