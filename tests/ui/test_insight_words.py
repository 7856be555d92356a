"""Figures are said in one form, whichever way they point, and nothing is said of what they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from companion.core.asking import TAGS
from companion.core.fortnight import Compared, Fortnight
from companion.core.insights import Average, Change, NotEnough, Rating, Size
from companion.core.journal import Area, Cover, Kind
from companion.core.mornings import Nights, NotEnoughNights
from companion.core.rhythm import CoverMinutes, Rhythm, Week
from companion.core.splits import Contact, Group, Key, Split, TimeOfDay
from companion.core.summary import summary
from companion.reviewing import lines
from companion.ui.text import insights as words
from companion.ui.text.clock import decimal
from tests.core.builders import NOW
from tests.core.rated_sessions import journals, newest_first, rated
from tests.ui.reading import AVOID

NEVER = re.compile(
    r"\b(because|works?|worked|due to|thanks to|caus\w*|led to|leads? to|helps?|helped|effect\w*|benefit\w*|"
    r"reduc\w*|heal\w*|cure\w*|improv\w*|progress|better|worse|best|worst|good|success\w*|proves?|proof|"
    r"significan\w*|confidence|p-value|streak\w*|in a row|missed|fail\w*|goal|only|should)\b|%|per ?cent|!",
    re.IGNORECASE,
)
FORM = re.compile(
    r"\d+\.\d → \d+\.\d on average over \d+ sessions \(change [+−]?\d+\.\d; from [+−]?\d+ to [+−]?\d+\)$"
)
LOWER = Change(9, 47, 37, -4, 1, 6, 2)
FLAT = Change(5, 25, 25, 0, 0, 0, 0)
HIGHER = Change(20, 60, 110, 1, 5, 0, 20)
MONDAY = date(2026, 3, 9)
EVERY_KEY: list[Key] = [
    *(Contact(area, cover) for area in Area for cover in Cover),
    *(*Area, *TimeOfDay, *Kind, *TAGS, "inversion table"),
]


@pytest.mark.parametrize(
    ("rating", "change", "line"),
    [
        # The sentence of the rules, to the letter.
        (
            Rating.PAIN,
            LOWER,
            "Back pain 5.2 → 4.1 on average over 9 sessions (change −1.1; from −4 to +1)",
        ),
        (
            Rating.TENSION,
            FLAT,
            "Muscle tension 5.0 → 5.0 on average over 5 sessions (change 0.0; from 0 to 0)",
        ),
        (
            Rating.STRESS,
            HIGHER,
            "Stress 3.0 → 5.5 on average over 20 sessions (change +2.5; from +1 to +5)",
        ),
    ],
)
def test_lower_flat_and_higher_have_one_form(rating: Rating, change: Change, line: str) -> None:
    assert words.change_line(rating, change) == line


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            LOWER,
            "Of 9 sessions it was lower after 6, the same after 1 and higher after 2. "
            "With so few, one unusual day can move the average.",
        ),
        (HIGHER, "Of 20 sessions it was lower after 0, the same after 0 and higher after 20."),
    ],
)
def test_how_sure_one_can_be_is_said_in_plain_figures(change: Change, said: str) -> None:
    assert words.spread_sentence(change) == said


def test_a_change_is_measured_by_what_people_usually_notice() -> None:
    assert [words.size_sentence(size) for size in Size] == [
        "About the same.",
        "Less than the 2 points that people usually notice.",
        "Changes of about 2 points are ones people usually notice.",
    ]


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0"), (0.0, "0.0"), (1, "+1"), (-10, "−10"), (0.1, "+0.1"), (-1.0, "−1.0"), (10.0, "+10.0")],
)
def test_a_change_has_its_sign_and_nothing_has_none(number: float, said: str) -> None:
    assert words.signed(number) == said


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (Contact(Area.BACK, Cover.THIN_TOWEL), "Back pain, on a thin towel: 5.2 → "),
        (Contact(Area.SEAT, Cover.THIN_TOWEL), "Back pain, sessions on a chair on a thin towel: 5.2 → "),
        (
            Contact(Area.FEET_SEATED, Cover.BARE_SKIN),
            "Back pain, seated sessions for the feet with bare feet: 5.2 → ",
        ),
        (Area.NECK, "Back pain, sessions for the neck: 5.2 → "),
        (TimeOfDay.BEFORE_SLEEP, "Back pain, before sleep: 5.2 → "),
        (Kind.QUICK, "Back pain, short sessions: 5.2 → "),
        ("slept badly", "Back pain, days after a bad night: 5.2 → "),
        ("inversion table", "Back pain, days with “inversion table”: 5.2 → "),
        ("{0}\x1b[2J", "Back pain, days with “{0} [2J”: 5.2 → "),
    ],
)
def test_a_group_is_told_in_the_form_of_all_sessions(key: Key, line: str) -> None:
    said = words.group_line(Rating.PAIN, Group(key, LOWER))
    assert said.startswith(line)
    assert FORM.search(said)
    too_few = words.group_line(Rating.PAIN, Group(key, NotEnough(4, 5)))
    assert too_few == line.removesuffix("5.2 → ") + (
        "not enough yet. Sessions rated before and after: 4 of 5, so 1 more."
    )


@pytest.mark.parametrize("key", EVERY_KEY, ids=str)
def test_every_group_has_a_name(key: Key) -> None:
    assert words.group_name(key).strip()


def test_groups_and_headings_have_names_of_their_own() -> None:
    for kind in (Area, TimeOfDay, Kind):
        assert len({words.group_name(key) for key in kind}) == len(kind)
    assert len({words.split_name(split) for split in Split}) == len(Split)
    assert all(words.group_name(tag) != words.group_name("another") for tag in TAGS)


def test_too_little_says_how_much_more_it_takes() -> None:
    assert words.too_few_sentence(Rating.STRESS, NotEnough(2, 5)) == (
        "Stress: not enough yet. Sessions rated before and after: 2 of 5, so 3 more."
    )


def test_nights_are_told_beside_each_other_without_an_arrow() -> None:
    nights = Nights(Average(9, 61, 4, 9), Average(12, 70, 3, 9))
    assert words.nights_sentence(nights) == (
        "Sleep after 9 evenings on the mat: 6.8 on average (from 4 to 9); "
        "after 12 other evenings: 5.8 on average (from 3 to 9). About the same."
    )
    apart = replace(nights, after_others=Average(12, 96, 3, 9))
    assert words.nights_sentence(apart).endswith("after 12 other evenings: 8.0 on average (from 3 to 9).")


def test_too_few_nights_are_told_for_both_sorts() -> None:
    nights = NotEnoughNights(NotEnough(9, 7), NotEnough(0, 7))
    assert words.nights_sentence(nights) == (
        "Sleep: not enough yet. Nights rated after evenings on the mat: 9, after other evenings: 0. "
        "It takes 7 of each."
    )


@pytest.mark.parametrize(
    ("rhythm", "said"),
    [
        (
            Rhythm(9, 14, today=False),
            "On the mat on 9 of the last 14 days. Rest days are part of the plan.",
        ),
        (
            Rhythm(0, 14, today=False),
            "On the mat on 0 of the last 14 days. Rest days are part of the plan.",
        ),
        (
            Rhythm(3, 4, today=True),
            "On the mat on 3 of the 4 days since your first session. Rest days are part of the plan.",
        ),
        (Rhythm(1, 1, today=True), "On the mat today, for the first time."),
        (NotEnough(0, 1), "No session on the mat yet."),
    ],
)
def test_the_rhythm_is_told_with_its_rest(rhythm: Rhythm | NotEnough, said: str) -> None:
    assert words.rhythm_sentence(rhythm) == said


@pytest.mark.parametrize(
    ("week", "said"),
    [
        (
            Week(
                MONDAY, 35.0, (CoverMinutes(Cover.THICK_TOWEL, 20.0), CoverMinutes(Cover.T_SHIRT, 15.0)), True
            ),
            "Week from 9 March 2026: 35 min (thick towel 20 min, T-shirt 15 min)",
        ),
        (Week(MONDAY, 0.0, (), True), "Week from 9 March 2026: 0 min"),
        (Week(MONDAY, 0.0, (), False), "Week from 9 March 2026: 0 min, not over yet"),
    ],
)
def test_a_week_is_told_by_its_minutes(week: Week, said: str) -> None:
    assert words.week_line(week) == said


def test_a_fortnight_is_told_by_what_was_in_it() -> None:
    places = (Contact(Area.BACK, Cover.THICK_TOWEL), Contact(Area.BACK, Cover.THIN_TOWEL))
    full = Fortnight(MONDAY, date(2026, 3, 22), 7, 6, 65.0, 1, places)
    assert words.fortnight_line(full) == (
        "9 March 2026 to 22 March 2026: days on the mat 6, 65 min in all, "
        "sessions stopped for discomfort 1 (on a thick towel, on a thin towel)"
    )
    empty = Fortnight(MONDAY, date(2026, 3, 22), 0, 0, 0.0, 0, ())
    assert words.fortnight_line(empty) == (
        "9 March 2026 to 22 March 2026: days on the mat 0, 0 min in all, sessions stopped for discomfort 0"
    )


@pytest.mark.parametrize(
    ("earlier", "recent", "said"),
    [
        (
            Change(5, 30, 25, -1, -1, 5, 0),
            Change(9, 47, 37, -4, 1, 6, 2),
            "Back pain before sessions 6.0 → 5.2 on average from one fortnight to the next "
            "(change −0.8; 5 and 9 sessions). About the same.",
        ),
        (
            Change(5, 15, 15, 0, 0, 0, 0),
            Change(5, 30, 30, 0, 0, 0, 0),
            "Back pain before sessions 3.0 → 6.0 on average from one fortnight to the next "
            "(change +3.0; 5 and 5 sessions). Changes of about 2 points are ones people usually notice.",
        ),
        (
            NotEnough(3, 5),
            Change(9, 47, 37, -4, 1, 6, 2),
            "Back pain: not enough yet. Sessions rated before and after: 3 in the fortnight before, "
            "9 in this one. It takes 5 in each.",
        ),
        (
            Change(9, 47, 37, -4, 1, 6, 2),
            NotEnough(1, 5),
            "Back pain: not enough yet. Sessions rated before and after: 9 in the fortnight before, "
            "1 in this one. It takes 5 in each.",
        ),
    ],
)
def test_two_fortnights_are_told_by_what_sessions_began_at(
    earlier: Change | NotEnough, recent: Change | NotEnough, said: str
) -> None:
    assert words.compared_sentence(Compared(Rating.PAIN, earlier, recent)) == said


def test_the_footnote_is_that_of_the_rules() -> None:
    assert words.footnote() == (
        "People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying "
        "down and resting count too. In one small trial people felt enthusiastic but most scores did not "
        "change."
    )


def everything_said() -> Iterator[str]:
    """All sentences but those with figures of some journal."""
    yield words.footnote()
    yield from (words.rating_name(rating) for rating in Rating)
    yield from (words.size_sentence(size) for size in Size)
    yield from (words.split_name(split) for split in Split)
    yield from (words.group_name(key) for key in EVERY_KEY)
    yield from (words.spread_sentence(change) for change in (LOWER, FLAT, HIGHER))


def test_nothing_is_said_of_causes_or_of_good_and_bad() -> None:
    assert [said for said in everything_said() if NEVER.search(said) or AVOID.search(said)] == []


@settings(max_examples=25)
@given(journals, st.integers(0, 20), st.integers(-4, 4))
def test_whatever_the_journal_only_that_is_said(journal: list[Any], more: int, by: int) -> None:
    # The same again and again, so that there are averages of any direction, flat ones too.
    sessions = newest_first([*journal, *(rated(5, 5 + by, ago) for ago in range(more))])
    said = list(lines(summary(sessions, NOW)))
    assert said[-1] == words.footnote()
    for line in said:
        assert not NEVER.search(line), line
        assert not AVOID.search(line), line
        if "→" in line:
            assert FORM.search(line) or "from one fortnight to the next" in line
            assert "leep" not in line.partition("before sleep")[0]
    if more >= 5 and not journal:
        assert sum("→" in line for line in said) >= 1


def test_decimals_are_written_as_is_usual(speaking: None) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert decimal(5.84) == "5,8"
    QLocale.setDefault(QLocale("en_GB"))
    assert decimal(5.84) == "5.8"
