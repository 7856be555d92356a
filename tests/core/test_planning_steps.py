"""One step at a time, for minutes wished for by hand, and the cap of each part of the body."""

from dataclasses import replace

import pytest

from companion.core.journal import Area, Course, Kind, StopReason
from companion.core.planning import Wish, longest_minutes, most_to_wish_for, was_completed
from companion.core.screening import limits_of
from tests.core.builders import FIRST, NOW, days, profile_of, record_of


def most(*sessions: object, area: Area = Area.BACK, kind: Kind = Kind.STANDARD) -> float:
    """The most minutes somebody without conditions may wish for after those sessions."""
    profile = profile_of()
    return most_to_wish_for(Wish(kind, area), profile, limits_of(profile), sessions)  # type: ignore[arg-type]  # records


def of(minutes: float, back: int = 1, **more: object) -> object:
    """A completed session of that length, so many days ago."""
    return record_of(NOW - days(back), planned=replace(FIRST, minutes=minutes), **more)


def test_the_first_time_may_be_one_step_longer_than_suggested() -> None:
    assert most() == 10.0


@pytest.mark.parametrize(("had", "then"), [(5.0, 10.0), (10.0, 15.0), (15.0, 20.0), (20.0, 20.0)])
def test_a_completed_session_allows_one_step_more(had: float, then: float) -> None:
    assert most(of(had)) == then


@pytest.mark.parametrize(
    "uncounted",
    [
        of(15.0, course=Course.STOPPED),
        of(15.0, minutes_done=2.0),
        of(15.0, comfort=2),
        of(15.0, kind=Kind.BREATHING),
        of(15.0, area=Area.FEET_SEATED),
    ],
)
def test_what_was_not_completed_in_comfort_allows_no_more(uncounted: object) -> None:
    assert most(uncounted) == 10.0


def test_the_first_session_after_a_hard_stop_is_short() -> None:
    stopped = of(20.0, back=3, stop=StopReason.SHARP_PAIN)
    assert most(of(20.0, back=9), stopped) == 10.0
    assert most(of(20.0, back=9), stopped, of(10.0, back=1)) == 20.0


def test_breathing_alone_may_last_as_long_as_anybody_likes() -> None:
    assert most(kind=Kind.BREATHING) == 40.0


@pytest.mark.parametrize(
    ("area", "cap"),
    [(Area.NECK, 10), (Area.SEAT, 15), (Area.FEET_SEATED, 5), (Area.FEET_STANDING, 5), (Area.BELLY, 5)],
)
def test_every_other_area_has_its_cap(area: Area, cap: float) -> None:
    profile = profile_of()
    assert longest_minutes(Kind.STANDARD, profile, limits_of(profile), area) == cap


def test_a_session_still_running_is_not_completed() -> None:
    assert not was_completed(record_of(NOW, course=Course.RUNNING))
    assert was_completed(record_of(NOW, minutes_done=4.5))
