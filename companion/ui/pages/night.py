"""After a session before sleep: a dark window that asks nothing until morning."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page


class NightPage(Page):
    """Good night; one quiet button leads back to the pages, nothing shines."""

    opened = Signal()
    quit_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=24, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Good night"))
        centred = Qt.AlignmentFlag.AlignHCenter
        back = Button(look, self.tr("Open Mat Companion"), ButtonKind.QUIET, Size.LARGE)
        leave = Button(look, self.tr("Close for the night"), ButtonKind.SECONDARY, Size.LARGE)
        back.clicked.connect(self.opened)
        leave.clicked.connect(self.quit_requested)
        words = self.tr("Your session is written down. How you slept can wait until morning.")
        column = self.column
        column.addStretch(2)
        column.addWidget(Label(look, self.tr("Good night"), "title", align=centred))
        column.space(16)
        column.addWidget(Label(look, words, "body", token="text2", align=centred))
        column.space(40)
        column.addWidget(leave, 0, centred)
        column.space(16)
        column.addWidget(back, 0, centred)
        column.addStretch(3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
