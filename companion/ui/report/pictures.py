"""The pictures of the report, in lines and letters: ratings on their scale, and minutes as bars.

Lower, higher and unchanged ratings are drawn alike and to one scale, from 0 to 10. They are not the charts
of the progress page (ui/charts): a page has room for three months of sessions in one row, nothing is scrolled
to, and letters have to be found by readers of PDF files.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from companion.core.insights import Change
from companion.core.report import Minutes, Part, Point
from companion.core.splits import COVERS
from companion.ui import text
from companion.ui.covers import capitalised, cover_token
from companion.ui.report.sheet import SMALL, UNIT, Ink, Text, Type, set_ink
from companion.ui.text import report as words
from companion.ui.text.lists import listed
from companion.ui.theme import MORNING

HIGHEST = 10
DOT = 3.1 * UNIT
AXIS = 24 * UNIT
"""Room for the figures beside a scale."""

VALUE = Type(7.5, 600)
TICKS = Type(7.5, ink=Ink.SOFT)

_STEPS = (10, 15, 20, 30, 50, 60, 100, 150, 200, 300, 500, 600, 1000, 1500, 2000, 3000, 5000, 10000)
"""Minutes between two lines of a scale."""


def paint_scale(painter: QPainter, change: Change, rect: QRectF) -> None:
    """Paints the averages before and after on a line from 0 to 10, the way one reads, with its ends named."""
    middle = rect.top() + 9 * UNIT
    left, width = rect.left() + 6 * UNIT, rect.width() - 12 * UNIT
    set_ink(painter, Ink.LINE, 1.2)
    painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
    for tick in (0, 5, HIGHEST):
        x = left + width * tick / HIGHEST
        set_ink(painter, Ink.LINE, 1.2)
        painter.drawLine(QPointF(x, middle - 3 * UNIT), QPointF(x, middle + 3 * UNIT))
        _centred(painter, str(tick), TICKS, QPointF(x, middle + 5 * UNIT))
    before, after = (left + width * value / HIGHEST for value in (change.before, change.after))
    _dumbbell(painter, QPointF(before, middle), QPointF(after, middle), 1.3)


def paint_key(painter: QPainter, at: QPointF) -> None:
    """Paints what ring and dot stand for, side by side."""
    middle = at.y() + SMALL.line / 2
    _ring(painter, QPointF(at.x() + DOT, middle), 1.0)
    before = Text(words.before_word(), SMALL, 60 * UNIT)
    before.paint(painter, at + QPointF(3 * DOT, 0))
    dot = at.x() + 60 * UNIT
    _dot(painter, QPointF(dot, middle), 1.0)
    Text(words.after_word(), SMALL, 60 * UNIT).paint(painter, QPointF(dot + 2 * DOT, at.y()))


def paint_points(points: Sequence[Point], part: Part, painter: QPainter, rect: QRectF) -> None:
    """Paints pairs of ratings side by side, before as a ring and after as a dot, the oldest first."""
    foot = rect.bottom() - TICKS.line - 2 * UNIT
    top, left = rect.top() + 5 * UNIT, rect.left() + AXIS
    for tick in (0, 5, HIGHEST):
        _line_across(painter, str(tick), foot - (foot - top) * tick / HIGHEST, rect)
    step = (rect.right() - left) / len(points)
    size = min(1.0, step / (2.6 * DOT))
    for number, point in enumerate(points):
        x = left + (number + 0.5) * step
        before, after = (foot - (foot - top) * value / HIGHEST for value in (point.before, point.after))
        _dumbbell(painter, QPointF(x, before), QPointF(x, after), size)
    labels = [words.part_label(point.first, part) for point in points]
    _label(painter, labels, left, step, foot + 3 * UNIT)


def paint_minutes(parts: Sequence[Minutes], part: Part, painter: QPainter, rect: QRectF) -> None:
    """Paints the minutes of each part of the time as a bar of its covers, the oldest first."""
    foot = rect.bottom() - TICKS.line - 2 * UNIT
    top, left = rect.top() + VALUE.line, rect.left() + AXIS
    most = max((minutes.total for minutes in parts), default=0.0)
    line = next((step for step in _STEPS if most <= 4 * step), _STEPS[-1])
    full = max(1, ceil(most / line)) * line
    for tick in range(0, full + 1, max(line, full // 4 if full > 8 * line else line)):
        _line_across(painter, str(tick), foot - (foot - top) * tick / full, rect)
    step = (rect.right() - left) / len(parts)
    bar = min(26 * UNIT, step * 0.62)
    for number, minutes in enumerate(parts):
        middle, bottom = left + (number + 0.5) * step, foot
        for cover in minutes.by_cover:
            high = (foot - top) * cover.minutes / full
            painter.fillRect(
                QRectF(middle - bar / 2, bottom - high, bar, high), MORNING.color(cover_token(cover.cover))
            )
            bottom -= high
        value = words.minutes_value(minutes)
        if value and Text(value, VALUE, step * 9).natural_width <= step:
            _centred(painter, value, VALUE, QPointF(middle, bottom - VALUE.line))
    _label(painter, [words.part_label(minutes.first, part) for minutes in parts], left, step, foot + 3 * UNIT)


def paint_covers(parts: Sequence[Minutes], painter: QPainter, at: QPointF) -> None:
    """Paints what the colours of the bars stand for, side by side."""
    used = {one.cover for minutes in parts for one in minutes.by_cover}
    labels: dict[str, str] = {}
    for cover in (cover for cover in COVERS if cover in used):
        token, label = cover_token(cover), text.name(cover)
        labels[token] = listed((labels[token], label)) if token in labels else label
    x = at.x()
    for token, label in labels.items():
        box = 6 * UNIT
        painter.fillRect(QRectF(x, at.y() + (SMALL.line - box) / 2, box, box), MORNING.color(token))
        name = Text(capitalised(label), SMALL, 200 * UNIT)
        name.paint(painter, QPointF(x + box + 4 * UNIT, at.y()))
        x += box + name.natural_width + 16 * UNIT


def _dumbbell(painter: QPainter, before: QPointF, after: QPointF, size: float) -> None:
    painter.setPen(QPen(MORNING.color(Ink.ACCENT.value), 1.6 * size * UNIT))
    painter.drawLine(before, after)
    if before == after:
        # Both are seen: the ring with a smaller dot in it.
        _ring(painter, before, size)
        _dot(painter, after, size * 0.5)
        return
    _ring(painter, before, size)
    _dot(painter, after, size)


def _ring(painter: QPainter, at: QPointF, size: float) -> None:
    set_ink(painter, Ink.SOFT, 1.3 * size)
    painter.setBrush(MORNING.color("card"))
    painter.drawEllipse(at, DOT * size, DOT * size)


def _dot(painter: QPainter, at: QPointF, size: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(MORNING.color(Ink.ACCENT.value))
    painter.drawEllipse(at, DOT * size, DOT * size)


def _line_across(painter: QPainter, figure: str, y: float, rect: QRectF) -> None:
    set_ink(painter, Ink.LINE, 0.6)
    painter.drawLine(QPointF(rect.left() + AXIS, y), QPointF(rect.right(), y))
    tick = Text(figure, TICKS, AXIS - 6 * UNIT, Qt.AlignmentFlag.AlignRight)
    tick.paint(painter, QPointF(rect.left(), y - TICKS.line / 2))


def _centred(painter: QPainter, figure: str, kind: Type, at: QPointF) -> None:
    room = 60 * UNIT
    written = Text(figure, kind, room, Qt.AlignmentFlag.AlignHCenter)
    written.paint(painter, at - QPointF(room / 2, 0))


def _label(painter: QPainter, labels: Sequence[str], left: float, step: float, top: float) -> None:
    """As many labels as there is room for, evenly, the first of them always."""
    widest = max(Text(label, TICKS, 200 * UNIT).natural_width for label in labels) + 8 * UNIT
    every = max(1, ceil(widest / step))
    for number in range(0, len(labels), every):
        _centred(painter, labels[number], TICKS, QPointF(left + (number + 0.5) * step, top))
