"""Breath patterns keep their lengths, spare the breath from holds while it stings, and end on an exhale."""

from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from companion.core.breathing import (
    BOX,
    DOUBLE_INHALE,
    EVEN,
    FOUR_SEVEN_EIGHT,
    LONG_EXHALE,
    PATTERNS,
    SLOW_SIGH,
    Breath,
    Pattern,
    Phase,
    PhaseKind,
    breaths,
    completed_by,
    continued,
    guided,
    moment_at,
    pattern_named,
)

SETTLE = 3.0
IN, HOLD, OUT, REST = PhaseKind.INHALE, PhaseKind.HOLD, PhaseKind.EXHALE, PhaseKind.REST
HOLD_PATTERNS = (BOX, FOUR_SEVEN_EIGHT)

any_pattern = st.sampled_from(list(PATTERNS.values()))
any_length = st.floats(1.0, 2400.0)


def lengths(breath: Breath) -> list[tuple[PhaseKind, float]]:
    """A breath as (what it does, seconds)."""
    return [(phase.kind, phase.seconds) for phase in breath.phases]


def is_held(breath: Breath) -> bool:
    """Whether the breath is held at some point of it."""
    return any(phase.kind in (HOLD, REST) for phase in breath.phases)


# docs/rules.md section 1, "Breathing".
@pytest.mark.parametrize(
    ("pattern", "phases", "holds"),
    [
        (LONG_EXHALE, [(IN, 4.0), (OUT, 6.0)], False),
        (SLOW_SIGH, [(IN, 3.0), (OUT, 7.0)], False),
        (EVEN, [(IN, 5.5), (OUT, 5.5)], False),
        (DOUBLE_INHALE, [(IN, 2.5), (IN, 1.0), (OUT, 7.0)], False),
        (BOX, [(IN, 4.0), (HOLD, 4.0), (OUT, 4.0), (REST, 4.0)], True),
        (FOUR_SEVEN_EIGHT, [(IN, 4.0), (HOLD, 7.0), (OUT, 8.0)], True),
    ],
    ids=lambda value: value.name if isinstance(value, Pattern) else None,
)
def test_each_pattern_has_the_lengths_of_the_rules(
    pattern: Pattern, phases: list[tuple[PhaseKind, float]], holds: bool
) -> None:
    assert [(phase.kind, phase.seconds) for phase in pattern.phases] == phases
    assert pattern.holds is holds
    assert PATTERNS[pattern.name] is pattern


@pytest.mark.parametrize(
    ("name", "holds_allowed", "pattern"),
    [
        ("even", False, EVEN),
        ("box", True, BOX),
        ("box", False, LONG_EXHALE),
        ("four_seven_eight", False, LONG_EXHALE),
        ("no such breath", True, LONG_EXHALE),
        ("", False, LONG_EXHALE),
    ],
)
def test_holds_and_unknown_names_give_way_to_the_long_exhale(
    name: str, holds_allowed: bool, pattern: Pattern
) -> None:
    assert pattern_named(name, holds_allowed=holds_allowed) is pattern


def test_the_easy_start_grows_into_the_long_exhale_over_two_minutes() -> None:
    made = breaths(LONG_EXHALE, 300.0)
    assert lengths(made[0]) == [(IN, 3.0), (OUT, 4.0)]
    grown = [breath for breath in made if breath.start >= 120.0]
    assert {tuple(lengths(breath)) for breath in grown} == {((IN, 4.0), (OUT, 6.0))}
    growing = [breath.end - breath.start for breath in made]
    assert growing == sorted(growing)


def test_the_ramp_takes_few_different_lengths() -> None:
    made = breaths(LONG_EXHALE, 600.0)
    assert sorted({tuple(phase.seconds for phase in breath.phases) for breath in made}) == [
        (3.0, 4.0),
        (3.25, 4.5),
        (3.5, 5.0),
        (3.75, 5.5),
        (4.0, 6.0),
    ]


def test_the_easy_start_takes_a_step_every_half_minute() -> None:
    short = Pattern("short", (Phase(IN, 1.0), Phase(OUT, 1.0)), (Phase(IN, 0.5), Phase(OUT, 0.5)))
    made = breaths(short, 180.0)
    first = {breath.phases[0].seconds: breath.start for breath in reversed(made)}
    assert first == {0.5: 0.0, 0.625: 30.0, 0.75: 60.0, 0.875: 90.0, 1.0: 121.5}


