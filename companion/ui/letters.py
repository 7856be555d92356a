"""The sizes and weights of letters (docs/design.md section 3)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QRawFont


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One size of letters: pixels, line height in pixels, weight, and tracking as a share of the size.

    `between` is the weight as drawn, where it lies between two that have a name. `even` figures are all as
    wide as each other, for what stands in columns or counts; in a title a 1 would stand apart.
    """

    size: int
    line: int
    weight: int
    tracking: float = 0.0
    between: int | None = None
    even: bool = True

    def named_weight(self, *, every: bool) -> int:
        """The weight to ask for by name; `every` if the font has those between as well.

        Of such a font the one below, from which it goes up to what is drawn: Qt thickens its bold once more.
        """
        return self.between // 100 * 100 if every and self.between else self.weight


TYPE_STYLES = {
    "timer": TypeStyle(76, 84, 300, -0.035),
    "display": TypeStyle(34, 40, 700, -0.024, 650, even=False),
    "moment": TypeStyle(34, 40, 700, -0.0144, 650, even=False),
    "question": TypeStyle(30, 38, 700, -0.0156, 650, even=False),
    "title": TypeStyle(26, 32, 700, -0.018, 650, even=False),
    "feature": TypeStyle(26, 32, 700, -0.0075, 650, even=False),
    "time": TypeStyle(26, 32, 600, -0.018),
    "cue": TypeStyle(26, 32, 400, -0.01, 450),
    "heading": TypeStyle(20, 26, 600, -0.012, 620, even=False),
    "rating": TypeStyle(20, 26, 400, -0.012),
    "lead": TypeStyle(17, 24, 600, -0.0053),
    "body": TypeStyle(15, 22, 400, -0.006),
    "name": TypeStyle(15, 22, 600, -0.006, even=False),
    "secondary": TypeStyle(13, 18, 400, -0.007),
    "caption": TypeStyle(12, 16, 400, -0.0075),
}
"""`moment` is the title of a page seen around a session, `question` that of the questions on one,
`feature` that of a large card and `name` of any other; `time` and `rating` are figures as large as a title.
`weight` is the named one nearest to the design's, for the fonts that have none in between."""

WEIGHT_AXIS = QFont.Tag("wght")


def theme_font(style: str, weight: int | None = None, scale: float = 1.0, size: int | None = None) -> QFont:
    """The system's font in one of the type styles.

    `size` in pixels replaces that of the style, as in the smaller timers; `scale` multiplies it.
    """
    kind = TYPE_STYLES[style]
    pixels = max(1, round((size or kind.size) * scale))
    font = QFont()
    font.setPixelSize(pixels)
    every = bool(weight is None and kind.between and has_every_weight(font.family()))
    font.setWeight(QFont.Weight(weight or kind.named_weight(every=every)))
    if every and kind.between:
        font.setVariableAxis(WEIGHT_AXIS, kind.between)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * kind.tracking)
    if style == "timer":
        # Some fonts lift a colon between figures; here it stands on the line, as drawn.
        font.setFeature(QFont.Tag("calt"), 0)
    if kind.even:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=4)
def has_every_weight(family: str) -> bool:
    """Whether a font family is a variable one, in which there are weights between those with a name."""
    return not QRawFont.fromFont(QFont(family)).fontTable("fvar").isEmpty()


def line_height(style: str, scale: float = 1.0) -> int:
    """The height of one line of a type style, in pixels."""
    return round(TYPE_STYLES[style].line * scale)
