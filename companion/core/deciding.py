"""What is known of the moment at which something is decided, and the rules that may decide it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from companion.core.journal import Area, Condition, Kind, Marks, NotToday, StopReason

DAY_ENDS = timedelta(hours=3)
"""What was done or said at half past midnight still belongs to the evening before."""

AHEAD = timedelta(days=1)
"""What was said later than this from now cannot be right. Up to it the clock was fast and has been put back:
it counts as now, for what keeps off the mat must not be lost to a clock."""


class Reason(Enum):
    """The rule that decided, where no health answer, stop or reason of the day did.

    The words are those of docs/rules.md section 7.
    """

    FIRST = "first"
    STREAK = "streak"
    MARKS = "marks"
    SKIN = "skin"
    TOO_STRONG = "too_strong"
    STOP = "stop"
    FLARE = "flare"
    FLARE_TWICE = "flare_twice"
    GAP = "gap"
    PAIN_TODAY = "pain_today"
    PLATEAU = "plateau"
    QUICK = "quick"
    DAILY_CAP = "daily_cap"
    TOO_SOON = "too_soon"
    NOT_FOR_YOU = "not_for_you"


Decider = Reason | StopReason | Condition | NotToday
"""Everything that can be the reason of a suggestion or of a closed door."""


@dataclass(frozen=True, slots=True)
class Today:
    """The moment and what is known of it: `now` (aware), the kind and area wished for, pain from 0 to 10,
    marks on the skin of that area, and what keeps off the mat.

    Pain not answered is ignored. Marks not answered count as gone, unless a look at the skin was kept.
    """

    now: datetime
    kind: Kind = Kind.STANDARD
    area: Area = Area.BACK
    pain: int | None = None
    marks: Marks | None = None
    not_today: frozenset[NotToday] = frozenset()


def day_of(moment: datetime, now: datetime) -> date:
    """The day, by the local time of `now`, that `moment` belongs to; a day ends at 03:00."""
    return (moment.astimezone(now.tzinfo) - DAY_ENDS).date()


def days_between(earlier: datetime, now: datetime) -> int:
    """The days from the day of `earlier` to that of `now`; 0 on the same day."""
    return (day_of(now, now) - day_of(earlier, now)).days
