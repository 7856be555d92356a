"""The report of what the journal holds, gathered in one walk through it.

Thresholds and averages are those of the insights (docs/rules.md section 5). Only counts are kept of sessions,
so that ten years take no more room than one; what is listed is kept as it is listed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from math import fsum

from companion.core.asking import TAGS
from companion.core.deciding import day_of
from companion.core.diary_entries import OTHER_THINGS, diary_of
from companion.core.insights import LEAST_PAIRS, Average, NotEnough, Rating, by_day, pairs, tenths
from companion.core.journal import (
    Area,
    Course,
    Cover,
    DiaryEntry,
    Line,
    Marks,
    SessionRecord,
    SkinCheck,
    Surface,
    moment_of,
)
from companion.core.mornings import night_after, nights_in, other_nights
from companion.core.report import (
    Choices,
    Days,
    Lain,
    Minutes,
    Note,
    Part,
    Point,
    RatedOver,
    Report,
    Seen,
    Stop,
)
from companion.core.rhythm import DAYS_OF_WEEK, CoverMinutes, on_the_mat
from companion.core.splits import COVERS, Contact, Gathered, contact_of, contact_order

MOST_SINGLY = 90
"""So many sessions rated twice are drawn one by one, three months of every day; of more, averages."""

MOST_PARTS = 60
"""More parts of a time than this are too narrow to be read across a page."""

MOST_WEEKS = 27
"""Half a year of weeks; minutes of a longer time are told by the month."""

_TELLING_MARKS = (Marks.CLEAR, Marks.BROKEN)


def report(
    sessions: Iterable[SessionRecord],
    entries: Iterable[DiaryEntry],
    checks: Iterable[SkinCheck],
    choices: Choices,
    now: datetime,
) -> Report:
    """The report on these records, made at `now`.

    `sessions` come newest first, are walked through once, and only as far back as the choices go; the others
    may come in any order.
    """
    gatherer = _Gatherer(choices, now)
    gatherer.take_entries(entries)
    gatherer.take_checks(checks)
    gatherer.take_sessions(sessions)
    return gatherer.report()


class _Gatherer:
    """Counts, and the few lists that a report has."""

    def __init__(self, choices: Choices, now: datetime) -> None:
        self._choices = choices
        self._now = now
        # Of days to come there is nothing to tell.
        self._last = min(choices.last, day_of(now, now))
        self._first = min(choices.first or date.min, self._last)
        self._earliest = self._last
        self._gathered = Gathered()
        self._minutes = defaultdict[date, defaultdict[Cover, list[float]]](lambda: defaultdict(list))
        self._lain = defaultdict[Contact, list[float]](list)
        self._surfaces = defaultdict[Contact, set[Surface]](set)
        self._singly: dict[Rating, list[Point]] = {rating: [] for rating in Rating}
        self._rated = {rating: defaultdict[date, list[int]](lambda: [0, 0, 0]) for rating in Rating}
        self._comfort = Counter[int]()
        self._breathing = 0
        self._nights = Counter[tuple[bool, int]]()
        self._night_entries: dict[date, int] = {}
        self._answers = defaultdict[str, Counter[int]](Counter)
        self._entries = 0
        self._stops: list[Stop] = []
        self._seen: list[Seen] = []
        self._words = {kind: defaultdict[str, set[date]](set) for kind in ("felt", "done", "tags")}
        self._notes: list[Note] = []

    def take_entries(self, entries: Iterable[DiaryEntry]) -> None:
        # The night of the last day is rated on the day after it.
        told = [
            entry
            for entry in entries
            if entry.at <= self._now
            and self._first <= (day := day_of(entry.at, self._now))
            and day - timedelta(days=1) <= self._last
        ]
        sleep = diary_of(told, self._now).sleep
        self._night_entries = {day: rated for day, rated in sleep.items() if self._within(day)}
        for entry in told:
            day = day_of(entry.at, self._now)
            if not self._within(day):
                continue
            self._entries += 1
            self._note_day(day, entry)
            self._note_words(day, done=entry.done, tags=entry.tags)
            if entry.ratings.pain is not None:
                self._answers["entries"][entry.ratings.pain] += 1

    def take_checks(self, checks: Iterable[SkinCheck]) -> None:
        for check in checks:
            self._see(check.at, check.area, check.marks)

    def take_sessions(self, sessions: Iterable[SessionRecord]) -> None:
        left = dict(self._night_entries)
        for day, records in by_day(sessions, self._now):
            if day < self._first:
                break
            records = tuple(record for record in records if record.started_at <= self._now)
            if day > self._last or not records:
                continue
            self._gathered.add(records)
            told = night_after(day, records, left)
            self._nights.update((night.on_mat, night.sleep) for night in told)
            for record in records:
                self._take(day, record)
        self._nights.update((night.on_mat, night.sleep) for night in other_nights(left))

    def report(self) -> Report:
        first = self._earliest if self._choices.first is None else self._first
        part = _part(first, self._last, MOST_WEEKS)
        return Report(
            first=first,
            last=self._last,
            made_at=self._now,
            sessions=sum(map(len, self._lain.values())),
            breathing=self._breathing,
            days_on_mat=len(self._minutes),
            minutes=fsum(fsum(minutes) for minutes in self._lain.values()),
            lain=tuple(self._lain_on(contact) for contact in sorted(self._lain, key=contact_order)),
            part=part,
            parts=self._parts(first, part),
            ratings=tuple(self._rated_over(rating, first) for rating in Rating),
            comfort=(
                self._comfort[1],
                self._comfort[2],
                self._comfort[3],
                self._comfort[4],
                self._comfort[5],
            ),
            nights=nights_in(self._nights),
            morning_pain=_average(self._answers["pain"]),
            morning_sleep=_average(self._answers["sleep"]),
            entries=self._entries,
            entries_pain=_average(self._answers["entries"]),
            stops=tuple(sorted(self._stops, key=lambda stop: stop.at)),
            seen=tuple(sorted(self._seen, key=lambda seen: (seen.at, seen.area.value))),
            felt=_days(self._words["felt"], ()),
            done=_days(self._words["done"], OTHER_THINGS),
            tags=_days(self._words["tags"], TAGS),
            notes=tuple(sorted(self._notes, key=lambda note: note.at)) if self._choices.notes else None,
        )

    def _take(self, day: date, record: SessionRecord) -> None:
        self._note_day(day, record)
        self._note_words(day, felt=record.felt, tags=record.tags)
        for answer, rated in (("pain", record.morning.pain), ("sleep", record.morning.sleep)):
            if rated is not None:
                self._answers[answer][rated] += 1
        if not record.kind.on_the_mat:
            self._breathing += 1
            return
        setup = record.used or record.planned
        if record.course is Course.STOPPED or record.stop_reason is not None:
            stop = Stop(record.started_at, record.stop_reason, record.minutes_done, record.area, setup)
            self._stops.append(stop)
        if record.marks is not None:
            self._see(record.started_at, record.area, record.marks)
        if record.comfort is not None:
            self._comfort[record.comfort] += 1
        for counted in on_the_mat((record,)):
            self._lain[contact_of(counted)].append(counted.minutes_done)
            self._surfaces[contact_of(counted)].add(setup.surface)
            self._minutes[day][setup.cover].append(counted.minutes_done)
        for rating in Rating:
            for pair in pairs((record,), rating):
                sums = self._rated[rating][day]
                sums[0], sums[1], sums[2] = sums[0] + 1, sums[1] + pair.before, sums[2] + pair.after
                singly = self._singly[rating]
                if len(singly) <= MOST_SINGLY:
                    singly.append(Point(day, 1, pair.before, pair.after))

    def _see(self, at: datetime, area: Area, marks: Marks) -> None:
        if marks in _TELLING_MARKS and at <= self._now and self._within(day_of(at, self._now)):
            self._seen.append(Seen(at, area, marks))
            self._earliest = min(self._earliest, day_of(at, self._now))

    def _note_day(self, day: date, line: Line) -> None:
        self._earliest = min(self._earliest, day)
        if line.note.strip() and self._choices.notes:
            self._notes.append(Note(moment_of(line), line.note.strip(), isinstance(line, SessionRecord)))

    def _note_words(self, day: date, **kinds: Iterable[str]) -> None:
        for kind, words in kinds.items():
            for word in words:
                self._words[kind][word].add(day)

    def _within(self, day: date) -> bool:
        return self._first <= day <= self._last

    def _lain_on(self, contact: Contact) -> Lain:
        minutes = self._lain[contact]
        surfaces = tuple(surface for surface in Surface if surface in self._surfaces[contact])
        return Lain(contact, surfaces, len(minutes), fsum(minutes))

    def _parts(self, first: date, part: Part) -> tuple[Minutes, ...]:
        first_weekday = self._choices.first_weekday
        done = defaultdict[date, defaultdict[Cover, list[float]]](lambda: defaultdict(list))
        for day, covers in self._minutes.items():
            for cover, minutes in covers.items():
                done[_begin(day, part, first_weekday)][cover] += minutes
        found: list[Minutes] = []
        # Nobody sees the centuries before the first session that a date may be chosen from.
        begin = _begin(max(first, self._earliest) if part is Part.YEAR else first, part, first_weekday)
        while begin <= self._last:
            covers = done[begin]
            by_cover = (CoverMinutes(cover, fsum(covers[cover])) for cover in COVERS if cover in covers)
            found.append(Minutes(begin, tuple(by_cover)))
            begin = _next(begin, part)
        return tuple(found)

    def _rated_over(self, rating: Rating, first: date) -> RatedOver:
        change, singly = self._gathered.change(rating), self._singly[rating]
        if len(singly) <= MOST_SINGLY:
            # They came newest first, those of one day too.
            return RatedOver(rating, change, Part.SESSION, tuple(reversed(singly)))
        part = _part(first, self._last, 0)
        sums = defaultdict[date, list[int]](lambda: [0, 0, 0])
        for day, (n, before, after) in self._rated[rating].items():
            of_part = sums[_begin(day, part, 0)]
            of_part[0], of_part[1], of_part[2] = of_part[0] + n, of_part[1] + before, of_part[2] + after
        points = (
            Point(begin, n, tenths(before, n), tenths(after, n))
            for begin, (n, before, after) in sorted(sums.items())
            if n >= LEAST_PAIRS
        )
        return RatedOver(rating, change, part, tuple(points))


def _part(first: date, last: date, most_weeks: int) -> Part:
    """The shortest parts that a time can be cut into without there being too many of them."""
    if (last - first).days < most_weeks * DAYS_OF_WEEK:
        return Part.WEEK
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return Part.MONTH if months <= MOST_PARTS else Part.YEAR


def _begin(day: date, part: Part, first_weekday: int) -> date:
    if part is Part.WEEK:
        return day - timedelta(days=(day.weekday() - first_weekday) % DAYS_OF_WEEK)
    return day.replace(day=1) if part is Part.MONTH else day.replace(month=1, day=1)


def _next(begin: date, part: Part) -> date:
    if part is Part.WEEK:
        return begin + timedelta(days=DAYS_OF_WEEK)
    if part is Part.YEAR or begin.month == 12:
        return date(begin.year + 1, 1, 1)
    return date(begin.year, begin.month + 1, 1)


def _average(counted: Mapping[int, int]) -> Average | NotEnough:
    n = sum(counted.values())
    if n < LEAST_PAIRS:
        return NotEnough(n, LEAST_PAIRS)
    total = sum(rated * times for rated, times in counted.items())
    return Average(n, total, min(counted), max(counted))


def _days(words: Mapping[str, set[date]], usual: tuple[str, ...]) -> tuple[Days, ...]:
    """In an order that never changes: the usual words as the journal has them, then one's own."""
    own = sorted(word for word in words if word not in usual)
    return tuple(Days(word, len(words[word])) for word in (*usual, *own) if word in words)
