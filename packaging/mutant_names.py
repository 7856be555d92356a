"""Which tests a fault may reach that happens at import: those that use a name which depends on it."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mutations import Mutant


class Reaching(Protocol):
    """What says which tests reach which lines."""

    def of_lines(self, file: Path, lines: range) -> set[str]:
        """The tests that reach any of the lines."""
        ...


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

    def tests(self, mutant: Mutant, reach: Reaching) -> set[str]:
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
