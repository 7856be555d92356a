"""How far a piece of work is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from companion.ui.mirroring import seen
from companion.ui.theme import Look, Theme

HEIGHT, RADIUS = 8, 4


class ProgressBar(QProgressBar):
    """A bar that fills the way one reads; it has no words of its own."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_progress(self, done: int, total: int) -> None:
        """Shows `done` of `total`; of nothing, an empty bar."""
        self.setRange(0, max(total, 1))
        self.setValue(done)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._look.px(RADIUS)
        track = QRectF(self.rect())
        painter.setBrush(self._look.color("btn"))
        painter.drawRoundedRect(track, radius, radius)
        track.setWidth(track.width() * self.value() / self.maximum())
        if self.value() > 0:
            painter.setBrush(self._look.color("accent"))
            painter.drawRoundedRect(seen(self, track), radius, radius)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
