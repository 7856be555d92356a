"""A page of docs/ that speaks of the program, read for tests: its sections, its tables and numbers, and the
names it gives."""

from __future__ import annotations

import importlib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import time, timedelta
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPointF, QSize

from tests.test_architecture import PACKAGE, ROOT

NAMED = re.compile(r"`([\w/]+\.py)`((?:[:,]?\s+`[A-Za-z_][\w.]*`)*)")
"""A file in backticks and the names that follow it, after a colon and with commas between them."""

CODE = re.compile(r"`([^`\n]+)`")
FILE = re.compile(r"`([\w/]+\.(?:py|md|png))`")
WORKSHOP = "packaging/audio/"
NUMBER = r"\d+(?:\.\d+)?"


@dataclass(frozen=True)
class Table:
    """A table of a page: what stands above each column, and the cells of each row below that."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class DocPage:
    """One page, by its path from the root of the repository."""

    path: str

    @cached_property
    def text(self) -> str:
        """All of it."""
        return (ROOT / self.path).read_text(encoding="utf-8")

    @property
    def sections(self) -> tuple[str, ...]:
        """The numbers of its sections in their order: of headings, and of points in bold."""
        return tuple(re.findall(rf"^(?:#{{2,3}} |- \*\*)({NUMBER}) ", self.text, re.MULTILINE))

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """Every table, from its beginning to its end."""
        blocks = (block.splitlines() for block in re.findall(r"(?:^\|.*\n)+", self.text, re.MULTILINE))
        return tuple(Table(cells(lines[0]), tuple(cells(line) for line in lines[2:])) for lines in blocks)

    def rows(self, *header: str) -> tuple[tuple[str, ...], ...]:
        """All rows of the tables that begin with these columns; there is at least one."""
        found = tuple(
            row for table in self.tables if table.header[: len(header)] == header for row in table.rows
        )
        assert found, header
        return found

    @property
    def files(self) -> frozenset[str]:
        """Every file that is named."""
        return frozenset(FILE.findall(self.text))

    def cited(self, text: str) -> Iterator[str]:
        """The numbers of all its sections that a text cites, also across the end of a line."""
        citation = rf"{re.escape(self.path)},? sections? ({NUMBER})(?:(?:, | and )({NUMBER}))*"
        for found in re.finditer(citation, " ".join(text.replace("#", " ").split())):
            yield from re.findall(NUMBER, found[0])

    def without_file(self, known: Collection[str]) -> set[str]:
        """What stands in backticks as a name does, is none of the `known`, and has no file beside it."""
        told = {part for _file, dotted in named(self.text) for part in (dotted, dotted.split(".")[0])}
        names = {one for one in CODE.findall(self.text) if re.fullmatch(r"[A-Za-z_][\w.]*", one)}
        return names - told - self.files - set(known)


def cells(line: str) -> tuple[str, ...]:
    """What stands between the bars of a line."""
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def words(cell: str) -> tuple[str, ...]:
    """What stands in backticks in a cell."""
    return tuple(CODE.findall(cell))


def module_of(file: str) -> str:
    """The name a file is imported by: of the program, else of the sound workshop, else of the tests."""
    if (PACKAGE / file).is_file():
        file = f"companion/{file}"
    return file.removeprefix(WORKSHOP).removesuffix(".py").replace("/", ".")


def resolved(file: str, dotted: str) -> Any:
    """What a name of a file stands for; of a dataclass the default of a field, of a dictionary an entry."""
    found: Any = importlib.import_module(module_of(file))
    for part in dotted.split("."):
        if isinstance(found, dict):
            found = next(value for key, value in found.items() if part in (key, getattr(key, "name", None)))
        elif isinstance(found, type) and is_dataclass(found) and part in {one.name for one in fields(found)}:
            found = next(one.default for one in fields(found) if one.name == part)
        else:
            found = getattr(found, part)
    return found


def named(text: str) -> Iterator[tuple[str, str]]:
    """Every name in a text with the file it is said to be in."""
    for file, names in NAMED.findall(text):
        yield from ((file, one) for one in CODE.findall(names))


UNITS = {"ms": 0.001, "s": 1, "min": 60, "h": 3600, "day": 86400, "days": 86400}
OWN_UNITS = {
    **{"MS": 0.001, "SECOND": 1, "SECONDS": 1},
    **{"MINUTES": 60, "HOUR": 3600, "HOURS": 3600, "DAYS": 86400},
}
"""What the number of a constant means, by a word in its name; else it means what the page says."""


def told(cell: str) -> tuple[float, ...]:
    """The numbers of a cell such as "1, 3 min", in seconds where they are times."""
    if re.search(r"\d:\d", cell):
        clock = re.findall(r"(\d+):(\d+)", cell)
        return tuple(int(hour) * 3600.0 + int(minute) * 60 for hour, minute in clock)
    unit = cell.split()[-1]
    factor = 0.01 if unit == "%" else UNITS.get(unit, 1)
    return tuple(float(number) * factor for number in re.findall(rf"-?{NUMBER}", cell))


def kept(value: Any, dotted: str, cell: str) -> Iterator[float]:
    """The numbers that a constant holds, in the same measure."""
    if isinstance(value, timedelta):
        yield value.total_seconds()
    elif isinstance(value, time):
        yield value.hour * 3600.0 + value.minute * 60
    elif isinstance(value, dict):
        for one in value.values():
            yield from kept(one, dotted, cell)
    elif isinstance(value, tuple | QSize | QPointF):
        for one in value if isinstance(value, tuple) else value.toTuple():
            yield from kept(one, dotted, cell)
    else:
        unit = cell.split()[-1]
        own = [OWN_UNITS[word] for word in re.split(r"[._]", dotted.upper()) if word in OWN_UNITS]
        is_time = unit in UNITS or ":" in cell
        yield float(value) * (own[-1] if own and is_time else UNITS.get(unit, 1))


WITH_UNIT = re.compile(rf"(?<![\w.#-])(-?{NUMBER})(?:\s(%|px|ms|s|min|LUFS|LU|dB|Hz)(?!\w))?(?!\w)")
KEEPER = re.compile(r"\((`[\w/]+\.py`:\s[^()]*)\)")
"""Names with their file in brackets; those of numbers stand behind the numbers they keep."""


@dataclass(frozen=True)
class Sentence:
    """What is said in numbers before a keeper, what its names hold, and numbers that nobody keeps."""

    keeper: str
    says: tuple[float, ...]
    holds: tuple[float, ...]
    others: tuple[float, ...]


def sentences(page: DocPage) -> Iterator[Sentence]:
    """All that a page says in its paragraphs, where numbers of sections do not count, piece by piece."""
    lines = [line for line in page.text.splitlines() if not line.startswith(("#", "|"))]
    prose = re.sub(rf"\*\*{NUMBER} |[Ss]ections? {NUMBER}", "", " ".join(" ".join(lines).split()))
    pieces = KEEPER.split(prose)
    for before, keeper in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        constants = [(name, resolved(file, name)) for file, name in named(keeper)]
        figures = [(name, value) for name, value in constants if is_figure(value)]
        numbers = list(with_units(CODE.sub("", before)))
        needed = sum(len(tuple(kept(value, name, "1"))) for name, value in figures)
        others, mine = numbers[: len(numbers) - needed], numbers[len(numbers) - needed :]
        holds: list[float] = []
        for name, value in figures:
            unit = mine[len(holds)][1] if len(holds) < len(mine) else ""
            holds += kept(value, name, f"1 {unit}")
        said = tuple(told(f"{number} {unit}")[0] for number, unit in mine)
        yield Sentence(keeper, said, tuple(holds), tuple(float(number) for number, _unit in others))


def with_units(text: str) -> Iterator[tuple[str, str]]:
    """Every number of a text and its unit, which stands behind the last one where several have the same."""
    unit, found = "", list[tuple[str, str]]()
    for number, own in reversed(WITH_UNIT.findall(text)):
        unit = own or unit
        found.append((number, unit))
    yield from reversed(found)


def is_figure(value: Any) -> bool:
    """Whether a name stands for numbers."""
    if isinstance(value, dict | tuple):
        values = value.values() if isinstance(value, dict) else value
        return all(is_figure(one) for one in values)
    return isinstance(value, int | float | QSize | QPointF) and not isinstance(value, bool)
