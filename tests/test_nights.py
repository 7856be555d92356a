"""After a bedtime session the computer sleeps too, if that was wished for, and only then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from companion.attendance import Attendance
from companion.core.journal import Kind
from companion.core.planning import Wish
from companion.core.session import Stage
from companion.core.settings import Settings
from companion.desktop.session_bus import Bus
from companion.nights import Nights
from tests.desktop.conftest import bus, others, private_bus
from tests.desktop.private_bus import Others
from tests.desktop.services import LOGIND, LOGIND_PATH, Logind
from tests.ui.conftest import now, past
from tests.ui.house import Build, House, build

__all__ = ["build", "bus", "now", "others", "past", "private_bus"]

BEDTIME = Wish(Kind.BEDTIME, minutes=2.0, lead_in=0.0)


class Night:
    """A house at night, with a computer that can be sent to sleep."""

    def __init__(self, house: House, bus: Bus, logind: Logind) -> None:
        self.house = house
        self.logind = logind
        self.settings = Settings(suspend_after_bedtime=True)
        attendance = Attendance(bus, house.runner, self.tell_settings, lambda session: "A session")
        self.attendance = attendance
        self.nights = Nights(house.runner, attendance, house.views, self.tell_settings, house.window)

    def tell_settings(self) -> Settings:
        return self.settings

    def lie(self, wish: Wish = BEDTIME, *, seconds: float = 150.0) -> None:
        """Has a session of two minutes, and lets so much time pass."""
        self.house.guide.wish(wish)
        self.house.let_pass(seconds)

    def answered(self, qtbot: QtBot, *, possible: bool = True) -> None:
        """Waits until the computer has said whether it could sleep, as often as it was asked before."""
        told: list[bool] = []
        self.attendance.can_suspend(told.append)
        qtbot.waitUntil(lambda: told == [possible], timeout=30_000)


@pytest.fixture
def night(build: Build, past: Callable[..., object], others: Others, bus: Bus) -> Iterator[Night]:
    """Somebody with a past, who wishes for the computer to sleep as well."""
    logind = Logind()
    others.serve(LOGIND, {LOGIND_PATH: logind})
    yield Night(build(sessions=(past(3),)), bus, logind)
    logind.close()


def test_a_minute_begins_when_somebody_has_answered_the_last_bell(night: Night, qtbot: QtBot) -> None:
    night.lie()
    assert night.house.runner.session.stage is Stage.WAKING
    night.house.runner.awake()
    qtbot.waitUntil(lambda: night.nights.falling, timeout=30_000)
    night.nights.stay_on()
    assert not night.nights.falling


def test_a_minute_begins_when_nobody_answers_any_more(night: Night, qtbot: QtBot) -> None:
    night.lie(seconds=900.0)
    assert night.house.runner.silent
    qtbot.waitUntil(lambda: night.nights.falling, timeout=30_000)


def test_whoever_closes_for_the_night_needs_no_minute(night: Night, qtbot: QtBot) -> None:
    night.lie()
    night.house.runner.awake()
    qtbot.waitUntil(lambda: night.nights.falling, timeout=30_000)
    night.nights.sleep_now()
    qtbot.waitUntil(lambda: night.logind.suspended == 1, timeout=30_000)
    assert not night.nights.falling


def test_a_computer_that_cannot_be_sent_to_sleep_is_not_said_to_go(night: Night, qtbot: QtBot) -> None:
    night.logind.can_suspend = "no"
    night.lie()
    night.house.runner.awake()
    night.answered(qtbot, possible=False)
    assert not night.nights.falling


def test_a_refusal_is_told(night: Night, qtbot: QtBot) -> None:
    night.logind.refusals = 10
    night.lie()
    night.house.runner.awake()
    qtbot.waitUntil(lambda: night.nights.falling, timeout=30_000)
    with qtbot.waitSignal(night.attendance.stayed_awake, timeout=30_000):
        night.nights.sleep_now()
    assert not night.nights.falling


@pytest.mark.parametrize("wished", [True, False])
def test_otherwise_the_computer_stays_on(night: Night, wished: bool, qtbot: QtBot) -> None:
    night.settings = replace(night.settings, suspend_after_bedtime=wished)
    night.lie(Wish(Kind.BREATHING, minutes=2.0, lead_in=0.0) if wished else BEDTIME)
    night.house.runner.awake()
    night.answered(qtbot)
    assert not night.nights.falling


def test_who_ends_early_is_awake_and_is_not_sent_to_sleep(night: Night, qtbot: QtBot) -> None:
    night.lie(seconds=60.0)
    night.house.runner.finish()
    night.answered(qtbot)
    assert not night.nights.falling


def test_whoever_begins_anew_keeps_it_on(night: Night, qtbot: QtBot) -> None:
    night.lie()
    night.house.runner.awake()
    qtbot.waitUntil(lambda: night.nights.falling, timeout=30_000)
    night.house.guide.wish(Wish(Kind.BREATHING, minutes=5.0))
    assert not night.nights.falling
