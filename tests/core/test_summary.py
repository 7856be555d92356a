"""What is gathered in one walk through a journal is what each question, asked by itself, would say."""

from datetime import date, timedelta

import pytest

from companion.core.fortnight import review
from companion.core.rhythm import rhythm, weeks
from companion.core.summary import WEEKS, summary
from tests.core.builders import NOW, record_of


@pytest.mark.parametrize("first_weekday", [0, 6])
@pytest.mark.parametrize("every", [1, 2, 7, 13, 28, 29, 34, 35, 36, 60])
def test_the_last_weeks_are_told_as_if_the_whole_journal_had_been_at_hand(
    every: int, first_weekday: int
) -> None:
    for offset in range(0, 40, 3):
        sessions = [
            record_of(NOW - timedelta(days=day)) for day in range(offset, offset + 8 * every + 1, every)
        ]
        found = summary(sessions, NOW, first_weekday)
        assert found.weeks == weeks(sessions, NOW, 5, first_weekday)
        assert found.rhythm == rhythm(sessions, NOW)
        assert found.review == review(sessions, NOW)


def test_five_weeks_are_told_and_begin_on_monday_unless_somebody_says_otherwise() -> None:
    assert WEEKS == 5
    first = [week.first for week in summary((), NOW).weeks]
    assert first == [date(2026, 2, 9) + timedelta(days=7 * number) for number in range(5)]
    assert {one.weekday() for one in first} == {0}
