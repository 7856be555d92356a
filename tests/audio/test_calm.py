"""The shipped pieces on the tape: no seam, cross-fade, duck or pause can be heard as a click, none as a jump.

What a sound card would play is computed without waiting for one, so that five minutes take seconds.
"""

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray
from rendering.measure import momentary_loudness, rise

from companion.assets import audio_dir
from companion.audio import bowl_cues, cues, wave_cues
from companion.audio.library import Library
from companion.audio.programme import loop
from companion.audio.repertoire import Tuning
from companion.audio.stream import Stream
from companion.audio.synthesis import gain
from companion.audio.tape import (
    COME_IN_SECONDS,
    CROSS_FADE_SECONDS,
    DUCK_SECONDS,
    PAUSE_SECONDS,
    RESUME_SECONDS,
    TAPE_FRAMES,
    Tape,
)
from companion.audio.voice import Pcm, Strand
from companion.core.sounds import Volumes

RATE = 44100
FULL = Volumes(100, 100, 100)
SHELF = Library.read(audio_dir())
LEAD = 1536
BLOCK = 4096
WINDOW = RATE // 200
CALM_LU = 6.0

Wish = Callable[[Tape, int], object]
Sound = NDArray[np.float64]


def stream_of(name: str) -> Stream:
    """A piece as it is read for a session."""
    return Stream(loop(SHELF.find(name).path), lambda error: pytest.fail(str(error)), lambda: None)


def heard(streams: list[Stream], script: list[tuple[float, Wish]], seconds: float) -> Sound:
    """What comes out while wishes come at their seconds."""
    samples = np.zeros((TAPE_FRAMES, 2), np.int16)
    tape, parts = Tape(samples, FULL), []
    waiting = sorted(script, key=lambda entry: entry[0])
    for now in range(0, int(seconds * RATE), BLOCK):
        for stream in streams:
            while stream.wants_reading:
                stream.read()
        while waiting and waiting[0][0] * RATE <= now:
            waiting.pop(0)[1](tape, now + LEAD)
        while tape.wants_writing(now):
            tape.write(now)
        parts.append(samples[(now + np.arange(BLOCK)) % TAPE_FRAMES].copy())
    return np.concatenate(parts) / 32768


def begin(stream: Stream, strand: Strand = Strand.MUSIC, fade: float = 0.5, share: float = 1.0) -> Wish:
    return lambda tape, frame: tape.start_bed(frame, strand, stream, share, fade)


