"""The breath cues and key answers: their length, their level, and what tells them apart."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from rendering.measure import decibels, momentary_maximum, onset_rise, spectrum, true_peak

from companion.audio import bowl_cues, cues, loudness, synthesis, wave_cues
from tests.audio.styles import STYLES

RATE = synthesis.RATE
Pcm = NDArray[np.int16]

CASES: dict[str, tuple[Callable[[], Pcm], float, float]] = {
    "exhale 2": (lambda: cues.exhale(2), 3.0, cues.EXHALE_LUFS),
    "exhale 4": (lambda: cues.exhale(4), 5.0, cues.EXHALE_LUFS),
    "exhale 6": (lambda: cues.exhale(6), 7.0, cues.EXHALE_LUFS),
    "exhale 12": (lambda: cues.exhale(12), 13.0, cues.EXHALE_LUFS),
    "exhale 6 on another root": (lambda: cues.exhale(6, 272.2), 7.0, cues.EXHALE_LUFS),
    "inhale 1": (lambda: cues.inhale(1), 2.0, cues.INHALE_LUFS),
    "inhale 4": (lambda: cues.inhale(4), 5.0, cues.INHALE_LUFS),
    "inhale 5.5": (lambda: cues.inhale(5.5), 6.5, cues.INHALE_LUFS),
    "low bowl 2": (lambda: bowl_cues.exhale(2), 3.0, cues.EXHALE_LUFS),
    "low bowl 6 on another root": (lambda: bowl_cues.exhale(6, 272.2), 7.0, cues.EXHALE_LUFS),
    "low bowl 12": (lambda: bowl_cues.exhale(12), 13.0, cues.EXHALE_LUFS),
    "high bowl 1": (lambda: bowl_cues.inhale(1), 2.0, cues.INHALE_LUFS),
    "high bowl 4": (lambda: bowl_cues.inhale(4), 5.0, cues.INHALE_LUFS),
    "wave out 2": (lambda: wave_cues.exhale(2), 3.0, cues.EXHALE_LUFS),
    "wave out 6": (lambda: wave_cues.exhale(6), 7.0, cues.EXHALE_LUFS),
    "wave out 12": (lambda: wave_cues.exhale(12), 13.0, cues.EXHALE_LUFS),
    "wave in 1": (lambda: wave_cues.inhale(1), 2.0, cues.INHALE_LUFS),
    "wave in 4": (lambda: wave_cues.inhale(4), 5.0, cues.INHALE_LUFS),
    "hold 1": (lambda: cues.hold(1), 1.0, cues.HOLD_LUFS),
    "hold 7": (lambda: cues.hold(7), 3.0, cues.HOLD_LUFS),
    "answer": (cues.answer, 0.5, cues.ANSWER_LUFS),
    "paused": (cues.paused, 0.6, cues.ANSWER_LUFS),
    "resumed": (cues.resumed, 0.6, cues.ANSWER_LUFS),
}


@pytest.fixture(scope="module", params=CASES, ids=str)
def case(request: pytest.FixtureRequest) -> tuple[Pcm, float, float]:
    """A cue, its length in seconds and its loudest 400 ms."""
    make, seconds, lufs = CASES[request.param]
    return make(), seconds, lufs


def centroid(sound: NDArray[np.float64]) -> float:
    """The middle of the spectrum in Hz: brightness."""
    hz, power = spectrum(sound)
    return float((hz * power).sum() / power.sum())


def test_a_cue_is_as_long_as_it_was_asked_to_be_with_its_tail(case: tuple[Pcm, float, float]) -> None:
    samples, seconds, _ = case
    assert samples.dtype == np.int16
    assert samples.shape == pytest.approx((seconds * RATE, 2), abs=2)


def test_a_cue_begins_and_ends_at_silence_and_has_no_dc(case: tuple[Pcm, float, float]) -> None:
    samples = case[0]
    assert not samples[0].any()
    assert not samples[-1].any()
    assert np.abs((samples / 32768).mean(0)).max() < 1e-4


def test_a_cue_can_be_found_within_eight_milliseconds_of_its_moment(case: tuple[Pcm, float, float]) -> None:
    loud = np.abs(case[0]).max(1) > 0
    assert np.argmax(loud) < 0.008 * RATE


def test_a_cue_has_its_level(case: tuple[Pcm, float, float]) -> None:
    samples, _, lufs = case
    assert momentary_maximum(samples / 32768) == pytest.approx(lufs, abs=0.1)
    assert true_peak(samples / 32768) < -9


def test_a_cue_swells_and_never_startles(case: tuple[Pcm, float, float]) -> None:
    samples = case[0] / 32768
    assert np.abs(samples[: int(0.005 * RATE)]).max() < 0.01
    assert onset_rise(samples) < 28


def test_a_cue_has_no_hiss(case: tuple[Pcm, float, float]) -> None:
    hz, power = spectrum(case[0] / 32768)
    assert decibels(power[hz > 6000].sum()) - decibels(power.sum()) < -50


def test_a_cue_is_as_loud_in_either_ear_and_loses_little_where_they_are_added(
    case: tuple[Pcm, float, float],
) -> None:
    sound = case[0] / 32768
    left, right = decibels((sound**2).mean(0))
    assert abs(left - right) < 0.5
    assert decibels((sound.mean(1) ** 2).mean()) - decibels((sound**2).mean()) > -1.5


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("seconds", [2, 4, 7, 12])
def test_an_exhale_swells_slower_than_the_limit_for_calm_music(style: str, seconds: float) -> None:
    assert onset_rise(STYLES[style].exhale(seconds) / 32768) < 12.5


@pytest.mark.parametrize(("style", "falls"), [("tone", 0.8), ("wave", 0.8), ("bowls", 0.9)])
@pytest.mark.parametrize("seconds", [2, 3, 4, 5.5, 7])
def test_an_exhale_darkens_and_an_inhale_brightens(style: str, falls: float, seconds: float) -> None:
    half = int(seconds * RATE / 2)
    exhale, inhale = (make(seconds) / 32768 for make in (STYLES[style].exhale, STYLES[style].inhale))
    assert centroid(exhale[half : 2 * half]) < falls * centroid(exhale[:half])
    assert centroid(inhale[half : 2 * half]) > 1.1 * centroid(inhale[:half])


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("seconds", [2, 3, 4, 5.5, 7])
def test_an_exhale_sinks_and_an_inhale_swells(style: str, seconds: float) -> None:
    exhale, inhale = (make(seconds) / 32768 for make in (STYLES[style].exhale, STYLES[style].inhale))

    def grows(sound: NDArray[np.float64]) -> float:
        """By how many dB the second half of the breath is louder than the first."""
        halves = np.square(sound[: int(seconds * RATE) // 2 * 2]).mean(1).reshape(2, -1).mean(1)
        return float(decibels(halves[1]) - decibels(halves[0]))

    assert grows(exhale) < -2.5
    assert grows(inhale) > 1


def test_the_bowl_of_the_inhale_is_a_fifth_above_that_of_the_exhale() -> None:
    def pitch(samples: Pcm) -> float:
        hz, power = spectrum(samples / 32768)
        return float(hz[np.argmax(np.where(hz < 600, power, 0))])

    for root in (cues.ROOT_HZ, 272.2):
        assert pitch(bowl_cues.exhale(6, root)) == pytest.approx(root, abs=3)
        assert pitch(bowl_cues.inhale(4, root)) == pytest.approx(1.5 * root, abs=3)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("seconds", [4, 6, 10])
def test_the_exhale_guides_to_its_end_and_the_inhale_from_its_start(style: str, seconds: float) -> None:
    """Within 14 dB of their loudest moment: an exhale until 0.9 of its time, an inhale from 300 ms on."""
    window = int(0.2 * RATE)

    def at(samples: Pcm, moment: float) -> float:
        first = int(moment * RATE)
        return float(decibels(((samples[first : first + window] / 32768) ** 2).mean()))

    exhale, inhale = STYLES[style].exhale(seconds), STYLES[style].inhale(seconds)
    assert at(exhale, 0.9 * seconds - 0.2) > max(at(exhale, t * seconds) for t in (0.1, 0.15, 0.2)) - 14
    assert at(inhale, 0.3) > max(at(inhale, t * seconds) for t in (0.7, 0.75, 0.8)) - 14
    assert at(exhale, seconds + 0.3) < at(exhale, 0.9 * seconds - 0.2) - 10


def test_the_key_answers_are_quieter_than_the_exhale_and_tell_up_from_down() -> None:
    def pitches(samples: Pcm) -> tuple[float, float]:
        half = len(samples) // 2
        return centroid(samples[:half] / 32768), centroid(samples[half:] / 32768)

    assert cues.ANSWER_LUFS < cues.EXHALE_LUFS
    first, second = pitches(cues.paused())
    assert second < 0.8 * first
    first, second = pitches(cues.resumed())
    assert second > 1.2 * first


def test_the_programs_own_measure_of_loudness_agrees_with_the_workshop() -> None:
    sound = cues.exhale(4) / 32768
    assert loudness.momentary_maximum(sound) == pytest.approx(momentary_maximum(sound), abs=0.05)
