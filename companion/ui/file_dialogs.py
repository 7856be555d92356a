"""The system's own dialogs: for a journal to write or read, and for sounds of one's own."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.ui.translation import translate

PICTURE_NAME = "mat-companion-chart.png"

AUDIO_FILES = "*.ogg *.flac *.mp3 *.wav"
"""What can be played, as a dialog filters it."""


class FileWish(Enum):
    """What a file is asked for."""

    JOURNAL = "journal"
    TABLE = "table"
    REPORT = "report"
    IMPORT = "import"
    RESTORE = "restore"
    PICTURE = "picture"


class SoundWish(Enum):
    """What sounds are asked for: files or a folder of music, or the folder with the recorded lines."""

    FILES = "files"
    FOLDER = "folder"
    VOICE = "voice"


Ask = Callable[[QWidget, FileWish], str]
"""Asks for a file, and answers with "" if none was chosen."""

AskForSounds = Callable[[QWidget, SoundWish], tuple[str, ...]]
"""Asks for files or a folder, and answers with none if none was chosen."""

AskForFolder = Callable[[QWidget], str]
"""Asks for a folder, and answers with "" if none was chosen."""


class _Ending(QObject):
    """Keeps the ending of a name to the kind of file that is chosen, as long as it has the other's.

    Beside the dialog and no kind of dialog itself: of those Qt never shows the system's own.
    """

    def __init__(self, dialog: QFileDialog, endings: dict[str, str]) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._endings = endings
        dialog.filterSelected.connect(self.follow)

    def follow(self, chosen: str) -> None:
        """Give a name without an ending that of the kind chosen, and change another kind's."""
        ending = self._endings.get(chosen)
        if ending is None:
            return
        self._dialog.setDefaultSuffix(ending)
        for file in self._dialog.selectedFiles()[:1]:
            path = Path(file)
            if path.suffix[1:] in self._endings.values() and path.suffix[1:] != ending:
                self._dialog.selectFile(path.with_suffix(f".{ending}").name)


def ask_for_file(parent: QWidget, wish: FileWish) -> str:
    """Shows the dialog and waits for it; a name without an ending gets that of the kind wished for."""
    if wish is FileWish.PICTURE:
        return _ask_for_picture(parent)
    title, kinds, name = _titled(wish)
    dialog = QFileDialog(parent, title, _folder(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.setNameFilters([kinds, _everything()])
    if wish in (FileWish.IMPORT, FileWish.RESTORE):
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    else:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Before it asks whether a file of that name may be replaced.
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.selectFile(name)
    return "".join(_answer(dialog)[:1])


def _titled(wish: FileWish) -> tuple[str, str, str]:
    """The title of a dialog, the files it shows, and the name it begins with, if any."""
    translate = QCoreApplication.translate
    journal = translate("FileDialogs", "Export the journal")
    match wish:
        case FileWish.JOURNAL:
            return journal, translate("FileDialogs", "Journals (*.json)"), "mat-companion-journal.json"
        case FileWish.TABLE:
            kinds = translate("FileDialogs", "Sessions for a spreadsheet (*.csv)")
            return journal, kinds, "mat-companion-sessions.csv"
        case FileWish.REPORT:
            title = translate("FileDialogs", "Write a report")
            return title, translate("FileDialogs", "Reports (*.pdf)"), "mat-companion-report.pdf"
        case FileWish.RESTORE:
            backups = translate("FileDialogs", "Backups (*.zip)")
            return translate("FileDialogs", "Choose a backup"), backups, ""
        case _:
            both = translate("FileDialogs", "Journals and tables (*.json *.csv)")
            return translate("FileDialogs", "Import a journal"), both, ""


def _ask_for_picture(parent: QWidget) -> str:
    pixels = translate("FileDialogs", "Pictures (*.png)")
    lines = translate("FileDialogs", "Drawings that stay sharp (*.svg)")
    title = translate("FileDialogs", "Save the chart as a picture")
    dialog = QFileDialog(parent, title, _folder(QStandardPaths.StandardLocation.PicturesLocation))
    dialog.setNameFilters([pixels, lines])
    _Ending(dialog, {pixels: "png", lines: "svg"})
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("png")
    dialog.selectFile(PICTURE_NAME)
    return "".join(_answer(dialog)[:1])


def ask_for_folder(parent: QWidget) -> str:
    """Shows the dialog and waits for it: the folder that another program keeps equal on several computers."""
    title = translate("FileDialogs", "Choose a folder that your computers share")
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return "".join(_answer(dialog)[:1])


def ask_for_sounds(parent: QWidget, wish: SoundWish) -> tuple[str, ...]:
    """Shows the dialog and waits for it: any number of files, or one folder."""
    titles = {
        SoundWish.FILES: translate("FileDialogs", "Add music"),
        SoundWish.FOLDER: translate("FileDialogs", "Add a folder of music"),
        SoundWish.VOICE: translate("FileDialogs", "Choose the folder with the recordings"),
    }
    dialog = QFileDialog(parent, titles[wish], _folder(QStandardPaths.StandardLocation.MusicLocation))
    if wish is SoundWish.FILES:
        audio = translate("FileDialogs", "Music ({0})").format(AUDIO_FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([audio, _everything()])
    else:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return tuple(_answer(dialog))


def _answer(dialog: QFileDialog) -> list[str]:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen


def _everything() -> str:
    return translate("FileDialogs", "All files (*)")


def _folder(place: QStandardPaths.StandardLocation) -> str:
    folder = QStandardPaths.writableLocation(place)
    return folder if Path(folder).is_dir() else str(Path.home())
