"""The player, heard through a sound card whose every sample is kept.

The card keeps real time, so every wait is for something to be heard, with patience for a busy machine.
"""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from companion.assets import audio_dir
from companion.audio.library import Library
from companion.audio.loudness import integrated_loudness
from companion.audio.own_music import OWN_LUFS
from companion.audio.player import Player
from companion.core.errors import CompanionError, Problem
from companion.core.sounds import OWN_MUSIC, Cue, CueSound, Soundtrack, Volumes
from tests.audio.ear import Ear
from tests.audio.sound_server import SERVER, SoundServer
from tests.audio.tones import RATE, crackle, level, levels, strength, tone

FULL = Volumes(100, 100, 100)
STEADY = level(tone(220, 2) / 32768)
TONE_PEAK = 20 * np.log10(0.25)
CRACKLE = -70.0
"""Steps of the mixer's own volume measure -51 dB; the tape itself is held to -85 in its own tests."""

LOW, HIGH, NOTHING = Soundtrack("low"), Soundtrack("high"), Soundtrack()
ANSWER, PAUSED = CueSound(Cue.ANSWER), CueSound(Cue.PAUSED)
EXHALE = CueSound(Cue.EXHALE, 3.0)

Make = Callable[[Library], Player]
Sound = NDArray[np.float64]


def comes(ear: Ear, wanted: Callable[[Sound], bool], seconds: float = 0.2) -> Sound:
    """The first `seconds` of sound that are as wanted."""
    for _ in range(200):
        heard = ear.hear(seconds)
        if wanted(heard):
            return heard
    pytest.fail("it was never heard")


def silence(ear: Ear) -> None:
    """Return when nothing is heard."""
    comes(ear, lambda heard: not heard.any())


def at_level(ear: Ear, wanted: float) -> None:
    """Return when the sound is at a level in dB."""
    comes(ear, lambda heard: abs(level(heard) - wanted) < 0.15)


def all_ready(player: Player, sounds: tuple[CueSound, ...], ear: Ear) -> None:
    """Return when these can be played."""
    comes(ear, lambda _: all(player.ready(sound) for sound in sounds), 0.05)


def playing(player: Player, ear: Ear, sounds: tuple[CueSound, ...] = (), track: Soundtrack = LOW) -> None:
    """Open a player and wait until all is ready and the music is at its level."""
    player.open(sounds, track, FULL, 0.1)
    all_ready(player, sounds, ear)
    if not track.silent:
        at_level(ear, STEADY)


def test_music_comes_in_softly_and_loops_without_a_seam(shelf: Library, ear: Ear, player_of: Make) -> None:
    player = player_of(shelf)
    player.open((), LOW, FULL, 1.0)
    comes(ear, lambda heard: bool(heard.any()))
    ear.hear(12.5)
    heard = ear.heard()
    begin = int(np.argmax(np.abs(heard).max(1) > 0))
    assert np.all(np.diff(levels(heard[begin + 441 : begin + RATE])) > -0.5)
    steady = heard[begin + RATE + 441 : begin + 12 * RATE]
    assert np.array_equal(steady[: -2 * RATE], steady[2 * RATE :])
    assert crackle(heard) < CRACKLE


def test_the_long_fade_has_no_steps_and_another_takes_over(shelf: Library, ear: Ear, player_of: Make) -> None:
    player = player_of(shelf)
    playing(player, ear)
    player.fade_music(1.5, -8.0)
    at_level(ear, STEADY - 8)
    player.fade_music(30.0)
    ear.hear(1.0)
    player.fade_music(1.0)
    silence(ear)
    assert crackle(ear.heard()) < CRACKLE


