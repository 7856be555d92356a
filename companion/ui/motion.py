"""How things move in the windows: a row for each kind of movement, and what carries a widget along it.

The rows are those of docs/design.md section 5. How far a movement has come follows from the time alone; that
of all movements is told by Qt's one timer for them, which stands still while nothing moves.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractAnimation, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.screens import handle_of
from companion.ui.theme import Look


def linear(share: float) -> float:
    """Always as fast."""
    return share


def out_cubic(share: float) -> float:
    """Quickly first, then slower."""
    return 1.0 - (1.0 - share) ** 3


def in_cubic(share: float) -> float:
    """Slowly first, then quicker."""
    return share**3


def in_out_cubic(share: float) -> float:
    """Slow at both ends, and quick between them."""
    return 4.0 * share**3 if share < 0.5 else 1.0 - 4.0 * (1.0 - share) ** 3


def in_out_sine(share: float) -> float:
    """Slow at both ends, as a breath is."""
    return (1.0 - math.cos(math.pi * share)) / 2.0


@dataclass(frozen=True, slots=True)
class Motion:
    """One kind of movement: its length in milliseconds, its easing, and its way in design pixels.

    `still` takes its place where movement is unwelcome; without it everything is there at once. Before it
    sets out it waits for `wait` milliseconds.
    """

    ms: float
    easing: Callable[[float], float] = linear
    way: float = 0.0
    still: Motion | None = None
    wait: float = 0.0

    def progress(self, elapsed: float) -> float:
        """How far it has come after `elapsed` milliseconds, 0 to 1."""
        moving = elapsed - self.wait
        if moving >= self.ms:
            return 1.0
        return self.easing(max(moving, 0.0) / self.ms)

    def suited(self, *, reduced: bool) -> Motion:
        """The movement for somebody who wants less of it, or does not."""
        return (self.still or AT_ONCE) if reduced else self


def _for_everybody(ms: float, easing: Callable[[float], float]) -> Motion:
    """A movement in which nothing changes its place, and which is the same for everybody."""
    return Motion(ms, easing, still=Motion(ms, easing))


AT_ONCE = Motion(0.0)
_FADE = Motion(120.0)

TOUCH = Motion(120.0, out_cubic)
"""What is under the pointer or pressed, a switch, a chip."""

PAGE = Motion(200.0, out_cubic, way=8.0)
"""One page gives way to another, which rises into its place."""

STEP = Motion(240.0, in_out_cubic, way=24.0, still=_FADE)
"""A question of the wizard comes from the side on which it lies."""

COMES = Motion(220.0, out_cubic, way=12.0, still=_FADE)
GOES = Motion(160.0, in_cubic, way=12.0, still=_FADE)
"""What lies over everything else for a while."""

CONTROLS_COME, CONTROLS_GO = _for_everybody(180.0, out_cubic), _for_everybody(600.0, in_out_sine)
"""The buttons of a session."""

SUN_TRAVELS = Motion(700.0, in_out_sine, still=Motion(200.0))
"""The sun of one view goes to its place in the next."""

SUN_LEAVES, SUN_ARRIVES = Motion(100.0), Motion(100.0, wait=600.0)
"""On its way it is in front of everything: it comes out from behind somebody, and goes behind somebody."""

MARK_GROWS, MARK_STAGGER, CHART_GROWS = Motion(400.0, out_cubic), 20.0, Motion(600.0)
"""A mark of a chart, by how many milliseconds the next sets out later, and all of them together."""

CHART_OPENS = Motion(CHART_GROWS.ms, wait=PAGE.ms)
"""A chart that comes with its page: it grows once the page is there."""

NIGHT_FALLS = _for_everybody(8000.0, in_out_sine)
"""The colours of a session go over into the night."""

SUN_SETS = Motion(3000.0, in_out_sine, still=Motion(1000.0))
"""The end of a session: the sun goes under the horizon, or fades where it is."""


@dataclass(slots=True)
class Passage:
    """A share, 0 to 1, on its way, in the hands of somebody who counts the time by a clock of their own."""

    share: float = 0.0
    goal: float = 0.0
    _origin: float = 0.0
    _motion: Motion = AT_ONCE
    _elapsed: float = 0.0

    def stand(self, share: float) -> None:
        """Is there, and stays."""
        self.share = self.goal = share

    def set_out(self, goal: float, motion: Motion) -> None:
        """Sets out for another share, unless it is on the way there."""
        if goal != self.goal:
            self._origin, self.goal = self.share, goal
            self._motion, self._elapsed = motion, 0.0

    def pass_time(self, ms: float) -> None:
        """Lets that many milliseconds pass."""
        if self.share != self.goal:
            self._elapsed += ms
            self.share = self._origin + (self.goal - self._origin) * self._motion.progress(self._elapsed)


def is_seen(widget: QWidget) -> bool:
    """Whether somebody can see a widget: it is shown, and its window neither put away nor, as far as the
    desktop tells, covered."""
    window = widget.window()
    handle = handle_of(window)
    on_screen = handle is not None and handle.isExposed()
    return on_screen and widget.isVisible() and not window.isMinimized()


class Movement(QAbstractAnimation):
    """Something of a widget on its way, by real time. Where nobody can see it, it is there at once.

    `moved` tells how far it has come, 0 to 1, and at last always 1.
    """

    moved = Signal(float)

    def __init__(self, look: Look, widget: QWidget, seen: Callable[[QWidget], bool] = is_seen) -> None:
        super().__init__(widget)
        self._look = look
        self._widget = widget
        self._seen = seen
        self._motion = AT_ONCE

    def begin(self, motion: Motion) -> None:
        """Sets out anew, whatever was under way."""
        self.stop()
        self._motion = motion.suited(reduced=self._look.reduced_motion)
        if self._motion.ms and self._seen(self._widget):
            self.start()
        else:
            self.moved.emit(1.0)

    def end(self) -> None:
        """Is there at once, if it was under way."""
        if self.under_way:
            self.stop()
            self.moved.emit(1.0)

    @property
    def under_way(self) -> bool:
        """Whether it has not arrived yet."""
        return self.state() is not QAbstractAnimation.State.Stopped

    def duration(self) -> int:
        return int(self._motion.wait + self._motion.ms)

    def updateCurrentTime(self, elapsed: int) -> None:
        if self._seen(self._widget):
            self.moved.emit(self._motion.progress(elapsed))
        else:
            self.end()


class Blend(Movement):
    """A share, 0 to 1, that goes from where it is to where it is wished, and has its widget painted anew."""

    def __init__(self, look: Look, widget: QWidget, share: float = 0.0) -> None:
        super().__init__(look, widget)
        self.share = self.goal = self._origin = share
        self.moved.connect(self._mix)

    def go_to(self, goal: float) -> None:
        """Sets out for another share."""
        self._origin, self.goal = self.share, goal
        self.begin(TOUCH)

    def _mix(self, progress: float) -> None:
        self.share = self._origin + (self.goal - self._origin) * progress
        self._widget.update()
