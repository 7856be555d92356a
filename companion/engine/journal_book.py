"""The journal as it is read and mended: lines page by page, written, changed, deleted and brought back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from companion.core.deciding import day_of
from companion.core.errors import CompanionError, Problem
from companion.core.journal import (
    Course,
    Deletion,
    DiaryEntry,
    Line,
    NotToday,
    SessionRecord,
    edited,
    moment_of,
)
from companion.core.looking_up import Search
from companion.core.past import COMPLETED_PART

log = logging.getLogger(__name__)

UNDO_SECONDS = 8.0
"""How long a deletion can be taken back with one press (docs/design.md section 9.8)."""

KEEPS_OFF = {"cupping": NotToday.CUPPING, "acupuncture": NotToday.ACUPUNCTURE}
"""What keeps off the mat on its day, by the word the journal has for it (docs/rules.md section 1)."""


class JournalShelf(Protocol):
    """Where the lines of the journal are kept and found. Every method may raise CompanionError."""

    def lines(self, search: Search, after: Line | None, limit: int) -> tuple[Line, ...]: ...
    def line(self, id: UUID) -> Line | None: ...
    def save_session(self, record: SessionRecord) -> None: ...
    def save_entry(self, entry: DiaryEntry) -> None: ...
    def delete_session(self, id: UUID, at: datetime) -> Deletion: ...
    def delete_entry(self, id: UUID, at: datetime) -> Deletion: ...
    def restore_session(self, record: SessionRecord, now: datetime) -> SessionRecord: ...
    def restore_entry(self, entry: DiaryEntry, now: datetime) -> DiaryEntry: ...


class JournalBook(QObject):
    """Stands between the Journal page and the shelf. A session that runs is neither changed nor deleted.

    `keep_off` closes the mat for today; `holds` tells whether a session keeps it closed that would be open
    with another in its place, or none: that one stays as it is. Nor is one added that would open it. What
    cannot be written leaves everything as it was, and is told with `failed`; whoever asked is told by the
    answer too.
    """

    changed = Signal(object)
    """This line is in the journal now as it is here: written, changed, or back after a deletion."""

    deleted = Signal(object)
    """This line was taken out; for a while `undo` brings it back."""

    undo_ended = Signal()
    """Nothing can be brought back any more: it was, or its time is over."""

    kept_off = Signal(object)
    """The mat was closed for today; with the reasons, a tuple of NotToday."""

    failed = Signal(CompanionError)

    def __init__(
        self,
        shelf: JournalShelf,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        keep_off: Callable[[Sequence[NotToday]], None],
        holds: Callable[[SessionRecord, SessionRecord | None], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._now = now
        self._new_id = new_id
        self._keep_off = keep_off
        self._holds = holds
        self._gone: list[Line] = []
        self._undo_time = QTimer(self)
        self._undo_time.setSingleShot(True)
        self._undo_time.setInterval(round(UNDO_SECONDS * 1000))
        self._undo_time.timeout.connect(self.end_undo)

    @property
    def gone(self) -> tuple[Line, ...]:
        """What `undo` would bring back, the line deleted first at the front."""
        return tuple(self._gone)

    def new_id(self) -> UUID:
        """The id of a line to be written for the first time."""
        return self._new_id()

    def lines(self, search: Search, after: Line | None, limit: int) -> tuple[Line, ...]:
        """The lines that are looked for, the newest first, from the one behind `after`; none where the
        journal cannot be read, which is told."""
        try:
            return self._shelf.lines(search, after, limit)
        except CompanionError as error:
            self._tell("the journal cannot be read", error)
            return ()

    def holds(self, search: Search) -> bool:
        """Whether there is any such line."""
        return bool(self.lines(search, None, 1))

    def keep(self, line: Line) -> bool:
        """Write a line for the first time or as it is now; whether that could be done.

        Raises ValueError for a moment that is still to come, unless the line stood there already (a clock
        elsewhere may have been fast), and for a session that runs.
        """
        now = self._now()
        try:
            before = self._shelf.line(line.id)
            self._refuse_running(line, before)
            moment = moment_of(line)
            if moment > now and (before is None or moment_of(before) < moment):
                raise ValueError("nothing is written down for a time to come")
            if isinstance(line, SessionRecord):
                self._refuse_opening(before, line)
            line = self._written_anew(line, now) if before is None else self._written_over(before, line, now)
        except CompanionError as error:
            self._tell("a line of the journal is not written", error)
            return False
        self.changed.emit(line)
        if isinstance(line, DiaryEntry):
            self._close_mat_after(line, before, now)
        return True

    def delete(self, line: Line) -> bool:
        """Take a line out; whether that could be done. Raises ValueError for a session that runs."""
        try:
            before = self._shelf.line(line.id)
            self._refuse_running(line, before)
            self._refuse_opening(before, None)
            if isinstance(line, DiaryEntry):
                self._shelf.delete_entry(line.id, self._now())
            else:
                self._shelf.delete_session(line.id, self._now())
        except CompanionError as error:
            self._tell("a line of the journal is not deleted", error)
            return False
        # As it stood there, which may be newer than what was shown: it comes back as that.
        self._gone.append(before or line)
        self._undo_time.start()
        self.deleted.emit(line)
        return True

    def undo(self) -> None:
        """Bring back what was deleted while it could be; what cannot be written waits for another try."""
        while self._gone:
            line = self._gone[-1]
            try:
                if isinstance(line, DiaryEntry):
                    kept: Line = self._shelf.restore_entry(line, self._now())
                else:
                    kept = self._shelf.restore_session(line, self._now())
            except CompanionError as error:
                self._tell("a line of the journal is not restored", error)
                self._undo_time.start()
                return
            self._gone.pop()
            self.changed.emit(kept)
        self.end_undo()

    def end_undo(self) -> None:
        """What was deleted stays so."""
        self._undo_time.stop()
        self._gone.clear()
        self.undo_ended.emit()

    def _written_anew(self, line: Line, now: datetime) -> Line:
        # As if brought back: while it was changed, a clock that is fast may have deleted it.
        if isinstance(line, DiaryEntry):
            return self._shelf.restore_entry(line, now)
        return self._shelf.restore_session(line, now)

    def _written_over(self, before: Line, line: Line, now: datetime) -> Line:
        # Later than what stands there, which another computer may have written meanwhile.
        stamps = (one.edited_at for one in (line, before) if one.edited_at is not None)
        latest = max(stamps, default=None)
        if isinstance(line, DiaryEntry):
            entry = edited(replace(line, edited_at=latest), now)
            self._shelf.save_entry(entry)
            return entry
        record = edited(replace(line, edited_at=latest), now)
        self._shelf.save_session(record)
        return record

    def _refuse_running(self, line: Line, before: Line | None) -> None:
        if any(isinstance(one, SessionRecord) and one.course is Course.RUNNING for one in (line, before)):
            raise ValueError("a session is written down by itself while it runs")

    def _refuse_opening(self, before: Line | None, changed: SessionRecord | None) -> None:
        if isinstance(before, SessionRecord) and self._holds(before, changed):
            raise CompanionError(Problem.SESSION_HOLDS_MAT_CLOSED, "the session stays as it is")
        if before is None and changed is not None and self._holds(changed, changed):
            raise CompanionError(Problem.SKIN_HOLDS_MAT_CLOSED)

    def _close_mat_after(self, entry: DiaryEntry, before: Line | None, now: datetime) -> None:
        """Cupping or acupuncture of today keeps off the mat; what was said of it once is not said again."""
        said = _kept_off_by(before, now) if isinstance(before, DiaryEntry) else ()
        reasons = tuple(reason for reason in _kept_off_by(entry, now) if reason not in said)
        if reasons:
            self._keep_off(reasons)
            self.kept_off.emit(reasons)

    def _tell(self, what: str, error: CompanionError) -> None:
        log.warning("%s: %s", what, error)
        self.failed.emit(error)


def course_of(record: SessionRecord) -> Course:
    """How a session that is over came to its end, as far as its minutes and its stop tell."""
    if record.stop_reason is not None:
        return Course.STOPPED
    whole = record.minutes_done + 1e-9 >= record.planned.minutes * COMPLETED_PART
    return Course.COMPLETED if whole else Course.ENDED_EARLY


def _kept_off_by(entry: DiaryEntry, now: datetime) -> tuple[NotToday, ...]:
    if day_of(entry.at, now) != day_of(now, now):
        return ()
    words = {word.strip().casefold() for word in entry.done}
    return tuple(reason for word, reason in KEEPS_OFF.items() if word in words)
