"""No clock that jumps costs a minute, or brings one; the program is the real one, its clocks are moved."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture import jumping_clocks
from tests.torture.moving_clocks import MovingClocks
from tests.torture.place import Place
from tests.torture.tally import Tally

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs the dynamic linker of Linux")

LOOK = "import time; print(time.time(), time.clock_gettime(time.CLOCK_BOOTTIME), time.monotonic())"


def clocks_as_seen(clocks: MovingClocks) -> list[float]:
    """The clock on the wall, the one that goes on asleep, and the other steady one, as programs see them."""
    environment = {**os.environ, **clocks.environment}
    done = subprocess.run([sys.executable, "-c", LOOK], env=environment, capture_output=True, text=True)
    return [float(word) for word in done.stdout.split()]


def test_clocks_really_move_when_they_are_told_to(tmp_path: Path) -> None:
    clocks = MovingClocks(tmp_path)
    first = clocks_as_seen(clocks)
    clocks.sleep(100_000.0)
    clocks.set_wall(-500_000.0)
    wall, steady, still = (now - then for now, then in zip(clocks_as_seen(clocks), first, strict=True))
    assert wall == pytest.approx(-500_000.0, abs=120.0)
    assert steady == pytest.approx(100_000.0, abs=120.0)
    assert still == pytest.approx(0.0, abs=120.0)


def test_a_session_takes_no_notice_of_the_clock_on_the_wall(
    place: Place, tally: Tally, chance: random.Random
) -> None:
    jumping_clocks.in_a_session(chance, tally, place)
    assert tally.wrong == []
    assert tally.kept == 1


def test_hours_with_the_lid_closed_are_no_minutes_of_a_session(
    place: Place, tally: Tally, chance: random.Random
) -> None:
    jumping_clocks.asleep_in_a_session(chance, tally, place)
    assert tally.wrong == []
    assert tally.kept == 1


def test_the_rules_have_an_answer_to_sessions_of_any_clock(
    place: Place, tally: Tally, chance: random.Random
) -> None:
    jumping_clocks.between_sessions(chance, tally, place)
    assert tally.wrong == []
    assert tally.kept == 6
