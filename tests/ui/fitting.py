"""Whether everything a window says has room: read from what its widgets paint, whoever paints it.

Each widget is painted by itself on a device that draws nothing and remembers the words, with their places.
So it does not matter whether a label, a button or a drawing of our own says them, in which language, or with
letters of which size.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPaintEngine, QPaintEngineState, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from companion.ui.widgets.controls import Card
from companion.ui.widgets.session_question import EasingPanel

SLACK, LEAN = 1.5, 0.07
"""Pixels that a letter may lean out of its box, or this share of its height where it is large."""

FAINT = 0.05
"""What is less to be seen than this is fading away."""

NOTHING = QWidget.RenderFlag(0)
DOTS_PER_INCH = 96


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words as they were painted: where their ink is, and within what, in a widget's own pixels."""

    words: str
    ink: QRectF
    room: QRectF
    line: float
    """How far down the line they stand on is."""

    size: float
    """The height of the letters."""


class _Reader(QPaintEngine):
    """Reads what is painted, and draws nothing."""

    def __init__(self, room: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._room = room
        self.pieces: list[Piece] = []

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """The painter knows it as well, and Python is handed a part of the state only."""

    def drawTextItem(self, at: QPointF, item: object) -> None:
        words = item.text()  # type: ignore[attr-defined]  # the kind of text item Qt has for this
        painter, room = self.painter(), self._room
        if not words.strip() or painter.opacity() * painter.pen().color().alphaF() < FAINT:
            return
        metrics = QFontMetricsF(item.font())  # type: ignore[attr-defined]  # as above
        ink = metrics.tightBoundingRect(words).translated(at)
        placed = painter.combinedTransform()
        if painter.hasClipping():
            room = room.intersected(placed.mapRect(painter.clipBoundingRect()))
        self.pieces.append(Piece(words, placed.mapRect(ink), room, placed.map(at).y(), metrics.height()))

    def drawPixmap(self, *_what: object) -> None:
        pass

    drawImage = drawTiledPixmap = drawPath = drawRects = drawLines = drawPixmap  # as Qt calls them
    drawEllipse = drawPolygon = drawPoints = drawPixmap


class _Device(QPaintDevice):
    """Something as large as a widget to paint it on."""

    def __init__(self, size: QRect) -> None:
        super().__init__()
        self._size = size
        self.reader = _Reader(QRectF(size))

    def paintEngine(self) -> QPaintEngine:
        return self.reader

    def metric(self, which: QPaintDevice.PaintDeviceMetric) -> int:
        kind = QPaintDevice.PaintDeviceMetric
        if which in (kind.PdmWidth, kind.PdmWidthMM):
            return self._size.width()
        if which in (kind.PdmHeight, kind.PdmHeightMM):
            return self._size.height()
        if which in (kind.PdmDpiX, kind.PdmDpiY, kind.PdmPhysicalDpiX, kind.PdmPhysicalDpiY):
            return DOTS_PER_INCH
        return super().metric(which)


def pieces(widget: QWidget) -> list[Piece]:
    """What a widget itself paints in words, without those in it."""
    device = _Device(QRect(QPoint(0, 0), widget.size()))
    QWidget.render(widget, device, QPoint(), QRegion(), NOTHING)
    return device.reader.pieces


def misfits(window: QWidget) -> list[str]:
    """Everything in a window that has not the room it needs, a line for each; none where all is well.

    Words cut off, elided, broken inside or on top of each other, widgets that reach out of what they are in,
    and areas that scroll sideways.
    """
    shown = [window, *(one for one in window.findChildren(QWidget) if _is_seen(one, window))]
    said = {one: pieces(one) for one in shown if not _is_written_in(one)}
    return [
        *_sideways(shown),
        *_outside(said, window),
        *(told for one, painted in said.items() for told in _cut_off(one, painted)),
        *(told for one, painted in said.items() for told in _broken(one, painted)),
        *_overlapping(said, window),
    ]


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}”" if words else type(widget).__name__


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisibleTo(window) and widget.window() is window.window() and not widget.size().isEmpty()


def _is_written_in(widget: QWidget) -> bool:
    """Whether somebody may write in it as much as they like."""
    return isinstance(widget, QLineEdit | QPlainTextEdit) or isinstance(widget.parent(), QPlainTextEdit)


def _scrolls(widget: QWidget) -> bool:
    """Whether it is what a scroll area shows a part of."""
    area = widget.parent()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _sideways(shown: list[QWidget]) -> Iterator[str]:
    for area in shown:
        if (
            isinstance(area, QScrollArea)
            and area.widget()
            and area.widget().width() > area.viewport().width()
        ):
            yield f"{_name(area)} scrolls sideways: {area.widget().width()} in {area.viewport().width()}"


