"""A share: a line with one handle, as of a volume from silent to as loud as it was made."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from companion.core.sounds import VOLUME_STEP
from companion.ui.mirroring import seen_point, seen_x
from companion.ui.theme import Look, Theme

HIGH, HANDLE, TRACK = 40, 10, 4


class PercentSlider(QSlider):
    """0 to 100 percent; a key moves it by one step of the volume.

    A slider that is not `filled` stands between two things: neither end of it is nothing.
    """

    def __init__(self, look: Look, name: str, *, filled: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._filled = filled
        self.setRange(0, 100)
        self.setSingleStep(VOLUME_STEP)
        self.setPageStep(2 * VOLUME_STEP)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._look_changed)

    def show_percent(self, percent: int) -> None:
        """Shows a volume without taking it for a wish."""
        self.blockSignals(True)
        self.setValue(percent)
        self.blockSignals(False)
        self.update()

    def words_for(self, *percent: int) -> str:
        """A share as its figure."""
        return self.tr("{0} %").format(*percent)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.px(HIGH))

    def focus_shape(self) -> tuple[QRectF, float]:
        """The focus ring lies around the handle."""
        radius = self._look.px(HANDLE)
        rect = QRectF(0, 0, 2 * radius, 2 * radius)
        rect.moveCenter(self._handle())
        return rect, radius

    def _handle(self) -> QPointF:
        radius = self._look.px(HANDLE)
        x = radius + (self.width() - 2 * radius) * self.value() / 100
        return seen_point(self, QPointF(x, self.height() / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(True)
        self._take(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._take(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Belongs to what scrolls, unless the keyboard is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _take(self, x: float) -> None:
        radius = self._look.px(HANDLE)
        share = (seen_x(self, x) - radius) / max(self.width() - 2 * radius, 1)
        self.setValue(round(min(max(share, 0.0), 1.0) * 100))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, handle = self._look, self._handle()
        radius, track = look.px(HANDLE), look.px(TRACK)
        middle = self.height() / 2
        start = seen_x(self, radius)
        pen = QPen(look.color("edge"), track)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(radius, middle), QPointF(self.width() - radius, middle))
        if self._filled:
            pen.setColor(look.color("accent"))
            painter.setPen(pen)
            painter.drawLine(QPointF(start, middle), handle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawEllipse(handle, radius, radius)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
