"""Every door leads where it must: button, shortcut, journal and command get one answer."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.core.journal import Area, Condition, Kind, NotToday, Profile, SessionRecord
from companion.core.planning import Wish
from companion.ui import text
from companion.ui.pages.health import HealthAnswers
from companion.ui.widgets.choices import CheckRow
from tests.ui.house import Build, House, build
from tests.ui.reading import button, said

__all__ = ["build"]

QUICKLY = Wish(lead_in=0.0)


def press_shortcut(house: House, keys: Qt.Key) -> None:
    """Press a key with Ctrl in the shown window."""
    house.window.show()
    house.window.activateWindow()
    QTest.qWaitForWindowActive(house.window)
    QTest.keyClick(house.window, keys, Qt.KeyboardModifier.ControlModifier)


# Doors.

DOORS: dict[str, Callable[[House], None]] = {
    "Start": lambda house: house.views.today.hero.start.click(),
    "Bedtime": lambda house: house.views.today.bedtime.click(),
    "Lunch break": lambda house: house.views.today.lunch.click(),
    "Feet": lambda house: house.views.today.feet.click(),
    "journal": lambda house: house.views.journal.start_requested.emit(),
    "Ctrl+N": lambda house: press_shortcut(house, Qt.Key.Key_N),
    "Ctrl+B": lambda house: press_shortcut(house, Qt.Key.Key_B),
    "Ctrl+L": lambda house: press_shortcut(house, Qt.Key.Key_L),
    "command": lambda house: house.guide.wish(QUICKLY, quit_after=True),
}


LUNCH = ("Lunch break", "Ctrl+L")


@pytest.mark.parametrize("door", DOORS)
def test_with_the_questions_answered_every_door_opens(
    door: str, build: Build, past: Callable[..., SessionRecord]
) -> None:
    house = build(sessions=(past(3),))
    DOORS[door](house)
    if not house.runner.active:
        # There are questions before a full session and a lunch break; nothing has to be answered.
        assert house.window.whole is (house.views.lunch if door in LUNCH else house.views.before)
        QTest.keyClick(house.window.whole, Qt.Key.Key_Return)
    assert house.runner.active
    assert house.window.whole in (house.views.prep, house.views.session, house.views.lunch_prep)


@pytest.mark.invariant(14)
@pytest.mark.parametrize("door", DOORS)
def test_without_answers_every_door_leads_to_the_questions(door: str, build: Build) -> None:
    house = build(answered=False)
    DOORS[door](house)
    assert not house.runner.active
    assert house.window.whole is house.views.health
    assert house.store.sessions() == ()


@pytest.mark.invariant(14)
@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("condition", [Condition.PREGNANCY, Condition.ANTICOAGULANT, Condition.WOUND])
def test_no_door_lets_a_blocked_person_onto_the_mat(door: str, condition: Condition, build: Build) -> None:
    house = build(condition)
    DOORS[door](house)
    session = house.runner.session
    if session is not None:
        # The main button offers breathing without the mat.
        assert door == "Start"
        assert session.plan.kind is Kind.BREATHING
    else:
        assert house.window.whole is None
        assert house.window.page is house.views.today
        assert len(house.notices()) == 1


@pytest.mark.invariant(14)
@pytest.mark.parametrize("door", DOORS)
def test_answers_of_three_months_ago_are_asked_again_at_every_door(door: str, build: Build) -> None:
    house = build(days=100)
    DOORS[door](house)
    assert not house.runner.active
    assert house.window.whole is house.views.health


@pytest.mark.invariant(14)
def test_what_was_said_today_closes_the_door_at_once(build: Build, now: datetime) -> None:
    house = build()
    house.guide.take_answers(HealthAnswers(Profile(now), (NotToday.FEVER,)))
    assert house.window.page is house.views.today
    house.guide.wish(QUICKLY)
    assert not house.runner.active
    assert len(house.notices()) == 1


PREGNANT = text.row_text(Condition.PREGNANCY)


# What is read by those who may not lie on spikes opens nothing.


def answer_with(house: House, words: str) -> None:
    """Tick what is called so in the health questions, and go on as the button there says."""
    house.guide.show_health()
    health = house.views.health
    next(row for row in health.findChildren(CheckRow) if row.text() == words).click()
    button(health, "Continue to reading").click()


def is_reading(house: House) -> bool:
    """Whether the article on who should not lie on a mat has the window, over Learn."""
    article = house.views.article
    over_learn = house.window.page is house.views.learn
    return house.window.whole is article and over_learn and "When not to" in said(article)


@pytest.mark.invariant(14)
@pytest.mark.parametrize("words", [PREGNANT, "Fever, or feeling ill", "Any of these"])
def test_who_goes_on_to_reading_comes_to_no_mat_by_any_door(words: str, build: Build) -> None:
    house = build(answered=False)
    answer_with(house, words)
    assert is_reading(house)
    for name, door in DOORS.items():
        if not name.startswith("Ctrl"):
            house.guide.show_today()
        door(house)
        session = house.runner.session
        if session is not None and house.runner.active:
            # The main button offers breathing without the mat.
            assert name == "Start"
            assert session.plan.kind is Kind.BREATHING
            house.runner.cancel()
        elif house.window.whole is not None:
            pytest.fail(f"{name} led to {house.window.whole.accessibleName()}")
    assert [record for record in house.store.sessions() if record.kind.on_the_mat] == []


@pytest.mark.invariant(14)
@pytest.mark.parametrize("door", DOORS)
def test_who_only_reads_is_asked_at_every_door(door: str, build: Build) -> None:
    house = build(answered=False)
    house.guide.show_health()
    button(house.views.health, "Read only, no sessions").click()
    assert is_reading(house)
    house.librarian.leave()
    assert house.window.whole is None and house.window.page is house.views.learn
    DOORS[door](house)
    assert not house.runner.active
    assert house.window.whole is house.views.health


def test_answers_that_leave_the_mat_open_lead_to_today(build: Build) -> None:
    house = build()
    house.guide.show_health()
    button(house.views.health, "None apply, continue").click()
    assert house.window.whole is None and house.window.page is house.views.today


def test_other_answers_take_the_refusal_away(build: Build, now: datetime) -> None:
    house = build(Condition.PREGNANCY)
    house.guide.wish(QUICKLY)
    assert house.notices()
    house.guide.take_answers(HealthAnswers(Profile(now), ()))
    assert house.notices() == []


def test_a_session_that_starts_takes_an_older_refusal_away(
    build: Build, past: Callable[..., SessionRecord], now: datetime
) -> None:
    house = build(Condition.DIABETES)
    house.keeper.answer(
        Profile(now, conditions=frozenset({Condition.DIABETES}), professional_ok={Condition.DIABETES: now}),
        (),
    )
    house.guide.wish(Wish(area=Area.FEET_SEATED))
    assert house.notices()
    house.guide.wish(QUICKLY)
    assert house.runner.active
    assert house.notices() == []


def test_breathing_is_open_to_everybody(build: Build) -> None:
    house = build(answered=False)
    house.guide.wish(Wish(kind=Kind.BREATHING, minutes=1.0, lead_in=0.0))
    assert house.runner.active


def test_no_second_session_starts_over_the_first(build: Build) -> None:
    house = build()
    house.guide.wish(QUICKLY)
    first = house.runner.session
    house.guide.wish(Wish(kind=Kind.BEDTIME))
    assert house.runner.session is first
