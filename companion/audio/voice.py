"""One sound that is being played: music that never ends, a breath cue, a bell, a spoken line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from companion.audio.ramp import Ramp
from companion.audio.synthesis import RATE

Pcm = NDArray[np.int16]
"""Stereo sound at 44.1 kHz as the sound card takes it."""

FULL = Ramp.steady(1.0)

STARVING_FRAMES = int(0.3 * RATE)
"""With less than this left to play, a voice fades out over it: it has nothing to go on with."""

FED_FRAMES = 2 * RATE
RETURN_FRAMES = 4 * RATE


class Strand(Enum):
    """The kinds of sound that are shaped each in its own way."""

    MUSIC = "music"
    NATURE = "nature"
    CUES = "cues"
    BELLS = "bells"
    SPEECH = "speech"


BEDS = frozenset({Strand.MUSIC, Strand.NATURE})
"""What lies under everything, goes on by itself, and steps back for the rest."""


class Source(Protocol):
    """Where the samples of a voice come from, counted from its beginning."""

    @property
    def ready_until(self) -> int:
        """The first frame that is not there yet."""
        ...

    def excerpt(self, first: int, count: int) -> NDArray[np.float32]: ...


class Sample:
    """A short sound that is there as a whole."""

    def __init__(self, samples: Pcm) -> None:
        self._samples = samples

    @property
    def ready_until(self) -> int:
        """How long it is, in frames."""
        return len(self._samples)

    def excerpt(self, first: int, count: int) -> NDArray[np.float32]:
        """`count` frames from `first` on, silence after its end."""
        heard = np.zeros((count, 2), np.float32)
        part = self._samples[first : first + count]
        heard[: len(part)] = part
        return heard


@dataclass(frozen=True, slots=True)
class Voice:
    """A sound, where it began, and how its level moves. Beds go on for ever, all else ends by itself.

    `presence` is what the session wants of it (coming in, fading away), `share` its part in the mix; `hush`
    is a pause, `flow` falls while its source has nothing to give. While it is held, time stands still for
    it at `held_from`. A voice that does not wait sounds on through a pause.
    """

    source: Source
    strand: Strand
    start: int
    presence: Ramp
    waits: bool = True
    share: Ramp = FULL
    hush: Ramp = FULL
    flow: Ramp = FULL
    held_from: int | None = None

    @property
    def is_bed(self) -> bool:
        """Whether it is music or a soundscape."""
        return self.strand in BEDS

    def has_ended(self, frame: int) -> bool:
        """Whether nothing of it will be heard from `frame` on."""
        if self.held_from is not None:
            return False
        gone = self.presence.after == 0.0 and self.presence.end <= frame
        return gone or (not self.is_bed and self.start + self.source.ready_until <= frame)

    def is_silenced(self, frame: int) -> bool:
        """Whether a pause has silenced it by `frame`."""
        return self.held_from is not None and self.hush.end <= frame

    def moved(self, level: float, frame: int, frames: int, *, even_power: bool = False) -> Voice:
        """The voice with its presence moving to `level` from `frame` on; a held one moves once it goes on."""
        begin = frame if self.held_from is None else self.held_from
        return replace(self, presence=self.presence.towards(level, begin, frames, even_power=even_power))

    def shared(self, share: float, frame: int, frames: int) -> Voice:
        """The voice with its part in the mix moving to `share`."""
        return replace(self, share=self.share.towards(share, frame, frames))

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
        presence = self.presence.delayed(self.held_from, pause)
        return replace(self, start=self.start + pause, presence=presence, hush=hush, held_from=None)

    def ending(self, frame: int, frames: int) -> Voice:
        """The voice on its way out, paused or not."""
        return replace(self, presence=self.presence.towards(0.0, frame, frames), held_from=None)

    def fed(self, first: int, count: int) -> Voice:
        """The voice before `count` frames from `first` on are taken: on its way out while its source is about
        to run dry, on its way back when there is enough again."""
        if not self.is_bed or self.is_silenced(first):
            return self
        spare = self.source.ready_until - (first + count - self.start)
        if spare < STARVING_FRAMES and self.flow.after == 1.0:
            return replace(self, flow=self.flow.towards(0.0, first, STARVING_FRAMES))
        if spare > FED_FRAMES and self.flow.after == 0.0:
            return replace(self, flow=self.flow.towards(1.0, first, RETURN_FRAMES))
        return self

    def excerpt(self, first: int, count: int) -> NDArray[np.float32]:
        """What is heard of it, volumes aside, in `count` frames from `first` on."""
        heard = np.zeros((count, 2), np.float32)
        begin = max(first, self.start)
        if begin >= first + count or self.is_silenced(first):
            return heard
        heard[begin - first :] = self.source.excerpt(begin - self.start, first + count - begin)
        for ramp in (self.presence, self.share, self.hush, self.flow):
            heard *= column(ramp.over(first, count))
        return heard


def column(level: NDArray[np.float32] | float) -> NDArray[np.float32] | float:
    """A level that multiplies both ears."""
    return level[:, None] if isinstance(level, np.ndarray) else level
