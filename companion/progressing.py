"""The progress page and all behind it, made when it is first opened: most evenings nobody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from companion.desktop.clock import local_now
from companion.ui.main_window import Page

if TYPE_CHECKING:
    from companion.app import Companion
    from companion.charting import Charting
    from companion.engine.progress_book import ProgressBook
    from companion.storage.database import Database
    from companion.ui.chronicler import Chronicler
    from companion.ui.file_dialogs import Ask
    from companion.ui.pages.progress import ProgressPage


class Progressing(QObject):
    """Makes the book, who counts for it and who shows it, and connects them."""

    def __init__(self, app: Companion, journal: Database, ask: Ask, *, in_memory: bool) -> None:
        super().__init__(app)
        self._app = app
        self._journal = journal
        self._ask = ask
        self._in_memory = in_memory
        self._made: tuple[ProgressBook, Charting, Chronicler] | None = None
        self._drawn = False
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw)
        app.window.page_opened.connect(self._follow_page)

    @property
    def busy(self) -> bool:
        """Whether something is being counted or written."""
        return self._made is not None and self._made[1].busy

    def shut_down(self) -> None:
        """Return when everything has stopped."""
        self._drawing.stop()
        if self._made is not None:
            self._made[1].shut_down()

    def connect_page(self, page: ProgressPage) -> None:
        """The lines from the page."""
        book, _charting, chronicler = self._all()
        page.period_chosen.connect(chronicler.open)
        page.older_requested.connect(book.show_older)
        page.picture_requested.connect(chronicler.save_picture)

    def _follow_page(self, page: Page) -> None:
        if page is not Page.PROGRESS:
            return
        if self._drawn:
            self._draw()
        else:
            # The page first: to load what draws the charts takes longer than anybody waits for an answer.
            _ = self._app.views.progress
            self._drawing.start()

    def _draw(self) -> None:
        self._drawn = True
        _book, _charting, chronicler = self._all()
        chronicler.show()

    def _all(self) -> tuple[ProgressBook, Charting, Chronicler]:
        if self._made is None:
            self._made = self._make()
        return self._made

    def _make(self) -> tuple[ProgressBook, Charting, Chronicler]:
        # Loaded here, with all that charts and their words need.
        from companion.charting import Charting
        from companion.engine.progress_book import ProgressBook
        from companion.storage.progress_rows import ProgressRows
        from companion.ui.chronicler import Chronicler

        app = self._app
        charting = Charting(app.paths, self._journal, self, in_memory=self._in_memory)
        book = ProgressBook(ProgressRows(self._journal), app.engine.doorkeeper, local_now, self)
        chronicler = Chronicler(app.window, app.views, app.look, book, self._ask)
        book.all_time_requested.connect(charting.count)
        charting.counted.connect(book.take_all_time)
        chronicler.picture_requested.connect(charting.write)
        charting.written.connect(chronicler.say_written)
        for teller in (book, charting):
            teller.failed.connect(app.guide.notice_problem)
            teller.failed.connect(chronicler.end_waiting)
        return book, charting, chronicler
