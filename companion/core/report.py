"""What a report for a doctor holds: what was done and rated between two days, listed and averaged.

Nothing here knows of causes. Stops, marks and notes are listed one by one, because single ones matter to
whoever reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from math import fsum

from companion.core.insights import Average, Change, NotEnough, Rating
from companion.core.journal import Area, Marks, Setup, StopReason, Surface
from companion.core.mornings import Nights, NotEnoughNights
from companion.core.rhythm import CoverMinutes
from companion.core.splits import Contact


@dataclass(frozen=True, slots=True)
class Choices:
    """What a report is to be about: the days from `first`, None for the beginning, to `last`, and whether
    notes are in it. A day ends at 03:00; a week begins on `first_weekday`, 0 for Monday."""

    first: date | None
    last: date
    notes: bool = False
    first_weekday: int = 0


class Part(Enum):
    """What a time is cut into to be drawn."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Point:
    """One rating before and after, 0 to 10: of a session of the day `first`, or the averages of the `n`
    sessions of the part of the time that begins there."""

    first: date
    n: int
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class RatedOver:
    """One rating: before and after all sessions on the mat, and over time, oldest first.

    Parts of the time with too few rated sessions for an average have no point.
    """

    rating: Rating
    change: Change | NotEnough
    part: Part
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes on the mat in the part of the time that begins on `first`, by cover, easy before hard."""

    first: date
    by_cover: tuple[CoverMinutes, ...]

    @property
    def total(self) -> float:
        """All of them."""
        return fsum(part.minutes for part in self.by_cover)


@dataclass(frozen=True, slots=True)
class Lain:
    """What one part of the body rested on, on which surfaces, in how many sessions and minutes."""

    contact: Contact
    surfaces: tuple[Surface, ...]
    sessions: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Stop:
    """A session that was stopped: why, None where that was not said, and on what after how many minutes."""

    at: datetime
    reason: StopReason | None
    minutes: float
    area: Area
    setup: Setup


@dataclass(frozen=True, slots=True)
class Seen:
    """Marks on the skin that were clear, or skin that was bruised or broken."""

    at: datetime
    area: Area
    marks: Marks


@dataclass(frozen=True, slots=True)
class Days:
    """A word of the journal and the number of days that have it."""

    word: str
    days: int


@dataclass(frozen=True, slots=True)
class Note:
    """Words somebody wrote beside a session, or into an entry without one."""

    at: datetime
    words: str
    with_session: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a report says of the days from `first` to `last`; lists are oldest first.

    `breathing` are sessions without the mat. `comfort` has the number of sessions by its five steps, `felt`,
    `done` and `tags` the days with each word, the usual words first. `entries_pain` is back pain as entries
    without a session tell it, `morning_pain` and `morning_sleep` are the answers of mornings after. `notes`
    is None where notes were not chosen.
    """

    first: date
    last: date
    made_at: datetime
    sessions: int
    breathing: int
    days_on_mat: int
    minutes: float
    lain: tuple[Lain, ...]
    part: Part
    parts: tuple[Minutes, ...]
    ratings: tuple[RatedOver, ...]
    comfort: tuple[int, int, int, int, int]
    nights: Nights | NotEnoughNights
    morning_pain: Average | NotEnough
    morning_sleep: Average | NotEnough
    entries: int
    entries_pain: Average | NotEnough
    stops: tuple[Stop, ...]
    seen: tuple[Seen, ...]
    felt: tuple[Days, ...]
    done: tuple[Days, ...]
    tags: tuple[Days, ...]
    notes: tuple[Note, ...] | None

    @property
    def days(self) -> int:
        """The days it is about."""
        return (self.last - self.first).days + 1