# docs/rules.md section 1: the double inhale for five minutes, the held breaths four times.
@pytest.mark.parametrize(
    ("pattern", "seconds", "times"),
    [
        *((pattern, None, None) for pattern in (LONG_EXHALE, SLOW_SIGH, EVEN)),
        *((DOUBLE_INHALE, 300.0, None), (BOX, None, 4), (FOUR_SEVEN_EIGHT, None, 4)),
    ],
    ids=lambda value: value.name if isinstance(value, Pattern) else None,
)
def test_each_pattern_has_the_limits_of_the_rules(
    pattern: Pattern, seconds: float | None, times: int | None
) -> None:
    assert (pattern.longest_seconds, pattern.most_breaths) == (seconds, times)


def test_a_breath_that_ends_with_the_time_of_its_pattern_still_fits() -> None:
    limited = Pattern("limited", SLOW_SIGH.phases, longest_seconds=20.0)
    assert [breath.phases == SLOW_SIGH.phases for breath in breaths(limited, 40.0)][:3] == [True, True, False]


def test_the_first_held_breath_is_the_first_to_begin_after_two_minutes() -> None:
    made = breaths(BOX, 200.0)
    assert next(breath.start for breath in made if is_held(breath)) == 128.5
    assert max(breath.start for breath in made if breath.start < 128.5) == 119.25


@given(st.sampled_from(HOLD_PATTERNS), any_length)
def test_no_breath_is_held_in_the_first_two_minutes(pattern: Pattern, seconds: float) -> None:
    made = guided(pattern, seconds, SETTLE)
    assert all(breath.start >= 120.0 for breath in made if is_held(breath))


@pytest.mark.parametrize("pattern", HOLD_PATTERNS)
def test_held_breaths_come_four_times_and_then_the_long_exhale(pattern: Pattern) -> None:
    made = breaths(pattern, 900.0)
    held = [index for index, breath in enumerate(made) if is_held(breath)]
    assert len(held) == 4
    assert held == list(range(held[0], held[0] + 4)), "the four belong together"
    assert {breath.phases for breath in made[held[-1] + 1 :]} == {LONG_EXHALE.phases}


@given(st.sampled_from(HOLD_PATTERNS), st.floats(0.0, 2400.0), st.floats(0.0, 2400.0))
def test_going_on_adds_no_fifth_held_breath(pattern: Pattern, seconds: float, more: float) -> None:
    made = continued(guided(pattern, seconds, SETTLE), pattern, seconds + more)
    assert sum(is_held(breath) for breath in made) <= 4


def test_the_double_inhale_lasts_five_minutes_at_most() -> None:
    made = breaths(DOUBLE_INHALE, 900.0)
    doubled = [breath for breath in made if len(breath.phases) == 3]
    assert doubled[0] is made[0]
    assert 280.0 < doubled[-1].end - doubled[0].start <= 300.0
    assert {breath.phases for breath in made[len(doubled) :]} == {LONG_EXHALE.phases}


@pytest.mark.parametrize("seconds", [0.0, -5.0])
def test_no_time_makes_no_breaths(seconds: float) -> None:
    assert breaths(EVEN, seconds) == ()


@given(any_pattern, any_length, st.floats(0.0, 60.0))
def test_breaths_follow_one_another_without_gaps(pattern: Pattern, seconds: float, start: float) -> None:
    made = breaths(pattern, seconds, start)
    assert made[0].start == start
    for breath, following in pairwise(made):
        assert following.start == pytest.approx(breath.end, abs=1e-9)
    assert made[-1].start < start + seconds <= made[-1].end + 1e-9


@given(any_pattern, st.floats(15.0, 2400.0))
@example(LONG_EXHALE, 300.0)
@example(BOX, 120.0)
def test_the_last_exhale_ends_on_the_last_second(pattern: Pattern, seconds: float) -> None:
    made = guided(pattern, seconds, SETTLE)
    assert made[-1].end == pytest.approx(seconds, abs=1e-6)
    assert made[0].start >= SETTLE - 1e-6
    assert made[-1].phases[-1].kind in (OUT, REST)


@given(any_pattern, st.floats(30.0, 2400.0))
def test_guidance_begins_within_one_breath_of_settling(pattern: Pattern, seconds: float) -> None:
    first = guided(pattern, seconds, SETTLE)[0]
    longest = max(sum(phase.seconds for phase in pattern.phases), 10.0)
    assert first.start < SETTLE + longest


