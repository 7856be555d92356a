"""The computer falling asleep and waking up, as the login service (logind) of Linux tells and does it.

While a session runs, the computer waits with falling asleep until its minutes are written: a lock that delays
sleep is held, at most as long as the service allows, five seconds if nobody changed that. It goes with the
process. Where there is no such service nothing is told, and `can_suspend` says no.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from companion.desktop.bus_messages import BusError, Heard, Listening, Match, RefusedError, call
from companion.desktop.session_bus import Bus, Connections, NewestWish

log = logging.getLogger(__name__)

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
WHO = "Mat Companion"
WHY = "the minutes of a session are being written"
PREPARE = Match(LOGIND[2], "PrepareForSleep", LOGIND[1], LOGIND[0])

AGAIN_SECONDS = 1.0
"""How long after a refusal falling asleep is asked for once more: a lock of ours that was just let go may
still count."""


class _Watch(Enum):
    """What is asked of the login service."""

    NOTHING = "nothing"
    WORD = "word"
    WORD_AND_DELAY = "word_and_delay"


class Sleep(QObject):
    """Tells between `begin` and `end` when the computer falls asleep, and holds it up until `ready`."""

    going_to_sleep = Signal()
    """The computer waits for `ready`, some seconds at most."""

    woke = Signal()
    suspend_refused = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._begun = False
        self._guard = NewestWish(_Guard(self._prepared).bring_to)

    def begin(self) -> None:
        """Listen, and have the computer wait for `ready` when it falls asleep."""
        self._begun = True
        self._want(_Watch.WORD_AND_DELAY)

    def ready(self) -> None:
        """What had to be written is written: the computer may fall asleep. After it woke, it waits again."""
        if self._begun:
            self._want(_Watch.WORD)

    def end(self) -> None:
        """Listen no more, and hold nothing up."""
        self._begun = False
        self._want(_Watch.NOTHING)

    def can_suspend(self, answer: Callable[[bool], None]) -> None:
        """Have `answer` called with whether `suspend` would be followed, without a password."""
        self._bus.run(_can_suspend, answer, partial(_cannot, answer))

    def suspend(self) -> None:
        """Send the computer to sleep. A lock of ours against sleeping must be let go before."""
        self._bus.run(_suspend, failed=self._refused)

    def _want(self, watch: _Watch) -> None:
        self._bus.run(partial(self._guard.settle, wish=watch))

    def _prepared(self, heard: Heard) -> None:
        if not self._begun:
            return
        (falling_asleep,) = heard.body
        if falling_asleep:
            self.going_to_sleep.emit()
        else:
            self._want(_Watch.WORD_AND_DELAY)
            self.woke.emit()

    def _refused(self, error: Exception) -> None:
        log.info("the computer does not go to sleep: %s", error)
        self.suspend_refused.emit()


class _Guard:
    """What is listened to and held, on the thread of the bus."""

    def __init__(self, prepared: Callable[[Heard], None]) -> None:
        self._prepared = prepared
        self._listening: Listening | None = None
        self._lock: int | None = None

    async def bring_to(self, connections: Connections, watch: _Watch) -> None:
        """Listen and hold what is asked for, and nothing else."""
        if watch is not _Watch.WORD_AND_DELAY and self._lock is not None:
            os.close(self._lock)
            self._lock = None
        if watch is _Watch.NOTHING:
            if self._listening is not None:
                await self._listening.stop()
            return
        bus = await connections.system()
        if self._listening is None or self._listening.over:
            self._listening = await connections.listen(bus, PREPARE, self._prepared)
        if watch is _Watch.WORD_AND_DELAY and self._lock is None:
            try:
                (self._lock,) = await call(bus, *LOGIND, "Inhibit", "ssss", "sleep", WHO, WHY, "delay")
            except BusError as error:
                log.info("falling asleep cannot be delayed: %s", error)


async def _can_suspend(connections: Connections) -> bool:
    (answer,) = await call(await connections.system(), *LOGIND, "CanSuspend")
    return answer == "yes"


def _cannot(answer: Callable[[bool], None], _error: Exception) -> None:
    answer(False)


async def _suspend(connections: Connections) -> None:
    import asyncio

    bus = await connections.system()
    try:
        await call(bus, *LOGIND, "Suspend", "b", False)
    except RefusedError:
        await asyncio.sleep(AGAIN_SECONDS)
        await call(bus, *LOGIND, "Suspend", "b", False)
