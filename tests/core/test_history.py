"""A history in which some sessions are as they will be: what the rules then look back on, newest first."""

from collections.abc import Iterable
from dataclasses import replace

from companion.core.history import amended, history_of
from companion.core.journal import Area, Kind, SessionRecord, StopReason
from tests.core.builders import NOW, days, record_of

ONE, TWO, THREE, FOUR = (record_of(NOW - days(back)) for back in (1, 2, 3, 4))


def numbers(records: Iterable[SessionRecord]) -> list[int]:
    """How many days ago each of the sessions was."""
    return [(NOW - one.started_at).days for one in records]


def test_in_whatever_order_sessions_come_the_newest_is_first() -> None:
    history = history_of((THREE, ONE, FOUR, TWO))
    assert numbers(history.sessions) == numbers(history.on_the_mat()) == [1, 2, 3, 4]


def test_amended_sessions_stand_in_the_place_of_what_they_were() -> None:
    changed = replace(THREE, note="It was the edge.")
    found = list(amended(history_of((ONE, THREE)), (FOUR, changed, TWO)).on_the_mat())
    assert found == [ONE, TWO, changed, FOUR]
    assert list(amended(history_of((ONE, TWO, THREE)), (), (TWO.id,)).on_the_mat()) == [ONE, THREE]


def test_amended_sessions_are_asked_for_by_area_and_on_the_mat_alone() -> None:
    breathing, neck = replace(TWO, kind=Kind.BREATHING), replace(THREE, area=Area.NECK)
    after = amended(history_of((ONE, TWO, THREE, FOUR)), (breathing, neck))
    assert list(after.on_the_mat()) == [ONE, neck, FOUR]
    assert list(after.on_the_mat(Area.BACK)) == [ONE, FOUR]
    assert list(after.on_the_mat(Area.NECK)) == [neck]


def test_amended_stops_are_the_hard_ones_newest_first() -> None:
    faint, sharp = (replace(one, stop_reason=StopReason.FAINT) for one in (FOUR, TWO))
    base = history_of((faint, replace(THREE, stop_reason=StopReason.SHARP_PAIN)))
    assert numbers(base.stops) == [3, 4]
    assert numbers(amended(base, (replace(ONE, stop_reason=StopReason.OTHER), sharp)).stops) == [2, 3, 4]
    assert numbers(amended(base, (THREE,), (FOUR.id,)).stops) == []
