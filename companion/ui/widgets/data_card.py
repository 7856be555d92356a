"""Where the journal lies, its ways out and in, its backups, and the way to delete everything."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.ui.reading_order import in_order
from companion.ui.theme import Look
from companion.ui.widgets.controls import Button, ButtonKind
from companion.ui.widgets.labels import IconLabel
from companion.ui.widgets.setting_rows import RowsCard, SettingRow


class DataCard(RowsCard):
    """The rows under "Your data"."""

    export_requested = Signal()
    import_requested = Signal()
    backup_requested = Signal()
    backup_cancelled = Signal()
    restore_requested = Signal()
    erase_requested = Signal()

    def __init__(self, look: Look, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._backing_up = False
        self._newest = self._hindrance = ""
        stays = self.tr(
            "Journal, answers and settings stay in this folder on this computer; nothing is sent."
        )
        where = SettingRow(look, in_order(data_folder), stays, IconLabel(look, "lock", "text3", 20))
        where.name, where.also = self.tr("Where the journal is"), self.tr("folder, path, location, privacy")
        self.add(where)
        self._export = self._button(self.tr("Export..."), self.tr("Export the journal"))
        self._import = self._button(self.tr("Import..."), self.tr("Import a journal"))
        self._backup = self._button(self.tr("Back up now"), self.tr("Make a backup now"))
        self._restore = self._button(self.tr("Restore..."), self.tr("Restore a backup"))
        self._erase = self._button(self.tr("Delete..."), self.tr("Delete everything"), ButtonKind.STOP)
        self._export_row = SettingRow(
            look,
            self.tr("Export the journal"),
            "",
            self._export,
            self.tr("save, csv, json, table, pdf, print, spreadsheet, copy"),
        )
        self._import_row = SettingRow(
            look,
            self.tr("Import a journal"),
            "",
            self._import,
            self.tr("load, open, csv, json, table, merge, other program"),
        )
        self._backup_row = SettingRow(
            look, self.tr("Backups"), "", self._backup, self.tr("copy, save, safety, archive")
        )
        self._restore_row = SettingRow(
            look, self.tr("Restore a backup"), "", self._restore, self.tr("bring back, recover, undo, lost")
        )
        self._erase_row = SettingRow(
            look,
            self.tr("Delete everything"),
            "",
            self._erase,
            self.tr("erase, remove, clear, wipe, reset, start over, privacy"),
        )
        for row in (
            *(self._export_row, self._import_row, self._backup_row),
            *(self._restore_row, self._erase_row),
        ):
            self.add(row)
        self._export.clicked.connect(self.export_requested)
        self._import.clicked.connect(self.import_requested)
        self._backup.clicked.connect(self._backup_pressed)
        self._restore.clicked.connect(self.restore_requested)
        self._erase.clicked.connect(self.erase_requested)
        self.show_hindrance("")
        self.show_keeping_hindrance("")

    def show_hindrance(self, sentence: str) -> None:
        """Says why nothing can go out or come in now; with "" it can."""
        for control in (self._export, self._import):
            control.setEnabled(not sentence)
        out = self.tr("Everything in one file, a table of the sessions, or a report for a doctor")
        back = self.tr("From such a file; you see what it would change first")
        self._export_row.show_note(sentence or out)
        self._import_row.show_note(sentence or back)

    def show_keeping_hindrance(self, sentence: str) -> None:
        """Says why nothing can be backed up, restored or deleted now; with "" it can."""
        for control in (self._backup, self._restore, self._erase):
            control.setEnabled(not sentence)
        back = self.tr("Everything as it was then; you see what that would change first")
        gone = self.tr("Journal, answers and settings, and the backups if you like, in two steps")
        self._restore_row.show_note(sentence or back)
        self._erase_row.show_note(sentence or gone)
        self._hindrance = sentence
        self._show_backup()

    def show_newest(self, when: str) -> None:
        """Says when the newest backup was made; with "" there is none. None is being made any more."""
        self._backing_up = False
        self._newest = when
        self._show_backup()

    def show_backing_up(self) -> None:
        """Says that a backup is being made."""
        self._backing_up = True
        self._show_backup()

    def _show_backup(self) -> None:
        none_yet = self.tr("None yet. One is made on every day with a session.")
        newest = self.tr("The newest is from {0}.").format(self._newest) if self._newest else none_yet
        if self._backing_up:
            newest = self.tr("A backup is being made, and opened again before it counts.")
        self._backup_row.show_note(self._hindrance or newest)
        self._backup.show_text(self.tr("Cancel") if self._backing_up else self.tr("Back up now"))
        self._backup.setAccessibleName(
            self.tr("Cancel the backup") if self._backing_up else self.tr("Make a backup now")
        )

    def _backup_pressed(self) -> None:
        if self._backing_up:
            self.backup_cancelled.emit()
        else:
            self.backup_requested.emit()

    def _button(self, words: str, name: str, kind: ButtonKind = ButtonKind.SECONDARY) -> Button:
        button = Button(self._look, words, kind)
        button.setAccessibleName(name)
        return button
