"""The whole of a chart: heading, drawing and caption, painted by anybody into any rectangle.

`paint` needs a QPainter, a rectangle and a look, and nothing else: the screen, a picture and a printed page
are drawn by the same strokes. What it lies on is filled by whoever paints it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from companion.core.progress import (
    Chart,
    DaysChart,
    LadderChart,
    MinutesChart,
    NightsChart,
    PairsChart,
)
from companion.ui.charts.days import days_high, paint_days
from companion.ui.charts.ladder import ladder_high, paint_ladder
from companion.ui.charts.minutes import paint_minutes
from companion.ui.charts.nights import nights_high, paint_nights
from companion.ui.charts.pairs import paint_pairs
from companion.ui.charts.sheet import LONGEST_MS, RIGHT, Sheet
from companion.ui.mirroring import from_right
from companion.ui.text import progress as words
from companion.ui.text.lists import listed
from companion.ui.theme import Look
from companion.ui.widgets.labels import Lines

PAD, TOP, BOTTOM = 21, 19, 17
"""Room inside a card, in design pixels."""

USUAL_BODY = 222
"""The height of most drawings, in design pixels."""

MARK, MARK_GAP, PART_GAP = 13, 6, 15


@dataclass(frozen=True)
class _Part:
    """A piece of what stands beside a heading: words, with a mark before them or none."""

    words: str
    mark: str = ""


@dataclass(frozen=True)
class _Plan:
    """Where in a chart's rectangle things lie, each from its top in pixels."""

    title: Lines
    note_beside: bool
    head: float
    caption: Lines


