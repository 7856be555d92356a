"""The wizard's words are true to the ladder, and none of them is one to avoid."""

import pytest
from pytestqt.qtbot import QtBot

from companion.core.journal import Area, Cover, Head, Surface
from companion.core.ladder import LADDERS
from companion.ui.pages.wizard import WizardPage
from companion.ui.pages.wizard_options import options
from companion.ui.pages.wizard_value import SETUP_STEPS, Purpose, WizardStep, choices, minutes_on_ladder
from companion.ui.text import wizard as words
from companion.ui.theme import Look
from tests.ui.reading import AVOID, said
from tests.ui.wizard_values import BACK, elsewhere, on_rung


@pytest.mark.parametrize(
    ("cover", "range_"),
    [
        (Cover.DOUBLE_THICK_TOWEL, "2–5 min"),
        (Cover.THICK_TOWEL, "5–15 min"),
        (Cover.THIN_TOWEL, "15–20 min"),
        (Cover.T_SHIRT, "20 min"),
        (Cover.BARE_SKIN, "20–40 min"),
    ],
)
def test_the_minutes_of_a_cover_are_those_of_its_rungs(cover: Cover, range_: str) -> None:
    value = on_rung(1, ladder=LADDERS[Area.BACK])
    (option,) = [one for one in options(value, WizardStep.COVER) if one.value is cover]
    assert option.minutes == range_


@pytest.mark.parametrize("area", Area)
def test_no_card_tells_minutes_its_ladder_does_not_have(area: Area) -> None:
    value = elsewhere(area, purpose=Purpose.USED)
    for step in SETUP_STEPS[:-1]:
        for choice in choices(value, step):
            rungs = [rung for rung in LADDERS[area] if getattr(rung.setup, step.value) is choice]
            lengths = minutes_on_ladder(area, step, choice)
            assert (lengths is None) is (not rungs)
            assert all(lengths and lengths[0] <= rung.setup.minutes <= lengths[1] for rung in rungs)


@pytest.mark.parametrize("area", Area)
@pytest.mark.parametrize("purpose", Purpose)
def test_every_choice_has_a_name_a_sentence_and_a_word_for_how_it_feels(area: Area, purpose: Purpose) -> None:
    value = elsewhere(area, purpose=purpose)
    for step in SETUP_STEPS[:-1]:
        for option in options(value, step):
            assert option.name.strip()
            assert option.sentence.endswith(".")
            assert option.feel is not None and 0 < option.feel[0] <= 4
    assert all(option.name for option in options(value, WizardStep.AREA))


@pytest.mark.parametrize("order", [tuple(Cover)[:5], tuple(Surface), tuple(Head)])
def test_what_is_harder_never_feels_gentler(order: tuple[Cover | Surface | Head, ...]) -> None:
    levels = [words.feel(choice)[0] for choice in order]
    assert levels == sorted(set(levels))


@pytest.mark.parametrize("purpose", Purpose)
def test_no_word_is_one_to_avoid(purpose: Purpose, look: Look, qtbot: QtBot) -> None:
    page = WizardPage(look)
    qtbot.addWidget(page)
    told = []
    for step in WizardStep:
        for area in Area:
            value = on_rung(4, purpose, offer_beyond=True) if area is Area.BACK else elsewhere(area)
            page.show_wizard(value, step)
            told += said(page) + [one.accessibleName() for one in page.grid.cards]
            told += [one.accessibleDescription() for one in page.grid.cards]
    told += ["This is one step stronger than suggested."]
    assert [sentence for sentence in told if AVOID.search(sentence)] == []


@pytest.mark.parametrize(
    ("step", "number"),
    [
        (WizardStep.COVER, "three"),
        (WizardStep.SURFACE, "three"),
        (WizardStep.HEAD, "three"),
        (WizardStep.MINUTES, "two"),
    ],
)
def test_the_sessions_before_a_step_are_those_of_the_rules(
    step: WizardStep, number: str, look: Look, qtbot: QtBot
) -> None:
    page = WizardPage(look)
    qtbot.addWidget(page)
    page.show_wizard(on_rung(4), step)
    assert any(f"at least {number} comfortable sessions" in one for one in said(page))
    page.show_wizard(elsewhere(Area.NECK), WizardStep.MINUTES)
    assert any("at least three comfortable sessions" in one for one in said(page))


def test_a_card_is_read_out_with_its_name_feel_and_standing() -> None:
    value = on_rung(4)
    cards = {option.value: option for option in options(value, WizardStep.COVER)}
    assert cards[BACK[4].cover].standing == "Suggested"
    assert cards[Cover.THIN_TOWEL].standing == "One step stronger"
    assert cards[Cover.THIN_TOWEL].feel == (2.0, "Mild")
