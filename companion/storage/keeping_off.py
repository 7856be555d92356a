"""What keeps somebody off the mat now, carried into a journal that is about to take the place of theirs.

An older journal knows nothing of a stop of this morning; bringing it back must not be a door to the mat.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from itertools import takewhile
from pathlib import Path

from companion.core.deciding import days_between
from companion.core.errors import CompanionError, Problem
from companion.core.holding import opens_the_mat
from companion.core.journal import Area, DayLock, Marks, SessionRecord, SkinCheck
from companion.core.past import FLARE_TWICE_DAYS
from companion.core.resting import FLARE_TWICE_REST_DAYS
from companion.storage.database import Database, migrate, open_to_read
from companion.storage.examining import examine
from companion.storage.faults import translated
from companion.storage.journal_store import JournalStore


def carry_over(current: Path, coming: Path, now: datetime) -> bool:
    """Writes into the journal `coming` what holds at `now` in `current`: stops, flares, looks at broken skin,
    reasons of the day. Returns whether there are any; else not a byte of it is changed.

    A damaged journal has nothing to tell. Raises CompanionError for a `coming` that cannot be written.
    """
    try:
        with closing(open_to_read(current)) as journal:
            stops, looks, locks = _holding(JournalStore(journal), now)
    except CompanionError as error:
        if error.problem is Problem.JOURNAL_DAMAGED:
            return False
        raise
    if not (stops or looks or locks):
        return False
    with translated(), closing(_opened(coming)) as journal:
        store = JournalStore(journal)
        for record in stops:
            store.save_session(record)
        for look in looks:
            store.add_skin_check(look)
        for lock in locks:
            store.add_day_lock(lock)
    return True


def _holding(
    store: JournalStore, now: datetime
) -> tuple[list[SessionRecord], tuple[SkinCheck, ...], tuple[DayLock, ...]]:
    profile, past = store.profile(), store.history(now)
    newest = (next(past.on_the_mat(area), None) for area in Area)
    lately = takewhile(
        lambda one: days_between(one.started_at, now) <= FLARE_TWICE_REST_DAYS + FLARE_TWICE_DAYS,
        past.on_the_mat(),
    )
    candidates = {one.id: one for one in (*past.stops, *newest, *lately) if one is not None}
    held = [one for one in candidates.values() if opens_the_mat(profile, past, one, None, now)]
    broken = any(look.marks is Marks.BROKEN for look in past.skin_checks)
    # With those that saw it healed since.
    return held, past.skin_checks if broken else (), past.locks


def _opened(path: Path) -> Database:
    """A journal file of any version, brought to the newest. Nothing stays beside it once it is closed."""
    version = examine(path).version
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        migrate(connection, version)
    except BaseException:
        connection.close()
        raise
    return Database(connection)
