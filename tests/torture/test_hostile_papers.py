"""Files that mean harm are refused in a sentence or taken in, and cost nothing that was there. Small ones;
`make torture` has them as large as they may be."""

from __future__ import annotations

import random
import sys

import pytest

from tests.torture import hostile_papers
from tests.torture.place import Place
from tests.torture.tally import Tally

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs processes of Unix")


def test_no_file_from_elsewhere_does_harm(place: Place, tally: Tally, chance: random.Random) -> None:
    hostile_papers.run(1, chance, tally, place)
    assert tally.wrong == []
    assert tally.fell["refused"] > len(hostile_papers.PAPERS)
