"""Where the keyboard is in the window: F6 from part to part, where a page begins, and Esc out of views."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.core.errors import CompanionError, Problem
from companion.core.journal import SessionRecord, StopReason
from companion.core.planning import Wish
from companion.ui.main_window import Page
from companion.ui.notices import Notice
from companion.ui.pages.checkin import CheckInPage
from companion.ui.pages.emergency import EmergencyPage
from companion.ui.pages.health import HealthPage
from companion.ui.pages.stop import StopPage
from companion.ui.sections import Section
from companion.ui.theme import Look
from companion.ui.widgets.choices import Chip
from tests.ui.house import Build, House, build
from tests.ui.pressing import focused, press, shown
from tests.ui.reading import button

__all__ = ["build"]

Past = Callable[..., SessionRecord]
WIDE, MEDIUM, NARROW = (1080, 720), (760, 720), (420, 760)


def part(house: House) -> str:
    """In which part of the window the keyboard is."""
    window, now = house.window, focused(house.window)
    journal = vars(house.views).get("journal")
    parts: dict[str, QWidget] = {"notices": window.notices, "navigation": window.navigation}
    if journal is not None and window.page is journal:
        parts |= {"list": journal._left, "line": journal._right, "undo": journal._foot}
    elif window.page is not None:
        parts["page"] = window.page
    return next((name for name, one in parts.items() if one.isAncestorOf(now)), "nowhere")


def round_trip(house: House, keys: str, times: int) -> list[str]:
    """The parts one comes to with a key."""
    found = []
    for _time in range(times):
        press(house.window, keys)
        found.append(part(house))
    return found


@pytest.mark.parametrize("size", [WIDE, MEDIUM, NARROW])
def test_f6_goes_from_the_page_to_the_navigation_to_the_notices_and_round(
    size: tuple[int, int], build: Build
) -> None:
    house = build()
    house.window.resize(*size)
    house.guide.notice_problem(CompanionError(Problem.DISK_FULL))
    shown(house.window)
    assert part(house) == "page"
    assert round_trip(house, "F6", 3) == ["navigation", "notices", "page"]
    assert round_trip(house, "Shift+F6", 3) == ["notices", "navigation", "page"]


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (WIDE, ["line", "undo", "navigation", "list"]),
        (MEDIUM, ["line", "undo", "navigation", "list"]),
        # There the line has a page of its own.
        (NARROW, ["undo", "navigation", "list", "undo"]),
    ],
)
def test_f6_goes_through_the_journal(
    size: tuple[int, int], expected: list[str], build: Build, past: Past
) -> None:
    house = build(days=30, sessions=tuple(past(number) for number in (3, 4, 5)))
    house.window.resize(*size)
    shown(house.window)
    press(house.window, "Ctrl+2")
    press(house.window, "Del")
    assert part(house) == "list"
    assert round_trip(house, "F6", 4) == expected
    back = [*reversed(expected[: len(set(expected)) - 1]), "list"]
    while part(house) != "list":
        press(house.window, "F6")
    assert round_trip(house, "Shift+F6", len(back)) == back


def test_f6_comes_back_to_where_the_keyboard_was_in_each_part(build: Build, past: Past) -> None:
    house = build(days=30, sessions=tuple(past(number) for number in (3, 4, 5)))
    shown(house.window)
    press(house.window, "Ctrl+2")
    journal = house.views.journal
    journal.add.setFocus()
    press(house.window, "F6")
    press(house.window, "Tab")
    assert journal.detail.isAncestorOf(focused(house.window))
    in_line = focused(house.window)
    press(house.window, "F6")
    assert focused(house.window) is house.window.navigation.marked
    press(house.window, "Down")
    row = focused(house.window)
    assert row is not house.window.navigation.marked
    press(house.window, "F6")
    assert focused(house.window) is journal.add
    press(house.window, "F6")
    assert focused(house.window) is in_line
    press(house.window, "F6")
    assert focused(house.window) is row


def test_f6_goes_from_the_sections_to_the_one_that_is_open(build: Build) -> None:
    house = build()
    shown(house.window)
    press(house.window, "Ctrl+,")
    settings = house.views.settings
    assert focused(house.window).accessibleName() == "Reminders"
    press(house.window, "F6")
    assert settings._stack.isAncestorOf(focused(house.window))
    press(house.window, "F6")
    assert house.window.navigation.isAncestorOf(focused(house.window))


def test_the_arrow_keys_go_along_the_navigation_and_open_nothing(build: Build) -> None:
    house = build()
    shown(house.window)
    house.window.navigation.marked.setFocus()
    opened = QSignalSpy(house.window.page_opened)
    names = []
    for keys in ("Down", "Right", "Up", "Left", "Up"):
        press(house.window, keys)
        names.append(focused(house.window).accessibleName())
    assert names == ["Journal", "Progress", "Journal", "Today", "Settings"]
    assert opened.count() == 0
    press(house.window, "Space")
    assert house.window.page is house.views.settings


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ("Ctrl+1", "Start"),
        ("Ctrl+2", "Journal entries"),
        ("Ctrl+4", "Your first time"),
        ("Ctrl+,", "Reminders"),
    ],
)
def test_a_page_begins_where_one_would_act(keys: str, name: str, build: Build, past: Past) -> None:
    house = build(days=30, sessions=tuple(past(number) for number in (3, 4, 5)))
    house.window.show_page(Page.LEARN if keys == "Ctrl+1" else Page.TODAY)
    shown(house.window)
    press(house.window, keys)
    assert focused(house.window).accessibleName() == name


def test_a_press_on_a_row_of_the_navigation_takes_the_keyboard_to_the_page(build: Build, past: Past) -> None:
    house = build(days=30, sessions=(past(3),))
    shown(house.window)
    button(house.window.navigation, "Journal").click()
    assert house.views.journal.list.hasFocus()


def test_back_from_a_view_the_keyboard_is_where_it_was(build: Build, past: Past) -> None:
    house = build(days=30, sessions=tuple(past(number) for number in (3, 4, 5)))
    shown(house.window)
    house.views.today.hero.second.setFocus()
    press(house.window, "Space")
    assert house.window.whole is house.views.wizard
    press(house.window, "Esc")
    assert house.window.whole is None
    assert house.views.today.hero.second.hasFocus()


def test_tab_comes_to_a_notice_before_the_page_and_leaves_none_that_is_gone(build: Build) -> None:
    house = build()
    shown(house.window)
    house.window.notices.show_notice(Notice("one", "A calm sentence."))
    press(house.window, "Shift+Tab")
    assert part(house) == "notices"
    press(house.window, "Space")
    assert house.window.notices.notices == ()
    assert part(house) == "page"


# Esc.


def escaped(page: QWidget, signal: str) -> bool:
    """Whether Esc sent that signal."""
    spy = QSignalSpy(getattr(page, signal))
    press(page, "Esc")
    return spy.count() == 1


def test_esc_leaves_the_emergency_signs(look: Look, qtbot: QtBot) -> None:
    page = EmergencyPage(look)
    qtbot.addWidget(page)
    shown(page)
    assert escaped(page, "back_requested")


def test_esc_leaves_the_health_questions_at_once_unless_something_was_ticked(
    look: Look, now: datetime, qtbot: QtBot
) -> None:
    page = HealthPage(look)
    qtbot.addWidget(page)
    page.show_answers(None, (StopReason.FAINT,), False, now)
    shown(page)
    page.setFocus()
    assert escaped(page, "skipped")
    press(page, "Space")
    assert not escaped(page, "skipped")
    assert focused(page).accessibleName() == "Read only, no sessions"
    assert escaped(page, "skipped")


def test_esc_leads_back_from_answers_that_were_only_looked_at(build: Build) -> None:
    house = build()
    house.guide.show_settings(Section.HEALTH)
    settings = house.window.page
    house.guide.show_health()
    house.window.show()
    press(house.window, "Esc")
    assert house.window.whole is None
    assert house.window.page is settings


def test_esc_skips_the_questions_at_once_unless_something_was_answered(
    look: Look, now: datetime, past: Past, qtbot: QtBot
) -> None:
    page = CheckInPage(look)
    qtbot.addWidget(page)
    page.show_check_in(past(), now)
    shown(page)
    page.setFocus()
    assert escaped(page, "skipped")
    press(page, "4")
    assert not escaped(page, "skipped")
    assert focused(page).accessibleName() == "Skip"
    assert escaped(page, "skipped")
    page.show_morning(past())
    page.setFocus()
    assert escaped(page, "skipped")


def test_esc_closes_a_stop_from_its_button_unless_it_was_answered(look: Look, qtbot: QtBot) -> None:
    page = StopPage(look)
    qtbot.addWidget(page)
    shown(page)
    page.setFocus()
    assert not escaped(page, "answered")
    assert focused(page).accessibleName() == "Save and close"
    assert escaped(page, "answered")
    page.findChildren(Chip)[0].click()
    assert escaped(page, "answered")


def test_esc_leads_out_of_every_view_before_a_session(build: Build, past: Past) -> None:
    house = build(days=30, sessions=(past(3),))
    shown(house.window)
    for show in (
        house.adviser.adjust,
        house.lunch.ask,
        lambda: house.adviser.ask_before(Wish()),
    ):
        show()
        view = house.window.whole
        assert view is not None
        press(house.window, "Esc")
        assert house.window.whole is not view, view.accessibleName()
