"""What to do next, and why: one suggestion from profile, history and today.

The rules and their order are those of docs/rules.md section 2. Pure and total: every input gets an answer,
with one reason and the numbers it rests on. The words for it are in ui/text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from companion.core.deciding import Decider, Reason, Today
from companion.core.history import HARD_STOPS, History
from companion.core.journal import Area, Kind, Marks, Mode, NotToday, Profile, Setup
from companion.core.ladder import FIRST, MINUTES, Rung, Variable, harder_in, ladder_for, start_index
from companion.core.limits import Limits, limits_of
from companion.core.past import (
    BEDTIME_MINUTES,
    QUICK_MINUTES,
    STRONG_PAIN,
    Past,
    was_flare,
    was_too_much,
    was_too_strong,
)
from companion.core.resting import (
    Rest,
    area_sessions,
    checks_of,
    marks_now,
    minutes_left_today,
    resting,
    sessions_today,
)
from companion.core.screening import Door, answers_due, kept_off

NEW_AFTER = timedelta(days=90)
"""A rung not lain on for so long is new again, as the health answers are."""

GAP_HOLD, GAP_DROP, GAP_DROP_MORE, GAP_RESTART = 4, 8, 15, 31
"""Days off from which one stays, goes one rung down, goes three down, or begins again."""

CLEAR_HOURS, LONG_CLEAR_HOURS = 24.0, 48.0
"""Marks still clear so many hours after a session mean one rung down; after more than the second, two."""

SHORT_MINUTES = 10.0
"""The longest first session after a hard stop, and the longest on a day of strong pain."""


class Action(Enum):
    """What is suggested, from a first session to seeking help."""

    START = "start"
    HOLD = "hold"
    UP = "up"
    DOWN = "down"
    RESTART = "restart"
    REST = "rest"
    NOT_NOW = "not_now"
    ASK_PROFESSIONAL = "ask_professional"
    BLOCKED = "blocked"
    SEEK_HELP = "seek_help"


_AT_THE_DOOR = {
    Door.BLOCKED: Action.BLOCKED,
    Door.AREA_OFF: Action.BLOCKED,
    Door.ASK: Action.ASK_PROFESSIONAL,
    Door.NOT_TODAY: Action.NOT_NOW,
}
_NOT_A_REST = frozenset((Reason.DAILY_CAP, Reason.TOO_SOON))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to do next. `rung` and `setup` are None where there is to be no session on the mat.

    `ceiling` is the most minutes that any session of that kind may last now. `streak` of `needed` days are
    those that earned a step up, or on the same rung count towards `following`, the next one; it is None where
    there is none. `last` is the setup it was judged from, `planned` that of the newest session of the area,
    `days_off` the days since that, `rest` tells since when and until when the mat rests. `new_rung`: nothing
    was completed on this rung lately. `pain` and `marks` are what is known of today.
    """

    action: Action
    area: Area
    reason: Decider | None
    kind: Kind = Kind.STANDARD
    rung: int | None = None
    setup: Setup | None = None
    rescreen: bool = False
    ceiling: float = MINUTES[-1]
    new_rung: bool = False
    streak: int = 0
    needed: int = 0
    following: Rung | None = None
    last: Setup | None = None
    days_off: int | None = None
    planned: Setup | None = None
    rest: Rest | None = None
    pain: int | None = None
    marks: Marks | None = None

    @property
    def changes(self) -> tuple[Variable, ...]:
        """What is harder than in the setup it was judged from."""
        return () if self.setup is None or self.last is None else harder_in(self.setup, self.last)


@dataclass(frozen=True, slots=True)
class _Step:
    """A place on the ladder, the rule that led there, and how many rungs down that rule takes."""

    index: int
    reason: Reason
    drop: int = 0


@dataclass(frozen=True, slots=True)
class _Case:
    """Everything a suggestion on the mat is made from."""

    profile: Profile
    limits: Limits
    ladder: tuple[Rung, ...]
    past: Past
    history: History
    today: Today


