"""A time of day to write, or to move with the arrow keys."""

from __future__ import annotations

import math
from datetime import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from companion.ui import text
from companion.ui.theme import Look, Theme

LEAST_WIDTH, HEIGHT, PADDING = 92, 40, 10
"""In design pixels; where a clock has morning and afternoon, the field is wider."""

_STEPS = {
    Qt.Key.Key_Up: 5,
    Qt.Key.Key_Down: -5,
    Qt.Key.Key_PageUp: 60,
    Qt.Key.Key_PageDown: -60,
}
"""Minutes by key."""

A_DAY = 24 * 60


class TimeField(QLineEdit):
    """One time of day, written as is usual where somebody lives.

    All is sent for the user only: `chosen` for another time, `written` for whatever time was written or moved
    to, the one that stood there too. What is no time is `refused` with a sentence and leaves the field as it
    was; the sentence is empty once something is written anew, or it is no longer true.
    """

    chosen = Signal(time)
    written = Signal(time)
    refused = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._at = time()
        self._complained = False
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMaxLength(40)
        self.setAccessibleDescription(self.tr("Up and Down change it by five minutes, Page Up by an hour"))
        self.show_name(name)
        self.editingFinished.connect(self._finish)
        self.textEdited.connect(self.take_back)
        look.changed.connect(self._look_changed)
        self._measure()

    @property
    def at(self) -> time:
        """The time that holds, whatever is being written."""
        return self._at

    def show_name(self, name: str) -> None:
        """What it is the time of, for screen readers."""
        self.setAccessibleName(name)

    def show_time(self, at: time) -> None:
        """Shows a time without calling it the user's wish; what is being written stays as it is."""
        changed, self._at = at != self._at, at
        if changed:
            # What was said of the time that stays is no longer true.
            self.take_back()
        if changed or not self.isModified():
            self._write()

    def take_back(self) -> None:
        """Takes back what was said of something that is no time."""
        if self._complained:
            self._complained = False
            self.refused.emit("")

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.look.font("lead"))
        longest = max(metrics.horizontalAdvance(text.clock_word(time(hour, 58))) for hour in (0, 10, 12, 22))
        width = math.ceil(longest) + 2 * self.look.px(PADDING) + 2
        return QSize(max(self.look.px(LEAST_WIDTH), width), self.look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the time on; Esc takes back what was written."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._finish()
            self._step(step)
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.take_back()
            self._write()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _step(self, minutes: int) -> None:
        """Moves on by an hour, or to the next five minutes, past midnight too."""
        now = self._at.hour * 60 + self._at.minute
        after = now + minutes
        if abs(minutes) < 60:
            after = now // 5 * 5 + 5 if minutes > 0 else (now - 1) // 5 * 5
        self.take_back()
        self._choose(time(*divmod(after % A_DAY, 60)))
        self.selectAll()

    def _finish(self) -> None:
        if not self.isModified():
            return
        written = text.read_clock(self.text())
        if written is None:
            sentence = text.no_time(self.text(), self._at)
            self._write()
            self.selectAll()
            self._complained = True
            self.refused.emit(sentence)
        else:
            self._choose(written)

    def _choose(self, at: time) -> None:
        changed, self._at = at != self._at, at
        self._write()
        if changed:
            self.chosen.emit(at)
        self.written.emit(at)

    def _write(self) -> None:
        self.setText(text.clock_word(self._at))
        self.setModified(False)

    def _look_changed(self, _theme: Theme) -> None:
        self._measure()

    def _measure(self) -> None:
        """Larger letters than those of other fields; the colours are the theme's."""
        font = self.look.font("lead", 600)
        self.setFont(font)
        # What the theme says of all fields would have the last word on size and room.
        self.setStyleSheet(f"padding: 0; font-size: {font.pixelSize()}px; font-weight: 600;")
        self.updateGeometry()
