"""How nights were rated: those after evenings on the mat above the others, side by side and no more."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen

from companion.core.mornings import Nights
from companion.core.progress import NightsChart
from companion.ui.charts.sheet import CENTRE, LEFT, Sheet
from companion.ui.text import progress as words
from companion.ui.theme import Look

ROW, AXIS, HEAD = 46, 34, 10
NAMES_FROM = 420
"""From this width on, in design pixels, the two sorts are named beside their row and not above it."""

LEAST_RADIUS, MOST_RADIUS = 4.5, 11.0


def nights_high(chart: NightsChart, width: float, look: Look) -> float:
    """The height both rows and their axis need, in pixels."""
    above = 0 if width >= look.scale * NAMES_FROM else 2 * look.line("caption")
    return look.scale * (HEAD + 2 * ROW + AXIS) + above


def paint_nights(sheet: Sheet, chart: NightsChart, body: QRectF) -> None:
    """Paints a mark at each rating that occurred, larger where it did more often, and averages if there are
    enough nights of each sort."""
    px = sheet.px
    beside = body.width() >= px(NAMES_FROM)
    names = {on_mat: words.night_count(chart, on_mat) for on_mat in (True, False)}
    wide = max(sheet.wide(name) for name in names.values()) + px(20) if beside else 0.0
    plot = QRectF(body.left() + wide + px(12), 0, body.width() - wide - px(24), 0)
    base = body.bottom() - px(AXIS)
    above = 0.0 if beside else float(sheet.look.line("caption"))
    most = max(one.times for one in chart.rated)
    for row, on_mat in enumerate((True, False)):
        y = base - (1 - row) * (px(ROW) + above) - px(ROW / 2)
        at = QPointF(body.left(), y if beside else y - px(ROW / 2) - above / 2 + px(4))
        sheet.write(names[on_mat], at, LEFT, token="text2", room=body.width())
        sheet.rule(plot.left(), plot.right(), y)
        _paint_row(sheet, chart, plot, y, most, on_mat=on_mat)
    for level in range(0, 11, 5 if plot.width() < px(200) else 1):
        at = QPointF(_x(plot, level), base + px(12))
        sheet.write(str(level), at, CENTRE)


def _paint_row(sheet: Sheet, chart: NightsChart, plot: QRectF, y: float, most: int, *, on_mat: bool) -> None:
    px = sheet.px
    row = [one for one in chart.rated if one.on_mat is on_mat]
    for index, one in enumerate(row):
        size = LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * sqrt((one.times - 1) / max(most - 1, 1))
        at, radius = QPointF(_x(plot, one.sleep), y), px(size) * sheet.grown(index, len(row))
        if on_mat:
            sheet.dot(at, radius, sheet.color("teal"))
        else:
            sheet.ring(at, max(radius - px(1), 0.0), sheet.color("text2"), px(2), sheet.color("card"))
    if isinstance(chart.nights, Nights):
        slept = chart.nights.after_mat if on_mat else chart.nights.after_others
        x = _x(plot, slept.total / slept.n)
        sheet.painter.setPen(QPen(sheet.color("text"), px(2)))
        sheet.line(QPointF(x, y - px(15)), QPointF(x, y + px(15)))


def _x(plot: QRectF, level: float) -> float:
    return plot.left() + plot.width() * level / 10.0
