"""Whatever is wished for and whenever one looks, the countdown keeps its laws."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.breathing import PATTERNS
from companion.core.journal import Kind
from companion.core.session import (
    LEAST_REMAINING_SECONDS,
    Plan,
    Session,
    Stage,
    advanced,
    begun,
    done,
    extended,
    lead_in_longer,
    over,
    paused,
    position,
    remaining,
    resumed,
    shortened,
    started_now,
)
from tests.core.builders import plan_of

Wish = Callable[[Session, float], Session]

LONGEST_BREATH = 19.0
WISHES: tuple[Wish, ...] = (
    advanced,
    paused,
    resumed,
    shortened,
    extended,
    lead_in_longer,
    started_now,
    over,
)
plans = st.builds(
    plan_of,
    st.floats(0.05, 40.0),
    st.sampled_from(Kind),
    st.sampled_from(list(PATTERNS.values())),
    lead_in=st.floats(0.0, 600.0),
    may_extend_to=st.sampled_from([0.0, 1200.0, 2400.0]),
)
walks = st.lists(st.tuples(st.floats(0.0, 400.0), st.sampled_from(WISHES[:-1])), max_size=25)
"""(seconds until, what is wished for then); nobody ends the session."""


@pytest.mark.invariant(3)
@given(plans, walks)
def test_remaining_time_never_grows_but_by_five_minutes(plan: Plan, walk: list[tuple[float, Wish]]) -> None:
    session, now = begun(plan, 0.0), 0.0
    for pause, wish in walk:
        before = remaining(session, now)
        now += pause
        assert remaining(session, now) <= before + 1e-6
        session, before = advanced(session, now), remaining(session, now)
        session = wish(session, now)
        grown = remaining(session, now) - before
        most = 300.0 + LONGEST_BREATH if wish is extended else 0.0
        assert grown <= most + 1e-6


@pytest.mark.invariant(5)
@given(plans, walks, st.floats(0.0, 1e6), st.floats(0.0, 1e6))
def test_a_pause_of_any_length_takes_nothing(
    plan: Plan, walk: list[tuple[float, Wish]], first: float, second: float
) -> None:
    session, now = begun(plan, 0.0), 0.0
    for pause, wish in walk:
        now += pause
        session = wish(advanced(session, now), now)
    here, left, stage = position(session, now), remaining(session, now), session.stage
    stopped = paused(session, now)
    if stopped.stage is not Stage.PAUSED:
        assert stage in (Stage.WAKING, Stage.OVER)
        return
    assert remaining(stopped, now + first) == left
    later = advanced(stopped, now + first)
    assert (remaining(later, now + first + second), position(later, now + first + second)) == (left, here)
    going_on = resumed(later, now + first + second)
    assert position(going_on, now + first + second) == here
    assert remaining(going_on, now + first + second) == left


@given(plans, walks)
def test_done_and_remaining_together_are_the_session(plan: Plan, walk: list[tuple[float, Wish]]) -> None:
    session, now = begun(plan, 0.0), 0.0
    for pause, wish in walk:
        now += pause
        session = wish(session, now)
        assert done(session, now) + remaining(session, now) == pytest.approx(session.seconds)
        assert 0.0 <= remaining(session, now) <= session.seconds


@given(plans, walks)
def test_every_end_is_a_completed_breath_out_whatever_was_changed(
    plan: Plan, walk: list[tuple[float, Wish]]
) -> None:
    session, now = begun(plan, 0.0), 0.0
    for pause, wish in walk:
        now += pause
        session = wish(advanced(session, now), now)
    assert any(breath.end == pytest.approx(session.seconds, abs=1e-6) for breath in session.breaths)


@given(plans, st.lists(st.floats(0.0, 400.0), max_size=20))
def test_how_often_one_looks_makes_no_difference(plan: Plan, looks: list[float]) -> None:
    session, now = begun(plan, 0.0), 0.0
    for pause in looks:
        now += pause
        session = advanced(session, now)
    once = advanced(begun(plan, 0.0), now)
    assert session.position == pytest.approx(once.position, abs=1e-6)
    # At the very turn from one stage to the next a rounding error may decide; anywhere else none may.
    if min(abs(once.position), abs(once.position - once.seconds)) > 1e-6:
        assert session.stage is once.stage


@given(plans, st.lists(st.tuples(st.floats(0.0, 400.0), st.sampled_from(WISHES)), max_size=25))
def test_what_is_over_stays_over_and_nothing_goes_backwards(
    plan: Plan, walk: list[tuple[float, Wish]]
) -> None:
    session, now = begun(plan, 0.0), 0.0
    for pause, wish in walk:
        now += pause
        before, session = session, wish(session, now)
        if before.stage is Stage.OVER:
            assert (session.stage, done(session, now)) == (Stage.OVER, done(before, now))
        if before.stage is Stage.WAKING:
            assert session.stage in (Stage.WAKING, Stage.OVER)
        assert done(session, now) >= done(before, now - pause) - 1e-6


@given(plans, walks)
def test_taking_minutes_off_always_leaves_one(plan: Plan, walk: list[tuple[float, Wish]]) -> None:
    session, now = begun(plan, 0.0), 0.0
    for pause, wish in walk:
        now += pause
        session = wish(advanced(session, now), now)
        shorter = shortened(session, now)
        if shorter is not session:
            assert remaining(shorter, now) >= LEAST_REMAINING_SECONDS - 1e-6
