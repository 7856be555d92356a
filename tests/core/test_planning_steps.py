"""One step at a time, for minutes wished for by hand, and the cap of each part of the body."""

import pytest

from companion.core.history import history_of
from companion.core.journal import Area, Course, Kind, Pins, SessionRecord, StopReason
from companion.core.ladder import LADDERS
from companion.core.past import was_completed
from companion.core.planning import Wish, most_minutes
from companion.core.suggestion import suggest
from tests.core.builders import NOW, days, profile_of, record_of


def most(*sessions: SessionRecord, wish: Wish | None = None, **profile: object) -> float:
    """The most minutes somebody may wish for after those sessions."""
    return most_minutes(suggest(profile_of(**profile), history_of(sessions), (wish or Wish()).today(NOW)))


def on(rung: int, back: int = 1, **more: object) -> SessionRecord:
    """A comfortable session on that rung of the back ladder, so many days ago."""
    setup = next(one.setup for one in LADDERS[Area.BACK] if one.number == rung)
    return record_of(NOW - days(back), **{"planned": setup, "comfort": 4, **more})


def test_the_first_time_may_be_one_step_longer_than_suggested() -> None:
    assert most() == 10.0


# The next rung makes only the minutes harder on L1, L2 and L6; on the others it is something else.
@pytest.mark.parametrize(
    ("rung", "minutes"),
    [(-2, 3.0), (-1, 5.0), (1, 10.0), (2, 15.0), (3, 15.0), (4, 15.0), (6, 20.0), (7, 20.0)],
)
def test_more_minutes_are_there_only_where_they_are_the_next_step(rung: int, minutes: float) -> None:
    assert most(on(rung)) == minutes


def test_a_session_that_was_too_strong_allows_no_more_than_the_one_before() -> None:
    assert most(on(3, comfort=2)) == 15.0
    assert most(on(2, comfort=2)) == 10.0


def test_the_first_session_after_a_hard_stop_is_short() -> None:
    stopped = on(7, back=3, stop=StopReason.SHARP_PAIN, comfort=1)
    assert most(on(7, back=4), stopped) == 10.0
    assert most(on(7, back=4), stopped, on(5, back=1)) == 15.0


def test_a_day_of_strong_pain_is_short() -> None:
    assert most(on(7), wish=Wish(pain=8)) == 10.0
    assert most(on(7), wish=Wish(pain=7)) == 20.0


def test_pins_and_kinds_go_before_the_next_rung() -> None:
    assert most(on(2), pins=Pins(minutes=10)) == 10.0
    assert most(on(2), wish=Wish(Kind.QUICK)) == 10.0


def test_while_the_mat_rests_there_is_no_more_than_the_shortest_session() -> None:
    assert most(on(7, back=1, stop=StopReason.SHARP_PAIN)) == 2.0


def test_breathing_alone_may_last_as_long_as_anybody_likes() -> None:
    assert most(wish=Wish(Kind.BREATHING)) == 40.0


def test_a_session_still_running_is_not_completed() -> None:
    assert not was_completed(record_of(NOW, course=Course.RUNNING))
    assert was_completed(record_of(NOW, minutes_done=4.5))
