"""One page giving way to another: pictures of both lie over the new page until that alone is to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from companion.ui.motion import AT_ONCE, Motion, Movement, is_seen
from companion.ui.theme import Look, Theme

INPUT = (
    *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel),
    *(QEvent.Type.TouchBegin, QEvent.Type.TabletPress),
)
BELOW, LEFT, RIGHT = QPointF(0.0, 1.0), QPointF(-1.0, 0.0), QPointF(1.0, 0.0)


class PageTurn(QWidget):
    """What lies over `under` while it changes. The new page has the keyboard and the pointer from the first
    moment, and whatever is pressed ends the turn: nobody waits for it.

    Call `keep` before the change and `turn` after it. Both are children of `parent`, and `under` fills it or
    part of it.
    """

    def __init__(self, look: Look, under: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._under = under
        self._parent = parent
        self._area = QRect()
        self._before, self._after = QPixmap(), QPixmap()
        self._motion = AT_ONCE
        self._from = QPointF()
        self._progress = 0.0
        self._movement = Movement(look, self)
        self._movement.moved.connect(self._show_progress)
        # What a page puts off until it is shown is to be in its picture, too.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._set_out)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.changed.connect(self._look_changed)

    def keep(self, motion: Motion) -> None:
        """Keeps a picture of what is to be seen now, if there is somebody to see it go."""
        if self._soon.isActive():
            # Nobody has seen yet what the last change brought.
            return
        self.end()
        if motion.suited(reduced=self._look.reduced_motion).ms and is_seen(self._under):
            self._before = self._picture(self._under.rect())

    def turn(self, motion: Motion, area: QRect, way: QPointF = BELOW) -> None:
        """Lets what was kept give way, in that part of `under`, to what is there by now, and comes from where
        `way` points."""
        if self._before.deviceIndependentSize().toSize() != self._under.size():
            self.end()
            return
        self._area = area.intersected(self._under.rect())
        self._motion = motion
        self._from = way * self._look.px(motion.suited(reduced=self._look.reduced_motion).way)
        self._after, self._progress = QPixmap(), 0.0
        corner = self._under.mapTo(self._parent, QPoint(0, 0))
        self.setGeometry(self._area.translated(corner))
        self.raise_()
        self.show()
        self._soon.start()

    def end(self) -> None:
        """Only what is there by now is to be seen."""
        self._soon.stop()
        self._movement.stop()
        self._before, self._after = QPixmap(), QPixmap()
        if not self.isHidden():
            self._listen(listening=False)
            self.hide()

    @property
    def under_way(self) -> bool:
        """Whether the old page can still be seen."""
        return not self.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT or event.type() == QEvent.Type.Resize:
            self.end()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(-self._area.topLeft(), self._before)
        if self._progress > 0.0:
            painter.setOpacity(self._progress)
            painter.drawPixmap(self._from * (1.0 - self._progress), self._after)

    def _set_out(self) -> None:
        self._after = self._picture(self._area)
        self._listen(listening=True)
        self._movement.begin(self._motion)

    def _show_progress(self, progress: float) -> None:
        self._progress = progress
        if progress == 1.0:
            self.end()
        else:
            self.update()

    def _picture(self, area: QRect) -> QPixmap:
        """How that part of it looks. Never seen through: nothing brighter may shine from behind."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(area.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._look.color("bg"))
        self._under.render(picture, QPoint(0, 0), QRegion(area))
        return picture

    def _listen(self, *, listening: bool) -> None:
        # Keys and presses pass the window's handle before any widget can swallow them.
        handle = self.window().windowHandle()
        if handle is None:
            return
        if listening:
            handle.installEventFilter(self)
        else:
            handle.removeEventFilter(self)

    def _look_changed(self, _theme: Theme) -> None:
        self.end()
