"""What stands above the list of the journal: the search and its filters; and the short bars of the page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from companion.core.looking_up import Filter
from companion.ui.art import paint_icon
from companion.ui.mirroring import margins_as_read, seen
from companion.ui.screen_readers import Role, announce
from companion.ui.text.lists import labelled
from companion.ui.theme import Look, Theme
from companion.ui.widgets.boxes import Row
from companion.ui.widgets.choices import RadioChip, let_tab_reach_one
from companion.ui.widgets.controls import Button, ButtonKind, Card, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label

ALWAYS = (Filter.ALL, Filter.BACK, Filter.FEET, Filter.NOTED)
"""The filters that are always there; the others only where they would find something."""


BESIDE_FROM = 300
"""In a narrower bar the button goes under the sentence."""


class SearchField(QLineEdit):
    """What is looked for. Esc empties it; Down leads to what was found."""

    left_down = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setPlaceholderText(self.tr("Search notes and tags"))
        self.setAccessibleName(self.tr("Search notes and tags"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._look.px(20)
        place = QRectF(self._look.px(14), (self.height() - size) / 2, size, size)
        paint_icon(QPainter(self), "search", seen(self, place), self._look.color("text3"))

    def _measure(self) -> None:
        self.setFixedHeight(self._look.px(40))
        self.setTextMargins(margins_as_read(self, self._look.px(29), 0, 0, 0))

    def _look_changed(self, _theme: Theme) -> None:
        self._measure()


class FilterRow(QWidget):
    """The filters as chips of which one is on. `chosen` is only sent for the user."""

    reader_role = Role.Grouping

    chosen = Signal(Filter)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        words = {
            Filter.ALL: self.tr("All"),
            Filter.BACK: self.tr("Back"),
            Filter.FEET: self.tr("Feet"),
            Filter.NOTED: self.tr("Has a note"),
            Filter.OTHER_AREAS: self.tr("Other areas"),
            Filter.WITHOUT_SESSION: self.tr("Diary"),
        }
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What is shown"))
        self._chips = {which: RadioChip(look, shown, marked=False) for which, shown in words.items()}
        self._flow = FlowLayout(parent=self)
        for chip in self._chips.values():
            chip.setAccessibleName(labelled(self.accessibleName(), chip.text()))
            chip.clicked.connect(self._pressed)
            self._flow.addWidget(chip)
        look.changed.connect(self._look_changed)
        self._look_changed(look.theme)
        self.show_filter(Filter.ALL)

    @property
    def filter(self) -> Filter:
        """The filter that is on."""
        return next(which for which, chip in self._chips.items() if chip.isChecked())

    def show_offer(self, useful: Iterable[Filter]) -> None:
        """Offers the usual filters, and these."""
        offered = {*ALWAYS, *useful}
        for which, chip in self._chips.items():
            chip.setVisible(which in offered or chip.isChecked())

    def show_filter(self, which: Filter) -> None:
        """Shows that filter as the one that is on."""
        for own, chip in self._chips.items():
            chip.setChecked(own is which)
        let_tab_reach_one(tuple(self._chips.values()))

    def _pressed(self) -> None:
        which = next(own for own, chip in self._chips.items() if chip is self.sender())
        self.show_filter(which)
        self.chosen.emit(which)

    def _look_changed(self, _theme: Theme) -> None:
        self._flow.show_gaps(self._look.px(8), 0)


class Bar(Card):
    """One sentence and what can be done about it, for as long as it can."""

    reader_role = Role.Notification

    def __init__(self, look: Look, action: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "raised", radius=12, parent=parent)
        self._box = row = Row(look, gap=12, margins=(16, 4, 8, 4), parent=self)
        self._words = Label(look)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.action = Button(look, action, ButtonKind.TEXT, Size.SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._look.px(BESIDE_FROM)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(across if beside else down)

    def minimumSizeHint(self) -> QSize:
        """Words and button may always go one under the other."""
        return QSize(
            self.action.minimumSizeHint().width() + self._look.px(24), super().minimumSizeHint().height()
        )

    def show_sentence(self, sentence: str) -> None:
        """Says that sentence, to screen readers too; without one there is no bar."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
