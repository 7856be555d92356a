"""What is asked before a session, and what was answered: three ratings, some tags, marks of last time."""

from __future__ import annotations

from dataclasses import dataclass

from companion.core.journal import Marks, Ratings

UNANSWERED = Ratings()

TAGS = ("long sitting", "driving", "headache", "slept badly", "exercised", "stress")
"""What the day may have had in it, as the journal keeps it (rules.md section 4)."""


@dataclass(frozen=True, slots=True)
class BeforeAnswers:
    """The answers of one moment; each may be missing, and nothing answered is an answer too.

    `tags` are among TAGS, in their order; `marks` is None where they were not asked about.
    """

    ratings: Ratings = UNANSWERED
    tags: tuple[str, ...] = ()
    marks: Marks | None = None
