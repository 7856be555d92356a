"""A small picture of a setup: somebody on the mat, on the cover and the surface they used."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.core.journal import Area, Cover, Setup
from companion.ui.art import paint_svg
from companion.ui.covers import STAGE, paint_lying
from companion.ui.theme import Look, Theme

_FEET = {Cover.BARE_SKIN: "bare", Cover.THIN_SOCKS: "thin"}
_POSES = {
    Area.SEAT: ("chair-lunch", QSize(200, 196), 190, 1.1),
    Area.FEET_SEATED: ("feet-seated-{0}", QSize(200, 196), 190, 1.1),
    Area.FEET_STANDING: ("feet-standing-{0}", QSize(160, 128), 122, 1.4),
    Area.NECK: ("neck-pillow", QSize(360, 150), 149, 1.1),
}
"""The drawing of each area, its size, its floor line, and how much larger than a lying figure it is shown."""


def paint_person(
    painter: QPainter, setup: Setup, area: Area, floor: QPointF, scale: float, theme: Theme
) -> None:
    """Paints somebody on the mat as that area asks for; `floor` is the middle of the ground they are on."""
    if area not in _POSES:
        paint_lying(painter, setup, floor - QPointF(STAGE.width() * scale / 2, 0), scale, theme)
        return
    pose, size, line, larger = _POSES[area]
    scale *= larger
    left, top = floor.x() - size.width() * scale / 2, floor.y() - line * scale
    rect = QRectF(left, top, size.width() * scale, size.height() * scale)
    paint_svg(painter, f"poses/{pose.format(_FEET.get(setup.cover, 'thick'))}", rect, theme)


class SetupPicture(QWidget):
    """The picture at the top of a card, in front of the low sun; `radius` rounds its upper corners."""

    HIGH, FLOOR = 200, 164

    def __init__(self, look: Look, radius: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.radius = radius
        self.setup: Setup | None = None
        self.area = Area.BACK
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_setup(self, setup: Setup | None, area: Area) -> None:
        """Shows somebody with that setup, or only the sun where nobody was on a mat."""
        self.setup, self.area = setup, area
        self.update()

    def sizeHint(self) -> QSize:
        # Large letters need the room more than the picture does.
        return QSize(self.look.px(200), round(self.HIGH * min(self.look.scale, 1.2)))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, scale = self.look.theme, min(self.height() / self.HIGH, self.width() / 324)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, 0)
        radius = self.look.px(self.radius) - 1
        shape = QPainterPath()
        shape.addRoundedRect(rect.adjusted(0, 0, 0, radius), radius, radius)
        painter.setClipPath(shape)
        floor = self.height() * self.FLOOR / self.HIGH
        sky = QLinearGradient(0, 0, 0, floor)
        sky.setColorAt(0, theme.color("sky1"))
        sky.setColorAt(1, theme.color("sky2"))
        painter.fillRect(rect, sky)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sun"))
        middle = self.width() / 2
        painter.drawEllipse(QPointF(middle + 34 * scale, floor - 66 * scale), 46 * scale, 46 * scale)
        painter.fillRect(
            QRectF(rect.left(), floor, rect.width(), rect.bottom() - floor + 1), theme.color("floor")
        )
        if self.setup is not None:
            at = QPointF(middle, floor)
            paint_person(painter, self.setup, self.area, at, 0.7125 * scale, theme)

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
