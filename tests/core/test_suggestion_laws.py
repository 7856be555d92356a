"""What holds of every suggestion, whatever the history, the profile and the day."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from companion.core.deciding import Reason, Today, day_of
from companion.core.history import History, history_of
from companion.core.journal import (
    Area,
    Condition,
    Course,
    DayLock,
    Kind,
    Marks,
    Mode,
    Morning,
    NotToday,
    Profile,
    Ratings,
    SessionRecord,
    SkinCheck,
    StopReason,
)
from companion.core.ladder import LADDERS, Rung, harder_in, index_of, ladder_for, not_harder
from companion.core.limits import limits_of
from companion.core.past import COMFORTABLE
from companion.core.planning import Wish, plan_for
from companion.core.screening import Door, at_the_door
from companion.core.settings import Settings
from companion.core.suggestion import Action, Suggestion, suggest
from tests.core.evenings import at
from tests.core.test_ladder import profiles

NOW = at("03-31 20:00")
CLOSED = {Action.REST, Action.NOT_NOW, Action.ASK_PROFESSIONAL, Action.BLOCKED, Action.SEEK_HELP}
HEALTHY = st.builds(
    Profile,
    st.just(at("03-30 18:00")),
    mode=st.sampled_from(Mode),
    beyond_plateau=st.booleans(),
    longest_minutes=st.sampled_from((20, 40)),
    professional_ok=st.just({reason: at("12-31 20:00") for reason in StopReason}),
)
ratings = st.builds(Ratings, pain=st.none() | st.integers(0, 10))


@st.composite
def records(draw: st.DrawFn, area: Area = Area.BACK, quick: bool = True) -> SessionRecord:
    """A session on some rung, on one of the last forty days, however it went."""
    planned = draw(st.sampled_from(LADDERS[area])).setup
    kind = draw(st.sampled_from((Kind.STANDARD, Kind.BEDTIME, *((Kind.QUICK,) if quick else ()))))
    if kind is Kind.QUICK:
        planned = replace(planned, minutes=min(planned.minutes, 10.0))
    stop = draw(st.none() | st.none() | st.sampled_from(StopReason))
    part = draw(st.sampled_from((1.0, 1.0, 0.95, 0.5)))
    hours = draw(st.integers(1, 40 * 24))
    return SessionRecord(
        id=UUID(int=draw(st.integers(0, 2**32))),
        started_at=NOW - timedelta(hours=hours),
        kind=kind,
        area=area,
        planned=planned,
        minutes_done=part * planned.minutes,
        course=Course.STOPPED if stop else Course.COMPLETED,
        before=draw(ratings),
        after=draw(ratings),
        comfort=draw(st.none() | st.integers(1, 5) | st.just(4)),
        stop_reason=stop,
        morning=Morning(pain=draw(st.none() | st.integers(0, 10))),
    )


looks = st.builds(
    SkinCheck,
    st.integers(0, 24 * 10).map(lambda hours: NOW - timedelta(hours=hours)),
    st.just(Area.BACK),
    st.sampled_from(Marks),
)
locks = st.builds(
    DayLock, st.integers(0, 72).map(lambda hours: NOW - timedelta(hours=hours)), st.sampled_from(NotToday)
)
sessions = st.lists(records(), max_size=8, unique_by=lambda one: one.started_at)
todays = st.builds(
    Today,
    st.just(NOW),
    st.sampled_from(Kind),
    st.sampled_from(Area),
    st.none() | st.integers(0, 10),
    st.none() | st.sampled_from(Marks),
    st.frozensets(st.sampled_from(NotToday), max_size=1),
)
histories = st.builds(history_of, sessions, st.lists(looks, max_size=3), st.lists(locks, max_size=1))


def ladder_of(who: Profile | None, area: Area = Area.BACK) -> tuple[Rung, ...]:
    """The rungs somebody may climb."""
    return ladder_for(area, who, limits_of(who))


@given(st.none() | profiles, histories, todays)
def test_every_input_gets_an_answer_within_every_cap(
    who: Profile | None, history: History, today: Today
) -> None:
    found = suggest(who, history, today)
    assert (found.setup is None) is (found.action in CLOSED or not today.kind.on_the_mat)
    if found.setup is None:
        return
    rungs = ladder_of(who, today.area)
    (rung,) = (one for one in rungs if one.number == found.rung)
    assert not_harder(found.setup, rung.setup)
    assert replace(found.setup, minutes=0.0) == replace(rung.setup, minutes=0.0)
    assert 0.0 < found.setup.minutes <= found.ceiling
    if today.kind is Kind.QUICK or (today.pain or 0) >= 8:
        assert found.setup.minutes <= 10.0


@given(st.none() | profiles, histories, todays)
def test_what_is_suggested_may_be_started_and_nothing_else_by_any_door(
    who: Profile | None, history: History, today: Today
) -> None:
    verdict = at_the_door(who, history, today)
    found = suggest(who, history, today)
    if verdict.open:
        assert found.action not in CLOSED or found.reason is Reason.NOT_FOR_YOU
    elif verdict.door is Door.REST:
        assert (found.action in CLOSED, found.reason) == (True, verdict.reason)
    elif verdict.door not in (Door.UNANSWERED, Door.DUE):
        assert found.setup is None


@pytest.mark.invariant(13)
@given(HEALTHY, st.lists(records(quick=False), min_size=1, max_size=8, unique_by=lambda one: one.started_at))
def test_never_more_than_one_thing_harder_than_the_last_comfortable_setup(
    who: Profile, past: list[SessionRecord]
) -> None:
    rungs = ladder_of(who)
    own = [replace(one, planned=rungs[index_of(rungs, one.planned)].setup) for one in past]
    own = [replace(one, minutes_done=one.planned.minutes) for one in own]
    comfortable = [one for one in own if one.comfort is not None and one.comfort >= COMFORTABLE]
    assume(comfortable)
    found = suggest(who, history_of(own), Today(NOW))
    if found.setup is not None:
        last = max(comfortable, key=lambda one: (one.started_at, str(one.id)))
        assert len(harder_in(found.setup, last.planned)) <= 1


def worse(record: SessionRecord, how: int) -> SessionRecord:
    """The same session, gone worse in one of many ways."""
    ways = (
        replace(record, comfort=max((record.comfort or 1) - 1, 1)) if record.comfort else record,
        replace(record, comfort=1) if record.comfort else record,
        replace(record, stop_reason=record.stop_reason or StopReason.OTHER, course=Course.STOPPED),
        replace(record, stop_reason=StopReason.SHARP_PAIN, course=Course.STOPPED),
        replace(record, stop_reason=record.stop_reason or StopReason.TOO_STRONG, course=Course.STOPPED),
        replace(record, morning=Morning(pain=10)),
        replace(record, after=replace(record.after, pain=10)),
        replace(record, minutes_done=record.minutes_done / 2),
        replace(record, asleep_minutes=30),
        replace(record, marks=Marks.BROKEN),
    )
    return ways[how % len(ways)]


def not_harder_than(one: Suggestion, other: Suggestion) -> bool:
    """Whether one suggestion asks for nothing harder than the other; no session is the easiest of all."""
    if one.setup is None:
        return True
    return other.setup is not None and not_harder(one.setup, other.setup)


@given(HEALTHY, sessions.filter(bool), st.integers(0, 7), st.integers(0, 9), st.sampled_from(Kind))
def test_a_worse_history_never_gets_a_harder_suggestion(
    who: Profile, past: list[SessionRecord], which: int, how: int, kind: Kind
) -> None:
    which %= len(past)
    gone_worse = [worse(one, how) if number == which else one for number, one in enumerate(past)]
    # A session nobody had rated is not a better one.
    today = Today(NOW, kind)
    before = suggest(who, history_of(past), today)
    after = suggest(who, history_of(gone_worse), today)
    assert not_harder_than(after, before), (before, after)


@given(HEALTHY, histories, st.integers(8, 10), st.sampled_from((Marks.FAINT, Marks.CLEAR, Marks.BROKEN)))
def test_a_worse_day_never_gets_a_harder_suggestion(
    who: Profile, history: History, pain: int, marks: Marks
) -> None:
    good = suggest(who, history, Today(NOW, pain=0, marks=Marks.GONE))
    assert not_harder_than(suggest(who, history, Today(NOW, pain=pain, marks=Marks.GONE)), good)
    assert not_harder_than(suggest(who, history, Today(NOW, pain=0, marks=marks)), good)


@given(HEALTHY, histories, st.sampled_from(Condition))
def test_one_tick_more_never_opens_a_door(who: Profile, history: History, condition: Condition) -> None:
    ticked = replace(who, conditions=frozenset((condition,)))
    today = Today(NOW)
    if not at_the_door(who, history, today).open:
        assert not at_the_door(ticked, history, today).open


@given(HEALTHY, histories)
def test_at_most_one_step_up_and_only_on_a_day_of_its_own(who: Profile, history: History) -> None:
    found = suggest(who, history, Today(NOW))
    if found.action is Action.UP:
        assert len(found.changes) == 1
        assert found.streak == found.needed >= 2
        assert not any(
            one.area is Area.BACK and day_of(one.started_at, NOW) == day_of(NOW, NOW)
            for one in history.sessions
        )


@given(st.none() | profiles, histories, todays, st.floats(0.05, 40.0), st.sampled_from(LADDERS[Area.BACK]))
def test_no_plan_goes_beyond_the_next_rung_whatever_is_wished_for(
    who: Profile | None, history: History, today: Today, minutes: float, rung: Rung
) -> None:
    wish = Wish(today.kind, Area.BACK, minutes, setup=rung.setup, pain=today.pain, marks=today.marks)
    plan = plan_for(wish, who, history, Settings(), NOW)
    found = suggest(who, history, wish.today(NOW))
    if found.setup is not None:
        most = found.setup if found.following is None else found.following.setup
        assert not_harder(plan.setup, replace(most, minutes=min(most.minutes, found.ceiling)))
