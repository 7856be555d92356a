"""Which tests a fault may reach: those that run its lines, or use a name that depends on it."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

from mutations import Mutant

ENOUGH_SECONDS = 6.0
"""What the tests of one fault may take, by the time they took while it was noted what they reach."""


@dataclass(slots=True)
class Reach:
    """Which tests reach which lines, and how long each takes.

    `tests` is by file and line; `imported` are the lines inside functions that run while the core is
    imported, `collected` those that run while tests are gathered. `failures` counts how often each test has
    noticed a fault so far.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    tests: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    imported: dict[str, set[int]] = field(default_factory=dict)
    collected: dict[str, set[int]] = field(default_factory=dict)
    failures: Counter[str] = field(default_factory=Counter)
    _longest: dict[str, float] = field(default_factory=dict, repr=False)

    def longest(self, test: str) -> float:
        """What the longest test of its file took: what they share is made by the one that comes first."""
        file = test.partition("::")[0]
        if not self._longest:
            for one, seconds in self.seconds.items():
                name = one.partition("::")[0]
                self._longest[name] = max(self._longest.get(name, 0.0), seconds)
        return self._longest[file]

    def of_lines(self, file: Path, lines: Iterable[int]) -> set[str]:
        """The tests that reach any of the lines."""
        by_line = self.tests.get(str(file), {})
        return {test for line in lines for test in by_line.get(line, ())}

    def ordered(self, tests: Iterable[str], module: str) -> list[str]:
        """Those that are run, in their order: before others the quick ones, the module's own and those
        that failed often; as many as there is time for."""

        def rank(test: str) -> tuple[float, str]:
            foreign = 1 if is_own(test, module) else 5
            return foreign * self.seconds[test] / (1 + self.failures[test]) ** 2, test

        order = sorted(tests, key=rank)
        sums = accumulate(self.seconds[test] for test in order)
        return [test for test, seconds in zip(order, sums, strict=True) if seconds <= ENOUGH_SECONDS]


def is_own(test: str, module: str) -> bool:
    """Whether a test is in a file that has its name from the module."""
    return f"/test_{module}" in test


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement of a module: the names it makes, and those it uses while the module is imported."""

    makes: frozenset[str]
    uses: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Function:
    """The lines of a function, and the names it uses when it runs."""

    file: Path
    lines: range
    uses: frozenset[str]


class Names:
    """The names of the core and its tests. Names alike in two modules count as one: that only adds tests."""

    def __init__(self, sources: Sequence[Path], imported: Mapping[str, set[int]]) -> None:
        self._statements: list[_Statement] = []
        self._functions: list[_Function] = []
        for source in sources:
            at_import = imported.get(str(source), set())
            for node in ast.parse(source.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.Import | ast.ImportFrom):
                    continue
                uses = _used(node, inside=False)
                for inner in ast.walk(node):
                    if isinstance(inner, ast.FunctionDef | ast.Lambda):
                        body = inner.body if isinstance(inner.body, list) else [inner.body]
                        lines = range(body[0].lineno, (body[-1].end_lineno or body[-1].lineno) + 1)
                        inner_uses = frozenset().union(*(_used(one, inside=True) for one in body))
                        self._functions.append(_Function(source, lines, inner_uses))
                        if not at_import.isdisjoint(lines):
                            uses |= inner_uses
                self._statements.append(_Statement(made_by(node), uses))

    def tests(self, mutant: Mutant, reach: Reach) -> set[str]:
        """The tests that use what depends on the statement with the fault."""
        names = set(made_by(mutant.outermost))
        names |= {function.name for function in mutant.functions if isinstance(function, ast.FunctionDef)}
        growing = True
        while growing:
            before = len(names)
            for statement in self._statements:
                if not names.isdisjoint(statement.uses):
                    names |= statement.makes
            growing = len(names) > before
        found: set[str] = set()
        for function in self._functions:
            if not names.isdisjoint(function.uses):
                found |= reach.of_lines(function.file, function.lines)
        return found


def made_by(node: ast.stmt) -> frozenset[str]:
    """The names a statement of a module makes."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return frozenset({node.name})
    return frozenset(
        one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
    )


def _used(node: ast.AST, *, inside: bool) -> frozenset[str]:
    """The names a statement uses: all of them, or without those inside functions."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, ast.Name):
            found.add(one.id)
        elif isinstance(one, ast.Attribute):
            found.add(one.attr)
        for name, value in ast.iter_fields(one):
            body = name == "body" and isinstance(one, ast.FunctionDef | ast.Lambda) and not inside
            if body or name in ("annotation", "returns"):
                continue
            waiting += [
                child
                for child in (value if isinstance(value, list) else [value])
                if isinstance(child, ast.AST)
            ]
    return frozenset(found)
