"""Who speaks of the folder of several computers: asks for one, shows how it stands, tells what came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from companion.core.syncing import Looked, SyncState
from companion.engine.preferences import Preferences
from companion.ui.file_dialogs import AskForFolder, ask_for_folder
from companion.ui.main_window import MainWindow, Page
from companion.ui.notices import Notice
from companion.ui.views import Views

ANSWERS = "answers_from_another_computer"
"""The notice that the health answers are others now."""


class Messenger(QObject):
    """Keeps the folder in the preferences. `kept` is false where the journal is in memory only."""

    left = Signal(str)
    """That folder is not used any more, and our file in it is to go."""

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        preferences: Preferences,
        *,
        kept: bool,
        ask: AskForFolder = ask_for_folder,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._preferences = preferences
        self._ask = ask
        self._kept = kept
        self._state = SyncState()

    def choose_folder(self) -> None:
        """Ask for the folder, and use it from now on."""
        folder = self._ask(self._window)
        if folder:
            self._use(folder)

    def stop(self, remove: bool) -> None:
        """Use no folder any more; with `remove` our file in it goes too."""
        folder = self._preferences.settings.sync_folder
        self._use("")
        if remove:
            self.left.emit(folder)

    def show_state(self, state: SyncState) -> None:
        """Show in the settings how it stands."""
        self._state = state
        if self._views.made("settings"):
            self._show()

    def follow_page(self, page: Page) -> None:
        """Show it in the settings as they are opened."""
        if page is Page.SETTINGS:
            self._show()

    def say_changed(self, looked: Looked) -> None:
        """The journal is another one: bring the page that shows it up to date, and say what one must know."""
        if looked.answers_changed:
            sentence = self.tr(
                "The health answers now are those of your other computer. Please look at them."
            )
            self._window.notices.show_notice(Notice(ANSWERS, sentence))
        if self._window.whole is None and not self._is_being_written():
            self._window.show_page_again()

    def _is_being_written(self) -> bool:
        """Whether somebody is in the middle of something: the settings, or words being typed."""
        writing = isinstance(QApplication.focusWidget(), (QLineEdit, QPlainTextEdit, QTextEdit))
        return writing or (self._views.made("settings") and self._window.page is self._views.settings)

    def _show(self) -> None:
        card = self._views.settings.sync
        card.show_hindrance("" if self._kept else self.tr("Not while the journal is kept in memory only"))
        card.show_state(self._state)

    def _use(self, folder: str) -> None:
        self._preferences.change(replace(self._preferences.settings, sync_folder=folder))