@pytest.mark.parametrize("seconds", [1.0, 3.0, 9.0])
def test_a_session_shorter_than_a_breath_begins_it_at_once(seconds: float) -> None:
    assert guided(LONG_EXHALE, seconds, SETTLE) == breaths(LONG_EXHALE, seconds)


@given(any_pattern, st.floats(15.0, 2400.0), st.floats(0.0, 600.0))
def test_going_on_keeps_the_breaths_already_promised(pattern: Pattern, seconds: float, more: float) -> None:
    made = guided(pattern, seconds, SETTLE)
    longer = continued(made, pattern, seconds + more)
    assert longer[-1].end >= seconds + more - 1e-6
    assert len(longer) == len(made) or longer[-1].start < seconds + more
    for before, after in zip(made, longer, strict=False):
        assert after.phases == before.phases
        assert after.start == pytest.approx(before.start, abs=1e-6)


def test_going_on_to_an_earlier_second_takes_nothing_away() -> None:
    made = guided(EVEN, 300.0, SETTLE)
    assert continued(made, EVEN, 120.0) == made


def test_going_on_from_nothing_begins_at_the_start() -> None:
    assert continued((), EVEN, 60.0) == breaths(EVEN, 60.0)


@pytest.mark.parametrize(
    ("second", "completed"),
    [
        *((-1.0, -1.0), (5.0, 5.0), (5.1, 16.0), (15.5, 16.0), (16.0, 16.0)),
        *((16.5, 27.0), (20.0, 27.0), (27.0, 27.0), (90.0, 90.0)),
    ],
)
def test_a_breath_begun_is_breathed_out(second: float, completed: float) -> None:
    made = (Breath(5.0, EVEN.phases), Breath(16.0, EVEN.phases))
    assert completed_by(made, second) == completed


def test_without_breaths_any_second_will_do() -> None:
    assert completed_by((), 42.0) == 42.0


@given(any_pattern, st.floats(15.0, 2400.0), st.floats(0.0, 1.0))
def test_the_moment_agrees_with_the_breaths(pattern: Pattern, seconds: float, share: float) -> None:
    made = guided(pattern, seconds, SETTLE)
    second = share * seconds
    assume(all(abs(second - breath.start) > 1e-6 for breath in made) and second < made[-1].end - 1e-6)
    moment = moment_at(made, second)
    if moment is None:
        assert second < made[0].start
        return
    (breath,) = [breath for breath in made if breath.start <= second < breath.end]
    assert moment.phase in breath.phases
    assert breath.start <= moment.start <= second
    assert 0.0 <= moment.progress <= 1.0
    assert moment.start + moment.progress * moment.phase.seconds == pytest.approx(second, abs=1e-6)


@pytest.mark.parametrize(
    ("second", "kind", "progress", "start"),
    [
        (5.0, IN, 0.0, 5.0),
        (7.0, IN, 0.5, 5.0),
        (9.0, HOLD, 0.0, 9.0),
        (14.0, OUT, 0.25, 13.0),
        (20.0, REST, 0.75, 17.0),
        (21.0, IN, 0.0, 21.0),
    ],
)
def test_the_moment_tells_phase_and_progress(
    second: float, kind: PhaseKind, progress: float, start: float
) -> None:
    moment = moment_at((Breath(5.0, BOX.phases), Breath(21.0, BOX.phases)), second)
    assert moment is not None
    assert (moment.phase.kind, moment.progress, moment.start) == (kind, progress, start)


@pytest.mark.parametrize("second", [4.999, 37.0, 1000.0])
def test_there_is_no_moment_before_the_first_and_after_the_last_breath(second: float) -> None:
    assert moment_at((Breath(5.0, BOX.phases), Breath(21.0, BOX.phases)), second) is None


def test_a_breath_whose_phases_do_not_quite_add_up_has_no_moment_in_the_crack() -> None:
    """Binary fractions: 0.1 + (0.1 + 1.0) is a hair more than (0.1 + 0.1) + 1.0."""
    breath = Breath(0.1, (Phase(IN, 0.1), Phase(OUT, 1.0)))
    crack = (0.1 + 0.1) + 1.0
    assert crack < breath.end
    assert moment_at((breath,), crack) is None
