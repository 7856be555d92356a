"""A level that moves softly from one value to another."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Ramp:
    """A level over time: `before` until `start`, then along half a cosine to `after`.

    Times are frames. From 1 to 0 the curve is cos^2, which is how a silent end fades.
    """

    start: int
    frames: int
    before: float
    after: float

    @classmethod
    def steady(cls, level: float) -> Ramp:
        """A level that does not move."""
        return cls(0, 0, level, level)

    @property
    def end(self) -> int:
        """The frame from which the level stays at `after`."""
        return self.start + self.frames

    def level(self, frame: int) -> float:
        """The level at one frame."""
        if frame >= self.end:
            return self.after
        progress = max(frame - self.start, 0) / self.frames
        return self.before + (self.after - self.before) * (0.5 - 0.5 * math.cos(math.pi * progress))

    def over(self, first: int, count: int) -> NDArray[np.float32] | float:
        """The level at each of `count` frames, or one number where it does not move."""
        if self.before == self.after or first >= self.end:
            return self.after
        if first + count <= self.start:
            return self.before
        progress = np.clip((np.arange(first, first + count) - self.start) / self.frames, 0, 1)
        shape = 0.5 - 0.5 * np.cos(np.pi * progress)
        return (self.before + (self.after - self.before) * shape).astype(np.float32)

    def towards(self, target: float, start: int, frames: int) -> Ramp:
        """The ramp that leaves this one at `start`, from wherever it is then."""
        return Ramp(start, frames, self.level(start), target)
