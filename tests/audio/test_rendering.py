"""The recipes of the shipped sounds make the same every time, close on themselves, and say what they lack."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import render
from numpy.typing import NDArray
from rendering import bowls_drone, dsp, felt_piano, hush, night, ocean, rain, soundfont
from rendering.dsp import LOOP_SECONDS, RATE, Samples
from rendering.ensemble import ensemble_tone
from rendering.harmony import CHORDS, VOICES, tied_notes
from rendering.measure import rise
from rendering.piece import Kind, Rendered
from rendering.soundfont import MissingInstrumentError, Note, midi_file

SHORT = 20 * RATE

RECIPES: dict[str, Callable[[int], Samples]] = {
    "bowls_drone": bowls_drone.loop,
    "rain": rain.loop,
    "ocean": ocean.loop,
    "hush": hush.loop,
    "night": night.loop,
}


def fingerprint(samples: NDArray[np.floating]) -> str:
    """The same for samples that are the same to 80 dB below full scale."""
    return hashlib.sha256(np.rint(samples * 1e4).astype(np.int32).tobytes()).hexdigest()


def jump(before: Samples, after: Samples) -> float:
    return float(np.abs(after - before).max())


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_makes_the_same_loop_every_time_and_it_closes_on_itself(name: str) -> None:
    once, again = RECIPES[name](SHORT), RECIPES[name](SHORT)
    assert fingerprint(once) == fingerprint(again)
    assert (once.shape, once.dtype) == ((SHORT, 2), np.float32)
    assert jump(once[-1], once[0]) <= np.abs(np.diff(once, axis=0)).max()


def test_a_held_tone_is_the_same_every_time_and_loops() -> None:
    tone, again = (
        ensemble_tone(220, [lambda x: 1 / x[0]], 12.0, np.random.default_rng(1))[0] for _ in range(2)
    )
    assert fingerprint(tone) == fingerprint(again)
    assert abs(tone[0] - tone[-1]) <= np.abs(np.diff(tone)).max()


def test_the_piano_plays_the_same_score_every_time_softly_and_within_the_loop() -> None:
    score = felt_piano.score()
    assert midi_file(score) == midi_file(felt_piano.score())
    assert all(0 <= note.start < LOOP_SECONDS for note in score)
    assert {note.velocity for note in score} <= set(range(45, 62))
    assert {note.key for note in score} <= set(range(36, 82))


def test_the_piano_rests_and_comes_back() -> None:
    starts = [note.start for note in felt_piano.score()]
    rests = np.diff([*starts, starts[0] + LOOP_SECONDS])
    assert 6 < rests.max() < 10


def test_each_voice_of_the_chords_is_held_throughout() -> None:
    for voice in range(VOICES):
        assert sum(length for _, own, _, length in tied_notes() if own == voice) == LOOP_SECONDS
    assert len(tied_notes()) < VOICES * len(CHORDS) * 0.7


def jumping_tone() -> Samples:
    """Ten seconds soft, ten seconds 15 dB louder, all at once; the end is next to the soft beginning."""
    tone = np.sin(2 * np.pi * 440 * np.arange(SHORT) / RATE) * 0.02
    tone[SHORT // 2 :] *= dsp.gain(15)
    return np.stack([tone, tone], 1).astype(np.float32)


def test_a_calmed_loop_never_rises_faster_than_it_may() -> None:
    loud = jumping_tone()
    turned = np.roll(loud, SHORT // 2, axis=0)
    assert rise(loud) > 14
    for loop in (loud, turned):
        calmed = dsp.calmed(loop, 4)
        assert rise(np.concatenate([calmed, calmed])) < 5
        assert jump(calmed[-1], calmed[0]) <= np.abs(np.diff(loop, axis=0)).max()


def test_calming_turns_slowly_and_leaves_alone_what_is_calm() -> None:
    change = dsp.calming_curve(jumping_tone(), 4)
    assert change.min() < -3
    assert change.max() > 3
    # Far from the jump, the level is what it was; a fall, however sudden, is nobody's fright.
    assert np.abs(change[:40]).max() < 0.1
    assert np.abs(change[160:]).max() < 0.1
    assert not dsp.calming_curve(jumping_tone()[: SHORT // 2], 4).any()


def test_waves_fill_the_loop_and_none_is_like_clockwork() -> None:
    periods = [wave.period for wave in ocean.waves(LOOP_SECONDS, np.random.default_rng(ocean.SEED))]
    assert sum(periods) == pytest.approx(LOOP_SECONDS)
    assert np.std(periods) > 1.2


def test_a_loop_begins_where_it_is_calm() -> None:
    """A second in which it swells, and a click, are not where it begins."""
    loop = np.full((10 * RATE, 2), 0.1, np.float32) * np.sin(np.arange(10 * RATE) / 10)[:, None]
    loop[: 2 * RATE] *= np.linspace(0.1, 1, 2 * RATE)[:, None]
    loop[4 * RATE] += 0.5
    turned = dsp.turned_to_calm(loop.astype(np.float32))
    assert sorted(turned[:, 0]) == sorted(loop[:, 0].astype(np.float32))
    assert np.abs(turned[-RATE // 10 :]).max() == pytest.approx(np.abs(turned[: RATE // 10]).max(), rel=0.05)
    assert np.abs(turned[: RATE // 10]).max() < 0.2


def test_a_note_is_written_as_midi() -> None:
    track = midi_file([Note(1.0, 0.5, 60, 47)]).partition(b"MTrk")[2][4:]
    down, up = b"\x87\x40\x90\x3c\x2f", b"\x83\x60\x80\x3c\x00"
    assert (
        track == b"\0\xff\x51\x03\x0f\x42\x40" + b"\0\xc0\0" + b"\0\xb0\x40\x7f" + down + up + b"\0\xff\x2f\0"
    )


def test_without_the_grand_one_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(soundfont, "GRAND", tmp_path / "none.sf2")
    with pytest.raises(MissingInstrumentError, match="apt install fluidsynth musescore-general"):
        felt_piano.render()


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A renderer of two small bells and a piano that is not there, and the folder it writes to."""

    def bell(name: str) -> SimpleNamespace:
        wave = (np.sin(np.arange(5 * RATE) / 15) * np.hanning(5 * RATE) * 0.1).astype(np.float32)
        sound = Rendered(name, "Bell", Kind.BELL, 293.66, np.stack([wave, wave], 1))
        return SimpleNamespace(render=lambda: [sound])

    def no_piano() -> list[Rendered]:
        raise MissingInstrumentError("The piano needs a piano")

    modules = {"cue_halfway": bell("cue_halfway"), "piano": SimpleNamespace(render=no_piano)}
    modules["bell_interval"] = bell("bell_interval")
    monkeypatch.setattr(render, "MODULES", modules)
    monkeypatch.setattr(render, "DESTINATION", tmp_path)
    monkeypatch.setattr(render, "REPORT", tmp_path / "report.md")
    return tmp_path


def files(folder: Path) -> list[str]:
    return [entry["file"] for entry in json.loads((folder / "manifest.json").read_text("utf-8"))["sounds"]]


def test_what_is_not_asked_for_stays_in_the_manifest(
    workshop: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for wish in ("bell_interval", "cue_halfway"):
        monkeypatch.setattr("sys.argv", ["render.py", wish])
        render.main()
    assert files(workshop) == ["cue_halfway.ogg", "bell_interval.ogg", "silence.wav"]
    assert "cue_halfway" in capsys.readouterr().out
    assert "`bell_interval`" in (workshop / "report.md").read_text("utf-8")


def test_a_piece_that_cannot_be_made_stops_no_other(
    workshop: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["render.py"])
    assert render.main() == 1
    assert "piano is as it was. The piano needs a piano." in capsys.readouterr().out
    assert files(workshop) == ["cue_halfway.ogg", "bell_interval.ogg", "silence.wav"]


def test_an_unknown_name_is_refused(workshop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["render.py", "whale_song"])
    with pytest.raises(SystemExit):
        render.main()
    assert not (workshop / "manifest.json").exists()
