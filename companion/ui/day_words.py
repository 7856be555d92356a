"""How a day ahead is called. Apart from all other words, because the tray needs little more than these."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from companion.core.deciding import DAY_ENDS
from companion.ui.translation import translate


def clock_word(at: time) -> str:
    """A time of day to the minute: "21:30", or "9:30 pm" where that is usual."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def weekday_word(weekday: int) -> str:
    """The name of a day of the week, 0 for Monday."""
    return QLocale().standaloneDayName(weekday + 1)


def day_word(day: date, today: date, at: time | None = None) -> str:
    """What a day is called on `today`: "Today", "Tomorrow", "Friday", and a week ahead its date.

    `day` is the one something belongs to; with `at`, what comes after midnight is said to be in its night.
    """
    night = at is not None and timedelta(hours=at.hour, minutes=at.minute) < DAY_ENDS
    ahead = (day - today).days
    if ahead == 0:
        return translate("Reminders", "Tonight") if night else translate("Reminders", "Today")
    if ahead == 1:
        return translate("Reminders", "Tomorrow night") if night else translate("Reminders", "Tomorrow")
    # A week ahead the name of the day alone would be that of today.
    name = weekday_word(day.weekday()) if ahead < 7 else _date_word(day)
    return translate("Reminders", "{0}, at night").format(name) if night else name


def _date_word(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Reminders", "d MMMM"))
