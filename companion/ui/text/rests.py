"""Why the mat rests, in a sentence, and until when."""

from __future__ import annotations

from datetime import date

from companion.core.deciding import Reason
from companion.core.journal import StopReason
from companion.core.resting import APART, Rest
from companion.core.screening import Door, Verdict
from companion.ui.day_words import clock_word
from companion.ui.text.clock import written
from companion.ui.text.doors import door_sentence
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_STOPPED = {
    StopReason.SHARP_PAIN: QT_TRANSLATE_NOOP(
        "Suggestions",
        "You stopped for sharp pain: no mat before {0}. If it is still there, talk to a health professional.",
    ),
    StopReason.DIZZINESS: QT_TRANSLATE_NOOP(
        "Suggestions",
        "You stopped for dizziness: no mat before {0}. If it comes back, talk to a health professional.",
    ),
}
"""The stops after which the mat is open again on a day that is known."""


def rest_sentence(rest: Rest) -> str:
    """Why the mat rests, and until when."""
    match rest.reason:
        case Reason.SKIN:
            return translate(
                "Suggestions",
                "The mat waits until your skin is well. If it does not get better, "
                "show it to a pharmacist or doctor.",
            )
        case Reason.MARKS:
            return translate(
                "Suggestions",
                "Clear marks are still there, so this area rests today. If they stay more than two days, "
                "show a pharmacist or doctor.",
            )
        case Reason.FLARE:
            return translate(
                "Suggestions",
                "Your back is still two points or more above the last session's start: rest today.",
            )
        case Reason.FLARE_TWICE:
            words = translate(
                "Suggestions",
                "Your back was two points or more worse twice within a week: no mat before {0}. "
                "Please talk to a health professional.",
            )
            return words.format(_day(rest.until))
        case Reason.DAILY_CAP:
            return translate(
                "Suggestions",
                "That was the mat for today; the next session is for tomorrow. Breathing stays open.",
            )
        case Reason.TOO_SOON:
            again = "" if rest.since is None else clock_word((rest.since + APART).time())
            return translate(
                "Suggestions", "Two sessions a day want four hours between them: again from {0}."
            ).format(again)
        case StopReason.SHARP_PAIN | StopReason.DIZZINESS if rest.until is not None:
            return translate("Suggestions", _STOPPED[rest.reason]).format(_day(rest.until))
        case _:
            return door_sentence(Verdict(Door.REST, rest.reason))


def _day(day: date | None) -> str:
    return "" if day is None else written(day, translate("Suggestions", "dddd, d MMMM"))
