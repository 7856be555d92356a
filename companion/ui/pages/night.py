"""After a session before sleep: a dark window that asks nothing until morning."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.translation import translate
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page


def sleep_sentence(seconds: int) -> str:
    """In how many seconds the computer goes to sleep."""
    return translate("NightPage", "The computer goes to sleep in {0} s.").format(seconds)


class NightPage(Page):
    """Good night; one quiet button leads back to the pages, nothing shines."""

    opened = Signal()
    quit_requested = Signal()
    stay_on_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=24, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Good night"))
        centred = Qt.AlignmentFlag.AlignHCenter
        back = Button(look, self.tr("Open Mat Companion"), ButtonKind.QUIET, Size.LARGE)
        leave = Button(look, self.tr("Close for the night"), ButtonKind.SECONDARY, Size.LARGE)
        back.clicked.connect(self.opened)
        leave.clicked.connect(self.quit_requested)
        self._sleep = Label(look, "", "body", token="text2", align=centred)
        self._stay = Button(look, self.tr("Stay on"), ButtonKind.SECONDARY, Size.LARGE)
        self._stay.clicked.connect(self.stay_on_requested)
        words = self.tr("Your session is written down. How you slept can wait until morning.")
        column = self.column
        column.addStretch(2)
        column.addWidget(Label(look, self.tr("Good night"), "title", align=centred))
        column.space(16)
        column.addWidget(Label(look, words, "body", token="text2", align=centred))
        column.space(24)
        column.addWidget(self._sleep)
        column.space(16)
        buttons = Column(look, gap=8)
        buttons.addWidget(self._stay, 0, centred)
        buttons.addWidget(leave, 0, centred)
        column.addLayout(buttons)
        column.space(16)
        column.addWidget(back, 0, centred)
        column.addStretch(3)
        self.show_sleep(0)

    def show_sleep(self, seconds: int) -> None:
        """Tells in how many seconds the computer goes to sleep; 0 when it stays awake."""
        self._sleep.setText(sleep_sentence(seconds))
        for widget in (self._sleep, self._stay):
            widget.setVisible(seconds > 0)

    def show_refusal(self) -> None:
        """Tells that the computer stays awake after all."""
        self._sleep.setText(self.tr("The computer would not go to sleep by itself."))
        self._sleep.setVisible(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stay.isVisibleTo(self):
            self.stay_on_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
