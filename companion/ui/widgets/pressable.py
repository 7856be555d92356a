"""What can be pressed, whatever it looks like."""

from __future__ import annotations

from PySide6.QtCore import Q_ARG, QEvent, QMetaObject, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from companion.ui.motion import Blend
from companion.ui.theme import Look, Theme, mixed

HOVER_MIX, PRESS_MIX = 0.08, 0.14
LEAST_HIT = 40
"""No target is smaller than this, in design pixels (docs/design.md section 4)."""


class Pressable(QAbstractButton):
    """Anything that can be pressed: it has a name, warms up under the pointer and shows the keyboard's place.

    `focus_shape` tells the focus ring where to lie, in its own coordinates, and with which radius.
    """

    passed_on: tuple[Qt.Key, ...] = ()
    """Keys that are left to the list or grid it lies in."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ours = False
        self.toggled.connect(self._tell_toggled)
        self._warming: Blend | None = None
        self._pressing: Blend | None = None
        self.pressed.connect(self._go_down)
        self.released.connect(self._come_up)
        look.changed.connect(self._look_changed)

    def focus_shape(self) -> tuple[QRectF, float]:
        """The outline the focus ring follows, and its corner radius."""
        return QRectF(self.rect()), self.look.px(12)

    def show_text(self, text: str) -> None:
        """Shows other words, to eyes and screen readers alike."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def warmth(self) -> float:
        """How far it has warmed up under the pointer, 0 to 1."""
        return self._warming.share if self._warming is not None else 0.0

    @property
    def pressure(self) -> float:
        """How far it is pressed, 0 to 1."""
        return self._pressing.share if self._pressing is not None else 0.0

    @property
    def tint(self) -> float:
        """How much of the colour of text its fill takes on, under the pointer or the finger."""
        warm = HOVER_MIX * self.warmth
        return warm + (PRESS_MIX - warm) * self.pressure

    def setChecked(self, on: bool) -> None:
        """Shows it as on or off; nobody has pressed it."""
        ours, self._ours = self._ours, True
        super().setChecked(on)
        self._ours = ours

    def nextCheckState(self) -> None:
        self.setChecked(not self.isChecked())

    def warmed(self, fill: QColor) -> QColor:
        """`fill` as it looks under the pointer or the finger."""
        return mixed(fill, self.look.color("text"), self.tint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; held down from the press that led here, it does nothing."""
        if event.key() in self.passed_on:
            event.ignore()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._warm_to(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._warm_to(0.0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def _warm_to(self, warmth: float) -> None:
        # Made here: most buttons never see the pointer.
        if self._warming is None:
            self._warming = Blend(self.look, self)
        self._warming.go_to(warmth)

    def _press_to(self, pressure: float) -> None:
        if self._pressing is None:
            self._pressing = Blend(self.look, self)
        self._pressing.go_to(pressure)

    def _go_down(self) -> None:
        self._press_to(1.0)

    def _come_up(self) -> None:
        self._press_to(0.0)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()

    def _tell_toggled(self, on: bool) -> None:
        """Screen readers turn things on and off without a press, which is as good as one.

        Of several, one that is turned on turns another off, and that is nobody's doing.
        """
        if not self._ours and (on or not self.autoExclusive()):
            # After all that hears of the turn, as with a press.
            queued = Qt.ConnectionType.QueuedConnection
            QMetaObject.invokeMethod(self, "clicked", queued, Q_ARG(bool, on))
