"""Fixtures of the trials in their short form: the checkout instead of an installed program."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator

import pytest

from tests.torture.place import Place
from tests.torture.tally import Tally


@pytest.fixture(scope="session")
def shared_place() -> Iterator[Place]:
    """One place for the whole run: one desktop, and the program of this checkout."""
    place = Place((sys.executable, "-m", "companion"))
    yield place
    place.close()


@pytest.fixture
def place(shared_place: Place) -> Iterator[Place]:
    """The place, on whose desktop nothing is left running."""
    yield shared_place
    shared_place.end_programs()


@pytest.fixture
def tally() -> Tally:
    """A count that has not begun."""
    return Tally()


@pytest.fixture
def chance() -> random.Random:
    """The same chance each time."""
    return random.Random(20260302)
