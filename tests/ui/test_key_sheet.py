"""The sheet of keys: calm over a page, and beside a session that goes on as if it were not there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from companion.core.journal import Kind
from companion.core.planning import Wish
from companion.core.session import Stage
from companion.ui.main_window import MainWindow, Page
from companion.ui.sections import Section
from companion.ui.shortcuts import SHORTCUTS, Where, shortcuts_in
from companion.ui.text.shortcuts import told
from companion.ui.theme import MORNING
from companion.ui.widgets.key_sheet import KeyRow, KeySheet
from tests.ui.house import Build, House, build
from tests.ui.pressing import focused, press, shown
from tests.ui.reading import button, cut_off

__all__ = ["build"]


def sheet_of(window: MainWindow) -> KeySheet | None:
    """The sheet that is open."""
    return next((one for one in window.findChildren(KeySheet) if one.isVisible()), None)


def opened(house: House, keys: str = "?") -> KeySheet:
    """The sheet, opened with a key."""
    shown(house.window)
    press(house.window, keys)
    sheet = sheet_of(house.window)
    assert sheet is not None
    return sheet


def lying(house: House, kind: Kind = Kind.STANDARD, lead_in: float = 0.0) -> None:
    """A session under way."""
    house.guide.wish(Wish(kind=kind, lead_in=lead_in))
    house.let_pass(5)


@pytest.mark.parametrize("keys", ["?", "F1"])
@pytest.mark.parametrize("closing", ["Esc", "?", "F1", "Space", "Return"])
def test_it_opens_and_closes_with_a_key_and_gives_the_keyboard_back(
    keys: str, closing: str, build: Build
) -> None:
    house = build()
    shown(house.window)
    house.views.today.hero.second.setFocus()
    sheet = opened(house, keys)
    assert sheet.isAncestorOf(focused(house.window))
    press(house.window, closing)
    assert sheet_of(house.window) is None
    assert house.views.today.hero.second.hasFocus()
    assert house.window.whole is None


def test_the_keyboard_goes_back_to_the_navigation_too(build: Build) -> None:
    house = build()
    shown(house.window)
    row = house.window.navigation.marked
    row.setFocus()
    opened(house)
    press(house.window, "Esc")
    assert row.hasFocus()


def test_a_press_beside_it_closes_it_and_presses_nothing_else(build: Build) -> None:
    house = build()
    opened(house)
    middle = house.window.navigation.mapTo(house.window, house.window.navigation.rect().center())
    asked = QSignalSpy(house.window.page_opened)
    QTest.mouseClick(house.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(20, middle.y()))
    assert sheet_of(house.window) is None
    assert asked.count() == 0


def test_a_press_on_it_leaves_it_open_and_its_button_closes_it(build: Build) -> None:
    house = build()
    sheet = opened(house)
    QTest.mouseClick(house.window.windowHandle(), Qt.MouseButton.LeftButton, pos=sheet.rect().center())
    assert sheet_of(house.window) is sheet
    button(sheet, "Close").click()
    assert sheet_of(house.window) is None


def test_on_a_page_it_tells_every_key_there_is(build: Build) -> None:
    sheet = opened(build())
    rows = [row.accessibleName() for row in sheet.findChildren(KeyRow)]
    assert sorted(rows) == sorted(told(one) for one in SHORTCUTS)


def test_tab_stays_on_it_and_the_arrow_keys_scroll_it(build: Build) -> None:
    house = build()
    house.window.resize(420, 560)
    sheet = opened(house)
    for keys in ("Tab", "Tab", "Shift+Tab"):
        press(house.window, keys)
        assert sheet.isAncestorOf(focused(house.window))
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() > 0
    press(house.window, "Down")
    assert bar.value() > 0
    press(house.window, "End")
    assert bar.value() == bar.maximum()
    press(house.window, "Home")
    assert bar.value() == 0


def test_a_question_mark_in_a_text_is_a_question_mark(build: Build) -> None:
    house = build()
    house.window.show_page(Page.LEARN)
    shown(house.window)
    search = house.views.learn.search
    search.setFocus()
    QTest.keyClicks(search, "why?")
    assert search.text() == "why?"
    assert sheet_of(house.window) is None
    press(house.window, "F1")
    assert sheet_of(house.window) is not None
    press(house.window, "Esc")
    assert search.hasFocus()
    assert search.text() == "why?"


def test_it_goes_with_the_page_and_with_a_key_that_leads_elsewhere(build: Build) -> None:
    house = build()
    opened(house)
    press(house.window, "Ctrl+4")
    assert house.window.page is house.views.learn
    assert sheet_of(house.window) is None
    opened(house)
    press(house.window, "Ctrl+F")
    assert sheet_of(house.window) is None
    assert house.views.learn.search.hasFocus()


def test_the_settings_lead_to_it(build: Build) -> None:
    house = build()
    house.guide.show_settings(Section.COMPUTER)
    shown(house.window)
    show = button(house.views.settings, "Show all keys")
    show.setFocus()
    press(house.window, "Space")
    assert sheet_of(house.window) is not None
    press(house.window, "Esc")
    assert show.hasFocus()


# Over a session.


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME, Kind.QUICK])
def test_over_a_session_it_tells_its_keys_and_leaves_it_the_keyboard(kind: Kind, build: Build) -> None:
    house = build()
    lying(house, kind)
    sheet = opened(house)
    view = house.window.whole
    rows = [row.accessibleName() for row in sheet.findChildren(KeyRow)]
    assert rows == [told(one) for where in (Where.SESSION, Where.EASING) for one in shortcuts_in(where)]
    assert house.runner.session.stage is Stage.RUNNING
    assert view.hasFocus()
    pause = QSignalSpy(view.pause_requested)
    press(house.window, "Space")
    assert pause.count() == 1
    assert sheet_of(house.window) is sheet


@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.BEDTIME, Kind.QUICK])
def test_s_stops_a_session_at_once_with_the_sheet_open(kind: Kind, build: Build) -> None:
    house = build()
    lying(house, kind)
    house.let_pass(60)
    opened(house)
    press(house.window, "S")
    assert house.window.whole is house.views.stop
    assert sheet_of(house.window) is None


@pytest.mark.parametrize("size", [(1080, 720), (760, 560), (420, 760), (380, 520)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", [Kind.STANDARD, Kind.QUICK])
def test_the_button_that_stops_stays_in_sight_beside_the_sheet(
    kind: Kind, scale: float, size: tuple[int, int], build: Build
) -> None:
    house = build()
    for look in (house.look, house.night):
        look.show_scale(scale)
    house.window.resize(*size)
    lying(house, kind)
    house.let_pass(60)
    sheet = opened(house)
    stop = house.window.whole.stop_button
    middle = stop.mapTo(house.window, stop.rect().center())
    assert not sheet.geometry().contains(middle)
    QTest.mouseClick(house.window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    assert house.window.whole is house.views.stop


def test_escape_closes_the_sheet_first_and_ends_the_session_second(build: Build) -> None:
    house = build()
    lying(house)
    opened(house)
    ended = QSignalSpy(house.window.whole.end_requested)
    press(house.window, "Esc")
    assert sheet_of(house.window) is None
    assert ended.count() == 0
    press(house.window, "Esc")
    assert ended.count() == 1


def test_while_lying_down_the_clock_goes_on_and_the_sheet_goes_with_the_view(build: Build) -> None:
    house = build()
    lying(house, lead_in=20.0)
    sheet = opened(house)
    assert sheet.findChildren(KeyRow)[0].accessibleName() == told(shortcuts_in(Where.LEAD_IN)[0])
    assert house.window.whole.hasFocus()
    house.let_pass(21)
    assert house.window.whole is house.views.session
    assert sheet_of(house.window) is None
    assert house.window.whole.hasFocus()


# Room.


@pytest.mark.parametrize("size", [(1600, 900), (1080, 720), (760, 720), (420, 760), (380, 520)])
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_nothing_on_it_is_cut_off(scale: float, size: tuple[int, int], build: Build, qtbot: QtBot) -> None:
    house = build()
    house.look.show_scale(scale)
    house.window.resize(*size)
    sheet = opened(house)
    area = sheet.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    qtbot.waitUntil(lambda: cut_off(sheet, size[0]) == [])
    assert house.window.rect().contains(sheet.geometry())


def test_it_follows_the_look_and_the_window(build: Build, qtbot: QtBot) -> None:
    house = build()
    sheet = opened(house)
    before = sheet.grab().toImage()
    house.look.show_theme(MORNING)
    assert sheet.grab().toImage() != before
    house.window.resize(700, 600)
    qtbot.waitUntil(lambda: sheet.size() == house.window.size())
