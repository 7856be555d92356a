"""What the desktop does around a session, with services of exact types on a bus of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from companion.attendance import Attendance
from companion.core.journal import Kind
from companion.core.session import Stage
from companion.core.settings import Settings
from companion.desktop.session_bus import Bus
from tests.desktop.conftest import bus, others, private_bus
from tests.desktop.private_bus import Others
from tests.desktop.services import LOGIND, LOGIND_PATH, SCREEN_SAVER, Logind, ScreenSaver
from tests.engine.evening import Evening

__all__ = ["bus", "others", "private_bus"]

DELAY = ("sleep", "delay")


class Room:
    """An evening with a desktop around it."""

    def __init__(self, others: Others, bus: Bus) -> None:
        self.others = others
        self.logind, self.saver = Logind(), ScreenSaver()
        others.serve(LOGIND, {LOGIND_PATH: self.logind})
        others.serve(SCREEN_SAVER, {"/org/freedesktop/ScreenSaver": self.saver})
        self.evening = Evening()
        self.settings = Settings()
        self.attendance = Attendance(
            bus, self.evening.runner, self.tell_settings, lambda session: "A session"
        )
        self.slept: list[bool] = []
        self.attendance.slept.connect(lambda: self.slept.append(True))

    def tell_settings(self) -> Settings:
        return self.settings

    @property
    def kept_awake(self) -> bool:
        """Whether the login service holds a lock against sleeping, and one that waits for it."""
        blocks = [what for what, mode in self.logind.held if mode == "block" and "sleep" in what]
        return len(blocks) == 1 and DELAY in self.logind.held

    @property
    def stage(self) -> Stage | None:
        session = self.evening.runner.session
        return None if session is None else session.stage


@pytest.fixture
def room(others: Others, bus: Bus, qapp: object) -> Iterator[Room]:
    """A desktop with a login service and a screen saver."""
    made = Room(others, bus)
    yield made
    made.evening.runner.shut_down()
    made.logind.close()


def test_during_a_session_the_computer_and_its_screen_stay_awake(room: Room, qtbot: QtBot) -> None:
    room.evening.start()
    qtbot.waitUntil(lambda: room.kept_awake)
    qtbot.waitUntil(lambda: len(room.saver.cookies) == 1)
    room.evening.let_pass(5.0)
    room.evening.runner.finish()
    qtbot.waitUntil(lambda: room.logind.held == [] and room.saver.cookies == [])


def test_before_sleep_the_screen_may_go_dark(room: Room, qtbot: QtBot) -> None:
    room.evening.start(kind=Kind.BEDTIME)
    qtbot.waitUntil(lambda: room.kept_awake)
    assert room.saver.given == 0


def test_who_does_not_want_it_awake_is_only_waited_for(room: Room, qtbot: QtBot) -> None:
    room.settings = replace(room.settings, keep_awake=False)
    room.evening.start()
    qtbot.waitUntil(lambda: room.logind.held == [DELAY])
    assert room.saver.given == 0


def test_a_computer_that_falls_asleep_finds_the_minutes_written_and_the_session_paused(
    room: Room, qtbot: QtBot
) -> None:
    room.evening.start()
    room.evening.let_pass(8.0)
    qtbot.waitUntil(lambda: DELAY in room.logind.held)
    room.others.say(room.logind.PrepareForSleep, True)
    qtbot.waitUntil(lambda: room.stage is Stage.PAUSED)
    assert room.evening.shelf.only().minutes_done * 60.0 == pytest.approx(8.0)
    qtbot.waitUntil(lambda: DELAY not in room.logind.held)
    assert room.slept == []
    room.others.say(room.logind.PrepareForSleep, False)
    qtbot.waitUntil(lambda: room.slept == [True])
    assert room.stage is Stage.PAUSED


def test_a_session_that_was_paused_by_hand_is_not_said_to_have_slept(room: Room, qtbot: QtBot) -> None:
    room.evening.start()
    room.evening.let_pass(8.0)
    room.evening.runner.toggle_pause()
    qtbot.waitUntil(lambda: DELAY in room.logind.held)
    room.others.say(room.logind.PrepareForSleep, True)
    qtbot.waitUntil(lambda: DELAY not in room.logind.held)
    room.others.say(room.logind.PrepareForSleep, False)
    qtbot.waitUntil(lambda: DELAY in room.logind.held)
    assert room.slept == []


def test_the_computer_is_sent_to_sleep_once_nothing_holds_it(room: Room, qtbot: QtBot) -> None:
    room.evening.start(kind=Kind.BEDTIME)
    qtbot.waitUntil(lambda: room.kept_awake)
    room.evening.let_pass(5.0)
    room.evening.runner.finish()
    room.attendance.suspend()
    qtbot.waitUntil(lambda: room.logind.suspended == 1)


PRESSES: dict[str, tuple[Callable[[Room], None], Stage | None]] = {
    "toggled": (lambda room: room.attendance.keys.play_pause_requested.emit(), Stage.PAUSED),
    "paused": (lambda room: room.attendance.keys.pause_requested.emit(), Stage.PAUSED),
    "played": (lambda room: room.attendance.keys.play_requested.emit(), Stage.RUNNING),
    "stopped": (lambda room: room.attendance.keys.stop_requested.emit(), None),
}


@pytest.mark.parametrize("press", PRESSES)
def test_media_keys_reach_the_session(room: Room, press: str) -> None:
    act, expected = PRESSES[press]
    room.evening.start()
    room.evening.let_pass(8.0)
    act(room)
    assert room.stage is expected


def test_play_goes_on_after_a_pause(room: Room) -> None:
    room.evening.start()
    room.evening.let_pass(8.0)
    room.evening.runner.toggle_pause()
    room.attendance.keys.play_requested.emit()
    assert room.stage is Stage.RUNNING


def test_the_one_button_of_a_headset_answers_the_bell_that_wakes(room: Room) -> None:
    room.evening.start(0.5)
    room.evening.let_pass(60.0)
    assert room.stage is Stage.WAKING
    room.attendance.keys.play_pause_requested.emit()
    assert room.stage is None


def test_without_a_bus_a_session_runs_all_the_same(qapp: object) -> None:
    evening, bus = Evening(), Bus()
    Attendance(bus, evening.runner, Settings, lambda session: "A session", parent=evening.runner)
    evening.start()
    evening.let_pass(8.0)
    evening.runner.finish()
    assert evening.shelf.only().minutes_done > 0.0
    bus.close()
