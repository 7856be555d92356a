"""Everything Today shows, asked of the doorkeeper at one moment."""

from __future__ import annotations

from datetime import datetime

from companion.core.days import last_days
from companion.core.journal import Setup
from companion.core.planning import wish_for
from companion.core.reminders import Occasion
from companion.core.settings import LunchPlace
from companion.engine.doorkeeper import Doorkeeper
from companion.ui.pages.today import TodayValue

_OTHERS = {"bedtime": Occasion.BEDTIME, "quick": Occasion.LUNCH, "feet": Occasion.FEET}
"""The quick starts by name."""


def today_value(keeper: Doorkeeper, now: datetime, chosen: Setup | None, place: LunchPlace) -> TodayValue:
    """What Today shows at `now`; `chosen` is the setup chosen by hand for the day, `place` where a lunch
    break is spent."""
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
    )
