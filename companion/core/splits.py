"""The same sessions apart: by what was lain on, part of the body, time of day, kind, and what else was done.

Groups stand in an order that never changes, whatever their figures are, and each has a figure only with
enough sessions of its own (docs/rules.md section 5).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from companion.core.asking import TAGS
from companion.core.days import DAY_ENDS_HOUR, EVENING_FROM_HOUR
from companion.core.insights import Change, NotEnough, Rating, by_day, change_in
from companion.core.journal import Area, Cover, Kind, SessionRecord
from companion.core.ladder import COVER_ORDER

MIDDAY_FROM_HOUR = 11
"""From here on a session is one of the middle of the day: nobody has a lunch break earlier."""

BEFORE_SLEEP_FROM_HOUR = 22
"""From here on, until the day ends, most people go to sleep afterwards, whatever they called the session."""


class TimeOfDay(Enum):
    """The part of a day in which a session began, by the clock on the wall there and then."""

    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"
    BEFORE_SLEEP = "before_sleep"


class Split(Enum):
    """What sessions may be looked at apart by."""

    CONTACT = "contact"
    AREA = "area"
    TIME_OF_DAY = "time_of_day"
    KIND = "kind"
    TAG = "tag"


TIMES_OF_DAY: tuple[tuple[int, TimeOfDay], ...] = (
    (DAY_ENDS_HOUR, TimeOfDay.MORNING),
    (MIDDAY_FROM_HOUR, TimeOfDay.MIDDAY),
    (EVENING_FROM_HOUR, TimeOfDay.EVENING),
    (BEFORE_SLEEP_FROM_HOUR, TimeOfDay.BEFORE_SLEEP),
)
"""The hour at which each part of the day begins. The day and the evening begin where they do everywhere in
the program: a night's sleep lies between two days, and what is asked in the morning is about evenings."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Which part of the body rested on what."""

    area: Area
    cover: Cover


Key = Contact | Area | TimeOfDay | Kind | str

Counted = Counter[tuple[Rating, int, int]]
"""Ratings before and after, with how often each pair occurred."""


@dataclass(frozen=True, slots=True)
class Group:
    """The sessions that have one thing in common, and their change. A tag is the journal's word for it."""

    key: Key
    change: Change | NotEnough


@dataclass(frozen=True)
class Diary:
    """What entries without a session tell, by the day they are about.

    `sleep` is the rating, 0 to 10, of the night that followed the day; `done` are the other things done on
    it, in the words that sessions are tagged with.
    """

    sleep: Mapping[date, int] = field(default_factory=dict[date, int])
    done: Mapping[date, frozenset[str]] = field(default_factory=dict[date, frozenset[str]])

    def within(self, first: date, last: date) -> Diary:
        """The same of the days from `first` to `last`."""
        return Diary(
            {day: sleep for day, sleep in self.sleep.items() if first <= day <= last},
            {day: done for day, done in self.done.items() if first <= day <= last},
        )


NO_DIARY = Diary()


def time_of_day(record: SessionRecord) -> TimeOfDay:
    """The part of the day a session began in; what was meant for bedtime is before sleep at any hour.

    By its own clock and not by that of today, or a change to summer time would move the past.
    """
    return part_of_day(record.kind, record.started_at.hour)


def part_of_day(kind: Kind, hour: int) -> TimeOfDay:
    """The same of a kind of session and the hour, 0 to 23, on the clock it began by."""
    if kind is Kind.BEDTIME:
        return TimeOfDay.BEFORE_SLEEP
    begun = (part for from_hour, part in reversed(TIMES_OF_DAY) if hour >= from_hour)
    return next(begun, TimeOfDay.BEFORE_SLEEP)


def contact_of(record: SessionRecord) -> Contact:
    """What was really lain on, which may be corrected afterwards."""
    return Contact(record.area, (record.used or record.planned).cover)


def groups(
    sessions: Iterable[SessionRecord], rating: Rating, split: Split, now: datetime, diary: Diary = NO_DIARY
) -> tuple[Group, ...]:
    """The sessions apart by one thing: every value of it that occurs, always in the same order, easy before
    hard and early before late, whatever their figures are. `sessions` come newest first.

    Things done on a day belong to all sessions of it, and a session may so be in several of those groups.
    """
    gathered = Gathered()
    for day, records in by_day(sessions, now):
        gathered.add(records, diary.done.get(day, frozenset()))
    return gathered.groups(rating, split)


