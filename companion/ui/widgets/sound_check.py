"""A few seconds at the real level before lying down: so that nobody has to get up again for the volume."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.ui.theme import Look
from companion.ui.widgets.boxes import Box
from companion.ui.widgets.controls import Button
from companion.ui.widgets.labels import Label

BESIDE_FROM = 400


class SoundCheck(QWidget):
    """The button, and the line that says what is to be heard or what keeps it from being heard."""

    check_requested = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._checking = False
        self._button = Button(look, self.tr("Check the sound"))
        self._words = Label(look, "", "secondary", token="text2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._box = Box(look, QBoxLayout.Direction.LeftToRight, gap=10, parent=self)
        left = Qt.AlignmentFlag.AlignLeft
        self._box.addWidget(self._button, 0, left | Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._words, 1)
        self._button.clicked.connect(self._pressed)
        self.show_check("", checking=False)

    def show_check(self, sentence: str, *, checking: bool) -> None:
        """Says that sentence; while it is checked the button stops it."""
        self._checking = checking
        self._button.show_text(self.tr("Stop") if checking else self.tr("Check the sound"))
        if checking:
            self._button.setAccessibleName(self.tr("Stop checking the sound"))
        self._button.setAccessibleDescription(sentence)
        self._words.setText(sentence)
        self._words.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= self._look.px(BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes on to something else has heard enough."""
        super().hideEvent(event)
        if self._checking:
            self.stop_requested.emit()

    def _pressed(self) -> None:
        (self.stop_requested if self._checking else self.check_requested).emit()
