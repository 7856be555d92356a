"""The emergency signs: a still page that is always at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.ui import text
from companion.ui.screen_readers import Role
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Button, ButtonKind, Card
from companion.ui.widgets.labels import Heading, Label
from companion.ui.widgets.page import Page


def sign_column(look: Look, column: Column) -> None:
    """Adds the emergency signs to a column: three headings, the most urgent first, each with its signs."""
    for number, (heading, signs) in enumerate(text.sign_groups()):
        if number:
            column.space(12)
        column.addWidget(Heading(look, heading, "body", weight=600))
        for sign in signs:
            row = Row(look, gap=10, margins=(0, 4, 0, 0))
            dot = Label(look, "•", "body", token="text3")
            dot.reader_role = Role.Whitespace
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(look, sign, "body", token="text2"), 1)
            column.addLayout(row)


class EmergencyPage(Page):
    """Signs that need a person, not a program, and how soon; it asks nothing and counts nothing."""

    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=84, parent=parent)
        self.setAccessibleName(self.tr("Emergency signs"))
        self._back = back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left", flush=True)
        back.clicked.connect(self.back_requested)
        top = Row(look)
        top.addWidget(back)
        top.addStretch()
        self.column.addLayout(top)
        self.column.space(12)
        self.column.addWidget(Label(look, self.tr("Emergency signs"), "question"))
        self.column.space(6)
        lead = self.tr(
            "These need a person, not an app. With any of them, leave the mat until someone has had a look."
        )
        self.column.addWidget(Label(look, lead, "body", token="text2"))
        self.column.space(20)
        card = Card(look)
        inner = Column(look, margins=(24, 20, 24, 20), parent=card)
        sign_column(look, inner)
        self.column.addWidget(card)
        self.column.addStretch()
        self.setFocusProxy(back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.escape(event, self._back, lightly=True)
