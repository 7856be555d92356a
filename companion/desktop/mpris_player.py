"""A session in the form of a media player on the bus (MPRIS), which media keys and media controls look for.

Loads dbus-fast: to be imported on the thread of the bus only, when a session starts. What is exported is
named as the specification of MPRIS has it, and its types are read from the annotations: they have to stay
values, so there is no `from __future__ import annotations` here.
"""

import logging
import os
from collections.abc import Callable
from typing import Annotated, Any

from dbus_fast import NameFlag, PropertyAccess, RequestNameReply, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import (
    DBusBool,
    DBusDict,
    DBusDouble,
    DBusInt64,
    DBusObjectPath,
    DBusSignature,
    DBusStr,
)
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

from companion.desktop.clock import steady_seconds
from companion.desktop.media_keys import JUMP_SECONDS, MediaKey, Playing
from companion.desktop.program import launcher_name

log = logging.getLogger(__name__)

NAME = "org.mpris.MediaPlayer2.mat_companion"
PATH = "/org/mpris/MediaPlayer2"
TRACK = "/org/mat_companion/session"
MICROSECONDS = 1_000_000

DBusStrings = Annotated[list[str], DBusSignature("as")]
READ = PropertyAccess.READ


class MprisPlayer:
    """The player: there from `enter` to `leave`, or until the bus has gone."""

    def __init__(self, bus: MessageBus, playing: Playing, press: Callable[[MediaKey], None]) -> None:
        self._bus = bus
        self._name = ""
        self._root = Root(press)
        self._controls = Controls(press, playing)

    @property
    def there(self) -> bool:
        """Whether it can still be seen."""
        return self._bus.connected

    async def enter(self) -> None:
        """Be there for the desktop to see; under a name of its own where the usual one is taken."""
        self._bus.export(PATH, self._root)
        self._bus.export(PATH, self._controls)
        self._name = NAME
        answer = await self._bus.request_name(NAME, NameFlag.DO_NOT_QUEUE)
        if answer is RequestNameReply.EXISTS:
            log.info("another session has the media keys, too")
            self._name = f"{NAME}.instance{os.getpid()}"
            await self._bus.request_name(self._name, NameFlag.DO_NOT_QUEUE)

    def show(self, playing: Playing) -> None:
        """Tell what has changed, and nothing else."""
        self._controls.show(playing)

    async def leave(self) -> None:
        """Be gone."""
        await self._bus.release_name(self._name)
        self._bus.unexport(PATH, self._root)
        self._bus.unexport(PATH, self._controls)


class Root(ServiceInterface):
    """Who the player is."""

    def __init__(self, press: Callable[[MediaKey], None]) -> None:
        super().__init__("org.mpris.MediaPlayer2")
        self._press = press

    @dbus_method()
    def Raise(self) -> None:
        self._press(MediaKey.RAISE)

    @dbus_method()
    def Quit(self) -> None:
        """Not offered: a session ends by Stop."""

    @dbus_property(READ)
    def CanQuit(self) -> DBusBool:
        return False

    @dbus_property(READ)
    def CanRaise(self) -> DBusBool:
        return True

    @dbus_property(READ)
    def HasTrackList(self) -> DBusBool:
        return False

    @dbus_property(READ)
    def Identity(self) -> DBusStr:
        return "Mat Companion"

    @dbus_property(READ)
    def DesktopEntry(self) -> DBusStr:
        return launcher_name(os.environ)

    @dbus_property(READ)
    def SupportedUriSchemes(self) -> DBusStrings:
        return []

    @dbus_property(READ)
    def SupportedMimeTypes(self) -> DBusStrings:
        return []


class Controls(ServiceInterface):
    """What is playing, and what can be asked of it: everything but to go to another moment."""

    def __init__(self, press: Callable[[MediaKey], None], playing: Playing) -> None:
        super().__init__("org.mpris.MediaPlayer2.Player")
        self._press = press
        self._playing = playing

    def show(self, playing: Playing) -> None:
        """Be told what is playing now; everybody who looks is told what has changed."""
        before, self._playing = self._playing, playing
        changed: dict[str, Any] = {}
        if playing.playing is not before.playing:
            changed["PlaybackStatus"] = status_of(playing)
        if (playing.title, playing.seconds) != (before.title, before.seconds):
            changed["Metadata"] = metadata_of(playing)
        if changed:
            self.emit_properties_changed(changed)
        if abs(before.position_at(playing.at) - playing.position) >= JUMP_SECONDS:
            self.Seeked()

    @dbus_method()
    def PlayPause(self) -> None:
        self._press(MediaKey.PLAY_PAUSE)

    @dbus_method()
    def Play(self) -> None:
        self._press(MediaKey.PLAY)

    @dbus_method()
    def Pause(self) -> None:
        self._press(MediaKey.PAUSE)

    @dbus_method()
    def Stop(self) -> None:
        self._press(MediaKey.STOP)

    @dbus_method()
    def Next(self) -> None:
        self._press(MediaKey.NEXT)

    @dbus_method()
    def Previous(self) -> None:
        """Not offered."""

    @dbus_method()
    def Seek(self, Offset: DBusInt64) -> None:
        """Not offered."""

    @dbus_method()
    def SetPosition(self, TrackId: DBusObjectPath, Position: DBusInt64) -> None:
        """Not offered."""

    @dbus_method()
    def OpenUri(self, Uri: DBusStr) -> None:
        """Not offered."""

    @dbus_signal()
    def Seeked(self) -> DBusInt64:
        return self._microseconds()

    @dbus_property(READ)
    def PlaybackStatus(self) -> DBusStr:
        return status_of(self._playing)

    @dbus_property(READ)
    def Metadata(self) -> DBusDict:
        return metadata_of(self._playing)

    @dbus_property(READ)
    def Position(self) -> DBusInt64:
        return self._microseconds()

    @dbus_property(READ)
    def Rate(self) -> DBusDouble:
        return 1.0

    @dbus_property(READ)
    def MinimumRate(self) -> DBusDouble:
        return 1.0

    @dbus_property(READ)
    def MaximumRate(self) -> DBusDouble:
        return 1.0

    @dbus_property(READ)
    def Volume(self) -> DBusDouble:
        return 1.0

    @dbus_property(READ)
    def CanGoNext(self) -> DBusBool:
        return True

    @dbus_property(READ)
    def CanGoPrevious(self) -> DBusBool:
        return False

    @dbus_property(READ)
    def CanPlay(self) -> DBusBool:
        return True

    @dbus_property(READ)
    def CanPause(self) -> DBusBool:
        return True

    @dbus_property(READ)
    def CanSeek(self) -> DBusBool:
        return False

    @dbus_property(READ)
    def CanControl(self) -> DBusBool:
        return True

    def _microseconds(self) -> int:
        return round(self._playing.position_at(steady_seconds()) * MICROSECONDS)


def status_of(playing: Playing) -> str:
    """Whether it plays, in the word for that."""
    return "Playing" if playing.playing else "Paused"


def metadata_of(playing: Playing) -> dict[str, Variant]:
    """What is playing, and how long it is."""
    return {
        "mpris:trackid": Variant("o", TRACK),
        "mpris:length": Variant("x", round(playing.seconds * MICROSECONDS)),
        "xesam:title": Variant("s", playing.title),
    }
