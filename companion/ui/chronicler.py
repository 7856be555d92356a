"""Who shows the progress: asks for the charts of a period, and carries one out as a picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from companion.core.errors import CompanionError
from companion.core.progress import Chart, PairsChart, Period, Progress, TooEarly
from companion.engine.progress_book import ProgressBook
from companion.ui.file_dialogs import Ask, FileWish
from companion.ui.main_window import MainWindow
from companion.ui.notices import Notice
from companion.ui.reading_order import in_order
from companion.ui.text.clock import weekdays
from companion.ui.theme import Look
from companion.ui.views import Views

SAVED = "picture"
"""The notice of a picture that was written."""


class Chronicler(QObject):
    """Takes wishes from the page to the book, and charts from there to the page."""

    picture_requested = Signal(str, bytes)
    """The file somebody chose, and what is to be in it."""

    def __init__(self, window: MainWindow, views: Views, look: Look, book: ProgressBook, ask: Ask) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._look = look
        self._book = book
        self._ask = ask
        book.shown.connect(self._show)
        book.more_shown.connect(self._show_more)
        book.waited_for.connect(self._wait)

    def show(self) -> None:
        """Bring the charts up to date as their page is opened."""
        self.open(self._book.period)

    def open(self, period: Period) -> None:
        """Show the charts of a period."""
        self._book.open(period, weekdays()[0])

    def save_picture(self, chart: Chart, back: int) -> None:
        """Ask where to, and draw the chart as a picture for there."""
        file = self._ask(self._window, FileWish.PICTURE)
        if not file:
            return
        # Loaded here: most charts are only looked at.
        from companion.ui.charts.picture import png_of, svg_of

        self._window.notices.hide_notice(SAVED)
        draw = svg_of if file.lower().endswith(".svg") else png_of
        self.picture_requested.emit(file, draw(chart, self._look, back))

    def say_written(self, file: str) -> None:
        """Say where the picture is now."""
        self._window.notices.show_notice(
            Notice(SAVED, self.tr("Saved the picture as {0}").format(in_order(file)))
        )

    def end_waiting(self, _error: CompanionError) -> None:
        """The charts that were waited for will not come."""
        self._views.progress.end_waiting()

    def _show(self, found: Progress | TooEarly) -> None:
        self._views.progress.show_progress(found)

    def _show_more(self, chart: PairsChart) -> None:
        self._views.progress.show_older(chart)

    def _wait(self, period: Period) -> None:
        self._views.progress.show_waiting(period)
