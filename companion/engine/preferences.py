"""The preferences in force, written down as soon as they change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from companion.core.errors import CompanionError
from companion.core.settings import Settings


class Preferences(QObject):
    """Holds the settings and tells everybody when they change."""

    changed = Signal(Settings)
    failed = Signal(CompanionError)

    def __init__(
        self, settings: Settings, save: Callable[[Settings], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._save = save
        self._unsaved = False

    @property
    def settings(self) -> Settings:
        """The settings now in force."""
        return self._settings

    @property
    def unsaved(self) -> bool:
        """Whether the settings in force could not be written down."""
        return self._unsaved

    def change(self, settings: Settings) -> None:
        """Other settings from now on; they hold even where they cannot be written."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            self._save(settings)
            self._unsaved = False
        except CompanionError as error:
            self._unsaved = True
            self.failed.emit(error)
        self.changed.emit(settings)
