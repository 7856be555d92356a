"""What the charts say in words: title, how many sessions, what was measured and what it cannot show.

The same words serve eyes, screen readers and paper.
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.core.insights import Change, Rating
from companion.core.journal import Area
from companion.core.mornings import Nights
from companion.core.progress import (
    LEAST_AVERAGED,
    Bar,
    Cell,
    Chart,
    DaysChart,
    LadderChart,
    MinutesChart,
    NightsChart,
    PairsChart,
    Period,
    Unit,
)
from companion.ui.text.chart_days import bar_name, week_number, whole_date
from companion.ui.text.clock import decimal, written
from companion.ui.text.insights import nights_sentence, size_sentence, spread_sentence
from companion.ui.text.ladder_caption import ladder_caption
from companion.ui.text.lists import ended, listed, sentences
from companion.ui.text.names import name
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_PERIODS = {
    Period.FIVE_WEEKS: QT_TRANSLATE_NOOP("Progress", "5 weeks"),
    Period.THREE_MONTHS: QT_TRANSLATE_NOOP("Progress", "3 months"),
    Period.ALL: QT_TRANSLATE_NOOP("Progress", "All"),
}
_RATINGS = {
    Rating.PAIN: QT_TRANSLATE_NOOP("Progress", "Pain before and after"),
    Rating.TENSION: QT_TRANSLATE_NOOP("Progress", "Tension before and after"),
    Rating.STRESS: QT_TRANSLATE_NOOP("Progress", "Stress before and after"),
}
_BARS = {
    Unit.SESSION: QT_TRANSLATE_NOOP("Progress", "Minutes per session"),
    Unit.WEEK: QT_TRANSLATE_NOOP("Progress", "Minutes per week"),
    Unit.MONTH: QT_TRANSLATE_NOOP("Progress", "Minutes per month"),
    Unit.YEAR: QT_TRANSLATE_NOOP("Progress", "Minutes per year"),
}
_DOTS = {
    Unit.SESSION: QT_TRANSLATE_NOOP("Progress", "Dot size: minutes"),
    Unit.WEEK: QT_TRANSLATE_NOOP("Progress", "A dot is a week, its size minutes a session"),
    Unit.MONTH: QT_TRANSLATE_NOOP("Progress", "A dot is a month, its size minutes a session"),
    Unit.YEAR: QT_TRANSLATE_NOOP("Progress", "A dot is a year, its size minutes a session"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """A chart in rows and columns, every cell in words, the newest row first."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def period_name(period: Period) -> str:
    """What a period is called, as a choice of three."""
    return translate("Progress", _PERIODS[period])


def chart_title(chart: Chart) -> str:
    """The heading of a chart."""
    match chart:
        case LadderChart(area=Area.BACK):
            return translate("Progress", "Towel ladder")
        case LadderChart():
            return translate("Progress", "Ladder: {0}").format(name(chart.area))
        case PairsChart():
            return translate("Progress", _RATINGS[chart.rating])
        case MinutesChart():
            return translate("Progress", _BARS[chart.unit])
        case DaysChart():
            return translate("Progress", "Days on the mat")
        case NightsChart():
            return translate("Progress", "How nights were rated")


def chart_note(chart: Chart) -> str:
    """What stands beside the heading: how many, and what a mark is."""
    match chart:
        case LadderChart():
            return translate("Progress", "n = {0}. {1}").format(
                chart.n, translate("Progress", _DOTS[chart.unit])
            )
        case PairsChart():
            if chart.of_back:
                return translate("Progress", "n = %n back sessions", None, chart.n)
            return translate("Progress", "n = %n sessions", None, chart.n)
        case MinutesChart():
            return translate("Progress", "{0} min").format(whole(chart.minutes))
        case DaysChart():
            return translate("Progress", "{0} of %n days", None, chart.days).format(chart.on_mat)
        case NightsChart():
            return translate("Progress", "n = {0} and {1} nights").format(
                chart.n(on_mat=True), chart.n(on_mat=False)
            )


def chart_caption(chart: Chart) -> str:
    """What was measured, and what that cannot show."""
    match chart:
        case LadderChart():
            return ladder_caption(chart)
        case PairsChart():
            return _pairs_caption(chart)
        case MinutesChart():
            last = chart.bars[-1]
            if chart.unit is Unit.WEEK and not last.over:
                return translate("Progress", "Week {0} is not over yet.").format(week_number(last.first))
            return translate("Progress", "The last bar is not over yet.")
        case DaysChart():
            return translate("Progress", "Rest days are part of the plan.")
        case NightsChart():
            return translate(
                "Progress",
                "Rated by you on the morning after. Which evenings had a session was no accident, "
                "so this cannot show what made a night better or worse.",
            )


def empty_words(chart: Chart) -> str | None:
    """What stands in the place of a drawing that would have nothing in it."""
    match chart:
        case LadderChart(dots=()):
            return translate("Progress", "No session in this time.")
        case PairsChart(n=0):
            return translate("Progress", "No session rated before and after in this time.")
        case NightsChart(rated=()):
            return translate("Progress", "No night rated in this time.")
        case _:
            return None


def chart_summary(chart: Chart) -> str:
    """A chart in a few sentences, for those who cannot see it."""
    words = (chart_title(chart), chart_note(chart), empty_words(chart) or _told(chart), chart_caption(chart))
    return sentences(*(ended(one) for one in words if one))


