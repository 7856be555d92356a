"""What goes out page by page is what goes out of a journal held, and it may be called off on the way."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given

from companion.core.journal import Area, Journal, Marks, SkinCheck
from companion.storage import exchange, outgoing
from companion.storage.database import open_in_memory
from companion.storage.exchange_fields import TOLD_EVERY
from companion.storage.journal_store import JournalStore
from companion.storage.outgoing import Outgoing
from tests.storage.records import NOW, SESSION, finished_sessions, in_order, journals


@given(journal=journals(finished_sessions))
def test_the_document_is_the_same_as_of_the_journal_held(journal: Journal) -> None:
    with closing(open_in_memory()) as database:
        JournalStore(database).import_journal(journal)
        fetched = "".join(exchange.written(Outgoing(database)))
        assert fetched == "".join(exchange.written(JournalStore(database).journal()))
        assert exchange.parse(fetched.encode()) == (in_order(journal), ())


def many(number: int) -> Journal:
    """Sessions of as many evenings, and as many looks at the skin."""
    return Journal(
        None,
        tuple(
            replace(SESSION, id=UUID(int=count + 1), started_at=NOW - timedelta(days=count))
            for count in range(number)
        ),
        tuple(SkinCheck(NOW - timedelta(days=count), Area.BACK, Marks.FAINT) for count in range(number)),
    )


def test_nothing_is_lost_or_doubled_between_two_pages() -> None:
    journal = many(2 * outgoing.PAGE + 1)
    with closing(open_in_memory()) as database:
        JournalStore(database).import_journal(journal)
        fetched = Outgoing(database)
        assert tuple(fetched.sessions) == in_order(journal).sessions
        assert tuple(fetched.skin_checks) == in_order(journal).skin_checks


def test_it_is_told_how_far_it_is_and_ends_where_nobody_wants_it_any_more() -> None:
    told: list[tuple[int, int]] = []

    def called_off(done: int, total: int) -> None:
        told.append((done, total))
        if done == TOLD_EVERY:
            raise KeyboardInterrupt

    journal = many(TOLD_EVERY)
    with closing(open_in_memory()) as database:
        JournalStore(database).import_journal(journal)
        with pytest.raises(KeyboardInterrupt):
            list(exchange.written(Outgoing(database, called_off)))
    assert told == [(TOLD_EVERY, 2 * TOLD_EVERY)]
