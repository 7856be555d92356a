"""After a lunch break: everything is written down, and how it was can wait until the evening."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.core.days import AFTER_WORK_FROM_HOUR
from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page


class AfterLunchPage(Page):
    """One question and two ways out, neither of which has to be taken twice."""

    now_requested = Signal()
    later_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=24, parent=parent)
        self.setAccessibleName(self.tr("How was it?"))
        centred = Qt.AlignmentFlag.AlignHCenter
        self._words = Label(look, "", "body", token="text2", align=centred)
        self._now = Button(look, self.tr("Now"), ButtonKind.SECONDARY, Size.LARGE)
        self._later = Button(look, "", ButtonKind.PRIMARY, Size.LARGE)
        self._now.clicked.connect(self.now_requested)
        self._later.clicked.connect(self.later_requested)
        self.setFocusProxy(self._later)
        column = self.column
        column.addStretch(2)
        column.addWidget(Label(look, self.tr("How was it?"), "title", align=centred))
        column.space(12)
        column.addWidget(self._words)
        column.space(32)
        column.addWidget(self._later)
        column.space(10)
        column.addWidget(self._now)
        column.addStretch(3)

    def show_after(self, now: datetime, *, long_stand_up: bool) -> None:
        """Asks right after a break; with `long_stand_up` one sits for two minutes first."""
        evening = now.hour >= AFTER_WORK_FROM_HOUR
        self._later.show_text(self.tr("Later") if evening else self.tr("This evening"))
        rest = self.tr("Sit a moment before you stand up.")
        if long_stand_up:
            rest = self.tr("Sit for two minutes before you stand up.")
        self._words.setText(self.tr("Your break is written down. {0}").format(rest))

    def arrange(self, width: object) -> None:
        """Two buttons of one width, in the middle of whatever window there is."""
        for button in (self._now, self._later):
            button.setMaximumWidth(self.look.px(280))
            self.column.setAlignment(button, Qt.AlignmentFlag.AlignHCenter)
            button.setMinimumWidth(min(self.look.px(220), self.width() - 48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.later_requested.emit()
        else:
            super().keyPressEvent(event)
