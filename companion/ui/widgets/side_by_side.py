"""Something wide with something small beside it, or below it where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box

LEAST_GAP = 10


class SideBySide(QWidget):
    """Puts the small one below as soon as the wide one would have less than `least` design pixels."""

    def __init__(
        self, look: Look, wide: QWidget, small: QWidget, least: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wide, self._small, self._least = wide, small, least
        self._box = Box(look, QBoxLayout.Direction.LeftToRight, gap=LEAST_GAP, parent=self)
        self._box.addWidget(wide, 1)
        self._box.addWidget(small, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of the two."""
        width = max(one.minimumSizeHint().width() for one in (self._wide, self._small))
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        px = self._look.px
        beside = self.width() >= px(self._least + LEAST_GAP) + self._small.sizeHint().width()
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
