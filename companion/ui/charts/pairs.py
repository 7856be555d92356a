"""Before and after, session by session: a hollow mark, a filled one, and what lies between them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from companion.core.insights import Pair
from companion.core.progress import PairsChart
from companion.ui.charts.sheet import CENTRE, LEFT, RIGHT, Sheet
from companion.ui.text import chart_days
from companion.ui.theme import Look

SHOWN = 14
"""Sessions side by side; more are scrolled to (docs/design.md section 9.9)."""

SLOT = 20
"""A session never has less room than this, in design pixels: large letters show fewer at once."""

AXIS, RIGHT_EDGE, INSET = 26, 4, 18
HIGH, LOW = 20, 43
"""From the top to the line of 10, and from the line of 0 to the bottom."""


def shown_at_once(width: float, look: Look) -> int:
    """How many sessions have room beside each other in a drawing so wide."""
    plot = width - look.scale * (AXIS + RIGHT_EDGE + 2 * INSET)
    return max(2, min(SHOWN, int(plot / (look.scale * SLOT)) + 1))


def visible(chart: PairsChart, width: float, look: Look, back: int) -> tuple[Pair, ...]:
    """The sessions that are drawn: the newest that have room, or those before the `back` newest."""
    count = shown_at_once(width, look)
    end = max(min(len(chart.pairs), count), len(chart.pairs) - back)
    return chart.pairs[max(0, end - count) : end]


def paint_pairs(sheet: Sheet, chart: PairsChart, body: QRectF) -> None:
    """Paints the axis, the averages where there are enough, and one dumbbell a session."""
    px = sheet.px
    plot = QRectF(body.left() + px(AXIS), body.top() + px(HIGH), 0, 0)
    plot.setBottomRight(QPointF(body.right() - px(RIGHT_EDGE), body.bottom() - px(LOW)))
    for level in (0, 5, 10):
        y = _y(plot, level)
        sheet.rule(plot.left(), plot.right(), y)
        sheet.write(str(level), QPointF(plot.left() - px(7), y), RIGHT)
    if chart.averages is not None:
        for level, token in zip(chart.averages, ("text2", "accent"), strict=True):
            pen = QPen(sheet.color(token, 0.6), px(1), Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 4])
            sheet.painter.setPen(pen)
            y = _y(plot, level)
            sheet.line(QPointF(plot.left(), y), QPointF(plot.right(), y))
    shown = visible(chart, body.width(), sheet.look, sheet.back)
    gap = (plot.width() - 2 * px(INSET)) / (shown_at_once(body.width(), sheet.look) - 1)
    places = [plot.left() + px(INSET) + gap * index for index in range(len(shown))]
    for index, (pair, x) in enumerate(zip(shown, places, strict=True)):
        _paint_pair(sheet, pair, x, plot, sheet.grown(index, len(shown)))
    _paint_dates(sheet, shown, places, QRectF(plot.left(), plot.bottom() + px(21), plot.width(), 0))


def _paint_pair(sheet: Sheet, pair: Pair, x: float, plot: QRectF, grown: float) -> None:
    px, accent = sheet.px, sheet.color("accent")
    before = QPointF(x, _y(plot, pair.before))
    after = QPointF(x, before.y() + (_y(plot, pair.after) - before.y()) * grown)
    ring = sheet.color("text2")
    if pair.before == pair.after:
        sheet.ring(before, px(5), ring, px(2), sheet.color("card"))
        sheet.dot(before, px(2.5), accent)
        return
    sheet.painter.setPen(QPen(accent, px(3)))
    sheet.line(before, after)
    sheet.dot(after, px(5.5), accent)
    sheet.ring(before, px(5), ring, px(2), sheet.color("card"))


def _paint_dates(sheet: Sheet, shown: tuple[Pair, ...], places: list[float], line: QRectF) -> None:
    """The first day, the last, and one in the middle if it has room."""
    if not shown:
        return
    first, *_, last = (shown[0], shown[-1])
    y = line.top()
    name = chart_days.short_date(first.at.date())
    left = max(line.left(), places[0] - sheet.px(19))
    sheet.write(name, QPointF(left, y), LEFT)
    if len(shown) == 1:
        return
    end = chart_days.short_date(last.at.date())
    right = min(
        line.right(), max(places[-1] + sheet.px(19), left + sheet.wide(name) + sheet.wide(end) + sheet.px(12))
    )
    sheet.write(end, QPointF(right, y), RIGHT)
    middle = (len(shown) - 1) // 2
    said = chart_days.short_date(shown[middle].at.date())
    half = sheet.wide(said) / 2 + sheet.px(12)
    free = (left + sheet.wide(name), right - sheet.wide(end))
    if free[0] + half <= places[middle] <= free[1] - half:
        sheet.write(said, QPointF(places[middle], y), CENTRE)


def _y(plot: QRectF, level: float) -> float:
    return int(plot.bottom() - plot.height() * level / 10.0) + 0.5
