"""Whether the program belongs to this computer, in its menu and at login: chosen in the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from companion import assets
from companion.core.errors import CompanionError
from companion.core.integration import Integration
from companion.desktop.entries import Entries, entries, install


class Belonging(QObject):
    """Puts entries where the desktop looks for them, and takes them out. `data_dir`: only if it was given."""

    changed = Signal(Integration)
    failed = Signal(CompanionError)

    def __init__(self, data_dir: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir

    def tell(self) -> None:
        """Tell what is there."""
        try:
            self.changed.emit(self._entries().state())
        except CompanionError as error:
            self.failed.emit(error)

    def install(self) -> None:
        """Put the launcher into the menu."""
        self._do(install)

    def remove(self) -> None:
        """Take the launcher out of the menu; the login has a switch of its own."""
        self._do(_removed)

    def start_at_login(self, on: bool) -> None:
        """Start the program at login, or no longer."""
        self._do(_at_login if on else _not_at_login)

    def _do(self, change: Callable[[Entries], object]) -> None:
        try:
            change(self._entries())
        except CompanionError as error:
            self.failed.emit(error)
        # Also after a failure: what is shown is what is there.
        self.tell()

    def _entries(self) -> Entries:
        return entries(assets.icons_dir(), self._data_dir)


def _removed(ours: Entries) -> object:
    return ours.remove()


def _at_login(ours: Entries) -> object:
    return ours.set_autostart(True)


def _not_at_login(ours: Entries) -> object:
    return ours.set_autostart(False)
