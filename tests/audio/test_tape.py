"""The tape: whatever is wished, nothing steps, and everything is where and as loud as it was meant."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from companion.audio.tape import TAPE_FRAMES, Tape
from companion.audio.voice import Strand
from companion.core.sounds import Volumes
from tests.audio.tones import RATE, crackle, level, levels, strength, tone

FULL = Volumes(100, 100, 100)
LEAD = 1536
LOW, HIGH = tone(220, 2), tone(330, 3)
CUE = tone(440, 1.5)
CUE[:4410] = np.rint(CUE[:4410] * np.linspace(0, 1, 4410)[:, None] ** 2)
CUE[-4410:] = np.rint(CUE[-4410:] * np.linspace(1, 0, 4410)[:, None] ** 2)

Wish = Callable[[Tape, int], None]


def played(script: list[tuple[float, Wish]], seconds: float, volumes: Volumes = FULL) -> NDArray[np.float64]:
    """What a sound card plays that takes a buffer at a time, while wishes come at their seconds."""
    samples = np.zeros((TAPE_FRAMES, 2), np.int16)
    tape = Tape(samples, volumes)
    heard: list[NDArray[np.int16]] = []
    waiting = sorted(script, key=lambda entry: entry[0])
    for now in range(0, int(seconds * RATE), 512):
        while waiting and waiting[0][0] * RATE <= now:
            waiting.pop(0)[1](tape, now + LEAD)
        while tape.wants_writing(now):
            tape.write(now)
        heard.append(samples[(now + np.arange(512)) % TAPE_FRAMES].copy())
    return np.concatenate(heard) / 32768


def music(samples: NDArray[np.int16] = LOW, fade_in: float = 0.2) -> Wish:
    return lambda tape, frame: tape.start_music(frame, samples, fade_in)


def cue(strand: Strand = Strand.CUES, waits: bool = True, samples: NDArray[np.int16] = CUE) -> Wish:
    return lambda tape, frame: tape.play(frame, samples, strand, waits)


def pause(tape: Tape, frame: int) -> None:
    tape.pause(frame)


def resume(tape: Tape, frame: int) -> None:
    tape.resume(frame)


def fade(target: float, seconds: float) -> Wish:
    return lambda tape, frame: tape.fade_music(frame, target, seconds)


def stop(seconds: float = 0.15) -> Wish:
    return lambda tape, frame: tape.stop(frame, seconds)


def part(heard: NDArray[np.float64], begin: float, end: float) -> NDArray[np.float64]:
    return heard[int(begin * RATE) : int(end * RATE)]


STEADY = level(LOW / 32768)


def test_music_loops_to_the_sample_for_longer_than_the_tape() -> None:
    heard = played([(0, music())], 14)
    late = part(heard, 1, 13.9)
    assert np.array_equal(late[: 10 * RATE], late[2 * RATE : 12 * RATE])
    assert crackle(heard) < -85


def test_the_fade_in_is_heard_once_and_softly() -> None:
    heard = levels(part(played([(0, music(fade_in=1.0))], 5), 0.04, 5))
    assert np.all(np.diff(heard[:48]) > -0.5)
    assert heard[60:] == pytest.approx(STEADY, abs=0.3)


def test_a_fade_to_silence_only_ever_falls_and_ends_in_nothing() -> None:
    heard = played([(0, music()), (1, fade(0.0, 2.0))], 4)
    falling = levels(part(heard, 1.1, 2.95))
    assert np.all(np.diff(falling) < 0.1)
    assert not part(heard, 3.1, 4).any()
    assert crackle(heard) < -85


def test_half_way_through_a_fade_to_silence_the_music_is_6_db_softer() -> None:
    heard = played([(0, music()), (1, fade(0.0, 2.0))], 4)
    middle = int((2.0 * RATE) + LEAD)
    assert level(heard[middle - 441 : middle + 441]) == pytest.approx(STEADY - 6, abs=0.3)


def test_a_fade_stops_at_its_floor_and_a_second_takes_over() -> None:
    floor = 10 ** (-8 / 20)
    heard = played([(0, music()), (1, fade(floor, 1.0)), (4, fade(0.0, 3.0)), (5, fade(0.0, 1.0))], 7)
    assert level(part(heard, 3, 4)) == pytest.approx(STEADY - 8, abs=0.1)
    assert not part(heard, 6.1, 7).any()
    assert crackle(heard) < -85


def test_music_that_had_begun_to_fade_comes_back() -> None:
    heard = played([(0, music()), (1, fade(0.0, 2.0)), (2.5, music(fade_in=1.0))], 5)
    assert level(part(heard, 4, 5)) == pytest.approx(STEADY, abs=0.1)
    assert crackle(heard) < -85


def test_another_piece_takes_over_within_three_seconds() -> None:
    heard = played([(0, music(LOW)), (1, music(HIGH, 3.0))], 6)
    assert strength(part(heard, 0.3, 1), 330) < -60
    assert strength(part(heard, 4.5, 6), 220) < -60
    assert strength(part(heard, 4.5, 6), 330) == pytest.approx(-12, abs=0.2)
    assert crackle(heard) < -85


def test_ducked_music_is_three_and_a_half_decibels_softer_until_released() -> None:
    heard = played(
        [
            (0, music()),
            (1, lambda tape, frame: tape.set_ducked(frame, True)),
            (2, lambda tape, frame: tape.set_ducked(frame, False)),
        ],
        3,
    )
    assert level(part(heard, 1.6, 2)) == pytest.approx(STEADY - 3.5, abs=0.1)
    assert level(part(heard, 2.6, 3)) == pytest.approx(STEADY, abs=0.1)


@pytest.mark.parametrize(
    ("strand", "field"), [(Strand.MUSIC, "music"), (Strand.CUES, "cues"), (Strand.BELLS, "bells")]
)
def test_each_volume_governs_its_own_strand(strand: Strand, field: str) -> None:
    begin = music() if strand is Strand.MUSIC else cue(strand)
    others = Volumes(**({"music": 0, "cues": 0, "bells": 0} | {field: 100}))
    half = Volumes(**({"music": 100, "cues": 100, "bells": 100} | {field: 50}))
    loud, soft = (part(played([(0, begin)], 1.2, volumes), 0.5, 1.1) for volumes in (others, half))
    assert level(soft) == pytest.approx(level(loud) - 12, abs=0.1)


def test_a_pause_holds_music_and_cues_and_gives_them_back_where_they_were() -> None:
    through = played([(0, music()), (1, cue())], 4)
    broken = played([(0, music()), (1, cue()), (1.5, pause), (3.0, resume)], 6)
    assert not part(broken, 1.8, 3.0).any()
    shift = round(1.5 * RATE / 512) * 512
    after = int(3.6 * RATE)
    assert (
        abs(level(broken[after : after + RATE]) - level(through[after - shift : after - shift + RATE])) < 0.3
    )
    assert np.abs(broken[after : after + RATE] - through[after - shift : after - shift + RATE]).max() < 0.002
    assert crackle(broken) < -85


def test_a_pause_falls_over_150_ms_and_the_music_returns_over_400() -> None:
    heard = played([(0, music()), (1, pause), (2, resume)], 3)
    for moment, change in ((1.0 + 0.075, -6.0), (2.0 + 0.2, -6.0), (2.0 + 0.1, -16.7)):
        frame = -(-int(int(moment) * RATE) // 512) * 512 + LEAD + int((moment % 1) * RATE)
        assert level(heard[frame - 200 : frame + 201]) == pytest.approx(STEADY + change, abs=0.4)


def test_a_pause_taken_back_at_once_does_not_step() -> None:
    heard = played([(0, music()), (0.5, cue()), (1, pause), (1.08, resume), (1.2, pause), (1.25, resume)], 3)
    assert crackle(heard) < -85
    assert level(part(heard, 2.2, 3)) == pytest.approx(STEADY, abs=0.1)


def test_the_sound_that_answers_a_pause_is_heard_in_it() -> None:
    heard = played([(0, music()), (1, pause), (1.01, cue(waits=False))], 3)
    assert strength(part(heard, 1.3, 2.3), 440) > -14
    assert strength(part(heard, 1.3, 2.3), 220) < -60


def test_a_bell_during_a_pause_is_heard() -> None:
    heard = played([(0, music()), (1, pause), (2, cue(Strand.BELLS))], 3.5)
    assert strength(part(heard, 2.2, 3.2), 440) > -14


def test_a_fade_waits_while_the_session_is_paused() -> None:
    heard = played([(0, music()), (1, fade(0.0, 2.0)), (2, pause), (5, resume)], 9)
    assert level(part(heard, 5.4, 5.6)) < STEADY - 6
    assert level(part(heard, 5.4, 5.6)) > STEADY - 20
    assert not part(heard, 6.1, 9).any()


def test_music_chosen_during_a_pause_begins_after_it() -> None:
    heard = played([(0, music(LOW)), (1, pause), (2, music(HIGH, 0.5)), (3, resume)], 7)
    assert not part(heard, 1.5, 3).any()
    assert strength(part(heard, 6.2, 7), 330) == pytest.approx(-12, abs=0.2)
    assert strength(part(heard, 6.2, 7), 220) < -60


def test_stopping_silences_everything_even_in_a_pause() -> None:
    for script in (
        [(1.0, stop())],
        [(0.9, pause), (1.0, stop())],
        [(0.5, pause), (1.0, stop()), (1.2, resume)],
    ):
        heard = played([(0, music()), (0.4, cue()), *script], 3)
        assert not part(heard, 1.3, 3).any()
        assert crackle(heard) < -85


def test_a_cue_begins_on_the_frame_that_was_meant() -> None:
    heard = played([(1, cue())], 3)
    meant = -(-RATE // 512) * 512 + LEAD
    assert not heard[:meant].any()
    assert np.array_equal(heard[meant : meant + len(CUE)], CUE / 32768)


def test_after_a_long_stall_the_tape_goes_on_from_now() -> None:
    samples = np.zeros((TAPE_FRAMES, 2), np.int16)
    tape = Tape(samples, FULL)
    tape.start_music(LEAD, LOW, 0.1)
    late = 60 * RATE
    while tape.wants_writing(late):
        tape.write(late)
    place = (late + np.arange(RATE)) % TAPE_FRAMES
    assert level(samples[place] / 32768) == pytest.approx(STEADY, abs=0.1)


def test_what_was_written_for_a_future_that_did_not_come_is_written_again() -> None:
    samples = np.zeros((TAPE_FRAMES, 2), np.int16)
    tape = Tape(samples, FULL)
    tape.start_music(LEAD, LOW, 0.1)
    for now in (0, 10 * RATE):
        while tape.wants_writing(now):
            tape.write(now)
    truth = 3 * RATE
    tape.write_again(truth)
    while tape.wants_writing(truth):
        tape.write(truth)
    heard = samples[(truth + np.arange(2 * RATE)) % TAPE_FRAMES]
    assert np.array_equal(heard, LOW[(truth - LEAD + np.arange(2 * RATE)) % len(LOW)])


# So soft that even all of them together do not reach full scale.
SOFT_LOW, SOFT_HIGH, SOFT_CUE = LOW // 4, HIGH // 4, CUE // 4

wishes = st.sampled_from(
    [
        music(SOFT_LOW, 1.0),
        music(SOFT_HIGH, 1.0),
        cue(samples=SOFT_CUE),
        cue(Strand.BELLS, samples=SOFT_CUE),
        cue(waits=False, samples=SOFT_CUE),
        fade(0.0, 0.5),
        fade(0.4, 1.0),
        pause,
        resume,
        stop(),
        lambda tape, frame: tape.set_ducked(frame, True),
        lambda tape, frame: tape.set_ducked(frame, False),
        lambda tape, frame: tape.set_volumes(frame, Volumes(50, 20, 0)),
        lambda tape, frame: tape.set_volumes(frame, FULL),
    ]
)


@given(st.lists(st.tuples(st.floats(0.2, 3.0), wishes), max_size=7))
@settings(max_examples=120)
def test_whatever_is_wished_nothing_steps(script: list[tuple[float, Wish]]) -> None:
    assert crackle(played([(0, music(SOFT_LOW)), *script], 3.5)) < -75
