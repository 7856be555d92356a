"""A session goes on without bus, tray, window manager and sound, and keeps its minutes when the screen goes.
One round; `make torture` has as many as one likes."""

from __future__ import annotations

import random
import sys

import pytest

from tests.torture import lost_services
from tests.torture.lost_services import BUS, MANAGER, SCREEN, SOUND, TRAY
from tests.torture.place import Place
from tests.torture.tally import Tally

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs the desktop of Linux")


def test_nothing_that_goes_away_under_a_session_takes_its_minutes_along(
    place: Place, tally: Tally, chance: random.Random
) -> None:
    lost_services.once(place, tally, [BUS, SOUND, TRAY, MANAGER], chance, screen_goes=True)
    assert tally.wrong == []
    assert set(tally.fell) == {BUS, TRAY, MANAGER, SOUND, SCREEN}
    assert tally.kept == 1
