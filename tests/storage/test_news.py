"""What of another journal is taken in, record by record: all that ours has not, nothing that both have."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, timedelta
from uuid import UUID

from hypothesis import given, settings

from companion.core.journal import Course, DiaryEntry, Journal
from companion.storage.database import open_in_memory
from companion.storage.exchange import from_document, written
from companion.storage.journal_store import JournalStore
from companion.storage.news import AT_ONCE, known, portions
from tests.storage.records import DELETION, JOURNAL, NOW, PROFILE, SESSION, finished_sessions, journals

ENTRY = DiaryEntry(UUID(int=9), NOW, note="a walk")
BARE = replace(JOURNAL, profile=None, deletions=(DELETION,), entries=(ENTRY,))


def test_what_both_have_is_no_news() -> None:
    assert list(portions(BARE, known(BARE))) == []
    crashed = replace(BARE, sessions=(replace(SESSION, course=Course.INTERRUPTED),))
    assert list(portions(BARE, known(crashed))) == []


def test_health_answers_come_first_whatever_they_say() -> None:
    assert list(portions(JOURNAL, known(JOURNAL))) == [Journal(PROFILE)]


def test_everything_else_is_news_of_its_kind() -> None:
    assert list(portions(BARE, known(Journal()))) == [BARE]


def test_one_moment_on_another_clock_is_news() -> None:
    moved = replace(BARE, sessions=(replace(SESSION, started_at=SESSION.started_at.astimezone(UTC)),))
    assert list(portions(moved, known(BARE))) == [Journal(sessions=moved.sessions)]


def test_many_come_in_portions() -> None:
    many = tuple(replace(SESSION, id=UUID(int=number)) for number in range(2 * AT_ONCE + 1))
    sizes = [len(portion.sessions) for portion in portions(Journal(sessions=many), known(Journal()))]
    assert sizes == [AT_ONCE, AT_ONCE, 1]


def _exported(*, ours: Journal, theirs: Journal, at_once: bool) -> str:
    with closing(open_in_memory()) as database:
        store = JournalStore(database)
        store.import_journal(ours)
        for portion in [theirs] if at_once else portions(theirs, known(store.journal())):
            store.import_journal(portion)
        return "".join(written(store.journal()))


@given(ours=journals(finished_sessions), theirs=journals(finished_sessions))
@settings(max_examples=40)
def test_in_portions_comes_to_the_same_as_all_at_once(ours: Journal, theirs: Journal) -> None:
    # Some of it both have; some was edited or deleted on one side.
    edits = tuple(replace(one, edited_at=NOW + timedelta(days=1)) for one in ours.sessions[:1])
    both = replace(theirs, sessions=(*theirs.sessions, *ours.sessions[1:], *edits))
    both, _left_out = from_document(json.loads("".join(written(both))))
    assert _exported(ours=ours, theirs=both, at_once=False) == _exported(ours=ours, theirs=both, at_once=True)
