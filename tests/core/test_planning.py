"""A wish becomes a plan within the limits: setup, minutes, breath, ending, and whether it may be longer."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.breathing import BOX, LONG_EXHALE, SLOW_SIGH, Pattern
from companion.core.journal import (
    Area,
    Condition,
    Course,
    Cover,
    Head,
    Kind,
    Mode,
    Pins,
    Profile,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.planning import Wish, ending_for, first_rung, longest_minutes, plan_for
from companion.core.screening import Limits, limits_of
from companion.core.session import Ending, Plan
from companion.core.settings import Settings
from tests.core.builders import FIRST, NOW, days, profile_of, record_of

THREE = tuple(record_of(NOW - days(number)) for number in (1, 2, 3))
STANDARD, REDUCED, GENTLE = profile_of(), profile_of(mode=Mode.REDUCED), profile_of(mode=Mode.GENTLE)
QUIET = profile_of(silent_end=True)


def planned(
    wish: Wish,
    profile: Profile | None = STANDARD,
    sessions: tuple[SessionRecord, ...] = THREE,
    settings: Settings | None = None,
) -> Plan:
    """The plan of somebody with three sessions behind them, unless others are given."""
    return plan_for(wish, profile, limits_of(profile), sessions, settings or Settings())


# Rules section 2: L1 on the back and the first rung of every other area.
@pytest.mark.parametrize(
    ("area", "setup"),
    [
        (Area.BACK, Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 5.0)),
        (Area.NECK, Setup(Cover.THIN_TOWEL, Surface.BED, Head.CUSHION, 3.0)),
        (Area.SEAT, Setup(Cover.THICK_TOWEL, Surface.BED, Head.NONE, 5.0)),
        (Area.FEET_SEATED, Setup(Cover.THICK_SOCKS, Surface.FLOOR, Head.NONE, 2.0)),
        (Area.FEET_STANDING, Setup(Cover.THICK_SOCKS, Surface.FLOOR, Head.NONE, 1.0)),
        (Area.BELLY, Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 3.0)),
    ],
)
def test_each_area_begins_with_its_first_rung(area: Area, setup: Setup) -> None:
    for profile in (None, STANDARD, REDUCED):
        assert first_rung(area, profile) == setup


def test_the_gentle_path_begins_with_a_towel_folded_double_for_two_minutes() -> None:
    gentle = Setup(Cover.DOUBLE_THICK_TOWEL, Surface.BED, Head.CUSHION, 2.0)
    assert first_rung(Area.BACK, GENTLE) == gentle
    assert first_rung(Area.SEAT, GENTLE) == first_rung(Area.SEAT, STANDARD)


@pytest.mark.parametrize(("pinned", "minutes"), [(3, 3.0), (5, 5.0), (20, 5.0), (None, 5.0)])
def test_a_pin_shortens_the_first_rung(pinned: int | None, minutes: float) -> None:
    assert first_rung(Area.BACK, profile_of(pins=Pins(minutes=pinned))) == replace(FIRST, minutes=minutes)


# Rules section 2: 20 by default, more by choice; reduced 10; quick 10; bedtime 20. Breathing up to 40.
@pytest.mark.parametrize(
    ("kind", "profile", "minutes"),
    [
        (Kind.STANDARD, None, 20.0),
        (Kind.STANDARD, STANDARD, 20.0),
        (Kind.STANDARD, GENTLE, 20.0),
        (Kind.STANDARD, profile_of(longest_minutes=40), 40.0),
        (Kind.STANDARD, profile_of(longest_minutes=40, pins=Pins(minutes=15)), 15.0),
        (Kind.STANDARD, profile_of(pins=Pins(minutes=30)), 20.0),
        (Kind.STANDARD, REDUCED, 10.0),
        (Kind.STANDARD, profile_of(Condition.NURSING, longest_minutes=40), 10.0),
        (Kind.STANDARD, profile_of(mode=Mode.REDUCED, pins=Pins(minutes=5)), 5.0),
        (Kind.QUICK, STANDARD, 10.0),
        (Kind.QUICK, profile_of(longest_minutes=40), 10.0),
        (Kind.QUICK, profile_of(pins=Pins(minutes=3)), 3.0),
        (Kind.BEDTIME, profile_of(longest_minutes=40), 20.0),
        (Kind.BEDTIME, REDUCED, 10.0),
        (Kind.BEDTIME, profile_of(longest_minutes=15), 15.0),
        (Kind.BREATHING, REDUCED, 40.0),
        (Kind.BREATHING, None, 40.0),
    ],
)
def test_the_longest_session_keeps_to_every_cap(kind: Kind, profile: Profile | None, minutes: float) -> None:
    assert longest_minutes(kind, profile, limits_of(profile)) == minutes
    for wished, granted in ((minutes, minutes), (40.0, minutes), (0.5, 0.5)):
        assert planned(Wish(kind, minutes=wished), profile).setup.minutes == granted


def test_without_a_wish_the_first_rung_decides_the_minutes() -> None:
    assert planned(Wish()).setup == FIRST
    assert planned(Wish(Kind.BEDTIME)).setup == FIRST


def test_a_plan_follows_wish_and_settings() -> None:
    settings = Settings(pattern="slow_sigh", lead_in_seconds=45, music="rain", fade_minutes=5)
    plan = planned(Wish(Kind.QUICK, Area.SEAT, minutes=4.0), settings=settings)
    assert (plan.kind, plan.area, plan.seconds) == (Kind.QUICK, Area.SEAT, 240.0)
    assert (plan.pattern, plan.lead_in, plan.music, plan.fade_seconds) == (SLOW_SIGH, 45.0, "rain", 300.0)


@pytest.mark.parametrize(
    ("wish", "lead_in", "music"),
    [
        (Wish(), 20.0, "still_water"),
        (Wish(lead_in=0.0), 0.0, "still_water"),
        (Wish(lead_in=7.5, music="rain"), 7.5, "rain"),
        (Wish(silent=True), 20.0, None),
        (Wish(music="rain", silent=True), 20.0, None),
    ],
)
def test_what_is_wished_for_goes_before_the_settings(wish: Wish, lead_in: float, music: str | None) -> None:
    plan = planned(wish)
    assert (plan.lead_in, plan.music) == (lead_in, music)


@pytest.mark.parametrize(
    ("profile", "kind", "pattern"),
    [
        (STANDARD, Kind.STANDARD, BOX),
        (STANDARD, Kind.BREATHING, BOX),
        (STANDARD, Kind.BEDTIME, LONG_EXHALE),
        (None, Kind.BREATHING, LONG_EXHALE),
        (profile_of(Condition.HEART), Kind.STANDARD, LONG_EXHALE),
        (profile_of(Condition.PREGNANCY), Kind.BREATHING, LONG_EXHALE),
        (profile_of(Condition.UNDER_18), Kind.BREATHING, LONG_EXHALE),
        (profile_of(Condition.BREATH_CONDITION), Kind.BREATHING, LONG_EXHALE),
    ],
)
def test_breath_is_held_only_where_nothing_speaks_against_it(
    profile: Profile | None, kind: Kind, pattern: Pattern
) -> None:
    assert planned(Wish(kind), profile, settings=Settings(pattern="box")).pattern is pattern


def test_breath_holds_are_off_until_chosen() -> None:
    assert planned(Wish()).pattern is LONG_EXHALE


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.QUICK, Kind.BREATHING])
def test_only_bedtime_ends_without_a_rising_chime(kind: Kind) -> None:
    assert planned(Wish(kind), QUIET).ending is Ending.GENTLE_WAKE


def test_bedtime_ends_with_one_low_chime_unless_silence_was_asked_for() -> None:
    assert planned(Wish(Kind.BEDTIME)).ending is Ending.SOFT_WAKE
    assert planned(Wish(Kind.BEDTIME), QUIET).ending is Ending.SILENT


def ending(
    setup: Setup = FIRST,
    profile: Profile | None = QUIET,
    sessions: tuple[SessionRecord, ...] | None = None,
    limits: Limits | None = None,
    area: Area = Area.BACK,
) -> Ending:
    """The ending of a bedtime session at a setup used three evenings before, unless otherwise said."""
    known = tuple(record_of(NOW - days(number), planned=setup, area=area) for number in (1, 2, 3))
    history = known if sessions is None else sessions
    return ending_for(Kind.BEDTIME, area, setup, profile, limits or limits_of(profile), history)


# Rules section 2: cover at most T-shirt, bed or couch, at most 20 minutes, not a new rung, standard mode,
# asked for. One condition is missing in each row.
@pytest.mark.parametrize(
    ("missing", "silent"),
    [
        ({}, True),
        ({"setup": replace(FIRST, cover=Cover.T_SHIRT)}, True),
        ({"setup": replace(FIRST, cover=Cover.BARE_SKIN)}, False),
        ({"setup": replace(FIRST, cover=Cover.THICK_SOCKS)}, False),
        ({"setup": replace(FIRST, surface=Surface.YOGA_MAT)}, False),
        ({"setup": replace(FIRST, surface=Surface.FLOOR)}, False),
        ({"setup": replace(FIRST, minutes=20.0)}, True),
        ({"setup": replace(FIRST, minutes=21.0)}, False),
        ({"profile": STANDARD}, False),
        ({"profile": None}, False),
        ({"profile": profile_of(mode=Mode.GENTLE, silent_end=True)}, False),
        ({"profile": profile_of(mode=Mode.REDUCED, silent_end=True)}, False),
        ({"profile": profile_of(Condition.SENSITIVE_SKIN, silent_end=True)}, False),
        ({"profile": profile_of(Condition.NEUROLOGICAL, silent_end=True)}, False),
        ({"limits": Limits(silent_end=False)}, False),
        ({"sessions": ()}, False),
        ({"sessions": (record_of(NOW - days(1), planned=replace(FIRST, minutes=3.0)),)}, False),
        ({"sessions": (record_of(NOW - days(1), area=Area.NECK),)}, False),
        ({"sessions": (record_of(NOW - days(1), StopReason.TOO_STRONG),)}, False),
        (
            {"sessions": (record_of(NOW - days(1), used=replace(FIRST, cover=Cover.DOUBLE_THICK_TOWEL)),)},
            False,
        ),
        ({"sessions": (record_of(NOW - days(1), kind=Kind.BREATHING),)}, False),
        ({"sessions": (record_of(NOW - days(1), kind=Kind.BEDTIME),)}, True),
    ],
)
def test_a_silent_end_needs_every_one_of_its_conditions(missing: dict[str, Any], silent: bool) -> None:
    assert ending(**missing) is (Ending.SILENT if silent else Ending.SOFT_WAKE)


# Rules section 2, "Extend": not in the first three sessions, bedtime, reduced or gentle mode.
@pytest.mark.parametrize(
    ("kind", "profile", "had", "minutes"),
    [
        (Kind.STANDARD, STANDARD, 3, 20.0),
        (Kind.STANDARD, STANDARD, 2, 0.0),
        (Kind.STANDARD, STANDARD, 0, 0.0),
        (Kind.STANDARD, None, 3, 0.0),
        (Kind.STANDARD, GENTLE, 3, 0.0),
        (Kind.STANDARD, REDUCED, 3, 0.0),
        (Kind.STANDARD, profile_of(Condition.NURSING), 3, 0.0),
        (Kind.STANDARD, profile_of(longest_minutes=30), 3, 30.0),
        (Kind.STANDARD, profile_of(pins=Pins(minutes=10)), 3, 10.0),
        (Kind.QUICK, STANDARD, 3, 10.0),
        (Kind.BREATHING, None, 0, 40.0),
        (Kind.BREATHING, REDUCED, 0, 40.0),
    ],
)
def test_five_minutes_more_are_for_those_who_know_the_mat(
    kind: Kind, profile: Profile | None, had: int, minutes: float
) -> None:
    assert planned(Wish(kind), profile, THREE[:had]).may_extend_to == minutes * 60.0


def test_breathing_alone_does_not_count_as_knowing_the_mat() -> None:
    breathing = tuple(replace(record, kind=Kind.BREATHING, course=Course.COMPLETED) for record in THREE)
    assert planned(Wish(), STANDARD, breathing).may_extend_to == 0.0


profiles = st.builds(
    Profile,
    answered_at=st.just(NOW),
    mode=st.sampled_from(Mode),
    conditions=st.frozensets(st.sampled_from(Condition), max_size=4),
    pins=st.builds(Pins, minutes=st.none() | st.integers(1, 40)),
    longest_minutes=st.integers(1, 40),
    silent_end=st.booleans(),
)
wishes = st.builds(
    Wish,
    st.sampled_from(Kind),
    st.sampled_from(Area),
    minutes=st.none() | st.floats(0.05, 40.0),
)


@given(st.none() | profiles, wishes, st.sampled_from(Condition))
def test_one_tick_more_makes_no_plan_longer_louder_or_quieter_to_the_end(
    profile: Profile | None, wish: Wish, condition: Condition
) -> None:
    ticked = profile or STANDARD
    more = replace(ticked, conditions=ticked.conditions | {condition})
    before, after = planned(wish, ticked), planned(wish, more)
    assert after.setup.minutes <= before.setup.minutes <= 40.0
    assert after.may_extend_to <= before.may_extend_to
    assert after.pattern.holds <= before.pattern.holds
    assert (after.ending is Ending.SILENT) <= (before.ending is Ending.SILENT)


@given(st.none() | profiles, wishes)
def test_every_plan_keeps_to_its_own_cap(profile: Profile | None, wish: Wish) -> None:
    plan = planned(wish, profile)
    assert 0.0 < plan.setup.minutes <= longest_minutes(wish.kind, profile, limits_of(profile)) <= 40.0
    if plan.ending is Ending.SILENT:
        assert plan.setup.cover is not Cover.BARE_SKIN and plan.setup.surface is Surface.BED
