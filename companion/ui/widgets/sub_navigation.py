"""The sections of the settings to choose from: rows beside the one that is open, or a list of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.art import paint_icon
from companion.ui.mirroring import mirrored, pointing, seen, side
from companion.ui.screen_readers import Role
from companion.ui.sections import Section
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.labels import Lines, longest_word
from companion.ui.widgets.pressable import Pressable

LETTERS = 14
"""The size of the letters beside an open section, in design pixels: between those of a body and a detail."""

LEAST_AFTER, MARK_FROM = 8, 240
"""Room after the words, and the width from which a row has a mark that it leads on, in design pixels."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SectionRow(Pressable):
    """One section's icon and name; in a list of their own, with a mark that it leads on."""

    passed_on = tuple(_STEPS)

    def __init__(
        self, look: Look, section: Section, icon: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, name, parent)
        self.section = section
        self._icon = icon
        self._alone = False
        self._open = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, *, alone: bool, open_now: bool) -> None:
        """Shows it in a list `alone`, or beside the section that is open, which may be its own."""
        self._alone, self._open = alone, open_now
        self.setAccessibleDescription(self.tr("Open") if open_now and not alone else "")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        least = self.look.px(52 if self._alone else 38)
        return max(least, int(self._lines(width).height) + self.look.px(16))

    def sizeHint(self) -> QSize:
        width = self.look.px(164)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        word = longest_word(self.text(), self._font())
        return QSize(word + self._before() + self.look.px(LEAST_AFTER), self.look.px(38))

    def focus_shape(self) -> tuple[QRectF, float]:
        return self._body(), self.look.px(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, body = self.look, self._body()
        painter.setPen(QPen(look.color("cardEdge"), 1) if self._alone else Qt.PenStyle.NoPen)
        fill = "card" if self._alone else "raised" if self._open else "bg"
        painter.setBrush(self.warmed(look.color(fill)))
        painter.drawRoundedRect(body, look.px(10), look.px(10))
        ink = look.color("text" if self._open or self._alone else "text2")
        size = look.px(20 if self._alone else 18)
        left = look.px(16 if self._alone else 10)
        at = seen(self, QRectF(left, (self.height() - size) / 2, size, size))
        paint_icon(painter, self._icon, at, look.color("accentText") if self._alone else ink)
        lines = self._lines(self.width())
        room = QRectF(self._before(), 0, self._room(self.width()), lines.height)
        at = seen(self, room)
        at.moveTop((self.height() - lines.height) / 2)
        lines.paint(painter, at.topLeft(), ink)
        if self._alone and self._after(self.width()) > look.px(LEAST_AFTER):
            size = look.px(18)
            mark = QRectF(self.width() - look.px(14) - size, (self.height() - size) / 2, size, size)
            paint_icon(painter, pointing(self, "right"), seen(self, mark), look.color("text3"))

    def _body(self) -> QRectF:
        side, above = (0.5, 0.5) if self._alone else (0, 1)
        return QRectF(self.rect()).adjusted(side, above, -side, -above)

    def _before(self) -> int:
        return self.look.px(52 if self._alone else 38)

    def _after(self, width: int) -> int:
        """The room after the words; where there is little, the mark that leads on is left out."""
        marked = self._alone and width >= self.look.px(MARK_FROM)
        return self.look.px(44 if marked else LEAST_AFTER)

    def _room(self, width: int) -> int:
        return width - self._before() - self._after(width)

    def _font(self) -> QFont:
        weight = 600 if self._open or self._alone else 500
        return self.look.font("body", weight, None if self._alone else LETTERS)

    def _lines(self, width: int) -> Lines:
        align = side(Qt.AlignmentFlag.AlignLeft, mirrored(self))
        return Lines(self.text(), self._font(), self._room(width), self.look.line("body"), align)


class SubNavigation(QWidget):
    """The rows of all sections; Up and Down go from one to the next, Enter or Space opens it."""

    reader_role = Role.Grouping

    section_requested = Signal(Section)

    def __init__(
        self, look: Look, rows: Sequence[tuple[Section, str, str]], parent: QWidget | None = None
    ) -> None:
        """`rows` are section, icon and name of each."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self._column = Column(look, parent=self)
        self._rows = {section: SectionRow(look, section, icon, name) for section, icon, name in rows}
        for row in self._rows.values():
            self._column.addWidget(row)
            row.clicked.connect(self._pressed)

    def show_sections(self, section: Section, *, alone: bool) -> None:
        """Shows which one is open, or was last; `alone` in a list without one beside it."""
        self._column.setSpacing(self._rows[section].look.px(8) if alone else 0)
        for own, row in self._rows.items():
            row.show_row(alone=alone, open_now=own is section and not alone)

    def focus_on(self, section: Section) -> None:
        """Gives the keyboard to the row of that section."""
        self.row(section).setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, section: Section) -> SectionRow:
        """The row of that section."""
        return self._rows[section]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = list(self._rows.values())
        focused = next((index for index, row in enumerate(rows) if row.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        rows[(focused + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, SectionRow):
            self.section_requested.emit(row.section)
