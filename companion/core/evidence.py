"""What a column as a whole tells about its cells: which way round its dates are, and how long its scale is.

A single 3/2/2026 says nothing, and neither does a single 7. What stays open after a look at all of them is
asked about and not guessed: a month in the place of a day would move sessions about, and a scale of a hundred
taken for one of ten would tell of pain that nobody had.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from companion.core.cells import DateOrder, number, orders, same_in_either_order
from companion.core.column_matching import Matching, scale_of
from companion.core.columns import LIMITS, Field
from companion.core.errors import CompanionError, Problem

DATES = frozenset({Field.STARTED_AT, Field.DATE, Field.EDITED_AT})

MOST_SLIPS = 0.1
"""Up to one answer in ten beyond the scale is a slip of the hand; more is another scale."""

FURTHEST_SLIP = 20
"""A single answer beyond the scale, but below this, is a slip in the shortest table too."""

FEW_ANSWERS = 20
"""With fewer answers, that nobody ever said 0 means nothing."""

MANY_ONES = 0.2
"""So often 1 and never 0: perhaps the scale begins there."""


@dataclass
class _Dates:
    possible: set[DateOrder] = field(default_factory=lambda: set(DateOrder))
    seen: bool = False
    differ: bool = False


@dataclass
class _Answers:
    count: int = 0
    beyond: int = 0
    furthest: float = 0.0
    ones: int = 0
    zeros: int = 0


class Evidence:
    """What was seen of each column so far."""

    def __init__(self, matching: Matching) -> None:
        self._matching = matching
        known = [field for field in matching.fields if field is not None]
        self._dates = {one: _Dates() for one in known if one in DATES}
        self._answers = {one: _Answers() for one in known if one in LIMITS}

    def see(self, field: Field, cell: str) -> None:
        """Look at one cell of a column of dates or answers; it is not empty."""
        if (dates := self._dates.get(field)) is not None:
            possible = orders(cell)
            if possible:
                dates.seen = True
                dates.possible &= possible
                dates.differ = dates.differ or not same_in_either_order(cell)
        elif (value := number(cell)) is not None:
            answers = self._answers[field]
            answers.count += 1
            answers.beyond += value > LIMITS[field][1]
            answers.furthest = max(answers.furthest, value)
            answers.ones += value == 1
            answers.zeros += value == 0

    def orders(self) -> dict[Field, DateOrder]:
        """Which way round the dates of each column are. Raises CompanionError TABLE_UNREADABLE where all of
        them may be read either way, or no way fits all."""
        return {one: self._order(one, dates) for one, dates in self._dates.items()}

    def check_scales(self) -> None:
        """Raises CompanionError TABLE_UNREADABLE for a column that seems to have another scale than ours."""
        # What has our ids was written by us, whatever the answers happen to be.
        if Field.ID in self._matching.known:
            return
        for one, answers in self._answers.items():
            self._check_scale(one, answers)

    def _order(self, field: Field, dates: _Dates) -> DateOrder:
        if not dates.possible:
            raise self._fault(field, "has days first in some rows and months first in others")
        if dates.seen and dates.differ and len(dates.possible) > 1:
            raise self._fault(field, "may have its days first or its months; write them as 2026-03-02 there")
        return min(dates.possible, key=list(DateOrder).index)

    def _check_scale(self, field: Field, answers: _Answers) -> None:
        lowest, highest = LIMITS[field]
        ours = f"here it is {lowest} to {highest}; please change the numbers there first"
        named = scale_of(self._matching.headers[self._column(field)])
        if named is not None and named != (lowest, highest):
            raise self._fault(field, f"runs from {named[0]} to {named[1]} as it says, and {ours}")
        slip = answers.beyond <= 1 and answers.furthest < FURTHEST_SLIP
        if answers.beyond > MOST_SLIPS * answers.count and not slip:
            raise self._fault(field, f"seems to run further than {highest}, and {ours}")
        if field in self._matching.said or lowest or named is not None:
            return
        if answers.count >= FEW_ANSWERS and not answers.zeros and answers.ones >= MANY_ONES * answers.count:
            name = self._matching.headers[self._column(field)]
            wish = f'--map "{name.strip()}={field.value}"'
            raise self._fault(field, f"seems to begin at 1, and {ours}, or say {wish} if it begins at 0")

    def _fault(self, field: Field, what: str) -> CompanionError:
        column = self._matching.name(self._column(field))
        return CompanionError(Problem.TABLE_UNREADABLE, f"{column} {what}")

    def _column(self, field: Field) -> int:
        return self._matching.fields.index(field)
