"""The store: what is kept comes back as it was, and an import loses nothing."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given

from companion.core.errors import CompanionError, Problem
from companion.core.journal import (
    Area,
    Course,
    DayLock,
    Deletion,
    Journal,
    Marks,
    Morning,
    NotToday,
    Profile,
    Ratings,
    SessionRecord,
    SkinCheck,
    StopReason,
)
from companion.core.screening import LOCKS_LAST
from companion.storage.database import Database, open_in_memory
from companion.storage.exchange import from_document, to_document
from companion.storage.journal_store import Imported, JournalStore
from companion.storage.rows import moment_from, moment_values
from tests.storage.records import (
    CUT_OFF,
    DELETION,
    JOURNAL,
    LOCK,
    NOW,
    PROFILE,
    SESSION,
    finished_sessions,
    in_order,
    journals,
    moments,
    profiles,
    sessions,
)

LATER = NOW + timedelta(days=9)


def nothing_done(done: Imported) -> bool:
    """Whether an import changed nothing."""
    left = ("sessions_unchanged", "sessions_refused", "entries_unchanged", "entries_refused")
    return replace(done, **dict.fromkeys(left, 0)) == Imported()


@contextmanager
def holding(journal: Journal) -> Generator[JournalStore, None, None]:
    """A store in memory that holds a journal."""
    with closing(open_in_memory()) as database:
        store = JournalStore(database)
        store.import_journal(journal)
        yield store


# Keeping and finding


@given(session=sessions)
def test_a_session_comes_back_as_it_was(session: SessionRecord) -> None:
    with holding(Journal()) as store:
        store.save_session(session)
        (found,) = store.sessions()
    assert found == session
    assert found.started_at.utcoffset() == session.started_at.utcoffset()


@given(profile=profiles, later=profiles)
def test_a_profile_comes_back_as_it_was_and_replaces_the_one_before(profile: Profile, later: Profile) -> None:
    with holding(Journal()) as store:
        assert store.profile() is None
        for each in (profile, later):
            store.save_profile(each)
            assert store.profile() == each


@given(moment=moments)
def test_a_moment_keeps_its_offset_and_its_microseconds(moment: datetime) -> None:
    again = moment_from(*moment_values(moment))
    assert again.isoformat() == moment.isoformat()


def test_a_moment_with_odd_seconds_in_its_offset_is_still_the_same_moment() -> None:
    moment = datetime(1971, 1, 1, tzinfo=timezone(timedelta(hours=23, minutes=59, seconds=59)))
    assert moment_from(*moment_values(moment)) == moment


def test_a_time_without_an_offset_is_refused(store: JournalStore) -> None:
    with pytest.raises(ValueError, match="offset"):
        store.save_session(replace(SESSION, started_at=datetime(2026, 3, 2, 20, 0)))
    assert store.sessions() == ()


def test_saving_again_brings_a_session_up_to_date(store: JournalStore) -> None:
    store.save_session(CUT_OFF)
    later = replace(CUT_OFF, minutes_done=2.5, course=Course.COMPLETED)
    store.save_session(later)
    assert store.sessions() == (later,)


def test_sessions_come_newest_first_whatever_their_time_zone(store: JournalStore) -> None:
    tokyo = datetime(2026, 3, 2, 23, 0, tzinfo=timezone(timedelta(hours=9)))
    lima = datetime(2026, 3, 2, 10, 0, tzinfo=timezone(-timedelta(hours=5)))
    starts = [tokyo, lima, datetime(2026, 3, 2, 14, 30, tzinfo=UTC)]
    for number, start in enumerate(starts):
        store.save_session(replace(SESSION, id=UUID(int=number), started_at=start))
    store.save_session(replace(SESSION, id=UUID(int=3), started_at=starts[0]))
    assert [session.id.int for session in store.sessions()] == [1, 2, 3, 0]
    assert [session.id.int for session in store.sessions(limit=2)] == [1, 2]
    assert store.sessions(limit=0) == ()


def test_skin_checks_come_oldest_first_and_a_second_look_replaces_the_first(store: JournalStore) -> None:
    later = SkinCheck(NOW + timedelta(hours=1), Area.BACK, Marks.GONE)
    first = SkinCheck(NOW, Area.BACK, Marks.CLEAR)
    for check in (later, first, replace(first, marks=Marks.FAINT), replace(first, area=Area.NECK)):
        store.add_skin_check(check)
    assert store.skin_checks() == (replace(first, marks=Marks.FAINT), replace(first, area=Area.NECK), later)


def test_day_locks_are_found_from_a_moment_on(store: JournalStore) -> None:
    fever = DayLock(LOCK.at + timedelta(minutes=1), NotToday.FEVER)
    for lock in (fever, LOCK, LOCK):
        store.add_day_lock(lock)
    assert store.history(LOCK.at.astimezone(UTC)).locks == (LOCK, fever)
    assert store.history(fever.at + LOCKS_LAST).locks == (fever,)
    assert store.history(fever.at + LOCKS_LAST + timedelta(seconds=1)).locks == ()


@pytest.mark.invariant(12)
def test_only_a_running_session_is_recovered_as_interrupted(store: JournalStore) -> None:
    earlier = replace(CUT_OFF, id=UUID(int=1), started_at=NOW)
    for session in (SESSION, CUT_OFF, earlier):
        store.save_session(session)
    recovered = store.recover_interrupted()
    assert [session.id for session in recovered] == [earlier.id, CUT_OFF.id]
    assert {session.course for session in recovered} == {Course.INTERRUPTED}
    assert SESSION in store.sessions()
    assert replace(CUT_OFF, course=Course.INTERRUPTED) in store.sessions()


# Values nobody of us has written


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE session SET course = 'levitating'",
        "UPDATE session SET felt = 'warm'",
        "UPDATE session SET tags = '5'",
        "UPDATE session SET started_at = 'yesterday'",
        "UPDATE session SET planned_cover = 'moss'",
        "UPDATE session SET id = 'mine'",
        "UPDATE profile SET mode = 'wild'",
        "UPDATE professional_ok SET about = 'the weather' WHERE about = 'heart'",
        "UPDATE skin_check SET marks = 'striped'",
        "UPDATE deletion SET id = 'mine'",
        "UPDATE session SET edited_offset = NULL, edited_at = started_at",
        "UPDATE day_lock SET reason = 'lazy'",
    ],
)
def test_a_value_we_never_wrote_is_told_as_damage(database: Database, change: str) -> None:
    store = JournalStore(database)
    store.import_journal(JOURNAL)
    store.add_day_lock(LOCK)
    store.delete_session(DELETION.id, DELETION.at)
    with database.transaction() as connection:
        connection.execute(change)
    with pytest.raises(CompanionError) as raised:
        store.journal()
        store.history(NOW)
    assert raised.value.problem is Problem.JOURNAL_DAMAGED


# Merging


def test_an_import_into_an_empty_journal_adds_everything(store: JournalStore) -> None:
    done = store.import_journal(JOURNAL)
    assert done == Imported(sessions_added=1, skin_checks_added=1, profile_changed=True)
    assert store.import_journal(JOURNAL) == Imported(sessions_unchanged=1)
    assert store.journal() == JOURNAL


@given(journal=journals(sessions))
def test_a_journal_comes_back_oldest_first(journal: Journal) -> None:
    with holding(journal) as store:
        assert store.journal() == in_order(journal)


@given(journal=journals(sessions), other=journals(finished_sessions))
def test_importing_twice_changes_nothing(journal: Journal, other: Journal) -> None:
    with holding(journal) as store:
        store.import_journal(other)
        assert nothing_done(store.import_journal(other))


@given(ours=sessions, theirs=finished_sessions)
def test_two_accounts_of_one_session_settle_at_once(ours: SessionRecord, theirs: SessionRecord) -> None:
    again = Journal(sessions=(replace(theirs, id=ours.id),))
    with holding(Journal(sessions=(ours,))) as store:
        store.import_journal(again)
        assert nothing_done(store.import_journal(again))
        (merged,) = store.sessions()
    assert merged.minutes_done in (ours.minutes_done, theirs.minutes_done)


@given(journal=journals(sessions))
def test_importing_one_s_own_export_changes_nothing(journal: Journal) -> None:
    with holding(Journal()) as store:
        for session in journal.sessions:
            store.save_session(session)
        exported, left_out = from_document(to_document(store.journal()))
        before = store.journal()
        assert nothing_done(store.import_journal(exported))
        assert store.journal() == before
    assert left_out == ()


@given(one=journals(finished_sessions), two=journals(finished_sessions))
def test_two_computers_come_to_know_the_same_sessions(one: Journal, two: Journal) -> None:
    with holding(one) as first, holding(two) as second:
        first.import_journal(two)
        second.import_journal(one)
        assert {each.id for each in first.sessions()} == {each.id for each in second.sessions()}


def test_an_older_file_takes_no_answer_away(store: JournalStore) -> None:
    store.save_session(SESSION)
    bare = replace(
        CUT_OFF,
        id=SESSION.id,
        started_at=NOW,
        course=Course.ENDED_EARLY,
        planned=SESSION.planned,
        area=Area.BACK,
    )
    older = replace(bare, kind=SESSION.kind)
    assert store.import_journal(Journal(sessions=(older,))) == Imported(sessions_unchanged=1)
    assert store.sessions() == (SESSION,)


def test_a_file_that_does_not_say_when_fills_the_gaps_and_the_more_careful_answer_stays(
    store: JournalStore,
) -> None:
    store.save_session(SESSION)
    theirs = replace(
        SESSION,
        minutes_done=6.0,
        used=None,
        before=Ratings(1, 8, None),
        after=Ratings(5, 0, 1),
        comfort=5,
        stop_reason=StopReason.DIZZINESS,
        course=Course.STOPPED,
        note="",
        morning=Morning(2, 6),
    )
    assert store.import_journal(Journal(sessions=(theirs,))) == Imported(sessions_changed=1)
    expected = replace(
        theirs,
        used=SESSION.used,
        before=Ratings(1, 6, 4),
        after=Ratings(5, 0, 2),
        comfort=4,
        note=SESSION.note,
        morning=Morning(4, 6),
    )
    assert store.sessions() == (expected,)


def test_a_running_session_is_left_alone_by_an_import(store: JournalStore) -> None:
    store.save_session(CUT_OFF)
    theirs = replace(CUT_OFF, minutes_done=30.0, course=Course.COMPLETED, note="from a file")
    for journal in (Journal(sessions=(theirs,)), Journal(deletions=(Deletion(CUT_OFF.id, LATER),))):
        assert store.import_journal(journal) == Imported(sessions_refused=1)
        assert store.sessions() == (CUT_OFF,)
    assert store.deletions() == ()


@pytest.mark.parametrize(("days", "taken"), [(-1, False), (0, True), (1, True)])
def test_the_newer_health_answers_win(store: JournalStore, days: int, taken: bool) -> None:
    store.save_profile(PROFILE)
    theirs = replace(PROFILE, answered_at=PROFILE.answered_at + timedelta(days=days), longest_minutes=5)
    assert store.import_journal(Journal(profile=theirs)).profile_changed is taken
    assert store.profile() == (theirs if taken else PROFILE)


def test_a_skin_check_of_the_same_moment_is_changed_by_an_import(store: JournalStore) -> None:
    store.import_journal(JOURNAL)
    check = replace(JOURNAL.skin_checks[0], marks=Marks.BROKEN)
    done = store.import_journal(Journal(skin_checks=(check,)))
    assert done == Imported(skin_checks_changed=1)
    assert store.skin_checks() == (check,)


def test_an_import_happens_wholly_or_not_at_all(store: JournalStore) -> None:
    store.save_session(SESSION)
    impossible = replace(CUT_OFF, minutes_done=-1.0)
    with pytest.raises(Exception, match="CHECK constraint"):
        store.import_journal(replace(JOURNAL, sessions=(replace(SESSION, note="other"), impossible)))
    assert store.journal() == Journal(sessions=(SESSION,))
