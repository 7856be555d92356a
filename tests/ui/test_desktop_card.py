"""The card of menu and login: it shows what is there, and wishes for nothing by showing it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from companion.core.integration import Integration, Presence
from companion.ui.theme import Look
from companion.ui.widgets.choices import Switch
from companion.ui.widgets.controls import Button
from companion.ui.widgets.desktop_card import DesktopCard
from companion.ui.widgets.labels import Label


@pytest.fixture
def card(look: Look, qtbot: QtBot) -> DesktopCard:
    """The card of somebody who has neither."""
    made = DesktopCard(look)
    qtbot.addWidget(made)
    made.resize(520, 160)
    made.show()
    return made


def shown(card: DesktopCard) -> list[str]:
    """All words shown as labels."""
    return [label.text() for label in card.findChildren(Label) if label.isVisibleTo(card)]


def names(card: DesktopCard) -> list[str]:
    """What a screen reader calls the controls that show."""
    return [
        control.accessibleName()
        for control in card.findChildren(QAbstractButton)
        if control.isVisibleTo(card)
    ]


@pytest.mark.parametrize(
    ("menu", "sentence", "button", "wished"),
    [
        (Presence.ABSENT, "A launcher that also starts", "Add to the menu", "install"),
        (Presence.OURS, "It is there, and also starts", "Remove from the menu", "remove"),
        (Presence.OUTDATED, "another copy or version", "Renew the entry in the menu", "install"),
    ],
)
def test_the_menu_has_its_sentence_and_one_thing_to_do(
    menu: Presence, sentence: str, button: str, wished: str, card: DesktopCard
) -> None:
    wishes = {
        "install": QSignalSpy(card.install_requested),
        "remove": QSignalSpy(card.remove_requested),
        "autostart": QSignalSpy(card.autostart_requested),
    }
    card.show_state(Integration(menu))
    assert any(sentence in words for words in shown(card))
    assert names(card) == [button, "Start with the computer"]
    assert [name for name, spy in wishes.items() if spy.count()] == []
    card.findChild(Button).click()
    assert [name for name, spy in wishes.items() if spy.count()] == [wished]


def test_somebody_elses_launcher_is_told_and_cannot_be_changed(card: DesktopCard) -> None:
    card.show_state(Integration(Presence.FOREIGN))
    assert any("came with the installation" in words for words in shown(card))
    assert names(card) == ["Start with the computer"]


def test_a_system_without_such_a_menu_has_no_row_for_it(card: DesktopCard) -> None:
    card.show_state(Integration(Presence.UNKNOWN_HERE))
    assert "In the menu of this computer" not in shown(card)
    assert names(card) == ["Start with the computer"]
    card.show_state(Integration(Presence.ABSENT))
    assert "In the menu of this computer" in shown(card)


def test_where_neither_can_be_changed_there_is_no_card(card: DesktopCard) -> None:
    card.show_state(Integration(Presence.UNKNOWN_HERE, Presence.UNKNOWN_HERE))
    assert card.isHidden()
    card.show_state(Integration(Presence.UNKNOWN_HERE, Presence.ABSENT))
    assert names(card) == ["Start with the computer"]


def test_a_card_that_has_no_place_yet_is_no_window_of_its_own(look: Look) -> None:
    assert not DesktopCard(look).isVisible()


@pytest.mark.parametrize("on", [True, False])
def test_the_switch_wishes_for_the_other_state(on: bool, card: DesktopCard) -> None:
    wished = QSignalSpy(card.autostart_requested)
    card.show_state(Integration(login=Presence.OURS if on else Presence.ABSENT, starts_at_login=on))
    switch = card.findChild(Switch)
    assert switch.isChecked() is on
    assert wished.count() == 0
    switch.click()
    assert [wished.at(index) for index in range(wished.count())] == [[not on]]


@pytest.mark.parametrize(
    ("login", "starts", "sentence", "enabled"),
    [
        (Presence.ABSENT, False, "From login on it waits in the tray", True),
        (Presence.OURS, True, "From login on it waits in the tray", True),
        (Presence.OUTDATED, True, "off and on again renews it", True),
        (Presence.OUTDATED, False, "From login on it waits in the tray", True),
        (Presence.FOREIGN, True, "it stays as it is", False),
    ],
)
def test_the_login_has_its_sentence(
    login: Presence, starts: bool, sentence: str, enabled: bool, card: DesktopCard
) -> None:
    card.show_state(Integration(login=login, starts_at_login=starts))
    assert any(sentence in words for words in shown(card))
    switch = card.findChild(Switch)
    assert (switch.isChecked(), switch.isEnabled()) == (starts, enabled)


def test_a_wish_that_failed_is_taken_back_by_showing_what_is_there(card: DesktopCard) -> None:
    switch = card.findChild(Switch)
    switch.click()
    assert switch.isChecked()
    card.show_state(Integration())
    assert not switch.isChecked()