def _outside(said: dict[QWidget, list[Piece]], window: QWidget) -> Iterator[str]:
    for one, painted in said.items():
        around = one.parentWidget()
        if one is window or around is None or _scrolls(one) or _scrolls(around) or not painted:
            continue
        if not around.rect().adjusted(-1, -1, 1, 1).contains(one.geometry()):
            place, room = one.geometry().getRect(), around.size().toTuple()
            yield f"{_name(one)} reaches out of {_name(around)}: {place} in {room}"


def _cut_off(widget: QWidget, painted: list[Piece]) -> Iterator[str]:
    if isinstance(widget.parent(), QTableView | QHeaderView):
        # A table has columns to scroll to, as well as rows.
        return
    scrolls = _scrolls(widget)
    for piece in painted:
        slack = max(SLACK, LEAN * piece.size)
        room = piece.room.adjusted(-slack, -slack, slack, slack)
        if scrolls:
            # What has no room in height is scrolled to.
            room.setTop(piece.ink.top() - 1.0)
            room.setHeight(piece.ink.height() + 2.0)
        if not room.contains(piece.ink):
            place, within = piece.ink.toRect().getRect(), piece.room.toRect().getRect()
            yield f"{_name(widget)} cuts off “{piece.words}”: {place} in {within}"
        if piece.words.endswith("…") and not _may_elide(widget, piece):
            yield f"{_name(widget)} elides “{piece.words}”"


def _may_elide(widget: QWidget, piece: Piece) -> bool:
    """Whether the dots are meant: they end words that lead on, or a note in the journal's list."""
    words = (getattr(widget, "text", str)(), widget.accessibleName(), widget.toolTip())
    if any(one.endswith("…") for one in words if one):
        return True
    view = widget.parent()
    if not isinstance(view, QAbstractItemView) or view.model() is None:
        return False
    stem = piece.words.removesuffix("…").strip()
    notes = (view.model().index(row, 0).data(NOTE_ROLE) for row in range(view.model().rowCount()))
    return any(getattr(line, "note", "").startswith(stem) for line in notes)


NOTE_ROLE = 256
"""Under which the list of the journal keeps its lines."""


def _broken(widget: QWidget, painted: list[Piece]) -> Iterator[str]:
    source = _words_of(widget)
    for above, below in pairwise(painted):
        if below.line <= above.line + 1.0:
            continue
        end, start = _last_word(above.words), _first_word(below.words)
        if end and start and re.search(re.escape(end) + re.escape(start), source):
            yield f"{_name(widget)} breaks “{end}|{start}”"


def _words_of(widget: QWidget) -> str:
    said = getattr(widget, "text", str)()
    return "\n".join((said, widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()))


def _last_word(words: str) -> str:
    found = re.search(r"\w+$", words)
    return found.group(0) if found else ""


def _first_word(words: str) -> str:
    found = re.match(r"\w+", words)
    return found.group(0) if found else ""


def _overlapping(said: dict[QWidget, list[Piece]], window: QWidget) -> Iterator[str]:
    placed = [
        (widget, piece, ink)
        for widget, painted in said.items()
        for piece in painted
        if not (ink := _seen_ink(widget, piece, window)).isEmpty()
    ]
    for (one, above, first), (other, below, second) in combinations(placed, 2):
        both = first.intersected(second)
        if both.width() > SLACK and both.height() > SLACK and not _covered(one, other, window):
            yield f"{_name(one)} “{above.words}” lies on {_name(other)} “{below.words}”"


def _seen_ink(widget: QWidget, piece: Piece, window: QWidget) -> QRectF:
    """Where in the window the ink is to be seen."""
    seen = piece.ink.intersected(piece.room)
    at: QWidget | None = widget
    while at is not None and at is not window:
        seen = seen.intersected(QRectF(at.rect())).translated(QPointF(at.pos()))
        at = at.parentWidget()
    return seen.intersected(QRectF(window.rect()))


def _covered(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Whether one of two widgets is on something opaque that lies over the other, as a panel does."""
    ways = []
    for widget in (one, other):
        way = [widget]
        while way[-1] is not window and way[-1].parentWidget() is not None:
            way.append(way[-1].parentWidget())
        ways.append(way)
    shared = next(widget for widget in ways[0] if widget in ways[1])
    upper = [way[way.index(shared) - 1] for way in ways if way.index(shared) > 0]
    return any(isinstance(widget, Card | EasingPanel) for widget in upper)
