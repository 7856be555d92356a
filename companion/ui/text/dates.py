"""Days as somebody writes and reads them in a field, with all four figures of the year."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from companion.ui.text.clock import written_locale

_CENTURY = 2000
"""Of a year written with two figures."""


def short_date(day: date) -> str:
    """A day as a field shows it: "09/03/2026", or as the language has it."""
    return written_locale().toString(QDate(day.year, day.month, day.day), _form())


def read_date(words: str) -> date | None:
    """The day that somebody wrote, as usual, with a short year or as 2026-03-09; None where it is none."""
    locale, words = written_locale(), words.strip()
    # Neither zeros before figures nor those of the century have to be written.
    short = re.sub(r"(?<!M)MM(?!M)", "M", _form().replace("dd", "d"))
    forms = (_form(), short, short.replace("yyyy", "yy"), "d MMMM yyyy", "d MMM yyyy")
    found = (locale.toDate(words, form, _CENTURY) for form in forms)
    day = next((day for day in found if day.isValid()), QDate.fromString(words, "yyyy-M-d"))
    return date(day.year(), day.month(), day.day()) if day.isValid() and day.year() >= 1 else None


def no_date(words: str, kept: date) -> str:
    """That what was written is no day, and what holds still."""
    if not words.strip():
        return _tr("No day was written, so {0} stays.").format(short_date(kept))
    sentence = _tr("{0} is no day, so {1} stays. Write it like {2}.")
    return sentence.format(words.strip(), short_date(kept), short_date(date(2026, 3, 9)))


def _form() -> str:
    form = written_locale().dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Dates", words)
