"""What things are called: covers, places, kinds of session, feelings, lengths of time."""

from __future__ import annotations

from enum import Enum

from companion.core.breathing import PhaseKind
from companion.core.journal import (
    Area,
    Course,
    Cover,
    Head,
    Kind,
    Marks,
    Mode,
    NotToday,
    Setup,
    StopReason,
    Surface,
)
from companion.core.reminders import Occasion
from companion.core.settings import SkinTone, ThemeChoice
from companion.core.sounds import CueStyle
from companion.ui.lengths import duration, minutes_word
from companion.ui.translation import QT_TRANSLATE_NOOP, translate

_NAMES: dict[Enum, str] = {
    Cover.DOUBLE_THICK_TOWEL: QT_TRANSLATE_NOOP("Names", "double thick towel"),
    Cover.THICK_TOWEL: QT_TRANSLATE_NOOP("Names", "thick towel"),
    Cover.THIN_TOWEL: QT_TRANSLATE_NOOP("Names", "thin towel"),
    Cover.T_SHIRT: QT_TRANSLATE_NOOP("Names", "T-shirt"),
    Cover.BARE_SKIN: QT_TRANSLATE_NOOP("Names", "bare skin"),
    Cover.THICK_SOCKS: QT_TRANSLATE_NOOP("Names", "thick socks"),
    Cover.THIN_SOCKS: QT_TRANSLATE_NOOP("Names", "thin socks"),
    Surface.BED: QT_TRANSLATE_NOOP("Names", "bed or couch"),
    Surface.YOGA_MAT: QT_TRANSLATE_NOOP("Names", "yoga mat"),
    Surface.FLOOR: QT_TRANSLATE_NOOP("Names", "floor"),
    Head.CUSHION: QT_TRANSLATE_NOOP("Names", "cushion"),
    Head.FOLDED_TOWEL: QT_TRANSLATE_NOOP("Names", "folded towel"),
    Head.NONE: QT_TRANSLATE_NOOP("Names", "nothing under the head"),
    Area.BACK: QT_TRANSLATE_NOOP("Names", "Back"),
    Area.NECK: QT_TRANSLATE_NOOP("Names", "Neck"),
    Area.SEAT: QT_TRANSLATE_NOOP("Names", "Seat"),
    Area.FEET_SEATED: QT_TRANSLATE_NOOP("Names", "Feet, seated"),
    Area.FEET_STANDING: QT_TRANSLATE_NOOP("Names", "Feet, standing"),
    Area.BELLY: QT_TRANSLATE_NOOP("Names", "Belly"),
    Kind.STANDARD: QT_TRANSLATE_NOOP("Names", "Session"),
    Kind.QUICK: QT_TRANSLATE_NOOP("Names", "Short session"),
    Kind.BEDTIME: QT_TRANSLATE_NOOP("Names", "Bedtime"),
    Kind.BREATHING: QT_TRANSLATE_NOOP("Names", "Breathing"),
    Occasion.STANDARD: QT_TRANSLATE_NOOP("Names", "Suggested session"),
    Occasion.BEDTIME: QT_TRANSLATE_NOOP("Names", "Bedtime"),
    Occasion.LUNCH: QT_TRANSLATE_NOOP("Names", "Lunch break"),
    Occasion.FEET: QT_TRANSLATE_NOOP("Names", "Feet"),
    Occasion.BREATHING: QT_TRANSLATE_NOOP("Names", "Breathing"),
    Mode.STANDARD: QT_TRANSLATE_NOOP("Names", "Standard"),
    Mode.GENTLE: QT_TRANSLATE_NOOP("Names", "Gentle"),
    Mode.REDUCED: QT_TRANSLATE_NOOP("Names", "Short and gentle"),
    StopReason.TOO_STRONG: QT_TRANSLATE_NOOP("Names", "Just too much"),
    StopReason.SHARP_PAIN: QT_TRANSLATE_NOOP("Names", "Sharp pain"),
    StopReason.DIZZINESS: QT_TRANSLATE_NOOP("Names", "Dizzy"),
    StopReason.NUMBNESS: QT_TRANSLATE_NOOP("Names", "Numb or tingling"),
    StopReason.CHEST_OR_BREATH: QT_TRANSLATE_NOOP("Names", "Chest or breath"),
    StopReason.FAINT: QT_TRANSLATE_NOOP("Names", "Fainted"),
    StopReason.OTHER: QT_TRANSLATE_NOOP("Names", "Doorbell or other"),
    Marks.GONE: QT_TRANSLATE_NOOP("Names", "Gone"),
    Marks.FAINT: QT_TRANSLATE_NOOP("Names", "Faint"),
    Marks.CLEAR: QT_TRANSLATE_NOOP("Names", "Clear"),
    Marks.BROKEN: QT_TRANSLATE_NOOP("Names", "Bruised or broken"),
    NotToday.FEVER: QT_TRANSLATE_NOOP("Names", "Fever, or feeling ill"),
    NotToday.ALCOHOL: QT_TRANSLATE_NOOP("Names", "Alcohol"),
    NotToday.SEDATIVE: QT_TRANSLATE_NOOP("Names", "A sedative or sleeping pill"),
    NotToday.ACUPUNCTURE: QT_TRANSLATE_NOOP("Names", "Acupuncture today"),
    NotToday.CUPPING: QT_TRANSLATE_NOOP("Names", "Cupping today"),
    NotToday.TREATED_SKIN: QT_TRANSLATE_NOOP("Names", "Skin shaved, waxed or sunburnt today"),
    NotToday.RED_FLAG: QT_TRANSLATE_NOOP("Names", "Any of these"),
    Course.RUNNING: QT_TRANSLATE_NOOP("Names", "Running"),
    Course.COMPLETED: QT_TRANSLATE_NOOP("Names", "Completed"),
    Course.ENDED_EARLY: QT_TRANSLATE_NOOP("Names", "Ended early"),
    Course.STOPPED: QT_TRANSLATE_NOOP("Names", "Stopped"),
    Course.INTERRUPTED: QT_TRANSLATE_NOOP("Names", "Interrupted"),
    PhaseKind.INHALE: QT_TRANSLATE_NOOP("Names", "Breathe in"),
    PhaseKind.HOLD: QT_TRANSLATE_NOOP("Names", "Hold"),
    PhaseKind.EXHALE: QT_TRANSLATE_NOOP("Names", "Breathe out"),
    PhaseKind.REST: QT_TRANSLATE_NOOP("Names", "Rest"),
    ThemeChoice.SYSTEM: QT_TRANSLATE_NOOP("Names", "System"),
    ThemeChoice.DUSK: QT_TRANSLATE_NOOP("Names", "Dusk"),
    ThemeChoice.MORNING: QT_TRANSLATE_NOOP("Names", "Morning"),
    SkinTone.LIGHT: QT_TRANSLATE_NOOP("Names", "Light"),
    SkinTone.FAIR: QT_TRANSLATE_NOOP("Names", "Fair"),
    SkinTone.MEDIUM: QT_TRANSLATE_NOOP("Names", "Medium"),
    SkinTone.BROWN: QT_TRANSLATE_NOOP("Names", "Brown"),
    SkinTone.DEEP: QT_TRANSLATE_NOOP("Names", "Deep"),
    CueStyle.TONE: QT_TRANSLATE_NOOP("Names", "Breath tone"),
    CueStyle.BOWL: QT_TRANSLATE_NOOP("Names", "Bowl"),
    CueStyle.WAVE: QT_TRANSLATE_NOOP("Names", "Wave"),
    CueStyle.VOICE: QT_TRANSLATE_NOOP("Names", "Voice"),
    CueStyle.NONE: QT_TRANSLATE_NOOP("Names", "None"),
}

