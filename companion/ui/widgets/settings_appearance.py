"""How the windows look: theme, the skin of the person in the pictures, movement."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.core.journal import Profile
from companion.core.settings import Language, Settings, SkinTone, ThemeChoice
from companion.ui import text
from companion.ui.languages import NATIVE_NAMES
from companion.ui.theme import Look
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.combo import Combo
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.setting_rows import RowsCard, SettingRow, SkinTones
from companion.ui.widgets.settings_section import SettingsSection

TEXT_PERCENTS = (100, 125, 150, 200)
"""The sizes of letters offered; the first is the system's own."""


class AppearanceSection(SettingsSection):
    """The settings under "Appearance"."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        card = RowsCard(look)
        self._theme = Segment(look, self.tr("Theme"), [(choice, text.name(choice)) for choice in ThemeChoice])
        self._skin = SkinTones(look)
        sizes = [(percent, self._size(percent)) for percent in TEXT_PERCENTS]
        self._size_of_text = Segment(look, self.tr("Size of letters"), sizes)
        self._motion = Switch(look, self.tr("Reduced motion"))
        self._language = Combo(look, self.tr("Language"))
        as_computer = (Language.SYSTEM, self.tr("As on this computer"))
        self._languages = [as_computer, *NATIVE_NAMES.items()]
        again = self.tr("The window opens anew in it")
        tongue = self.tr("translation, words, language, locale")
        self._language.show_choices(self._languages, Language.SYSTEM)
        row = SettingRow(look, self.tr("Language"), again, self._language, tongue)
        card.add(self.keep_way_back(row, self._language, "language"))
        self._contrast = Switch(look, self.tr("High contrast"))
        bedtime = self.tr("Bedtime sessions are always dark")
        theme = self.tr("dark mode, light mode, bright, night, day, colours, design")
        row = SettingRow(look, self.tr("Theme"), bedtime, self._theme, theme)
        card.add(self.keep_way_back(row, self._theme, "theme"))
        times = self.tr("On top of what the system asks for")
        large = self.tr("text size, font, zoom, larger, bigger, scale, accessibility, read, eyes")
        row = SettingRow(look, self.tr("Size of letters"), times, self._size_of_text, large)
        card.add(self.keep_way_back(row, self._size_of_text, "text_percent"))
        pictures = self.tr("Of the person in the pictures")
        skin = self.tr("complexion, figure, body, colour of the skin")
        row = SettingRow(look, self.tr("Skin tone"), pictures, self._skin, skin)
        card.add(self.keep_way_back(row, self._skin, "skin_tone"))
        still = self.tr("The breathing sun stays in its place")
        motion = self.tr("animation, movement, still, calm, dizzy, accessibility")
        row = SettingRow(look, self.tr("Reduced motion"), still, self._motion, motion)
        card.add(self.keep_way_back(row, self._motion, "reduced_motion"))
        plain = self.tr("Full text everywhere, real outlines, and no colours that run into each other")
        contrast = self.tr("accessibility, readable, legible, eyes, vision, sight, bold")
        row = SettingRow(look, self.tr("High contrast"), plain, self._contrast, contrast)
        card.add(self.keep_way_back(row, self._contrast, "high_contrast"))
        self.column.addWidget(card)
        self._language.picked.connect(self._choose_language)
        self._theme.chosen.connect(self._choose_theme)
        self._size_of_text.chosen.connect(self._choose_size)
        self._skin.chosen.connect(self._choose_skin)
        self._motion.clicked.connect(self._choose_motion)
        self._contrast.clicked.connect(self._choose_contrast)

    def show_settings(self, settings: Settings, profile: Profile | None) -> None:
        super().show_settings(settings, profile)
        self._language.show_choices(self._languages, settings.language)
        self._theme.show_value(settings.theme)
        self._size_of_text.show_value(settings.text_percent)
        self._skin.show_tone(settings.skin_tone)
        self._motion.setChecked(settings.reduced_motion)
        self._contrast.setChecked(settings.high_contrast)

    def _choose_language(self, language: Language) -> None:
        self.change(language=language)

    def _choose_theme(self, theme: ThemeChoice) -> None:
        self.change(theme=theme)

    def _size(self, percent: int) -> str:
        return self.tr("System") if percent == 100 else self.tr("{0} %").format(percent)

    def _choose_size(self, percent: int) -> None:
        self.change(text_percent=percent)

    def _choose_skin(self, tone: SkinTone) -> None:
        self.change(skin_tone=tone)

    def _choose_motion(self, reduced: bool) -> None:
        self.change(reduced_motion=reduced)

    def _choose_contrast(self, high: bool) -> None:
        self.change(high_contrast=high)
