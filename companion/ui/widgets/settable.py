"""One thing that can be set: found by its words, and put back to how it was at first."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.labels import Label
from companion.ui.widgets.way_back import WayBack, first_stop

NO_FOCUS = Qt.FocusPolicy.NoFocus


class Worded(Protocol):
    """A control that can say a value in the words it shows it with; "" for one that it does not offer."""

    def words_for(self, *values: Any) -> str:
        """The words of a value, or of several that belong together."""
        ...


class Settable(QWidget):
    """The name of a setting, a line that explains it, and below what it is set with the way back.

    `also` are other words somebody may look for it with. `above` and `below` is room in design pixels.
    """

    put_back_requested = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        note: str,
        also: str = "",
        *,
        above: float = 10,
        below: float = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.name = name
        self.also = also
        self._above, self._below = above, below
        self.note = Label(look, note, "secondary", token="text2")
        if not note:
            # Never shown before it has its place: for a moment it would be a window of its own.
            self.note.hide()
        self.rows = Column(look, margins=(0, above, 0, below), parent=self)
        self._way_back: WayBack | None = None

    @property
    def detail(self) -> str:
        """The line that explains it, as it now is."""
        return self.note.text()

    @property
    def control(self) -> QWidget:
        """What it is set with."""
        return self

    def show_note(self, note: str) -> None:
        """Shows another explaining line, or none."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_default(self, words: str) -> None:
        """Says what it was at first, with a way back to it; "" while it is so."""
        if self._way_back is None:
            if not words:
                return
            self._way_back = self._make_way_back()
        self._way_back.show_default(words, at_once=not self.isVisible())

    def back_button(self) -> tuple[QWidget, ...]:
        """The way back, for the order of the keyboard, once there is one."""
        return () if self._way_back is None else (self._way_back.button,)

    def take_keyboard(self) -> None:
        """Gives the keyboard to what it is set with."""
        stop = first_stop(self.control)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_way_back(self) -> WayBack:
        made = WayBack(self._look, self.name, self._below)
        self.rows.addWidget(made)
        # The list of a combo box is a window of its own.
        inside = (one for one in self.findChildren(QWidget) if one.window() is self.window())
        stops = [one for one in inside if one.focusPolicy() is not NO_FOCUS and not made.isAncestorOf(one)]
        if stops:
            # Made last, and yet before what lies below for the keyboard.
            self.setTabOrder(stops[-1], made.button)
        made.wished.connect(self._put_back)
        made.opened.connect(self._make_room)
        return made

    def _put_back(self) -> None:
        self.put_back_requested.emit()
        # The button goes: the keyboard stays with what it has put back.
        self.take_keyboard()

    def _make_room(self, opened: bool) -> None:
        self.rows.show_margins((0, self._above, 0, 0 if opened else self._below))
