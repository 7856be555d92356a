"""The search over all settings: the field, what was found, and what is said where nothing was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.core.finding import found
from companion.ui.screen_readers import announce
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.controls import Button
from companion.ui.widgets.journal_head import SearchField
from companion.ui.widgets.labels import Label
from companion.ui.widgets.settings_hits import Hit, HitList

WAIT_MS = 150


class SettingsSearch(QWidget):
    """Looks while somebody writes. `everything` is asked for what there is to be found only then.

    `went` says that a search begins to be shown, or is over.
    """

    went = Signal(bool)
    chosen = Signal(object)

    def __init__(
        self, look: Look, everything: Callable[[], Sequence[Hit]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._everything = everything
        self._last = 0
        self._hits: tuple[Hit, ...] = ()
        self.field = SearchField(look)
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search the settings"))
        self.list = HitList(look)
        self._nothing = QWidget()
        nothing = Column(look, gap=10, parent=self._nothing)
        nothing.addWidget(Label(look, self.tr("No setting has these words."), "secondary", token="text2"))
        self.clear = Button(look, self.tr("Clear search"))
        nothing.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        column = Column(look, parent=self)
        column.addWidget(self.field)
        column.space(14)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        self._nothing.hide()
        self.list.hide()
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.look_now)
        self.field.textChanged.connect(self._written)
        self.field.returnPressed.connect(self.look_now)
        self.field.left_down.connect(self._to_first)
        self.clear.clicked.connect(self.end)
        self.list.chosen.connect(self._choose)
        self.list.left_up.connect(self.field.setFocus)

    @property
    def under_way(self) -> bool:
        """Whether something is looked for."""
        return bool(self.field.text().strip())

    def begin(self) -> None:
        """Gives the keyboard to the field, ready for other words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end(self) -> None:
        """Looks for nothing any more."""
        self.forget()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """The same, with the keyboard where it is."""
        self.field.clear()

    def focus_on_last(self) -> None:
        """Gives the keyboard to what was gone to last."""
        if self._hits:
            self.list.focus_on(min(self._last, len(self._hits) - 1))
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_now(self) -> None:
        """Shows at once what is found."""
        self._wait.stop()
        before, looking = self._hits, self.under_way
        every = self._everything() if looking else ()
        self._hits = tuple(
            every[place] for place in found(self.field.text(), [one.findable for one in every])
        )
        self.list.show_hits(self._hits)
        self.list.setVisible(bool(self._hits))
        self._nothing.setVisible(looking and not self._hits)
        self.went.emit(looking)
        if looking and self._hits != before:
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the search, also among what was found."""
        if event.key() == Qt.Key.Key_Escape and self.under_way:
            self.end()
        else:
            super().keyPressEvent(event)

    def _written(self, _words: str) -> None:
        if self.under_way:
            self._wait.start()
        else:
            self.look_now()

    def _to_first(self) -> None:
        if self._wait.isActive():
            self.look_now()
        self.list.focus_on(0)

    def _choose(self, hit: Hit) -> None:
        self._last = self._hits.index(hit)
        self.chosen.emit(hit)

    def _tell(self) -> None:
        """Says to screen readers how much was found."""
        number = len(self._hits)
        told = self.tr("1 setting found") if number == 1 else self.tr("%n settings found", None, number)
        told = told if number else self.tr("No setting has these words.")
        self.list.setAccessibleName(told)
        announce(self, told)
