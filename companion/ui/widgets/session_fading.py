"""What fades in a session: the controls after a while without a key, and the evening into the night."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN_SECONDS = 6.0
"""Controls fade this long after the last key or movement (design.md section 9)."""

FADE_IN_SECONDS, FADE_OUT_SECONDS = 0.18, 0.6
CURSOR_SECONDS = 3.0
STIR_PIXELS = 12
DIM_SECONDS = 8.0
DIM_STEPS = 64
"""Colours change in this many steps: everything is painted anew at each, so not at every frame."""


@dataclass(slots=True)
class Fading:
    """How much of the controls is to be seen, and how far evening has become night; both 0 to 1.

    `idle` is seconds since the last key or movement.
    """

    controls: float = 1.0
    dim: float = 0.0
    dim_to: float = 0.0
    idle: float = 0.0
    awake: bool = True
    pointer: tuple[float, float] | None = None

    def begin(self, *, bedtime: bool) -> None:
        """A new session: in the dark and without controls before sleep."""
        self.dim = self.dim_to = 1.0 if bedtime else 0.0
        self.controls = 0.0 if bedtime else 1.0
        self.awake = not bedtime
        self.idle = 0.0

    def stir(self) -> None:
        """A key or a movement: the controls come back."""
        self.idle = 0.0
        self.awake = True

    def moved_to(self, pointer: tuple[float, float]) -> None:
        """The pointer is there now: a little way brings the controls back, a nudge of the bed does not."""
        if self.pointer is not None:
            if sum(abs(new - old) for new, old in zip(pointer, self.pointer, strict=True)) <= STIR_PIXELS:
                return
            self.stir()
        self.pointer = pointer

    def toggle_dim(self) -> None:
        """Towards the night, or back to the evening."""
        self.dim_to = 0.0 if self.dim_to else 1.0

    @property
    def shade(self) -> float:
        """How far the colours have gone towards the night, in steps."""
        return self.dim_to if self.dim == self.dim_to else round(self.dim * DIM_STEPS) / DIM_STEPS

    @property
    def cursor_hidden(self) -> bool:
        """Whether the pointer is out of the way."""
        return self.idle > CURSOR_SECONDS and (self.controls == 0.0 or self.dim == 1.0)

    def pass_time(self, seconds: float, *, keep: bool) -> None:
        """Let that many seconds pass; `keep` holds the controls, as while paused."""
        self.idle += seconds
        if self.idle >= SHOWN_SECONDS and not keep:
            self.awake = False
        step = seconds / FADE_IN_SECONDS if self.awake else -seconds / FADE_OUT_SECONDS
        self.controls = min(max(self.controls + step, 0.0), 1.0)
        change = seconds / DIM_SECONDS
        if self.dim < self.dim_to:
            self.dim = min(self.dim + change, self.dim_to)
        else:
            self.dim = max(self.dim - change, self.dim_to)
