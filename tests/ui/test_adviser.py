"""What surrounds the suggestion: the questions before, the choice by hand, what comes next time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from companion.core.asking import BeforeAnswers
from companion.core.journal import (
    Area,
    Condition,
    Cover,
    Head,
    Kind,
    Marks,
    Mode,
    Profile,
    Ratings,
    SessionRecord,
    Setup,
    StopReason,
    Surface,
)
from companion.core.ladder import LADDERS
from companion.core.planning import Wish
from companion.engine.diary import CheckIn
from companion.ui.pages.health import HealthAnswers
from companion.ui.pages.wizard_value import Purpose, WizardStep
from companion.ui.widgets.labels import Label
from tests.ui.house import Build, House, build

__all__ = ["build"]

BACK = {rung.number: rung.setup for rung in LADDERS[Area.BACK]}
PAIN = BeforeAnswers(Ratings(pain=9))


def said(house: House) -> str:
    """All words that show."""
    shown = house.window.whole or house.window.page
    labels = shown.findChildren(Label) if shown is not None else []
    return " ".join(label.text() for label in labels if label.isVisibleTo(shown))


def step(rung: int, past: Callable[..., SessionRecord], days_ago: int, **values: object) -> SessionRecord:
    """A comfortable session on that rung, so many days ago."""
    return past(days_ago, planned=BACK[rung], minutes_done=BACK[rung].minutes, **{"comfort": 4, **values})


def four_evenings(past: Callable[..., SessionRecord]) -> tuple[SessionRecord, ...]:
    """Enough sessions on L4 for the thin towel tonight."""
    return tuple(step(4, past, days) for days in (1, 2, 3))


# Before a session.


def test_a_full_session_has_questions_before_it_that_need_no_answer(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past))
    house.views.today.hero.start.click()
    assert house.window.whole is house.views.before
    QTest.keyClick(house.views.before, Qt.Key.Key_Return)
    assert house.runner.session is not None
    assert house.runner.session.plan.setup == BACK[5]


def test_bedtime_goes_straight_to_the_mat(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.ask_before(Wish(Kind.BEDTIME))
    assert house.runner.active


def test_a_lunch_break_has_questions_of_its_own(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.ask_before(Wish(Kind.QUICK))
    assert house.window.whole is house.views.lunch
    assert not house.runner.active


def test_what_was_answered_is_kept_with_the_session_and_the_skin_for_itself(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.ask_before(Wish())
    answers = BeforeAnswers(Ratings(pain=5, stress=7), ("driving",), Marks.FAINT)
    house.adviser.start(answers)
    house.let_pass(21)
    newest = house.store.sessions()[0]
    assert (newest.before, newest.tags) == (answers.ratings, answers.tags)
    assert newest.planned == BACK[4], "no step on a day of faint marks"
    (look,) = house.store.skin_checks()
    assert (look.area, look.marks) == (Area.BACK, Marks.FAINT)


def test_skin_is_asked_about_for_four_days_after_a_session(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    asked = []
    for days in (4, 5):
        house = build(sessions=(step(4, past, days),))
        house.adviser.ask_before(Wish())
        asked.append("Skin marks" in said(house))
    assert asked == [True, False]


def test_strong_pain_makes_the_session_short_and_says_so(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.ask_before(Wish())
    house.adviser.weigh(PAIN)
    assert "9 of 10" in said(house)
    house.adviser.start(PAIN)
    assert house.runner.session is not None
    assert house.runner.session.plan.setup == replace(BACK[4], minutes=10.0)


@pytest.mark.invariant(14)
@pytest.mark.parametrize("marks", [Marks.CLEAR, Marks.BROKEN])
def test_skin_that_has_to_heal_closes_every_door_even_if_one_goes_back(
    marks: Marks, build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.ask_before(Wish())
    answers = BeforeAnswers(marks=marks)
    house.adviser.weigh(answers)
    assert "Breathe without the mat" in [button.text() for button in buttons(house)]
    house.views.before._marks.show_value(marks)
    house.adviser.leave_questions()
    assert house.window.whole is None
    for kind in (Kind.STANDARD, Kind.QUICK, Kind.BEDTIME):
        house.guide.wish(Wish(kind))
        assert not house.runner.active


def test_breathing_is_there_instead(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.ask_before(Wish())
    house.adviser.breathe_instead(BeforeAnswers(marks=Marks.CLEAR))
    assert house.runner.session is not None
    assert house.runner.session.plan.kind is Kind.BREATHING
    assert house.store.skin_checks()[0].marks is Marks.CLEAR


def buttons(house: House) -> list[QAbstractButton]:
    """The buttons that show."""
    assert house.window.whole is not None
    return [
        one for one in house.window.whole.findChildren(QAbstractButton) if one.isVisibleTo(house.window.whole)
    ]


# The choice by hand.


def test_the_first_answers_lead_to_the_wizard_and_later_ones_to_today(build: Build) -> None:
    house = build(answered=False)
    answers = HealthAnswers(Profile(house.now), ())
    house.guide.take_answers(answers)
    assert house.window.whole is house.views.wizard
    assert house.views.wizard.step is WizardStep.MAT
    house.adviser.leave_wizard()
    house.guide.take_answers(answers)
    assert house.window.whole is None


def test_somebody_who_may_not_lie_on_spikes_sees_no_wizard(build: Build) -> None:
    house = build(answered=False)
    pregnant = Profile(house.now, conditions=frozenset((Condition.PREGNANCY,)))
    house.guide.take_answers(HealthAnswers(pregnant, ()))
    assert house.window.whole is None
    assert not house.keeper.verdict().open


def test_in_gentle_mode_nobody_is_asked_what_they_are_used_to(build: Build) -> None:
    house = build()
    house.keeper.change_profile(mode=Mode.GENTLE)
    house.adviser.welcome()
    assert house.views.wizard.step is WizardStep.AREA
    assert house.keeper.suggestion().rung == -2


def test_who_is_used_to_a_mat_starts_from_there(build: Build) -> None:
    house = build()
    house.adviser.welcome()
    stated = Setup(Cover.THIN_TOWEL, Surface.BED, Head.FOLDED_TOWEL, 20.0)
    house.adviser.take_used_to(stated)
    assert house.views.wizard.step is WizardStep.LADDER
    assert house.keeper.suggestion().setup == BACK[5]
    house.adviser.take_setup(BACK[5])
    assert house.window.whole is None
    assert house.adviser.chosen is None
    assert "thin towel" in said(house)


def test_who_states_more_than_the_plateau_may_ask_to_go_on_there_and_then(build: Build) -> None:
    house = build()
    house.adviser.welcome()
    house.adviser.take_used_to(BACK[11])
    assert house.keeper.suggestion().rung == 7
    assert house.views.wizard.ladder.beyond.isVisibleTo(house.views.wizard)
    house.adviser.go_beyond()
    assert house.keeper.suggestion().rung == 11


def test_who_is_new_to_the_mat_starts_on_the_first_rung(build: Build) -> None:
    house = build()
    house.adviser.welcome()
    house.adviser.take_used_to(None)
    assert house.views.wizard.step is WizardStep.AREA
    assert house.keeper.suggestion().rung == 1


def test_an_easier_choice_holds_for_one_session(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.adjust()
    house.adviser.take_setup(BACK[2])
    assert "Easier than suggested" in said(house)
    house.views.today.hero.start.click()
    QTest.keyClick(house.views.before, Qt.Key.Key_Return)
    assert house.runner.session is not None
    assert house.runner.session.plan.setup == BACK[2]
    assert house.adviser.chosen is None


def test_a_choice_of_yesterday_is_gone_today(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.adjust()
    house.adviser.take_setup(BACK[2])
    house.now += timedelta(days=1)
    assert house.adviser.chosen is None


def test_one_step_stronger_is_what_today_then_says(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=four_evenings(past)[:1])
    house.adviser.adjust()
    house.adviser.take_setup(BACK[5])
    assert "One step stronger than suggested" in said(house)
    house.guide.ask_by_name("standard")
    house.adviser.start(BeforeAnswers())
    assert house.runner.session is not None
    assert house.runner.session.plan.setup == BACK[5]
    assert house.runner.session.plan.easing_check


def test_another_part_of_the_body_leads_on_to_its_own_session(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.adjust()
    house.adviser.choose_area(Area.FEET_SEATED)
    assert house.views.wizard.step is WizardStep.COVER
    first = LADDERS[Area.FEET_SEATED][0].setup
    house.adviser.take_setup(first)
    house.adviser.start(BeforeAnswers())
    assert house.runner.session is not None
    assert (house.runner.session.plan.area, house.runner.session.plan.setup) == (Area.FEET_SEATED, first)


def test_below_the_first_rung_there_is_the_double_towel_to_go_down_to(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=(step(1, past, 1),))
    house.adviser.adjust()
    house.views.wizard.show_wizard(house.adviser._value, WizardStep.COVER)
    assert len(house.views.wizard.grid.cards) == 5
    house.adviser.welcome()
    assert house.adviser._value is not None
    assert all(rung.number >= 1 for rung in house.adviser._value.ladder)


# After a session.


def finish_a_session(house: House) -> None:
    """A session of the suggested length, to its end and out of it."""
    house.guide.wish(Wish(lead_in=0.0))
    house.let_pass(60 * 15 + 20)
    house.runner.awake()
    assert house.window.whole is house.views.checkin


def test_next_time_follows_the_answers_as_they_are_given(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past)[1:])
    finish_a_session(house)
    house.guide.show_next_time(CheckIn(comfort=4))
    assert "thin towel" in said(house)
    house.guide.show_next_time(CheckIn(comfort=3))
    assert "thick towel again" in said(house)
    house.guide.show_next_time(CheckIn(comfort=2))
    assert "Last time was too strong" in said(house)


def test_after_a_hard_stop_next_time_is_a_rest(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=four_evenings(past))
    record = step(4, past, 0, stop_reason=StopReason.SHARP_PAIN)
    house.store.save_session(record)
    shown = house.adviser.next_time(record, CheckIn())
    assert (shown.setup, shown.title) == (None, "A rest first")
    assert shown.when == "From Saturday."


def test_what_was_really_used_can_be_said_and_the_answers_stay(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past))
    finish_a_session(house)
    assert house.diary.record is not None
    assert house.diary.record.planned == BACK[5]
    house.guide.correct_used(CheckIn(comfort=4, note="forgot the towel"))
    assert house.window.whole is house.views.wizard
    assert house.adviser._value is not None
    assert house.adviser._value.purpose is Purpose.USED
    bare = replace(BACK[5], cover=Cover.BARE_SKIN)
    house.adviser.take_setup(bare)
    assert house.window.whole is house.views.checkin
    newest = house.store.sessions()[0]
    assert (newest.used, newest.comfort, newest.note) == (bare, 4, "forgot the towel")
    house.guide.correct_used(CheckIn(comfort=5))
    house.adviser.leave_wizard()
    assert house.window.whole is house.views.checkin
    assert house.store.sessions()[0].used == bare


# What is said just before goes before what was chosen.


@pytest.mark.parametrize("answers", [PAIN, BeforeAnswers(marks=Marks.FAINT)])
def test_no_step_is_taken_by_hand_on_a_day_of_strong_pain_or_marks(
    answers: BeforeAnswers, build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.adjust()
    house.adviser.take_setup(replace(BACK[5], minutes=10.0))
    house.guide.ask_by_name("standard")
    house.adviser.start(answers)
    assert house.runner.session is not None
    assert house.runner.session.plan.setup.cover is Cover.THICK_TOWEL


def test_strong_pain_offers_the_emergency_signs(build: Build, past: Callable[..., SessionRecord]) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.ask_before(Wish())
    house.adviser.weigh(BeforeAnswers(Ratings(pain=7)))
    assert "Emergency signs" not in [button.text() for button in buttons(house)]
    house.adviser.weigh(PAIN)
    (signs,) = [button for button in buttons(house) if button.text() == "Emergency signs"]
    signs.click()
    assert house.window.whole is house.views.emergency
    house.guide.leave_emergency()
    assert house.window.whole is house.views.before


def test_easier_by_a_towel_folded_double_is_there_on_every_rung(
    build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=four_evenings(past))
    house.adviser.adjust()
    house.views.wizard.show_wizard(house.adviser._value, WizardStep.COVER)
    assert len(house.views.wizard.grid.cards) == 5
    house.adviser.take_setup(replace(BACK[4], cover=Cover.DOUBLE_THICK_TOWEL))
    assert "Easier than suggested" in said(house)
