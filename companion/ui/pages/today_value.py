"""What Today shows, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from companion.core.days import Day
from companion.core.journal import Setup
from companion.core.screening import Verdict
from companion.core.settings import LunchPlace
from companion.core.suggestion import Suggestion
from companion.ui.widgets.reminder_card import NextReminder


@dataclass(frozen=True)
class TodayValue:
    """What Today shows: the moment, the suggestion, the verdict at the door, and the days so far.

    `others` are the setups of the quick starts, by "bedtime", "quick" and "feet", None where there is none;
    `chosen` is the setup chosen by hand for today, `reminder` the next one, None where none is set,
    `lunch_place` where a lunch break is spent.
    """

    now: datetime
    suggestion: Suggestion
    verdict: Verdict
    days: tuple[Day, ...]
    used_before: bool
    others: Mapping[str, Setup | None]
    chosen: Setup | None = None
    reminder: NextReminder | None = None
    lunch_place: LunchPlace = LunchPlace.CHAIR

    @property
    def setup(self) -> Setup | None:
        """What the main button starts, or None where it is not a session on the mat."""
        if not self.verdict.open or self.suggestion.setup is None:
            return None
        return self.chosen or self.suggestion.setup
