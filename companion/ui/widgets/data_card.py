"""Where the journal lies, and the ways out of the program and in again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.widgets.controls import Button
from companion.ui.widgets.labels import IconLabel
from companion.ui.widgets.setting_rows import RowsCard, SettingRow


class DataCard(RowsCard):
    """The rows under "Your data"."""

    export_requested = Signal()
    import_requested = Signal()

    def __init__(self, look: Look, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        stays = self.tr(
            "Journal, answers and settings stay in this folder on this computer; nothing is sent."
        )
        self.add(SettingRow(look, data_folder, stays, IconLabel(look, "lock", "text3", 20)))
        self._export = Button(look, self.tr("Export..."))
        self._export.setAccessibleName(self.tr("Export the journal"))
        self._import = Button(look, self.tr("Import..."))
        self._import.setAccessibleName(self.tr("Import a journal"))
        self._export_row = SettingRow(look, self.tr("Export the journal"), "", self._export)
        self._import_row = SettingRow(look, self.tr("Import a journal"), "", self._import)
        self.add(self._export_row)
        self.add(self._import_row)
        self._export.clicked.connect(self.export_requested)
        self._import.clicked.connect(self.import_requested)
        self.show_hindrance("")

    def show_hindrance(self, sentence: str) -> None:
        """Says why nothing can go out or come in now; with "" it can."""
        for control in (self._export, self._import):
            control.setEnabled(not sentence)
        out = self.tr("Everything in one file, a table of the sessions, or a report for a doctor")
        back = self.tr("From such a file; you see what it would change first")
        self._export_row.show_note(sentence or out)
        self._import_row.show_note(sentence or back)
