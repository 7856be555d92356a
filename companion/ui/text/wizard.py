"""The words of the wizard: its questions, what can be chosen, and how a choice stands to the suggestion."""

from __future__ import annotations

from enum import Enum
from typing import Any

from companion.core.journal import Area, Cover, Head, Surface
from companion.ui import text
from companion.ui.covers import capitalised
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_FEET = (Area.FEET_SEATED, Area.FEET_STANDING)
_NAMES: dict[Enum, str] = {
    Surface.BED: QT_TRANSLATE_NOOP("Wizard", "Bed or couch"),
    Surface.YOGA_MAT: QT_TRANSLATE_NOOP("Wizard", "Yoga mat on the floor"),
    Surface.FLOOR: QT_TRANSLATE_NOOP("Wizard", "Bare floor"),
    Head.CUSHION: QT_TRANSLATE_NOOP("Wizard", "Cushion"),
    Head.FOLDED_TOWEL: QT_TRANSLATE_NOOP("Wizard", "Folded towel"),
    Head.NONE: QT_TRANSLATE_NOOP("Wizard", "None or a neck roll"),
    Area.NECK: QT_TRANSLATE_NOOP("Wizard", "Neck and shoulders"),
    Area.SEAT: QT_TRANSLATE_NOOP("Wizard", "Seat or lower back"),
}
"""What is called otherwise on a card than in a sentence."""

_SENTENCES: dict[Enum, str] = {
    Cover.DOUBLE_THICK_TOWEL: QT_TRANSLATE_NOOP("Wizard", "A bath towel, folded double."),
    Cover.THICK_TOWEL: QT_TRANSLATE_NOOP("Wizard", "A bath towel with thick loops, one layer."),
    Cover.THIN_TOWEL: QT_TRANSLATE_NOOP("Wizard", "One layer of a kitchen or gym towel."),
    Cover.T_SHIRT: QT_TRANSLATE_NOOP("Wizard", "A soft cotton T-shirt, nothing else."),
    Cover.BARE_SKIN: QT_TRANSLATE_NOOP("Wizard", "Full contact. Only after weeks of easy sessions."),
    Cover.THICK_SOCKS: QT_TRANSLATE_NOOP("Wizard", "Warm socks with a thick sole."),
    Cover.THIN_SOCKS: QT_TRANSLATE_NOOP("Wizard", "Light everyday socks."),
    Surface.BED: QT_TRANSLATE_NOOP("Wizard", "The ground gives way, and the spikes press less."),
    Surface.YOGA_MAT: QT_TRANSLATE_NOOP("Wizard", "Firmer than a bed, softer than the floor alone."),
    Surface.FLOOR: QT_TRANSLATE_NOOP("Wizard", "Nothing gives way. The firmest of the three."),
    Head.CUSHION: QT_TRANSLATE_NOOP("Wizard", "Head high, less weight on the upper back."),
    Head.FOLDED_TOWEL: QT_TRANSLATE_NOOP("Wizard", "Head lower, a little more weight on the spikes."),
    Head.NONE: QT_TRANSLATE_NOOP("Wizard", "Head flat, the whole back rests on the spikes."),
    Area.BACK: QT_TRANSLATE_NOOP("Wizard", "Lying on the whole mat."),
    Area.NECK: QT_TRANSLATE_NOOP("Wizard", "Lying on the pillow, or on the rolled edge."),
    Area.SEAT: QT_TRANSLATE_NOOP("Wizard", "On a chair, the mat behind you. Never in a moving vehicle."),
    Area.FEET_SEATED: QT_TRANSLATE_NOOP("Wizard", "On a chair, both feet on the mat."),
    Area.FEET_STANDING: QT_TRANSLATE_NOOP("Wizard", "Upright, with something to hold in reach."),
    Area.BELLY: QT_TRANSLATE_NOOP("Wizard", "Lying on your back, the covered mat on your belly."),
}
_BARE_FEET = QT_TRANSLATE_NOOP("Wizard", "Bare feet")
_SKIN_OF_FEET = QT_TRANSLATE_NOOP("Wizard", "Only the skin, nothing between.")
_CLOTHES = QT_TRANSLATE_NOOP("Wizard", "Your clothes and nothing else.")
_CLOTH_AND_TOWEL = QT_TRANSLATE_NOOP("Wizard", "Over your clothes, one layer.")

_FEEL: dict[Enum, tuple[float, str]] = {
    Cover.DOUBLE_THICK_TOWEL: (0.5, QT_TRANSLATE_NOOP("Wizard", "Soft")),
    Cover.THICK_TOWEL: (1.0, QT_TRANSLATE_NOOP("Wizard", "Gentle")),
    Cover.THIN_TOWEL: (2.0, QT_TRANSLATE_NOOP("Wizard", "Mild")),
    Cover.T_SHIRT: (3.0, QT_TRANSLATE_NOOP("Wizard", "Clear")),
    Cover.BARE_SKIN: (4.0, QT_TRANSLATE_NOOP("Wizard", "Strong")),
    Cover.THICK_SOCKS: (1.0, QT_TRANSLATE_NOOP("Wizard", "Gentle")),
    Cover.THIN_SOCKS: (2.0, QT_TRANSLATE_NOOP("Wizard", "Mild")),
    Surface.BED: (1.0, QT_TRANSLATE_NOOP("Wizard", "Soft")),
    Surface.YOGA_MAT: (2.0, QT_TRANSLATE_NOOP("Wizard", "Firm")),
    Surface.FLOOR: (3.0, QT_TRANSLATE_NOOP("Wizard", "Hard")),
    Head.CUSHION: (1.0, QT_TRANSLATE_NOOP("Wizard", "Gentle")),
    Head.FOLDED_TOWEL: (2.0, QT_TRANSLATE_NOOP("Wizard", "Mild")),
    Head.NONE: (3.0, QT_TRANSLATE_NOOP("Wizard", "Clear")),
}
"""How many of the four bars are filled, and the word beside them."""

