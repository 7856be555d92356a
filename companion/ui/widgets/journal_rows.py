"""How the rows of the journal are painted: a day as a small heading, a line with its colour at its side."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from companion.core.journal import DiaryEntry, Line, SessionRecord
from companion.ui import text
from companion.ui.covers import cover_token
from companion.ui.mirroring import direction_of, flipped, mirrored, side
from companion.ui.theme import Look
from companion.ui.widgets.journal_model import ROW_ROLE, Index, JournalModel, RowKind
from companion.ui.widgets.labels import fitting
from companion.ui.widgets.rating_card import paint_arrow

HEIGHTS = {RowKind.FIRST_DAY: 26, RowKind.DAY: 38, RowKind.PLAIN: 58, RowKind.NOTED: 76}
DAY_LINE, DAY_UNDER = 18, 6
"""A day's line of words and the room under it."""

MORE_IF_CROWDED = 18
ROOMY_FROM = 280
"""In a list narrower than this the pair of figures goes into a line of its own; in design pixels."""

LEADING, TRAILING = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class JournalDelegate(QStyledItemDelegate):
    """Paints the rows; how high they are follows from their kind and the width of the list alone, so that
    nobody has to ask every row."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def heights(self, width: int) -> tuple[int, ...]:
        """The height of each kind of row, by its number, in a list so wide."""
        more = MORE_IF_CROWDED if self._crowded(width) else 0
        return tuple(
            self._look.px(HEIGHTS[kind] + (more if kind >= RowKind.PLAIN else 0)) for kind in RowKind
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        kind = model.kinds[index.row()] if isinstance(model, JournalModel) else RowKind.PLAIN
        return QSize(0, self.heights(option.widget.width())[kind])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, model = index.data(ROW_ROLE), index.model()
        rect: QRect = option.rect  # type: ignore[attr-defined]  # PySide6 leaves it out of its stubs
        if isinstance(row, SessionRecord | DiaryEntry) and isinstance(model, JournalModel):
            state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # as above
            self._paint_ground(painter, QRectF(rect), state)
            self._paint_line(painter, QRectF(rect), row, model.clock(row))
        else:
            self.paint_day(painter, QRectF(rect), str(index.data()))
        painter.restore()

    def paint_day(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """Paints the name of a day at the lower end of `rect`."""
        px = self._look.px
        painter.setPen(self._look.color("text2"))
        line = rect.adjusted(px(12), 0, -px(12), -px(DAY_UNDER))
        line.setTop(line.bottom() - px(DAY_LINE))
        painter.setFont(fitting(self._look.font("name", size=13), words, line.width()))
        elided = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(self._side(LEADING) | Qt.AlignmentFlag.AlignVCenter), elided)

    def _crowded(self, width: int) -> bool:
        return width / self._look.scale < ROOMY_FROM

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._look.color("raised"))
            if self._look.theme.high_contrast:
                painter.setPen(QPen(self._look.color("text"), 2))
                rect = rect.adjusted(1, 1, -1, -1)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._look.color("text", 0.04))
        else:
            return
        painter.drawRoundedRect(rect, self._look.px(12), self._look.px(12))

    def _paint_line(self, painter: QPainter, rect: QRectF, line: Line, clock: str) -> None:
        look, px = self._look, self._look.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar_colour(line))
        bar = QRectF(rect.left() + px(12), rect.top() + px(9), px(4), rect.height() - px(18))
        painter.drawRoundedRect(self._mirrored(bar, rect), px(2), px(2))
        words = QRectF(rect.left() + px(28), rect.top() + px(9), rect.width() - px(28 + 14), px(22))
        secondary = look.font("secondary")
        painter.setFont(secondary)
        painter.setPen(look.color("text2"))
        taken = self._aside(painter, words, rect, clock)
        self._words(painter, words.adjusted(0, 0, -taken, 0), rect, "body", "text", text.line_title(line))
        second = QRectF(words.left(), words.bottom(), words.width(), px(18))
        third = second.translated(0, px(18))
        crowded = self._crowded(round(rect.width()))
        pair = QRectF(second)
        if crowded:
            pair.moveBottom(rect.bottom() - px(9))
        taken = self._paint_pair(painter, line, pair, rect)
        room = second if crowded else second.adjusted(0, 0, -taken, 0)
        self._words(painter, room, rect, "secondary", "text2", text.line_detail(line))
        if line.note:
            self._words(painter, third, rect, "secondary", "text3", line.note.split("\n")[0])

    def _words(
        self, painter: QPainter, place: QRectF, rect: QRectF, style: str, token: str, words: str
    ) -> None:
        """One line of words, shortened if need be."""
        font = self._look.font(style, 600 if style == "body" else 400)
        if token != "text3":
            # Only a note may be shortened.
            font = fitting(font, words, place.width())
        elided = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(self._look.color(token))
        flags = int(self._side(LEADING) | Qt.AlignmentFlag.AlignVCenter)
        painter.setLayoutDirection(direction_of(words))
        painter.drawText(self._mirrored(place, rect), flags | int(Qt.TextFlag.TextDontClip), elided)

    def _aside(self, painter: QPainter, place: QRectF, rect: QRectF, words: str) -> float:
        """A word at the far end of a line in the painter's font; how much of the line it takes."""
        flags = int(self._side(TRAILING) | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._mirrored(place, rect), flags | int(Qt.TextFlag.TextDontClip), words)
        return QFontMetricsF(painter.font()).horizontalAdvance(words) + self._look.px(8)

    def _paint_pair(self, painter: QPainter, line: Line, place: QRectF, rect: QRectF) -> float:
        """Pain before and after at the far end; how much of the line it takes."""
        if isinstance(line, DiaryEntry) or line.before.pain is None or line.after.pain is None:
            return 0.0
        px, before, after = self._look.px, str(line.before.pain), str(line.after.pain)
        font = self._look.font("secondary", 600)
        metrics = QFontMetricsF(font)
        widths = metrics.horizontalAdvance(before), metrics.horizontalAdvance(after)
        size, gap = px(11), px(4)
        whole = sum(widths) + size + 2 * gap
        at = QRectF(place.right() - whole, place.top(), whole, place.height())
        painter.setFont(font)
        painter.setPen(self._look.color("text"))
        flags = int(self._side(LEADING) | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
        painter.drawText(self._mirrored(at, rect), flags, before)
        arrow = QRectF(at.left() + widths[0] + gap, at.center().y() - size / 2, size, size)
        paint_arrow(painter, self._mirrored(arrow, rect), self._look, "text", mirrored=self._right_to_left())
        at.setLeft(at.left() + widths[0] + size + 2 * gap)
        painter.drawText(self._mirrored(at, rect), flags, after)
        return whole + px(8)

    def _mirrored(self, place: QRectF, rect: QRectF) -> QRectF:
        """A place in a row, on its other side where one reads from right to left."""
        if not self._right_to_left():
            return place
        return flipped(place, rect.left() + rect.right())

    def _side(self, end: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        return side(end, self._right_to_left()) | Qt.AlignmentFlag.AlignAbsolute

    def _right_to_left(self) -> bool:
        parent = self.parent()
        return isinstance(parent, QWidget) and mirrored(parent)

    def _bar_colour(self, line: Line) -> QColor:
        if isinstance(line, DiaryEntry):
            return self._look.color("teal" if line.done else "edge")
        if not line.kind.on_the_mat:
            return self._look.color("teal")
        return self._look.color(cover_token((line.used or line.planned).cover))
