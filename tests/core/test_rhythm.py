"""Nights, days, weeks and fortnights are told as they were, rest among them, and read no further back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields, replace
from datetime import date, datetime
from itertools import islice
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.core.fortnight import Compared, Fortnight, Review, Shift, review
from companion.core.insights import (
    Average,
    Change,
    NotEnough,
    Pair,
    Rating,
    Size,
    by_day,
    change,
    pairs,
    since,
)
from companion.core.journal import (
    Area,
    Course,
    Cover,
    Head,
    Kind,
    Morning,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.mornings import Night, Nights, NotEnoughNights, nights, nights_of
from companion.core.rhythm import CoverMinutes, LadderPoint, Rhythm, Week, ladder_points, rhythm, weeks
from companion.core.splits import Contact, Diary, Group, Split
from companion.core.summary import WEEKS, Apart, Rated, summary
from tests.core.builders import CET, FIRST, NOW, days, record_of
from tests.core.rated_sessions import BARE, NEEDS, TODAY, at, found, journals, newest_first, rated

# Nights.


def slept(day: int, sleep: int | None, hour: int = 21, **more: Any) -> SessionRecord:
    """A session then in March 2026 and how the night after it was rated."""
    return at(day, hour, morning=Morning(sleep=sleep), **more)


def test_nights_are_told_beside_each_other_once_there_are_seven_of_each() -> None:
    mat = [Night(date(2026, 1, day), 6 + day % 2, True) for day in range(1, 8)]
    others = [Night(date(2026, 2, day), 5, False) for day in range(1, 8)]
    made = nights([*mat, *others])
    assert made == Nights(Average(7, 46, 6, 7), Average(7, 35, 5, 5))
    assert isinstance(made, Nights)
    assert (made.after_mat.mean, made.after_others.mean, made.difference) == (6.6, 5.0, 1.6)
    assert made.size is Size.SMALL
    for few in (mat[1:] + others, mat + others[1:]):
        missing = nights(few)
        assert isinstance(missing, NotEnoughNights)
        assert sorted((missing.after_mat.have, missing.after_others.have)) == [6, 7]
        assert missing.after_mat.need == missing.after_others.need == 7
    assert nights(()) == NotEnoughNights(NotEnough(0, 7), NotEnough(0, 7))


@given(st.lists(st.builds(Night, st.just(TODAY), st.integers(0, 10), st.booleans()), max_size=40))
def test_nights_have_averages_with_seven_of_each_and_never_with_fewer(rated: list[Night]) -> None:
    mat, others = ([night.sleep for night in rated if night.on_mat is sort] for sort in (True, False))
    made = nights(rated)
    assert isinstance(made, Nights) is (min(len(mat), len(others)) >= 7)
    told = (made.after_mat, made.after_others)
    if isinstance(made, Nights):
        assert told == tuple(Average(len(one), sum(one), min(one), max(one)) for one in (mat, others))
    else:
        assert told == (NotEnough(len(mat), 7), NotEnough(len(others), 7))


@pytest.mark.parametrize(
    ("record", "on_mat"),
    [
        (slept(9, 7), True),
        (slept(9, 7, hour=18), True),
        (slept(9, 7, hour=12, kind=Kind.BEDTIME), True),
        (slept(9, 7, stop=StopReason.OTHER, minutes_done=0.1), True),
        (slept(9, 7, hour=12), False),
        (slept(9, 7, kind=Kind.BREATHING), False),
        (slept(9, 7, minutes_done=0.1), False),
    ],
)
def test_an_evening_is_on_the_mat_if_somebody_was_on_it_in_the_evening(
    record: SessionRecord, on_mat: bool
) -> None:
    assert list(nights_of((record,), NOW)) == [Night(date(2026, 3, 9), 7, on_mat)]


def test_a_night_is_one_night_however_many_sessions_tell_of_it() -> None:
    sessions = newest_first((slept(9, 3, 19), slept(9, 8, 22), slept(9, None, 23), slept(10, 6, 1)))
    assert list(nights_of(sessions, NOW)) == [Night(date(2026, 3, 9), 6, True)]
    same_moment = (slept(9, 3, id=record_of(NOW).id), slept(9, 8, id=record_of(NOW - days(1)).id))
    assert list(nights_of(same_moment, NOW)) == list(nights_of(same_moment[::-1], NOW))


def test_without_an_answer_there_is_no_night() -> None:
    assert list(nights_of((slept(9, None), slept(8, None)), NOW)) == []


def test_other_evenings_come_from_entries_without_a_session() -> None:
    diary = Diary(sleep={date(2026, 3, day): day for day in (6, 7, 8, 9)})
    sessions = (slept(9, 2), slept(8, None), slept(7, None, 12))
    assert list(nights_of(sessions, NOW, diary)) == [
        Night(date(2026, 3, 9), 2, True),
        Night(date(2026, 3, 8), 8, True),
        Night(date(2026, 3, 7), 7, False),
        Night(date(2026, 3, 6), 6, False),
    ]
    assert dict(diary.sleep) == {date(2026, 3, day): day for day in (6, 7, 8, 9)}


def test_the_whole_hears_the_diary_too() -> None:
    diary = Diary({date(2026, 2, day): 5 for day in range(1, 8)}, {TODAY: frozenset(("walk",))})
    whole = summary(newest_first([slept(day, 6) for day in range(1, 10)] + [at(10, 12)]), NOW, 0, diary)
    assert whole.nights == Nights(Average(9, 54, 6, 6), Average(7, 35, 5, 5))
    assert whole.ratings[0].apart[-1] == Apart(Split.TAG, (Group("walk", NotEnough(1, 5)),))


# The rhythm.


@pytest.mark.parametrize(
    ("ago", "made", "rested"),
    [
        ((), NotEnough(0, 1), 0),
        ((0,), Rhythm(1, 1, True), 0),
        ((3,), Rhythm(1, 4, False), 2),
        ((0, 0, 3), Rhythm(2, 4, True), 2),
        ((13,), Rhythm(1, 14, False), 12),
        ((0, 2, 5, 14), Rhythm(3, 14, True), 11),
        ((1, 3, 4, 5, 7, 8, 9, 11, 12, 40), Rhythm(9, 14, False), 4),
        ((14,), Rhythm(0, 14, False), 13),
        ((-1, 0, 40), Rhythm(1, 14, True), 13),
    ],
)
def test_days_on_the_mat_are_counted_and_rest_is_part_of_them(
    ago: tuple[int, ...], made: Rhythm | NotEnough, rested: int
) -> None:
    assert rhythm([rated(None, None, number) for number in sorted(ago)], NOW) == made
    if isinstance(made, Rhythm):
        assert made.rested == rested
        assert made.from_the_beginning is (made.days < 14)


@pytest.mark.parametrize(
    "record", [rated(None, None, kind=Kind.BREATHING), rated(None, None, minutes_done=0.2)]
)
def test_breathing_and_false_starts_are_no_days_on_the_mat(record: SessionRecord) -> None:
    assert rhythm((record,), NOW) == NotEnough(0, 1)
    assert weeks((record,), NOW, 1, 0) == (Week(date(2026, 3, 9), 0.0, (), False),)
    assert list(ladder_points((record,), Area.BACK, NOW)) == []


def test_an_evening_goes_on_until_three_in_the_morning() -> None:
    late = datetime(2026, 3, 10, 2, 59, tzinfo=CET)
    assert rhythm((record_of(late), record_of(late - days(0.2))), NOW) == Rhythm(1, 2, False)


# 10 March 2026 is a Tuesday.
@pytest.mark.parametrize(("first_weekday", "first"), [(0, 9), (1, 10), (2, 4), (6, 8)])
def test_a_week_begins_on_the_day_it_is_said_to(first_weekday: int, first: int) -> None:
    made = weeks((at(first, 3), at(first, 2, 59)), NOW, 2, first_weekday)
    assert [week.first for week in made] == [date(2026, 3, first) - days(7), date(2026, 3, first)]
    # What was done at two in the morning belongs to the evening before, and so to the week before.
    assert [week.minutes for week in made] == [5.0, 5.0]
    assert [week.over for week in made] == [True, False]


def test_minutes_of_a_week_are_told_by_what_was_really_lain_on() -> None:
    sessions = (at(12, 8), at(10, 19, used=BARE, minutes_done=3.0), at(10, 8), at(9, 8), at(1, 8), at(1, 2))
    bare, thick = CoverMinutes(Cover.BARE_SKIN, 3.0), CoverMinutes(Cover.THICK_TOWEL, 10.0)
    assert weeks(sessions, NOW, 2, 0) == (
        Week(date(2026, 3, 2), 0.0, (), True),
        Week(date(2026, 3, 9), 13.0, (thick, bare), False),
    )
    assert sum(week.minutes for week in weeks(sessions, NOW, 3, 0)) == 23.0


@settings(max_examples=30)
@given(journals, st.integers(1, 8), st.integers(0, 6))
def test_no_minute_of_the_last_weeks_is_lost_or_counted_twice(
    journal: list[SessionRecord], count: int, first_weekday: int
) -> None:
    made = weeks(journal, NOW, count, first_weekday)
    assert len(made) == count
    real = [
        one for one in since(journal, made[0].first, NOW) if one.kind.on_the_mat and one.minutes_done >= 0.5
    ]
    assert sum(week.minutes for week in made) == pytest.approx(sum(one.minutes_done for one in real))
    for week in made:
        assert week.minutes == pytest.approx(sum(part.minutes for part in week.by_cover))


# The ladder over time.


@pytest.mark.parametrize(
    ("more", "rung", "cover"),
    [
        ({}, 1, Cover.THICK_TOWEL),
        (
            {"planned": Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.FOLDED_TOWEL, 20.0)},
            7,
            Cover.THIN_TOWEL,
        ),
        ({"used": replace(FIRST, cover=Cover.DOUBLE_THICK_TOWEL)}, 0, Cover.DOUBLE_THICK_TOWEL),
        ({"used": BARE}, 1, Cover.BARE_SKIN),
        ({"planned": replace(FIRST, minutes=1.0)}, -2, Cover.THICK_TOWEL),
    ],
)
def test_a_session_is_a_point_on_the_ladder(more: dict[str, Any], rung: int, cover: Cover) -> None:
    record = record_of(NOW, **({"minutes_done": 4.0} | more))
    assert list(ladder_points((record,), Area.BACK, NOW)) == [LadderPoint(NOW, TODAY, rung, cover, 4.0)]


def test_the_ladder_over_time_is_that_of_one_area_and_of_the_days_asked_for() -> None:
    sessions = [rated(None, None, ago, area=Area.NECK if ago % 2 else Area.BACK) for ago in range(10)]
    found = list(ladder_points(sessions, Area.BACK, NOW, TODAY - days(4)))
    assert [point.day for point in found] == [TODAY, TODAY - days(2), TODAY - days(4)]
    assert len(list(ladder_points(sessions, Area.BACK, NOW))) == 5
    assert list(ladder_points(sessions, Area.BELLY, NOW)) == []


# The fortnightly review.


def test_a_review_puts_two_fortnights_beside_each_other() -> None:
    recent = [rated(4, 3, ago, used=BARE, stop=StopReason.TOO_STRONG) for ago in range(0, 10, 2)]
    earlier = [rated(6, 6, ago) for ago in range(14, 28)]
    odd = [
        rated(0, 9, 28),
        rated(0, 9, -1),
        rated(0, 9, 1, kind=Kind.BREATHING),
        rated(None, None, 13, stop=StopReason.OTHER),
    ]
    made = review(newest_first([*recent, *earlier, *odd]), NOW)
    thick, bare = Contact(Area.BACK, Cover.THICK_TOWEL), Contact(Area.BACK, Cover.BARE_SKIN)
    assert made.recent == Fortnight(date(2026, 2, 25), TODAY, 6, 6, 30.0, 5, (thick, bare))
    assert made.earlier == Fortnight(date(2026, 2, 11), date(2026, 2, 24), 14, 14, 70.0, 0, (thick,))
    pain = made.ratings[0]
    assert (pain.rating, found(pain.earlier).before, found(pain.recent).before) == (Rating.PAIN, 6.0, 4.0)
    assert (pain.shift, pain.shift.size) == (Shift(-2.0), Size.NOTICEABLE)  # type: ignore[union-attr]  # it is one
    assert [one.shift for one in made.ratings[1:]] == [NEEDS, NEEDS]


@pytest.mark.parametrize(
    ("earlier", "recent", "have"), [(5, 3, 3), (3, 5, 3), (2, 4, 2), (0, 0, 0), (9, 4, 4)]
)
def test_a_review_with_too_few_sessions_says_how_many_more_it_takes(
    earlier: int, recent: int, have: int
) -> None:
    sessions = [rated(5, 4, ago / 2) for ago in range(recent)]
    sessions += [rated(5, 4, 14 + ago / 2) for ago in range(earlier)]
    made = review(sessions, NOW).ratings[0]
    assert made.shift == NotEnough(have, 5)
    assert isinstance(made.earlier, Change if earlier >= 5 else NotEnough)
    assert isinstance(made.recent, Change if recent >= 5 else NotEnough)


def test_what_moved_is_measured_before_it_is_rounded() -> None:
    # 4.04 and 4.96 are read as 4.0 and 5.0, and yet less than one point apart.
    earlier = Change(25, 101, 101, 0, 0, 0, 0)
    recent = Change(25, 124, 124, 0, 0, 0, 0)
    assert Compared(Rating.PAIN, earlier, recent).shift == Shift(0.9)


# A long journal.


def endless(read: list[int], step: float = 0.25) -> Iterator[SessionRecord]:
    """Sessions back through a hundred thousand of them; `read` is told how many were asked for."""
    for number in range(100_000):
        read.append(number)
        yield rated(5, 4, number * step)


@pytest.mark.parametrize(
    "ask",
    [
        lambda sessions: rhythm(sessions, NOW),
        lambda sessions: weeks(sessions, NOW, 5, 0),
        lambda sessions: review(sessions, NOW),
        lambda sessions: list(since(sessions, TODAY - days(35), NOW)),
        lambda sessions: list(ladder_points(sessions, Area.BACK, NOW, TODAY - days(35))),
        lambda sessions: next(pairs(sessions, Rating.PAIN)),
        lambda sessions: next(by_day(sessions, NOW)),
    ],
)
def test_what_looks_at_the_last_weeks_reads_no_further(ask: Any) -> None:
    read: list[int] = []
    ask(endless(read))
    assert len(read) < 160


class Counted(SessionRecord):
    """A session that tells how many of its like are held in memory, and the most that ever were."""

    __slots__ = ()
    held = 0
    most = 0

    @classmethod
    def of(cls, record: SessionRecord) -> SessionRecord:
        """The same session, counted."""
        cls.held += 1
        cls.most = max(cls.most, cls.held)
        return cls(**{one.name: getattr(record, one.name) for one in fields(record)})

    def __del__(self) -> None:
        Counted.held -= 1


def test_a_whole_life_is_walked_through_once_and_not_kept() -> None:
    read: list[int] = []
    # Weeks from Wednesday on: those reach back furthest on a Tuesday.
    whole = summary(map(Counted.of, islice(endless(read), 2000)), NOW, first_weekday=2)
    assert read == list(range(2000))
    assert found(whole.ratings[0].change).n == 2000
    again = tuple(islice(endless([]), 2000))
    assert (whole.rhythm, whole.review) == (rhythm(again, NOW), review(again, NOW))
    assert whole.weeks == weeks(again, NOW, WEEKS, 2)
    # Five weeks of four sessions a day, and the day that is being read.
    assert Counted.most < 200
    assert Counted.held == 0


# Values.

VALUES = (
    NEEDS,
    Pair(NOW, 5, 4),
    Change(5, 5, 5, 0, 0, 0, 0),
    Contact(Area.BACK, Cover.BARE_SKIN),
    Group("walk", NEEDS),
    Diary(),
    Night(TODAY, 5, True),
    Average(7, 35, 5, 5),
    Nights(Average(7, 35, 5, 5), Average(7, 35, 5, 5)),
    NotEnoughNights(NEEDS, NEEDS),
    Rhythm(1, 1, True),
    CoverMinutes(Cover.BARE_SKIN, 5.0),
    Week(TODAY, 0.0, (), False),
    LadderPoint(NOW, TODAY, 1, Cover.BARE_SKIN, 5.0),
    Shift(0.0),
    Compared(Rating.PAIN, NEEDS, NEEDS),
    Apart(Split.AREA, ()),
    Rated(Rating.PAIN, NEEDS, ()),
    summary((), NOW),
    summary((), NOW).review,
    summary((), NOW).review.recent,
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_no_value_can_be_changed(value: Any) -> None:
    for field in fields(value):
        with pytest.raises(FrozenInstanceError):
            setattr(value, field.name, getattr(value, field.name))


def test_an_empty_journal_has_an_answer_to_everything() -> None:
    whole = summary((), NOW)
    assert [rated.change for rated in whole.ratings] == [NEEDS] * 3
    assert {apart.groups for rated in whole.ratings for apart in rated.apart} == {()}
    assert whole.nights == NotEnoughNights(NotEnough(0, 7), NotEnough(0, 7))
    assert whole.rhythm == NotEnough(0, 1)
    assert [week.minutes for week in whole.weeks] == [0.0] * WEEKS
    assert isinstance(whole.review, Review)


def test_a_session_still_running_has_no_pair_yet_and_its_day_counts() -> None:
    running = rated(5, None, course=Course.RUNNING, minutes_done=0.0)
    assert change((running,), Rating.PAIN) == NEEDS
    assert rhythm((running,), NOW) == Rhythm(1, 1, True)
