"""After a bedtime session the computer sleeps too, if that was wished for, and only then."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from companion.core.journal import Kind
from companion.core.planning import Wish
from companion.core.session import Stage
from companion.core.settings import Settings
from tests.program import Open, answer, open_program, paths, stand_by

__all__ = ["open_program", "paths", "stand_by"]

BEDTIME = Wish(Kind.BEDTIME, lead_in=0.0)


@pytest.fixture
def bedtime(open_program: Open, paths) -> Callable[..., object]:
    """Opens the program with a session running: `bedtime(suspends=True)`."""

    def opened(*, suspends: bool, wish: Wish = BEDTIME) -> object:
        answer(paths)
        companion = open_program(wish=wish)
        companion.preferences.change(Settings(suspend_after_bedtime=suspends))
        companion.runner.look()
        assert companion.runner.session.stage is Stage.RUNNING
        return companion

    return opened


def silence(companion) -> None:
    """The last bell has died away, and nobody has answered."""
    companion.runner.quiet.emit()


def test_a_minute_begins_when_nobody_answers_any_more(bedtime) -> None:
    companion = bedtime(suspends=True)
    silence(companion)
    assert companion.nights.falling
    assert companion.under_way
    companion.nights.stay_on()
    assert not companion.nights.falling


@pytest.mark.parametrize(
    ("suspends", "wish"),
    [(False, BEDTIME), (True, Wish(Kind.BREATHING, minutes=5.0, lead_in=0.0))],
    ids=["not wished for", "not before sleep"],
)
def test_otherwise_the_computer_stays_on(bedtime, suspends: bool, wish: Wish) -> None:
    companion = bedtime(suspends=suspends, wish=wish)
    silence(companion)
    assert not companion.nights.falling


def test_who_ends_early_is_awake_and_is_not_sent_to_sleep(bedtime) -> None:
    companion = bedtime(suspends=True)
    companion.runner.finish()
    assert not companion.nights.falling


def test_whoever_opens_the_program_or_begins_anew_keeps_it_on(bedtime) -> None:
    companion = bedtime(suspends=True)
    silence(companion)
    companion.runner.finish()
    companion.views.night.opened.emit()
    assert not companion.nights.falling
    silence(companion)
    companion.guide.wish(Wish(Kind.BREATHING, minutes=5.0))
    assert not companion.nights.falling
