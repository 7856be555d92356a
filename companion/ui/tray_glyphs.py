"""The sun in the tray, painted by the numbers of docs/design.md section 8: how things stand, at a glance."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from companion.core.settings import TrayInk
from companion.ui.theme import GlyphInk

RATIOS = (1.0, 1.5, 2.0)
"""Screens show the design's pixels as so many of their own."""

STEPS = 60
"""So many lengths the arc can have: of the largest ring, a step is two pixels."""

TRACK_OPACITY = 0.3
TWELVE_O_CLOCK, FULL_CIRCLE = 90 * 16, 360 * 16
"""Qt counts sixteenths of a degree, from three o'clock on and against the clock."""

PAUSE_SHARE = 0.95
"""The two bars of a pause stand so many of their widths left and right of the middle."""

JOIN, SPACE, SUNK = 0.5, 0.6, 0.4
"""Rounding of the spikes' corners, the space between two of them, and how deep they stand in the mat."""


class Glyph(Enum):
    """What the tray has to say: nothing in particular, a session and how far it is, a pause, a reminder."""

    NORMAL = "normal"
    RUNNING = "run"
    PAUSED = "pause"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class _Measures:
    """A row of the design's table, in pixels of an icon that is `size` wide."""

    size: int
    sun: tuple[float, float, float]  # centre and radius
    ring: tuple[float, float, float, float]  # centre from the top, radius, width, radius of the dot
    mat: tuple[float, float, float, float]  # top, height, from, to
    spikes: tuple[int, float, float]  # how many, width, height
    badge: tuple[float, float]  # radius, where the sun moves to
    pause: tuple[float, float]  # width, height of a bar

    @property
    def badge_centre(self) -> QPointF:
        """A quarter of a pixel inside the upper right corner."""
        radius = self.badge[0]
        return QPointF(self.size - 0.25 - radius, 0.25 + radius)


_MEASURES = (
    _Measures(16, (8, 5.25, 3.5), (6.25, 5, 1.75, 2), (13.5, 2.25, 1, 15), (3, 4.5, 3), (3, 6), (2.5, 8.5)),
    _Measures(
        *(22, (11, 7.25, 4.75), (8.75, 6.75, 2.25, 2.75), (18.5, 2.75, 1, 21)),
        *((4, 4.75, 4), (4, 8.5), (3.25, 11.5)),
    ),
    _Measures(
        *(32, (16, 10.5, 7), (12.5, 9.75, 3.25, 4), (27, 4, 2, 30)),
        *((5, 5.4, 5.5), (5.5, 12.5), (4.5, 16.5)),
    ),
)


def glyph_ink(choice: TrayInk, system: str, desktop: str, scheme: Qt.ColorScheme) -> GlyphInk:
    """What to draw with on the panel of a desktop.

    `system` is Python's name of the platform, `desktop` the names in XDG_CURRENT_DESKTOP, and `scheme` what
    the desktop says of light and dark. Panels are dark nearly everywhere; on Windows, macOS and KDE
    they follow the scheme. GNOME and macOS keep their panels in one colour.
    """
    names = desktop.upper().split(":")
    by_custom = system == "darwin" or "GNOME" in names
    mono = choice is TrayInk.MONO or (choice is TrayInk.PANEL and by_custom)
    if mono and system == "darwin":
        return GlyphInk.TEMPLATE
    follows = system in ("win32", "darwin") or "KDE" in names
    if follows and scheme is Qt.ColorScheme.Light:
        return GlyphInk.MONO_ON_LIGHT if mono else GlyphInk.COLOUR_ON_LIGHT
    return GlyphInk.MONO_ON_DARK if mono else GlyphInk.COLOUR_ON_DARK


def step_of(progress: float) -> int:
    """The step of the arc a session has come to, from its progress of 0 to 1."""
    return math.floor(min(max(progress, 0.0), 1.0) * STEPS)


def glyph_icon(glyph: Glyph, ink: GlyphInk, step: int = 0) -> QIcon:
    """The icon in all sizes a panel may ask for; `step` is how far the arc of a running session has come."""
    icon = QIcon()
    for measures in _MEASURES:
        for ratio in RATIOS:
            icon.addPixmap(_pixmap(glyph, ink, step / STEPS, measures, ratio))
    icon.setIsMask(ink is GlyphInk.TEMPLATE)
    return icon


def paint_glyph(painter: QPainter, glyph: Glyph, ink: GlyphInk, size: int, progress: float = 0.0) -> None:
    """Paints a glyph of `size` (16, 22 or 32) at the origin of a picture with nothing on it yet; `progress`,
    0 to 1, is that of a session."""
    (measures,) = [row for row in _MEASURES if row.size == size]
    sun, mat, spikes, badge = ink.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if glyph is Glyph.RUNNING:
        _paint_ring(painter, measures, sun, progress)
    elif glyph is Glyph.PAUSED:
        _paint_pause(painter, measures, sun)
    elif glyph is Glyph.DUE:
        _paint_due_sun(painter, measures, sun, badge)
    else:
        x, y, radius = measures.sun
        _disc(painter, QPointF(x, y), radius, sun)
    if glyph in (Glyph.NORMAL, Glyph.DUE):
        _paint_spikes(painter, measures, spikes)
    top, height, left, right = measures.mat
    _bar(painter, QRectF(left, top, right - left, height), mat)


def _pixmap(glyph: Glyph, ink: GlyphInk, progress: float, measures: _Measures, ratio: float) -> QPixmap:
    pixels = round(measures.size * ratio)
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_glyph(painter, glyph, ink, measures.size, progress)
    painter.end()
    return pixmap


def _disc(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(centre, radius, radius)


def _bar(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    radius = min(rect.width(), rect.height()) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)


def _paint_ring(painter: QPainter, measures: _Measures, colour: QColor, progress: float) -> None:
    y, radius, width, dot = measures.ring
    centre = QPointF(measures.size / 2, y)
    track = QColor(colour)
    track.setAlphaF(TRACK_OPACITY)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, width))
    painter.drawEllipse(centre, radius, radius)
    if progress > 0.0:
        around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(around, TWELVE_O_CLOCK, -round(FULL_CIRCLE * progress))
    _disc(painter, centre, dot, colour)


def _paint_pause(painter: QPainter, measures: _Measures, colour: QColor) -> None:
    width, height = measures.pause
    middle, centre = measures.size / 2, measures.ring[0]
    for x in (middle - PAUSE_SHARE * width, middle + PAUSE_SHARE * width):
        _bar(painter, QRectF(x - width / 2, centre - height / 2, width, height), colour)


def _paint_due_sun(painter: QPainter, measures: _Measures, sun: QColor, badge: QColor) -> None:
    """The sun makes room for the badge, and a gap around it keeps them apart in one colour too."""
    _, y, radius = measures.sun
    size, x = measures.badge
    gap = size + 1.25 * measures.size / 16
    _disc(painter, QPointF(x, y), radius, sun)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    _disc(painter, measures.badge_centre, gap, sun)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    _disc(painter, measures.badge_centre, size, badge)


def _paint_spikes(painter: QPainter, measures: _Measures, colour: QColor) -> None:
    count, width, height = measures.spikes
    top = measures.mat[0] - height
    foot = measures.mat[0] + SUNK
    half = (width - SPACE) / 2
    painter.setPen(
        QPen(colour, JOIN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(colour)
    for number in range(count):
        x = measures.size / 2 + (number - (count - 1) / 2) * width
        painter.drawPolygon(QPolygonF([QPointF(x - half, foot), QPointF(x, top), QPointF(x + half, foot)]))
