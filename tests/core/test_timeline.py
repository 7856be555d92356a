"""What happens when: bells, breath cues, lines and fades at their seconds, each exactly once."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.breathing import BOX, DOUBLE_INHALE, EVEN, LONG_EXHALE, PATTERNS, SLOW_SIGH, Pattern
from companion.core.journal import Kind
from companion.core.session import Ending, Plan, Session, begun, extended, shortened, started_now
from companion.core.sounds import Cue, CueSound
from companion.core.timeline import (
    Event,
    What,
    bedtime_fade,
    between,
    next_second,
    planned,
    quiet_by,
    sounds,
    timeline,
)
from tests.core.builders import plan_of

BEDTIME = {"kind": Kind.BEDTIME, "ending": Ending.SOFT_WAKE}
SILENT = {"kind": Kind.BEDTIME, "ending": Ending.SILENT}
plans = st.builds(
    plan_of,
    st.floats(0.05, 40.0),
    st.sampled_from(Kind),
    st.sampled_from(list(PATTERNS.values())),
    ending=st.sampled_from(Ending),
    lead_in=st.floats(0.0, 600.0),
)


def seconds_of(events: tuple[Event, ...], what: What) -> list[float]:
    """When that thing happens, to the millisecond."""
    return [round(event.second, 3) for event in events if event.what is what]


def test_two_minutes_begin_with_a_bell_and_end_with_another() -> None:
    events = planned(plan_of(2))
    assert (events[0].what, events[0].second, events[0].seconds) == (What.LEAD_IN, -20.0, 20.0)
    assert seconds_of(events, What.START_BELL) == [0.7]
    assert seconds_of(events, What.END) == [120.0]
    assert seconds_of(events, What.INHALE)[0] >= 3.0


# docs/rules.md section 2, the ends: gentle at the end, +1 and +3; soft at the end and +2; silent only the
# safety chime at plan + 20, at most 40.
@pytest.mark.parametrize(
    ("minutes", "more", "what", "seconds"),
    [
        (5, {}, What.END_BELL, [300.0, 360.0, 480.0]),
        (40, {}, What.END_BELL, [2400.0, 2460.0, 2580.0]),
        (10, {"kind": Kind.QUICK}, What.END_BELL, [600.0, 660.0, 780.0]),
        (10, {"kind": Kind.BREATHING}, What.END_BELL, [600.0]),
        (15, BEDTIME, What.SOFT_BELL, [900.0, 1020.0]),
        (15, SILENT, What.SAFETY_BELL, [2100.0]),
        (20, SILENT, What.SAFETY_BELL, [2400.0]),
        (25, SILENT, What.SAFETY_BELL, [2400.0]),
        (40, SILENT, What.SAFETY_BELL, [2400.0]),
    ],
)
def test_each_ending_wakes_at_the_seconds_of_the_rules(
    minutes: float, more: dict, what: What, seconds: list[float]
) -> None:
    events = planned(plan_of(minutes, **more))
    assert seconds_of(events, what) == seconds
    bells = {What.END_BELL, What.SOFT_BELL, What.SAFETY_BELL}
    assert {event.what for event in events} & bells == {what}


def test_before_sleep_the_second_chime_says_to_slide_the_mat_out() -> None:
    events = planned(plan_of(15, **BEDTIME))
    assert [(event.second, event.line) for event in events if event.line == "C2b"] == [
        (900.0, "C2b"),
        (1020.0, "C2b"),
    ]


# docs/rules.md section 2: 3 minutes by default, 1 to 5 by choice, never more than a third of the session.
@pytest.mark.parametrize(
    ("minutes", "chosen", "fade"),
    [(20, 180.0, 180.0), (20, 300.0, 300.0), (9, 300.0, 180.0), (5, 180.0, 100.0)],
)
def test_before_sleep_music_fades_into_silence_for_at_most_a_third(
    minutes: float, chosen: float, fade: float
) -> None:
    plan = plan_of(minutes, fade_seconds=chosen, **SILENT)
    assert bedtime_fade(plan, minutes * 60.0) == fade
    (event,) = [event for event in planned(plan) if event.what is What.FADE]
    assert (event.second, event.seconds, event.floor) == (pytest.approx(minutes * 60.0 - fade), fade, None)


def test_the_cues_step_back_where_the_fade_leaves_them_the_time() -> None:
    for minutes, softer in ((7.4, 0), (7.5, 1), (7.6, 1)):
        events = planned(plan_of(minutes, pattern=EVEN, **SILENT))
        assert sum(event.what is What.SOFTER for event in events) == softer


def test_before_a_short_sleep_session_the_fade_comes_first() -> None:
    assert not [event for event in planned(plan_of(5, **SILENT)) if event.what is What.SOFTER]


@pytest.mark.parametrize("minutes", [10, 20])
def test_before_sleep_the_breath_cues_step_back_too_and_go_with_the_music(minutes: float) -> None:
    events = planned(plan_of(minutes, **SILENT))
    softer = [event for event in events if event.what is What.SOFTER]
    assert [(event.second, event.seconds, event.floor) for event in softer] == [(180.0, 120.0, -6.0)]
    assert [event.whole for event in events if event.what is What.FADE] == [True]


def test_awake_the_breath_is_guided_to_the_end_and_sinks_only_as_far_as_the_music() -> None:
    events = planned(plan_of(10))
    assert not [event for event in events if event.what is What.SOFTER]
    assert [(event.floor, event.whole) for event in events if event.what is What.FADE] == [
        (-8.0, True),
        (None, False),
    ]


def test_half_of_the_planned_time_is_told_once_also_when_it_becomes_longer() -> None:
    plan = plan_of(10, halfway=True)
    longer = extended(started_now(begun(plan, 0.0), 0.0), 1.0)
    for session in (begun(plan, 0.0), longer):
        told = [event.second for event in timeline(session) if event.what is What.HALFWAY]
        assert told == [300.0]


def test_otherwise_music_sinks_for_the_wake_and_goes_after_it() -> None:
    sinks, goes = (event for event in planned(plan_of(5)) if event.what is What.FADE)
    assert (sinks.second, sinks.seconds, sinks.floor) == (285.0, 15.0, -8.0)
    assert (goes.second, goes.seconds, goes.floor) == (300.0, 15.0, None)


def test_a_session_of_seconds_sinks_for_a_third_only() -> None:
    sinks = next(event for event in planned(plan_of(0.25)) if event.what is What.FADE)
    assert (sinks.second, sinks.seconds) == (pytest.approx(10.0), pytest.approx(5.0))


@pytest.mark.parametrize(
    ("pattern", "order"),
    [
        (EVEN, [What.INHALE, What.EXHALE]),
        (DOUBLE_INHALE, [What.INHALE, What.INHALE, What.EXHALE]),
        (BOX, [What.INHALE, What.HOLD, What.EXHALE, What.REST]),
    ],
    ids=["even", "double_inhale", "box"],
)
def test_breath_cues_come_in_the_order_of_the_breath(pattern: Pattern, order: list[What]) -> None:
    events = planned(plan_of(10, pattern=pattern))
    breath = next(
        made for made in begun(plan_of(10, pattern=pattern), 0.0).breaths if made.phases == pattern.phases
    )
    cues = [
        event
        for event in between(events, breath.start - 1e-3, breath.end - 1e-3)
        if event.what in (What.INHALE, What.HOLD, What.EXHALE, What.REST)
    ]
    assert [cue.what for cue in cues] == order
    assert [cue.seconds for cue in cues] == [phase.seconds for phase in pattern.phases]


@pytest.mark.parametrize(
    ("event", "sound"),
    [
        (Event(5.0, What.INHALE, 4.0), CueSound(Cue.INHALE, 4.0)),
        (Event(5.0, What.EXHALE, 6.0), CueSound(Cue.EXHALE, 6.0)),
        (Event(5.0, What.HOLD, 7.0), CueSound(Cue.HOLD, 7.0)),
        (Event(0.7, What.START_BELL), CueSound(Cue.START_BELL)),
        (Event(9.0, What.END_BELL, 30.0), CueSound(Cue.END_BELL)),
        (Event(9.0, What.SOFT_BELL), CueSound(Cue.SOFT_BELL)),
        (Event(9.0, What.SAFETY_BELL), CueSound(Cue.SAFETY_BELL)),
        (Event(9.0, What.HALFWAY), CueSound(Cue.HALFWAY)),
        (Event(9.0, What.EASING_QUESTION), CueSound(Cue.ANSWER)),
        (Event(9.0, What.SOFTER, 120.0), None),
        (Event(9.0, What.LEAD_IN, 20.0), None),
        (Event(9.0, What.REST, 4.0), None),
        (Event(9.0, What.LINE, line="S1"), None),
        (Event(9.0, What.FADE, 15.0), None),
        (Event(9.0, What.END), None),
    ],
    ids=lambda value: value.what.value if isinstance(value, Event) else None,
)
def test_cues_fill_their_phase_and_bells_bring_their_own_length(event: Event, sound: CueSound | None) -> None:
    assert event.sound == sound


def test_every_sound_of_a_session_is_named_once_in_the_order_needed() -> None:
    assert sounds(planned(plan_of(5, pattern=SLOW_SIGH))) == (
        CueSound(Cue.START_BELL),
        CueSound(Cue.INHALE, 3.0),
        CueSound(Cue.EXHALE, 7.0),
        CueSound(Cue.END_BELL),
    )


def test_the_easy_start_needs_few_different_sounds() -> None:
    assert len(sounds(planned(plan_of(40, pattern=LONG_EXHALE)))) <= 12


@pytest.mark.parametrize(("after", "following"), [(-50.0, -20.0), (-20.0, 0.0), (0.0, 0.7), (480.0, None)])
def test_the_next_thing_is_later_than_now(after: float, following: float | None) -> None:
    assert next_second(planned(plan_of(5)), after) == following


@pytest.mark.invariant(4)
@pytest.mark.parametrize(
    ("after", "until", "seconds"),
    [
        (299.0, 299.5, []),
        (299.0, 300.0, [300.0]),
        (300.0, 359.9, []),
        (300.0, 360.0, [360.0]),
        (0.0, 1e9, [300.0, 360.0, 480.0]),
        (360.0, 300.0, []),
    ],
)
def test_a_look_finds_what_happens_at_its_own_second_and_leaves_what_the_last_one_found(
    after: float, until: float, seconds: list[float]
) -> None:
    assert seconds_of(between(planned(plan_of(5)), after, until), What.END_BELL) == seconds


# Somebody may be asleep on the mat: leaving the program must not take the waking sound away.
@pytest.mark.parametrize(
    ("minutes", "more", "rung_by"), [(5, {}, 330.0), (15, BEDTIME, 914.0), (15, SILENT, 2108.0)]
)
def test_a_session_is_quiet_only_after_its_first_waking_sound(
    minutes: float, more: dict, rung_by: float
) -> None:
    assert quiet_by(begun(plan_of(minutes, **more), 0.0)) == rung_by


def test_only_what_takes_time_has_a_length() -> None:
    events = [*planned(plan_of(10, easing_check=True, halfway=True)), *planned(plan_of(10, **SILENT))]
    lasting = {What.LEAD_IN, What.INHALE, What.EXHALE, What.SOFTER, What.FADE}
    assert {event.what for event in events if event.seconds > 0.0} == lasting
    assert {event.seconds for event in events if event.what not in lasting} == {0.0}


def test_no_breath_begins_with_the_last_second_of_a_session_made_shorter() -> None:
    whole = started_now(begun(plan_of(10, pattern=EVEN), 0.0), 0.0)
    shorter = shortened(whole, 60.0)
    assert any(breath.start == pytest.approx(shorter.seconds) for breath in shorter.breaths)
    breathing = {What.INHALE, What.EXHALE}
    assert all(event.second < shorter.seconds - 1.0 for event in timeline(shorter) if event.what in breathing)


@given(plans)
def test_everything_comes_in_order_and_breath_cues_within_the_session(plan: Plan) -> None:
    session = begun(plan, 0.0)
    events = timeline(session)
    assert [event.second for event in events] == sorted(event.second for event in events)
    cues = [event for event in events if event.what in (What.INHALE, What.EXHALE, What.HOLD, What.REST)]
    assert all(0.0 <= cue.second < session.seconds for cue in cues)
    assert cues[-1].second + cues[-1].seconds == pytest.approx(session.seconds, abs=1e-6)
    assert all(before.second + before.seconds <= after.second + 1e-6 for before, after in pairwise(cues))
    assert all(event.second >= 0.0 for event in events if event.sound)


@pytest.mark.invariant(4)
@given(plans, st.lists(st.floats(0.001, 900.0), max_size=60))
def test_looking_at_any_moments_finds_each_event_once_and_none_too_early(
    plan: Plan, gaps: list[float]
) -> None:
    events = planned(plan)
    found: list[Event] = []
    after = -plan.lead_in - 1.0
    for gap in gaps:
        until = after + gap
        seen = between(events, after, until)
        assert all(after < event.second <= until for event in seen)
        found.extend(seen)
        after = until
    found.extend(between(events, after, float("inf")))
    assert found == list(events)


@pytest.mark.invariant(4)
@given(
    st.floats(2.0, 15.0),
    st.sampled_from(list(PATTERNS.values())),
    st.lists(st.tuples(st.floats(0.01, 120.0), st.sampled_from([extended, shortened])), max_size=6),
)
def test_no_sound_comes_twice_or_late_when_the_length_is_changed(
    minutes: float, pattern: Pattern, changes: list[tuple[float, Callable[[Session, float], Session]]]
) -> None:
    session = started_now(begun(plan_of(minutes, pattern=pattern), 0.0), 0.0)
    events, after, heard = timeline(session), -1.0, []
    for gap, change in changes:
        until = min(after + gap, session.seconds - 1.0)
        heard.extend(event for event in between(events, after, until) if event.sound)
        session, after = change(session, until), until
        events = timeline(session)
    heard.extend(event for event in between(events, after, float("inf")) if event.sound)
    whole = [event for event in timeline(session) if event.sound]
    assert [event.what for event in heard] == [event.what for event in whole]
    assert [event.second for event in heard] == pytest.approx([event.second for event in whole], abs=1e-6)
