"""Journals from several places become one: in whatever order, however often, it is the same one."""

from __future__ import annotations

import json
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import reduce
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.journal import (
    Area,
    Course,
    Cover,
    Deletion,
    Head,
    Journal,
    Marks,
    Mode,
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
from companion.storage.database import open_in_memory
from companion.storage.exchange import from_document, to_document, written
from companion.storage.exchange_reading import derived_course
from companion.storage.journal_store import JournalStore
from companion.storage.merging import joined, joined_profile, joined_skin_check
from companion.storage.rows import session_values
from companion.storage.taking_in import Imported
from tests.storage.records import CUT_OFF, NOW, SESSION, profiles, sessions, skin_checks

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


accounts = st.builds(_account, sessions, ids, few_moments, st.none() | few_moments)
deletions = st.builds(Deletion, ids, few_moments)
few_profiles = st.builds(lambda profile, at: replace(profile, answered_at=at), profiles, few_moments)
checks = st.builds(lambda check, at: replace(check, at=at), skin_checks, few_moments)
journals = st.builds(
    Journal,
    st.none() | few_profiles,
    st.lists(accounts, max_size=4, unique_by=lambda session: session.id).map(tuple),
    st.lists(checks, max_size=4).map(tuple),
    st.lists(deletions, max_size=3).map(tuple),
)


def bytes_of(journal: Journal) -> str:
    """A journal as it is exported."""
    return "".join(written(journal))


def after(*imports: Journal, start: Journal | None = None) -> str:
    """The export of a journal into which others were imported one after the other."""
    with closing(open_in_memory()) as database:
        store = JournalStore(database)
        for journal in (*([] if start is None else [start]), *imports):
            store.import_journal(from_document(json.loads(bytes_of(journal)))[0])
        return bytes_of(store.journal())


def exactly(value: SessionRecord | Deletion | Profile | SkinCheck | None) -> Any:
    """What tells two values apart that are equal but for the clock their times were read from."""
    return session_values(value) if isinstance(value, SessionRecord) else repr(value)


# The laws


one_session = st.builds(
    _account, sessions, st.just(SESSION.id), few_moments, st.none() | few_moments
) | st.builds(Deletion, st.just(SESSION.id), few_moments)


@given(one=one_session, two=one_session, three=one_session)
def test_accounts_of_a_session_join_in_any_order(
    one: SessionRecord | Deletion, two: SessionRecord | Deletion, three: SessionRecord | Deletion
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


@given(one=st.none() | few_profiles, two=st.none() | few_profiles, three=st.none() | few_profiles)
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
def test_files_may_be_imported_in_any_order(one: Journal, two: Journal, three: Journal) -> None:
    assert len({after(*order) for order in permutations((one, two, three))}) == 1


@given(one=journals, two=journals)
def test_a_file_imported_again_changes_nothing_even_after_another(one: Journal, two: Journal) -> None:
    assert after(one, two, one, two) == after(one, two)


@given(one=journals, two=journals)
def test_two_computers_that_exchange_their_journals_have_the_same(one: Journal, two: Journal) -> None:
    with ExitStack() as stack:
        first, second = (
            JournalStore(stack.enter_context(closing(open_in_memory()))) for _ in ("first", "second")
        )
        first.import_journal(one)
        second.import_journal(two)
        for_second = first.journal()
        first.import_journal(from_document(to_document(second.journal()))[0])
        second.import_journal(from_document(to_document(for_second))[0])
        assert bytes_of(first.journal()) == bytes_of(second.journal())


@given(one=journals, two=journals)
def test_what_was_deleted_is_never_there_at_the_same_time(one: Journal, two: Journal) -> None:
    journal = from_document(json.loads(after(one, two)))[0]
    assert not {each.id for each in journal.sessions} & {each.id for each in journal.deletions}
    told = {each.id for side in (one, two) for each in (*side.sessions, *side.deletions)}
    assert {each.id for each in (*journal.sessions, *journal.deletions)} == told


def test_every_stop_has_its_place_among_the_others() -> None:
    assert sorted(reason.value for reason in merging._GRAVEST_STOP_LAST) == sorted(
        reason.value for reason in StopReason
    )


# Edits and deletions, one by one

HOUR = timedelta(hours=1)
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
