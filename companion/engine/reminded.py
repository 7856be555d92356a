"""What a reminder has to do with the journal: whether its session was had or may be had, and "I did it"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import takewhile
from uuid import UUID

from companion.core.deciding import day_of
from companion.core.journal import Course, SessionRecord, Setup, edited
from companion.core.past import false_start
from companion.core.planning import wish_for
from companion.core.reminders import Occasion, Reminder
from companion.core.reminding import Circumstances
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
    closed = {one.occasion for one in reminders if not keeper.verdict(wish_for(one.occasion, place)).open}
    return Circumstances(session_runs, had, frozenset(closed))


def setup_for(keeper: Doorkeeper, occasion: Occasion, place: LunchPlace) -> Setup | None:
    """What would be lain on if such a session were started now, None where the mat stays off."""
    wish = wish_for(occasion, place)
    return keeper.granted(wish) if keeper.verdict(wish).open and wish.kind.on_the_mat else None


def done_without(
    keeper: Doorkeeper, occasion: Occasion, settings: Settings, now: datetime, new_id: UUID
) -> SessionRecord:
    """The record of such a session that was had without the program and is over by `now`. Nothing is known of
    how it felt, so the ladder stays where it is; but it counts as one of the day."""
    plan = keeper.plan(wish_for(occasion, settings.lunch_place), settings)
    minutes = plan.setup.minutes
    record = SessionRecord(
        new_id,
        now - timedelta(minutes=minutes),
        plan.kind,
        plan.area,
        plan.setup,
        minutes_done=minutes,
        course=Course.COMPLETED,
    )
    return edited(record, now)


def _of_today(sessions: Iterable[SessionRecord], now: datetime) -> Iterator[SessionRecord]:
    today = day_of(now, now)
    newest = takewhile(lambda record: day_of(record.started_at, now) >= today, sessions)
    return (record for record in newest if not false_start(record))
