"""The past as the rules ask for it, fetched from the journal only as far as they look."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from companion.core.history import HARD_STOPS, History
from companion.core.journal import Area, SessionRecord, SkinCheck
from companion.core.screening import LOCKS_LAST
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
        # A page goes on after the last session seen, however many came in between: counting them off
        # would cost more with every page.
        question = (
            "SELECT * FROM session WHERE (started_at, id) < (?, ?) ORDER BY started_at DESC, id DESC LIMIT ?"
        )
        last = ("~", "~")
        while rows := self._journal.rows(question, (*last, PAGE)):
            yield from (understood(session_from, row) for row in rows)
            last = (rows[-1]["started_at"], rows[-1]["id"])


def history(journal: Answers, now: datetime) -> History:
    """The history at an aware moment. The same sessions as `history_of` them all, at the cost of a few."""
    reasons = sorted(reason.value for reason in HARD_STOPS)
    # "IN" cannot be true of NULL, so that this needs only the index of the sessions with a stop.
    stops = journal.rows(
        f"SELECT * FROM session WHERE stop_reason IN ({', '.join('?' * len(reasons))}) "
        "ORDER BY started_at DESC, id DESC",
        reasons,
    )
    locks = journal.rows(
        "SELECT * FROM day_lock WHERE at >= ? ORDER BY at, reason", moment_values(now - LOCKS_LAST)[:1]
    )
    return History(
        sessions=NewestFirst(journal),
        stops=tuple(understood(session_from, row) for row in stops),
        skin_checks=_skin_checks(journal, now),
        locks=tuple(understood(day_lock_from, row) for row in locks),
    )


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
