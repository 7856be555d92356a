"""Whether the tests ran as much of each package as they are to, lines and branches together.

    python packaging/coverage_limits.py coverage.json

The file is what `coverage json` writes; `make coverage` does both.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

WHOLLY = ("core", "storage", "engine")
"""What keeps the rules, the journal and the session."""

ELSEWHERE = 90.0
"""Percent of every other package, and of the files at the top together."""


@dataclass(slots=True)
class Ran:
    """How many lines and branches there are, and how many of them ran."""

    there: int = 0
    ran: int = 0

    @property
    def percent(self) -> float:
        """How much of it ran; all of nothing."""
        return 100.0 * self.ran / self.there if self.there else 100.0


def by_package(report: Mapping[str, Any]) -> dict[str, Ran]:
    """What ran of each package of the program; the files at the top are one, called "companion"."""
    packages: dict[str, Ran] = defaultdict(Ran)
    for name, found in report["files"].items():
        where = PurePath(name.replace("\\", "/")).parts
        if "companion" in where:
            inside = where[where.index("companion") + 1 :]
            package = packages[inside[0] if len(inside) > 1 else "companion"]
            summary = found["summary"]
            package.there += summary["num_statements"] + summary["num_branches"]
            package.ran += summary["covered_lines"] + summary["covered_branches"]
    return dict(packages)


def limit(package: str) -> float:
    """The least percent of a package."""
    return 100.0 if package in WHOLLY else ELSEWHERE


def below(packages: Mapping[str, Ran]) -> tuple[str, ...]:
    """The packages of which too little ran."""
    return tuple(name for name, found in packages.items() if found.percent < limit(name))


def main(file: str) -> int:
    """Prints the table; 1 where too little ran."""
    packages = by_package(json.loads(Path(file).read_text(encoding="utf-8")))
    short = below(packages)
    for name, found in sorted(packages.items()):
        note = "  too little" if name in short else ""
        print(f"{found.percent:7.2f} %  of {limit(name):3.0f}  {name}{note}")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
