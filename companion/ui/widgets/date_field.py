"""A day to write, or to move with the arrow keys."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from companion.ui.text import dates
from companion.ui.theme import Look, Theme

HEIGHT, PADDING = 40, 12
"""In design pixels."""

_WIDE_DAYS = (date(2026, 12, 28), date(2026, 9, 30), date(2026, 5, 20))
"""Days with long names in one language or another."""


class DateField(QLineEdit):
    """One day, written as is usual where somebody lives.

    `chosen` is sent for the user only. What is no day is `refused` with a sentence and leaves the field as it
    was; the sentence is empty once something is written anew.
    """

    chosen = Signal(date)
    refused = Signal(str)

    def __init__(self, look: Look, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._day = day
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMaxLength(40)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Up and Down change it by a day, Page Up by a month"))
        self.editingFinished.connect(self._finish)
        self.textEdited.connect(self._take_back)
        look.changed.connect(self._look_changed)
        self._measure()
        self._write()

    @property
    def day(self) -> date:
        """The day that holds, whatever is being written."""
        return self._day

    def show_day(self, day: date) -> None:
        """Shows a day without calling it the user's wish."""
        self._day = day
        self._write()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.look.font("body"))
        longest = max(metrics.horizontalAdvance(dates.short_date(day)) for day in _WIDE_DAYS)
        width = math.ceil(longest) + 2 * self.look.px(PADDING) + 4
        return QSize(width, self.look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the day on; Esc takes back what was written."""
        plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() in plain:
            self._step(1 if event.key() == Qt.Key.Key_Up else -1, 0)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and event.modifiers() in plain:
            self._step(0, 1 if event.key() == Qt.Key.Key_PageUp else -1)
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._take_back()
            self._write()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _step(self, days: int, months: int) -> None:
        self._finish()
        moved = QDate(self._day.year, self._day.month, self._day.day).addDays(days).addMonths(months)
        if date.min.year <= moved.year() <= date.max.year:
            self._choose(date(moved.year(), moved.month(), moved.day()))
            self.selectAll()

    def _finish(self) -> None:
        if not self.isModified():
            return
        written = dates.read_date(self.text())
        if written is None:
            sentence = dates.no_date(self.text(), self._day)
            self._write()
            self.selectAll()
            self.refused.emit(sentence)
        else:
            self._choose(written)

    def _choose(self, day: date) -> None:
        changed, self._day = day != self._day, day
        self._write()
        if changed:
            self.chosen.emit(day)

    def _take_back(self) -> None:
        self.refused.emit("")

    def _write(self) -> None:
        self.setText(dates.short_date(self._day))
        self.setModified(False)

    def _look_changed(self, _theme: Theme) -> None:
        self._measure()

    def _measure(self) -> None:
        font = self.look.font("body")
        self.setFont(font)
        # What the theme says of all fields would have the last word on size and room.
        self.setStyleSheet(f"padding: 0; font-size: {font.pixelSize()}px;")
        self.updateGeometry()
