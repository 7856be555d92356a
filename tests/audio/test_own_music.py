"""The person's own music: which files, in which order, how loud; and lines somebody has recorded."""

from pathlib import Path

import numpy as np
import pyloudnorm
import pytest
import soundfile

from companion.audio.decoding import Block
from companion.audio.loudness import integrated_loudness, momentary_maximum
from companion.audio.own_music import OWN_LUFS, OwnMusic, files_in, in_order, measured_loudness
from companion.audio.recordings import SPEECH_LUFS, Recordings
from companion.core.errors import CompanionError, Problem
from companion.core.sounds import Cue, CueSound, CueStyle
from tests.audio.tones import RATE, tone


def song(path: Path, seconds: float = 3.0, peak: float = 0.25, **tags: object) -> Path:
    """A tone in a file, with tags."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with soundfile.SoundFile(path, "w", RATE, 2) as file:
        for name, value in tags.items():
            setattr(file, name, str(value))
        file.write(tone(220, seconds, peak))
    return path


def names(paths: tuple[Path, ...]) -> list[str]:
    return [path.name for path in paths]


def test_folders_are_looked_through_and_files_taken_as_they_are(tmp_path: Path) -> None:
    song(tmp_path / "music" / "deep" / "b.flac")
    song(tmp_path / "music" / "A.WAV".lower())
    (tmp_path / "music" / "cover.jpg").write_bytes(b"")
    (tmp_path / "music" / ".hidden.ogg").write_bytes(b"")
    named = tmp_path / "letter.txt"
    found = files_in((str(named), str(tmp_path / "music"), str(tmp_path / "music"), str(tmp_path / "gone")))
    assert sorted(names(found)) == ["a.wav", "b.flac", "gone", "letter.txt"]
    assert found[0] == named


def test_albums_keep_their_order_and_untagged_files_count_as_people_do(tmp_path: Path) -> None:
    for number in (10, 2, 1):
        song(tmp_path / f"Take {number}.wav")
    assert names(in_order(tuple(tmp_path.glob("*.wav")))) == ["Take 1.wav", "Take 2.wav", "Take 10.wav"]
    for title, number in (("zebra", 1), ("apple", 2), ("mole", 10)):
        song(tmp_path / "album" / f"{title}.flac", album="Stripes", tracknumber=number)
    assert names(files_in((str(tmp_path / "album"),))) == ["zebra.flac", "apple.flac", "mole.flac"]


@pytest.mark.parametrize("peak", [0.05, 0.25, 0.9])
@pytest.mark.parametrize("seconds", [3, 100])
def test_loudness_is_measured_as_others_measure_it(tmp_path: Path, peak: float, seconds: float) -> None:
    rng = np.random.default_rng(6)
    wave = rng.standard_normal((int(seconds * RATE), 2)) * peak / 5
    wave *= (1.0 + 0.5 * np.sin(np.arange(len(wave)) / RATE))[:, None]
    soundfile.write(tmp_path / "noise.wav", wave, RATE)
    wanted = pyloudnorm.Meter(RATE).integrated_loudness(wave)
    assert integrated_loudness(wave) == pytest.approx(wanted, abs=0.1)
    assert measured_loudness(tmp_path / "noise.wav") == pytest.approx(wanted, abs=0.5)


def test_silence_has_the_least_loudness_there_is(tmp_path: Path) -> None:
    assert integrated_loudness(np.zeros((RATE, 2))) == -70.0
    assert integrated_loudness(np.zeros((100, 2))) == -70.0


def first_second(own: OwnMusic, skipped: list[str] | None = None) -> Block:
    blocks = own.blocks((skipped if skipped is not None else []).append)
    return np.concatenate([next(blocks), next(blocks)]) / 32767


def test_every_file_is_as_loud_as_the_shipped_pieces(tmp_path: Path) -> None:
    for peak in (0.06, 0.9):
        heard = first_second(OwnMusic((str(song(tmp_path / f"{peak}.wav", 5, peak)),)))
        assert integrated_loudness(heard) == pytest.approx(OWN_LUFS, abs=0.2)


def test_what_is_nearly_silent_is_not_blown_up(tmp_path: Path) -> None:
    heard = first_second(OwnMusic((str(song(tmp_path / "hiss.wav", 5, 0.001)),)))
    assert integrated_loudness(heard) < OWN_LUFS - 20


def test_replay_gain_is_taken_at_its_word(tmp_path: Path) -> None:
    path = song(tmp_path / "tagged.flac", 5, 0.25)
    plain = integrated_loudness(first_second(OwnMusic((str(path),))))
    _tag_flac(path, "REPLAYGAIN_TRACK_GAIN=-3.00 dB")
    tagged = integrated_loudness(first_second(OwnMusic((str(path),))))
    untouched = integrated_loudness(tone(220, 3) / 32767.0)
    assert plain == pytest.approx(OWN_LUFS, abs=0.2)
    assert tagged == pytest.approx(untouched - 3.0 - 4.0, abs=0.2)


def _tag_flac(path: Path, comment: str) -> None:
    """Puts a Vorbis comment block behind the first metadata block of a FLAC file."""
    data = path.read_bytes()
    text = comment.encode()
    block = (0).to_bytes(4, "little") + (1).to_bytes(4, "little") + len(text).to_bytes(4, "little") + text
    end = 8 + int.from_bytes(data[5:8], "big")
    path.write_bytes(data[:end] + bytes([4]) + len(block).to_bytes(3, "big") + block + data[end:])


def test_the_next_session_goes_on_with_the_next_file(tmp_path: Path) -> None:
    for hz, name in ((220, "1.wav"), (330, "2.wav")):
        soundfile.write(tmp_path / name, tone(hz, 5), RATE)
    own = OwnMusic((str(tmp_path),))
    one, two, three = (first_second(own) for _ in range(3))
    assert not np.allclose(one, two, atol=0.01)
    assert np.allclose(one, three, atol=1e-6)


def test_nothing_left_to_play_is_a_trouble(tmp_path: Path) -> None:
    skipped: list[str] = []
    with pytest.raises(CompanionError) as caught:
        first_second(OwnMusic((str(tmp_path / "gone.mp3"),)), skipped)
    assert caught.value.problem is Problem.MUSIC_UNREADABLE
    assert skipped == ["gone.mp3"]


def looked_into(folder: Path | None) -> Recordings:
    """The recordings in a folder, once it has been looked into."""
    recordings = Recordings(folder)
    recordings.look()
    return recordings


def test_a_recorded_line_is_found_by_its_name_and_made_as_loud_as_others(tmp_path: Path) -> None:
    song(tmp_path / "s1.WAV".replace("WAV", "wav"), 2, 0.02)
    line = looked_into(tmp_path).line("S1")
    assert line is not None
    assert momentary_maximum(line / 32767.0) == pytest.approx(SPEECH_LUFS, abs=0.3)
    assert not line[0].any() and not line[-1].any()
    assert looked_into(tmp_path).line("S2") is None


def test_a_called_breath_is_no_longer_than_the_breath(tmp_path: Path) -> None:
    song(tmp_path / "out.ogg", 9)
    called = looked_into(tmp_path).breath(CueSound(Cue.EXHALE, 4.0, CueStyle.VOICE))
    assert called is not None and len(called) == 4 * RATE
    assert not called[-1].any()
    assert looked_into(tmp_path).breath(CueSound(Cue.INHALE, 4.0, CueStyle.VOICE)) is None


def test_without_a_folder_there_are_no_recordings(tmp_path: Path) -> None:
    assert looked_into(None).line("S1") is None
    assert looked_into(tmp_path / "gone").line("S1") is None


def test_a_recording_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "S1.ogg").write_bytes(b"mumble")
    with pytest.raises(CompanionError):
        looked_into(tmp_path).line("S1")
