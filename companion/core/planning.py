"""From a wish to the plan of one session: which setup, which breath, and how it ends.

Until the ladder exists the setup is the first rung of each area (rules.md section 2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from companion.core.breathing import pattern_named
from companion.core.history import HARD_STOPS
from companion.core.journal import (
    Area,
    Course,
    Cover,
    Head,
    Kind,
    Mode,
    Profile,
    SessionRecord,
    Setup,
    Surface,
)
from companion.core.screening import Limits
from companion.core.session import LONGEST_SECONDS, Ending, Plan
from companion.core.settings import Settings

QUICK_MINUTES = 10.0
BEDTIME_MINUTES = 20.0
REDUCED_MINUTES = 10.0
SILENT_MINUTES = 20.0
SESSIONS_BEFORE_EXTENDING = 3
"""The first three sessions are not made longer on the way."""

STEPS = (1.0, 2.0, 3.0, 5.0, 10.0, 15.0, 20.0, 30.0, 40.0)
"""Minutes grow from one of these to the next."""

AREA_MINUTES = {
    Area.NECK: 10.0,
    Area.SEAT: 15.0,
    Area.FEET_SEATED: 5.0,
    Area.FEET_STANDING: 5.0,
    Area.BELLY: 5.0,
}
"""The cap of every area but the back."""

MINUTES_AFTER_HARD_STOP = 10.0
COMPLETED_PART = 0.9

_FIRST = {
    Area.BACK: Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 5.0),
    Area.NECK: Setup(Cover.THIN_TOWEL, Surface.BED, Head.CUSHION, 3.0),
    Area.SEAT: Setup(Cover.THICK_TOWEL, Surface.BED, Head.NONE, 5.0),
    Area.FEET_SEATED: Setup(Cover.THICK_SOCKS, Surface.FLOOR, Head.NONE, 2.0),
    Area.FEET_STANDING: Setup(Cover.THICK_SOCKS, Surface.FLOOR, Head.NONE, 1.0),
    Area.BELLY: Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 3.0),
}
_GENTLE_BACK = Setup(Cover.DOUBLE_THICK_TOWEL, Surface.BED, Head.CUSHION, 2.0)
_COVERS_FOR_SILENCE = frozenset(
    (Cover.DOUBLE_THICK_TOWEL, Cover.THICK_TOWEL, Cover.THIN_TOWEL, Cover.T_SHIRT)
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks for: a kind of session, and where given, its area, minutes, lead-in and music.

    `minutes` is above 0 and at most 40; `lead_in` is in seconds; `music` is the name of a piece, `silent`
    wishes for none.
    """

    kind: Kind = Kind.STANDARD
    area: Area = Area.BACK
    minutes: float | None = None
    lead_in: float | None = None
    music: str | None = None
    silent: bool = False


def first_rung(area: Area, profile: Profile | None) -> Setup:
    """The easiest usual setup of an area, or the gentler one where that was asked for."""
    gentle = profile is not None and profile.mode is Mode.GENTLE
    setup = _GENTLE_BACK if area is Area.BACK and gentle else _FIRST[area]
    pinned = profile.pins.minutes if profile is not None else None
    return setup if pinned is None else replace(setup, minutes=min(setup.minutes, float(pinned)))


def longest_minutes(kind: Kind, profile: Profile | None, limits: Limits, area: Area = Area.BACK) -> float:
    """The most minutes a session of that kind and area may have (rules.md section 2: caps and modes)."""
    if not kind.on_the_mat:
        return LONGEST_SECONDS / 60.0
    longest = float(profile.longest_minutes) if profile is not None else BEDTIME_MINUTES
    if profile is not None and profile.pins.minutes is not None:
        longest = min(longest, float(profile.pins.minutes))
    if limits.reduced:
        longest = min(longest, REDUCED_MINUTES)
    if kind is Kind.QUICK:
        longest = min(longest, QUICK_MINUTES)
    if kind is Kind.BEDTIME:
        longest = min(longest, BEDTIME_MINUTES)
    return min(longest, AREA_MINUTES.get(area, longest))


