"""How long the progress page takes.

Every figure is the least of several, in milliseconds of processor time: of the wish until the charts are
there, and of showing them, in a window without a screen.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from companion.core.journal import Area, Course, Cover, Kind, Morning, Ratings, SessionRecord
from companion.core.ladder import LADDERS
from companion.core.progress import Period
from companion.core.progress_window import window
from companion.storage.database import Database
from companion.storage.journal_store import JournalStore
from companion.storage.progress_rows import ProgressRows
from companion.ui.pages.progress import ProgressPage

NOW = datetime.now().astimezone()
A_DAY = 3
TRIES = 5


def sessions(count: int) -> list[SessionRecord]:
    """So many sessions, three a day, rated as it came."""
    chance = random.Random(count)
    rungs = LADDERS[Area.BACK]

    def rating() -> Ratings:
        return Ratings(*(chance.randrange(11) for _ in range(3)))

    return [
        SessionRecord(
            UUID(int=number),
            NOW - timedelta(days=number / A_DAY + 0.1),
            chance.choice((Kind.STANDARD, Kind.QUICK, Kind.BEDTIME)),
            Area.BACK,
            chance.choice(rungs[2:12]).setup,
            minutes_done=chance.uniform(3, 20),
            course=Course.COMPLETED,
            before=rating(),
            after=rating(),
            comfort=4,
            tags=("long sitting",) if chance.random() < 0.3 else (),
            note="a line about how it was, as people write it",
            morning=Morning(3, chance.randrange(11)) if chance.random() < 0.5 else Morning(),
        )
        for number in range(count)
    ]


def least(work: Callable[[], object]) -> float:
    """The shortest time of a few tries, in milliseconds."""
    taken: list[float] = []
    for _ in range(TRIES):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return min(taken)


def figures(journal: Database, page: ProgressPage) -> dict[str, float]:
    """The milliseconds of everything with this journal."""
    rows = ProgressRows(journal)

    def five_weeks() -> object:
        past = JournalStore(journal).history(NOW)
        return window(past, NOW, Period.FIVE_WEEKS, 0, Cover.T_SHIRT)

    def three_months() -> object:
        past = JournalStore(journal).history(NOW)
        return window(past, NOW, Period.THREE_MONTHS, 0, Cover.T_SHIRT)

    def all_time() -> object:
        return rows.all_time(NOW, 0, Cover.T_SHIRT)

    found = all_time()

    def show() -> None:
        page.show_progress(found)
        page.grab()

    return {
        "five weeks": least(five_weeks),
        "three months": least(three_months),
        "all the time, counted": least(all_time),
        "all the time, shown": least(show),
    }
