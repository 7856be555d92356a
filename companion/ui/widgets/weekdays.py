"""The days of a week to choose from, each a small circle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import text
from companion.ui.screen_readers import Role
from companion.ui.text.lists import labelled
from companion.ui.theme import Look, mixed
from companion.ui.widgets.choices import Marked
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.pressable import LEAST_HIT

CIRCLE = 34
INSET = (LEAST_HIT - CIRCLE) // 2
"""Room around a circle that can be pressed too, in design pixels."""


class DayButton(Marked):
    """One day of the week; chosen, its circle is filled, its edge thicker and its letter bolder."""

    def __init__(self, look: Look, weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(look, text.weekday_letter(weekday), parent)
        self.weekday = weekday
        self.setToolTip(text.weekday_word(weekday))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(LEAST_HIT), self.look.px(LEAST_HIT))

    def focus_shape(self) -> tuple[QRectF, float]:
        circle = self._circle()
        return circle, circle.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, mark = self.look, self.mark
        if mark < 1.0:
            self._paint_circle(painter, look.color("edge"), 1.0, look.color("text", self.tint))
        if mark > 0.0:
            strong = look.theme.high_contrast
            painter.setOpacity(mark)
            edge = look.color("text" if strong else "accent")
            self._paint_circle(painter, edge, 2.0 if strong else 1.5, self.warmed(look.color("accentSoft")))
            painter.setOpacity(1.0)
        painter.setFont(look.font("secondary", 600))
        painter.setPen(mixed(look.color("text2"), look.color("accentText"), mark))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
        painter.drawText(self.rect(), flags, self.text())

    def _paint_circle(self, painter: QPainter, edge: QColor, width: float, fill: QColor) -> None:
        painter.setPen(QPen(edge, width))
        painter.setBrush(fill)
        painter.drawEllipse(self._circle().adjusted(width / 2, width / 2, -width / 2, -width / 2))

    def _circle(self) -> QRectF:
        size = self.look.px(CIRCLE)
        circle = QRectF(0, 0, size, size)
        circle.moveCenter(QRectF(self.rect()).center())
        return circle


class Weekdays(QWidget):
    """The seven days in the order a week is written in; any of them can be chosen, or none.

    `chosen` has all that are chosen, 0 for Monday, and is sent for the user only.
    """

    reader_role = Role.Grouping

    chosen = Signal(frozenset)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(0, parent=self)
        self.buttons = tuple(DayButton(look, weekday) for weekday in text.weekdays())
        for button in self.buttons:
            button.clicked.connect(self._pressed)
            row.addWidget(button)

    def show_name(self, name: str) -> None:
        """What happens on these days, for screen readers."""
        self.setAccessibleName(name)
        for button in self.buttons:
            button.setAccessibleName(labelled(name, text.weekday_word(button.weekday)))

    def show_days(self, weekdays: frozenset[int]) -> None:
        """Shows these days as chosen."""
        for button in self.buttons:
            button.setChecked(button.weekday in weekdays)

    def _pressed(self) -> None:
        self.chosen.emit(frozenset(button.weekday for button in self.buttons if button.isChecked()))
