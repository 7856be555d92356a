"""Which column of somebody else's table is which: guessed from the headers, or as somebody says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from companion.core.column_words import CELL_WORDS, FILLERS, header_words
from companion.core.columns import COLUMNS, Field, header_of
from companion.core.errors import CompanionError, Problem

LONGEST_NAME = 60
"""Characters of a header, or of a word that was not understood, that are shown."""

_NEEDED = (Field.KIND, Field.AREA, Field.COVER, Field.SURFACE, Field.HEAD)
_SCALE = re.compile(r"(\d+)\s*(?:-|\u2013|\u2014|/|\.\.|to|bis|till|a|\u00e0)\s*(\d+)", re.IGNORECASE)
_REMARK = re.compile(r"[(\[][^)\]]*[\d%][^)\]]*[)\]]|[(\[](?:min|minutes|minuten|minuter|minutos)[)\]]")


@dataclass(frozen=True, slots=True)
class Matching:
    """Which column of a table holds what; None for one that is left out.

    `every` has what holds for all rows and has no column. `said` are the fields that somebody named, the
    others are guessed from the headers.
    """

    headers: tuple[str, ...]
    fields: tuple[Field | None, ...]
    every: Mapping[Field, str]
    said: frozenset[Field]

    @property
    def known(self) -> frozenset[Field]:
        """Every field that the table or the wish has something about."""
        return frozenset(self.every) | {field for field in self.fields if field is not None}

    @property
    def missing(self) -> tuple[Field, ...]:
        """The fields without which there is no session."""
        known = self.known
        found = [field for field in _NEEDED if field not in known]
        if Field.STARTED_AT not in known and not {Field.DATE, Field.TIME} <= known:
            # Half a start is asked for by its other half.
            half = {Field.DATE: Field.TIME, Field.TIME: Field.DATE}
            found.insert(0, next((half[one] for one in half if one in known), Field.STARTED_AT))
        if not {Field.MINUTES, Field.MINUTES_DONE} & known:
            found.append(Field.MINUTES_DONE)
        return tuple(found)

    def column(self, field: Field) -> int | None:
        """Where the column with a field is."""
        return self.fields.index(field) if field in self.fields else None

    def name(self, column: int) -> str:
        """A column as it is called in sentences."""
        return column_name(self.headers, column)


def guessed(headers: Sequence[str]) -> tuple[Field | None, ...]:
    """What each column seems to hold, by its header alone."""
    known = _known_headers()
    return tuple(_field_called(header, known) for header in headers)


def matching(
    headers: Sequence[str],
    wishes: Iterable[tuple[str, str]] = (),
    every: Iterable[tuple[str, str]] = (),
) -> Matching:
    """Which column is which: as `wishes` say, (header, name of a field or "" for none), else guessed.

    `every` are (name of a field, cell) for all rows. Raises CompanionError TABLE_UNMATCHED where two columns
    would hold the same, or a wish names what is not there.
    """
    for_all = {_field(name): cell for name, cell in every}
    wished: dict[int, Field | None] = {}
    for header, name in wishes:
        column = _column_called(headers, header)
        field = _field(name) if name.strip() else None
        if wished.setdefault(column, field) is not field:
            raise _unmatched(f"{column_name(headers, column)} was named twice")
    said = frozenset(field for field in wished.values() if field is not None)
    if said & for_all.keys():
        both = next(field for field in Field if field in said and field in for_all)
        raise _unmatched(f"{both.value} cannot be a column and the same in every row")
    # What somebody said goes before every guess.
    fields = [None if field in said or field in for_all else field for field in guessed(headers)]
    for column, field in wished.items():
        fields[column] = field
    for field in Field:
        columns = [column for column, found in enumerate(fields) if found is field]
        if len(columns) > 1:
            names = " and ".join(column_name(headers, column) for column in columns[:2])
            wish = f'--map "{shown(headers[columns[0]])}={field.value}"'
            raise _unmatched(f"{names} both look like {field.value}; say which one is with {wish}")
    return Matching(tuple(headers), tuple(fields), for_all, said)


def scale_of(header: str) -> tuple[int, int] | None:
    """The ends of the scale that a header names, as in "Pain (0-100)"."""
    if "%" in header:
        return 0, 100
    found = _SCALE.search(header)
    return None if found is None else (int(found[1]), int(found[2]))


def choice(kinds: type[Enum], cell: str) -> Enum | None:
    """The choice that a cell stands for, in any of the words known for it."""
    known = _known_choices(kinds)
    # Nearly always it is the word itself, and a long table has a million of them.
    return known.get(cell) or known.get(_plain(cell))


def column_name(headers: Sequence[str], column: int) -> str:
    """A column as it is called in sentences; by its number where it has no header."""
    header = shown(headers[column])
    return f"column \u201c{header}\u201d" if header else f"column {column + 1}"


def shown(text: str) -> str:
    """A word of somebody else's as it may stand in a sentence: a terminal obeys some characters."""
    return "".join(letter if letter.isprintable() else "?" for letter in text.strip()[:LONGEST_NAME])


def _unmatched(detail: str) -> CompanionError:
    return CompanionError(Problem.TABLE_UNMATCHED, detail)


def _field(name: str) -> Field:
    for field in Field:
        if name.strip() in (field.value, header_of(field)):
            return field
    names = ", ".join(field.value for field in Field if field is not Field.COURSE)
    raise _unmatched(f"there is no {shown(name)}; there is {names}")


def _column_called(headers: Sequence[str], header: str) -> int:
    for same in (str.strip, _plain):
        columns = [column for column, one in enumerate(headers) if same(one) == same(header)]
        if len(columns) == 1:
            return columns[0]
        if columns:
            raise _unmatched(f"there are {len(columns)} columns called {shown(header)}")
    names = ", ".join(shown(one) for one in headers[:40] if one.strip())
    raise _unmatched(f"there is no column called {shown(header)}; there is {names}")


def _field_called(header: str, known: Mapping[tuple[str, ...], Field]) -> Field | None:
    # The names of the format itself, but for "id": that is a column of many tables, and holds anything.
    for field in Field:
        if field.value == header.strip() and field is not Field.ID:
            return field
    words = _words(header)
    kept = tuple(word for word in words if word not in FILLERS)
    return known.get(words) or known.get(kept)


@cache
def _known_headers() -> Mapping[tuple[str, ...], Field]:
    known = {_words(header): Field(name) for name, header in header_words()}
    return known | {_words(header): field for field, header, _ in COLUMNS}


@cache
def _known_choices(kinds: type[Enum]) -> Mapping[str, Enum]:
    known: dict[str, Enum] = {}
    for kind in kinds:
        for word in (str(kind.value), *CELL_WORDS.get(kind, "").split(", ")):
            known[_plain(word)] = kind
    known |= {str(kind.value): kind for kind in kinds}
    known.pop("", None)
    return known


def _words(header: str) -> tuple[str, ...]:
    """The words of a header in an order of their own, without the scale or unit it may name."""
    return tuple(sorted(_plain(_SCALE.sub(" ", _REMARK.sub(" ", header.casefold()))).split()))


def _plain(text: str) -> str:
    """A text in small letters and digits alone, without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    base = (letter for letter in apart if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in base).split())
