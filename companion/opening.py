"""The first moments of the program: a window on the screen at once, furnished as soon as it can be seen.

This file loads little: the colours, the settings and an empty window. Everything else is loaded by app.py,
once the window is there to be looked at.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QLockFile, QObject, QSize
from PySide6.QtWidgets import QApplication

from companion import __version__
from companion.core.errors import CompanionError
from companion.desktop.clock import steady_seconds
from companion.desktop.hand_over import PATIENCE_SECONDS, handed_over
from companion.desktop.instance_lock import hold
from companion.desktop.listener import Listener, listen
from companion.launch import HandedOver
from companion.storage import settings_file
from companion.storage.paths import DataPaths, data_paths, prepare
from companion.storage.settings_file import LoadedSettings
from companion.ui.main_window import MainWindow, scale_of
from companion.ui.theme import Look, chosen_theme

if TYPE_CHECKING:
    from companion.app import Companion
    from companion.launch import Launch

PAUSE_SECONDS = 0.05
"""Between two looks whether the other program is ready."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What is there from the first moment: where the data lies, its lock, settings, look and window, and who
    hears of further starts."""

    paths: DataPaths
    loaded: LoadedSettings
    look: Look
    window: MainWindow
    lock: QLockFile | None
    listener: Listener | None

    def let_go(self) -> None:
        """Give up the journal, so that another program may have it, or this one when it begins anew."""
        if self.listener is not None:
            self.listener.close()
        if self.lock is not None:
            self.lock.unlock()


def opened(launch: Launch, application: QApplication, patience: float = PATIENCE_SECONDS) -> Opened:
    """The window with its colours, not yet shown.

    Where another program has the journal, it raises HandedOver as soon as that one answers to the wish, or
    CompanionError ALREADY_OPEN after `patience` seconds.
    """
    paths = data_paths(launch.data_dir)
    try:
        prepare(paths)
    except CompanionError:
        # Said by app.py, which does without the folder.
        lock = listener = None
    else:
        lock = _held(paths, launch, patience)
        # Whoever comes while the rest is loaded finds somebody to wait for.
        listener = listen(paths.directory)
    loaded = settings_file.load(paths.settings)
    settings = loaded.settings
    theme = chosen_theme(settings.theme, application.styleHints().colorScheme())
    look = Look(theme, scale_of(application.font()), settings.skin_tone, settings.reduced_motion)
    window = MainWindow(look, QSize(settings.window_width, settings.window_height))
    return Opened(paths, loaded, look, window, lock, listener)


def _held(paths: DataPaths, launch: Launch, patience: float) -> QLockFile:
    """The lock of the journal. Two programs may be started at once: the one that comes too late waits until
    the other listens, or has gone."""
    end = steady_seconds() + patience
    while True:
        try:
            return hold(paths.lock)
        except CompanionError:
            # Who wants to leave at the end of the session waits for it; that cannot be handed over.
            if launch.quit_after or steady_seconds() > end:
                raise
        answer = handed_over(str(paths.directory), launch.arguments, patience)
        if answer is not None:
            raise HandedOver(*answer)
        time.sleep(PAUSE_SECONDS)


class Opening(QObject):
    """Shows the window, then has everything else made."""

    def __init__(self, launch: Launch, application: QApplication) -> None:
        super().__init__(application)
        self._launch = launch
        self._application = application
        self._opened = opened(launch, application)
        self.companion: Companion | None = None

    def begin(self) -> None:
        """Show the empty window first; but one that opens for a session, or into the tray, comes furnished:
        before sleep nothing may flash."""
        if self._launch.wish is None and not self._launch.hidden:
            self._opened.window.first_painted.connect(self.furnish)
            self._opened.window.show()
        else:
            self.furnish()

    def furnish(self) -> None:
        """Load and make all the rest."""
        from companion.app import Companion

        self.companion = Companion(self._launch, self._application, self._opened)
        self.companion.open()

    def end(self) -> None:
        """Close what is open, and let others have the journal."""
        if self.companion is not None:
            self.companion.shut_down()
        self._opened.let_go()


def run(launch: Launch) -> int:
    """Open the window, stay until it is closed, and return the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("mat-companion")
    application.setApplicationDisplayName("Mat Companion")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("mat-companion")
    if QLocale().language() is QLocale.Language.C:
        # A system without a language has numbers for the days of the week.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    opening = Opening(launch, application)
    opening.begin()
    try:
        application.exec()
    finally:
        opening.end()
    return opening.companion.exit_code if opening.companion is not None else 0
