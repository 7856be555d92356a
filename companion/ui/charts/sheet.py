"""What a chart is drawn on: a painter with the design's lengths, letters and marks, and a moment in time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from companion.ui.theme import Look
from companion.ui.widgets.labels import fitting

GROW_MS, STAGGER_MS, LONGEST_MS = 400.0, 20.0, 600.0
"""How long a mark grows, how much later the next begins, and when all are there (design.md section 5)."""

LEFT, CENTRE, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Sheet:
    """A painter in somebody's look. `ms` are the milliseconds since the chart was first shown, and decide how
    far its marks have grown; `back` is how many of the newest marks lie beyond the right edge."""

    painter: QPainter
    look: Look
    ms: float = LONGEST_MS
    back: int = 0

    def px(self, length: float) -> float:
        """A length of the design at the scale of the letters."""
        return length * self.look.scale

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """The colour of a token."""
        return self.look.color(token, alpha)

    def grown(self, index: int, count: int) -> float:
        """How far the mark `index` of `count` has grown, 0 to 1: quickly first, then slower."""
        stagger = min(STAGGER_MS, (LONGEST_MS - GROW_MS) / max(count - 1, 1))
        share = min(max((self.ms - index * stagger) / GROW_MS, 0.0), 1.0)
        return 1.0 - (1.0 - share) ** 3

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
        """Writes one line: `at` is its left end, its middle or its right end, and half way up its letters.

        Where there is less `room` than it needs it is written smaller.
        """
        font = self.look.font(style, weight)
        if room is not None:
            font = fitting(font, words, room)
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(words)
        x = at.x() - {LEFT: 0.0, CENTRE: wide / 2, RIGHT: wide}[align]
        baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2
        self.painter.setFont(font)
        self.painter.setPen(self.color(token))
        self.painter.drawText(QPointF(x, baseline), words)

    def rule(self, left: float, right: float, y: float, token: str = "line") -> None:
        """A level line one pixel high, sharp on the screen."""
        self.painter.setPen(QPen(self.color(token), 1))
        middle = int(y) + 0.5
        self.painter.drawLine(QPointF(left, middle), QPointF(right, middle))

    def block(self, rect: QRectF, radius: float, colour: QColor) -> None:
        """A filled rectangle with round corners, never rounder than it is high."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        radius = min(radius, rect.width() / 2, rect.height() / 2)
        self.painter.drawRoundedRect(rect, radius, radius)

    def frame(self, rect: QRectF, radius: float, colour: QColor, width: float) -> None:
        """The outline of one, wholly inside `rect`."""
        self.painter.setPen(QPen(colour, width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        self.painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)

    def dot(self, at: QPointF, radius: float, colour: QColor) -> None:
        """A filled circle."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawEllipse(at, radius, radius)

    def ring(self, at: QPointF, radius: float, colour: QColor, width: float, fill: QColor) -> None:
        """A hollow circle, in which nothing shines through of what lies under it."""
        self.painter.setPen(QPen(colour, width))
        self.painter.setBrush(fill)
        self.painter.drawEllipse(at, radius, radius)
