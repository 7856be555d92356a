"""After a session before sleep: a dark window that asks nothing until morning."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Label


class NightPage(QWidget):
    """Good night; one quiet button leads back to the pages, nothing shines."""

    opened = Signal()
    quit_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        centred = Qt.AlignmentFlag.AlignHCenter
        back = Button(look, self.tr("Open Mat Companion"), ButtonKind.QUIET, Size.LARGE)
        leave = Button(look, self.tr("Close for the night"), ButtonKind.SECONDARY, Size.LARGE)
        back.clicked.connect(self.opened)
        leave.clicked.connect(self.quit_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(Label(look, self.tr("Good night"), "title", align=centred))
        words = self.tr("Your session is written down. How you slept can wait until morning.")
        column.addWidget(Label(look, words, "body", token="text2", align=centred))
        column.addSpacing(24)
        column.addWidget(leave, 0, centred)
        column.addWidget(back, 0, centred)
        column.addStretch(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
