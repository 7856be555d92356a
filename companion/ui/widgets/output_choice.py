"""Which of the computer's sound devices plays: a row with the one chosen, and a list once it is opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.choice_list import Choice, ChoiceList
from companion.ui.widgets.controls import Button
from companion.ui.widgets.setting_rows import SettingRow


class OutputChoice(QWidget):
    """Asks which devices there are only when somebody wants to choose: that loads all the sound needs."""

    outputs_requested = Signal()
    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._output: str | None = None
        self._there: tuple[str, ...] | None = None
        self._open = Button(look, self.tr("Choose"))
        also = self.tr("output, speaker, headphones, sound card, bluetooth, hardware")
        self.row = SettingRow(look, self.tr("Sound device"), "", self._open, also)
        usual = Choice(None, self._words(None))
        self._list = ChoiceList(look, self.tr("Sound device"), [usual])
        column = Column(look, parent=self)
        column.addWidget(self.row)
        column.addWidget(self._list)
        # The press is seen before the moment it takes.
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self.outputs_requested)
        self._open.clicked.connect(self._toggle)
        self._list.chosen.connect(self.chosen)
        self._list.hide()
        self._name_button()

    def words_for(self, *outputs: str | None) -> str:
        """What a device is called here."""
        return self._words(*outputs)

    def show_output(self, output: str | None) -> None:
        """Shows the device that is chosen, None for the usual one."""
        self._output = output
        self.row.show_note(self._words(output))
        if self._there is not None:
            self._show_list(self._there)

    def show_outputs(self, names: Sequence[str]) -> None:
        """Offers the devices that are there."""
        self._there = tuple(names)
        self._show_list(self._there)
        self.show_output(self._output)
        self._list.show()
        self._name_button()

    def _show_list(self, names: tuple[str, ...]) -> None:
        offered: list[str | None] = [None, *names]
        if self._output not in offered:
            offered.append(self._output)
        self._list.show_choices([Choice(name, self._words(name)) for name in offered])
        self._list.show_value(self._output)

    def _words(self, name: str | None) -> str:
        if name is None:
            return self.tr("The computer's usual one")
        missing = self._there is not None and name not in self._there
        return self.tr("{0} (not there now)").format(name) if missing else name

    def _toggle(self) -> None:
        if self._list.isHidden():
            self._asking.start(0)
        else:
            self._list.hide()
            self._name_button()

    def _name_button(self) -> None:
        shut = self._list.isHidden()
        self._open.show_text(self.tr("Choose") if shut else self.tr("Close"))
        name = self.tr("Choose the sound device") if shut else self.tr("Close the list of sound devices")
        self._open.setAccessibleName(name)