def suggest(profile: Profile | None, history: History, today: Today) -> Suggestion:
    """The one suggestion for that moment. Without a profile it is that of somebody with nothing ticked, with
    `rescreen` set: the health questions come first."""
    who = profile or Profile(today.now)
    suggestion = _off_the_mat(who, history, today)
    if suggestion is None:
        limits = limits_of(who)
        ladder = ladder_for(today.area, who, limits)
        past = Past(area_sessions(history, today), ladder, today.now)
        suggestion = _on_the_mat(_Case(who, limits, ladder, past, history, today))
    return replace(
        suggestion,
        kind=today.kind,
        rescreen=profile is None or answers_due(profile, history.on_the_mat(), today.now),
        pain=today.pain,
        marks=marks_now(history, today),
    )


def needed_days(profile: Profile | None, limits: Limits, area: Area, at: Rung, following: Rung) -> int:
    """The days with a counting session that the step from `at` to `following` takes: 2 where only minutes
    change, else 3, and 3 always but for the back; one more in gentle or reduced mode, or below L1."""
    only_minutes = area is Area.BACK and harder_in(following.setup, at.setup) == (Variable.MINUTES,)
    careful = limits.reduced or (profile is not None and profile.mode is not Mode.STANDARD)
    return (2 if only_minutes else 3) + (1 if careful or at.number < FIRST else 0)


def _off_the_mat(profile: Profile, history: History, today: Today) -> Suggestion | None:
    """What there is to say where no session on the mat comes into question."""
    if not today.kind.on_the_mat:
        return Suggestion(Action.START, today.area, Reason.FIRST)
    verdict = kept_off(profile, history, today)
    if verdict is not None:
        action = _AT_THE_DOOR[verdict.door]
        if verdict.reason is NotToday.RED_FLAG:
            action = Action.SEEK_HELP
        elif verdict.reason is Reason.STREAK:
            action = Action.NOT_NOW
        return Suggestion(action, today.area, verdict.reason)
    rest = resting(profile, limits_of(profile), history, today)
    if rest is None:
        return None
    action = Action.NOT_NOW if rest.reason in _NOT_A_REST else Action.REST
    return Suggestion(action, today.area, rest.reason, rest=rest)


def _on_the_mat(case: _Case) -> Suggestion:
    past, ladder = case.past, case.ladder
    start = start_index(ladder, case.profile, case.limits)
    judged, newest = past.judged(), past.newest
    if newest is None:
        return _suggestion(case, Action.START, _Step(start, Reason.FIRST))
    base, days_off = past.place(judged[-1]), past.days_since(newest)
    known = Suggestion(
        *(Action.HOLD, case.today.area, None),
        last=ladder[base].setup,
        planned=newest.planned,
        days_off=days_off,
    )
    if days_off >= GAP_RESTART:
        step = _supported(case, _Step(min(start, base), Reason.GAP))
        return _suggestion(case, Action.RESTART, step, known)
    if any(past.place(number) == 0 and was_too_much(past[number]) for number in judged):
        return replace(known, action=Action.NOT_NOW, reason=Reason.NOT_FOR_YOU)
    drops = [*_drops(case, judged, base), *_gap_drop(case, base, days_off)]
    down = min(drops, key=lambda step: (step.index, -step.drop), default=None)
    step = _supported(case, down or _Step(base, Reason.STREAK))
    if step.index < base:
        return _suggestion(case, Action.DOWN, step, known)
    if down is not None:
        return _suggestion(case, Action.HOLD, step, known)
    return _hold_or_up(case, judged[-1], base, days_off, known)


def _hold_or_up(case: _Case, number: int, base: int, days_off: int, known: Suggestion) -> Suggestion:
    """What the streak has earned, unless something holds."""
    ladder, today = case.ladder, case.today
    following = ladder[base + 1] if base + 1 < len(ladder) else None
    needed = streak = 0
    if following is not None:
        needed = needed_days(case.profile, case.limits, today.area, ladder[base], following)
        streak = case.past.streak(number, needed)
    known = replace(known, streak=streak, needed=needed)
    hold = _hold_reason(case, days_off)
    if hold is None and following is None:
        hold = Reason.PLATEAU
    later_today = any(sessions_today(case.history, today.now))
    if hold is not None or streak < needed or later_today:
        return _suggestion(case, Action.HOLD, _Step(base, hold or Reason.STREAK), known)
    return _suggestion(case, Action.UP, _Step(base + 1, Reason.STREAK), known)


