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
from companion.core.reminding import WINDOWS, Answer, Circumstances, Remembered, answered, look, near, opened
from companion.core.settings import Settings

REMINDERS = (
    Reminder("bedtime", Occasion.BEDTIME, EVERY_DAY, time(21, 30)),
    Reminder("late", Occasion.BREATHING, frozenset({4, 5}), time(0, 30)),
    Reminder("lunch", Occasion.LUNCH, WORKING_DAYS, time(12, 40)),
    Reminder("early", Occasion.FEET, frozenset({5, 6}), time(7, 0)),
)
SETTINGS = Settings(reminders=REMINDERS, quiet_from=time(23, 0), quiet_until=time(7, 30))
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
class Tale:
    """What became of each reminder of each day."""

    came: Counter[tuple[str, date]] = field(default_factory=Counter)
    put_off: Counter[tuple[str, date]] = field(default_factory=Counter)
    moments: dict[tuple[str, date], list[datetime]] = field(default_factory=dict)
    chances: dict[tuple[str, date], int] = field(default_factory=dict)
    why: dict[tuple[str, date], str] = field(default_factory=dict)


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
    opening = [((one.at.hour * 60 + one.at.minute - 180) % 1440, WINDOWS[one.occasion]) for one in REMINDERS]
    for hour in range(DAYS * 24):
        # Clocks and places change on whole hours only.
        begins = (START + timedelta(hours=hour)).astimezone(zone_on(hour // 24))
        first = (begins.hour * 60 + begins.minute - 180) % 1440
        for minute in range(60):
            since = first + minute
            if since == 0 or any(opens - 1 <= since <= opens + window for opens, window in opening):
                yield since, begins + timedelta(minutes=minute)


@cache
def live(seed: int) -> Tale:
    """Lives the year, by the rules alone."""
    chance, tale = random.Random(seed), Tale()
    remembered, days = Remembered(), dict[date, Day]()
    for since, now in moments():
        key = (now - timedelta(hours=3)).date()
        if key not in days:
            days[key] = day_of_chance(chance)
            if remembered.unanswered and chance.random() < 0.5:
                remembered = opened(SETTINGS, remembered, now)
        day = days[key]
        if day.asleep[0] <= since < day.asleep[1]:
            continue
        possible = near(SETTINGS, remembered, now)
        if not possible:
            continue
        closed = frozenset(Occasion) - {Occasion.BREATHING} if day.rests else frozenset[Occasion]()
        had, runs = since >= day.session_at + 20, day.session_at <= since < day.session_at + 20
        busy = day.busy[0] <= since < day.busy[1]
        answered_by = frozenset(Occasion if had else ())
        found = look(SETTINGS, remembered, Circumstances(runs, answered_by, closed, busy), now)
        remembered = found.remembered
        quiet = now.time() >= time(23) or now.time() < time(7, 30)
        for one in possible:
            slot = (one.id, key)
            pointless = runs or had or one.occasion in closed
            tale.why.setdefault(slot, "by the day" if pointless else "held" if busy or quiet else "")
            if not (pointless or busy or quiet):
                tale.chances[slot] = tale.chances.get(slot, 0) + 1
        if found.due is None:
            continue
        slot = (found.due.id, key)
        tale.came[slot] += 1
        tale.moments.setdefault(slot, []).append(now)
        said = day.answers()
        if said is not None:
            remembered = answered(SETTINGS, remembered, found.due, said, now)
            tale.put_off[slot] += said is Answer.LATER
    return tale


def test_a_year_brings_each_reminder_once_or_by_rule_never(
    record_property: Callable[[str, object], None],
) -> None:
    tale = live(SEED)
    for slot, times in tale.came.items():
        # Once, and once more for each time it was put off; in its window, and never in quiet hours.
        assert 1 <= times <= 1 + tale.put_off[slot]
        assert tale.chances[slot] >= times
        one = next(one for one in REMINDERS if one.id == slot[0])
        for moment in tale.moments[slot]:
            opens = one.at.hour * 60 + one.at.minute
            late = (moment.hour * 60 + moment.minute - opens) % 1440
            assert late < WINDOWS[one.occasion]
            assert time(7, 30) <= moment.time() < time(23, 0)
            assert slot[1].weekday() in one.weekdays
    # Whatever had a minute in which nothing spoke against it came, or a newer one came in its place.
    for slot in tale.chances:
        newer = any(other[1] == slot[1] and other != slot for other in tale.came)
        assert tale.came[slot] or newer
    assert not any(name == "late" for name, _day in tale.came), "its whole window lies in the quiet hours"
    record_property("table", table(tale))


def table(tale: Tale) -> str:
    """What the year was like, reminder by reminder."""
    rows = [
        "A year of reminders",
        f"{'':10}{'days':>6}{'came':>6}{'late':>6}{'again':>7}{'silent':>8}",
    ]
    for one in REMINDERS:
        came = {slot: times for slot, times in tale.came.items() if slot[0] == one.id}
        on_days = sum(
            1 for number in range(DAYS) if (START + timedelta(days=number)).date().weekday() in one.weekdays
        )
        late = sum(
            1
            for slot in came
            if (tale.moments[slot][0].hour, tale.moments[slot][0].minute) != (one.at.hour, one.at.minute)
        )
        again = sum(came.values()) - len(came)
        silent = sum(1 for slot, why in tale.why.items() if slot[0] == one.id and slot not in came and why)
        rows.append(f"{one.id:10}{on_days:6}{len(came):6}{late:6}{again:7}{silent:8}")
    return "\n".join(rows)


def test_the_year_does_what_it_is_meant_to() -> None:
    """Not an empty year: lids, films, quiet hours, rest and snoozes all had their turn."""
    tale = live(SEED)
    assert sum(times > 1 for times in tale.came.values()) > 10
    assert sum(why == "held" for why in tale.why.values()) > 20
    assert sum(why == "by the day" for why in tale.why.values()) > 40
    zones = {moment.utcoffset() for found in tale.moments.values() for moment in found}
    assert len(zones) == 4
