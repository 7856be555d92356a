"""What fades in a session: the controls after a while without a key, and the evening into the night."""

from __future__ import annotations

from dataclasses import dataclass, field

from companion.ui.motion import CONTROLS_COME, CONTROLS_GO, NIGHT_FALLS, Passage

SHOWN_SECONDS = 6.0
"""Controls fade this long after the last key or movement (docs/design.md section 9.2)."""

CURSOR_SECONDS = 3.0
STIR_PIXELS = 12
DIM_STEPS = 64
"""Colours change in this many steps: everything is painted anew at each, so not at every frame."""


@dataclass(slots=True)
class Fading:
    """How much of the controls is to be seen, and how far evening has become night.

    `idle` is seconds since the last key or movement.
    """

    _controls: Passage = field(default_factory=Passage)
    _night: Passage = field(default_factory=Passage)
    idle: float = 0.0
    pointer: tuple[float, float] | None = None

    def begin(self, *, bedtime: bool) -> None:
        """A new session: in the dark and without controls before sleep."""
        self._night.stand(1.0 if bedtime else 0.0)
        self._controls.stand(0.0 if bedtime else 1.0)
        self.idle = 0.0

    def stir(self) -> None:
        """A key or a movement: the controls come back."""
        self.idle = 0.0
        self._controls.set_out(1.0, CONTROLS_COME)

    def moved_to(self, pointer: tuple[float, float]) -> None:
        """The pointer is there now: a little way brings the controls back, a nudge of the bed does not."""
        if self.pointer is not None:
            if sum(abs(new - old) for new, old in zip(pointer, self.pointer, strict=True)) <= STIR_PIXELS:
                return
            self.stir()
        self.pointer = pointer

    def toggle_dim(self) -> None:
        """Towards the night, or back to the evening."""
        self._night.set_out(0.0 if self._night.goal else 1.0, NIGHT_FALLS)

    @property
    def controls(self) -> float:
        """How much of the controls is to be seen, 0 to 1."""
        return self._controls.share

    @property
    def hidden(self) -> bool:
        """Whether none of the controls is to be seen, and none is coming."""
        return self._controls.share == self._controls.goal == 0.0

    @property
    def shade(self) -> float:
        """How far the colours have gone towards the night, 0 to 1, in steps."""
        night = self._night
        return night.goal if night.share == night.goal else round(night.share * DIM_STEPS) / DIM_STEPS

    @property
    def cursor_hidden(self) -> bool:
        """Whether the pointer is out of the way."""
        return self.idle > CURSOR_SECONDS and (self.controls == 0.0 or self._night.share == 1.0)

    def pass_time(self, seconds: float, *, keep: bool) -> None:
        """Let that many seconds pass; `keep` holds the controls, as while paused."""
        self.idle += seconds
        if self.idle >= SHOWN_SECONDS and not keep:
            self._controls.set_out(0.0, CONTROLS_GO)
        for passage in (self._controls, self._night):
            passage.pass_time(seconds * 1000.0)
