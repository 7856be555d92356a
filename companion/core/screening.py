"""Who may lie on the spikes today, and who should ask a professional first: one verdict for every door.

The rules and numbers are those of docs/rules.md sections 1 and 2; what each ticked row means is in limits.py,
the days of rest in resting.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from companion.core.deciding import AHEAD, Decider, Reason, Today, day_of, days_between
from companion.core.history import HARD_STOPS, History
from companion.core.journal import (
    Area,
    Condition,
    DayLock,
    Mode,
    NotToday,
    Profile,
    SessionRecord,
    StopReason,
)
from companion.core.ladder import ladder_for
from companion.core.limits import ROWS, Limits, Outcome, limits_of
from companion.core.past import Past
from companion.core.resting import Rest, area_sessions, resting

ANSWERS_LAST = timedelta(days=90)
"""Health answers are asked again after this long."""

DAYS_OFF = 30
"""And after more days than this without a session on the mat."""

SECOND_STOP_WITHIN = timedelta(days=14)
LOCKS_LAST_AT_LEAST = timedelta(hours=8)
"""What keeps off the mat for a day does so for a night's sleep at least, however late it was said."""

LOCKS_LAST = timedelta(days=2)
"""No lock that was said longer ago than this can still hold."""

SEATED_DAYS_BEFORE_STANDING = 3
"""Days with a counting session on the last seated rung before one may stand on the mat."""


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
class Verdict:
    """The answer at the door: open or not, the reason if not, the rest if it is one, the limits in any
    case."""

    door: Door
    reason: Decider | None = None
    limits: Limits = field(default_factory=Limits)
    rest: Rest | None = None

    @property
    def open(self) -> bool:
        """Whether the session may start."""
        return self.door is Door.OPEN


ASK_AFTER_STOP = frozenset((StopReason.NUMBNESS, StopReason.CHEST_OR_BREATH, StopReason.FAINT))
"""Stops after which a professional has to agree before the next session."""


def answers_due(profile: Profile, sessions: Iterable[SessionRecord], now: datetime) -> bool:
    """Whether the health questions are to be asked again: after 90 days, or after more than 30 days off.

    `sessions` come newest first. Answers from the future, as a wrong clock leaves them, are asked again too.
    """
    age = now - profile.answered_at
    if age > ANSWERS_LAST or age < -AHEAD:
        return True
    last = next((one.started_at for one in sessions if one.kind.on_the_mat and one.started_at <= now), None)
    if last is None or days_between(last, now) <= DAYS_OFF:
        return False
    return days_between(last, profile.answered_at) <= DAYS_OFF


def at_the_door(profile: Profile | None, history: History, today: Today) -> Verdict:
    """Whether the session wished for may start now, and the limits it keeps to.

    Total: every input gets an answer, the strictest first. Breathing without the mat is always open.
    """
    limits = limits_of(profile)
    if not today.kind.on_the_mat:
        return Verdict(Door.OPEN, limits=limits)
    if profile is None:
        return Verdict(Door.UNANSWERED, limits=limits)
    found = (
        _blocked(profile)
        or _to_ask(profile, history.stops, today.now)
        or (Verdict(Door.DUE) if answers_due(profile, history.on_the_mat(), today.now) else None)
        or kept_off(profile, history, today)
        or _resting(profile, limits, history, today)
        or Verdict(Door.OPEN)
    )
    return replace(found, limits=limits)


def kept_off(profile: Profile, history: History, today: Today) -> Verdict | None:
    """What the health answers, hard stops and reasons of the day have against that session, or None."""
    return (
        _blocked(profile)
        or _to_ask(profile, history.stops, today.now)
        or _locked_today(history.locks, today)
        or _area_off(profile, history, today)
    )


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


def unasked(profile: Profile, stops: Sequence[SessionRecord]) -> tuple[Condition | StopReason, ...]:
    """Everything a professional has still to agree to: conditions in the order of the rows, then hard stops.

    `stops` are sessions with a hard stop, the newest first.
    """
    left: list[Condition | StopReason] = [
        condition
        for condition in Condition
        if condition in profile.conditions
        and ROWS[condition].outcome is Outcome.ASK
        and condition not in profile.professional_ok
    ]
    for number, record in enumerate(stops):
        reason = record.stop_reason
        if reason is None or reason in left:
            continue
        agreed = profile.professional_ok.get(reason)
        if agreed is not None and agreed > record.started_at:
            continue
        # The stop before it in time is the next one in the list; no other can be nearer.
        if needs_professional(stops[number + 1 : number + 2], record):
            left.append(reason)
    return tuple(left)


def telling_stops(stops: Sequence[tuple[datetime, StopReason]]) -> tuple[int, ...]:
    """Which of all hard stops, given newest first by moment and reason, can still decide anything: the
    newest, and of each reason the newest that asks for a professional's word, with the one before it."""
    telling = {0} if stops else set[int]()
    found = set[StopReason]()
    for index, (at, reason) in enumerate(stops):
        if reason in found:
            continue
        second = index + 1 < len(stops) and at - stops[index + 1][0] <= SECOND_STOP_WITHIN
        if reason in ASK_AFTER_STOP or second:
            found.add(reason)
            telling |= {index, index + 1} if second else {index}
    return tuple(sorted(telling))


def _blocked(profile: Profile) -> Verdict | None:
    for condition in Condition:
        if condition in profile.conditions and ROWS[condition].outcome is Outcome.BLOCK:
            return Verdict(Door.BLOCKED, condition)
    return None


def _to_ask(profile: Profile, stops: Sequence[SessionRecord], now: datetime) -> Verdict | None:
    left = unasked(profile, [record for record in stops if record.started_at <= now + AHEAD])
    return Verdict(Door.ASK, left[0]) if left else None


def _locked_today(locks: Iterable[DayLock], today: Today) -> Verdict | None:
    now = today.now
    reasons = today.not_today | {
        lock.reason
        for lock in locks
        if day_of(lock.at, now) == day_of(now, now) or -AHEAD <= now - lock.at < LOCKS_LAST_AT_LEAST
    }
    for reason in (NotToday.RED_FLAG, *NotToday):
        if reason in reasons:
            return Verdict(Door.NOT_TODAY, reason)
    return None


def _area_off(profile: Profile, history: History, today: Today) -> Verdict | None:
    area, limits = today.area, limits_of(profile)
    for condition in Condition:
        if condition in profile.conditions and area in ROWS[condition].areas_off:
            return Verdict(Door.AREA_OFF, condition)
    if area is Area.FEET_STANDING and not limits.standing:
        return Verdict(Door.AREA_OFF)
    if area is Area.BELLY and (limits.reduced or profile.mode is Mode.GENTLE):
        return Verdict(Door.AREA_OFF)
    if area is Area.FEET_STANDING and not _stands_firm(profile, limits, history, today):
        return Verdict(Door.AREA_OFF, Reason.STREAK)
    return None


def _stands_firm(profile: Profile, limits: Limits, history: History, today: Today) -> bool:
    """Whether feet seated is finished, which comes before standing."""
    seated = ladder_for(Area.FEET_SEATED, profile, limits)
    past = Past(area_sessions(history, replace(today, area=Area.FEET_SEATED)), seated, today.now)
    days = past.completed(len(seated) - 1, SEATED_DAYS_BEFORE_STANDING)
    return days >= SEATED_DAYS_BEFORE_STANDING


def _resting(profile: Profile, limits: Limits, history: History, today: Today) -> Verdict | None:
    rest = resting(profile, limits, history, today)
    return None if rest is None else Verdict(Door.REST, rest.reason, rest=rest)
