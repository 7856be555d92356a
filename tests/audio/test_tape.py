"""The tape: whatever is wished, nothing steps, and everything is where and as loud as it was meant."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from companion.audio.tape import MOVE_SECONDS, RESUME_SECONDS, TAPE_FRAMES, Tape
from companion.audio.voice import Strand
from companion.core.sounds import Volumes
from tests.audio.tones import RATE, Loop, crackle, level, levels, strength, tone

FULL = Volumes(100, 100, 100)
LEAD = 1536
LOW, HIGH = Loop(tone(220, 2)), Loop(tone(330, 3))
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


def music(
    source: Loop = LOW, fade_in: float = 0.2, strand: Strand = Strand.MUSIC, share: float = 1.0
) -> Wish:
    return lambda tape, frame: tape.start_bed(frame, strand, source, share, fade_in)


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


STEADY = level(LOW.samples / 32768)


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
    heard = played([(0, music()), (1, fade(0.0, 2.0)), (2.5, fade(1.0, 1.0))], 5)
    assert level(part(heard, 4, 5)) == pytest.approx(STEADY, abs=0.1)
    assert crackle(heard) < -85


def test_another_piece_takes_over_within_four_seconds() -> None:
    heard = played([(0, music(LOW)), (1, music(HIGH, 4.0))], 7)
    assert strength(part(heard, 0.3, 1), 330) < -60
    assert strength(part(heard, 5.5, 7), 220) < -60
    assert strength(part(heard, 5.5, 7), 330) == pytest.approx(-12, abs=0.2)
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
    assert level(part(heard, 1.7, 2)) == pytest.approx(STEADY - 3.5, abs=0.1)
    assert level(part(heard, 2.7, 3)) == pytest.approx(STEADY, abs=0.1)


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
    through = played([(0, music()), (1, cue())], 8)
    broken = played([(0, music()), (1, cue()), (1.5, pause), (3.0, resume)], 9)
    assert not part(broken, 1.8, 3.0).any()
    shift = round(1.5 * RATE / 512) * 512
    after = int((3.2 + RESUME_SECONDS) * RATE)
    assert (
        abs(level(broken[after : after + RATE]) - level(through[after - shift : after - shift + RATE])) < 0.3
    )
    assert np.abs(broken[after : after + RATE] - through[after - shift : after - shift + RATE]).max() < 0.002
    assert crackle(broken) < -85


def test_a_pause_falls_over_150_ms_and_the_music_returns_over_four_seconds() -> None:
    heard = played([(0, music()), (1, pause), (2, resume)], 7)
    for moment, change in ((1.0 + 0.075, -6.0), (4.0, -6.0), (3.0, -16.7)):
        wish = 1 if moment < 2 else 2
        frame = -(-wish * RATE // 512) * 512 + LEAD + int((moment - wish) * RATE)
        assert level(heard[frame - 200 : frame + 201]) == pytest.approx(STEADY + change, abs=0.4)


def test_a_pause_taken_back_at_once_does_not_step() -> None:
    heard = played([(0, music()), (0.5, cue()), (1, pause), (1.08, resume), (1.2, pause), (1.25, resume)], 7)
    assert crackle(heard) < -85
    assert level(part(heard, 6.2, 7)) == pytest.approx(STEADY, abs=0.1)


def test_the_sound_that_answers_a_pause_is_heard_in_it() -> None:
    heard = played([(0, music()), (1, pause), (1.01, cue(waits=False))], 3)
    assert strength(part(heard, 1.3, 2.3), 440) > -14
    assert strength(part(heard, 1.3, 2.3), 220) < -60


def test_a_bell_during_a_pause_is_heard() -> None:
    heard = played([(0, music()), (1, pause), (2, cue(Strand.BELLS))], 3.5)
    assert strength(part(heard, 2.2, 3.2), 440) > -14


def test_a_fade_waits_while_the_session_is_paused() -> None:
    heard = played([(0, music()), (1, fade(0.0, 8.0)), (2, pause), (5, resume)], 15)
    assert level(part(heard, 9.1, 9.2)) == pytest.approx(STEADY - 10.7, abs=0.7)
    assert part(heard, 11.5, 11.9).any()
    assert not part(heard, 12.1, 15).any()


def test_a_fade_wished_for_in_a_pause_begins_after_it() -> None:
    heard = played([(0, music()), (1, pause), (3, fade(0.0, 8.0)), (4, resume)], 13)
    assert level(part(heard, 8.1, 8.2)) == pytest.approx(STEADY - 6, abs=1.0)
    assert not part(heard, 12.2, 13).any()


def test_music_chosen_during_a_pause_begins_after_it() -> None:
    heard = played([(0, music(LOW)), (1, pause), (2, music(HIGH, 0.5)), (3, resume)], 9)
    assert not part(heard, 1.5, 3).any()
    assert strength(part(heard, 7.5, 9), 330) == pytest.approx(-12, abs=0.2)
    assert strength(part(heard, 7.5, 9), 220) < -60


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
    tape.start_bed(LEAD, Strand.MUSIC, LOW, 1.0, 0.1)
    late = 60 * RATE
    while tape.wants_writing(late):
        tape.write(late)
    place = (late + np.arange(RATE)) % TAPE_FRAMES
    assert level(samples[place] / 32768) == pytest.approx(STEADY, abs=0.1)


def test_what_was_written_for_a_future_that_did_not_come_is_written_again() -> None:
    samples = np.zeros((TAPE_FRAMES, 2), np.int16)
    tape = Tape(samples, FULL)
    tape.start_bed(LEAD, Strand.MUSIC, LOW, 1.0, 0.1)
    for now in (0, 10 * RATE):
        while tape.wants_writing(now):
            tape.write(now)
    truth = 3 * RATE
    tape.write_again(truth)
    while tape.wants_writing(truth):
        tape.write(truth)
    heard = samples[(truth + np.arange(2 * RATE)) % TAPE_FRAMES]
    assert np.array_equal(heard, LOW.samples[(truth - LEAD + np.arange(2 * RATE)) % len(LOW.samples)])


def test_while_one_piece_gives_way_to_another_it_is_as_loud_as_before() -> None:
    rng = np.random.default_rng(1)
    one, other = (Loop((rng.standard_normal((5 * RATE, 2)) * 3000).astype(np.int16)) for _ in range(2))
    heard = levels(part(played([(0, music(one)), (2, music(other, 4.0))], 9), 1, 8.9), 0.4)
    assert np.abs(heard - heard[0]).max() < 0.5


def test_music_and_soundscape_lie_side_by_side_at_their_shares() -> None:
    heard = played([(0, music(LOW, share=0.6)), (0, music(HIGH, 0.2, Strand.NATURE, 0.8))], 2)
    late = part(heard, 1, 2)
    assert strength(late, 220) == pytest.approx(-12 + 20 * np.log10(0.6), abs=0.2)
    assert strength(late, 330) == pytest.approx(-12 + 20 * np.log10(0.8), abs=0.2)


def test_a_piece_that_plays_moves_to_another_share_without_a_step() -> None:
    heard = played([(0, music(LOW)), (1, music(LOW, 1.0, share=0.5))], 4)
    assert level(part(heard, 3, 4)) == pytest.approx(STEADY - 6, abs=0.1)
    assert crackle(heard) < -85


def test_one_strand_goes_and_the_other_stays() -> None:
    gone: Wish = lambda tape, frame: tape.fade_bed(frame, Strand.NATURE, 0.0, 0.5)  # noqa: E731
    heard = played([(0, music(LOW)), (0, music(HIGH, 0.2, Strand.NATURE)), (1, gone)], 3)
    assert strength(part(heard, 2, 3), 220) == pytest.approx(-12, abs=0.2)
    assert strength(part(heard, 2, 3), 330) < -60


def test_music_leans_towards_the_breath_by_less_than_two_decibels() -> None:
    def lean(rising: bool, seconds: float) -> Wish:
        return lambda tape, frame: tape.lean(frame, rising, seconds)

    breaths = [
        (1.0, lean(True, 2.0)),
        (3.0, lean(False, 3.0)),
        (6.0, lean(True, 2.0)),
        (8.0, lean(False, 3.0)),
    ]
    heard = levels(part(played([(0, music()), *breaths], 11), 3.05, 10.9), 0.1)
    assert 1.0 < heard.max() - heard.min() < 1.8
    assert np.abs(np.diff(heard)).max() < 0.15


def test_breath_cues_can_be_softened_while_bells_keep_their_level() -> None:
    softer: Wish = lambda tape, frame: tape.soften_cues(frame, 0.5, 0.1)  # noqa: E731
    cues, bells = (played([(0, softer), (0.5, cue(strand))], 2) for strand in (Strand.CUES, Strand.BELLS))
    assert level(part(cues, 1, 1.5)) == pytest.approx(level(part(bells, 1, 1.5)) - 6, abs=0.1)


def test_the_music_steps_back_for_a_spoken_line_and_returns() -> None:
    speak: Wish = lambda tape, frame: tape.speak(frame, CUE)  # noqa: E731
    heard = played([(0, music()), (1, speak), (1.5, speak)], 6)
    assert strength(part(heard, 2.0, 2.8), 220) == pytest.approx(-20, abs=0.3)
    assert strength(part(heard, 2.0, 2.8), 440) == pytest.approx(-12, abs=0.3)
    assert level(part(heard, 5, 6)) == pytest.approx(STEADY, abs=0.1)
    assert crackle(heard) < -80


def test_music_whose_source_runs_dry_fades_first_and_comes_back_softly() -> None:
    slow = Loop(tone(220, 2))
    slow.ready_until = int(9.3 * RATE)
    samples = np.zeros((TAPE_FRAMES, 2), np.int16)
    tape = Tape(samples, FULL)
    tape.start_bed(0, Strand.MUSIC, slow, 1.0, 0.2)
    heard: list[NDArray[np.int16]] = []
    for now in range(0, 24 * RATE, 512):
        if now > 6 * RATE:
            slow.ready_until = 1 << 60
        while tape.wants_writing(now):
            tape.write(now)
        heard.append(samples[(now + np.arange(512)) % TAPE_FRAMES].copy())
    sound = np.concatenate(heard) / 32768
    assert not part(sound, 9.35, 9.5).any()
    assert level(part(sound, 20, 23)) == pytest.approx(STEADY, abs=0.1)
    assert crackle(sound) < -80


def test_the_tape_goes_on_with_another_device_where_it_was() -> None:
    first, second = (np.zeros((TAPE_FRAMES, 2), np.int16) for _ in range(2))
    tape = Tape(first, FULL)
    tape.start_bed(0, Strand.MUSIC, LOW, 1.0, 0.1)
    while tape.wants_writing(3 * RATE):
        tape.write(3 * RATE)
    origin = 3 * RATE + 777
    tape.move_to(second, origin)
    while tape.wants_writing(origin):
        tape.write(origin)
    heard, frames = second[: 5 * RATE], origin + np.arange(5 * RATE)
    gone = int(MOVE_SECONDS * RATE)
    assert np.array_equal(heard[gone:], LOW.samples[frames % len(LOW.samples)][gone:])
    assert np.abs(heard[: RATE // 100]).max() < 10
    assert crackle(heard / 32768) < -75


# So soft that even all of them together do not reach full scale.
SOFT_LOW, SOFT_HIGH, SOFT_CUE = Loop(LOW.samples // 4), Loop(HIGH.samples // 4), CUE // 4

wishes = st.sampled_from(
    [
        music(SOFT_LOW, 1.0),
        music(SOFT_HIGH, 1.0),
        cue(samples=SOFT_CUE),
        cue(Strand.BELLS, samples=SOFT_CUE),
        cue(waits=False, samples=SOFT_CUE),
        fade(0.0, 0.5),
        fade(0.4, 1.0),
        music(SOFT_HIGH, 1.0, Strand.NATURE, 0.5),
        music(SOFT_LOW, 1.0, share=0.3),
        lambda tape, frame: tape.fade_bed(frame, Strand.NATURE, 0.0, 0.3),
        lambda tape, frame: tape.soften_cues(frame, 0.2, 0.5),
        lambda tape, frame: tape.lean(frame, True, 0.7),
        lambda tape, frame: tape.lean(frame, False, 0.7),
        lambda tape, frame: tape.speak(frame, SOFT_CUE),
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
