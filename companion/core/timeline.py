"""What happens when in a session: every bell, breath cue, line and fade with its second.

Second 0 is the start on the mat; the lead-in lies before it, what wakes a sleeper after the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from companion.core.breathing import Breath, PhaseKind
from companion.core.easing import question_second
from companion.core.journal import Kind
from companion.core.script import BEDTIME_SILENCE_SECONDS, guidance
from companion.core.session import FIRST_SECONDS, LONGEST_SECONDS, Ending, Plan, Session, begun
from companion.core.sounds import Cue, CueSound

WAKE_FADE_SECONDS = 15.0
"""The music sinks this long before the gentle wake, and as long again after its first strike."""

WAKE_FLOOR_DECIBELS = -8.0
GENTLE_REPEATS_SECONDS = (60.0, 180.0)
"""The gentle wake comes again after one and three minutes, until somebody is up (docs/rules.md section 2)."""

SOFT_REPEAT_SECONDS = 120.0
SOFTER_SECONDS = 120.0
SOFTER_DECIBELS = -6.0
"""Before sleep the breath cues, too, step back once the spoken guidance is over: this slowly, this far."""

SAFETY_SECONDS = 1200.0
"""The safety chime of a silent end comes this long after it, at most 40 minutes after the start."""


class What(Enum):
    """One thing that happens."""

    LEAD_IN = "lead_in"
    START_BELL = "start_bell"
    INHALE = "inhale"
    HOLD = "hold"
    EXHALE = "exhale"
    REST = "rest"
    LINE = "line"
    EASING_QUESTION = "easing_question"
    HALFWAY = "halfway"
    SOFTER = "softer"
    FADE = "fade"
    END = "end"
    END_BELL = "end_bell"
    SOFT_BELL = "soft_bell"
    SAFETY_BELL = "safety_bell"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing with the second it happens at and how long it lasts, 0 where that does not matter.

    `line` is the id of a line of guidance; `floor` is how far a fade goes, in decibels, None for silence. A
    fade is of the music, and where it is `whole`, of the breath cues too.
    """

    second: float
    what: What
    seconds: float = 0.0
    line: str | None = None
    floor: float | None = None
    whole: bool = False

    @property
    def sound(self) -> CueSound | None:
        """The cue to be heard, if there is one."""
        cue = _CUES.get(self.what)
        if cue is None:
            return None
        return CueSound(cue, self.seconds if self.what in _LASTING else 0.0)


_CUES = {
    What.START_BELL: Cue.START_BELL,
    What.INHALE: Cue.INHALE,
    What.HOLD: Cue.HOLD,
    What.EXHALE: Cue.EXHALE,
    # The tone that answers a key, and here waits for one.
    What.EASING_QUESTION: Cue.ANSWER,
    What.HALFWAY: Cue.HALFWAY,
    What.END_BELL: Cue.END_BELL,
    What.SOFT_BELL: Cue.SOFT_BELL,
    What.SAFETY_BELL: Cue.SAFETY_BELL,
}
_RINGING = {What.END_BELL: 30.0, What.SOFT_BELL: 14.0, What.SAFETY_BELL: 8.0}
"""How many seconds each waking sound takes to die away (docs/sound.md section 4)."""

_LASTING = frozenset({What.INHALE, What.EXHALE, What.HOLD})
_PHASES = {
    PhaseKind.INHALE: What.INHALE,
    PhaseKind.HOLD: What.HOLD,
    PhaseKind.EXHALE: What.EXHALE,
    PhaseKind.REST: What.REST,
}


def timeline(session: Session) -> tuple[Event, ...]:
    """Everything that happens in `session` as it now stands, in order."""
    events = [
        Event(-session.plan.lead_in, What.LEAD_IN, session.plan.lead_in),
        Event(min(FIRST_SECONDS, session.seconds), What.START_BELL),
        *_cues(session.breaths, session.seconds),
        *_lines(session),
        *_question(session),
        *_on_the_way(session),
        Event(session.seconds, What.END),
        *_ending(session.plan, session.seconds),
    ]
    return tuple(sorted(events, key=lambda event: event.second))


