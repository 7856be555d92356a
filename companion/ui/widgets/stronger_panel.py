"""The one plain question before something stronger than suggested."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.ui.screen_readers import announce
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Row
from companion.ui.widgets.controls import Button, ButtonKind, Card
from companion.ui.widgets.labels import IconLabel, Label


class StrongerPanel(Card):
    """A sentence and two answers, in the place of the quiet line under the cards."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "accentSoft", parent=parent)
        sentence = self.tr("This is one step stronger than suggested.")
        self.setAccessibleName(sentence)
        self.know = Button(look, self.tr("I know it is stronger"))
        self.keep = Button(look, self.tr("Keep the suggestion"), ButtonKind.QUIET)
        self._row = Row(look, gap=12, margins=(16, 4, 8, 4), parent=self)
        says = Row(look, gap=12)
        says.addWidget(IconLabel(look, "layers", "accentText", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        says.addWidget(Label(look, sentence, weight=600), 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(says, 1)
        self._row.addWidget(self.know)
        self._row.addWidget(self.keep)
        self.know.clicked.connect(self.confirmed)
        self.keep.clicked.connect(self.declined)

    def showEvent(self, event: QShowEvent) -> None:
        """Says its sentence as it comes."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.accessibleName())

    def arrange(self, *, narrow: bool) -> None:
        """Puts the answers under the sentence where there is little room."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
