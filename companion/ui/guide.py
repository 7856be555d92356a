"""Which view has the window when: from Today through lead-in and session to the check-in, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from companion.core.errors import ABOUT_SOUND, CompanionError, Problem
from companion.core.journal import Course, Kind, Morning, NotToday, SessionRecord, StopReason
from companion.core.limits import limits_of
from companion.core.planning import Wish, wish_for
from companion.core.reminders import Occasion
from companion.core.screening import Door, unasked
from companion.core.session import Session, Stage
from companion.engine.diary import CheckIn
from companion.engine.runner import Report
from companion.ui import text
from companion.ui.adviser import Adviser
from companion.ui.engine import Engine
from companion.ui.main_window import MainWindow, Page
from companion.ui.notices import Notice
from companion.ui.open_questions import OpenQuestions
from companion.ui.overview import today_value
from companion.ui.sections import Section
from companion.ui.session_screens import SessionScreens
from companion.ui.theme import BEDTIME, Look
from companion.ui.views import Views

if TYPE_CHECKING:
    from companion.ui.pages.health import HealthAnswers
    from companion.ui.widgets.steps_card import StepWishes

STILL_A_START_SECONDS = 30.0
"""A session ended sooner than this was a false start: nothing is asked about it."""

DOOR = "door"
"""The notice of a door that stays shut."""


class Guide(QObject):
    """Takes wishes from every view to the engine, and facts from the engine to the view that shows them."""

    left = Signal()
    reading_requested = Signal()
    """There is no mat for now, and somebody goes on to what there is to read about that."""

    setting_out = Signal()
    """A session is about to start: whatever else is under way makes room."""

    restore_requested = Signal()
    """The journal was damaged, and somebody wants a backup in its place."""

    darkened = Signal()
    """Somebody goes to bed: no page may be bright any more."""

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        night: Look,
        engine: Engine,
        titles: Mapping[str, str],
        now: Callable[[], datetime],
        adviser: Adviser,
    ) -> None:
        super().__init__(window)
        self._adviser = adviser
        self._window = window
        self._views = views
        self._night = night
        self._engine = engine
        self._screens = SessionScreens(window, views, night, engine, titles, now)
        self._now = now
        keeper = engine.doorkeeper
        self._questions = OpenQuestions(window, views, engine.diary, keeper, now)
        self._questions.check_in_wished.connect(self._ask_later)
        self._after_emergency: QWidget | None = None
        self._quit_after = False

    # Pages.

    def open_page(self, page: Page) -> None:
        """Bring a page up to date as it is opened."""
        engine = self._engine
        if page is Page.TODAY:
            self._show_today()
        elif page is Page.SETTINGS:
            settings = self._views.settings
            settings.show_settings(engine.preferences.settings, engine.doorkeeper.profile)
            self._show_steps()
            if self._window.whole is None and self._window.page is settings:
                # Asked for once more while they are open.
                settings.show_all()

    def show_today(self) -> None:
        """Go to Today, leaving whatever had the window."""
        self._window.show_page(Page.TODAY)

    def show_settings(self, section: Section | None = None) -> None:
        """Go to the settings, and there to a section."""
        self._window.show_page(Page.SETTINGS)
        if section is not None:
            self._views.settings.open_section(section)

    def pick_sound(self) -> None:
        """Go to where music and voice are chosen."""
        self.show_settings(Section.SOUND)

    def take_step_wishes(self, wishes: StepWishes) -> None:
        """Keep pace, limits and wishes, and show what holds now."""
        self._engine.doorkeeper.change_profile(
            mode=wishes.mode,
            pins=wishes.pins,
            beyond_plateau=wishes.beyond_plateau,
            longest_minutes=wishes.longest_minutes,
        )
        self._show_steps()

    def _show_steps(self) -> None:
        keeper = self._engine.doorkeeper
        plateau, lies = keeper.at_plateau(), keeper.verdict().open
        self._views.settings.steps.show_steps(keeper.profile, at_plateau=plateau, mat_open=lies)

    def show_health(self) -> None:
        """Ask the health questions."""
        keeper = self._engine.doorkeeper
        profile = keeper.profile
        questions = unasked(profile, keeper.history().stops) if profile is not None else ()
        due = keeper.verdict().door is Door.DUE
        self._views.health.show_answers(profile, questions, due, self._now())
        self._window.show_whole(self._views.health)

    def take_answers(self, answers: HealthAnswers) -> None:
        """Keep the answers and go to Today, which says what follows from them; the first time by way of
        what to lie on, if the mat is open at all. Without a mat for now, to what there is to read."""
        keeper = self._engine.doorkeeper
        first = keeper.profile is None
        keeper.answer(answers.profile, answers.locks)
        self._window.notices.hide_notice(DOOR)
        if first and keeper.verdict().open:
            self._adviser.welcome()
        elif answers.reading:
            self.reading_requested.emit()
        else:
            self.show_today()

    def show_expectations(self) -> None:
        """Tell what it feels like."""
        self._window.show_whole(self._views.expectations)

    def show_emergency(self) -> None:
        """Show the emergency signs, and remember where to go back to."""
        self._after_emergency = self._window.whole
        self._window.show_whole(self._views.emergency)

    def leave_emergency(self) -> None:
        """Back to where the signs were asked for."""
        if self._after_emergency is None:
            self.show_today()
        else:
            self._window.show_whole(self._after_emergency)

    def notice_problem(self, error: CompanionError) -> None:
        """Say an expected trouble where it is seen: in the session, or above the page."""
        sentence = text.problem_sentence(error.problem, error.detail)
        if self._engine.runner.active:
            self._screens.say_trouble(sentence, passing=error.problem in ABOUT_SOUND)
        restore = self.tr("Restore a backup") if error.problem is Problem.JOURNAL_DAMAGED else ""
        self._window.notices.show_notice(Notice(error.problem.value, sentence, restore))

    def take_notice_action(self, notice: Notice) -> None:
        """Do what a notice offers."""
        self._window.notices.hide_notice(notice.key)
        if notice.key == DOOR:
            self.show_emergency()
        elif notice.key == Problem.JOURNAL_DAMAGED.value:
            self.restore_requested.emit()
        else:
            self._questions.take_action(notice.key)

    def put_notice_away(self, notice: Notice) -> None:
        """What was put away does not come back by itself."""
        self._questions.put_away(notice.key)

    # Doors: every way into a session comes through here.

    def wish_by_name(self, name: str) -> None:
        """Start what the tray names, at once."""
        self.wish(self._named(name))

    def ask_by_name(self, name: str) -> None:
        """Ask the questions before what a shortcut names."""
        if not self._engine.runner.active:
            self._adviser.ask_before(self._named(name))

    def ask_standard(self) -> None:
        """Ask the questions before what is suggested."""
        self.ask_by_name("standard")

    def _named(self, name: str) -> Wish:
        wish = wish_for(Occasion(name), self._engine.preferences.settings.lunch_place)
        return replace(wish, setup=self._adviser.chosen) if wish == Wish() else wish

    def wish(self, wish: Wish, *, quit_after: bool = False) -> None:
        """Start a session, or say why not; without health answers, ask them first."""
        if self._engine.runner.active:
            return
        self._window.notices.hide_notice(DOOR)
        if wish.kind is Kind.BEDTIME:
            self.darkened.emit()
        verdict = self._engine.doorkeeper.verdict(wish)
        if verdict.open:
            self._quit_after = quit_after
            plan = self._engine.doorkeeper.plan(wish, self._engine.preferences.settings)
            self._screens.begin()
            self.setting_out.emit()
            self._engine.runner.start(plan)
        elif verdict.door in (Door.UNANSWERED, Door.DUE):
            self.show_health()
        else:
            self.show_today()
            signs = self.tr("Emergency signs") if verdict.reason is NotToday.RED_FLAG else ""
            self._window.notices.show_notice(Notice(DOOR, text.verdict_sentence(verdict), signs))

    # The session.

    def follow(self, session: Session) -> None:
        """Show the view that belongs to a session as it now stands."""
        if session.stage is not Stage.OVER:
            self._screens.show(session)
        elif session.position < 0:
            self.show_today()
            self.left.emit()

    def say_slept(self) -> None:
        """Say that the computer was asleep and the session waits."""
        words = self.tr("The computer was asleep. Your session waits where it was; press Space to go on.")
        self._screens.say(words)

    def conclude(self, report: Report) -> None:
        """After a session: what stopped it, how it was, or nothing until morning."""
        if self._views.made("session"):
            self._views.session.sound_panel.hide()
        record = self._engine.diary.record
        kind = report.session.plan.kind
        if report.course is Course.STOPPED:
            # Asked even of somebody who wished to leave without questions: the next days depend on it.
            self._views.stop.show_stop()
            self._window.show_whole(self._views.stop)
        elif self._quit_after or record is None:
            self.left.emit()
        elif kind is Kind.BEDTIME:
            self._night.show_theme(BEDTIME)
            self._window.show_whole(self._views.night)
        elif not kind.on_the_mat or report.minutes_done * 60.0 < STILL_A_START_SECONDS:
            self.show_today()
        elif kind is Kind.QUICK:
            limits = limits_of(self._engine.doorkeeper.profile)
            self._views.after_lunch.show_after(self._now(), long_stand_up=limits.long_stand_up)
            self._window.show_whole(self._views.after_lunch)
        else:
            self._ask_about(record)

    def ask_now(self) -> None:
        """Ask at once about the session just over."""
        record = self._engine.diary.record
        if record is not None:
            self._ask_about(record)

    def end_quietly(self) -> None:
        """The last sound has died away; leave if that was asked for."""
        if self._quit_after:
            self._engine.runner.awake()

    def show_next_time(self, said: CheckIn) -> None:
        """Show what comes next, as it looks with these answers."""
        record = self._engine.diary.record
        if record is not None and record.kind.on_the_mat:
            self._views.checkin.show_next_time(self._adviser.next_time(record, said))

    def correct_used(self, said: CheckIn) -> None:
        """Keep what was said so far, and ask what was really used."""
        self._engine.diary.take_check_in(said)
        self._adviser.correct(said)

    def ask_on(self, said: CheckIn) -> None:
        """Back to the questions about the session, with the answers given so far."""
        record = self._engine.diary.record
        if record is not None:
            self._ask_about(record)
            self.show_next_time(said)

    def _ask_later(self, record: SessionRecord) -> None:
        """Ask about a session of earlier today."""
        self._ask_about(record, record.started_at + timedelta(minutes=record.minutes_done))

    def _ask_about(self, record: SessionRecord, finished_at: datetime | None = None) -> None:
        """Ask about a session; without `finished_at`, about one that is just over."""
        slowly, now = limits_of(self._engine.doorkeeper.profile).long_stand_up, self._now()
        over = (finished_at or now).astimezone(now.tzinfo)
        self._views.checkin.show_check_in(record, over, slowly, just_now=finished_at is None)
        self._questions.begin(record)
        self.show_next_time(CheckIn(record.before, record.after, record.comfort, record.felt, record.note))
        self._window.show_whole(self._views.checkin)

    def take_something_wrong(self, said: CheckIn) -> None:
        """Something felt wrong, said in the check-in: kept as it is, then the questions of a stop."""
        self._engine.diary.take_check_in(said)
        self._views.stop.show_stop()
        self._window.show_whole(self._views.stop)

    def take_check_in(self, said: CheckIn) -> None:
        """Keep what was said and go back to Today."""
        self._engine.diary.take_check_in(said)
        self.skip_questions()

    def take_stop_reason(self, reason: StopReason | None) -> None:
        """Keep why it was stopped; before sleep the window stays dark."""
        self._engine.diary.take_stop_reason(reason)
        record = self._engine.diary.record
        if self._quit_after:
            self.left.emit()
        elif record is not None and record.kind is Kind.BEDTIME:
            self._window.show_whole(self._views.night)
        else:
            self.show_today()

    def skip_questions(self) -> None:
        """Nothing is said, and nothing asked again."""
        self._questions.end()
        self.show_today()

    def take_morning(self, morning: Morning) -> None:
        """Keep the answers of the morning."""
        self._questions.take_morning(morning)
        self.show_today()

    def _show_today(self) -> None:
        now, keeper = self._now(), self._engine.doorkeeper
        place = self._engine.preferences.settings.lunch_place
        outlook = self._engine.reminders.outlook
        self._views.today.show_today(today_value(keeper, now, self._adviser.chosen, place, outlook))
        self._questions.offer()
