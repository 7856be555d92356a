"""The language of the program: the computer's or a chosen one, with its days and numbers, and whole."""

import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from companion.assets import translations_dir
from companion.core.settings import Language
from companion.ui.languages import NATIVE_NAMES, language_spoken, locale_spoken
from companion.ui.text import clock_word, date_word, read_clock, read_date, short_date_word
from companion.ui.text.lists import ended, listed, sentences, within

BRITISH = QLocale("en_GB")
SHORT = QLocale.FormatType.ShortFormat
PLACE = re.compile(r"\{[^}]*\}")


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("de_AT", Language.GERMAN),
        ("sv_FI", Language.SWEDISH),
        ("ar_SA", Language.ARABIC),
        ("ja_JP", Language.JAPANESE),
        ("en_US", Language.ENGLISH),
        ("fi_FI", Language.ENGLISH),
        ("C", Language.ENGLISH),
    ],
)
def test_the_language_of_the_computer_is_spoken_where_the_program_has_it(
    system: str, spoken: Language
) -> None:
    assert language_spoken(Language.SYSTEM, QLocale(system)) is spoken


def test_a_chosen_language_is_spoken_on_any_computer() -> None:
    assert language_spoken(Language.FRENCH, QLocale("de_DE")) is Language.FRENCH


@pytest.mark.parametrize("language", NATIVE_NAMES)
@pytest.mark.parametrize("system", ["C", "en_US", "de_CH", "ar_EG", "ja_JP", "sv_SE"])
def test_a_locale_is_of_its_language_and_writes_common_digits(language: Language, system: str) -> None:
    locale = locale_spoken(language, QLocale(system))
    assert locale.name().partition("_")[0] == language.value
    assert locale.toString(1234567890).isascii() or "1" in locale.toString(1234567890)
    assert locale.zeroDigit() == "0"


def test_days_and_weeks_are_those_of_where_the_computer_is() -> None:
    assert locale_spoken(Language.GERMAN, QLocale("de_AT")).name() == "de_AT"
    assert locale_spoken(Language.ENGLISH, QLocale("en_US")).firstDayOfWeek().value == 7
    assert locale_spoken(Language.ENGLISH, QLocale("C")).firstDayOfWeek().value == 1
    assert locale_spoken(Language.SPANISH, QLocale("es_MX")).name() == "es_MX"


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    """A language as the program speaks it, for one test."""
    language: Language = request.param
    usual, translator = QLocale(), QTranslator()
    translator.load(f"mat_companion_{language.value}", str(translations_dir()))
    qapp.installTranslator(translator)
    QLocale.setDefault(locale_spoken(language, BRITISH))
    yield language
    qapp.removeTranslator(translator)
    QLocale.setDefault(usual)


EVERY_LANGUAGE = pytest.mark.parametrize("spoken", NATIVE_NAMES, indirect=True)


@EVERY_LANGUAGE
def test_what_is_written_in_a_language_is_read_in_it(spoken: Language) -> None:
    day = date(2026, 3, 9)
    assert read_clock(clock_word(time(21, 30))) == time(21, 30)
    for written in (date_word(day), short_date_word(day), QLocale().toString(QDate(2026, 3, 9), SHORT)):
        assert read_date(written) == day, written


@EVERY_LANGUAGE
def test_sentences_stand_beside_each_other_as_the_language_has_it(spoken: Language) -> None:
    end = "。" if spoken is Language.JAPANESE else "."
    assert ended(ended("Ω")) == f"Ω{end}"
    # Where no space stands between sentences, one without width does.
    both = sentences("Ω.", "", "Ψ.").replace("\u200b", "")
    assert both == ("Ω.Ψ." if spoken is Language.JAPANESE else "Ω. Ψ.")
    sign = {Language.JAPANESE: "、", Language.ARABIC: "،"}.get(spoken, ",")
    assert sign in listed(("Ω", "Ψ"))
    assert listed(("", "Ψ")) == "Ψ"
    assert within("Kopf") == ("Kopf" if spoken is Language.GERMAN else "kopf")


@pytest.mark.parametrize("language", translations.FORMS)
def test_a_language_is_whole(language: str) -> None:
    left = translations.missing(language)
    assert not left, f"{len(left)} texts, the first: {left[0]}"


@pytest.mark.parametrize("language", translations.FORMS)
def test_what_is_filled_in_has_its_place_in_every_language(language: str) -> None:
    for text, translation in translations.read(translations.source_of(language)).items():
        wanted = sorted(PLACE.findall(text.source))
        for form in translation.forms:
            assert sorted(PLACE.findall(form)) == wanted, (text.source, form)


@pytest.mark.parametrize("language", translations.FORMS)
def test_a_language_can_be_loaded(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"mat_companion_{language}", str(translations_dir()))
    assert translator.translate("MainWindow", "Today") not in ("", "Today")


def test_marked_texts_are_found_where_they_are_written() -> None:
    code = """
class Page(QWidget):
    def f(self, n):
        self.tr("One")
        self.tr("%n two", None, len(n))
        return [translate("Names", "Three"), translate("Names", "%n four", None, n.count), "five"]

WORDS = QT_TRANSLATE_NOOP("Names", "Six " "and seven")
"""
    assert set(translations.texts_in(code)) == {
        translations.Text("Page", "One"),
        translations.Text("Page", "%n two", counted=True),
        translations.Text("Names", "Three"),
        translations.Text("Names", "%n four", counted=True),
        translations.Text("Names", "Six and seven"),
    }


def test_what_was_translated_stays_and_what_nobody_says_goes(tmp_path: Path) -> None:
    file = tmp_path / "words_de.ts"
    kept, gone = translations.Text("Names", "Kept & <whole>"), translations.Text("Names", "Gone")
    counted = translations.Text("Names", "%n days", counted=True)
    held = {
        kept: translations.Translation(("Behalten & <ganz>",)),
        gone: translations.Translation(("Weg",)),
        counted: translations.Translation(("%n Tag", "%n Tage")),
    }
    texts = {kept: "a.py", counted: "a.py", translations.Text("Names", "New"): "b.py"}
    translations.write(file, "de", texts, held)
    found = translations.read(file)
    assert found[kept].forms == ("Behalten & <ganz>",)
    assert found[counted].forms == ("%n Tag", "%n Tage")
    assert found[translations.Text("Names", "New")].forms == ()
    assert gone not in found
