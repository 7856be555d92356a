"""What a session looks like at one moment, for whoever draws it."""

from __future__ import annotations

from dataclasses import dataclass

from companion.core import session as rules
from companion.core.breathing import PhaseKind, moment_at
from companion.core.easing import easing_shown
from companion.core.script import GuidanceLine, line_at
from companion.core.session import Easing, Session, Stage


@dataclass(frozen=True, slots=True)
class Frame:
    """What a session looks like at one moment. Seconds, and fractions from 0 to 1.

    `easing` is what minute 3 asks or offers just now, None for nothing (core/easing.py).
    """

    stage: Stage
    phase: PhaseKind | None
    phase_seconds: float
    progress: float
    lead_in: float
    remaining: float
    done: float
    total: float
    line: str | None
    may_extend: bool
    easing: Easing | None = None


def frame_of(session: Session, lines: tuple[GuidanceLine, ...], now: float) -> Frame:
    """The frame of `session` at steady-clock second `now`, with its `lines` of guidance."""
    here = rules.position(session, now)
    moment = moment_at(session.breaths, here) if 0 <= here < session.seconds else None
    return Frame(
        stage=session.stage,
        phase=moment.phase.kind if moment else None,
        phase_seconds=moment.phase.seconds if moment else 0.0,
        progress=moment.progress if moment else 0.0,
        lead_in=max(-here, 0.0),
        remaining=rules.remaining(session, now),
        done=rules.done(session, now),
        total=session.seconds,
        line=line_at(lines, here) if here >= 0 else None,
        may_extend=rules.may_extend(session, now),
        easing=easing_shown(session, now),
    )
