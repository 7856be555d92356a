"""What surrounds the suggestion: the questions before a session, the choice by hand, what comes next time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from companion.core.asking import BeforeAnswers, asks_about_marks
from companion.core.deciding import Reason, day_of
from companion.core.journal import Area, Kind, Mode, Profile, SessionRecord, Setup
from companion.core.ladder import FIRST, PLATEAU, Rung, ladder_for, start_index
from companion.core.limits import limits_of
from companion.core.past import STRONG_PAIN
from companion.core.planning import Wish
from companion.core.screening import Door, kept_off
from companion.core.suggestion import Action, Suggestion, needed_days
from companion.engine.diary import CheckIn, Diary
from companion.engine.doorkeeper import Doorkeeper
from companion.ui import text
from companion.ui.main_window import MainWindow
from companion.ui.pages.wizard_value import Purpose, WizardStep, WizardValue
from companion.ui.views import Views
from companion.ui.widgets.next_time_card import NextTime

OFFERED = tuple(area for area in Area if area is not Area.BELLY)
"""The areas to choose from. The belly is off until it can be asked for with its own note and pictures."""


class Adviser(QObject):
    """Shows what is suggested, takes what is chosen instead, and hands on the wish that comes of it."""

    session_wished = Signal(Wish)
    lunch_wished = Signal()
    gave_up = Signal()
    """The choice was left at its first question: back to the page it was begun from."""

    left = Signal()
    """The questions or the choice are over without a session: back to Today."""

    corrected = Signal(CheckIn)
    """What was really used has been said: back to the questions after the session."""

    def __init__(
        self,
        window: MainWindow,
        views: Views,
        diary: Diary,
        keeper: Doorkeeper,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._diary = diary
        self._keeper = keeper
        self._now = now
        self._wish = Wish()
        self._chosen: tuple[datetime, Setup] | None = None
        self._value: WizardValue | None = None
        self._said = CheckIn()

    @property
    def chosen(self) -> Setup | None:
        """The setup chosen by hand for the back today; it does not outlast a session or the day."""
        if self._chosen is None or day_of(self._chosen[0], self._now()) != day_of(self._now(), self._now()):
            return None
        return self._chosen[1]

    # Before a session.

    def ask_before(self, wish: Wish) -> None:
        """Ask the questions before a session, if it may start at all; only a full one is worth them. A lunch
        break has a page of its own."""
        if wish.kind is Kind.QUICK:
            self.lunch_wished.emit()
            return
        if wish.kind is not Kind.STANDARD or not self._keeper.verdict(wish).open:
            self.session_wished.emit(wish)
            return
        self._wish = wish
        before = self._views.before
        asks = asks_about_marks(self._keeper.history(), wish.area, self._now())
        before.show_before(self._setup_of(wish), wish.area, ask_marks=asks)
        self._window.show_whole(before)

    def weigh(self, answers: BeforeAnswers) -> None:
        """Say what follows from the answers, as they are given."""
        wish = self._with(answers)
        verdict = self._keeper.verdict(wish)
        before = self._views.before
        if not verdict.open:
            before.show_consequence(text.verdict_sentence(verdict), may_start=False)
            return
        setup, usual = self._setup_of(wish), self._setup_of(self._wish)
        suggestion = self._keeper.suggestion(wish)
        strong = (answers.ratings.pain or 0) >= STRONG_PAIN
        told = strong or setup != usual or suggestion.reason is Reason.MARKS
        sentence = text.explanation(suggestion) if told else ""
        before.show_consequence(sentence, may_start=True, setup=setup, signs=strong)

    def start(self, answers: BeforeAnswers) -> None:
        """Keep the answers and start."""
        self._keep(answers)
        self._chosen = None
        self.session_wished.emit(self._with(answers))

    def breathe_instead(self, answers: BeforeAnswers) -> None:
        """Keep the answers and breathe without the mat."""
        self._keep(answers)
        self.session_wished.emit(Wish(Kind.BREATHING))

    def leave_questions(self) -> None:
        """Back without a session: what was said of the skin holds at every door all the same."""
        marks = self._views.before.answers.marks
        if marks is not None:
            self._keeper.look_at_skin(self._wish.area, marks)
        self.left.emit()

    # The choice by hand.

    def adjust(self) -> None:
        """Let somebody choose what to lie on today."""
        self._show_wizard(self._value_for(Purpose.ADJUST, Area.BACK))

    def state_used_to(self) -> None:
        """Let somebody say again whether the mat is new to them, and what they use."""
        profile = self._keeper.profile
        value = self._value_for(Purpose.STATE, Area.BACK)
        used = None if profile is None else profile.used_to
        self._show_wizard(value if used is None else replace(value, chosen=used), WizardStep.MAT)

    def welcome(self) -> None:
        """The first time: is the mat new, and what goes between. In gentle or reduced mode everybody begins
        with the first rung, so there it is not asked."""
        profile = self._keeper.profile
        careful = limits_of(profile).reduced or (profile is not None and profile.mode is not Mode.STANDARD)
        step = WizardStep.AREA if careful else None
        self._show_wizard(self._value_for(Purpose.FIRST_RUN, Area.BACK), step)

    def correct(self, said: CheckIn) -> None:
        """Let somebody say what they really used."""
        record = self._diary.record
        if record is None:
            return
        self._said = said
        used = record.used or record.planned
        self._show_wizard(WizardValue(Purpose.USED, record.area, ((record.area, ""),), used))

    def choose_area(self, area: Area) -> None:
        """The wizard goes on with another part of the body."""
        purpose = Purpose.ADJUST if self._value is None else self._value.purpose
        self._show_wizard(self._value_for(purpose, area), WizardStep.COVER)

    def take_used_to(self, setup: Setup | None) -> None:
        """Keep what somebody is used to, and show where on the ladder that is."""
        self._keeper.change_profile(used_to=setup)
        value = self._value_for(Purpose.STATE if setup else Purpose.FIRST_RUN, Area.BACK)
        if setup is not None:
            self._show_wizard(replace(value, chosen=setup), WizardStep.LADDER)
        else:
            self._show_wizard(value, WizardStep.AREA)

    def go_beyond(self) -> None:
        """Somebody would like to go on beyond the plateau."""
        self._keeper.change_profile(beyond_plateau=True)
        value = self._value
        if value is not None:
            fresh = self._value_for(value.purpose, value.area)
            self._show_wizard(replace(fresh, chosen=value.chosen), WizardStep.LADDER)

    def take_setup(self, setup: Setup) -> None:
        """Take what the wizard came to: for today, or for the session just over."""
        value = self._value
        if value is None:
            return
        if value.purpose is Purpose.USED:
            self._diary.take_used(setup)
            self.corrected.emit(self._said)
        elif value.area is Area.BACK:
            self._chosen = (self._now(), setup) if setup != value.suggested else None
            self.left.emit()
        else:
            self.ask_before(Wish(area=value.area, setup=setup))

    def leave_wizard(self) -> None:
        """Back from its first question."""
        if self._value is not None and self._value.purpose is Purpose.USED:
            self.corrected.emit(self._said)
        else:
            self.gave_up.emit()

    # After a session.

    def next_time(self, record: SessionRecord, said: CheckIn) -> NextTime:
        """What comes next, as it looks with what is being said of the last session."""
        foreseen = replace(record, before=said.before, after=said.after, comfort=said.comfort)
        tomorrow = self._now() + timedelta(days=1)
        suggestion = self._keeper.foreseen(foreseen, tomorrow)
        sentence = text.explanation(suggestion)
        setup = suggestion.setup
        if setup is None:
            until = None if suggestion.rest is None else suggestion.rest.until
            when = "" if until is None else self.tr("From {0}.").format(_weekday(until))
            title = self.tr("A rest first") if suggestion.action is Action.REST else self.tr("No mat for now")
            return NextTime(None, record.area, title, sentence, when)
        again = setup == record.planned
        words = self.tr("{0}, {1} again") if again else self.tr("{0}, {1}")
        title = words.format(text.minutes_word(setup.minutes), text.name(setup.cover))
        day_after = _weekday((tomorrow + timedelta(days=1)).date())
        when = self.tr("Tomorrow or {0}. A rest day is fine.").format(day_after)
        return NextTime(setup, record.area, title, sentence, when)

    def _with(self, answers: BeforeAnswers) -> Wish:
        return replace(self._wish, pain=answers.ratings.pain, marks=answers.marks)

    def _keep(self, answers: BeforeAnswers) -> None:
        if answers.marks is not None:
            self._keeper.look_at_skin(self._wish.area, answers.marks)
        self._diary.take_before(answers)

    def _setup_of(self, wish: Wish) -> Setup:
        return self._keeper.granted(wish)

    def _show_wizard(self, value: WizardValue, step: WizardStep | None = None) -> None:
        self._value = value
        self._views.wizard.show_wizard(value, step)
        self._window.show_whole(self._views.wizard)

    def _value_for(self, purpose: Purpose, area: Area) -> WizardValue:
        profile = self._keeper.profile
        limits = limits_of(profile)
        ladder = ladder_for(area, profile, limits)
        suggestion = self._keeper.suggestion(Wish(area=area))
        suggested = suggestion.setup or suggestion.last or ladder[start_index(ladder, profile, limits)].setup
        rung = next((one for one in ladder if one.setup == suggested), None)
        number = suggestion.rung if suggestion.rung is not None else None if rung is None else rung.number
        following = suggestion.following
        chosen = self.chosen if area is Area.BACK else None
        return WizardValue(
            purpose,
            area,
            self._open_areas(profile),
            chosen or suggested,
            suggested,
            None if following is None else following.setup,
            _without_gentle_path(ladder, profile, number, purpose),
            number,
            text.next_step(suggestion),
            self._waits_for(suggestion, profile, ladder),
            offer_beyond=number == PLATEAU
            and following is None
            and profile is not None
            and not profile.beyond_plateau
            and not limits.reduced,
        )

    def _waits_for(self, suggestion: Suggestion, profile: Profile | None, ladder: Iterable[Rung]) -> str:
        at = next((rung for rung in ladder if rung.number == suggestion.rung), None)
        if at is None or suggestion.following is None:
            return "" if suggestion.setup is not None else text.explanation(suggestion)
        limits = limits_of(profile)
        needed = needed_days(profile, limits, suggestion.area, at, suggestion.following)
        return text.waits_for(suggestion, needed)

    def _open_areas(self, profile: Profile | None) -> tuple[tuple[Area, str], ...]:
        if profile is None:
            return ((Area.BACK, ""),)
        history, now = self._keeper.history(), self._now()
        found: list[tuple[Area, str]] = []
        for area in OFFERED:
            verdict = kept_off(profile, history, Wish(area=area).today(now))
            closed = verdict is not None and verdict.door is Door.AREA_OFF
            found.append((area, text.verdict_sentence(verdict) if verdict is not None and closed else ""))
        return tuple(found)


def _without_gentle_path(
    ladder: tuple[Rung, ...], profile: Profile | None, number: int | None, purpose: Purpose
) -> tuple[Rung, ...]:
    """The rungs that are shown: those below L1 only to somebody who asked for them or may go down to them."""
    gentle = profile is not None and profile.mode is Mode.GENTLE
    near = purpose is Purpose.ADJUST and number is not None and number <= FIRST
    if gentle or ladder[0].number >= FIRST or near or (number is not None and number < FIRST):
        return ladder
    return tuple(rung for rung in ladder if rung.number >= FIRST) or ladder


def _weekday(day: date) -> str:
    return QLocale().dayName(QDate(day.year, day.month, day.day).dayOfWeek())
