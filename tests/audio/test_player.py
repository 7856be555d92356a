"""The player, heard through a sound card whose every sample is kept.

The card keeps real time, so every wait is for something to be heard, with patience for a busy machine.
"""

import threading
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from companion.assets import audio_dir
from companion.audio.library import Library
from companion.audio.player import Player
from companion.core.errors import CompanionError, Problem
from companion.core.sounds import Cue, CueSound, Volumes
from tests.audio.ear import Ear
from tests.audio.tones import RATE, crackle, level, levels, strength, tone

FULL = Volumes(100, 100, 100)
STEADY = level(tone(220, 2) / 32768)
TONE_PEAK = 20 * np.log10(0.25)
CRACKLE = -70.0
"""Steps of the mixer's own volume measure -51 dB; the tape itself is held to -85 in its own tests."""

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


def playing(player: Player, ear: Ear, sounds: tuple[CueSound, ...] = (), music: str | None = "low") -> None:
    """Open a player and wait until all is ready and the music is at its level."""
    player.open(sounds, music, FULL, 0.1)
    all_ready(player, sounds, ear)
    if music is not None:
        at_level(ear, STEADY)


def test_music_comes_in_softly_and_loops_without_a_seam(shelf: Library, ear: Ear, player_of: Make) -> None:
    player = player_of(shelf)
    player.open((), "low", FULL, 1.0)
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
    playing(player, ear, (ANSWER,), music=None)
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
    player.change_music("high")
    comes(ear, lambda heard: strength(heard, 220) < -60 and abs(strength(heard, 330) - TONE_PEAK) < 0.2)
    player.fade_music(0.5)
    silence(ear)
    player.change_music("high")
    at_level(ear, STEADY)
    player.change_music(None)
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
    assert not [thread for thread in threading.enumerate() if thread.name in ("conductor", "sound errands")]


def test_a_device_that_goes_away_is_told_once_and_nothing_breaks(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    playing(player, ear, (ANSWER,))
    player.check()
    ear.turn_deaf()
    assert trouble(player) is Problem.SOUND_DEVICE_LOST
    player.check()
    player.play(ANSWER)
    player.pause()
    player.resume()
    player.fade_music(1.0)
    player.change_music("high")
    player.stop()
    player.close()


def test_unreadable_music_is_told_and_the_session_goes_on_without(
    shelf: Library, ear: Ear, player_of: Make
) -> None:
    player = player_of(shelf)
    playing(player, ear, (ANSWER, CueSound(Cue.START_BELL)), music=None)
    for name in ("broken", "not on the shelf"):
        player.change_music(name)
        assert trouble(player) is Problem.MUSIC_UNREADABLE
        player.check()
    player.play(ANSWER)
    comes(ear, lambda heard: bool(heard.any()))


def trouble(player: Player) -> Problem:
    """The next trouble the player tells of."""
    waiting = threading.Event()
    for _ in range(3000):
        try:
            player.check()
        except CompanionError as error:
            return error.problem
        waiting.wait(0.02)
    pytest.fail("no trouble was told")


def test_the_soft_bell_is_the_start_bell_six_decibels_down(shelf: Library, ear: Ear, player_of: Make) -> None:
    pitches = {Cue.START_BELL: 440, Cue.SOFT_BELL: 440, Cue.SAFETY_BELL: 550, Cue.END_BELL: 660}
    player = player_of(shelf)
    playing(player, ear, tuple(CueSound(cue) for cue in pitches), music=None)
    for cue, hz in pitches.items():
        wanted = TONE_PEAK - (6 if cue is Cue.SOFT_BELL else 0)
        player.play(CueSound(cue))
        comes(ear, lambda heard, hz=hz, wanted=wanted: abs(strength(heard, hz) - wanted) < 0.2)
        player.stop()
        silence(ear)


def test_a_cue_that_is_not_ready_is_left_out(shelf: Library, ear: Ear, player_of: Make) -> None:
    player = player_of(shelf)
    playing(player, ear, (), music=None)
    player.play(ANSWER)
    assert not player.ready(ANSWER)
    assert not ear.hear(0.5).any()


def test_without_a_device_it_says_so_and_every_call_is_harmless(
    shelf: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "none such")
    player = Player(shelf)
    with pytest.raises(CompanionError) as caught:
        player.open((ANSWER,), "low", FULL, 1.0)
    assert caught.value.problem is Problem.NO_SOUND_DEVICE
    player.play(ANSWER)
    player.set_volumes(FULL)
    player.set_ducked(True)
    player.change_music("high")
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
    assert ("still_water", "Still Water") in player.piece_titles()
    player.open(sounds, "still_water", FULL, 0.5)
    all_ready(player, sounds, ear)
    first = ear.frames
    for sound in sounds:
        player.play(sound)
    comes(ear, lambda heard: -30 < level(heard) < -15)
    ear.hear(2.0)
    assert np.abs(ear.heard(first)).max() < 0.9
