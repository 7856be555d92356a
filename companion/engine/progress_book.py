"""What the progress page shows: the charts of a period, between the page and the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from companion.core.deciding import Today, day_of
from companion.core.errors import CompanionError
from companion.core.history import History
from companion.core.insights import Pair, Rating
from companion.core.journal import Cover
from companion.core.past import false_start
from companion.core.progress import LEAST_SESSIONS, WEEKS_IN, PairsChart, Period, Progress, TooEarly
from companion.core.progress_charts import (
    span_of,
)
from companion.core.progress_window import window
from companion.core.splits import Diary
from companion.core.suggestion import suggest
from companion.engine.doorkeeper import Doorkeeper


class ProgressShelf(Protocol):
    """Where past sessions and entries are kept."""

    def history(self, now: datetime) -> History: ...
    def diary(self, now: datetime, first: date | None = None) -> Diary: ...
    def older_pairs(self, rating: Rating, before: datetime) -> tuple[Pair, ...]: ...


@dataclass(frozen=True, slots=True)
class AllTimeWish:
    """That the charts of all the time are to be counted: at `now`, in weeks that begin on `first_weekday`,
    0 for Monday, with the cover that is suggested next."""

    now: datetime
    first_weekday: int
    following: Cover | None


class ProgressBook(QObject):
    """Opens the journal where the page asks. The last weeks are read at once; all the time is counted beside
    the window, for it takes longer the longer the journal is."""

    shown = Signal(object)
    """The charts of a period, or that it is too early for charts."""

    more_shown = Signal(PairsChart)
    """The same pairs, with older ones before them."""

    waited_for = Signal(Period)
    all_time_requested = Signal(AllTimeWish)
    failed = Signal(CompanionError)

    def __init__(
        self,
        shelf: ProgressShelf,
        keeper: Doorkeeper,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._keeper = keeper
        self._now = now
        self._period = Period.FIVE_WEEKS
        self._charts: dict[Rating, PairsChart] = {}

    @property
    def period(self) -> Period:
        """The period that was asked for last."""
        return self._period

    def open(self, period: Period, first_weekday: int) -> None:
        """Show the charts of a period as they are now."""
        self._period = period
        now = self._now()
        try:
            past = self._shelf.history(now)
            # Only as many as it takes to know whether there are enough.
            begun = (record for record in past.on_the_mat() if not false_start(record))
            sessions = sum(1 for _ in islice(begun, LEAST_SESSIONS))
            if sessions < LEAST_SESSIONS:
                self.shown.emit(TooEarly(sessions))
                return
            following = self._following(now)
            if period is Period.ALL:
                self.waited_for.emit(period)
                self.all_time_requested.emit(AllTimeWish(now, first_weekday, following))
                return
            first = span_of(WEEKS_IN[period], day_of(now, now), first_weekday).first
            diary = self._shelf.diary(now, first)
            self._show(window(past, now, period, first_weekday, following, diary))
        except CompanionError as error:
            self.failed.emit(error)

    def take_all_time(self, found: Progress) -> None:
        """The charts of all the time are there; somebody may have gone back to a shorter one meanwhile."""
        if self._period is Period.ALL:
            self._show(found)

    def show_older(self, rating: Rating) -> None:
        """Show older pairs of a rating before those that are there."""
        chart = self._charts.get(rating)
        if chart is None or len(chart.pairs) >= chart.n or not chart.pairs:
            return
        try:
            older = self._shelf.older_pairs(rating, chart.pairs[0].at)
        except CompanionError as error:
            self.failed.emit(error)
            return
        if older:
            self._charts[rating] = replace(chart, pairs=(*older, *chart.pairs))
            self.more_shown.emit(self._charts[rating])

    def _show(self, found: Progress) -> None:
        self._charts = {chart.rating: chart for chart in found.pairs}
        self.shown.emit(found)

    def _following(self, now: datetime) -> Cover | None:
        """The cover of the session that is suggested next: today's, or tomorrow's once today's is done."""
        profile, past = self._keeper.profile, self._keeper.history()
        for day in (now, now + timedelta(days=1)):
            setup = suggest(profile, past, Today(day)).setup
            if setup is not None:
                return setup.cover
        return None
