"""Minutes on the mat as bars, stacked by what was lain on, easy below hard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from companion.core.progress import Bar, MinutesChart
from companion.ui.charts.axis import LINES, round_step
from companion.ui.charts.sheet import CENTRE, RIGHT, Sheet
from companion.ui.text import chart_days
from companion.ui.text import progress as words

AXIS, HIGH, LOW = 26, 29, 43
BAR, GAP, RADIUS = 24, 2.5, 4
LEAST_SHARE = 0.62
"""A bar takes so much of its place at most, where the places are small."""


def paint_minutes(sheet: Sheet, chart: MinutesChart, body: QRectF) -> None:
    """Paints the lines, the bars with their minutes where those have room, and what they stand for."""
    px = sheet.px
    plot = QRectF(body.left() + px(AXIS), body.top() + px(HIGH), 0, 0)
    plot.setBottomRight(QPointF(body.right(), body.bottom() - px(LOW)))
    step = round_step(max((bar.minutes for bar in chart.bars), default=0.0))
    scale = plot.height() / (step * LINES)
    for line in range(LINES + 1):
        y = plot.bottom() - line * step * scale
        sheet.rule(plot.left(), plot.right(), y)
        if line:
            sheet.write(str(line * step), QPointF(plot.left() - px(8), y), RIGHT)
    plot.adjust(px(2), 0, -px(5), 0)
    place = plot.width() / len(chart.bars)
    wide = min(px(BAR), place * LEAST_SHARE)
    said = [words.whole(bar.minutes) for bar in chart.bars]
    fits = max(sheet.wide(number, weight=600) for number in said) + px(3) <= place
    for index, bar in enumerate(chart.bars):
        middle = plot.left() + place * (index + 0.5)
        top = _paint_bar(sheet, bar, QRectF(middle - wide / 2, plot.bottom(), wide, 0), scale, index, chart)
        if fits and bar.minutes:
            _write_number(sheet, said[index], QPointF(middle, top - px(10)))
    _paint_names(sheet, chart, plot, place)


def bar_at(chart: MinutesChart, body: QRectF, x: float, scale: float) -> Bar | None:
    """The bar that has the place at `x`, with letters `scale` times the usual size."""
    left = body.left() + AXIS * scale
    index = int((x - left) / (body.right() - left) * len(chart.bars)) if left <= x < body.right() else -1
    return chart.bars[index] if 0 <= index < len(chart.bars) else None


def _write_number(sheet: Sheet, number: str, at: QPointF) -> None:
    """Writes the minutes of a bar, and no line goes through them."""
    wide, high = sheet.wide(number, weight=600) + sheet.px(6), sheet.px(14)
    sheet.block(QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high), 0, sheet.color("card"))
    sheet.write(number, at, CENTRE, token="text", weight=600)


def _paint_bar(sheet: Sheet, bar: Bar, base: QRectF, scale: float, index: int, chart: MinutesChart) -> float:
    """Paints one bar upwards from `base`, and returns where its top is."""
    grown = sheet.grown(index, len(chart.bars))
    y = base.top()
    for number, part in enumerate(bar.by_cover):
        high = part.minutes * scale * grown
        gap = sheet.px(GAP) if number else 0.0
        y -= high
        drawn = QRectF(base.left(), y, base.width(), max(high - gap, min(high, sheet.px(2))))
        sheet.cover(drawn, sheet.px(RADIUS), part.cover)
    return y


def _paint_names(sheet: Sheet, chart: MinutesChart, plot: QRectF, place: float) -> None:
    names = [chart_days.bar_name(bar.first, chart.unit) for bar in chart.bars]
    widest = max(sheet.wide(name) for name in names) + sheet.px(6)
    every = max(1, -(-int(widest) // max(int(place), 1)))
    y = plot.bottom() + sheet.px(20)
    # The last one always has its name: it is the one that goes on.
    for index in range(len(names) - 1, -1, -every):
        sheet.write(names[index], QPointF(plot.left() + place * (index + 0.5), y), CENTRE)