class Gathered:
    """Every pair of ratings, counted by what the session was like; a few numbers however many sessions."""

    def __init__(self) -> None:
        self._alike = defaultdict[tuple[Contact, TimeOfDay, Kind], Counted](Counter)
        self._tagged = defaultdict[str, Counted](Counter)

    def add(self, records: Iterable[SessionRecord], done: frozenset[str] = frozenset()) -> None:
        """Take in the sessions of one day, and what else is known to have been done on it."""
        records = tuple(records)
        tags = done.union(*(record.tags for record in records))
        for record in records:
            rated = tuple(_rated_twice(record))
            if not rated:
                continue
            alike = (contact_of(record), time_of_day(record), record.kind)
            self._alike[alike].update(rated)
            for tag in tags if record.kind.on_the_mat else ():
                self._tagged[tag].update(rated)

    def count(self, contact: Contact, time: TimeOfDay, kind: Kind, rated: Counted) -> None:
        """Take in sessions that were alike and are counted already; tags are counted apart."""
        self._alike[contact, time, kind].update(rated)

    def count_tagged(self, tag: str, rated: Counted) -> None:
        """Take in the same of the days on which something else was done."""
        self._tagged[tag].update(rated)

    def change(self, rating: Rating) -> Change | NotEnough:
        """What a rating was before and after all sessions on the mat."""
        return change_in(self.counted(rating))

    def counted(self, rating: Rating) -> Counter[tuple[int, int]]:
        """How often each pair of that rating occurred on the mat."""
        return _pairs_of(
            (counted for (_, _, kind), counted in self._alike.items() if kind.on_the_mat), rating
        )

    def groups(self, rating: Rating, split: Split) -> tuple[Group, ...]:
        """The same of the sessions apart, in the order that never changes; those that were rated."""
        together: dict[Key, list[Counted]] = {}
        for key, counted in self._keyed(split):
            if any(rated is rating for rated, _, _ in counted):
                together.setdefault(key, []).append(counted)
        return tuple(Group(key, _change(together[key], rating)) for key in sorted(together, key=_order))

    def _keyed(self, split: Split) -> Iterator[tuple[Key, Counted]]:
        if split is Split.TAG:
            yield from self._tagged.items()
            return
        for (contact, time, kind), counted in self._alike.items():
            if split is Split.KIND:
                yield kind, counted
            elif kind.on_the_mat:
                keys: dict[Split, Key] = {
                    Split.CONTACT: contact,
                    Split.AREA: contact.area,
                    Split.TIME_OF_DAY: time,
                }
                yield keys[split], counted


def _rated_twice(record: SessionRecord) -> Iterator[tuple[Rating, int, int]]:
    for rating in Rating:
        before, after = rating.of(record.before), rating.of(record.after)
        if before is not None and after is not None:
            yield rating, before, after


def _change(parts: Iterable[Counted], rating: Rating) -> Change | NotEnough:
    return change_in(_pairs_of(parts, rating))


def _pairs_of(parts: Iterable[Counted], rating: Rating) -> Counter[tuple[int, int]]:
    pairs = Counter[tuple[int, int]]()
    for counted in parts:
        for (rated, before, after), times in counted.items():
            if rated is rating:
                pairs[before, after] += times
    return pairs


COVERS = tuple(sorted(Cover, key=COVER_ORDER.__getitem__))
"""Every cover from easy to hard, towels and socks together."""

_AREAS, _TIMES, _KINDS = tuple(Area), tuple(TimeOfDay), tuple(Kind)


def contact_order(contact: Contact) -> tuple[int, int]:
    """Where a contact stands among others: areas as the journal has them, covers from easy to hard."""
    return _AREAS.index(contact.area), COVERS.index(contact.cover)


def _order(key: Key) -> tuple[int, int, str]:
    """Where a group stands: in the order of the journal's lists, a tag of one's own after the usual ones."""
    match key:
        case Contact():
            return *contact_order(key), ""
        case Area():
            return _AREAS.index(key), 0, ""
        case TimeOfDay():
            return _TIMES.index(key), 0, ""
        case Kind():
            return _KINDS.index(key), 0, ""
        case _:
            return (TAGS.index(key) if key in TAGS else len(TAGS)), 0, key
