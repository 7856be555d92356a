"""The report holds what lies between its days, averages only of enough, and every single stop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.insights import Average, Change, NotEnough, Rating
from companion.core.journal import (
    Area,
    Course,
    Cover,
    DiaryEntry,
    Kind,
    Marks,
    Morning,
    Ratings,
    SessionRecord,
    SkinCheck,
    StopReason,
    Surface,
)
from companion.core.mornings import Nights, NotEnoughNights
from companion.core.report import Choices, Days, Part, Point, Report
from companion.core.reporting import MOST_SINGLY, report
from tests.core.builders import FIRST, NOW, days, record_of

TODAY = date(2026, 3, 10)
EVER = Choices(None, TODAY)


def reported(
    sessions: Iterable[SessionRecord] = (),
    entries: Iterable[DiaryEntry] = (),
    checks: Iterable[SkinCheck] = (),
    choices: Choices = EVER,
) -> Report:
    """The report on these, in whatever order they are given."""
    newest_first = sorted(sessions, key=lambda record: record.started_at, reverse=True)
    return report(newest_first, entries, checks, choices, NOW)


def rated(back: float, before: int = 5, after: int = 4, **more: Any) -> SessionRecord:
    """A session so many days ago, with back pain rated before and after."""
    return record_of(NOW - days(back), before=Ratings(before), after=Ratings(after), **more)


def entry_of(back: float, **more: Any) -> DiaryEntry:
    """An entry without a session so many days ago."""
    return DiaryEntry(UUID(int=round(back * 100)), NOW - days(back), **more)


def pain_in(found: Report) -> Change | NotEnough:
    """Back pain before and after."""
    return found.ratings[list(Rating).index(Rating.PAIN)].change


def test_only_the_days_chosen_are_in_it() -> None:
    sessions = [rated(back) for back in range(10)]
    found = reported(sessions, choices=Choices(TODAY - days(6), TODAY - days(1)))
    assert (found.sessions, found.days_on_mat, found.days, found.minutes) == (6, 6, 6, 30.0)
    assert (found.first, found.last) == (date(2026, 3, 4), date(2026, 3, 9))


def test_all_of_it_begins_with_whatever_is_oldest() -> None:
    assert reported([rated(3)], [entry_of(8)]).first == date(2026, 3, 2)
    assert reported([rated(9)], [entry_of(8)]).first == date(2026, 3, 1)
    check = SkinCheck(NOW - days(20), Area.BACK, Marks.BROKEN)
    assert reported([rated(9)], checks=[check]).first == date(2026, 2, 18)
    assert reported().first == TODAY


def test_what_is_still_to_come_is_not_in_it() -> None:
    later = NOW + timedelta(hours=1)
    found = reported(
        [record_of(later)], [DiaryEntry(UUID(int=1), later)], [SkinCheck(later, Area.BACK, Marks.CLEAR)]
    )
    assert (found.sessions, found.entries, found.seen) == (0, 0, ())


def test_four_pairs_are_not_enough_and_five_are() -> None:
    assert pain_in(reported([rated(back) for back in range(4)])) == NotEnough(4, 5)
    change = pain_in(reported([rated(back) for back in range(5)]))
    assert isinstance(change, Change)
    assert (change.before, change.after, change.mean) == (5.0, 4.0, -1.0)


def test_mornings_and_entries_have_averages_from_five_answers_on() -> None:
    sessions = [rated(back, morning=Morning(3, 7)) for back in range(1, 6)]
    entries = [entry_of(back, ratings=Ratings(back)) for back in range(1, 5)]
    found = reported(sessions, entries)
    assert found.morning_pain == Average(5, 15, 3, 3)
    assert found.morning_sleep == Average(5, 35, 7, 7)
    assert found.entries_pain == NotEnough(4, 5)


def test_an_average_tells_of_the_lowest_and_the_highest_answer() -> None:
    sessions = [rated(back, morning=Morning(back, 10 - back)) for back in range(1, 7)]
    found = reported(sessions, [entry_of(back, ratings=Ratings(back)) for back in range(1, 6)])
    assert found.morning_pain == Average(6, 21, 1, 6)
    assert found.morning_sleep == Average(6, 39, 4, 9)
    assert found.entries_pain == Average(5, 15, 1, 5)


def test_every_answer_about_comfort_is_counted_at_its_step_of_five() -> None:
    answers = [1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, None]
    sessions = [rated(back, comfort=comfort) for back, comfort in enumerate(answers)]
    assert reported(sessions).comfort == (1, 2, 3, 4, 5)
    assert reported().comfort == (0, 0, 0, 0, 0)


def test_nights_after_the_mat_and_nights_of_entries_stand_beside_each_other() -> None:
    sessions = [rated(back, morning=Morning(sleep=8)) for back in range(7)]
    entries = [entry_of(back, sleep=5) for back in range(8, 16)]
    nights = reported(sessions, entries).nights
    assert nights == Nights(Average(7, 56, 8, 8), Average(8, 40, 5, 5))


def test_what_was_lain_on_is_told_by_part_of_the_body_from_easy_to_hard_with_every_surface() -> None:
    thin = replace(FIRST, cover=Cover.THIN_TOWEL, surface=Surface.FLOOR)
    sessions = [
        rated(1, planned=thin),
        rated(2, planned=thin, used=replace(thin, surface=Surface.BED)),
        rated(3),
        rated(4, area=Area.SEAT, planned=thin),
        rated(5),
    ]
    found = reported(sessions).lain
    assert [(lain.contact.area, lain.contact.cover, lain.sessions, lain.minutes) for lain in found] == [
        (Area.BACK, Cover.THICK_TOWEL, 2, 10.0),
        (Area.BACK, Cover.THIN_TOWEL, 2, 10.0),
        (Area.SEAT, Cover.THIN_TOWEL, 1, 5.0),
    ]
    assert [lain.surfaces for lain in found] == [
        (Surface.BED,),
        (Surface.BED, Surface.FLOOR),
        (Surface.FLOOR,),
    ]


def test_the_night_of_the_last_day_is_rated_on_the_day_after_it() -> None:
    entries = [entry_of(back, sleep=6) for back in range(10)]
    found = reported((), entries, choices=Choices(TODAY - days(8), TODAY - days(2)))
    assert found.entries == 7
    assert found.nights == NotEnoughNights(NotEnough(0, 7), NotEnough(7, 7))
    assert reported((), entries, choices=Choices(None, date.max)).entries == 10


def test_every_stop_is_listed_with_what_was_lain_on() -> None:
    sharp = rated(2, stop=StopReason.SHARP_PAIN, minutes_done=1.5)
    unsaid = replace(rated(1), course=Course.STOPPED)
    found = reported([sharp, unsaid, rated(0)])
    assert [(stop.reason, stop.minutes) for stop in found.stops] == [
        (StopReason.SHARP_PAIN, 1.5),
        (None, 5.0),
    ]
    assert found.stops[0].setup == sharp.planned


def test_a_session_with_a_reason_to_stop_is_listed_however_it_ended() -> None:
    later_said = replace(rated(1, stop=StopReason.OTHER), course=Course.ENDED_EARLY)
    early = replace(rated(2), course=Course.ENDED_EARLY)
    assert [stop.reason for stop in reported([later_said, early]).stops] == [StopReason.OTHER]


def test_marks_seen_this_very_moment_are_told() -> None:
    assert len(reported(checks=[SkinCheck(NOW, Area.BACK, Marks.BROKEN)]).seen) == 1


def test_marks_are_told_where_they_were_clear_or_broken_only() -> None:
    seen = {Marks.GONE: 4, Marks.FAINT: 3, Marks.CLEAR: 2, Marks.BROKEN: 1}
    checks = [SkinCheck(NOW - days(back), Area.NECK, marks) for marks, back in seen.items()]
    found = reported([rated(5, marks=Marks.CLEAR)], checks=checks)
    assert [(one.area, one.marks) for one in found.seen] == [
        (Area.BACK, Marks.CLEAR),
        (Area.NECK, Marks.CLEAR),
        (Area.NECK, Marks.BROKEN),
    ]


def test_words_are_counted_by_the_day_in_an_order_that_figures_do_not_change() -> None:
    entries = [
        entry_of(1, done=("own thing", "stretching")),
        entry_of(1.1, done=("stretching",), tags=("driving",)),
        entry_of(2, done=("own thing", "walk")),
        entry_of(3, done=("own thing",), tags=("headache",)),
    ]
    found = reported([rated(1, tags=("driving",), felt=("warm",)), rated(4, tags=("stress",))], entries)
    assert found.done == (Days("walk", 1), Days("stretching", 1), Days("own thing", 3))
    assert found.tags == (Days("driving", 1), Days("headache", 1), Days("stress", 1))
    assert found.felt == (Days("warm", 1),)


def test_notes_are_in_it_only_where_they_were_chosen() -> None:
    sessions, entries = [rated(1, note="Warm.\n")], [entry_of(3, note="Stiff."), entry_of(2, note=" \n")]
    assert reported(sessions, entries).notes is None
    chosen = reported(sessions, entries, choices=replace(EVER, notes=True)).notes
    assert chosen is not None
    assert [(note.words, note.with_session) for note in chosen] == [("Stiff.", False), ("Warm.", True)]


def test_breathing_is_counted_apart_and_false_starts_not_at_all() -> None:
    begun = record_of(NOW - days(2), minutes_done=0.1, course=Course.ENDED_EARLY)
    found = reported([rated(1, kind=Kind.BREATHING), begun, rated(0)])
    assert (found.sessions, found.breathing, found.days_on_mat) == (1, 1, 1)


def test_minutes_are_by_week_then_month_then_year_and_none_is_left_out() -> None:
    for first, part, count in (
        (TODAY - days(29), Part.WEEK, 5),
        (TODAY - days(364), Part.MONTH, 13),
        (date(1980, 5, 1), Part.YEAR, 1),
    ):
        found = reported([rated(0), rated(20)], choices=Choices(first, TODAY))
        assert (found.part, len(found.parts)) == (part, count)
        assert sum(minutes.total for minutes in found.parts) == found.minutes == 10.0


@pytest.mark.parametrize(
    ("first", "part", "count"),
    [
        # 2026-03-10 is a Tuesday: 27 weeks end with it, and then there are months.
        (TODAY - days(188), Part.WEEK, 28),
        (TODAY - days(189), Part.MONTH, 7),
        # Five years are 60 months, those of the first and the last day among them.
        (date(2021, 4, 1), Part.MONTH, 60),
        (date(2021, 3, 31), Part.YEAR, 6),
        (date(2021, 12, 31), Part.MONTH, 52),
    ],
)
def test_half_a_year_is_told_by_the_week_and_five_years_by_the_month(
    first: date, part: Part, count: int
) -> None:
    sessions = [rated((TODAY - first).days), rated(0)]
    found = reported(sessions, choices=Choices(first, TODAY))
    assert (found.part, len(found.parts)) == (part, count)
    assert (found.parts[0].total, found.parts[-1].total) == (5.0, 5.0)


@pytest.mark.parametrize(
    ("first", "last", "first_weekday", "begins"),
    [
        ("2026-02-24", "2026-03-10", 0, ("2026-02-23", "2026-03-02", "2026-03-09")),
        ("2026-02-24", "2026-03-10", 6, ("2026-02-22", "2026-03-01", "2026-03-08")),
        ("2026-02-24", "2026-03-10", 5, ("2026-02-21", "2026-02-28", "2026-03-07")),
        ("2026-02-24", "2026-03-09", 0, ("2026-02-23", "2026-03-02", "2026-03-09")),
        ("2026-02-24", "2026-03-08", 0, ("2026-02-23", "2026-03-02")),
        (
            *("2025-06-30", "2026-02-01", 0),
            tuple(f"{month}-01" for month in ("2025-06", "2025-07", "2025-08", "2025-09"))
            + tuple(f"{month}-01" for month in ("2025-10", "2025-11", "2025-12", "2026-01", "2026-02")),
        ),
    ],
)
def test_each_part_begins_on_its_first_day_and_that_of_the_last_day_is_there(
    first: str, last: str, first_weekday: int, begins: tuple[str, ...]
) -> None:
    choices = Choices(date.fromisoformat(first), date.fromisoformat(last), first_weekday=first_weekday)
    assert tuple(part.first.isoformat() for part in reported(choices=choices).parts) == begins


def test_years_begin_in_january() -> None:
    found = reported([rated(days_ago) for days_ago in (0, 400, 2500)])
    assert [part.first for part in found.parts] == [date(year, 1, 1) for year in range(2019, 2027)]
    assert [part.total for part in found.parts] == [5.0, 0.0, 0.0, 0.0, 0.0, 0.0, 5.0, 5.0]


@pytest.mark.parametrize(("count", "part"), [(90, Part.SESSION), (91, Part.MONTH)])
def test_three_months_of_every_day_are_drawn_one_by_one(count: int, part: Part) -> None:
    # However short the time is that holds so many: averages are by the month.
    found = reported([rated(number / 24) for number in range(count)]).ratings[0]
    assert found.part is part
    if part is Part.SESSION:
        assert set(found.points) == {Point(first, 1, 5, 4) for first in {one.first for one in found.points}}
    else:
        assert found.points == (Point(date(2026, 3, 1), 91, 5.0, 4.0),)


def test_five_sessions_of_a_month_are_enough_for_its_average_and_four_are_not() -> None:
    older = [rated(40 + back, 8, 7) for back in range(5)] + [rated(70 + back, 9, 9) for back in range(4)]
    found = reported([*older, *(rated(number / 24) for number in range(91))]).ratings[0]
    assert [(point.first.month, point.n) for point in found.points] == [(1, 5), (3, 91)]


def test_many_sessions_are_drawn_as_averages_of_enough_of_them() -> None:
    many = [rated(back / 2) for back in range(MOST_SINGLY)]
    singly = reported(many).ratings[0]
    assert (singly.part, len(singly.points)) == (Part.SESSION, MOST_SINGLY)
    assert singly.points[0].first < singly.points[-1].first
    together = reported([*many, rated(100, 9, 9)]).ratings[0]
    assert together.part is Part.MONTH
    # The month with a single session has no average of its own.
    assert [point.first for point in together.points] == [
        date(2026, 1, 1),
        date(2026, 2, 1),
        date(2026, 3, 1),
    ]
    assert {(point.before, point.after) for point in together.points} == {(5.0, 4.0)}


@given(
    st.lists(
        st.tuples(st.integers(0, 400), st.integers(0, 10), st.integers(0, 10)), unique_by=lambda one: one[0]
    )
)
def test_two_reports_of_neighbouring_days_hold_what_one_of_all_holds(
    told: list[tuple[int, int, int]],
) -> None:
    sessions = [rated(back, before, after) for back, before, after in told]
    middle = TODAY - days(200)
    old = reported(sessions, choices=Choices(None, middle - days(1)))
    new = reported(sessions, choices=Choices(middle, TODAY))
    whole = reported(sessions)
    assert old.sessions + new.sessions == whole.sessions == len(told)
    assert old.minutes + new.minutes == whole.minutes
    assert whole.minutes == sum(minutes.total for minutes in whole.parts)


def test_days_to_come_are_not_told_of() -> None:
    found = reported([rated(0)], choices=Choices(TODAY - days(1), TODAY + days(30)))
    assert (found.first, found.last, found.sessions) == (TODAY - days(1), TODAY, 1)
    found = reported([rated(0)], choices=Choices(TODAY + days(1), TODAY + days(30)))
    assert (found.first, found.last) == (TODAY, TODAY)
