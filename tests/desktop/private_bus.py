"""A message bus for one test, and other programs on it: services written with exact types, on a thread."""

import asyncio
import os
import subprocess
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface

from tests.e2e.waiting import PATIENCE

Result = TypeVar("Result")

CONFIGURATION = """
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A bus on which nothing is started by being asked for."""


class PrivateBus:
    """A bus with nobody on it. It can be stopped, and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self._configuration = folder / "bus.conf"
        self.socket = folder / "bus"
        self.address = f"unix:path={self.socket}"
        self._configuration.write_text(CONFIGURATION.format(socket=self.socket))
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Returns when the bus takes connections."""
        reading, writing = os.pipe()
        with open(reading) as ready:
            self._daemon = subprocess.Popen(
                [
                    "dbus-daemon",
                    f"--config-file={self._configuration}",
                    "--nofork",
                    "--nopidfile",
                    f"--print-address={writing}",
                ],
                stdin=subprocess.DEVNULL,
                pass_fds=(writing,),
            )
            os.close(writing)
            assert ready.readline().strip(), "the bus did not start"

    def stop(self) -> None:
        """Ends the bus, as a crash would."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait(PATIENCE)
            self._daemon = None
        self.socket.unlink(missing_ok=True)


class Others:
    """Other programs on a bus, each with a connection of its own, on a thread of their own."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="others", daemon=True)
        self._thread.start()
        self._buses: list[MessageBus] = []
        self._ends: list[asyncio.Future[None]] = []

    def run(self, work: Callable[[], Coroutine[Any, Any, Result]]) -> Result:
        """Does something on the thread of the others and returns what came of it."""
        return asyncio.run_coroutine_threadsafe(work(), self._loop).result(PATIENCE)

    def serve(self, name: str, exports: dict[str, ServiceInterface]) -> MessageBus:
        """A program that has a name and offers things at paths."""

        async def begin() -> MessageBus:
            bus = await MessageBus(bus_address=self._address, negotiate_unix_fd=True).connect()
            for path, interface in exports.items():
                bus.export(path, interface)
            await bus.request_name(name)
            self._ends.append(asyncio.ensure_future(_end_of(bus)))
            return bus

        bus = self.run(begin)
        self._buses.append(bus)
        return bus

    def leave(self, bus: MessageBus) -> None:
        """That program ends."""
        self._call(bus.disconnect)

    def say(self, signal: Callable[..., Any], *arguments: Any) -> None:
        """Has a service send a signal."""
        self._call(lambda: signal(*arguments))

    def close(self) -> None:
        """Ends them all."""
        for bus in self._buses:
            self._call(bus.disconnect)
        self.run(self._drop_everything)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _drop_everything(self) -> None:
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)

    def _call(self, function: Callable[[], Any]) -> None:
        async def work() -> None:
            function()

        self.run(work)


async def _end_of(bus: MessageBus) -> None:
    """Takes note of how a connection ended, so that nothing complains that nobody did."""
    with suppress(EOFError, OSError):
        await bus.wait_for_disconnect()
