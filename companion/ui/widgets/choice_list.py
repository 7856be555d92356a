"""One choice of several, one under the other; beside each, where it can be heard, a button to hear it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from companion.ui.mirroring import as_read
from companion.ui.screen_readers import Role
from companion.ui.text.lists import labelled
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.choices import CheckRow
from companion.ui.widgets.hear_button import HearButton
from companion.ui.widgets.pressable import Pressable

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class RadioRow(CheckRow):
    """One of several sentences of which one is chosen: the circle is filled."""

    def __init__(self, look: Look, text: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, note, parent)
        self.setAccessibleDescription(note)
        # Told to screen readers as one of several.
        self.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lets the list move the choice with the arrow keys."""
        if event.key() in _STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """A press chooses; it never takes a choice away."""
        self.setChecked(True)

    def _tell_toggled(self, on: bool) -> None:
        if on or self._ours:
            super()._tell_toggled(on)
        else:
            self.setChecked(True)

    def focus_shape(self) -> tuple[QRectF, float]:
        box = self._box()
        return box, box.height() / 2

    def _paint_mark(self, painter: QPainter) -> None:
        box, on = self._box().adjusted(0.75, 0.75, -0.75, -0.75), self.isChecked()
        painter.setPen(QPen(self.look.color("accent" if on else "edge"), 1.5))
        painter.setBrush(self._fill())
        painter.drawEllipse(box)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("accent"))
            radius = self.look.px(6)
            painter.drawEllipse(QPointF(box.center()), radius, radius)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: its value, its words with a smaller line, and the `key` under which it can be heard."""

    value: Any
    words: str
    note: str = ""
    key: str = ""


class ChoiceList(QWidget):
    """Rows of which one is chosen. `chosen` is only sent for the user; nothing is chosen until shown.

    Tab reaches the chosen row, the arrow keys the others, as in any list of radio buttons.
    """

    reader_role = Role.Grouping

    chosen = Signal(object)
    hear_requested = Signal(str)
    stop_requested = Signal()

    def __init__(
        self, look: Look, name: str, choices: Sequence[Choice] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._choices: tuple[Choice, ...] = ()
        self._rows: list[RadioRow] = []
        self._lines: list[QWidget] = []
        self._hearing = ""
        self._column = Column(look, parent=self)
        self.setAccessibleName(name)
        self.show_choices(choices)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offers other choices; which of them is chosen has to be shown again."""
        if tuple(choices) == self._choices:
            return
        focused = next((choice.value for choice, row in self._pairs() if row.hasFocus()), self)
        self._choices = tuple(choices)
        old, self._rows, self._lines = self._lines, [], []
        for choice in self._choices:
            self._add(choice)
        # The new ones come to the keyboard where the old ones did, not after all that lies below.
        places = [one for line in (*old, *self._lines) for one in line.findChildren(Pressable)]
        for before, after in pairwise(places):
            self.setTabOrder(before, after)
        for line in old:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._only_one_tab_stop()
        for choice, row in self._pairs():
            if choice.value == focused:
                row.setFocus()

    @property
    def chosen_row(self) -> QWidget:
        """The row that the keyboard comes to: the chosen one, or else the first; without any, the list."""
        return next((row for row in self._rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus), self)

    def show_value(self, value: Any) -> None:
        """Shows `value` as chosen; nothing is chosen if it is none of the choices."""
        for choice, row in self._pairs():
            row.setChecked(choice.value == value)
        self._only_one_tab_stop()

    def words_for(self, *values: Any) -> str:
        """The words of a choice; "" for none of them."""
        return next((choice.words for choice in self._choices if (choice.value,) == values), "")

    def show_hearing(self, key: str) -> None:
        """Shows which of the choices is heard now, by its key."""
        self._hearing = key
        for button in self.findChildren(HearButton):
            button.show_hearing(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(as_read(self, event.key()))
        focused = next((index for index, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        row = self._rows[(focused + step) % len(self._rows)]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        row.click()

    def _add(self, choice: Choice) -> None:
        row = RadioRow(self._look, choice.words, choice.note)
        row.setAccessibleName(labelled(self._name, choice.words))
        row.clicked.connect(self._pressed)
        line = QWidget(self)
        box = Row(self._look, gap=4, parent=line)
        box.addWidget(row, 1)
        if choice.key:
            hear = HearButton(self._look, choice.key, choice.words)
            hear.hear_requested.connect(self.hear_requested)
            hear.stop_requested.connect(self.stop_requested)
            hear.show_hearing(self._hearing)
            box.addWidget(hear, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)
        self._lines.append(line)
        self._column.addWidget(line)
        # Qt would show it later only.
        line.show()

    def _pairs(self) -> list[tuple[Choice, RadioRow]]:
        return list(zip(self._choices, self._rows, strict=True))

    def _pressed(self) -> None:
        pressed = self.sender()
        for _choice, row in self._pairs():
            row.setChecked(row is pressed)
        self._only_one_tab_stop()
        self.chosen.emit(next(choice.value for choice, row in self._pairs() if row is pressed))

    def _only_one_tab_stop(self) -> None:
        checked = next((row for row in self._rows if row.isChecked()), None)
        stop = checked or (self._rows[0] if self._rows else None)
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)
