"""Times of day, days and numbers, as the language of the computer writes and reads them."""

from __future__ import annotations

import re
from datetime import date, time

from PySide6.QtCore import QDate, QLocale

from companion.ui.translation import translate

_HOURS_AND_MINUTES = re.compile(r"(\d{1,2})\s*(?:[:.,h]\s*)?(\d{2})")
_HOURS = re.compile(r"(\d{1,2})\s*h?")
_MERIDIEMS = {"am": 0, "a.m.": 0, "pm": 12, "p.m.": 12}


def decimal(number: float) -> str:
    """A number with one digit behind the point, or the comma where that is usual."""
    return QLocale().toString(number, "f", 1)


def read_clock(words: str) -> time | None:
    """The time of day that somebody wrote, in the usual way or a shorter one; None where it is none."""
    locale, left = QLocale(), words.strip().casefold()
    usual = locale.toTime(words.strip(), QLocale.FormatType.ShortFormat)
    if usual.isValid():
        return time(usual.hour(), usual.minute())
    meridiems = {**_MERIDIEMS, locale.amText().casefold(): 0, locale.pmText().casefold(): 12}
    half = None
    for word in sorted(meridiems, key=len, reverse=True):
        if word and (left.startswith(word) or left.endswith(word)):
            half = meridiems[word]
            left = left.removeprefix(word).removesuffix(word).strip()
            break
    found = _HOURS_AND_MINUTES.fullmatch(left) or _HOURS.fullmatch(left)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2]) if found.lastindex == 2 else 0
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half
    return time(hour, minute) if hour < 24 and minute < 60 else None


_DATES = ("d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy")


def read_date(words: str) -> date | None:
    """The day that somebody wrote, in the usual way or as the program writes it; None where it is none."""
    words = " ".join(words.split())
    for locale in (QLocale(), written_locale()):
        usual = (
            locale.dateFormat(one) for one in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
        )
        own = translate("Clock", "d MMMM yyyy"), translate("Clock", "d MMM yyyy")
        for form in (*own, *_DATES, *usual):
            found = locale.toDate(words, form, 2000)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
    return None


def weekdays() -> tuple[int, ...]:
    """The days of a week, 0 for Monday, in the order in which a week is usually written."""
    first = QLocale().firstDayOfWeek().value - 1
    return tuple((first + number) % 7 for number in range(7))


def date_word(day: date) -> str:
    """A day of this year or another: "9 March 2026", as the language has it."""
    return written(day, translate("Clock", "d MMMM yyyy"))


def short_date_word(day: date) -> str:
    """The same where there is little room: "9 Mar 2026"."""
    return written(day, translate("Clock", "d MMM yyyy"))


def written(day: date, form: str) -> str:
    """A day in the form that Qt is told, with the names of the language."""
    return written_locale().toString(QDate(day.year, day.month, day.day), form)


def no_date(words: str, kept: date) -> str:
    """That what was written is no day, and what holds still."""
    if not words.strip():
        return translate("Clock", "No day was written, so {0} stays.").format(date_word(kept))
    sentence = translate("Clock", "{0} is no day, so {1} stays. Write it like that.")
    return sentence.format(words.strip(), date_word(kept))


def written_locale() -> QLocale:
    """The locale that names of days and months come from."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        # A system without a language has numbers for the days of the week.
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return locale


def weekday_letter(weekday: int) -> str:
    """The shortest name of a day of the week, 0 for Monday."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)
