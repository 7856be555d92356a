"""What is asked before a session, and what was answered: three ratings, some tags, marks of last time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile

from companion.core.deciding import days_between
from companion.core.history import History
from companion.core.journal import Area, Marks, Ratings

UNANSWERED = Ratings()

TAGS = ("long sitting", "driving", "headache", "slept badly", "exercised", "stress")
"""What the day may have had in it, as the journal keeps it (docs/rules.md section 4)."""


@dataclass(frozen=True, slots=True)
class BeforeAnswers:
    """The answers of one moment; each may be missing, and nothing answered is an answer too.

    `tags` are among TAGS, in their order; `marks` is None where they were not asked about.
    """

    ratings: Ratings = UNANSWERED
    tags: tuple[str, ...] = ()
    marks: Marks | None = None


ASK_ABOUT_MARKS_DAYS = 4
"""Skin is asked about for so many days after a session on the mat (docs/rules.md section 4)."""


def asks_about_marks(history: History, area: Area, now: datetime) -> bool:
    """Whether the marks of last time are to be asked about before a session on that area."""
    near = takewhile(
        lambda record: days_between(record.started_at, now) <= ASK_ABOUT_MARKS_DAYS,
        history.on_the_mat(area),
    )
    return any(near)