def chart_table(chart: Chart) -> Table:
    """The same figures as a table."""
    match chart:
        case LadderChart():
            unit = (
                translate("Progress", "Day") if chart.unit is Unit.SESSION else translate("Progress", "From")
            )
            columns = (
                unit,
                translate("Progress", "Cover"),
                translate("Progress", "Minutes a session"),
                translate("Progress", "Sessions"),
            )
            rows = [
                (whole_date(dot.day), name(dot.cover), whole(dot.minutes), str(dot.sessions))
                for dot in chart.dots
            ]
        case PairsChart():
            columns = (
                translate("Progress", "Day"),
                translate("Progress", "Before"),
                translate("Progress", "After"),
            )
            rows = [(whole_date(pair.at.date()), str(pair.before), str(pair.after)) for pair in chart.pairs]
        case MinutesChart():
            columns = (
                translate("Progress", "From"),
                translate("Progress", "Cover"),
                translate("Progress", "Min"),
            )
            rows = [row for bar in chart.bars for row in _bar_rows(bar)]
        case DaysChart():
            columns = (
                (translate("Progress", "Month"), translate("Progress", "Days on the mat"))
                if chart.by_month
                else (translate("Progress", "Day"), translate("Progress", "Minutes"))
            )
            rows = [(_cell_day(cell, chart), whole(cell.amount)) for cell in chart.cells]
        case NightsChart():
            columns = (
                translate("Progress", "Night after"),
                translate("Progress", "Rating"),
                translate("Progress", "Nights"),
            )
            rows = [(night_row(one.on_mat), str(one.sleep), str(one.times)) for one in chart.rated]
            return Table(columns, tuple(rows))
    return Table(columns, tuple(reversed(rows)))


def next_word() -> str:
    """What stands at the step that is suggested next."""
    return translate("Progress", "next")


def before_word() -> str:
    """What the hollow marks are."""
    return translate("Progress", "before")


def after_word() -> str:
    """What the filled marks are."""
    return translate("Progress", "after")


def night_row(on_mat: bool) -> str:
    """What the two sorts of nights are called."""
    return translate("Progress", "mat evenings") if on_mat else translate("Progress", "other evenings")


def night_count(chart: NightsChart, on_mat: bool) -> str:
    """What one sort of nights is called in the drawing, with how many there are and their average."""
    words = translate("Progress", "After {0}, n = {1}").format(night_row(on_mat), chart.n(on_mat=on_mat))
    if not isinstance(chart.nights, Nights):
        return words
    slept = chart.nights.after_mat if on_mat else chart.nights.after_others
    return translate("Progress", "{0}, average {1}").format(words, decimal(slept.mean))


def scale_ends(chart: DaysChart) -> tuple[str, str]:
    """What the palest and the fullest colour of a day or month stand for."""
    return (
        (translate("Progress", "1 day"), translate("Progress", "15 days"))
        if chart.by_month
        else (translate("Progress", "5 min"), translate("Progress", "15 min"))
    )


def whole(number: float) -> str:
    """A number of minutes or days without a fraction, but for less than one."""
    return decimal(number) if 0.0 < number < 0.95 else f"{number:.0f}"


def _told(chart: Chart) -> str:
    match chart:
        case LadderChart():
            newest = chart.dots[-1]
            words = translate("Progress", "The newest is {0}, {1} minutes.").format(
                name(newest.cover), whole(newest.minutes)
            )
            if chart.following is None:
                return words
            return translate("Progress", "{0} Suggested next: {1}.").format(words, name(chart.following))
        case PairsChart(change=Change() as change):
            if chart.averages is None:
                return spread_sentence(change)
            return translate("Progress", "{0} {1}").format(
                spread_sentence(change), size_sentence(change.size)
            )
        case NightsChart():
            return nights_sentence(chart.nights)
        case MinutesChart():
            return listed(
                translate("Progress", "{0}: {1} min").format(
                    bar_name(bar.first, chart.unit), whole(bar.minutes)
                )
                for bar in chart.bars
                if bar.minutes
            )
        case _:
            return ""


def _pairs_caption(chart: PairsChart) -> str:
    measured = translate(
        "Progress", "Felt right after lying down, rated by you. It cannot show what caused the change."
    )
    if chart.averages is None:
        missing = max(0, LEAST_AVERAGED - chart.n)
        words = translate("Progress", "{0} Not enough yet for averages: {1} more.") if chart.n else "{0}"
        return words.format(measured, missing)
    before, after = chart.averages
    return translate("Progress", "{0} Dashed: averages, {1} and {2}.").format(
        measured, decimal(before), decimal(after)
    )


def _bar_rows(bar: Bar) -> list[tuple[str, str, str]]:
    """A row a cover, and one for all of them where there is not just one."""
    day = whole_date(bar.first)
    rows = [(day, name(part.cover), whole(part.minutes)) for part in bar.by_cover]
    return rows if len(rows) == 1 else [*rows, (day, translate("Progress", "all"), whole(bar.minutes))]


def _cell_day(cell: Cell, chart: DaysChart) -> str:
    return (
        written(cell.first, translate("Progress", "MMMM yyyy")) if chart.by_month else whole_date(cell.first)
    )
