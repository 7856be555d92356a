"""The door over time: what locks the mat today, what a stop asks for, and when answers grow old."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from companion.core.deciding import Reason, Today, day_of
from companion.core.history import HARD_STOPS, History
from companion.core.journal import (
    Area,
    Condition,
    DayLock,
    Kind,
    Marks,
    NotToday,
    Profile,
    SessionRecord,
    SkinCheck,
    StopReason,
)
from companion.core.resting import Rest
from companion.core.screening import (
    ASK_AFTER_STOP,
    Door,
    Verdict,
    answers_due,
    at_the_door,
    needs_professional,
    telling_stops,
    unasked,
)
from tests.core.builders import CET, NOW, agreed, days, profile_of, record_of, verdict_on

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)
EVERYTHING_AGREED = agreed(*StopReason, at=NOW + days(365))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of March 2026 by the wall clock."""
    return datetime(2026, 3, day, hour, minute, tzinfo=CET)


def look(
    now: datetime,
    *sessions: SessionRecord,
    locks: tuple[DayLock, ...] = (),
    profile: Profile | None = None,
    kind: Kind = Kind.STANDARD,
) -> Verdict:
    """The verdict on a back session of somebody with nothing ticked, unless a profile is given."""
    return verdict_on(profile or profile_of(), sessions, locks, kind, Area.BACK, now)


def test_without_answers_the_mat_waits_and_breathing_does_not() -> None:
    assert verdict_on(None, (), (), Kind.BEDTIME, Area.BACK, NOW).door is Door.UNANSWERED
    assert verdict_on(None, (), (), Kind.BREATHING, Area.BACK, NOW).open


@pytest.mark.invariant(14)
@pytest.mark.parametrize("reason", list(NotToday))
def test_a_reason_of_the_day_keeps_off_the_mat_but_not_from_breathing(reason: NotToday) -> None:
    locks = (DayLock(NOW, reason),)
    verdict = look(NOW + MINUTE, locks=locks)
    assert (verdict.door, verdict.reason) == (Door.NOT_TODAY, reason)
    assert look(NOW + MINUTE, locks=locks, kind=Kind.BREATHING).open


@pytest.mark.parametrize("reason", [NotToday.RED_FLAG, NotToday.ALCOHOL])
@pytest.mark.parametrize(
    ("said", "asked", "locked"),
    [
        (at(10, 20), at(10, 20), True),
        (at(10, 20), at(11, 0, 30), True),
        (at(10, 12), at(11, 2, 59), True),
        (at(10, 12), at(11, 3, 0), False),
        (at(10, 20), at(11, 3, 59), True),
        (at(10, 20), at(11, 4, 0), False),
        (at(10, 3, 0), at(10, 23), True),
        (at(11, 0, 30), at(11, 2, 59), True),
        (at(11, 0, 30), at(11, 8, 29), True),
        (at(11, 0, 30), at(11, 8, 30), False),
        (at(10, 2, 59), at(10, 10, 58), True),
    ],
)
def test_a_lock_holds_until_three_in_the_morning_and_for_eight_hours_at_least(
    reason: NotToday, said: datetime, asked: datetime, locked: bool
) -> None:
    assert (look(asked, locks=(DayLock(said, reason),)).door is Door.NOT_TODAY) is locked


def test_of_several_reasons_of_the_day_the_red_flag_is_told() -> None:
    locks = (DayLock(NOW, NotToday.FEVER), DayLock(NOW, NotToday.RED_FLAG))
    assert look(NOW, locks=locks).reason is NotToday.RED_FLAG


@pytest.mark.parametrize("stop", list(StopReason))
def test_the_kinds_of_stops_are_those_of_the_rules(stop: StopReason) -> None:
    gentle = {StopReason.TOO_STRONG, StopReason.OTHER}
    asking = {StopReason.NUMBNESS, StopReason.FAINT, StopReason.CHEST_OR_BREATH}
    assert (stop in HARD_STOPS) is (stop not in gentle)
    assert (stop in ASK_AFTER_STOP) is (stop in asking)


