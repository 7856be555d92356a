"""After a lunch break: everything is written down, and how it was can wait until the evening."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.core.days import AFTER_WORK_FROM_HOUR
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
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
        for button in (self._now, self._later):
            button.setAccessibleDescription(self.accessibleName())
        self.setFocusProxy(self._later)
        column = self.column
        column.addStretch(2)
        column.addWidget(Label(look, self.tr("How was it?"), "title", align=centred))
        column.space(12)
        column.addWidget(self._words)
        column.space(32)
        # Two buttons of one width, in the middle of whatever window there is.
        ways = QWidget()
        both = Column(look, gap=10, parent=ways)
        both.addWidget(self._later)
        both.addWidget(self._now)
        column.addWidget(ways, 0, centred)
        column.addStretch(3)

    def show_after(self, now: datetime, *, long_stand_up: bool) -> None:
        """Asks right after a break; with `long_stand_up` one sits for two minutes first."""
        evening = now.hour >= AFTER_WORK_FROM_HOUR
        self._later.show_text(self.tr("Later") if evening else self.tr("This evening"))
        rest = self.tr("Sit a moment before you stand up.")
        if long_stand_up:
            rest = self.tr("Sit for two minutes before you stand up.")
        self._words.setText(self.tr("Your break is written down. {0}").format(rest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.later_requested.emit()
        else:
            super().keyPressEvent(event)
