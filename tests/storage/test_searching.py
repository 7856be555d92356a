"""Lines of the journal: in order, page by page, and found by every word that they have."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Area, Deletion, DiaryEntry, Journal, Kind, Line, moment_of
from companion.core.looking_up import Filter, Search
from companion.storage import database
from companion.storage.database import Database, open_in_memory, open_journal
from companion.storage.journal_store import JournalStore
from companion.storage.paths import DataPaths
from companion.storage.schema import MIGRATIONS, without_full_text
from tests.storage.files import write_journal
from tests.storage.records import ENTRY, NOW, SESSION

ALPHABET = "aäbÅ áé1 .-\n"
"""Letters with and without accents, and what stands between words."""


@pytest.fixture(scope="module")
def shared() -> Iterator[Database]:
    """One journal in memory for many examples."""
    with closing(open_in_memory()) as journal:
        yield journal


def holding(journal: Database, *lines: Line) -> JournalStore:
    """A store that has these lines and no others."""
    with journal.transaction() as connection:
        connection.execute("DELETE FROM session")
        connection.execute("DELETE FROM entry")
        connection.execute("DELETE FROM deletion")
    store = JournalStore(journal)
    for line in lines:
        keep(store, line)
    return store


def keep(store: JournalStore, line: Line) -> None:
    """Keeps a session or an entry."""
    if isinstance(line, DiaryEntry):
        store.save_entry(line)
    else:
        store.save_session(line)


def everything(store: JournalStore, search: Search, page: int) -> list[Line]:
    """All lines looked for, a page at a time."""
    found: list[Line] = []
    while lines := store.lines(search, found[-1] if found else None, page):
        assert len(lines) <= page
        found += lines
    return found


def ordered(lines: list[Line]) -> list[Line]:
    """Newest first."""
    return sorted(lines, key=lambda line: (moment_of(line), line.id), reverse=True)


def plain_words(text: str) -> list[str]:
    """The words of a text without accents, in small letters."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    letters = "".join(one for one in decomposed if not unicodedata.combining(one))
    return "".join(one if one.isalnum() else " " for one in letters).split()


# Moments close together, of one second and of different ones, and before and after every place there is.
moments = st.builds(
    lambda second, micro: NOW + timedelta(seconds=second, microseconds=micro), *[st.integers(0, 2)] * 2
) | st.sampled_from([datetime(year, 1, 2, tzinfo=UTC) for year in (1, 1969, 2300, 9999)])
ids = st.sampled_from([0, 1, 2, 3, 2**127, 2**128 - 1, 2**128 - 2]).map(lambda number: UUID(int=number))
texts = st.text(ALPHABET, max_size=8)
lines = st.lists(
    st.builds(
        lambda id, at, area, kind, note, tag: replace(
            SESSION, id=id, started_at=at, area=area, kind=kind, note=note, tags=(tag,)
        ),
        *(ids, moments, st.sampled_from(Area), st.sampled_from(Kind), texts, texts),
    )
    | st.builds(
        lambda id, at, note, done: replace(ENTRY, id=id, at=at, note=note, done=(done,), tags=()),
        *(ids, moments, texts, texts),
    ),
    max_size=7,
    unique_by=lambda line: line.id,
)


@given(lines=lines, filter=st.sampled_from(Filter), page=st.integers(1, 4))
def test_pages_hold_every_line_of_a_filter_once_and_in_order(
    shared: Database, lines: list[Line], filter: Filter, page: int
) -> None:
    store = holding(shared, *lines)
    expected = ordered([line for line in lines if filter.lets_through(line)])
    assert everything(store, Search(filter=filter), page) == expected


@given(lines=lines, words=st.text(ALPHABET, max_size=5), filter=st.sampled_from(Filter))
def test_a_line_is_found_by_the_beginnings_of_its_words_and_by_nothing_else(
    shared: Database, lines: list[Line], words: str, filter: Filter
) -> None:
    wanted = plain_words(words.replace("-", " ").replace(".", " "))

    def has_all(line: Line) -> bool:
        others = line.done if isinstance(line, DiaryEntry) else ()
        there = plain_words(" \n".join((line.note, *line.tags, *others)))
        return all(any(word.startswith(one) for word in there) for one in wanted)

    # Signs between letters ask for words beside each other, and signs alone for the signs.
    store = holding(shared, *lines)
    found = everything(store, Search(" ".join(wanted), filter), 3)
    assert found == ordered([line for line in lines if filter.lets_through(line) and has_all(line)])
    if wanted and set(words) <= {*ALPHABET} - {".", "-"}:
        assert everything(store, Search(words, filter), 3) == found


@given(words=st.text() | st.text('"*()^:+-{}\\ aANDORNOT,.\0'), note=st.text(max_size=30))
def test_nothing_typed_is_a_command_or_an_error(shared: Database, words: str, note: str) -> None:
    store = holding(shared, replace(SESSION, note=note))
    for filter in Filter:
        assert len(store.lines(Search(words, filter), None, 5)) <= 1