def _hold_reason(case: _Case, days_off: int) -> Reason | None:
    today = case.today
    if marks_now(case.history, today) is Marks.FAINT:
        return Reason.MARKS
    if days_off >= GAP_HOLD:
        return Reason.GAP
    if _strong_pain(today):
        return Reason.PAIN_TODAY
    return Reason.QUICK if today.kind is Kind.QUICK else None


def _drops(case: _Case, judged: Sequence[int], base: int) -> Iterator[_Step]:
    """Every way down that the judged sessions ask for, in the order of the rules; none leads above `base`."""
    for number in judged:
        place = min(case.past.place(number), base)
        for drop, reason in _causes(case, number):
            yield _Step(max(place - drop, 0), reason, drop)


def _causes(case: _Case, number: int) -> Iterator[tuple[int, Reason]]:
    past, record = case.past, case.past[number]
    if record.stop_reason in HARD_STOPS:
        yield 2, Reason.STOP
    looks = [check for check in checks_of(case.history, case.today) if check.at > record.started_at]
    if record.marks is Marks.BROKEN or any(check.marks is Marks.BROKEN for check in looks):
        yield 2, Reason.SKIN
    hours = max((_hours_clear(case, check.at) for check in looks if check.marks is Marks.CLEAR), default=0.0)
    if hours >= CLEAR_HOURS:
        yield (2 if hours > LONG_CLEAR_HOURS else 1), Reason.MARKS
    if was_flare(record):
        yield (2, Reason.FLARE_TWICE) if past.flared_before(number) else (1, Reason.FLARE)
    if was_too_strong(record):
        yield (2 if past.too_strong_twice(number) else 1), Reason.TOO_STRONG


def _hours_clear(case: _Case, at: datetime) -> float:
    """The hours from the newest session before a look at the skin to that look."""
    session = next(area_sessions(case.history, replace(case.today, now=at)), None)
    return 0.0 if session is None else (at - session.started_at) / timedelta(hours=1)


def _gap_drop(case: _Case, base: int, days_off: int) -> Iterator[_Step]:
    """The way down after days off; not below L1, on the gentle path not below its first rung."""
    drop = 3 if days_off >= GAP_DROP_MORE else 1 if days_off >= GAP_DROP else 0
    if drop:
        gentle = case.profile.mode is Mode.GENTLE
        first = max(index for index, rung in enumerate(case.ladder) if index == 0 or rung.number <= FIRST)
        lowest = 0 if gentle or base < first else first
        yield _Step(max(base - drop, lowest), Reason.GAP, drop)


def _supported(case: _Case, step: _Step) -> _Step:
    """The same step, or a lower one if it would make more than one thing harder than what was comfortable."""
    highest = case.past.highest_supported()
    return step if highest is None or step.index <= highest else _Step(highest, Reason.STREAK)


def _suggestion(case: _Case, action: Action, step: _Step, known: Suggestion | None = None) -> Suggestion:
    ladder, rung = case.ladder, case.ladder[step.index]
    known = known or Suggestion(action, case.today.area, step.reason)
    ceiling = _ceiling(case)
    return replace(
        known,
        action=action,
        reason=step.reason,
        rung=rung.number,
        setup=replace(rung.setup, minutes=min(rung.setup.minutes, ceiling)),
        ceiling=ceiling,
        new_rung=not case.past.knows(step.index, NEW_AFTER),
        following=ladder[step.index + 1] if step.index + 1 < len(ladder) else None,
    )


def _ceiling(case: _Case) -> float:
    """The most minutes that kind of session and day allow."""
    today, past = case.today, case.past
    most = {Kind.QUICK: QUICK_MINUTES, Kind.BEDTIME: BEDTIME_MINUTES}.get(today.kind, MINUTES[-1])
    if _strong_pain(today) or any(past[number].stop_reason in HARD_STOPS for number in past.judged()):
        most = min(most, SHORT_MINUTES)
    left = minutes_left_today(case.history, today.now)
    # Down to a length of the ladder: nobody is to lie for 37 minutes because three were left over.
    return most if most <= left else max((step for step in MINUTES if step <= left), default=MINUTES[0])


def _strong_pain(today: Today) -> bool:
    return today.pain is not None and today.pain >= STRONG_PAIN
