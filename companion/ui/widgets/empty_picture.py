"""The picture of a page that has nothing to show yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_svg
from companion.ui.theme import Look, Theme


class EmptyPicture(QWidget):
    """A drawing from art/empty, by its name, as high as it was drawn."""

    def __init__(self, look: Look, drawing: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._drawing = drawing
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_svg(QPainter(self), f"empty/{self._drawing}", QRectF(self.rect()), self._look.theme)

    def _look_changed(self, _theme: Theme) -> None:
        self.update()
