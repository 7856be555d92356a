"""The past as the rules ask for it, fetched from the journal only as far as they look."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from companion.core.deciding import AHEAD
from companion.core.history import HARD_STOPS, History
from companion.core.journal import Area, SessionRecord, SkinCheck, StopReason
from companion.core.screening import LOCKS_LAST, telling_stops
from companion.storage.rows import day_lock_from, moment_values, session_from, skin_check_from, understood

PAGE = 50
"""Sessions fetched at once: more than most questions need, and a fraction of a millisecond."""

SKIN_CHECKS_LAST = timedelta(days=60)
"""Rules look at marks of the last hours and days, and after a break of 30 days everything starts afresh;
twice that is more than any of them asks for."""


class Answers(Protocol):
    """What is needed of a journal."""

    def rows(self, question: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Everything that answers one SELECT."""
        ...


class NewestFirst:
    """All sessions, the newest first, fetched a page at a time while somebody walks through them.

    Can be walked through more than once, and then shows what the journal holds by then. Walking raises
    CompanionError: JOURNAL_BUSY, JOURNAL_DAMAGED.
    """

    def __init__(self, journal: Answers) -> None:
        self._journal = journal

    def __iter__(self) -> Iterator[SessionRecord]:
        return _pages(self._journal, "1", (), "~")


@dataclass(frozen=True)
class StoredHistory(History):
    """The same in a journal on disk; sessions on the mat are found by an index of their own."""

    journal: Answers = field(kw_only=True)
    now: datetime = field(kw_only=True)

    def on_the_mat(self, area: Area | None = None) -> Iterator[SessionRecord]:
        """Those up to now, for no rule looks at what is still to come."""
        # The very words of the index, or SQLite would not use it.
        which = "kind <> 'breathing'"
        latest = moment_values(self.now)[0]
        if area is None:
            return _pages(self.journal, which, (), latest)
        return _pages(self.journal, f"{which} AND area = ?", (area.value,), latest)


def _pages(journal: Answers, which: str, values: tuple[object, ...], latest: str) -> Iterator[SessionRecord]:
    """The sessions of which `which` is true, up to the moment `latest`, the newest first."""
    # A page goes on after the last session seen, however many came in between: counting them off
    # would cost more with every page.
    question = (
        f"SELECT * FROM session WHERE {which} AND (started_at, id) < (?, ?) "
        "ORDER BY started_at DESC, id DESC LIMIT ?"
    )
    last = (latest, "~")
    while rows := journal.rows(question, (*values, *last, PAGE)):
        yield from (understood(session_from, row) for row in rows)
        last = (rows[-1]["started_at"], rows[-1]["id"])


def history(journal: Answers, now: datetime) -> History:
    """The history at an aware moment. The same sessions as `history_of` them all, at the cost of a few."""
    locks = journal.rows(
        "SELECT * FROM day_lock WHERE at >= ? ORDER BY at, reason", moment_values(now - LOCKS_LAST)[:1]
    )
    return StoredHistory(
        sessions=NewestFirst(journal),
        stops=_stops(journal, now),
        skin_checks=_skin_checks(journal, now),
        locks=tuple(understood(day_lock_from, row) for row in locks),
        journal=journal,
        now=now,
    )


def _stops(journal: Answers, now: datetime) -> tuple[SessionRecord, ...]:
    """The hard stops up to `now` by a fast clock that can still decide anything, the newest first."""
    reasons = sorted(reason.value for reason in HARD_STOPS)
    # "IN" cannot be true of NULL, so that this needs only the index of the sessions with a stop.
    rows = journal.rows(
        f"SELECT id, started_at, stop_reason FROM session WHERE stop_reason IN ({_places(reasons)}) "
        "AND started_at <= ? ORDER BY started_at DESC, id DESC",
        (*reasons, moment_values(now + AHEAD)[0]),
    )
    stops = [(datetime.fromisoformat(row["started_at"]), StopReason(row["stop_reason"])) for row in rows]
    ids = [rows[index]["id"] for index in telling_stops(stops)]
    if not ids:
        # Asked for nothing, SQLite looks through everything.
        return ()
    found = journal.rows(f"SELECT * FROM session WHERE id IN ({_places(ids)})", ids)
    return tuple(understood(session_from, row) for row in sorted(found, key=lambda row: ids.index(row["id"])))


def _places(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _skin_checks(journal: Answers, now: datetime) -> tuple[SkinCheck, ...]:
    since = now - SKIN_CHECKS_LAST
    checks = [
        understood(skin_check_from, row)
        for row in journal.rows("SELECT * FROM skin_check WHERE at >= ?", moment_values(since)[:1])
    ]
    # The last word about an area holds however old it is: broken skin rests until it was seen healed.
    for area in Area:
        newest = journal.rows(
            "SELECT * FROM skin_check WHERE area = ? AND at < ? ORDER BY at DESC LIMIT 1",
            (area.value, *moment_values(now)[:1]),
        )
        checks += [understood(skin_check_from, row) for row in newest]
    return tuple(sorted(set(checks), key=lambda check: (check.at, check.area.value)))
