"""Which reminder is due now, and what becomes of it.

Everything is reckoned by the clock on the wall, in minutes of a day that begins and ends at 03:00. So the
change of the clocks, travel and a closed lid need no rules of their own: a time that is jumped over is due
once it has passed, one that the clock shows twice is due once, and what was slept through comes when the
computer wakes, all of it only as long as it is still of use.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from companion.core.deciding import DAY_ENDS, day_of
from companion.core.quiet_hours import is_quiet
from companion.core.reminders import Occasion, Reminder
from companion.core.settings import Settings

WINDOWS = {
    Occasion.STANDARD: 180,
    Occasion.BEDTIME: 120,
    Occasion.LUNCH: 60,
    Occasion.FEET: 180,
    Occasion.BREATHING: 180,
}
"""For how many minutes from its time on a reminder may still come, however long it was held, slept through or
put off; never past the end of its day at 03:00. Lunch is over sooner, and nobody is sent to bed in the small
hours (docs/rules.md section 9)."""

UNANSWERED_AT_MOST = 2
"""After so many in a row without an answer none comes until the program is opened
(docs/design.md section 9.12)."""

_DAY_MINUTES = 24 * 60
_DAYS_AHEAD = 8

_CLOCK_ASTRAY = timedelta(days=2)
"""A reminder that is said to have come on a day further ahead than travel explains came by a wrong clock."""


class Answer(Enum):
    """What somebody says to a reminder."""

    START = "start"
    LATER = "later"
    NOT_TODAY = "not_today"
    DID_IT = "did_it"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of the reminders so far.

    `came` is the last day for which each came or was settled otherwise, `later` the moment to which one was
    put off, `none_on` the day for which all are called off, `unanswered` how many in a row nobody answered.
    """

    came: Mapping[str, date] = field(default_factory=dict[str, date])
    later: Mapping[str, datetime] = field(default_factory=dict[str, datetime])
    none_on: date | None = None
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How things stand at the moment of a look: whether a session runs, for which occasions one was had that
    day, for which the rules keep the door closed, and whether somebody is not to be disturbed."""

    session_runs: bool = False
    had: frozenset[Occasion] = frozenset()
    closed: frozenset[Occasion] = frozenset()
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found: what is to be remembered, the reminder that comes now, and whether one is held."""

    remembered: Remembered
    due: Reminder | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Coming:
    """The reminder that comes next: on which day (which ends at 03:00) and at what time on the wall."""

    reminder: Reminder
    day: date
    at: time


def near(settings: Settings, remembered: Remembered, now: datetime) -> tuple[Reminder, ...]:
    """The reminders that might come now: within their window, and neither settled nor put off further.

    This much is told without asking anybody; most looks end here.
    """
    day = day_of(now, now)
    if remembered.unanswered >= UNANSWERED_AT_MOST or remembered.none_on == day:
        return ()
    return tuple(
        one
        for one in settings.reminders
        if one.active
        and day.weekday() in one.weekdays
        and in_window(one, now)
        and _is_open(remembered, one, day, now)
    )


def in_window(reminder: Reminder, now: datetime) -> bool:
    """Whether it is of use at `now`, on whatever day."""
    return _opens(reminder) <= _minute(now.time()) < _closes(reminder)


def look(settings: Settings, remembered: Remembered, circumstances: Circumstances, now: datetime) -> Look:
    """What is due at `now`. A reminder that the day has made pointless is settled without a word; one that
    would disturb is held, and comes when it no longer does; of several due at once only the newest comes."""
    day = day_of(now, now)
    waiting: list[Reminder] = []
    silent: list[Reminder] = []
    for one in near(settings, remembered, now):
        done = settings.skip_when_done and one.occasion in circumstances.had
        pointless = circumstances.session_runs or done or one.occasion in circumstances.closed
        (silent if pointless else waiting).append(one)
    remembered = _settled(remembered, silent, day)
    quiet = is_quiet(now.time(), settings.quiet_from, settings.quiet_until)
    if not waiting or quiet or (circumstances.busy and settings.wait_while_busy):
        return Look(remembered, held=bool(waiting))
    due = max(waiting, key=_opens)
    remembered = _settled(remembered, waiting, day)
    return Look(replace(remembered, unanswered=remembered.unanswered + 1), due)


def answered(
    settings: Settings, remembered: Remembered, reminder: Reminder, answer: Answer, now: datetime
) -> Remembered:
    """What is remembered once somebody has answered: any answer ends the count of unanswered ones."""
    remembered = replace(_settled(remembered, (reminder,), day_of(now, now)), unanswered=0)
    match answer:
        case Answer.LATER:
            until = now + timedelta(minutes=settings.snooze_minutes)
            return replace(remembered, later={**remembered.later, reminder.id: until})
        case Answer.NOT_TODAY:
            return called_off(remembered, now)
        case Answer.START | Answer.DID_IT:  # pragma: no branch - there are no others, as the types tell
            return remembered


