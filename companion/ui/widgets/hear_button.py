"""A round button that lets one sound be heard for a few seconds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import seen
from companion.ui.theme import Look
from companion.ui.widgets.pressable import LEAST_HIT, Pressable

CIRCLE, ICON = 32, 16


class HearButton(Pressable):
    """Lets the sound called `name` be heard, or stops it; `key` tells it from the others."""

    hear_requested = Signal(str)
    stop_requested = Signal()

    def __init__(self, look: Look, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.key = key
        self._name = name
        self._heard = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._pressed)
        self._say()

    def show_hearing(self, key: str) -> None:
        """Shows whether the sound heard now, by its key, is this one."""
        heard = key == self.key
        if heard != self._heard:
            self._heard = heard
            self._say()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(LEAST_HIT), self.look.px(LEAST_HIT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_shape(self) -> tuple[QRectF, float]:
        circle = self._circle()
        return circle, circle.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        fill = "raised" if not self.isEnabled() else "accent" if self._heard else "btn"
        painter.setBrush(self.warmed(self.look.color(fill)))
        painter.drawEllipse(self._circle())
        ink = "text3" if not self.isEnabled() else "onAccent" if self._heard else "text"
        size = self.look.px(ICON)
        square = QRectF(0, 0, size, size)
        square.moveCenter(self._circle().center())
        paint_icon(painter, "stop" if self._heard else "play", square, self.look.color(ink))

    def _circle(self) -> QRectF:
        """In line with the switches above and below it: the room to hit goes on before the circle only."""
        size = self.look.px(CIRCLE)
        return seen(self, QRectF(self.width() - size, (self.height() - size) / 2, size, size))

    def _pressed(self) -> None:
        if self._heard:
            self.stop_requested.emit()
        else:
            self.hear_requested.emit(self.key)

    def _say(self) -> None:
        words = self.tr("Stop {0}") if self._heard else self.tr("Hear {0}")
        self.setAccessibleName(words.format(self._name))
        self.setToolTip(words.format(self._name))
        self.update()
