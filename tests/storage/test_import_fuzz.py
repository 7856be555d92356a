"""Files that nobody would write: whatever is in them, they are taken in wholly or refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import CompanionError, Problem
from companion.core.looking_up import Search
from companion.storage.database import Database, open_in_memory
from companion.storage.exchange import parse
from companion.storage.journal_store import JournalStore
from tests.storage.documents import BARE_ENTRY, BARE_SESSION, EXAMPLE
from tests.storage.records import ENTRY, JOURNAL

TABLES = (
    "session",
    "entry",
    "deletion",
    "skin_check",
    "profile",
    "profile_condition",
    "professional_ok",
    "line",
)
IDS = ("0b0e6a5c-7a86-4a55-8f0e-0d9c7f0f4a11", str(ENTRY.id), "00000000-0000-0000-0000-000000000001")

odd_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 45)
    | st.sampled_from([10**400, -(10**25), 2**63, 1e308, float("nan"), float("inf"), -0.0, 4.5])
    | st.sampled_from(["", "\0", "a\0b", "\ud800", "back", "2026-03-02T20:00", "9999-12-31T23:59:59Z"])
    | st.sampled_from(IDS)
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=4,
)


def records(whole: dict[str, Any]) -> st.SearchStrategy[list[Any]]:
    """Lists of a record as it should be, with some fields exchanged for anything; or of anything."""
    names = st.sampled_from([*whole, "id", "at", "edited_at", "weather"])
    odd = st.dictionaries(names, odd_values | st.sampled_from(IDS), max_size=2).map(lambda odd: whole | odd)
    return st.lists(st.just(whole) | odd | odd_values, max_size=3)


documents = st.fixed_dictionaries(
    {"format": st.just("mat-companion-journal"), "version": st.just(1)},
    optional={
        "profile": st.just(EXAMPLE["profile"]) | odd_values,
        "sessions": records(BARE_SESSION) | records(EXAMPLE["sessions"][0]) | odd_values,
        "entries": records(BARE_ENTRY) | records({**BARE_ENTRY, "done": ["walk"], "sleep": 4}) | odd_values,
        "skin_checks": records(EXAMPLE["skin_checks"][0]) | odd_values,
        "deletions": records({"id": IDS[0], "at": "2026-03-02T20:00"}) | odd_values,
    },
)


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    """One journal in memory for many examples, with something in it."""
    with closing(open_in_memory()) as opened:
        JournalStore(opened).import_journal(JOURNAL)
        yield opened


def contents(database: Database) -> list[list[tuple[Any, ...]]]:
    """Every row of every table."""
    return [[tuple(row) for row in database.rows(f"SELECT * FROM {table}")] for table in TABLES]


def taken_or_refused(database: Database, data: bytes) -> None:
    """Imports a file; one that is refused has changed nothing, and one that is taken in is all there."""
    before = contents(database)
    store = JournalStore(database)
    try:
        journal, _left_out = parse(data)
    except CompanionError as error:
        assert error.problem is Problem.IMPORT_UNREADABLE
        assert contents(database) == before
        return
    store.import_journal(journal)
    told = {each.id for each in (*journal.sessions, *journal.entries, *journal.deletions)}
    kept = store.journal()
    assert told <= {each.id for each in (*kept.sessions, *kept.entries, *kept.deletions)}
    assert not store.import_journal(journal).changes_anything
    assert len(store.lines(Search(), None, 10_000)) == len(kept.sessions) + len(kept.entries)


@given(document=documents)
def test_whatever_a_document_holds_it_is_taken_in_wholly_or_refused(
    database: Database, document: dict[str, Any]
) -> None:
    taken_or_refused(database, json.dumps(document).encode())


GOOD = json.dumps(
    {**EXAMPLE, "entries": [BARE_ENTRY], "deletions": [{"id": IDS[2], "at": "2026-03-02T20:00"}]}
).encode()
scraps = st.binary(max_size=4) | st.sampled_from(
    [b"\0", b"[" * 5000, b"9" * 5000, b"1e999", b"NaN", b'"', b"\xff"]
)


@given(start=st.integers(0, len(GOOD)), length=st.integers(0, 12), scrap=scraps)
def test_a_file_that_lost_or_changed_bytes_is_taken_in_wholly_or_refused(
    database: Database, start: int, length: int, scrap: bytes
) -> None:
    taken_or_refused(database, GOOD[:start] + scrap + GOOD[start + length :])


class CalledOffError(Exception):
    """Somebody pressed Cancel."""


@pytest.mark.parametrize("stop", [0, 1, 2, 3])
def test_an_import_that_is_called_off_leaves_no_trace(database: Database, stop: int) -> None:
    days = [f"2031-{month:02}-{day:02}T07:00" for month in range(1, 13) for day in range(1, 29)]
    entries = [{**BARE_ENTRY, "at": at, "note": f"rare{hour}"} for at in days for hour in (1, 2)]
    journal = parse(json.dumps({**EXAMPLE, "entries": entries}).encode())[0]
    before = contents(database)
    told: list[int] = []

    def object_in_the_end(done: int, _total: int) -> None:
        told.append(done)
        if len(told) > stop:
            raise CalledOffError

    store = JournalStore(database)
    with pytest.raises(CalledOffError):
        store.import_journal(journal, object_in_the_end)
    assert contents(database) == before
    assert store.lines(Search("rare1"), None, 9) == ()
