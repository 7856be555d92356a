"""The system's own dialogs for a file to write, and one to read."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

FILE_NAME = "mat-companion-journal.json"


class FileWish(Enum):
    """What a file is asked for."""

    EXPORT = "export"
    IMPORT = "import"


Ask = Callable[[QWidget, FileWish], str]
"""Asks for a file, and answers with "" if none was chosen."""


def ask_for_file(parent: QWidget, wish: FileWish) -> str:
    """Shows the dialog and waits for it; a name without an ending gets `.json`."""
    journals = QCoreApplication.translate("FileDialogs", "Journals (*.json)")
    everything = QCoreApplication.translate("FileDialogs", "All files (*)")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = documents if Path(documents).is_dir() else str(Path.home())
    if wish is FileWish.EXPORT:
        title = QCoreApplication.translate("FileDialogs", "Export the journal")
    else:
        title = QCoreApplication.translate("FileDialogs", "Import a journal")
    dialog = QFileDialog(parent, title, folder)
    dialog.setNameFilters([journals, everything])
    if wish is FileWish.EXPORT:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Before it asks whether a file of that name may be replaced.
        dialog.setDefaultSuffix("json")
        dialog.selectFile(FILE_NAME)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""
