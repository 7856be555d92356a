"""The wizard lets everybody choose what is easier, asks once before what is stronger, and skips no step."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from companion.core.journal import Area, Cover, Head, Setup, Surface
from companion.core.ladder import LADDERS, Step, step_to
from companion.ui.pages.wizard import WizardPage
from companion.ui.pages.wizard_value import (
    SETUP_STEPS,
    Purpose,
    Standing,
    WizardStep,
    WizardValue,
    choices,
    first_step,
    standing,
    steps_of,
    with_variable,
)
from companion.ui.theme import Look
from companion.ui.widgets.ladder_view import LadderView
from tests.ui.reading import button, said
from tests.ui.wizard_values import AREAS, BACK, USUAL, card, elsewhere, names, on_rung

Show = Callable[..., WizardPage]
WHOLE = LADDERS[Area.BACK]
BOLD = Setup(Cover.BARE_SKIN, Surface.FLOOR, Head.NONE, 40.0)


@pytest.fixture
def show(look: Look, qtbot: QtBot) -> Show:
    """Shows the wizard: `show(on_rung(4), WizardStep.COVER)`."""

    def shown(value: WizardValue, step: WizardStep | None = None) -> WizardPage:
        page = WizardPage(look)
        qtbot.addWidget(page)
        page.resize(1080, 720)
        page.show_wizard(value, step)
        return page

    return shown


def test_the_steps_come_in_order_and_the_first_run_asks_about_the_mat_first(show: Show) -> None:
    assert [step.value for step in steps_of(on_rung(1, Purpose.FIRST_RUN))] == [
        *("mat", "area", "cover", "surface", "head", "minutes", "ladder")
    ]
    assert steps_of(on_rung(4))[0] is WizardStep.AREA
    assert show(on_rung(1, Purpose.FIRST_RUN)).step is WizardStep.MAT
    assert show(on_rung(4)).step is WizardStep.AREA
    assert first_step(on_rung(4, Purpose.STATE)) is WizardStep.COVER


@pytest.mark.parametrize("area", [area for area in Area if area is not Area.BACK])
def test_other_areas_ask_for_cover_and_minutes_alone(area: Area) -> None:
    assert steps_of(elsewhere(area))[1:] == (WizardStep.COVER, WizardStep.MINUTES)


def test_one_area_alone_is_not_asked_about(show: Show) -> None:
    page = show(on_rung(4, open_areas=AREAS[:1]))
    assert page.step is WizardStep.COVER


def test_a_correction_ends_with_the_minutes(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(4, Purpose.USED, open_areas=(), suggested=None), WizardStep.MINUTES)
    card(page, "10 minutes").click()
    with qtbot.waitSignal(page.setup_chosen) as sent:
        button(page, "Keep this").click()
    assert sent.args == [replace(BACK[4], minutes=10.0)]


def test_continue_leads_through_every_step_and_sends_exactly_what_was_chosen(
    show: Show, qtbot: QtBot
) -> None:
    page = show(on_rung(7, open_areas=AREAS[:1]))
    for step, choice in (
        (WizardStep.COVER, "Thick towel"),
        (WizardStep.SURFACE, "Bed or couch"),
        (WizardStep.HEAD, "Cushion"),
        (WizardStep.MINUTES, "3 minutes"),
    ):
        assert page.step is step
        card(page, choice).click()
        button(page, "Continue").click()
    assert page.step is WizardStep.LADDER
    assert "3 minutes on a thick towel" in said(page)
    with qtbot.waitSignal(page.setup_chosen) as sent:
        button(page, "Use this today").click()
    assert sent.args == [Setup(Cover.THICK_TOWEL, Surface.BED, Head.CUSHION, 3.0)]


def test_easier_is_always_one_click(show: Show) -> None:
    page = show(on_rung(7), WizardStep.COVER)
    card(page, "Thick towel").click()
    assert card(page, "Thick towel").isChecked()
    assert button(page, "Continue").isEnabled()
    assert not page.panel.isVisibleTo(page)


def test_one_step_stronger_asks_once_and_plainly(show: Show) -> None:
    page = show(on_rung(4), WizardStep.COVER)
    card(page, "Thin towel").click()
    assert "This is one step stronger than suggested." in said(page)
    assert not button(page, "Continue").isEnabled()
    button(page, "I know it is stronger").click()
    assert not page.panel.isVisibleTo(page)
    button(page, "Continue").click()
    assert page.step is WizardStep.SURFACE
    assert button(page, "Continue").isEnabled()


def test_keeping_the_suggestion_takes_back_what_was_stronger(show: Show) -> None:
    page = show(on_rung(4), WizardStep.COVER)
    card(page, "Thin towel").click()
    button(page, "Keep the suggestion").click()
    assert card(page, "Thick towel").isChecked()
    assert button(page, "Continue").isEnabled()


def test_what_was_confirmed_covers_what_is_easier_than_it_and_nothing_else(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(4), WizardStep.COVER)
    card(page, "Thin towel").click()
    button(page, "I know it is stronger").click()
    page.show_wizard(on_rung(4), WizardStep.COVER)
    card(page, "Thin towel").click()
    assert not button(page, "Continue").isEnabled(), "another wizard asks again"
    button(page, "I know it is stronger").click()
    for _ in range(3):
        button(page, "Continue").click()
    card(page, "10 minutes").click()
    button(page, "Continue").click()
    with qtbot.waitSignal(page.setup_chosen) as sent:
        button(page, "Use this today").click()
    assert sent.args == [replace(BACK[5], minutes=10.0)]


@pytest.mark.parametrize("step", SETUP_STEPS)
def test_what_comes_later_can_be_read_and_not_chosen(step: WizardStep, show: Show) -> None:
    page = show(on_rung(2), step)
    before = [one.isChecked() for one in page.grid.cards]
    later = [one for one in page.grid.cards if one.option.closed]
    assert later or step is WizardStep.HEAD
    for one in later:
        assert one.option.standing in ("Comes later, one step at a time", "Not on your ladder")
        assert one.option.standing in one.accessibleName()
        assert one.isEnabled()
        one.click()
        assert [card.isChecked() for card in page.grid.cards] == before


def test_a_choice_that_came_from_elsewhere_and_is_too_strong_cannot_go_on(show: Show) -> None:
    page = show(on_rung(2, chosen=BOLD), WizardStep.COVER)
    assert not button(page, "Continue").isEnabled()
    assert "This comes later, one step at a time. Please choose something easier." in said(page)


@given(
    st.integers(-2, 12),
    st.lists(st.tuples(st.sampled_from(SETUP_STEPS), st.integers(0, 7)), max_size=12),
)
def test_going_back_and_forth_never_leaves_what_comes_later(
    number: int, moves: list[tuple[WizardStep, int]]
) -> None:
    value = on_rung(number)
    for step, index in moves:
        open_now = choices(value, step)
        choice = open_now[index % len(open_now)]
        stands = standing(value, step, choice)
        assert stands is not None
        if stands.may_be_chosen:
            value = replace(value, chosen=with_variable(value.chosen, step, choice))
        else:
            worse = with_variable(value.chosen, step, choice)
            assert step_to(worse, BACK[number], value.harder) is Step.LATER
        assert step_to(value.chosen, BACK[number], value.harder) is not Step.LATER


@pytest.mark.parametrize("number", range(-2, 13))
def test_every_card_says_how_it_stands_as_the_core_has_it(number: int) -> None:
    value = on_rung(number, ladder=())
    expected = {
        Step.SAME: Standing.SUGGESTED,
        Step.EASIER: Standing.EASIER,
        Step.HARDER: Standing.HARDER,
        Step.LATER: Standing.LATER,
    }
    for step in SETUP_STEPS:
        for choice in choices(value, step):
            core = step_to(with_variable(value.chosen, step, choice), BACK[number], value.harder)
            assert standing(value, step, choice) is expected[core]


def test_what_no_rung_has_is_not_promised_for_later(show: Show) -> None:
    page = show(on_rung(4), WizardStep.COVER)
    assert card(page, "Bare skin").option.standing == "Not on your ladder"
    page.show_wizard(on_rung(4, ladder=()), WizardStep.COVER)
    assert card(page, "Bare skin").option.standing == "Comes later, one step at a time"


@pytest.mark.parametrize("purpose", [Purpose.STATE, Purpose.USED])
def test_what_is_so_may_be_said_whatever_it_is(purpose: Purpose, show: Show) -> None:
    for step in SETUP_STEPS:
        page = show(on_rung(1, purpose), step)
        assert [one.option.standing for one in page.grid.cards] == [""] * len(page.grid.cards)
        page.grid.cards[-1].click()
        assert page.grid.cards[-1].isChecked()
        assert page.primary.isEnabled()


def test_somebody_used_to_a_mat_states_their_setup_and_is_shown_where_they_begin(
    show: Show, qtbot: QtBot
) -> None:
    page = show(on_rung(1, Purpose.FIRST_RUN))
    card(page, "Already used to it").click()
    button(page, "Continue").click()
    for choice in ("Bare skin", "Bare floor", "None or a neck roll"):
        card(page, choice).click()
        button(page, "Continue").click()
    card(page, "40 minutes").click()
    with qtbot.waitSignal(page.used_to_chosen) as sent:
        button(page, "Continue").click()
    assert sent.args == [BOLD]
    page.show_wizard(on_rung(7, Purpose.STATE, chosen=BOLD), WizardStep.LADDER)
    with qtbot.waitSignal(page.setup_chosen) as sent:
        button(page, "Use this today").click()
    assert sent.args == [BACK[7]], "tonight is what the ladder suggests, not what was stated"


def test_somebody_new_to_the_mat_keeps_to_the_ladder(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(1, Purpose.FIRST_RUN))
    with qtbot.waitSignal(page.used_to_chosen) as sent:
        button(page, "Continue").click()
    assert sent.args == [None]
    assert page.step is WizardStep.AREA
    button(page, "Continue").click()
    assert card(page, "Bare skin").option.closed


def test_changing_ones_mind_about_the_mat_forgets_what_was_stated(show: Show) -> None:
    page = show(on_rung(1, Purpose.STATE, chosen=BOLD), WizardStep.MAT)
    card(page, "New to the mat").click()
    assert button(page, "Continue").isEnabled()
    page.show_wizard(on_rung(1, Purpose.STATE, chosen=BOLD))
    page.back.click()
    card(page, "New to the mat").click()
    button(page, "Continue").click()
    button(page, "Continue").click()
    assert card(page, "Thick towel").isChecked()


def test_another_area_is_asked_for_and_a_closed_one_says_why(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(4))
    assert "It is off for now." in card(page, "Belly").accessibleName()
    card(page, "Belly").click()
    assert card(page, "Back").isChecked()
    with qtbot.assertNotEmitted(page.area_chosen):
        button(page, "Continue").click()
    page.back.click()
    card(page, "Feet, seated").click()
    with qtbot.waitSignal(page.area_chosen) as sent:
        button(page, "Continue").click()
    assert sent.args == [Area.FEET_SEATED]
    page.show_wizard(elsewhere(Area.FEET_SEATED), WizardStep.COVER)
    assert names(page) == ["Thick socks", "Thin socks", "Bare feet"]


def test_back_goes_one_step_back_and_leaves_from_the_first(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(4), WizardStep.SURFACE)
    page.back.click()
    page.back.click()
    assert page.step is WizardStep.AREA
    with qtbot.waitSignal(page.back_requested):
        page.back.click()


def test_the_double_towel_is_offered_at_first_to_those_who_need_it_and_later_to_all(show: Show) -> None:
    usual = ["Thick towel", "Thin towel", "T-shirt", "Bare skin"]
    first = Purpose.FIRST_RUN
    assert names(show(on_rung(1, first), WizardStep.COVER)) == usual
    assert names(show(on_rung(0, first), WizardStep.COVER)) == ["Double thick towel", *usual]
    gentle = (*[rung for rung in WHOLE if rung.number < 1], *USUAL)
    assert names(show(on_rung(1, first, ladder=gentle), WizardStep.COVER)) == ["Double thick towel", *usual]
    for later in (Purpose.ADJUST, Purpose.USED):
        assert names(show(on_rung(4, later), WizardStep.COVER)) == ["Double thick towel", *usual]


def test_longer_sessions_are_shown_only_to_those_who_have_them_on_their_ladder(show: Show) -> None:
    usual = ["2 minutes", "3 minutes", "5 minutes", "10 minutes", "15 minutes", "20 minutes"]
    assert names(show(on_rung(4), WizardStep.MINUTES)) == usual
    assert names(show(on_rung(12, ladder=WHOLE), WizardStep.MINUTES))[-1] == "40 minutes"
    own = show(on_rung(4, Purpose.USED, chosen=replace(BACK[4], minutes=12.0)), WizardStep.MINUTES)
    assert "12 minutes" in names(own)


def test_going_on_is_offered_on_the_level_part_alone(show: Show, qtbot: QtBot) -> None:
    page = show(on_rung(7), WizardStep.LADDER)
    assert not page.ladder.beyond.isVisibleTo(page)
    page.show_wizard(on_rung(7, offer_beyond=True), WizardStep.LADDER)
    with qtbot.waitSignal(page.beyond_requested):
        button(page, "I would like to go on").click()


def test_the_ladder_says_where_one_stands_what_is_next_and_what_it_waits_for(show: Show) -> None:
    page = show(on_rung(4), WizardStep.LADDER)
    told = said(page)
    assert "Step 4 of 7" in told
    assert "Next: one thing more." in told
    assert "It waits for one more comfortable session." in told
    drawn = page.ladder.findChild(LadderView).accessibleDescription()
    assert drawn.startswith("You are here: Step 4 of 7: 15 minutes on a thick towel")
    assert drawn.count("\n") == len(USUAL)
