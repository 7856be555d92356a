"""A level that moves softly from one value to another."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Ramp:
    """A level over time: `before` until `start`, then along half a cosine to `after`.

    Times are frames. From 1 to 0 the curve is cos^2, which is how a silent end fades. With `even_power` it is
    the square of the level that moves so: what falls and what rises are then together always as loud.
    """

    start: int
    frames: int
    before: float
    after: float
    even_power: bool = False

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
        shape = 0.5 - 0.5 * math.cos(math.pi * progress)
        if self.even_power:
            return math.sqrt(self.before**2 + (self.after**2 - self.before**2) * shape)
        return self.before + (self.after - self.before) * shape

    def over(self, first: int, count: int) -> NDArray[np.float32] | float:
        """The level at each of `count` frames, or one number where it does not move."""
        if self.before == self.after or first >= self.end:
            return self.after
        if first + count <= self.start:
            return self.before
        progress = np.clip((np.arange(first, first + count) - self.start) / self.frames, 0, 1)
        shape = 0.5 - 0.5 * np.cos(np.pi * progress)
        if self.even_power:
            return np.sqrt(self.before**2 + (self.after**2 - self.before**2) * shape).astype(np.float32)
        return (self.before + (self.after - self.before) * shape).astype(np.float32)

    def towards(self, target: float, start: int, frames: int, *, even_power: bool = False) -> Ramp:
        """The ramp that leaves this one at `start`, from wherever it is then."""
        return Ramp(start, frames, self.level(start), target, even_power)

    def delayed(self, held_from: int, frames: int) -> Ramp:
        """The ramp after time has stood still for it: what was still to come at `held_from` comes later."""
        return self if self.end <= held_from else replace(self, start=self.start + frames)