_ON_COVER = {
    Cover.DOUBLE_THICK_TOWEL: QT_TRANSLATE_NOOP("Names", "on a double thick towel"),
    Cover.THICK_TOWEL: QT_TRANSLATE_NOOP("Names", "on a thick towel"),
    Cover.THIN_TOWEL: QT_TRANSLATE_NOOP("Names", "on a thin towel"),
    Cover.T_SHIRT: QT_TRANSLATE_NOOP("Names", "in a T-shirt"),
    Cover.BARE_SKIN: QT_TRANSLATE_NOOP("Names", "on bare skin"),
    Cover.THICK_SOCKS: QT_TRANSLATE_NOOP("Names", "in thick socks"),
    Cover.THIN_SOCKS: QT_TRANSLATE_NOOP("Names", "in thin socks"),
}
_BARE_FEET = QT_TRANSLATE_NOOP("Names", "with bare feet")

_PLACES: dict[Enum, str] = {
    Surface.BED: QT_TRANSLATE_NOOP("Names", "On the bed or couch, {0}."),
    Surface.YOGA_MAT: QT_TRANSLATE_NOOP("Names", "On a yoga mat, {0}."),
    Surface.FLOOR: QT_TRANSLATE_NOOP("Names", "On the floor, {0}."),
    Head.CUSHION: QT_TRANSLATE_NOOP("Names", "with a cushion under your head"),
    Head.FOLDED_TOWEL: QT_TRANSLATE_NOOP("Names", "with a folded towel under your head"),
    Head.NONE: QT_TRANSLATE_NOOP("Names", "with nothing under your head"),
}

