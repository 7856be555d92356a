"""A session counts down, stands still when paused, changes length on wish, and ends on a breath out."""

import pytest

from companion.core.breathing import BOX, EVEN, PATTERNS, Pattern
from companion.core.journal import Area, Kind
from companion.core.session import (
    Ending,
    Plan,
    Session,
    Stage,
    advanced,
    asleep_minutes,
    begun,
    done,
    extended,
    lead_in_longer,
    may_extend,
    over,
    paused,
    position,
    remaining,
    resumed,
    shortened,
    started_now,
)
from companion.core.sounds import Soundtrack
from tests.core.builders import FIRST, plan_of

START = 1000.0
"""The steady clock's second at which each session here begins; its lead-in takes 20 s."""


def running_at(second: float, session: Session) -> Session:
    """The session as it stands at that second on the mat."""
    return advanced(session, START + 20.0 + second)


def ends_on_a_breath_out(session: Session) -> bool:
    """Whether one of its breaths ends exactly when it does."""
    return any(breath.end == pytest.approx(session.seconds, abs=1e-6) for breath in session.breaths)


def test_a_session_begins_with_its_lead_in_and_the_whole_time_left() -> None:
    session = begun(plan_of(5), START)
    assert (session.stage, session.position, session.extended) == (Stage.LEAD_IN, -20.0, False)
    assert remaining(session, START) == remaining(session, START + 10.0) == 300.0
    assert done(session, START + 10.0) == 0.0


def test_the_lead_in_becomes_the_session() -> None:
    session = begun(plan_of(5), START)
    assert advanced(session, START + 19.9).stage is Stage.LEAD_IN
    assert advanced(session, START + 20.0).stage is Stage.RUNNING
    assert remaining(session, START + 80.0) == 240.0
    assert done(session, START + 80.0) == 60.0


def test_without_a_lead_in_it_runs_from_the_first_look() -> None:
    session = advanced(begun(plan_of(5, lead_in=0.0), START), START)
    assert (session.stage, session.position) == (Stage.RUNNING, 0.0)


def test_the_lead_in_can_be_made_longer() -> None:
    session = lead_in_longer(begun(plan_of(5), START), START + 15.0)
    assert position(session, START + 15.0) == -35.0
    assert advanced(session, START + 49.0).stage is Stage.LEAD_IN
    assert advanced(session, START + 50.0).stage is Stage.RUNNING
    last = lead_in_longer(begun(plan_of(5), START), START + 19.5)
    assert position(last, START + 19.5) == -30.5


def test_the_lead_in_can_be_skipped() -> None:
    session = started_now(begun(plan_of(5), START), START + 4.0)
    assert (session.stage, remaining(session, START + 4.0)) == (Stage.RUNNING, 300.0)
    assert position(session, START + 4.0) == 0.0


def test_the_lead_in_cannot_be_changed_once_it_is_past_even_before_anybody_looked() -> None:
    session = begun(plan_of(5), START)
    assert lead_in_longer(session, START + 20.0) is session
    assert lead_in_longer(session, START + 20.5) is session
    assert position(started_now(session, START + 20.5), START + 20.5) == 0.5


def test_a_lead_in_that_is_paused_or_left_cannot_be_changed() -> None:
    session = begun(plan_of(5), START)
    for still in (paused(session, START + 5.0), over(session, START + 5.0)):
        assert lead_in_longer(still, START + 6.0) is started_now(still, START + 6.0) is still


def test_a_plan_that_says_nothing_of_it_offers_no_five_minutes_more() -> None:
    plan = Plan(Kind.STANDARD, Area.BACK, FIRST, EVEN, Ending.GENTLE_WAKE)
    assert not may_extend(advanced(begun(plan, START), START + 60.0), START + 60.0)


def test_a_plan_that_says_nothing_more_has_twenty_seconds_to_lie_down_and_three_minutes_of_fade() -> None:
    plan = Plan(Kind.STANDARD, Area.BACK, FIRST, EVEN, Ending.GENTLE_WAKE)
    assert (plan.lead_in, plan.fade_seconds, plan.may_extend_to) == (20.0, 180.0, 0.0)
    assert (plan.soundtrack, plan.easing_check, plan.halfway) == (Soundtrack(), False, False)


@pytest.mark.parametrize("second", [-12.0, -0.5])
def test_nothing_is_taken_off_or_put_on_while_one_still_lies_down(second: float) -> None:
    pausing = paused(running_at(second, begun(plan_of(5), START)), START + 20.0 + second)
    now = pausing.as_of
    assert extended(pausing, now) is shortened(pausing, now) is pausing