def paint(
    chart: Chart,
    painter: QPainter,
    rect: QRectF,
    look: Look,
    *,
    ms: float = LONGEST_MS,
    back: int = 0,
    drawn: bool = True,
) -> None:
    """Paints a chart into `rect`, whole and in the colours and letters of `look`.

    `ms` milliseconds after it was first shown some marks may still grow; `back` leaves out that many of the
    newest pairs, for those who scroll. Without `drawn` there are only heading and caption, around a table.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    sheet = Sheet(painter, look, ms, back, rect.width(), from_right())
    plan = _plan(chart, rect.width(), look)
    pad, top = sheet.px(PAD), sheet.px(TOP)
    plan.title.paint(painter, QPointF(pad, top), look.color("text"))
    _paint_note(sheet, chart, rect.width(), plan)
    high = plan.caption.height
    low = rect.height() - sheet.px(BOTTOM) - high
    body = QRectF(pad, plan.head, rect.width() - 2 * pad, low - plan.head)
    if drawn:
        _paint_middle(sheet, chart, body)
    plan.caption.paint(painter, QPointF(pad, low), look.color("text3"))
    painter.restore()


def height_for(chart: Chart, width: float, look: Look) -> int:
    """The height in pixels that a chart asks for where it is so wide."""
    plan = _plan(chart, width, look)
    body = look.scale * USUAL_BODY
    inner = width - 2 * look.scale * PAD
    if isinstance(chart, NightsChart):
        body = nights_high(chart, inner, look)
    elif isinstance(chart, LadderChart):
        body = max(body, ladder_high(chart, inner, look))
    elif isinstance(chart, DaysChart):
        body = max(body, days_high(chart, look))
    else:
        # A second line of the caption takes its room from a drawing that can spare it.
        body -= min(plan.caption.height - look.line("caption"), look.line("caption"))
    return round(plan.head + body + plan.caption.height + look.scale * BOTTOM)


def body_of(chart: Chart, rect: QRectF, look: Look) -> QRectF:
    """Where in `rect` the drawing itself lies."""
    plan, pad = _plan(chart, rect.width(), look), look.scale * PAD
    low = rect.height() - look.scale * BOTTOM - plan.caption.height
    return QRectF(rect.left() + pad, rect.top() + plan.head, rect.width() - 2 * pad, low - plan.head)


_CENTRED = Qt.AlignmentFlag.AlignHCenter


def _paint_middle(sheet: Sheet, chart: Chart, body: QRectF) -> None:
    look, empty = sheet.look, words.empty_words(chart)
    if empty is None:
        _paint_body(sheet, chart, body)
        return
    lines = Lines(empty, look.font("secondary"), body.width(), look.line("secondary"), _CENTRED)
    at = QPointF(body.left(), body.center().y() - lines.height / 2)
    lines.paint(sheet.painter, at, look.color("text2"))


def _paint_body(sheet: Sheet, chart: Chart, body: QRectF) -> None:
    match chart:
        case LadderChart():
            paint_ladder(sheet, chart, body)
        case PairsChart():
            paint_pairs(sheet, chart, body)
        case MinutesChart():
            paint_minutes(sheet, chart, body)
        case DaysChart():
            paint_days(sheet, chart, body)
        case NightsChart():
            paint_nights(sheet, chart, body)


def _plan(chart: Chart, width: float, look: Look) -> _Plan:
    inner = max(width - 2 * look.scale * PAD, 1.0)
    left = Qt.AlignmentFlag.AlignLeft
    title = Lines(words.chart_title(chart), look.font("body", 600), inner, look.line("body"), left)
    caption = Lines(words.chart_caption(chart), look.font("caption"), inner, look.line("caption"), left)
    beside = title.width + look.scale * PART_GAP + _note_wide(chart, look) <= inner
    note = 0 if beside else _note_lines(chart, inner, look).height + _key_high(chart, look)
    return _Plan(title, beside, look.scale * TOP + title.height + note, caption)


def _parts(chart: Chart) -> tuple[_Part, ...]:
    note = _Part(words.chart_note(chart))
    if isinstance(chart, PairsChart):
        return _Part(words.before_word(), "hollow"), _Part(words.after_word(), "filled"), note
    return (note,)


def _note_wide(chart: Chart, look: Look) -> float:
    return _parts_wide(Sheet(QPainter(), look), _parts(chart))


def _parts_wide(sheet: Sheet, parts: Sequence[_Part]) -> float:
    marks = sum(bool(part.mark) for part in parts) * sheet.px(MARK + MARK_GAP)
    return sum(sheet.wide(part.words) for part in parts) + marks + (len(parts) - 1) * sheet.px(PART_GAP)


def _key_high(chart: Chart, look: Look) -> float:
    """The height of the line that says what marks are, where there is no room for it beside the heading."""
    return look.line("caption") if any(part.mark for part in _parts(chart)) else 0


def _note_lines(chart: Chart, inner: float, look: Look) -> Lines:
    """The words beside a heading where there is no room there: under it, in as many lines as they need."""
    said = listed(part.words for part in _parts(chart) if not part.mark)
    return Lines(said, look.font("caption"), inner, look.line("caption"), Qt.AlignmentFlag.AlignLeft)


def _paint_note(sheet: Sheet, chart: Chart, width: float, plan: _Plan) -> None:
    look, pad = sheet.look, sheet.px(PAD)
    if not plan.note_beside:
        top, key = sheet.px(TOP) + plan.title.height, _key_high(chart, look)
        lines = _note_lines(chart, width - 2 * pad, look)
        lines.paint(sheet.painter, QPointF(pad, top), look.color("text3"))
        marked = [part for part in _parts(chart) if part.mark]
        _paint_parts(sheet, marked, QPointF(pad + _parts_wide(sheet, marked), top + lines.height + key / 2))
        return
    _paint_parts(sheet, _parts(chart), QPointF(width - pad, sheet.px(TOP) + look.line("body") / 2))


def _paint_parts(sheet: Sheet, parts: Sequence[_Part], end: QPointF) -> None:
    """Paints parts beside each other, with the end of the last one at `end`."""
    x, y = end.x(), end.y()
    for part in reversed(parts):
        sheet.write(part.words, QPointF(x, y), RIGHT)
        x -= sheet.wide(part.words)
        if part.mark:
            x -= sheet.px(MARK_GAP + MARK / 2)
            _paint_mark(sheet, part.mark, QPointF(x, y))
            x -= sheet.px(MARK / 2)
        x -= sheet.px(PART_GAP)


def _paint_mark(sheet: Sheet, mark: str, at: QPointF) -> None:
    if mark == "hollow":
        sheet.ring(at, sheet.px(5), sheet.color("text2"), sheet.px(2), sheet.color("card"))
    else:
        sheet.dot(at, sheet.px(5.5), sheet.color("accent"))
