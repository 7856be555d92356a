"""The dialogs for sounds ask for what is wished for, and answer with what was chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.file_dialogs import AUDIO_FILES, SoundWish, ask_for_sounds


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder with two pieces and a folder in it."""
    for name in ("a.ogg", "b.flac"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "more").mkdir()
    return tmp_path


def answer(window: QWidget, folder: Path, accepted: bool, seen: list[QFileDialog.FileMode]) -> None:
    """Answer the dialog that is open: with both files, or with the folder."""
    dialog = window.findChild(QFileDialog)
    try:
        seen.append(dialog.fileMode())
        dialog.setDirectory(str(folder))
        if dialog.fileMode() is QFileDialog.FileMode.ExistingFiles:
            assert AUDIO_FILES in dialog.nameFilters()[0]
            dialog.selectFile("a.ogg")
        else:
            dialog.selectFile(str(folder / "more"))
    finally:
        dialog.done(int(accepted))


@pytest.mark.parametrize(
    ("wish", "mode", "name"),
    [
        (SoundWish.FILES, QFileDialog.FileMode.ExistingFiles, "a.ogg"),
        (SoundWish.FOLDER, QFileDialog.FileMode.Directory, "more"),
        (SoundWish.VOICE, QFileDialog.FileMode.Directory, "more"),
    ],
)
@pytest.mark.parametrize("accepted", [True, False])
def test_files_and_folders_are_asked_for(
    wish: SoundWish, mode: QFileDialog.FileMode, name: str, accepted: bool, music: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[QFileDialog.FileMode] = []
    QTimer.singleShot(0, lambda: answer(window, music, accepted, seen))
    assert ask_for_sounds(window, wish) == ((str(music / name),) if accepted else ())
    assert seen == [mode]
