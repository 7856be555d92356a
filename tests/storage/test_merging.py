"""Journals from several places become one: in whatever order, however often, it is the same one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from functools import reduce
from itertools import permutations
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.journal import (
    Area,
    Condition,
    Course,
    Cover,
    Deletion,
    DiaryEntry,
    Head,
    Journal,
    Kind,
    Marks,
    Mode,
    Morning,
    Pins,
    Profile,
    Ratings,
    SessionRecord,
    SkinCheck,
    StopReason,
    Surface,
    edited,
)
from companion.storage import merging
from companion.storage.accounts import Account
from companion.storage.database import Database, open_in_memory
from companion.storage.exchange import from_document, to_document, written
from companion.storage.exchange_reading import derived_course
from companion.storage.journal_store import JournalStore
from companion.storage.merging import joined, joined_profile, joined_skin_check
from companion.storage.rows import session_values
from companion.storage.taking_in import Imported
from tests.storage.records import CUT_OFF, ENTRY, NOW, SESSION, SETUP, profiles, sessions, skin_checks

# Few ids and moments, so that the accounts are of the same things and often of the same age. One moment on
# two clocks is among them.
ids = st.sampled_from([UUID(int=number) for number in (1, 2, 3)])
few_moments = st.sampled_from(
    [NOW, NOW.astimezone(UTC), NOW + timedelta(hours=1), NOW.astimezone(timezone(timedelta(hours=-5)))]
)


def _finished(session: SessionRecord) -> SessionRecord:
    return replace(session, course=derived_course(session))


def _account(session: SessionRecord, id: UUID, start: datetime, stamp: datetime | None) -> SessionRecord:
    return _finished(replace(session, id=id, started_at=start, edited_at=stamp))


# Few answers as well, so that accounts often agree in one and differ in another. Each is made from a number:
# to draw every answer by itself took most of the time of these tests, and the merging next to none.
RATINGS = (None, 0, 3, 7)
WORDS = ((), ("b",), ("c",), ("a", "ü"))
NOTES = ("", "b", "c", "a\nü")
SETUPS = (
    SETUP,
    replace(SETUP, minutes=10),
    replace(SETUP, cover=Cover.T_SHIRT),
    replace(SETUP, head=Head.NONE),
)


def _some_ratings(chance: Random) -> Ratings:
    return Ratings(*chance.choices(RATINGS, k=3))


def _some_session(seed: int) -> SessionRecord:
    chance = Random(seed)
    planned, used = chance.choice(SETUPS), chance.choice((None, *SETUPS))
    return SessionRecord(
        id=SESSION.id,
        started_at=NOW,
        kind=chance.choice((*Kind,)),
        area=chance.choice((*Area,)),
        planned=planned,
        minutes_done=chance.choice((0.0, 4.5, 10.0)),
        used=None if used == planned else used,
        asleep_minutes=chance.choice((0, 2)),
        before=_some_ratings(chance),
        after=_some_ratings(chance),
        comfort=chance.choice((None, 1, 4)),
        stop_reason=chance.choice((None, None, *StopReason)),
        felt=chance.choice(WORDS),
        marks=chance.choice((None, *Marks)),
        note=chance.choice(NOTES),
        tags=chance.choice(WORDS),
        morning=Morning(*chance.choices(RATINGS, k=2)),
    )


def _some_entry(seed: int, id: UUID, at: datetime, stamp: datetime | None) -> DiaryEntry:
    chance = Random(seed)
    done, tags = chance.choices(WORDS, k=2)
    return DiaryEntry(
        id, at, _some_ratings(chance), chance.choice(RATINGS), done, tags, chance.choice(NOTES), stamp
    )


def _some_profile(seed: int, at: datetime) -> Profile:
    chance = Random(seed)
    agreed = (Condition.HEART, Condition.NURSING, StopReason.NUMBNESS)
    return Profile(
        answered_at=at,
        mode=chance.choice((*Mode,)),
        conditions=frozenset(chance.sample((*Condition,), k=chance.randrange(3))),
        professional_ok={about: NOW + HOUR for about in agreed if chance.randrange(2)},
        pins=Pins(
            cover=chance.choice((None, Cover.THIN_TOWEL, Cover.THICK_SOCKS)),
            surface=chance.choice((None, *Surface)),
            minutes=chance.choice((None, 5, 15)),
        ),
        beyond_plateau=chance.random() < 0.5,
        longest_minutes=chance.choice((10, 20)),
        silent_end=chance.random() < 0.5,
        used_to=chance.choice((None, *SETUPS)),
    )


HOUR = timedelta(hours=1)
seeds = st.integers(0, 2**32)
stamps = st.none() | few_moments
accounts = st.builds(_account, seeds.map(_some_session), ids, few_moments, stamps)
few_entries = st.builds(_some_entry, seeds, ids, few_moments, stamps)
deletions = st.builds(Deletion, ids, few_moments)
few_profiles = st.builds(_some_profile, seeds, few_moments)
checks = st.builds(SkinCheck, few_moments, st.sampled_from(Area), st.sampled_from(Marks))
journals = st.builds(
    Journal,
    st.none() | few_profiles,
    st.lists(accounts, max_size=3, unique_by=lambda session: session.id).map(tuple),
    st.lists(checks, max_size=3).map(tuple),
    st.lists(deletions, max_size=3).map(tuple),
    st.lists(few_entries, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
)


def bytes_of(journal: Journal) -> str:
    """A journal as it is exported."""
    return "".join(written(journal))


def carried(journal: Journal) -> Journal:
    """A journal as it is after it went through a file."""
    return from_document(json.loads(bytes_of(journal)))[0]


@pytest.fixture(scope="module")
def computers() -> Iterator[tuple[Database, ...]]:
    """Journals in memory, for many examples: to make one takes longer than to merge a few records."""
    with ExitStack() as stack:
        yield tuple(stack.enter_context(closing(open_in_memory())) for _ in ("work", "home", "away"))


def emptied(database: Database) -> JournalStore:
    """The store of a journal from which everything was taken out."""
    with database.transaction() as connection:
        for table in ("session", "entry", "deletion", "skin_check", "profile"):
            connection.execute(f"DELETE FROM {table}")
    return JournalStore(database)


def after(database: Database, *imports: Journal) -> str:
    """The export of an empty journal into which others were imported one after the other."""
    store = emptied(database)
    for journal in imports:
        store.import_journal(journal)
    return bytes_of(store.journal())


def exactly(value: Account | Profile | SkinCheck | None) -> Any:
    """What tells two values apart that are equal but for the clock their times were read from."""
    return session_values(value) if isinstance(value, SessionRecord) else repr(value)


# The laws


def of_one_id(account: Account) -> Account:
    return replace(account, id=SESSION.id)


an_account = (accounts | deletions | few_entries).map(of_one_id)
an_entry = few_entries.map(of_one_id)


@given(one=an_account, two=an_account, three=an_account)
def test_accounts_of_one_id_join_in_any_order_whatever_they_are_of(
    one: Account, two: Account, three: Account
) -> None:
    assert exactly(joined(one, one)) == exactly(one)
    results = {exactly(reduce(joined, order)) for order in permutations((one, two, three))}
    assert len(results | {exactly(joined(one, joined(two, three)))}) == 1


@given(one=sessions, two=sessions, three=sessions)
def test_accounts_that_do_not_say_when_join_in_any_order(
    one: SessionRecord, two: SessionRecord, three: SessionRecord
) -> None:
    one, two, three = (_finished(replace(each, id=SESSION.id, edited_at=None)) for each in (one, two, three))
    assert exactly(joined(one, one)) == exactly(one)
    results = {exactly(reduce(joined, order)) for order in permutations((one, two, three))}
    assert len(results | {exactly(joined(one, joined(two, three)))}) == 1


@given(one=an_entry, two=an_entry, three=an_entry)
def test_accounts_of_an_entry_join_in_any_order(one: Account, two: Account, three: Account) -> None:
    one, two, three = (replace(each, edited_at=None) for each in (one, two, three))
    results = {exactly(reduce(joined, order)) for order in permutations((one, two, three))}
    assert len(results | {exactly(joined(one, joined(two, three)))}) == 1


answers = st.none() | st.builds(lambda profile, at: replace(profile, answered_at=at), profiles, few_moments)


@given(one=answers, two=answers, three=answers)
def test_health_answers_join_in_any_order(
    one: Profile | None, two: Profile | None, three: Profile | None
) -> None:
    results = [reduce(joined_profile, order) for order in permutations((one, two, three))]
    assert len({bytes_of(Journal(profile)) for profile in results}) == 1


@given(one=skin_checks, two=skin_checks, clock=few_moments)
def test_looks_at_the_skin_join_in_any_order(one: SkinCheck, two: SkinCheck, clock: datetime) -> None:
    two = replace(two, at=one.at.astimezone(clock.tzinfo))
    assert exactly(joined_skin_check(one, two)) == exactly(joined_skin_check(two, one))


@given(one=journals, two=journals, three=journals)
def test_files_may_be_imported_in_any_order(
    computers: tuple[Database, ...], one: Journal, two: Journal, three: Journal
) -> None:
    files = [carried(journal) for journal in (one, two, three)]
    assert len({after(computers[0], *order) for order in permutations(files)}) == 1


@given(one=journals, two=journals)
def test_a_file_imported_again_changes_nothing_even_after_another(
    computers: tuple[Database, ...], one: Journal, two: Journal
) -> None:
    one, two = carried(one), carried(two)
    once = after(computers[0], one, two)
    for again in (one, two):
        done = JournalStore(computers[0]).import_journal(again)
        assert not done.changes_anything
    assert bytes_of(JournalStore(computers[0]).journal()) == once


@given(one=journals, two=journals)
def test_two_computers_that_exchange_their_journals_have_the_same(
    computers: tuple[Database, ...], one: Journal, two: Journal
) -> None:
    first, second = map(emptied, computers[:2])
    first.import_journal(one)
    second.import_journal(two)
    for_second = first.journal()
    first.import_journal(from_document(to_document(second.journal()))[0])
    second.import_journal(from_document(to_document(for_second))[0])
    assert bytes_of(first.journal()) == bytes_of(second.journal())


@given(one=journals, two=journals)
def test_every_id_told_of_is_one_thing_in_the_end_and_none_is_lost(
    computers: tuple[Database, ...], one: Journal, two: Journal
) -> None:
    journal = from_document(json.loads(after(computers[0], one, two)))[0]
    told = {each.id for side in (one, two) for each in (*side.sessions, *side.entries, *side.deletions)}
    left = [each.id for each in (*journal.sessions, *journal.entries, *journal.deletions)]
    assert sorted(left) == sorted(told)


class Doing(Enum):
    """What somebody does at one of three computers."""

    SESSION = "keep a session"
    ENTRY = "keep an entry"
    DELETE = "delete"
    MEET = "take in the next computer's journal"


doings = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(Doing), ids, seeds, st.integers(0, 5)), max_size=12
)


@given(doings=doings)
def test_three_computers_end_with_the_same_journal_whatever_was_done_where(
    computers: tuple[Database, ...], doings: list[tuple[int, Doing, UUID, int, int]]
) -> None:
    stores = [emptied(database) for database in computers]
    newest: dict[UUID, datetime] = {}
    for where, doing, id, seed, minute in doings:
        store, now = stores[where], NOW + timedelta(minutes=minute)
        match doing:
            case Doing.SESSION:
                kept: Account = store.restore_session(_account(_some_session(seed), id, NOW, None), now)
            case Doing.ENTRY:
                kept = store.restore_entry(_some_entry(seed, id, NOW, None), now)
            case Doing.DELETE:
                kept = store.delete_entry(id, now)
            case Doing.MEET:
                store.import_journal(carried(stores[where - 1].journal()))
                continue
        stamp = kept.at if isinstance(kept, Deletion) else kept.edited_at
        assert stamp is not None
        newest[id] = max(stamp, newest.get(id, stamp))
    exports = [carried(store.journal()) for store in stores]
    for store in stores:
        for export in exports:
            store.import_journal(export)
    (left,) = {bytes_of(store.journal()) for store in stores}
    journal = from_document(json.loads(left))[0]
    records = (*journal.sessions, *journal.entries)
    stamps = {each.id: each.edited_at for each in records} | {each.id: each.at for each in journal.deletions}
    assert stamps == newest


def test_every_stop_has_its_place_among_the_others() -> None:
    assert sorted(reason.value for reason in merging._GRAVEST_STOP_LAST) == sorted(
        reason.value for reason in StopReason
    )


# Edits and deletions, one by one

OLD = replace(SESSION, edited_at=NOW, note="as it was")
NEW = replace(SESSION, edited_at=NOW + HOUR, note="", comfort=None)


@pytest.mark.parametrize(
    ("ours", "theirs", "left"),
    [
        (OLD, NEW, NEW),
        (SESSION, OLD, OLD),
        (OLD, Deletion(SESSION.id, NOW + HOUR), None),
        (NEW, Deletion(SESSION.id, NOW), NEW),
        (NEW, Deletion(SESSION.id, NOW + HOUR), None),
        (SESSION, Deletion(SESSION.id, NOW - HOUR), None),
    ],
    ids=["later", "says when", "deleted", "edited since", "same moment", "does not say when"],
)
def test_the_later_word_about_a_session_wins(
    ours: SessionRecord, theirs: SessionRecord | Deletion, left: SessionRecord | None
) -> None:
    for first, second in ((ours, theirs), (theirs, ours)):
        with closing(open_in_memory()) as database:
            store = JournalStore(database)
            for account in (first, second):
                is_deletion = isinstance(account, Deletion)
                store.import_journal(
                    Journal(deletions=(account,)) if is_deletion else Journal(sessions=(account,))
                )
            assert store.sessions() == (() if left is None else (left,))


def test_a_deleted_session_stays_deleted_and_the_import_says_so(store: JournalStore) -> None:
    store.save_session(SESSION)
    assert store.delete_session(SESSION.id, NOW) == Deletion(SESSION.id, NOW)
    assert store.import_journal(Journal(sessions=(SESSION,))) == Imported(sessions_refused=1)
    assert store.sessions() == ()
    assert store.deletions() == (Deletion(SESSION.id, NOW),)


def test_an_import_tells_what_it_deleted_and_what_came_back(store: JournalStore) -> None:
    store.save_session(OLD)
    deletion = Journal(deletions=(Deletion(OLD.id, NOW),))
    assert store.import_journal(deletion) == Imported(sessions_deleted=1)
    assert store.import_journal(deletion) == Imported()
    assert store.import_journal(Journal(sessions=(NEW,))) == Imported(sessions_added=1)
    assert store.deletions() == ()


def test_a_deletion_is_never_older_than_what_it_deletes(store: JournalStore) -> None:
    store.save_session(NEW)
    assert store.delete_session(NEW.id, NOW).at == NOW + HOUR
    assert store.delete_session(NEW.id, NOW).at == NOW + HOUR
    assert store.delete_session(NEW.id, NOW + 2 * HOUR).at == NOW + 2 * HOUR


def test_a_deleted_session_can_be_brought_back(store: JournalStore) -> None:
    for record in (SESSION, NEW):
        store.save_session(record)
        store.delete_session(record.id, NOW + 2 * HOUR)
        # Even by a clock that was put back.
        kept = store.restore_session(record, NOW)
        assert store.sessions() == (kept,)
        assert kept == replace(record, edited_at=kept.edited_at)
        assert store.deletions() == ()
        assert store.import_journal(Journal(deletions=(Deletion(record.id, NOW + 2 * HOUR),))) == Imported()
        store.delete_session(record.id, NOW + 3 * HOUR)


def test_a_session_never_deleted_is_restored_by_keeping_it(store: JournalStore) -> None:
    assert store.restore_session(SESSION, NOW) == replace(SESSION, edited_at=NOW)


def test_saving_brings_a_session_back_only_if_it_was_edited_since(store: JournalStore) -> None:
    store.delete_session(SESSION.id, NOW)
    for late in (SESSION, OLD):
        store.save_session(late)
        assert store.sessions() == ()
    store.save_session(NEW)
    assert store.sessions() == (NEW,)
    assert store.deletions() == ()


def test_an_edit_is_later_than_the_one_before_whatever_the_clock_says() -> None:
    first = edited(CUT_OFF, NOW)
    assert first == replace(CUT_OFF, edited_at=NOW)
    assert edited(first, NOW + HOUR).edited_at == NOW + HOUR
    for now in (NOW, NOW - HOUR):
        assert edited(first, now).edited_at == NOW + timedelta(microseconds=1)


# Entries without a session

OLD_ENTRY = replace(ENTRY, edited_at=NOW, note="as it was")
NEW_ENTRY = replace(ENTRY, edited_at=NOW + HOUR, note="", sleep=None)


def test_an_entry_is_edited_deleted_and_brought_back_as_a_session_is(store: JournalStore) -> None:
    for entry in (OLD_ENTRY, NEW_ENTRY):
        store.save_entry(entry)
        assert store.entries() == (entry,)
    assert store.delete_entry(ENTRY.id, NOW).at == NOW + HOUR
    assert (store.entries(), store.line(ENTRY.id)) == ((), None)
    store.save_entry(OLD_ENTRY)
    assert store.entries() == ()
    kept = store.restore_entry(NEW_ENTRY, NOW)
    assert kept == replace(NEW_ENTRY, edited_at=NOW + HOUR + timedelta(microseconds=1))
    assert (store.entries(), store.deletions(), store.line(ENTRY.id)) == ((kept,), (), kept)


def test_an_import_tells_of_entries_apart(store: JournalStore) -> None:
    assert store.import_journal(Journal(entries=(OLD_ENTRY,))) == Imported(entries_added=1)
    assert store.import_journal(Journal(entries=(OLD_ENTRY,))) == Imported(entries_unchanged=1)
    assert store.import_journal(Journal(entries=(NEW_ENTRY,))) == Imported(entries_changed=1)
    deletion = Journal(deletions=(Deletion(ENTRY.id, NOW + HOUR),))
    assert store.import_journal(deletion) == Imported(entries_deleted=1)
    assert store.import_journal(Journal(entries=(NEW_ENTRY,))) == Imported(entries_refused=1)
    assert store.journal() == deletion


def test_two_accounts_of_an_entry_fill_each_other_s_gaps_and_the_more_careful_answer_stays() -> None:
    one = replace(ENTRY, edited_at=None, ratings=Ratings(3, None, 5), sleep=7, note="", done=("walk",))
    other = replace(ENTRY, edited_at=None, ratings=Ratings(4, 2, 1), sleep=5, note="stiff", done=())
    both = replace(other, ratings=Ratings(4, 2, 5), done=("walk",))
    assert joined(one, other) == joined(other, one) == both


@pytest.mark.parametrize("stamp", [None, NOW])
def test_an_id_that_is_a_session_and_an_entry_stays_the_session_unless_the_entry_is_later(
    store: JournalStore, stamp: datetime | None
) -> None:
    session, entry = replace(SESSION, edited_at=stamp), replace(ENTRY, id=SESSION.id, edited_at=stamp)
    assert joined(session, entry) == joined(entry, session) == session
    store.import_journal(Journal(sessions=(session,)))
    assert store.import_journal(Journal(entries=(entry,))) == Imported(entries_refused=1)
    later = replace(entry, edited_at=NOW + HOUR)
    done = store.import_journal(Journal(entries=(later,)))
    assert done == Imported(entries_added=1, sessions_deleted=1)
    assert store.journal() == Journal(entries=(later,))
    store.save_session(session)
    assert store.journal() == Journal(sessions=(session,))


# How a session came to its end, which no document tells


@pytest.mark.parametrize("course", [Course.STOPPED, Course.INTERRUPTED, Course.COMPLETED])
def test_an_end_known_here_outlives_an_edit_elsewhere(store: JournalStore, course: Course) -> None:
    ours = replace(OLD, minutes_done=3.0, course=course)
    store.save_session(ours)
    theirs = replace(ours, edited_at=NOW + HOUR, after=Ratings(1, 1, 1), course=Course.ENDED_EARLY)
    assert store.import_journal(Journal(sessions=(theirs,))) == Imported(sessions_changed=1)
    assert store.sessions() == (replace(theirs, course=course),)


def test_another_end_told_elsewhere_is_taken(store: JournalStore) -> None:
    store.save_session(replace(OLD, minutes_done=3.0, course=Course.INTERRUPTED))
    theirs = replace(OLD, minutes_done=5.0, edited_at=NOW + HOUR, course=Course.COMPLETED)
    store.import_journal(Journal(sessions=(theirs,)))
    assert store.sessions() == (theirs,)


def test_the_clearer_marks_of_one_moment_stay(store: JournalStore) -> None:
    for marks, changed in ((Marks.CLEAR, 0), (Marks.FAINT, 0), (Marks.BROKEN, 1)):
        done = store.import_journal(Journal(skin_checks=(SkinCheck(NOW, Area.BACK, marks),)))
        assert done.skin_checks_changed == changed
    assert store.skin_checks() == (SkinCheck(NOW, Area.BACK, Marks.BROKEN),)


# How far it is


def test_an_import_tells_how_far_it_is_and_is_undone_by_an_objection(store: JournalStore) -> None:
    many = tuple(replace(SESSION, id=UUID(int=number)) for number in range(1, 1002))
    journal = Journal(sessions=many, skin_checks=(SkinCheck(NOW, Area.BACK, Marks.GONE),))
    told: list[tuple[int, int]] = []

    def objecting(done: int, total: int) -> None:
        told.append((done, total))
        if done == total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.import_journal(journal, objecting)
    assert told == [(0, 1002), (400, 1002), (800, 1002), (1001, 1002), (1002, 1002)]
    assert store.journal() == Journal()
    store.import_journal(journal)
    assert len(store.sessions()) == 1001


FREE = Profile(NOW)


def test_of_two_sets_of_limits_every_limit_stays() -> None:
    one = replace(FREE, pins=Pins(cover=Cover.T_SHIRT, head=Head.CUSHION), silent_end=True)
    other = replace(FREE, pins=Pins(minutes=5, cover=Cover.THIN_TOWEL))
    both = replace(FREE, pins=Pins(cover=Cover.THIN_TOWEL, head=Head.CUSHION, minutes=5))
    assert joined_profile(one, other) == joined_profile(other, one) == both


@pytest.mark.parametrize(
    ("stricter", "freer"),
    [
        (replace(FREE, pins=Pins(surface=Surface.BED)), FREE),
        (replace(FREE, pins=Pins(cover=Cover.THICK_TOWEL)), replace(FREE, pins=Pins(cover=Cover.T_SHIRT))),
        (replace(FREE, pins=Pins(minutes=5)), replace(FREE, pins=Pins(minutes=15))),
        (FREE, replace(FREE, beyond_plateau=True, longest_minutes=40)),
        (replace(FREE, mode=Mode.GENTLE), FREE),
        (FREE, replace(FREE, silent_end=True)),
    ],
)
def test_an_older_export_of_ones_own_lifts_no_limit_set_since(stricter: Profile, freer: Profile) -> None:
    assert joined_profile(stricter, freer) == joined_profile(freer, stricter) == stricter
