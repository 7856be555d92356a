"""What is heard of a session: its style, what lies under it, a device that goes; and trying out between."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Kind
from companion.core.settings import Settings
from companion.core.sounds import Cue, CueSound, CueStyle, Soundtrack, Volumes
from companion.engine.playing import Silence
from companion.engine.soundscape import Soundscape
from tests.engine.evening import WATER, DeafPlayer, Evening

RAIN = Soundtrack(None, "rain")
BREATHS = {Cue.INHALE, Cue.EXHALE}


def named(evening: Evening, name: str) -> list[object]:
    """What the player was asked of one kind, in order."""
    return [what for call, what in evening.player.calls if call == name]


def test_breaths_are_asked_for_in_the_chosen_style_and_bells_in_none(evening: Evening) -> None:
    evening.soundscape.follow(Settings(cue_style=CueStyle.WAVE))
    evening.start(2.0)
    evening.let_pass(30.0)
    styles = {sound.cue: sound.style for sound in evening.player.played_sounds}
    assert styles[Cue.EXHALE] is CueStyle.WAVE
    assert styles[Cue.START_BELL] is CueStyle.TONE
    assert set(evening.player.played_sounds) <= set(evening.player.prepared)


def test_another_style_is_made_ready_and_comes_with_the_next_breath(evening: Evening) -> None:
    evening.start(2.0)
    evening.let_pass(20.0)
    with_spy = QSignalSpy(evening.soundscape.style_changed)
    evening.soundscape.choose_style(CueStyle.BOWL)
    assert with_spy.count() == 1
    assert {s.style for s in evening.player.prepared if s.cue in BREATHS} == {CueStyle.BOWL}
    evening.player.played_sounds.clear()
    evening.let_pass(20.0)
    assert {s.style for s in evening.player.played_sounds} == {CueStyle.BOWL}


def test_without_breath_sounds_the_music_keeps_its_level_and_still_leans(evening: Evening) -> None:
    evening.soundscape.follow(Settings(cue_style=CueStyle.NONE))
    evening.start(2.0)
    evening.let_pass(60.0)
    assert not BREATHS & set(evening.player.played())
    assert named(evening, "ducked") == []
    assert set(named(evening, "lean")) == {True, False}
    evening.soundscape.choose_style(CueStyle.TONE)
    assert named(evening, "ducked") == [True]


def test_before_sleep_breath_cues_soften_and_fade_with_the_music(evening: Evening) -> None:
    evening.start(10.0, kind=Kind.BEDTIME)
    evening.let_pass(601.0)
    assert named(evening, "soften") == [(120.0, -6.0), (180.0, None)]
    assert named(evening, "fade") == [(180.0, None)]


def test_spoken_lines_are_said_where_they_are_wanted_and_never_over_a_called_breath(evening: Evening) -> None:
    evening.player.recorded = frozenset(("S1", "S2", "S3", "S4", "S5", "S6"))
    evening.soundscape.follow(Settings(spoken_lines=True, cue_style=CueStyle.VOICE))
    evening.start(2.0)
    evening.let_pass(60.0)
    said = [index for index, (name, _) in enumerate(evening.player.calls) if name == "speak"]
    assert [what for name, what in evening.player.calls if name == "speak"] == ["S2", "S3"]
    # Second 20 begins a line; the breaths of the six seconds after it are left to it.
    following = evening.player.calls[said[1] + 1 :]
    first_breath = next(what for name, what in following if name == "play")
    assert first_breath in BREATHS
    without = Evening()
    without.start(2.0)
    without.let_pass(60.0)
    assert len(evening.player.played()) < len(without.player.played())
    assert not [name for name, _ in without.player.calls if name == "speak"]


def test_a_lost_device_is_told_once_and_its_return_too(evening: Evening) -> None:
    failed, recovered = QSignalSpy(evening.soundscape.failed), QSignalSpy(evening.soundscape.recovered)
    evening.start(2.0)
    evening.player.trouble, evening.player.sounding = CompanionError(Problem.SOUND_DEVICE_LOST), False
    evening.let_pass(3.0)
    assert (failed.count(), recovered.count()) == (1, 0)
    evening.player.sounding = True
    evening.let_pass(3.0)
    assert (failed.count(), recovered.count()) == (1, 1)


def test_a_device_that_comes_late_is_told_of_too(evening: Evening) -> None:
    evening.player.no_device = CompanionError(Problem.NO_SOUND_DEVICE)
    recovered = QSignalSpy(evening.soundscape.recovered)
    evening.start(2.0)
    evening.let_pass(3.0)
    assert recovered.count() == 0
    evening.player.sounding = True
    evening.let_pass(1.0)
    assert recovered.count() == 1


def test_what_is_set_reaches_the_player_that_is_made_later(evening: Evening) -> None:
    settings = Settings(output="Headphones", own_music=("a.ogg",), voice_folder="lines", music_volume=10)
    evening.soundscape.follow(settings)
    evening.start(2.0)
    assert named(evening, "output") == ["Headphones"]
    assert named(evening, "own") == [("a.ogg",)]
    assert named(evening, "recordings") == ["lines"]
    assert evening.soundscape.volumes == Volumes(10, 80, 80)


def test_own_music_is_among_the_pieces_where_there_is_some(evening: Evening) -> None:
    assert evening.soundscape.pieces == ("still_water", "bowls")
    evening.soundscape.follow(Settings(own_music=("a.ogg",)))
    assert evening.soundscape.pieces == ("still_water", "bowls", "own")


def test_a_chosen_soundtrack_plays_at_once_and_is_told(evening: Evening) -> None:
    evening.start(2.0)
    chosen = replace(WATER, nature="rain", balance=70)
    with_spy = QSignalSpy(evening.soundscape.soundtrack_changed)
    evening.soundscape.choose_soundtrack(chosen)
    evening.soundscape.choose_soundtrack(chosen)
    assert with_spy.count() == 1
    assert named(evening, "soundtrack") == [chosen]
    evening.soundscape.next_music()
    assert evening.soundscape.soundtrack == replace(chosen, music="bowls")


def test_something_is_heard_for_a_few_seconds_and_the_device_given_back(
    evening: Evening, qtbot: QtBot
) -> None:
    cues = (CueSound(Cue.INHALE, 0.2), CueSound(Cue.EXHALE, 0.3))
    heard = QSignalSpy(evening.soundscape.hearing_changed)
    evening.soundscape.hear("breath", RAIN, cues)
    assert evening.soundscape.hearing == "breath"
    assert ("open", RAIN) in evening.player.calls
    qtbot.waitUntil(lambda: evening.player.played() == [Cue.INHALE, Cue.EXHALE])
    evening.soundscape.stop_hearing()
    qtbot.waitUntil(lambda: evening.player.calls[-1] == ("close", None))
    assert [heard.at(index)[0] for index in range(heard.count())] == ["breath", ""]


def test_what_is_heard_waits_until_it_is_made(evening: Evening, qtbot: QtBot) -> None:
    bowl = CueSound(Cue.EXHALE, 0.2, CueStyle.BOWL)
    evening.player.made = set()
    evening.soundscape.hear("bowl", Soundtrack(), (bowl,))
    qtbot.waitUntil(lambda: evening.player.asked > 2)
    assert evening.player.played() == []
    evening.player.made.add(bowl)
    qtbot.waitUntil(lambda: evening.player.played() == [Cue.EXHALE])
    evening.soundscape.close()


def test_a_session_takes_over_from_what_is_being_tried_out_and_nothing_is_tried_in_one(
    evening: Evening,
) -> None:
    evening.soundscape.hear("rain", RAIN)
    evening.start(2.0)
    assert evening.soundscape.hearing == ""
    evening.soundscape.hear("rain", RAIN)
    assert evening.soundscape.hearing == ""
    assert [what for name, what in evening.player.calls if name == "open"] == [RAIN, WATER]


def test_the_devices_there_are_can_be_asked_for(evening: Evening) -> None:
    evening.player.names = ("Loudspeakers", "Headphones")
    assert evening.soundscape.outputs() == ("Loudspeakers", "Headphones")


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BREATHING])
def test_more_time_brings_back_what_was_fading(evening: Evening, kind: Kind) -> None:
    evening.start(5.0, kind=kind, may_extend_to=2400.0)
    evening.let_pass(290.0)
    evening.runner.extend()
    assert evening.player.calls[-2:] == [("fade", (10.0, 0.0)), ("soften", (10.0, 0.0))]


class Voice:
    """A voice of the computer that says what it is asked to."""

    def __init__(self) -> None:
        self.said: list[tuple[str, float]] = []

    def say(self, key: str, volume: float) -> float:
        self.said.append((key, volume))
        return 2.5

    def stop(self) -> None:
        self.said.append(("stop", 0.0))


def test_the_computers_voice_says_what_nobody_has_recorded_and_the_music_makes_room(evening: Evening) -> None:
    voice = Voice()
    evening.player.recorded = frozenset(("S3",))
    evening.soundscape._speaker = voice
    evening.soundscape.follow(Settings(spoken_lines=True))
    evening.start(2.0)
    evening.let_pass(50.0)
    assert voice.said == [("S2", pytest.approx(0.64))]
    assert named(evening, "step back") == [2.5]
    evening.runner.toggle_pause()
    assert voice.said[-1] == ("stop", 0.0)


def test_the_computers_voice_calls_the_breath_where_that_is_wanted(evening: Evening) -> None:
    voice = Voice()
    evening.soundscape._speaker = voice
    evening.soundscape.follow(Settings(cue_style=CueStyle.VOICE))
    evening.start(2.0)
    evening.let_pass(15.0)
    assert [key for key, _ in voice.said][:2] == ["inhale", "exhale"]
    assert not BREATHS & set(evening.player.played())
    evening.soundscape.toggle_mute()
    said = len(voice.said)
    evening.let_pass(15.0)
    assert len(voice.said) == said


def test_the_half_way_bell_takes_no_breath_away(evening: Evening) -> None:
    evening.start(5.0, halfway=True)
    evening.let_pass(152.0)
    assert evening.player.played()[-2:] == [Cue.INHALE, Cue.HALFWAY]


def test_more_time_before_sleep_leaves_the_breath_as_soft_as_it_was(evening: Evening) -> None:
    evening.start(12.0, kind=Kind.BEDTIME, may_extend_to=2400.0)
    evening.let_pass(700.0)
    evening.soundscape.restore()
    assert evening.player.calls[-1] == ("soften", (10.0, -6.0))


def test_a_chosen_style_is_known_and_choosing_it_again_changes_nothing(evening: Evening) -> None:
    evening.soundscape.choose_style(CueStyle.BOWL)
    with_spy = QSignalSpy(evening.soundscape.style_changed)
    evening.soundscape.choose_style(CueStyle.BOWL)
    assert (evening.soundscape.style, with_spy.count()) == (CueStyle.BOWL, 0)


def test_where_no_player_can_be_made_there_are_no_devices(evening: Evening) -> None:
    def broken() -> DeafPlayer:
        raise CompanionError(Problem.NO_SOUND_DEVICE)

    assert Soundscape(broken, Settings(), ()).outputs() == ()


def test_nothing_fades_where_nothing_is_tried_out(evening: Evening) -> None:
    evening.soundscape.stop_hearing()
    assert evening.player.calls == []


def test_a_line_that_nobody_can_say_holds_no_breath_back(evening: Evening) -> None:
    evening.soundscape.follow(Settings(spoken_lines=True))
    evening.start(2.0)
    evening.let_pass(60.0)
    assert named(evening, "speak")
    assert set(evening.player.played()) >= BREATHS


def test_the_player_of_a_computer_without_sound_takes_every_wish() -> None:
    silence = Silence()
    silence.open((), WATER, Volumes(), 0.0)
    assert (silence.outputs(), silence.check(), silence.speak("S1")) == ((), None, False)
    assert not silence.ready(CueSound(Cue.START_BELL))
    assert not silence.sounding


def test_with_no_cue_to_wait_for_nobody_looks_for_one(evening: Evening, qtbot: QtBot) -> None:
    evening.soundscape.hear("rain", RAIN)
    qtbot.waitUntil(lambda: not evening.soundscape._hearing._tick.isActive())
    assert evening.soundscape.hearing == "rain"
    evening.soundscape.close()
