"""The charts hold what was used and rated, with how many sessions it rests on, and nothing is left out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.deciding import day_of
from companion.core.diary_entries import diary_of
from companion.core.history import history_of
from companion.core.insights import NotEnough, Rating, since
from companion.core.journal import Area, Cover, Ratings, SessionRecord
from companion.core.mornings import Nights, NotEnoughNights
from companion.core.progress import (
    LEAST_AVERAGED,
    LEAST_SESSIONS,
    MOST_BINS,
    Dot,
    LadderChart,
    Period,
    Progress,
    Span,
    Tally,
    Unit,
    week_of,
)
from companion.core.progress_charts import (
    following_start,
    ladder_area,
    ladder_chart,
    minutes_chart,
    months_chart,
    span_of,
    unit_for,
    unit_start,
)
from companion.core.progress_window import window
from companion.core.rhythm import on_the_mat
from companion.core.splits import NO_DIARY, Diary
from tests.core.builders import NOW, days, record_of
from tests.core.five_weeks import TODAY, five_weeks, other_nights
from tests.core.rated_sessions import all_rated, journals

THICK, THIN, SHIRT = Cover.THICK_TOWEL, Cover.THIN_TOWEL, Cover.T_SHIRT
MONDAY = date(2026, 10, 19)


def of_five_weeks(diary: Diary = NO_DIARY) -> Progress:
    """The charts of the picture."""
    return window(history_of(five_weeks()), TODAY, Period.FIVE_WEEKS, 0, SHIRT, diary)


def test_five_weeks_are_this_one_and_the_four_before_it() -> None:
    span = of_five_weeks().ladder.span
    assert (span.first, span.days, span.end) == (MONDAY, 32, date(2026, 11, 22))


def test_three_months_are_thirteen_weeks() -> None:
    span = window(history_of(five_weeks()), TODAY, Period.THREE_MONTHS, 0, SHIRT).ladder.span
    assert (span.first, span.last, span.end) == (date(2026, 8, 24), date(2026, 11, 19), date(2026, 11, 22))


def test_there_are_charts_from_three_sessions_on_and_averages_from_eight_and_half_a_year_of_weeks() -> None:
    assert (LEAST_SESSIONS, LEAST_AVERAGED, MOST_BINS) == (3, 8, 26)


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (MONDAY, MONDAY, 1),
        (MONDAY, date(2026, 10, 25), 7),
        (date(2028, 2, 28), date(2028, 3, 1), 3),
        (date(2025, 12, 31), date(2026, 1, 1), 2),
    ],
)
def test_a_time_has_its_first_day_and_its_last(first: date, last: date, days: int) -> None:
    assert Span(first, last).days == days


@pytest.mark.parametrize(
    ("first_weekday", "first", "end"),
    [
        (0, date(2026, 10, 19), date(2026, 10, 25)),
        (2, date(2026, 10, 21), date(2026, 10, 27)),
        (3, date(2026, 10, 15), date(2026, 10, 21)),
        (6, date(2026, 10, 18), date(2026, 10, 24)),
    ],
)
def test_a_week_has_seven_days_from_the_one_it_begins_on(first_weekday: int, first: date, end: date) -> None:
    wednesday = date(2026, 10, 21)
    assert week_of(wednesday, first_weekday) == first
    assert Span(first, wednesday, first_weekday).end == end


def test_a_week_begins_on_monday_unless_somebody_says_otherwise() -> None:
    assert Span(MONDAY, MONDAY).end == date(2026, 10, 25)
    assert Span(MONDAY, MONDAY) == Span(MONDAY, MONDAY, 0)


def ladder_of(unit: Unit, *dots: Dot) -> LadderChart:
    """A ladder of the back with these marks."""
    return LadderChart(Span(MONDAY, TODAY.date()), unit, Area.BACK, (THICK, THIN, SHIRT), dots, None)


def test_a_mark_is_of_one_session_unless_it_says_of_how_many() -> None:
    assert Tally(MONDAY, Area.BACK, THICK, 5.0).sessions == 1
    assert ladder_of(Unit.SESSION, Dot(MONDAY, THICK, 5.0), Dot(MONDAY, THIN, 5.0)).n == 2
    assert ladder_of(Unit.WEEK, Dot(MONDAY, THICK, 5.0, 4), Dot(MONDAY, THIN, 5.0, 3)).n == 7


def test_a_tread_goes_from_its_first_day_to_its_last_and_counts_its_sessions() -> None:
    dots = [Dot(MONDAY + days(number), THICK if number < 3 else THIN, 5.0) for number in (0, 1, 2, 5, 9)]
    treads = ladder_of(Unit.SESSION, *dots).treads
    assert [(one.cover, one.first, one.last, one.sessions) for one in treads] == [
        (THICK, date(2026, 10, 19), date(2026, 10, 21), 3),
        (THIN, date(2026, 10, 24), date(2026, 10, 28), 2),
    ]
    assert ladder_of(Unit.SESSION).treads == ()


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("thick", "thin", "shirt", "shown"),
    [(1, 1, 1, THICK), (1, 2, 2, THIN), (1, 2, 3, SHIRT), (2, 1, 2, THICK), (3, 2, 2, THICK)],
)
def test_of_covers_used_alike_in_a_week_the_easier_one_is_its_tread(
    thick: int, thin: int, shirt: int, shown: Cover, turned: bool
) -> None:
    week = [Dot(MONDAY, THICK, 5.0, thick), Dot(MONDAY, THIN, 5.0, thin), Dot(MONDAY, SHIRT, 5.0, shirt)]
    treads = ladder_of(Unit.WEEK, *(week[::-1] if turned else week)).treads
    assert [tread.cover for tread in treads] == [shown]
    # Session by session nothing is left out.
    assert len(ladder_of(Unit.SESSION, *week).treads) == 3


def test_the_ladder_tells_of_the_try_and_of_going_back() -> None:
    ladder = of_five_weeks().ladder
    assert [(tread.cover, tread.sessions) for tread in ladder.treads] == [
        (THICK, 3),
        (THIN, 1),
        (THICK, 7),
        (THIN, 3),
    ]
    assert (ladder.n, ladder.area, ladder.following) == (14, Area.BACK, SHIRT)
    assert ladder.covers == (THICK, THIN, SHIRT, Cover.BARE_SKIN)


def test_every_week_has_its_minutes_and_the_last_is_not_over() -> None:
    chart = of_five_weeks().minutes
    assert [bar.minutes for bar in chart.bars] == [5, 18 + 2, 30, 62, 22]
    assert [bar.over for bar in chart.bars] == [True] * 4 + [False]
    assert [part.cover for part in chart.bars[3].by_cover] == [THICK, THIN]
    assert chart.minutes == 139


def test_days_of_rest_are_days_too() -> None:
    chart = of_five_weeks().days
    assert (chart.on_mat, chart.days, len(chart.cells)) == (14, 32, 32)
    assert sum(cell.amount == 0 for cell in chart.cells) == 18


def test_pairs_stand_in_the_order_they_were_rated_in() -> None:
    pain = of_five_weeks().pairs[0]
    assert [(pair.before, pair.after) for pair in pain.pairs[:4]] == [(6, 5), (6, 5), (6, 4), (7, 6)]
    assert (pain.rating, pain.n, pain.of_back) == (Rating.PAIN, 14, True)
    assert pain.averages == (5.8, 4.2)


@pytest.mark.parametrize(("count", "drawn"), [(4, False), (7, False), (8, True)])
def test_averages_are_drawn_from_eight_pairs_on(count: int, drawn: bool) -> None:
    sessions = all_rated(*[(5, 5)] * count)
    chart = window(history_of(sessions), NOW, Period.FIVE_WEEKS, 0, None).pairs[0]
    assert (chart.averages is not None) is drawn
    assert isinstance(chart.change, NotEnough) is (count < 5)


def test_sessions_for_other_parts_of_the_body_are_not_called_back_sessions() -> None:
    feet = record_of(NOW, area=Area.FEET_SEATED, before=Ratings(5), after=Ratings(4))
    pain = window(history_of((feet,)), NOW, Period.FIVE_WEEKS, 0, None).pairs[0]
    assert (pain.n, pain.of_back) == (1, False)


def test_nights_have_averages_only_with_enough_of_each() -> None:
    assert isinstance(of_five_weeks().nights.nights, NotEnoughNights)
    chart = of_five_weeks(diary_of(other_nights(), TODAY)).nights
    assert isinstance(chart.nights, Nights)
    assert (chart.n(on_mat=True), chart.n(on_mat=False)) == (14, 9)


def test_without_the_back_the_ladder_is_that_of_what_was_used_most() -> None:
    span = span_of(5, TODAY.date(), 0)
    feet = Tally(MONDAY, Area.FEET_SEATED, Cover.THICK_SOCKS, 5.0, 3)
    seat = Tally(MONDAY, Area.SEAT, THICK, 5.0)
    chart = ladder_chart(span, Unit.SESSION, (feet, seat), THIN)
    assert (chart.area, chart.n, chart.following) == (Area.FEET_SEATED, 3, None)
    assert chart.covers == (Cover.THICK_SOCKS, Cover.THIN_SOCKS, Cover.BARE_SKIN)


def test_of_a_month_with_two_covers_the_tread_is_that_of_most_sessions() -> None:
    span = span_of(5, TODAY.date(), 0)
    tallies = (Tally(MONDAY, Area.BACK, THIN, 10.0, 2), Tally(MONDAY, Area.BACK, THICK, 90.0, 9))
    chart = ladder_chart(span, Unit.MONTH, tallies, None)
    assert [(tread.cover, tread.sessions) for tread in chart.treads] == [(THICK, 9)]
    assert [dot.minutes for dot in chart.dots] == [5.0, 10.0]


@given(journals, st.sampled_from([Period.FIVE_WEEKS, Period.THREE_MONTHS]), st.integers(0, 6))
def test_all_charts_of_a_period_tell_of_the_same_days(
    sessions: list[SessionRecord], period: Period, first_weekday: int
) -> None:
    found = window(history_of(sessions), NOW, period, first_weekday, None)
    span = found.days.span
    assert span.first.weekday() == first_weekday and span.first == week_of(span.first, first_weekday)
    assert sum(bar.minutes for bar in found.minutes.bars) == pytest.approx(
        sum(cell.amount for cell in found.days.cells)
    )
    mat = on_the_mat(since(sessions, span.first, NOW))
    assert found.days.on_mat == len({day_of(record.started_at, NOW) for record in mat})
    assert [dot.day for dot in found.ladder.dots] == sorted(dot.day for dot in found.ladder.dots)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 15_000), st.integers(0, 6))
def test_no_time_is_too_long_for_a_chart(first: date, ago: int, first_weekday: int) -> None:
    today = first + timedelta(days=ago)
    unit = unit_for(first, today)
    start = unit_start(first, unit, first_weekday)
    pieces = 0
    while start <= today:
        assert start <= following_start(start, unit) - timedelta(days=1)
        start, pieces = following_start(start, unit), pieces + 1
    assert pieces <= MOST_BINS or unit is Unit.YEAR


@pytest.mark.parametrize(
    ("first", "today", "unit"),
    [
        (date(2026, 3, 2), date(2026, 8, 23), Unit.WEEK),
        (date(2026, 3, 2), date(2026, 8, 24), Unit.MONTH),
        (date(2024, 1, 31), date(2026, 2, 1), Unit.MONTH),
        (date(2024, 1, 31), date(2026, 3, 1), Unit.YEAR),
        (date(2024, 12, 31), date(2027, 1, 1), Unit.MONTH),
    ],
)
def test_the_longer_the_time_the_longer_its_pieces(first: date, today: date, unit: Unit) -> None:
    assert unit_for(first, today) is unit


@pytest.mark.parametrize(
    ("unit", "day", "start", "following"),
    [
        (Unit.WEEK, date(2026, 3, 5), date(2026, 3, 2), date(2026, 3, 9)),
        (Unit.MONTH, date(2026, 3, 5), date(2026, 3, 1), date(2026, 4, 1)),
        (Unit.MONTH, date(2026, 12, 31), date(2026, 12, 1), date(2027, 1, 1)),
        (Unit.YEAR, date(2026, 3, 5), date(2026, 1, 1), date(2027, 1, 1)),
    ],
)
def test_every_piece_begins_where_the_one_before_it_ends(
    unit: Unit, day: date, start: date, following: date
) -> None:
    assert unit_start(day, unit, 0) == start
    assert following_start(start, unit) == following


def test_a_session_by_itself_stands_on_its_own_day() -> None:
    assert unit_start(date(2026, 3, 5), Unit.SESSION, 0) == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("areas", "shown"),
    [
        ({}, Area.BACK),
        ({Area.NECK: 9, Area.BACK: 1}, Area.BACK),
        ({Area.NECK: 2}, Area.NECK),
        ({Area.NECK: 2, Area.FEET_SEATED: 3}, Area.FEET_SEATED),
    ],
)
def test_the_ladder_is_that_of_the_back_or_of_what_was_done_most(areas: dict[Area, int], shown: Area) -> None:
    tallies = [Tally(MONDAY, area, THIN, 5.0 * times, times) for area, times in areas.items()]
    assert ladder_area(tallies) is shown


@pytest.mark.parametrize(("last", "over"), [(date(2026, 10, 25), False), (date(2026, 10, 26), True)])
def test_a_week_is_over_once_the_next_has_begun(last: date, over: bool) -> None:
    chart = minutes_chart(Span(MONDAY, last, 0), Unit.WEEK, [Tally(MONDAY, Area.BACK, THIN, 5.0)])
    assert (chart.bars[0].over, chart.bars[0].minutes) == (over, 5.0)


def test_a_year_has_a_cell_for_each_month_also_for_one_without_a_day_on_the_mat() -> None:
    span = Span(date(2025, 11, 17), date(2026, 2, 3), 0)
    chart = months_chart(span, {date(2025, 11, 1): 3, date(2026, 1, 1): 5})
    assert [(cell.first, cell.amount) for cell in chart.cells] == [
        (date(2025, 11, 1), 3.0),
        (date(2025, 12, 1), 0.0),
        (date(2026, 1, 1), 5.0),
        (date(2026, 2, 1), 0.0),
    ]
    assert (chart.on_mat, chart.days, chart.by_month) == (8, span.days, True)


def test_whoever_was_here_before_these_weeks_sees_the_whole_fortnight() -> None:
    old = record_of(NOW - days(300))
    sessions = (record_of(NOW), replace(old, minutes_done=5.0))
    told = window(history_of(sessions), NOW, Period.FIVE_WEEKS, 0, None).summary.rhythm
    assert not isinstance(told, NotEnough)
    assert (told.on_mat, told.days) == (1, 14)