_COMFORT = {
    1: QT_TRANSLATE_NOOP("Names", "Had to stop"),
    2: QT_TRANSLATE_NOOP("Names", "Too strong"),
    3: QT_TRANSLATE_NOOP("Names", "Strong but OK"),
    4: QT_TRANSLATE_NOOP("Names", "Comfortable"),
    5: QT_TRANSLATE_NOOP("Names", "Melted"),
}

FELT = ("warm", "drowsy", "awake", "fell_asleep", "tingling", "sore_spot", "pink_marks")
"""What one may have noticed in a session, as the journal keeps it."""

_FELT = {
    "warm": QT_TRANSLATE_NOOP("Names", "Warm"),
    "drowsy": QT_TRANSLATE_NOOP("Names", "Drowsy"),
    "awake": QT_TRANSLATE_NOOP("Names", "Awake"),
    "fell_asleep": QT_TRANSLATE_NOOP("Names", "Fell asleep"),
    "tingling": QT_TRANSLATE_NOOP("Names", "Tingling"),
    "sore_spot": QT_TRANSLATE_NOOP("Names", "Sore spot"),
    "pink_marks": QT_TRANSLATE_NOOP("Names", "Pink marks"),
}

_PATTERNS = {
    "long_exhale": QT_TRANSLATE_NOOP("Names", "Long breath out"),
    "slow_sigh": QT_TRANSLATE_NOOP("Names", "Slow sigh out"),
    "even": QT_TRANSLATE_NOOP("Names", "Even"),
    "double_inhale": QT_TRANSLATE_NOOP("Names", "Double breath in"),
    "box": QT_TRANSLATE_NOOP("Names", "Box, with holds"),
    "four_seven_eight": QT_TRANSLATE_NOOP("Names", "4-7-8, with holds"),
}


def name(value: Enum) -> str:
    """What a cover, area, kind, reason or other choice is called."""
    return translate("Names", _NAMES[value])


def phase_word(phase: PhaseKind) -> str:
    """The word beside the breathing sun."""
    return name(phase)


def comfort_word(comfort: int) -> str:
    """One of the five steps of comfort, 1 to 5."""
    return translate("Names", _COMFORT[comfort])


def felt_word(felt: str) -> str:
    """Something noticed in a session; a word of the user's own stays as it is."""
    return translate("Names", _FELT[felt]) if felt in _FELT else felt


def pattern_word(pattern: str) -> str:
    """What a breath pattern is called, by the name the settings keep."""
    return translate("Names", _PATTERNS[pattern]) if pattern in _PATTERNS else pattern


def on_cover(cover: Cover, area: Area) -> str:
    """The cover as part of a sentence: "on a thick towel", "in thin socks"."""
    if cover is Cover.BARE_SKIN and area in (Area.FEET_SEATED, Area.FEET_STANDING):
        return translate("Names", _BARE_FEET)
    return translate("Names", _ON_COVER[cover])


def setup_title(setup: Setup, area: Area) -> str:
    """A setup as a title: "5 minutes on a thick towel"."""
    phrase = translate("Names", "{0} {1}")
    return phrase.format(minutes_word(setup.minutes), on_cover(setup.cover, area))


def setup_line(setup: Setup) -> str:
    """A setup as a detail: "5 min, thick towel"."""
    phrase = translate("Names", "{0}, {1}")
    return phrase.format(duration(setup.minutes * 60.0), name(setup.cover))


def lying_line(setup: Setup) -> str:
    """Where one lies and what the head rests on, as a sentence."""
    return translate("Names", _PLACES[setup.surface]).format(translate("Names", _PLACES[setup.head]))
