"""Pictures that lie over widgets while something about these changes before one's eyes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from companion.ui.motion import Motion, Movement
from companion.ui.screens import handle_of
from companion.ui.theme import Look, Theme

INPUT = (
    *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel),
    *(QEvent.Type.TouchBegin, QEvent.Type.TabletPress),
)


class Veil(QWidget):
    """Something painted over `parent` for the moment a change takes.

    What lies under it has the keyboard and the pointer all the time, and whatever is pressed ends it: nobody
    waits for what moves. So does another size, another look, and a window that is not seen any more.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._parent = parent
        self.progress = 0.0
        self._movement = Movement(look, self)
        self._movement.moved.connect(self._show_progress)
        self._watched: QObject | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.changed.connect(self._look_changed)

    @property
    def under_way(self) -> bool:
        """Whether there is anything over what is there by now."""
        return not self.isHidden()

    def cover(self, area: QRect) -> None:
        """Lies over that part of its parent."""
        self.progress = 0.0
        self.setGeometry(area)
        self.raise_()
        self.show()

    def set_out(self, motion: Motion) -> None:
        """Begins to give way."""
        # Keys and presses pass the window's handle before any widget can swallow them.
        self._watched = handle_of(self.window())
        if self._watched is not None:
            self._watched.installEventFilter(self)
        self._movement.begin(motion)

    def end(self) -> None:
        """Is not there any more."""
        self._movement.stop()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT or event.type() == QEvent.Type.Resize:
            self.end()
        return False

    def picture(self, widget: QWidget, area: QRect, *, clear: bool = False) -> QPixmap:
        """How a part of a widget looks. Unless it is to be `clear` nothing can be seen through it, lest
        something brighter shines from behind."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(area.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent if clear else self._look.color("bg"))
        flags = QWidget.RenderFlag.DrawChildren
        if not clear:
            flags |= QWidget.RenderFlag.DrawWindowBackground
        widget.render(made, QPoint(0, 0), QRegion(area), flags)
        return made

    def way(self, motion: Motion) -> float:
        """How far things go in that motion, in pixels."""
        return self._look.px(motion.suited(reduced=self._look.reduced_motion).way)

    def moves(self, motion: Motion) -> bool:
        """Whether it takes any time here."""
        return motion.suited(reduced=self._look.reduced_motion).ms > 0.0

    def _show_progress(self, progress: float) -> None:
        self.progress = progress
        if progress == 1.0:
            self.end()
        else:
            self.update()

    def _look_changed(self, _theme: Theme) -> None:
        self.end()