def called_off(remembered: Remembered, now: datetime) -> Remembered:
    """No reminder any more on this day."""
    return replace(remembered, none_on=day_of(now, now), later={}, unanswered=0)


def may_be_later(settings: Settings, reminder: Reminder, now: datetime) -> bool:
    """Whether it may be put off: at the time it would then come it must still be of use."""
    then = now + timedelta(minutes=settings.snooze_minutes)
    same = day_of(then, then) == day_of(now, now)
    quiet = is_quiet(then.time(), settings.quiet_from, settings.quiet_until)
    return same and not quiet and in_window(reminder, then)


def opened(settings: Settings, remembered: Remembered, now: datetime) -> Remembered:
    """Somebody opened the program: reminders come again, but for those whose time was while they were off."""
    if remembered.unanswered < UNANSWERED_AT_MOST:
        return replace(remembered, unanswered=0)
    remembered = replace(remembered, unanswered=0)
    return _settled(remembered, near(settings, remembered, now), day_of(now, now))


def changed(before: Settings, after: Settings, remembered: Remembered, now: datetime) -> Remembered:
    """What is remembered once reminders were set otherwise: one set anew comes again on the same day, but not
    at once because its new time has just passed."""
    known = {one.id: one for one in before.reminders}
    fresh = [one for one in after.reminders if known.get(one.id) != one]
    names = {one.id for one in fresh} | (known.keys() - {one.id for one in after.reminders})
    remembered = replace(
        remembered,
        came={name: day for name, day in remembered.came.items() if name not in names},
        later={name: until for name, until in remembered.later.items() if name not in names},
    )
    minute = _minute(now.time())
    passed = [one for one in fresh if _opens(one) <= minute]
    return _settled(remembered, passed, day_of(now, now))


def coming(settings: Settings, remembered: Remembered, now: datetime) -> Coming | None:
    """The reminder that comes next as things stand, within the next week; None where none will."""
    today, minute = day_of(now, now), _minute(now.time())
    for ahead in range(_DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        if remembered.none_on == day:
            continue
        found = [
            (at, one)
            for one in settings.reminders
            if one.active and day.weekday() in one.weekdays
            for at in (_comes_at(settings, remembered, one, day, now),)
            if at is not None and (ahead or _closes(one) > minute)
        ]
        if found:
            at, one = min(found, key=lambda pair: pair[0])
            return Coming(one, day, _time(at))
    return None


def _comes_at(
    settings: Settings, remembered: Remembered, one: Reminder, day: date, now: datetime
) -> int | None:
    """The first minute of `day` in which it may come; None where all its window is quiet or it is settled."""
    later = _put_off_to(remembered, one, day, now)
    if later is None and _had_come(remembered, one, day):
        return None
    first = _opens(one) if later is None else max(_opens(one), _minute(later.astimezone(now.tzinfo).time()))
    minutes = range(first, _closes(one))
    return next(
        (at for at in minutes if not is_quiet(_time(at), settings.quiet_from, settings.quiet_until)), None
    )


def _is_open(remembered: Remembered, one: Reminder, day: date, now: datetime) -> bool:
    later = _put_off_to(remembered, one, day, now)
    return now >= later if later is not None else not _had_come(remembered, one, day)


def _put_off_to(remembered: Remembered, one: Reminder, day: date, now: datetime) -> datetime | None:
    """The moment of `day` to which it was put off, if it was; what was put off on another day is over."""
    later = remembered.later.get(one.id)
    return later if later is not None and day_of(later, now) == day else None


def _had_come(remembered: Remembered, one: Reminder, day: date) -> bool:
    came = remembered.came.get(one.id)
    return came is not None and day <= came <= day + _CLOCK_ASTRAY


def _settled(remembered: Remembered, reminders: Iterable[Reminder], day: date) -> Remembered:
    names = {one.id for one in reminders}
    if not names:
        return remembered
    return replace(
        remembered,
        came={**remembered.came, **dict.fromkeys(names, day)},
        later={name: until for name, until in remembered.later.items() if name not in names},
    )


def _minute(at: time) -> int:
    """Minutes since the beginning of the day at 03:00."""
    return (at.hour * 60 + at.minute - int(DAY_ENDS.total_seconds()) // 60) % _DAY_MINUTES


def _time(minute: int) -> time:
    whole = (minute + int(DAY_ENDS.total_seconds()) // 60) % _DAY_MINUTES
    return time(whole // 60, whole % 60)


def _opens(one: Reminder) -> int:
    return _minute(one.at)


def _closes(one: Reminder) -> int:
    return min(_opens(one) + WINDOWS[one.occasion], _DAY_MINUTES)
