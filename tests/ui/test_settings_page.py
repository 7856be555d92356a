"""The settings: every section within reach, every change told, and nothing wished for by showing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.core.journal import Condition, Profile
from companion.core.settings import LunchPlace, Settings, SkinTone, ThemeChoice
from companion.ui.pages.settings import SettingsPage
from companion.ui.sections import Section
from companion.ui.theme import Look
from companion.ui.widgets.labels import Label
from companion.ui.widgets.setting_rows import SettingRow
from companion.ui.widgets.sub_navigation import SectionRow
from tests.ui.house import OFFER
from tests.ui.reading import button, said

SETTINGS = Settings()
NAMES = {
    Section.REMINDERS: "Reminders",
    Section.SESSION: "Session",
    Section.STEPS: "Steps and limits",
    Section.SOUND: "Sound and voice",
    Section.APPEARANCE: "Appearance",
    Section.COMPUTER: "This computer",
    Section.HEALTH: "Health check",
    Section.DATA: "Your data",
    Section.ABOUT: "About",
}
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def opened(page: SettingsPage) -> list[str]:
    """The headings to be seen."""
    return [words for words in said(page) if words in NAMES.values()]


@pytest.fixture
def settings(look: Look, now: datetime, qtbot: QtBot) -> SettingsPage:
    """The settings of somebody who has answered the health questions without a tick, in a wide window."""
    page = SettingsPage(look, OFFER, "/home/ada/journal")
    qtbot.addWidget(page)
    page.show_settings(SETTINGS, Profile(now))
    page.resize(1080, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


# The sections.


@pytest.mark.parametrize("section", Section)
def test_in_a_wide_window_a_section_opens_beside_the_list(section: Section, settings: SettingsPage) -> None:
    button(settings, NAMES[section]).click()
    assert opened(settings)[-1] == NAMES[section]
    assert settings.section is section
    assert "Settings" in said(settings)
    assert button(settings, NAMES[section]).accessibleDescription() == "Open"
    assert not [one for one in settings.findChildren(QAbstractButton) if is_back(one)]


def is_back(one: QAbstractButton) -> bool:
    """Whether it is the way back to the list, to be seen now."""
    return one.accessibleName() == "Back to all settings" and one.isVisible()


def test_the_rows_stand_where_they_were_designed(settings: SettingsPage) -> None:
    row = button(settings, "Reminders")
    # At 1080 the sidebar would take 208: the rows begin at 232, the section at 428.
    assert row.mapTo(settings, QPoint(0, 0)).x() == 24
    assert row.width() == 164
    heading = next(label for label in settings.findChildren(Label) if label.text() == "Reminders")
    assert heading.mapTo(settings, QPoint(0, 0)).x() == 220


@pytest.mark.parametrize("section", [Section.APPEARANCE, Section.HEALTH, Section.DATA])
def test_the_rows_of_a_short_section_are_as_high_as_those_of_a_long_one(
    section: Section, settings: SettingsPage, qtbot: QtBot
) -> None:
    settings.open_section(section)
    shown = [row for row in settings.findChildren(SettingRow) if row.isVisible()]
    qtbot.waitUntil(lambda: all(row.height() == row.heightForWidth(row.width()) for row in shown))
    assert shown


@pytest.mark.parametrize("width", [420, 760])
def test_where_there_is_less_room_the_list_is_a_page_with_a_way_on_and_back(
    width: int, settings: SettingsPage
) -> None:
    settings.resize(width, 720)
    assert opened(settings) == []
    button(settings, "Appearance").click()
    assert opened(settings) == ["Appearance"]
    assert not [row for row in settings.findChildren(SectionRow) if row.isVisible()]
    button(settings, "Back to all settings").click()
    assert opened(settings) == []
    assert QApplication.focusWidget() is button(settings, "Appearance")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Back])
def test_keys_lead_into_a_section_and_back(key: Qt.Key, settings: SettingsPage) -> None:
    settings.resize(420, 760)
    settings.setFocus()
    assert QApplication.focusWidget() is button(settings, "Reminders")
    for _row in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened(settings) == ["Sound and voice"]
    assert QApplication.focusWidget() is button(settings, "Back to all settings")
    QTest.keyClick(QApplication.focusWidget(), key)
    assert opened(settings) == []
    assert QApplication.focusWidget() is button(settings, "Sound and voice")


def test_beside_the_list_escape_leaves_everything_as_it_is(settings: SettingsPage) -> None:
    settings.open_section(Section.DATA)
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    assert settings.section is Section.DATA


def test_a_section_stays_open_when_the_window_changes(settings: SettingsPage) -> None:
    settings.open_section(Section.HEALTH)
    settings.resize(420, 760)
    assert opened(settings) == ["Health check"]
    settings.resize(1080, 720)
    assert opened(settings)[-1] == "Health check"
    assert button(settings, "Session").isVisible()


def test_the_keyboard_is_never_left_in_what_is_hidden(settings: SettingsPage) -> None:
    settings.open_section(Section.SESSION)
    button(settings, "Time to lie down: 20 s").setFocus()
    settings.resize(420, 760)
    assert QApplication.focusWidget().isVisible()


def test_from_right_to_left_the_list_is_on_the_right(settings: SettingsPage, qtbot: QtBot) -> None:
    settings.setLayoutDirection(RIGHT_TO_LEFT)
    row = button(settings, "Session")
    qtbot.waitUntil(lambda: row.mapTo(settings, QPoint(row.width(), 0)).x() == settings.width() - 24)
    assert not row.grab().isNull()
    settings.resize(420, 760)
    assert not button(settings, "Session").grab().isNull()


# What is in them.


@pytest.mark.parametrize(
    ("section", "words", "wish"),
    [
        (Section.APPEARANCE, "Theme: Morning", replace(SETTINGS, theme=ThemeChoice.MORNING)),
        (Section.APPEARANCE, "Size of letters: 150 %", replace(SETTINGS, text_percent=150)),
        (Section.APPEARANCE, "High contrast", replace(SETTINGS, high_contrast=True)),
        (Section.SESSION, "Lunch break: Under your feet", replace(SETTINGS, lunch_place=LunchPlace.FEET)),
        (Section.APPEARANCE, "Skin tone: Deep", replace(SETTINGS, skin_tone=SkinTone.DEEP)),
        (Section.APPEARANCE, "Reduced motion", replace(SETTINGS, reduced_motion=True)),
        (Section.SESSION, "Time to lie down: 40 s", replace(SETTINGS, lead_in_seconds=40)),
        (Section.SESSION, "Time to lie down: None", replace(SETTINGS, lead_in_seconds=0)),
        (Section.SESSION, "Breath: Even", replace(SETTINGS, pattern="even")),
        (Section.SESSION, "Breath: Box, with holds", replace(SETTINGS, pattern="box")),
        (Section.SESSION, "Minutes of fading: 5", replace(SETTINGS, fade_minutes=5)),
        (Section.SESSION, "Hide the time at bedtime", replace(SETTINGS, hide_time_in_bedtime=False)),
    ],
)
def test_every_setting_can_be_wished_for(
    section: Section, words: str, wish: Settings, settings: SettingsPage, qtbot: QtBot
) -> None:
    settings.open_section(section)
    with qtbot.waitSignal(settings.changed) as told:
        button(settings, words).click()
    assert told.args == [wish]


def test_a_change_in_one_section_keeps_those_of_the_others(settings: SettingsPage, qtbot: QtBot) -> None:
    settings.open_section(Section.APPEARANCE)
    button(settings, "Reduced motion").click()
    settings.open_section(Section.SESSION)
    with qtbot.waitSignal(settings.changed) as told:
        button(settings, "Minutes of fading: 5").click()
    assert told.args == [replace(SETTINGS, reduced_motion=True, fade_minutes=5)]


def test_showing_settings_wishes_for_nothing(settings: SettingsPage, now: datetime, qtbot: QtBot) -> None:
    settings.open_section(Section.SESSION)
    other = replace(
        SETTINGS,
        music_volume=10,
        pattern="even",
        theme=ThemeChoice.DUSK,
        fade_minutes=1,
        nature="rain",
        balance=20,
        own_music=("/music",),
        output="Headphones",
        halfway=True,
    )
    with qtbot.assertNotEmitted(settings.changed), qtbot.assertNotEmitted(settings.silent_end_changed):
        settings.show_settings(other, Profile(now, silent_end=True))
    assert button(settings, "Breath: Even").isChecked()
    assert button(settings, "Silent end at bedtime").isChecked()


def test_holds_are_offered_only_where_they_are_allowed(settings: SettingsPage, now: datetime) -> None:
    settings.open_section(Section.SESSION)
    with_holds = replace(SETTINGS, pattern="box")
    settings.show_settings(with_holds, Profile(now, conditions=frozenset((Condition.BREATH_CONDITION,))))
    shown = [
        one.accessibleName() for one in settings.findChildren(QAbstractButton) if one.isVisibleTo(settings)
    ]
    assert not any("holds" in name for name in shown)
    assert button(settings, "Breath: Long breath out").isChecked()
    assert "Holds are left out with your health answers" in said(settings)
    settings.show_settings(with_holds, None)
    assert "Holds come only after the health check" in said(settings)


def test_a_silent_end_is_wished_for_only_where_it_is_allowed(
    settings: SettingsPage, now: datetime, qtbot: QtBot
) -> None:
    settings.open_section(Section.SESSION)
    with qtbot.waitSignal(settings.silent_end_changed) as told:
        button(settings, "Silent end at bedtime").click()
    assert told.args == [True]
    settings.show_settings(
        SETTINGS, Profile(now, conditions=frozenset((Condition.NEUROLOGICAL,)), silent_end=True)
    )
    switch = button(settings, "Silent end at bedtime")
    assert (switch.isEnabled(), switch.isChecked()) == (False, False)
    settings.show_settings(SETTINGS, None)
    assert not button(settings, "Silent end at bedtime").isEnabled()


def test_a_silent_end_just_wished_for_outlasts_the_next_change(settings: SettingsPage) -> None:
    settings.open_section(Section.SESSION)
    button(settings, "Silent end at bedtime").click()
    button(settings, "Minutes of fading: 5").click()
    assert button(settings, "Silent end at bedtime").isChecked()


def test_a_silent_end_can_be_put_back(settings: SettingsPage, qtbot: QtBot) -> None:
    settings.open_section(Section.SESSION)
    button(settings, "Silent end at bedtime").click()
    with qtbot.waitSignal(settings.silent_end_changed) as told:
        button(settings, "Reset Silent end at bedtime to off").click()
    assert told.args == [False]
    assert not button(settings, "Silent end at bedtime").isChecked()


def test_the_answers_can_be_reviewed_and_the_folder_is_named(settings: SettingsPage, qtbot: QtBot) -> None:
    settings.open_section(Section.DATA)
    assert "/home/ada/journal" in said(settings)
    settings.open_section(Section.HEALTH)
    assert "Answered on 19 November 2026" in said(settings)
    with qtbot.waitSignal(settings.review_requested):
        button(settings, "Review your answers").click()
    with qtbot.waitSignal(settings.emergency_requested):
        button(settings, "Show emergency signs").click()
    settings.show_settings(SETTINGS, None)
    assert "Not answered yet" in said(settings)


def test_the_lunch_window_stays_on_top_where_that_is_wished(settings: SettingsPage) -> None:
    told: list[Settings] = []
    settings.changed.connect(told.append)
    settings.open_section(Section.SESSION)
    button(settings, "Keep the lunch window on top").click()
    assert told == [replace(SETTINGS, lunch_on_top=True)]
