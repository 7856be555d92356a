"""A reminder says calmly what it is for and when, and its answers press nobody."""

from __future__ import annotations

from datetime import date, time

import pytest

from companion.core.journal import Cover, Head, Setup, Surface
from companion.core.reminders import Occasion
from companion.core.settings import LunchPlace
from companion.ui import text
from tests.ui.reading import AVOID

THURSDAY = date(2026, 11, 19)
SETUP = Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.CUSHION, 15.0)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 19), "Today, bedtime session"),
        (date(2026, 11, 20), "Tomorrow, bedtime session"),
        (date(2026, 11, 21), "Saturday, bedtime session"),
        (date(2026, 11, 25), "Wednesday, bedtime session"),
        (date(2026, 11, 26), "26 November, bedtime session"),
        (date(2027, 1, 1), "1 January, bedtime session"),
    ],
)
def test_the_day_is_named_as_one_would_name_it(day: date, words: str) -> None:
    # The tests speak no language, in which days are named in English.
    assert text.reminder_day(day, THURSDAY, Occasion.BEDTIME) == words
    assert text.reminder_day(day, THURSDAY, Occasion.BEDTIME, time(21, 30)) == words
    assert text.reminder_day(day, THURSDAY, Occasion.BEDTIME, time(3)) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 19), "Tonight, breathing"),
        (date(2026, 11, 20), "Tomorrow night, breathing"),
        (date(2026, 11, 21), "Saturday, at night, breathing"),
    ],
)
def test_what_comes_after_midnight_belongs_to_the_night_of_its_day(day: date, words: str) -> None:
    assert text.reminder_day(day, THURSDAY, Occasion.BREATHING, time(2, 59)) == words


def test_a_reminder_tells_the_setup_where_it_is_known() -> None:
    assert text.reminder_detail(SETUP, Occasion.STANDARD) == "15 min on a thin towel"
    feet = Setup(Cover.BARE_SKIN, Surface.FLOOR, Head.NONE, 2.0)
    assert text.reminder_detail(feet, Occasion.FEET) == "2 min with bare feet"
    assert text.reminder_detail(None, Occasion.BEDTIME) == "Amber dim"
    assert text.reminder_detail(SETUP, Occasion.BREATHING) == "Without the mat, wherever you are"


def test_the_answers_name_the_minutes() -> None:
    answers = text.reminder_answers(20)
    assert (answers.start, answers.later, answers.not_today, answers.did_it) == (
        "Start",
        "In 20 min",
        "Not today",
        "I did it",
    )


def test_every_occasion_has_words_and_none_to_avoid() -> None:
    said = [text.name(occasion) for occasion in Occasion]
    said += [text.reminder_title(occasion) for occasion in Occasion]
    said += [text.reminder_detail(setup, occasion) for occasion in Occasion for setup in (SETUP, None)]
    said += [text.occasion_line(Occasion.LUNCH, place) for place in LunchPlace]
    said += [text.reminder_day(THURSDAY, THURSDAY, occasion) for occasion in Occasion]
    said += [
        text.in_quiet_hours(time(23)),
        text.no_day_chosen(),
        text.no_time("x", time(1)),
        text.after_midnight(6),
    ]
    assert all(words.strip() for words in said)
    assert [words for words in said if AVOID.search(words)] == []
    assert len({text.reminder_title(occasion) for occasion in Occasion}) == len(Occasion)


def test_the_night_after_the_last_day_of_the_week_leads_into_the_first() -> None:
    assert text.after_midnight(6) == "After midnight: Sunday is the night to Monday."
