"""A page that has the whole window for one task of a few steps: how far it is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QWidget

from companion.ui.screen_readers import announce
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column, Row
from companion.ui.widgets.controls import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Page, Width
from companion.ui.widgets.progress_bar import ProgressBar


class CountRow(QWidget):
    """One kind of thing and how many there are; of none it is not there."""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Label(look, "", weight=600, align=Qt.AlignmentFlag.AlignRight)
        row = Row(look, gap=8, margins=(0, 6, 0, 6), parent=self)
        row.addWidget(Label(look, words), 1)
        row.addWidget(self._number)

    def show_count(self, count: int) -> None:
        """Shows so many; what is there or not, True or False, has no number."""
        self._number.setText("" if isinstance(count, bool) else str(count))
        self.setVisible(count > 0)


class CountsCard(Card):
    """Several counts, one under the other."""

    def __init__(self, look: Look, kinds: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._column = Column(look, margins=(21, 10, 21, 10), parent=self)
        self._counts = {name: CountRow(look, words) for name, words in kinds}
        for count in self._counts.values():
            self._column.addWidget(count)

    def show_counts(self, counts: dict[str, int], *, shown: bool) -> None:
        """Shows these counts, and the card only if it is to be there and has any."""
        for name, row in self._counts.items():
            row.show_count(counts.get(name, 0))
        self.setVisible(shown and any(counts.values()))

    def show_narrow(self, *, narrow: bool) -> None:
        """Leaves the words more of a narrow page."""
        side = 12 if narrow else 21
        self._column.show_margins((side, 10, side, 10))


class TaskPage(Page):
    """Title, a line under it, a bar while something is under way, and buttons below; Esc goes back."""

    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, margin=84, top=30, parent=parent)
        self._title = Label(look, "", "question")
        self._sub = Label(look, "", token="text2")
        self.bar = ProgressBar(look, self.tr("How far it is"))
        self.foot = Row(look, gap=12)
        self._step: object = None

    def lay_out(self, body: tuple[QWidget, ...], buttons: tuple[QWidget, ...]) -> None:
        """Puts everything in its place: to be called once."""
        self.column.addWidget(self._title)
        self.column.space(6)
        self.column.addWidget(self._sub)
        self.column.space(20)
        self.column.addWidget(self.bar)
        for widget in body:
            self.column.addWidget(widget)
            self.column.space(10)
        self.column.space(10)
        for button in buttons:
            self.foot.addWidget(button)
        self.foot.addStretch()
        self.column.addLayout(self.foot)
        self.column.addStretch()

    def show_step(self, step: object, title: str, sub: str) -> None:
        """Shows where the task is; another step is told to who cannot see it, from the top."""
        self._title.setText(title)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        if step != self._step:
            self._step = step
            self.setAccessibleName(title)
            self.verticalScrollBar().setValue(0)
            announce(self, f"{title}. {sub}" if sub else title)

    def arrange(self, width: Width) -> None:
        narrow = width is Width.NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.foot.setDirection(down if narrow else across)
        for card in self.contents.findChildren(CountsCard):
            card.show_narrow(narrow=narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            self.back_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)
