"""A field for one day that has been."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from companion.ui import text
from companion.ui.theme import Look, Theme

DAY_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}
"""Days by key."""

HEIGHT, SIDE = 40, 16
"""The height of the field, and what its frame takes at each side of the words, in design pixels."""


class DayField(QLineEdit):
    """A day that has been: written, or moved with the arrow keys. What is no day leaves it as it was.

    That is `refused` with a sentence, which is empty once something is written anew.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._day = self._latest = date.min
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Day"))
        self.setAccessibleDescription(self.tr("Up and Down change it by a day, Page Up by a week"))
        self.editingFinished.connect(self._finish)
        self.textEdited.connect(self._take_back)
        look.changed.connect(self._look_changed)
        self._measure()

    @property
    def day(self) -> date:
        """The day that holds, whatever is being written."""
        return self._day

    def show_day(self, day: date, latest: date) -> None:
        """Shows a day; none after `latest` can be chosen."""
        self._day, self._latest = day, latest
        self._write()

    def step(self, days: int) -> None:
        """Moves on by so many days, back for a negative number."""
        self._choose(min(self._day + timedelta(days=days), max(self._latest, self._day)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = DAY_STEPS.get(Qt.Key(event.key()))
        if days is None:
            super().keyPressEvent(event)
        else:
            self._finish()
            self.step(days)
            self.selectAll()

    def _finish(self) -> None:
        if not self.isModified():
            return
        written = text.read_date(self.text())
        if written is None:
            sentence = text.no_date(self.text(), self._day)
            self._write()
            self.refused.emit(sentence)
        else:
            self._choose(min(written, max(self._latest, self._day)))

    def _take_back(self) -> None:
        self.refused.emit("")

    def _choose(self, day: date) -> None:
        changed, self._day = day != self._day, day
        self._write()
        if changed:
            self.changed.emit()

    def _write(self) -> None:
        # In large letters a narrow window has no room for the name of the month.
        words, room = text.date_word(self._day), self.width() - self._look.px(2 * SIDE)
        if self.fontMetrics().horizontalAdvance(words) > room:
            words = text.short_date_word(self._day)
        self.setText(words)
        self.setCursorPosition(0)
        self.setModified(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.isModified():
            self._write()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(190), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(100), self._look.px(HEIGHT))

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))

    def _look_changed(self, _theme: Theme) -> None:
        self._measure()
