"""What the pages of a journal of a hundred thousand lines cost, beside those of a thousand.

Both journals are made, not lived: some years of lines, one in four an entry without a session, with words
that are on every third line, and words that are on one in a hundred. Each question is asked of both in turn,
so that what else the machine does falls on both; a ratio is that of the fastest answers.
"""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from companion.core.journal import (
    Area,
    Course,
    Cover,
    DiaryEntry,
    Head,
    Journal,
    Kind,
    Line,
    Ratings,
    SessionRecord,
    Setup,
    Surface,
)
from companion.core.looking_up import Filter, Search
from companion.storage.database import Database, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import data_paths, prepare

FEW, MANY, QUICK_MANY = 1_000, 100_000, 10_000
PAGE = 50
RUNS = 40
BUDGET = 1.5
"""The largest ratio allowed."""

UNFELT = 0.0001
"""Seconds more that count for nothing: an answer of no lines is there in less."""

LAST = datetime.fromisoformat("2026-07-01T20:00+02:00")
COMMON = (
    *("calm", "warm", "back", "tired", "headache", "sitting", "walk", "stretching", "slept", "badly", "long"),
    *("day", "drive", "evening", "quiet", "neck", "pressure", "slow", "music", "meeting", "garden", "office"),
    *("Rücken", "Nacken", "besser", "schlechter", "gleich", "Garten", "Schreibtisch"),
)
RARE_WORDS = 900
SCARCE = "Qigong"
"""On thirty of the newest lines, and on no other."""

SYLLABLES = (
    "ba",
    "ce",
    "do",
    "fu",
    "gi",
    "ha",
    "ke",
    "lo",
    "mu",
    "ni",
    "pa",
    "re",
    "so",
    "stra",
    "schwe",
    "xe",
)
AREAS = (Area.BACK, Area.BACK, Area.BACK, Area.NECK, Area.FEET_SEATED, Area.SEAT)


def journal(lines: int) -> Journal:
    """So many lines, the newest of them the same whatever their number."""
    chance = random.Random(6)
    rare = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(RARE_WORDS)]
    sessions: list[SessionRecord] = []
    entries: list[DiaryEntry] = []
    for number in range(lines):
        at = LAST - timedelta(hours=6 * number, seconds=chance.randrange(3000))
        id = UUID(int=chance.getrandbits(128))
        note = " ".join(chance.choices(COMMON, k=9) + chance.choices(rare, k=2)) if number % 5 else ""
        if number % 33 == 7 and number < FEW:
            note = f"{note} {SCARCE}"
        if number % 4 == 3:
            entries.append(DiaryEntry(id, at, Ratings(4, 5, 3), 6, ("walk",), (), note))
        else:
            tags = ("long sitting",) if number % 3 else ()
            sessions.append(replace(_session(id, at), area=chance.choice(AREAS), note=note, tags=tags))
    return Journal(sessions=tuple(sessions), entries=tuple(entries))


def _session(id: UUID, at: datetime) -> SessionRecord:
    return SessionRecord(
        id=id,
        started_at=at,
        kind=Kind.STANDARD,
        area=Area.BACK,
        planned=Setup(Cover.THIN_TOWEL, Surface.BED, Head.FOLDED_TOWEL, 15.0),
        minutes_done=15.0,
        course=Course.COMPLETED,
        before=Ratings(5, 5, 5),
        after=Ratings(4, 3, 3),
        comfort=4,
        felt=("warm",),
    )


def questions() -> Iterator[tuple[str, Callable[[JournalStore], object]]]:
    """What is asked: the first page, later ones, each filter, and words as they are typed.

    What is found is a full page in both journals, or as many lines, or nothing: to make lines of what was
    found takes most of the time.
    """
    yield "first page", lambda store: store.lines(Search(), None, PAGE)
    yield "next five pages", _next_pages
    for one in Filter:
        yield f"filter {one.value}", lambda store, one=one: store.lines(Search(filter=one), None, PAGE)
    typed = [word[:end] for word in ("headache", "Rücken") for end in range(1, len(word) + 1)]
    for words in (*typed, "s w", "calm warm", "long day", SCARCE[:2], SCARCE[:4], SCARCE, f"{SCARCE} w", "z"):
        yield f"search {words!r}", lambda store, words=words: store.lines(Search(words), None, PAGE)
    yield "search 's' among feet", lambda store: store.lines(Search("s", Filter.FEET), None, PAGE)


def _next_pages(store: JournalStore) -> object:
    last: Line | None = store.lines(Search(), None, PAGE)[-1]
    for _ in range(5):
        last = store.lines(Search(), last, PAGE)[-1]
    return last


def filled(folder: Path, lines: int) -> Database:
    """A journal of so many lines."""
    paths = data_paths(folder)
    prepare(paths)
    opened = open_journal(paths, LAST).database
    JournalStore(opened).import_journal(journal(lines))
    return opened


def seconds(ask: Callable[[JournalStore], object], store: JournalStore) -> float:
    """How long one answer takes."""
    begin = time.perf_counter()
    ask(store)
    return time.perf_counter() - begin
