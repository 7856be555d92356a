"""What a chart is drawn on: a painter with the design's lengths, letters and marks, and a moment in time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from companion.core.journal import Cover
from companion.ui.covers import paint_cover_bar
from companion.ui.mirroring import flipped
from companion.ui.motion import CHART_GROWS, MARK_GROWS, MARK_STAGGER
from companion.ui.theme import Look
from companion.ui.widgets.labels import fitting

LONGEST_MS = CHART_GROWS.ms
"""After so many milliseconds all marks are there."""

LEFT, CENTRE, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Sheet:
    """A painter in somebody's look. `ms` are the milliseconds since the chart was first shown, and decide how
    far its marks have grown; `back` is how many of the newest marks lie beyond the far edge.

    Charts are laid out as if read from the left. On a sheet that is read `from_right` time, scales and words
    go the other way: everything is seen on the other side of its `width`.
    """

    painter: QPainter
    look: Look
    ms: float = LONGEST_MS
    back: int = 0
    width: float = 0.0
    from_right: bool = False

    def px(self, length: float) -> float:
        """A length of the design at the scale of the letters."""
        return length * self.look.scale

    def seen(self, rect: QRectF) -> QRectF:
        """Where a rectangle is seen."""
        return flipped(rect, self.width) if self.from_right else rect

    def seen_point(self, at: QPointF) -> QPointF:
        """Where a point is seen."""
        return QPointF(self.width - at.x(), at.y()) if self.from_right else at

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """The colour of a token."""
        return self.look.color(token, alpha)

    def grown(self, index: int, count: int) -> float:
        """How far the mark `index` of `count` has grown, 0 to 1: quickly first, then slower."""
        stagger = min(MARK_STAGGER, (LONGEST_MS - MARK_GROWS.ms) / max(count - 1, 1))
        return MARK_GROWS.progress(self.ms - index * stagger)

    def wide(self, words: str, style: str = "caption", weight: int | None = None) -> float:
        """How much room words take beside others."""
        return QFontMetricsF(self.look.font(style, weight)).horizontalAdvance(words)

    def write(
        self,
        words: str,
        at: QPointF,
        align: Qt.AlignmentFlag = LEFT,
        *,
        token: str = "text3",
        style: str = "caption",
        weight: int | None = None,
        room: float | None = None,
    ) -> None:
        """Writes one line: `at` is its first end, its middle or its last end, and half way up its letters.

        Where there is less `room` than it needs it is written smaller.
        """
        font = self.look.font(style, weight)
        if room is not None:
            font = fitting(font, words, room)
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(words)
        x = at.x() - {LEFT: 0.0, CENTRE: wide / 2, RIGHT: wide}[align]
        x = self.seen(QRectF(x, 0, wide, 0)).left()
        baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2
        self.painter.setFont(font)
        self.painter.setPen(self.color(token))
        self.painter.drawText(QPointF(x, baseline), words)

    def rule(self, left: float, right: float, y: float, token: str = "line") -> None:
        """A level line one pixel high, sharp on the screen."""
        self.painter.setPen(QPen(self.color(token), 1))
        middle = int(y) + 0.5
        self.line(QPointF(left, middle), QPointF(right, middle))

    def line(self, start: QPointF, end: QPointF) -> None:
        """A line with the painter's pen."""
        self.painter.drawLine(self.seen_point(start), self.seen_point(end))

    def block(self, rect: QRectF, radius: float, colour: QColor) -> None:
        """A filled rectangle with round corners, never rounder than it is high."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        radius = min(radius, rect.width() / 2, rect.height() / 2)
        self.painter.drawRoundedRect(self.seen(rect), radius, radius)

    def cover(self, rect: QRectF, radius: float, cover: Cover) -> None:
        """The same for what was lain on."""
        radius = min(radius, rect.width() / 2, rect.height() / 2)
        paint_cover_bar(self.painter, cover, self.seen(rect), radius, self.look.theme)

    def frame(self, rect: QRectF, radius: float, colour: QColor, width: float) -> None:
        """The outline of one, wholly inside `rect`."""
        self.painter.setPen(QPen(colour, width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        inner = self.seen(rect).adjusted(half, half, -half, -half)
        self.painter.drawRoundedRect(inner, radius - half, radius - half)

    def dot(self, at: QPointF, radius: float, colour: QColor) -> None:
        """A filled circle."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawEllipse(self.seen_point(at), radius, radius)

    def ring(self, at: QPointF, radius: float, colour: QColor, width: float, fill: QColor) -> None:
        """A hollow circle, in which nothing shines through of what lies under it."""
        self.painter.setPen(QPen(colour, width))
        self.painter.setBrush(fill)
        self.painter.drawEllipse(self.seen_point(at), radius, radius)
