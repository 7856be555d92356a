"""The settings that were found, each with the section it is in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.core.finding import Findable
from companion.ui.mirroring import mirrored, side
from companion.ui.screen_readers import Role
from companion.ui.sections import Section
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.labels import Lines, longest_word
from companion.ui.widgets.pressable import Pressable
from companion.ui.widgets.settable import Settable
from companion.ui.widgets.sub_navigation import LETTERS

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SIDE, SIDE_ALONE, ABOVE = 11, 16, 8
"""Room beside the words, in a list of their own too, and above them, in design pixels."""


@dataclass(frozen=True)
class Hit:
    """Something that can be found: a row of a section, or with no row the section itself."""

    findable: Findable
    section: Section
    section_name: str
    row: Settable | None = None


class HitRow(Pressable):
    """The name of one setting, and under it that of its section."""

    passed_on = tuple(_STEPS)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.hit: Hit | None = None
        self._alone = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_hit(self, hit: Hit, *, alone: bool) -> None:
        """Shows what was found; `alone` in a list without a section beside it."""
        self.hit, self._alone = hit, alone
        self.show_text(hit.findable.name)
        self.setAccessibleName(self._spoken(hit))
        self.setAccessibleDescription(hit.findable.detail)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        name, section = self._lines(width)
        below = section.height if section else 0
        return int(name.height + below) + 2 * self.look.px(ABOVE + (4 if self._alone else 0))

    def sizeHint(self) -> QSize:
        width = self.look.px(164)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        word = min(longest_word(self.text(), self._font()), self.look.px(120))
        return QSize(word + 2 * self.look.px(self._side), self.look.px(40))

    def focus_shape(self) -> tuple[QRectF, float]:
        return self._body(), self.look.px(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        painter.setPen(QPen(look.color("cardEdge"), 1) if self._alone else Qt.PenStyle.NoPen)
        painter.setBrush(self.warmed(look.color("card" if self._alone else "bg")))
        painter.drawRoundedRect(self._body(), look.px(10), look.px(10))
        name, section = self._lines(self.width())
        below = section.height if section else 0
        at = QPointF(look.px(self._side), (self.height() - name.height - below) / 2)
        name.paint(painter, at, look.color("text"))
        if section:
            section.paint(painter, at + QPointF(0, name.height), look.color("text2"))

    @property
    def _side(self) -> int:
        return SIDE_ALONE if self._alone else SIDE

    def _spoken(self, hit: Hit) -> str:
        if hit.row is None:
            return hit.findable.name
        return self.tr("{0}, in {1}").format(hit.findable.name, hit.section_name)

    def _body(self) -> QRectF:
        side, above = (0.5, 0.5) if self._alone else (0, 1)
        return QRectF(self.rect()).adjusted(side, above, -side, -above)

    def _font(self) -> QFont:
        return self.look.font("body", 600, None if self._alone else LETTERS)

    def _lines(self, width: int) -> tuple[Lines, Lines | None]:
        """Its name, and the name of its section unless it is one itself."""
        align = side(Qt.AlignmentFlag.AlignLeft, mirrored(self))
        room, look = width - 2 * self.look.px(self._side), self.look
        name = Lines(self.text(), self._font(), room, look.line("body"), align)
        if self.hit is None or self.hit.row is None:
            return name, None
        small, line = look.font("secondary"), look.line("secondary")
        return name, Lines(self.hit.section_name, small, room, line, align)


class HitList(QWidget):
    """What was found; Up and Down go from one to the next, Up from the first back to the field."""

    chosen = Signal(object)
    """A hit that somebody wants to go to."""

    left_up = Signal()
    reader_role = Role.Grouping

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = Column(look, parent=self)
        self._rows: list[HitRow] = []
        self._hits: tuple[Hit, ...] = ()
        self._alone = False

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Shows these, in their order."""
        self._hits = tuple(hits)
        while len(self._rows) < len(self._hits):
            row = HitRow(self._look, self)
            row.clicked.connect(self._pressed)
            self._column.addWidget(row)
            self._rows.append(row)
        for row, hit in zip(self._rows, self._hits, strict=False):
            row.show_hit(hit, alone=self._alone)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._hits))

    def show_alone(self, alone: bool) -> None:
        """Shows them as a list of their own, or beside the section that is open."""
        self._column.setSpacing(self._look.px(8) if alone else 0)
        if alone is not self._alone:
            self._alone = alone
            self.show_hits(self._hits)

    def focus_on(self, place: int) -> None:
        """Gives the keyboard to one of them."""
        if place < len(self._hits):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        elif focused + step < 0:
            self.left_up.emit()
        else:
            self.focus_on(min(focused + step, len(self._hits) - 1))

    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, HitRow):
            self.chosen.emit(row.hit)
