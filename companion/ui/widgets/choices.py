"""What is ticked and chosen: chips, check rows and switches."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_icon
from companion.ui.theme import Look, mixed
from companion.ui.widgets.controls import LEAST_HIT, Pressable, Size
from companion.ui.widgets.labels import Lines, fitting, longest_word

DISABLED = 0.45
"""How much is left of a switch that cannot be moved now."""

CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)


class Chip(Pressable):
    """A small pill that is on or off; on, it carries a check mark, so colour is never alone.

    Without `marked` it has none: one of a row of filters is told by its heavier letters and outline.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        size: Size = Size.SMALL,
        *,
        checkable: bool = True,
        marked: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, text, parent)
        self._size = size
        self._marked = marked
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._toggled)

    def sizeHint(self) -> QSize:
        return self._size_with(14)

    def minimumSizeHint(self) -> QSize:
        """A name longer than there is room for is written smaller."""
        least = longest_word(self.text(), self._font()) + self._check_room() + 2 * self.look.px(2)
        return QSize(min(least, self._size_with(2).width()), self.look.px(LEAST_HIT))

    def _size_with(self, padding: int) -> QSize:
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        width = words + self._check_room() + 2 * self.look.px(padding)
        return QSize(math.ceil(width), self.look.px(LEAST_HIT))

    def focus_shape(self) -> tuple[QRectF, float]:
        body = self._body()
        return body, body.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self._body().adjusted(1, 1, -1, -1)
        on = self.isChecked()
        painter.setPen(QPen(self._edge(), 1.5 if on else 1.0))
        painter.setBrush(self._fill())
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        ink = self.look.color("accentText" if on else "text2")
        room = self._check_room()
        if room:
            size = self.look.px(16)
            spare = (body.width() - self._size_with(2).width()) / 2
            at = QRectF(
                body.left() + self.look.px(1) + max(0.0, spare), (self.height() - size) / 2, size, size
            )
            paint_icon(painter, "check", at, ink)
        painter.setFont(fitting(self._font(), self.text(), self.width() - room - 2 * self.look.px(2) + 1.0))
        painter.setPen(ink)
        painter.drawText(QRectF(room, 0, self.width() - room, self.height()), CENTRED, self.text())

    def _fill(self) -> QColor:
        if self.isChecked():
            return self.warmed(self.look.color("accentSoft"))
        return self.look.color("text", 0.14 if self.isDown() else 0.08 * self.warmth)

    def _edge(self) -> QColor:
        if not self.isChecked():
            return self.look.color("edge")
        return self.look.color("text" if self.look.theme.high_contrast else "accent")

    def _body(self) -> QRectF:
        height = self.look.px(32 if self._size is Size.SMALL else 40)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    def _font(self) -> QFont:
        style = "secondary" if self._size is Size.SMALL else "body"
        return self.look.font(style, 600 if self.isChecked() else 500)

    def _check_room(self) -> int:
        return self.look.px(20) if self.isChecked() and self._marked else 0

    def _toggled(self, _on: bool) -> None:
        self.updateGeometry()
        self.update()


class CheckRow(Pressable):
    """A tick box with its sentence; the whole row can be pressed, and long sentences wrap."""

    BOX, GAP = 22, 12

    def __init__(self, look: Look, text: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self._note = note
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_note(self, note: str) -> None:
        """Shows a smaller second line under the sentence, or none."""
        self._note = note
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text, note = self._lines(width)
        needed = text.height + (note.height if note else 0) + 2 * self._top()
        return max(int(needed), self.look.px(LEAST_HIT))

    def sizeHint(self) -> QSize:
        width = self.look.px(420)
        text, _note = self._lines(width)
        return QSize(int(text.width) + self._inset() + 2, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        word = min(longest_word(self.text(), self.look.font("body")), self.look.px(64))
        return QSize(word + self._inset(), self.look.px(LEAST_HIT))

    def focus_shape(self) -> tuple[QRectF, float]:
        return self._box(), self.look.px(7)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter)
        text, note = self._lines(self.width())
        top, left = self._top(), 0 if self._mirrored() else self._inset()
        text.paint(painter, QPointF(left, top), self.look.color("text"))
        if note:
            note.paint(painter, QPointF(left, top + text.height), self.look.color("text2"))

    def _paint_mark(self, painter: QPainter) -> None:
        paint_check_box(painter, self.look, self._box(), on=self.isChecked(), fill=self._fill())

    def _fill(self) -> QColor:
        return self.look.color("text", 0.14 if self.isDown() else 0.08 * self.warmth)

    def _inset(self) -> int:
        return self.look.px(self.BOX + self.GAP)

    def _top(self) -> int:
        return self.look.px(9)

    def _box(self) -> QRectF:
        size = self.look.px(self.BOX)
        return QRectF(self.width() - size if self._mirrored() else 0, self._top(), size, size)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _lines(self, width: int) -> tuple[Lines, Lines | None]:
        room = width - self._inset()
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        text = Lines(self.text(), self.look.font("body"), room, self.look.line("body"), side)
        if not self._note:
            return text, None
        return text, Lines(self._note, self.look.font("secondary"), room, self.look.line("secondary"), side)


def paint_check_box(painter: QPainter, look: Look, box: QRectF, *, on: bool, fill: QColor) -> None:
    """Paints a tick box, filled and checked when on."""
    radius = look.px(7)
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(Qt.PenStyle.NoPen if on else QPen(look.color("edge"), 1.5))
    painter.setBrush(look.color("accent") if on else fill)
    painter.drawRoundedRect(box if on else inner, radius, radius)
    if on:
        size = round(box.width() * 16 / 22)
        at = QRectF(0, 0, size, size)
        at.moveCenter(box.center())
        paint_icon(painter, "check", at, look.color("onAccent"))


class Switch(Pressable):
    """Something that is on or off at once, without saving; `text` is its name for screen readers."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(44), self.look.px(LEAST_HIT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_shape(self) -> tuple[QRectF, float]:
        body = self._body()
        return body, body.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body, on = self._body(), self.isChecked()
        if not self.isEnabled():
            painter.setOpacity(DISABLED)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(self.look.color("accent"), self.look.color("accentHover"), self.warmth))
            painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        else:
            painter.setPen(QPen(self.look.color("edge"), 1.5))
            painter.setBrush(self.look.color("text", 0.08 * self.warmth))
            inner = body.adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        radius = self.look.px(9) if on else self.look.px(8)
        inset = body.height() / 2
        x = body.right() - inset if on else body.left() + inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("onAccent" if on else "edge"))
        painter.drawEllipse(QPointF(x, body.center().y()), radius, radius)

    def _body(self) -> QRectF:
        height = self.look.px(26)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)
