"""How the pages and the night are to look, as the settings, the system and the hour want it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QStyleHints

from companion.core.settings import Settings, ThemeChoice
from companion.engine.preferences import Preferences
from companion.ui.theme import DUSK, Look, asks_for_contrast, chosen_theme


class Dressing(QObject):
    """Keeps two looks right: that of the pages, and `night`, that of what is seen lying down."""

    def __init__(
        self, look: Look, night: Look, preferences: Preferences, hints: QStyleHints, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._night = look, night
        self._preferences = preferences
        self._hints = hints
        self._chosen: ThemeChoice = preferences.settings.theme
        self.dark = False
        preferences.changed.connect(self._settings_changed)
        look.changed.connect(self._scale_changed)
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def darken(self) -> None:
        """From a bedtime session on the pages stay dim, until the next start or another choice of look."""
        self.dark = True
        self._follow_system()

    def _settings_changed(self, settings: Settings) -> None:
        if settings.theme is not self._chosen:
            self._chosen, self.dark = settings.theme, False
        self._follow_system()
        for look in (self._look, self._night):
            look.show_skin_tone(settings.skin_tone)

    def _follow_system(self) -> None:
        settings = self._preferences.settings
        theme = chosen_theme(settings.theme, self._hints)
        self._look.show_theme(DUSK if self.dark else theme)
        strong = asks_for_contrast(settings, self._hints)
        for look in (self._look, self._night):
            look.show_high_contrast(strong)

    def _scale_changed(self) -> None:
        self._night.show_scale(self._look.scale)
