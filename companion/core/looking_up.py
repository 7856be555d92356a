"""What is looked for in the journal: words, and which lines of it at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from companion.core.journal import Area, DiaryEntry, Line

FEET = frozenset({Area.FEET_SEATED, Area.FEET_STANDING})


class Filter(Enum):
    """Which lines of the journal are shown."""

    ALL = "all"
    BACK = "back"
    FEET = "feet"
    OTHER_AREAS = "other_areas"
    NOTED = "noted"
    WITHOUT_SESSION = "without_session"

    def lets_through(self, line: Line) -> bool:
        """Whether a line is shown; breathing without the mat belongs to no part of the body."""
        if self is Filter.ALL:
            return True
        if self is Filter.NOTED:
            return bool(line.note)
        if isinstance(line, DiaryEntry) or self is Filter.WITHOUT_SESSION:
            return isinstance(line, DiaryEntry) and self is Filter.WITHOUT_SESSION
        if not line.kind.on_the_mat:
            return False
        if self is Filter.FEET:
            return line.area in FEET
        return (line.area is Area.BACK) is (self is Filter.BACK) and line.area not in FEET


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: every word of `words` begins a word of the note, a tag, or what else was done."""

    words: str = ""
    filter: Filter = Filter.ALL
