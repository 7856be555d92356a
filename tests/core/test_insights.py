"""Averages stand on counted pairs and on nothing else: tables of cases, and laws for every journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.core.fortnight import review
from companion.core.insights import (
    LEAST_PAIRS,
    Change,
    NotEnough,
    Pair,
    Rating,
    Size,
    change,
    change_in,
    pairs,
    size_of,
    tenths,
)
from companion.core.journal import (
    Area,
    Cover,
    Head,
    Kind,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.mornings import Nights, NotEnoughNights, nights, nights_of
from companion.core.rhythm import rhythm, weeks
from companion.core.splits import Contact, Diary, Split, TimeOfDay, groups, time_of_day
from companion.core.summary import WEEKS, summary
from tests.core.builders import FIRST, NOW, days, record_of
from tests.core.rated_sessions import (
    BARE,
    all_rated,
    at,
    found,
    journals,
    newest_first,
    rated,
    records,
)

# Before and after.


@pytest.mark.parametrize(("n", "few"), [(5, True), (19, True), (20, False), (21, False)])
def test_fewer_than_twenty_sessions_are_few(n: int, few: bool) -> None:
    made = change_in({(5, 4): n})
    assert isinstance(made, Change)
    assert (made.n, made.few) == (n, few)


@pytest.mark.parametrize(
    ("changes", "figures", "spread", "size"),
    [
        # The sentence of the rules: 5.2 to 4.1 over nine sessions.
        (
            ((5, 1), (6, 4), (6, 5), (6, 5), (5, 5), (5, 5), (5, 4), (5, 3), (4, 5)),
            (5.2, 4.1, -1.1, -4, 1),
            (6, 2, 1),
            Size.SMALL,
        ),
        (((5, 5),) * 5, (5.0, 5.0, 0.0, 0, 0), (0, 5, 0), Size.ABOUT_THE_SAME),
        (((2, 5),) * 6, (2.0, 5.0, 3.0, 3, 3), (0, 0, 6), Size.NOTICEABLE),
        (((10, 0),) * 5, (10.0, 0.0, -10.0, -10, -10), (5, 0, 0), Size.NOTICEABLE),
        # Seven points over eight sessions are less than one point, and so said; eight are not.
        (((5, 4),) * 7 + ((5, 5),), (5.0, 4.1, -0.9, -1, 0), (7, 1, 0), Size.ABOUT_THE_SAME),
        (((5, 4),) * 8, (5.0, 4.0, -1.0, -1, -1), (8, 0, 0), Size.SMALL),
        # Read as -1.0 it is no longer "less than one point", and read as -2.0 one notices it.
        (((5, 4),) * 19 + ((5, 5),), (5.0, 4.1, -1.0, -1, 0), (19, 1, 0), Size.SMALL),
        (((5, 3),) * 19 + ((5, 4),), (5.0, 3.1, -2.0, -2, -1), (20, 0, 0), Size.NOTICEABLE),
        # A half goes away from zero in either direction.
        (
            ((1, 0),) * 5 + ((2, 1),) + ((1, 1),) * 14,
            (1.1, 0.8, -0.3, -1, 0),
            (6, 14, 0),
            Size.ABOUT_THE_SAME,
        ),
        (((5, 6),) * 5 + ((5, 5),) * 15, (5.0, 5.3, 0.3, 0, 1), (0, 15, 5), Size.ABOUT_THE_SAME),
        (((5, 4),) * 5 + ((5, 5),) * 15, (5.0, 4.8, -0.3, -1, 0), (5, 15, 0), Size.ABOUT_THE_SAME),
    ],
)
def test_before_and_after_are_told_with_all_that_they_rest_on(
    changes: tuple[tuple[int, int], ...],
    figures: tuple[float, float, float, int, int],
    spread: tuple[int, int, int],
    size: Size,
) -> None:
    made = found(change(all_rated(*changes), Rating.PAIN))
    assert made.n == len(changes)
    assert (made.before, made.after, made.mean, made.lowest, made.highest) == figures
    assert (made.lower, made.same, made.higher) == spread
    assert made.size is size
    assert made.few is (len(changes) < 20)


@pytest.mark.parametrize("have", range(5))
def test_below_five_there_is_no_figure_and_it_is_said_how_many_more_it_takes(have: int) -> None:
    made = change(all_rated(*((5, 3),) * have), Rating.PAIN)
    assert made == NotEnough(have, 5)
    assert made.missing == 5 - have


def test_nothing_is_missing_where_there_is_more_than_enough() -> None:
    assert NotEnough(9, 7).missing == 0


@pytest.mark.parametrize(
    "record",
    [
        rated(None, None),
        rated(9, None),
        rated(None, 9),
        rated(9, 0, kind=Kind.BREATHING),
        record_of(NOW, before=Ratings(tension=9), after=Ratings(stress=0)),
    ],
)
def test_what_was_not_rated_on_the_mat_both_before_and_after_is_no_pair(record: SessionRecord) -> None:
    sessions = all_rated(*((5, 4),) * 5)
    assert change((record, *sessions), Rating.PAIN) == change(sessions, Rating.PAIN)


def test_a_stopped_session_counts_like_any_other() -> None:
    stopped = rated(4, 8, stop=StopReason.SHARP_PAIN, minutes_done=0.5)
    assert found(change((stopped, *all_rated(*((5, 4),) * 4)), Rating.PAIN)).highest == 4


@pytest.mark.parametrize("rating", Rating)
def test_each_rating_is_looked_at_by_itself(rating: Rating) -> None:
    answers = {one: 5 if one is rating else None for one in Rating}
    ratings = Ratings(*answers.values())
    sessions = [record_of(NOW - days(number), before=ratings, after=ratings) for number in range(5)]
    for other in Rating:
        assert isinstance(change(sessions, other), Change if other is rating else NotEnough)


def test_pairs_come_with_their_moment_as_the_sessions_do() -> None:
    sessions = all_rated((5, 4), (7, 7))
    assert list(pairs(sessions, Rating.PAIN)) == [Pair(NOW, 5, 4), Pair(NOW - days(1), 7, 7)]


@given(st.integers(-2000, 2000), st.integers(1, 200))
def test_figures_are_rounded_as_people_do_it_by_hand(total: int, count: int) -> None:
    exact, shown = Fraction(total, count), tenths(total, count)
    assert f"{shown:.1f}" == f"{round(shown * 10) / 10:.1f}"
    assert abs(Fraction(round(shown * 10), 10) - exact) <= Fraction(1, 20)
    if (exact * 20).denominator == 1 and int(exact * 20) % 2:
        assert abs(shown) > abs(exact)
    assert tenths(-total, count) == -shown
    assert str(tenths(0, count)) == "0.0"


@pytest.mark.parametrize(
    ("by", "size"),
    [
        (0.0, Size.ABOUT_THE_SAME),
        (0.9, Size.ABOUT_THE_SAME),
        (1.0, Size.SMALL),
        (1.9, Size.SMALL),
        (2.0, Size.NOTICEABLE),
        (10.0, Size.NOTICEABLE),
    ],
)
def test_up_and_down_are_measured_alike(by: float, size: Size) -> None:
    assert size_of(by) is size_of(-by) is size


# Laws.

pair_lists = st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=12)


@settings(max_examples=30)
@given(journals, st.randoms(use_true_random=False))
def test_the_order_of_sessions_of_one_moment_does_not_matter(
    journal: list[SessionRecord], chance: Any
) -> None:
    other = list(journal)
    chance.shuffle(other)
    assert summary(newest_first(other), NOW) == summary(journal, NOW)


@settings(max_examples=30)
@given(journals, records, st.sampled_from(Rating))
def test_a_session_without_a_pair_changes_no_average(
    journal: list[SessionRecord], record: SessionRecord, rating: Rating
) -> None:
    single = replace(record, after=Ratings(), tags=())
    more = newest_first([*journal, single])
    assert change(more, rating) == change(journal, rating)
    for split in Split:
        assert groups(more, rating, split, NOW) == groups(journal, rating, split, NOW)


@given(pair_lists)
def test_mirrored_ratings_mirror_the_change(changes: list[tuple[int, int]]) -> None:
    made = change(all_rated(*changes), Rating.PAIN)
    back = change(all_rated(*((after, before) for before, after in changes)), Rating.PAIN)
    upside_down = change(all_rated(*((10 - before, 10 - after) for before, after in changes)), Rating.PAIN)
    if not isinstance(made, Change):
        assert made == back == upside_down
        return
    assert (found(back).before, found(back).after) == (made.after, made.before)
    for mirrored in (found(back), found(upside_down)):
        assert mirrored.mean == -made.mean
        assert (mirrored.lowest, mirrored.highest) == (-made.highest, -made.lowest)
        assert (mirrored.lower, mirrored.same, mirrored.higher) == (made.higher, made.same, made.lower)
        assert mirrored.size is made.size


@given(pair_lists)
def test_averages_lie_within_what_was_rated(changes: list[tuple[int, int]]) -> None:
    made = change(all_rated(*changes), Rating.PAIN)
    if isinstance(made, Change):
        assert made.lowest <= made.mean <= made.highest
        assert min(before for before, _ in changes) <= made.before <= max(before for before, _ in changes)
        assert made.lower + made.same + made.higher == made.n == len(changes)


def parts_of(value: Any) -> Iterator[Any]:
    """A value and all values within it."""
    yield value
    if isinstance(value, tuple):
        for one in value:
            yield from parts_of(one)
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):
            yield from parts_of(getattr(value, field.name))


@settings(max_examples=30)
@given(journals)
def test_there_is_never_a_figure_from_too_few(journal: list[SessionRecord]) -> None:
    for part in parts_of(summary(journal, NOW)):
        match part:
            case Change():
                assert part.n >= LEAST_PAIRS
            case Nights():
                assert min(part.after_mat.n, part.after_others.n) >= 7
            case NotEnoughNights():
                assert part.after_mat.missing or part.after_others.missing
            case _:
                pass


@settings(max_examples=30)
@given(journals)
def test_the_whole_in_one_walk_is_what_its_parts_say(journal: list[SessionRecord]) -> None:
    whole = summary(iter(journal), NOW, first_weekday=6)
    for one in whole.ratings:
        assert one.change == change(journal, one.rating)
        for apart in one.apart:
            assert apart.groups == groups(journal, one.rating, apart.split, NOW)
    assert whole.nights == nights(nights_of(journal, NOW))
    assert whole.rhythm == rhythm(journal, NOW)
    assert whole.weeks == weeks(journal, NOW, WEEKS, 6)
    assert whole.review == review(journal, NOW)


@settings(max_examples=30)
@given(journals, st.sampled_from(Rating))
def test_groups_that_share_nothing_add_up_to_all_sessions(
    journal: list[SessionRecord], rating: Rating
) -> None:
    every = sum(1 for _ in pairs(journal, rating))
    for split in (Split.CONTACT, Split.AREA, Split.TIME_OF_DAY):
        sizes = [
            one.change.n if isinstance(one.change, Change) else one.change.have
            for one in groups(journal, rating, split, NOW)
        ]
        assert sum(sizes) == every
        assert 0 not in sizes


# Apart.


@pytest.mark.parametrize(
    ("hour", "minute", "part"),
    [
        (3, 0, TimeOfDay.MORNING),
        (10, 59, TimeOfDay.MORNING),
        (11, 0, TimeOfDay.MIDDAY),
        (17, 59, TimeOfDay.MIDDAY),
        (18, 0, TimeOfDay.EVENING),
        (21, 59, TimeOfDay.EVENING),
        (22, 0, TimeOfDay.BEFORE_SLEEP),
        (0, 30, TimeOfDay.BEFORE_SLEEP),
        (2, 59, TimeOfDay.BEFORE_SLEEP),
    ],
)
def test_every_hour_belongs_to_one_part_of_the_day(hour: int, minute: int, part: TimeOfDay) -> None:
    assert time_of_day(at(9, hour, minute)) is part
    assert time_of_day(at(9, hour, minute, kind=Kind.BEDTIME)) is TimeOfDay.BEFORE_SLEEP


def test_the_time_of_day_is_the_one_on_the_wall_there_and_then() -> None:
    far_east = datetime(2026, 3, 9, 9, 0, tzinfo=timezone(timedelta(hours=9)))
    assert time_of_day(record_of(far_east)) is TimeOfDay.MORNING
    assert groups(
        [record_of(far_east, before=Ratings(1), after=Ratings(1))], Rating.PAIN, Split.TIME_OF_DAY, NOW
    )


def keys(sessions: Iterable[SessionRecord], split: Split, diary: Diary | None = None) -> list[Any]:
    """The groups of the sessions, in their order."""
    made = groups(newest_first(sessions), Rating.PAIN, split, NOW, *([] if diary is None else [diary]))
    return [(one.key, one.change.have) for one in made if isinstance(one.change, NotEnough)]


SOCKS = Setup(Cover.THICK_SOCKS, Surface.FLOOR, Head.NONE, 5.0)


@pytest.mark.parametrize(
    ("split", "sessions", "in_order"),
    [
        (
            Split.CONTACT,
            (
                at(9, 20, planned=BARE),
                at(8, 20, used=replace(FIRST, cover=Cover.DOUBLE_THICK_TOWEL)),
                at(7, 20, planned=replace(SOCKS, cover=Cover.BARE_SKIN), area=Area.FEET_SEATED),
                at(6, 20, planned=SOCKS, area=Area.FEET_SEATED),
                at(5, 20),
                at(4, 20),
                at(3, 20, kind=Kind.BREATHING),
            ),
            [
                (Contact(Area.BACK, Cover.DOUBLE_THICK_TOWEL), 1),
                (Contact(Area.BACK, Cover.THICK_TOWEL), 2),
                (Contact(Area.BACK, Cover.BARE_SKIN), 1),
                (Contact(Area.FEET_SEATED, Cover.THICK_SOCKS), 1),
                (Contact(Area.FEET_SEATED, Cover.BARE_SKIN), 1),
            ],
        ),
        (
            Split.AREA,
            (at(9, 20, area=Area.SEAT), at(8, 20), at(7, 20, area=Area.NECK), at(6, 20)),
            [(Area.BACK, 2), (Area.NECK, 1), (Area.SEAT, 1)],
        ),
        (
            Split.TIME_OF_DAY,
            (at(9, 23), at(8, 20), at(7, 8), at(6, 12), at(5, 13)),
            [
                (TimeOfDay.MORNING, 1),
                (TimeOfDay.MIDDAY, 2),
                (TimeOfDay.EVENING, 1),
                (TimeOfDay.BEFORE_SLEEP, 1),
            ],
        ),
        (
            Split.KIND,
            (at(9, 20, kind=Kind.BREATHING), at(8, 20, kind=Kind.BEDTIME), at(7, 8), at(6, 8)),
            [(Kind.STANDARD, 2), (Kind.BEDTIME, 1), (Kind.BREATHING, 1)],
        ),
        (
            Split.TAG,
            (
                at(9, 20, tags=("walk", "stress")),
                at(8, 20, tags=("inversion table", "long sitting")),
                at(7, 20),
                at(6, 20, tags=("stress",)),
                at(5, 20, kind=Kind.BREATHING, tags=("headache",)),
            ),
            [("long sitting", 1), ("stress", 2), ("inversion table", 1), ("walk", 1)],
        ),
    ],
)
def test_groups_stand_in_an_order_of_their_own_whatever_was_rated(
    split: Split, sessions: tuple[SessionRecord, ...], in_order: list[Any]
) -> None:
    assert keys(sessions, split) == in_order
    # However well or badly it went.
    turned = [replace(one, after=Ratings(9)) for one in sessions[:2]] + list(sessions[2:])
    assert keys(turned, split) == in_order


def test_only_groups_of_five_have_figures() -> None:
    sessions = [at(day, 20) for day in range(1, 6)] + [at(day, 12, planned=BARE) for day in range(1, 5)]
    made = groups(newest_first(sessions), Rating.PAIN, Split.CONTACT, NOW)
    assert [(found(made[0].change).n, made[1].change)] == [(5, NotEnough(4, 5))]


def test_what_was_done_on_a_day_belongs_to_all_its_sessions_until_three_in_the_morning() -> None:
    sessions = (
        at(9, 8),
        at(9, 20, kind=Kind.BREATHING, tags=("walk",)),
        at(10, 2, 59),
        at(10, 3),
        at(9, 2, 59),
    )
    assert keys(sessions, Split.TAG) == [("walk", 2)]


def test_the_diary_tells_of_other_things_done_that_day() -> None:
    diary = Diary(
        done={date(2026, 3, 9): frozenset(("walk", "driving")), date(2026, 3, 1): frozenset(("rest",))}
    )
    assert keys((at(9, 20, tags=("walk",)), at(8, 20)), Split.TAG, diary) == [("driving", 1), ("walk", 1)]
