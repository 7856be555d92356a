"""Minute 3 asks whether it is easing: once, between two breath cues, and not where it is nearly over."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.breathing import LONG_EXHALE, PATTERNS, Breath, Pattern, Phase, PhaseKind
from companion.core.easing import (
    OPEN_SECONDS,
    adding_layer,
    answered,
    easing_shown,
    one_layer_more,
    question_second,
    setup_used,
)
from companion.core.journal import Area, Cover, Head, Kind, Setup, Surface
from companion.core.ladder import LADDERS, harder_in, not_harder
from companion.core.session import (
    Easing,
    Session,
    begun,
    extended,
    over,
    paused,
    resumed,
    shortened,
    started_now,
)
from companion.core.timeline import What, timeline
from tests.core.builders import plan_of

BREATH_CUES = (What.INHALE, What.EXHALE, What.HOLD)
patterns = st.sampled_from(list(PATTERNS.values()))


def running(minutes: float = 10.0, **more: object) -> Session:
    """A session with the question in it, on the mat from second 0 of the clock on."""
    return started_now(begun(plan_of(minutes, easing_check=True, lead_in=0.0, **more), 0.0), 0.0)


def asked_at(session: Session) -> float:
    """The second of the question."""
    second = question_second(session)
    assert second is not None
    return second


def questions(session: Session) -> list[float]:
    """When the question sounds."""
    return [event.second for event in timeline(session) if event.what is What.EASING_QUESTION]


@given(st.floats(3.5, 40.0), patterns, st.sampled_from([Kind.STANDARD, Kind.QUICK, Kind.BEDTIME]))
def test_the_question_falls_between_the_cues_of_a_breath_soon_after_minute_three(
    minutes: float, pattern: Pattern, kind: Kind
) -> None:
    session = running(minutes, pattern=pattern, kind=kind)
    (second,) = questions(session)
    longest = max(breath.end - breath.start for breath in session.breaths)
    assert 180.0 <= second <= 180.0 + longest
    cues = [event.second for event in timeline(session) if event.what in BREATH_CUES]
    assert min(abs(second - cue) for cue in cues) >= 1.0
    before, after = next((a, b) for a, b in pairwise([*cues, session.seconds]) if a <= second < b)
    (phase,) = [e.what for e in timeline(session) if e.second == before and e.what in BREATH_CUES]
    assert (phase, after > second) == (What.EXHALE, True)


@pytest.mark.parametrize(("begins", "asked"), [(169.5, 199.5), (170.0, 180.0), (170.5, 180.5)])
def test_it_sounds_two_thirds_through_the_first_breath_out_that_gets_there_after_three_minutes(
    begins: float, asked: float
) -> None:
    breaths = tuple(Breath(begins + 20.0 * one, (Phase(PhaseKind.EXHALE, 15.0),)) for one in range(3))
    assert question_second(replace(running(), breaths=breaths)) == asked


def test_nothing_is_asked_of_a_session_that_is_over() -> None:
    session = running()
    second = asked_at(session)
    assert easing_shown(over(session, second + 1.0), second + 1.0) is None


def test_with_the_usual_breath_it_comes_within_ten_seconds_of_minute_three() -> None:
    for minutes in (3.5, 5.0, 10.0, 15.0, 20.0):
        assert asked_at(running(minutes, pattern=LONG_EXHALE)) <= 190.0


@pytest.mark.parametrize(
    ("minutes", "more"),
    [(3.4, {}), (10.0, {"easing_check": False}), (10.0, {"kind": Kind.BREATHING})],
)
def test_short_sessions_known_rungs_and_breathing_are_not_asked(minutes: float, more: dict) -> None:
    session = begun(plan_of(minutes, **({"easing_check": True} | more)), 0.0)
    assert (question_second(session), questions(session)) == (None, [])


def test_the_question_opens_at_its_second_and_goes_by_itself_after_a_minute() -> None:
    session = running()
    second = asked_at(session)
    shown = [easing_shown(session, second + late) for late in (-0.01, 0.0, 59.9, 60.0)]
    assert shown == [None, Easing.UNANSWERED, Easing.UNANSWERED, None]


@given(st.floats(0.0, OPEN_SECONDS - 0.01), st.floats(0.0, 1e5))
def test_a_pause_holds_the_question(late: float, length: float) -> None:
    session = running()
    moment = asked_at(session) + late
    waiting = paused(session, moment)
    assert easing_shown(waiting, moment + length) is Easing.UNANSWERED
    going_on = resumed(waiting, moment + length)
    left = OPEN_SECONDS - late
    assert easing_shown(going_on, moment + length + left - 0.01) is Easing.UNANSWERED
    assert easing_shown(going_on, moment + length + left + 0.01) is None


def test_a_yes_ends_it_and_a_no_offers_two_choices_for_as_long_as_needed() -> None:
    session = running()
    now = asked_at(session) + 5.0
    assert easing_shown(answered(session, now, easing=True), now) is None
    no = answered(session, now, easing=False)
    assert easing_shown(no, session.seconds - 0.1) is Easing.NOT_EASING
    assert easing_shown(no, session.seconds) is None


@pytest.mark.parametrize("late", [-1.0, 60.0])
def test_an_answer_without_an_open_question_changes_nothing(late: float) -> None:
    session = running()
    now = asked_at(session) + late
    assert answered(session, now, easing=False) is session
    assert adding_layer(session, now) is session


def test_adding_a_layer_pauses_and_going_on_lies_on_it() -> None:
    session = running()
    now = asked_at(session) + 5.0
    adding = adding_layer(answered(session, now, easing=False), now + 1.0)
    assert adding.position == now + 1.0
    assert easing_shown(adding, now + 500.0) is Easing.ADDING_LAYER
    assert setup_used(adding).cover is Cover.DOUBLE_THICK_TOWEL
    going_on = resumed(adding, now + 500.0)
    assert easing_shown(going_on, now + 501.0) is None
    assert setup_used(going_on) == setup_used(adding)
    assert setup_used(session) == session.plan.setup


@pytest.mark.invariant(4)
@given(st.lists(st.tuples(st.floats(0.01, 200.0), st.sampled_from([extended, shortened])), max_size=8))
def test_a_changed_length_never_asks_twice_or_takes_back_what_was_asked(
    changes: list[tuple[float, Callable[[Session, float], Session]]],
) -> None:
    session = running(5.0)
    second, now = asked_at(session), 0.0
    for gap, change in changes:
        now = min(now + gap, session.seconds - 1.0)
        was_asked = question_second(session) is not None and now >= second
        session = change(session, now)
        assert questions(session) in ([second], [])
        assert not was_asked or questions(session) == [second]


@pytest.mark.parametrize("area", Area)
def test_one_layer_more_changes_the_cover_alone_and_makes_it_easier(area: Area) -> None:
    for rung in LADDERS[area]:
        easier = one_layer_more(rung.setup, area)
        assert not_harder(easier, rung.setup)
        assert (easier.surface, easier.head, easier.minutes) == (
            rung.setup.surface,
            rung.setup.head,
            rung.setup.minutes,
        )
        assert one_layer_more(easier, area) == easier or harder_in(easier, one_layer_more(easier, area))


@pytest.mark.parametrize(
    ("area", "cover", "easier"),
    [
        (Area.BACK, Cover.BARE_SKIN, Cover.T_SHIRT),
        (Area.BACK, Cover.T_SHIRT, Cover.THIN_TOWEL),
        (Area.BACK, Cover.THIN_TOWEL, Cover.THICK_TOWEL),
        (Area.BACK, Cover.THICK_TOWEL, Cover.DOUBLE_THICK_TOWEL),
        (Area.BACK, Cover.DOUBLE_THICK_TOWEL, Cover.DOUBLE_THICK_TOWEL),
        (Area.FEET_SEATED, Cover.BARE_SKIN, Cover.THIN_SOCKS),
        (Area.FEET_STANDING, Cover.THIN_SOCKS, Cover.THICK_SOCKS),
        (Area.FEET_SEATED, Cover.THICK_SOCKS, Cover.THICK_SOCKS),
    ],
)
def test_a_layer_more_is_the_next_easier_cover(area: Area, cover: Cover, easier: Cover) -> None:
    setup = Setup(cover, Surface.FLOOR, Head.NONE, 5.0)
    assert one_layer_more(setup, area).cover is easier


def test_a_session_made_shorter_than_three_minutes_asks_nothing() -> None:
    session = running(5.0)
    for second in (5.0, 10.0, 15.0):
        session = shortened(session, second)
    assert session.seconds < 180.0
    assert question_second(session) is None
    assert easing_shown(session, 60.0) is None


def test_a_pattern_without_a_breath_out_has_no_moment_for_the_question() -> None:
    assert question_second(running(pattern=Pattern("still", (Phase(PhaseKind.HOLD, 10.0),)))) is None
