"""The towel ladder over time: a row a cover, a tread while one stays on it, a dot a session."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from companion.core.journal import Cover
from companion.core.progress import LadderChart, Span, Unit
from companion.ui.charts.axis import ticks
from companion.ui.charts.sheet import CENTRE, LEFT, RIGHT, Sheet
from companion.ui.covers import cover_label, cover_token
from companion.ui.text import progress as words
from companion.ui.theme import Look

ROW, TREAD, FILL = 40, 4, 0.12
BASE = 41
"""How far above the caption the lowest row ends: the dates stand below it."""

SWATCH, SWATCH_GAP = 10, 7
OUTSET = 8
"""How far a tread reaches out beside its dots."""

NEXT_DAYS = 3
"""Days after today that the step suggested next has to itself."""

LEAST_RADIUS, PER_QUARTER_HOUR, MOST_RADIUS = 2.5, 4.5, 9.0
ROOMY_DAY = 11.0
"""A day so wide has room for dots of the full size."""


HIGH_ROW = 54
"""A row with its name above the dots, where beside them there is no room."""

MOST_NAMES = 0.42
"""The names take no more of the width than this, or they stand above the dots."""


def ladder_high(chart: LadderChart, width: float, look: Look) -> float:
    """The height a ladder so wide needs for its rows, in pixels."""
    sheet = Sheet(QPainter(), look)
    if _beside(sheet, chart, width):
        return look.scale * (ROW * len(chart.covers) + BASE)
    return look.scale * (HIGH_ROW * len(chart.covers) + BASE + SWATCH)


def _names_wide(sheet: Sheet, chart: LadderChart) -> float:
    return sheet.px(SWATCH + SWATCH_GAP) + max(sheet.wide(cover_label(cover)) for cover in chart.covers)


def _beside(sheet: Sheet, chart: LadderChart, width: float) -> bool:
    return _names_wide(sheet, chart) <= width * MOST_NAMES


def paint_ladder(sheet: Sheet, chart: LadderChart, body: QRectF) -> None:
    """Paints rows, treads, dots and the step that is suggested next."""
    px = sheet.px
    base = body.bottom() - px(BASE)
    beside = _beside(sheet, chart, body.width())
    row = min(px(ROW if beside else HIGH_ROW), (base - body.top()) / len(chart.covers))
    lines = {cover: base - index * row for index, cover in enumerate(chart.covers)}
    plot = QRectF(body.left(), body.top(), 0, 0)
    if beside:
        plot.setLeft(body.left() + _names_wide(sheet, chart) + px(13))
    plot.setRight(body.right() - px(6))
    for cover, y in lines.items():
        middle = y - row * 0.375 if beside else y - row + px(9)
        swatch = QRectF(body.left(), middle - px(SWATCH / 2), px(SWATCH), px(SWATCH))
        sheet.cover(swatch, px(3), cover)
        at = QPointF(body.left() + px(SWATCH + SWATCH_GAP), middle)
        sheet.write(cover_label(cover), at, LEFT, token="text2")
        sheet.rule(plot.left(), plot.right(), y)
    days = _Days(chart.span, plot.left() + px(10 if beside else 20), plot.right())
    _paint_treads(sheet, chart, days, lines, base)
    _paint_dots(sheet, chart, days, lines)
    _paint_next(sheet, chart, plot, lines)
    for day, name in ticks(chart.span, plot.width(), px(64)):
        sheet.write(name, QPointF(days.x(day), base + px(21)), CENTRE)


class _Days:
    """Where a day lies between two edges."""

    def __init__(self, span: Span, left: float, right: float) -> None:
        self._first = span.first
        self._left = left
        end = max(span.end, span.last + timedelta(days=NEXT_DAYS))
        self.wide = (right - left) / (end - span.first).days

    def x(self, day: date) -> float:
        """The middle of a day."""
        return self._left + (day - self._first) / timedelta(days=1) * self.wide


def _paint_treads(
    sheet: Sheet, chart: LadderChart, days: _Days, lines: dict[Cover, float], base: float
) -> None:
    treads = chart.treads
    outset = sheet.px(OUTSET)
    starts = [days.x(tread.first) - outset for tread in treads]
    for index in range(1, len(treads)):
        before = days.x(treads[index - 1].last)
        starts[index] = max(starts[index], (before + days.x(treads[index].first)) / 2)
    ends = [*starts[1:], days.x(treads[-1].last) + outset]
    for index, tread in enumerate(treads):
        left, wide = starts[index], (ends[index] - starts[index]) * sheet.grown(index, len(treads))
        bottom = lines[tread.cover] - sheet.px(TREAD)
        colour = cover_token(tread.cover)
        fall = QRectF(left, bottom - sheet.px(TREAD / 2), wide, base - bottom + sheet.px(TREAD / 2))
        sheet.block(fall, 0, sheet.color(colour, FILL))
        flat = QRectF(left, bottom - sheet.px(TREAD), wide, sheet.px(TREAD))
        sheet.block(flat, sheet.px(TREAD / 2), sheet.color(colour))


def _paint_dots(sheet: Sheet, chart: LadderChart, days: _Days, lines: dict[Cover, float]) -> None:
    room = 1.0
    if chart.unit is Unit.SESSION:
        room = min(1.0, max(0.5, days.wide / sheet.px(ROOMY_DAY) * 1.5))
    for index, dot in enumerate(chart.dots):
        full = min(LEAST_RADIUS + PER_QUARTER_HOUR * dot.minutes / 15.0, MOST_RADIUS)
        radius = sheet.px(full * room) * sheet.grown(index, len(chart.dots))
        standing = lines[dot.cover] - sheet.px(2 * TREAD + 3)
        at = QPointF(days.x(dot.day), standing - radius)
        # An edge as the card is, so that neighbours can be told apart.
        sheet.ring(at, radius, sheet.color("card"), sheet.px(2 * room), sheet.color(cover_token(dot.cover)))


def _paint_next(sheet: Sheet, chart: LadderChart, plot: QRectF, lines: dict[Cover, float]) -> None:
    if chart.following is None:
        return
    px, y = sheet.px, lines[chart.following]
    for right in (22, 15, 8):
        spot = QRectF(plot.right() - px(right + 0.5), y - px(7.5), px(3.6), px(3))
        sheet.block(spot, px(1.5), sheet.color(cover_token(chart.following)))
    at = QPointF(plot.right() - px(6), y - px(20))
    sheet.write(words.next_word(), at, RIGHT, token="text2")
