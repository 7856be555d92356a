"""Every breath cue can be followed over every piece, nearly from its first moment to its last."""

from functools import cache

import numpy as np
import pytest
import soundfile

from companion.assets import audio_dir
from companion.audio.library import Library, Piece
from companion.audio.repertoire import Tuning
from companion.audio.stage import OCEAN, WAVE_OVER_OCEAN_DECIBELS
from companion.audio.tape import DUCK_DECIBELS
from companion.core.breathing import PATTERNS, PhaseKind, breaths
from tests.audio.following import RATE, Backdrop, Bands, Sound, bands, followed, longest_gap, share
from tests.audio.styles import STYLES

SHELF = Library.read(audio_dir())
PIECES = (*SHELF.music(), *SHELF.nature())
SHARE = 0.85
TURN_SECONDS = 0.45

EXCERPTS = 6
EXCERPT_SECONDS = 10

KINDS = {PhaseKind.EXHALE: "exhale", PhaseKind.INHALE: "inhale"}
PHASES = sorted(
    {
        (KINDS[phase.kind], phase.seconds)
        for pattern in PATTERNS.values()
        for breath in breaths(pattern, 200)
        for phase in breath.phases
        if phase.kind in KINDS
    }
)
"""Every breath the program leads, and its length in seconds."""


@pytest.fixture(scope="module", params=PIECES, ids=lambda piece: piece.name)
def piece(request: pytest.FixtureRequest) -> Piece:
    return request.param


@pytest.fixture(scope="module")
def excerpts(piece: Piece) -> Backdrop:
    """A minute of the piece, from all parts of it."""
    frames = soundfile.info(piece.path).frames
    starts = [int(frames * (number + 0.3) / EXCERPTS) for number in range(EXCERPTS)]
    return Backdrop.of(
        [
            soundfile.read(piece.path, EXCERPT_SECONDS * RATE, start, dtype="int16", always_2d=True)[0]
            for start in starts
        ]
    )


@pytest.fixture(scope="module", params=STYLES)
def style(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def backdrop(piece: Piece, excerpts: Backdrop, style: str) -> Backdrop:
    """The piece as it is breathed to, and softer by as much as its cues are made louder."""
    more = WAVE_OVER_OCEAN_DECIBELS if (style, piece.name) == ("wave", OCEAN) else 0.0
    return excerpts.changed(DUCK_DECIBELS + more - Tuning.to([(piece, 1.0)]).breath)


@cache
def cue(style: str, kind: str, seconds: float, root_hz: float) -> Sound:
    return getattr(STYLES[style], kind)(seconds, root_hz)


@cache
def cue_bands(style: str, kind: str, seconds: float, root_hz: float) -> Bands:
    return bands(cue(style, kind, seconds, root_hz))


def test_a_cue_can_be_followed_nearly_all_the_way(piece: Piece, backdrop: Backdrop, style: str) -> None:
    shares = {
        (kind, seconds): share(cue_bands(style, kind, seconds, piece.root_hz), seconds, backdrop)
        for kind, seconds in PHASES
    }
    assert {phase: part for phase, part in shares.items() if part < SHARE} == {}


@pytest.mark.parametrize(
    ("first", "second"), [(("exhale", 6), ("inhale", 4)), (("inhale", 4), ("exhale", 6))], ids=str
)
def test_no_more_than_a_moment_is_without_a_guide_where_the_breath_turns(
    piece: Piece, backdrop: Backdrop, style: str, first: tuple[str, float], second: tuple[str, float]
) -> None:
    one, other = (cue(style, *phase, piece.root_hz).astype(np.int32) for phase in (first, second))
    turn = first[1] * RATE
    both = np.zeros((turn + len(other), 2), np.int32)
    both[: len(one)] += one
    both[turn:] += other
    assert longest_gap(bands(both), first[1], backdrop) <= TURN_SECONDS


def noise(level: float) -> Sound:
    """Four seconds of white noise at some dB."""
    wave = np.random.default_rng(5).standard_normal((4 * RATE, 2)) * 10 ** (level / 20)
    return np.rint(wave * 32767).astype(np.int16)


def test_the_measure_follows_what_stands_out_and_nothing_else() -> None:
    exhale, rustle = bands(cue("tone", "exhale", 6, 293.66)), Backdrop.of([noise(-30)])
    shares = [share(exhale / power, 6, rustle) for power in (1, 100, 1000)]
    assert shares[0] > 0.95
    assert 0.3 < shares[1] < 0.8
    assert shares[2] == 0
    assert followed(bands(noise(-40)), Backdrop.of([noise(-40)])).mean() < 0.5


def test_the_measure_finds_a_gap() -> None:
    broken = cue("tone", "exhale", 6, 293.66).copy()
    broken[int(2.8 * RATE) : int(3.4 * RATE)] = 0
    quiet = Backdrop.of([noise(-60)])
    assert longest_gap(bands(cue("tone", "exhale", 6, 293.66)), 3, quiet) == 0
    assert 0.3 < longest_gap(bands(broken), 3, quiet) < 0.65
