"""The first moments of the program: a window on the screen at once, or the tray, with little loaded.

This file loads little. What a window shows is loaded by app.py, once the window is there to be looked at;
what waits in the tray needs none of it.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QSize
from PySide6.QtWidgets import QApplication

from companion import __version__
from companion.core.settings import Language
from companion.desktop.clock import local_now
from companion.desktop.program import launcher_name
from companion.ground import Ground, ground
from companion.launch import DONE
from companion.storage.private_files import ensure_private
from companion.ui.languages import speak

if TYPE_CHECKING:
    from companion.launch import Launch
    from companion.standby import Standby
    from companion.ui.main_window import MainWindow
    from companion.ui.theme import Look


@dataclass(frozen=True, slots=True)
class Opened:
    """The window with its colours, not furnished yet, and what it stands on."""

    ground: Ground
    look: Look
    window: MainWindow


def first_window(under: Ground, application: QApplication, *, dim: bool = False) -> Opened:
    """The window with its colours, not yet shown; `dim` for who has gone to bed."""
    # Loaded here and not with this file: what waits in the tray has no window.
    from companion.ui.main_window import MainWindow, scale_of
    from companion.ui.theme import DUSK, Look, chosen_theme

    settings = under.loaded.settings
    theme = DUSK if dim else chosen_theme(settings.theme, application.styleHints())
    scale = scale_of(application.font(), settings.text_percent)
    look = Look(theme, scale, settings.skin_tone, settings.reduced_motion, settings.high_contrast)
    window = MainWindow(look, QSize(settings.window_width, settings.window_height))
    window.show_text_size(settings.text_percent)
    return Opened(under, look, window)


def is_dim(launch: Launch) -> bool:
    """Whether somebody has gone to bed today, so that no page may be bright."""
    if launch.dim_on is None:
        return False
    # Loaded here: most starts come after no bedtime session.
    from companion.core.deciding import day_of

    now = local_now()
    return launch.dim_on == day_of(now, now)


class Opening(QObject):
    """Shows the window, then has everything else made; or has the program wait in the tray."""

    def __init__(self, launch: Launch, application: QApplication) -> None:
        super().__init__(application)
        self._launch = launch
        self._application = application
        self._ground = ground(launch)
        self._opened: Opened | None = None
        self.standby: Standby | None = None

    @property
    def language(self) -> Language:
        """The language that was chosen."""
        return self._ground.loaded.settings.language

    def begin(self) -> None:
        """Show the empty window first; but one that opens for a session comes furnished: before sleep nothing
        may flash."""
        if self._launch.hidden:
            self.wait()
            return
        self._opened = first_window(self._ground, self._application, dim=is_dim(self._launch))
        if self._launch.wish is None:
            self._opened.window.first_painted.connect(self.furnish)
            self._opened.window.show()
        else:
            self.furnish()

    def keep_dialogs_private(self) -> None:
        """Have Qt write down here which folders its dialogs have shown: elsewhere others may read it, and
        deleting everything would leave it."""
        paths = self._ground.paths
        if paths.directory.is_dir():
            QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(paths.directory))
            # It keeps the permissions of a file that is there. Without a place it goes without.
            with suppress(OSError):
                ensure_private(paths.dialogs)

    def wait(self) -> None:
        """Wait in the tray, without a window."""
        self._stand_by().wait()

    def furnish(self) -> None:
        """Load and make all the rest."""
        if self._opened is None:
            return
        standby = self._stand_by()
        standby.open(self._opened)
        if self._launch.section is not None and standby.companion is not None:
            # Loaded here: only a program that begins again, in another language, opens there.
            from companion.ui.sections import Section

            if self._launch.section in {section.value for section in Section}:
                standby.companion.guide.show_settings(Section(self._launch.section))

    def end(self) -> None:
        """Close what is open, and let others have the journal."""
        if self.standby is not None:
            self.standby.end()
        self._ground.let_go()

    def _stand_by(self) -> Standby:
        # Whoever comes while the rest is loaded finds somebody to wait for.
        self._ground.listen()
        from companion.standby import Standby

        self.standby = Standby(self._launch, self._application, self._ground)
        return self.standby


def run(launch: Launch) -> int:
    """Open the window or wait in the tray, stay until the end, and return the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("mat-companion")
    application.setApplicationDisplayName("Mat Companion")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(launcher_name(os.environ))
    opening = Opening(launch, application)
    opening.keep_dialogs_private()
    speak(application, opening.language)
    opening.begin()
    try:
        application.exec()
    finally:
        opening.end()
    standby = opening.standby
    if standby is None:
        return DONE
    if standby.begins_anew or standby.waits_again:
        from companion.desktop.beginning_again import begin_again

        tray, dim_on = not standby.begins_anew, standby.dim_on
        return begin_again(launch.data_dir, dim_on, in_tray=tray, section=standby.begins_at)
    return standby.exit_code
