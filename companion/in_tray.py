"""The icon in the tray, for as long as the program is to wait there, and the lines to and from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication

from companion.ui.tray import Tray
from companion.ui.tray_words import tray_reminders

if TYPE_CHECKING:
    from companion.core.settings import TrayInk
    from companion.engine.reminder_clock import Outlook
    from companion.standby import Standby


class InTray(QObject):
    """Keeps the icon and decides whether the program goes on without its window: only where there is a tray
    it can be called back from. `hidden`: it was started without a window."""

    def __init__(self, standby: Standby, application: QApplication, ink: TrayInk, *, hidden: bool) -> None:
        super().__init__(standby)
        self._hidden = hidden
        self._standby = standby
        self._application = application
        self.tray = tray = Tray(self, ink)
        tray.missing.connect(self._miss)
        tray.came.connect(self._find)
        tray.appeared.connect(self._find)
        tray.open_requested.connect(standby.open_window)
        tray.session_requested.connect(standby.start)
        tray.pause_requested.connect(self._toggle_pause)
        tray.end_requested.connect(self._end_session)
        tray.not_today_requested.connect(standby.reminders.call_off)
        tray.did_it_requested.connect(standby.bringing.did_it)
        tray.quit_requested.connect(standby.quit)

    @property
    def place(self) -> QRect:
        """Where the icon is on the screen; empty where that is not known."""
        return self.tray.place

    def appear(self) -> None:
        """Show the icon as soon as there is a tray. Until then a window that is closed is the end; but a program
        that was started without one waits."""
        if self._hidden:
            self._find()
        self.tray.appear()

    def leave(self) -> None:
        """Take the icon away: without its window the program ends."""
        self.tray.leave()
        self._application.setQuitOnLastWindowClosed(True)

    def show_ink(self, ink: TrayInk) -> None:
        """Draw the icon as somebody chose to have it."""
        self.tray.show_ink(ink)

    def show_session(self) -> None:
        """Show how the session stands."""
        companion = self._standby.companion
        self.tray.show_frame(None if companion is None else companion.runner.frame())

    def show_outlook(self, outlook: Outlook) -> None:
        """Tell what reminders are ahead."""
        self.tray.show_reminders(tray_reminders(outlook))

    def tell_pages(self) -> None:
        """Have the settings say whether reminders come without the window."""
        companion = self._standby.companion
        if companion is not None:
            companion.reminder_pages.show_waiting(in_tray=not self._application.quitOnLastWindowClosed())

    def _find(self) -> None:
        self._application.setQuitOnLastWindowClosed(False)
        self.tell_pages()

    def _miss(self) -> None:
        """No tray here: the window takes over, and closing it ends the program."""
        self._application.setQuitOnLastWindowClosed(True)
        self._standby.show_window()
        self.tell_pages()

    def _toggle_pause(self) -> None:
        companion = self._standby.companion
        if companion is not None:
            companion.runner.toggle_pause()

    def _end_session(self) -> None:
        companion = self._standby.companion
        if companion is not None:
            companion.runner.finish()
