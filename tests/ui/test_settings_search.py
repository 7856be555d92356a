"""Every setting is found by what it is called and by what somebody may call it, and is led to."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.core.journal import Profile
from companion.core.settings import Settings
from companion.ui.main_window import Page
from companion.ui.pages.settings import SettingsPage
from companion.ui.sections import Section
from companion.ui.theme import Look
from companion.ui.widgets.pointed_out import PointedOut
from companion.ui.widgets.settable import Settable
from companion.ui.widgets.settings_hits import HitRow
from tests.ui.house import OFFER, Build, build
from tests.ui.reading import button, said

__all__ = ["build"]


@pytest.fixture
def settings(look: Look, now: datetime, qtbot: QtBot) -> SettingsPage:
    """The settings in a wide window in front of somebody."""
    page = SettingsPage(look, OFFER, "/home/ada/journal")
    qtbot.addWidget(page)
    page.show_settings(Settings(), Profile(now))
    page.resize(1080, 720)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def look_for(page: SettingsPage, words: str) -> list[tuple[str, str]]:
    """The name and the section of everything that is shown for these words."""
    page.search.field.setText(words)
    page.search.look_now()
    hits = [row.hit for row in page.findChildren(HitRow) if row.isVisible()]
    return [(hit.findable.name, hit.section_name) for hit in hits if hit is not None]


def control_of(page: SettingsPage, name: str) -> QWidget:
    """What the setting of that name is set with."""
    return next(row for row in page.findChildren(Settable) if row.name == name).control


FOUND = (
    ("dark", "Theme", "Appearance"),
    ("loud", "Bells", "Sound and voice"),
    ("snooze", "Snooze for", "Reminders"),
    ("postpone", "Snooze for", "Reminders"),
    ("autostart", "Start with the computer", "This computer"),
    ("4-7-8", "Breath", "Session"),
    ("mp3", "Your music", "Sound and voice"),
    ("animation", "Reduced motion", "Appearance"),
    ("csv", "Export the journal", "Your data"),
    ("pregnancy", "Your answers", "Health check"),
    ("licence", "Third-party notices", "About"),
    ("minutes at most", "Minutes at most", "Steps and limits"),
    ("headphones", "Sound device", "Sound and voice"),
    ("Thème", "Theme", "Appearance"),
)


def test_a_setting_is_found_by_its_name_its_line_and_other_words(settings: SettingsPage) -> None:
    for words, name, section in FOUND:
        assert (name, section) in look_for(settings, words)


def test_every_row_of_every_section_can_be_found(settings: SettingsPage) -> None:
    assert all(row.name for row in settings.findChildren(Settable))
    for section in Section:
        settings.open_section(section)
        rows = [row.name for row in settings.findChildren(Settable) if row.isVisible()]
        assert rows or section is Section.REMINDERS
        for name in rows:
            assert name in [found for found, _section in look_for(settings, name)]


def test_what_is_not_there_now_is_not_found(settings: SettingsPage) -> None:
    # No soundscape plays, so there is nothing to mix it with; and here the computer cannot be put to sleep.
    assert "Mix" not in [name for name, _section in look_for(settings, "mix")]
    assert look_for(settings, "suspend") == []
    settings.computer.show_suspend(True)
    assert look_for(settings, "suspend") == [("Sleep after a bedtime session", "This computer")]


def test_it_looks_while_somebody_writes_and_the_sections_come_back(
    settings: SettingsPage, qtbot: QtBot
) -> None:
    QTest.keyClick(settings, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert settings.search.field.hasFocus()
    qtbot.keyClicks(settings.search.field, "theme")
    qtbot.waitUntil(lambda: button_is_there(settings, "Theme, in Appearance"))
    hit = button(settings, "Theme, in Appearance")
    assert hit.accessibleDescription() == "Bedtime sessions are always dark"
    assert not button_is_there(settings, "Session")
    QTest.keyClick(settings.search.field, Qt.Key.Key_Escape)
    assert settings.search.field.text() == ""
    assert button_is_there(settings, "Session")
    assert not [row for row in settings.findChildren(HitRow) if row.isVisible()]


def button_is_there(page: SettingsPage, name: str) -> bool:
    """Whether the row of that section can be seen."""
    rows = [row for row in page.findChildren(QWidget) if row.accessibleName() == name and row.isVisible()]
    return bool(rows)


def test_by_keyboard_alone_one_comes_to_the_setting_itself(settings: SettingsPage, qtbot: QtBot) -> None:
    settings.search.begin()
    qtbot.keyClicks(settings.search.field, "contrast")
    # Nobody waits for the list who knows what is in it.
    QTest.keyClick(settings.search.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is button(settings, "High contrast, in Appearance")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert settings.search.field.hasFocus()
    QTest.keyClick(settings.search.field, Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert settings.section is Section.APPEARANCE
    assert QApplication.focusWidget() is control_of(settings, "High contrast")


def test_what_was_found_is_brought_into_view_and_pointed_out(settings: SettingsPage, qtbot: QtBot) -> None:
    settings.resize(1080, 520)
    look_for(settings, "half-way")
    button(settings, "Half-way bell, in Sound and voice").click()
    row = next(row for row in settings.findChildren(Settable) if row.name == "Half-way bell")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in settings.findChildren(PointedOut)))
    pointers = [one for one in settings.findChildren(PointedOut) if one.isVisible()]
    assert len(pointers) == 1
    middle = row.mapTo(settings, row.rect().center())
    assert settings.rect().contains(middle)
    assert pointers[0].geometry().contains(row.mapTo(pointers[0].parentWidget(), row.rect().center()))
    line = pointers[0].grab().toImage().pixelColor(pointers[0].width() // 2, 0)
    assert line == settings.look.color("accent")


def test_a_section_is_found_by_its_own_name(settings: SettingsPage) -> None:
    assert look_for(settings, "about")[0] == ("About", "About")
    button(settings, "About").click()
    assert settings.section is Section.ABOUT


def test_where_nothing_is_found_it_says_so_and_offers_to_clear(settings: SettingsPage) -> None:
    assert look_for(settings, "xylophone") == []
    assert "No setting has these words." in said(settings)
    button(settings, "Clear search").click()
    assert settings.search.field.text() == ""
    assert settings.search.field.hasFocus()
    assert "No setting has these words." not in said(settings)
    assert button_is_there(settings, "Session")


def test_in_a_narrow_window_one_comes_back_to_what_was_found(settings: SettingsPage) -> None:
    settings.resize(420, 760)
    settings.open_section(Section.DATA)
    QTest.keyClick(settings, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert settings.search.field.hasFocus()
    look_for(settings, "volume")
    button(settings, "Bells, in Sound and voice").click()
    assert settings.section is Section.SOUND
    assert not settings.search.field.isVisible()
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is button(settings, "Bells, in Sound and voice")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert settings.search.field.hasFocus() and settings.search.field.text() == ""


def test_asked_for_once_more_the_settings_show_everything_again(build: Build) -> None:
    house = build()
    house.guide.show_settings()
    page = house.views.settings
    look_for(page, "dark")
    house.window.show_page(Page.SETTINGS)
    assert not page.search.under_way
