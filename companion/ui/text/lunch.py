"""What is said of a lunch break: where it is spent, how long it is, and when one is back."""

from __future__ import annotations

from companion.core.settings import LunchPlace
from companion.ui.text.names import minutes_word
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_PLACES = {
    LunchPlace.CHAIR: QT_TRANSLATE_NOOP("Lunch", "At your chair"),
    LunchPlace.BACK: QT_TRANSLATE_NOOP("Lunch", "On your back"),
    LunchPlace.FEET: QT_TRANSLATE_NOOP("Lunch", "Under your feet"),
}
_HOW = {
    LunchPlace.CHAIR: QT_TRANSLATE_NOOP("Lunch", "The mat between you and the backrest."),
    LunchPlace.BACK: QT_TRANSLATE_NOOP("Lunch", "Lying down, as you usually do."),
    LunchPlace.FEET: QT_TRANSLATE_NOOP("Lunch", "Seated, the mat on the floor."),
}


def place_name(place: LunchPlace) -> str:
    """Where a lunch break is spent, as a label."""
    return translate("Lunch", _PLACES[place])


def place_sentence(place: LunchPlace) -> str:
    """What one does there."""
    return translate("Lunch", _HOW[place])


def half_minutes(minutes: float) -> str:
    """A length of time to the half minute: "8 minutes", "7½ minutes"."""
    halves = round(minutes * 2)
    if halves % 2 and halves > 1:
        return translate("Lunch", "{0}½ minutes").format(halves // 2)
    return minutes_word(minutes)


def lunch_sentence(minutes: float | None, back: str) -> str:
    """How long one is on the mat and when one is `back`, "8 minutes on the mat, done by 12:48"; or, without
    minutes, that there is too little time, and which time would do."""
    if minutes is None:
        words = translate(
            "Lunch",
            "Too short for the mat. With getting on and off it takes until {0}: choose that or later.",
        )
        return words.format(back)
    words = translate("Lunch", "{0} on the mat, done by {1}")
    return words.format(half_minutes(minutes), back)