def steps(sound: Sound) -> NDArray[np.float64]:
    """The largest step from one sample to the next in every 5 ms."""
    largest = np.abs(np.diff(sound, axis=0)).max(1)
    return largest[: len(largest) // WINDOW * WINDOW].reshape(-1, WINDOW).max(1)


@pytest.mark.parametrize(("music", "nature"), [("still_water", "rain"), ("bowls_drone", "hush")])
def test_no_seam_cross_fade_duck_or_pause_steps_further_than_the_pieces_do(music: str, nature: str) -> None:
    one, other, third = stream_of(music), stream_of(nature), stream_of("felt_piano")
    changes: dict[str, tuple[float, float, Wish]] = {
        "balance": (20.0, 0.5, begin(one, share=0.4)),
        "duck": (30.0, DUCK_SECONDS, lambda tape, frame: tape.set_ducked(frame, True)),
        "release": (40.0, DUCK_SECONDS, lambda tape, frame: tape.set_ducked(frame, False)),
        "pause": (50.0, PAUSE_SECONDS, lambda tape, frame: tape.pause(frame)),
        "resume": (55.0, RESUME_SECONDS, lambda tape, frame: tape.resume(frame)),
        "lean": (65.0, 4.0, lambda tape, frame: tape.lean(frame, True, 4.0)),
        "sink": (75.0, 5.0, lambda tape, frame: tape.fade_music(frame, gain(-8.0), 5.0)),
        "return": (85.0, 3.0, lambda tape, frame: tape.fade_music(frame, 1.0, 3.0)),
        "another piece": (95.0, CROSS_FADE_SECONDS, begin(third, fade=CROSS_FADE_SECONDS)),
        "and back": (105.0, CROSS_FADE_SECONDS, begin(one, fade=CROSS_FADE_SECONDS)),
    }
    script = [(0.0, begin(one)), (0.0, begin(other, Strand.NATURE))]
    script += [(second, wish) for second, _, wish in changes.values()]
    sound = heard([one, other, third], script, 310)
    # Where the piano comes or goes, its own notes count.
    usual, piano = usual_step(music, nature), usual_step("felt_piano", nature)
    for name, (second, lasting, _) in changes.items():
        begun = -(-int(second * RATE) // BLOCK) * BLOCK + LEAD
        most = max(usual, piano) if name in ("another piece", "and back") else usual
        for edge in (begun, begun + int(lasting * RATE)):
            assert steps(sound[edge - 4 * WINDOW : edge + 4 * WINDOW]).max() <= most, name
    # The pause of five seconds moves the seam of both loops.
    pause, resume = (-(-int(changes[name][0] * RATE) // BLOCK) * BLOCK for name in ("pause", "resume"))
    seam = LEAD + 300 * RATE + resume - pause
    assert steps(sound[seam - 4 * WINDOW : seam + 4 * WINDOW]).max() <= usual


def usual_step(music: str, nature: str) -> float:
    """The 99.9th percentile of the steps of two pieces that nothing happens to."""
    streams = [stream_of(music), stream_of(nature)]
    script = [(0.0, begin(streams[0])), (0.0, begin(streams[1], Strand.NATURE))]
    return float(np.percentile(steps(heard(streams, script, 120)[RATE:]), 99.9))


@cache
def cue(module: object, kind: str, seconds: float, root_hz: float) -> Pcm:
    return getattr(module, kind)(seconds, root_hz)


CALM_PIECES = ["still_water", "bowls_drone", "felt_piano", "rain", "ocean", "hush", "night"]


@pytest.mark.parametrize("style", [cues, bowl_cues, wave_cues], ids=["tone", "bowl", "wave"])
@pytest.mark.parametrize("name", CALM_PIECES)
def test_breathing_over_music_never_startles(name: str, style: object) -> None:
    piece, stream = SHELF.find(name), stream_of(name)
    tuning = Tuning.to([(piece, 1.0)])
    script: list[tuple[float, Wish]] = [(0.0, begin(stream, fade=COME_IN_SECONDS))]
    for breath in range(4):
        for kind, after, seconds in (("inhale", 0.0, 4.0), ("exhale", 4.0, 6.0)):
            samples = np.rint(cue(style, kind, seconds, piece.root_hz) * gain(tuning.breath)).astype(np.int16)
            rising, first = kind == "inhale", breath == 0 and kind == "inhale"

            def play(
                tape: Tape, frame: int, s: Pcm = samples, up: bool = rising, long: float = seconds
            ) -> None:
                tape.play(frame, s, Strand.CUES, True)
                tape.lean(frame, up, long)

            moment = 15.0 + 10.0 * breath + after
            if first:
                script.append((moment, lambda tape, frame: tape.set_ducked(frame, True)))
            script.append((moment, play))
    assert rise(heard([stream], script, 55)) <= CALM_LU


@pytest.mark.parametrize("seconds", [60.0, 180.0])
def test_the_long_fade_before_sleep_never_steps_and_ends_in_nothing(seconds: float) -> None:
    stream = stream_of("still_water")
    fade: Wish = lambda tape, frame: tape.fade_music(frame, 0.0, seconds)  # noqa: E731
    sound = heard([stream], [(0.0, begin(stream)), (10.0, fade)], seconds + 15)
    loudness = momentary_loudness(sound[10 * RATE :])
    assert not sound[int((10.2 + seconds) * RATE) :].any()
    steady = loudness[:50].max()
    # What the piece itself swells by is all that is ever left of a rise.
    middle = loudness[int(5 * seconds) - 20 : int(5 * seconds) + 20].mean()
    assert middle == pytest.approx(steady - 6.0, abs=3.0)
    assert rise(sound[10 * RATE :]) <= CALM_LU
