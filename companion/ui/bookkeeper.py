"""Who leads through the journal: brings its page up to date, has lines written, changed and deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent

from companion.core.errors import CompanionError
from companion.core.journal import Area, Course, DiaryEntry, Kind, Line, NotToday, SessionRecord, Setup
from companion.core.ladder import LADDERS
from companion.core.looking_up import Filter, Search
from companion.core.planning import Wish
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.journal_book import JournalBook
from companion.ui import text
from companion.ui.adviser import OFFERED
from companion.ui.main_window import MainWindow, Page
from companion.ui.notices import Notice
from companion.ui.text.lists import sentences
from companion.ui.views import Views

KEPT_OFF = "kept_off"
"""The notice that the mat is closed after something that was written down."""

SOMETIMES = (Filter.OTHER_AREAS, Filter.WITHOUT_SESSION)
"""Filters that are offered only where they would find something."""


class Bookkeeper(QObject):
    """Takes the wishes of the Journal page and its editor to the book, and what came of them back."""

    changed = Signal()
    """A line of the journal was written, changed, deleted or brought back."""

    failed = Signal(CompanionError)
    """A trouble that is not said on a page of its own."""

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        book: JournalBook,
        keeper: Doorkeeper,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._book = book
        self._keeper = keeper
        self._now = now
        self._saving = False
        book.changed.connect(self.take_change)
        book.deleted.connect(self.take_deletion)
        book.undo_ended.connect(self.end_undo)
        book.kept_off.connect(self.say_kept_off)
        book.failed.connect(self.take_failure)

    def follow_page(self, page: Page) -> None:
        """Bring the journal up to date as it is opened."""
        if page is Page.JOURNAL:
            journal, now = self._views.journal, self._now()
            useful = [one for one in SOMETIMES if self._book.holds(Search(filter=one))]
            journal.show_journal(self._book.lines, now, useful)
            journal.show_undo(self._book.gone)
            journal.show_unsaved(unsaved=self._unsaved)

    # What is written.

    def add(self) -> None:
        """Let somebody write down how they are."""
        self._show_new(session=False)

    def add_past(self) -> None:
        """Let somebody write down a session that was had without the program."""
        self._show_new(session=True)

    def edit(self, line: Line) -> None:
        """Let somebody change a line."""
        if not self._took_up():
            self._views.journal_editor.show_edit(line, self._now())
            self.go_on()

    def go_on(self) -> None:
        """Take up what is being edited."""
        self._window.show_whole(self._views.journal_editor)

    @property
    def _unsaved(self) -> bool:
        """Whether something was begun that is not kept yet."""
        return self._views.made("journal_editor") and self._views.journal_editor.changed

    def _took_up(self) -> bool:
        """Takes up what is not kept yet, if there is anything: another one would take its place."""
        unsaved = self._unsaved
        if unsaved:
            self.go_on()
            self._views.journal_editor.show_trouble(self.tr("This is not saved yet. It comes first."))
        return unsaved

    def save(self) -> None:
        """Keep what was written, or say why not and leave it where it is."""
        editor, now = self._views.journal_editor, self._now()
        nothing = self.tr("There is nothing to keep yet.") if editor.form.empty else ""
        hindrance = editor.form.hindrance(now) or nothing
        if hindrance:
            editor.show_trouble(hindrance)
            return
        line = editor.form.line
        self._saving = True
        kept = self._book.keep(line)
        self._saving = False
        if kept and editor.done():
            self._window.show_page(Page.JOURNAL)
            self._views.journal.show_line(line)

    @property
    def unsaved(self) -> bool:
        """Whether something is being written that is nowhere else."""
        return self._views.made("journal_editor") and self._views.journal_editor.changed

    def ask_before_closing(self, event: QCloseEvent) -> None:
        """Keep the window open once for what is not saved; closed again, that is given up. A session that has
        the window is not in the way of its own end."""
        shown = self._window.whole
        editing = self.unsaved and shown in (None, self._views.journal_editor)
        if editing and self._views.journal_editor.to_ask:
            event.ignore()
            self.go_on()
            self._views.journal_editor.leave()

    def leave(self) -> None:
        """Back to the journal without writing anything."""
        self._window.show_page(Page.JOURNAL)

    # What is deleted.

    def delete(self, line: Line) -> None:
        """Delete a line at once; for a while it can be brought back."""
        self._book.delete(line)

    def undo(self) -> None:
        """Bring back what was deleted last."""
        self._book.undo()

    def take_deletion(self, line: Line) -> None:
        """Show that a line is gone, and the way back."""
        self.changed.emit()
        if self._views.made("journal"):
            self._views.journal.take_out(line)
            self._views.journal.show_undo(self._book.gone)

    def take_change(self, line: Line) -> None:
        """Show a line that is back."""
        self.changed.emit()
        if self._views.made("journal") and self._window.whole is None:
            self._views.journal.show_line(line)

    def end_undo(self) -> None:
        """Take the way back away."""
        if self._views.made("journal"):
            self._views.journal.show_undo(())

    # What is told.

    def say_kept_off(self, reasons: Sequence[NotToday]) -> None:
        """Say that the mat is closed for today."""
        sentence = text.kept_off_sentence(reasons)
        self._window.notices.show_notice(Notice(KEPT_OFF, sentence))

    def take_failure(self, error: CompanionError) -> None:
        """Say a trouble where it is seen: in the editor, when it was there that something was to be kept."""
        if not self._saving:
            self.failed.emit(error)
            return
        sentence = text.problem_sentence(error.problem, error.detail)
        stays = self.tr("What you wrote stays here until it can be saved.")
        self._views.journal_editor.show_trouble(sentences(sentence, stays))

    def _show_new(self, *, session: bool) -> None:
        if self._took_up():
            return
        now, setups = self._now(), self._usual_setups()
        setup = setups[Area.BACK]
        begun = now - timedelta(minutes=setup.minutes)
        record = SessionRecord(
            self._book.new_id(),
            begun,
            Kind.STANDARD,
            Area.BACK,
            setup,
            minutes_done=setup.minutes,
            course=Course.COMPLETED,
        )
        entry = DiaryEntry(self._book.new_id(), now)
        self._views.journal_editor.show_new(entry, record, setups, now, session=session)
        self.go_on()

    def _usual_setups(self) -> Mapping[Area, Setup]:
        """What was lain on last, by area; where nothing was, what is suggested, or the first rung."""
        found: dict[Area, Setup] = {}
        history = self._keeper.history()
        for area in OFFERED:
            last = next(history.on_the_mat(area), None)
            if last is not None:
                found[area] = last.used or last.planned
            else:
                suggested = self._keeper.suggestion(Wish(area=area)).setup
                found[area] = suggested or LADDERS[area][0].setup
        return found