def test_a_cue_is_heard_soon_after_it_is_asked_for(shelf: Library, ear: Ear, player_of: Make) -> None:
    player = player_of(shelf)
    playing(player, ear, (ANSWER,), track=NOTHING)
    asked = ear.frames
    player.play(ANSWER)
    comes(ear, lambda heard: bool(heard.any()))
    ear.hear(0.6)
    heard = ear.heard(asked)
    onset = int(np.argmax(np.abs(heard).max(1) > 0))
    assert onset < 0.5 * RATE
    assert strength(heard[onset : onset + RATE // 2], 440.5) > -30
    assert crackle(heard) < CRACKLE


def test_a_pause_is_silent_but_for_its_answer_and_ends_softly(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    playing(player, ear, (EXHALE, PAUSED))
    player.play(EXHALE)
    ear.hear(1.0)
    player.pause()
    player.play(PAUSED)
    comes(ear, lambda heard: strength(heard, 293.66) > -40 and strength(heard, 220) < -60)
    silence(ear)
    assert not ear.hear(0.5).any()
    player.resume()
    comes(ear, lambda heard: abs(strength(heard, 220) - TONE_PEAK) < 1)
    assert crackle(ear.heard()) < CRACKLE


def test_volumes_move_without_a_step_and_a_duck_is_released(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    playing(player, ear)
    player.set_volumes(Volumes(50, 100, 100))
    at_level(ear, STEADY - 12)
    player.set_volumes(FULL)
    player.set_ducked(True)
    at_level(ear, STEADY - 3.5)
    player.set_ducked(False)
    at_level(ear, STEADY)
    assert crackle(ear.heard()) < CRACKLE


def test_another_piece_takes_over_and_a_fading_one_comes_back(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    playing(player, ear)
    player.change_soundtrack(HIGH)
    comes(ear, lambda heard: strength(heard, 220) < -60 and abs(strength(heard, 330) - TONE_PEAK) < 0.2)
    player.fade_music(0.5)
    silence(ear)
    player.fade_music(0.5, 0.0)
    at_level(ear, STEADY)
    player.change_soundtrack(NOTHING)
    silence(ear)
    assert crackle(ear.heard()) < CRACKLE


def test_stopping_is_silence_and_the_next_session_is_as_loud_as_the_first(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    playing(player, ear, (EXHALE,))
    player.play(EXHALE)
    player.set_ducked(True)
    player.fade_music(1.0, -20.0)
    ear.hear(0.5)
    player.stop()
    asked = ear.frames
    silence(ear)
    assert ear.frames - asked < 2 * RATE
    player.close()
    player.close()
    playing(player, ear)
    assert crackle(ear.heard()) < CRACKLE


def test_closing_in_the_middle_of_everything_fades_first(shelf: Library, ear: Ear, player_of: Make) -> None:
    player = player_of(shelf)
    playing(player, ear)
    player.close()
    heard = ear.heard()
    assert level(heard[-256:]) < -50
    assert crackle(heard) < CRACKLE
    ours = ("conductor", "sound errands", "sound device", "music reader")
    assert not [thread for thread in threading.enumerate() if thread.name in ours]


def test_a_device_that_goes_away_is_told_once_and_nothing_breaks(
    shelf: Library, ear: Ear, player_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = player_of(shelf)
    playing(player, ear, (ANSWER,))
    assert player.check() is None
    assert player.sounding
    monkeypatch.setenv("SDL_DISKAUDIOFILE", "/nowhere/at/all")
    ear.turn_deaf()
    assert trouble(player) is Problem.SOUND_DEVICE_LOST
    assert not player.sounding
    assert player.check() is None
    player.play(ANSWER)
    player.pause()
    player.resume()
    player.fade_music(1.0)
    player.change_soundtrack(HIGH)
    player.stop()
    player.close()


def test_sound_goes_on_where_it_would_be_as_soon_as_a_device_is_back(
    shelf: Library, ear: Ear, player_of: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = player_of(shelf)
    playing(player, ear, (ANSWER,))
    with Ear(tmp_path / "another.pipe") as other:
        monkeypatch.setenv("SDL_DISKAUDIOFILE", str(other.pipe))
        ear.turn_deaf()
        assert trouble(player) is Problem.SOUND_DEVICE_LOST
        back(player)
        at_level(other, STEADY)
        player.play(ANSWER)
        comes(other, lambda heard: strength(heard, 440.5) > -40)
        player.close()
        assert crackle(other.heard()) < CRACKLE


def test_a_device_that_was_missing_at_first_is_found_when_it_comes(
    shelf: Library, ear: Ear, player_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = player_of(shelf)
    monkeypatch.setenv("SDL_DISKAUDIOFILE", "/nowhere/at/all")
    with pytest.raises(CompanionError) as caught:
        player.open((ANSWER,), LOW, FULL, 0.1)
    assert caught.value.problem is Problem.NO_SOUND_DEVICE
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(ear.pipe))
    back(player)
    at_level(ear, STEADY)


def test_where_the_chosen_device_is_missing_the_usual_one_plays(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    player.use_output("/nowhere/at/all")
    with pytest.raises(CompanionError) as caught:
        player.open((), LOW, FULL, 0.1)
    assert caught.value.problem is Problem.OUTPUT_MISSING
    assert player.sounding
    at_level(ear, STEADY)


@pytest.mark.skipif(SERVER is None, reason="there is no PulseAudio to restart here")
def test_the_sound_survives_a_restart_of_the_sound_server_and_finds_the_chosen_device(
    shelf: Library, player_of: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = SoundServer(tmp_path)
    server.start()
    try:
        monkeypatch.setenv("SDL_AUDIODRIVER", "pulseaudio")
        monkeypatch.setenv("PULSE_SERVER", server.address)
        player = player_of(shelf)
        player.open((), LOW, FULL, 0.1)
        out_of(server, "speakers")
        assert set(player.outputs()) == {"Loudspeakers", "Headphones"}
        player.use_output("Headphones")
        out_of(server, "headphones")
        server.kill()
        assert trouble(player) is Problem.SOUND_DEVICE_LOST
        server.start()
        back(player)
        out_of(server, "headphones")
        player.close()
    finally:
        server.kill()


def out_of(server: SoundServer, sink: str) -> None:
    """Return when the low tone comes out of a device of a real sound server."""
    for _ in range(600):
        if server.peak(sink) == pytest.approx(0.25, abs=0.02):
            return
    pytest.fail(f"nothing came out of the {sink}")


def test_another_device_can_be_chosen_while_music_plays(
    shelf: Library, ear: Ear, player_of: Make, tmp_path: Path
) -> None:
    player = player_of(shelf)
    playing(player, ear)
    with Ear(tmp_path / "headphones.pipe") as headphones:
        player.use_output(str(headphones.pipe))
        at_level(headphones, STEADY)
        player.close()


def back(player: Player) -> None:
    """Return when there is sound again."""
    waiting = threading.Event()
    for _ in range(3000):
        player.check()
        if player.sounding:
            return
        waiting.wait(0.02)
    pytest.fail("the sound did not come back")


def test_music_and_soundscape_play_together_and_can_be_mixed(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    player.open((), Soundtrack("low", "rain", 50), FULL, 0.1)
    half = TONE_PEAK - 3
    comes(
        ear, lambda heard: abs(strength(heard, 220) - half) < 0.3 and abs(strength(heard, 880) - half) < 0.3
    )
    player.change_soundtrack(Soundtrack("low", "rain", 100))
    comes(ear, lambda heard: strength(heard, 220) < -60 and abs(strength(heard, 880) - TONE_PEAK) < 0.3)
    player.change_soundtrack(LOW)
    comes(ear, lambda heard: strength(heard, 880) < -60 and abs(strength(heard, 220) - TONE_PEAK) < 0.3)
    assert crackle(ear.heard()) < CRACKLE


def test_the_persons_own_music_is_made_as_loud_as_the_rest_and_what_is_no_music_is_named(
    shelf: Library, ear: Ear, player_of: Make, tmp_path: Path
) -> None:
    folder = tmp_path / "my music"
    folder.mkdir()
    soundfile.write(folder / "1 quiet.flac", tone(220, 12, 0.04), RATE)
    (folder / "2 letter.mp3").write_bytes(b"dear diary" * 100)
    soundfile.write(folder / "3 loud.wav", tone(330, 12, 0.9), RATE)
    player = player_of(shelf)
    player.use_own_music((str(folder / "1 quiet.flac"), str(folder)))
    player.open((), Soundtrack(OWN_MUSIC), FULL, 0.1)
    # A tone of -22 LUFS in both ears has this peak.
    comes(ear, lambda heard: abs(strength(heard, 220) - strength_of_lufs(220)) < 0.5)
    told = next(error for error in iter(player.check, ()) if error is not None)
    assert (told.problem, told.detail) == (Problem.MUSIC_SKIPPED, "2 letter.mp3")
    comes(ear, lambda heard: abs(strength(heard, 330) - strength_of_lufs(330)) < 0.5 and level(heard) < -20)
    assert crackle(ear.heard()) < CRACKLE


def strength_of_lufs(hz: float) -> float:
    """The amplitude in dB of a tone that is as loud as the person's own music is made."""
    quiet = tone(hz, 3) / 32767.0
    return 20 * np.log10(0.25) + OWN_LUFS - integrated_loudness(quiet)


def test_own_music_that_is_gone_is_told_and_the_session_goes_on(
    shelf: Library, ear: Ear, player_of: Make, tmp_path: Path
) -> None:
    player = player_of(shelf)
    player.use_own_music((str(tmp_path / "gone.mp3"),))
    playing(player, ear, (ANSWER,), track=NOTHING)
    player.change_soundtrack(Soundtrack(OWN_MUSIC))
    told = {trouble(player), trouble(player)}
    assert told == {Problem.MUSIC_SKIPPED, Problem.MUSIC_UNREADABLE}
    player.play(ANSWER)
    comes(ear, lambda heard: bool(heard.any()))


def test_a_recorded_line_is_spoken_and_one_that_is_missing_is_not(
    shelf: Library, ear: Ear, player_of: Make, tmp_path: Path
) -> None:
    soundfile.write(tmp_path / "W1.ogg", tone(660, 2, 0.5), RATE, format="OGG", subtype="VORBIS")
    player = player_of(shelf)
    player.use_recordings(str(tmp_path))
    playing(player, ear)
    comes(ear, lambda _: player.speak("W1"))
    player.use_recordings(str(tmp_path))
    assert player.speak("W1")
    assert not player.speak("W2")
    comes(ear, lambda heard: strength(heard, 660) > -30 and strength(heard, 220) < TONE_PEAK - 7)
    at_level(ear, STEADY)


def test_unreadable_music_is_told_and_the_session_goes_on_without(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    playing(player, ear, (ANSWER, CueSound(Cue.START_BELL)), track=NOTHING)
    for name in ("broken", "not on the shelf"):
        player.change_soundtrack(Soundtrack(name))
        assert trouble(player) is Problem.MUSIC_UNREADABLE
        player.check()
    player.play(ANSWER)
    comes(ear, lambda heard: bool(heard.any()))


def trouble(player: Player) -> Problem:
    """The next trouble the player tells of."""
    waiting = threading.Event()
    for _ in range(3000):
        error = player.check()
        if error is not None:
            return error.problem
        waiting.wait(0.02)
    pytest.fail("no trouble was told")


def test_the_soft_bell_is_the_start_bell_six_decibels_down(shelf: Library, ear: Ear, player_of: Make) -> None:
    pitches = {
        Cue.START_BELL: 440,
        Cue.SOFT_BELL: 440,
        Cue.SAFETY_BELL: 550,
        Cue.END_BELL: 660,
        Cue.HALFWAY: 770,
    }
    player = player_of(shelf)
    playing(player, ear, tuple(CueSound(cue) for cue in pitches), track=NOTHING)
    for cue, hz in pitches.items():
        wanted = TONE_PEAK - (6 if cue is Cue.SOFT_BELL else 0)
        player.play(CueSound(cue))
        comes(ear, lambda heard, hz=hz, wanted=wanted: abs(strength(heard, hz) - wanted) < 0.2)
        player.stop()
        silence(ear)


def test_a_cue_that_is_not_ready_is_left_out(shelf: Library, ear: Ear, player_of: Make) -> None:
    player = player_of(shelf)
    playing(player, ear, (), track=NOTHING)
    player.play(ANSWER)
    assert not player.ready(ANSWER)
    assert not ear.hear(0.5).any()


def test_without_a_device_it_says_so_and_every_call_is_harmless(
    shelf: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "none such")
    player = Player(shelf)
    with pytest.raises(CompanionError) as caught:
        player.open((ANSWER,), LOW, FULL, 1.0)
    assert caught.value.problem is Problem.NO_SOUND_DEVICE
    player.play(ANSWER)
    player.set_volumes(FULL)
    player.set_ducked(True)
    player.change_soundtrack(HIGH)
    player.fade_music(1.0)
    player.pause()
    player.resume()
    player.check()
    player.stop()
    player.close()
    assert not player.ready(ANSWER)


def test_the_shipped_music_and_cues_play_together_without_clipping(ear: Ear, player_of: Make) -> None:
    sounds = (CueSound(Cue.EXHALE, 6.0), CueSound(Cue.START_BELL), ANSWER)
    player = player_of(Library.read(audio_dir()))
    player.open(sounds, Soundtrack("still_water"), FULL, 0.5)
    all_ready(player, sounds, ear)
    first = ear.frames
    for sound in sounds:
        player.play(sound)
    comes(ear, lambda heard: -30 < level(heard) < -15)
    ear.hear(2.0)
    assert np.abs(ear.heard(first)).max() < 0.9
