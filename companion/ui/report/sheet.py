"""What a page of the report is made of: blocks of text, rows and pictures, one below the other.

Sizes are points, 72 to the inch; a painter's own unit is a tenth of one, so that letters stand where a
printer would have them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine, QTextOption

from companion.ui.mirroring import as_in_a_mirror, direction_of, from_right, side
from companion.ui.theme import MORNING

UNIT = 10
"""Of a painter, to a point."""

DOTS_PER_INCH = 72 * UNIT

LINE = 1.36
"""The height of a line, in sizes of its letters."""


class Ink(Enum):
    """The colours of print, by their tokens of the Morning theme, which was made for white."""

    TEXT = "text"
    SOFT = "text2"
    LINE = "line"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class Type:
    """Letters of one size in points, weight and ink."""

    size: float
    weight: int = 400
    ink: Ink = Ink.TEXT

    @property
    def font(self) -> QFont:
        """The system's letters of that size."""
        font = QFont()
        font.setPixelSize(round(self.size * UNIT))
        font.setWeight(QFont.Weight(self.weight))
        # A reader finds and copies only what stands as it was written: glyphs that a font puts in the place
        # of others, such as an arrow between figures, would be lost to it.
        for feature in ("calt", "liga", "clig"):
            font.setFeature(QFont.Tag(feature), 0)
        return font

    @property
    def line(self) -> int:
        """The height of one line, in units."""
        return round(self.size * LINE * UNIT)


TITLE = Type(19, 700)
HEADING = Type(11.5, 700)
BODY = Type(9)
STRONG = Type(9, 600)
SMALL = Type(8, ink=Ink.SOFT)
HEAD = Type(8, 600, Ink.SOFT)
FIGURE = Type(19, 600)


Paint = Callable[[QPainter, QPointF], None]
"""Paints something whose upper left corner is at that point."""


@dataclass(frozen=True, slots=True)
class Block:
    """Something of one height, in units, that is not broken over two pages; with `with_next` not from the
    next one either. Without `paint` it is empty room, which no page begins with."""

    height: float
    paint: Paint | None
    with_next: bool = False


class Text:
    """A text broken into lines of a width in units, each of which may be painted by itself."""

    def __init__(
        self, text: str, kind: Type, width: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        option = QTextOption(side(align, from_right()))
        option.setTextDirection(direction_of(text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._kind = kind
        self._width = max(width, 1.0)
        self._layouts: list[QTextLayout] = []
        self._rows: list[QTextLine] = []
        letters = QFontMetricsF(kind.font)
        self._lead = (kind.line - letters.ascent() - letters.descent()) / 2
        for paragraph in text.split("\n"):
            layout = QTextLayout(paragraph, kind.font)
            layout.setTextOption(option)
            layout.beginLayout()
            while (row := layout.createLine()).isValid():
                row.setLineWidth(self._width)
                self._rows.append(row)
            layout.endLayout()
            # A row lives as long as its layout.
            self._layouts.append(layout)

    @property
    def height(self) -> float:
        """Of all lines, in units."""
        return len(self._rows) * self._kind.line

    @property
    def natural_width(self) -> float:
        """Of the longest line, in units."""
        return max((row.naturalTextWidth() for row in self._rows), default=0.0)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paints all lines, one below the other."""
        for number in range(len(self._rows)):
            self._paint_row(number, painter, at + QPointF(0, number * self._kind.line))

    def blocks(self) -> Iterator[Block]:
        """Every line as a block, so that a long text goes on over the page."""
        for number in range(len(self._rows)):
            yield Block(self._kind.line, partial(self._paint_row, number))

    def _paint_row(self, number: int, painter: QPainter, at: QPointF) -> None:
        set_ink(painter, self._kind.ink)
        row = self._rows[number]
        # On a page in a mirror letters are turned back.
        with as_in_a_mirror(painter, 2 * at.x() + self._width, from_right()):
            row.draw(painter, at + QPointF(0, self._lead) - QPointF(0, row.position().y()))


def set_ink(painter: QPainter, ink: Ink, width: float | None = None) -> None:
    """The pen for letters, or for a line so many points wide."""
    colour = MORNING.color(ink.value)
    painter.setPen(colour if width is None else QPen(colour, width * UNIT))


def space(points: float) -> Block:
    """Empty room, so high; it goes with what comes next."""
    return Block(points * UNIT, None, with_next=True)


def heading(words: str, width: float) -> Iterator[Block]:
    """A heading with the room above it, on the page of what it is the heading of."""
    yield space(12)
    text = Text(words, HEADING, width)
    yield Block(text.height, text.paint, with_next=True)
    yield space(3)


def whole(words: str, kind: Type, width: float) -> Block:
    """A text of few lines that stay together."""
    text = Text(words, kind, width)
    return Block(text.height, text.paint)


def table(
    head: Sequence[str], rows: Iterable[Sequence[str]], shares: Sequence[float], width: float
) -> Iterator[Block]:
    """Rows under their heads, each of which stays whole; a column has its share of the width."""
    yield _row(head, HEAD, shares, width, with_next=True)
    for cells in rows:
        yield _row(cells, BODY, shares, width)


def _row(
    cells: Sequence[str], kind: Type, shares: Sequence[float], width: float, *, with_next: bool = False
) -> Block:
    gap, inset = 8 * UNIT, 2 * UNIT
    texts: list[tuple[float, Text]] = []
    left = 0.0
    for words, share in zip(cells, shares, strict=True):
        texts.append((left, Text(words, kind, width * share - gap)))
        left += width * share
    height = max(text.height for _, text in texts) + 2 * inset

    def paint(painter: QPainter, at: QPointF) -> None:
        for left, text in texts:
            text.paint(painter, at + QPointF(left, inset))
        set_ink(painter, Ink.LINE, 0.6)
        foot = at + QPointF(0, height)
        painter.drawLine(foot, foot + QPointF(width, 0))

    return Block(height, paint, with_next)


Sheet = list[tuple[float, Paint]]
"""One page: what is painted, with its distance in units from the top."""


def sheets(blocks: Iterable[Block], height: float) -> Iterator[Sheet]:
    """The blocks on pages so many units high, at least one. What is higher than a page has one of its own."""
    sheet: Sheet = []
    used = 0.0
    for group in _kept_together(blocks):
        if sheet and used + sum(block.height for block in group) > height:
            yield sheet
            sheet, used = [], 0.0
        for block in group:
            if block.paint is not None:
                sheet.append((used, block.paint))
            if sheet:
                used += block.height
    yield sheet


def _kept_together(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.with_next:
            yield group
            group = []
    if group:
        yield group
