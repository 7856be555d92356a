"""What the sessions of one area say: on which rung each was, whether it counts, and how long the streak is.

Rules and numbers are those of docs/rules.md sections 2 and 7. Sessions are looked at from the newest back,
and only as far as an answer needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from companion.core.deciding import day_of, days_between
from companion.core.history import HARD_STOPS
from companion.core.journal import Course, Kind, SessionRecord, Setup, StopReason
from companion.core.ladder import Rung, easier_of, harder_in, index_of

COMPLETED_PART = 0.9
"""A session is completed from 90 % of its planned minutes."""

COMFORTABLE = 4
"""Comfort from which a session counts; 5 is melted, 3 strong but all right."""

TOO_STRONG = 2
"""Comfort up to which a session was too strong."""

FLARE_POINTS = 2
"""Pain so many points above the one before is a flare, right after or on the next morning: about two
points are what people usually notice (docs/rules.md section 10)."""

ASLEEP_MINUTES = 10
STREAK_GAP_DAYS = 3
"""More days than this between two sessions, and the count starts afresh."""

FLARE_TWICE_DAYS = 7
QUICK_MINUTES = 10.0
BEDTIME_MINUTES = 20.0
STRONG_PAIN = 8
"""Pain today from which a session is short and never a step."""

FURTHEST = 200
"""Sessions of one area that are looked at, at most: over 90 days of two a day, which is as far as the rules
look. So a suggestion never has to read a whole life."""

BEGUN_MINUTES = 0.5
"""A session ended sooner than this, with nothing said of it, was a false start and is left out."""


def effective(record: SessionRecord) -> Setup:
    """The setup a session is judged by: the planned one, or what was used where that was easier.

    A bolder setup than the planned one counts at the planned rung only.
    """
    return record.planned if record.used is None else easier_of(record.planned, record.used)


def false_start(record: SessionRecord) -> bool:
    """Whether a session was over before it had begun, and nobody said a word about it."""
    return (
        record.minutes_done < BEGUN_MINUTES
        and record.comfort is None
        and record.stop_reason is None
        and record.course not in (Course.STOPPED, Course.RUNNING)
    )


def was_completed(record: SessionRecord) -> bool:
    """Whether a session on the mat came to its end: at least 90 % of its minutes and no stop."""
    return (
        record.kind.on_the_mat
        and record.stop_reason is None
        and record.course not in (Course.STOPPED, Course.RUNNING)
        and record.minutes_done + 1e-9 >= COMPLETED_PART * record.planned.minutes
    )


def was_too_strong(record: SessionRecord) -> bool:
    """Whether somebody found it too strong, in the check-in or by stopping."""
    rated = record.comfort is not None and record.comfort <= TOO_STRONG
    return rated or record.stop_reason is StopReason.TOO_STRONG


def was_too_much(record: SessionRecord) -> bool:
    """Whether it was too strong, or worse than that: a hard stop."""
    return was_too_strong(record) or record.stop_reason in HARD_STOPS


def was_flare(record: SessionRecord) -> bool:
    """Whether pain was two points or more above the one before, right after or next morning."""
    before = record.before.pain
    if before is None:
        return False
    later = (record.after.pain, record.morning.pain)
    return any(pain is not None and pain >= before + FLARE_POINTS for pain in later)


def counts(record: SessionRecord) -> bool:
    """Whether a session counts towards the next step."""
    return _nothing_against(record) and record.comfort is not None and record.comfort >= COMFORTABLE


def went_badly(record: SessionRecord) -> bool:
    """Whether a session says that the next one should be looked at with care."""
    return was_too_strong(record) or was_flare(record) or record.stop_reason is not None


def _nothing_against(record: SessionRecord) -> bool:
    # Pain right after may be one point above the one before; more is a flare.
    return was_completed(record) and not was_flare(record) and record.asleep_minutes <= ASLEEP_MINUTES


class Past:
    """The sessions of one area at one moment, the newest first, each with its place on a ladder.

    `sessions` are those that are over and came to anything. They may be fetched while they are walked
    through; no more of them are asked for than needed.
    """

    def __init__(self, sessions: Iterable[SessionRecord], ladder: Sequence[Rung], now: datetime) -> None:
        self._coming = iter(sessions)
        self._ladder = ladder
        self._now = now
        self._known: list[SessionRecord] = []
        self._places: dict[int, int] = {}
        self._older: dict[int, int | None] = {}

    def __iter__(self) -> Iterator[tuple[int, SessionRecord]]:
        """Every session with its number, 0 for the newest."""
        number = 0
        while (record := self._at(number)) is not None:
            yield number, record
            number += 1

    def __getitem__(self, number: int) -> SessionRecord:
        """Session `number`, one that has been walked past already."""
        return self._known[number]

    @property
    def newest(self) -> SessionRecord | None:
        """The newest session of the area, of any kind."""
        return self._at(0)

    def day(self, record: SessionRecord) -> date:
        """The day of a session, on the clock of now."""
        return day_of(record.started_at, self._now)

    def days_since(self, record: SessionRecord) -> int:
        """The days from a session to today; 0 on its own day."""
        return days_between(record.started_at, self._now)

    def judged(self) -> tuple[int, ...]:
        """The numbers of the sessions from which the next one is judged: the newest but for quick ones that
        do not count, and newer ones of those that went badly. Empty without sessions."""
        numbers: list[int] = []
        for number, record in self:
            passes = self._passes(number)
            if not passes or went_badly(record):
                numbers.append(number)
            if not passes:
                return tuple(numbers)
        return tuple(numbers) if numbers or self.newest is None else (0,)

    def cut_short(self, number: int) -> bool:
        """Whether session `number` was planned shorter than its rung: it neither counts nor breaks, unless
        it went badly."""
        record, minutes = self._known[number], self._ladder[self.place(number)].setup.minutes
        shorter = minutes > record.planned.minutes + 1e-9
        return shorter or (record.kind is Kind.QUICK and minutes > QUICK_MINUTES)

    def place(self, number: int) -> int:
        """The index on the ladder of session `number`.

        A shortened plan - a quick one, a day of strong pain, the first after a stop, an evening capped at 20
        minutes, a few minutes only by choice - belongs to the rung it was cut from, as far as an older
        session tells which one that was; and a quick one is never above that.
        """
        chain: list[int] = []
        # Each may need an older one that needs an older one; a loop, for they may be many.
        following: int | None = number
        while following is not None and following not in self._places:
            chain.append(following)
            following = self._older_number(following) if self._needs_older(following) else None
        for one in reversed(chain):
            older = self._older_number(one) if self._needs_older(one) else None
            self._places[one] = self._place(one, None if older is None else self._places[older])
        return self._places[number]

    def _passes(self, number: int) -> bool:
        return self._known[number].kind is Kind.QUICK and self.cut_short(number)

    def _needs_older(self, number: int) -> bool:
        """Whether the rung of a session cannot be told from itself alone."""
        record = self._known[number]
        if record.kind is Kind.QUICK:
            return True
        setup = effective(record)
        capped = record.kind is Kind.BEDTIME and record.planned.minutes == BEDTIME_MINUTES
        strong = record.before.pain is not None and record.before.pain >= STRONG_PAIN
        exact = self._ladder[index_of(self._ladder, setup)].setup == setup
        return capped or not exact or (strong and record.planned.minutes == QUICK_MINUTES)

    def _place(self, number: int, older: int | None) -> int:
        """The same, with the place of the older session that tells, if there is one."""
        record = self._known[number]
        setup = effective(record)
        literal = index_of(self._ladder, setup)
        if older is None:
            return literal
        lowest = min(literal, older) if record.kind is Kind.QUICK else literal
        cut_from = [
            index
            for index in range(literal, older + 1)
            if _cut(self._ladder[index].setup, setup.minutes) == setup
        ]
        return max(cut_from, default=lowest)

    def streak(self, base: int, enough: int) -> int:
        """The distinct days with a counting session on the rung of session `base`, walking backwards;
        no more than `enough` are counted."""
        place, days = self.place(base), set[date]()
        later = day_of(self._now, self._now)
        for number, record in self:
            day = self.day(record)
            if (later - day).days > STREAK_GAP_DAYS or len(days) >= enough:
                break
            later = day
            if self._passes(number) and not went_badly(record):
                continue
            if self.place(number) != place:
                break
            if self.cut_short(number) and not went_badly(record):
                continue
            if counts(record):
                days.add(day)
            elif record.comfort is not None or not _nothing_against(record):
                break
        return len(days)

    def too_strong_twice(self, base: int) -> bool:
        """Whether session `base` and the rated one before it were both too much."""
        for number, record in self:
            # The doorbell says nothing about how it felt.
            if number > base and (record.comfort is not None or was_too_much(record)):
                return was_too_much(record)
        return False

    def flared_before(self, base: int) -> bool:
        """Whether another session within the seven days before session `base` was a flare too."""
        newest = self._known[base]
        for number, record in self:
            if (self.day(newest) - self.day(record)).days > FLARE_TWICE_DAYS:
                break
            if number > base and was_flare(record):
                return True
        return False

    def highest_supported(self) -> int | None:
        """The highest index that makes at most one thing harder than the last comfortable session, or than
        an easier one rated since; None where nothing was rated.

        Sessions without a rating are left out, for they do not hurt, and so are quick ones that do not count.
        """
        lowest: int | None = None
        for number, record in self:
            if record.comfort is None or self._passes(number):
                continue
            supported = self._supported_by(number)
            lowest = supported if lowest is None else min(lowest, supported)
            if record.comfort >= COMFORTABLE:
                break
        return lowest

    def knows(self, place: int, since: timedelta) -> bool:
        """Whether somebody has completed a session on that rung before, not longer ago than `since`."""
        for number, record in self:
            if self._now - record.started_at > since:
                break
            if was_completed(record) and self.place(number) == place:
                return True
        return False

    def completed(self, place: int, enough: int) -> int:
        """The distinct days with a counting session on that rung, ever; no more than `enough` are counted."""
        days = set[date]()
        for number, record in self:
            if len(days) >= enough:
                break
            if counts(record) and self.place(number) == place:
                days.add(self.day(record))
        return len(days)

    def _supported_by(self, number: int) -> int:
        """The highest index that makes at most one thing harder than session `number` was."""
        setup = effective(self._known[number])
        literal = index_of(self._ladder, setup)
        if self._ladder[literal].setup == setup and not self.cut_short(number):
            return literal + 1
        one_thing = (
            index for index, rung in enumerate(self._ladder) if len(harder_in(rung.setup, setup)) <= 1
        )
        return max(one_thing, default=literal)

    def _at(self, number: int) -> SessionRecord | None:
        if number >= FURTHEST:
            return None
        while len(self._known) <= number:
            record = next(self._coming, None)
            if record is None:
                return None
            self._known.append(record)
        return self._known[number]

    def _older_number(self, number: int) -> int | None:
        """The number of the nearest older session that was not quick."""
        passed: list[int] = []
        found: int | None = None
        while number not in self._older:
            passed.append(number)
            number += 1
            older = self._at(number)
            if older is None or older.kind is not Kind.QUICK:
                found = None if older is None else number
                break
        else:
            found = self._older[number]
        # Of many quick ones in a row each has the same answer.
        self._older.update(dict.fromkeys(passed, found))
        return found


def _cut(setup: Setup, minutes: float) -> Setup:
    return Setup(setup.cover, setup.surface, setup.head, min(setup.minutes, minutes))
