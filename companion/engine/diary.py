"""What keeps the journal up to date while a session goes on, and afterwards with what somebody says of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from companion.core.asking import UNANSWERED, BeforeAnswers
from companion.core.easing import setup_used
from companion.core.errors import CompanionError
from companion.core.journal import Course, Line, Morning, Ratings, SessionRecord, Setup, StopReason, edited
from companion.core.session import Plan
from companion.engine.runner import Report

log = logging.getLogger(__name__)

ANSWERS_HOLD = timedelta(minutes=30)
"""What was answered before a session that was then called off says nothing about one much later."""


class SessionShelf(Protocol):
    """Where session records are kept; saving the same record again brings it up to date."""

    def save_session(self, record: SessionRecord) -> None: ...


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What somebody says right after a session."""

    before: Ratings = UNANSWERED
    after: Ratings = UNANSWERED
    comfort: int | None = None
    felt: tuple[str, ...] = ()
    note: str = ""


class Diary(QObject):
    """Writes each session from its first second on. What could not be written is tried again with the next
    word about it, so that a full disk made room on loses nothing."""

    saved = Signal(SessionRecord)
    unsaved = Signal(SessionRecord)
    failed = Signal(CompanionError)

    def __init__(
        self,
        shelf: SessionShelf,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._now = now
        self._new_id = new_id
        self._record: SessionRecord | None = None
        self._plan: Plan | None = None
        self._before = BeforeAnswers()
        self._before_at = now()
        self._failing = False

    @property
    def record(self) -> SessionRecord | None:
        """The session written about last, or None."""
        return self._record

    @property
    def unwritten(self) -> bool:
        """Whether the last word about a session could not be written."""
        return self._failing

    def take_before(self, answers: BeforeAnswers) -> None:
        """Keep what was answered before, for the session that starts next; marks are not the session's."""
        self._before, self._before_at = answers, self._now()

    def take_report(self, report: Report) -> None:
        """Write down how far a session is; a session not yet known gets its record."""
        record, plan = self._record, report.session.plan
        if record is None or plan is not self._plan:
            self._plan = plan
            record = self._new_record(plan)
        used = setup_used(report.session)
        self._keep(
            replace(
                record,
                used=used if used != plan.setup else record.used,
                minutes_done=report.minutes_done,
                course=report.course,
                asleep_minutes=report.asleep_minutes,
            )
        )

    def open_again(self, record: SessionRecord) -> None:
        """Take up a session of earlier today: what is said from now on is said of it."""
        self._record = record

    def take_change(self, line: Line) -> None:
        """The session written about last was changed in the journal: what is said next is said of that."""
        if self._record is not None and line.id == self._record.id and isinstance(line, SessionRecord):
            self._record = line

    def let_go(self, line: Line) -> None:
        """A session was taken out of the journal: nothing more is said of it."""
        if self._record is not None and line.id == self._record.id:
            self._record = None

    def take_check_in(self, said: CheckIn) -> None:
        """Write down how it felt."""
        if self._record is not None:
            self._keep(
                replace(
                    self._record,
                    before=said.before,
                    after=said.after,
                    comfort=said.comfort,
                    felt=said.felt,
                    note=said.note,
                )
            )

    def take_used(self, setup: Setup | None) -> None:
        """Write down what was really used; None is what was planned."""
        if self._record is not None:
            used = setup if setup != self._record.planned else None
            self._keep(replace(self._record, used=used))

    def take_stop_reason(self, reason: StopReason | None) -> None:
        """Write down why it was stopped. Without a reason the mat rests for the day (resting.py)."""
        if self._record is not None:
            self._keep(replace(self._record, course=Course.STOPPED, stop_reason=reason))

    def take_morning(self, record: SessionRecord, morning: Morning) -> None:
        """Write down how the night and the back were after an evening session."""
        self._keep(replace(record, morning=morning))

    def note(self, record: SessionRecord) -> None:
        """Write down a session that was had without this program; nothing is asked about it."""
        self._write(record)

    def _new_record(self, plan: Plan) -> SessionRecord:
        now = self._now()
        answers = self._before if now - self._before_at <= ANSWERS_HOLD else BeforeAnswers()
        self._before = BeforeAnswers()
        return SessionRecord(
            self._new_id(), now, plan.kind, plan.area, plan.setup, before=answers.ratings, tags=answers.tags
        )

    def _keep(self, record: SessionRecord) -> None:
        # Stamped each time, so that an older copy of this session on another computer never wins.
        record = edited(record, self._now())
        self._record = record
        self._write(record)

    def _write(self, record: SessionRecord) -> None:
        try:
            self._shelf.save_session(record)
        except CompanionError as error:
            log.warning("session not written: %s", error)
            self.unsaved.emit(record)
            if not self._failing:
                self._failing = True
                self.failed.emit(error)
            return
        self._failing = False
        self.saved.emit(record)
