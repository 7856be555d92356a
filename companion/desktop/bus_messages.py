"""What is said to other programs over a bus, and heard of them: calls with exact types, and signals.

All of it happens on the thread of `session_bus.py`; signals are handed on to the thread of the windows.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

PATIENCE_SECONDS = 5.0
"""How long a service may take to answer, and a bus to let us in."""

DAEMON = "org.freedesktop.DBus"
DAEMON_PATH = "/org/freedesktop/DBus"


class BusError(Exception):
    """An expected trouble with another program: whoever asked goes on without its answer."""


class BusMissingError(BusError):
    """There is no such bus here, or it does not let us in."""


class NoAnswerError(BusError):
    """The service did not answer in time, or the connection broke meanwhile."""


class RefusedError(BusError):
    """The service, or the bus in its place, answered with an error; `name` is its D-Bus name."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(f"{name}: {text}" if text else name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Match:
    """Which signals are listened to. What is left empty may be anything; `first` is the first text in them.

    With a `sender` (its well-known name), only what its owner says is heard.
    """

    interface: str
    member: str = ""
    path: str = ""
    sender: str = ""
    first: str = ""

    def rule(self) -> str:
        """As the bus wants to have it."""
        parts = {
            "type": "signal",
            "interface": self.interface,
            "member": self.member,
            "path": self.path,
            "sender": self.sender,
            "arg0": self.first,
        }
        return ",".join(f"{key}='{value}'" for key, value in parts.items() if value)


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal of another program, in plain Python values."""

    sender: str
    path: str
    interface: str
    member: str
    body: tuple[Any, ...]


async def call(
    bus: MessageBus,
    destination: str,
    path: str,
    interface: str,
    member: str,
    signature: str = "",
    *body: Any,
    patience: float | None = PATIENCE_SECONDS,
) -> list[Any]:
    """What a method of another program returns, as plain values; a descriptor is the caller's to close.

    RefusedError with the name of the error, NoAnswerError after `patience` seconds or when the bus goes.
    """
    import asyncio

    from dbus_fast import Message, MessageType, unpack_variants

    if not bus.connected:
        raise NoAnswerError(f"{destination} {member}: the bus has gone")
    message = Message(
        destination=destination,
        path=path,
        interface=interface,
        member=member,
        signature=signature,
        body=[*body],
    )
    asking = asyncio.ensure_future(bus.call(message))
    await asyncio.wait({asking}, timeout=patience)
    if not asking.done():
        asking.add_done_callback(_put_away)
        raise NoAnswerError(f"{destination} {member}")
    try:
        reply = asking.result()
    except (OSError, EOFError) as error:
        raise NoAnswerError(f"{destination} {member}: {type(error).__name__}") from None
    if reply.message_type is MessageType.ERROR:
        raise RefusedError(reply.error_name or "", str(reply.body[0]) if reply.body else "")
    values: list[Any] = unpack_variants(reply.body)
    if reply.unix_fds:
        kinds = reply.signature_tree.types
        values = [
            reply.unix_fds[value] if kind.signature == "h" else value
            for kind, value in zip(kinds, values, strict=True)
        ]
    return values


class Listening:
    """Signals of one kind being listened to."""

    def __init__(
        self,
        post: Callable[..., None],
        bus: MessageBus,
        match: Match,
        heard: Callable[[Heard], None],
        owner_changed: Callable[[str], None] | None,
    ) -> None:
        self._post = post
        self.bus = bus
        self.owner: str = ""
        self.over = False
        self._match = match
        self._heard = heard
        self._owner_changed = owner_changed
        self._rules = [match.rule()]
        if match.sender:
            changes = Match(DAEMON, "NameOwnerChanged", DAEMON_PATH, DAEMON, match.sender)
            self._rules.insert(0, changes.rule())

    async def begin(self) -> None:
        """Ask the bus for the signals."""
        self.bus.add_message_handler(self._notice)
        for rule in self._rules:
            await call(self.bus, DAEMON, DAEMON_PATH, DAEMON, "AddMatch", "s", rule)
        if self._match.sender:
            try:
                (owner,) = await call(
                    self.bus, DAEMON, DAEMON_PATH, DAEMON, "GetNameOwner", "s", self._match.sender
                )
            except RefusedError:
                return  # nobody has the name yet
            self.owner = owner

    async def stop(self) -> None:
        """Listen no more; a second time does nothing."""
        if self.over:
            return
        self.over = True
        self.bus.remove_message_handler(self._notice)
        for rule in self._rules:
            await call(self.bus, DAEMON, DAEMON_PATH, DAEMON, "RemoveMatch", "s", rule)

    def lost(self) -> None:
        """The bus has gone, and everybody on it."""
        if not self.over:
            self.over = True
            self._owned_by("")

    def _owned_by(self, owner: str) -> None:
        self.owner = owner
        if self._owner_changed is not None:
            self._post(self._owner_changed, owner)

    def _notice(self, message: Message) -> None:
        from dbus_fast import MessageType, unpack_variants

        if message.message_type is not MessageType.SIGNAL:
            return
        match, first = self._match, message.body[0] if message.body else None
        if (message.sender, message.member, first) == (DAEMON, "NameOwnerChanged", match.sender):
            self._owned_by(message.body[2])
        if match.sender and message.sender != self.owner:
            return
        said = (message.interface, message.member, message.path, first)
        wanted = (match.interface, match.member, match.path, match.first)
        if all(part in ("", there) for part, there in zip(wanted, said, strict=True)):
            body = tuple(unpack_variants(message.body))
            sender, path = message.sender or "", message.path or ""
            self._post(self._heard, Heard(sender, path, message.interface or "", message.member or "", body))


def expected(error: Exception) -> BusError | None:
    """An error that came up in work with a bus as an expected trouble; None when it is a mistake of ours."""
    if isinstance(error, BusError):
        return error
    if isinstance(error, OSError | EOFError):
        return NoAnswerError(f"{type(error).__name__}: {error}")
    from dbus_fast import DBusError

    return RefusedError(error.type, error.text) if isinstance(error, DBusError) else None


def _put_away(asking: asyncio.Task[Message]) -> None:
    """Closes what an answer brought that came too late: a lock nobody knows of would be held for ever."""
    if not asking.cancelled() and asking.exception() is None:
        for descriptor in asking.result().unix_fds:
            os.close(descriptor)
