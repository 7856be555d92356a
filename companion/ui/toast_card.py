"""What a reminder in the corner of the screen is written on, and the picture beside its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_svg
from companion.ui.theme import Look


class ToastGround(QWidget):
    """The card a reminder is written on."""

    def __init__(self, look: Look, radius: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._radius = radius

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.setBrush(self._look.color("card"))
        radius = self._look.px(self._radius)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class ToastIcon(QWidget):
    """The picture the program is known by, as the desktop shows it."""

    def __init__(self, look: Look, size: int) -> None:
        super().__init__()
        self._look = look
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_svg(QPainter(self), "app/appicon", QRectF(self.rect()), self._look.theme)
