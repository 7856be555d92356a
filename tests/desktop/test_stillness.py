"""Whether the whole system is asked for less movement is known, and known at once when it changes."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pytest
from dbus_fast import Variant
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from companion.desktop.stillness import (
    CLIENT_AREA_ANIMATION,
    KEYS,
    Stillness,
    wished_on_mac,
    wished_on_windows,
)
from tests.desktop.private_bus import Others
from tests.desktop.services import PORTAL, PORTAL_PATH, PortalSettings

APPEARANCE, GNOME, KDE = KEYS
LIVELY = {APPEARANCE: Variant("u", 0), GNOME: Variant("b", True), KDE: Variant("s", "1")}
CALM = {APPEARANCE: Variant("u", 1), GNOME: Variant("b", False), KDE: Variant("s", "0")}


@pytest.fixture
def stillness(qapp: object) -> Iterator[Stillness]:
    """As the program has it."""
    made = Stillness()
    yield made
    made.close()


@pytest.fixture
def portal(others: Others) -> PortalSettings:
    """A portal that knows no setting yet."""
    made = PortalSettings()
    others.serve(PORTAL, {PORTAL_PATH: made})
    return made


@pytest.mark.parametrize("key", KEYS, ids=[key for _namespace, key in KEYS])
def test_each_desktop_says_it_in_its_own_words(
    key: tuple[str, str], stillness: Stillness, portal: PortalSettings, qtbot: QtBot
) -> None:
    portal.values = {**LIVELY, key: CALM[key]}
    with qtbot.waitSignal(stillness.changed):
        stillness.look()
    assert stillness.wished


def test_where_nothing_is_said_of_it_things_may_move(
    stillness: Stillness, portal: PortalSettings, qtbot: QtBot
) -> None:
    for values in ({}, LIVELY, {KDE: Variant("s", "soon"), APPEARANCE: Variant("u", 7)}):
        portal.values, portal.asked = values, 0
        stillness.look()
        qtbot.waitUntil(lambda: portal.asked == len(KEYS) and len(stillness._said) == len(KEYS))
        assert not stillness.wished


def test_a_change_is_known_at_once(
    stillness: Stillness, portal: PortalSettings, others: Others, qtbot: QtBot
) -> None:
    stillness.look()
    qtbot.waitUntil(lambda: portal.asked == len(KEYS))
    for values, wished in ((CALM, True), (LIVELY, False)):
        portal.values[GNOME] = values[GNOME]
        with qtbot.waitSignal(stillness.changed) as told:
            others.say(portal.SettingChanged, *GNOME, values[GNOME])
        assert told.args == [wished]


def test_the_same_answer_is_told_once(stillness: Stillness, portal: PortalSettings, qtbot: QtBot) -> None:
    portal.values = dict(CALM)
    told = QSignalSpy(stillness.changed)
    for _time in range(3):
        portal.asked = 0
        stillness.look()
        qtbot.waitUntil(lambda: portal.asked == len(KEYS) and len(stillness._said) == len(KEYS))
    assert told.count() == 1


def test_without_a_portal_and_without_a_bus_things_may_move(
    stillness: Stillness, private_bus: object, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stillness.look()
    qtbot.waitUntil(lambda: len(stillness._said) == len(KEYS))
    assert not stillness.wished
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    elsewhere = Stillness()
    elsewhere.look()
    assert elsewhere._bus is None and not elsewhere.wished


class User:
    """The part of Windows that knows: 1 where windows are animated, 0 where not, None where it is silent."""

    def __init__(self, animated: int | None) -> None:
        self.animated = animated

    def SystemParametersInfoW(self, action: int, number: int, result: object, change: int) -> int:
        assert (action, number, change) == (CLIENT_AREA_ANIMATION, 0, 0)
        if self.animated is None:
            return 0
        ctypes.cast(result, ctypes.POINTER(ctypes.c_int))[0] = self.animated
        return 1


@pytest.mark.parametrize(("animated", "wished"), [(1, False), (0, True), (None, False)])
def test_windows_says_whether_windows_are_animated(animated: int | None, wished: bool) -> None:
    assert wished_on_windows(User(animated)) is wished


def test_on_another_system_nothing_is_asked_of_macos() -> None:
    assert wished_on_mac() is False
