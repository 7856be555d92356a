"""Where on the ladder each session was, and what it says: docs/rules.md sections 2 and 7, one by one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.core.journal import (
    Area,
    Course,
    Cover,
    Head,
    Kind,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.ladder import LADDERS
from companion.core.past import Past, counts, false_start, was_flare
from tests.core.evenings import at, session

BACK = LADDERS[Area.BACK]
SHORT = session("03-05 20:00 r4")


def walked(*lines: str | SessionRecord, now: str = "03-10 20:00") -> Past:
    """The back sessions of those lines, given oldest first, on the whole ladder."""
    records = [session(line) if isinstance(line, str) else line for line in lines]
    found = Past(reversed(records), BACK, at(now))
    assert len(list(found)) == len(records)
    return found


def rung(past: Past, number: int = 0) -> int:
    """The rung of a session, the newest unless another is meant."""
    return BACK[past.place(number)].number


def planned(line: str, kind: Kind = Kind.STANDARD, **changes: object) -> SessionRecord:
    """The session of that line as one of another kind, or with another plan."""
    one = session(line)
    setup = replace(one.planned, **changes)  # type: ignore[arg-type]  # the names are its own
    return replace(one, kind=kind, planned=setup, minutes_done=setup.minutes)


@pytest.mark.parametrize(
    ("changes", "left_out"),
    [
        ({"minutes_done": 0.0}, True),
        ({"minutes_done": 0.49}, True),
        ({"minutes_done": 0.5}, False),
        ({"minutes_done": 1.0}, False),
        ({"minutes_done": 0.1, "comfort": 4}, False),
        ({"minutes_done": 0.1, "stop_reason": StopReason.OTHER}, False),
        ({"minutes_done": 0.1, "course": Course.STOPPED}, False),
        ({"minutes_done": 0.1, "course": Course.RUNNING}, False),
    ],
)
def test_a_session_over_within_half_a_minute_was_none_unless_something_was_said(
    changes: dict[str, object], left_out: bool
) -> None:
    ended = replace(SHORT, course=Course.ENDED_EARLY)
    assert false_start(replace(ended, **changes)) is left_out  # type: ignore[arg-type]  # the names are its own


@pytest.mark.parametrize(
    ("before", "after", "morning", "flare"),
    [
        (None, None, None, False),
        (None, 9, 9, False),
        (5, None, None, False),
        (5, 6, 6, False),
        (5, 7, None, True),
        (5, None, 7, True),
        (5, 4, 7, True),
        (5, 7, 5, True),
        (0, 2, None, True),
    ],
)
def test_pain_two_points_above_is_a_flare_and_counts_for_no_step(
    before: int | None, after: int | None, morning: int | None, flare: bool
) -> None:
    one = session("03-05 20:00 r4 c4")
    morning_after = replace(one.morning, pain=morning)
    rated = replace(one, before=Ratings(pain=before), after=Ratings(pain=after), morning=morning_after)
    assert was_flare(rated) is flare
    assert counts(rated) is not flare


@pytest.mark.parametrize(
    ("record", "cut"),
    [
        (session("03-05 20:00 r4"), False),
        (planned("03-05 20:00 r4", Kind.BEDTIME), False),
        (planned("03-05 20:00 r4", Kind.QUICK), True),
        (planned("03-05 20:00 r4", minutes=10.0), True),
    ],
)
def test_a_session_is_cut_short_where_its_rung_is_longer_or_a_quick_one_is_over_ten_minutes(
    record: SessionRecord, cut: bool
) -> None:
    assert walked("03-02 20:00 r4 c4", record).cut_short(0) is cut
    assert not walked("03-02 20:00 r2 c4", planned("03-05 20:00 r2", Kind.QUICK)).cut_short(0)


def test_only_before_sleep_do_twenty_minutes_stand_for_a_longer_rung() -> None:
    assert rung(walked("03-02 20:00 r13 c4", planned("03-03 22:00 r11 c4", Kind.BEDTIME))) == 13
    assert rung(walked("03-02 20:00 r13 c4", "03-03 20:00 r11 c4")) == 11
    assert rung(walked("03-02 20:00 r7 c4", planned("03-03 22:00 r6 c4", Kind.BEDTIME))) == 6


@pytest.mark.parametrize(("pain", "expected"), [(7, 2), (8, 3), (10, 3)])
def test_ten_minutes_on_a_day_of_strong_pain_stand_for_the_rung_before_it(pain: int, expected: int) -> None:
    short = replace(planned("03-03 20:00 r3", minutes=10.0), before=Ratings(pain=pain))
    assert rung(walked("03-02 20:00 r3 c4", short)) == expected


def test_a_quick_session_is_never_above_the_one_before_it() -> None:
    assert rung(walked("03-02 20:00 r1 c4", "03-03 12:00 r4 quick")) == 1
    assert rung(walked("03-02 20:00 r3 c4", "03-03 12:00 r3 quick")) == 3
    assert (
        rung(walked("03-02 20:00 r7 c4", planned("03-03 22:00 r2", Kind.BEDTIME), "03-04 12:00 r3 quick"))
        == 2
    )
    assert rung(walked("03-02 20:00 r3 c4", "03-03 12:00 r3 quick", "03-04 12:00 r3 quick")) == 3


def test_no_more_days_are_counted_than_are_asked_for() -> None:
    past = walked(*(f"03-0{day} 20:00 r4 c4" for day in (5, 6, 7, 8)), now="03-09 20:00")
    place = past.place(0)
    assert [past.streak(0, enough) for enough in (1, 2, 3, 4, 5)] == [1, 2, 3, 4, 4]
    assert [past.completed(place, enough) for enough in (1, 2, 3, 4, 5)] == [1, 2, 3, 4, 4]
    assert past.completed(place - 1, 3) == 0


@pytest.mark.parametrize(
    ("setup", "number"),
    [
        # No rung: the highest that makes one thing harder at most.
        (Setup(Cover.THIN_TOWEL, Surface.BED, Head.CUSHION, 12.0), 3),
        (Setup(Cover.THIN_TOWEL, Surface.BED, Head.CUSHION, 15.0), 5),
        # A rung: the next one.
        (Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 10.0), 3),
    ],
)
def test_what_was_comfortable_supports_one_thing_more(setup: Setup, number: int) -> None:
    record = replace(session("03-05 20:00 r2 c4"), planned=setup, minutes_done=setup.minutes)
    highest = walked(record).highest_supported()
    assert highest is not None
    assert BACK[highest].number == number


def test_what_is_easier_than_any_rung_supports_the_lowest() -> None:
    easiest = Setup(Cover.DOUBLE_THICK_TOWEL, Surface.BED, Head.CUSHION, 2.0)
    record = replace(session("03-05 20:00 r1 c4", Area.NECK), planned=easiest, minutes_done=2.0)
    assert Past((record,), LADDERS[Area.NECK], at("03-06 20:00")).highest_supported() == 0


def test_the_next_is_judged_from_the_newest_but_for_short_ones_at_lunch() -> None:
    lunch = planned("03-05 12:00 r4 c4", Kind.QUICK)
    bad = planned("03-06 12:00 r4 c2", Kind.QUICK)
    assert walked().judged() == ()
    assert walked("03-04 20:00 r4 c4", "03-05 20:00 r4 c4").judged() == (0,)
    assert walked("03-04 20:00 r4 c4", lunch).judged() == (1,)
    assert walked("03-04 20:00 r4 c4", lunch, bad).judged() == (0, 2)
    assert walked(planned("03-04 12:00 r4", Kind.QUICK), lunch).judged() == (0,)


@pytest.mark.parametrize(("first", "twice"), [("03-01", False), ("03-02", True), ("03-08", True)])
def test_a_second_flare_within_seven_days_is_the_second(first: str, twice: bool) -> None:
    past = walked(f"{first} 20:00 r4 c4 4>6", "03-09 20:00 r4 c4 4>6")
    assert past.flared_before(0) is twice
    assert not past.flared_before(1)


def test_a_rung_is_known_by_a_session_completed_on_it_lately() -> None:
    past = walked("03-02 20:00 r4 c4", "03-08 20:00 r3 done=0.5", now="03-10 20:00")
    four, three = past.place(1), past.place(0)
    assert past.knows(four, timedelta(days=8))
    assert not past.knows(four, timedelta(days=8, minutes=-1))
    assert not past.knows(three, timedelta(days=8))
