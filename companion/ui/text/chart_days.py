"""The days, weeks and months of a chart, as briefly as they can be said."""

from __future__ import annotations

from datetime import date

from companion.core.progress import Unit
from companion.ui.text.clock import written, written_locale
from companion.ui.translation import translate


def short_date(day: date) -> str:
    """A day within a chart: "1 Nov"."""
    return written(day, translate("Progress", "d MMM"))


def month_name(day: date) -> str:
    """The short name of a month: "Nov"."""
    return written(day, "MMM")


def month_letter(month: int) -> str:
    """The shortest name of a month, 1 to 12."""
    locale = written_locale()
    return locale.standaloneMonthName(month, locale.FormatType.NarrowFormat)


def bar_name(first: date, unit: Unit) -> str:
    """What stands under a bar: "w43", "Nov" or "2026"."""
    if unit is Unit.WEEK:
        return translate("Progress", "w{0}").format(week_number(first))
    return month_name(first) if unit is Unit.MONTH else str(first.year)


def week_number(first: date) -> int:
    """The number of the week that begins on `first`: that of its fourth day, whatever day weeks begin on."""
    return date.fromordinal(first.toordinal() + 3).isocalendar().week


def whole_date(day: date) -> str:
    """A day with its year: "1 Nov 2026"."""
    return written(day, translate("Progress", "d MMM yyyy"))
