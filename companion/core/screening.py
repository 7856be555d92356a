"""Who may lie on the spikes today, with which limits, and who should ask a professional first.

The rows, outcomes and numbers are those of rules.md sections 1 and 2. These are notes on the safe use of a
mat, as a leaflet has them, not a judgement of anybody's health.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum

from companion.core.history import HARD_STOPS
from companion.core.journal import (
    Area,
    Condition,
    Course,
    DayLock,
    Kind,
    Mode,
    NotToday,
    Profile,
    SessionRecord,
    StopReason,
)

ANSWERS_LAST = timedelta(days=90)
"""Health answers are asked again after this long."""

AHEAD = timedelta(days=1)
"""Answers given later than this from now cannot be right."""

DAYS_OFF = timedelta(days=30)
"""And after a longer time than this without a session on the mat."""

SECOND_STOP_WITHIN = timedelta(days=14)
LOCKS_LAST_AT_LEAST = timedelta(hours=8)
"""What keeps off the mat for a day does so for a night's sleep at least, however late it was said."""

LOCKS_LAST = timedelta(days=2)
"""No lock that was said longer ago than this can still hold."""

DAY_ENDS = timedelta(hours=3)
"""What was said at half past midnight still belongs to the evening before."""


class Outcome(Enum):
    """What one ticked row means, from mild to strict."""

    LIMITS = "limits"
    REDUCED = "reduced"
    AREA = "area"
    ASK = "ask"
    BLOCK = "block"


class Door(Enum):
    """Whether a session on the mat may start, and if not, what stands in the way."""

    OPEN = "open"
    UNANSWERED = "unanswered"
    DUE = "due"
    BLOCKED = "blocked"
    ASK = "ask"
    AREA_OFF = "area_off"
    NOT_TODAY = "not_today"
    REST = "rest"


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


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer at the door: open or not, the reason if not, and the limits in any case."""

    door: Door
    reason: Condition | StopReason | NotToday | None = None
    limits: Limits = Limits()

    @property
    def open(self) -> bool:
        """Whether the session may start."""
        return self.door is Door.OPEN


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

ASK_AFTER_STOP = frozenset((StopReason.NUMBNESS, StopReason.CHEST_OR_BREATH, StopReason.FAINT))
"""Stops after which a professional has to agree before the next session."""


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


def answers_due(profile: Profile, sessions: Iterable[SessionRecord], now: datetime) -> bool:
    """Whether the health questions are to be asked again: after 90 days, or after more than 30 days off.

    Answers from the future, as a wrong clock leaves them, are asked again too.
    """
    age = now - profile.answered_at
    if age > ANSWERS_LAST or age < -AHEAD:
        return True
    last = max((record.started_at for record in sessions if record.kind.on_the_mat), default=None)
    return last is not None and now - last > DAYS_OFF and profile.answered_at <= last + DAYS_OFF


def at_the_door(
    profile: Profile | None,
    sessions: Sequence[SessionRecord],
    locks: Iterable[DayLock],
    kind: Kind,
    area: Area,
    now: datetime,
) -> Verdict:
    """Whether a session of that kind and area may start at `now` (aware), and the limits it keeps to.

    Total: every input gets an answer, the strictest first. Breathing without the mat is always open.
    """
    limits = limits_of(profile)
    if not kind.on_the_mat:
        return Verdict(Door.OPEN, limits=limits)
    if profile is None:
        return Verdict(Door.UNANSWERED, limits=limits)
    found = (
        _blocked(profile)
        or _to_ask(profile, sessions)
        or (Verdict(Door.DUE) if answers_due(profile, sessions, now) else None)
        or _locked_today(locks, now)
        or _area_off(profile, area)
        or _resting(sessions, now)
        or Verdict(Door.OPEN)
    )
    return replace(found, limits=limits)


def day_of(moment: datetime, now: datetime) -> date:
    """The day, by the local time of `now`, that `moment` belongs to; a day ends at 03:00."""
    return (moment.astimezone(now.tzinfo) - DAY_ENDS).date()


def needs_professional(stops: Sequence[SessionRecord], record: SessionRecord) -> bool:
    """Whether the hard stop of `record` asks for a professional's word: by its kind, or as the second
    hard stop within 14 days."""
    if record.stop_reason in ASK_AFTER_STOP:
        return True
    return record.stop_reason in HARD_STOPS and any(
        other.id != record.id and timedelta(0) <= record.started_at - other.started_at <= SECOND_STOP_WITHIN
        for other in stops
        if other.stop_reason in HARD_STOPS
    )


def unasked(profile: Profile, sessions: Sequence[SessionRecord]) -> tuple[Condition | StopReason, ...]:
    """Everything a professional has still to agree to: conditions in the order of the rows, then stops."""
    conditions: list[Condition | StopReason] = [
        condition
        for condition in Condition
        if condition in profile.conditions
        and ROWS[condition].outcome is Outcome.ASK
        and condition not in profile.professional_ok
    ]
    hard = [record for record in sessions if record.stop_reason in HARD_STOPS]
    for record in hard:
        reason = record.stop_reason
        if reason is None or reason in conditions or not needs_professional(hard, record):
            continue
        agreed = profile.professional_ok.get(reason)
        if agreed is None or agreed <= record.started_at:
            conditions.append(reason)
    return tuple(conditions)


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


def _blocked(profile: Profile) -> Verdict | None:
    for condition in Condition:
        if condition in profile.conditions and ROWS[condition].outcome is Outcome.BLOCK:
            return Verdict(Door.BLOCKED, condition)
    return None


def _to_ask(profile: Profile, sessions: Sequence[SessionRecord]) -> Verdict | None:
    left = unasked(profile, sessions)
    return Verdict(Door.ASK, left[0]) if left else None


def _locked_today(locks: Iterable[DayLock], now: datetime) -> Verdict | None:
    today = {
        lock.reason
        for lock in locks
        if day_of(lock.at, now) == day_of(now, now) or timedelta(0) <= now - lock.at < LOCKS_LAST_AT_LEAST
    }
    for reason in (NotToday.RED_FLAG, *NotToday):
        if reason in today:
            return Verdict(Door.NOT_TODAY, reason)
    return None


def _area_off(profile: Profile, area: Area) -> Verdict | None:
    for condition in Condition:
        if condition in profile.conditions and area in ROWS[condition].areas_off:
            return Verdict(Door.AREA_OFF, condition)
    limits = limits_of(profile)
    if area is Area.FEET_STANDING and not limits.standing:
        return Verdict(Door.AREA_OFF)
    if area is Area.BELLY and (limits.reduced or profile.mode is Mode.GENTLE):
        return Verdict(Door.AREA_OFF)
    return None


def _resting(sessions: Sequence[SessionRecord], now: datetime) -> Verdict | None:
    today = day_of(now, now)
    for record in sessions:
        days = today - day_of(record.started_at, now)
        if record.stop_reason in HARD_STOPS and days <= timedelta(days=1):
            return Verdict(Door.REST, record.stop_reason)
        # Why it was stopped was never said, perhaps because nobody could: that day is a day of rest.
        unsaid = record.course is Course.STOPPED and record.stop_reason is None
        if unsaid and record.kind.on_the_mat and days <= timedelta(0):
            return Verdict(Door.REST)
    return None
