"""Every row of the health questions means what docs/rules.md section 1 says."""

from dataclasses import dataclass

import pytest

from companion.core.journal import Area, Condition, Cover, Head, Kind, Mode, Profile, Setup, Surface
from companion.core.limits import ROWS, Limits, limits_of
from companion.core.screening import Door
from tests.core.builders import NOW, agreed, days, profile_of, record_of, verdict_on

FEET = frozenset({Area.FEET_SEATED, Area.FEET_STANDING})
ALL = frozenset(Area)
NONE = frozenset[Area]()
NOT_REDUCED = frozenset({Area.FEET_STANDING, Area.BELLY})
"""What the reduced caps take away: no standing, no belly."""


@dataclass(frozen=True)
class Row:
    """What one tick means: the door without and with a professional's word, the caps, and areas off."""

    first: Door
    after_ok: Door
    reduced: bool = False
    holds: bool = True
    off: frozenset[Area] = NONE
    extra: str = ""


TABLE = {
    Condition.PREGNANCY: Row(Door.BLOCKED, Door.BLOCKED, holds=False),
    Condition.UNDER_18: Row(Door.BLOCKED, Door.BLOCKED, holds=False),
    Condition.BLEEDING_DISORDER: Row(Door.ASK, Door.OPEN, reduced=True, extra="cloth_always"),
    Condition.ANTICOAGULANT: Row(Door.ASK, Door.OPEN, reduced=True, extra="cloth_always"),
    Condition.CLOT: Row(Door.BLOCKED, Door.BLOCKED, holds=False),
    Condition.CIRCULATION: Row(Door.ASK, Door.OPEN, reduced=True, off=FEET),
    Condition.HEART: Row(Door.ASK, Door.OPEN, reduced=True, holds=False),
    Condition.BLOOD_PRESSURE: Row(Door.ASK, Door.OPEN, reduced=True, holds=False, extra="long_stand_up"),
    Condition.DIABETES: Row(Door.ASK, Door.OPEN, reduced=True, off=FEET),
    Condition.NUMB_AREA: Row(Door.AREA_OFF, Door.AREA_OFF, off=ALL),
    Condition.NEUROLOGICAL: Row(Door.ASK, Door.OPEN, reduced=True, holds=False, extra="company"),
    # Teachers of breathing name both among those who should not hold the breath (docs/rules.md section 10).
    Condition.MENTAL_ILLNESS: Row(Door.ASK, Door.OPEN, reduced=True, holds=False),
    Condition.SURGERY: Row(Door.ASK, Door.OPEN, reduced=True, holds=False),
    Condition.SPINE_OR_CANCER: Row(Door.ASK, Door.OPEN, reduced=True),
    Condition.FRAGILE_SKIN: Row(Door.OPEN, Door.OPEN, reduced=True, extra="cloth_always"),
    Condition.SENSITIVE_SKIN: Row(Door.OPEN, Door.OPEN, reduced=True, extra="cloth_always"),
    Condition.WIDESPREAD_SKIN: Row(Door.BLOCKED, Door.BLOCKED, holds=False),
    Condition.WOUND: Row(Door.AREA_OFF, Door.AREA_OFF, off=ALL),
    Condition.ALLERGY: Row(Door.ASK, Door.OPEN, reduced=True),
    Condition.NURSING: Row(Door.ASK, Door.OPEN, reduced=True),
    Condition.HARD_TO_GET_UP: Row(
        Door.OPEN, Door.OPEN, off=frozenset({Area.FEET_STANDING}), extra="bed_only"
    ),
    Condition.BREATH_CONDITION: Row(Door.OPEN, Door.OPEN, holds=False),
}

rows = pytest.mark.parametrize(
    ("condition", "row"), TABLE.items(), ids=[condition.value for condition in TABLE]
)


BAREFOOT = Setup(Cover.BARE_SKIN, Surface.FLOOR, Head.NONE, 5.0)
SEATED = tuple(
    record_of(NOW - days(number), area=Area.FEET_SEATED, planned=BAREFOOT, comfort=4) for number in (2, 3, 4)
)
"""Feet seated, finished: what has to come before standing."""


def door(profile: Profile, area: Area = Area.BACK, kind: Kind = Kind.STANDARD) -> Door:
    """The door of that profile on an ordinary evening."""
    return verdict_on(profile, SEATED, (), kind, area, NOW).door


def test_every_row_is_in_the_table_in_the_order_of_the_rules() -> None:
    assert list(TABLE) == list(ROWS) == list(Condition)


@rows
def test_a_ticked_row_has_its_outcome(condition: Condition, row: Row) -> None:
    verdict = verdict_on(profile_of(condition), (), (), Kind.STANDARD, Area.BACK, NOW)
    assert verdict.door is row.first
    assert verdict.reason is (None if row.first is Door.OPEN else condition)
    assert verdict.open is (row.first is Door.OPEN)


@rows
def test_a_professionals_word_opens_what_was_to_be_asked_and_nothing_else(
    condition: Condition, row: Row
) -> None:
    assert door(profile_of(condition, professional_ok=agreed(condition))) is row.after_ok


