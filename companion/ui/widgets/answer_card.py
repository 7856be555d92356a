"""Questions answered by a press, on one card: each name with its chips, choice or note beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.ui.screen_readers import Role
from companion.ui.text.lists import labelled
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box, Column, Row
from companion.ui.widgets.choices import Chip
from companion.ui.widgets.controls import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

NAME_WIDTH = 92


class ChipField(QWidget):
    """Several chips of which any may be on; each stands for a word as the journal keeps it."""

    reader_role = Role.Grouping

    changed = Signal()

    def __init__(self, look: Look, chips: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`chips` are the word kept and the word shown, of each."""
        super().__init__(parent)
        self._look = look
        self._chips = {kept: Chip(look, shown) for kept, shown in chips}
        self._flow = FlowLayout(parent=self)
        for chip in self._chips.values():
            self._flow.addWidget(chip)
            chip.clicked.connect(self.changed)
        self.arrange()

    def show_name(self, name: str) -> None:
        """What the words are of, for screen readers."""
        self.setAccessibleName(name)
        for chip in self._chips.values():
            chip.setAccessibleName(labelled(name, chip.text()))

    def arrange(self) -> None:
        """Suits the gaps to the letters."""
        self._flow.show_gaps(self._look.px(8), 0)

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Shows these as on, and no others."""
        for kept, chip in self._chips.items():
            chip.setChecked(kept in chosen)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The words of the chips that are on, in their order."""
        return tuple(kept for kept, chip in self._chips.items() if chip.isChecked())


class AnswerCard(Card):
    """Names on the left, answers on the right; where there is little room, one above the other.

    `name_width` is the room for the names, in design pixels. Whoever adds rows has it arranged afterwards.
    """

    def __init__(self, look: Look, name_width: int = NAME_WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self._name_width = name_width
        self._column = Column(look, gap=10, parent=self)
        self._rows: list[tuple[QWidget, Label, Box]] = []
        self._fields: list[ChipField] = []

    def add_row(self, name: str, control: QWidget) -> QWidget:
        """Adds a question with that name at the end; returns the row, to be hidden where it is not asked."""
        row = QWidget()
        label = Label(self._look, name, weight=600)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        box = Row(self._look, parent=row)
        box.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(control, 1)
        if isinstance(control, ChipField):
            control.show_name(name)
            self._fields.append(control)
        self._rows.append((row, label, box))
        self._column.addWidget(row)
        return row

    def arrange(self, *, narrow: bool) -> None:
        """Suits the card to little room or much."""
        px = self._look.px
        side = 16 if narrow else 25
        self._column.show_margins((side, 17, side, 19))
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for _row, label, box in self._rows:
            box.setDirection(down if narrow else across)
            # In a narrow card a name may go on in a second line.
            label.setMinimumHeight(px(26 if narrow else 40))
            label.setMaximumHeight(px(26 * 3 if narrow else 40))
            label.setMinimumWidth(0 if narrow else px(self._name_width))
        for field in self._fields:
            field.arrange()
