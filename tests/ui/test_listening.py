"""Sound as it is chosen, tried out and remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from companion.core.errors import CompanionError, Problem
from companion.core.journal import Kind
from companion.core.planning import Wish
from companion.core.sounds import OWN_MUSIC, Cue, CueStyle, OutputState, Soundtrack, Volumes
from companion.ui.file_dialogs import SoundWish
from companion.ui.main_window import Page
from companion.ui.sections import Section
from tests.ui.house import Build, House, build
from tests.ui.reading import button, said

__all__ = ["build"]

QUICKLY = Wish(Kind.BREATHING, lead_in=0.0)
CHECK = "Check the sound"
MISSING = "No sound device was found. The session works without sound; the picture guides."


def sounds(house: House) -> list[tuple[str, object]]:
    """What the player was asked that can be heard."""
    return [call for call in house.player.calls if call[0] in ("open", "play", "soundtrack")]


def in_settings(house: House) -> object:
    """The section for sound and voice, opened."""
    house.window.show()
    house.guide.pick_sound()
    return house.views.settings


# Chosen in a session.


def test_what_is_chosen_in_a_session_is_remembered(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.soundscape.change_volumes(Volumes(10, 20, 30))
    panel = house.views.session.sound_panel
    panel.soundtrack_chosen.emit(Soundtrack("bowls_drone", "rain", 30))
    panel.style_chosen.emit(CueStyle.BOWL)
    settings = house.preferences.settings
    assert settings.volumes == Volumes(10, 20, 30)
    assert settings.soundtrack == Soundtrack("bowls_drone", "rain", 30)
    assert settings.cue_style is CueStyle.BOWL
    house.soundscape.choose_soundtrack(Soundtrack())
    assert house.preferences.settings.music is None


def test_the_sound_panel_opens_and_closes(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    panel = house.views.session.sound_panel
    house.window.show()
    for opening in (house.listening.show_sound_panel, house.listening.show_volumes):
        opening()
        assert panel.isVisibleTo(house.views.session)
        opening()
        assert not panel.isVisibleTo(house.views.session)


def test_the_panel_follows_the_keys(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.listening.show_sound_panel()
    house.soundscape.next_music()
    panel = house.views.session.sound_panel
    assert button(panel, "Music: Bowls").isChecked()


def test_own_music_is_offered_in_a_session_once_there_is_some(build: Build) -> None:
    house = build()
    house.preferences.change(replace(house.preferences.settings, own_music=("/music",)))
    house.guide.wish(QUICKLY)
    house.listening.show_sound_panel()
    panel = house.views.session.sound_panel
    button(panel, "Music: Your music").click()
    assert house.soundscape.soundtrack.music == house.preferences.settings.music == OWN_MUSIC


def test_a_volume_that_is_set_makes_no_session_view(build: Build) -> None:
    house = build()
    house.preferences.change(replace(house.preferences.settings, music_volume=5, cue_style=CueStyle.WAVE))
    assert (house.soundscape.volumes.music, house.soundscape.style) == (5, CueStyle.WAVE)
    assert house.made == ["today"]


# Chosen in the settings.


def test_pick_a_sound_leads_to_the_sounds(build: Build) -> None:
    house = build()
    page = in_settings(house)
    assert house.window.page is page
    assert page.section is Section.SOUND


def test_settings_asked_for_once_more_show_their_list(build: Build) -> None:
    house = build()
    house.window.resize(420, 760)
    page = in_settings(house)
    house.guide.show_emergency()
    house.window.show_page(Page.SETTINGS)
    assert button(page, "Back to all settings")
    house.window.show_page(Page.SETTINGS)
    assert button(page, "Health check")


def test_the_settings_follow_what_is_chosen_elsewhere(build: Build) -> None:
    house = build()
    page = in_settings(house)
    house.preferences.change(replace(house.preferences.settings, music="felt_piano"))
    assert button(page, "Music: Felt Piano").isChecked()


def test_a_sound_is_heard_and_its_button_shows_it(build: Build) -> None:
    house = build()
    page = in_settings(house)
    button(page, "Hear Rain").click()
    assert sounds(house) == [("open", Soundtrack(nature="rain"))]
    button(page, "Stop Rain").click()
    assert house.player.calls[-1][0] == "stop"
    assert button(page, "Hear Rain")


def test_another_page_ends_what_is_heard(build: Build) -> None:
    house = build()
    button(in_settings(house), "Hear Rain").click()
    house.window.show_page(Page.TODAY)
    assert house.soundscape.hearing == ""


def test_the_mix_is_heard_as_it_is_moved(build: Build) -> None:
    house = build()
    house.preferences.change(replace(house.preferences.settings, nature="rain"))
    page = in_settings(house)
    button(page, "Hear both together").click()
    house.preferences.change(replace(house.preferences.settings, balance=90))
    assert sounds(house)[-1] == ("soundtrack", Soundtrack("still_water", "rain", 90))
    assert house.preferences.settings.balance == 90


@pytest.mark.invariant(10)
def test_without_a_device_nothing_pretends_to_be_heard(build: Build) -> None:
    house = build()
    house.player.no_device = CompanionError(Problem.NO_SOUND_DEVICE)
    page = in_settings(house)
    button(page, "Hear Rain").click()
    assert button(page, "Hear Rain")
    assert len(house.notices()) == 1


def test_the_devices_are_shown_once_they_are_asked_for(build: Build, qtbot: QtBot) -> None:
    house = build()
    house.player.names = ("Headphones",)
    page = in_settings(house)
    assert ("outputs", None) not in house.player.calls
    button(page, "Choose the sound device").click()
    qtbot.waitUntil(lambda: ("outputs", None) in house.player.calls)
    button(page, "Sound device: Headphones").click()
    assert house.preferences.settings.output == "Headphones"


def test_the_first_music_of_ones_own_is_chosen_at_once(build: Build) -> None:
    house = build()
    page = in_settings(house)
    house.answers = ("/music/a.ogg", "/music/b.ogg")
    button(page, "Add files...").click()
    settings = house.preferences.settings
    assert (settings.own_music, settings.music) == (house.answers, OWN_MUSIC)
    assert {"a.ogg", "b.ogg"} <= set(said(page))
    button(page, "Music: Bowls").click()
    house.answers = ("/music/more",)
    button(page, "Add folder...").click()
    settings = house.preferences.settings
    assert settings.own_music == ("/music/a.ogg", "/music/b.ogg", "/music/more")
    assert settings.music == "bowls_drone"
    assert house.asked == [SoundWish.FILES, SoundWish.FOLDER]


def test_the_same_file_is_added_once_and_none_changes_nothing(build: Build) -> None:
    house = build()
    before = house.preferences.settings
    house.listening.add_files()
    assert house.preferences.settings == before
    house.answers = ("/music/a.ogg", "/music/a.ogg")
    house.listening.add_files()
    house.listening.add_files()
    assert house.preferences.settings.own_music == ("/music/a.ogg",)


def test_who_chooses_recordings_wants_them_spoken(build: Build) -> None:
    house = build()
    page = in_settings(house)
    house.answers = ("/home/ada/voice",)
    button(page, "Choose a folder of recorded lines").click()
    settings = house.preferences.settings
    assert (settings.voice_folder, settings.spoken_lines) == ("/home/ada/voice", True)
    assert button(page, "Speak the guidance lines").isChecked()


# The check before lying down.


def before_a_session(house: House) -> object:
    """The questions before a session, with everything on them."""
    house.window.show()
    house.guide.ask_standard()
    return house.views.before


def test_the_check_plays_what_is_set_and_says_so(build: Build, qtbot: QtBot) -> None:
    house = build()
    page = before_a_session(house)
    button(page, CHECK).click()
    assert "You should hear Still Water and one long breath out." in said(page)
    qtbot.waitUntil(lambda: ("play", Cue.EXHALE) in house.player.calls)
    assert sounds(house) == [("open", Soundtrack("still_water")), ("play", Cue.EXHALE)]
    button(page, "Stop checking the sound").click()
    assert button(page, CHECK)
    assert not any(words.startswith("You should hear") for words in said(page))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (OutputState.MUTED, "The computer's sound is muted."),
        (OutputState.QUIET, "The computer's sound is turned down very low."),
    ],
)
def test_what_keeps_the_sound_away_is_said_with_it_and_after_it(
    state: OutputState, words: str, build: Build
) -> None:
    house = build()
    page = before_a_session(house)
    house.output = state
    button(page, CHECK).click()
    assert f"You should hear Still Water and one long breath out. {words}" in said(page)
    house.soundscape.stop_hearing()
    assert words in said(page)


def test_what_is_put_right_while_it_is_checked_is_no_longer_said(build: Build) -> None:
    house = build()
    page = before_a_session(house)
    house.output = OutputState.MUTED
    button(page, CHECK).click()
    house.output = OutputState.AUDIBLE
    house.soundscape.stop_hearing()
    assert not any("muted" in words for words in said(page))


@pytest.mark.invariant(10)
def test_without_a_device_the_check_says_that_the_session_works(build: Build) -> None:
    house = build()
    page = before_a_session(house)
    house.player.no_device = CompanionError(Problem.NO_SOUND_DEVICE)
    button(page, CHECK).click()
    assert MISSING in said(page)
    button(page, CHECK)
    button(page, "Start").click()
    assert house.runner.active


def test_a_device_lost_while_it_is_checked_is_said_at_its_end(build: Build) -> None:
    house = build()
    page = before_a_session(house)
    button(page, CHECK).click()
    house.player.trouble = CompanionError(Problem.SOUND_DEVICE_LOST)
    house.soundscape.check()
    house.soundscape.stop_hearing()
    assert MISSING in said(page)


def test_the_check_works_in_the_settings_too(build: Build) -> None:
    house = build()
    page = in_settings(house)
    button(page, "Music: None").click()
    button(page, "Breath sounds: None").click()
    button(page, CHECK).click()
    assert "You should hear one bell." in said(page)
    button(page, "Stop checking the sound").click()
    assert house.soundscape.hearing == ""


def test_a_check_after_another_sound_is_still_a_check(build: Build) -> None:
    house = build()
    page = in_settings(house)
    button(page, "Hear Rain").click()
    button(page, CHECK).click()
    assert button(page, "Stop checking the sound")
    assert button(page, "Hear Rain")


def test_a_session_that_starts_ends_the_check(build: Build) -> None:
    house = build()
    page = before_a_session(house)
    button(page, CHECK).click()
    button(page, "Start").click()
    assert house.runner.active
    assert house.soundscape.hearing == ""
    assert house.player.calls[-1][0] != "stop"
    house.runner.cancel()
    assert button(before_a_session(house), CHECK)


def test_going_back_ends_the_check(build: Build) -> None:
    house = build()
    page = before_a_session(house)
    button(page, CHECK).click()
    button(page, "Back").click()
    assert house.soundscape.hearing == ""


# The lead-in.


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"nature": "rain"}, "music: Still Water and Rain"),
        ({"music": None, "nature": "rain"}, "music: Rain"),
        ({"music": OWN_MUSIC, "own_music": ("/music",)}, "music: Your music"),
        ({"music": None}, "without music"),
    ],
)
def test_the_lead_in_says_what_will_be_heard(changes: dict, words: str, build: Build) -> None:
    house = build()
    house.preferences.change(replace(house.preferences.settings, **changes))
    house.guide.wish(Wish(Kind.BREATHING))
    assert f"5 min, {words}" in said(house.views.prep)


# Troubles.


@pytest.mark.parametrize("problem", [Problem.SOUND_DEVICE_LOST, Problem.NO_SOUND_DEVICE])
def test_sound_that_is_back_takes_its_notices_with_it(problem: Problem, build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    house.guide.notice_problem(CompanionError(problem))
    house.guide.notice_problem(CompanionError(Problem.SETTINGS_UNWRITABLE))
    house.soundscape.recovered.emit()
    (left,) = house.notices()
    assert left.startswith("Settings could not be saved")
    assert "The sound is back." in said(house.views.session)


def test_sound_that_is_back_outside_a_session_is_said_nowhere(build: Build) -> None:
    house = build()
    house.soundscape.recovered.emit()
    assert house.made == ["today"]
