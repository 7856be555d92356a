"""The door answers everybody, and one tick more never makes anything easier."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.journal import (
    Area,
    Condition,
    DayLock,
    Kind,
    Mode,
    NotToday,
    Profile,
    SessionRecord,
    StopReason,
)
from companion.core.limits import ROWS, Limits, Outcome, limits_of
from companion.core.screening import LOCKS_LAST, Door
from tests.core.builders import record_of, verdict_on

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1), timezones=zones)
near = st.datetimes(datetime(2026, 2, 1), datetime(2026, 4, 1), timezones=zones)
reasons = st.sampled_from([*Condition, *StopReason])
profiles = st.builds(
    Profile,
    answered_at=near,
    mode=st.sampled_from(Mode),
    conditions=st.frozensets(st.sampled_from(Condition), max_size=5),
    professional_ok=st.dictionaries(reasons, near),
    silent_end=st.booleans(),
)
records = st.builds(record_of, near, st.none() | st.sampled_from(StopReason), kind=st.sampled_from(Kind))
histories = st.lists(records, max_size=5)
locks_of_the_day = st.lists(st.builds(DayLock, near, st.sampled_from(NotToday)), max_size=3)
kinds = st.sampled_from(Kind)
areas = st.sampled_from(Area)


def no_looser(one: Limits, other: Limits) -> bool:
    """Whether `one` allows nothing that `other` does not."""
    return (
        one.reduced >= other.reduced
        and one.holds <= other.holds
        and one.silent_end <= other.silent_end
        and one.standing <= other.standing
        and one.cloth_always >= other.cloth_always
        and one.bed_only >= other.bed_only
        and one.company >= other.company
        and one.long_stand_up >= other.long_stand_up
    )


@given(st.none() | profiles, histories, locks_of_the_day, kinds, areas, near | moments)
def test_everybody_gets_an_answer_with_its_reason(
    profile: Profile | None,
    sessions: Sequence[SessionRecord],
    locks: list[DayLock],
    kind: Kind,
    area: Area,
    now: datetime,
) -> None:
    verdict = verdict_on(profile, sessions, locks, kind, area, now)
    assert verdict.limits == limits_of(profile)
    assert verdict.open is (verdict.door is Door.OPEN)
    if verdict.door in (Door.BLOCKED, Door.ASK, Door.NOT_TODAY, Door.REST):
        assert verdict.reason is not None
    if verdict.door in (Door.OPEN, Door.UNANSWERED, Door.DUE):
        assert verdict.reason is None


@pytest.mark.invariant(14)
@given(st.none() | profiles, histories, locks_of_the_day, areas, near)
def test_breathing_is_open_to_everybody_always(
    profile: Profile | None,
    sessions: Sequence[SessionRecord],
    locks: list[DayLock],
    area: Area,
    now: datetime,
) -> None:
    assert verdict_on(profile, sessions, locks, Kind.BREATHING, area, now).open


@pytest.mark.invariant(14)
@given(profiles, histories, locks_of_the_day, kinds, areas, near, st.sampled_from(Condition))
def test_one_tick_more_opens_no_door_and_loosens_no_limit(
    profile: Profile,
    sessions: Sequence[SessionRecord],
    locks: list[DayLock],
    kind: Kind,
    area: Area,
    now: datetime,
    condition: Condition,
) -> None:
    more = replace(profile, conditions=profile.conditions | {condition})
    before = verdict_on(profile, sessions, locks, kind, area, now)
    after = verdict_on(more, sessions, locks, kind, area, now)
    assert before.open or not after.open
    assert no_looser(after.limits, before.limits)
    if before.door is Door.BLOCKED:
        assert after.door is Door.BLOCKED


@pytest.mark.invariant(14)
@given(profiles, histories, locks_of_the_day, areas, near, records)
def test_one_hard_stop_more_opens_no_door(
    profile: Profile,
    sessions: list[SessionRecord],
    locks: list[DayLock],
    area: Area,
    now: datetime,
    record: SessionRecord,
) -> None:
    # With a session already on the mat at least as late, so that the days off stay what they were.
    latest = record_of(now, kind=Kind.STANDARD)
    before = verdict_on(profile, [latest, *sessions], locks, Kind.STANDARD, area, now)
    after = verdict_on(profile, [latest, *sessions, record], locks, Kind.STANDARD, area, now)
    assert before.open or not after.open


@pytest.mark.invariant(14)
@given(profiles, histories, locks_of_the_day, areas, near)
def test_blocked_rows_open_to_nobody(
    profile: Profile, sessions: list[SessionRecord], locks: list[DayLock], area: Area, now: datetime
) -> None:
    if any(ROWS[condition].outcome is Outcome.BLOCK for condition in profile.conditions):
        assert verdict_on(profile, sessions, locks, Kind.STANDARD, area, now).door is Door.BLOCKED
        assert not limits_of(profile).holds


@given(profiles, histories, kinds, areas, near, st.builds(DayLock, near, st.sampled_from(NotToday)))
def test_one_reason_more_not_to_lie_down_today_opens_no_door(
    profile: Profile, sessions: list[SessionRecord], kind: Kind, area: Area, now: datetime, lock: DayLock
) -> None:
    before = verdict_on(profile, sessions, [], kind, area, now)
    after = verdict_on(profile, sessions, [lock], kind, area, now)
    assert before.open or not after.open


@given(zones, near, st.timedeltas(timedelta(microseconds=1), timedelta(days=3)), st.sampled_from(NotToday))
def test_a_lock_as_old_as_locks_get_holds_nobody_back(
    zone: timezone, now: datetime, more: timedelta, reason: NotToday
) -> None:
    lock = DayLock((now - LOCKS_LAST - more).astimezone(zone), reason)
    profile = Profile(answered_at=now)
    assert verdict_on(profile, (), [lock], Kind.STANDARD, Area.BACK, now).open


@given(profiles)
def test_a_stricter_mode_loosens_no_limit(profile: Profile) -> None:
    standard, reduced = (limits_of(replace(profile, mode=mode)) for mode in (Mode.STANDARD, Mode.REDUCED))
    assert no_looser(reduced, standard)
