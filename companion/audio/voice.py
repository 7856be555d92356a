"""One sound that is being played: a loop of music, a breath cue, a bell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from companion.audio.ramp import Ramp

Pcm = NDArray[np.int16]
"""Stereo sound at 44.1 kHz as the sound card takes it."""

FULL = Ramp.steady(1.0)


class Strand(Enum):
    """The kinds of sound that have a volume of their own."""

    MUSIC = "music"
    CUES = "cues"
    BELLS = "bells"


@dataclass(frozen=True, slots=True)
class Voice:
    """A sound, where it began, and how its level moves. Music loops, all else ends by itself.

    `presence` is what the session wants of it (coming in, fading away); `hush` is a pause. While it is
    held, time stands still for it at `held_from`. A voice that does not wait sounds on through a pause.
    """

    samples: Pcm
    strand: Strand
    start: int
    presence: Ramp
    waits: bool = True
    hush: Ramp = FULL
    held_from: int | None = None

    def has_ended(self, frame: int) -> bool:
        """Whether nothing of it will be heard from `frame` on."""
        if self.held_from is not None:
            return False
        gone = self.presence.after == 0.0 and self.presence.end <= frame
        return gone or (self.strand is not Strand.MUSIC and self.start + len(self.samples) <= frame)

    def is_silenced(self, frame: int) -> bool:
        """Whether a pause has silenced it by `frame`."""
        return self.held_from is not None and self.hush.end <= frame

    def moved(self, level: float, frame: int, frames: int) -> Voice:
        """The voice with its presence moving to `level` from `frame` on; a held one moves once it goes on."""
        begin = frame if self.held_from is None else self.held_from
        return replace(self, presence=self.presence.towards(level, begin, frames))

    def held(self, frame: int, frames: int) -> Voice:
        """The voice as it is paused: silent after `frames`, standing still from `frame` on."""
        if not self.waits or self.held_from is not None:
            return self
        return replace(self, hush=self.hush.towards(0.0, frame, frames), held_from=frame)

    def released(self, frame: int, frames: int) -> Voice:
        """The voice as it goes on after a pause, from where it was when the pause began."""
        if self.held_from is None:
            return self
        hush = self.hush.towards(1.0, frame, frames)
        if not self.is_silenced(frame):
            # Still audible: it never stood still, and a shift would be a jump.
            return replace(self, hush=hush, held_from=None)
        pause = frame - self.held_from
        presence = self.presence
        if presence.end > self.held_from:
            presence = replace(presence, start=presence.start + pause)
        return replace(self, start=self.start + pause, presence=presence, hush=hush, held_from=None)

    def ending(self, frame: int, frames: int) -> Voice:
        """The voice on its way out, paused or not."""
        return replace(self, presence=self.presence.towards(0.0, frame, frames), held_from=None)

    def excerpt(self, first: int, count: int) -> NDArray[np.float32]:
        """What is heard of it, volumes aside, in `count` frames from `first` on."""
        heard = self._looped(first, count) if self.strand is Strand.MUSIC else self._once(first, count)
        for ramp in (self.presence, self.hush):
            heard *= column(ramp.over(first, count))
        return heard

    def _looped(self, first: int, count: int) -> NDArray[np.float32]:
        heard = np.empty((count, 2), np.float32)
        offset, used = (first - self.start) % len(self.samples), 0
        while used < count:
            part = min(count - used, len(self.samples) - offset)
            heard[used : used + part] = self.samples[offset : offset + part]
            offset, used = 0, used + part
        return heard

    def _once(self, first: int, count: int) -> NDArray[np.float32]:
        heard = np.zeros((count, 2), np.float32)
        begin, end = max(first, self.start), min(first + count, self.start + len(self.samples))
        if begin < end:
            heard[begin - first : end - first] = self.samples[begin - self.start : end - self.start]
        return heard


def column(level: NDArray[np.float32] | float) -> NDArray[np.float32] | float:
    """A level that multiplies both ears."""
    return level[:, None] if isinstance(level, np.ndarray) else level