def planned(plan: Plan) -> tuple[Event, ...]:
    """Everything that would happen if `plan` were carried out as it is."""
    return timeline(begun(plan, 0.0))


def between(events: tuple[Event, ...], after: float, until: float) -> tuple[Event, ...]:
    """What happens later than second `after` and not later than `until`, in order."""
    return tuple(event for event in events if after < event.second <= until)


def next_second(events: tuple[Event, ...], after: float) -> float | None:
    """The second of the first thing later than `after`, or None if nothing is left."""
    return next((event.second for event in events if event.second > after), None)


def sounds(events: tuple[Event, ...]) -> tuple[CueSound, ...]:
    """Every different cue of these events, in the order they are first needed."""
    return tuple(dict.fromkeys(event.sound for event in events if event.sound is not None))


def bedtime_fade(plan: Plan, seconds: float) -> float:
    """How long the music fades at the end, in seconds: what was chosen, at most a third of the session."""
    return min(plan.fade_seconds, seconds / 3.0)


def safety_second(end: float) -> float:
    """When the safety chime of a silent end comes that ends at second `end`; never before that."""
    return max(min(end + SAFETY_SECONDS, LONGEST_SECONDS), end)


def quiet_by(session: Session) -> float:
    """The second by which the session and its first waking sound are over and nothing is lost by leaving.

    After a silent end that is after the safety chime: somebody may be asleep on the mat.
    """
    waking = [event for event in timeline(session) if event.what in _RINGING]
    first = waking[0]
    return max(first.second + _RINGING[first.what], session.seconds)


def _cues(breaths: tuple[Breath, ...], end: float) -> Iterator[Event]:
    for breath in breaths:
        second = breath.start
        for phase in breath.phases:
            if second < end - 1e-9:
                yield Event(second, _PHASES[phase.kind], phase.seconds)
            second += phase.seconds


def _lines(session: Session) -> Iterator[Event]:
    for line in guidance(session.plan.kind, session.plan.area, session.seconds):
        yield Event(line.second, What.LINE, line=line.id)


def _question(session: Session) -> Iterator[Event]:
    second = question_second(session)
    if second is not None:
        yield Event(second, What.EASING_QUESTION)


def _on_the_way(session: Session) -> Iterator[Event]:
    # Of the planned time: a session made longer on the way has no second half-way.
    halfway = session.plan.seconds / 2
    if session.plan.halfway and halfway < session.seconds:
        yield Event(halfway, What.HALFWAY)
    fading = session.seconds - bedtime_fade(session.plan, session.seconds)
    if session.plan.kind is Kind.BEDTIME and fading >= BEDTIME_SILENCE_SECONDS + SOFTER_SECONDS:
        yield Event(BEDTIME_SILENCE_SECONDS, What.SOFTER, SOFTER_SECONDS, floor=SOFTER_DECIBELS)


def _ending(plan: Plan, end: float) -> Iterator[Event]:
    if plan.kind is Kind.BEDTIME or plan.ending is not Ending.GENTLE_WAKE:
        fade = bedtime_fade(plan, end)
        yield Event(end - fade, What.FADE, fade, whole=True)
    else:
        fade = min(WAKE_FADE_SECONDS, end / 3.0)
        # The breath cues sink along: over music that has sunk they would startle.
        yield Event(end - fade, What.FADE, fade, floor=WAKE_FLOOR_DECIBELS, whole=True)
        yield Event(end, What.FADE, WAKE_FADE_SECONDS)
    if plan.ending is Ending.SILENT:
        yield Event(safety_second(end), What.SAFETY_BELL)
    elif plan.ending is Ending.SOFT_WAKE:
        yield Event(end, What.SOFT_BELL)
        yield Event(end + SOFT_REPEAT_SECONDS, What.SOFT_BELL)
        yield Event(end + SOFT_REPEAT_SECONDS, What.LINE, line="C2b")
    else:
        yield Event(end, What.END_BELL)
        if plan.kind.on_the_mat:
            for later in GENTLE_REPEATS_SECONDS:
                yield Event(end + later, What.END_BELL)
