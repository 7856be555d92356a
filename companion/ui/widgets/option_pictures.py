"""The pictures on the cards of the wizard: covers close up, somebody on the mat, and minutes on a dial."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from companion.core.journal import Area, Cover, Head, Setup, Surface
from companion.ui.art import paint_svg, paint_svg_once
from companion.ui.covers import STAGE, SURFACE_FLOORS, paint_lying, with_cover
from companion.ui.theme import Theme
from companion.ui.widgets.setup_picture import paint_person

_CLOSEUPS = {
    Cover.DOUBLE_THICK_TOWEL: "thick-double",
    Cover.THICK_TOWEL: "thick",
    Cover.THIN_TOWEL: "thin",
    Cover.T_SHIRT: "shirt",
    Cover.BARE_SKIN: "bare",
}
CLOSEUP = (208, 192)
GROUND = 236.0
"""The line the mat lies on in the drawings of the lying figure."""


class Picture(Protocol):
    """Something that can be painted into a rectangle; equal pictures look the same."""

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Paints it so that it fills `rect`."""
        ...


@dataclass(frozen=True, slots=True)
class Closeup:
    """A cover between skin and spikes. Where there is no room for all of it, the sky is cut off."""

    cover: Cover

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """The cover with the spikes below it, over the whole of the rectangle."""
        width, height = CLOSEUP
        scale = max(rect.width() / width, rect.height() / height)
        whole = QRectF(0, 0, width * scale, height * scale)
        whole.moveCenter(rect.center())
        whole.moveBottom(rect.bottom())
        paint_svg(painter, f"closeup/{_CLOSEUPS[self.cover]}", whole, theme)


@dataclass(frozen=True, slots=True)
class Scene:
    """Somebody on the mat in front of the low sun; `near` looks at the head and shoulders alone."""

    setup: Setup
    area: Area = Area.BACK
    near: bool = False

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """The figure on the mat, or its head and shoulders, as large as there is room for."""
        if self.near:
            self._paint_near(painter, rect, theme)
            return
        scale = min(rect.height() / 190, rect.width() / 324)
        floor = rect.top() + rect.height() * 0.82
        if scale < rect.height() / 260:
            # A tall, narrow place: the figure stands lower than the middle, not at the very bottom.
            floor = rect.top() + rect.height() * 0.72
        sun = QPointF(rect.center().x() + 34 * scale, floor - 66 * scale)
        _paint_evening(painter, rect, theme, floor, sun, 46 * scale)
        at = QPointF(rect.center().x(), floor)
        if self.area is Area.BELLY:
            _paint_belly(painter, at, 0.7125 * scale, theme)
            return
        paint_person(painter, self.setup, self.area, at, 0.7125 * scale, theme)

    def _paint_near(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        scale = min(rect.height() / 170, rect.width() / 190)
        ground = rect.top() + rect.height() * 0.8
        floor = ground + (SURFACE_FLOORS[self.setup.surface] - GROUND) * scale
        sun = QPointF(rect.left() + 176 * scale, ground - 74 * scale)
        _paint_evening(painter, rect, theme, floor, sun, 44 * scale)
        paint_lying(painter, self.setup, QPointF(rect.left() - 24 * scale, floor), scale, theme)


@dataclass(frozen=True, slots=True)
class Arriving:
    """Somebody sitting down in front of the mat for the first time."""

    cover: Cover = Cover.THICK_TOWEL

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """The figure in front of the mat, as large as there is room for."""
        scale = min(rect.height() / 214, rect.width() / 300)
        floor = rect.top() + rect.height() * 0.82
        sun = QPointF(rect.center().x() + 62 * scale, floor - 84 * scale)
        _paint_evening(painter, rect, theme, floor, sun, 44 * scale)
        left, top = rect.center().x() - 144 * scale, floor - 208 * scale
        place = QRectF(left, top, 288 * scale, 244 * scale)
        paint_svg_once(painter, "prep/sit", place, with_cover(theme, self.cover))


@dataclass(frozen=True, slots=True)
class Dial:
    """A length of time as it passes on a clock, 60 minutes the whole way round."""

    minutes: float

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """The ring of minutes over a low sun, in the middle of the rectangle."""
        floor = rect.bottom() - rect.height() * 0.18
        _paint_sky(painter, rect, theme, floor)
        radius = min(rect.width(), rect.height()) * 0.36
        ring = QRectF(0, 0, 2 * radius, 2 * radius)
        ring.moveCenter(rect.center())
        painter.setPen(QPen(theme.color("text", 0.24), 2))
        painter.setBrush(theme.color("bg", 0.35))
        painter.drawEllipse(ring)
        inner = ring.adjusted(radius * 0.18, radius * 0.18, -radius * 0.18, -radius * 0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sun"))
        painter.drawPie(inner, 90 * 16, round(-360 * 16 * min(self.minutes, 60.0) / 60.0))
        painter.setBrush(theme.color("sunIn"))
        painter.drawEllipse(ring.center(), radius * 0.08, radius * 0.08)


def _paint_sky(painter: QPainter, rect: QRectF, theme: Theme, floor: float) -> None:
    sky = QLinearGradient(0, rect.top(), 0, floor)
    sky.setColorAt(0, theme.color("sky1"))
    sky.setColorAt(1, theme.color("sky2"))
    painter.fillRect(rect, sky)
    painter.fillRect(QRectF(rect.left(), floor, rect.width(), rect.bottom() - floor), theme.color("floor"))


def _paint_evening(
    painter: QPainter, rect: QRectF, theme: Theme, floor: float, sun: QPointF, radius: float
) -> None:
    """The sky with its one sun, and the floor in front of it."""
    _paint_sky(painter, rect, theme, rect.bottom())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("sun"))
    painter.drawEllipse(sun, radius, radius)
    painter.fillRect(QRectF(rect.left(), floor, rect.width(), rect.bottom() - floor), theme.color("floor"))


def _paint_belly(painter: QPainter, floor: QPointF, scale: float, theme: Theme) -> None:
    """Somebody lying on a blanket in bed, the mat on their belly with its towel below."""
    top = floor.y() - SURFACE_FLOORS[Surface.BED] * scale
    stage = QRectF(floor.x() - STAGE.width() * scale / 2, top, STAGE.width() * scale, STAGE.height() * scale)
    paint_svg_once(painter, "lying/surface-bed", stage, theme)

    def bar(token: str, x: float, y: float, width: float, height: float, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(token))
        place = QRectF(stage.left() + x * scale, top + y * scale, width * scale, height * scale)
        painter.drawRoundedRect(place, radius * scale, radius * scale)

    bar("pillow", 112, 212, 200, 24, 6)
    for layer in (f"head-{Head.CUSHION.value}-shirt", "body-shirt"):
        paint_svg_once(painter, f"lying/{layer}", stage, theme)
    bar("mat", 178, 142, 112, 14, 4)
    bar("matHi", 178, 142, 112, 4, 2)
    bar("thickC", 172, 156, 124, 16, 5)
