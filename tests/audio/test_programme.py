"""Music without an end: a loop to the sample, tracks that flow into each other, and a window over both."""

import threading
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from companion.audio.decoding import Block, SoundFile, read_whole
from companion.audio.programme import loop, sequence
from companion.audio.stream import AHEAD_FRAMES, BEHIND_FRAMES, Reader, Stream
from companion.core.errors import CompanionError, Problem
from tests.audio.tones import RATE, crackle, level, levels, strength, tone

FORMATS = {"wav": "PCM_16", "flac": "PCM_16", "ogg": "VORBIS", "mp3": "MPEG_LAYER_III"}


def heard(blocks: Iterator[Block], seconds: float) -> NDArray[np.float64]:
    """The first seconds of a programme."""
    parts: list[Block] = []
    frames = 0
    while frames < seconds * RATE:
        parts.append(next(blocks))
        frames += len(parts[-1])
    return np.concatenate(parts)[: int(seconds * RATE)] / 32767.0


def written(path: Path, hz: float, seconds: float, rate: int = RATE, channels: int = 2) -> Path:
    """A tone in a file."""
    wave = 0.25 * np.sin(2 * np.pi * hz * np.arange(int(seconds * rate)) / rate)
    soundfile.write(path, np.stack([wave] * channels, 1), rate, subtype=FORMATS[path.suffix[1:]])
    return path


def nothing_skipped(path: Path, error: CompanionError) -> None:
    pytest.fail(f"{path}: {error}")


def as_it_is(_path: Path) -> float:
    return 0.0


@pytest.mark.parametrize("suffix", list(FORMATS))
@pytest.mark.parametrize(("rate", "channels"), [(44100, 2), (48000, 2), (22050, 1), (44100, 1)])
def test_a_file_of_any_kind_is_read_at_the_players_rate(
    tmp_path: Path, suffix: str, rate: int, channels: int
) -> None:
    path = written(tmp_path / f"tone.{suffix}", 440, 3, rate, channels)
    samples = read_whole(path)
    assert len(samples) == pytest.approx(3 * RATE, abs=3000 if suffix == "mp3" else 2)
    assert strength(samples[RATE : 2 * RATE] / 32767, 440) == pytest.approx(-12, abs=0.3)


def test_six_channels_become_two(tmp_path: Path) -> None:
    samples = read_whole(written(tmp_path / "film.wav", 440, 1, channels=6))
    assert samples.shape == (RATE, 2)


@pytest.mark.parametrize("content", [b"", b"dear diary", b"RIFF\0\0\0\0WAVE", b"OggS" + b"\0" * 200])
def test_what_is_no_music_is_said_by_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.ogg"
    path.write_bytes(content)
    with pytest.raises(CompanionError) as caught:
        read_whole(path)
    assert caught.value.problem is Problem.MUSIC_UNREADABLE
    assert "letter.ogg" in caught.value.detail


def test_an_empty_recording_is_no_music(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "empty.wav", np.zeros((0, 2)), RATE)
    with pytest.raises(CompanionError):
        SoundFile(tmp_path / "empty.wav")


def test_numbers_that_are_none_do_no_harm(tmp_path: Path) -> None:
    wave = np.full((RATE, 2), np.nan, np.float32)
    wave[::2] = 9.0
    soundfile.write(tmp_path / "odd.wav", wave, RATE, subtype="FLOAT")
    samples = read_whole(tmp_path / "odd.wav")
    assert samples.max() == 32767 and np.abs(samples[1::2]).max() == 0


def test_a_loop_comes_round_to_the_sample(tmp_path: Path) -> None:
    path = tmp_path / "loop.wav"
    rng = np.random.default_rng(3)
    soundfile.write(path, rng.integers(-9000, 9000, (RATE + 77, 2), dtype=np.int16), RATE)
    sound = heard(loop(path), 4)
    assert np.array_equal(sound[RATE + 77 :], sound[: -RATE - 77])


