"""What is suggested from a journal on disk is what is suggested from the same records in memory."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from companion.core.deciding import Today
from companion.core.history import History, history_of
from companion.core.journal import Area, Course, DayLock, Kind, Profile, SessionRecord, SkinCheck
from companion.core.planning import Wish, plan_for
from companion.core.screening import at_the_door
from companion.core.settings import Settings
from companion.core.suggestion import suggest
from companion.storage.database import open_in_memory
from companion.storage.journal_store import JournalStore
from companion.storage.looking_back import PAGE
from tests.core.test_ladder import profiles
from tests.core.test_suggestion_laws import HEALTHY, NOW, locks, looks, records, todays

anywhere = st.sampled_from((Area.BACK, Area.BACK, Area.NECK, Area.FEET_SEATED)).flatmap(records)
later = st.builds(
    lambda record, hours, kind, course: replace(
        record, started_at=record.started_at + timedelta(hours=hours), kind=kind or record.kind, course=course
    ),
    anywhere,
    st.sampled_from((0, 0, 0, 48)),
    st.sampled_from((None, None, Kind.BREATHING)),
    st.sampled_from((Course.COMPLETED, Course.COMPLETED, Course.STOPPED, Course.RUNNING)),
)
journals = st.lists(later, max_size=10, unique_by=lambda record: record.id)


def stored(
    who: Profile | None,
    sessions: list[SessionRecord],
    checks: list[SkinCheck],
    said: list[DayLock],
    store: JournalStore,
) -> History:
    """The history of a journal into which all this was written."""
    if who is not None:
        store.save_profile(who)
    for record in sessions:
        store.save_session(record)
    for check in checks:
        store.add_skin_check(check)
    for lock in said:
        store.add_day_lock(lock)
    return store.history(NOW)


@given(
    st.none() | profiles | HEALTHY,
    journals,
    st.lists(looks, max_size=3, unique_by=lambda check: (check.at, check.area)),
    st.lists(locks, max_size=2, unique_by=lambda lock: (lock.at, lock.reason)),
    todays,
)
def test_the_journal_on_disk_suggests_what_the_one_in_memory_does(
    who: Profile | None,
    sessions: list[SessionRecord],
    checks: list[SkinCheck],
    said: list[DayLock],
    today: Today,
) -> None:
    held = history_of(sessions, checks, said)
    with closing(open_in_memory()) as database:
        store = JournalStore(database)
        found = stored(who, sessions, checks, said, store)
        assert store.profile() == who
        assert suggest(who, found, today) == suggest(who, held, today)
        assert at_the_door(who, found, today) == at_the_door(who, held, today)
        wish = Wish(today.kind, today.area, pain=today.pain, marks=today.marks)
        assert plan_for(wish, who, found, Settings(), NOW) == plan_for(wish, who, held, Settings(), NOW)


@given(HEALTHY, records(), st.integers(1, 3 * PAGE), st.sampled_from(Kind))
def test_nothing_changes_where_one_page_of_sessions_ends(
    who: Profile, newest: SessionRecord, many: int, kind: Kind
) -> None:
    sessions = [
        replace(
            newest, id=type(newest.id)(int=number + 1), started_at=NOW - timedelta(hours=18 * (number + 1))
        )
        for number in range(many)
    ]
    with closing(open_in_memory()) as database:
        found = stored(None, sessions, [], [], JournalStore(database))
        today = Today(NOW, kind)
        assert suggest(who, found, today) == suggest(who, history_of(sessions), today)
