"""What the tray says of reminders. In few words, and loaded with little: the tray waits for weeks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from companion.core.deciding import day_of
from companion.core.reminding import Coming
from companion.engine.reminder_clock import Outlook
from companion.ui.tray import TrayReminders


def tray_reminders(outlook: Outlook) -> TrayReminders:
    """What is ahead, as the tray shows it."""
    due = None if outlook.shown is None else outlook.shown.occasion
    return TrayReminders(_line(outlook), due, outlook.today)


def _line(outlook: Outlook) -> str:
    coming = outlook.coming
    if outlook.resting:
        return _translated("Reminders rest until you open Mat Companion")
    if coming is None:
        return ""
    ahead = (coming.day - day_of(outlook.now, outlook.now)).days
    if ahead > 1:
        return _translated("Next reminder: {0} {1}").format(_weekday(coming), _clock(coming))
    today, tomorrow = _translated("Next reminder: today {0}"), _translated("Next reminder: tomorrow {0}")
    return (tomorrow if ahead else today).format(_clock(coming))


def _weekday(coming: Coming) -> str:
    return QLocale().dayName(coming.day.isoweekday())


def _clock(coming: Coming) -> str:
    return QLocale().toString(QTime(coming.at.hour, coming.at.minute), QLocale.FormatType.ShortFormat)


def _translated(text: str) -> str:
    return QCoreApplication.translate("TrayWords", text)
