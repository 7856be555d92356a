"""What reminders say: what it is time for, on which day, and how one may answer. None of it presses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from companion.core.journal import Area, Setup
from companion.core.reminders import Occasion
from companion.core.settings import LunchPlace
from companion.ui.day_words import clock_word, day_word, weekday_word
from companion.ui.text.names import duration, on_cover
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_TITLES = {
    Occasion.STANDARD: QT_TRANSLATE_NOOP("Reminders", "Time to lie down"),
    Occasion.BEDTIME: QT_TRANSLATE_NOOP("Reminders", "Time to wind down"),
    Occasion.LUNCH: QT_TRANSLATE_NOOP("Reminders", "Lunch break on the mat"),
    Occasion.FEET: QT_TRANSLATE_NOOP("Reminders", "Time for your feet"),
    Occasion.BREATHING: QT_TRANSLATE_NOOP("Reminders", "Time to breathe"),
}

_WHAT = {
    Occasion.STANDARD: QT_TRANSLATE_NOOP("Reminders", "suggested session"),
    Occasion.BEDTIME: QT_TRANSLATE_NOOP("Reminders", "bedtime session"),
    Occasion.LUNCH: QT_TRANSLATE_NOOP("Reminders", "lunch break"),
    Occasion.FEET: QT_TRANSLATE_NOOP("Reminders", "feet on the mat"),
    Occasion.BREATHING: QT_TRANSLATE_NOOP("Reminders", "breathing"),
}
"""As the end of a line about a day."""

_LINES = {
    Occasion.STANDARD: QT_TRANSLATE_NOOP("Reminders", "What is suggested for the day"),
    Occasion.BEDTIME: QT_TRANSLATE_NOOP("Reminders", "Amber dim"),
    Occasion.FEET: QT_TRANSLATE_NOOP("Reminders", "Feet on the mat, seated"),
    Occasion.BREATHING: QT_TRANSLATE_NOOP("Reminders", "Without the mat, wherever you are"),
}

_AT_LUNCH = {
    LunchPlace.CHAIR: QT_TRANSLATE_NOOP("Reminders", "At your chair"),
    LunchPlace.BACK: QT_TRANSLATE_NOOP("Reminders", "Lying on the mat"),
    LunchPlace.FEET: QT_TRANSLATE_NOOP("Reminders", "Feet on the mat, seated"),
}


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """What the answers to a reminder are called."""

    start: str
    later: str
    not_today: str
    did_it: str


_WITH_LENGTH = {
    Occasion.STANDARD: QT_TRANSLATE_NOOP("Reminders", "{0}, as suggested for the day"),
    Occasion.BEDTIME: QT_TRANSLATE_NOOP("Reminders", "{0}, amber dim"),
    Occasion.FEET: QT_TRANSLATE_NOOP("Reminders", "{0}, feet on the mat, seated"),
    Occasion.BREATHING: QT_TRANSLATE_NOOP("Reminders", "{0} without the mat, wherever you are"),
}

_AT_LUNCH_WITH_LENGTH = {
    LunchPlace.CHAIR: QT_TRANSLATE_NOOP("Reminders", "{0} at your chair"),
    LunchPlace.BACK: QT_TRANSLATE_NOOP("Reminders", "{0} lying on the mat"),
    LunchPlace.FEET: QT_TRANSLATE_NOOP("Reminders", "{0} with your feet on the mat, seated"),
}


def reminder_title(occasion: Occasion) -> str:
    """What it is time for."""
    return translate("Reminders", _TITLES[occasion])


def reminder_detail(setup: Setup | None, occasion: Occasion) -> str:
    """How long and on what: "15 min on a thin towel"; without a setup, what kind of session it is."""
    if setup is None or occasion is Occasion.BREATHING:
        return occasion_line(occasion)
    area = Area.FEET_SEATED if occasion is Occasion.FEET else Area.BACK
    return translate("Reminders", "{0} {1}").format(
        duration(setup.minutes * 60.0), on_cover(setup.cover, area)
    )


def occasion_line(occasion: Occasion, place: LunchPlace = LunchPlace.CHAIR) -> str:
    """What kind of session it is, where its length is not known yet; `place` is that of lunch breaks."""
    return translate("Reminders", _AT_LUNCH[place] if occasion is Occasion.LUNCH else _LINES[occasion])


def occasion_line_of(setup: Setup, occasion: Occasion, place: LunchPlace) -> str:
    """The same with its length as it would be now: "15 min, amber dim"."""
    words = _AT_LUNCH_WITH_LENGTH[place] if occasion is Occasion.LUNCH else _WITH_LENGTH[occasion]
    return translate("Reminders", words).format(duration(setup.minutes * 60.0))


def reminder_day(day: date, today: date, occasion: Occasion, at: time | None = None) -> str:
    """On which day what comes: "Today, bedtime session", "Friday, lunch break".

    `day` is the one the reminder belongs to; with `at`, what comes after midnight is said to be in its night.
    """
    when = day_word(day, today, at)
    return translate("Reminders", "{0}, {1}").format(when, translate("Reminders", _WHAT[occasion]))


def reminder_answers(snooze_minutes: int) -> AnswerWords:
    """The answers a reminder can be given."""
    later = translate("Reminders", "In {0} min").format(snooze_minutes)
    return AnswerWords(
        translate("Reminders", "Start"),
        later,
        translate("Reminders", "Not today"),
        translate("Reminders", "I did it"),
    )


def in_quiet_hours(at: time) -> str:
    """Why a reminder at that time never comes."""
    return translate("Reminders", "{0} lies in your quiet hours, so it will not come.").format(clock_word(at))


def no_day_chosen() -> str:
    """Why a reminder without days never comes."""
    return translate("Reminders", "No day is chosen, so it will not come.")


def after_midnight(weekday: int) -> str:
    """Which night a chosen day means where a reminder comes after midnight."""
    days = (weekday_word(weekday), weekday_word((weekday + 1) % 7))
    return translate("Reminders", "After midnight: {0} is the night to {1}.").format(*days)


def no_time(words: str, kept: time) -> str:
    """That what was written is no time of day, and what holds still."""
    example = clock_word(time(19, 45))
    if not words.strip():
        return translate("Reminders", "No time was written, so {0} stays.").format(clock_word(kept))
    sentence = translate("Reminders", "{0} is no time of day, so {1} stays. Write it like {2}.")
    return sentence.format(words.strip(), clock_word(kept), example)
