"""The music under a session, written a little ahead of what is heard.

The sound card plays one long silent loop, the ring. Music goes into it with every fade, duck and
volume already in its samples, so that nothing steps, and a busy computer has seconds to spare
before anything could be missed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from companion.audio.ramp import Ramp
from companion.audio.synthesis import RATE

Pcm = NDArray[np.int16]

RING_FRAMES = 24 * RATE
AHEAD_FRAMES = 16 * RATE
"""How far the music is written ahead: this long the computer may be busy with something else."""

MARGIN_FRAMES = RATE * 8 // 100
"""How soon a change is heard: what is nearer than this is already on its way to the sound card."""

SLICE_FRAMES = RATE // 4


class Level(Enum):
    """The things that decide together how loud the music is."""

    VOLUME = "volume"
    DUCK = "duck"
    FADE = "fade"
    HUSH = "hush"


@dataclass(frozen=True, slots=True)
class _Source:
    """One looping piece: where it began, and how present it is."""

    samples: Pcm
    start: int
    presence: Ramp

    def excerpt(self, first: int, count: int) -> NDArray[np.float32]:
        """`count` frames of the loop as they fall on the session's frame `first`."""
        offset = (first - self.start) % len(self.samples)
        heard = np.empty((count, 2), np.float32)
        used = 0
        while used < count:
            part = min(count - used, len(self.samples) - offset)
            heard[used : used + part] = self.samples[offset : offset + part]
            used, offset = used + part, 0
        return heard


class Bed:
    """The ring and what goes into it. Frames count from when the ring began to play.

    Not to be shared between threads.
    """

    def __init__(self, ring: Pcm, volume: float) -> None:
        self._ring = ring
        self._sources: tuple[_Source, ...] = ()
        self._levels = {level: Ramp.steady(1.0) for level in Level}
        self._levels[Level.VOLUME] = Ramp.steady(volume)
        self._written = MARGIN_FRAMES

    def start_piece(self, samples: Pcm, now: int, fade_in: int, fade_out: int) -> None:
        """Let a piece come in over `fade_in` frames, and what played before go over `fade_out`."""
        start = now + MARGIN_FRAMES
        self.end_pieces(now, fade_out)
        self._sources = (*self._sources, _Source(samples, start, Ramp(start, fade_in, 0.0, 1.0)))

    def end_pieces(self, now: int, fade_out: int) -> None:
        """Let everything that plays go over `fade_out` frames."""
        start = now + MARGIN_FRAMES
        self._sources = tuple(
            replace(source, presence=source.presence.towards(0.0, start, fade_out))
            for source in self._sources
        )
        self._written = min(self._written, start)

    def move(self, level: Level, target: float, now: int, frames: int) -> int:
        """Move one level to `target` over `frames`; the frame at which it has arrived."""
        start = now + MARGIN_FRAMES
        self._levels[level] = self._levels[level].towards(target, start, frames)
        self._written = min(self._written, start)
        return start + frames

    def clear(self, now: int) -> None:
        """Forget all music; the levels of the next piece start afresh. Call it when nothing is heard."""
        self._sources = ()
        for level in (Level.DUCK, Level.FADE, Level.HUSH):
            self._levels[level] = Ramp.steady(1.0)
        self._written = min(self._written, now + MARGIN_FRAMES)

    def is_silent(self, now: int) -> bool:
        """Whether nothing of the music can be heard now or in a moment."""
        self._drop_ended(now)
        heard = now + MARGIN_FRAMES
        levels = (ramp.level(now) + ramp.level(heard) for ramp in self._levels.values())
        return not self._sources or min(levels) == 0.0

    def wants_writing(self, now: int) -> bool:
        """Whether there is less music ahead than there should be."""
        return self._written < now + AHEAD_FRAMES

    def write(self, now: int) -> None:
        """Write the next quarter of a second."""
        self._drop_ended(now)
        # After a stall longer than the whole lead there is nothing to save but the future.
        first = max(self._written, now)
        place = first % len(self._ring)
        count = min(SLICE_FRAMES, len(self._ring) - place)
        mix = np.zeros((count, 2), np.float32)
        for source in self._sources:
            mix += source.excerpt(first, count) * _column(source.presence.over(first, count))
        for ramp in self._levels.values():
            mix *= _column(ramp.over(first, count))
        self._ring[place : place + count] = np.clip(np.rint(mix), -32768, 32767)
        self._written = first + count

    def write_until(self, frame: int, now: int) -> None:
        """Write at least up to a frame."""
        while self._written < frame:
            self.write(now)

    def _drop_ended(self, now: int) -> None:
        """Let go of pieces that have faded out."""
        self._sources = tuple(s for s in self._sources if s.presence.after > 0 or s.presence.end > now)


def _column(level: NDArray[np.float32] | float) -> NDArray[np.float32] | float:
    """A level that multiplies both ears."""
    return level if isinstance(level, float) else level[:, None]
