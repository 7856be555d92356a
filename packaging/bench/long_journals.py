"""What a suggestion costs after a hundred thousand sessions, beside what it costs after a hundred.

The journals are made, not lived: two sessions a day of one kind of person, the newest yesterday. Each pair is
asked in turn, so that what else the machine does falls on both.
"""

import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from bench.figures import Bench, Figure, in_ms, of_pairs
from bench.screens import PROGRAM, plain_environment
from companion.core.deciding import Today
from companion.core.journal import (
    Area,
    Course,
    Journal,
    Kind,
    Marks,
    Morning,
    Profile,
    Ratings,
    SessionRecord,
    SkinCheck,
    StopReason,
)
from companion.core.ladder import LADDERS, PLATEAU
from companion.core.suggestion import suggest
from companion.storage.database import open_journal, open_to_read
from companion.storage.journal_store import JournalStore
from companion.storage.paths import data_paths, prepare

FEW, MANY, QUICK_MANY = 100, 100_000, 10_000
PEOPLE = ("steady", "quick and unrated", "a bit of everything")
PROCESS_RUNS = 9
CORE_RUNS = 25
NOW = datetime.fromisoformat("2026-07-01T20:00+02:00")
RUNGS = {rung.number: rung.setup for rung in LADDERS[Area.BACK]}


def suggestions(bench: Bench) -> Iterator[Figure]:
    """A suggestion after many sessions beside one after few, for each person."""
    work, many_sessions = bench.folder("long journals"), QUICK_MANY if bench.quick else MANY
    for person in PEOPLE:
        folders = [work / f"{person} {number}" for number in (many_sessions, FEW)]
        for folder, number in zip(folders, (many_sessions, FEW), strict=True):
            write(folder, person, number)
        many, few = folders
        for folder in folders:
            whole(PROGRAM, folder)
        processes = [(whole(PROGRAM, many), whole(PROGRAM, few)) for _ in range(bench.few(PROCESS_RUNS))]
        rules = [(alone(many), alone(few)) for _ in range(CORE_RUNS)]
        yield of_pairs(f"suggest: {person}", "ms", in_ms(processes), 1.5, "few sessions")
        # The rules look at 200 sessions at most, of which a short journal has 100, and at every hard stop.
        budget = 1.5 if person == "steady" else None
        yield of_pairs(f"suggest: {person}, the rules alone", "ms", in_ms(rules), budget, "few sessions")


def whole(program: list[str], folder: Path) -> float:
    """Seconds that `mat-companion suggest --json` takes from start to end."""
    words = [*program, "suggest", "--json", "--at", NOW.isoformat(), "--data-dir", str(folder)]
    begin = time.perf_counter()
    # Without a limit of time, for with one Python looks only every 50 ms whether the program has ended.
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=plain_environment())
    return time.perf_counter() - begin


def alone(folder: Path) -> float:
    """Seconds from the open journal to the suggestion."""
    with closing(open_to_read(data_paths(folder).journal)) as journal:
        store = JournalStore(journal)
        begin = time.perf_counter()
        suggest(store.profile(), store.history(NOW), Today(NOW))
        return time.perf_counter() - begin


def write(folder: Path, person: str, number: int) -> None:
    """A data folder with that many sessions of that person."""
    paths = data_paths(folder)
    prepare(paths)
    with closing(open_journal(paths, NOW).database) as journal:
        profile = Profile(NOW - timedelta(days=10), professional_ok=dict.fromkeys(StopReason, NOW))
        records = tuple(session(person, count) for count in range(number))
        looks = tuple(SkinCheck(one.started_at, one.area, Marks.GONE) for one in records[::2])
        JournalStore(journal).import_journal(Journal(profile, records, looks))


def session(person: str, number: int) -> SessionRecord:
    """The session so many sessions ago."""
    steady = SessionRecord(
        id=UUID(int=number + 1),
        started_at=NOW - timedelta(days=1, hours=12 * number),
        kind=Kind.STANDARD,
        area=Area.BACK,
        planned=RUNGS[PLATEAU],
        minutes_done=20.0,
        course=Course.COMPLETED,
        before=Ratings(5, 5, 5),
        after=Ratings(4, 3, 3),
        comfort=4,
        felt=("warm",),
        tags=("long sitting",),
        morning=Morning(4, 7),
    )
    unrated = replace(steady, before=Ratings(), after=Ratings(), comfort=None, morning=Morning())
    match person:
        case "quick and unrated":
            planned = replace(steady.planned, minutes=10.0)
            return replace(unrated, kind=Kind.QUICK, planned=planned, minutes_done=10.0)
        case "a bit of everything" if number % 100 == 50:
            stopped = replace(steady, course=Course.STOPPED, minutes_done=3.0, comfort=1)
            return replace(stopped, stop_reason=StopReason.DIZZINESS)
        case "a bit of everything":
            others = (
                replace(steady, kind=Kind.BREATHING),
                unrated,
                replace(steady, planned=RUNGS[4], minutes_done=15.0),
                replace(steady, area=Area.NECK, planned=LADDERS[Area.NECK][1].setup, minutes_done=5.0),
                replace(steady, comfort=3),
            )
            return others[number % len(others)]
        case _:
            return steady