_STEPS = {
    "mat": QT_TRANSLATE_NOOP("Wizard", "Your mat"),
    "area": QT_TRANSLATE_NOOP("Wizard", "Area"),
    "cover": QT_TRANSLATE_NOOP("Wizard", "Cover"),
    "surface": QT_TRANSLATE_NOOP("Wizard", "Surface"),
    "head": QT_TRANSLATE_NOOP("Wizard", "Head"),
    "minutes": QT_TRANSLATE_NOOP("Wizard", "Minutes"),
    "ladder": QT_TRANSLATE_NOOP("Wizard", "Your ladder"),
}
_QUESTIONS = {
    "mat": QT_TRANSLATE_NOOP("Wizard", "Have you used a mat before?"),
    "area": QT_TRANSLATE_NOOP("Wizard", "What rests on the spikes?"),
    "cover": QT_TRANSLATE_NOOP("Wizard", "What goes between you and the spikes?"),
    "surface": QT_TRANSLATE_NOOP("Wizard", "What does the mat lie on?"),
    "head": QT_TRANSLATE_NOOP("Wizard", "What is under your head?"),
    "minutes": QT_TRANSLATE_NOOP("Wizard", "How long would you like to stay?"),
    "ladder": QT_TRANSLATE_NOOP("Wizard", "Where you stand on your ladder"),
}
_SUBS = {
    "mat": QT_TRANSLATE_NOOP("Wizard", "Both are fine. It only decides where your ladder begins."),
    "area": QT_TRANSLATE_NOOP("Wizard", "One part of the body in one session."),
    "cover": QT_TRANSLATE_NOOP("Wizard", "Thicker is gentler. Pick what sounds pleasant, not brave."),
    "surface": QT_TRANSLATE_NOOP("Wizard", "The softer the ground, the gentler the spikes."),
    "head": QT_TRANSLATE_NOOP("Wizard", "The higher your head, the less rests on the spikes."),
    "minutes": QT_TRANSLATE_NOOP("Wizard", "Short is a whole session too. Ending early is always fine."),
    "ladder": QT_TRANSLATE_NOOP(
        "Wizard", "The app suggests it, you decide. Going back a step is always fine."
    ),
}
_STANDING = {
    "suggested": QT_TRANSLATE_NOOP("Wizard", "Suggested"),
    "easier": QT_TRANSLATE_NOOP("Wizard", "Easier"),
    "harder": QT_TRANSLATE_NOOP("Wizard", "One step stronger"),
    "later": QT_TRANSLATE_NOOP("Wizard", "Comes later, one step at a time"),
    "not_on_ladder": QT_TRANSLATE_NOOP("Wizard", "Not on your ladder"),
}


def step_name(step: Enum) -> str:
    """The name of a step in the row at the top."""
    return translate("Wizard", _STEPS[str(step.value)])


def question(step: Enum) -> str:
    """The title of a step."""
    return translate("Wizard", _QUESTIONS[str(step.value)])


def sub_line(step: Enum) -> str:
    """The line under the title of a step."""
    return translate("Wizard", _SUBS[str(step.value)])


def choice_name(choice: Any, area: Area) -> str:
    """What a choice is called on its card: a cover, surface, head support, area, or minutes."""
    if isinstance(choice, float):
        return text.minutes_word(choice)
    if choice is Cover.BARE_SKIN and area in _FEET:
        return translate("Wizard", _BARE_FEET)
    return translate("Wizard", _NAMES[choice]) if choice in _NAMES else capitalised(text.name(choice))


def choice_sentence(choice: Enum, area: Area) -> str:
    """What a cover, surface, head support or area is like, in a line or two."""
    if choice is Cover.BARE_SKIN and area in _FEET:
        return translate("Wizard", _SKIN_OF_FEET)
    if area is Area.SEAT and choice is Cover.T_SHIRT:
        return translate("Wizard", _CLOTHES)
    if area is Area.SEAT and choice in (Cover.THICK_TOWEL, Cover.THIN_TOWEL):
        return translate("Wizard", _CLOTH_AND_TOWEL)
    return translate("Wizard", _SENTENCES[choice])


def feel(choice: Enum) -> tuple[float, str]:
    """How strong a choice feels: how many of four bars, and the word for it."""
    level, word = _FEEL[choice]
    return level, translate("Wizard", word)


def standing_word(standing: Enum) -> str:
    """How a choice stands to the suggestion."""
    return translate("Wizard", _STANDING[str(standing.value)])


def range_word(fewest: float, most: float) -> str:
    """Minutes from and to, as "5–15 min"."""
    if fewest == most:
        return text.duration(most * 60.0)
    return translate("Wizard", "{0}–{1} min").format(round(fewest), round(most))
