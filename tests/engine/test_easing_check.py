"""The question of minute 3 in a session going on: heard once, answered by key, and written down."""

from __future__ import annotations

import pytest

from companion.core.easing import question_second
from companion.core.journal import Course, Cover, Kind
from companion.core.session import Easing, Stage
from companion.core.sounds import Cue
from tests.engine.evening import Evening


def reach_question(evening: Evening, minutes: float = 10.0, kind: Kind = Kind.STANDARD) -> None:
    """Starts the first session on a new rung and lets it come to its question."""
    evening.start(minutes, kind=kind, easing_check=True)
    session = evening.runner.session
    assert session is not None
    second = question_second(session)
    assert second is not None
    evening.let_pass(second + 0.1, step=0.25)


def shown(evening: Evening) -> Easing | None:
    """What is asked or offered just now."""
    frame = evening.runner.frame()
    assert frame is not None
    return frame.easing


@pytest.mark.invariant(4)
def test_the_question_is_heard_once_at_its_moment(evening: Evening) -> None:
    reach_question(evening)
    assert evening.player.played().count(Cue.ANSWER) == 1
    assert evening.player.played()[-1] is Cue.ANSWER
    assert shown(evening) is Easing.UNANSWERED
    evening.let_pass(120.0, step=0.25)
    assert evening.player.played().count(Cue.ANSWER) == 1


def test_unanswered_it_goes_by_itself_and_nothing_is_written(evening: Evening) -> None:
    reach_question(evening)
    evening.let_pass(60.0, step=0.25)
    assert shown(evening) is None
    evening.runner.answer_easing(False)
    assert shown(evening) is None
    assert evening.shelf.only().used is None


def test_a_yes_is_answered_softly_and_the_session_goes_on(evening: Evening) -> None:
    reach_question(evening)
    evening.runner.answer_easing(True)
    assert shown(evening) is None
    assert evening.player.played()[-2:] == [Cue.ANSWER, Cue.ANSWER]
    assert evening.runner.session is not None
    assert evening.runner.session.stage is Stage.RUNNING


def test_a_no_keeps_its_choices_and_the_session_goes_on(evening: Evening) -> None:
    reach_question(evening)
    evening.runner.answer_easing(False)
    evening.let_pass(120.0, step=0.25)
    assert shown(evening) is Easing.NOT_EASING
    assert evening.runner.session is not None
    assert evening.runner.session.stage is Stage.RUNNING


@pytest.mark.invariant(5)
def test_pausing_freezes_the_question(evening: Evening) -> None:
    reach_question(evening)
    evening.runner.toggle_pause()
    evening.clock.seconds += 3600.0
    assert shown(evening) is Easing.UNANSWERED
    evening.runner.toggle_pause()
    evening.let_pass(59.0, step=0.25)
    assert shown(evening) is Easing.UNANSWERED
    evening.let_pass(1.0, step=0.25)
    assert shown(evening) is None


@pytest.mark.invariant(3)
@pytest.mark.invariant(5)
def test_a_layer_more_pauses_and_is_in_the_record_before_anybody_goes_on(evening: Evening) -> None:
    reach_question(evening)
    evening.runner.answer_easing(False)
    evening.runner.add_layer()
    frame = evening.runner.frame()
    assert frame is not None
    assert (frame.stage, frame.easing) == (Stage.PAUSED, Easing.ADDING_LAYER)
    used = evening.shelf.only().used
    assert used is not None
    assert used.cover is Cover.DOUBLE_THICK_TOWEL
    evening.clock.seconds += 60.0
    evening.runner.toggle_pause()
    evening.let_pass(1.0)
    assert shown(evening) is None
    later = evening.runner.frame()
    assert later is not None
    assert later.remaining == pytest.approx(frame.remaining - 1.0)
    evening.let_pass(30.0, step=0.25)
    assert evening.shelf.only().used == used


def test_a_layer_more_while_paused_stays_paused_and_is_written(evening: Evening) -> None:
    reach_question(evening)
    evening.runner.answer_easing(False)
    evening.runner.toggle_pause()
    evening.runner.add_layer()
    assert shown(evening) is Easing.ADDING_LAYER
    assert evening.shelf.only().used is not None


def test_no_layer_is_added_that_was_not_on_offer(evening: Evening) -> None:
    reach_question(evening)
    evening.runner.add_layer()
    assert evening.runner.session is not None
    assert evening.runner.session.stage is Stage.RUNNING
    assert evening.shelf.only().used is None


def test_finishing_after_a_no_is_an_early_end_like_any_other(evening: Evening) -> None:
    reach_question(evening)
    evening.runner.answer_easing(False)
    evening.runner.finish()
    assert (evening.shelf.only().course, evening.shelf.only().stop_reason) == (Course.ENDED_EARLY, None)


def test_every_turn_of_the_question_is_told_once(evening: Evening) -> None:
    reach_question(evening)
    told: list[Easing] = []
    evening.runner.changed.connect(lambda session: told.append(session.easing))
    evening.runner.answer_easing(False)
    evening.runner.answer_easing(True)
    evening.runner.add_layer()
    evening.runner.toggle_pause()
    assert told == [Easing.NOT_EASING, Easing.ADDING_LAYER, Easing.LAYER_ADDED]
