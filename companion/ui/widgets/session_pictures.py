"""What a session's evening is put together from, each painted once and kept: sky, hills, glow and sun."""

from __future__ import annotations

import itertools
import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPixmap,
    QRadialGradient,
)

from companion.ui.theme import Theme

BASE_HEIGHT = 720.0
HILLS_TOP, HILL_HEIGHT = 436, 12


def blank(size: QSize, ratio: float) -> QPixmap:
    """A clear picture of that size in design pixels, for a screen of that pixel ratio."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def sky(theme: Theme, size: QSize, ratio: float) -> QPixmap:
    """The evening sky down to the horizon."""
    # Sixteen bits a channel and then dithered, so that the long dark gradient does not show bands.
    image = QImage(size * ratio, QImage.Format.Format_RGBA64)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, 0, size.height() * 516 / BASE_HEIGHT)
    stops = (0.0, 0.48, 0.78, 1.0) if theme.name == "bedtime" else (0.0, 0.36, 0.6, 1.0)
    for stop, token in zip(stops, ("sky0", "sky1", "sky2", "sky3"), strict=True):
        gradient.setColorAt(stop, theme.color(token))
    painter.fillRect(0, 0, size.width(), size.height(), gradient)
    painter.end()
    return QPixmap.fromImage(image, Qt.ImageConversionFlag.PreferDither)


def hills(theme: Theme, size: QSize, ratio: float) -> QPixmap:
    """Four hills one before the other, clear above them."""
    pixmap = blank(size, ratio)
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


def glow(theme: Theme, reach: int) -> QPixmap:
    """The light around the sun, `reach` pixels far; in high contrast there is none."""
    pixmap = blank(QSize(2 * reach, 2 * reach), 1.0)
    if theme.high_contrast:
        return pixmap
    painter = QPainter(pixmap)
    gradient = QRadialGradient(QPointF(reach, reach), reach)
    gradient.setSpread(QGradient.Spread.PadSpread)
    bedtime = theme.name == "bedtime"
    for stop, alpha in ((0.0, 0.20 if bedtime else 0.42), (0.32, 0.08 if bedtime else 0.20), (1.0, 0.0)):
        gradient.setColorAt(stop, theme.color("sun", alpha))
    painter.fillRect(pixmap.rect(), gradient)
    painter.end()
    return pixmap


def sun_picture(theme: Theme, radius: float, rim: float, shifted: bool, ratio: float) -> QPixmap:
    """The sun with its rim; `shifted` is half a pixel lower."""
    half = math.ceil(radius + rim) + 2
    pixmap = blank(QSize(2 * half, 2 * half), ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    centre = QPointF(half, half + (0.5 if shifted else 0.0))
    painter.setBrush(theme.color("sun", 0.14))
    painter.drawEllipse(centre, radius + rim, radius + rim)
    shading = QRadialGradient(QPointF(centre.x(), centre.y() - 0.28 * radius), 1.36 * radius)
    shading.setColorAt(0.0, theme.color("sunIn"))
    shading.setColorAt(1.0, theme.color("sun"))
    painter.setBrush(shading)
    painter.drawEllipse(centre, radius, radius)
    painter.end()
    return pixmap
