"""What each ticked row of the health questions means, and the limits that follow from all of them.

The rows and outcomes are those of docs/rules.md section 1. These are notes on the safe use of a mat, as a
leaflet has them, not a judgement of anybody's health.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from companion.core.journal import Area, Condition, Mode, Profile


class Outcome(Enum):
    """What one ticked row means, from mild to strict."""

    LIMITS = "limits"
    REDUCED = "reduced"
    AREA = "area"
    ASK = "ask"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Limits:
    """What somebody's answers ask a session to keep to."""

    reduced: bool = False
    holds: bool = True
    silent_end: bool = True
    standing: bool = True
    cloth_always: bool = False
    bed_only: bool = False
    company: bool = False
    long_stand_up: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the health questions: its outcome, the areas it takes away, and the limits it sets."""

    outcome: Outcome
    areas_off: frozenset[Area] = frozenset()
    limits: Limits = Limits()


_FEET = frozenset((Area.FEET_SEATED, Area.FEET_STANDING))
_EVERYWHERE = frozenset(Area)
_NO_HOLDS = Limits(holds=False)

ROWS: dict[Condition, Row] = {
    Condition.PREGNANCY: Row(Outcome.BLOCK, limits=_NO_HOLDS),
    Condition.UNDER_18: Row(Outcome.BLOCK, limits=_NO_HOLDS),
    Condition.BLEEDING_DISORDER: Row(Outcome.ASK, limits=Limits(cloth_always=True)),
    Condition.ANTICOAGULANT: Row(Outcome.ASK, limits=Limits(cloth_always=True)),
    Condition.CLOT: Row(Outcome.BLOCK, limits=_NO_HOLDS),
    Condition.CIRCULATION: Row(Outcome.ASK, areas_off=_FEET),
    Condition.HEART: Row(Outcome.ASK, limits=_NO_HOLDS),
    Condition.BLOOD_PRESSURE: Row(Outcome.ASK, limits=Limits(holds=False, long_stand_up=True)),
    Condition.DIABETES: Row(Outcome.ASK, areas_off=_FEET),
    Condition.NUMB_AREA: Row(Outcome.AREA, areas_off=_EVERYWHERE),
    Condition.NEUROLOGICAL: Row(Outcome.ASK, limits=Limits(holds=False, silent_end=False, company=True)),
    Condition.MENTAL_ILLNESS: Row(Outcome.ASK, limits=_NO_HOLDS),
    Condition.SURGERY: Row(Outcome.ASK, limits=_NO_HOLDS),
    Condition.SPINE_OR_CANCER: Row(Outcome.ASK),
    Condition.FRAGILE_SKIN: Row(Outcome.REDUCED, limits=Limits(cloth_always=True)),
    Condition.SENSITIVE_SKIN: Row(Outcome.REDUCED, limits=Limits(cloth_always=True)),
    Condition.WIDESPREAD_SKIN: Row(Outcome.BLOCK, limits=_NO_HOLDS),
    Condition.WOUND: Row(Outcome.AREA, areas_off=_EVERYWHERE),
    Condition.ALLERGY: Row(Outcome.ASK),
    Condition.NURSING: Row(Outcome.ASK),
    Condition.HARD_TO_GET_UP: Row(Outcome.LIMITS, limits=Limits(bed_only=True, standing=False)),
    Condition.BREATH_CONDITION: Row(Outcome.LIMITS, limits=_NO_HOLDS),
}
"""Every lasting row of the questions. The exchange format does not say which part of the body a wound or a
numb area is on, so they take every area away; diabetes and poor circulation take the feet."""


def limits_of(profile: Profile | None) -> Limits:
    """The limits that follow from all ticked rows together; without answers, no breath holds."""
    if profile is None:
        return Limits(holds=False, silent_end=False)
    rows = [ROWS[condition] for condition in profile.conditions]
    reduced = profile.mode is Mode.REDUCED or any(
        row.outcome in (Outcome.ASK, Outcome.REDUCED) for row in rows
    )
    limits = Limits(reduced=reduced, silent_end=not reduced, standing=not reduced)
    for row in rows:
        limits = _stricter(limits, row.limits)
    return limits


def _stricter(one: Limits, other: Limits) -> Limits:
    return Limits(
        reduced=one.reduced or other.reduced,
        holds=one.holds and other.holds,
        silent_end=one.silent_end and other.silent_end,
        standing=one.standing and other.standing,
        cloth_always=one.cloth_always or other.cloth_always,
        bed_only=one.bed_only or other.bed_only,
        company=one.company or other.company,
        long_stand_up=one.long_stand_up or other.long_stand_up,
    )
