"""A line around something that somebody was looking for, until it has been seen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look

SHOWN_MS = 2400
FADES_FROM = 0.75
"""The share of that time after which it begins to fade; with reduced motion it is there until the end."""

BESIDE, RADIUS, STROKE = 10, 12, 2
"""Room between its words and the line, in design pixels, and how the line is drawn."""


class PointedOut(QWidget):
    """Lies over what is in `ground`, and neither takes the pointer nor the keyboard."""

    def __init__(self, look: Look, ground: QWidget) -> None:
        super().__init__(ground)
        self._look = look
        self._ground = ground
        self._seen = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fading = QVariantAnimation(self)
        self._fading.setDuration(SHOWN_MS)
        self._fading.setStartValue(1.0)
        self._fading.setKeyValueAt(FADES_FROM, 1.0)
        self._fading.setEndValue(0.0)
        self._fading.valueChanged.connect(self._show_share)
        self._fading.finished.connect(self.hide)
        self.hide()

    def point_out(self, one: QWidget) -> None:
        """Shows where `one` is, which lies somewhere in the ground."""
        at = QRect(one.mapTo(self._ground, one.rect().topLeft()), one.size())
        side = self._look.px(BESIDE)
        self.setGeometry(at.adjusted(-side, 1, side, -1))
        self._fading.stop()
        # Not told by the fading, which begins with what it has ended with.
        self._seen = 1.0
        self._fading.start()
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("accent", self._seen), STROKE))
        inset = STROKE / 2
        radius = self._look.px(RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _show_share(self, share: float) -> None:
        self._seen = 1.0 if self._look.reduced_motion else float(share)
        self.update()
