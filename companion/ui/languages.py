"""The languages of the program: which one is spoken, and how it counts days and writes numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from companion.assets import translations_dir
from companion.core.settings import Language

NATIVE_NAMES = {
    Language.ARABIC: "العربية",
    Language.GERMAN: "Deutsch",
    Language.ENGLISH: "English",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.SWEDISH: "Svenska",
    Language.JAPANESE: "日本語",
}
"""What each calls itself, so that whoever ended up in one that they cannot read finds their own."""

FROM_RIGHT = (Language.ARABIC,)
"""Those that are read from right to left."""


def language_spoken(chosen: Language, system: QLocale) -> Language:
    """The language to speak: the chosen one, or the first of those of the computer that the program has."""
    if chosen is not Language.SYSTEM:
        return chosen
    for name in system.uiLanguages():
        code = name.partition("-")[0]
        if code in (language.value for language in NATIVE_NAMES):
            return Language(code)
    return Language.ENGLISH


def locale_spoken(language: Language, system: QLocale) -> QLocale:
    """The locale of a language where the computer is: days, weeks, numbers and paper as they are usual there.

    Digits are always 0 to 9, as in the files and on every rating: digits that a language has of its own would
    stand beside them.
    """
    if system.language() is QLocale.Language.C:
        # A system without a language has numbers for the days of the week.
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    tongue = QLocale(language.value).language()
    locale = system if tongue is system.language() else QLocale(tongue, system.territory())
    return locale if locale.zeroDigit() == "0" else QLocale(tongue, QLocale.Country.Morocco)


def speak(application: QCoreApplication, chosen: Language) -> Language:
    """Have the program speak a language, before the first window is made; returns which one it is."""
    system = QLocale.system()
    language = language_spoken(chosen, system)
    locale = locale_spoken(language, system)
    QLocale.setDefault(locale)
    if language is not Language.ENGLISH:
        # Loaded here: English needs none.
        from PySide6.QtCore import QLibraryInfo, QTranslator

        own, qt = str(translations_dir()), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # What is installed last is asked first.
        for name, folder in (("qtbase", qt), ("mat_companion", own)):
            translator = QTranslator(application)
            if translator.load(f"{name}_{language.value}", folder):
                application.installTranslator(translator)
    if isinstance(application, QGuiApplication) and application.isRightToLeft() != (language in FROM_RIGHT):
        # Only where it is another, for a direction loads all that is in the namespace of Qt.
        application.setLayoutDirection(locale.textDirection())
    return language
