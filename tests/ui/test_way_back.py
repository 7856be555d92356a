"""Under every setting that is not as it was at first stands what it was, and the way back to that."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.core.defaults import BROUGHT, REMEMBERED
from companion.core.journal import Condition, Profile
from companion.core.settings import Settings
from companion.ui.pages.settings import SettingsPage
from companion.ui.sections import Section
from companion.ui.theme import Look
from companion.ui.widgets.settable import Settable
from companion.ui.widgets.setting_rows import SettingRow
from companion.ui.widgets.settings_section import SettingsSection
from companion.ui.widgets.way_back import WayBack
from tests.core.other_settings import OTHERWISE
from tests.ui.house import OFFER
from tests.ui.reading import button, said

FIRST = Settings()

WAYS = [
    (Section.REMINDERS, "Quiet hours", "22:30 to 07:30", ("quiet_from", "quiet_until")),
    (Section.REMINDERS, "Snooze for", "10 min", ("snooze_minutes",)),
    (Section.REMINDERS, "Skip when I have already had a session", "on", ("skip_when_done",)),
    (Section.REMINDERS, "Wait while an app is full screen", "on", ("wait_while_busy",)),
    (Section.SESSION, "Time to lie down", "20 s", ("lead_in_seconds",)),
    (Section.SESSION, "Breath", "Long breath out", ("pattern",)),
    (Section.SESSION, "Bedtime fade", "3 min", ("fade_minutes",)),
    (Section.SESSION, "Hide the time at bedtime", "on", ("hide_time_in_bedtime",)),
    (Section.SESSION, "Lunch break", "At your chair", ("lunch_place",)),
    (Section.SESSION, "Keep the lunch window on top", "off", ("lunch_on_top",)),
    (Section.SOUND, "Music", "Still Water", ("music",)),
    (Section.SOUND, "Soundscape", "None", ("nature",)),
    (Section.SOUND, "Mix", "50 %", ("balance",)),
    (Section.SOUND, "Breath sounds", "Breath tone", ("cue_style",)),
    (Section.SOUND, "Music and soundscape", "80 %", ("music_volume",)),
    (Section.SOUND, "Breath sounds", "80 %", ("cue_volume",)),
    (Section.SOUND, "Bells", "80 %", ("bell_volume",)),
    (Section.SOUND, "Half-way bell", "off", ("halfway",)),
    (Section.SOUND, "Sound device", "The computer's usual one", ("output",)),
    (Section.SOUND, "Speak the guidance lines", "off", ("spoken_lines",)),
    (Section.APPEARANCE, "Language", "As on this computer", ("language",)),
    (Section.APPEARANCE, "Theme", "System", ("theme",)),
    (Section.APPEARANCE, "Size of letters", "System", ("text_percent",)),
    (Section.APPEARANCE, "Skin tone", "Medium", ("skin_tone",)),
    (Section.APPEARANCE, "Reduced motion", "off", ("reduced_motion",)),
    (Section.APPEARANCE, "High contrast", "off", ("high_contrast",)),
    (Section.COMPUTER, "Keep the computer awake", "on", ("keep_awake",)),
    (Section.COMPUTER, "Pause other players", "off", ("pause_players",)),
    (Section.COMPUTER, "Sleep after a bedtime session", "off", ("suspend_after_bedtime",)),
    (Section.COMPUTER, "Sun in the tray", "As the panel", ("tray_ink",)),
]

SECTIONS = tuple(dict.fromkeys(section for section, _row, _words, _names in WAYS))


def ways_of(section: Section) -> list[tuple[str, str, tuple[str, ...]]]:
    """What can be put back in a section: the row, the words of the first value, the names of the settings."""
    return [(row, words, names) for own, row, words, names in WAYS if own is section]


@pytest.fixture
def page(look: Look, now: datetime, qtbot: QtBot) -> SettingsPage:
    """The settings as they are at first, in front of somebody."""
    made = SettingsPage(look, OFFER, "/home/ada/journal")
    qtbot.addWidget(made)
    made.computer.show_suspend(True)
    made.show_settings(FIRST, Profile(now))
    made.resize(1080, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def resets(page: SettingsPage) -> list[QAbstractButton]:
    """The ways back that can be seen."""
    shown = [way for way in page.findChildren(WayBack) if way.isVisible()]
    return [way.button for way in shown]


def row_of(page: SettingsPage, name: str) -> SettingRow:
    """The row of that name."""
    return next(row for row in page.findChildren(SettingRow) if row.name == name)


def test_every_preference_has_a_way_back_or_is_taken_away_where_it_is_listed(page: SettingsPage) -> None:
    named: set[str] = set()
    for section in page.findChildren(SettingsSection):
        assert not named & section.named
        named |= section.named
    assert named == {field.name for field in fields(Settings)} - BROUGHT - REMEMBERED
    assert named == {name for _section, _row, _words, names in WAYS for name in names}


def test_nothing_is_said_of_what_is_as_it_was_at_first(page: SettingsPage) -> None:
    for section in Section:
        page.open_section(section)
        assert resets(page) == []
        assert not any(words.startswith("Default") for words in said(page))


@pytest.mark.parametrize("section", SECTIONS)
def test_each_setting_says_what_it_was_and_goes_back_to_it_alone(
    section: Section, page: SettingsPage
) -> None:
    page.open_section(section)
    told: list[Settings] = []
    page.changed.connect(told.append)
    for row, words, names in ways_of(section):
        page.follow(OTHERWISE)
        assert f"Default: {words}" in said(page)
        button(page, f"Reset {row} to {words}").click()
        wish = replace(OTHERWISE, **{name: getattr(FIRST, name) for name in names})
        assert told == [wish]
        told.clear()


def test_what_has_been_put_back_says_nothing_any_more(page: SettingsPage, qtbot: QtBot) -> None:
    page.open_section(Section.SESSION)
    page.follow(OTHERWISE)
    ways = resets(page)
    assert len(ways) == len(ways_of(Section.SESSION))
    for back in ways:
        back.click()
    qtbot.waitUntil(lambda: resets(page) == [])


def test_a_change_made_by_hand_says_at_once_what_it_was(page: SettingsPage) -> None:
    page.open_section(Section.SESSION)
    button(page, "Time to lie down: 40 s").click()
    assert "Default: 20 s" in said(page)
    button(page, "Time to lie down: 20 s").click()
    assert not any(way.isEnabled() for way in resets(page))


def test_what_lies_below_moves_smoothly_and_never_jumps(page: SettingsPage, look: Look, qtbot: QtBot) -> None:
    page.open_section(Section.APPEARANCE)
    row = row_of(page, "Theme")
    before = row.height()
    button(page, "Theme: Morning").click()
    # At its first moment it takes the room that was free under the row anyway.
    QApplication.sendPostedEvents()
    assert row.height() == before
    way = row.findChildren(WayBack)[0]
    qtbot.waitUntil(lambda: way.height() == look.px(40))
    open_height = row.height()
    assert before + 25 < open_height < before + 40
    button(page, "Reset Theme to System").click()
    QApplication.sendPostedEvents()
    assert row.height() == open_height
    qtbot.waitUntil(lambda: row.height() == before)


def test_with_reduced_motion_it_is_there_at_once(page: SettingsPage, look: Look, qtbot: QtBot) -> None:
    page.open_section(Section.APPEARANCE)
    look.show_reduced_motion(True)
    row = row_of(page, "Skin tone")
    before = row.height()
    button(page, "Skin tone: Deep").click()
    QApplication.sendPostedEvents()
    way = row.findChildren(WayBack)[0]
    assert way.heightForWidth(way.width()) == way.sizeHint().height() == look.px(40)
    qtbot.waitUntil(lambda: row.height() > before + 25)


@pytest.mark.parametrize("section", SECTIONS)
def test_the_keyboard_stays_with_what_it_has_put_back(
    section: Section, page: SettingsPage, look: Look, qtbot: QtBot
) -> None:
    look.show_reduced_motion(True)
    page.open_section(section)
    for row, words, _names in ways_of(section):
        page.follow(OTHERWISE)
        back = button(page, f"Reset {row} to {words}")
        own = next(one for one in page.findChildren(Settable) if one.isAncestorOf(back))
        back.setFocus()
        QTest.keyClick(back, Qt.Key.Key_Return)
        assert not back.isVisible()
        focused = QApplication.focusWidget()
        assert focused is not None and own.isAncestorOf(focused)


def test_tab_comes_to_the_way_back_after_what_it_belongs_to(page: SettingsPage) -> None:
    page.open_section(Section.APPEARANCE)
    page.follow(OTHERWISE)
    button(page, "Reduced motion").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(page, "Reset Reduced motion to off")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(page, "High contrast")


def test_holds_that_are_not_allowed_are_no_change_to_take_back(page: SettingsPage, now: datetime) -> None:
    page.open_section(Section.SESSION)
    with_holds = replace(FIRST, pattern="box")
    page.show_settings(with_holds, Profile(now))
    assert "Default: Long breath out" in said(page)
    page.show_settings(with_holds, Profile(now, conditions=frozenset((Condition.BREATH_CONDITION,))))
    assert not any(way.isEnabled() for way in resets(page))
