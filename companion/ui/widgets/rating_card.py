"""Ratings on one card: pain, tension and stress after a session, sleep and back on the morning after."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from companion.ui.mirroring import mirrored, seen
from companion.ui.text.lists import listed
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Card
from companion.ui.widgets.dual_slider import PARKED, DualSlider
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

LABEL_WIDTH, VALUE_WIDTH, NARROW_VALUE_WIDTH = 64, 100, 54
NAME_GAP = 6


@dataclass(frozen=True, slots=True)
class Scale:
    """What is rated from 0 to 10, with the words at both ends."""

    name: str
    lowest: str
    highest: str


class RatingValue(QWidget):
    """The rating in figures: before, an arrow, now; a dash stands for what is not answered."""

    def __init__(self, look: Look, *, single: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._single = single
        self._narrow = False
        self._before: int | None = None
        self._now: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def arrange(self, *, narrow: bool) -> None:
        """Takes smaller figures where there is little room."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def show_ratings(self, before: int | None, now: int | None) -> None:
        """Shows both figures."""
        self._before, self._now = before, now
        self.update()

    def sizeHint(self) -> QSize:
        width = NARROW_VALUE_WIDTH if self._narrow else VALUE_WIDTH
        return QSize(self._look.px(44 if self._single else width), self._look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, x = self._look, float(self.width())
        x = self._paint_figure(painter, self._now, x, 700, "text")
        if self._single or (self._now is None and self._before is None):
            return
        size, gap = (look.px(9), look.px(3)) if self._narrow else (look.px(14), look.px(9))
        x -= gap + size
        arrow = QRectF(x, (self.height() - size) / 2, size, size)
        paint_arrow(painter, seen(self, arrow), look, "text3", mirrored=mirrored(self))
        self._paint_figure(painter, self._before, x - gap, 400, "text2")

    def _paint_figure(
        self, painter: QPainter, rating: int | None, right: float, weight: int, ink: str
    ) -> float:
        """Paints one figure up to `right` and says where it begins."""
        text = "—" if rating is None else str(rating)
        font = self._look.font("body" if self._narrow else "rating", weight)
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._look.color("text3" if rating is None else ink))
        rect = seen(self, QRectF(right - width, 0, width + 2, self.height()))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        return right - width

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()


