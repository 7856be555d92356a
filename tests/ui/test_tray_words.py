"""What the tray says of the reminders ahead."""

from datetime import UTC, date, datetime, time

import pytest

from companion.core.reminders import EVERY_DAY, Occasion, Reminder
from companion.core.reminding import Coming
from companion.engine.reminder_clock import Outlook
from companion.ui.overview import next_reminder
from companion.ui.tray import TrayReminders
from companion.ui.tray_words import tray_reminders

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
BED = Reminder("bed", Occasion.BEDTIME, EVERY_DAY, time(21, 30))


def ahead(day: int) -> Coming:
    """It comes on that day of March."""
    return Coming(BED, date(2026, 3, day), time(21, 30))


@pytest.mark.parametrize(
    ("outlook", "expected"),
    [
        (Outlook(NOW), TrayReminders()),
        (Outlook(NOW, coming=ahead(2)), TrayReminders("Next reminder: Today, 21:30", None, True)),
        (Outlook(NOW, coming=ahead(3)), TrayReminders("Next reminder: Tomorrow, 21:30", None, False)),
        (Outlook(NOW, coming=ahead(5)), TrayReminders("Next reminder: Thursday, 21:30", None, False)),
        (
            Outlook(NOW, shown=BED, coming=ahead(3)),
            TrayReminders("Next reminder: Tomorrow, 21:30", Occasion.BEDTIME, True),
        ),
        (
            Outlook(NOW, coming=ahead(2), resting=True),
            TrayReminders("Reminders rest until you open Mat Companion", None, True),
        ),
    ],
)
def test_the_tray_says_what_is_ahead(qapp: object, outlook: Outlook, expected: TrayReminders) -> None:
    from PySide6.QtCore import QLocale

    usual = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        assert tray_reminders(outlook) == expected
    finally:
        QLocale.setDefault(usual)


def test_today_shows_the_one_that_waits_for_an_answer_before_the_next(qapp: object) -> None:
    assert next_reminder(Outlook(NOW)) is None
    shown = next_reminder(Outlook(NOW, shown=BED, coming=ahead(3)))
    assert shown is not None
    assert (shown.due, shown.can_skip) == (True, True)
    assert shown.day_words == "Today, bedtime session"
    coming = next_reminder(Outlook(NOW, coming=ahead(3)))
    assert coming is not None
    assert (coming.due, coming.can_skip, coming.day_words) == (False, False, "Tomorrow, bedtime session")
