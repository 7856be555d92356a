"""Beside the questions after a session: what comes next time, and what was used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from companion.core.journal import Area, Cover, Head, Kind, Ratings, SessionRecord, Setup, Surface
from companion.core.ladder import LADDERS
from companion.engine.diary import CheckIn
from companion.ui.pages.checkin import CheckInPage
from companion.ui.theme import Look
from companion.ui.widgets.cover_strip import CoverStrip, covers_of
from companion.ui.widgets.dual_slider import Handle
from companion.ui.widgets.next_time_card import NextTime, NextTimeCard
from companion.ui.widgets.session_card import SessionCard
from tests.ui.reading import said

THIN = Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.CUSHION, 15.0)
AGAIN = NextTime(
    THIN,
    Area.BACK,
    "15 minutes, thin towel again",
    "1 of 3 comfortable sessions.",
    "Tomorrow or Saturday. A rest day is fine.",
)
REST = NextTime(None, Area.BACK, "A day of rest", "Clear marks are still there.", "")


@pytest.fixture
def page(look: Look, now: datetime, past: Callable[..., SessionRecord], qtbot: QtBot) -> CheckInPage:
    """The questions after fifteen minutes on a thin towel."""
    made = CheckInPage(look)
    qtbot.addWidget(made)
    made.show_check_in(past(), now)
    return made


def button(page: QWidget, words: str) -> QAbstractButton:
    """The one button or chip of that name."""
    (found,) = [one for one in page.findChildren(QAbstractButton) if one.accessibleName() == words]
    return found


def shown(page: CheckInPage, kind: type[QWidget]) -> bool:
    """Whether the one widget of that kind is to be seen."""
    return page.findChild(kind).isVisibleTo(page)


def test_until_it_is_told_the_session_itself_is_shown(page: CheckInPage) -> None:
    assert (shown(page, SessionCard), shown(page, NextTimeCard)) == (True, False)


def test_next_time_takes_its_place_with_title_reason_cover_and_day(page: CheckInPage) -> None:
    page.show_next_time(AGAIN)
    assert (shown(page, SessionCard), shown(page, NextTimeCard)) == (False, True)
    assert {"Next time", AGAIN.title, AGAIN.sentence, AGAIN.when} < set(said(page))
    assert page.findChild(CoverStrip).isVisibleTo(page)
    assert page.findChild(CoverStrip).accessibleName() == "thin towel, 2 of 4"


def test_a_rest_shows_neither_mat_nor_cover_nor_day(page: CheckInPage) -> None:
    page.show_next_time(AGAIN)
    before = page.findChild(NextTimeCard).grab().toImage()
    page.show_next_time(REST)
    assert {REST.title, REST.sentence} < set(said(page))
    assert AGAIN.when not in said(page)
    assert not page.findChild(CoverStrip).isVisibleTo(page)
    assert page.findChild(NextTimeCard).grab().toImage() != before


def test_the_morning_shows_the_evening_before_and_asks_nothing_about_the_setup(
    page: CheckInPage, past: Callable[..., SessionRecord]
) -> None:
    page.show_next_time(AGAIN)
    page.show_morning(past())
    assert (shown(page, SessionCard), shown(page, NextTimeCard)) == (True, False)
    assert not button(page, "Change").isVisibleTo(page)


def test_every_answer_is_told_at_once_with_all_answers_so_far(page: CheckInPage) -> None:
    told = QSignalSpy(page.changed)
    (pain,) = [one for one in page.findChildren(Handle) if one.accessibleName() == "Pain now"]
    QTest.keyClick(pain, Qt.Key.Key_3)
    button(page, "Comfort: Too strong").click()
    button(page, "Noticed: Sore spot").click()
    before = Ratings(6, 7, 5)
    assert [told.at(i)[0] for i in range(told.count())] == [
        CheckIn(before, Ratings(pain=3)),
        CheckIn(before, Ratings(pain=3), 2),
        CheckIn(before, Ratings(pain=3), 2, ("sore_spot",)),
    ]


def test_a_note_and_answers_that_are_shown_change_nothing(
    page: CheckInPage, now: datetime, past: Callable[..., SessionRecord]
) -> None:
    told = QSignalSpy(page.changed)
    page.findChild(QPlainTextEdit).setPlainText("Shoulders let go.")
    page.show_check_in(past(after=Ratings(1, 2, 3), comfort=5, felt=("warm",)), now)
    assert told.count() == 0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "You used: thin towel, yoga mat, cushion"),
        ({"used": replace(THIN, cover=Cover.BARE_SKIN)}, "You used: bare skin, yoga mat, cushion"),
        ({"area": Area.FEET_SEATED, "used": replace(THIN, cover=Cover.THIN_SOCKS)}, "You used: thin socks"),
    ],
)
def test_what_was_used_is_named(
    changes: dict, words: str, page: CheckInPage, now: datetime, past: Callable[..., SessionRecord]
) -> None:
    page.show_check_in(past(**changes), now)
    assert words in said(page)


def test_breathing_alone_used_nothing(
    page: CheckInPage, now: datetime, past: Callable[..., SessionRecord]
) -> None:
    page.show_check_in(past(kind=Kind.BREATHING), now)
    assert not button(page, "Change").isVisibleTo(page)


def test_correcting_takes_the_answers_along_and_they_come_back(
    page: CheckInPage, now: datetime, past: Callable[..., SessionRecord], qtbot: QtBot
) -> None:
    button(page, "Comfort: Melted").click()
    button(page, "Noticed: Drowsy").click()
    page.findChild(QPlainTextEdit).setPlainText("Warm.")
    with qtbot.waitSignal(page.correct_requested) as told:
        button(page, "Change").click()
    said_so_far: CheckIn = told.args[0]
    assert said_so_far == CheckIn(Ratings(6, 7, 5), Ratings(), 5, ("drowsy",), "Warm.")
    page.show_check_in(past(comfort=said_so_far.comfort, felt=said_so_far.felt, note=said_so_far.note), now)
    with qtbot.waitSignal(page.saved) as saved:
        button(page, "Save").click()
    assert saved.args[0] == said_so_far


def test_ratings_from_before_the_session_are_marked_as_carried_over(
    page: CheckInPage, now: datetime, past: Callable[..., SessionRecord]
) -> None:
    assert "before, carried over" in said(page)
    page.show_check_in(past(before=Ratings()), now)
    assert "before, carried over" not in said(page)
    assert "before" in said(page)


@pytest.mark.parametrize(
    ("area", "cover", "expected"),
    [
        (Area.BACK, Cover.THIN_TOWEL, (Cover.THICK_TOWEL, Cover.THIN_TOWEL, Cover.T_SHIRT, Cover.BARE_SKIN)),
        (
            Area.BACK,
            Cover.DOUBLE_THICK_TOWEL,
            (Cover.DOUBLE_THICK_TOWEL, Cover.THICK_TOWEL, Cover.THIN_TOWEL, Cover.T_SHIRT),
        ),
        (Area.NECK, Cover.THIN_TOWEL, (Cover.THIN_TOWEL, Cover.T_SHIRT)),
        (Area.FEET_SEATED, Cover.BARE_SKIN, (Cover.THICK_SOCKS, Cover.THIN_SOCKS, Cover.BARE_SKIN)),
    ],
)
def test_the_strip_shows_the_covers_of_its_area(
    area: Area, cover: Cover, expected: tuple[Cover, ...]
) -> None:
    assert covers_of(area, cover) == expected


@pytest.mark.parametrize("area", Area)
def test_the_cover_meant_is_always_on_the_strip(area: Area) -> None:
    for rung in LADDERS[area]:
        assert rung.setup.cover in covers_of(area, rung.setup.cover)
        assert len(covers_of(area, rung.setup.cover)) <= 4
