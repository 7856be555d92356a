"""A journal from elsewhere, brought into ours within one transaction; `merging` has the rules."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar
from uuid import UUID

from companion.core.journal import Condition, Course, Deletion, Journal, Profile, SessionRecord
from companion.core.transferring import Imported
from companion.storage.exchange_fields import Progress
from companion.storage.exchange_writing import profile_document
from companion.storage.merging import joined, joined_profile, joined_skin_check, with_our_course
from companion.storage.profile_rows import put_profile
from companion.storage.rows import (
    PUT_DELETION,
    PUT_SESSION,
    PUT_SKIN_CHECK,
    deletion_from,
    deletion_values,
    session_from,
    session_values,
    skin_check_from,
    skin_check_values,
    understood,
)

AT_ONCE = 400
"""How many sessions are looked up together; SQLite of old takes no more than 999 values in a question."""

Account = SessionRecord | Deletion
Value = TypeVar("Value")


def take_in(
    connection: sqlite3.Connection, ours: Profile | None, theirs: Journal, progress: Progress
) -> Imported:
    """Writes what `theirs` changes, within the caller's transaction; `ours` is our profile.

    The last word of `progress` comes when everything is written and only the end of the transaction is
    missing. Raises CompanionError JOURNAL_DAMAGED for a record of ours that cannot be understood.
    """
    accounts = _accounts(theirs)
    total = len(accounts) + len(theirs.skin_checks)
    tally = _Tally()
    done = 0
    for some in _chunks(accounts.items()):
        progress(done, total)
        _settle(connection, dict(some), tally)
        done += len(some)
    added = changed = 0
    for some in _chunks(theirs.skin_checks):
        progress(done, total)
        for check in some:
            values = skin_check_values(check)
            row = connection.execute(
                "SELECT * FROM skin_check WHERE at = ? AND area = ?", (values[0], values[2])
            ).fetchone()
            known = None if row is None else understood(skin_check_from, row)
            after = skin_check_values(check if known is None else joined_skin_check(known, check))
            if known is None or after != skin_check_values(known):
                connection.execute(PUT_SKIN_CHECK, after)
                added, changed = added + (known is None), changed + (known is not None)
        done += len(some)
    profile = joined_profile(ours, theirs.profile)
    # As documents: two clocks may show one moment differently.
    changes = profile is not None and (ours is None or profile_document(profile) != profile_document(ours))
    if changes and profile is not None:
        put_profile(connection, profile)
    progress(total, total)
    return Imported(
        sessions_added=tally.added,
        sessions_changed=tally.changed,
        sessions_deleted=tally.deleted,
        sessions_unchanged=tally.unchanged,
        sessions_refused=tally.refused,
        skin_checks_added=added,
        skin_checks_changed=changed,
        profile_changed=changes,
        conditions_unticked=_unticked(ours, profile),
    )


@dataclass
class _Tally:
    added: int = 0
    changed: int = 0
    deleted: int = 0
    unchanged: int = 0
    refused: int = 0


def _accounts(theirs: Journal) -> dict[UUID, Account]:
    """One account for each session a journal speaks of."""
    accounts: dict[UUID, Account] = {}
    for account in (*theirs.sessions, *theirs.deletions):
        known = accounts.get(account.id)
        accounts[account.id] = account if known is None else joined(known, account)
    return accounts


def _settle(connection: sqlite3.Connection, theirs: dict[UUID, Account], tally: _Tally) -> None:
    ours = _known(connection, theirs)
    sessions: list[SessionRecord] = []
    deletions: list[Deletion] = []
    for id, account in theirs.items():
        known = ours.get(id)
        if isinstance(known, SessionRecord) and known.course is Course.RUNNING:
            tally.refused += 1
            continue
        after = account if known is None else joined(known, account)
        if isinstance(known, SessionRecord) and isinstance(after, SessionRecord):
            after = with_our_course(known, after)
            if session_values(after) == session_values(known):
                tally.unchanged += isinstance(account, SessionRecord)
            else:
                tally.changed += 1
                sessions.append(after)
        elif isinstance(after, SessionRecord):
            tally.added += 1
            sessions.append(after)
        else:
            tally.deleted += isinstance(known, SessionRecord)
            tally.refused += isinstance(account, SessionRecord)
            deletions.append(after)
    connection.executemany("DELETE FROM deletion WHERE id = ?", [(str(one.id),) for one in sessions])
    connection.executemany("DELETE FROM session WHERE id = ?", [(str(one.id),) for one in deletions])
    connection.executemany(PUT_SESSION, map(session_values, sessions))
    connection.executemany(PUT_DELETION, map(deletion_values, deletions))


def _known(connection: sqlite3.Connection, ids: Iterable[UUID]) -> dict[UUID, Account]:
    """What our journal has about some sessions."""
    values = [str(id) for id in ids]
    these = f"id IN ({', '.join('?' * len(values))})"
    sessions = connection.execute(f"SELECT * FROM session WHERE {these}", values)
    deletions = connection.execute(f"SELECT * FROM deletion WHERE {these}", values)
    found = (
        *(understood(session_from, row) for row in sessions),
        *(understood(deletion_from, row) for row in deletions),
    )
    return {account.id: account for account in found}


def _chunks(values: Iterable[Value]) -> Iterator[list[Value]]:
    rest = iter(values)
    while some := list(islice(rest, AT_ONCE)):
        yield some


def _unticked(before: Profile | None, after: Profile | None) -> tuple[Condition, ...]:
    if before is None or after is None:
        return ()
    return tuple(one for one in Condition if one in before.conditions - after.conditions)
