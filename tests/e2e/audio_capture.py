"""What a program really plays, recorded through SDL's disk driver, with the moment each part was played.

    with AudioCapture(tmp_path) as capture:
        program = desktop.start(installed_program, "start", "breathing", ..., **capture.environment)
        program.wait(60)
    recording = capture.recording()
    recording.samples            # float32 from -1 to 1, one column per channel
    recording.time_of(frame)     # time.monotonic() of a sample, comparable with times of other processes
    recording.frame_at(moment)   # and back

The driver runs a few percent off real time: compare onsets by these times and not by counting samples.
"""

import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Recording:
    """Captured sound and its clock."""

    samples: npt.NDArray[np.float32]
    rate: int
    starts: npt.NDArray[np.int64]
    """The first frame of each block, in order."""
    moments: npt.NDArray[np.float64]
    """When each block was handed out, in seconds of time.monotonic()."""

    @property
    def seconds(self) -> float:
        """How much sound there is, by counting samples."""
        return len(self.samples) / self.rate

    def time_of(self, frame: int) -> float:
        """When a frame was played: those of a block follow each other from the moment it was handed out."""
        last = self.starts[-1]
        if frame > last:
            return float(self.moments[-1] + (frame - last) / self.rate)
        return float(np.interp(frame, self.starts, self.moments))

    def frame_at(self, moment: float) -> int:
        """The frame that was played at a moment."""
        return int(np.interp(moment, self.moments, self.starts))


class AudioCapture:
    """A pipe that a program plays into. `environment` is what the program must be started with."""

    def __init__(self, folder: Path, rate: int = 44100, channels: int = 2) -> None:
        self._pipe = folder / "sound.pipe"
        self._rate = rate
        self._channels = channels
        self._data = bytearray()
        self._blocks: list[tuple[int, float]] = []
        self._reader = threading.Thread(target=self._read, name="audio capture")
        os.mkfifo(self._pipe)
        # Open in both directions: the pipe outlives a program that closes its device and opens it again.
        self._end = os.open(self._pipe, os.O_RDWR)
        self.environment = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(self._pipe)}

    def __enter__(self) -> Self:
        self._reader.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # An odd single byte: no block of samples is one byte long, so it can only mean the end.
        os.write(self._end, b"\0")
        self._reader.join()
        os.close(self._end)

    def recording(self) -> Recording:
        """Everything captured so far."""
        frame_bytes = 2 * self._channels
        whole = len(self._data) // frame_bytes * frame_bytes
        samples = np.frombuffer(bytes(self._data[:whole]), dtype="<i2").reshape(-1, self._channels)
        starts = np.array([start // frame_bytes for start, _ in self._blocks], dtype=np.int64)
        moments = np.array([moment for _, moment in self._blocks], dtype=np.float64)
        return Recording(samples.astype(np.float32) / 32768, self._rate, starts, moments)

    def _read(self) -> None:
        while True:
            block = os.read(self._end, 1 << 16)
            moment = time.monotonic()
            if len(block) % 2:
                self._data += block[:-1]
                return
            self._blocks.append((len(self._data), moment))
            self._data += block
