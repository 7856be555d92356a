"""The evening behind a session: sky, hills, the ring of time and the sun that sets with every breath out.

Geometry, easing and colours are those of design.md section 6; lengths there are for a window of 1080 x 720
and are multiplied by `u`.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

from companion.core.breathing import PhaseKind
from companion.ui.theme import Theme

BASE_WIDTH, BASE_HEIGHT, BASE_CUE_TOP = 1080.0, 720.0, 474.0
RING_RADIUS = 172.0
TOP_RADIUS, BOTTOM_RADIUS = 78.0, 52.0
STILL_RADIUS = 64.0
"""With reduced motion the sun stays in the middle at this size."""

HILLS_TOP, HILL_HEIGHT = 436, 12
GLOW_RATIO = 4.2
GLOW_STEPS, OPACITY_STEPS = 24, 32
RIM = 12.0
GHOST_LAGS = (0.12, 0.24, 0.36)
GHOST_ALPHAS = (0.21, 0.13, 0.09)
STILL_STEPS = 8
"""Over one breath out the still sun dims in this many steps."""


RING_ROOM = 356.0
"""The ring with the dot on it, from top to bottom."""

LEAST_UNIT = 0.1


def unit(width: int, height: int) -> float:
    """What a pixel of the design becomes in a window of that size, from 0.55 to 1.6."""
    return min(max(min(width / BASE_WIDTH, height / BASE_HEIGHT), 0.55), 1.6)


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where everything lies in a window of that size: unit, centre of the ring, top of the cue word."""

    width: int
    height: int
    cue_top: float

    @property
    def u(self) -> float:
        """The unit: 1 at 1080 x 720, from 0.55 to 1.6, and less where large letters need the room."""
        fitting = min(max(min(self.width / BASE_WIDTH, self.height / BASE_HEIGHT), 0.55), 1.6)
        return max(min(fitting, self.cue_top / BASE_CUE_TOP), 0.1)

    @property
    def centre(self) -> QPointF:
        """The middle of the ring, half-way between the top and the cue word, or a little above."""
        return QPointF(self.width / 2, self.cue_top * 236.0 / BASE_CUE_TOP)

    @property
    def ring(self) -> QRectF:
        """The square the ring of time fits into."""
        reach = RING_RADIUS * self.u
        centre = self.centre
        return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)


@dataclass(frozen=True, slots=True)
class Orb:
    """The sun at one moment: how deep it has sunk (0 to 1), its opacity, and the ghosts it leaves."""

    depth: float
    opacity: float = 1.0
    ghosts: tuple[tuple[float, float], ...] = ()
    still: bool = False


def eased(progress: float) -> float:
    """The progress of a breath, slow at both ends."""
    return (1.0 - math.cos(math.pi * progress)) / 2.0


def depth_at(phase: PhaseKind, progress: float) -> float:
    """How far the sun has sunk at that point of a phase."""
    if phase is PhaseKind.INHALE:
        return 1.0 - eased(progress)
    if phase is PhaseKind.EXHALE:
        return eased(progress)
    return 0.0 if phase is PhaseKind.HOLD else 1.0


def orb_at(phase: PhaseKind | None, progress: float, *, still: bool) -> Orb:
    """The sun in that phase; between breaths it waits at the bottom."""
    if still:
        dimmed = 0.0
        if phase is PhaseKind.EXHALE:
            dimmed = math.floor(progress * STILL_STEPS) / STILL_STEPS
        elif phase is not PhaseKind.HOLD:
            dimmed = 1.0 - (math.floor(progress * STILL_STEPS) / STILL_STEPS if phase else 0.0)
        return Orb(0.5, 1.0 - 0.45 * dimmed, still=True)
    if phase is None:
        return Orb(1.0, 0.86)
    if phase is PhaseKind.REST:
        return Orb(1.0, 1.0 - 0.14 * eased(min(progress * 4, 1.0)))
    ghosts: tuple[tuple[float, float], ...] = ()
    if phase is PhaseKind.EXHALE:
        fade = min(progress / 0.15, 1.0)
        ghosts = tuple(
            (depth_at(phase, max(progress - lag, 0.0)), alpha * fade)
            for lag, alpha in zip(GHOST_LAGS, GHOST_ALPHAS, strict=True)
        )
    return Orb(depth_at(phase, progress), ghosts=ghosts)


