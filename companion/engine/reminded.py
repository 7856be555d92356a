"""What a reminder has to do with the journal: whether its session was had or may be had, and "I did it"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile
from uuid import UUID

from companion.core.deciding import day_of
from companion.core.journal import Course, SessionRecord, Setup, edited
from companion.core.past import false_start
from companion.core.planning import wish_for
from companion.core.reminders import Occasion, Reminder
from companion.core.reminding import Circumstances
from companion.core.screening import Door
from companion.core.settings import LunchPlace, Settings
from companion.engine.doorkeeper import Doorkeeper


def circumstances(
    keeper: Doorkeeper, reminders: Iterable[Reminder], place: LunchPlace, now: datetime, *, session_runs: bool
) -> Circumstances:
    """How things stand for these reminders, whatever else is to be disturbed.

    A session on the mat answers every reminder of its day, one without the mat only those to breathe.
    """
    history = keeper.history()
    had = frozenset[Occasion]()
    if any(_of_today(history.on_the_mat(), now)):
        had = frozenset(Occasion)
    elif any(_of_today(history.sessions, now)):
        had = frozenset((Occasion.BREATHING,))
    # Questions that are due keep nobody from being reminded: they are asked as the session is started.
    doors = {one.occasion: keeper.verdict(wish_for(one.occasion, place)).door for one in reminders}
    closed = {one for one, door in doors.items() if door not in (Door.OPEN, *ASKED_FIRST)}
    return Circumstances(session_runs, had, frozenset(closed))


ASKED_FIRST = (Door.UNANSWERED, Door.DUE)
"""Doors that health questions stand before."""


def setup_for(keeper: Doorkeeper, occasion: Occasion, place: LunchPlace) -> Setup | None:
    """What would be lain on if such a session were started now, None where the mat stays off."""
    wish = wish_for(occasion, place)
    return keeper.granted(wish) if keeper.verdict(wish).open and wish.kind.on_the_mat else None


def done_without(
    keeper: Doorkeeper, occasion: Occasion, settings: Settings, now: datetime, new_id: UUID
) -> SessionRecord | None:
    """The record of such a session that was had without the program and is over by `now`.

    Nothing is known of how it felt, so it is taken to be as the last one was, and the ladder stays where it
    is; but it counts as one of the day. None where one is in the journal already, or the mat stays off.
    """
    wish = wish_for(occasion, settings.lunch_place)
    found = circumstances(keeper, (), settings.lunch_place, now, session_runs=False)
    if occasion in found.had or not keeper.verdict(wish).open:
        return None
    setup = keeper.granted(wish)
    last = keeper.suggestion(wish).last
    if wish.kind.on_the_mat and last is not None:
        setup = replace(last, minutes=min(last.minutes, setup.minutes))
    minutes = setup.minutes
    record = SessionRecord(
        new_id,
        now - timedelta(minutes=minutes),
        wish.kind,
        wish.area,
        setup,
        minutes_done=minutes,
        course=Course.COMPLETED,
    )
    return edited(record, now)


def _of_today(sessions: Iterable[SessionRecord], now: datetime) -> Iterator[SessionRecord]:
    today = day_of(now, now)
    newest = takewhile(lambda record: day_of(record.started_at, now) >= today, sessions)
    return (record for record in newest if not false_start(record))
