"""Who carries the journal out and in: asks for the file, shows how it goes and says how it went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from companion.core.deciding import day_of
from companion.core.errors import CompanionError
from companion.core.transferring import Arrival, Arriving, Departure, Leaving, Order, Shape, fitting
from companion.ui.file_dialogs import Ask, FileWish
from companion.ui.main_window import MainWindow, Page
from companion.ui.notices import Notice
from companion.ui.text.exported import exported_sentence, hindrance
from companion.ui.views import Views

EXPORTED = "exported"
"""The notice of an export that went well."""

_WISHES = {Shape.JOURNAL: FileWish.JOURNAL, Shape.TABLE: FileWish.TABLE, Shape.REPORT: FileWish.REPORT}


class Porter(QObject):
    """Sends the file somebody chose as a wish. `active` tells whether a session is going on; `kept` is false
    where the journal is in memory only, so that there is nothing to carry."""

    export_requested = Signal(Order)
    export_cancelled = Signal()
    export_failed = Signal(CompanionError)
    """Nothing was exported, and the page that would say so is not there any more."""

    import_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        active: Callable[[], bool],
        ask: Ask,
        now: Callable[[], datetime],
        *,
        kept: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._active = active
        self._ask = ask
        self._now = now
        self._kept = kept
        self._writing = False

    def follow_page(self, page: Page) -> None:
        """Say in the settings whether anything can be carried now."""
        if page is Page.SETTINGS:
            self._views.settings.data.show_hindrance(self._hindrance())

    def open_export(self) -> None:
        """Show what there is to export, or how an export goes that is under way."""
        page, sentence = self._views.export, self._hindrance()
        if sentence:
            self._window.notices.show_notice(Notice(EXPORTED, sentence))
            return
        self._window.notices.hide_notice(EXPORTED)
        if not self._writing:
            now = self._now()
            page.begin(day_of(now, now))
        self._window.show_whole(page)

    def choose_export(self, shape: Shape) -> None:
        """Ask where to, and wish for it."""
        file = self._file(_WISHES[shape])
        if file:
            rows = self._views.export.report
            self.export_requested.emit(Order(file, fitting(shape, file), rows.choices(), rows.name))

    def show_departure(self, departure: Departure) -> None:
        """Show how an export goes; where something else has the window by now, say how it went."""
        page = self._views.export
        self._writing = departure.step is Leaving.WRITING
        if self._window.whole is page:
            page.show_departure(departure)
            if not departure.total:
                # What had the keyboard is not there any more.
                page.setFocus()
        elif departure.exported is not None:
            self._window.notices.show_notice(Notice(EXPORTED, exported_sentence(departure.exported)))
        elif departure.trouble is not None:
            self.export_failed.emit(departure.trouble)

    def end_export(self) -> None:
        """Go no further with what is being written; with nothing being written, leave."""
        if self._writing:
            self.export_cancelled.emit()
        elif self._window.whole is self._views.export:
            self._window.show_page_again()

    def show_called_off(self) -> None:
        """Back to what there is to choose, for there is no file."""
        self._writing = False
        if self._window.whole is self._views.export:
            self._views.export.show_form()
            self._views.export.setFocus()

    def choose_import(self) -> None:
        """Ask which file, and wish for it to be read."""
        file = self._file(FileWish.IMPORT)
        if file:
            self.import_requested.emit(file)

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
        return hindrance(kept=self._kept, active=self._active())
