"""Days on the mat as a field of cells: the more minutes, the fuller the colour; rest is a cell too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from companion.core.progress import DAYS_OF_WEEK, Cell, DaysChart, week_of
from companion.ui.charts.sheet import CENTRE, LEFT, Sheet
from companion.ui.text import chart_days
from companion.ui.text import progress as words
from companion.ui.text.clock import weekday_letter
from companion.ui.theme import Look

CELL, GAP, RADIUS = 26, 6, 8
HEAD = 30
"""From the top to the first row of cells: the letters of the days stand above it."""

LEGEND = 33
"""From the last row of cells to the bottom."""

SWATCH, SWATCH_GAP = 12, 4
FULL_MINUTES, FULL_DAYS = 15.0, 15.0
"""From here on a day, or a month, has the full colour."""

LEAST_SHARE = 1 / 3

SIDE = 18
"""Room for the letters of the days or the years where they stand beside the cells."""

MONTHS = 12


def days_high(chart: DaysChart, look: Look) -> float:
    """The height the cells need, in pixels."""
    weeks = len(_weeks(chart))
    rows = weeks if not chart.by_month and weeks <= DAYS_OF_WEEK else 0
    return look.scale * (HEAD + rows * (CELL + GAP) - GAP + LEGEND)


def paint_days(sheet: Sheet, chart: DaysChart, body: QRectF) -> None:
    """Paints the cells: a row a week, a column a week where there are many, or a row a year."""
    if chart.by_month:
        _paint_years(sheet, chart, body)
    elif len(_weeks(chart)) <= DAYS_OF_WEEK:
        _paint_rows(sheet, chart, body)
    else:
        _paint_columns(sheet, chart, body)
    _paint_legend(sheet, chart, QPointF(body.left(), body.bottom() - sheet.px(16)), body.right())


def _weeks(chart: DaysChart) -> list[list[Cell]]:
    """The cells week by week."""
    weeks: dict[object, list[Cell]] = {}
    for cell in chart.cells:
        weeks.setdefault(week_of(cell.first, chart.span.first_weekday), []).append(cell)
    return list(weeks.values())


def _weekday(cell: Cell, chart: DaysChart) -> int:
    return (cell.first.weekday() - chart.span.first_weekday) % DAYS_OF_WEEK


def _paint_rows(sheet: Sheet, chart: DaysChart, body: QRectF) -> None:
    px, weeks = sheet.px, _weeks(chart)
    wide = (body.width() - px(GAP) * (DAYS_OF_WEEK - 1)) / DAYS_OF_WEEK
    top = body.top() + px(HEAD)
    high = min(px(CELL), (body.bottom() - px(LEGEND) - top + px(GAP)) / len(weeks) - px(GAP))
    for number in range(DAYS_OF_WEEK):
        middle = body.left() + number * (wide + px(GAP)) + wide / 2
        letter = weekday_letter((number + chart.span.first_weekday) % DAYS_OF_WEEK)
        sheet.write(letter, QPointF(middle, body.top() + px(16)), CENTRE)
    for row, cells in enumerate(weeks):
        for cell in cells:
            x = body.left() + _weekday(cell, chart) * (wide + px(GAP))
            rect = QRectF(x, top + row * (high + px(GAP)), wide, high)
            _paint_cell(sheet, chart, cell, rect, sheet.grown(row, len(weeks)))


def _paint_columns(sheet: Sheet, chart: DaysChart, body: QRectF) -> None:
    px, weeks, gap = sheet.px, _weeks(chart), sheet.px(3)
    left, top = body.left() + px(SIDE), body.top() + px(HEAD)
    wide = (body.right() - left + gap) / len(weeks) - gap
    high = min((body.bottom() - px(LEGEND) - top + gap) / DAYS_OF_WEEK - gap, px(CELL))
    for number in range(DAYS_OF_WEEK):
        letter = weekday_letter((number + chart.span.first_weekday) % DAYS_OF_WEEK)
        sheet.write(letter, QPointF(body.left(), top + number * (high + gap) + high / 2), LEFT)
    free, month = left, None
    for column, cells in enumerate(weeks):
        x = left + column * (wide + gap)
        begins = cells[0].first
        if begins.month != month and x >= free:
            name = chart_days.month_name(begins)
            if x + sheet.wide(name) <= body.right() + px(4):
                sheet.write(name, QPointF(x, body.top() + px(16)), LEFT)
            month, free = begins.month, x + sheet.wide(name) + px(6)
        for cell in cells:
            rect = QRectF(x, top + _weekday(cell, chart) * (high + gap), wide, high)
            _paint_cell(sheet, chart, cell, rect, sheet.grown(column, len(weeks)))


def _paint_years(sheet: Sheet, chart: DaysChart, body: QRectF) -> None:
    px = sheet.px
    years = range(chart.cells[0].first.year, chart.cells[-1].first.year + 1)
    left, top = body.left() + sheet.wide("0000") + px(6), body.top() + px(HEAD)
    room = body.bottom() - px(LEGEND) - top
    gap = px(GAP / 2) if len(years) <= DAYS_OF_WEEK else px(1)
    high = min((room + gap) / len(years) - gap, px(CELL))
    wide = (body.right() - left + px(GAP / 2)) / MONTHS - px(GAP / 2)
    for month in range(MONTHS):
        at = QPointF(left + month * (wide + px(GAP / 2)) + wide / 2, body.top() + px(16))
        sheet.write(chart_days.month_letter(month + 1), at, CENTRE)
    every = max(1, -(-int(sheet.look.line("caption")) // max(int(high + gap), 1)))
    for row, year in enumerate(years):
        if row % every == 0:
            sheet.write(str(year), QPointF(body.left(), top + row * (high + gap) + high / 2), LEFT)
    for cell in chart.cells:
        row = cell.first.year - years[0]
        x = left + (cell.first.month - 1) * (wide + px(GAP / 2))
        rect = QRectF(x, top + row * (high + gap), wide, high)
        _paint_cell(sheet, chart, cell, rect, sheet.grown(row, len(years)))


def _paint_cell(sheet: Sheet, chart: DaysChart, cell: Cell, rect: QRectF, grown: float) -> None:
    px = sheet.px
    radius = min(px(RADIUS), rect.width() * 0.31, rect.height() * 0.31)
    small = rect.width() < px(18) or rect.height() < px(18)
    if cell.amount:
        full = FULL_DAYS if chart.by_month else FULL_MINUTES
        sheet.block(rect, radius, sheet.color("teal", _alpha(cell.amount / full) * grown))
    else:
        sheet.frame(rect, radius, sheet.color("line"), px(1 if small else 2))
    today = not chart.by_month and cell.first == chart.span.last
    if today:
        out = px(2)
        around = rect.adjusted(-out, -out, out, out)
        sheet.frame(around, radius + out, sheet.color("text"), px(1.5 if small else 2))


def _paint_legend(sheet: Sheet, chart: DaysChart, at: QPointF, right: float) -> None:
    px, (least, most) = sheet.px, words.scale_ends(chart)
    sheet.write(least, at, LEFT)
    x = at.x() + sheet.wide(least) + px(11)
    shares = (LEAST_SHARE, 5 / 9, 7 / 9, 1.0)
    # In large letters a narrow card has room for the ends of the scale only.
    if x + len(shares) * px(SWATCH + SWATCH_GAP) + px(6) + sheet.wide(most) > right:
        shares = (shares[0], shares[-1])
    for share in shares:
        swatch = QRectF(x, at.y() - px(SWATCH / 2), px(SWATCH), px(SWATCH))
        sheet.block(swatch, px(4), sheet.color("teal", _alpha(share)))
        x += px(SWATCH + SWATCH_GAP)
    sheet.write(most, QPointF(x + px(6), at.y()), LEFT)


def _alpha(share: float) -> float:
    """How full the colour is; none is paler than that of five minutes, which still stands out."""
    return 0.5 + 0.5 * min(1.0, max(share, LEAST_SHARE))
