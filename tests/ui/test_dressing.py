"""The pages and the night look as the settings, the system and the hour want it, at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints

from companion.core.settings import Settings, SkinTone, ThemeChoice
from companion.engine.preferences import Preferences
from companion.ui.dressing import Dressing
from companion.ui.theme import DUSK, MORNING, Look, asks_for_contrast

HIGH, USUAL = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference


class Accessibility(QObject):
    """What a system says of who sits before it."""

    contrastPreferenceChanged = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.preference = USUAL

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.preference


class System(QObject):
    """What Qt knows of a system: whether it is light or dark, and whether it asks for contrast."""

    colorSchemeChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Dark
        self._accessibility = Accessibility(self)

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> Accessibility:
        return self._accessibility

    def ask_for(self, contrast: Qt.ContrastPreference) -> None:
        """Somebody switches it in the settings of the system."""
        self._accessibility.preference = contrast
        self._accessibility.contrastPreferenceChanged.emit(contrast)


class OlderSystem(QObject):
    """The same before Qt 6.10."""

    colorSchemeChanged = Signal(object)

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Light


class Wardrobe:
    """Two looks, kept right by what a system and the settings say."""

    def __init__(self, system: QObject, **settings: Any) -> None:
        self.look, self.night = Look(DUSK), Look(DUSK)
        self.preferences = Preferences(Settings(**settings), lambda _settings: None)
        hints = cast(QStyleHints, system)
        self.dressing = Dressing(self.look, self.night, self.preferences, hints, self.preferences)

    def choose(self, **changes: Any) -> None:
        """Somebody changes the settings."""
        self.preferences.change(replace(self.preferences.settings, **changes))

    @property
    def strong(self) -> tuple[bool, bool]:
        """Whether the pages and the night are in high contrast."""
        return self.look.theme.high_contrast, self.night.theme.high_contrast


@pytest.fixture
def system(qapp: object) -> Iterator[System]:
    made = System()
    yield made
    made.deleteLater()


def test_high_contrast_follows_the_setting_at_once(system: System) -> None:
    wardrobe = Wardrobe(system)
    wardrobe.choose(high_contrast=True)
    assert wardrobe.strong == (True, True)
    assert wardrobe.look.color("text3") == wardrobe.look.color("text")
    wardrobe.choose(high_contrast=False)
    assert wardrobe.strong == (False, False)


def test_high_contrast_follows_the_system_at_once(system: System) -> None:
    wardrobe = Wardrobe(system)
    system.ask_for(HIGH)
    assert wardrobe.strong == (True, True)
    system.ask_for(USUAL)
    assert wardrobe.strong == (False, False)


def test_whoever_chose_high_contrast_keeps_it_whatever_the_system_says(system: System) -> None:
    wardrobe = Wardrobe(system)
    wardrobe.choose(high_contrast=True)
    system.ask_for(HIGH)
    system.ask_for(USUAL)
    assert wardrobe.strong == (True, True)


def test_a_qt_that_knows_nothing_of_contrast_leaves_it_to_the_setting(qapp: object) -> None:
    wardrobe = Wardrobe(OlderSystem())
    assert wardrobe.strong == (False, False)
    wardrobe.choose(high_contrast=True)
    assert wardrobe.strong == (True, True)


def test_qt_can_be_asked_whether_the_system_wants_contrast(qapp: Any) -> None:
    assert asks_for_contrast(Settings(), qapp.styleHints()) is False
    assert asks_for_contrast(Settings(high_contrast=True), qapp.styleHints()) is True


def test_another_theme_or_skin_stays_in_high_contrast(system: System) -> None:
    wardrobe = Wardrobe(system)
    wardrobe.choose(high_contrast=True)
    wardrobe.choose(theme=ThemeChoice.MORNING, skin_tone=SkinTone.DEEP)
    assert wardrobe.strong == (True, True)
    assert wardrobe.look.color("text2") == MORNING.color("text")


def test_light_and_dark_follow_the_system_until_somebody_has_gone_to_bed(system: System) -> None:
    wardrobe = Wardrobe(system)
    system.scheme = Qt.ColorScheme.Light
    system.colorSchemeChanged.emit(system.scheme)
    assert wardrobe.look.theme == MORNING
    wardrobe.dressing.darken()
    assert wardrobe.look.theme == DUSK and wardrobe.dressing.dark
    wardrobe.choose(theme=ThemeChoice.MORNING)
    assert wardrobe.look.theme == MORNING and not wardrobe.dressing.dark
