"""The sun of a session at one moment of a breath: how deep it has sunk, how bright it is, what follows it.

Easing and figures are those of docs/design.md section 6.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from companion.core.breathing import PhaseKind

GHOST_LAGS = (0.12, 0.24, 0.36)
GHOST_ALPHAS = (0.21, 0.13, 0.09)
STILL_STEPS = 8
"""Over one breath out the still sun dims in this many steps."""


@dataclass(frozen=True, slots=True)
class Orb:
    """The sun at one moment: how deep it has sunk (0 to 1), its opacity, and the ghosts it leaves.

    `glow` (0 to 1) is how much of its light around it is left, beside its opacity.
    """

    depth: float
    opacity: float = 1.0
    ghosts: tuple[tuple[float, float], ...] = ()
    still: bool = False
    glow: float = 1.0


def eased(progress: float) -> float:
    """The progress of a breath, slow at both ends."""
    return (1.0 - math.cos(math.pi * progress)) / 2.0


def depth_at(phase: PhaseKind, progress: float) -> float:
    """How far the sun has sunk at that point of a phase."""
    if phase is PhaseKind.INHALE:
        return 1.0 - eased(progress)
    if phase is PhaseKind.EXHALE:
        return eased(progress)
    return 0.0 if phase is PhaseKind.HOLD else 1.0


def orb_at(phase: PhaseKind | None, progress: float, *, still: bool) -> Orb:
    """The sun in that phase; between breaths it waits at the bottom."""
    if still:
        dimmed = 0.0
        if phase is PhaseKind.EXHALE:
            dimmed = math.floor(progress * STILL_STEPS) / STILL_STEPS
        elif phase is not PhaseKind.HOLD:
            dimmed = 1.0 - (math.floor(progress * STILL_STEPS) / STILL_STEPS if phase else 0.0)
        return Orb(0.5, 1.0 - 0.45 * dimmed, still=True)
    if phase is None:
        return Orb(1.0, 0.86)
    if phase is PhaseKind.REST:
        return Orb(1.0, 1.0 - 0.14 * eased(min(progress * 4, 1.0)))
    ghosts: tuple[tuple[float, float], ...] = ()
    if phase is PhaseKind.EXHALE:
        fade = min(progress / 0.15, 1.0)
        ghosts = tuple(
            (depth_at(phase, max(progress - lag, 0.0)), alpha * fade)
            for lag, alpha in zip(GHOST_LAGS, GHOST_ALPHAS, strict=True)
        )
    return Orb(depth_at(phase, progress), ghosts=ghosts)
