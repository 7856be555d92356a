"""The book of the journal and its keeper, and the lines between them and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from companion.desktop.clock import local_now
from companion.engine.journal_book import JournalBook, JournalShelf
from companion.ui.bookkeeper import Bookkeeper

if TYPE_CHECKING:
    from companion.app import Companion


def keep_book(app: Companion, shelf: JournalShelf) -> Bookkeeper:
    """The keeper of the journal in `shelf`, connected with the window, the guide and the diary."""
    keeper = app.engine.doorkeeper
    book = JournalBook(shelf, local_now, uuid4, keeper.keep_off, keeper.holds_by, app)
    bookkeeper = Bookkeeper(app.window, app.views, book, keeper, local_now)
    app.window.page_opened.connect(bookkeeper.follow_page)
    app.window.close_requested.connect(bookkeeper.ask_before_closing)
    book.changed.connect(app.diary.take_change)
    book.deleted.connect(app.diary.let_go)
    bookkeeper.failed.connect(app.guide.notice_problem)
    return bookkeeper
