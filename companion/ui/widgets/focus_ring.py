"""The ring that shows where the keyboard is."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.theme import Look

_GAP, _STROKE = 2.0, 2.0
_OUTSET = 4.0


class FocusRing(QWidget):
    """A ring around whatever the keyboard would press; it is not shown while the mouse is used.

    It lies above everything in `window`, so that nothing cuts it off. A widget may say where its ring goes
    with `focus_shape()`; others get one around their rectangle.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._target: QWidget | None = None
        self._radius = 0.0
        self._keyboard = False
        self._followed: list[QObject] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        # Moves come in groups, a layout at a time: one look after them is enough.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        look.changed.connect(self._place_later)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.Show:
            handle = self._window.windowHandle()
            if handle is not None:
                # Keys and presses pass the window's handle before any widget can swallow them.
                handle.installEventFilter(self)
        if kind == QEvent.Type.KeyPress:
            self._used_keyboard(True)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._used_keyboard(False)
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._later.start(0)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _STROKE / 2
        # A night page keeps its own look in a bright window; its ring has to be seen there too.
        look = getattr(self._target, "look", self._look)
        painter.setPen(QPen(look.color("focus"), _STROKE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, self._radius, self._radius)

    def _used_keyboard(self, keyboard: bool) -> None:
        if keyboard != self._keyboard:
            self._keyboard = keyboard
            self._later.start(0)

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._follow(now if now is not None and now.window() is self._window else None)
        self._later.start(0)

    def _follow(self, target: QWidget | None) -> None:
        # A window that goes takes its widgets away before it says so; what is gone needs no letting go.
        with suppress(RuntimeError):
            for watched in self._followed:
                watched.removeEventFilter(self)
            if self._target is not None:
                self._target.destroyed.disconnect(self._forget)
        self._followed = []
        self._target = target
        if target is not None:
            target.destroyed.connect(self._forget)
        widget = target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._followed.append(widget)
            widget = widget.parentWidget()

    def _forget(self, _gone: QObject) -> None:
        self._target = None
        self._followed = []
        self.hide()

    def _place_later(self) -> None:
        self._later.start(0)

    def _place(self) -> None:
        target = self._target
        if target is None or not self._keyboard or not target.isVisible() or target.visibleRegion().isEmpty():
            self.hide()
            return
        shape = getattr(target, "focus_shape", None)
        rect, radius = shape() if shape else (QRectF(target.rect()), float(self._look.px(12)))
        origin = target.mapTo(self._window, QPoint(0, 0))
        ring = rect.translated(QPointF(origin)).adjusted(-_OUTSET, -_OUTSET, _OUTSET, _OUTSET)
        if ring.contains(QRectF(self._window.rect())):
            # What fills the window is where the keyboard is; only slivers in the corners would be seen.
            self.hide()
            return
        self._radius = radius + _OUTSET - _STROKE / 2
        self.setGeometry(ring.toAlignedRect())
        self.raise_()
        self.show()
        self.update()
