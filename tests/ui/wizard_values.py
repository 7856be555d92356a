"""What the wizard is shown in its tests: somebody on a rung of the back ladder, or of another one."""

from dataclasses import replace
from typing import Any

from companion.core.journal import Area
from companion.core.ladder import LADDERS, Rung
from companion.ui.pages.wizard import WizardPage
from companion.ui.pages.wizard_value import Purpose, WizardValue
from companion.ui.widgets.option_card import OptionCard

BACK = {rung.number: rung.setup for rung in LADDERS[Area.BACK]}
USUAL = tuple(rung for rung in LADDERS[Area.BACK] if 1 <= rung.number <= 7)
AREAS = ((Area.BACK, ""), (Area.FEET_SEATED, ""), (Area.BELLY, "It is off for now."))


def on_rung(number: int, purpose: Purpose = Purpose.ADJUST, **values: Any) -> WizardValue:
    """Somebody on that rung of the back ladder, with the suggestion chosen."""
    value = WizardValue(
        purpose,
        Area.BACK,
        AREAS,
        BACK[number],
        BACK[number],
        BACK.get(number + 1),
        USUAL,
        number,
        "Next: one thing more.",
        "It waits for one more comfortable session.",
    )
    return replace(value, **values)


def elsewhere(area: Area, index: int = 0, purpose: Purpose = Purpose.ADJUST) -> WizardValue:
    """Somebody on a rung of another area's ladder."""
    ladder: tuple[Rung, ...] = LADDERS[area]
    setup = ladder[index].setup
    harder = ladder[index + 1].setup if index + 1 < len(ladder) else None
    return WizardValue(purpose, area, AREAS, setup, setup, harder, ladder, ladder[index].number)


def card(page: WizardPage, name: str) -> OptionCard:
    """The one card of that name."""
    (found,) = [one for one in page.grid.cards if one.option.name == name]
    return found


def names(page: WizardPage) -> list[str]:
    """The names of all cards shown."""
    return [one.option.name for one in page.grid.cards]
