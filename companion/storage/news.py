"""What another journal has that ours has not, in portions, so that nobody who writes waits for a long one.

Taking it all in at once would lock the journal for seconds. As taking in is a join (`merging.py`), it may be
done record by record: what both have, word for word, is left out, and the rest comes in small transactions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b

from companion.core.journal import Deletion, DiaryEntry, Journal, SessionRecord, SkinCheck
from companion.storage.exchange import Whole
from companion.storage.exchange_reading import derived_course

AT_ONCE = 200
"""Records in one transaction: some hundredths of a second, while others who write wait for a second."""

Record = SessionRecord | DiaryEntry | Deletion | SkinCheck
Known = frozenset[bytes]
"""Which records a journal has, in 16 bytes each: an edit of any changes them."""


def known(ours: Whole) -> Known:
    """Which records are in a journal, as another computer would write them down."""
    return frozenset(map(_mark, _records(ours)))


def portions(theirs: Journal, known: Known) -> Iterator[Journal]:
    """What of a journal is not known, a few records at a time; first the health answers, known or not."""
    if theirs.profile is not None:
        yield Journal(profile=theirs.profile)
    some: list[Record] = []
    for record in _records(theirs):
        if _mark(record) not in known:
            some.append(record)
            if len(some) == AT_ONCE:
                yield _journal_of(some)
                some = []
    if some:
        yield _journal_of(some)


def _records(journal: Whole) -> Iterator[Record]:
    for session in journal.sessions:
        # How it came to its end is on no paper.
        yield replace(session, course=derived_course(session))
    yield from journal.entries
    yield from journal.deletions
    yield from journal.skin_checks


def _mark(record: Record) -> bytes:
    # Not by equality: one moment on two clocks is equal, and not the same to everybody.
    return blake2b(repr(record).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _journal_of(records: list[Record]) -> Journal:
    return Journal(
        sessions=tuple(one for one in records if isinstance(one, SessionRecord)),
        skin_checks=tuple(one for one in records if isinstance(one, SkinCheck)),
        deletions=tuple(one for one in records if isinstance(one, Deletion)),
        entries=tuple(one for one in records if isinstance(one, DiaryEntry)),
    )
