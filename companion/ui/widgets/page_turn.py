"""One page giving way to another: pictures of both lie over the new page until that alone is to be seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from companion.ui.motion import AT_ONCE, Motion, is_seen
from companion.ui.theme import Look
from companion.ui.widgets.veil import Veil

BELOW, LEFT, RIGHT = QPointF(0.0, 1.0), QPointF(-1.0, 0.0), QPointF(1.0, 0.0)


class PageTurn(Veil):
    """What lies over `under` while it changes; the new page has the keyboard from the first moment.

    Call `keep` before the change and `turn` after it. Both are children of `parent`, and `under` fills it or
    part of it.
    """

    def __init__(self, look: Look, under: QWidget, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._under = under
        self._area = QRect()
        self._before, self._after = QPixmap(), QPixmap()
        self._motion = AT_ONCE
        self._from = QPointF()
        # What a page puts off until it is shown is to be in its picture, too.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._set_out)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def keep(self, motion: Motion) -> None:
        """Keeps a picture of what is to be seen now, if there is somebody to see it go."""
        if self._soon.isActive():
            # Nobody has seen yet what the last change brought.
            return
        self.end()
        if self.moves(motion) and is_seen(self._under):
            self._before = self.picture(self._under, self._under.rect())

    def turn(self, motion: Motion, area: QRect, way: QPointF = BELOW) -> None:
        """Lets what was kept give way, in that part of `under`, to what is there by now, and comes from where
        `way` points."""
        if self._before.deviceIndependentSize().toSize() != self._under.size():
            self.end()
            return
        self._area = area.intersected(self._under.rect())
        self._motion = motion
        self._from = way * self.way(motion)
        self._after = QPixmap()
        self.cover(self._area.translated(self._under.mapTo(self._parent, QPoint(0, 0))))
        self._soon.start()

    def end(self) -> None:
        super().end()
        self._soon.stop()
        self._before, self._after = QPixmap(), QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(-self._area.topLeft(), self._before)
        if self.progress > 0.0:
            painter.setOpacity(self.progress)
            painter.drawPixmap(self._from * (1.0 - self.progress), self._after)

    def _set_out(self) -> None:
        self._after = self.picture(self._under, self._area)
        self.set_out(self._motion)
