"""What the charts say in words: title, how many sessions, what was measured and what it cannot show.

The same words serve eyes, screen readers and paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate

from companion.core.insights import Change, Rating
from companion.core.journal import Area, Cover
from companion.core.ladder import COVER_ORDER
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
    Tread,
    Unit,
)
from companion.ui.text.clock import decimal, written_locale
from companion.ui.text.insights import nights_sentence, size_sentence, spread_sentence
from companion.ui.text.names import name

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
_SHORT = {
    Cover.DOUBLE_THICK_TOWEL: QT_TRANSLATE_NOOP("Progress", "double"),
    Cover.THICK_TOWEL: QT_TRANSLATE_NOOP("Progress", "thick"),
    Cover.THIN_TOWEL: QT_TRANSLATE_NOOP("Progress", "thin"),
    Cover.T_SHIRT: QT_TRANSLATE_NOOP("Progress", "T-shirt"),
    Cover.BARE_SKIN: QT_TRANSLATE_NOOP("Progress", "bare skin"),
    Cover.THICK_SOCKS: QT_TRANSLATE_NOOP("Progress", "thick socks"),
    Cover.THIN_SOCKS: QT_TRANSLATE_NOOP("Progress", "thin socks"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """A chart in rows and columns, every cell in words, the newest row first."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def period_name(period: Period) -> str:
    """What a period is called, as a choice of three."""
    return _tr(_PERIODS[period])


def chart_title(chart: Chart) -> str:
    """The heading of a chart."""
    match chart:
        case LadderChart(area=Area.BACK):
            return _tr("Towel ladder")
        case LadderChart():
            return _tr("Ladder: {0}").format(name(chart.area))
        case PairsChart():
            return _tr(_RATINGS[chart.rating])
        case MinutesChart():
            return _tr(_BARS[chart.unit])
        case DaysChart():
            return _tr("Days on the mat")
        case NightsChart():
            return _tr("How nights were rated")


def chart_note(chart: Chart) -> str:
    """What stands beside the heading: how many, and what a mark is."""
    match chart:
        case LadderChart():
            return _tr("n = {0}. {1}").format(chart.n, _tr(_DOTS[chart.unit]))
        case PairsChart():
            words = _tr("n = {0} back sessions") if chart.of_back else _tr("n = {0} sessions")
            return words.format(chart.n)
        case MinutesChart():
            return _tr("{0} min").format(whole(chart.minutes))
        case DaysChart():
            return _tr("{0} of {1} days").format(chart.on_mat, chart.days)
        case NightsChart():
            return _tr("n = {0} and {1} nights").format(chart.n(on_mat=True), chart.n(on_mat=False))


def chart_caption(chart: Chart) -> str:
    """What was measured, and what that cannot show."""
    match chart:
        case LadderChart():
            return _ladder_caption(chart)
        case PairsChart():
            return _pairs_caption(chart)
        case MinutesChart():
            last = chart.bars[-1]
            if chart.unit is Unit.WEEK and not last.over:
                return _tr("Week {0} is not over yet.").format(week_number(last.first))
            return _tr("The last bar is not over yet.")
        case DaysChart():
            return _tr("Rest days are part of the plan.")
        case NightsChart():
            return _tr(
                "Rated by you on the morning after. Which evenings had a session was no accident, "
                "so this cannot show what made a night better or worse."
            )


def empty_words(chart: Chart) -> str | None:
    """What stands in the place of a drawing that would have nothing in it."""
    match chart:
        case LadderChart(dots=()):
            return _tr("No session in this time.")
        case PairsChart(n=0):
            return _tr("No session rated before and after in this time.")
        case NightsChart(rated=()):
            return _tr("No night rated in this time.")
        case _:
            return None


def chart_summary(chart: Chart) -> str:
    """A chart in a few sentences, for those who cannot see it."""
    words = (chart_title(chart), chart_note(chart), empty_words(chart) or _told(chart), chart_caption(chart))
    return " ".join(_sentence(one) for one in words if one)


def chart_table(chart: Chart) -> Table:
    """The same figures as a table."""
    match chart:
        case LadderChart():
            unit = _tr("Day") if chart.unit is Unit.SESSION else _tr("From")
            columns = (unit, _tr("Cover"), _tr("Minutes a session"), _tr("Sessions"))
            rows = [
                (_date(dot.day), name(dot.cover), whole(dot.minutes), str(dot.sessions)) for dot in chart.dots
            ]
        case PairsChart():
            columns = (_tr("Day"), _tr("Before"), _tr("After"))
            rows = [(_date(pair.at.date()), str(pair.before), str(pair.after)) for pair in chart.pairs]
        case MinutesChart():
            columns = (_tr("From"), _tr("Cover"), _tr("Min"))
            rows = [row for bar in chart.bars for row in _bar_rows(bar)]
        case DaysChart():
            columns = (
                (_tr("Month"), _tr("Days on the mat")) if chart.by_month else (_tr("Day"), _tr("Minutes"))
            )
            rows = [(_cell_day(cell, chart), whole(cell.amount)) for cell in chart.cells]
        case NightsChart():
            columns = (_tr("Night after"), _tr("Rating"), _tr("Nights"))
            rows = [(night_row(one.on_mat), str(one.sleep), str(one.times)) for one in chart.rated]
            return Table(columns, tuple(rows))
    return Table(columns, tuple(reversed(rows)))


def next_word() -> str:
    """What stands at the step that is suggested next."""
    return _tr("next")


def before_word() -> str:
    """What the hollow marks are."""
    return _tr("before")


def after_word() -> str:
    """What the filled marks are."""
    return _tr("after")


def night_row(on_mat: bool) -> str:
    """What the two sorts of nights are called."""
    return _tr("mat evenings") if on_mat else _tr("other evenings")


