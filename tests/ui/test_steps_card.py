"""Pace, limits and wishes show what holds, ask for one change at a time, and lift nothing by themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from companion.core.journal import (
    Area,
    Condition,
    Cover,
    Head,
    Mode,
    Pins,
    Profile,
    SessionRecord,
    Setup,
    Surface,
)
from companion.core.ladder import LADDERS
from companion.ui.main_window import Page
from companion.ui.pages.wizard_value import WizardStep
from companion.ui.theme import Look
from companion.ui.widgets.segment import Segment
from companion.ui.widgets.steps_card import StepsCard, StepWishes
from tests.ui.house import Build, House, build
from tests.ui.reading import button, said

__all__ = ["build"]

L7 = next(rung.setup for rung in LADDERS[Area.BACK] if rung.number == 7)
Past = Callable[..., SessionRecord]


@pytest.fixture
def card(look: Look, now: datetime, qtbot: QtBot) -> StepsCard:
    """The card of somebody whose ladder is level, and who may lie on the mat."""
    made = StepsCard(look)
    qtbot.addWidget(made)
    made.show_steps(Profile(now), at_plateau=True, mat_open=True)
    made.resize(800, 700)
    made.show()
    return made


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("Pace: Gentle", StepWishes(Mode.GENTLE)),
        ("Pace: Short and gentle", StepWishes(Mode.REDUCED)),
        ("Cover: T-shirt at most", StepWishes(pins=Pins(cover=Cover.T_SHIRT))),
        ("Cover: Thin towel at most", StepWishes(pins=Pins(cover=Cover.THIN_TOWEL))),
        ("Cover: Thick towel at most", StepWishes(pins=Pins(cover=Cover.THICK_TOWEL))),
        ("Surface: Yoga mat at most", StepWishes(pins=Pins(surface=Surface.YOGA_MAT))),
        ("Surface: Bed or couch only", StepWishes(pins=Pins(surface=Surface.BED))),
        ("Under the head: Folded towel", StepWishes(pins=Pins(head=Head.FOLDED_TOWEL))),
        ("Under the head: Keep the cushion", StepWishes(pins=Pins(head=Head.CUSHION))),
        ("Minutes at most: 10 min", StepWishes(pins=Pins(minutes=10))),
        ("I would like to go on", StepWishes(beyond_plateau=True)),
    ],
)
def test_every_limit_can_be_wished_for(words: str, wish: StepWishes, card: StepsCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.changed) as told:
        button(card, words).click()
    assert told.args == [wish]


OTHERWISE = StepWishes(
    Mode.GENTLE,
    Pins(Cover.THIN_TOWEL, Surface.BED, Head.CUSHION, 10),
    beyond_plateau=True,
    longest_minutes=40,
)


def without(name: str) -> StepWishes:
    """The same wishes without that limit."""
    pin: dict[str, None] = {name: None}
    return replace(OTHERWISE, pins=replace(OTHERWISE.pins, **pin))


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("Reset Pace to Standard", replace(OTHERWISE, mode=Mode.STANDARD)),
        ("Reset Cover to No limit", without("cover")),
        ("Reset Surface to No limit", without("surface")),
        ("Reset Under the head to No limit", without("head")),
        ("Reset Minutes at most to No limit", without("minutes")),
        (
            "Reset I would like to go on to off",
            replace(OTHERWISE, beyond_plateau=False, longest_minutes=20),
        ),
        ("Reset Longer sessions to 20 min", replace(OTHERWISE, longest_minutes=20)),
    ],
)
def test_every_wish_can_be_put_back_alone(
    words: str, wish: StepWishes, card: StepsCard, now: datetime, qtbot: QtBot
) -> None:
    assert not [said_here for said_here in said(card) if said_here.startswith("Default")]
    profile = Profile(now, mode=Mode.GENTLE, pins=OTHERWISE.pins, beyond_plateau=True, longest_minutes=40)
    card.show_steps(profile)
    with qtbot.waitSignal(card.changed) as told:
        button(card, words).click()
    assert told.args == [wish]


def test_a_limit_is_lifted_and_the_others_stay(card: StepsCard, now: datetime, qtbot: QtBot) -> None:
    odd = Pins(Cover.DOUBLE_THICK_TOWEL, Surface.BED, Head.FOLDED_TOWEL, 7)
    card.show_steps(Profile(now, pins=odd))
    assert "Now: double thick towel at most" in said(card)
    assert "Now: 7 min at most" in said(card)
    with qtbot.waitSignal(card.changed) as told:
        button(card, "Surface: No limit").click()
    assert told.args == [StepWishes(pins=replace(odd, surface=None))]


def test_longer_sessions_come_after_going_on_and_leave_with_it(
    card: StepsCard, now: datetime, qtbot: QtBot
) -> None:
    longer = button(card, "Longer sessions: 40 min")
    assert not longer.isEnabled()
    card.show_steps(Profile(now, beyond_plateau=True, longest_minutes=30))
    with qtbot.waitSignal(card.changed) as told:
        longer.click()
    assert told.args == [StepWishes(beyond_plateau=True, longest_minutes=40)]
    with qtbot.waitSignal(card.changed) as told:
        button(card, "I would like to go on").click()
    assert told.args == [StepWishes(beyond_plateau=False, longest_minutes=20)]


def test_a_length_from_elsewhere_is_named_and_kept(card: StepsCard, now: datetime, qtbot: QtBot) -> None:
    card.show_steps(Profile(now, longest_minutes=12))
    assert "Now: 12 min at most" in said(card)
    with qtbot.waitSignal(card.changed) as told:
        button(card, "Pace: Gentle").click()
    assert told.args == [StepWishes(Mode.GENTLE, longest_minutes=12)]


@pytest.mark.parametrize(
    ("profile", "at_plateau", "offered"),
    [({}, False, False), ({}, True, True), ({"beyond_plateau": True}, False, True)],
)
def test_going_on_is_offered_at_the_plateau_only(
    profile: dict, at_plateau: bool, offered: bool, card: StepsCard, now: datetime
) -> None:
    card.show_steps(Profile(now, **profile), at_plateau=at_plateau)
    assert button(card, "I would like to go on").isEnabled() is offered


def test_health_answers_that_are_stricter_say_so(card: StepsCard, now: datetime) -> None:
    stricter = "Your health answers keep sessions short and gentle"
    card.show_steps(Profile(now, mode=Mode.REDUCED))
    assert stricter not in said(card)
    card.show_steps(Profile(now, conditions=frozenset((Condition.FRAGILE_SKIN,))))
    assert stricter in said(card)
    assert button(card, "Pace: Gentle").isEnabled()


def test_before_the_health_check_nothing_can_be_changed(card: StepsCard) -> None:
    card.show_steps(None)
    assert not any(one.isEnabled() for one in card.findChildren(QAbstractButton))
    assert said(card).count("Comes after the health check") == 2


def test_showing_wishes_for_nothing(card: StepsCard, now: datetime, qtbot: QtBot) -> None:
    used = Setup(Cover.THIN_TOWEL, Surface.BED, Head.CUSHION, 15.0)
    with qtbot.assertNotEmitted(card.changed):
        card.show_steps(Profile(now, mode=Mode.GENTLE, pins=Pins(minutes=5), used_to=used))
    assert button(card, "Pace: Gentle").isChecked()
    assert button(card, "Minutes at most: 5 min").isChecked()
    assert "15 min, thin towel, bed or couch, cushion" in said(card)


def test_the_arrow_keys_change_a_limit(card: StepsCard, qtbot: QtBot) -> None:
    segment = next(one for one in card.findChildren(Segment) if one.accessibleName() == "Cover")
    with qtbot.waitSignal(card.changed) as told:
        QTest.keyClick(segment.focusProxy(), Qt.Key.Key_Right)
    assert told.args == [StepWishes(pins=Pins(cover=Cover.T_SHIRT))]


# With everything behind it.


def settings_of(house: House) -> StepsCard:
    """The card in the settings, opened."""
    house.window.show_page(Page.SETTINGS)
    return house.views.settings.steps


def test_a_change_holds_at_once_and_the_answers_keep_their_date(build: Build) -> None:
    house = build(Condition.BREATH_CONDITION)
    before = house.keeper.profile
    card = settings_of(house)
    button(card, "Cover: Thick towel at most").click()
    button(card, "Minutes at most: 10 min").click()
    pins = Pins(cover=Cover.THICK_TOWEL, minutes=10)
    assert house.store.profile() == replace(before, pins=pins)
    assert button(card, "Cover: Thick towel at most").isChecked()
    assert button(card, "Minutes at most: 10 min").isChecked()


@pytest.mark.parametrize("days_ago", [0, 1])
def test_the_plateau_is_noticed_on_the_evening_itself(build: Build, past: Past, days_ago: int) -> None:
    days = tuple(
        past(days_ago + day, planned=L7, minutes_done=20.0, comfort=5, id=past(50 + day).id)
        for day in range(4)
    )
    house = build(sessions=days, days=60)
    card = settings_of(house)
    switch = button(card, "I would like to go on")
    assert switch.isEnabled()
    switch.click()
    assert house.store.profile().beyond_plateau
    assert button(card, "Longer sessions: 30 min").isEnabled()


def test_a_ladder_cut_short_by_a_limit_offers_nothing_beyond(build: Build, past: Past) -> None:
    house = build(sessions=(past(1, comfort=5),), days=60)
    house.keeper.change_profile(pins=Pins(minutes=5))
    assert not button(settings_of(house), "I would like to go on").isEnabled()


def test_what_somebody_is_used_to_is_asked_again_from_its_beginning(build: Build) -> None:
    house = build()
    used = Setup(Cover.THIN_TOWEL, Surface.BED, Head.CUSHION, 15.0)
    house.keeper.change_profile(used_to=used)
    button(settings_of(house), "Change what you are used to").click()
    wizard = house.views.wizard
    assert (house.window.whole, wizard.step) == (wizard, WizardStep.MAT)
    button(wizard, "Continue").click()
    assert wizard.step is WizardStep.COVER
    assert house.store.profile().used_to == used


def test_back_from_the_choice_leads_to_the_settings_again(build: Build) -> None:
    house = build()
    for words in ("Adjust your setup", "Change what you are used to"):
        button(settings_of(house), words).click()
        assert house.window.whole is house.views.wizard
        house.views.wizard.back.click()
        assert house.window.whole is None
        assert house.window.page is house.views.settings


def test_nothing_to_adjust_while_the_mat_is_closed(build: Build, now: datetime) -> None:
    house = build(Condition.CLOT)
    card = settings_of(house)
    assert not button(card, "Adjust your setup").isEnabled()
    house.store.save_profile(Profile(now - timedelta(days=1)))
    assert button(settings_of(house), "Adjust your setup").isEnabled()
