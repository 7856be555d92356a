"""Who carries the journal out and in: asks for the file, shows how it goes and says how it went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from companion.core.transferring import Arrival, Arriving, Exported
from companion.ui.file_dialogs import Ask, FileWish
from companion.ui.main_window import MainWindow, Page
from companion.ui.notices import Notice
from companion.ui.views import Views

EXPORTED = "exported"
"""The notice of an export that went well."""


class Porter(QObject):
    """Sends the file somebody chose as a wish. `active` tells whether a session is going on; `kept` is false
    where the journal is in memory only, so that there is nothing to carry."""

    export_requested = Signal(str)
    import_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        active: Callable[[], bool],
        ask: Ask,
        *,
        kept: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._active = active
        self._ask = ask
        self._kept = kept

    def follow_page(self, page: Page) -> None:
        """Say in the settings whether anything can be carried now."""
        if page is Page.SETTINGS:
            self._views.settings.data.show_hindrance(self._hindrance())

    def choose_export(self) -> None:
        """Ask where to, and wish for it."""
        file = self._file(FileWish.EXPORT)
        if file:
            self._window.notices.hide_notice(EXPORTED)
            self.export_requested.emit(file)

    def choose_import(self) -> None:
        """Ask which file, and wish for it to be read."""
        file = self._file(FileWish.IMPORT)
        if file:
            self.import_requested.emit(file)

    def say_exported(self, exported: Exported) -> None:
        """Say where the journal is now."""
        if exported.sessions == 1:
            sentence = self.tr("Exported 1 session to {0}").format(exported.file)
        else:
            sentence = self.tr("Exported {0} sessions to {1}").format(exported.sessions, exported.file)
        if exported.sessions_only:
            rest = self.tr("Health answers and looks at the skin are not in a table.")
            sentence = f"{sentence}. {rest}"
        self._window.notices.show_notice(Notice(EXPORTED, sentence))

    def show_arrival(self, arrival: Arrival) -> None:
        """Show how an import stands; only its beginning takes the window, and questions about a table."""
        page = self._views.transfer
        if arrival.step is Arriving.MATCHING and arrival.table is not None:
            if self._window.whole is page:
                self._views.matching.show_table(arrival.file, arrival.table, arrival.sources or {})
                self._window.show_whole(self._views.matching)
            return
        page.show_arrival(arrival)
        if arrival.step is Arriving.READING and not arrival.total:
            self._window.show_whole(page)

    def leave(self) -> None:
        """Back to the settings, unless a session has the window by now."""
        if self._window.whole in (self._views.transfer, self._views.matching):
            self._window.show_page(Page.SETTINGS)

    def _file(self, wish: FileWish) -> str:
        if self._hindrance():
            return ""
        file = self._ask(self._window, wish)
        # A session may have begun while the dialog was open.
        return "" if self._hindrance() else file

    def _hindrance(self) -> str:
        if not self._kept:
            return self.tr("Not while the journal is kept in memory only")
        return self.tr("Not during a session") if self._active() else ""
