"""One record of a document from elsewhere, read field by field and believed in nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import TypeVar, cast
from uuid import UUID

from companion.core.errors import CompanionError, Problem

LONGEST_TEXT = 100_000
"""Characters of a note. Longer than anybody writes after a session, short enough for a window."""

MOST_RECORDS = 200_000
"""Sessions, or looks at the skin: ten a day for fifty years. More is not somebody's journal."""

MOST_WORDS = 100
LONGEST_WORD = 200

YEARS = (1970, 2199)
"""The years in which a session may lie; with them no time zone leaves the calendar."""

TOLD_EVERY = 1000
"""Records between two words about how far the reading is."""

Progress = Callable[[int, int], None]
"""Told how many of how many records are done; what it raises ends the work."""

Choice = TypeVar("Choice", bound=Enum)
Value = TypeVar("Value")


class Reading:
    """One object of the document: each field is asked for once, and what nobody asked for is left out.

    `record` names it for people, as in "session 3". Every method but `needed` returns None for a field
    that is missing or null, and raises CompanionError IMPORT_UNREADABLE for one that is no good. Messages
    name the field and what it must be, never what it holds: it may be a note or a rating. `places` tells
    where the fields are that people know by another name, as the columns of a table.
    """

    def __init__(
        self,
        value: object,
        record: str,
        left_out: list[str],
        within: str = "",
        places: Mapping[str, str] | None = None,
    ) -> None:
        self.record = record
        self.left_out = left_out
        self._within = within
        self._places = places or {}
        if not isinstance(value, dict):
            where = f"{record}, field {within.rstrip('.')}" if within else record
            raise CompanionError(Problem.IMPORT_UNREADABLE, f"{where}: must be an object")
        self._values = dict(cast("dict[object, object]", value))

    def fault(self, name: str, must: str) -> CompanionError:
        """The error to raise for one field."""
        field = f"{self._within}{name}"
        place = self._places.get(field, f"field {field}")
        return CompanionError(Problem.IMPORT_UNREADABLE, f"{self.record}, {place}: {must}")

    def leave_out(self, name: str) -> None:
        """Notes that a field, or an entry of it, is not taken over."""
        # The name is from elsewhere and may be shown in a terminal, which obeys some characters.
        shown = "".join(character if character.isprintable() else "?" for character in name[:LONGEST_WORD])
        self.left_out.append(f"{self.record}, field {self._within}{shown}")

    def finish(self) -> None:
        """Notes every field that was not asked for."""
        for name in self._values:
            self.leave_out(str(name))

    def take(self, name: str) -> object:
        """The bare value of a field."""
        return self._values.pop(name, None)

    def needed(self, name: str, value: Value | None) -> Value:
        """`value`, which may not be missing."""
        if value is None:
            raise self.fault(name, "is missing")
        return value

    def inner(self, name: str, own_record: str | None = None) -> Reading | None:
        """An object within this one; with `own_record` it is named by that alone."""
        value = self.take(name)
        if value is None:
            return None
        if own_record is not None:
            return Reading(value, own_record, self.left_out)
        return Reading(value, self.record, self.left_out, f"{self._within}{name}.", self._places)

    def records(self, name: str, singular: str, progress: Progress) -> Iterator[Reading]:
        """The objects of a list, named "session 1", "session 2" and so on; at most `MOST_RECORDS`."""
        values = self.items(name)
        if len(values) > MOST_RECORDS:
            raise self.fault(name, f"must have at most {MOST_RECORDS} entries")
        for number, value in enumerate(values, 1):
            if number % TOLD_EVERY == 0:
                progress(number, len(values))
            yield Reading(value, f"{singular} {number}", self.left_out)

    def items(self, name: str) -> list[object]:
        """The entries of a list; none where it is missing."""
        value = self.take(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.fault(name, "must be a list")
        return cast("list[object]", value)

    def number(self, name: str, lowest: float, highest: float) -> float | None:
        """A number within limits."""
        value = self.take(name)
        if value is None:
            return None
        # The comparison also refuses NaN, infinity and whole numbers too long for a float.
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not lowest <= value <= highest:
            raise self.fault(name, f"must be a number from {lowest:g} to {highest:g}")
        # A zero with a minus is the same number, but not the same text.
        return float(value) + 0.0

    def whole(self, name: str, lowest: int, highest: int) -> int | None:
        """A whole number within limits; 5.0 is one, JSON knows no difference."""
        value = self.number(name, lowest, highest)
        if value is not None and value != int(value):
            raise self.fault(name, f"must be a whole number from {lowest} to {highest}")
        return None if value is None else int(value)

    def truth(self, name: str) -> bool | None:
        """True or false, nothing that merely looks like it."""
        value = self.take(name)
        if value is None or isinstance(value, bool):
            return value
        raise self.fault(name, "must be true or false")

    def text(self, name: str) -> str | None:
        """Text of at most `LONGEST_TEXT` characters."""
        value = self.take(name)
        return None if value is None else self._checked_text(name, value, LONGEST_TEXT)

    def words(self, name: str) -> tuple[str, ...]:
        """A list of at most `MOST_WORDS` short texts; none where it is missing."""
        values = self.items(name)
        if len(values) > MOST_WORDS:
            raise self.fault(name, f"must have at most {MOST_WORDS} entries")
        return tuple(self._checked_text(name, value, LONGEST_WORD) for value in values)

    def choice(self, name: str, kinds: type[Choice]) -> Choice | None:
        """One of the words a choice knows."""
        value = self.take(name)
        if value is None:
            return None
        for kind in kinds:
            if kind.value == value:
                return kind
        raise self.fault(name, f"must be one of {', '.join(kind.value for kind in kinds)}")

    def identifier(self, name: str) -> UUID | None:
        """A UUID."""
        value = self.take(name)
        if value is None:
            return None
        try:
            return UUID(cast("str", value))
        except (AttributeError, TypeError, ValueError) as error:
            raise self.fault(name, "must be a UUID") from error

    def moment(self, name: str) -> datetime | None:
        """A date and time; without an offset it is the local time of this computer."""
        return self.as_moment(name, self.take(name))

    def as_moment(self, name: str, value: object) -> datetime | None:
        """`value`, found at `name`, as an aware time."""
        if value is None:
            return None
        must = "must be a date and time such as 2026-03-02T20:00:00+01:00"
        # A bare date would be read as midnight, and the session as one of the night before.
        if not isinstance(value, str) or not {"T", "t", " "} & set(value):
            raise self.fault(name, must)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError as error:
            raise self.fault(name, must) from error
        if not YEARS[0] <= moment.year <= YEARS[1]:
            raise self.fault(name, f"must lie in the years {YEARS[0]} to {YEARS[1]}")
        try:
            offset = moment.astimezone().utcoffset() if moment.tzinfo is None else moment.utcoffset()
        except OSError as error:  # pragma: no cover - only there
            # Windows knows of no local time before 1970, which begins later in the west.
            raise self.fault(name, f"must lie in the years {YEARS[0]} to {YEARS[1]}") from error
        # The journal keeps whole minutes of an offset; no place on earth has used others since 1972.
        minutes = int((offset or timedelta(0)) / timedelta(minutes=1))
        return moment.astimezone(timezone(timedelta(minutes=minutes)))

    def _checked_text(self, name: str, value: object, longest: int) -> str:
        if not isinstance(value, str):
            raise self.fault(name, "must be text")
        if len(value) > longest:
            raise self.fault(name, f"must have at most {longest} characters")
        # Half of a surrogate pair is legal in JSON, but no file and no database can hold it.
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise self.fault(name, "holds half a character")
        return value
