"""Everything Today shows, asked of the doorkeeper at one moment."""

from __future__ import annotations

from datetime import datetime

from companion.core.days import last_days
from companion.core.journal import Area, Kind, Setup
from companion.core.planning import Wish
from companion.engine.doorkeeper import Doorkeeper
from companion.ui.pages.today import TodayValue

_OTHERS = {"bedtime": Wish(Kind.BEDTIME), "quick": Wish(Kind.QUICK), "feet": Wish(area=Area.FEET_SEATED)}
"""The quick starts by name."""


def today_value(keeper: Doorkeeper, now: datetime, chosen: Setup | None) -> TodayValue:
    """What Today shows at `now`; `chosen` is the setup chosen by hand for the day."""
    history = keeper.history()
    return TodayValue(
        now=now,
        suggestion=keeper.suggestion(),
        verdict=keeper.verdict(),
        days=last_days(history.on_the_mat(), now),
        used_before=any(history.on_the_mat()),
        others={name: keeper.suggestion(wish).setup for name, wish in _OTHERS.items()},
        chosen=chosen,
    )
