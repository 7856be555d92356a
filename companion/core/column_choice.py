"""Which column of a table is which, as somebody chooses it while looking at the table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from companion.core.cells import number
from companion.core.column_matching import Matching, choice, guessed
from companion.core.columns import CHOICES, LIMITS, NUMBERS, Field

SAMPLES = 3
"""So many different cells of a column tell what is in it."""

ROWS_SEEN = 200
"""Rows in which samples are looked for: a column may begin with empty cells."""

ALWAYS_OFFERED = (
    *(Field.STARTED_AT, Field.DATE, Field.TIME, Field.KIND, Field.AREA),
    *(Field.COVER, Field.SURFACE, Field.HEAD, Field.MINUTES_DONE),
)
"""What a session cannot be without, so that it is asked about whatever is in the table."""

NEVER_OFFERED = (Field.COURSE,)
"""Told by our tables and not read."""

Sources = Mapping[Field, int | str]
"""Where each field comes from: the number of a column, or the same word in every row."""


@dataclass(frozen=True, slots=True)
class TableSeen:
    """A table as somebody looks at it who is to say what is what: headers, some cells of each column, and
    the columns that were recognised."""

    headers: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    guess: Sources

    @property
    def clear(self) -> bool:
        """Whether all that is needed, and every column with a header, was recognised."""
        columns = [column for column, header in enumerate(self.headers) if header.strip()]
        known = set(self.guess.values()) | self._told_only()
        return not chosen(self.headers, self.guess).missing and all(column in known for column in columns)

    def _told_only(self) -> set[int | str]:
        return {column for column, field in enumerate(guessed(self.headers)) if field in NEVER_OFFERED}


def seen(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> TableSeen:
    """A table by its headers and its first rows. Of two columns that look the same the first is taken."""
    samples: list[dict[str, None]] = [{} for _header in headers]
    for row in islice(rows, ROWS_SEEN):
        # A row may have fewer cells than there are columns, or more.
        for cell, known in zip(row, samples, strict=False):
            if cell.strip() and len(known) < SAMPLES:
                known[cell.strip()] = None
    guess: dict[Field, int | str] = {}
    for column, field in enumerate(guessed(headers)):
        if field is not None and field not in NEVER_OFFERED:
            guess.setdefault(field, column)
    return TableSeen(tuple(headers), tuple(map(tuple, samples)), guess)


def chosen(headers: Sequence[str], sources: Sources) -> Matching:
    """The matching that somebody has chosen; an empty word stands for nothing."""
    fields: list[Field | None] = [None] * len(headers)
    every: dict[Field, str] = {}
    for field, source in sources.items():
        if isinstance(source, int):
            fields[source] = field
        elif source.strip():
            every[field] = source
    return Matching(tuple(headers), tuple(fields), every, frozenset(one for one in fields if one is not None))


def taken(sources: Sources, field: Field, source: int | str | None) -> dict[Field, int | str]:
    """The choice after one more: a column that another field had is taken from it, None is for nothing."""
    others = {
        one: had
        for one, had in sources.items()
        if one is not field and (had != source or isinstance(had, str))
    }
    return others if source is None else {**others, field: source}


def not_understood(field: Field, cells: Iterable[str]) -> tuple[str, ...]:
    """Which of some cells could not stand for this field, as far as one cell can tell."""
    return tuple(cell for cell in cells if not _may_be(field, cell))


def _may_be(field: Field, cell: str) -> bool:
    if field in CHOICES:
        return choice(CHOICES[field], cell) is not None
    if field in LIMITS:
        lowest, highest = LIMITS[field]
        value = number(cell)
        return value is not None and lowest <= value <= highest
    return field not in NUMBERS or number(cell) is not None
