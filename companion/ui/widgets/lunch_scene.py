"""The noon over a lunch break: sky and floor, somebody on the mat, and the sun on its way from left to right.

Geometry and colours are those of docs/design.md section 9.13; lengths there are for a window of 380 x 520
and are multiplied by `u`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen, QPixmap, QRadialGradient

from companion.core.journal import Area, Setup
from companion.ui.theme import Theme
from companion.ui.widgets.session_pictures import blank
from companion.ui.widgets.setup_picture import paint_person

BASE_WIDTH, BASE_HEIGHT = 380.0, 298.0
"""The scene of the design, down to the lower edge of the floor."""

ARC_CENTRE, ARC_RADIUS = QPointF(190.0, 212.0), 146.0
FLOOR = 286.0
SUN_RADIUS, HALO_RADIUS, HALO_BREATH = 17.0, 24.0, 3.0
"""The halo is wider by so much at the top of a breath, and narrower at its end."""

FARTHEST_STEP = 0.05
"""A share of the way, 23 pixels, on which the sun of before and that of after still meet."""

HALO_ALPHA, TRACK_ALPHA = 0.25, 0.6
DOT_PITCH = 7.65
MOST_UNIT, LEAST_UNIT = 1.6, 0.3
"""Below the least there is no room for a picture (letters go first)."""

_SITTING, _LYING = 1.0 / 1.1, 0.6
"""The scale of somebody on the mat; `paint_person` shows who sits 1.1 times as large."""


@dataclass(frozen=True, slots=True)
class LunchGeometry:
    """Where everything lies in a scene so wide and high."""

    width: int
    height: int

    @property
    def u(self) -> float:
        """What a pixel of the design becomes."""
        return min(self.width / BASE_WIDTH, self.height / BASE_HEIGHT, MOST_UNIT)

    @property
    def shown(self) -> bool:
        """Whether there is room for anybody in it."""
        return self.u >= LEAST_UNIT

    def at(self, x: float, y: float) -> QPointF:
        """A point of the design: in the middle of the width, down at the lower edge."""
        u = self.u
        return QPointF(self.width / 2 + (x - BASE_WIDTH / 2) * u, self.height - (BASE_HEIGHT - y) * u)

    @property
    def arc(self) -> QRectF:
        """The square whose upper half is the way of the sun."""
        centre, reach = self.at(ARC_CENTRE.x(), ARC_CENTRE.y()), ARC_RADIUS * self.u
        return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)

    def sun(self, elapsed: float) -> QPointF:
        """The middle of the sun once a share `elapsed` (0 to 1) of the time has passed, on whole pixels."""
        angle = math.pi * (1.0 - min(max(elapsed, 0.0), 1.0))
        arc = self.arc
        reach = arc.width() / 2
        centre = arc.center()
        x, y = centre.x() + reach * math.cos(angle), centre.y() - reach * math.sin(angle)
        return QPointF(round(x), round(y))

    def sun_rect(self, elapsed: float) -> QRect:
        """What the sun covers there with the widest halo it has."""
        reach = (HALO_RADIUS + HALO_BREATH) * self.u + 2
        centre = self.sun(elapsed)
        return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach).toAlignedRect()


class LunchScene:
    """Paints the scene. What never moves is painted once; every second makes the arc a little longer."""

    def __init__(self) -> None:
        self._key: object = None
        self._base = QPixmap()
        self._backdrop = QPixmap()
        self._disc = QPixmap()
        self._elapsed = -1.0

    def settle(
        self, theme: Theme, geometry: LunchGeometry, person: tuple[Setup, Area], elapsed: float, ratio: float
    ) -> QRect:
        """Bring everything behind the sun up to date; returns what of it has changed. `elapsed` (0 to 1) is
        how far time has come."""
        key = (theme, geometry, person, ratio)
        whole = QRect(0, 0, geometry.width, geometry.height)
        changed = QRect()
        if key != self._key:
            self._key = key
            self._prepare(theme, geometry, person, ratio)
            changed = whole
        elif elapsed != self._elapsed:
            changed = geometry.sun_rect(self._elapsed) | geometry.sun_rect(elapsed)
            if abs(elapsed - self._elapsed) > FARTHEST_STEP:
                # Unseen for a while, or made longer or shorter: what lies between is not under the sun.
                changed = whole
        self._elapsed = elapsed
        if not changed.isEmpty():
            self._lengthen(theme, geometry, changed & whole)
        return changed & whole

    def paint(
        self, painter: QPainter, theme: Theme, geometry: LunchGeometry, breath: float, dim: float
    ) -> None:
        """The settled scene with the sun in it. `breath` is 0 at the end of a breath out and 1 at its top,
        `dim` how much of the sun is to be seen."""
        painter.drawPixmap(0, 0, self._backdrop)
        if not geometry.shown:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = geometry.sun(self._elapsed)
        painter.setOpacity(dim)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sun", HALO_ALPHA))
        halo = (HALO_RADIUS + HALO_BREATH * (2 * breath - 1)) * geometry.u
        painter.drawEllipse(centre, halo, halo)
        half = self._disc.width() / self._disc.devicePixelRatio() / 2
        painter.drawPixmap(centre - QPointF(half, half), self._disc)
        painter.setOpacity(1.0)

    def _lengthen(self, theme: Theme, geometry: LunchGeometry, part: QRect) -> None:
        painter = QPainter(self._backdrop)
        painter.setClipRect(part)
        painter.drawPixmap(0, 0, self._base)
        if geometry.shown:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme.color("sun"), 3 * geometry.u)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            # As far as the edge of the sun, through which it would be seen while that is dim.
            come = math.degrees(math.pi * min(max(self._elapsed, 0.0), 1.0) - SUN_RADIUS / ARC_RADIUS)
            if come > 0.0:
                painter.drawArc(geometry.arc, 180 * 16, round(-come * 16))
        painter.end()

    def _prepare(
        self, theme: Theme, geometry: LunchGeometry, person: tuple[Setup, Area], ratio: float
    ) -> None:
        size = QSize(geometry.width, geometry.height)
        self._base, self._backdrop = blank(size, ratio), blank(size, ratio)
        self._disc = _disc(theme, SUN_RADIUS * geometry.u, ratio)
        painter = QPainter(self._base)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = geometry.at(0.0, FLOOR).y()
        sky = QLinearGradient(0, 0, 0, floor)
        sky.setColorAt(0.0, theme.color("noon0"))
        sky.setColorAt(1.0, theme.color("noon1"))
        painter.fillRect(QRectF(0, 0, geometry.width, geometry.height), sky)
        painter.fillRect(QRectF(0, round(floor), geometry.width, geometry.height), theme.color("floor2"))
        if geometry.shown:
            self._paint_track(painter, theme, geometry)
            setup, area = person
            scale = _SITTING if area in (Area.SEAT, Area.FEET_SEATED) else _LYING
            paint_person(painter, setup, area, geometry.at(200.0, FLOOR), scale * geometry.u, theme)
        painter.end()

    @staticmethod
    def _paint_track(painter: QPainter, theme: Theme, geometry: LunchGeometry) -> None:
        width = 2.2 * geometry.u
        pen = QPen(theme.color("edge", 1.0 if theme.high_contrast else TRACK_ALPHA), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        # Dashes are counted in widths of the line.
        pen.setDashPattern([0.01, DOT_PITCH / 2.2])
        painter.setPen(pen)
        painter.drawArc(geometry.arc, 0, 180 * 16)


def _disc(theme: Theme, radius: float, ratio: float) -> QPixmap:
    """The sun without its halo. Qt wakes several threads to fill a shaded circle, and for a picture none."""
    half = math.ceil(radius) + 1
    pixmap = blank(QSize(2 * half, 2 * half), ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shading = QRadialGradient(QPointF(half, half - 0.28 * radius), 1.36 * radius)
    shading.setColorAt(0.0, theme.color("sunIn"))
    shading.setColorAt(1.0, theme.color("sun"))
    painter.setBrush(shading)
    painter.drawEllipse(QPointF(half, half), radius, radius)
    painter.end()
    return pixmap
