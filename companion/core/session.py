"""A session as a value: what was planned, how far it has come, and what a wish makes of it.

Nothing here reads a clock. Every function takes the moment as seconds of a steady clock and returns a new
session; everything is computed from elapsed time, so that a late look is harmless.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from companion.core.breathing import Breath, Pattern, completed_by, continued, guided
from companion.core.journal import Area, Kind, Setup
from companion.core.sounds import Soundtrack

EXTENSION_SECONDS = 300.0
"""One tap on "+5 min"."""

SHORTENING_SECONDS = 60.0
LEAST_REMAINING_SECONDS = 60.0
"""A minute can be taken off as long as a minute stays."""

LONGEST_SECONDS = 2400.0
"""Forty minutes, the absolute ceiling of a session on the mat (docs/rules.md section 2)."""

FIRST_SECONDS = 0.7
"""Silence before the first sound, so that a Bluetooth speaker waking up does not swallow it."""

SETTLE_SECONDS = 3.0
"""The start bell has this long before the first breath."""

ASLEEP_SECONDS = 600.0
"""Without an answer this long after the end, somebody is taken to be asleep (docs/rules.md section 2)."""

GAP_SECONDS = 5.0
"""A longer time between two looks means the computer was asleep: the session pauses where it was."""


class Ending(Enum):
    """How a session ends: a rising chime, one low chime, or silence with a late safety chime."""

    GENTLE_WAKE = "gentle_wake"
    SOFT_WAKE = "soft_wake"
    SILENT = "silent"


class Easing(Enum):
    """What was said when minute 3 asked whether it is easing, and what came of a no."""

    UNANSWERED = "unanswered"
    EASING = "easing"
    NOT_EASING = "not_easing"
    ADDING_LAYER = "adding_layer"
    LAYER_ADDED = "layer_added"


class Stage(Enum):
    """Where a session stands. Waking is after the last minute, until somebody answers."""

    LEAD_IN = "lead_in"
    RUNNING = "running"
    PAUSED = "paused"
    WAKING = "waking"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a session is going to be. `lead_in` and `fade_seconds` are seconds, both >= 0.

    `easing_check` asks in minute 3 whether it is easing, as in the first session on a new rung; `halfway`
    lets a small bell tell that half the time is over.
    """

    kind: Kind
    area: Area
    setup: Setup
    pattern: Pattern
    ending: Ending
    lead_in: float = 20.0
    soundtrack: Soundtrack = field(default_factory=Soundtrack)
    fade_seconds: float = 180.0
    may_extend_to: float = 0.0
    easing_check: bool = False
    halfway: bool = False

    @property
    def seconds(self) -> float:
        """The planned length on the mat."""
        return self.setup.minutes * 60.0


@dataclass(frozen=True, slots=True)
class Session:
    """A session at one moment.

    `position` is in seconds of the session at steady-clock second `as_of`: negative during the lead-in,
    then time on the mat without pauses. `seconds` is its length with all changes made on the way.
    """

    plan: Plan
    stage: Stage
    position: float
    as_of: float
    seconds: float
    breaths: tuple[Breath, ...]
    paused_from: Stage | None = None
    extended: bool = False
    easing: Easing = Easing.UNANSWERED


def begun(plan: Plan, now: float) -> Session:
    """A session whose lead-in begins at `now`; without one it runs from the first look on."""
    breaths = guided(plan.pattern, plan.seconds, SETTLE_SECONDS)
    seconds = max(plan.seconds, completed_by(breaths, plan.seconds))
    return Session(plan, Stage.LEAD_IN, -plan.lead_in, now, seconds, breaths)


def position(session: Session, now: float) -> float:
    """Seconds into the session at `now`; stands still while paused and when over."""
    if session.stage in (Stage.PAUSED, Stage.OVER):
        return session.position
    return session.position + max(now - session.as_of, 0.0)


def remaining(session: Session, now: float) -> float:
    """Seconds left on the mat, from the whole length during the lead-in down to 0."""
    return min(max(session.seconds - position(session, now), 0.0), session.seconds)


