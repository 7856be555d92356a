"""Everything Today shows, asked of the doorkeeper at one moment."""

from __future__ import annotations

from datetime import datetime

from companion.core.days import last_days
from companion.core.deciding import day_of
from companion.core.journal import Setup
from companion.core.planning import wish_for
from companion.core.reminders import Occasion
from companion.core.settings import LunchPlace
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.reminder_clock import Outlook
from companion.ui import text
from companion.ui.pages.today_value import TodayValue
from companion.ui.widgets.reminder_card import NextReminder

_OTHERS = {"bedtime": Occasion.BEDTIME, "quick": Occasion.LUNCH, "feet": Occasion.FEET}
"""The quick starts by name."""


def today_value(
    keeper: Doorkeeper, now: datetime, chosen: Setup | None, place: LunchPlace, outlook: Outlook
) -> TodayValue:
    """What Today shows at `now`; `chosen` is the setup chosen by hand for the day, `place` where a lunch
    break is spent, `outlook` what reminders are ahead."""
    history = keeper.history()
    return TodayValue(
        now=now,
        suggestion=keeper.suggestion(),
        verdict=keeper.verdict(),
        days=last_days(history.on_the_mat(), now),
        used_before=any(history.on_the_mat()),
        others={name: keeper.suggestion(wish_for(one, place)).setup for name, one in _OTHERS.items()},
        chosen=chosen,
        lunch_place=place,
        reminder=next_reminder(outlook),
    )


def next_reminder(outlook: Outlook) -> NextReminder | None:
    """The reminder that waits for an answer, or else the one that comes next, in words."""
    today = day_of(outlook.now, outlook.now)
    if outlook.shown is not None:
        shown = outlook.shown
        words = text.reminder_day(today, today, shown.occasion, shown.at)
        return NextReminder(text.clock_word(shown.at), words, can_skip=True, due=True)
    coming = outlook.coming
    if coming is None:
        return None
    words = text.reminder_day(coming.day, today, coming.reminder.occasion, coming.at)
    return NextReminder(text.clock_word(coming.at), words, can_skip=coming.day == today)
