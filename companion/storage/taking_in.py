"""A journal from elsewhere, brought into ours within one transaction; `merging` has the rules."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from companion.core.journal import (
    Condition,
    Course,
    Deletion,
    DiaryEntry,
    Journal,
    Profile,
    SessionRecord,
    moment_of,
)
from companion.core.transferring import Imported
from companion.storage.accounts import Account, chunks, known, put
from companion.storage.exchange_fields import Progress
from companion.storage.exchange_writing import profile_document
from companion.storage.merging import joined, joined_profile, joined_skin_check, with_our_course
from companion.storage.profile_rows import put_profile
from companion.storage.rows import (
    PUT_SKIN_CHECK,
    deletion_values,
    entry_values,
    session_values,
    skin_check_from,
    skin_check_values,
    understood,
)

AT_ONCE = 400
"""How many accounts are settled together."""


def take_in(
    connection: sqlite3.Connection, ours: Profile | None, theirs: Journal, progress: Progress
) -> Imported:
    """Writes what `theirs` changes, within the caller's transaction; `ours` is our profile.

    The last word of `progress` comes when everything is written and only the end of the transaction is
    missing. Raises CompanionError JOURNAL_DAMAGED for a record of ours that cannot be understood.
    """
    accounts = _accounts(theirs)
    total = len(accounts) + len(theirs.skin_checks)
    tallies = _Tallies(sessions := _Tally(), entries := _Tally())
    done = 0
    for some in chunks(accounts.items(), AT_ONCE):
        progress(done, total)
        _settle(connection, dict(some), tallies)
        done += len(some)
    added = changed = 0
    for some in chunks(theirs.skin_checks, AT_ONCE):
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
        sessions_added=sessions.added,
        sessions_changed=sessions.changed,
        sessions_deleted=sessions.deleted,
        sessions_unchanged=sessions.unchanged,
        sessions_refused=sessions.refused,
        skin_checks_added=added,
        skin_checks_changed=changed,
        profile_changed=changes,
        conditions_unticked=_unticked(ours, profile),
        entries_added=entries.added,
        entries_changed=entries.changed,
        entries_deleted=entries.deleted,
        entries_unchanged=entries.unchanged,
        entries_refused=entries.refused,
    )


@dataclass
class _Tally:
    """What became of the sessions, or of the entries."""

    added: int = 0
    changed: int = 0
    deleted: int = 0
    unchanged: int = 0
    refused: int = 0


@dataclass(frozen=True)
class _Tallies:
    sessions: _Tally
    entries: _Tally

    def of(self, account: SessionRecord | DiaryEntry) -> _Tally:
        return self.entries if isinstance(account, DiaryEntry) else self.sessions


def _accounts(theirs: Journal) -> dict[UUID, Account]:
    """One account for each session and entry a journal speaks of, in the order of time.

    The index of words is written out whenever something earlier follows.
    """
    accounts: dict[UUID, Account] = {}
    for account in (*theirs.sessions, *theirs.entries, *theirs.deletions):
        known = accounts.get(account.id)
        accounts[account.id] = account if known is None else joined(known, account)
    return dict(sorted(accounts.items(), key=lambda item: _moment(item[1])))


def _moment(account: Account) -> datetime:
    return account.at if isinstance(account, Deletion) else moment_of(account)


def _settle(connection: sqlite3.Connection, theirs: dict[UUID, Account], tallies: _Tallies) -> None:
    ours = known(connection, theirs)
    fresh: list[Account] = []
    for id, account in theirs.items():
        before = ours.get(id)
        if isinstance(before, SessionRecord) and before.course is Course.RUNNING:
            tallies.sessions.refused += 1
            continue
        after = account if before is None else joined(before, account)
        if isinstance(before, SessionRecord) and isinstance(after, SessionRecord):
            after = with_our_course(before, after)
        same = before is not None and _exactly(after) == _exactly(before)
        if not same:
            fresh.append(after)
        _count(tallies, before, account, after, same=same)
    put(connection, fresh)


def _count(
    tallies: _Tallies, before: Account | None, account: Account, after: Account, *, same: bool
) -> None:
    """Counts what became of one account of theirs: `after`, from `before` that was ours."""
    if isinstance(after, Deletion):
        if isinstance(before, SessionRecord | DiaryEntry):
            tallies.of(before).deleted += 1
        if not isinstance(account, Deletion):
            tallies.of(account).refused += 1
    elif type(before) is not type(after):
        tallies.of(after).added += 1
        if isinstance(before, SessionRecord | DiaryEntry):
            tallies.of(before).deleted += 1
    elif not same:
        tallies.of(after).changed += 1
    elif type(account) is type(after):
        tallies.of(after).unchanged += 1
    elif not isinstance(account, Deletion):
        tallies.of(account).refused += 1


def _exactly(account: Account) -> tuple[object, ...]:
    """What tells an account from another, even one of the same moment on another clock."""
    match account:
        case SessionRecord():
            return (0, *session_values(account))
        case DiaryEntry():
            return (1, *entry_values(account))
        case Deletion():  # pragma: no branch - there are no others, as the types tell
            return (2, *deletion_values(account))


def _unticked(before: Profile | None, after: Profile | None) -> tuple[Condition, ...]:
    if before is None or after is None:
        return ()
    return tuple(one for one in Condition if one in before.conditions - after.conditions)