def most_to_wish_for(
    wish: Wish, profile: Profile | None, limits: Limits, sessions: Sequence[SessionRecord]
) -> float:
    """The most minutes that may be wished for by hand: one step more than the longest session of that area
    that was completed in comfort, or than the first rung; 10 after a hard stop (rules.md section 2)."""
    longest = longest_minutes(wish.kind, profile, limits, wish.area)
    if not wish.kind.on_the_mat:
        return longest
    past = sorted(
        (record for record in sessions if record.kind.on_the_mat and record.area is wish.area),
        key=lambda record: record.started_at,
    )
    known = [first_rung(wish.area, profile).minutes]
    known += [one.planned.minutes for one in past if was_completed(one) and (one.comfort or 4) >= 3]
    step = next((minutes for minutes in STEPS if minutes > max(known)), longest)
    if past and past[-1].stop_reason in HARD_STOPS:
        step = min(step, MINUTES_AFTER_HARD_STOP)
    return min(longest, step)


def was_completed(record: SessionRecord) -> bool:
    """Whether a session on the mat came to its end: at least 90 % of its minutes and no stop."""
    return (
        record.kind.on_the_mat
        and record.stop_reason is None
        and record.course not in (Course.STOPPED, Course.RUNNING)
        and record.minutes_done + 1e-9 >= COMPLETED_PART * record.planned.minutes
    )


def plan_for(
    wish: Wish,
    profile: Profile | None,
    limits: Limits,
    sessions: Sequence[SessionRecord],
    settings: Settings,
) -> Plan:
    """The plan that grants `wish` within the limits; minutes above the longest allowed become that."""
    setup = first_rung(wish.area, profile)
    longest = longest_minutes(wish.kind, profile, limits, wish.area)
    minutes = min(wish.minutes if wish.minutes is not None else setup.minutes, longest)
    setup = replace(setup, minutes=minutes)
    ending = ending_for(wish.kind, wish.area, setup, profile, limits, sessions)
    music = None if wish.silent else wish.music or settings.music
    return Plan(
        kind=wish.kind,
        area=wish.area,
        setup=setup,
        pattern=pattern_named(settings.pattern, holds_allowed=limits.holds and wish.kind is not Kind.BEDTIME),
        ending=ending,
        lead_in=float(settings.lead_in_seconds) if wish.lead_in is None else wish.lead_in,
        music=music,
        fade_seconds=settings.fade_minutes * 60.0,
        may_extend_to=_may_extend_to(wish, profile, limits, sessions),
    )


def ending_for(
    kind: Kind,
    area: Area,
    setup: Setup,
    profile: Profile | None,
    limits: Limits,
    sessions: Sequence[SessionRecord],
) -> Ending:
    """How such a session ends: before sleep with one low chime, or in silence if asked for and allowed.

    Silence only with a cloth, on a bed or couch, for 20 minutes at most, at a setup already known,
    in standard mode (rules.md section 2).
    """
    if kind is not Kind.BEDTIME:
        return Ending.GENTLE_WAKE
    known = any(
        was_completed(record) and record.area is area and (record.used or record.planned) == setup
        for record in sessions
    )
    silent = (
        profile is not None
        and profile.silent_end
        and profile.mode is Mode.STANDARD
        and limits.silent_end
        and setup.cover in _COVERS_FOR_SILENCE
        and setup.surface is Surface.BED
        and setup.minutes <= SILENT_MINUTES
        and known
    )
    return Ending.SILENT if silent else Ending.SOFT_WAKE


def _may_extend_to(
    wish: Wish, profile: Profile | None, limits: Limits, sessions: Sequence[SessionRecord]
) -> float:
    standard = profile is not None and profile.mode is Mode.STANDARD and not limits.reduced
    had = sum(map(was_completed, sessions))
    if not wish.kind.on_the_mat:
        return LONGEST_SECONDS
    if not standard or had < SESSIONS_BEFORE_EXTENDING:
        return 0.0
    return longest_minutes(wish.kind, profile, limits, wish.area) * 60.0
