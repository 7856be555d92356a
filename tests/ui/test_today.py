"""Today says one thing to do for every state of the door, and fits every window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from companion.core.days import last_days
from companion.core.deciding import Reason
from companion.core.journal import (
    Area,
    Condition,
    Cover,
    Head,
    Kind,
    NotToday,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.ladder import LADDERS
from companion.core.planning import Wish
from companion.core.screening import Door, Verdict
from companion.core.suggestion import Action, Suggestion
from companion.ui import text
from companion.ui.covers import cover_token
from companion.ui.pages.expectations import ExpectationsPage
from companion.ui.pages.night import NightPage
from companion.ui.pages.today import BREATHING, TodayPage
from companion.ui.pages.today_value import TodayValue
from companion.ui.theme import MORNING, Look
from companion.ui.widgets.day_strip import INSET
from companion.ui.widgets.labels import Label
from companion.ui.widgets.quick_card import QuickCard, SetUpCard
from companion.ui.widgets.reminder_card import NextReminder
from tests.ui.reading import said

SETUP = Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 5.0)
FEET = Setup(Cover.THICK_SOCKS, Surface.FLOOR, Head.NONE, 2.0)
SUGGESTED = Suggestion(
    *(Action.HOLD, Area.BACK, Reason.STREAK),
    rung=1,
    setup=SETUP,
    streak=1,
    needed=2,
    following=LADDERS[Area.BACK][4],
    last=SETUP,
    days_off=1,
)
OTHERS = {"bedtime": replace(SETUP, minutes=20.0), "quick": SETUP, "feet": FEET}
VERDICTS = {
    Door.OPEN: Verdict(Door.OPEN),
    Door.UNANSWERED: Verdict(Door.UNANSWERED),
    Door.DUE: Verdict(Door.DUE),
    Door.BLOCKED: Verdict(Door.BLOCKED, Condition.PREGNANCY),
    Door.ASK: Verdict(Door.ASK, Condition.HEART),
    Door.AREA_OFF: Verdict(Door.AREA_OFF, Condition.WOUND),
    Door.NOT_TODAY: Verdict(Door.NOT_TODAY, NotToday.FEVER),
    Door.REST: Verdict(Door.REST, StopReason.DIZZINESS),
}
Open = Callable[..., TodayPage]


@pytest.fixture
def today(look: Look, now: datetime, past: Callable[..., SessionRecord]) -> Iterator[Open]:
    """Opens Today: `today(Door.BLOCKED, sessions=3)`."""
    made: list[TodayPage] = []

    def opened(
        door: Door = Door.OPEN, *, sessions: int = 3, size: tuple[int, int] = (872, 720), **values: object
    ) -> TodayPage:
        page = TodayPage(look)
        days = last_days(tuple(past(2 * day) for day in range(sessions)), now)
        value = TodayValue(now, SUGGESTED, VERDICTS[door], days, sessions > 0, OTHERS)
        page.show_today(replace(value, **values))
        page.resize(*size)
        page.show()
        made.append(page)
        return page

    yield opened
    for page in made:
        page.close()
        page.deleteLater()


@pytest.mark.parametrize("door", VERDICTS)
def test_there_is_one_reason_and_two_things_to_do(door: Door, today: Open) -> None:
    page = today(door)
    actions = {
        Door.OPEN: ("Start", "Adjust"),
        Door.UNANSWERED: ("Answer", "Only breathe"),
        Door.DUE: ("Answer", "Only breathe"),
    }
    assert (page.hero.start.text(), page.hero.second.text()) == actions.get(door, ("Start", "Health answers"))
    if door is not Door.OPEN:
        assert text.door_sentence(VERDICTS[door]) in said(page)


@pytest.mark.parametrize("door", VERDICTS)
def test_the_two_things_do_what_they_say(door: Door, today: Open) -> None:
    page = today(door)
    spies = {
        "session": QSignalSpy(page.session_requested),
        "health": QSignalSpy(page.health_requested),
        "adjust": QSignalSpy(page.adjust_requested),
    }

    def sent() -> list[object]:
        return [spy.at(0)[0] if spy.at(0) else name for name, spy in spies.items() if spy.count() == 1]

    page.hero.start.click()
    first = sent()
    if door is Door.OPEN:
        assert first == [Wish()]
    elif door in (Door.UNANSWERED, Door.DUE):
        assert first == ["health"]
    else:
        assert first == [BREATHING]
    page.hero.second.click()
    (second,) = [one for one in sent() if one not in first]
    assert second == {Door.OPEN: "adjust", Door.UNANSWERED: BREATHING, Door.DUE: BREATHING}.get(
        door, "health"
    )


def test_before_it_is_told_anything_it_does_nothing(look: Look, qtbot: QtBot) -> None:
    page = TodayPage(look)
    qtbot.addWidget(page)
    spy = QSignalSpy(page.session_requested)
    page.hero.start.click()
    page.hero.second.click()
    assert spy.count() == 0


def test_the_quick_starts_wish_for_what_they_name(today: Open) -> None:
    page = today()
    spy = QSignalSpy(page.session_requested)
    for card in (page.bedtime, page.lunch, page.feet):
        card.click()
    wishes = [spy.at(number)[0] for number in range(3)]
    assert wishes == [Wish(kind=Kind.BEDTIME), Wish(kind=Kind.QUICK), Wish(area=Area.FEET_SEATED)]
    assert page.bedtime.accessibleDescription().startswith("20 min")


def test_the_first_evening_has_things_to_set_up_instead(today: Open) -> None:
    page = today(sessions=0)
    cards = [card for card in page.findChildren(SetUpCard) if card.isVisible()]
    assert len(cards) == 3
    assert not any(card.isVisible() for card in page.findChildren(QuickCard))
    assert "Welcome" in said(page)
    assert "Your first session" in said(page)
    asked = [
        QSignalSpy(signal)
        for signal in (page.health_requested, page.sound_requested, page.reminder_change_requested)
    ]
    for card in cards:
        card.findChild(QAbstractButton).click()
    assert [spy.count() for spy in asked] == [1, 1, 1]


@pytest.mark.parametrize(
    ("door", "words"),
    [(Door.OPEN, "Done."), (Door.UNANSWERED, "Not answered yet."), (Door.BLOCKED, "Answered.")],
)
def test_the_health_card_says_how_it_stands(door: Door, words: str, today: Open) -> None:
    assert any(sentence.startswith(words) for sentence in said(today(door, sessions=0)))


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (2, "Good evening"),
        (3, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (18, "Good evening"),
    ],
)
def test_the_greeting_follows_the_clock(hour: int, words: str, today: Open, now: datetime) -> None:
    assert words in said(today(now=now.replace(hour=hour)))


def test_the_last_two_weeks_are_summed_up(today: Open) -> None:
    assert "3 days · 45 min" in said(today(sessions=3))
    assert "1 day · 15 min" in said(today(sessions=1))
    assert any("rest days too" in sentence for sentence in said(today(sessions=0)))


def test_a_longer_day_has_a_taller_bar(
    today: Open, past: Callable[..., SessionRecord], now: datetime
) -> None:
    days = last_days((past(0, minutes_done=20.0), past(1, minutes_done=5.0)), now)
    page = today(days=days)
    strip = next(one for one in page.findChildren(QWidget) if one.accessibleName() == "Last 14 days")
    image, look = strip.grab().toImage(), page.hero.start.look
    colour = look.color(cover_token(Cover.THIN_TOWEL)).rgb()
    column = (strip.width() - 2 * INSET) / 13

    def height(day: int) -> int:
        x = int(INSET + column * (13 - day))
        return sum(image.pixel(x, y) == colour for y in range(56))

    assert height(0) == pytest.approx(56, abs=3)
    assert height(1) == pytest.approx(14, abs=3)
    assert height(2) == 0
    assert "20 min, thin towel" in strip.accessibleDescription()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_bar_says_its_cover_under_the_pointer(
    today: Open, past: Callable[..., SessionRecord], now: datetime, qtbot: QtBot
) -> None:
    page = today(days=last_days((past(0, minutes_done=20.0), past(1, minutes_done=5.0)), now))
    strip = next(one for one in page.findChildren(QWidget) if one.accessibleName() == "Last 14 days")
    for right, words in ((INSET, "Thursday, 19 November: 20 min, thin towel"), (strip.width() - INSET, "")):
        at = QPoint(strip.width() - right, 20)
        QCoreApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, at, strip.mapToGlobal(at)))
        qtbot.waitUntil(lambda words=words: QToolTip.text() == words)


# Room.


def test_beside_large_letters_the_date_goes_below_the_greeting(today: Open, qtbot: QtBot) -> None:
    page = today()
    greeting, date = (
        next(one for one in page.findChildren(Label) if one.text().startswith(words))
        for words in ("Good evening", "Thursday")
    )
    assert greeting.y() < date.geometry().bottom() and date.x() > greeting.x()
    page.hero.start.look.show_scale(2.0)
    page.resize(420, 700)
    qtbot.waitUntil(lambda: date.y() > greeting.geometry().bottom())


SIZES = [
    (1600, 900, 1.0),
    (872, 720, 1.0),
    (696, 720, 1.0),
    (420, 760, 1.0),
    (380, 520, 1.0),
    (1080, 720, 2.0),
    (420, 760, 2.0),
    (380, 520, 2.0),
]
PAGES = ("open", "due", "first", "unanswered", "blocked", "night", "expectations")


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_off_or_covered(
    name: str, width: int, height: int, scale: float, look: Look, today: Open, qtbot: QtBot
) -> None:
    look.show_scale(scale)
    if name in ("night", "expectations"):
        page: QScrollArea = NightPage(look) if name == "night" else ExpectationsPage(look)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
    else:
        door = {"unanswered": Door.UNANSWERED, "blocked": Door.BLOCKED}.get(name, Door.OPEN)
        due = NextReminder("12:40\u202fPM", "Tomorrow, suggested session", can_skip=True, due=name == "due")
        sessions = 0 if name == "first" else 3
        page = today(door, sessions=sessions, size=(width, height), reminder=due)
    qtbot.waitUntil(lambda: page.widget().width() == page.viewport().width())
    assert page.horizontalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: faults(page) == [])
    assert not page.grab().isNull()


def faults(page: QScrollArea) -> list[str]:
    """The words and buttons that are too low, outside, or over one another."""
    shown = [one for kind in (Label, QAbstractButton) for one in page.findChildren(kind) if one.isVisible()]
    places = {one: QRect(one.mapTo(page.widget(), QPoint(0, 0)), one.size()) for one in shown}
    found = [
        f"{one.text()} is cut off: {places[one]} needs {one.heightForWidth(one.width())}"
        for one in shown
        if one.height() < one.heightForWidth(one.width()) or not page.widget().rect().contains(places[one])
    ]
    for number, one in enumerate(shown):
        found += [
            f"{one.text()} lies over {other.text()}"
            for other in shown[number + 1 :]
            if places[one].intersects(places[other]) and one.text() and other.text()
        ]
    return found


def test_the_suggestion_follows_the_look(today: Open, look: Look) -> None:
    page = today()
    before = page.hero.grab().toImage()
    look.show_theme(MORNING)
    assert page.hero.grab().toImage() != before


def test_the_night_leads_back_or_closes(look: Look, qtbot: QtBot) -> None:
    page = NightPage(look)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.opened):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    signals = {"Open Mat Companion": page.opened, "Close for the night": page.quit_requested}
    shown = [button for button in page.findChildren(QAbstractButton) if button.isVisibleTo(page)]
    assert len(shown) == len(signals)
    for button in shown:
        with qtbot.waitSignal(signals[button.text()]):
            button.click()
    spy = QSignalSpy(page.opened)
    QTest.keyClick(page, Qt.Key.Key_A)
    assert spy.count() == 0


def test_what_to_expect_leads_back(look: Look, qtbot: QtBot) -> None:
    page = ExpectationsPage(look)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.back_requested):
        page.findChild(QAbstractButton).click()
    spy = QSignalSpy(page.back_requested)
    QTest.keyClick(page, Qt.Key.Key_A)
    assert spy.count() == 0
