"""The ladder: every setup in order, from the easiest to the hardest, each rung one thing harder.

Rungs, caps and pins are those of docs/rules.md section 2. A pin or a cap clips every rung; rungs that become
equal by it are one rung, with the lower number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar

from companion.core.journal import Area, Cover, Head, Mode, Profile, Setup, Surface
from companion.core.limits import Limits

Value = TypeVar("Value", bound=Enum)

PLATEAU = 7
"""L7, thin towel, yoga mat, folded towel, 20 minutes: nobody is led beyond it without having asked to."""

FIRST = 1
"""L1, where one begins; the rungs below it are the gentle path."""

REDUCED_MINUTES = 10.0
LONGEST_MINUTES = 20.0
"""The longest session until somebody turns on longer ones."""


class Variable(Enum):
    """One of the four things that make a session easier or harder."""

    COVER = "cover"
    SURFACE = "surface"
    HEAD = "head"
    MINUTES = "minutes"


class Step(Enum):
    """How a setup stands to the one suggested."""

    EASIER = "easier"
    SAME = "same"
    HARDER = "harder"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Rung:
    """One setup of the ladder. The back ladder runs from -2 (P1) to 13 (L13), the others from 1."""

    number: int
    setup: Setup


COVER_ORDER: dict[Cover, int] = {
    Cover.DOUBLE_THICK_TOWEL: -1,
    Cover.THICK_TOWEL: 0,
    Cover.THICK_SOCKS: 0,
    Cover.THIN_TOWEL: 1,
    Cover.THIN_SOCKS: 1,
    Cover.T_SHIRT: 2,
    Cover.BARE_SKIN: 3,
}
"""Covers from easy to hard."""

BODY_COVERS = (
    Cover.DOUBLE_THICK_TOWEL,
    Cover.THICK_TOWEL,
    Cover.THIN_TOWEL,
    Cover.T_SHIRT,
    Cover.BARE_SKIN,
)
FOOT_COVERS = (Cover.THICK_SOCKS, Cover.THIN_SOCKS, Cover.BARE_SKIN)

SURFACE_ORDER: dict[Surface, int] = {Surface.BED: 0, Surface.YOGA_MAT: 1, Surface.FLOOR: 2}
HEAD_ORDER: dict[Head, int] = {Head.CUSHION: 0, Head.FOLDED_TOWEL: 1, Head.NONE: 2}

MINUTES = (2.0, 3.0, 5.0, 10.0, 15.0, 20.0, 30.0, 40.0)
"""Lengths from easy to hard."""

_DOUBLE, _THICK, _THIN = Cover.DOUBLE_THICK_TOWEL, Cover.THICK_TOWEL, Cover.THIN_TOWEL
_SHIRT, _BARE = Cover.T_SHIRT, Cover.BARE_SKIN
_BED, _YOGA, _FLOOR = Surface.BED, Surface.YOGA_MAT, Surface.FLOOR
_CUSHION, _FOLDED, _NO_REST = Head.CUSHION, Head.FOLDED_TOWEL, Head.NONE


def _numbered(first: int, setups: Sequence[tuple[Cover, Surface, Head, float]]) -> tuple[Rung, ...]:
    return tuple(Rung(number, Setup(*setup)) for number, setup in enumerate(setups, first))


LADDERS: dict[Area, tuple[Rung, ...]] = {
    Area.BACK: _numbered(
        -2,
        (
            (_DOUBLE, _BED, _CUSHION, 2.0),
            (_DOUBLE, _BED, _CUSHION, 3.0),
            (_DOUBLE, _BED, _CUSHION, 5.0),
            (_THICK, _BED, _CUSHION, 5.0),
            (_THICK, _BED, _CUSHION, 10.0),
            (_THICK, _BED, _CUSHION, 15.0),
            (_THICK, _BED, _FOLDED, 15.0),
            (_THIN, _BED, _FOLDED, 15.0),
            (_THIN, _YOGA, _FOLDED, 15.0),
            (_THIN, _YOGA, _FOLDED, 20.0),
            (_SHIRT, _YOGA, _FOLDED, 20.0),
            (_SHIRT, _YOGA, _NO_REST, 20.0),
            (_BARE, _YOGA, _NO_REST, 20.0),
            (_BARE, _FLOOR, _NO_REST, 20.0),
            (_BARE, _FLOOR, _NO_REST, 30.0),
            (_BARE, _FLOOR, _NO_REST, 40.0),
        ),
    ),
    Area.NECK: _numbered(
        1,
        (
            (_THIN, _BED, _CUSHION, 3.0),
            (_THIN, _BED, _CUSHION, 5.0),
            (_SHIRT, _BED, _CUSHION, 5.0),
            (_SHIRT, _BED, _CUSHION, 10.0),
        ),
    ),
    Area.SEAT: _numbered(
        1,
        (
            (_THICK, _BED, _NO_REST, 5.0),
            (_THICK, _BED, _NO_REST, 10.0),
            (_THIN, _BED, _NO_REST, 10.0),
            (_SHIRT, _BED, _NO_REST, 10.0),
            (_SHIRT, _BED, _NO_REST, 15.0),
        ),
    ),
    Area.FEET_SEATED: _numbered(
        1,
        (
            (Cover.THICK_SOCKS, _FLOOR, _NO_REST, 2.0),
            (Cover.THICK_SOCKS, _FLOOR, _NO_REST, 5.0),
            (Cover.THIN_SOCKS, _FLOOR, _NO_REST, 5.0),
            (_BARE, _FLOOR, _NO_REST, 5.0),
        ),
    ),
    Area.FEET_STANDING: _numbered(
        1,
        (
            (Cover.THICK_SOCKS, _FLOOR, _NO_REST, 1.0),
            (Cover.THICK_SOCKS, _FLOOR, _NO_REST, 2.0),
            (Cover.THIN_SOCKS, _FLOOR, _NO_REST, 2.0),
            (Cover.THIN_SOCKS, _FLOOR, _NO_REST, 3.0),
            (_BARE, _FLOOR, _NO_REST, 3.0),
            (_BARE, _FLOOR, _NO_REST, 5.0),
        ),
    ),
    Area.BELLY: _numbered(
        1,
        (
            (_THICK, _BED, _CUSHION, 3.0),
            (_THICK, _BED, _CUSHION, 5.0),
        ),
    ),
}
"""Every area's rungs, none of them clipped. Surface and head matter for the back alone; for the other areas
they say where one sits, stands or lies, and stay the same."""


@dataclass(frozen=True, slots=True)
class Caps:
    """The hardest value of each variable that somebody may be led to, by their order; minutes as such."""

    cover: int = 3
    surface: int = 2
    head: int = 2
    minutes: float = LONGEST_MINUTES
    number: int = PLATEAU


def caps_for(profile: Profile | None, limits: Limits) -> Caps:
    """The caps that follow from mode, health answers, pins and wishes together; the strictest wins."""
    if profile is None:
        return Caps()
    caps = Caps(
        minutes=float(profile.longest_minutes),
        number=max(rung.number for rung in LADDERS[Area.BACK]) if profile.beyond_plateau else PLATEAU,
    )
    if limits.reduced or profile.mode is Mode.REDUCED:
        caps = replace(
            caps,
            cover=COVER_ORDER[Cover.THIN_TOWEL],
            surface=SURFACE_ORDER[Surface.YOGA_MAT],
            head=HEAD_ORDER[Head.FOLDED_TOWEL],
            minutes=min(caps.minutes, REDUCED_MINUTES),
        )
    if limits.cloth_always:
        caps = replace(caps, cover=min(caps.cover, COVER_ORDER[Cover.T_SHIRT]))
    if limits.bed_only:
        caps = replace(caps, surface=SURFACE_ORDER[Surface.BED])
    pins = profile.pins
    if pins.cover is not None:
        caps = replace(caps, cover=min(caps.cover, COVER_ORDER[pins.cover]))
    if pins.surface is not None:
        caps = replace(caps, surface=min(caps.surface, SURFACE_ORDER[pins.surface]))
    if pins.head is not None:
        caps = replace(caps, head=min(caps.head, HEAD_ORDER[pins.head]))
    if pins.minutes is not None:
        caps = replace(caps, minutes=min(caps.minutes, float(pins.minutes)))
    return caps


def ladder_for(area: Area, profile: Profile | None, limits: Limits) -> tuple[Rung, ...]:
    """The rungs somebody may climb, from easy to hard, clipped; never empty."""
    caps = caps_for(profile, limits)
    rungs: list[Rung] = []
    for rung in LADDERS[area]:
        setup = _clipped(rung.setup, caps, area)
        if (area is Area.BACK and rung.number > caps.number) or (rungs and rungs[-1].setup == setup):
            continue
        rungs.append(Rung(rung.number, setup))
    return tuple(rungs)


def start_index(ladder: Sequence[Rung], profile: Profile | None, limits: Limits) -> int:
    """Where on `ladder` somebody begins: L1, the lowest rung in gentle mode, or, for somebody used to a mat,
    the highest rung not harder than what they use (docs/rules.md sections 2 and 6)."""
    if profile is not None and profile.mode is Mode.GENTLE:
        return 0
    start = max((index for index, rung in enumerate(ladder) if rung.number <= FIRST), default=0)
    is_back = ladder[0].number < FIRST
    if profile is None or profile.used_to is None or limits.reduced or not is_back:
        return start
    return index_of(ladder, profile.used_to)


def index_of(ladder: Sequence[Rung], setup: Setup) -> int:
    """The place of a setup on `ladder`: its own rung, else the highest one not harder than it in anything,
    else the lowest (docs/rules.md section 7)."""
    return max((index for index, rung in enumerate(ladder) if not_harder(rung.setup, setup)), default=0)


def not_harder(one: Setup, other: Setup) -> bool:
    """Whether `one` is in nothing harder than `other`."""
    return (
        COVER_ORDER[one.cover] <= COVER_ORDER[other.cover]
        and SURFACE_ORDER[one.surface] <= SURFACE_ORDER[other.surface]
        and HEAD_ORDER[one.head] <= HEAD_ORDER[other.head]
        and one.minutes <= other.minutes + 1e-9
    )


def harder_in(one: Setup, other: Setup) -> tuple[Variable, ...]:
    """The variables in which `one` is harder than `other`."""
    pairs = (
        (Variable.COVER, COVER_ORDER[one.cover] - COVER_ORDER[other.cover]),
        (Variable.SURFACE, SURFACE_ORDER[one.surface] - SURFACE_ORDER[other.surface]),
        (Variable.HEAD, HEAD_ORDER[one.head] - HEAD_ORDER[other.head]),
        (Variable.MINUTES, one.minutes - other.minutes),
    )
    return tuple(variable for variable, difference in pairs if difference > 1e-9)


def easier_of(one: Setup, other: Setup) -> Setup:
    """Of each variable the easier value of the two."""
    return Setup(
        min(one.cover, other.cover, key=COVER_ORDER.__getitem__),
        min(one.surface, other.surface, key=SURFACE_ORDER.__getitem__),
        min(one.head, other.head, key=HEAD_ORDER.__getitem__),
        min(one.minutes, other.minutes),
    )


def step_to(setup: Setup, suggested: Setup, harder: Setup | None) -> Step:
    """How `setup` stands to the one suggested; `harder` is the next rung, the most that may be asked for."""
    if setup == suggested:
        return Step.SAME
    if not_harder(setup, suggested):
        return Step.EASIER
    return Step.HARDER if harder is not None and not_harder(setup, harder) else Step.LATER


def _clipped(setup: Setup, caps: Caps, area: Area) -> Setup:
    minutes = min(setup.minutes, caps.minutes)
    covers = FOOT_COVERS if area in (Area.FEET_SEATED, Area.FEET_STANDING) else BODY_COVERS
    cover = _hardest_within(setup.cover, COVER_ORDER, caps.cover, covers)
    if area is not Area.BACK:
        return replace(setup, cover=cover, minutes=minutes)
    return Setup(
        cover,
        _hardest_within(setup.surface, SURFACE_ORDER, caps.surface, tuple(Surface)),
        _hardest_within(setup.head, HEAD_ORDER, caps.head, tuple(Head)),
        minutes,
    )


def _hardest_within(value: Value, order: Mapping[Value, int], cap: int, values: Sequence[Value]) -> Value:
    if order[value] <= cap:
        return value
    allowed = [one for one in values if order[one] <= cap]
    return max(allowed, key=order.__getitem__, default=values[0])