TYPED = (
    *("ruhig", "RUHIG", "und ruh", "long rück", "drivi", "\u2600", "Rucken", "rücken", "RÜCKENS"),
    *("R\u0075\u0308cken", "背中", "中", "long-sitting ruh", "a.b", "5,5", "tag-e", "दर्द", "спин", "Спина"),
)


@pytest.mark.parametrize("words", TYPED)
def test_what_somebody_may_type_is_found(store: JournalStore, words: str) -> None:
    note = f"{SESSION.note} Rückenschmerzen 今日は背中が痛い a.b 5,5 दर्द спина tag-ende"
    store.save_session(replace(SESSION, note=note))
    store.save_entry(ENTRY)
    assert [line.id for line in store.lines(Search(words), None, 9)] == [SESSION.id]


@pytest.mark.parametrize("words", ["uhig", "warmth", "NOT walk", "* walk", "note:ruhig", "ruhig OR x"])
def test_what_is_not_there_is_not_found(store: JournalStore, words: str) -> None:
    store.save_session(SESSION)
    store.save_entry(ENTRY)
    assert store.lines(Search(words), None, 9) == ()


def test_a_page_is_found_after_a_line_that_is_gone(store: JournalStore) -> None:
    lines = [replace(ENTRY, id=UUID(int=number)) for number in range(1, 6)]
    for line in lines:
        store.save_entry(line)
    store.delete_entry(lines[2].id, NOW)
    assert store.lines(Search(), lines[2], 9) == (lines[1], lines[0])
    assert store.lines(Search(), lines[2], 0) == ()


def test_a_thousand_lines_of_one_moment_are_all_there(store: JournalStore) -> None:
    many = tuple(replace(ENTRY, id=UUID(int=number)) for number in range(1, 1001))
    store.import_journal(Journal(entries=many))
    assert everything(store, Search("drive"), 400) == list(many[::-1])


def test_words_without_end_are_looked_for_up_to_a_number(store: JournalStore) -> None:
    store.save_session(replace(SESSION, note=" ".join(f"w{number}" for number in range(2000))))
    assert len(store.lines(Search(" ".join(f"w{number}" for number in range(2000))), None, 9)) == 1
    assert store.lines(Search("w1 " + "x" * 200_000), None, 9) == ()


def test_a_beginning_with_very_many_endings_finds_them_all(store: JournalStore) -> None:
    for number in range(60):
        store.save_entry(replace(ENTRY, id=UUID(int=number), note=f"stretch{number}"))
    assert len(store.lines(Search("stretch"), None, 99)) == 60
    assert len(store.lines(Search("stretch1"), None, 99)) == 11


# Kept right whatever is written


def journal_of(lines: list[Line], deleted: list[UUID]) -> Journal:
    """A journal to be imported."""
    return Journal(
        sessions=tuple(line for line in lines if not isinstance(line, DiaryEntry)),
        entries=tuple(line for line in lines if isinstance(line, DiaryEntry)),
        deletions=tuple(Deletion(id, NOW) for id in deleted),
    )


@given(one=lines, two=lines, deleted=st.lists(ids, max_size=2))
def test_the_lines_are_those_of_the_records_after_every_import(
    shared: Database, one: list[Line], two: list[Line], deleted: list[UUID]
) -> None:
    store = holding(shared)
    for journal in (journal_of(one, []), journal_of(two, deleted), journal_of(one, [])):
        store.import_journal(journal)
        whole = store.journal()
        assert everything(store, Search(), 3) == ordered([*whole.sessions, *whole.entries])
        sound(shared)


def sound(opened: Database) -> None:
    """Asserts that the index of words holds what a fresh one of the same journal would."""
    with opened.transaction() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    (lines, indexed, records) = opened.rows(
        "SELECT (SELECT count(*) FROM line), (SELECT count(*) FROM search),"
        " (SELECT count(*) FROM session) + (SELECT count(*) FROM entry)"
    )[0]
    assert lines == indexed == records


def test_words_follow_a_record_through_its_changes(shared: Database) -> None:
    store = holding(shared, replace(SESSION, note="first"))
    store.save_session(replace(SESSION, note="second", started_at=NOW - timedelta(days=400)))
    assert store.lines(Search("first"), None, 9) == ()
    assert len(store.lines(Search("second"), None, 9)) == 1
    with shared.transaction() as connection:
        connection.execute("UPDATE session SET note = 'third', area = 'feet_seated'")
    assert store.lines(Search("second"), None, 9) == ()
    assert len(store.lines(Search("third", Filter.FEET), None, 9)) == 1
    store.delete_session(SESSION.id, NOW)
    assert store.lines(Search("third"), None, 9) == ()
    sound(shared)


