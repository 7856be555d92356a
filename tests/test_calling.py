"""A reminder on a desktop that has no notifications with buttons comes as a card with the same answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.calling import Call, Caller
from companion.core.reminding import Answer
from companion.desktop.session_bus import Bus
from companion.ui.theme import Look
from companion.ui.toast import Toast
from companion.ui.widgets.controls import Button

CALL = Call("Time for the mat", "15 minutes", "21:30", ((Answer.START, "Start"),), later_minutes=10)
Ring = Callable[[], Toast]


@pytest.fixture
def caller(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Caller]:
    """Somebody who calls where there is no bus to call on."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    bus = Bus(qapp)
    made = Caller(bus, Look, QRect, qapp)
    yield made
    made.withdraw()
    bus.close()
    made.deleteLater()


@pytest.fixture
def ring(caller: Caller, qtbot: QtBot) -> Ring:
    """Calls, and is the card once it can be seen."""

    def shown() -> Toast:
        caller.call(CALL)
        qtbot.waitUntil(lambda: caller.toast is not None and caller.toast.isVisible(), timeout=30_000)
        assert caller.toast is not None
        return caller.toast

    return shown


@pytest.mark.parametrize(
    ("place", "answer"),
    [(0, Answer.START), (1, Answer.LATER), (2, Answer.NOT_TODAY)],
    ids=lambda one: str(one),
)
def test_each_button_of_the_card_is_an_answer(place: int, answer: Answer, caller: Caller, ring: Ring) -> None:
    answers: list[Answer] = []
    caller.answered.connect(answers.append)
    ring().findChildren(Button)[place].click()
    assert answers == [answer]


def test_a_second_reminder_has_a_card_of_its_own(caller: Caller, ring: Ring, qtbot: QtBot) -> None:
    first = ring()
    caller.withdraw()
    qtbot.waitUntil(lambda: not first.isVisible(), timeout=30_000)
    assert ring() is not first
