"""What goes out page by page is what goes out of a journal held, and it may be called off on the way."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given

from companion.core.journal import Area, DiaryEntry, Journal, Marks, SkinCheck
from companion.core.report import Choices
from companion.storage import exchange, outgoing
from companion.storage.database import open_in_memory
from companion.storage.exchange_fields import TOLD_EVERY
from companion.storage.journal_store import JournalStore
from companion.storage.outgoing import Outgoing
from companion.storage.reported import reported
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


def test_a_report_has_the_entries_and_looks_at_the_skin_too() -> None:
    told: list[tuple[int, int]] = []
    check = SkinCheck(NOW - timedelta(days=1), Area.BACK, Marks.CLEAR)
    with closing(open_in_memory()) as database:
        store = JournalStore(database)
        store.import_journal(many(2))
        store.add_skin_check(check)
        store.save_entry(DiaryEntry(UUID(int=9), NOW - timedelta(days=4), note="Stiff."))
        choices = Choices(None, NOW.date(), notes=True)
        found = reported(database, choices, NOW, lambda done, total: told.append((done, total)))
    assert (found.sessions, found.entries, len(found.seen)) == (2, 1, 1)
    assert found.notes is not None
    assert [note.words for note in found.notes] == ["Stiff.", SESSION.note, SESSION.note]
    assert told == [(0, 2)]


def test_a_long_report_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    with closing(open_in_memory()) as database:
        JournalStore(database).import_journal(many(TOLD_EVERY + 1))
        reported(database, Choices(None, NOW.date()), NOW, lambda done, total: told.append((done, total)))
    assert told == [(0, TOLD_EVERY + 1), (TOLD_EVERY, TOLD_EVERY + 1)]
