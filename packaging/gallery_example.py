"""The sessions that somebody in the pictures has had, written about as somebody would."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from companion.core.journal import (
    Area,
    Course,
    Cover,
    Head,
    Kind,
    Ratings,
    SessionRecord,
    Setup,
    Surface,
)
from companion.core.ladder import LADDERS
from tests.core.five_weeks import five_weeks

NOTES = (
    "Slept on my left side, woke up less stiff.",
    "Prickly at first, then warm.",
    "Back on the thin towel, fine.",
    "",
    "Long day of driving.",
)
_CLIMB = ((26, 2), (23, 2), (20, 3), (18, 3), (15, 3), (13, 4), (11, 4), (10, 4), (8, 4), (7, 4), (6, 4))
_CLIMBED = (*_CLIMB, (4, 5), (3, 5), (2, 5))
"""Days ago, and the rung of the ladder: always comfortable, so that a step is suggested."""

BEFORE, AFTER = Ratings(6, 7, 5), Ratings(3, 4, 3)
FELT, NOTE = ("pink_marks", "warm"), "Shoulders let go around minute six."


def climbing(now: datetime) -> tuple[SessionRecord, ...]:
    """Weeks of comfortable sessions, the newest first, after which a thin towel on a yoga mat comes next."""
    rungs = {rung.number: rung.setup for rung in LADDERS[Area.BACK]}
    return tuple(_session(now, ago, rungs[number]) for ago, number in reversed(_CLIMBED))


def written_about(now: datetime) -> tuple[SessionRecord, ...]:
    """Five weeks with notes, and one just over, the newest first."""
    noted = [
        replace(record, note=NOTES[number % len(NOTES)], felt=("warm", "drowsy"))
        for number, record in enumerate(five_weeks(now))
    ]
    return (just_over(now), *noted)


def just_over(now: datetime) -> SessionRecord:
    """The session of this evening."""
    setup = Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.CUSHION, 15.0)
    made = replace(_session(now, 0, setup), started_at=now - timedelta(minutes=15))
    return replace(made, before=BEFORE, after=AFTER, comfort=4, felt=FELT, note=NOTE)


def _session(now: datetime, ago: int, setup: Setup) -> SessionRecord:
    return SessionRecord(
        id=UUID(int=2000 + ago),
        started_at=now.replace(hour=20, minute=0) - timedelta(days=ago),
        kind=Kind.STANDARD,
        area=Area.BACK,
        planned=setup,
        minutes_done=setup.minutes,
        course=Course.COMPLETED,
        before=Ratings(6, 6, 5),
        after=Ratings(4, 4, 3),
        comfort=4,
    )
