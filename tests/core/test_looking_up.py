"""Which lines of the journal each filter shows."""

import pytest

from companion.core.journal import Area, Kind, Line
from companion.core.looking_up import Filter
from tests.core.builders import NOW, record_of
from tests.core.test_diary_entries import entry

LINES: dict[str, Line] = {
    "back": record_of(NOW),
    "neck": record_of(NOW, area=Area.NECK),
    "seated": record_of(NOW, area=Area.FEET_SEATED),
    "standing": record_of(NOW, area=Area.FEET_STANDING),
    "breathing": record_of(NOW, kind=Kind.BREATHING),
    "noted": record_of(NOW, area=Area.BELLY, note="A long drive."),
    "entry": entry(1, 5, sleep=7),
    "noted entry": entry(2, 6, note="Quiet day."),
}


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        (Filter.ALL, set(LINES)),
        (Filter.BACK, {"back"}),
        (Filter.FEET, {"seated", "standing"}),
        (Filter.OTHER_AREAS, {"neck", "noted"}),
        (Filter.NOTED, {"noted", "noted entry"}),
        (Filter.WITHOUT_SESSION, {"entry", "noted entry"}),
    ],
)
def test_a_filter_shows_its_own_lines_alone(chosen: Filter, shown: set[str]) -> None:
    assert {name for name, line in LINES.items() if chosen.lets_through(line)} == shown
