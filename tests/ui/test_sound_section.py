"""Sound and voice: everything can be chosen, and everything that sounds can be heard before it is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.core.settings import Settings
from companion.core.sounds import OWN_MUSIC, Cue, CueSound, CueStyle, Soundtrack
from companion.ui.offer import Offer
from companion.ui.theme import Look
from companion.ui.widgets.choice_list import RadioRow
from companion.ui.widgets.hear_button import HearButton
from companion.ui.widgets.percent_slider import PercentSlider
from companion.ui.widgets.settings_sound import SoundSection
from tests.ui.house import OFFER
from tests.ui.reading import button, said

SETTINGS = Settings()
BOTH = replace(SETTINGS, nature="rain", balance=40)
OWN = replace(SETTINGS, music=OWN_MUSIC, own_music=("/music/Evening.flac", "/music/calm"))


def breath(style: CueStyle) -> tuple[CueSound, ...]:
    """One breath in that style, as long as most."""
    return CueSound(Cue.INHALE, 4.0, style), CueSound(Cue.EXHALE, 6.0, style)


@pytest.fixture
def section(look: Look, qtbot: QtBot) -> SoundSection:
    """The section, with a soundscape beside the music."""
    return shown(SoundSection(look, OFFER), BOTH, qtbot)


def shown(made: SoundSection, settings: Settings, qtbot: QtBot) -> SoundSection:
    """The section with these settings, on the screen; it is shown what has changed, as by its page."""
    qtbot.addWidget(made)
    made.changed.connect(lambda settings: made.show_settings(settings, None))
    made.show_settings(settings, None)
    made.resize(620, 1900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def slider(section: SoundSection, name: str) -> PercentSlider:
    """The slider of that name."""
    (found,) = [one for one in section.findChildren(PercentSlider) if one.accessibleName() == name]
    return found


# Choosing.


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("Music: Bowls", {"music": "bowls_drone"}),
        ("Music: None", {"music": None}),
        ("Soundscape: Ocean", {"nature": "ocean"}),
        ("Soundscape: None", {"nature": None}),
        ("Breath sounds: Bowl", {"cue_style": CueStyle.BOWL}),
        ("Breath sounds: Wave", {"cue_style": CueStyle.WAVE}),
        ("Breath sounds: None", {"cue_style": CueStyle.NONE}),
        ("Half-way bell", {"halfway": True}),
    ],
)
def test_every_sound_can_be_chosen(words: str, changes: dict, section: SoundSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.changed) as told:
        button(section, words).click()
    assert told.args == [replace(BOTH, **changes)]
    assert button(section, words).isChecked()


def test_a_second_press_takes_no_choice_away(section: SoundSection) -> None:
    for _press in range(2):
        button(section, "Music: Bowls").click()
        assert button(section, "Music: Bowls").isChecked()
    assert not button(section, "Music: Still Water").isChecked()


def test_arrow_keys_choose_and_tab_goes_on(section: SoundSection) -> None:
    still_water = button(section, "Music: Still Water")
    still_water.setFocus()
    QTest.keyClick(still_water, Qt.Key.Key_Down)
    assert section.settings.music == "bowls_drone"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert section.settings.music is None
    assert QApplication.focusWidget() is button(section, "Music: None")
    button(section, "Music: Bowls").click()
    button(section, "Music: Bowls").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(section, "Hear Bowls")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Music and soundscape", "music_volume"),
        ("Breath sounds", "cue_volume"),
        ("Bells", "bell_volume"),
    ],
)
def test_each_volume_is_its_own(words: str, name: str, section: SoundSection, qtbot: QtBot) -> None:
    volume = slider(section, words)
    with qtbot.waitSignal(section.changed) as told:
        QTest.keyClick(volume, Qt.Key.Key_Left)
    assert told.args == [replace(BOTH, **{name: 75})]
    assert "75 %" in said(section)
    with qtbot.waitSignal(section.changed) as told:
        QTest.mouseClick(volume, Qt.MouseButton.LeftButton, pos=volume.rect().center())
    assert abs(getattr(told.args[0], name) - 50) <= 1


def test_the_mix_is_there_only_where_there_are_two_things_to_mix(section: SoundSection, qtbot: QtBot) -> None:
    mix = slider(section, "Share of the soundscape")
    assert (mix.isVisible(), mix.value()) == (True, 40)
    with qtbot.waitSignal(section.changed) as told:
        QTest.keyClick(mix, Qt.Key.Key_Right)
    assert told.args == [replace(BOTH, balance=45)]
    button(section, "Soundscape: None").click()
    assert not mix.isVisible()
    button(section, "Soundscape: Night").click()
    button(section, "Music: None").click()
    assert not mix.isVisible()


def test_without_soundscapes_there_is_no_list_of_them(look: Look, qtbot: QtBot) -> None:
    section = shown(SoundSection(look, Offer(music=OFFER.music)), SETTINGS, qtbot)
    assert not any("Soundscape" in one.accessibleName() for one in rows(section))


def rows(section: SoundSection) -> list[RadioRow]:
    """The rows to choose from, as far as they are to be seen."""
    return [row for row in section.findChildren(RadioRow) if row.isVisible()]


def test_the_voice_is_offered_where_there_is_one_or_it_was_chosen(look: Look, qtbot: QtBot) -> None:
    without = shown(SoundSection(look, OFFER), SETTINGS, qtbot)
    assert "Voice" not in [row.text() for row in rows(without)]
    without.show_settings(replace(SETTINGS, cue_style=CueStyle.VOICE), None)
    assert button(without, "Breath sounds: Voice").isChecked()
    there = shown(SoundSection(look, replace(OFFER, voice=True)), SETTINGS, qtbot)
    assert "Voice" in [row.text() for row in rows(there)]


def test_the_wave_says_what_it_means(section: SoundSection) -> None:
    assert button(section, "Breath sounds: Wave").accessibleDescription() == "The wave is your breath out"


def test_a_wheel_over_a_volume_scrolls_and_changes_nothing(section: SoundSection, qtbot: QtBot) -> None:
    volume = slider(section, "Bells")
    section.setFocus()
    middle = QPointF(volume.rect().center())
    event = QWheelEvent(
        middle,
        volume.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(section.changed):
        QApplication.sendEvent(volume, event)
    volume.setFocus()
    with qtbot.waitSignal(section.changed):
        QApplication.sendEvent(volume, event)


# Hearing.


@pytest.mark.parametrize(
    ("words", "soundtrack", "cues"),
    [
        ("Hear Bowls", Soundtrack("bowls_drone"), ()),
        ("Hear Ocean", Soundtrack(nature="ocean"), ()),
        ("Hear both together", Soundtrack("still_water", "rain", 40), ()),
        ("Hear Wave", Soundtrack(), breath(CueStyle.WAVE)),
        ("Hear music and soundscape", Soundtrack("still_water", "rain", 40), ()),
        ("Hear a breath", Soundtrack(), breath(CueStyle.TONE)),
        ("Hear a bell", Soundtrack(), (CueSound(Cue.START_BELL),)),
    ],
)
def test_everything_can_be_heard_before_it_is_chosen(
    words: str, soundtrack: Soundtrack, cues: tuple, section: SoundSection, qtbot: QtBot
) -> None:
    hear = button(section, words)
    with qtbot.assertNotEmitted(section.changed), qtbot.waitSignal(section.hear_requested) as told:
        hear.click()
    assert told.args[1:] == [soundtrack, cues]
    section.show_hearing(told.args[0])
    assert hear.accessibleName() == words.replace("Hear", "Stop")
    others = [one for one in section.findChildren(HearButton) if one is not hear]
    assert all(one.accessibleName().startswith("Hear") for one in others)
    with qtbot.waitSignal(section.hear_stopped):
        hear.click()
    section.show_hearing("")
    assert hear.accessibleName() == words


def test_no_two_sounds_have_one_key(section: SoundSection) -> None:
    keys = [one.key for one in section.findChildren(HearButton)]
    assert len(set(keys)) == len(keys)


def test_where_nothing_would_be_heard_there_is_nothing_to_press(section: SoundSection) -> None:
    section.show_settings(replace(SETTINGS, music=None, cue_style=CueStyle.NONE), None)
    assert not button(section, "Hear music and soundscape").isEnabled()
    assert not button(section, "Hear a breath").isEnabled()
    assert button(section, "Hear a bell").isEnabled()


def test_who_leaves_the_section_has_heard_enough(section: SoundSection, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(section.hear_stopped):
        section.hide()
    section.show()
    section.show_hearing("mix")
    with qtbot.waitSignal(section.hear_stopped):
        section.hide()


def test_the_check_says_what_is_heard_and_can_be_stopped(section: SoundSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.check.check_requested):
        button(section, "Check the sound").click()
    section.check.show_check("You should hear rain.", checking=True)
    assert "You should hear rain." in said(section)
    stop = button(section, "Stop checking the sound")
    assert stop.accessibleDescription() == "You should hear rain."
    with qtbot.waitSignal(section.hear_stopped):
        stop.click()
    with qtbot.waitSignal(section.hear_stopped):
        section.hide()


# One's own music.


def test_own_music_is_a_choice_once_there_is_some(section: SoundSection, qtbot: QtBot) -> None:
    assert "Your music" not in [row.text() for row in rows(section)]
    section.show_settings(OWN, None)
    assert button(section, "Music: Your music").isChecked()
    with qtbot.waitSignal(section.hear_requested) as told:
        button(section, "Hear Your music").click()
    assert told.args[1:] == [Soundtrack(OWN_MUSIC), ()]


def test_files_and_folders_can_be_wished_for(section: SoundSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.files_requested):
        button(section, "Add files...").click()
    with qtbot.waitSignal(section.folder_requested):
        button(section, "Add folder...").click()


def test_what_was_added_is_named_and_can_be_removed(section: SoundSection) -> None:
    told = QSignalSpy(section.changed)
    section.show_settings(OWN, None)
    assert {"Evening.flac", "calm"} <= set(said(section))
    button(section, "Remove Evening.flac").click()
    button(section, "Remove calm").click()
    first, second = (told.at(index)[0] for index in range(2))
    assert (first.own_music, first.music) == (("/music/calm",), OWN_MUSIC)
    # With nothing of one's own left there is nothing of it to be chosen.
    assert (second.own_music, second.music) == ((), None)
    assert button(section, "Music: None").isChecked()


def test_of_much_music_the_first_few_are_shown_until_all_are_wished_for(section: SoundSection) -> None:
    paths = tuple(f"/music/{number}.ogg" for number in range(12))
    section.show_settings(replace(OWN, own_music=paths), None)
    assert [words for words in said(section) if words.endswith(".ogg")] == [f"{n}.ogg" for n in range(5)]
    button(section, "Show all 12").click()
    assert len([words for words in said(section) if words.endswith(".ogg")]) == 12


# The device and the voice.


def test_devices_are_asked_for_only_when_somebody_wants_to_choose(
    section: SoundSection, qtbot: QtBot
) -> None:
    assert "The computer's usual one" in said(section)
    with qtbot.waitSignal(section.outputs_requested):
        button(section, "Choose the sound device").click()
    section.show_outputs(("Headphones", "Speakers"))
    names = [row.text() for row in rows(section)][-3:]
    assert names == ["The computer's usual one", "Headphones", "Speakers"]
    assert button(section, "Sound device: The computer's usual one").isChecked()
    with qtbot.waitSignal(section.changed) as told:
        button(section, "Sound device: Headphones").click()
    assert told.args == [replace(BOTH, output="Headphones")]
    with qtbot.assertNotEmitted(section.outputs_requested):
        button(section, "Close the list of sound devices").click()
    assert not [row for row in rows(section) if row.text() == "Speakers"]


def test_a_chosen_device_that_is_gone_is_named_as_such(section: SoundSection) -> None:
    section.show_settings(replace(BOTH, output="Headphones"), None)
    assert "Headphones" in said(section)
    section.show_outputs(("Speakers",))
    gone = "Headphones (not there now)"
    assert gone in said(section)
    assert button(section, f"Sound device: {gone}").isChecked()


def test_without_any_voice_one_sentence_says_what_would_bring_one(
    section: SoundSection, qtbot: QtBot
) -> None:
    quiet = "There is no voice to speak the lines yet; a folder of recordings brings one."
    assert quiet in said(section)
    assert "Speak the guidance lines" not in said(section)
    with qtbot.waitSignal(section.voice_folder_requested):
        button(section, "Choose a folder of recorded lines").click()
    section.show_settings(replace(BOTH, voice_folder="/home/ada/voice"), None)
    assert quiet not in said(section)
    assert "/home/ada/voice" in said(section)
    with qtbot.waitSignal(section.changed) as told:
        button(section, "Speak the guidance lines").click()
    assert told.args[0].spoken_lines
    with qtbot.waitSignal(section.changed) as told:
        button(section, "Remove the recorded voice").click()
    assert told.args[0].voice_folder is None


def test_with_a_voice_of_the_computer_the_lines_can_be_spoken(look: Look, qtbot: QtBot) -> None:
    section = shown(SoundSection(look, replace(OFFER, voice=True)), SETTINGS, qtbot)
    assert "Speak the guidance lines" in said(section)
    assert isinstance(button(section, "Speak the guidance lines"), QAbstractButton)


def test_from_right_to_left_the_circles_stand_on_the_right(section: SoundSection, qtbot: QtBot) -> None:
    section.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for name in ("Music: Still Water", "Breath sounds: Wave"):
        row = button(section, name)
        assert row.focus_shape()[0].right() == row.width()
        assert not row.grab().isNull()
    hear = button(section, "Hear Bowls")
    assert hear.focus_shape()[0].left() == 0
    assert not hear.grab().isNull()


def test_the_keyboard_stays_where_it_was_when_a_list_changes(section: SoundSection) -> None:
    section.show_settings(replace(BOTH, output="Headphones"), None)
    section.show_outputs(("Speakers",))
    row = button(section, "Sound device: Speakers")
    row.setFocus()
    row.click()
    # The device that was missing is offered no more, so the list is a new one.
    assert not [one for one in rows(section) if "Headphones" in one.text()]
    assert QApplication.focusWidget() is button(section, "Sound device: Speakers")
