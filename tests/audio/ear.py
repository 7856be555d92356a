"""An ear at the sound card: SDL's disk driver plays into a pipe, and every sample that comes out is kept."""

import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

RATE = 44100
FRAME_BYTES = 4
PATIENCE_SECONDS = 60.0


class Ear:
    """Listens to one pipe until it is told to stop, or turns deaf."""

    def __init__(self, pipe: Path) -> None:
        self.pipe = pipe
        os.mkfifo(pipe)
        self._data = bytearray()
        self._more = threading.Condition()
        # Both directions: the pipe then outlives a player that closes its device and opens it again.
        self._end: int | None = os.open(pipe, os.O_RDWR)
        self._thread = threading.Thread(target=self._listen, name="ear")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.turn_deaf()

    def turn_deaf(self) -> None:
        """Close the pipe: to the player, the sound card is gone."""
        if self._end is not None:
            # No block of samples is one byte long, so an odd byte can only mean the end.
            os.write(self._end, b"\0")
            self._thread.join()
            os.close(self._end)
            self._end = None

    @property
    def frames(self) -> int:
        """How many frames have been heard."""
        return len(self._data) // FRAME_BYTES

    def hear(self, seconds: float) -> NDArray[np.float64]:
        """The next `seconds` of sound, as they come."""
        first = self.frames
        self.wait_for(first + int(seconds * RATE))
        return self.heard(first, first + int(seconds * RATE))

    def wait_for(self, frame: int) -> None:
        """Return when that frame has been heard."""
        with self._more:
            assert self._more.wait_for(lambda: self.frames >= frame, PATIENCE_SECONDS), "the card is silent"

    def heard(self, first: int = 0, last: int | None = None) -> NDArray[np.float64]:
        """What was heard between two frames."""
        samples = np.frombuffer(bytes(self._data[: self.frames * FRAME_BYTES]), "<i2").reshape(-1, 2)
        return samples[first:last] / 32768

    def _listen(self) -> None:
        assert self._end is not None
        while True:
            block = os.read(self._end, 1 << 16)
            with self._more:
                if len(block) % 2:
                    return
                self._data += block
                self._more.notify_all()
