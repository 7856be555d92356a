"""What is played without an end: one loop over and over, or a list of files that flow into each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.audio.decoding import Block, SoundFile
from companion.audio.synthesis import RATE, gain
from companion.core.errors import CompanionError, Problem

SHORTEST_FRAMES = RATE // 10
CROSS_FADE_SECONDS = 4.0
"""How long one of the person's own tracks and the next are heard together; less for very short ones."""


def loop(path: Path) -> Iterator[Block]:
    """A piece that was made to close on itself, to the sample. Raises CompanionError(MUSIC_UNREADABLE)."""
    with SoundFile(path) as file:
        while True:
            while len(block := file.read()):
                yield block
            file.seek(0)


def sequence(
    files: Sequence[Path],
    decibels: Callable[[Path], float],
    skipped: Callable[[Path, CompanionError], None],
) -> Iterator[Block]:
    """The files one after the other, each flowing into the next, the last into the first.

    `decibels` tells by how much a file is changed to be as loud as the rest. What cannot be read, or not to
    its end, is told to `skipped` and left out from there. Ends when a whole round has brought nothing.
    """
    joint, heard = _Joint(), True
    while heard:
        heard = False
        for path in files:
            try:
                change = decibels(path)
                with SoundFile(path) as file:
                    if file.frames < SHORTEST_FRAMES:
                        raise CompanionError(Problem.MUSIC_UNREADABLE, f"{path.name} is too short")
                    for block in joint.flowing(file, change):
                        heard = True
                        yield block
            except CompanionError as error:
                skipped(path, error)
    yield joint.tail


class _Joint:
    """Where one track flows into the next: the fading end of the one that was, while the new one rises."""

    def __init__(self) -> None:
        self.tail = _nothing()
        self._rising: NDArray[np.float32] = np.zeros(0, np.float32)

    def flowing(self, file: SoundFile, decibels: float) -> Iterator[Block]:
        """A track but for its last seconds, which are kept for the next."""
        keep = int(min(CROSS_FADE_SECONDS * RATE, file.frames / 3))
        held = _nothing()
        try:
            while len(block := file.read()):
                held = np.concatenate([held, block * np.float32(gain(decibels))])
                if len(held) > keep:
                    yield self._joined(held[:-keep].copy())
                    held = held[-keep:]
        finally:
            # Read to the end or not: what is held flows into whatever comes next.
            self._keep(held)

    def _joined(self, block: Block) -> Block:
        count = min(len(block), len(self.tail))
        if count:
            block[:count] = block[:count] * self._rising[:count, None] + self.tail[:count]
            self.tail, self._rising = self.tail[count:], self._rising[count:]
        return block

    def _keep(self, held: Block) -> None:
        if not len(held):
            return
        quarter = np.linspace(0, np.pi / 2, len(held), dtype=np.float32)
        falling = held * np.cos(quarter)[:, None]
        # A very short track ends before it has risen, and before what it follows is over.
        still_rising = min(len(held), len(self._rising))
        falling[:still_rising] *= self._rising[:still_rising, None]
        tail = np.zeros((max(len(falling), len(self.tail)), 2), np.float32)
        tail[: len(falling)] += falling
        tail[: len(self.tail)] += self.tail
        self.tail, self._rising = tail, np.ones(len(tail), np.float32)
        self._rising[: len(held)] = np.sin(quarter)


def _nothing() -> Block:
    return np.zeros((0, 2), np.float32)
