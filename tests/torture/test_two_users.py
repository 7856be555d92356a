"""Two people on one computer keep their journals to themselves, whatever one lays in the other's way."""

from __future__ import annotations

import os
import random
import sys

import pytest

from tests.torture import two_users
from tests.torture.place import Place
from tests.torture.tally import Tally
from tests.torture.two_users import SPYING, User, a_folder

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="needs users of Linux"),
    pytest.mark.skipif(sys.platform == "linux" and os.geteuid() != 0, reason="only root can be two users"),
]


def test_another_user_can_neither_reach_nor_read_nor_lead_astray(
    place: Place, tally: Tally, chance: random.Random
) -> None:
    two_users.once(a_folder, chance, tally, place)
    assert tally.wrong == []
    assert tally.kept == 2


def test_who_tries_finds_what_is_open(place: Place) -> None:
    folder = place.folder("open")
    for one in (folder, folder.parent):
        one.chmod(0o711)
    ada = User(3_999_998, folder)
    assert ada.begin("-c", SPYING, ada.home, ada.home).wait(60) == 0
    assert f"may {os.W_OK} {ada.home}" in ada.log
