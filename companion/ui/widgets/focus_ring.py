"""The ring that shows where the keyboard is."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from companion.ui.screens import handle_of
from companion.ui.theme import Look

_GAP, _STROKE = 2.0, 2.0
_OUTSET = 4.0
_AIR = 12
"""Room between a ring and the edge of what scrolls, in pixels."""

_LEADING = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F6, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
)
"""The keys that lead from place to place. Where another key opens a page, it begins at its top."""


class FocusRing(QWidget):
    """A ring around whatever the keyboard would press; it is not shown while the mouse is used.

    It lies above everything in `window`, so that nothing cuts it off, and what the keyboard is led to is
    brought into view. A widget may say where its ring goes with `focus_shape()`; others get one around their
    rectangle.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._target: QWidget | None = None
        self._radius = 0.0
        self._keyboard = self._leading = self._led = False
        self._followed: list[QObject] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        # Moves come in groups, a layout at a time: one look after them is enough.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)
        window.installEventFilter(self)
        self._listen()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        look.changed.connect(self._place_later)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.Show:
            self._listen()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._leading = event.key() in _LEADING
            self._used_keyboard(True)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._leading = False
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

    def _listen(self) -> None:
        """Keys and presses pass the window's handle before any widget can swallow them; a window that is on
        the screen already has one."""
        handle = handle_of(self._window)
        if handle is not None:
            handle.installEventFilter(self)

    def _used_keyboard(self, keyboard: bool) -> None:
        if keyboard != self._keyboard:
            self._keyboard = keyboard
            self._later.start(0)

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._follow(now if now is not None and now.window() is self._window else None)
        self._led = self._leading
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
        target, led = self._target, self._led
        self._led = False
        if target is not None and led:
            self._bring_into_view(target)
        if target is None or not self._keyboard or not target.isVisible() or target.visibleRegion().isEmpty():
            self.hide()
            return
        rect, radius = self._shape_of(target)
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

    def _shape_of(self, target: QWidget) -> tuple[QRectF, float]:
        shape = getattr(target, "focus_shape", None)
        return shape() if shape else (QRectF(target.rect()), float(self._look.px(12)))

    def _bring_into_view(self, target: QWidget) -> None:
        """Scrolls what is around it as little as shows all of it, or its beginning, if there is no room."""
        rect = self._shape_of(target)[0].toAlignedRect()
        area = target.parentWidget()
        while area is not None and area is not self._window:
            contents = area.widget() if isinstance(area, QScrollArea) else None
            if isinstance(area, QScrollArea) and contents is not None and contents.isAncestorOf(target):
                top = target.mapTo(contents, rect.topLeft()).y() - _AIR
                bottom = top + rect.height() + 2 * _AIR
                bar, height = area.verticalScrollBar(), area.viewport().height()
                bar.setValue(min(max(bar.value(), bottom - height), top))
            area = area.parentWidget()
