"""Small faults for a source file: each a change of one place that a good test notices.

Mutated are comparisons, conditions, arithmetic, numbers, truths, short names that are values, members of
enums, what is returned, and arguments given or taken by name. Not mutated are words, docstrings,
annotations, `__slots__`, decorators, members of enums called after their value, and what only a type
checker reads.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "ceil": "floor", "floor": "ceil"}
VALUE = re.compile(r"[a-z][a-z0-9_]*")
"""A string of this shape is a value; every other one holds words, or how something is written."""

TYPING = {"TypeVar", "NewType", "Literal"}
FUNCTIONS = (ast.FunctionDef, ast.Lambda)
SCOPES = (ast.FunctionDef, ast.ClassDef)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a tree something stands: in a field of a node, at an index of it where that is a list."""

    parent: ast.AST
    field: str
    index: int | None = None

    def get(self) -> object:
        """What stands there."""
        value = getattr(self.parent, self.field)
        return value if self.index is None else value[self.index]

    def put(self, value: object) -> None:
        """Puts something else there."""
        if self.index is None:
            setattr(self.parent, self.field, value)
        else:
            getattr(self.parent, self.field)[self.index] = value


@dataclass(frozen=True, slots=True)
class Mutant:
    """A source file with one fault.

    `statement` is the innermost statement around it, `functions` the functions around it from the outermost;
    none for what happens when the module is imported.
    """

    source: Path
    tree: ast.Module
    place: Place
    value: object
    statement: ast.stmt
    outermost: ast.stmt
    functions: tuple[ast.FunctionDef | ast.Lambda, ...]
    name: str

    @property
    def line(self) -> int:
        """Where the statement begins."""
        return self.statement.lineno

    @property
    def lines(self) -> range:
        """The lines of the statement, without those of what it encloses."""
        body = getattr(self.statement, "body", None)
        last = body[0].lineno - 1 if body else self.statement.end_lineno or self.line
        return range(self.line, max(last, self.line) + 1)

    def compiled(self) -> CodeType:
        """The whole module with the fault in it; the tree stays as it was."""
        before = self.place.get()
        self.place.put(self.value)
        try:
            return compile(ast.fix_missing_locations(self.tree), str(self.source), "exec")
        finally:
            self.place.put(before)


def members_of(sources: Sequence[Path]) -> dict[str, list[str]]:
    """The members of every enum in the sources."""
    found: dict[str, list[str]] = {}
    for source in sources:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                ast.unparse(base).endswith("Enum") for base in node.bases
            ):
                targets = [one.targets[0] for one in node.body if isinstance(one, ast.Assign)]
                found[node.name] = [target.id for target in targets if isinstance(target, ast.Name)]
    return found


def mutants_of(source: Path, enums: Mapping[str, Sequence[str]]) -> list[Mutant]:
    """Every fault of the source, in the order of its lines."""
    text = source.read_text(encoding="utf-8")
    tree = ast.parse(text)
    return list(_Walk(source, tree, text.splitlines(), enums).mutants())


class _Walk:
    """One way through a tree, with what surrounds the node it is at."""

    def __init__(
        self, source: Path, tree: ast.Module, lines: Sequence[str], enums: Mapping[str, Sequence[str]]
    ) -> None:
        self._source, self._tree, self._lines, self._enums = source, tree, lines, enums
        self._names: dict[str, int] = {}

    def mutants(self) -> Iterator[Mutant]:
        for statement in self._tree.body:
            if _left_out(self._tree, "body", statement):
                continue
            for place, value, inner, functions, scope in self._within(statement, statement, (), ()):
                name = self._named(place, value, inner, scope)
                yield Mutant(self._source, self._tree, place, value, inner, statement, functions, name)

    def _within(
        self, node: ast.AST, statement: ast.stmt, functions: tuple[ast.AST, ...], scope: tuple[str, ...]
    ) -> Iterator[tuple]:
        for field, content in ast.iter_fields(node):
            for index, child in enumerate(content) if isinstance(content, list) else [(None, content)]:
                if not isinstance(child, ast.AST) or _left_out(node, field, child):
                    continue
                inside = isinstance(node, FUNCTIONS) and field == "body"
                around = (*functions, node) if inside else functions
                named = (*scope, node.name) if isinstance(node, SCOPES) and field == "body" else scope
                own = child if isinstance(child, ast.stmt) else statement
                place = Place(node, field, index)
                for at, value in _changes(place, child, bool(around), self._enums):
                    yield at, value, own, around, named
                yield from self._within(child, own, around, named)

    def _named(self, place: Place, value: object, statement: ast.stmt, scope: Sequence[str]) -> str:
        """Scope, first line of the statement and change: what stays the same when lines move."""
        shown = place.parent if not isinstance(place.get(), (ast.expr, ast.stmt)) else place.get()
        old = place.get()
        before = ast.unparse(shown) if isinstance(shown, ast.expr | ast.stmt | ast.arguments) else str(old)
        place.put(value)
        after = place.get() if isinstance(old, (ast.expr, ast.stmt)) else place.parent
        text = ast.unparse(ast.fix_missing_locations(after)) if isinstance(after, ast.AST) else str(after)
        place.put(old)
        line = self._lines[statement.lineno - 1].strip()
        name = f"{'.'.join(scope) or '-'} | {line} | {_short(before)} -> {_short(text)}"
        self._names[name] = count = self._names.get(name, 0) + 1
        return name if count == 1 else f"{name} #{count}"


