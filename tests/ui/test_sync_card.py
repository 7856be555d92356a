"""The card of the folder: it shows how it stands, wishes for nothing by showing it, and says who can read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from companion.core.errors import CompanionError, Problem
from companion.core.syncing import Looked, OtherComputer, SyncState
from companion.ui.text import problem_sentence
from companion.ui.theme import Look
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sync_card import SyncCard

NOW = datetime(2026, 3, 2, 10, 42, tzinfo=UTC)
WORK = OtherComputer(UUID(int=1), NOW - timedelta(hours=2))
OLD = OtherComputer(UUID(int=2), NOW - timedelta(days=200))
FOLDER = "/home/ada/Sync"


@pytest.fixture
def card(look: Look, qtbot: QtBot) -> SyncCard:
    """The card of somebody with one computer."""
    made = SyncCard(look)
    qtbot.addWidget(made)
    made.resize(520, 400)
    made.show()
    return made


def shown(card: SyncCard) -> str:
    """All words shown as labels."""
    return "\n".join(label.text() for label in card.findChildren(Label) if label.isVisibleTo(card))


def buttons(card: SyncCard) -> dict[str, QAbstractButton]:
    """The controls that show, by what a screen reader calls them."""
    found = [button for button in card.findChildren(QAbstractButton) if button.isVisibleTo(card)]
    return {button.accessibleName(): button for button in found}


def test_without_a_folder_it_offers_one_and_says_who_can_read_it(card: SyncCard, qtbot: QtBot) -> None:
    assert list(buttons(card)) == ["Choose the folder for several computers"]
    assert "notes and health answers, for whoever can read that folder" in shown(card)
    assert "itself sends nothing" in shown(card)
    with qtbot.waitSignal(card.folder_requested):
        qtbot.keyClick(buttons(card)["Choose the folder for several computers"], Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SyncState(FOLDER), "Not looked yet."),
        (SyncState(FOLDER, looking=True), "Looking..."),
        (
            SyncState(FOLDER, looked=Looked(NOW)),
            "Last looked at 10:42. No other computer has a file there yet.",
        ),
        (SyncState(FOLDER, looked=Looked(NOW, (WORK,))), "Last looked at 10:42. 2 computers."),
        (SyncState(FOLDER, looked=Looked(NOW, unreadable=1)), "Some files cannot be read"),
        (SyncState(FOLDER, looked=Looked(NOW, newer=1)), "Another computer has a newer Mat Companion"),
        (
            SyncState(FOLDER, trouble=CompanionError(Problem.SYNC_FOLDER_GONE, FOLDER)),
            problem_sentence(Problem.SYNC_FOLDER_GONE),
        ),
    ],
)
def test_how_it_stands_is_said(state: SyncState, words: str, card: SyncCard) -> None:
    wishes = [QSignalSpy(wish) for wish in (card.look_requested, card.stop_requested, card.forget_requested)]
    card.show_state(state)
    assert FOLDER in shown(card)
    assert words in shown(card)
    assert [spy.count() for spy in wishes] == [0, 0, 0]


def test_the_keyboard_stays_while_it_is_looked_and_hears_what_came_of_it(
    card: SyncCard, qtbot: QtBot
) -> None:
    spy = QSignalSpy(card.look_requested)
    card.show_state(SyncState(FOLDER))
    look_now = buttons(card)["Look now"]
    look_now.click()
    card.show_state(SyncState(FOLDER, looking=True))
    assert look_now.isEnabled()
    look_now.click()
    assert spy.count() == 1
    card.show_state(SyncState(FOLDER, looked=Looked(NOW)))
    look_now.click()
    assert spy.count() == 2


def test_each_other_computer_has_its_date_and_its_way_out(card: SyncCard, qtbot: QtBot) -> None:
    card.show_state(SyncState(FOLDER, looked=Looked(NOW, (WORK, OLD))))
    assert "last written on 14 August 2025, 10:42" in shown(card)
    spy = QSignalSpy(card.forget_requested)
    button = buttons(card)["Remove the file of the computer that wrote last on 14 August 2025, 10:42"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert spy.at(0) == [OLD.id]
    # The keyboard keeps its place while the same is shown again.
    button.setFocus()
    card.show_state(SyncState(FOLDER, looked=Looked(NOW + timedelta(minutes=1), (WORK, OLD))))
    assert buttons(card)[button.accessibleName()] is button
    card.show_state(SyncState(FOLDER, looked=Looked(NOW, (WORK,))))
    QCoreApplication.processEvents()
    assert len([name for name in buttons(card) if name.startswith("Remove the file")]) == 1
    card.show_state(SyncState())
    assert len(buttons(card)) == 1


@pytest.mark.parametrize(
    ("name", "remove"),
    [
        ("Stop using this folder", False),
        ("Stop using this folder and remove the file of this computer", True),
    ],
)
def test_there_are_two_ways_to_leave(name: str, remove: bool, card: SyncCard, qtbot: QtBot) -> None:
    card.show_state(SyncState(FOLDER, looked=Looked(NOW)))
    spy = QSignalSpy(card.stop_requested)
    qtbot.keyClick(buttons(card)[name], Qt.Key.Key_Space)
    assert spy.at(0) == [remove]


def test_a_hindrance_is_said_in_place_of_the_offer(card: SyncCard) -> None:
    card.show_hindrance("Not now")
    assert "Not now" in shown(card)
    assert not buttons(card)["Choose the folder for several computers"].isEnabled()
    card.show_hindrance("")
    assert buttons(card)["Choose the folder for several computers"].isEnabled()
