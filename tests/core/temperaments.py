"""Five invented people, and thirty evenings of each: what was suggested, what they did, how it felt.

Nobody measured these people. They are there so that somebody who knows mats, not programs, can read a month
of suggestions from top to bottom and say where it would be silly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from companion.core.deciding import Today
from companion.core.history import HARD_STOPS, history_of
from companion.core.journal import (
    Area,
    Course,
    Cover,
    Head,
    Marks,
    Morning,
    Pins,
    Profile,
    Ratings,
    SessionRecord,
    Setup,
    SkinCheck,
    StopReason,
    Surface,
)
from companion.core.ladder import COVER_ORDER
from companion.core.past import counts, was_flare, was_too_strong
from companion.core.planning import Wish, plan_for
from companion.core.screening import at_the_door
from companion.core.settings import Settings
from companion.core.suggestion import Suggestion, suggest
from companion.ui.text import explanation
from tests.core.evenings import at, profile

DAYS = 30
FIRST_EVENING = at("03-02 20:00")
STANDARD = profile()
BOLDEST = Setup(Cover.BARE_SKIN, Surface.FLOOR, Head.NONE, 20.0)


@dataclass(frozen=True)
class Lived:
    """How somebody takes one evening: what they wish for and really use, and how it goes."""

    comfort: int | None = 4
    before: int = 4
    after: int = 3
    morning: int | None = None
    marks: Marks = Marks.GONE
    wish: Setup | None = None
    used: Setup | None = None
    stop: StopReason | None = None


@dataclass(frozen=True)
class Evening:
    """One evening: the suggestion, and the session that came of it, if one did."""

    at: datetime
    suggestion: Suggestion
    marks: Marks | None = None
    session: SessionRecord | None = None
    away: bool = False


Taking = Callable[[int, Suggestion, Random], Lived | None]
"""What somebody makes of the suggestion on evening number n; None for an evening away from the mat."""


@dataclass(frozen=True)
class Temperament:
    """One invented person."""

    name: str
    takes: Taking
    who: Profile = STANDARD


def _steady(number: int, suggestion: Suggestion, chance: Random) -> Lived:
    return Lived(comfort=chance.choice((4, 4, 5)), before=chance.choice((3, 4, 5)), after=3)


def _sensitive(number: int, suggestion: Suggestion, chance: Random) -> Lived:
    """The thick towel is comfortable, everything thinner too strong. From the third time on they keep it."""
    setup = suggestion.setup
    if setup is None or COVER_ORDER[setup.cover] <= COVER_ORDER[Cover.THICK_TOWEL]:
        return Lived(marks=Marks.FAINT if number % 7 == 2 else Marks.GONE)
    if number < 20:
        return Lived(comfort=2, after=4, marks=Marks.CLEAR)
    return Lived(wish=suggestion.last)


def _overeager(number: int, suggestion: Suggestion, chance: Random) -> Lived:
    """Plans the next step every third evening, takes off the towel every fifth, and pays for some of it."""
    if number % 5 == 4:
        return Lived(comfort=4, used=BOLDEST, marks=Marks.CLEAR, after=5, morning=6)
    if number == 11:
        return Lived(comfort=1, stop=StopReason.SHARP_PAIN, used=BOLDEST)
    if number % 3 == 2 and suggestion.following is not None:
        return Lived(comfort=chance.choice((3, 4)), wish=suggestion.following.setup)
    return Lived()


def _irregular(number: int, suggestion: Suggestion, chance: Random) -> Lived | None:
    """There for a few evenings, then away for five, nine and eleven days."""
    return Lived(comfort=4) if number in (0, 1, 2, 7, 8, 17, 18, 29) else None


def _bed_only(number: int, suggestion: Suggestion, chance: Random) -> Lived | None:
    return None if number % 7 == 6 else Lived(comfort=chance.choice((4, 4, 4, 3)))


STEADY = Temperament("steady", _steady)
SENSITIVE = Temperament("sensitive", _sensitive)
OVEREAGER = Temperament("overeager", _overeager)
IRREGULAR = Temperament("irregular", _irregular)
BED_ONLY = Temperament("bed only", _bed_only, profile(pins=Pins(surface=Surface.BED)))
EVERYBODY = (STEADY, SENSITIVE, OVEREAGER, IRREGULAR, BED_ONLY)


def month(person: Temperament) -> list[Evening]:
    """Thirty evenings in a row, each with what all the evenings before it lead to."""
    chance = Random(3)
    sessions: list[SessionRecord] = []
    looks: list[SkinCheck] = []
    evenings: list[Evening] = []
    left: Marks | None = None
    for number in range(DAYS):
        now = FIRST_EVENING + timedelta(days=number)
        marks = left
        if marks is not None:
            looks.append(SkinCheck(now - timedelta(minutes=1), Area.BACK, marks))
        history = history_of(sessions, looks)
        asked = Today(now, marks=marks)
        suggestion = suggest(person.who, history, asked)
        lived = person.takes(number, suggestion, chance)
        evening = Evening(now, suggestion, marks, away=lived is None)
        left = _fading(left)
        if lived is not None and at_the_door(person.who, history, asked).open:
            wish = Wish(setup=lived.wish, pain=lived.before, marks=marks)
            plan = plan_for(wish, person.who, history, Settings(), now)
            record = _record(number, now, plan.setup, lived)
            sessions.append(record)
            evening = replace(evening, session=record)
            left = lived.marks
        evenings.append(evening)
    return evenings


def table(evenings: list[Evening]) -> Iterator[str]:
    """The month as lines to read, none longer than 110 letters."""
    yield f"{'evening':<7} {'what was said':<55} {'what was used':<21} c {'marks':<6} what came of it"
    for evening in evenings:
        sentence = explanation(evening.suggestion)
        said = sentence if len(sentence) <= 55 else f"{sentence[:54].rstrip()}…"
        record = evening.session
        used = "-" if record is None else _brief(record.used or record.planned)
        comfort = "-" if record is None or record.comfort is None else str(record.comfort)
        marks = "-" if evening.marks is None else evening.marks.value
        yield f"{evening.at:%d %b}  {said:<55} {used:<21} {comfort} {marks:<6} {_outcome(evening)}"


def _fading(marks: Marks | None) -> Marks | None:
    return {Marks.CLEAR: Marks.FAINT, Marks.FAINT: Marks.GONE}.get(marks) if marks else None


def _record(number: int, now: datetime, planned: Setup, lived: Lived) -> SessionRecord:
    return SessionRecord(
        id=UUID(int=number + 1),
        started_at=now,
        kind=Wish().kind,
        area=Area.BACK,
        planned=planned,
        minutes_done=planned.minutes * (0.3 if lived.stop else 1.0),
        course=Course.STOPPED if lived.stop else Course.COMPLETED,
        used=lived.used and replace(lived.used, minutes=planned.minutes),
        before=Ratings(pain=lived.before),
        after=Ratings(pain=lived.after),
        comfort=lived.comfort,
        stop_reason=lived.stop,
        morning=Morning(pain=lived.morning),
    )


def _brief(setup: Setup) -> str:
    cover = {Cover.DOUBLE_THICK_TOWEL: "double", Cover.BARE_SKIN: "bare"}.get(setup.cover)
    surface = {Surface.BED: "bed", Surface.YOGA_MAT: "yoga", Surface.FLOOR: "floor"}[setup.surface]
    head = {Head.CUSHION: "cushion", Head.FOLDED_TOWEL: "folded", Head.NONE: "none"}[setup.head]
    return f"{cover or setup.cover.value.split('_')[0]} {surface} {head} {setup.minutes:g}"


def _outcome(evening: Evening) -> str:
    record = evening.session
    if record is None:
        return "away" if evening.away else "no mat"
    if record.stop_reason in HARD_STOPS:
        return "stopped"
    if was_flare(record):
        return "worse after"
    if was_too_strong(record):
        return "too strong"
    return "counts" if counts(record) else "does not count"