def test_tracks_flow_into_each_other_without_gap_dip_or_click(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    paths = [tmp_path / f"{number}.wav" for number in range(2)]
    for path in paths:
        soundfile.write(path, rng.standard_normal((15 * RATE, 2)) * 0.1, RATE)
    sound = heard(sequence(paths, as_it_is, nothing_skipped), 40)
    steady = levels(sound[: 10 * RATE], 0.4).mean()
    assert np.abs(levels(sound, 0.4) - steady).max() < 1.0


def test_a_single_track_flows_into_itself(tmp_path: Path) -> None:
    path = written(tmp_path / "only.flac", 330, 6.123)
    sound = heard(sequence([path], as_it_is, nothing_skipped), 20)
    assert crackle(sound[100:] - sound[100]) < -75
    assert levels(sound, 0.1).min() > level(sound) - 12


def test_very_short_tracks_flow_too(tmp_path: Path) -> None:
    paths = [written(tmp_path / "blip.wav", 330, 0.2), written(tmp_path / "long.wav", 220, 5)]
    sound = heard(sequence(paths, as_it_is, nothing_skipped), 20)
    # The programme itself begins where its first file does; the tape lets it come in.
    sound[: RATE // 2] *= np.linspace(0, 1, RATE // 2)[:, None] ** 2
    assert crackle(sound) < -70


def test_each_track_has_its_own_change(tmp_path: Path) -> None:
    quiet, loud = written(tmp_path / "a.wav", 220, 15), written(tmp_path / "b.wav", 330, 15)
    changes = {quiet: 6.0, loud: -6.0}
    sound = heard(sequence([quiet, loud], changes.__getitem__, nothing_skipped), 25)
    assert strength(sound[2 * RATE : 9 * RATE], 220) == pytest.approx(-6, abs=0.1)
    assert strength(sound[16 * RATE : 23 * RATE], 330) == pytest.approx(-18, abs=0.1)


def test_unreadable_tracks_are_left_out_and_told(tmp_path: Path) -> None:
    good = written(tmp_path / "good.wav", 220, 5)
    bad = tmp_path / "bad.mp3"
    bad.write_bytes(b"no")
    told: list[str] = []
    tracks = sequence([bad, good, tmp_path / "gone.ogg"], as_it_is, lambda path, _: told.append(path.name))
    assert strength(heard(tracks, 12)[RATE : 3 * RATE], 220) == pytest.approx(-12, abs=0.1)
    assert told[:2] == ["bad.mp3", "gone.ogg"]


def test_a_programme_of_nothing_readable_ends(tmp_path: Path) -> None:
    told: list[str] = []
    blocks = list(sequence([tmp_path / "gone.ogg"], as_it_is, lambda path, _: told.append(path.name)))
    assert sum(map(len, blocks)) == 0
    assert told == ["gone.ogg"]


def counting() -> Iterator[Block]:
    """Frames that tell their own number, modulo 1000."""
    first = 0
    while True:
        numbers = np.arange(first, first + 22050) % 1000
        yield np.stack([numbers, numbers], 1).astype(np.float32)
        first += 22050


def never(error: CompanionError) -> None:
    raise AssertionError(error)


def test_a_window_gives_any_moment_it_has_read() -> None:
    stream = Stream(counting(), never, lambda: None)
    for _ in range(10):
        stream.read()
    for first in (0, 22049, 100_000):
        wanted = np.arange(first, first + 5000) % 1000
        assert np.array_equal(stream.excerpt(first, 5000)[:, 0], wanted)
    late = stream.excerpt(stream.ready_until - 10, 20)[:, 0]
    assert late[:10].any() and not late[10:].any()


def test_a_window_reads_ahead_so_far_and_no_further_and_forgets_what_is_long_past() -> None:
    stream = Stream(counting(), never, lambda: None)
    most = 0
    for first in range(0, 120 * RATE, RATE):
        while stream.wants_reading:
            stream.read()
        most = max(most, sum(len(block) for _, block in stream._parts))
        stream.excerpt(first, RATE)
        assert stream.excerpt(max(first - 12 * RATE, 0), 10).any()
    assert most < AHEAD_FRAMES + BEHIND_FRAMES + 3 * 22050


def test_a_programme_that_ends_is_read_no_more_and_its_trouble_told() -> None:
    def broken() -> Iterator[Block]:
        yield from islice(counting(), 2)
        raise CompanionError(Problem.MUSIC_UNREADABLE, "torn")

    told: list[CompanionError] = []
    stream = Stream(broken(), told.append, lambda: None)
    while stream.wants_reading:
        stream.read()
    assert [error.detail for error in told] == ["torn"]
    assert stream.ready_until == 2 * 22050


def test_the_reader_keeps_streams_filled_and_stops_when_told() -> None:
    reader = Reader()
    streams = tuple(Stream(counting(), never, reader.wake) for _ in range(2))
    reader.keep_filled(streams)
    full = threading.Event()
    for _ in range(1000):
        if not any(stream.wants_reading for stream in streams):
            break
        full.wait(0.01)
    assert all(stream.ready_until >= AHEAD_FRAMES for stream in streams)
    streams[0].excerpt(10 * RATE, 10)
    for _ in range(1000):
        if not streams[0].wants_reading:
            break
        full.wait(0.01)
    assert streams[0].ready_until >= AHEAD_FRAMES + 10 * RATE
    reader.finish(5.0)
    assert not [thread for thread in threading.enumerate() if thread.name == "music reader"]


def test_a_folder_that_hangs_holds_nobody_up() -> None:
    door = threading.Event()

    def hanging() -> Iterator[Block]:
        door.wait(60)
        yield from counting()

    reader = Reader()
    stream = Stream(hanging(), never, reader.wake)
    reader.keep_filled((stream,))
    assert not stream.excerpt(0, 100).any()
    reader.finish(0.05)
    door.set()


def test_an_hour_of_music_is_never_held_whole(tmp_path: Path) -> None:
    """An hour at 8 kHz, so that the test stays quick; decoded it would be 635 MB."""
    path = tmp_path / "hour.flac"
    with soundfile.SoundFile(path, "w", 8000, 1, format="FLAC", subtype="PCM_16") as file:
        minute = tone(220, 60)[:: RATE // 8000, :1][: 60 * 8000]
        for _ in range(60):
            file.write(minute)
    import tracemalloc

    tracemalloc.start()
    stream = Stream(sequence([path], as_it_is, nothing_skipped), never, lambda: None)
    for first in range(0, 60 * RATE, RATE):
        while stream.wants_reading:
            stream.read()
        stream.excerpt(first, RATE)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 25e6
