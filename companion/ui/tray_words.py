"""What the tray says of reminders. In few words, and loaded with little: the tray waits for weeks."""

from __future__ import annotations

from companion.core.deciding import day_of
from companion.engine.reminder_clock import Outlook
from companion.ui.day_words import clock_word, day_word
from companion.ui.translation import translate
from companion.ui.tray import TrayReminders


def tray_reminders(outlook: Outlook) -> TrayReminders:
    """What is ahead, as the tray shows it."""
    due = None if outlook.shown is None else outlook.shown.occasion
    return TrayReminders(_line(outlook), due, outlook.today)


def _line(outlook: Outlook) -> str:
    coming = outlook.coming
    if outlook.resting:
        return translate("TrayWords", "Reminders rest until you open Mat Companion")
    if coming is None:
        return ""
    day = day_word(coming.day, day_of(outlook.now, outlook.now), coming.at)
    return translate("TrayWords", "Next reminder: {0}, {1}").format(day, clock_word(coming.at))
