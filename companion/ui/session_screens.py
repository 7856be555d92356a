"""Which view shows the session that is going on, and what is said in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from companion.core.journal import Kind
from companion.core.limits import limits_of
from companion.core.lunch import done_by
from companion.core.session import Session
from companion.ui import text
from companion.ui.engine import Engine
from companion.ui.main_window import MainWindow
from companion.ui.theme import BEDTIME, DUSK, Look
from companion.ui.views import Views

if TYPE_CHECKING:
    from companion.ui.widgets.lunch_view import LunchView
    from companion.ui.widgets.session_view import SessionView


class SessionScreens:
    """Lead-in and session, in the dusk or the dark; a lunch break in the colours of the pages. `titles` are
    those of all pieces by name."""

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        night: Look,
        engine: Engine,
        titles: Mapping[str, str],
        now: Callable[[], datetime],
    ) -> None:
        self._window = window
        self._views = views
        self._night = night
        self._engine = engine
        self._titles = titles
        self._now = now
        self._trouble = ("", False)

    def begin(self) -> None:
        """A new session: nothing has been said yet."""
        self._trouble = ("", False)

    def show(self, session: Session) -> None:
        """Show a session as it now stands."""
        if session.position < 0:
            self._show_lead_in(session)
            return
        view = self._view
        if session.plan.kind is Kind.QUICK:
            self._views.lunch_session.show_session(session, self._done_by())
        else:
            hide = self._engine.preferences.settings.hide_time_in_bedtime
            self._views.session.show_session(session, hide_time=hide)
            self._show_sounding()
        if self._window.whole is not view:
            self._window.show_whole(view)
            sentence, passing = self._trouble
            if sentence:
                # Said during the lead-in, where nobody could see it.
                view.show_notice(sentence, passing=passing)

    def say(self, sentence: str) -> None:
        """Say something in the session."""
        self._view.show_notice(sentence)

    def say_trouble(self, sentence: str, *, passing: bool) -> None:
        """Say what does not work, for some seconds only if it is `passing`; during the lead-in it is said
        again once the session is to be seen."""
        self._trouble = (sentence, passing)
        self._view.show_notice(sentence, passing=passing)
        if self._views.made("session"):
            self._show_sounding()

    def _show_sounding(self) -> None:
        self._views.session.show_sounding(sounding=self._engine.soundscape.sounding)

    @property
    def _view(self) -> SessionView | LunchView:
        """The view of the session going on."""
        session = self._engine.runner.session
        lunch = session is not None and session.plan.kind is Kind.QUICK
        return self._views.lunch_session if lunch else self._views.session

    def _show_lead_in(self, session: Session) -> None:
        kind, views = session.plan.kind, self._views
        title = text.soundtrack_title(session.plan.soundtrack, self._titles)
        self._night.show_theme(BEDTIME if kind is Kind.BEDTIME else DUSK)
        view = views.lunch_prep if kind is Kind.QUICK else views.prep
        view.show_session(session, title)
        if self._window.whole is not view:
            self._window.show_whole(view)

    def _done_by(self) -> datetime:
        """When one is back at the desk, as things stand."""
        frame, now = self._engine.runner.frame(), self._now()
        slowly = limits_of(self._engine.doorkeeper.profile).long_stand_up
        return done_by(now, frame.remaining / 60.0 if frame else 0.0, 0.0, long_stand_up=slowly)
