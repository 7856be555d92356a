"""The media keys of keyboards and headsets, and the media controls of the desktop (MPRIS), during a session.

Linux only; elsewhere the keys do nothing. Desktops offer the keys to the newest player, so there is one only
while a session goes on: nobody's music is robbed of them by a program that waits in the tray.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.desktop.clock import steady_seconds
from companion.desktop.session_bus import Bus, Connections, NewestWish

if TYPE_CHECKING:
    from companion.desktop.mpris_player import MprisPlayer

JUMP_SECONDS = 1.0
"""By how much a position must be other than expected to be told again."""


class MediaKey(Enum):
    """What can be asked for by a media key, or by the desktop's media controls."""

    PLAY_PAUSE = "play_pause"
    PLAY = "play"
    PAUSE = "pause"
    STOP = "stop"
    NEXT = "next"
    RAISE = "raise"


@dataclass(frozen=True, slots=True)
class Playing:
    """A session as a player shows it: `position` of `seconds` at the moment `at` of the steady clock."""

    title: str
    seconds: float
    playing: bool
    position: float
    at: float

    def position_at(self, now: float) -> float:
        """Seconds from the beginning at a moment of the steady clock."""
        gone = now - self.at if self.playing else 0.0
        return min(max(self.position + gone, 0.0), self.seconds)


class MediaKeys(QObject):
    """Shows the session that goes on to the desktop, and tells which key was pressed."""

    play_pause_requested = Signal()
    play_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    next_requested = Signal()
    raise_requested = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._wishes = {
            MediaKey.PLAY_PAUSE: self.play_pause_requested,
            MediaKey.PLAY: self.play_requested,
            MediaKey.PAUSE: self.pause_requested,
            MediaKey.STOP: self.stop_requested,
            MediaKey.NEXT: self.next_requested,
            MediaKey.RAISE: self.raise_requested,
        }
        self._wanted: Playing | None = None
        self._shown = NewestWish(_Shown(self._press).bring_to)

    def appear(self, title: str, seconds: float) -> None:
        """A session of that title and length goes on, from its beginning; or it is now called, or as long as,
        that, and goes on where it is.
        """
        if self._wanted is None:
            self._want(Playing(title, seconds, playing=True, position=0.0, at=steady_seconds()))
        else:
            self._want(replace(self._wanted, title=title, seconds=seconds))

    def show_state(self, playing: bool, position: float) -> None:
        """The session goes on or is paused, `position` seconds from its beginning. May be told at any time:
        what can be foreseen is not passed on.
        """
        before, now = self._wanted, steady_seconds()
        if before is None:
            return
        foreseen = abs(before.position_at(now) - position) < JUMP_SECONDS
        if before.playing is not playing or not foreseen:
            self._want(replace(before, playing=playing, position=position, at=now))

    def vanish(self) -> None:
        """The session is over: the keys belong to others again."""
        self._want(None)

    def _want(self, wanted: Playing | None) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._bus.run(partial(self._shown.settle, wish=wanted))

    def _pressed(self, key: MediaKey) -> None:
        # A key pressed just before the end reaches nobody.
        if self._wanted is not None:
            self._wishes[key].emit()

    def _press(self, key: MediaKey) -> None:
        """On the thread of the bus."""
        self._bus.post(self._pressed, key)


class _Shown:
    """The player on the bus, as long as there is to be one. On the thread of the bus only."""

    def __init__(self, press: Callable[[MediaKey], None]) -> None:
        self._press = press
        self._player: MprisPlayer | None = None

    async def bring_to(self, connections: Connections, wanted: Playing | None) -> None:
        """Make it what is wanted by now."""
        player = self._player if self._player is not None and self._player.there else None
        if wanted is not None and player is not None:
            player.show(wanted)
            return
        self._player = None
        if player is not None:
            await player.leave()
        if wanted is not None:
            bus = await connections.session()

            from companion.desktop.mpris_player import MprisPlayer

            self._player = MprisPlayer(bus, wanted, self._press)
            await self._player.enter()
