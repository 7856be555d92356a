"""The page of the rules, docs/rules.md, read for tests: its tables and numbers, and the names it gives."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import time, timedelta
from typing import Any

from tests.test_architecture import ROOT

PAGE = (ROOT / "docs/rules.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`([\w/]+\.py)`((?:[:,]?\s+`[A-Za-z_][\w.]*`)*)")
"""A file in backticks and the names that follow it, after a colon and with commas between them."""

CODE = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True)
class Table:
    """A table of the page: what stands above each column, and the cells of each row below that."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def cells(line: str) -> tuple[str, ...]:
    """What stands between the bars of a line."""
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def tables() -> Iterator[Table]:
    """Every table of the page, from its beginning to its end."""
    for block in re.findall(r"(?:^\|.*\n)+", PAGE, re.MULTILINE):
        lines = block.splitlines()
        yield Table(cells(lines[0]), tuple(cells(line) for line in lines[2:]))


def rows(*header: str) -> tuple[tuple[str, ...], ...]:
    """All rows of the tables that begin with these columns; there is at least one."""
    found = tuple(row for table in tables() if table.header[: len(header)] == header for row in table.rows)
    assert found, header
    return found


def words(cell: str) -> tuple[str, ...]:
    """What stands in backticks in a cell."""
    return tuple(CODE.findall(cell))


def resolved(file: str, dotted: str) -> Any:
    """What a name of a file stands for; of a dataclass the default of a field, of a dictionary an entry."""
    found: Any = importlib.import_module(f"companion.{file.removesuffix('.py').replace('/', '.')}")
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


UNITS = {"s": 1, "min": 60, "h": 3600, "day": 86400, "days": 86400}
OWN_UNITS = {"SECOND": 1, "SECONDS": 1, "MINUTES": 60, "HOUR": 3600, "HOURS": 3600, "DAYS": 86400}
"""What the number of a constant means, by a word in its name; else it means what the page says."""


def told(cell: str) -> tuple[float, ...]:
    """The numbers of a cell such as "1, 3 min", in seconds where they are times."""
    if re.search(r"\d:\d", cell):
        clock = re.findall(r"(\d+):(\d+)", cell)
        return tuple(int(hour) * 3600.0 + int(minute) * 60 for hour, minute in clock)
    unit = cell.split()[-1]
    factor = 0.01 if unit == "%" else UNITS.get(unit, 1)
    return tuple(float(number) * factor for number in re.findall(r"\d+(?:\.\d+)?", cell))


def kept(value: Any, dotted: str, cell: str) -> Iterator[float]:
    """The numbers that a constant holds, in the same measure."""
    if isinstance(value, timedelta):
        yield value.total_seconds()
    elif isinstance(value, time):
        yield value.hour * 3600.0 + value.minute * 60
    elif isinstance(value, dict):
        for one in value.values():
            yield from kept(one, dotted, cell)
    elif isinstance(value, tuple):
        for one in value:
            yield from kept(one, dotted, cell)
    else:
        unit = cell.split()[-1]
        own = [OWN_UNITS[word] for word in re.split(r"[._]", dotted.upper()) if word in OWN_UNITS]
        is_time = unit in UNITS or ":" in cell
        yield float(value) * (own[-1] if own and is_time else UNITS.get(unit, 1))
