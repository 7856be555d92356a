"""What the ladder has shown so far, in a sentence."""

from __future__ import annotations

from itertools import pairwise

from companion.core.journal import Cover
from companion.core.ladder import COVER_ORDER
from companion.core.progress import LadderChart, Tread, Unit
from companion.ui.text.chart_days import short_date
from companion.ui.text.names import name
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_SHORT = {
    Cover.DOUBLE_THICK_TOWEL: QT_TRANSLATE_NOOP("Progress", "double"),
    Cover.THICK_TOWEL: QT_TRANSLATE_NOOP("Progress", "thick"),
    Cover.THIN_TOWEL: QT_TRANSLATE_NOOP("Progress", "thin"),
    Cover.T_SHIRT: QT_TRANSLATE_NOOP("Progress", "T-shirt"),
    Cover.BARE_SKIN: QT_TRANSLATE_NOOP("Progress", "bare skin"),
    Cover.THICK_SOCKS: QT_TRANSLATE_NOOP("Progress", "thick socks"),
    Cover.THIN_SOCKS: QT_TRANSLATE_NOOP("Progress", "thin socks"),
}


def ladder_caption(chart: LadderChart) -> str:
    """From which cover to which, and that going back is part of it."""
    treads = chart.treads
    if not treads:
        return translate("Progress", "Going back is part of it.")
    if chart.unit is not Unit.SESSION:
        return translate("Progress", "What was lain on, and for how long. It cannot show how you were.")
    tries = [
        (tried, back)
        for start, tried, back in zip(treads, treads[1:], treads[2:], strict=False)
        if _harder(tried, start) and _harder(tried, back)
    ]
    if tries:
        tried, back = tries[-1]
        words = translate(
            "Progress", "One try on {0} on {1}, then back to {2} for {3}. Going back is part of it."
        )
        if tried.sessions > 1:
            words = translate(
                "Progress", "On {0} from {1}, then back to {2} for {3}. Going back is part of it."
            )
        return words.format(_short(tried), short_date(tried.first), _short(back), _sessions(back.sessions))
    if len(treads) == 1:
        return translate("Progress", "{0}, all on {1}.").format(_sessions(chart.n), name(treads[0].cover))
    words = translate("Progress", "{0}, from {1} to {2}.").format(
        _sessions(chart.n), name(treads[0].cover), name(treads[-1].cover)
    )
    back_once = any(_harder(one, other) for one, other in pairwise(treads))
    return translate("Progress", "{0} Going back is part of it.").format(words) if back_once else words


def _harder(one: Tread, other: Tread) -> bool:
    return COVER_ORDER[one.cover] > COVER_ORDER[other.cover]


def _short(tread: Tread) -> str:
    return translate("Progress", _SHORT[tread.cover])


def _sessions(count: int) -> str:
    return (
        translate("Progress", "1 session")
        if count == 1
        else translate("Progress", "%n sessions", None, count)
    )