@rows
def test_a_professionals_word_about_something_else_opens_nothing(condition: Condition, row: Row) -> None:
    others = [other for other in Condition if other is not condition]
    assert door(profile_of(condition, professional_ok=agreed(*others))) is row.first


@rows
def test_a_ticked_row_sets_its_limits_before_and_after_a_professionals_word(
    condition: Condition, row: Row
) -> None:
    for profile in (profile_of(condition), profile_of(condition, professional_ok=agreed(condition))):
        limits = limits_of(profile)
        assert (limits.reduced, limits.holds) == (row.reduced, row.holds)
        for name in ("cloth_always", "long_stand_up", "company", "bed_only"):
            assert getattr(limits, name) is (name == row.extra), name
        assert limits.silent_end is not row.reduced
        assert limits.standing is not (row.reduced or condition is Condition.HARD_TO_GET_UP)


@rows
def test_a_ticked_row_takes_its_parts_of_the_body_away(condition: Condition, row: Row) -> None:
    if row.after_ok is Door.BLOCKED:
        return
    off = row.off | (NOT_REDUCED if row.reduced else NONE)
    profile = profile_of(condition, professional_ok=agreed(condition))
    assert {area for area in Area if door(profile, area) is Door.AREA_OFF} == off
    assert {area for area in Area if door(profile, area) is Door.OPEN} == ALL - off


@pytest.mark.invariant(14)
@rows
def test_breathing_without_the_mat_is_open_whatever_is_ticked(condition: Condition, row: Row) -> None:
    for area in Area:
        assert door(profile_of(condition), area, Kind.BREATHING) is Door.OPEN


@pytest.mark.invariant(14)
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind.on_the_mat])
@rows
def test_no_kind_of_session_on_the_mat_is_a_way_around(condition: Condition, row: Row, kind: Kind) -> None:
    assert door(profile_of(condition), kind=kind) is row.first


def test_nothing_ticked_sets_no_limits() -> None:
    assert limits_of(profile_of()) == Limits()
    assert {door(profile_of(), area) for area in Area} == {Door.OPEN}


# docs/rules.md sections 1 and 2: the caps of short and gentle sessions; no belly there, nor in gentle mode.
@pytest.mark.parametrize(
    ("mode", "reduced", "off"),
    [
        (Mode.STANDARD, False, NONE),
        (Mode.GENTLE, False, frozenset({Area.BELLY})),
        (Mode.REDUCED, True, NOT_REDUCED),
    ],
)
def test_a_mode_takes_its_parts_of_the_body_away(mode: Mode, reduced: bool, off: frozenset[Area]) -> None:
    profile = profile_of(mode=mode)
    assert limits_of(profile) == Limits(reduced=reduced, silent_end=not reduced, standing=not reduced)
    assert {area for area in Area if door(profile, area) is Door.AREA_OFF} == off


def test_without_answers_no_breath_is_held_and_no_end_is_silent() -> None:
    limits = limits_of(None)
    assert (limits.holds, limits.silent_end) == (False, False)


@pytest.mark.parametrize(
    ("ticked", "door_", "reason"),
    [
        ((Condition.ALLERGY, Condition.PREGNANCY), Door.BLOCKED, Condition.PREGNANCY),
        ((Condition.WOUND, Condition.CLOT), Door.BLOCKED, Condition.CLOT),
        ((Condition.WOUND, Condition.NURSING), Door.ASK, Condition.NURSING),
        ((Condition.NURSING, Condition.HEART), Door.ASK, Condition.HEART),
        ((Condition.FRAGILE_SKIN, Condition.WOUND), Door.AREA_OFF, Condition.WOUND),
        ((Condition.WOUND, Condition.NUMB_AREA), Door.AREA_OFF, Condition.NUMB_AREA),
        ((Condition.FRAGILE_SKIN, Condition.BREATH_CONDITION), Door.OPEN, None),
    ],
)
def test_the_strictest_outcome_wins(
    ticked: tuple[Condition, ...], door_: Door, reason: Condition | None
) -> None:
    verdict = verdict_on(profile_of(*ticked), (), (), Kind.STANDARD, Area.BACK, NOW)
    assert (verdict.door, verdict.reason) == (door_, reason)


def test_each_of_several_things_to_ask_has_to_be_agreed_to() -> None:
    one = profile_of(Condition.HEART, Condition.NURSING, professional_ok=agreed(Condition.HEART))
    verdict = verdict_on(one, (), (), Kind.STANDARD, Area.BACK, NOW)
    assert (verdict.door, verdict.reason) == (Door.ASK, Condition.NURSING)
    both = profile_of(
        Condition.HEART, Condition.NURSING, professional_ok=agreed(Condition.HEART, Condition.NURSING)
    )
    assert door(both) is Door.OPEN


def test_limits_of_several_rows_add_up() -> None:
    limits = limits_of(
        profile_of(Condition.BLOOD_PRESSURE, Condition.SENSITIVE_SKIN, Condition.HARD_TO_GET_UP)
    )
    assert limits == Limits(
        reduced=True,
        holds=False,
        silent_end=False,
        standing=False,
        cloth_always=True,
        bed_only=True,
        company=False,
        long_stand_up=True,
    )
