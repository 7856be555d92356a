"""Histories written as docs/rules.md section 8 writes them: "03-02 20:00 r1 c4 5>4"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from uuid import UUID, uuid5

from companion.core.history import History, history_of
from companion.core.journal import (
    Area,
    Course,
    DayLock,
    Kind,
    Marks,
    Morning,
    Profile,
    Ratings,
    SessionRecord,
    SkinCheck,
    StopReason,
)
from companion.core.ladder import LADDERS

ZONE = timezone(timedelta(hours=1))
ANSWERED = datetime(2026, 3, 1, 18, 0, tzinfo=ZONE)
_NAMES = UUID("8c0c5a52-0b1f-4a3e-8f57-2f6f6f0c5a11")


def at(text: str) -> datetime:
    """The moment "03-02 20:00" of the year 2026."""
    return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)


def session(text: str, area: Area = Area.BACK) -> SessionRecord:
    """One session: date, time, planned rung, then in any order comfort `c4`, pain before and after `5>4`,
    pain next morning `>>7`, `stop=`, `done=` (a part of the minutes), `marks=`, `asleep=` and a kind."""
    date, time, rung, *words = text.split()
    number = int(rung.removeprefix("r"))
    planned = next(one.setup for one in LADDERS[area] if one.number == number)
    values: dict[str, str] = dict(word.split("=") for word in words if "=" in word)
    kind = next((Kind(word) for word in words if word in {one.value for one in Kind}), Kind.STANDARD)
    if kind is Kind.QUICK:
        planned = type(planned)(planned.cover, planned.surface, planned.head, min(planned.minutes, 10.0))
    comfort = next((int(word[1:]) for word in words if re.fullmatch(r"c\d", word)), None)
    pain = next((word.split(">") for word in words if re.fullmatch(r"\d+>\d+", word)), None)
    morning = next((int(word[2:]) for word in words if word.startswith(">>")), None)
    stop = StopReason(values["stop"]) if "stop" in values else None
    done = float(values.get("done", "1")) * planned.minutes
    return SessionRecord(
        id=uuid5(_NAMES, f"{text} {area.value}"),
        started_at=at(f"{date} {time}"),
        kind=kind,
        area=area,
        planned=planned,
        minutes_done=done,
        course=Course.STOPPED
        if stop
        else Course.COMPLETED
        if done == planned.minutes
        else Course.ENDED_EARLY,
        asleep_minutes=int(values.get("asleep", "0")),
        before=Ratings(pain=int(pain[0])) if pain else Ratings(),
        after=Ratings(pain=int(pain[1])) if pain else Ratings(),
        comfort=comfort,
        stop_reason=stop,
        marks=Marks(values["marks"]) if "marks" in values else None,
        morning=Morning(pain=morning),
    )


def past(
    *lines: str,
    area: Area = Area.BACK,
    looks: Iterable[tuple[str, Marks]] = (),
    locks: Iterable[DayLock] = (),
) -> History:
    """The history of these sessions, and of looks at the skin of that area."""
    checks = (SkinCheck(at(when), area, marks) for when, marks in looks)
    return history_of((session(line, area) for line in lines), checks, locks)


def profile(**changes: object) -> Profile:
    """A standard profile answered on the first of March."""
    return Profile(answered_at=ANSWERED, **changes)  # type: ignore[arg-type]  # the names are its own
