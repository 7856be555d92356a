"""The tick rows of the health questions: lasting conditions, earlier stops, and reasons for today."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.journal import Condition, NotToday, StopReason
from companion.core.limits import ROWS, Outcome
from companion.core.screening import Door, Verdict
from companion.ui import text
from companion.ui.screen_readers import announce
from companion.ui.text.clock import date_word
from companion.ui.text.lists import labelled
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.choices import CheckRow
from companion.ui.widgets.labels import Label


class AgreedRow(QWidget):
    """The tick that a doctor, midwife or pharmacist said it is fine, with the day it was first given."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since: datetime | None = None
        self._box = CheckRow(look, self.tr("A doctor, midwife or pharmacist told me it is fine"), parent=self)
        self._box.toggled.connect(self._toggled)
        self._column = Column(look, parent=self)
        self._column.addWidget(self._box)
        self.show_indent(True)

    def show_indent(self, indented: bool) -> None:
        """Stands in from the row it belongs to, where there is room for that."""
        self._column.show_margins((34 if indented else 0, 0, 0, 0))

    def describe(self, reason: str) -> None:
        """Tells screen readers what the tick is about."""
        self._box.setAccessibleName(labelled(reason, self._box.text()))

    def show_since(self, since: datetime | None) -> None:
        """Shows the tick as given on that day, or not given."""
        self._since = since
        self._box.setChecked(since is not None)
        self._show_day()

    @property
    def given(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def given_at(self, now: datetime) -> datetime | None:
        """When it was ticked, `now` if only just, or None if it is not."""
        if not self._box.isChecked():
            return None
        return self._since or now

    def _toggled(self, _on: bool) -> None:
        self._show_day()
        self.changed.emit()

    def _show_day(self) -> None:
        if self._since is None or not self._box.isChecked():
            self._box.show_note("")
            return
        self._box.show_note(self.tr("Ticked on {0}").format(date_word(self._since.date())))


class ConditionRow(QWidget):
    """One row of the questions: ticked, it says what it means, and where that can be asked about, asks."""

    changed = Signal()

    def __init__(self, look: Look, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.condition = condition
        self._box = CheckRow(look, text.row_text(condition), parent=self)
        self._agreed = AgreedRow(look, self) if ROWS[condition].outcome is Outcome.ASK else None
        column = Column(look, parent=self)
        column.addWidget(self._box)
        if self._agreed is not None:
            self._agreed.describe(text.row_text(condition))
            self._agreed.hide()
            self._agreed.changed.connect(self.changed)
            column.addWidget(self._agreed)
        self._box.toggled.connect(self._toggled)
        self._box.clicked.connect(self._tell)
        self.setFocusProxy(self._box)

    @property
    def ticked(self) -> bool:
        """Whether this row is true for the user."""
        return self._box.isChecked()

    @property
    def locks(self) -> bool:
        """Whether the mat stays closed with this row as it is."""
        if not self.ticked:
            return False
        if self._agreed is not None:
            return not self._agreed.given
        return ROWS[self.condition].outcome in (Outcome.BLOCK, Outcome.AREA)

    def show_answer(self, ticked: bool, agreed_at: datetime | None) -> None:
        """Shows an earlier answer, and when a professional agreed, if one did."""
        self._box.setChecked(ticked)
        if self._agreed is not None:
            self._agreed.show_since(agreed_at)

    def show_indent(self, indented: bool) -> None:
        """Lets the question about a professional stand in from the row, where there is room."""
        if self._agreed is not None:
            self._agreed.show_indent(indented)

    def untick(self) -> None:
        """Takes the tick away."""
        self._box.setChecked(False)

    def agreed_at(self, now: datetime) -> datetime | None:
        """When a professional agreed, `now` if that was only just ticked, or None."""
        return self._agreed.given_at(now) if self._agreed is not None and self.ticked else None

    def _toggled(self, on: bool) -> None:
        self._box.show_note(text.row_note(self.condition) if on else "")
        if self._agreed is not None:
            self._agreed.setVisible(on)
        self.changed.emit()

    def _tell(self) -> None:
        announce(self._box, self._box.accessibleDescription())


class StopRow(QWidget):
    """An earlier stop a professional should hear about before the next session."""

    changed = Signal()

    def __init__(self, look: Look, reason: StopReason, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = reason
        self._agreed = AgreedRow(look, self)
        self._agreed.describe(text.asked_about(reason))
        self._agreed.show_indent(False)
        self._agreed.changed.connect(self.changed)
        column = Column(look, parent=self)
        column.addWidget(Label(look, text.asked_about(reason)))
        column.addWidget(self._agreed)

    @property
    def locks(self) -> bool:
        """Whether the mat stays closed with this row as it is."""
        return not self._agreed.given

    def show_answer(self, agreed_at: datetime | None) -> None:
        """Shows when a professional agreed, if one did."""
        self._agreed.show_since(agreed_at)

    def agreed_at(self, now: datetime) -> datetime | None:
        """When a professional agreed, `now` if that was only just ticked, or None."""
        return self._agreed.given_at(now)


class TodayRow(CheckRow):
    """A reason to leave the mat alone today; ticked, it says so."""

    def __init__(self, look: Look, reason: NotToday, parent: QWidget | None = None) -> None:
        super().__init__(look, text.name(reason), parent=parent)
        self.reason = reason
        self.toggled.connect(self._show_outcome)
        self.clicked.connect(self._tell)

    def _show_outcome(self, on: bool) -> None:
        self.show_note(text.door_sentence(Verdict(Door.NOT_TODAY, self.reason)) if on else "")

    def _tell(self) -> None:
        announce(self, self.accessibleDescription())
