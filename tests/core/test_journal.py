"""The records' names are those of the exchange format, and what was not answered stays unanswered."""

from enum import Enum

import pytest

from companion.core.journal import (
    COMFORT_LIMITS,
    MINUTES_LIMITS,
    RATING_LIMITS,
    Area,
    Condition,
    Cover,
    Head,
    Kind,
    Marks,
    Mode,
    NotToday,
    Pins,
    Profile,
    Ratings,
    StopReason,
    Surface,
)
from tests.core.builders import FIRST, NOW, profile_of, record_of


# docs/rules.md section 7, letter for letter: files of other programs and older versions use these words.
@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (Mode, "standard gentle reduced"),
        (Kind, "standard quick bedtime breathing"),
        (Area, "back neck seat feet_seated feet_standing belly"),
        (Cover, "double_thick_towel thick_towel thin_towel t_shirt bare_skin thick_socks thin_socks"),
        (Surface, "bed yoga_mat floor"),
        (Head, "cushion folded_towel none"),
        (StopReason, "too_strong sharp_pain dizziness numbness chest_or_breath faint other"),
        (Marks, "gone faint clear broken"),
        (NotToday, "fever alcohol sedative acupuncture cupping treated_skin red_flag"),
        (
            Condition,
            "pregnancy under_18 bleeding_disorder anticoagulant clot circulation heart blood_pressure"
            " diabetes numb_area neurological mental_illness surgery spine_or_cancer fragile_skin"
            " sensitive_skin widespread_skin wound allergy nursing hard_to_get_up breath_condition",
        ),
    ],
)
def test_choices_have_the_words_of_the_exchange_format(choice: type[Enum], words: str) -> None:
    assert [value.value for value in choice] == words.split()


@pytest.mark.parametrize(
    ("ratings", "answered"),
    [
        (Ratings(), False),
        (Ratings(pain=0), True),
        (Ratings(tension=0), True),
        (Ratings(stress=10), True),
        (Ratings(5, 6, 4), True),
    ],
)
def test_ratings_are_answered_as_soon_as_one_of_them_is_even_with_zero(
    ratings: Ratings, answered: bool
) -> None:
    assert ratings.answered is answered


@pytest.mark.parametrize(
    ("kind", "on_the_mat"),
    [(Kind.STANDARD, True), (Kind.QUICK, True), (Kind.BEDTIME, True), (Kind.BREATHING, False)],
)
def test_only_breathing_leaves_the_mat_alone(kind: Kind, on_the_mat: bool) -> None:
    assert kind.on_the_mat is on_the_mat


# docs/rules.md sections 2 and 4.
def test_scales_and_minutes_have_the_limits_of_the_rules() -> None:
    assert (RATING_LIMITS, COMFORT_LIMITS, MINUTES_LIMITS) == ((0, 10), (1, 5), (0.05, 40.0))


def test_what_is_bolder_has_to_be_asked_for() -> None:
    profile = Profile(answered_at=NOW)
    assert (profile.mode, profile.longest_minutes, profile.pins) == (Mode.STANDARD, 20, Pins())
    assert (profile.beyond_plateau, profile.silent_end, profile.used_to) == (False, False, None)


def test_a_new_record_has_answered_nothing() -> None:
    record = record_of(NOW)
    assert (record.used, record.comfort, record.stop_reason, record.marks) == (None, None, None, None)
    assert not record.before.answered and not record.after.answered
    assert (record.morning.pain, record.morning.sleep) == (None, None)
    assert record.planned == FIRST
    assert (record.asleep_minutes, record.felt, record.tags, record.note) == (0, (), (), "")


def test_two_profiles_do_not_share_what_a_professional_said() -> None:
    assert profile_of().professional_ok is not Profile(answered_at=NOW).professional_ok