def done(session: Session, now: float) -> float:
    """Seconds spent on the mat so far, without lead-in, pauses and waking."""
    return min(max(position(session, now), 0.0), session.seconds)


def advanced(session: Session, now: float) -> Session:
    """The same session as it stands at `now`: the lead-in becomes running, the last second waking."""
    here = position(session, now)
    stage = session.stage
    if stage is Stage.LEAD_IN and here >= 0.0:
        stage = Stage.RUNNING
    if stage is Stage.RUNNING and here >= session.seconds:
        stage = Stage.WAKING
    return replace(session, stage=stage, position=here, as_of=now)


def paused(session: Session, now: float) -> Session:
    """Paused where it is at `now`; remaining time stands still. No effect unless it leads in or runs."""
    if session.stage not in (Stage.LEAD_IN, Stage.RUNNING):
        return session
    here = position(session, now)
    return replace(session, stage=Stage.PAUSED, position=here, as_of=now, paused_from=session.stage)


def resumed(session: Session, now: float) -> Session:
    """Going on at `now` from exactly where it was paused. No effect unless paused."""
    if session.stage is not Stage.PAUSED:
        return session
    stage, easing = session.paused_from or Stage.RUNNING, session.easing
    if easing is Easing.ADDING_LAYER:
        easing = Easing.LAYER_ADDED
    return replace(session, stage=stage, as_of=now, paused_from=None, easing=easing)


def may_extend(session: Session, now: float) -> bool:
    """Whether "+5 min" is on offer: once, while it runs, and not beyond what the plan allows."""
    return (
        session.stage in (Stage.RUNNING, Stage.PAUSED)
        and not session.extended
        and session.plan.kind is not Kind.BEDTIME
        and session.plan.seconds + EXTENSION_SECONDS <= min(session.plan.may_extend_to, LONGEST_SECONDS)
        and 0.0 <= position(session, now) < session.seconds
    )


def extended(session: Session, now: float) -> Session:
    """Five minutes longer, to the end of the breath out that is then going on; unchanged if not on offer."""
    if not may_extend(session, now):
        return session
    return replace(_lasting(session, session.seconds + EXTENSION_SECONDS), extended=True)


def shortened(session: Session, now: float) -> Session:
    """One minute shorter, to the next completed breath out; unchanged if less than a minute would stay."""
    enough = remaining(session, now) >= SHORTENING_SECONDS + LEAST_REMAINING_SECONDS
    enough = enough and position(session, now) >= 0.0
    if session.stage not in (Stage.RUNNING, Stage.PAUSED) or not enough:
        return session
    return _lasting(session, session.seconds - SHORTENING_SECONDS)


def lead_in_longer(session: Session, now: float, seconds: float = 30.0) -> Session:
    """More time to lie down. No effect once it runs."""
    here = position(session, now)
    if session.stage is not Stage.LEAD_IN or here >= 0.0:
        return session
    return replace(session, position=here - seconds, as_of=now)


def started_now(session: Session, now: float) -> Session:
    """The rest of the lead-in skipped. No effect once it runs."""
    if session.stage is not Stage.LEAD_IN:
        return session
    return replace(session, stage=Stage.RUNNING, position=max(position(session, now), 0.0), as_of=now)


def over(session: Session, now: float) -> Session:
    """The session ended at `now`, by its own end, by choice or by a stop."""
    return replace(session, stage=Stage.OVER, position=position(session, now), as_of=now)


def asleep_minutes(session: Session, now: float) -> int:
    """Whole minutes past the end without an answer, rounded up, or 0 until ten have passed."""
    past = position(session, now) - session.seconds
    return -int(-past // 60) if past > ASLEEP_SECONDS else 0


def _lasting(session: Session, seconds: float) -> Session:
    breaths = continued(session.breaths, session.plan.pattern, seconds)
    end = completed_by(breaths, seconds)
    return replace(session, breaths=breaths, seconds=end)
