"""What the sections of the settings have in common: the settings in force, and how a change is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.core.defaults import at_first, differs, put_back
from companion.core.journal import Profile
from companion.core.settings import Settings
from companion.ui.theme import Look
from companion.ui.widgets.boxes import Column
from companion.ui.widgets.settable import Settable, Worded


class SettingsSection(QWidget):
    """The cards of one section, one under the other. Every change is a wish for all settings at once."""

    changed = Signal(Settings)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.settings = Settings()
        self.column = Column(look, gap=14, parent=self)
        self._ways_back: dict[Settable, tuple[Worded, tuple[str, ...]]] = {}

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        """Shows the settings in force, and what follows from the health answers; that is no wish."""
        self.settings = settings
        for row, (words, names) in self._ways_back.items():
            first = words.words_for(*at_first(names).values()) if differs(settings, names) else ""
            row.show_default(first)

    def change(self, **values: object) -> None:
        """Wish for these values, and for all others as they are."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]  # the names are its own
        self.changed.emit(self.settings)

    @property
    def named(self) -> frozenset[str]:
        """The settings that can be put back here, by their names."""
        return frozenset(name for _words, names in self._ways_back.values() for name in names)

    def keep_way_back(self, row: Settable, words: Worded, *names: str) -> Settable:
        """Give a row the way back for the settings of these names, in the words of the control; the row."""
        self._ways_back[row] = (words, names)
        row.put_back_requested.connect(self._put_back)
        return row

    def _put_back(self) -> None:
        row = self.sender()
        if isinstance(row, Settable):
            self.settings = put_back(self.settings, self._ways_back[row][1])
            self.changed.emit(self.settings)
