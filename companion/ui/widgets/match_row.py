"""One thing a table may tell of a session: which column does, or what holds for every row."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from companion.core.column_choice import TableSeen, not_understood
from companion.core.columns import CHOICES, Field
from companion.ui import text
from companion.ui.text.columns import column_word
from companion.ui.text.lists import sentences, set_apart
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box, Column
from companion.ui.widgets.combo import HEIGHT, Combo
from companion.ui.widgets.labels import Label

NOTHING, EVERY_ROW = -1, -2
"""What may be chosen instead of a column."""

LONGEST = 60
"""Characters of a cell or header that are shown."""


class MatchRow(QWidget):
    """A field with its choice. `changed` is only sent for the user: the field, and the number of a column,
    a word for every row or None."""

    changed = Signal(Field, object)

    def __init__(self, look: Look, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.field = field
        name = column_word(field)
        self.combo = Combo(look, self.tr("{0}: column").format(name))
        every = self.tr("{0}: for every session").format(name)
        self._word = Combo(look, every)
        self._line = QLineEdit()
        self._line.setAccessibleName(every)
        self._line.setMaxLength(200)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = [(str(one.value), text.name(one)) for one in CHOICES[field]] if field in CHOICES else []
        self._note = Label(look, "", "secondary", token="text2")
        self._problem = Label(look, "", "secondary", token="stop")
        title = Label(look, name, weight=600)
        title.setBuddy(self.combo)
        # On Linux a list that opens has no name but that of its label.
        unseen = Label(look, every, parent=self)
        unseen.setBuddy(self._word)
        unseen.hide()
        self._box = Box(look, QBoxLayout.Direction.LeftToRight, gap=10, margins=(0, 10, 0, 10), parent=self)
        left = Column(look, gap=2)
        left.addWidget(title)
        left.addWidget(self._note)
        left.addWidget(self._problem)
        left.addStretch()
        right = Column(look, gap=8)
        right.addWidget(self.combo)
        right.addWidget(self._word)
        right.addWidget(self._line)
        right.addStretch()
        self._box.addLayout(left, 1)
        self._box.addLayout(right, 1)
        self.combo.picked.connect(self._column_picked)
        self._word.picked.connect(self._word_picked)
        self._line.textEdited.connect(self._line_edited)

    def show_match(self, table: TableSeen, source: int | str | None, problem: str) -> None:
        """Shows what is chosen, and what is wrong with that, if anything."""
        choices = [(NOTHING, self.tr("Not in this table")), (EVERY_ROW, self.tr("Same in every session"))]
        choices += [(at, self._header(header, at)) for at, header in enumerate(table.headers)]
        every = isinstance(source, str)
        self.combo.show_choices(choices, EVERY_ROW if every else NOTHING if source is None else source)
        self._word.setVisible(every and bool(self._words))
        self._line.setVisible(every and not self._words)
        if every:
            self._word.show_choices(self._words, source)
            if self._line.text() != source:
                self._line.setText(source)
        cells = table.samples[source] if isinstance(source, int) else ()
        strange = not_understood(self.field, cells)
        note = (
            self.tr("For example: {0}").format(set_apart(cell[:LONGEST] for cell in cells)) if cells else ""
        )
        if strange and not problem:
            problem = self.tr("Not understood as this: {0}").format(
                set_apart(one[:LONGEST] for one in strange)
            )
        for label, words in ((self._note, note), (self._problem, problem)):
            label.setText(words)
            label.setVisible(bool(words))
        self.combo.setAccessibleDescription(sentences(problem, note))

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of the two: they may always go one under the other."""
        least = super().minimumSizeHint()
        return QSize(self.combo.minimumSizeHint().width(), least.height())

    def show_beside(self, *, beside: bool) -> None:
        """The choice goes beside the name, or under it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        self._line.setFixedHeight(self._look.px(HEIGHT))

    def _header(self, header: str, column: int) -> str:
        words = " ".join(header.split())[:LONGEST]
        return words or self.tr("Column {0}, without a name").format(column + 1)

    def _column_picked(self, value: object) -> None:
        if value == EVERY_ROW:
            self.changed.emit(self.field, self._words[0][0] if self._words else "")
            (self._word if self._words else self._line).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.changed.emit(self.field, None if value == NOTHING else value)

    def _word_picked(self, value: object) -> None:
        self.changed.emit(self.field, value)

    def _line_edited(self, words: str) -> None:
        self.changed.emit(self.field, words)