def test_a_pause_is_of_the_moment_it_began() -> None:
    running = running_at(60.0, begun(plan_of(5), START))
    pausing = paused(running, START + 90.0)
    assert (pausing.position, pausing.as_of) == (70.0, START + 90.0)
    assert (pausing.paused_from, resumed(pausing, START + 200.0).paused_from) == (Stage.RUNNING, None)


def test_the_last_second_becomes_waking_until_somebody_answers() -> None:
    session = begun(plan_of(5), START)
    assert running_at(299.9, session).stage is Stage.RUNNING
    waking = running_at(300.0, session)
    assert (waking.stage, remaining(waking, START + 320.0)) == (Stage.WAKING, 0.0)
    later = running_at(480.0, waking)
    assert (later.stage, later.position) == (Stage.WAKING, 480.0)
    assert done(later, START + 500.0) == 300.0


def test_a_very_late_look_goes_from_lead_in_to_waking_at_once() -> None:
    assert running_at(3600.0, begun(plan_of(5), START)).stage is Stage.WAKING


def test_a_session_that_is_over_stands_still() -> None:
    session = over(running_at(100.0, begun(plan_of(5), START)), START + 125.0)
    assert (session.stage, session.position, session.as_of) == (Stage.OVER, 105.0, START + 125.0)
    assert (position(session, START + 900.0), done(session, START + 900.0)) == (105.0, 105.0)
    assert advanced(session, START + 900.0).stage is Stage.OVER


@pytest.mark.invariant(5)
@pytest.mark.parametrize("second", [-12.0, 0.0, 0.4, 120.0, 299.99])
def test_pausing_freezes_the_countdown(second: float) -> None:
    session = running_at(second, begun(plan_of(5), START))
    left = remaining(session, session.as_of)
    frozen = paused(session, session.as_of)
    assert frozen.stage is Stage.PAUSED
    for later in (0.0, 0.1, 60.0, 86_400.0):
        now = frozen.as_of + later
        assert remaining(frozen, now) == remaining(advanced(frozen, now), now) == left
    going_on = resumed(frozen, frozen.as_of + 86_400.0)
    assert going_on.stage is session.stage
    assert remaining(going_on, going_on.as_of) == left
    assert position(going_on, going_on.as_of) == pytest.approx(second)


@pytest.mark.invariant(3)
def test_a_clock_set_back_gives_no_time_back() -> None:
    session = running_at(100.0, begun(plan_of(5), START))
    assert remaining(session, START) == 200.0
    assert remaining(advanced(session, START), START) == 200.0


def test_a_wish_at_the_wrong_moment_changes_nothing() -> None:
    leading_in = begun(plan_of(10), START)
    running = running_at(60.0, leading_in)
    pausing = paused(running, running.as_of)
    waking = running_at(600.0, running)
    now = waking.as_of
    for session in (pausing, waking, over(running, now)):
        assert paused(session, now) is session
    for session in (leading_in, running, waking):
        assert resumed(session, now) is session
    for session in (running, pausing, waking):
        assert lead_in_longer(session, now) is started_now(session, now) is session
    for session in (leading_in, waking, over(running, now)):
        assert extended(session, session.as_of) is shortened(session, session.as_of) is session


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
@pytest.mark.parametrize("minutes", [2, 3, 5, 10, 15, 20, 40])
def test_the_planned_length_ends_on_a_completed_breath_out(pattern: Pattern, minutes: float) -> None:
    session = begun(plan_of(minutes, pattern=pattern), START)
    assert session.seconds == pytest.approx(minutes * 60.0, abs=1e-6)
    assert session.breaths[-1].end == pytest.approx(session.seconds, abs=1e-6)


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
@pytest.mark.parametrize("minutes", [5, 10, 15])
def test_five_minutes_more_end_on_the_breath_out_then_going_on(pattern: Pattern, minutes: float) -> None:
    session = running_at(90.0, begun(plan_of(minutes, pattern=pattern), START))
    longer = extended(session, session.as_of)
    assert longer.extended
    assert 0.0 <= longer.seconds - (minutes * 60.0 + 300.0) + 1e-6 < 19.0
    assert ends_on_a_breath_out(longer)


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
@pytest.mark.parametrize("minutes", [5, 10, 20])
def test_a_minute_less_ends_on_the_next_completed_breath_out(pattern: Pattern, minutes: float) -> None:
    session = running_at(90.0, begun(plan_of(minutes, pattern=pattern), START))
    shorter = shortened(session, session.as_of)
    assert 0.0 <= shorter.seconds - (minutes * 60.0 - 60.0) + 1e-6 < 19.0
    assert shorter.seconds < session.seconds
    assert ends_on_a_breath_out(shorter)


