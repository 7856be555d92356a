"""The evening behind a session: sky, hills, the ring of time and the sun that sets with every breath out.

Geometry, easing and colours are those of docs/design.md section 6; lengths there are for a window of
1080 x 720 and are multiplied by `u`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPen,
    QPixmap,
)

from companion.ui.theme import Theme
from companion.ui.widgets.session_orb import Orb
from companion.ui.widgets.session_pictures import (
    BASE_HEIGHT,
    HILL_HEIGHT,
    HILLS_TOP,
    blank,
    glow,
    hills,
    sky,
    sun_picture,
)

BASE_WIDTH, BASE_CUE_TOP = 1080.0, 474.0
RING_RADIUS = 172.0
TOP_RADIUS, BOTTOM_RADIUS = 78.0, 52.0
STILL_RADIUS = 64.0
"""With reduced motion the sun stays in the middle at this size."""

GLOW_RATIO = 4.2
GLOW_STEPS, OPACITY_STEPS = 16, 32
RIM = 12.0

RING_ROOM = 356.0
"""The ring with the dot on it, from top to bottom."""

A_STEP = 1.0 / 60.0
"""Of the ring: the piece between two dots no further apart lies within the room around them."""


def unit(width: int, height: int) -> float:
    """What a pixel of the design becomes in a window of that size, from 0.55 to 1.6."""
    return min(max(min(width / BASE_WIDTH, height / BASE_HEIGHT), 0.55), 1.6)


@dataclass(frozen=True)
class Geometry:
    """Where everything lies in a window of that size: unit, centre of the ring, top of the cue word."""

    width: int
    height: int
    cue_top: float

    # Worked out once and not for every frame.
    @cached_property
    def u(self) -> float:
        """The unit: 1 at 1080 x 720, from 0.55 to 1.6, and less where large letters need the room."""
        fitting = min(max(min(self.width / BASE_WIDTH, self.height / BASE_HEIGHT), 0.55), 1.6)
        return max(min(fitting, self.cue_top / BASE_CUE_TOP), 0.1)

    @cached_property
    def centre(self) -> QPointF:
        """The middle of the ring, half-way between the top and the cue word, or a little above."""
        return QPointF(self.width / 2, self.cue_top * 236.0 / BASE_CUE_TOP)

    @property
    def ring(self) -> QRectF:
        """The square the ring of time fits into."""
        reach = RING_RADIUS * self.u
        centre = self.centre
        return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)


def head_of(geometry: Geometry, elapsed: float) -> QPointF:
    """The middle of the dot on the ring when so much of the time (0 to 1) has passed."""
    angle = 2.0 * math.pi * _share(elapsed) - math.pi / 2.0
    return geometry.centre + QPointF(math.cos(angle), math.sin(angle)) * (RING_RADIUS * geometry.u)


def _share(elapsed: float) -> float:
    return min(max(elapsed, 0.0), 1.0)


class SessionScene:
    """Paints the scene; what never moves is painted once per size, screen and theme, and kept."""

    def __init__(self) -> None:
        self._key: object = None
        self._sky = QPixmap()
        self._hills = QPixmap()
        self._front = QPixmap()
        self._glows: dict[int, QPixmap] = {}
        self._backdrop = QPixmap()
        self._suns: dict[tuple[int, bool], QPixmap] = {}
        self._ghosts: dict[int, QPixmap] = {}
        self._glowing: Orb = Orb(1.0)
        self._elapsed = -1.0
        self._unpainted = True

    def sun_rect(self, geometry: Geometry, orb: Orb) -> QRect:
        """What the sun with its rim and ghosts covers; ghosts are always above it."""
        centre, radius = self._place(geometry, orb, orb.depth)
        top, widest = centre.y() - radius, radius
        if orb.ghosts:
            ghost, widest = self._place(geometry, orb, min(depth for depth, _alpha in orb.ghosts))
            top = ghost.y() - widest
        room = RIM * geometry.u + 2
        side = max(radius, widest) + room
        bottom = centre.y() + radius + room
        return QRectF(centre.x() - side, top - room, 2 * side, bottom - top + room).toAlignedRect()

    def sun(self, geometry: Geometry, orb: Orb) -> tuple[QPointF, float]:
        """The middle of the sun and its radius."""
        return self._place(geometry, orb, orb.depth)

    def settle(self, theme: Theme, geometry: Geometry, orb: Orb, elapsed: float, ratio: float) -> QRect:
        """Bring everything behind the sun up to date; returns what of it has changed.

        The glow is wide and soft, so it follows the sun in steps too small to be seen, and only then is it
        painted anew. `elapsed` (0 to 1) is how far round the ring time has come.
        """
        glowing = Orb(
            round(orb.depth * GLOW_STEPS) / GLOW_STEPS,
            round(orb.opacity * orb.glow * OPACITY_STEPS) / OPACITY_STEPS,
            still=orb.still,
        )
        if elapsed == self._elapsed and glowing == self._glowing and self._key == (theme, geometry, ratio):
            return QRect()
        self._prepare(theme, geometry, ratio)
        whole = QRect(0, 0, geometry.width, geometry.height)
        behind, before = QRect(), QRect()
        if self._unpainted:
            behind = before = whole
        if glowing != self._glowing:
            behind |= self._glow_rect(geometry, self._glowing) | self._glow_rect(geometry, glowing)
        if elapsed != self._elapsed:
            before |= self._passed_rect(geometry, self._elapsed, elapsed)
        self._glowing, self._elapsed, self._unpainted = glowing, elapsed, False
        changed = (behind | before) & whole
        if not before.isEmpty():
            self._paint_front(theme, geometry, before & whole)
        if not changed.isEmpty():
            self._paint_backdrop(theme, geometry, changed)
        return changed

    def paint(
        self, painter: QPainter, theme: Theme, geometry: Geometry, orb: Orb, *, sun: bool = True
    ) -> None:
        """The settled scene with the `sun` in it, or with its light alone."""
        painter.drawPixmap(0, 0, self._backdrop)
        if not sun:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ghosts(painter, theme, geometry, orb)
        centre, radius = self._place(geometry, orb, orb.depth)
        self._paint_sun(painter, theme, centre, radius, orb.opacity, geometry.u)

    def paint_sinking(
        self, painter: QPainter, theme: Theme, geometry: Geometry, orb: Orb, sunk: float
    ) -> None:
        """The end of the evening as `sunk` goes from 0 to 1: the sun goes under the horizon, or fades where
        it stands still, and all the sky gets the colour it has at its top."""
        self._prepare(theme, geometry, painter.device().devicePixelRatio())
        self._elapsed = -1.0
        centre, radius = self._place(geometry, orb, orb.depth)
        opacity = orb.opacity * (1.0 - sunk if orb.still else 1.0 - 0.5 * sunk)
        if not orb.still:
            centre.setY(centre.y() + sunk * (geometry.height * 0.75 - centre.y()))
        painter.drawPixmap(0, 0, self._sky)
        painter.fillRect(0, 0, geometry.width, geometry.height, theme.color("sky0", sunk))
        self._paint_glow(painter, theme, centre, radius, orb.opacity * (1.0 - sunk))
        if opacity > 0.0:
            self._paint_sun(painter, theme, centre, radius, opacity, geometry.u)
        painter.drawPixmap(0, 0, self._hills)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 - sunk)
        self._paint_ring(painter, theme, geometry, 1.0)
        painter.setOpacity(1.0)

    def _paint_front(self, theme: Theme, geometry: Geometry, part: QRect) -> None:
        """What lies before the glow: drawing the ring takes longer than all else, and it goes on but once a
        second."""
        painter = QPainter(self._front)
        painter.setClipRect(part)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawPixmap(0, 0, self._hills)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter, theme, geometry, self._elapsed)
        painter.end()

    def _paint_backdrop(self, theme: Theme, geometry: Geometry, part: QRect) -> None:
        painter = QPainter(self._backdrop)
        painter.setClipRect(part)
        painter.drawPixmap(0, 0, self._sky)
        centre, radius = self._place(geometry, self._glowing, self._glowing.depth)
        self._paint_glow(painter, theme, centre, radius, self._glowing.opacity)
        painter.drawPixmap(0, 0, self._front)
        painter.end()

    def _paint_glow(
        self, painter: QPainter, theme: Theme, centre: QPointF, radius: float, opacity: float
    ) -> None:
        # A picture for every size it has, because to scale one takes fifteen times as long.
        reach = math.ceil(GLOW_RATIO * radius)
        if reach not in self._glows:
            self._glows[reach] = glow(theme, reach)
        painter.setOpacity(opacity)
        painter.drawPixmap(QPointF(round(centre.x()) - reach, round(centre.y()) - reach), self._glows[reach])
        painter.setOpacity(1.0)

    def _glow_rect(self, geometry: Geometry, orb: Orb) -> QRect:
        """What a glow covers, as far as the hills leave it to be seen."""
        centre, radius = self._place(geometry, orb, orb.depth)
        reach = GLOW_RATIO * radius
        covered = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        covered.setBottom(min(covered.bottom(), geometry.height * HILLS_TOP / BASE_HEIGHT + HILL_HEIGHT + 1))
        return covered.toAlignedRect()

    @staticmethod
    def _passed_rect(geometry: Geometry, earlier: float, later: float) -> QRect:
        """Where the ring of time looks another way than it did: around its dot, or all of it after a leap."""
        reach = math.ceil(8 * geometry.u)
        passed = geometry.ring
        if earlier >= 0.0 and abs(later - earlier) <= A_STEP:
            one, other = head_of(geometry, earlier), head_of(geometry, later)
            passed = QRectF(one, other).normalized()
        return passed.toAlignedRect().adjusted(-reach, -reach, reach, reach)

    def _place(self, geometry: Geometry, orb: Orb, depth: float) -> tuple[QPointF, float]:
        u, centre = geometry.u, geometry.centre
        if orb.still:
            return QPointF(centre), STILL_RADIUS * u
        return self._sun(centre, u, depth)

    @staticmethod
    def _sun(centre: QPointF, u: float, depth: float) -> tuple[QPointF, float]:
        y = centre.y() + (-RING_RADIUS / 2 + RING_RADIUS * depth) * u
        return QPointF(centre.x(), y), (TOP_RADIUS - (TOP_RADIUS - BOTTOM_RADIUS) * depth) * u

    def _paint_sun(
        self, painter: QPainter, theme: Theme, centre: QPointF, radius: float, opacity: float, u: float
    ) -> None:
        """The sun as a picture, one for every half pixel of its size and place: Qt wakes several threads to
        fill a shaded circle, and for a picture none."""
        size, corner = round(2 * radius), math.floor(centre.y())
        shifted = centre.y() - corner >= 0.5
        key = (size, shifted)
        if key not in self._suns:
            self._suns[key] = sun_picture(
                theme, size / 2, RIM * u, shifted, self._backdrop.devicePixelRatio()
            )
        picture = self._suns[key]
        half = picture.width() / picture.devicePixelRatio() / 2
        painter.setOpacity(opacity)
        painter.drawPixmap(QPointF(round(centre.x() - half), corner - half), picture)
        painter.setOpacity(1.0)

    @staticmethod
    def _paint_ring(painter: QPainter, theme: Theme, geometry: Geometry, elapsed: float) -> None:
        bedtime, u = theme.name == "bedtime", geometry.u
        ring = geometry.ring
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("text", 0.12 if bedtime else 0.16), 2 * u))
        painter.drawEllipse(ring)
        sweep = 360.0 * _share(elapsed)
        pen = QPen(theme.color("sun"), (2 if bedtime else 3) * u)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-sweep * 16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunIn"))
        dot = (4 if bedtime else 5.5) * u
        painter.drawEllipse(head_of(geometry, elapsed), dot, dot)

    def _paint_ghosts(self, painter: QPainter, theme: Theme, geometry: Geometry, orb: Orb) -> None:
        for depth, alpha in orb.ghosts:
            centre, radius = self._sun(geometry.centre, geometry.u, depth)
            ghost = self._ghost(theme, round(radius), 1.5 * geometry.u)
            reach = ghost.width() / ghost.devicePixelRatio() / 2
            painter.setOpacity(alpha)
            painter.drawPixmap(QPointF(round(centre.x() - reach), round(centre.y() - reach)), ghost)
        painter.setOpacity(1.0)

    def _ghost(self, theme: Theme, radius: int, stroke: float) -> QPixmap:
        """A hollow circle; ghosts are so faint that whole pixels are fine enough, and few are needed."""
        if radius not in self._ghosts:
            side = 2 * radius + 2 * math.ceil(stroke) + 2
            pixmap = blank(QSize(side, side), self._backdrop.devicePixelRatio())
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("sunIn"), stroke))
            painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
            painter.end()
            self._ghosts[radius] = pixmap
        return self._ghosts[radius]

    def _prepare(self, theme: Theme, geometry: Geometry, ratio: float) -> None:
        """Paint what never moves, if it is not there yet for that size, screen and theme."""
        key = (theme, geometry, ratio)
        if key == self._key:
            return
        self._key, self._unpainted = key, True
        size = QSize(geometry.width, geometry.height)
        self._sky = sky(theme, size, ratio)
        self._hills = hills(theme, size, ratio)
        self._glows.clear()
        self._suns.clear()
        self._ghosts.clear()
        self._front = blank(size, ratio)
        self._backdrop = QPixmap(size * ratio)
        self._backdrop.setDevicePixelRatio(ratio)