def paint_arrow(painter: QPainter, rect: QRectF, look: Look, token: str, *, mirrored: bool = False) -> None:
    """Paints a small arrow from before to now: to the right, or `mirrored` to the left."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(look.color(token), 1.5 * look.scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle, tip = rect.center().y(), rect.width() * 0.3
    start, end = QPointF(rect.left() + 1, middle), QPointF(rect.right() - 1, middle)
    if mirrored:
        start, end, tip = end, start, -tip
    painter.drawLine(start, end)
    painter.drawLine(end, end + QPointF(-tip, -tip))
    painter.drawLine(end, end + QPointF(-tip, tip))
    painter.restore()


class RatingRow(QWidget):
    """One scale with its slider, the words at its ends and its figures.

    `name_width` is the room for the name before the line, in design pixels; 0 puts it above.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        scale: Scale,
        *,
        single: bool,
        name_width: int,
        past: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._name_width = name_width
        ends = self.tr("0 is {0}, 10 is {1}").format(scale.lowest, scale.highest)
        self.slider = DualSlider(look, scale.name, ends=ends, single=single, past=past)
        self._value = RatingValue(look, single=single)
        self._label = Label(look, scale.name, weight=600)
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._line = QWidget()
        line = Column(look, parent=self._line)
        ends = Row(look, margins=(0 if single else PARKED, 0, 0, 0))
        ends.addWidget(Label(look, scale.lowest, "caption", token="text3"))
        ends.addStretch()
        ends.addWidget(
            Label(look, scale.highest, "caption", token="text3", align=Qt.AlignmentFlag.AlignRight)
        )
        line.addWidget(self.slider)
        line.addLayout(ends)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.slider.changed.connect(self._show_value)
        self.arrange(narrow=False)

    @property
    def name(self) -> str:
        """What is rated."""
        return self._label.text()

    def arrange(self, *, narrow: bool) -> None:
        """Puts name and figures above the line where there is little room."""
        for part in (self._label, self._line, self._value):
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._label, 0, 0, top)
        stacked = narrow or not self._name_width
        if stacked:
            self._grid.addWidget(self._value, 0, 1, top | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(self._line, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._line, 0, 1)
            self._grid.addWidget(self._value, 0, 2, top)
        self._value.arrange(narrow=narrow)
        self._grid.setColumnStretch(0, 1 if stacked else 0)
        self._grid.setColumnStretch(1, 0 if stacked else 1)
        self._label.setMinimumHeight(self._look.px(40))
        self._label.setMinimumWidth(0 if stacked else self.name_room)

    @property
    def name_room(self) -> int:
        """The width the name needs beside the line, in pixels; 0 where it stands above."""
        if not self._name_width:
            return 0
        words = QFontMetricsF(self._label.font()).horizontalAdvance(self._label.text())
        return max(self._look.px(self._name_width), math.ceil(words) + self._look.px(NAME_GAP))

    def show_name_room(self, room: int) -> None:
        """Gives the name as much room as another scale needs, so that lines begin under each other."""
        self._label.setMinimumWidth(room)

    def show_ratings(self, before: int | None, now: int | None) -> None:
        """Shows both ratings; None is not answered."""
        self.slider.show_ratings(before, now)

    def _show_value(self) -> None:
        self._value.show_ratings(self.slider.before, self.slider.now)
        self.changed.emit()


class LegendDot(QWidget):
    """The circle that explains a handle: hollow for before, filled for now."""

    def __init__(self, look: Look, *, filled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(16), self._look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, middle = self._look, QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        if self._filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(middle, look.px(7), look.px(7))
        else:
            painter.setPen(QPen(look.color("text2"), look.px(2)))
            painter.drawEllipse(middle, look.px(6), look.px(6))


class LegendMark(QWidget):
    """A circle and the word for it."""

    def __init__(self, look: Look, words: str, *, filled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(look, gap=8, parent=self)
        row.addWidget(LegendDot(look, filled=filled))
        self._label = Label(look, words, "secondary", token="text2")
        row.addWidget(self._label)

    def show_words(self, words: str) -> None:
        """Explains the circle with other words."""
        self._label.setText(words)


class RatingCard(Card):
    """Several scales under a line that explains the handles.

    With `single` each has one handle only; then the names are above the lines, unless `name_width` gives them
    room beside. With `past` they are of a session that is over, before it and after it.
    """

    def __init__(
        self,
        look: Look,
        scales: Sequence[Scale],
        *,
        single: bool = False,
        name_width: int | None = None,
        past: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent=parent)
        room = (0 if single else LABEL_WIDTH) if name_width is None else name_width
        self.rows = tuple(
            RatingRow(look, scale, single=single, name_width=room, past=past) for scale in scales
        )
        self._look = look
        self._column = Column(look, gap=4, parent=self)
        legend = Row(look, margins=(0, 1, 0, 0))
        self._marks = FlowLayout()
        self._before = LegendMark(look, self.tr("before"), filled=False, parent=self)
        self._before.setVisible(not single)
        if not single:
            self._marks.addWidget(self._before)
            now = self.tr("after") if past else self.tr("now")
            self._marks.addWidget(LegendMark(look, now, filled=True))
        legend.addLayout(self._marks, 1)
        legend.addWidget(Label(look, self.tr("0 to 10"), "secondary", token="text2"))
        self._column.addLayout(legend)
        self._column.space(-1)
        for row in self.rows:
            self._column.addWidget(row)
        self.arrange(narrow=False)

    def show_carried_over(self, carried_over: bool) -> None:
        """Says whether the ratings before are those given before the session."""
        self._before.show_words(self.tr("before, carried over") if carried_over else self.tr("before"))

    def clear(self) -> None:
        """Takes all answers back."""
        for row in self.rows:
            row.show_ratings(None, None)

    def add_button(self, button: QWidget) -> None:
        """Puts a button under the scales, that is about them all."""
        button.setAccessibleDescription(listed(row.name for row in self.rows))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def arrange(self, *, narrow: bool) -> None:
        """Suits the card to little room or much."""
        side = 16 if narrow else 25
        self._column.show_margins((side, 17, side, 17))
        self._marks.show_gaps(self._look.px(16), 0)
        for row in self.rows:
            row.arrange(narrow=narrow)
        if not narrow:
            room = max(row.name_room for row in self.rows)
            for row in self.rows:
                row.show_name_room(room)