def test_a_minute_can_be_taken_off_while_paused_and_added_back_by_five() -> None:
    session = running_at(90.0, begun(plan_of(10), START))
    shorter = shortened(paused(session, session.as_of), session.as_of + 30.0)
    assert (shorter.stage, remaining(shorter, session.as_of + 60.0)) == (Stage.PAUSED, pytest.approx(450.0))
    longer = extended(shorter, session.as_of + 60.0)
    assert remaining(longer, session.as_of + 60.0) == pytest.approx(750.0)
    assert ends_on_a_breath_out(longer)


@pytest.mark.parametrize(("left", "possible"), [(121.0, True), (120.0, True), (119.0, False), (30.0, False)])
def test_a_minute_is_taken_off_only_if_a_minute_stays(left: float, possible: bool) -> None:
    session = running_at(300.0 - left, begun(plan_of(5), START))
    shorter = shortened(session, session.as_of)
    assert (shorter is not session) is possible
    assert remaining(shorter, session.as_of) >= min(left, 60.0)


def test_five_minutes_more_are_on_offer_once_only() -> None:
    session = running_at(60.0, begun(plan_of(5), START))
    assert may_extend(session, session.as_of)
    longer = extended(session, session.as_of)
    assert not may_extend(longer, session.as_of)
    assert extended(longer, session.as_of) is longer


# docs/rules.md section 2: only if the result stays at or under the ceiling, never before sleep.
@pytest.mark.parametrize(
    ("minutes", "ceiling", "kind", "offered"),
    [
        (15, 20, Kind.STANDARD, True),
        (15.01, 20, Kind.STANDARD, False),
        (20, 20, Kind.STANDARD, False),
        (20, 30, Kind.STANDARD, True),
        (35, 40, Kind.STANDARD, True),
        (36, 60, Kind.STANDARD, False),
        (5, 0, Kind.STANDARD, False),
        (5, 10, Kind.QUICK, True),
        (5, 20, Kind.BEDTIME, False),
        (30, 40, Kind.BREATHING, True),
    ],
)
def test_five_minutes_more_keep_to_the_ceiling_and_never_come_before_sleep(
    minutes: float, ceiling: float, kind: Kind, offered: bool
) -> None:
    session = running_at(60.0, begun(plan_of(minutes, kind, may_extend_to=ceiling * 60.0), START))
    assert may_extend(session, session.as_of) is offered


def test_five_minutes_more_are_no_longer_on_offer_after_the_last_second() -> None:
    session = running_at(200.0, begun(plan_of(5), START))
    assert may_extend(session, START + 319.9)
    assert not may_extend(session, START + 320.0), "before the look that finds it waking"


@pytest.mark.parametrize(("seconds", "lasts"), [(3.0, 7.0), (7.0, 7.0), (9.0, 14.0), (10.0, 10.0)])
def test_a_session_too_short_to_settle_first_lasts_until_a_breath_out(seconds: float, lasts: float) -> None:
    session = begun(plan_of(seconds / 60.0), START)
    assert session.seconds == pytest.approx(lasts)
    assert ends_on_a_breath_out(session)


# docs/rules.md section 2: no response 10 minutes after the end.
@pytest.mark.parametrize(
    ("past", "minutes"),
    [(-100.0, 0), (0.0, 0), (599.0, 0), (600.0, 0), (601.0, 11), (660.0, 11), (661.0, 12)],
)
def test_somebody_is_taken_to_be_asleep_ten_minutes_after_the_end(past: float, minutes: int) -> None:
    session = begun(plan_of(5, ending=Ending.SILENT), START)
    assert asleep_minutes(session, START + 320.0 + past) == minutes


def test_sleeping_ends_with_the_answer() -> None:
    waking = running_at(1200.0, begun(plan_of(5), START))
    assert asleep_minutes(over(waking, waking.as_of), waking.as_of + 3600.0) == 15


@pytest.mark.parametrize("pattern", [BOX, EVEN], ids=["box", "even"])
def test_what_was_promised_for_the_last_minutes_stays_when_time_is_added(pattern: Pattern) -> None:
    session = running_at(200.0, begun(plan_of(5, pattern=pattern), START))
    longer = extended(session, session.as_of)
    assert [breath.phases for breath in longer.breaths[: len(session.breaths)]] == [
        breath.phases for breath in session.breaths
    ]
