"""The person's own music: what was added, and the ways to add more or take it away again."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QFileInfo, Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.controls import Button, ButtonKind, Size
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.settable import Settable
from companion.ui.widgets.side_by_side import SideBySide

LEAST_NAME = 120
"""Room a name should have beside its button, in design pixels."""

FEW = 5
"""So many are shown until somebody wishes to see all."""


class OwnMusic(Settable):
    """Files and folders by name, each with a way to remove it. Nothing happens to the files themselves."""

    files_requested = Signal()
    folder_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent=parent)
        self.name = self.tr("Your music")
        self.also = self.tr("own files, folder, mp3, songs, album, playlist, library")
        self._paths: tuple[str, ...] = ()
        self._all = False
        self._lines: list[QWidget] = []
        self._files = Button(look, self.tr("Add files..."))
        self._folder = Button(look, self.tr("Add folder..."))
        self._more = Button(look, "", ButtonKind.TEXT, Size.SMALL)
        column = self.rows
        column.addWidget(Label(look, self.name, weight=600))
        column.addWidget(self.note)
        self.show_note(self.tr("Ogg, FLAC, MP3 and WAV; folders with all that is in them"))
        column.space(8)
        ways = QWidget()
        self._flow = FlowLayout(look.px(8), parent=ways)
        self._flow.addWidget(self._files)
        self._flow.addWidget(self._folder)
        column.addWidget(ways)
        self._list = Column(look)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._files.clicked.connect(self.files_requested)
        self._folder.clicked.connect(self.folder_requested)
        self._more.clicked.connect(self._show_all)
        self.show_paths(())

    def show_paths(self, paths: tuple[str, ...]) -> None:
        """Shows what was added, the first few of it where it is much."""
        if paths == self._paths and self._lines:
            return
        self._paths = paths
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = paths if self._all else paths[:FEW]
        self._lines = [self._line(path) for path in shown]
        for line in self._lines:
            self._list.addWidget(line)
            # Qt would show it later only.
            line.show()
        # Made last, and yet before what lies below for the keyboard.
        removes = [line.findChildren(Button)[0] for line in self._lines]
        for before, after in pairwise((self._folder, *removes, self._more)):
            self.setTabOrder(before, after)
        self._more.setVisible(len(shown) < len(paths))
        self._more.show_text(self.tr("Show all {0}").format(len(paths)))

    def _line(self, path: str) -> QWidget:
        name = QFileInfo(path).fileName() or path
        label = Label(self._look, name)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        label.setToolTip(path)
        remove = Button(self._look, self.tr("Remove"), ButtonKind.QUIET, Size.SMALL)
        remove.setAccessibleName(self.tr("Remove {0}").format(name))
        remove.setProperty("path", path)
        remove.clicked.connect(self._remove)
        return SideBySide(self._look, label, remove, LEAST_NAME, parent=self)

    def _remove(self) -> None:
        self.remove_requested.emit(self.sender().property("path"))

    def _show_all(self) -> None:
        self._all = True
        paths, self._paths = self._paths, ()
        self.show_paths(paths)