def _short(text: str) -> str:
    return " ".join(text.split())


def _left_out(node: ast.AST, field: str, child: ast.AST) -> bool:
    if field in ("annotation", "returns", "decorator_list", "bases", "type_params", "format_spec"):
        return True
    if isinstance(child, ast.Assert | ast.Import | ast.ImportFrom):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True
    if isinstance(child, ast.ClassDef) and any(ast.unparse(base) == "Protocol" for base in child.bases):
        return True
    if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
        return True
    if isinstance(child, ast.Assign) and ast.unparse(child.targets[0]) in ("__slots__", "__all__"):
        return True
    if isinstance(child, ast.Call | ast.Subscript):
        called = child.func if isinstance(child, ast.Call) else child.value
        return isinstance(called, ast.Name) and called.id in TYPING
    if isinstance(child, ast.keyword) and child.arg == "strict":
        return True
    # A member with the value of its own name: no rule hangs on what it is called.
    if isinstance(node, ast.Assign) and isinstance(child, ast.Constant) and isinstance(child.value, str):
        return ast.unparse(node.targets[0]).lower() == child.value
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "cast" and child is node.args[0]


def _changes(
    place: Place, node: ast.AST, in_function: bool, enums: Mapping[str, Sequence[str]]
) -> Iterator[tuple[Place, object]]:
    match node:
        case ast.Compare():
            for index, operator in enumerate(node.ops):
                yield Place(node, "ops", index), COMPARISONS[type(operator)]()
        case ast.BoolOp():
            yield Place(node, "op"), ast.Or() if isinstance(node.op, ast.And) else ast.And()
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield place, node.operand
        # Outside functions a stroke stands between types.
        case ast.BinOp() | ast.AugAssign() if type(node.op) in ARITHMETIC and (
            in_function or not isinstance(node.op, ast.BitOr)
        ):
            yield Place(node, "op"), ARITHMETIC[type(node.op)]()
        case ast.Constant():
            for value in _constants(node.value):
                yield Place(node, "value"), value
        case ast.Attribute(value=ast.Name(id=name), attr=attribute) if attribute in enums.get(name, ()):
            members = enums[name]
            yield Place(node, "attr"), members[(members.index(attribute) + 1) % len(members)]
        case ast.Call(func=ast.Name(id=name)) if name in CALLS:
            yield Place(node.func, "id"), CALLS[name]
        case ast.Call(func=ast.Attribute(attr=name)) if name in CALLS:
            yield Place(node.func, "attr"), CALLS[name]
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield Place(node, "value"), ast.Constant(None)
        case ast.Break() | ast.Continue():
            yield place, ast.Pass()
        case ast.Expr(value=ast.Call()):
            yield place, ast.copy_location(ast.Pass(), node)
        case ast.arguments():
            yield from _defaults(node)
    if in_function and isinstance(node, ast.Call):
        for index, keyword in enumerate(node.keywords):
            if keyword.arg not in (None, "strict"):
                yield Place(node, "keywords"), [*node.keywords[:index], *node.keywords[index + 1 :]]
    yield from _conditions(node)


def _conditions(node: ast.AST) -> Iterator[tuple[Place, object]]:
    """A condition that is neither comparison nor made of others, the other way round."""
    places: list[Place] = []
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        places.append(Place(node, "test"))
    if isinstance(node, ast.BoolOp):
        places += [Place(node, "values", index) for index in range(len(node.values))]
    if isinstance(node, ast.comprehension):
        places += [Place(node, "ifs", index) for index in range(len(node.ifs))]
    for place in places:
        test = place.get()
        if isinstance(test, ast.Name | ast.Attribute | ast.Call):
            yield place, ast.copy_location(ast.UnaryOp(ast.Not(), test), test)


def _defaults(node: ast.arguments) -> Iterator[tuple[Place, object]]:
    for index, default in enumerate(node.kw_defaults):
        if default is not None:
            yield Place(node, "kw_defaults", index), None
    if node.defaults:
        yield Place(node, "defaults"), node.defaults[1:]


def _constants(value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield value + 1
        yield value - 1
    elif isinstance(value, str) and VALUE.fullmatch(value):
        yield f"xx_{value}"
