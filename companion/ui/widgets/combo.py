"""One choice out of a list that opens below it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from companion.ui.art import paint_icon
from companion.ui.mirroring import seen
from companion.ui.theme import Look, Theme
from companion.ui.widgets.labels import fitting

LEAST_WIDTH, HEIGHT, MARK, SIDES = 120, 42, 16, 50
"""In design pixels."""


_OPENING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_F4)


class Combo(QComboBox):
    """Values with words for them. `picked` is only sent for the user, with the value.

    The arrow keys open the list: on the way to the one that is meant none of the others is chosen. The wheel
    scrolls the page it lies on, and never the choice: nobody would notice.
    """

    picked = Signal(object)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        # The one it has by itself paints a menu, and knows nothing of the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.activated.connect(self._activated)
        look.changed.connect(self._look_changed)

    def show_choices(self, choices: list[tuple[Any, str]], value: Any) -> None:
        """Offers (value, words) of each, and shows the one with `value` as chosen."""
        self.blockSignals(True)
        self.clear()
        for own, words in choices:
            self.addItem(words, own)
        self.setCurrentIndex(next((at for at, one in enumerate(choices) if one[0] == value), -1))
        self.setToolTip(self.currentText())
        self.blockSignals(False)

    def words_for(self, *values: Any) -> str:
        """The words of a choice; "" for none of them."""
        every = ((self.itemData(at), self.itemText(at)) for at in range(self.count()))
        return next((words for own, words in every if (own,) == values), "")

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(260), self.look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(LEAST_WIDTH), self.look.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.width() - self.look.px(SIDES)
        font = fitting(self.font(), self.currentText(), room)
        words = QFontMetricsF(font).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = words  # type: ignore[attr-defined]  # PySide6 leaves it out of its stubs
        painter.setFont(font)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        size = self.look.px(MARK)
        place = QRectF(self.width() - size - self.look.px(10), (self.height() - size) / 2, size, size)
        paint_icon(painter, "down", seen(self, place), self.look.color("text2"))

    def _activated(self, _index: int) -> None:
        self.setToolTip(self.currentText())
        self.picked.emit(self.currentData())

    def _look_changed(self, _theme: Theme) -> None:
        self.updateGeometry()
        self.update()
