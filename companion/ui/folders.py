"""Folders of this computer, opened in whatever shows folders here."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(path: str) -> bool:
    """Show a folder in the computer's file manager; whether there was one to ask."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))
