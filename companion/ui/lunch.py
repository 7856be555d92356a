"""The lunch break: where and until when, and the small window it takes for as long as it lasts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from companion.core.asking import asks_about_marks
from companion.core.limits import limits_of
from companion.core.lunch import LunchBreak, lunch_break
from companion.core.planning import AT_LUNCH, Wish, wish_for
from companion.core.reminders import Occasion
from companion.core.settings import LunchPlace
from companion.ui import text
from companion.ui.compact import CompactWindow
from companion.ui.covers import cover_label
from companion.ui.engine import Engine
from companion.ui.main_window import MainWindow
from companion.ui.views import Views

if TYPE_CHECKING:
    from companion.ui.pages.lunch import LunchAnswers, PlaceValue

USUAL_BREAK = timedelta(minutes=20)
FULL_MINUTES = 5
"""The time that stands ready to be changed is so far away, on the next full five minutes."""


class Lunch(QObject):
    """Asks what there is to ask before a lunch break, and hands on the wish that comes of it."""

    session_wished = Signal(Wish)
    left = Signal()

    def __init__(self, window: MainWindow, views: Views, engine: Engine, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._engine = engine
        self._now = now
        self.compact = CompactWindow(window)

    # Before.

    def ask(self) -> None:
        """Ask where and until when. Where the mat is closed everywhere the wish goes on as it is, to whoever
        says why."""
        remembered = self._engine.preferences.settings.lunch_place
        places = tuple(self._place(place) for place in LunchPlace)
        opened = [value.place for value in places if not value.closed]
        if not opened:
            self.session_wished.emit(wish_for(Occasion.LUNCH, remembered))
            return
        place = remembered if remembered in opened else opened[0]
        page = self._views.lunch
        page.show_lunch(places, place, self._usual_end())
        self.weigh(page.answers)
        self._window.show_whole(page)

    def weigh(self, answers: LunchAnswers) -> None:
        """Say what comes of the answers, as they are given."""
        self._wish_from(answers)

    def start(self, answers: LunchAnswers) -> None:
        """Start, if there is still time: somebody may have looked at the page for a while."""
        wish = self._wish_from(answers)
        if wish is None:
            return
        self._keep_marks(answers)
        preferences = self._engine.preferences
        preferences.change(replace(preferences.settings, lunch_place=answers.place))
        self.session_wished.emit(wish)

    def leave(self) -> None:
        """Back without a break: what was said of the skin holds at every door all the same."""
        self._keep_marks(self._views.lunch.answers)
        self.left.emit()

    # During.

    def suit(self, view: QWidget | None) -> None:
        """Make the window small for a running break and the question after it, and give it back for
        everything else. `view` is about to have the whole window, None for a page."""
        made, views = self._views.made, self._views
        during = made("lunch_session") and view is views.lunch_session
        after = made("after_lunch") and view is views.after_lunch
        self.compact.show_compact(during or after, on_top=self._engine.preferences.settings.lunch_on_top)

    def _place(self, place: LunchPlace) -> PlaceValue:
        # Loaded here: the page, and all it is made of, is loaded when it is first opened.
        from companion.ui.pages.lunch import PlaceValue

        wish, keeper = wish_for(Occasion.LUNCH, place), self._engine.doorkeeper
        verdict = keeper.verdict(wish)
        closed = "" if verdict.open else text.verdict_sentence(verdict)
        return PlaceValue(place, wish.area, keeper.granted(wish), closed)

    def _wish_from(self, answers: LunchAnswers) -> Wish | None:
        """The wish that comes of the answers, shown as it is; None where there is no break."""
        keeper, page = self._engine.doorkeeper, self._views.lunch
        wish = replace(wish_for(Occasion.LUNCH, answers.place), marks=answers.marks)
        asks = asks_about_marks(keeper.history(), AT_LUNCH[answers.place], self._now())
        verdict = keeper.verdict(wish)
        if not verdict.open:
            page.show_outcome(text.verdict_sentence(verdict), may_start=False, ask_marks=asks)
            return None
        setup = keeper.granted(wish)
        found = self._break(setup.minutes, answers)
        detail = ""
        if found.minutes is not None:
            detail = self.tr("{0}, and a gentle chime at the end.").format(cover_label(setup.cover))
            if verdict.limits.company:
                detail = self.tr("{0} Only while somebody else is at home.").format(detail)
        may_start = found.minutes is not None
        sentence = text.lunch_sentence(found.minutes, text.clock_word(found.back.time()))
        page.show_outcome(sentence, detail, may_start=may_start, ask_marks=asks)
        if found.minutes is None:
            return None
        return wish if answers.back_at is None else replace(wish, minutes=found.minutes)

    def _break(self, granted: float, answers: LunchAnswers) -> LunchBreak:
        lead_in = self._engine.preferences.settings.lead_in_seconds
        slowly = limits_of(self._engine.doorkeeper.profile).long_stand_up
        return lunch_break(self._now(), granted, answers.back_at, lead_in, long_stand_up=slowly)

    def _keep_marks(self, answers: LunchAnswers) -> None:
        if answers.marks is not None:
            self._engine.doorkeeper.look_at_skin(AT_LUNCH[answers.place], answers.marks)

    def _usual_end(self) -> datetime:
        end = self._now() + USUAL_BREAK
        return end + timedelta(minutes=-end.minute % FULL_MINUTES)