def test_an_undone_change_leaves_no_word_behind(shared: Database) -> None:
    store = holding(shared, SESSION)
    with pytest.raises(sqlite3.IntegrityError):
        store.save_session(replace(SESSION, note="never", minutes_done=-1.0))
    assert store.lines(Search("never"), None, 9) == ()
    assert store.lines(Search("ruhig"), None, 9) == (SESSION,)
    sound(shared)


@pytest.mark.parametrize("change", ["tags = '5'", "tags = 'no list'", "started_at = 'yesterday'"])
def test_a_damaged_record_keeps_nobody_from_the_others(shared: Database, change: str) -> None:
    store = holding(shared, ENTRY, SESSION)
    with shared.transaction() as connection:
        connection.execute(f"UPDATE session SET {change}")
    assert store.lines(Search("drive"), None, 9) == (ENTRY,)
    sound(shared)


# A damaged index

DAMAGES = (
    "UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10",
    "UPDATE search_data SET block = x'00' WHERE id = 10",
    "DELETE FROM search_data WHERE id > 10",
)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_keeps_nothing_from_being_kept_and_found(paths: DataPaths, damage: str) -> None:
    write_journal(paths, *(replace(SESSION, id=UUID(int=number)) for number in range(1, 60)))
    with closing(sqlite3.connect(paths.journal, isolation_level=None)) as connection:
        connection.execute(damage)
    with closing(open_journal(paths, NOW).database) as opened:
        store = JournalStore(opened)
        # Found when it is met, and mended for the next try.
        with suppress(CompanionError):
            store.save_session(replace(SESSION, note="new"))
        store.save_session(replace(SESSION, note="new"))
        store.lines(Search("ruhig"), None, 99)
        store.save_session(replace(SESSION, id=UUID(int=7), note="other"))
        with suppress(CompanionError):
            store.delete_session(UUID(int=8), NOW)
        store.delete_session(UUID(int=8), NOW)
        assert len(store.sessions()) == 59
        assert len(store.lines(Search(), None, 99)) == 59
        assert len(store.lines(Search("ruhig"), None, 99)) == 57
        sound(opened)


def test_an_index_that_cannot_be_made_anew_is_told_as_damage_and_not_as_a_mistake_of_ours(
    paths: DataPaths,
) -> None:
    write_journal(paths, *(replace(SESSION, id=UUID(int=number)) for number in range(1, 60)))
    with closing(sqlite3.connect(paths.journal, isolation_level=None)) as connection:
        connection.execute(DAMAGES[1])
        connection.execute(
            "CREATE TRIGGER stuck BEFORE DELETE ON search_data BEGIN SELECT RAISE(ABORT, 'stuck'); END"
        )
    with closing(open_journal(paths, NOW).database) as opened, pytest.raises(CompanionError) as raised:
        JournalStore(opened).save_session(replace(SESSION, note="new"))
    assert raised.value.problem is Problem.JOURNAL_DAMAGED
    assert "cannot be made anew" in raised.value.detail


# Without full-text search


def test_where_sqlite_has_no_full_text_search_a_journal_in_memory_finds_what_it_can() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    database.migrate(connection, 0, without_full_text())
    with closing(Database(connection)) as opened:
        store = holding(opened, SESSION, ENTRY)
        store.save_session(replace(SESSION, note="Quiet"))
        assert everything(store, Search(), 1) == ordered([replace(SESSION, note="Quiet"), ENTRY])
        assert store.lines(Search("quiet"), None, 9) == (replace(SESSION, note="Quiet"),)
        assert store.lines(Search("walk", Filter.WITHOUT_SESSION), None, 9) == (ENTRY,)
        assert store.lines(Search("walk", Filter.BACK), None, 9) == ()


def test_a_journal_that_cannot_be_indexed_here_is_told_and_stays_as_it_was(paths: DataPaths) -> None:
    write_journal(paths, SESSION)
    with closing(sqlite3.connect(paths.journal)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        # As it looks to an SQLite without the module.
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'fts5 (', 'fts55 (')")
        connection.commit()
    before = paths.journal.read_bytes()
    with pytest.raises(CompanionError) as raised:
        open_journal(paths, NOW)
    assert raised.value.problem is Problem.FULL_TEXT_MISSING
    assert paths.journal.read_bytes() == before


def test_an_old_journal_that_cannot_be_indexed_here_stays_as_it_was(paths: DataPaths) -> None:
    open_journal(paths, NOW, MIGRATIONS[:3]).database.close()
    before = paths.journal.read_bytes()
    unknown = (*MIGRATIONS[:3], MIGRATIONS[3].replace("fts5 (", "fts55 ("))
    with pytest.raises(CompanionError) as raised:
        open_journal(paths, NOW, unknown)
    assert raised.value.problem is Problem.FULL_TEXT_MISSING
    assert paths.journal.read_bytes() == before
