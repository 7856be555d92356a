"""What is still to be asked about sessions that are over: the night before, and today's lunch break."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from companion.core.days import last_night, lunch_to_ask_about
from companion.core.journal import Morning, SessionRecord
from companion.engine.diary import Diary
from companion.engine.doorkeeper import Doorkeeper
from companion.ui.main_window import MainWindow
from companion.ui.notices import Notice
from companion.ui.views import Views

LAST_NIGHT, LUNCH_BREAK = "last_night", "lunch_break"
"""The notices that ask."""


class OpenQuestions(QObject):
    """Offers its questions in notices, each on its day only; what was put away does not come back."""

    check_in_wished = Signal(SessionRecord)
    """A session of earlier today is to be asked about as one just over is."""

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        diary: Diary,
        keeper: Doorkeeper,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._diary = diary
        self._keeper = keeper
        self._now = now
        self._open: dict[str, SessionRecord | None] = {LAST_NIGHT: None, LUNCH_BREAK: None}
        self._asking: SessionRecord | None = None
        self._not_asked: set[UUID] = set()

    def offer(self) -> None:
        """Offer what is open now, and take away what is not."""
        self._offer(
            LAST_NIGHT,
            self._found(LAST_NIGHT),
            self.tr("Two quick questions about last night's session, if you like."),
        )
        self._offer(LUNCH_BREAK, self._found(LUNCH_BREAK), self.tr("How was your lunch break?"))

    def take_action(self, key: str) -> None:
        """Ask what a notice offers."""
        # Looked for again: since it was offered it may have been changed in the journal, or deleted.
        record = self._asking = self._found(key) if key in self._open else None
        if record is None:
            return
        if key == LUNCH_BREAK:
            self._diary.open_again(record)
            self.check_in_wished.emit(record)
        else:
            self._views.checkin.show_morning(record)
            self._window.show_whole(self._views.checkin)

    def begin(self, record: SessionRecord) -> None:
        """That session is being asked about: it is asked about once."""
        self._asking = record

    def put_away(self, key: str) -> None:
        """A notice was put away."""
        record = self._open.get(key)
        if record is not None:
            self._not_asked.add(record.id)

    def end(self) -> None:
        """Whatever was being asked has been answered or skipped."""
        if self._asking is not None:
            self._not_asked.add(self._asking.id)
            self._asking = None

    def take_morning(self, morning: Morning) -> None:
        """Keep the answers of the morning."""
        if self._asking is not None:
            self._diary.take_morning(self._asking, morning)
        self.end()

    def _found(self, key: str) -> SessionRecord | None:
        find = last_night if key == LAST_NIGHT else lunch_to_ask_about
        return find(self._keeper.history().on_the_mat(), self._now())

    def _offer(self, key: str, record: SessionRecord | None, sentence: str) -> None:
        self._open[key] = record
        if record is None or record.id in self._not_asked:
            self._window.notices.hide_notice(key)
        else:
            self._window.notices.show_notice(Notice(key, sentence, self.tr("Answer")))
