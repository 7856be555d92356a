"""A year of days, looked at minute by minute: each reminder comes once, or by rule never."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from companion.core.reminders import EVERY_DAY, WORKING_DAYS, Occasion, Reminder
from companion.core.reminding import WINDOWS, Answer, Circumstances, Remembered, answered, look, opened
from companion.core.settings import Settings

REMINDERS = (
    Reminder("bedtime", Occasion.BEDTIME, EVERY_DAY, time(21, 30)),
    Reminder("late", Occasion.BREATHING, frozenset({4, 5}), time(1, 45)),
    Reminder("small hours", Occasion.BREATHING, frozenset({5, 6}), time(3, 15)),
    Reminder("lunch", Occasion.LUNCH, WORKING_DAYS, time(12, 40)),
    Reminder("early", Occasion.FEET, frozenset({5, 6}), time(7, 0)),
)
SETTINGS = Settings(reminders=REMINDERS, quiet_from=time(4, 0), quiet_until=time(7, 30))
BERLIN, NEW_YORK, TOKYO = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")
START = datetime(2026, 1, 1, 5, 0, tzinfo=UTC)
DAYS, SEED = 365, 1


@dataclass
class Day:
    """What one day brings: when the lid is closed, when somebody is busy, has a session or must rest."""

    asleep: tuple[int, int]
    busy: tuple[int, int]
    session_at: int
    rests: bool
    answers: Callable[[], Answer | None]


@dataclass
class Expectation:
    """The same rules once more, as plainly as they can be told: what is expected to come at each minute.

    Written from the rules and not from the program: each reminder has one turn a day, from its time on until
    it is of no use any more.
    """

    settled: set[tuple[str, date]] = field(default_factory=set)
    later: dict[tuple[str, date], datetime] = field(default_factory=dict)
    off: set[date] = field(default_factory=set)
    unanswered: int = 0

    def at(self, since: int, key: date, now: datetime, day: Day) -> str | None:
        """What should come now, `since` minutes into the day of that date."""
        if self.unanswered >= 2 or key in self.off:
            return None
        runs, had = day.session_at <= since < day.session_at + 20, since >= day.session_at + 20
        quiet = 4 <= now.hour < 7 or (now.hour == 7 and now.minute < 30)
        busy = day.busy[0] <= since < day.busy[1]
        open_now: list[Reminder] = []
        for one in REMINDERS:
            opens, slot = minutes_into_day(one.at), (one.id, key)
            in_time = opens <= since < min(opens + WINDOWS[one.occasion], 1440)
            waits = slot in self.later and now < self.later[slot]
            over = slot in self.settled and slot not in self.later
            if key.weekday() not in one.weekdays or not in_time or waits or over:
                continue
            if runs or had or (day.rests and one.occasion is not Occasion.BREATHING):
                self._settle(slot)
            else:
                open_now.append(one)
        if not open_now or quiet or busy:
            return None
        for one in open_now:
            self._settle((one.id, key))
        self.unanswered += 1
        return max(open_now, key=lambda one: minutes_into_day(one.at)).id

    def take(self, slot: tuple[str, date], said: Answer, now: datetime) -> None:
        """Somebody answered."""
        self.unanswered = 0
        if said is Answer.LATER:
            self.later[slot] = now + timedelta(minutes=SETTINGS.snooze_minutes)
        elif said is Answer.NOT_TODAY:
            self.off.add(slot[1])
            self.later.clear()

    def open(self, since: int, key: date, now: datetime) -> None:
        """Somebody opened the program; what passed while reminders rested has passed."""
        if self.unanswered >= 2:
            for one in REMINDERS:
                opens, slot = minutes_into_day(one.at), (one.id, key)
                if opens <= since < opens + WINDOWS[one.occasion] and key.weekday() in one.weekdays:
                    self._settle(slot)
        self.unanswered = 0

    def _settle(self, slot: tuple[str, date]) -> None:
        self.settled.add(slot)
        self.later.pop(slot, None)


@dataclass
class Tale:
    """What became of the reminders of a year, and what should have."""

    came: list[tuple[str, datetime]] = field(default_factory=list)
    expected: list[tuple[str, datetime]] = field(default_factory=list)
    slots: Counter[tuple[str, date]] = field(default_factory=Counter)
    held: int = 0
    pointless: int = 0


def minutes_into_day(at: time) -> int:
    """Minutes since three in the morning."""
    return (at.hour * 60 + at.minute - 180) % 1440


def zone_on(day: int) -> ZoneInfo:
    """Two journeys: three weeks to the west in spring, ten days to the east in autumn."""
    return NEW_YORK if 95 <= day < 116 else TOKYO if 280 <= day < 290 else BERLIN


def day_of_chance(chance: random.Random) -> Day:
    """A day like others: some lids closed over a reminder, some films, some sessions, some rest."""
    asleep, busy, session = (0, 0), (0, 0), 10_000
    if chance.random() < 0.3:
        asleep = (begin := chance.randrange(500, 1100), begin + chance.randrange(20, 300))
    if chance.random() < 0.3:
        busy = (begin := chance.choice((550, 560, 1080, 1100)), begin + chance.randrange(5, 200))
    if chance.random() < 0.3:
        session = chance.randrange(400, 1200)
    said = chance.choices((*Answer, None), (4, 3, 1, 1, 2), k=8)
    return Day(asleep, busy, session, chance.random() < 0.1, iter(said).__next__)


def moments() -> Iterator[tuple[int, datetime]]:
    """Every minute of the year in which a reminder could possibly come, by the wall of the place."""
    opening = [(minutes_into_day(one.at), WINDOWS[one.occasion]) for one in REMINDERS]
    for hour in range(DAYS * 24):
        # Clocks and places change on whole hours only.
        begins = (START + timedelta(hours=hour)).astimezone(zone_on(hour // 24))
        first = (begins.hour * 60 + begins.minute - 180) % 1440
        for minute in range(60):
            since = first + minute
            if since == 0 or any(opens - 1 <= since <= opens + window for opens, window in opening):
                yield since, begins + timedelta(minutes=minute)


@cache
def live() -> Tale:
    """Lives the year: what the program says, and what is expected, minute by minute."""
    chance, tale, expectation = random.Random(SEED), Tale(), Expectation()
    remembered, days = Remembered(), dict[date, Day]()
    for since, now in moments():
        key = (now - timedelta(hours=3)).date()
        if key not in days:
            days[key] = day_of_chance(chance)
            if expectation.unanswered and chance.random() < 0.5:
                remembered = opened(SETTINGS, remembered, now)
                expectation.open(since, key, now)
        day = days[key]
        if day.asleep[0] <= since < day.asleep[1]:
            continue
        runs, had = day.session_at <= since < day.session_at + 20, since >= day.session_at + 20
        closed = frozenset(Occasion) - {Occasion.BREATHING} if day.rests else frozenset[Occasion]()
        busy = day.busy[0] <= since < day.busy[1]
        there = Circumstances(runs, frozenset(Occasion if had else ()), closed, busy)
        found = look(SETTINGS, remembered, there, now)
        tale.held += found.held
        tale.pointless += found.due is None and not found.held and found.remembered != remembered
        remembered = found.remembered
        expected = expectation.at(since, key, now, day)
        if expected is not None:
            tale.expected.append((expected, now))
        if found.due is None:
            continue
        tale.came.append((found.due.id, now))
        tale.slots[found.due.id, key] += 1
        said = day.answers()
        if said is not None:
            remembered = answered(SETTINGS, remembered, found.due, said, now)
            expectation.take((found.due.id, key), said, now)
    return tale


def test_a_year_brings_each_reminder_once_or_by_rule_never(
    record_property: Callable[[str, object], None],
) -> None:
    tale = live()
    assert tale.came == tale.expected
    record_property("table", table(tale))


def table(tale: Tale) -> str:
    """What the year was like, reminder by reminder."""
    rows = ["A year of reminders", f"{'':10}{'days':>6}{'came':>6}{'late':>6}{'again':>7}{'never':>7}"]
    for one in REMINDERS:
        dates = ((START + timedelta(days=number)).date() for number in range(DAYS))
        on_days = sum(1 for day in dates if day.weekday() in one.weekdays)
        moments_of = [moment for name, moment in tale.came if name == one.id]
        came = sum(1 for name, _day in tale.slots if name == one.id)
        on_time = sum(
            1 for moment in moments_of if (moment.hour, moment.minute) == (one.at.hour, one.at.minute)
        )
        again = len(moments_of) - came
        rows.append(f"{one.id:10}{on_days:6}{came:6}{came - on_time:6}{again:7}{on_days - came:7}")
    return "\n".join(rows)


def test_the_year_does_what_it_is_meant_to() -> None:
    """Not an empty year: lids, films, quiet hours, rest, snoozes, journeys and both changes of the clocks."""
    tale = live()
    assert sum(times > 1 for times in tale.slots.values()) > 10
    assert tale.held > 500
    assert tale.pointless > 40
    assert len({moment.utcoffset() for _name, moment in tale.came}) == 4
    names = Counter(name for name, _day in tale.slots)
    assert all(names[one.id] > 20 for one in REMINDERS)
    for change in (date(2026, 3, 28), date(2026, 10, 24)):
        assert any(day in (change, change + timedelta(days=1)) for _name, day in tale.slots)
