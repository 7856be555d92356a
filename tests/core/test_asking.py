"""Skin is asked about for four days after a session on that part of the body."""

from __future__ import annotations

import pytest

from companion.core.asking import TAGS, UNANSWERED, BeforeAnswers, asks_about_marks
from companion.core.history import history_of
from companion.core.journal import Area, Kind, Ratings
from tests.core.builders import NOW, days, record_of


@pytest.mark.parametrize(("ago", "asks"), [(0, True), (1, True), (4, True), (5, False)])
def test_marks_are_asked_about_for_four_days(ago: int, asks: bool) -> None:
    assert asks_about_marks(history_of((record_of(NOW - days(ago)),)), Area.BACK, NOW) is asks


def test_only_that_part_of_the_body_and_only_the_mat_count() -> None:
    sessions = (record_of(NOW, area=Area.SEAT), record_of(NOW - days(1), kind=Kind.BREATHING))
    assert not asks_about_marks(history_of(sessions), Area.BACK, NOW)
    assert asks_about_marks(history_of(sessions), Area.SEAT, NOW)


def test_the_journal_keeps_what_a_day_had_in_it_in_these_words() -> None:
    assert TAGS == ("long sitting", "driving", "headache", "slept badly", "exercised", "stress")


def test_nothing_answered_is_an_answer_too() -> None:
    assert Ratings(pain=None, tension=None, stress=None) == UNANSWERED
    assert BeforeAnswers() == BeforeAnswers(ratings=UNANSWERED, tags=(), marks=None)