class SessionScene:
    """Paints the scene; what never moves is painted once per size, screen and theme, and kept."""

    def __init__(self) -> None:
        self._key: object = None
        self._sky = QPixmap()
        self._hills = QPixmap()
        self._glow = QPixmap()
        self._backdrop = QPixmap()
        self._glowing = Orb(1.0)
        self._elapsed = -1.0

    def sun_rect(self, geometry: Geometry, orb: Orb) -> QRect:
        """What the sun with its rim and ghosts covers."""
        u = geometry.u
        covered = QRectF()
        for depth in (orb.depth, *(depth for depth, _alpha in orb.ghosts)):
            centre, radius = self._place(geometry, orb, depth)
            reach = radius + RIM * u + 2
            covered |= QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        return covered.toAlignedRect()

    def settle(self, theme: Theme, geometry: Geometry, orb: Orb, elapsed: float, ratio: float) -> QRect:
        """Bring everything behind the sun up to date; returns what of it has changed.

        The glow is wide and soft, so it follows the sun in steps too small to be seen, and only then is it
        painted anew. `elapsed` (0 to 1) is how far round the ring time has come.
        """
        glowing = Orb(
            round(orb.depth * GLOW_STEPS) / GLOW_STEPS,
            round(orb.opacity * OPACITY_STEPS) / OPACITY_STEPS,
            still=orb.still,
        )
        whole = QRect(0, 0, geometry.width, geometry.height)
        changed = QRect()
        if self._prepare(theme, geometry, ratio):
            changed = whole
        elif glowing != self._glowing:
            changed = self._glow_rect(geometry, self._glowing) | self._glow_rect(geometry, glowing)
        if elapsed != self._elapsed:
            reach = math.ceil(8 * geometry.u)
            changed |= geometry.ring.toAlignedRect().adjusted(-reach, -reach, reach, reach)
        self._glowing, self._elapsed = glowing, elapsed
        if not changed.isEmpty():
            self._paint_backdrop(theme, geometry, changed & whole)
        return changed & whole

    def paint(self, painter: QPainter, theme: Theme, geometry: Geometry, orb: Orb) -> None:
        """The settled scene with the sun in it."""
        painter.drawPixmap(0, 0, self._backdrop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ghosts(painter, theme, geometry, orb)
        centre, radius = self._place(geometry, orb, orb.depth)
        self._paint_sun(painter, theme, centre, radius, orb.opacity, geometry.u)

    def paint_sinking(
        self, painter: QPainter, theme: Theme, geometry: Geometry, orb: Orb, sunk: float
    ) -> None:
        """The end of the evening: the sun goes under the horizon as `sunk` goes from 0 to 1."""
        self._prepare(theme, geometry, painter.device().devicePixelRatio())
        self._elapsed = -1.0
        centre, radius = self._place(geometry, orb, orb.depth)
        centre.setY(centre.y() + eased(sunk) * (geometry.height * 0.75 - centre.y()))
        painter.drawPixmap(0, 0, self._sky)
        self._paint_glow(painter, centre, radius, orb.opacity * (1.0 - sunk))
        self._paint_sun(painter, theme, centre, radius, orb.opacity * (1.0 - 0.5 * sunk), geometry.u)
        painter.drawPixmap(0, 0, self._hills)

    def _paint_backdrop(self, theme: Theme, geometry: Geometry, part: QRect) -> None:
        painter = QPainter(self._backdrop)
        painter.setClipRect(part)
        painter.drawPixmap(0, 0, self._sky)
        centre, radius = self._place(geometry, self._glowing, self._glowing.depth)
        self._paint_glow(painter, centre, radius, self._glowing.opacity)
        painter.drawPixmap(0, 0, self._hills)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter, theme, geometry, self._elapsed)
        painter.end()

    def _paint_glow(self, painter: QPainter, centre: QPointF, radius: float, opacity: float) -> None:
        reach = GLOW_RATIO * radius
        painter.setOpacity(opacity)
        painter.drawPixmap(
            QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach),
            self._glow,
            QRectF(self._glow.rect()),
        )
        painter.setOpacity(1.0)

    def _glow_rect(self, geometry: Geometry, orb: Orb) -> QRect:
        """What a glow covers, as far as the hills leave it to be seen."""
        centre, radius = self._place(geometry, orb, orb.depth)
        reach = GLOW_RATIO * radius
        covered = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        covered.setBottom(min(covered.bottom(), geometry.height * HILLS_TOP / BASE_HEIGHT + HILL_HEIGHT + 1))
        return covered.toAlignedRect()

    def _place(self, geometry: Geometry, orb: Orb, depth: float) -> tuple[QPointF, float]:
        u, centre = geometry.u, geometry.centre
        if orb.still:
            return centre, STILL_RADIUS * u
        return self._sun(centre, u, depth)

    @staticmethod
    def _sun(centre: QPointF, u: float, depth: float) -> tuple[QPointF, float]:
        y = centre.y() + (-RING_RADIUS / 2 + RING_RADIUS * depth) * u
        return QPointF(centre.x(), y), (TOP_RADIUS - (TOP_RADIUS - BOTTOM_RADIUS) * depth) * u

    @staticmethod
    def _paint_sun(
        painter: QPainter, theme: Theme, centre: QPointF, radius: float, opacity: float, u: float
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sun", 0.14 * opacity))
        painter.drawEllipse(centre, radius + RIM * u, radius + RIM * u)
        fill = QRadialGradient(QPointF(centre.x(), centre.y() - 0.28 * radius), 1.36 * radius)
        fill.setColorAt(0.0, theme.color("sunIn", opacity))
        fill.setColorAt(1.0, theme.color("sun", opacity))
        painter.setBrush(fill)
        painter.drawEllipse(centre, radius, radius)

    @staticmethod
    def _paint_ring(painter: QPainter, theme: Theme, geometry: Geometry, elapsed: float) -> None:
        bedtime, u = theme.name == "bedtime", geometry.u
        ring = geometry.ring
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("text", 0.12 if bedtime else 0.16), 2 * u))
        painter.drawEllipse(ring)
        sweep = 360.0 * min(max(elapsed, 0.0), 1.0)
        pen = QPen(theme.color("sun"), (2 if bedtime else 3) * u)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-sweep * 16))
        angle = math.radians(sweep - 90.0)
        head = geometry.centre + QPointF(math.cos(angle), math.sin(angle)) * (RING_RADIUS * u)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunIn"))
        dot = (4 if bedtime else 5.5) * u
        painter.drawEllipse(head, dot, dot)

    def _paint_ghosts(self, painter: QPainter, theme: Theme, geometry: Geometry, orb: Orb) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for depth, alpha in orb.ghosts:
            centre, radius = self._sun(geometry.centre, geometry.u, depth)
            painter.setPen(QPen(theme.color("sunIn", alpha), 1.5 * geometry.u))
            painter.drawEllipse(centre, radius, radius)

    def _prepare(self, theme: Theme, geometry: Geometry, ratio: float) -> bool:
        """Paint what never moves, if it is not there yet for that size, screen and theme."""
        key = (theme, geometry, ratio)
        if key == self._key:
            return False
        self._key = key
        size = QSize(geometry.width, geometry.height)
        self._sky = _sky(theme, size, ratio)
        self._hills = _hills(theme, size, ratio)
        self._glow = _glow(theme, math.ceil(GLOW_RATIO * TOP_RADIUS * geometry.u))
        self._backdrop = _blank(size, ratio)
        return True


