"""Short ways to make the values that many tests of the core need, each as plain as the rules allow."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from companion.core.breathing import LONG_EXHALE, Pattern
from companion.core.deciding import Today
from companion.core.history import history_of
from companion.core.journal import (
    Area,
    Condition,
    Course,
    Cover,
    DayLock,
    Head,
    Kind,
    Profile,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.screening import Verdict, at_the_door
from companion.core.session import Ending, Plan

CET = timezone(timedelta(hours=1))
NOW = datetime(2026, 3, 10, 20, 0, tzinfo=CET)
"""An evening in the middle of a month, far from any boundary."""

A_WEEK_AGO = NOW - timedelta(days=7)

FIRST = Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 5.0)
"""The first rung on the back."""


def days(number: float) -> timedelta:
    """That many days of 24 hours."""
    return timedelta(days=number)


def plan_of(minutes: float, kind: Kind = Kind.STANDARD, pattern: Pattern = LONG_EXHALE, **more: Any) -> Plan:
    """A plan of `minutes` on the first rung that may be extended, unless `more` says otherwise."""
    values: dict[str, Any] = {
        "area": Area.BACK,
        "setup": Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, minutes),
        "ending": Ending.GENTLE_WAKE,
        "may_extend_to": 1200.0,
    }
    return Plan(kind=kind, pattern=pattern, **(values | more))


def profile_of(*conditions: Condition, **more: Any) -> Profile:
    """Answers given a week ago with those conditions ticked."""
    values: dict[str, Any] = {"answered_at": A_WEEK_AGO}
    return Profile(conditions=frozenset(conditions), **(values | more))


def agreed(*reasons: Condition | StopReason, at: datetime = A_WEEK_AGO) -> dict[Any, datetime]:
    """A professional's word about each of the reasons."""
    return dict.fromkeys(reasons, at)


def record_of(started_at: datetime, stop: StopReason | None = None, **more: Any) -> SessionRecord:
    """A session on the first rung begun at that moment; its id follows from the moment."""
    values: dict[str, Any] = {
        "id": UUID(int=int(started_at.timestamp()) % 2**64),
        "kind": Kind.STANDARD,
        "area": Area.BACK,
        "planned": FIRST,
        "minutes_done": more.get("planned", FIRST).minutes,
        "course": Course.COMPLETED if stop is None else Course.STOPPED,
    }
    return SessionRecord(started_at=started_at, stop_reason=stop, **(values | more))


def verdict_on(
    profile: Profile | None,
    sessions: Iterable[SessionRecord],
    locks: Iterable[DayLock],
    kind: Kind,
    area: Area,
    now: datetime,
) -> Verdict:
    """The verdict at the door on somebody with those sessions, in any order, and locks."""
    return at_the_door(profile, history_of(sessions, (), locks), Today(now, kind, area))
