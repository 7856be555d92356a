"""The sizes and weights of letters, as design.md has them in section 3."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One size of letters: pixels, line height in pixels, weight, and tracking as a share of the size."""

    size: int
    line: int
    weight: int
    tracking: float = 0.0


TYPE_STYLES = {
    "timer": TypeStyle(76, 84, 300, -0.035),
    "display": TypeStyle(34, 40, 700, -0.024),
    "question": TypeStyle(30, 38, 700, -0.018),
    "title": TypeStyle(26, 32, 700, -0.018),
    "cue": TypeStyle(26, 32, 400, -0.01),
    "heading": TypeStyle(20, 26, 600, -0.012),
    "lead": TypeStyle(17, 24, 600),
    "body": TypeStyle(15, 22, 400, -0.006),
    "secondary": TypeStyle(13, 18, 400),
    "caption": TypeStyle(12, 16, 400),
}
"""`question` is the larger title of the health questions and the check-in. Weights are the named ones nearest
to the design's: few system fonts have any in between."""


def theme_font(style: str, weight: int | None = None, scale: float = 1.0, size: int | None = None) -> QFont:
    """The system's font in one of the type styles, with figures of equal width but in titles.

    `size` in pixels replaces that of the style, as in the smaller timers; `scale` multiplies it.
    """
    kind = TYPE_STYLES[style]
    pixels = max(1, round((size or kind.size) * scale))
    font = QFont()
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight or kind.weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * kind.tracking)
    if style != "display":
        # A title has no column of figures to stand in: a 1 in it would stand too far from its edge.
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def line_height(style: str, scale: float = 1.0) -> int:
    """The height of one line of a type style, in pixels."""
    return round(TYPE_STYLES[style].line * scale)
