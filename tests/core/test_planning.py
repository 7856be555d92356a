"""A wish becomes a plan within the limits: setup, minutes, breath, ending, and whether it may be longer."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.breathing import BOX, LONG_EXHALE, SLOW_SIGH, Pattern
from companion.core.history import history_of
from companion.core.journal import (
    Area,
    Condition,
    Course,
    Cover,
    Head,
    Kind,
    Marks,
    Mode,
    Pins,
    Profile,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.ladder import LADDERS
from companion.core.planning import Wish, plan_for, wish_for
from companion.core.reminders import Occasion
from companion.core.session import Ending, Plan
from companion.core.settings import LunchPlace, Settings
from companion.core.sounds import Soundtrack
from tests.core.builders import FIRST, NOW, agreed, days, profile_of, record_of

THREE = tuple(record_of(NOW - days(number)) for number in (1, 2, 3))
STANDARD, REDUCED, GENTLE = profile_of(), profile_of(mode=Mode.REDUCED), profile_of(mode=Mode.GENTLE)
QUIET = profile_of(silent_end=True)
HIGH = profile_of(beyond_plateau=True)
L4, L11 = LADDERS[Area.BACK][6].setup, LADDERS[Area.BACK][13].setup
ON_L11 = tuple(record_of(NOW - days(number), planned=L11) for number in (1, 2, 3))


def planned(
    wish: Wish,
    profile: Profile | None = STANDARD,
    sessions: tuple[SessionRecord, ...] = THREE,
    settings: Settings | None = None,
) -> Plan:
    """The plan of somebody with three sessions behind them, unless others are given."""
    return plan_for(wish, profile, history_of(sessions), settings or Settings(), NOW)


def test_without_a_wish_the_suggestion_decides() -> None:
    assert planned(Wish()).setup == FIRST
    assert planned(Wish(Kind.BEDTIME)).setup == FIRST
    assert planned(Wish(), GENTLE, ()).setup == LADDERS[Area.BACK][0].setup


@pytest.mark.parametrize(
    ("occasion", "place", "wish"),
    [
        (Occasion.STANDARD, LunchPlace.FEET, Wish()),
        (Occasion.BEDTIME, LunchPlace.CHAIR, Wish(Kind.BEDTIME)),
        (Occasion.LUNCH, LunchPlace.CHAIR, Wish(Kind.QUICK, Area.SEAT)),
        (Occasion.LUNCH, LunchPlace.BACK, Wish(Kind.QUICK)),
        (Occasion.LUNCH, LunchPlace.FEET, Wish(Kind.QUICK, Area.FEET_SEATED)),
        (Occasion.FEET, LunchPlace.BACK, Wish(area=Area.FEET_SEATED)),
        (Occasion.BREATHING, LunchPlace.CHAIR, Wish(Kind.BREATHING)),
    ],
)
def test_every_occasion_has_its_wish(occasion: Occasion, place: LunchPlace, wish: Wish) -> None:
    assert wish_for(occasion, place) == wish


@pytest.mark.parametrize("occasion", Occasion)
def test_only_a_lunch_break_goes_by_its_place(occasion: Occasion) -> None:
    wishes = {wish_for(occasion, place) for place in LunchPlace}
    assert len(wishes) == (3 if occasion is Occasion.LUNCH else 1)


# docs/rules.md section 2: the 20 minutes of L11, longer only by choice; quick 10; bedtime 20; breathing 40.
@pytest.mark.parametrize(
    ("kind", "profile", "minutes"),
    [
        (Kind.STANDARD, HIGH, 20.0),
        (Kind.STANDARD, replace(HIGH, longest_minutes=40), 30.0),
        (Kind.STANDARD, replace(HIGH, pins=Pins(minutes=15)), 15.0),
        (Kind.STANDARD, replace(HIGH, mode=Mode.REDUCED), 10.0),
        (Kind.STANDARD, profile_of(Condition.NURSING, professional_ok=agreed(Condition.NURSING)), 10.0),
        (Kind.QUICK, replace(HIGH, longest_minutes=40), 10.0),
        (Kind.QUICK, replace(HIGH, pins=Pins(minutes=3)), 3.0),
        (Kind.BEDTIME, replace(HIGH, longest_minutes=40), 20.0),
        (Kind.BREATHING, REDUCED, 40.0),
        (Kind.BREATHING, None, 40.0),
    ],
)
def test_no_wish_for_minutes_goes_beyond_a_cap_or_the_next_rung(
    kind: Kind, profile: Profile | None, minutes: float
) -> None:
    for wished, granted in ((minutes, minutes), (40.0, minutes), (0.5, 0.5)):
        assert planned(Wish(kind, minutes=wished), profile, ON_L11).setup.minutes == granted


def test_one_rung_harder_may_be_chosen_and_anything_easier() -> None:
    harder = replace(FIRST, minutes=10.0)
    easier = replace(FIRST, cover=Cover.DOUBLE_THICK_TOWEL, minutes=2.0)
    assert planned(Wish(setup=harder)).setup == harder
    assert planned(Wish(setup=easier)).setup == easier


@pytest.mark.parametrize(
    "later",
    [
        replace(FIRST, minutes=15.0),
        replace(FIRST, cover=Cover.THIN_TOWEL),
        replace(FIRST, minutes=10.0, head=Head.FOLDED_TOWEL),
    ],
)
def test_what_comes_later_becomes_what_is_suggested(later: Setup) -> None:
    assert planned(Wish(setup=later)).setup == FIRST


@pytest.mark.parametrize("said", [{"pain": 8}, {"marks": Marks.FAINT}])
def test_what_is_said_of_skin_and_pain_goes_before_a_harder_choice(said: dict[str, Any]) -> None:
    easier = replace(FIRST, minutes=3.0)
    on_l4 = tuple(record_of(NOW - days(number), planned=L4, comfort=4) for number in (1, 2))
    step_up = replace(L4, cover=Cover.THIN_TOWEL)
    assert planned(Wish(setup=step_up), sessions=on_l4).setup == step_up
    kept = planned(Wish(setup=step_up, **said), sessions=on_l4).setup
    assert (kept.cover, kept.head) == (L4.cover, L4.head)
    assert planned(Wish(setup=easier, **said), sessions=on_l4).setup == easier


def test_breathing_alone_takes_five_minutes_unless_more_is_wished_for() -> None:
    assert planned(Wish(Kind.BREATHING)).setup == replace(LADDERS[Area.BACK][0].setup, minutes=5.0)


def test_where_the_mat_may_not_be_for_somebody_it_is_the_easiest_there_is() -> None:
    lowest = LADDERS[Area.BACK][0].setup
    strong = (record_of(NOW - days(1), planned=lowest, comfort=2),)
    assert planned(Wish(minutes=15.0), GENTLE, strong).setup == lowest


@pytest.mark.parametrize(
    ("wish", "sessions", "asks"),
    [
        (Wish(), (), True),
        (Wish(), THREE, False),
        (Wish(setup=replace(FIRST, minutes=10.0)), THREE, True),
        (Wish(minutes=3.5), (), True),
        (Wish(minutes=3.4), (), False),
        (Wish(area=Area.FEET_SEATED), (), False),
        (Wish(Kind.BREATHING), (), False),
    ],
)
def test_minute_three_is_asked_about_on_a_new_rung_only(
    wish: Wish, sessions: tuple[SessionRecord, ...], asks: bool
) -> None:
    assert planned(wish, STANDARD, sessions).easing_check is asks


def test_a_plan_follows_wish_and_settings() -> None:
    settings = Settings(pattern="slow_sigh", lead_in_seconds=45, music="bowls", nature="rain", fade_minutes=5)
    plan = planned(Wish(Kind.QUICK, Area.SEAT, minutes=4.0), settings=settings)
    assert (plan.kind, plan.area, plan.seconds) == (Kind.QUICK, Area.SEAT, 240.0)
    assert (plan.pattern, plan.lead_in, plan.fade_seconds) == (SLOW_SIGH, 45.0, 300.0)
    assert plan.soundtrack == Soundtrack("bowls", "rain", 50)


@pytest.mark.parametrize(
    ("wish", "lead_in", "soundtrack"),
    [
        (Wish(), 20.0, Soundtrack("still_water", "ocean", 30)),
        (Wish(lead_in=0.0), 0.0, Soundtrack("still_water", "ocean", 30)),
        (Wish(lead_in=7.5, music="bowls"), 7.5, Soundtrack("bowls", None, 30)),
        (Wish(nature="rain"), 20.0, Soundtrack(None, "rain", 30)),
        (Wish(music="bowls", nature="rain"), 20.0, Soundtrack("bowls", "rain", 30)),
        (Wish(silent=True), 20.0, Soundtrack()),
        (Wish(music="bowls", silent=True), 20.0, Soundtrack()),
    ],
)
def test_what_is_wished_for_goes_before_the_settings(
    wish: Wish, lead_in: float, soundtrack: Soundtrack
) -> None:
    plan = planned(wish, settings=Settings(nature="ocean", balance=30))
    assert (plan.lead_in, plan.soundtrack) == (lead_in, soundtrack)


def test_the_half_way_bell_is_rung_where_it_is_wanted_but_not_before_sleep() -> None:
    wanted = Settings(halfway=True)
    assert planned(Wish(), settings=wanted).halfway
    assert not planned(Wish()).halfway
    assert not planned(Wish(Kind.BEDTIME), settings=wanted).halfway


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


def ending(rung: int = 1, profile: Profile = QUIET, **more: Any) -> Ending:
    """The ending of a bedtime session on a rung lain on three evenings before, unless otherwise said."""
    setup = next(one.setup for one in LADDERS[Area.BACK] if one.number == rung)
    known = tuple(record_of(NOW - days(number), planned=setup) for number in (1, 2, 3))
    return planned(Wish(Kind.BEDTIME), profile, more.get("sessions", known)).ending


# docs/rules.md section 2: cover at most T-shirt, bed or couch, at most 20 minutes, not a new rung, standard
# mode, asked for. One condition is missing in each row.
@pytest.mark.parametrize(
    ("missing", "silent"),
    [
        ({}, True),
        ({"rung": 5}, True),
        ({"rung": 0}, True),
        ({"rung": 6}, False),
        ({"rung": 11, "profile": replace(QUIET, beyond_plateau=True)}, False),
        ({"rung": 11, "profile": replace(QUIET, beyond_plateau=True, pins=Pins(surface=Surface.BED))}, False),
        ({"rung": 8, "profile": replace(QUIET, beyond_plateau=True, pins=Pins(surface=Surface.BED))}, True),
        ({"profile": STANDARD}, False),
        ({"profile": profile_of(mode=Mode.GENTLE, silent_end=True)}, False),
        ({"profile": profile_of(mode=Mode.REDUCED, silent_end=True)}, False),
        ({"profile": profile_of(Condition.SENSITIVE_SKIN, silent_end=True)}, False),
        ({"sessions": ()}, False),
        ({"sessions": (record_of(NOW - days(1), area=Area.NECK),)}, False),
        ({"sessions": (record_of(NOW - days(1), StopReason.TOO_STRONG),)}, False),
        ({"sessions": (record_of(NOW - days(1), kind=Kind.BREATHING),)}, False),
        ({"sessions": (record_of(NOW - days(1), kind=Kind.BEDTIME),)}, True),
        ({"sessions": (record_of(NOW - days(100)),)}, False),
    ],
)
def test_a_silent_end_needs_every_one_of_its_conditions(missing: dict[str, Any], silent: bool) -> None:
    assert ending(**missing) is (Ending.SILENT if silent else Ending.SOFT_WAKE)


def test_a_step_up_before_sleep_ends_with_a_chime() -> None:
    comfortable = tuple(record_of(NOW - days(number), comfort=4) for number in (1, 2))
    plan = planned(Wish(Kind.BEDTIME), QUIET, comfortable)
    assert (plan.setup.minutes, plan.ending) == (10.0, Ending.SOFT_WAKE)


# docs/rules.md section 2, "+5 min": not in the first three sessions, bedtime, reduced or gentle mode.
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
    longest = 20 if profile is None else max(profile.longest_minutes, 1)
    assert 0.0 < plan.setup.minutes <= (longest if wish.kind.on_the_mat else 40.0)
    if plan.ending is Ending.SILENT:
        assert plan.setup.cover is not Cover.BARE_SKIN and plan.setup.surface is Surface.BED
