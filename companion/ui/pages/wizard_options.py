"""The cards of each question of the wizard, made from what it shows."""

from __future__ import annotations

from enum import Enum
from typing import Any

from companion.core.journal import Area, Cover, Head, Setup, Surface
from companion.core.ladder import LADDERS
from companion.ui.covers import capitalised
from companion.ui.pages.wizard_value import (
    Purpose,
    Standing,
    WizardStep,
    WizardValue,
    choices,
    minutes_on_ladder,
    standing,
    variable_of,
    with_variable,
)
from companion.ui.text import wizard as words
from companion.ui.translation import translate
from companion.ui.widgets.option_card import Option
from companion.ui.widgets.option_pictures import Arriving, Closeup, Dial, Picture, Scene

_FEET = (Area.FEET_SEATED, Area.FEET_STANDING)
_LYING = Setup(Cover.THIN_TOWEL, Surface.YOGA_MAT, Head.FOLDED_TOWEL, 15.0)


def options(value: WizardValue, step: WizardStep) -> tuple[Option, ...]:
    """The cards of a step, from easy to hard."""
    match step:
        case WizardStep.MAT:
            return _mat_options()
        case WizardStep.AREA:
            return tuple(_area_option(area, why_not) for area, why_not in value.open_areas)
        case _:
            return tuple(_setup_option(value, step, choice) for choice in choices(value, step))


def chosen_option(value: WizardValue, step: WizardStep) -> Any:
    """The choice that is ticked in a step."""
    match step:
        case WizardStep.MAT:
            return value.purpose
        case WizardStep.AREA:
            return value.area
        case WizardStep.LADDER:
            return None
        case _:
            return variable_of(value.chosen, step)


def _mat_options() -> tuple[Option, ...]:
    new = translate("Wizard", "It begins short and soft, and goes on one step at a time.")
    used = translate("Wizard", "Five or more sessions in the last two weeks. You tell what you use now.")
    return (
        Option(Purpose.FIRST_RUN, translate("Wizard", "New to the mat"), Arriving(), new),
        Option(Purpose.STATE, translate("Wizard", "Already used to it"), Scene(_LYING), used),
    )


def _area_option(area: Area, why_not: str) -> Option:
    setup = LADDERS[area][0].setup if area is not Area.BACK else _LYING
    return Option(
        area,
        words.choice_name(area, area),
        Scene(setup, area),
        "" if why_not else words.choice_sentence(area, area),
        standing=why_not,
        closed=bool(why_not),
    )


def _setup_option(value: WizardValue, step: WizardStep, choice: Any) -> Option:
    stands = standing(value, step, choice)
    name, picture = words.choice_name(choice, value.area), _picture(value, step, choice)
    closed = stands is not None and not stands.may_be_chosen
    told = "" if stands is None else words.standing_word(stands)
    marked = stands is Standing.SUGGESTED
    if not isinstance(choice, Enum):
        return Option(choice, name, picture, standing=told, marked=marked, closed=closed)
    lengths = minutes_on_ladder(value.area, step, choice)
    return Option(
        choice,
        capitalised(name),
        picture,
        words.choice_sentence(choice, value.area),
        words.feel(choice),
        words.range_word(*lengths) if lengths else "",
        told,
        marked,
        closed,
    )


def _picture(value: WizardValue, step: WizardStep, choice: Any) -> Picture:
    if step is WizardStep.MINUTES:
        return Dial(choice)
    setup = with_variable(value.chosen, step, choice)
    if step is WizardStep.COVER and value.area not in _FEET:
        return Closeup(choice)
    return Scene(setup, value.area, near=step is WizardStep.HEAD)