def night_count(chart: NightsChart, on_mat: bool) -> str:
    """What one sort of nights is called in the drawing, with how many there are and their average."""
    words = _tr("After {0}, n = {1}").format(night_row(on_mat), chart.n(on_mat=on_mat))
    if not isinstance(chart.nights, Nights):
        return words
    slept = chart.nights.after_mat if on_mat else chart.nights.after_others
    return _tr("{0}, average {1}").format(words, decimal(slept.mean))


def scale_ends(chart: DaysChart) -> tuple[str, str]:
    """What the palest and the fullest colour of a day or month stand for."""
    return (_tr("1 day"), _tr("15 days")) if chart.by_month else (_tr("5 min"), _tr("15 min"))


def short_date(day: date) -> str:
    """A day within a chart: "1 Nov"."""
    return _written(day, _tr("d MMM"))


def month_name(day: date) -> str:
    """The short name of a month: "Nov"."""
    return _written(day, "MMM")


def month_letter(month: int) -> str:
    """The shortest name of a month, 1 to 12."""
    locale = written_locale()
    return locale.standaloneMonthName(month, locale.FormatType.NarrowFormat)


def bar_name(first: date, unit: Unit) -> str:
    """What stands under a bar: "w43", "Nov" or "2026"."""
    if unit is Unit.WEEK:
        return _tr("w{0}").format(week_number(first))
    return month_name(first) if unit is Unit.MONTH else str(first.year)


def week_number(first: date) -> int:
    """The number of the week that begins on `first`: that of its fourth day, whatever day weeks begin on."""
    return date.fromordinal(first.toordinal() + 3).isocalendar().week


def whole(number: float) -> str:
    """A number of minutes or days without a fraction, but for less than one."""
    return decimal(number) if 0.0 < number < 0.95 else f"{number:.0f}"


def _told(chart: Chart) -> str:
    match chart:
        case LadderChart():
            newest = chart.dots[-1]
            words = _tr("The newest is {0}, {1} minutes.").format(name(newest.cover), whole(newest.minutes))
            if chart.following is None:
                return words
            return _tr("{0} Suggested next: {1}.").format(words, name(chart.following))
        case PairsChart(change=Change() as change):
            if chart.averages is None:
                return spread_sentence(change)
            return _tr("{0} {1}").format(spread_sentence(change), size_sentence(change.size))
        case NightsChart():
            return nights_sentence(chart.nights)
        case MinutesChart():
            return ", ".join(
                _tr("{0}: {1} min").format(bar_name(bar.first, chart.unit), whole(bar.minutes))
                for bar in chart.bars
                if bar.minutes
            )
        case _:
            return ""


def _ladder_caption(chart: LadderChart) -> str:
    treads = chart.treads
    if not treads:
        return _tr("Going back is part of it.")
    if chart.unit is not Unit.SESSION:
        return _tr("What was lain on, and for how long. It cannot show how you were.")
    tries = [
        (tried, back)
        for start, tried, back in zip(treads, treads[1:], treads[2:], strict=False)
        if _harder(tried, start) and _harder(tried, back)
    ]
    if tries:
        tried, back = tries[-1]
        words = _tr("One try on {0} on {1}, then back to {2} for {3}. Going back is part of it.")
        if tried.sessions > 1:
            words = _tr("On {0} from {1}, then back to {2} for {3}. Going back is part of it.")
        return words.format(_short(tried), short_date(tried.first), _short(back), _sessions(back.sessions))
    if len(treads) == 1:
        return _tr("{0}, all on {1}.").format(_sessions(chart.n), name(treads[0].cover))
    words = _tr("{0}, from {1} to {2}.").format(
        _sessions(chart.n), name(treads[0].cover), name(treads[-1].cover)
    )
    back_once = any(_harder(one, other) for one, other in pairwise(treads))
    return _tr("{0} Going back is part of it.").format(words) if back_once else words


def _pairs_caption(chart: PairsChart) -> str:
    measured = _tr("Felt right after lying down, rated by you. It cannot show what caused the change.")
    if chart.averages is None:
        missing = max(0, LEAST_AVERAGED - chart.n)
        words = _tr("{0} Not enough yet for averages: {1} more.") if chart.n else "{0}"
        return words.format(measured, missing)
    before, after = chart.averages
    return _tr("{0} Dashed: averages, {1} and {2}.").format(measured, decimal(before), decimal(after))


def _harder(one: Tread, other: Tread) -> bool:
    return COVER_ORDER[one.cover] > COVER_ORDER[other.cover]


def _short(tread: Tread) -> str:
    return _tr(_SHORT[tread.cover])


def _sessions(count: int) -> str:
    return _tr("1 session") if count == 1 else _tr("{0} sessions").format(count)


def _bar_rows(bar: Bar) -> list[tuple[str, str, str]]:
    """A row a cover, and one for all of them where there is not just one."""
    day = _date(bar.first)
    rows = [(day, name(part.cover), whole(part.minutes)) for part in bar.by_cover]
    return rows if len(rows) == 1 else [*rows, (day, _tr("all"), whole(bar.minutes))]


def _cell_day(cell: Cell, chart: DaysChart) -> str:
    return _written(cell.first, _tr("MMMM yyyy")) if chart.by_month else _date(cell.first)


def _date(day: date) -> str:
    return _written(day, _tr("d MMM yyyy"))


def _sentence(words: str) -> str:
    return words if words.endswith(".") else f"{words}."


def _written(day: date, form: str) -> str:
    return written_locale().toString(QDate(day.year, day.month, day.day), form)


def _tr(words: object) -> str:
    return QCoreApplication.translate("Progress", str(words))
