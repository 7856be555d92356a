"""Whoever reads the program finds a sentence at every public name: ruff looks at modules, classes and
functions, and here are methods, which need none of their own where a class above has said what they do."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import FunctionType

import pytest

import companion

SPEAK_FOR_THEMSELVES = ("PySide6", "Shiboken", "pyqtgraph")
"""What a class of these is asked to do is said in its own manual."""


def classes() -> tuple[type, ...]:
    """Every public class of the program."""
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(companion.__path__, "companion.")
        if not found.name.endswith("__main__")
    ]
    return tuple(
        kind
        for module in modules
        for name, kind in vars(module).items()
        if inspect.isclass(kind) and kind.__module__ == module.__name__ and not name.startswith("_")
    )


def methods_of(kind: type) -> Iterator[tuple[str, object]]:
    """The public methods and properties that a class has of its own. A name with a capital letter in it
    was given by Qt, D-Bus or Windows, and is said in their manuals."""
    for name, value in vars(kind).items():
        if (
            not name.startswith("_")
            and name.islower()
            and isinstance(value, FunctionType | property | classmethod | staticmethod)
        ):
            yield name, value


def is_said(kind: type, name: str) -> bool:
    """Whether the class says what a method does, or one above it does, ours or somebody else's."""
    return any(
        getattr(vars(base).get(name), "__doc__", None)
        or (base.__module__.startswith(SPEAK_FOR_THEMSELVES) and hasattr(base, name))
        for base in kind.__mro__
    )


@pytest.fixture(scope="module")
def everything() -> tuple[type, ...]:
    """All classes, with whatever they need loaded."""
    return classes()


def test_every_public_method_says_what_it_does(everything: tuple[type, ...]) -> None:
    """What a protocol asks for is said where it is done."""
    done = {
        name
        for kind in everything
        if not getattr(kind, "_is_protocol", False)
        for name, value in methods_of(kind)
        if getattr(value, "__doc__", None)
    }
    silent = [
        f"{kind.__module__}.{kind.__qualname__}.{name}"
        for kind in everything
        for name, _value in methods_of(kind)
        if not is_said(kind, name) and not (getattr(kind, "_is_protocol", False) and name in done)
    ]
    assert "\n".join(silent) == ""


class Above:
    """A class with a word about one method, and none about the other."""

    def said(self) -> None:
        """Does what it says."""

    def unsaid(self) -> None: ...


class Below(Above):
    """One that does both in its own way."""

    def said(self) -> None: ...
    def unsaid(self) -> None: ...


@pytest.mark.parametrize(("name", "expected"), [("said", True), ("unsaid", False)])
def test_a_method_is_said_where_it_was_said_first(name: str, expected: bool) -> None:
    assert dict(methods_of(Below))[name]
    assert is_said(Below, name) is expected
