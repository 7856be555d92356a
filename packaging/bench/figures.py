"""One figure of the program beside what it is held against, and how pairs of measurements become one."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Measured = TypeVar("Measured")
Pairs = list[tuple[float, float]]

HEADING = f"{'':42}{'program':>10}{'beside':>10}{'ratio':>8}{'budget':>8}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the result.

    `beside` is what stands beside the program: a bare program, a small case of its own, or a limit.
    `budget` is the largest ratio allowed, None for a line that is only for reading; `spared` is a difference
    that counts for nothing. `others` is the share of the machine that other programs had meanwhile.
    """

    name: str
    unit: str
    program: float
    beside: float
    ratio: float
    budget: float | None
    against: str = "bare"
    spared: float = 0.0
    others: float = 0.0

    @property
    def missed(self) -> bool:
        """Whether the budget is exceeded."""
        if self.budget is None or self.ratio <= self.budget:
            return False
        return self.program > self.beside * self.budget + self.spared

    @property
    def line(self) -> str:
        """The figure as a row of the table."""
        budget = "-" if self.budget is None else f"{self.budget:.2f}"
        numbers = f"{self.program:10.2f}{self.beside:10.2f}{self.ratio:8.2f}{budget:>8}"
        verdict = "  MISSED" if self.missed else ""
        return f"{self.name:42}{numbers}  {self.unit}, to {self.against}{verdict}"

    @property
    def statement(self) -> str:
        """What is to be said of a budget that is missed."""
        return (
            f"MISSED: {self.name} is {self.program:g} {self.unit}, {self.ratio:.2f} times {self.against} "
            f"({self.beside:g}); the budget is {self.budget:g}."
        )


@dataclass(frozen=True, slots=True)
class Bench:
    """Where and how thoroughly it is measured: a folder to work in, a private bus, and whether in a hurry."""

    work: Path
    bus: str
    quick: bool

    def few(self, full: int) -> int:
        """So many repetitions, or a third of them in a hurry."""
        return max(1, full // 3) if self.quick else full

    def folder(self, name: str) -> Path:
        """An empty folder of that name."""
        made = self.work / name
        made.mkdir()
        return made


def of_pairs(
    name: str, unit: str, pairs: Pairs, budget: float | None, against: str = "a bare window"
) -> Figure:
    """The figure made of (program, floor) pairs: medians of each, and the median of the pairs' ratios."""
    return Figure(
        name,
        unit,
        program=round(statistics.median(program for program, _ in pairs), 3),
        beside=round(statistics.median(floor for _, floor in pairs), 3),
        ratio=round(statistics.median(program / floor for program, floor in pairs), 3),
        budget=budget,
        against=against,
    )


def of_limit(name: str, unit: str, found: float, limit: float) -> Figure:
    """The figure of something that has a limit of its own."""
    return Figure(name, unit, round(found, 4), limit, round(found / limit, 3), 1.0, "its limit")


def of_growth(
    name: str, unit: str, few: float, many: float, budget: float | None, spared: float = 0.0
) -> Figure:
    """The figure of many sessions beside few."""
    ratio = round(many / few, 3)
    return Figure(name, unit, round(many, 3), round(few, 3), ratio, budget, "few sessions", spared)


def in_ms(pairs: Pairs) -> Pairs:
    """The same pairs of seconds in milliseconds."""
    return [(1000 * one, 1000 * other) for one, other in pairs]


def in_turn(
    pairs: int, program: Callable[[], Measured], floor: Callable[[], Measured]
) -> list[tuple[Measured, Measured]]:
    """Measures program and floor by turns, each going first as often as the other."""
    results: list[tuple[Measured, Measured]] = []
    for number in range(pairs):
        if number % 2:
            below, above = floor(), program()
        else:
            above, below = program(), floor()
        results.append((above, below))
    return results
