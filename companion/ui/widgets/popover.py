"""A panel over everything else, coming up from a little below and going back there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from companion.ui.motion import COMES, GOES, is_seen
from companion.ui.theme import Look
from companion.ui.widgets.veil import Veil


class Popover(Veil):
    """Shows and hides `panel`, a child of `parent`. It is there, or gone, at once, and only looks as if it
    were on its way."""

    def __init__(self, look: Look, panel: QWidget, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._panel = panel
        self._comes = True
        self._behind, self._front = QPixmap(), QPixmap()
        panel.installEventFilter(self)

    def come(self) -> None:
        """Shows the panel over everything else."""
        self.end()
        moves = self.moves(COMES) and is_seen(self._parent)
        area = self._panel.geometry().adjusted(0, 0, 0, round(self.way(COMES)))
        if moves:
            self._behind = self.picture(self._parent, area)
        self._panel.show()
        self._panel.raise_()
        if moves:
            self._comes = True
            self._front = self.picture(self._panel, self._panel.rect(), clear=True)
            self.cover(area)
            self.set_out(COMES)

    def go(self) -> None:
        """Hides the panel."""
        self.end()
        moves = self.moves(GOES) and is_seen(self._panel)
        front = self.picture(self._panel, self._panel.rect(), clear=True) if moves else QPixmap()
        self._panel.hide()
        if moves:
            self._comes, self._front = False, front
            self.cover(self._panel.geometry().adjusted(0, 0, 0, round(self.way(GOES))))
            self.set_out(GOES)

    def end(self) -> None:
        super().end()
        self._behind, self._front = QPixmap(), QPixmap()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # When windows are taken down, Python may have taken this one's things away before Qt the panel.
        if watched is getattr(self, "_panel", None):
            # Another size, or put away by somebody else.
            if event.type() in (QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move):
                self.end()
            return False
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        share = self.progress if self._comes else 1.0 - self.progress
        if self._comes:
            painter.drawPixmap(0, 0, self._behind)
        painter.setOpacity(share)
        painter.drawPixmap(QPointF(0.0, self.way(COMES) * (1.0 - share)), self._front)
