"""How long a breath takes, in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from companion.core.breathing import RAMP_SECONDS, Pattern
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_SECONDS = {
    "long_exhale": QT_TRANSLATE_NOOP(
        "Breaths", "In {0} s, out {1} s; the first {2} minutes lead there from in {3} s, out {4} s"
    ),
    "slow_sigh": QT_TRANSLATE_NOOP("Breaths", "In {0} s, out {1} s"),
    "even": QT_TRANSLATE_NOOP("Breaths", "In {0} s, out {1} s"),
    "double_inhale": QT_TRANSLATE_NOOP(
        "Breaths", "In {0} s and a little more for {1} s, out {2} s; for {3} minutes at most"
    ),
    "box": QT_TRANSLATE_NOOP(
        "Breaths", "In {0} s, hold {1} s, out {2} s, rest {3} s; {4} times, then the long breath out"
    ),
    "four_seven_eight": QT_TRANSLATE_NOOP(
        "Breaths", "In {0} s, hold {1} s, out {2} s; {3} times, then the long breath out"
    ),
}


def breath_seconds(pattern: Pattern) -> str:
    """The seconds of a breath, and what it grows out of or how long it is kept up: "In 3 s, out 7 s".

    "" for a pattern nobody has described.
    """
    figures = [phase.seconds for phase in pattern.phases]
    if pattern.ramp_from is not None:
        figures += [RAMP_SECONDS / 60.0, *(phase.seconds for phase in pattern.ramp_from)]
    if pattern.longest_seconds is not None:
        figures.append(pattern.longest_seconds / 60.0)
    if pattern.most_breaths is not None:
        figures.append(pattern.most_breaths)
    words = translate("Breaths", _SECONDS.get(pattern.name, ""))
    return words.format(*(QLocale().toString(float(figure), "g", 3) for figure in figures))
