"""The ladder: every rung one thing harder than the last, clipped by pins, caps and modes."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.journal import Area, Condition, Cover, Head, Mode, Pins, Profile, Setup, Surface
from companion.core.ladder import (
    BODY_COVERS,
    COVER_ORDER,
    FOOT_COVERS,
    LADDERS,
    MINUTES,
    Caps,
    Rung,
    Step,
    Variable,
    caps_for,
    easier_of,
    harder_in,
    index_of,
    ladder_for,
    not_harder,
    start_index,
    step_to,
)
from companion.core.limits import limits_of
from tests.core.evenings import profile

BACK = {rung.number: rung.setup for rung in LADDERS[Area.BACK]}
CONDITIONS = st.frozensets(st.sampled_from(Condition), max_size=3)
setups = st.builds(
    Setup,
    st.sampled_from(BODY_COVERS),
    st.sampled_from(Surface),
    st.sampled_from(Head),
    st.sampled_from(MINUTES),
)
pins = st.builds(
    Pins,
    st.none() | st.sampled_from((*BODY_COVERS, *FOOT_COVERS)),
    st.none() | st.sampled_from(Surface),
    st.none() | st.sampled_from(Head),
    st.none() | st.integers(1, 40),
)
profiles = st.builds(
    Profile,
    st.just(profile().answered_at),
    mode=st.sampled_from(Mode),
    conditions=CONDITIONS,
    pins=pins,
    beyond_plateau=st.booleans(),
    longest_minutes=st.sampled_from((20, 30, 40)),
    used_to=st.none() | setups,
)


def ladder(who: Profile | None = None, area: Area = Area.BACK) -> tuple[Rung, ...]:
    """The rungs of somebody with nothing ticked, unless a profile is given."""
    who = who or profile()
    return ladder_for(area, who, limits_of(who))


def numbers(who: Profile | None = None, area: Area = Area.BACK) -> list[int]:
    """The numbers of those rungs."""
    return [rung.number for rung in ladder(who, area)]


# docs/rules.md section 2, the tables of rungs.
def test_the_back_ladder_is_that_of_the_rules() -> None:
    double, thick, thin, shirt, bare = BODY_COVERS
    bed, yoga, floor = Surface
    cushion, folded, none = Head
    assert {
        -2: Setup(double, bed, cushion, 2),
        -1: Setup(double, bed, cushion, 3),
        0: Setup(double, bed, cushion, 5),
        1: Setup(thick, bed, cushion, 5),
        2: Setup(thick, bed, cushion, 10),
        3: Setup(thick, bed, cushion, 15),
        4: Setup(thick, bed, folded, 15),
        5: Setup(thin, bed, folded, 15),
        6: Setup(thin, yoga, folded, 15),
        7: Setup(thin, yoga, folded, 20),
        8: Setup(shirt, yoga, folded, 20),
        9: Setup(shirt, yoga, none, 20),
        10: Setup(bare, yoga, none, 20),
        11: Setup(bare, floor, none, 20),
        12: Setup(bare, floor, none, 30),
        13: Setup(bare, floor, none, 40),
    } == BACK


@pytest.mark.parametrize(
    ("area", "rungs"),
    [
        (Area.NECK, "thin_towel 3, thin_towel 5, t_shirt 5, t_shirt 10"),
        (Area.SEAT, "thick_towel 5, thick_towel 10, thin_towel 10, t_shirt 10, t_shirt 15"),
        (Area.FEET_SEATED, "thick_socks 2, thick_socks 5, thin_socks 5, bare_skin 5"),
        (
            Area.FEET_STANDING,
            "thick_socks 1, thick_socks 2, thin_socks 2, thin_socks 3, bare_skin 3, bare_skin 5",
        ),
        (Area.BELLY, "thick_towel 3, thick_towel 5"),
    ],
)
def test_the_other_areas_climb_as_the_rules_say(area: Area, rungs: str) -> None:
    found = [f"{rung.setup.cover.value} {rung.setup.minutes:g}" for rung in LADDERS[area]]
    assert ", ".join(found) == rungs
    assert [rung.number for rung in LADDERS[area]] == list(range(1, len(found) + 1))


@pytest.mark.parametrize("area", Area)
def test_each_rung_makes_exactly_one_thing_harder(area: Area) -> None:
    for lower, higher in pairwise(LADDERS[area]):
        assert len(harder_in(higher.setup, lower.setup)) == 1
        assert harder_in(lower.setup, higher.setup) == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7]),
        ({"beyond_plateau": True}, [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
        ({"beyond_plateau": True, "longest_minutes": 30}, list(range(-2, 13))),
        ({"beyond_plateau": True, "longest_minutes": 40}, list(range(-2, 14))),
        ({"longest_minutes": 40}, [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7]),
        ({"mode": Mode.REDUCED}, [-2, -1, 0, 1, 2, 4, 5, 6]),
        ({"mode": Mode.REDUCED, "beyond_plateau": True, "longest_minutes": 40}, [-2, -1, 0, 1, 2, 4, 5, 6]),
        ({"conditions": frozenset((Condition.FRAGILE_SKIN,))}, [-2, -1, 0, 1, 2, 4, 5, 6]),
        ({"conditions": frozenset((Condition.HARD_TO_GET_UP,))}, [-2, -1, 0, 1, 2, 3, 4, 5, 7]),
        ({"pins": Pins(surface=Surface.BED)}, [-2, -1, 0, 1, 2, 3, 4, 5, 7]),
        ({"pins": Pins(head=Head.CUSHION)}, [-2, -1, 0, 1, 2, 3, 5, 6, 7]),
        ({"pins": Pins(minutes=10)}, [-2, -1, 0, 1, 2, 4, 5, 6]),
        ({"pins": Pins(minutes=1)}, [-2, 1, 4, 5, 6]),
        ({"pins": Pins(cover=Cover.DOUBLE_THICK_TOWEL)}, [-2, -1, 0, 2, 3, 4, 6, 7]),
        ({"pins": Pins(cover=Cover.T_SHIRT), "beyond_plateau": True}, [*list(range(-2, 10)), 11]),
    ],
)
def test_pins_caps_and_modes_clip_the_ladder(changes: dict[str, object], expected: list[int]) -> None:
    assert numbers(profile(**changes)) == expected


def test_the_other_areas_are_clipped_in_cover_and_minutes_alone() -> None:
    reduced = profile(mode=Mode.REDUCED)
    assert numbers(reduced, Area.SEAT) == [1, 2, 3]
    assert numbers(reduced, Area.FEET_SEATED) == [1, 2, 3]
    towels = profile(pins=Pins(cover=Cover.THICK_TOWEL, surface=Surface.BED, head=Head.CUSHION))
    assert [rung.setup.cover for rung in ladder(towels, Area.NECK)] == [Cover.THICK_TOWEL] * 3
    assert ladder(towels, Area.FEET_SEATED)[0].setup == LADDERS[Area.FEET_SEATED][0].setup
    thickest = profile(pins=Pins(cover=Cover.DOUBLE_THICK_TOWEL))
    assert {rung.setup.cover for rung in ladder(thickest, Area.FEET_SEATED)} == {Cover.THICK_SOCKS}


def test_without_answers_one_is_led_to_the_plateau_and_twenty_minutes() -> None:
    assert caps_for(None, limits_of(None)) == Caps(cover=3, surface=2, head=2, minutes=20.0, number=7)


def test_cloth_always_ends_before_bare_skin() -> None:
    who = profile(conditions=frozenset((Condition.ANTICOAGULANT,)), beyond_plateau=True)
    assert all(rung.setup.cover is not Cover.BARE_SKIN for rung in ladder(who))
    assert caps_for(who, replace(limits_of(who), reduced=False)).cover == COVER_ORDER[Cover.T_SHIRT]


@given(profiles | st.none(), st.sampled_from(Area))
def test_a_clipped_ladder_still_climbs_one_thing_at_a_time(who: Profile | None, area: Area) -> None:
    rungs = ladder_for(area, who, limits_of(who))
    assert rungs
    for lower, higher in pairwise(rungs):
        assert lower.number < higher.number
        assert len(harder_in(higher.setup, lower.setup)) == 1
        assert harder_in(lower.setup, higher.setup) == ()


@given(profiles, setups, st.sampled_from(Area))
def test_a_setup_counts_as_the_highest_rung_it_is_not_easier_than(
    who: Profile, setup: Setup, area: Area
) -> None:
    rungs = ladder(who, area)
    found = index_of(rungs, setup)
    assert found == 0 or not_harder(rungs[found].setup, setup)
    assert not any(not_harder(rung.setup, setup) for rung in rungs[found + 1 :])
    for index, rung in enumerate(rungs):
        assert index_of(rungs, rung.setup) == index


# docs/rules.md sections 2 and 6: L1; the gentle path starts at P1; who is used to a mat starts from that.
@pytest.mark.parametrize(
    ("changes", "number"),
    [
        ({}, 1),
        ({"mode": Mode.REDUCED}, 1),
        ({"mode": Mode.GENTLE}, -2),
        ({"used_to": BACK[5]}, 5),
        ({"used_to": BACK[11]}, 7),
        ({"used_to": BACK[11], "beyond_plateau": True}, 11),
        ({"used_to": Setup(Cover.BARE_SKIN, Surface.BED, Head.CUSHION, 20)}, 3),
        ({"used_to": Setup(Cover.DOUBLE_THICK_TOWEL, Surface.BED, Head.CUSHION, 2)}, -2),
        ({"used_to": BACK[7], "mode": Mode.GENTLE}, -2),
        ({"used_to": BACK[7], "mode": Mode.REDUCED}, 1),
        ({"used_to": BACK[7], "conditions": frozenset((Condition.SENSITIVE_SKIN,))}, 1),
        ({"used_to": BACK[7], "pins": Pins(surface=Surface.BED)}, 7),
        ({"pins": Pins(cover=Cover.DOUBLE_THICK_TOWEL)}, 0),
    ],
)
def test_everybody_starts_where_the_rules_say(changes: dict[str, object], number: int) -> None:
    who = profile(**changes)
    rungs = ladder(who)
    assert rungs[start_index(rungs, who, limits_of(who))].number == number


def test_what_somebody_is_used_to_is_said_of_the_back_alone() -> None:
    who = profile(used_to=BACK[9])
    rungs = ladder(who, Area.SEAT)
    assert index_of(rungs, BACK[9]) == len(rungs) - 1
    assert start_index(rungs, who, limits_of(who)) == 0
    assert start_index(ladder_for(Area.BACK, None, limits_of(None)), None, limits_of(None)) == 3


@pytest.mark.parametrize(
    ("setup", "step"),
    [
        (BACK[4], Step.SAME),
        (BACK[3], Step.EASIER),
        (replace(BACK[1], minutes=2.0), Step.EASIER),
        (BACK[5], Step.HARDER),
        (replace(BACK[5], minutes=5.0), Step.HARDER),
        (BACK[6], Step.LATER),
        (replace(BACK[4], minutes=20.0), Step.LATER),
    ],
)
def test_a_choice_is_easier_the_same_one_step_harder_or_for_later(setup: Setup, step: Step) -> None:
    assert step_to(setup, BACK[4], BACK[5]) is step
    if step is Step.HARDER:
        assert step_to(setup, BACK[4], None) is Step.LATER


@pytest.mark.parametrize(
    ("changes", "variable"),
    [
        ({"cover": Cover.THIN_TOWEL}, Variable.COVER),
        ({"surface": Surface.YOGA_MAT}, Variable.SURFACE),
        ({"head": Head.FOLDED_TOWEL}, Variable.HEAD),
        ({"minutes": 5.5}, Variable.MINUTES),
    ],
)
def test_what_is_harder_is_told_by_its_name(changes: dict[str, object], variable: Variable) -> None:
    harder = replace(BACK[1], **changes)  # type: ignore[arg-type]  # the names are its own
    assert harder_in(harder, BACK[1]) == (variable,)
    assert harder_in(BACK[1], harder) == ()


@given(setups, setups)
def test_the_easier_of_two_is_in_nothing_harder_than_either(one: Setup, other: Setup) -> None:
    easier = easier_of(one, other)
    assert not_harder(easier, one) and not_harder(easier, other)
    assert easier == easier_of(other, one)
    assert not_harder(one, other) is (harder_in(one, other) == ())
    assert set(harder_in(one, other)) <= set(Variable)
