"""What speaks the lines of guidance: the computer's voice, or recordings of one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.ui.reading_order import in_order
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button, ButtonKind
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.setting_rows import RowsCard, SettingRow


class VoiceCard(RowsCard):
    """Whether the lines are spoken, and by which recordings. `available` where the computer has a voice."""

    spoken_changed = Signal(bool)
    folder_requested = Signal()
    folder_removed = Signal()

    def __init__(self, look: Look, available: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._available = available
        self.spoken = Switch(look, self.tr("Speak the guidance lines"))
        quiet = self.tr("Otherwise they stand quietly under the time")
        also = self.tr("voice, speech, talk, read aloud, instructions, text to speech")
        self.spoken_row = SettingRow(look, self.tr("Speak the guidance lines"), quiet, self.spoken, also)
        self._choose = Button(look, self.tr("Choose folder..."))
        self._choose.setAccessibleName(self.tr("Choose a folder of recorded lines"))
        self._remove = Button(look, self.tr("Remove"), ButtonKind.QUIET)
        self._remove.setAccessibleName(self.tr("Remove the recorded voice"))
        ways = QWidget()
        flow = FlowLayout(look.px(8), parent=ways)
        flow.addWidget(self._remove)
        flow.addWidget(self._choose)
        also = self.tr("own recordings, speech, folder, files")
        self._folder_row = SettingRow(look, self.tr("Recorded voice"), "", ways, also)
        self._none = QWidget()
        words = Column(look, margins=(0, 12, 0, 12), parent=self._none)
        sentence = self.tr("There is no voice to speak the lines yet; a folder of recordings brings one.")
        words.addWidget(Label(look, sentence, "secondary", token="text2"))
        for row in (self.spoken_row, self._none, self._folder_row):
            self.add(row)
        self.spoken.clicked.connect(self.spoken_changed)
        self._choose.clicked.connect(self.folder_requested)
        self._remove.clicked.connect(self.folder_removed)
        self.show_voice(None, spoken=False)

    def show_voice(self, folder: str | None, *, spoken: bool) -> None:
        """Shows the folder of recordings, and whether lines are spoken; no switch without any voice."""
        there = self._available or folder is not None
        self.show_row(self.spoken_row, shown=there)
        self.show_row(self._none, shown=not there)
        self.spoken.setChecked(spoken)
        named = self.tr("A folder of files named after the lines: S1.ogg, W1.ogg and so on")
        self._folder_row.show_note(in_order(folder) if folder else named)
        self._remove.setVisible(folder is not None)
