"""There are words for everything, and none of the words to avoid."""

from dataclasses import replace
from enum import Enum

import pytest

from companion.core.breathing import PATTERNS, PhaseKind
from companion.core.errors import Problem
from companion.core.journal import (
    Area,
    Condition,
    Course,
    Cover,
    Head,
    Kind,
    Marks,
    Mode,
    NotToday,
    Setup,
    StopReason,
    Surface,
)
from companion.core.limits import ROWS, Outcome
from companion.core.reminders import Occasion
from companion.core.screening import Door, Verdict
from companion.core.script import LINES
from companion.core.settings import SkinTone, ThemeChoice
from companion.core.sounds import CueStyle, OutputState, Soundtrack
from companion.ui import text
from companion.ui.pages import stop
from companion.ui.text import doors
from tests.ui.reading import AVOID

CHOICES = [
    *(Cover, Surface, Head, Area, Kind, Mode, StopReason, Marks, NotToday, Course),
    *(PhaseKind, ThemeChoice, SkinTone, Occasion),
]
SETUP = Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 5.0)


def every_reason() -> list[Verdict]:
    """Every verdict the door can give, and some it cannot: words have to come for all."""
    reasons: list[Condition | StopReason | NotToday | None] = [None, *Condition, *StopReason, *NotToday]
    return [Verdict(door, reason) for door in Door for reason in reasons]


def everything_said() -> list[str]:
    """All sentences of the shared texts and of the advice after a stop."""
    said = [text.name(value) for choice in CHOICES for value in choice]
    said += [text.row_text(row) for row in Condition] + [text.row_note(row) for row in Condition]
    said += [text.door_sentence(verdict) for verdict in every_reason()]
    said += [text.problem_sentence(problem) for problem in Problem]
    said += [text.line(id) for id in LINES]
    said += [text.comfort_word(step) for step in range(1, 6)] + [text.felt_word(felt) for felt in text.FELT]
    said += [sign for heading, signs in text.sign_groups() for sign in (heading, *signs)]
    return [*said, *stop._HEADINGS.values(), *stop._ADVICE.values()]


@pytest.mark.parametrize("value", [value for choice in CHOICES for value in choice])
def test_every_choice_has_a_name(value: Enum) -> None:
    assert text.name(value).strip()


@pytest.mark.parametrize("condition", Condition)
def test_every_condition_has_its_row_and_says_what_it_means(condition: Condition) -> None:
    assert text.row_text(condition).strip()
    note = text.row_note(condition)
    assert note.endswith(".")
    if ROWS[condition].outcome is Outcome.ASK:
        assert "ask a doctor, midwife or pharmacist" in note
    if ROWS[condition].outcome is Outcome.BLOCK:
        assert "Breathing, music and the journal stay open." in note


@pytest.mark.parametrize("verdict", every_reason(), ids=str)
def test_every_closed_door_has_one_calm_sentence_and_one_thing_to_do(verdict: Verdict) -> None:
    sentence = text.door_sentence(verdict)
    assert sentence.endswith(".")
    assert len(sentence) < 160


def test_every_reason_a_door_can_give_has_words_of_its_own() -> None:
    blocking = {row for row in Condition if ROWS[row].outcome is Outcome.BLOCK}
    asking = {row for row in Condition if ROWS[row].outcome is Outcome.ASK}
    feet_or_all = {row for row in Condition if ROWS[row].areas_off}
    hard = set(StopReason) - {StopReason.TOO_STRONG, StopReason.OTHER}
    assert set(doors._BLOCKED) == blocking
    assert set(doors._ASK_FIRST) == asking | hard
    assert set(doors._AREA_OFF) == feet_or_all
    assert set(doors._NOT_TODAY) == set(NotToday)
    assert set(doors._REST) == hard
    assert set(doors._DOORS) == set(Door)


@pytest.mark.parametrize("problem", Problem)
def test_every_trouble_has_one_calm_sentence_and_one_thing_to_do(problem: Problem) -> None:
    assert text.problem_sentence(problem).endswith(".")
    assert text.problem_sentence(problem, "/data").endswith(("(/data)", ": /data."))


TITLES = {"still_water": "Still Water", "rain": "Rain"}


@pytest.mark.parametrize(
    ("soundtrack", "title", "heard"),
    [
        (
            Soundtrack("still_water", "rain"),
            "Still Water and Rain",
            "Still Water, Rain and one long breath out",
        ),
        (Soundtrack("still_water"), "Still Water", "Still Water and one long breath out"),
        (Soundtrack(nature="rain"), "Rain", "Rain and one long breath out"),
        (Soundtrack("own", "rain"), "Your music and Rain", "your music, Rain and one long breath out"),
        (Soundtrack("gone"), "", "one long breath out"),
        (Soundtrack(), "", "one long breath out"),
    ],
)
def test_a_soundtrack_is_named_by_its_titles(soundtrack: Soundtrack, title: str, heard: str) -> None:
    assert text.soundtrack_title(soundtrack, TITLES) == title
    assert text.heard_sentence(soundtrack, CueStyle.TONE, TITLES) == f"You should hear {heard}."


def test_with_everything_off_a_bell_is_to_be_heard() -> None:
    assert text.heard_sentence(Soundtrack(), CueStyle.NONE, TITLES) == "You should hear one bell."


def test_only_what_keeps_sound_from_being_heard_is_worth_a_word() -> None:
    silent = {state for state in OutputState if text.output_sentence(state)}
    assert silent == {OutputState.MUTED, OutputState.QUIET, OutputState.MISSING}


@pytest.mark.parametrize("id", LINES)
def test_the_guidance_lines_are_those_of_the_script(id: str) -> None:
    assert text.line(id) == LINES[id]


def test_no_word_to_avoid_is_said() -> None:
    assert [sentence for sentence in everything_said() if AVOID.search(sentence)] == []


def test_the_emergency_signs_are_complete() -> None:
    assert [len(signs) for _heading, signs in text.sign_groups()] == [6, 6, 3]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (30, "30 s"),
        (59, "59 s"),
        (59.7, "1 min"),
        (60, "1 min"),
        (300, "5 min"),
        (2400, "40 min"),
    ],
)
def test_lengths_of_time_are_brief(seconds: float, words: str) -> None:
    assert text.duration(seconds) == words


@pytest.mark.parametrize(
    ("minutes", "words"), [(0.5, "30 seconds"), (1.0, "1 minute"), (5.0, "5 minutes"), (20.0, "20 minutes")]
)
def test_lengths_of_time_in_full(minutes: float, words: str) -> None:
    assert text.minutes_word(minutes) == words


def test_a_setup_has_a_title_and_a_detail() -> None:
    assert text.setup_title(SETUP, Area.BACK) == "5 minutes on a thick towel"
    assert text.setup_line(SETUP) == "5 min, thick towel"
    assert text.lying_line(SETUP) == "On the bed or couch, with a cushion under your head."
    bare = replace(SETUP, cover=Cover.BARE_SKIN, minutes=1.0)
    assert text.setup_title(bare, Area.FEET_STANDING) == "1 minute with bare feet"
    assert text.setup_title(bare, Area.BACK) == "1 minute on bare skin"


def test_words_of_the_users_own_stay_as_they_are() -> None:
    assert text.felt_word("like a cat") == "like a cat"
    assert text.pattern_word("my own") == "my own"
    assert all(text.pattern_word(name) != name for name in PATTERNS)
