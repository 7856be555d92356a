"""One choice of a few, side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.mirroring import as_read, seen_rect
from companion.ui.screen_readers import Role
from companion.ui.text.lists import labelled
from companion.ui.theme import Look, Theme
from companion.ui.widgets.choices import Marked
from companion.ui.widgets.labels import Lines, longest_word

INSET = 3
ROOMY, TIGHT, TIGHTEST = 12, 7, 3
"""Room beside the words of one choice, in design pixels."""


class _Part(Marked):
    """One choice of a segment."""

    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(look, text, parent)
        # Told to screen readers as one of several.
        self.setAutoExclusive(True)

    def focus_shape(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), self.look.px(9)

    def wide(self, padding: int) -> int:
        """The width its words need with so much room on both sides."""
        font = self.look.font("secondary", 600)
        return math.ceil(QFontMetricsF(font).horizontalAdvance(self.text())) + 2 * self.look.px(padding)

    def least(self) -> int:
        """The width below which its words would break apart."""
        word = longest_word(self.text(), self.look.font("secondary", 600))
        return word + 2 * self.look.px(TIGHTEST)

    def high(self, width: int) -> int:
        """The height its words need in that width: one line's, or more."""
        return max(self.look.px(34), int(self._lines(width).height) + self.look.px(12))

    def _lines(self, width: int) -> Lines:
        room = width - 2 * self.look.px(TIGHTEST)
        font = self.look.font("secondary", 600 if self.isChecked() else 500)
        return Lines(self.text(), font, room, self.look.line("secondary"), Qt.AlignmentFlag.AlignHCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, mark = self.isChecked(), self.mark
        radius = self.look.px(9)
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        if mark < 1.0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("text", 0.08 * self.warmth))
            painter.drawRoundedRect(rect, radius, radius)
        if mark > 0.0:
            strong = self.look.theme.high_contrast and self.isEnabled()
            painter.setOpacity(mark)
            painter.setPen(QPen(self.look.color("text" if strong else "edge"), 2.0 if strong else 1.5))
            painter.setBrush(self.look.color("card"))
            painter.drawRoundedRect(rect, radius, radius)
            painter.setOpacity(1.0)
        lines = self._lines(self.width())
        at = QPointF(self.look.px(TIGHTEST), (self.height() - lines.height) / 2)
        ink = "text3" if not self.isEnabled() else "text" if on else "text2"
        lines.paint(painter, at, self.look.color(ink))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lets the segment move the choice with the arrow keys."""
        if event.key() in _STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segment(QWidget):
    """One choice of a few, side by side, or one under the other where there is no room.

    `choices` are (value, words) in order, with `roomy` design pixels on both sides of the words. Nothing is
    chosen until `show_value` or the user says so; `chosen` is only sent for the user.
    """

    reader_role = Role.Grouping

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[tuple[Any, str]],
        parent: QWidget | None = None,
        *,
        roomy: int = ROOMY,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._roomy = roomy
        self._values = [value for value, _words in choices]
        self._parts = [_Part(look, words, self) for _value, words in choices]
        self.setAccessibleName(name)
        for part in self._parts:
            part.setAccessibleName(labelled(name, part.text()))
            part.clicked.connect(self._pressed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._only_one_tab_stop()
        look.changed.connect(self._look_changed)

    @property
    def value(self) -> Any:
        """The chosen value, or None."""
        for value, part in zip(self._values, self._parts, strict=True):
            if part.isChecked():
                return value
        return None

    def show_value(self, value: Any) -> None:
        """Shows `value` as chosen; nothing is chosen if it is none of the choices."""
        for own, part in zip(self._values, self._parts, strict=True):
            # Else Qt keeps the last one chosen.
            part.setAutoExclusive(False)
            part.setChecked(own == value)
            part.setAutoExclusive(True)
        self._only_one_tab_stop()

    def words_for(self, *values: Any) -> str:
        """The words of a choice; "" for none of them."""
        pairs = zip(self._values, self._parts, strict=True)
        return next((part.text() for value, part in pairs if (value,) == values), "")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edge = 2 * self._look.px(INSET)
        if self._widths(width):
            return self._look.px(34) + edge
        return sum(part.high(width - edge) for part in self._parts) + edge

    def sizeHint(self) -> QSize:
        width = max(part.wide(self._roomy) for part in self._parts) * len(self._parts)
        return QSize(width + 2 * self._look.px(INSET), self._look.px(40))

    def minimumSizeHint(self) -> QSize:
        width = max(part.least() for part in self._parts)
        return QSize(width + 2 * self._look.px(INSET), self._look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()), self._look.px(12), self._look.px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(as_read(self, event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        focused = next((i for i, part in enumerate(self._parts) if part.hasFocus()), 0)
        part = self._parts[(focused + step) % len(self._parts)]
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        part.click()

    def _arrange(self) -> None:
        inset, height = self._look.px(INSET), self._look.px(34)
        widths = self._widths(self.width())
        x, y = float(inset), inset
        for index, part in enumerate(self._parts):
            if widths:
                place = QRect(round(x), inset, round(x + widths[index]) - round(x), height)
                part.setGeometry(seen_rect(self, place))
                x += widths[index]
            else:
                high = part.high(self.width() - 2 * inset)
                part.setGeometry(QRect(inset, y, self.width() - 2 * inset, high))
                y += high

    def _widths(self, width: int) -> list[float]:
        """The widths of the parts side by side: equal if possible, as the words need them if not, or none."""
        inner = width - 2 * self._look.px(INSET)
        count = len(self._parts)
        if max(part.wide(self._roomy) for part in self._parts) * count <= inner:
            return [inner / count] * count
        needed = [part.wide(TIGHT) for part in self._parts]
        spare = (inner - sum(needed)) / count
        return [own + spare for own in needed] if spare >= 0 else []

    def _pressed(self) -> None:
        pressed = self.sender()
        for part in self._parts:
            part.setChecked(part is pressed)
        self._only_one_tab_stop()
        self.chosen.emit(self.value)

    def _only_one_tab_stop(self) -> None:
        """Tab reaches the chosen part, or the first; the arrow keys reach the others."""
        checked = next((part for part in self._parts if part.isChecked()), self._parts[0])
        self.setFocusProxy(checked)
        for part in self._parts:
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if part is checked else Qt.FocusPolicy.ClickFocus)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self._arrange()
        self.update()
