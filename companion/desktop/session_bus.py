"""What the programs of a desktop say to each other (D-Bus), on one thread beside that of the windows.

A service may take its time, and D-Bus libraries that write types exactly want an event loop of their own.
So there is one background thread: work is sent to it, and results and signals come back to the windows.
Nothing of it is loaded, and no thread runs, before the first piece of work. Idle, the thread sleeps.

    async def cookie(connections: Connections) -> int:
        bus = await connections.session()
        (number,) = await call(bus, NAME, PATH, INTERFACE, "Inhibit", "ss", "Mat Companion", "a session")
        return number

    bus.run(cookie, done=self._inhibited, failed=self._refused)  # both are called by the event loop of Qt
"""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote

from PySide6.QtCore import QObject, Qt, Signal

from companion.desktop.bus_messages import (
    PATIENCE_SECONDS,
    BusError,
    BusMissingError,
    Heard,
    Listening,
    Match,
    expected,
)

if TYPE_CHECKING:
    import asyncio

    from dbus_fast.aio import MessageBus

log = logging.getLogger(__name__)

LAST_WORDS_SECONDS = 0.5
"""How long work that is under way may go on once the program ends."""

CLOSING_SECONDS = 1.5
"""How long the end of the program waits for the thread."""

SYSTEM_BUS = "unix:path=/var/run/dbus/system_bus_socket"

Result = TypeVar("Result")
Wish = TypeVar("Wish")


@dataclass(frozen=True, slots=True)
class _Errand:
    """Work for the thread, and whom to tell."""

    work: Callable[[Connections], Awaitable[Any]]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None


class Bus(QObject):
    """The one thread that talks with the session bus and the system bus, as the windows see it.

    Make it, use it and close it on the main thread. `run` and `post` never wait.
    """

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands: queue.SimpleQueue[_Errand | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._wake: Callable[[], object] | None = None
        self._closed = False
        self._posted.connect(self._call_posted, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Connections], Awaitable[Result]],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Have `work` done on the thread; then `done` or `failed` is called here, unless that is closed.

        Work begins in the order in which it was sent. An expected trouble is a `BusError`.
        """
        if self._closed:
            return
        self._errands.put(_Errand(work, done, failed))
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name="bus", daemon=True)
            self._thread.start()
        # A thread that is only just starting looks for errands when it is ready.
        if self._wake is not None:
            self._wake()

    def post(self, function: Callable[..., None], *arguments: Any) -> None:
        """Have a function called by Qt's event loop on the main thread. May be used on any thread."""
        if not self._closed:
            self._posted.emit(partial(function, *arguments))

    def close(self) -> None:
        """End the thread within a second or so. Work under way gets a moment; nobody is told any more."""
        if self._closed:
            return
        self._closed = True
        if self._thread is not None:
            self._errands.put(None)
            if self._wake is not None:
                self._wake()
            self._thread.join(CLOSING_SECONDS)
            if self._thread.is_alive():
                log.warning("the thread of the bus does not end")

    def _call_posted(self, call_it: Callable[[], None]) -> None:
        if not self._closed:
            call_it()

    # On the thread

    def _live(self) -> None:
        import asyncio

        asyncio.run(self._work())

    async def _work(self) -> None:
        import asyncio

        asyncio.get_running_loop().set_exception_handler(_hear_of)
        library = logging.getLogger("dbus_fast")
        library.handlers, library.propagate = [_Retelling()], False
        connections = Connections(self.post)
        under_way: set[asyncio.Task[None]] = set()
        ended = asyncio.Event()

        def take() -> None:
            while not self._errands.empty():
                errand = self._errands.get_nowait()
                if errand is None:
                    ended.set()
                    return
                task = asyncio.ensure_future(self._perform(errand, connections))
                under_way.add(task)
                task.add_done_callback(under_way.discard)

        self._wake = partial(asyncio.get_running_loop().call_soon_threadsafe, take)
        take()
        await ended.wait()
        if under_way:
            await asyncio.wait(under_way, timeout=LAST_WORDS_SECONDS)
        connections.close()

    async def _perform(self, errand: _Errand, connections: Connections) -> None:
        try:
            result = await errand.work(connections)
        except Exception as error:
            trouble = expected(error)
            if errand.failed is not None:
                self.post(errand.failed, trouble or error)
            if trouble is None:
                # A mistake of ours belongs where mistakes are told: on the main thread.
                self.post(_raise, error)
            elif errand.failed is None:
                log.info("%s: %s", type(trouble).__name__, trouble)
        else:
            if errand.done is not None:
                self.post(errand.done, result)


