"""All insights of a journal as paragraphs, always in the same order, and the footnote last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from companion.core.insights import Change, NotEnough
from companion.core.rhythm import Rhythm
from companion.core.summary import Rated, Summary
from companion.ui.text import insights
from companion.ui.translation import translate


class Tone(Enum):
    """How a paragraph stands beside others."""

    HEADING = "heading"
    PLAIN = "plain"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A heading or some sentences."""

    words: str
    tone: Tone = Tone.PLAIN


def paragraphs(found: Summary) -> Iterator[Paragraph]:
    """Ratings with their groups, nights, days, and the last fortnight beside the one before it."""
    for rated in found.ratings:
        yield from _rated(rated)
    yield Paragraph(translate("Progress", "Nights"), Tone.HEADING)
    yield Paragraph(insights.nights_sentence(found.nights))
    yield Paragraph(translate("Progress", "Days and fortnights"), Tone.HEADING)
    yield Paragraph(insights.rhythm_sentence(found.rhythm))
    if isinstance(found.rhythm, Rhythm):
        for fortnight in (found.review.earlier, found.review.recent):
            yield Paragraph(f"{insights.fortnight_line(fortnight)}.")
        for compared in found.review.ratings:
            yield Paragraph(insights.compared_sentence(compared))
    yield Paragraph(insights.footnote(), Tone.QUIET)


def _rated(rated: Rated) -> Iterator[Paragraph]:
    yield Paragraph(insights.rating_name(rated.rating), Tone.HEADING)
    change = rated.change
    if isinstance(change, NotEnough):
        yield Paragraph(insights.too_few_sentence(rated.rating, change))
    else:
        spread = f"{insights.size_sentence(change.size)} {insights.spread_sentence(change)}"
        yield Paragraph(f"{insights.change_line(rated.rating, change)}. {spread}")
    for apart in rated.apart:
        enough = [group for group in apart.groups if isinstance(group.change, Change)]
        # One group alone would only say again what all sessions say.
        if enough and len(apart.groups) > 1:
            yield Paragraph(insights.split_name(apart.split), Tone.QUIET)
            for group in enough:
                yield Paragraph(f"{insights.group_line(rated.rating, group)}.")
