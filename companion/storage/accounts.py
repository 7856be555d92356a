"""What the journal says about an id: a session, an entry without one, or that it was taken out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar
from uuid import UUID

from companion.core.journal import Deletion, DiaryEntry, SessionRecord
from companion.storage.rows import (
    DELETION_COLUMNS,
    ENTRY_COLUMNS,
    SESSION_COLUMNS,
    deletion_from,
    deletion_values,
    entry_from,
    entry_values,
    session_from,
    session_values,
    understood,
)

MOST_VALUES = 999
"""SQLite of old takes no more in one statement."""

Account = SessionRecord | DiaryEntry | Deletion
Value = TypeVar("Value")


def known(connection: sqlite3.Connection, ids: Iterable[UUID]) -> dict[UUID, Account]:
    """What the journal has about some ids, `MOST_VALUES` at most. Raises CompanionError JOURNAL_DAMAGED."""
    values = [str(id) for id in ids]
    these = f"WHERE id IN ({', '.join('?' * len(values))})"
    sessions = connection.execute(f"SELECT * FROM session {these}", values)
    entries = connection.execute(f"SELECT * FROM entry {these}", values)
    deletions = connection.execute(f"SELECT * FROM deletion {these}", values)
    found = (
        *(understood(session_from, row) for row in sessions),
        *(understood(entry_from, row) for row in entries),
        *(understood(deletion_from, row) for row in deletions),
    )
    return {account.id: account for account in found}


def put(connection: sqlite3.Connection, accounts: Sequence[Account]) -> None:
    """Makes these what the journal says about their ids, whatever it said before."""
    sessions = [account for account in accounts if isinstance(account, SessionRecord)]
    entries = [account for account in accounts if isinstance(account, DiaryEntry)]
    deletions = [account for account in accounts if isinstance(account, Deletion)]
    for table, others in (
        ("session", (*entries, *deletions)),
        ("entry", (*sessions, *deletions)),
        ("deletion", (*sessions, *entries)),
    ):
        for some in chunks([str(one.id) for one in others], MOST_VALUES):
            connection.execute(f"DELETE FROM {table} WHERE id IN ({', '.join('?' * len(some))})", some)
    _put_rows(connection, "session", SESSION_COLUMNS, list(map(session_values, sessions)))
    _put_rows(connection, "entry", ENTRY_COLUMNS, list(map(entry_values, entries)))
    _put_rows(connection, "deletion", DELETION_COLUMNS, list(map(deletion_values, deletions)))


def chunks(values: Iterable[Value], most: int) -> Iterator[list[Value]]:
    """The same values, so many at a time."""
    rest = iter(values)
    while some := list(islice(rest, most)):
        yield some


def _put_rows(
    connection: sqlite3.Connection,
    table: str,
    columns: tuple[str, ...],
    rows: Sequence[tuple[object, ...]],
) -> None:
    # Many to a statement: with each statement the index of words is written out.
    row = f"({', '.join('?' * len(columns))})"
    for some in chunks(rows, MOST_VALUES // len(columns)):
        connection.execute(
            f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES {', '.join([row] * len(some))}",
            [value for values in some for value in values],
        )