class _Retelling(logging.Handler):
    """What the library says, a line each beside our own: a bus that has gone is no mistake of ours."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write it down."""
        log.log(min(record.levelno, logging.WARNING), "of the bus: %s", record.getMessage())


class Connections:
    """The two buses, connected when first asked for, and again after they broke. On the thread only."""

    def __init__(self, post: Callable[..., None]) -> None:
        self.post = post
        self._open: dict[str, MessageBus] = {}
        self._opening: dict[str, asyncio.Task[MessageBus]] = {}
        self._watching: set[asyncio.Task[None]] = set()
        self._listening: list[Listening] = []

    async def session(self) -> MessageBus:
        """The bus of this desktop session; BusMissingError where there is none."""
        return await self._connected(session_address())

    async def system(self) -> MessageBus:
        """The bus of this computer; BusMissingError where there is none."""
        return await self._connected(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or SYSTEM_BUS)

    async def listen(
        self,
        bus: MessageBus,
        match: Match,
        heard: Callable[[Heard], None],
        owner_changed: Callable[[str], None] | None = None,
    ) -> Listening:
        """Have `heard` called on the main thread for every such signal, until `Listening.stop`.

        `owner_changed` is told, there too, who now owns the name of the sender, and "" when it has gone or
        the bus has; a bus that has gone is not listened to any more.
        """
        listening = Listening(self.post, bus, match, heard, owner_changed)
        self._listening = [other for other in self._listening if not other.over] + [listening]
        await listening.begin()
        return listening

    def close(self) -> None:
        """Leave both buses."""
        for bus in self._open.values():
            bus.disconnect()

    async def _connected(self, address: str) -> MessageBus:
        import asyncio

        bus = self._open.get(address)
        if bus is not None and bus.connected:
            return bus
        # Two who ask at the same time share one connection.
        if address not in self._opening:
            self._opening[address] = asyncio.ensure_future(self._connect(address))
        return await asyncio.shield(self._opening[address])

    async def _connect(self, address: str) -> MessageBus:
        import asyncio

        try:
            from dbus_fast.aio import MessageBus

            async with asyncio.timeout(PATIENCE_SECONDS):
                # With descriptors, because a lock against sleeping is one.
                bus = await MessageBus(bus_address=address, negotiate_unix_fd=True).connect()
        except Exception as error:
            raise BusMissingError(f"{type(error).__name__}: {error}") from None
        finally:
            del self._opening[address]
        self._open[address] = bus
        watch = asyncio.ensure_future(self._watch(bus))
        self._watching.add(watch)
        watch.add_done_callback(self._watching.discard)
        return bus

    async def _watch(self, bus: MessageBus) -> None:
        """Tells the listeners when a bus goes away."""
        try:
            await bus.wait_for_disconnect()
        except Exception as error:
            log.info("a bus has gone: %s", type(error).__name__)
        for listening in self._listening:
            if listening.bus is bus:
                listening.lost()


class NewestWish(Generic[Wish]):
    """Brings something to what was wished for last, one step after the other. On the thread only.

    A wish that comes while an earlier one is being fulfilled waits for it; of several only the newest counts.
    So a lock that is let go before it was granted is let go as soon as it is granted.
    """

    def __init__(self, fulfil: Callable[[Connections, Wish], Awaitable[None]]) -> None:
        self._fulfil = fulfil
        self._wishes: list[Wish] = []
        self._busy = False

    async def settle(self, connections: Connections, wish: Wish) -> None:
        """Fulfil this wish, unless a newer one takes its place."""
        self._wishes = [wish]
        if self._busy:
            return
        self._busy = True
        try:
            while self._wishes:
                try:
                    await self._fulfil(connections, self._wishes.pop())
                except BusError:
                    # A wish that failed is no reason to forget the one that came after it.
                    if not self._wishes:
                        raise
        finally:
            self._busy = False


def session_address() -> str:
    """Where the session bus is. None is ever started: a bus of our own would have nobody on it."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if address.startswith(("disabled:", "autolaunch:")):
        raise BusMissingError(address)
    if address:
        return address
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    usual = Path(runtime) / "bus"
    if not runtime or not usual.is_socket():
        raise BusMissingError("no address")
    return f"unix:path={quote(str(usual), safe='/-_.')}"


def _hear_of(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What came to nothing without anybody waiting for it, as words do to a bus that has gone."""
    error = context.get("exception")
    if isinstance(error, Exception) and expected(error) is not None:
        log.info("not said to the bus: %s", type(error).__name__)
    else:
        loop.default_exception_handler(context)


def _raise(error: Exception) -> None:
    raise error