# docs/rules.md section 2: after a hard stop no mat on its day and the next.
@pytest.mark.parametrize("stop", sorted(HARD_STOPS, key=lambda stop: stop.value))
@pytest.mark.parametrize(
    ("asked", "rests"),
    [
        (at(10, 20, 1), True),
        (at(11, 2, 59), True),
        (at(11, 20), True),
        (at(12, 2, 59), True),
        (at(12, 3, 0), False),
        (at(12, 20), False),
    ],
)
def test_the_mat_rests_on_the_day_of_a_hard_stop_and_the_next(
    stop: StopReason, asked: datetime, rests: bool
) -> None:
    verdict = look(asked, record_of(at(10, 20), stop), profile=profile_of(professional_ok=EVERYTHING_AGREED))
    expected = Verdict(Door.REST, stop) if rests else Verdict(Door.OPEN)
    assert (verdict.door, verdict.reason) == (expected.door, expected.reason)


def test_the_door_tells_since_when_and_until_when_the_mat_rests() -> None:
    stopped = at(10, 20)
    rest = look(at(11, 20), record_of(stopped, StopReason.SHARP_PAIN)).rest
    assert rest == Rest(StopReason.SHARP_PAIN, stopped, date(2026, 3, 12))


@pytest.mark.parametrize("stop", [None, StopReason.TOO_STRONG, StopReason.OTHER])
def test_other_stops_need_no_rest_and_no_word(stop: StopReason | None) -> None:
    assert look(at(11, 20), record_of(at(10, 20), stop)).open


@pytest.mark.parametrize("stop", sorted(ASK_AFTER_STOP, key=lambda stop: stop.value))
@pytest.mark.parametrize(
    ("agreed_at", "opens"),
    [(None, False), (at(9, 12), False), (at(10, 20), False), (at(10, 20, 1), True), (at(12, 9), True)],
)
def test_after_numbness_fainting_or_chest_trouble_a_professional_is_asked_first(
    stop: StopReason, agreed_at: datetime | None, opens: bool
) -> None:
    words = {} if agreed_at is None else agreed(stop, at=agreed_at)
    verdict = look(at(20, 20), record_of(at(10, 20), stop), profile=profile_of(professional_ok=words))
    assert (verdict.door, verdict.reason) == ((Door.OPEN, None) if opens else (Door.ASK, stop))


def test_the_word_about_a_stop_counts_for_that_kind_of_stop_only() -> None:
    profile = profile_of(professional_ok=agreed(StopReason.FAINT, at=at(12, 9)))
    assert look(at(20, 20), record_of(at(10, 20), StopReason.NUMBNESS), profile=profile).door is Door.ASK


def test_a_new_stop_of_the_same_kind_asks_again() -> None:
    profile = profile_of(professional_ok=agreed(StopReason.NUMBNESS, at=at(3, 9)))
    stops = (record_of(at(2, 20), StopReason.NUMBNESS), record_of(at(8, 20), StopReason.NUMBNESS))
    assert look(at(20, 20), stops[0], profile=profile).open
    assert look(at(20, 20), *stops, profile=profile).door is Door.ASK


# docs/rules.md section 2: a second hard stop within 14 days.
@pytest.mark.parametrize("first", sorted(HARD_STOPS, key=lambda stop: stop.value))
@pytest.mark.parametrize(
    ("apart", "asks"),
    [
        (timedelta(hours=1), True),
        (days(1), True),
        (days(14), True),
        (days(14) + MINUTE, False),
        (days(40), False),
    ],
)
@pytest.mark.parametrize("newest_first", [False, True])
def test_a_second_hard_stop_within_fourteen_days_asks(
    first: StopReason, apart: timedelta, asks: bool, newest_first: bool
) -> None:
    earlier = record_of(at(31, 20) - apart, first)
    later = record_of(at(31, 20), StopReason.SHARP_PAIN)
    stops = (later, earlier) if newest_first else (earlier, later)
    assert needs_professional(stops, later) is asks
    assert needs_professional(stops, earlier) is (first in ASK_AFTER_STOP)
    words = agreed(first, at=earlier.started_at + MINUTE) if first is not StopReason.SHARP_PAIN else {}
    now = datetime(2026, 4, 3, 20, 0, tzinfo=CET)
    assert (look(now, *stops, profile=profile_of(professional_ok=words)).door is Door.ASK) is asks


FAINT, SHARP, DIZZY = StopReason.FAINT, StopReason.SHARP_PAIN, StopReason.DIZZINESS


