"""Entries without a session tell of nights and of other things done; filters show what they say."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from companion.core.diary_entries import OTHER_THINGS, diary_of
from companion.core.journal import Area, DiaryEntry, Kind, Line, edited, moment_of
from companion.core.looking_up import Filter
from tests.core.builders import record_of

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def entry(number: int, day: int, hour: int = 8, **answers: object) -> DiaryEntry:
    """An entry of March 2026."""
    made = DiaryEntry(UUID(int=number), datetime(2026, 3, day, hour, tzinfo=UTC))
    return replace(made, **answers)  # type: ignore[arg-type]  # fields by their names


def test_a_night_belongs_to_the_day_before_its_morning() -> None:
    assert diary_of([entry(1, 5, sleep=7)], NOW).sleep == {date(2026, 3, 4): 7}


def test_what_is_written_after_midnight_is_about_the_evening_before() -> None:
    diary = diary_of([entry(1, 6, hour=1, sleep=4, done=("walk",))], NOW)
    assert diary.sleep == {date(2026, 3, 4): 4}
    assert diary.done == {date(2026, 3, 5): frozenset({"walk"})}


def test_of_two_ratings_of_a_night_the_later_counts_in_whatever_order_they_come() -> None:
    both = [entry(1, 5, sleep=2), entry(2, 5, hour=10, sleep=6)]
    assert diary_of(both, NOW) == diary_of(both[::-1], NOW)
    assert diary_of(both, NOW).sleep == {date(2026, 3, 4): 6}


def test_things_done_and_tags_of_a_day_come_together() -> None:
    entries = [entry(1, 5, done=("walk",)), entry(2, 5, hour=20, tags=("driving",))]
    assert diary_of(entries, NOW).done == {date(2026, 3, 5): frozenset({"walk", "driving"})}


def test_what_was_said_last_counts_whatever_ids_say_and_ids_decide_within_a_moment() -> None:
    assert diary_of([entry(2, 5, sleep=2), entry(1, 5, hour=10, sleep=6)], NOW).sleep == {date(2026, 3, 4): 6}
    for both in ([entry(2, 5, sleep=2), entry(1, 5, sleep=6)], [entry(1, 5, sleep=6), entry(2, 5, sleep=2)]):
        assert diary_of(both, NOW).sleep == {date(2026, 3, 4): 2}


def test_what_is_of_now_is_told_and_what_is_still_to_come_is_not() -> None:
    now = entry(1, 20, hour=12, sleep=7, done=("walk",))
    later = entry(2, 20, hour=13, sleep=1, done=("warmth",))
    diary = diary_of([now, later], NOW)
    assert (diary.sleep, diary.done) == ({date(2026, 3, 19): 7}, {date(2026, 3, 20): frozenset({"walk"})})


def test_the_worst_of_nights_is_a_rating_too() -> None:
    assert diary_of([entry(1, 5, sleep=7), entry(2, 5, hour=9, sleep=0)], NOW).sleep == {date(2026, 3, 4): 0}


def test_the_journal_keeps_other_things_that_were_tried_in_these_words() -> None:
    assert ", ".join(OTHER_THINGS) == (
        "walk, stretching, core exercises, posture break, workstation setup, inversion table, "
        "ball or roller, hands, warmth, therapist, cupping, acupuncture"
    )


def test_an_entry_without_answers_tells_nothing() -> None:
    assert diary_of([entry(1, 5, note="Quiet day.")], NOW) == diary_of([], NOW)


def test_an_edit_of_an_entry_is_later_than_the_one_before() -> None:
    first = edited(entry(1, 5), NOW)
    again = edited(first, datetime(2020, 1, 1, tzinfo=UTC))
    assert first.edited_at == NOW
    assert again.edited_at is not None and again.edited_at > NOW


BACK = record_of(NOW)
LINES: tuple[Line, ...] = (
    BACK,
    replace(BACK, area=Area.FEET_STANDING, note="Warm."),
    replace(BACK, area=Area.NECK),
    replace(BACK, kind=Kind.BREATHING),
    entry(5, 5, note="Stiff."),
)


@pytest.mark.parametrize(
    ("which", "shown"),
    [
        (Filter.ALL, (0, 1, 2, 3, 4)),
        (Filter.BACK, (0,)),
        (Filter.FEET, (1,)),
        (Filter.OTHER_AREAS, (2,)),
        (Filter.NOTED, (1, 4)),
        (Filter.WITHOUT_SESSION, (4,)),
    ],
)
def test_a_filter_shows_what_it_says(which: Filter, shown: tuple[int, ...]) -> None:
    assert tuple(index for index, line in enumerate(LINES) if which.lets_through(line)) == shown


def test_a_line_stands_at_its_moment() -> None:
    assert moment_of(BACK) == BACK.started_at
    assert moment_of(LINES[4]) == datetime(2026, 3, 5, 8, tzinfo=UTC)
