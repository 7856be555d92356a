"""The next reminder on Today: when it comes, and only what can be done about it now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from companion.core.days import last_days
from companion.core.journal import SessionRecord
from companion.core.screening import Door, Verdict
from companion.ui.pages.today import TodayPage
from companion.ui.pages.today_value import TodayValue
from companion.ui.theme import Look
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import MEDIUM_FROM
from companion.ui.widgets.quick_card import SetUpCard
from companion.ui.widgets.reminder_card import NextReminder, ReminderCard
from tests.ui.test_today import OTHERS, SUGGESTED

EVENING = NextReminder("21:30", "Today, bedtime session", can_skip=True)
TOMORROW = NextReminder("12:40", "Tomorrow, lunch break")
DUE = NextReminder("21:30", "Today, bedtime session", can_skip=True, due=True)
DUE_ONLY = NextReminder("21:30", "Today, bedtime session", due=True)


@pytest.fixture
def card(look: Look, qtbot: QtBot) -> ReminderCard:
    """A card without a reminder."""
    made = ReminderCard(look)
    qtbot.addWidget(made)
    made.show()
    return made


def said(widget: QWidget) -> list[str]:
    """All words to be seen."""
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def offered(widget: QWidget) -> list[str]:
    """What the buttons say that are to be seen."""
    return [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]


@pytest.mark.parametrize(
    ("reminder", "words", "answers"),
    [
        (None, ["Next reminder", "No reminder set"], ["Set one"]),
        (EVENING, ["Next reminder", "21:30", "Today, bedtime session"], ["Change", "Skip today"]),
        (TOMORROW, ["Next reminder", "12:40", "Tomorrow, lunch break"], ["Change"]),
        (DUE, ["Reminder for now", "21:30", "Today, bedtime session"], ["Start", "I did it", "Skip today"]),
        (DUE_ONLY, ["Reminder for now", "21:30", "Today, bedtime session"], ["Start", "I did it"]),
    ],
)
def test_a_card_says_what_comes_and_offers_what_can_be_done(
    reminder: NextReminder | None, words: list[str], answers: list[str], card: ReminderCard
) -> None:
    card.show_reminder(DUE if reminder is not DUE else None)
    card.show_reminder(reminder)
    assert (said(card), offered(card)) == (words, answers)


def test_every_answer_is_told(card: ReminderCard) -> None:
    signals = {
        card.start: card.start_requested,
        card.did_it: card.did_it_requested,
        card.change: card.change_requested,
        card.skip: card.skip_requested,
    }
    for button, signal in signals.items():
        spies = [QSignalSpy(one) for one in signals.values()]
        told = QSignalSpy(signal)
        button.click()
        assert told.count() == 1
        assert sum(spy.count() for spy in spies) == 1
        assert button.accessibleName()


# On Today.


def today(
    look: Look, now: datetime, days: tuple, reminder: NextReminder | None, *, first: bool = False
) -> TodayPage:
    """Today with that reminder."""
    page = TodayPage(look)
    page.show_today(
        TodayValue(now, SUGGESTED, Verdict(Door.OPEN), days, not first, OTHERS, reminder=reminder)
    )
    return page


@pytest.mark.parametrize(
    ("reminder", "signal", "button"),
    [
        (EVENING, "reminder_change_requested", "change"),
        (None, "reminder_change_requested", "change"),
        (EVENING, "reminder_skip_requested", "skip"),
        (DUE, "reminder_start_requested", "start"),
        (DUE, "reminder_done_requested", "did_it"),
    ],
)
def test_today_passes_every_answer_on(
    reminder: NextReminder | None,
    signal: str,
    button: str,
    look: Look,
    now: datetime,
    past: Callable[..., SessionRecord],
    qtbot: QtBot,
) -> None:
    page = today(look, now, last_days((past(1),), now), reminder)
    qtbot.addWidget(page)
    with qtbot.waitSignal(getattr(page, signal)):
        getattr(page.reminder, button).click()


@pytest.mark.parametrize(("width", "beside"), [(1300, True), (900, True), (899, False), (420, False)])
def test_it_stands_beside_the_last_two_weeks_where_there_is_room(
    width: int, beside: bool, look: Look, now: datetime, past: Callable[..., SessionRecord], qtbot: QtBot
) -> None:
    page = today(look, now, last_days((past(1),), now), EVENING)
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show()
    strip = next(one for one in page.findChildren(QWidget) if one.accessibleName() == "Last 14 days")
    days = strip.parentWidget()

    def places() -> tuple[QRect, QRect]:
        contents = page.widget()
        return tuple(QRect(one.mapTo(contents, QPoint(0, 0)), one.size()) for one in (days, page.reminder))

    def is_beside() -> bool:
        left, right = places()
        return left.top() == right.top() and right.left() - left.right() == 17 and right.width() == 258

    def is_below() -> bool:
        above, below = places()
        gap = 12 if width < MEDIUM_FROM else 16
        return below.top() - above.bottom() == gap + 1 and below.width() == above.width()

    qtbot.waitUntil(is_beside if beside else is_below)
    if beside:
        qtbot.waitUntil(lambda: {one.height() for one in places()} == {164})


def test_the_first_evening_offers_to_set_one_instead(look: Look, now: datetime, qtbot: QtBot) -> None:
    page = today(look, now, last_days((), now), None, first=True)
    qtbot.addWidget(page)
    page.show()
    assert not page.reminder.isVisible()
    assert "Set one reminder" in said(page)
    card = page.findChildren(SetUpCard)[-1]
    with qtbot.waitSignal(page.reminder_change_requested):
        card.findChild(QAbstractButton).click()
    page.show_today(
        TodayValue(now, SUGGESTED, Verdict(Door.OPEN), last_days((), now), False, OTHERS, reminder=EVENING)
    )
    assert "Next: 21:30. Today, bedtime session." in said(page)