# Days before today, newest first. What is left out of a long journal may decide nothing.
@pytest.mark.parametrize(
    ("stops", "telling"),
    [
        ((), ()),
        (((0, SHARP),), (0,)),
        (((0, SHARP), (14, SHARP)), (0, 1)),
        (((0, SHARP), (14.01, SHARP)), (0,)),
        (((0, FAINT), (40, FAINT)), (0,)),
        (((0, FAINT), (3, FAINT), (40, FAINT), (41, FAINT)), (0, 1)),
        (((0, SHARP), (40, FAINT)), (0, 1)),
        (((0, SHARP), (40, FAINT), (41, SHARP), (90, DIZZY)), (0, 1, 2)),
        (((0, SHARP), (40, DIZZY), (80, SHARP), (81, DIZZY)), (0, 2, 3)),
        (((0, SHARP), (20, FAINT), (25, DIZZY), (30, SHARP), (31, SHARP)), (0, 1, 2, 3, 4)),
    ],
)
def test_of_many_stops_those_are_kept_that_still_decide(
    stops: tuple[tuple[float, StopReason], ...], telling: tuple[int, ...]
) -> None:
    assert telling_stops([(NOW - days(back), reason) for back, reason in stops]) == telling
    records = [record_of(NOW - days(back), reason) for back, reason in stops]
    assert unasked(profile_of(), [records[index] for index in telling]) == unasked(profile_of(), records)


@pytest.mark.parametrize("stop", [None, StopReason.TOO_STRONG, StopReason.OTHER])
def test_gentle_stops_never_make_a_second_hard_stop(stop: StopReason | None) -> None:
    hard, gentle = record_of(at(9, 20), StopReason.DIZZINESS), record_of(at(10, 20), stop)
    assert not needs_professional((hard, gentle), gentle)
    assert not needs_professional((gentle, hard), hard)


def test_what_is_still_to_be_agreed_is_listed_once_conditions_first() -> None:
    profile = profile_of(Condition.NURSING, Condition.HEART, Condition.CLOT, Condition.WOUND)
    stops = [
        record_of(at(6, 20), StopReason.SHARP_PAIN),
        record_of(at(5, 20), StopReason.FAINT),
        record_of(at(3, 20), StopReason.FAINT),
    ]
    assert unasked(profile, stops) == (
        Condition.HEART,
        Condition.NURSING,
        StopReason.SHARP_PAIN,
        StopReason.FAINT,
    )


# docs/rules.md section 1: again every 90 days, and after more than 30 days off.
@pytest.mark.parametrize(
    ("answered", "session", "due"),
    [
        (days(0), None, False),
        (days(90), None, False),
        (days(90) + MINUTE, None, True),
        (days(400), days(1), True),
        (days(60), days(30), False),
        (days(60), days(31), True),
        (days(60), days(29), False),
        # Answered again after the long break: not due a second time.
        (days(1), days(40), False),
        (days(9), days(40), False),
        # Answered while the break had not yet been long enough to be asked.
        (days(10), days(40), True),
        (days(45), days(45), True),
        # From a clock that was wrong then, or is now.
        (-days(1), None, False),
        (-days(1), days(40), False),
        (days(10), -days(3), False),
    ],
)
def test_answers_are_due_after_ninety_days_and_after_thirty_days_off(
    answered: timedelta, session: timedelta | None, due: bool
) -> None:
    profile = profile_of(answered_at=NOW - answered)
    sessions = () if session is None else (record_of(NOW - session), record_of(NOW - days(70)))
    assert answers_due(profile, sessions, NOW) is due
    assert look(NOW, *sessions, profile=profile).door is (Door.DUE if due else Door.OPEN)


def test_breathing_does_not_count_as_time_on_the_mat() -> None:
    profile = profile_of(answered_at=NOW - days(60))
    sessions = (record_of(NOW - days(2), kind=Kind.BREATHING), record_of(NOW - days(40)))
    assert answers_due(profile, sessions, NOW)


def test_answers_from_the_future_grow_old_from_then_on() -> None:
    profile = profile_of(answered_at=NOW + days(3))
    assert not answers_due(profile, (), NOW + days(93))
    assert answers_due(profile, (), NOW + days(93) + MINUTE)


