"""Sessions, profiles and journals for the tests of the storage, by hand and by hypothesis."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

from hypothesis import strategies as st

from companion.core.journal import (
    Area,
    Condition,
    Course,
    Cover,
    DayLock,
    Deletion,
    DiaryEntry,
    Head,
    Journal,
    Kind,
    Marks,
    Mode,
    Morning,
    NotToday,
    Pins,
    Profile,
    Ratings,
    SessionRecord,
    Setup,
    SkinCheck,
    StopReason,
    Surface,
)
from companion.storage.exchange_reading import derived_course

NOW = datetime(2026, 3, 2, 20, 0, tzinfo=timezone(timedelta(hours=1)))
SETUP = Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 5)

SESSION = SessionRecord(
    id=UUID("0b0e6a5c-7a86-4a55-8f0e-0d9c7f0f4a11"),
    started_at=NOW,
    kind=Kind.BEDTIME,
    area=Area.BACK,
    planned=SETUP,
    minutes_done=5.0,
    course=Course.COMPLETED,
    used=replace(SETUP, cover=Cover.DOUBLE_THICK_TOWEL),
    asleep_minutes=2,
    before=Ratings(5, 6, 4),
    after=Ratings(4, None, 2),
    comfort=4,
    felt=("warm",),
    marks=Marks.FAINT,
    note="Ruhig, und\nwarm \u2600",
    tags=("long sitting", "driving"),
    morning=Morning(4, 7),
)

PROFILE = Profile(
    answered_at=NOW - timedelta(days=1),
    mode=Mode.GENTLE,
    conditions=frozenset({Condition.NURSING, Condition.HEART}),
    professional_ok={Condition.HEART: NOW, StopReason.NUMBNESS: NOW + timedelta(days=2)},
    pins=Pins(surface=Surface.BED, minutes=15),
    longest_minutes=15,
    silent_end=True,
    used_to=SETUP,
)

JOURNAL = Journal(PROFILE, (SESSION,), (SkinCheck(NOW + timedelta(days=1), Area.BACK, Marks.GONE),))

CUT_OFF = SessionRecord(
    id=UUID("6f1f2b1e-52a5-4b7f-9a0a-4d1f9c1d2e02"),
    started_at=NOW + timedelta(days=2),
    kind=Kind.STANDARD,
    area=Area.FEET_SEATED,
    planned=Setup(Cover.THICK_SOCKS, Surface.FLOOR, Head.NONE, 2.5),
    minutes_done=1.25,
)
"""A session as it is while it runs."""

LOCK = DayLock(NOW + timedelta(days=3), NotToday.ALCOHOL)

ENTRY = DiaryEntry(
    id=UUID("4c7a1d80-93d5-4e0b-9b1e-2f6a8c0d5e34"),
    at=NOW - timedelta(hours=10),
    ratings=Ratings(6, None, 3),
    sleep=4,
    done=("walk", "Bälle"),
    tags=("long sitting",),
    note="Stiff after the drive.",
    edited_at=NOW - timedelta(hours=9),
)

DELETION = Deletion(UUID("9d2c8a4e-1f60-4b52-8a3e-5c7d9e0f1a23"), NOW + timedelta(days=4))

moments = st.datetimes(
    min_value=datetime(1971, 1, 1),
    max_value=datetime(2198, 12, 31),
    timezones=st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
words = st.lists(st.text(max_size=20), max_size=3).map(tuple)
rating = st.none() | st.integers(0, 10)
ratings = st.builds(Ratings, rating, rating, rating)
setups = st.builds(
    Setup,
    st.sampled_from(Cover),
    st.sampled_from(Surface),
    st.sampled_from(Head),
    st.floats(0, 40, exclude_min=True) | st.integers(1, 40),
)


def _used_told_once(session: SessionRecord) -> SessionRecord:
    return replace(session, used=None) if session.used == session.planned else session


sessions = st.builds(
    SessionRecord,
    id=st.uuids(),
    started_at=moments,
    kind=st.sampled_from(Kind),
    area=st.sampled_from(Area),
    planned=setups,
    minutes_done=st.floats(0, 60),
    course=st.sampled_from(Course),
    used=st.none() | setups,
    asleep_minutes=st.integers(0, 60),
    before=ratings,
    after=ratings,
    comfort=st.none() | st.integers(1, 5),
    stop_reason=st.none() | st.sampled_from(StopReason),
    felt=words,
    marks=st.none() | st.sampled_from(Marks),
    note=st.text(),
    tags=words,
    morning=st.builds(Morning, rating, rating),
    edited_at=st.none() | moments,
).map(_used_told_once)

finished_sessions = sessions.map(lambda session: replace(session, course=derived_course(session)))

entries = st.builds(
    DiaryEntry,
    id=st.uuids(),
    at=moments,
    ratings=ratings,
    sleep=rating,
    done=words,
    tags=words,
    note=st.text(),
    edited_at=st.none() | moments,
)

profiles = st.builds(
    Profile,
    answered_at=moments,
    mode=st.sampled_from(Mode),
    conditions=st.frozensets(st.sampled_from(Condition)),
    professional_ok=st.dictionaries(st.sampled_from(Condition) | st.sampled_from(StopReason), moments),
    pins=st.builds(
        Pins,
        st.none() | st.sampled_from(Cover),
        st.none() | st.sampled_from(Surface),
        st.none() | st.sampled_from(Head),
        st.none() | st.integers(1, 40),
    ),
    beyond_plateau=st.booleans(),
    longest_minutes=st.integers(1, 40),
    silent_end=st.booleans(),
    used_to=st.none() | setups,
)

skin_checks = st.builds(SkinCheck, moments, st.sampled_from(Area), st.sampled_from(Marks))


deletions = st.builds(Deletion, st.uuids(), moments)


def _without_the_deleted(journal: Journal) -> Journal:
    gone = {deletion.id for deletion in journal.deletions}
    sessions = tuple(one for one in journal.sessions if one.id not in gone)
    gone |= {session.id for session in sessions}
    return replace(
        journal, sessions=sessions, entries=tuple(one for one in journal.entries if one.id not in gone)
    )


def journals(sessions: st.SearchStrategy[SessionRecord]) -> st.SearchStrategy[Journal]:
    """Journals of such sessions, in any order; no two records claim to be the same one.

    What is deleted is not in it, as in a journal of ours.
    """
    return st.builds(
        Journal,
        st.none() | profiles,
        st.lists(sessions, max_size=4, unique_by=lambda session: session.id).map(tuple),
        st.lists(skin_checks, max_size=4, unique_by=lambda check: (check.at, check.area)).map(tuple),
        st.lists(deletions, max_size=3, unique_by=lambda deletion: deletion.id).map(tuple),
        st.lists(entries, max_size=3, unique_by=lambda entry: entry.id).map(tuple),
    ).map(_without_the_deleted)


def in_order(journal: Journal) -> Journal:
    """The same journal, oldest first, as the store gives it back."""
    return replace(
        journal,
        sessions=tuple(
            sorted(
                sorted(journal.sessions, key=lambda session: str(session.id)),
                key=lambda session: session.started_at.astimezone(UTC),
            )
        ),
        skin_checks=tuple(sorted(journal.skin_checks, key=lambda check: (check.at, check.area.value))),
        deletions=tuple(sorted(journal.deletions, key=lambda deletion: str(deletion.id))),
        entries=tuple(sorted(journal.entries, key=lambda entry: (entry.at, entry.id))),
    )
