"""What the journal shows where it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.controls import Button, ButtonKind
from companion.ui.widgets.empty_picture import EmptyPicture
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyJournal(QWidget):
    """What a journal says before its first line: what it is for, and how to begin."""

    start_requested = Signal()
    past_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(look, margins=(8, 4, 8, 56), parent=self)
        column.addWidget(Label(look, self.tr("Journal"), "title"))
        column.addStretch()
        column.addWidget(EmptyPicture(look, "journal", QSize(360, 200)))
        column.space(28)
        column.addWidget(Label(look, self.tr("Nothing here yet"), "heading", align=CENTRE))
        column.space(8)
        what = self.tr("After each session you can note how your back felt.")
        how = self.tr("Three sliders, ten seconds, kept on this computer.")
        column.addWidget(Label(look, f"{what}\n{how}", token="text2", align=CENTRE))
        column.space(24)
        self.start = Button(look, self.tr("Start first session"), ButtonKind.PRIMARY, icon="play-filled")
        self.past = Button(look, self.tr("Add a past session"))
        self.start.clicked.connect(self.start_requested)
        self.past.clicked.connect(self.past_requested)
        row = FlowLayout(10, align=CENTRE)
        row.addWidget(self.start)
        row.addWidget(self.past)
        column.addLayout(row)
        column.addStretch()


class NothingFound(QWidget):
    """A search without a result, and the way out of it."""

    clear_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(look, margins=(8, 28, 8, 16), parent=self)
        column.addWidget(Label(look, self.tr("Nothing found"), "heading", align=CENTRE))
        column.space(8)
        words = self.tr("Only notes, tags and what else was done are searched, each word from its beginning.")
        column.addWidget(Label(look, words, token="text2", align=CENTRE))
        column.space(20)
        row = FlowLayout(align=CENTRE)
        self.clear = Button(look, self.tr("Show everything"))
        self.clear.clicked.connect(self.clear_requested)
        row.addWidget(self.clear)
        column.addLayout(row)
        column.addStretch()
