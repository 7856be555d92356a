"""What stands in the report, from the first line to the last, as blocks of a width.

It is made anew for every walk through it, so that a lifetime of notes is never held at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from companion.core.insights import LEAST_PAIRS, Change, NotEnough
from companion.core.report import Part, RatedOver, Report
from companion.ui.report.pictures import (
    paint_covers,
    paint_key,
    paint_minutes,
    paint_points,
    paint_scale,
)
from companion.ui.report.sheet import (
    BODY,
    FIGURE,
    SMALL,
    STRONG,
    TITLE,
    UNIT,
    Block,
    Ink,
    Text,
    heading,
    set_ink,
    space,
    table,
    whole,
)
from companion.ui.text import insights
from companion.ui.text import report as words
from companion.ui.text.lists import sentences

MOST_LISTED = 8
"""Longer lists come after the pictures, and the first page has counts: it is to tell all at one look."""

NAME_SHARE = 0.4
"""Of the width, for the name on the right."""

SCALE_SHARE = 0.4
SCALE_HEIGHT, POINTS_HEIGHT, MINUTES_HEIGHT = 24 * UNIT, 62 * UNIT, 84 * UNIT


def contents(report: Report, name: str, width: float) -> Iterator[Block]:
    """All of it; with an empty name there is a line to write one on."""
    yield _top(report, name, width)
    yield space(6)
    yield whole(words.introduction(), SMALL, width)
    yield space(10)
    if not (report.sessions or report.breathing or report.entries or report.seen):
        yield whole(words.nothing(), BODY, width)
        return
    yield _facts(report, width)
    if also := words.also_counted(report):
        yield space(4)
        yield whole(also, SMALL, width)
    yield from _ratings(report, width)
    yield from _limits(width)
    yield from _stops(report, width)
    yield from _skin(report, width)
    yield from _nights(report, width)
    yield from _done(report, width)
    yield from _used(report, width)
    yield from _over_time(report, width)
    yield from _listed(report, width)
    yield from _notes(report, width)


def _top(report: Report, name: str, width: float) -> Block:
    left = width * (1 - NAME_SHARE)
    title = Text(words.title(), TITLE, width)
    span = Text(words.span_line(report), BODY, left - 12 * UNIT)
    label = Text(words.name_label(), BODY, width)
    beside = left + label.natural_width + 5 * UNIT
    written = Text(name, STRONG, width - beside)

    def paint(painter: QPainter, at: QPointF) -> None:
        title.paint(painter, at)
        below = at + QPointF(0, title.height + 4 * UNIT)
        span.paint(painter, below)
        label.paint(painter, below + QPointF(left, 0))
        written.paint(painter, below + QPointF(beside, 0))
        if not name:
            set_ink(painter, Ink.SOFT, 0.6)
            foot = below + QPointF(0, label.height)
            painter.drawLine(foot + QPointF(beside, 0), foot + QPointF(width, 0))

    return Block(title.height + 4 * UNIT + max(span.height, written.height), paint)


def _facts(report: Report, width: float) -> Block:
    told = [
        (Text(figure, FIGURE, width / 4), Text(what, SMALL, width / 4))
        for figure, what in words.facts(report)
    ]
    inset = 7 * UNIT
    height = FIGURE.line + SMALL.line + 2 * inset

    def paint(painter: QPainter, at: QPointF) -> None:
        set_ink(painter, Ink.LINE, 0.8)
        for y in (0.0, height):
            painter.drawLine(at + QPointF(0, y), at + QPointF(width, y))
        for number, (figure, what) in enumerate(told):
            corner = at + QPointF(number * width / 4, inset)
            figure.paint(painter, corner)
            what.paint(painter, corner + QPointF(0, FIGURE.line))

    return Block(height, paint)


def _ratings(report: Report, width: float) -> Iterator[Block]:
    yield from heading(words.before_and_after(), width)
    if any(isinstance(rated.change, Change) for rated in report.ratings):
        yield Block(SMALL.line, paint_key, with_next=True)
        yield space(4)
    for rated in report.ratings:
        if isinstance(rated.change, NotEnough):
            yield whole(insights.too_few_sentence(rated.rating, rated.change), BODY, width)
        else:
            yield _rated(rated, rated.change, width)
        yield space(6)


def _rated(rated: RatedOver, change: Change, width: float) -> Block:
    left = width * SCALE_SHARE
    line = Text(insights.change_line(rated.rating, change), STRONG, width)
    size, spread = insights.size_sentence(change.size), insights.spread_sentence(change)
    more = Text(sentences(size, spread), SMALL, width - left - 12 * UNIT)
    top = line.height + 2 * UNIT

    def paint(painter: QPainter, at: QPointF) -> None:
        line.paint(painter, at)
        paint_scale(painter, change, QRectF(at.x(), at.y() + top, left, SCALE_HEIGHT))
        more.paint(painter, at + QPointF(left + 12 * UNIT, top))

    return Block(top + max(SCALE_HEIGHT, more.height), paint)


def _limits(width: float) -> Iterator[Block]:
    yield from heading(words.cannot_show(), width)
    yield whole(sentences(insights.footnote(), words.no_cause()), BODY, width)


def _stops(report: Report, width: float) -> Iterator[Block]:
    yield from heading(words.stops_heading(), width)
    if not report.stops:
        yield whole(words.none_of_them(), BODY, width)
    elif len(report.stops) > MOST_LISTED:
        yield whole(words.stops_counted(report), BODY, width)
    else:
        yield from _stop_table(report, width)


def _stop_table(report: Report, width: float) -> Iterator[Block]:
    shares = (0.21, 0.17, 0.1, 0.16, 0.36)
    yield from table(words.stop_columns(), map(words.stop_row, report.stops), shares, width)


def _skin(report: Report, width: float) -> Iterator[Block]:
    yield from heading(words.skin_heading(), width)
    if not report.seen:
        yield whole(words.none_of_them(), BODY, width)
    elif len(report.seen) > MOST_LISTED:
        yield whole(words.skin_counted(report), BODY, width)
    else:
        yield from _skin_table(report, width)


def _skin_table(report: Report, width: float) -> Iterator[Block]:
    yield from table(words.skin_columns(), map(words.skin_row, report.seen), (0.3, 0.3, 0.4), width)


def _listed(report: Report, width: float) -> Iterator[Block]:
    """What is too much for the first page."""
    if len(report.stops) > MOST_LISTED:
        yield from heading(words.stops_heading(), width)
        yield from _stop_table(report, width)
    if len(report.seen) > MOST_LISTED:
        yield from heading(words.skin_heading(), width)
        yield from _skin_table(report, width)


def _used(report: Report, width: float) -> Iterator[Block]:
    if not report.sessions:
        return
    yield from heading(words.minutes_heading(report.part), width)
    yield Block(SMALL.line, partial(paint_covers, report.parts), with_next=True)
    yield _picture(partial(paint_minutes, report.parts, report.part), MINUTES_HEIGHT, width)
    yield from heading(words.lain_heading(), width)
    shares = (0.2, 0.26, 0.3, 0.12, 0.12)
    yield from table(words.lain_columns(), map(words.lain_row, report.lain), shares, width)
    if comfort := words.comfort_line(report):
        yield space(5)
        yield whole(comfort, BODY, width)


def _over_time(report: Report, width: float) -> Iterator[Block]:
    # One average over all is shown from so many on, and so is what it is made of.
    shown = [rated for rated in report.ratings if isinstance(rated.change, Change) and rated.points]
    if not shown:
        return
    yield from heading(words.over_time(), width)
    yield Block(SMALL.line, paint_key, with_next=True)
    for rated in shown:
        yield space(4)
        name = Text(insights.rating_name(rated.rating), STRONG, width)
        yield Block(name.height, name.paint, with_next=True)
        yield _picture(partial(paint_points, rated.points, rated.part), POINTS_HEIGHT, width)
    yield space(3)
    for part in Part:
        if any(rated.part is part for rated in shown):
            yield whole(words.points_caption(part, LEAST_PAIRS), SMALL, width)


def _nights(report: Report, width: float) -> Iterator[Block]:
    yield from heading(words.nights_heading(), width)
    lines = (insights.nights_sentence(report.nights), *words.average_lines(report))
    yield whole("\n".join(lines), BODY, width)


def _done(report: Report, width: float) -> Iterator[Block]:
    told = words.done_lines(report)
    if not told:
        return
    yield from heading(words.done_heading(), width)
    for line in told:
        yield from Text(line, BODY, width).blocks()
        yield space(3)


def _notes(report: Report, width: float) -> Iterator[Block]:
    if not report.notes:
        return
    yield from heading(words.notes_heading(), width)
    for note in report.notes:
        at = Text(words.note_heading(note), STRONG, width)
        yield Block(at.height, at.paint, with_next=True)
        yield from Text(note.words, BODY, width).blocks()
        yield space(7)


def _picture(paint: partial[None], height: float, width: float, *, with_next: bool = False) -> Block:
    def painted(painter: QPainter, at: QPointF) -> None:
        paint(painter, QRectF(at.x(), at.y(), width, height))

    return Block(height, painted, with_next)