# docs/rules.md section 1, "At the door".
def test_what_stands_in_the_way_is_told_in_the_order_of_the_rules() -> None:
    old = NOW - days(120)
    stop = record_of(NOW - days(1), StopReason.NUMBNESS)
    locks = (DayLock(NOW, NotToday.FEVER),)
    everything = profile_of(Condition.CLOT, Condition.HEART, Condition.WOUND, answered_at=old)
    to_ask = profile_of(Condition.HEART, Condition.WOUND, answered_at=old)
    after_stop = profile_of(Condition.WOUND, answered_at=old)
    aged = profile_of(Condition.WOUND, answered_at=old, professional_ok=EVERYTHING_AGREED)
    fresh = profile_of(Condition.WOUND, professional_ok=EVERYTHING_AGREED)
    healed = profile_of(professional_ok=EVERYTHING_AGREED)
    assert [
        look(NOW, stop, locks=locks, profile=profile).reason for profile in (everything, to_ask, after_stop)
    ] == [
        Condition.CLOT,
        Condition.HEART,
        StopReason.NUMBNESS,
    ]
    assert look(NOW, stop, locks=locks, profile=aged).door is Door.DUE
    assert look(NOW, stop, locks=locks, profile=fresh).reason is NotToday.FEVER
    assert look(NOW, stop, profile=fresh).reason is Condition.WOUND
    assert look(NOW, stop, profile=healed).door is Door.REST


# A day ends at 03:00 by the clock on the wall, also where the clock is put forward or back.
@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        (datetime(2026, 3, 10, 2, 59, tzinfo=UTC), UTC, date(2026, 3, 9)),
        (datetime(2026, 3, 10, 3, 0, tzinfo=UTC), UTC, date(2026, 3, 10)),
        (datetime(2026, 3, 10, 2, 30, tzinfo=UTC), CET, date(2026, 3, 10)),
        (datetime(2026, 3, 10, 2, 30, tzinfo=UTC), timezone(-timedelta(hours=5)), date(2026, 3, 9)),
        (datetime(2026, 3, 10, 23, 30, tzinfo=UTC), timezone(timedelta(hours=14)), date(2026, 3, 11)),
        (datetime(2026, 1, 1, 1, 0, tzinfo=UTC), UTC, date(2025, 12, 31)),
        # The night of 29 March has no hour from two to three.
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), BERLIN, date(2026, 3, 28)),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), BERLIN, date(2026, 3, 29)),
        # The night of 25 October has two of them.
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), BERLIN, date(2026, 10, 24)),
        (datetime(2026, 10, 25, 1, 59, tzinfo=UTC), BERLIN, date(2026, 10, 24)),
        (datetime(2026, 10, 25, 2, 0, tzinfo=UTC), BERLIN, date(2026, 10, 25)),
    ],
)
def test_a_day_ends_at_three_by_the_local_clock(moment: datetime, zone: tzinfo, day: date) -> None:
    assert day_of(moment, datetime(2026, 6, 1, 12, 0, tzinfo=zone)) == day


def test_a_rest_day_keeps_its_length_over_the_change_of_the_clock() -> None:
    stop = record_of(datetime(2026, 3, 28, 22, 0, tzinfo=BERLIN), StopReason.SHARP_PAIN)
    profile = profile_of(answered_at=datetime(2026, 3, 1, tzinfo=UTC))
    assert look(datetime(2026, 3, 30, 2, 59, tzinfo=BERLIN), stop, profile=profile).door is Door.REST
    assert look(datetime(2026, 3, 30, 3, 0, tzinfo=BERLIN), stop, profile=profile).open


# A clock that was fast, and was put right.
@pytest.mark.parametrize("back", [MINUTE, timedelta(hours=12), days(1)])
def test_what_keeps_off_the_mat_stays_when_the_clock_is_put_back(back: timedelta) -> None:
    stop, lock = record_of(NOW, StopReason.SHARP_PAIN), DayLock(NOW, NotToday.FEVER)
    asks, looked = record_of(NOW, StopReason.NUMBNESS), SkinCheck(NOW, Area.BACK, Marks.BROKEN)
    then = NOW - back
    assert look(then, stop).door is Door.REST
    assert look(then, asks).door is Door.ASK
    assert look(then, locks=(lock,)).door is Door.NOT_TODAY
    history = History(skin_checks=(looked,))
    assert at_the_door(profile_of(), history, Today(then)).reason is Reason.SKIN


def test_what_a_clock_years_ahead_has_said_closes_the_mat_when_its_time_has_come() -> None:
    then = NOW - days(1) - MINUTE
    assert look(then, record_of(NOW, StopReason.NUMBNESS), locks=(DayLock(NOW, NotToday.FEVER),)).open
