"""The question of minute 3: is it easing? If not, a layer more or an early end makes it easier.

Asked in the first session on a new rung only (docs/rules.md section 2). Everything follows from the seconds
on the mat, so a pause holds the question too.
"""

from __future__ import annotations

from dataclasses import replace

from companion.core.breathing import PhaseKind
from companion.core.journal import Area, Setup
from companion.core.ladder import BODY_COVERS, COVER_ORDER, FOOT_COVERS
from companion.core.session import Easing, Session, Stage, paused, position

EASING_SECOND = 180.0
"""By now the sting has peaked and should be fading (docs/rules.md section 10)."""

OPEN_SECONDS = 60.0
"""Without an answer the question goes away by itself after this long."""

LEAST_SECONDS = 210.0
"""Sessions shorter than this are nearly over by minute 3, and are not asked."""

QUIET_PART = 2.0 / 3.0
"""How far through a breath out the question sounds: its cue has sunk, the next breath in is yet to come."""

_FEET = (Area.FEET_SEATED, Area.FEET_STANDING)


def question_second(session: Session) -> float | None:
    """The second at which the question is asked, or None in a session without it.

    It is the first quiet moment of a breath out from minute 3 on, so that it never sounds with a breath cue.
    """
    plan = session.plan
    if not plan.easing_check or not plan.kind.on_the_mat or plan.seconds < LEAST_SECONDS:
        return None
    for breath in session.breaths:
        start = breath.start
        for phase in breath.phases:
            second = start + QUIET_PART * phase.seconds
            if phase.kind is PhaseKind.EXHALE and second >= EASING_SECOND:
                return second if second < session.seconds else None
            start += phase.seconds
    return None


def easing_shown(session: Session, now: float) -> Easing | None:
    """What is to be seen of it at `now`: the open question, the two choices after a no, the layer being put
    between; None for nothing."""
    second, here = question_second(session), position(session, now)
    if second is None or here < second or here >= session.seconds or session.stage is Stage.OVER:
        return None
    if session.easing is Easing.UNANSWERED:
        return Easing.UNANSWERED if here < second + OPEN_SECONDS else None
    return session.easing if session.easing in (Easing.NOT_EASING, Easing.ADDING_LAYER) else None


def answered(session: Session, now: float, *, easing: bool) -> Session:
    """The session with the answer of `now`; unchanged unless the question is open."""
    if easing_shown(session, now) is not Easing.UNANSWERED:
        return session
    return replace(session, easing=Easing.EASING if easing else Easing.NOT_EASING)


def adding_layer(session: Session, now: float) -> Session:
    """Paused at `now` for a layer to be put between; unchanged unless that was on offer."""
    if easing_shown(session, now) is not Easing.NOT_EASING:
        return session
    return replace(paused(session, now), easing=Easing.ADDING_LAYER)


def setup_used(session: Session) -> Setup:
    """What one really lies on: the planned setup, or with a layer more the one that comes to."""
    if session.easing in (Easing.ADDING_LAYER, Easing.LAYER_ADDED):
        return one_layer_more(session.plan.setup, session.plan.area)
    return session.plan.setup


def one_layer_more(setup: Setup, area: Area) -> Setup:
    """The setup with the next easier cover of that area and nothing else changed; the easiest stays."""
    covers = FOOT_COVERS if area in _FEET else BODY_COVERS
    easier = [cover for cover in covers if COVER_ORDER[cover] < COVER_ORDER[setup.cover]]
    return replace(setup, cover=max(easier, key=COVER_ORDER.__getitem__, default=setup.cover))
