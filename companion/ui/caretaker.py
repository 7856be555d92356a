"""Who takes care of backups in the window: makes one, restores one, and deletes everything when asked to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from companion.core.backups import Backup, Made
from companion.core.erasing import Erasure
from companion.core.returning import Return, Returning
from companion.ui.file_dialogs import Ask, FileWish
from companion.ui.main_window import MainWindow, Page
from companion.ui.notices import Notice
from companion.ui.reading_order import in_order
from companion.ui.text.backups import lines_word, moment_word
from companion.ui.text.exported import hindrance
from companion.ui.views import Views

BACKED_UP = "backed_up"
"""The notice of a backup that somebody asked for."""


class Caretaker(QObject):
    """Shows how restoring and deleting stand, and sends what somebody confirms as a wish.

    `newest` finds the newest backup, `active` tells whether a session is going on; `kept` is false where the
    journal is in memory only, so that there is nothing to take care of.
    """

    backup_requested = Signal()
    backups_requested = Signal()
    look_requested = Signal(str)
    restore_requested = Signal()
    belongings_requested = Signal()
    erase_requested = Signal(bool)
    export_requested = Signal()
    call_off_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        active: Callable[[], bool],
        ask: Ask,
        now: Callable[[], datetime],
        newest: Callable[[], Backup | None],
        *,
        kept: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._active = active
        self._ask = ask
        self._now = now
        self._newest = newest
        self._kept = kept
        self._asked_for_one = False
        self._return = Return(Returning.CHOOSING)

    # Making one.

    def follow_page(self, page: Page) -> None:
        """Say in the settings what the newest backup is, and whether anything can be done now."""
        if page is Page.SETTINGS:
            self._views.settings.data.show_keeping_hindrance(self._hindrance())
            self._show_newest()

    def back_up(self) -> None:
        """Wish for a backup now."""
        if not self._hindrance():
            self._asked_for_one = True
            self._views.settings.data.show_backing_up()
            self.backup_requested.emit()

    def say_backed_up(self, made: Made) -> None:
        """Say where the backup is that somebody asked for."""
        if self._asked_for_one:
            words = self.tr("Backed up, with {0}, and opened again: {1}")
            sentence = words.format(lines_word(made.sessions, made.entries), in_order(made.file))
            self._window.notices.show_notice(Notice(BACKED_UP, sentence))

    def note_looked(self) -> None:
        """A look at the backups is over, whatever came of it."""
        self._asked_for_one = False
        if self._views.made("settings"):
            self._show_newest()

    # Restoring one.

    def show_restore(self) -> None:
        """Show the backups there are."""
        if not self._hindrance():
            self.backups_requested.emit()
            self._window.show_whole(self._views.restore)

    def choose_file(self) -> None:
        """Ask for a backup that lies elsewhere."""
        file = "" if self._hindrance() else self._ask(self._window, FileWish.RESTORE)
        # A session may have begun while the dialog was open.
        if file and not self._hindrance():
            self.look_requested.emit(file)

    def show_return(self, value: Return) -> None:
        """Show how a restore stands."""
        self._return = value
        self._views.restore.show_return(value, self._now())

    def restore(self) -> None:
        """What was looked at is to be restored."""
        if not self._hindrance():
            self.restore_requested.emit()

    def leave_restore(self) -> None:
        """Back to the settings; where the journal is closed, only stop what can be stopped."""
        self.call_off_requested.emit()
        if not self._return.anew:
            self._window.show_page(Page.SETTINGS)

    # Deleting everything.

    def show_erase(self) -> None:
        """Show what would be deleted."""
        if not self._hindrance():
            self.belongings_requested.emit()
            self._window.show_whole(self._views.erase)

    def show_erasure(self, erasure: Erasure) -> None:
        """Show how deleting everything stands."""
        self._views.erase.show_erasure(erasure)

    def export_first(self) -> None:
        """Show what there is to export; the way back from there is to the settings."""
        self._window.show_page(Page.SETTINGS)
        self.export_requested.emit()

    def erase(self, backups: bool) -> None:
        """Everything is to be deleted."""
        if not self._hindrance():
            self.erase_requested.emit(backups)

    def leave_erase(self) -> None:
        """Back to the settings."""
        self.call_off_requested.emit()
        self._window.show_page(Page.SETTINGS)

    def _show_newest(self) -> None:
        newest = self._newest() if self._kept else None
        words = "" if newest is None else moment_word(newest.made_at, self._now())
        self._views.settings.data.show_newest(words)

    def _hindrance(self) -> str:
        return hindrance(kept=self._kept, active=self._active())
