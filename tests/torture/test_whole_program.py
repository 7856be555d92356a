"""The program as a whole under a few of the trials; `make torture` goes through all of each."""

from __future__ import annotations

import random
import sys

import pytest

from tests.torture import failing_session, killed_window, odd_places
from tests.torture.place import Place
from tests.torture.tally import Tally

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="needs a virtual screen, and the linker of Linux"),
]


def test_a_window_that_is_killed_opens_again_with_everything(
    tally: Tally, place: Place, chance: random.Random
) -> None:
    killed_window.run(2, chance, tally, place)
    assert tally.wrong == []
    assert tally.faults == 2


def test_a_session_goes_on_while_the_disk_fails(tally: Tally, place: Place, chance: random.Random) -> None:
    failing_session.run(1, chance, tally, place)
    assert tally.wrong == []


def test_a_name_that_nobody_thinks_of_is_a_name(tally: Tally, place: Place, chance: random.Random) -> None:
    odd_places.run(1, chance, tally, place)
    assert tally.wrong == []
    assert tally.kept
