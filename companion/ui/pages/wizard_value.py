"""What the wizard asks about: its steps, the choices in each, and how they stand to the suggestion."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from companion.core.journal import Area, Cover, Head, Setup, Surface
from companion.core.ladder import (
    BODY_COVERS,
    COVER_ORDER,
    FOOT_COVERS,
    LADDERS,
    LONGEST_MINUTES,
    Rung,
    Step,
    not_harder,
    step_to,
)


class Purpose(Enum):
    """Why somebody is in the wizard, and with it how freely they may choose.

    `FIRST_RUN` begins with the question whether the mat is new, and like `ADJUST` keeps to the ladder.
    `STATE` is its other half, for somebody used to a mat, and `USED` corrects a session that is over:
    in both everything may be chosen, because it says what is so.
    """

    FIRST_RUN = "first_run"
    STATE = "state"
    ADJUST = "adjust"
    USED = "used"

    @property
    def keeps_to_the_ladder(self) -> bool:
        """Whether nothing may be chosen that is more than one step stronger than suggested."""
        return self in (Purpose.FIRST_RUN, Purpose.ADJUST)


class WizardStep(Enum):
    """One question of the wizard; its values are the names of what a setup calls it."""

    MAT = "mat"
    AREA = "area"
    COVER = "cover"
    SURFACE = "surface"
    HEAD = "head"
    MINUTES = "minutes"
    LADDER = "ladder"


SETUP_STEPS = (WizardStep.COVER, WizardStep.SURFACE, WizardStep.HEAD, WizardStep.MINUTES)
_FEET = (Area.FEET_SEATED, Area.FEET_STANDING)


@dataclass(frozen=True, slots=True)
class WizardValue:
    """Everything the wizard shows.

    `open_areas` are the areas offered, each with the sentence why it is closed, or ""; with fewer than two
    nothing is asked about the area. `harder` is the next rung, the most that may be asked for. `rung` is the
    number of the rung one stands on; without a `ladder` that step is left out. `next_step` and `waits_for`
    are sentences. `offer_beyond` offers to go on where the ladder is level.
    """

    purpose: Purpose
    area: Area
    open_areas: tuple[tuple[Area, str], ...]
    chosen: Setup
    suggested: Setup | None = None
    harder: Setup | None = None
    ladder: tuple[Rung, ...] = ()
    rung: int | None = None
    next_step: str = ""
    waits_for: str = ""
    offer_beyond: bool = False

    @property
    def tonight(self) -> Setup:
        """What is used if the wizard ends now: the choice, or after a statement what is suggested for it."""
        if self.purpose is Purpose.STATE and self.suggested is not None:
            return self.suggested
        return self.chosen


class Standing(Enum):
    """How one choice stands to the suggestion."""

    SUGGESTED = "suggested"
    EASIER = "easier"
    HARDER = "harder"
    LATER = "later"
    NOT_ON_LADDER = "not_on_ladder"

    @property
    def may_be_chosen(self) -> bool:
        """Whether it is at most one step stronger than suggested."""
        return self not in (Standing.LATER, Standing.NOT_ON_LADDER)


def steps_of(value: WizardValue) -> tuple[WizardStep, ...]:
    """The questions asked, in order: surface, head and ladder only for the back, whose variables they are."""
    steps: list[WizardStep] = []
    if value.purpose in (Purpose.FIRST_RUN, Purpose.STATE):
        steps.append(WizardStep.MAT)
    if len(value.open_areas) > 1 and value.purpose is not Purpose.STATE:
        steps.append(WizardStep.AREA)
    if value.area is not Area.BACK:
        return (*steps, WizardStep.COVER, WizardStep.MINUTES)
    steps.extend(SETUP_STEPS)
    if value.ladder and value.purpose is not Purpose.USED:
        steps.append(WizardStep.LADDER)
    return tuple(steps)


def first_step(value: WizardValue) -> WizardStep:
    """Where the wizard opens: behind the question about the mat, once that is answered."""
    return WizardStep.COVER if value.purpose is Purpose.STATE else steps_of(value)[0]


def variable_of(setup: Setup, step: WizardStep) -> Any:
    """The cover, surface, head support or minutes of a setup."""
    return getattr(setup, step.value)


def with_variable(setup: Setup, step: WizardStep, chosen: Any) -> Setup:
    """The setup with that one variable replaced."""
    return replace(setup, **{step.value: chosen})


def choices(value: WizardValue, step: WizardStep) -> tuple[Any, ...]:
    """What can be chosen in a step, from easy to hard."""
    match step:
        case WizardStep.MAT:
            return (Purpose.FIRST_RUN, Purpose.STATE)
        case WizardStep.AREA:
            return tuple(area for area, _why_not in value.open_areas)
        case WizardStep.COVER:
            return _covers(value)
        case WizardStep.SURFACE:
            return tuple(Surface)
        case WizardStep.HEAD:
            return tuple(Head)
        case WizardStep.MINUTES:
            return _lengths(value)
        case WizardStep.LADDER:
            return ()


def reference(value: WizardValue) -> Setup:
    """The setup the choices are measured by: the suggestion, or the choice itself where there is none."""
    return value.suggested or value.chosen


def step_of(value: WizardValue) -> Step:
    """How the whole setup chosen so far stands to the suggestion; what is stated is always as it is."""
    if not value.purpose.keeps_to_the_ladder or value.suggested is None:
        return Step.SAME
    return step_to(value.chosen, value.suggested, value.harder)


def standing(value: WizardValue, step: WizardStep, choice: Any) -> Standing | None:
    """How a choice would stand to the suggestion, or None where everything may be chosen.

    Whether the setup as it is chosen now would come later with it is asked of the core; the word is about
    this choice alone, so that a cushion is not called stronger for the cover chosen before.
    """
    if not value.purpose.keeps_to_the_ladder or step not in SETUP_STEPS or value.suggested is None:
        return None
    suggested = value.suggested
    if choice == variable_of(suggested, step):
        return Standing.SUGGESTED
    if step_to(with_variable(value.chosen, step, choice), suggested, value.harder) is Step.LATER:
        known = {variable_of(rung.setup, step) for rung in value.ladder}
        return Standing.NOT_ON_LADDER if known and choice not in known else Standing.LATER
    alone = with_variable(suggested, step, choice)
    return Standing.EASIER if not_harder(alone, suggested) else Standing.HARDER


def minutes_on_ladder(area: Area, step: WizardStep, choice: Any) -> tuple[float, float] | None:
    """The fewest and most minutes of the rungs of that area with this cover, surface or head, if any."""
    lengths = [rung.setup.minutes for rung in LADDERS[area] if variable_of(rung.setup, step) == choice]
    return (min(lengths), max(lengths)) if lengths else None


def _covers(value: WizardValue) -> tuple[Cover, ...]:
    """The covers of an area from easy to hard; where the choice keeps to the ladder, nothing harder than the
    area's ladder ever has. At the very first the double towel only where it is on the ladder or in use, for
    there are four to choose from already; later easier is always there.
    """
    own = [value.chosen.cover, reference(value).cover]
    covers = FOOT_COVERS if value.area in _FEET else BODY_COVERS
    if value.purpose.keeps_to_the_ladder:
        hardest = max(COVER_ORDER[rung.setup.cover] for rung in LADDERS[value.area])
        covers = tuple(one for one in covers if COVER_ORDER[one] <= hardest or one in own)
    double = Cover.DOUBLE_THICK_TOWEL
    later = value.purpose in (Purpose.ADJUST, Purpose.USED)
    if later or double in own or any(rung.setup.cover is double for rung in value.ladder):
        return covers
    return tuple(one for one in covers if one is not double)


def _lengths(value: WizardValue) -> tuple[float, ...]:
    """The lengths of the area's ladder; those beyond the usual only where they are on one's own."""
    lengths = {rung.setup.minutes for rung in LADDERS[value.area]}
    if value.purpose.keeps_to_the_ladder:
        usual = max([LONGEST_MINUTES, *(rung.setup.minutes for rung in value.ladder)])
        lengths = {minutes for minutes in lengths if minutes <= usual}
    return tuple(sorted(lengths | {value.chosen.minutes, reference(value).minutes}))