def _blank(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _sky(theme: Theme, size: QSize, ratio: float) -> QPixmap:
    # Sixteen bits a channel, so that the long dark gradient does not show bands.
    image = QImage(size * ratio, QImage.Format.Format_RGBA64)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, 0, size.height() * 516 / BASE_HEIGHT)
    stops = (0.0, 0.48, 0.78, 1.0) if theme.name == "bedtime" else (0.0, 0.36, 0.6, 1.0)
    for stop, token in zip(stops, ("sky0", "sky1", "sky2", "sky3"), strict=True):
        gradient.setColorAt(stop, theme.color(token))
    painter.fillRect(0, 0, size.width(), size.height(), gradient)
    painter.end()
    return QPixmap.fromImage(image)


def _hills(theme: Theme, size: QSize, ratio: float) -> QPixmap:
    pixmap = _blank(size, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    width, height = float(size.width()), float(size.height())
    top = height * HILLS_TOP / BASE_HEIGHT
    for layer, (amplitude, colour) in enumerate(zip((HILL_HEIGHT, 12, 10, 8), theme.strata, strict=True)):
        painter.setBrush(QBrush(colour))
        painter.drawPath(_hill(width, height, top + 0.155 * (height - top) * layer, amplitude, layer))
    painter.end()
    return pixmap


def _hill(width: float, height: float, base: float, amplitude: float, layer: int) -> QPainterPath:
    nodes = [
        QPointF(width * k / 6, base + amplitude * math.sin(0.6 + 1.7 * layer + 1.05 * k)) for k in range(7)
    ]
    path = QPainterPath(nodes[0])
    for one, other in itertools.pairwise(nodes):
        middle = (one.x() + other.x()) / 2
        path.cubicTo(QPointF(middle, one.y()), QPointF(middle, other.y()), other)
    path.lineTo(width, height)
    path.lineTo(0, height)
    path.closeSubpath()
    return path


def _glow(theme: Theme, reach: int) -> QPixmap:
    pixmap = _blank(QSize(2 * reach, 2 * reach), 1.0)
    painter = QPainter(pixmap)
    gradient = QRadialGradient(QPointF(reach, reach), reach)
    gradient.setSpread(QGradient.Spread.PadSpread)
    bedtime = theme.name == "bedtime"
    for stop, alpha in ((0.0, 0.20 if bedtime else 0.42), (0.32, 0.08 if bedtime else 0.20), (1.0, 0.0)):
        colour: QColor = theme.color("sun", alpha)
        gradient.setColorAt(stop, colour)
    painter.fillRect(pixmap.rect(), gradient)
    painter.end()
    return pixmap
