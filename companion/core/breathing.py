"""Breath patterns: how long each breath in and out lasts, and which one we are in at a moment.

Patterns, ramp and limits are those of docs/rules.md section 1. A session never holds the breath during the
first two minutes on the mat, when it stings most, and a pattern with a limit gives way to the long exhale.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

RAMP_SECONDS = 120.0
"""How long the easy start takes to become the long exhale."""

RAMP_LEVELS = 4
"""In how many steps it does: few, so that few different cue lengths have to be made."""

HOLD_FREE_SECONDS = 120.0
"""No holds before this second: the sting of the first two minutes comes first."""


class PhaseKind(Enum):
    """What the breath does."""

    INHALE = "inhale"
    HOLD = "hold"
    EXHALE = "exhale"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Phase:
    """One part of a breath: what it does and for how many seconds (> 0)."""

    kind: PhaseKind
    seconds: float


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way to breathe: the phases of one breath, and how long it may be kept up.

    `ramp_from` is the easier breath it grows out of over `RAMP_SECONDS`; `longest_seconds` and
    `most_breaths` are where the long exhale takes over, None for no limit.
    """

    name: str
    phases: tuple[Phase, ...]
    ramp_from: tuple[Phase, ...] | None = None
    longest_seconds: float | None = None
    most_breaths: int | None = None

    @property
    def holds(self) -> bool:
        """Whether the breath is held; only for people with none of the hold conditions, and asked for."""
        return any(phase.kind in (PhaseKind.HOLD, PhaseKind.REST) for phase in self.phases)


@dataclass(frozen=True, slots=True)
class Breath:
    """One breath of a session: the second it begins and its phases."""

    start: float
    phases: tuple[Phase, ...]

    @property
    def end(self) -> float:
        """The second its last phase ends."""
        return self.start + sum(phase.seconds for phase in self.phases)


@dataclass(frozen=True, slots=True)
class Moment:
    """Where in a breath one is: the phase, how far through it (0 to 1), and the second it began."""

    phase: Phase
    progress: float
    start: float


def _phases(**seconds: float) -> tuple[Phase, ...]:
    return tuple(Phase(PhaseKind(name.rstrip("_")), length) for name, length in seconds.items())


LONG_EXHALE = Pattern(
    "long_exhale", _phases(inhale=4.0, exhale=6.0), ramp_from=_phases(inhale=3.0, exhale=4.0)
)
SLOW_SIGH = Pattern("slow_sigh", _phases(inhale=3.0, exhale=7.0))
EVEN = Pattern("even", _phases(inhale=5.5, exhale=5.5))
DOUBLE_INHALE = Pattern("double_inhale", _phases(inhale=2.5, inhale_=1.0, exhale=7.0), longest_seconds=300.0)
BOX = Pattern("box", _phases(inhale=4.0, hold=4.0, exhale=4.0, rest=4.0), most_breaths=4)
FOUR_SEVEN_EIGHT = Pattern("four_seven_eight", _phases(inhale=4.0, hold=7.0, exhale=8.0), most_breaths=4)

PATTERNS = {
    pattern.name: pattern for pattern in (LONG_EXHALE, SLOW_SIGH, EVEN, DOUBLE_INHALE, BOX, FOUR_SEVEN_EIGHT)
}


def pattern_named(name: str, *, holds_allowed: bool) -> Pattern:
    """The pattern of that name; the long exhale for an unknown one, or where its holds are not allowed."""
    pattern = PATTERNS.get(name, LONG_EXHALE)
    return LONG_EXHALE if pattern.holds and not holds_allowed else pattern


def breaths(pattern: Pattern, seconds: float, start: float = 0.0) -> tuple[Breath, ...]:
    """The breaths from second `start` on, until one ends at or after `start + seconds`.

    Lengths depend on the time since `start`, so that the same guidance may begin later. Empty for
    `seconds` <= 0.
    """
    made: list[Breath] = []
    own = 0
    offset = 0.0
    while offset < seconds:
        phases = _phases_at(pattern, offset, own)
        own += phases is pattern.phases and pattern.ramp_from is None
        breath = Breath(start + offset, phases)
        made.append(breath)
        offset = breath.end - start
    return tuple(made)


def guided(pattern: Pattern, seconds: float, settle: float) -> tuple[Breath, ...]:
    """The breaths of a session of `seconds`, the last exhale ending exactly on its last second.

    The breaths begin up to one breath after second `settle`, as late as it takes for them to fit; a
    session too short for a breath after settling begins with it at once.
    """
    fitting = [breath for breath in breaths(pattern, seconds) if breath.end <= seconds - settle + 1e-9]
    if not fitting:
        return breaths(pattern, seconds)
    shift = seconds - fitting[-1].end
    return tuple(Breath(breath.start + shift, breath.phases) for breath in fitting)


def continued(made: Sequence[Breath], pattern: Pattern, until: float) -> tuple[Breath, ...]:
    """The same breaths going on until an exhale ends at or after second `until`."""
    if not made:
        return breaths(pattern, until)
    start = made[0].start
    longer = breaths(pattern, until - start, start)
    return longer if len(longer) > len(made) else tuple(made)


def completed_by(made: Sequence[Breath], second: float) -> float:
    """The first moment at or after `second` at which an exhale has just been completed.

    `second` itself where no breath is going on.
    """
    for breath in made:
        if breath.end >= second - 1e-9:
            return breath.end if breath.start < second - 1e-9 else second
    return second


def moment_at(made: Sequence[Breath], second: float) -> Moment | None:
    """Where in a breath one is at `second`, or None before the first and after the last."""
    index = bisect_right([breath.start for breath in made], second) - 1
    if index < 0:
        return None
    start = made[index].start
    for phase in made[index].phases:
        if second < start + phase.seconds:
            return Moment(phase, (second - start) / phase.seconds, start)
        start += phase.seconds
    return None


def _phases_at(pattern: Pattern, offset: float, own_breaths: int) -> tuple[Phase, ...]:
    too_early = pattern.holds and offset < HOLD_FREE_SECONDS
    length = sum(phase.seconds for phase in pattern.phases)
    too_long = pattern.longest_seconds is not None and offset + length > pattern.longest_seconds
    too_many = pattern.most_breaths is not None and own_breaths >= pattern.most_breaths
    if too_early or too_long or too_many:
        pattern = LONG_EXHALE
    if pattern.ramp_from is None:
        return pattern.phases
    level = min(int(offset / RAMP_SECONDS * RAMP_LEVELS), RAMP_LEVELS) / RAMP_LEVELS
    return tuple(
        Phase(late.kind, early.seconds + (late.seconds - early.seconds) * level)
        for early, late in zip(pattern.ramp_from, pattern.phases, strict=True)
    )
