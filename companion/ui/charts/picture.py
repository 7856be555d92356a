"""A chart as a picture to keep or to send: pixels or lines, drawn by the strokes of the screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from companion.core.progress import Chart
from companion.ui.charts.frame import height_for, paint
from companion.ui.text.progress import chart_summary, chart_title
from companion.ui.theme import Look

WIDTH = 640
"""The width of a picture in design pixels."""

SHARPNESS = 2.0
"""Pixels of a PNG to one of the design: sharp on the screens and in the letters of today."""


def svg_of(chart: Chart, look: Look, back: int = 0) -> bytes:
    """A chart as an SVG whose words are still words."""
    rect = _place(chart, look)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(rect.size().toSize())
    generator.setViewBox(rect)
    generator.setTitle(chart_title(chart))
    generator.setDescription(chart_summary(chart))
    painter = QPainter(generator)
    _paint(chart, painter, rect, look, back)
    painter.end()
    buffer.close()
    return bytes(data.data())


def png_of(chart: Chart, look: Look, back: int = 0) -> bytes:
    """A chart as a PNG at twice the size of the screen's."""
    rect = _place(chart, look)
    image = QImage(QSize(rect.size().toSize()) * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    _paint(chart, painter, rect, look, back)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants str
    buffer.close()
    return bytes(data.data())


def _place(chart: Chart, look: Look) -> QRectF:
    width = look.px(WIDTH)
    return QRectF(0, 0, width, height_for(chart, width, look))


def _paint(chart: Chart, painter: QPainter, rect: QRectF, look: Look, back: int) -> None:
    painter.fillRect(rect, look.color("card"))
    paint(chart, painter, rect, look, back=back)
