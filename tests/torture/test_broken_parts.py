"""A session goes on although a part of the program is damaged. `make torture` damages all of them."""

from __future__ import annotations

import random
import sys

import pytest

from tests.torture import broken_parts
from tests.torture.broken_parts import PARTS
from tests.torture.mutations import cut_off, emptied, zeroed
from tests.torture.place import Place
from tests.torture.tally import Tally

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a copy of a process, and setpriv")

CASES = (
    ("the list of sounds", emptied),
    ("a piece of music", zeroed),
    ("the words of another language", cut_off),
)


def test_a_session_goes_on_without_the_sounds_or_the_words_of_the_program(
    place: Place, tally: Tally, chance: random.Random
) -> None:
    broken_parts.suffer([(PARTS[what], way) for what, way in CASES], chance, tally, place)
    assert tally.wrong == []
    assert tally.faults == len(CASES)
