"""Volumes go in steps of five percent, sound equal apart, and govern music, cues and bells separately."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.sounds import (
    BELLS,
    BREATH_CUES,
    OWN_MUSIC,
    Cue,
    CueSound,
    CueStyle,
    Soundtrack,
    Volumes,
    amplitude,
    stepped,
    styled,
)


@pytest.mark.parametrize("cue", list(Cue))
def test_bells_and_other_cues_have_volumes_of_their_own(cue: Cue) -> None:
    assert Volumes(music=10, cues=20, bells=30).of(cue) == (30 if cue in BELLS else 20)


def test_each_cue_is_a_breath_a_bell_or_an_answer() -> None:
    assert {cue.value for cue in BREATH_CUES} == {"inhale", "exhale", "hold"}
    assert {cue.value for cue in BELLS} == {"start_bell", "halfway", "end_bell", "soft_bell", "safety_bell"}
    assert {cue.value for cue in set(Cue) - BELLS - BREATH_CUES} == {"answer", "paused", "resumed"}


def test_no_cue_is_both_bell_and_breath() -> None:
    assert BELLS.isdisjoint(BREATH_CUES)


@pytest.mark.parametrize(
    ("percent", "factor"), [(-5, 0.0), (0, 0.0), (50, 0.25), (80, 0.64), (100, 1.0), (150, 1.0)]
)
def test_halving_the_percentage_takes_twelve_decibels_away(percent: int, factor: float) -> None:
    assert amplitude(percent) == pytest.approx(factor)


@pytest.mark.parametrize(
    ("percent", "steps", "after"),
    [(80, 1, 85), (80, -1, 75), (98, 1, 100), (3, -1, 0), (80, 0, 80), (50, 3, 65)],
)
def test_one_key_press_is_five_percent_within_the_limits(percent: int, steps: int, after: int) -> None:
    assert stepped(percent, steps) == after


@given(st.integers(0, 100), st.integers(-50, 50))
def test_no_number_of_key_presses_leaves_the_scale(percent: int, steps: int) -> None:
    assert 0 <= stepped(percent, steps) <= 100


@given(st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_a_higher_percentage_is_never_softer(one: int, other: int) -> None:
    softer, louder = sorted((one, other))
    assert 0.0 <= amplitude(softer) <= amplitude(louder) <= 1.0


@given(st.integers(-10, 110))
def test_a_mix_is_as_loud_as_one_alone_wherever_its_balance_is(balance: int) -> None:
    music, nature = Soundtrack("still_water", "rain", balance).gains
    assert music**2 + nature**2 == pytest.approx(1.0)
    assert min(music, nature) >= -1e-9


@pytest.mark.parametrize(
    ("balance", "degrees"), [(-20, 0.0), (0, 0.0), (25, 22.5), (50, 45.0), (100, 90.0), (120, 90.0)]
)
def test_the_balance_goes_from_the_music_alone_to_the_soundscape_alone(balance: int, degrees: float) -> None:
    angle = math.radians(degrees)
    gains = Soundtrack("still_water", "rain", balance).gains
    assert gains == pytest.approx((math.cos(angle), math.sin(angle)))


def test_one_piece_alone_has_no_balance() -> None:
    assert Soundtrack("still_water", None, 90).gains == (1.0, 1.0)
    assert Soundtrack(None, "rain", 10).gains == (1.0, 1.0)
    assert Soundtrack().silent and not Soundtrack(None, "rain").silent


@pytest.mark.parametrize("cue", list(Cue))
def test_a_style_is_of_breaths_only_and_none_leaves_them_out(cue: Cue) -> None:
    sound = CueSound(cue, 4.0)
    bowl, none = styled(sound, CueStyle.BOWL), styled(sound, CueStyle.NONE)
    if cue in BREATH_CUES:
        assert (bowl, none) == (CueSound(cue, 4.0, CueStyle.BOWL), None)
    else:
        assert (bowl, none) == (sound, sound)


def test_what_settings_keep_and_begin_with_stays_the_same() -> None:
    """The name stands in files of settings."""
    assert OWN_MUSIC == "own"
    assert Volumes() == Volumes(music=80, cues=80, bells=80)
    assert Soundtrack().balance == 50
    assert CueSound(Cue.EXHALE).style is CueStyle.TONE
