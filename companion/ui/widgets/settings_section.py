"""What the sections of the settings have in common: the settings in force, and how a change is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.journal import Profile
from companion.core.settings import Settings
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column


class SettingsSection(QWidget):
    """The cards of one section, one under the other. Every change is a wish for all settings at once."""

    changed = Signal(Settings)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.settings = Settings()
        self.column = Column(look, gap=14, parent=self)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        """Shows the settings in force, and what follows from the health answers; that is no wish."""
        self.settings = settings

    def change(self, **values: object) -> None:
        """Wish for these values, and for all others as they are."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]  # the names are its own
        self.changed.emit(self.settings)
