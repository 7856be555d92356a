"""What is demanded of every shipped sound; a figure outside means a broken render.

The limits were set after measuring the first good renders, with a small margin: they guard
against regressions and do not prove that anything sounds well.
"""

from __future__ import annotations

from collections.abc import Iterator

from rendering.dsp import LOOP_FRAMES
from rendering.measure import Figures
from rendering.piece import Kind

LOUDEST = float("inf")

TONAL_LIMITS: dict[str, tuple[float, float]] = {
    "frames": (LOOP_FRAMES, LOOP_FRAMES),
    "lufs": (-22.5, -21.5),
    "true_peak": (-LOUDEST, -3),
    "momentary_over": (-LOUDEST, 6.5),
    "short_term_range": (0, 4),
    "onset_rise": (0, 8.5),
    "tilt": (-9, -4),
    "presence": (-6, 0),
    "over_3k": (-LOUDEST, -26),
    "over_6k": (-LOUDEST, -25),
    "under_60": (-LOUDEST, -12),
    "correlation": (0.2, 0.8),
    "balance": (-1, 1),
    "mono_loss": (-2.5, 0.1),
    "low_side": (-LOUDEST, -6),
    "dc": (0, 1e-4),
    "roughness_median": (0, 0.055),
    "roughness_p95": (0, 0.09),
    "self_similarity": (-1, 0.75),
}

BELL_LIMITS: dict[str, tuple[float, float]] = {
    "true_peak": (-LOUDEST, -9),
    "over_6k": (-LOUDEST, -50),
    "correlation": (0.2, 1),
    "balance": (-1, 1),
    "mono_loss": (-2.5, 0.1),
    "dc": (0, 1e-4),
    "first": (0, 1e-3),
    "last": (0, 1e-3),
}

BELLS: dict[str, tuple[int, float]] = {
    "bell_start": (14, -20.0),
    "bell_interval": (8, -22.0),
    "bell_end": (30, -18.0),
}
"""Length in seconds and loudest 400 ms in LUFS of each bell."""


def limits_of(name: str, kind: Kind, figures: Figures) -> dict[str, tuple[float, float]]:
    """The range of each figure that is demanded of the sound called `name`."""
    if kind is Kind.BELL:
        seconds, loudest = BELLS[name]
        own = {"frames": (44100 * seconds,) * 2, "momentary_max": (loudest - 0.5, loudest + 0.5)}
        return BELL_LIMITS | own
    seams = {
        "seam_peak": (-LOUDEST, figures.seam_median),
        "seam_step": (0, figures.seam_step_p95 + 0.3),
    }
    return TONAL_LIMITS | seams


def broken(name: str, kind: Kind, figures: Figures) -> Iterator[str]:
    """A line for every figure that is outside what is demanded."""
    for figure, (low, high) in limits_of(name, kind, figures).items():
        value = getattr(figures, figure)
        if not low <= value <= high:
            yield f"{name}: {figure} is {value:.4g}, wanted {low:g} to {high:g}"
