"""Every preference with its type, its default and its limits."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import time
from enum import Enum
from typing import Any, cast

from companion.core.reminders import OFFERED, Reminder, reminder_values, reminders_from, time_from, time_value
from companion.core.sounds import CueStyle, Soundtrack, Volumes


class ThemeChoice(Enum):
    """Which look the windows have; Bedtime is never chosen here, sessions before sleep bring it."""

    SYSTEM = "system"
    DUSK = "dusk"
    MORNING = "morning"


class SkinTone(Enum):
    """The skin of the person in the pictures, from light to dark (docs/design.md section 7)."""

    LIGHT = "light"
    FAIR = "fair"
    MEDIUM = "medium"
    BROWN = "brown"
    DEEP = "deep"


class Language(Enum):
    """What language the program speaks: that of the computer, or one by its code (ISO 639-1)."""

    SYSTEM = "system"
    ARABIC = "ar"
    GERMAN = "de"
    ENGLISH = "en"
    SPANISH = "es"
    FRENCH = "fr"
    JAPANESE = "ja"
    SWEDISH = "sv"


class TrayInk(Enum):
    """How the sun in the tray is drawn: as the panel usually has it, in colour, or in one colour."""

    PANEL = "panel"
    COLOUR = "colour"
    MONO = "mono"


class LunchPlace(Enum):
    """Where a lunch break is spent: the mat against the chair, lying on it, or the feet on it."""

    CHAIR = "chair"
    BACK = "back"
    FEET = "feet"


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences. Numbers outside their limits are not accepted; see `LIMITS`.

    `music` and `nature` are names of pieces, `own_music` the paths of files and folders, `output` the name of
    a sound device (None for the usual one), `voice_folder` where recorded lines lie, and `sync_folder` (""
    for none) the folder through which other computers get the same journal. No reminder comes from
    `quiet_from` to `quiet_until`, wall times that may span midnight; two equal ones leave no time out.
    `text_percent` is how large letters are, times what the system asks for.
    """

    language: Language = Language.SYSTEM
    theme: ThemeChoice = ThemeChoice.SYSTEM
    skin_tone: SkinTone = SkinTone.MEDIUM
    reduced_motion: bool = False
    high_contrast: bool = False
    text_percent: int = 100
    pattern: str = "long_exhale"
    lead_in_seconds: int = 20
    music: str | None = "still_water"
    nature: str | None = None
    balance: int = 50
    own_music: tuple[str, ...] = ()
    cue_style: CueStyle = CueStyle.TONE
    music_volume: int = 80
    cue_volume: int = 80
    bell_volume: int = 80
    output: str | None = None
    halfway: bool = False
    spoken_lines: bool = False
    voice_folder: str | None = None
    fade_minutes: int = 3
    hide_time_in_bedtime: bool = True
    suspend_after_bedtime: bool = False
    keep_awake: bool = True
    pause_players: bool = False
    lunch_place: LunchPlace = LunchPlace.CHAIR
    lunch_on_top: bool = False
    reminders: tuple[Reminder, ...] = OFFERED
    quiet_from: time = time(22, 30)
    quiet_until: time = time(7, 30)
    snooze_minutes: int = 10
    skip_when_done: bool = True
    wait_while_busy: bool = True
    tray_ink: TrayInk = TrayInk.PANEL
    sync_folder: str = ""
    window_width: int = 1080
    window_height: int = 720

    @property
    def soundtrack(self) -> Soundtrack:
        """What lies under a session."""
        return Soundtrack(self.music, self.nature, self.balance)

    @property
    def volumes(self) -> Volumes:
        """The three volumes as the player takes them."""
        return Volumes(self.music_volume, self.cue_volume, self.bell_volume)


LIMITS: dict[str, tuple[int, int]] = {
    "text_percent": (100, 300),
    "lead_in_seconds": (0, 600),
    "music_volume": (0, 100),
    "cue_volume": (0, 100),
    "bell_volume": (0, 100),
    "balance": (0, 100),
    "fade_minutes": (1, 5),
    "snooze_minutes": (1, 60),
    "window_width": (380, 10_000),
    "window_height": (520, 10_000),
}
"""The smallest and largest value of each number: seconds, percent, minutes, pixels."""

NAMES_OR_NONE = ("music", "nature", "output", "voice_folder")


def from_values(values: dict[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """Settings from loosely typed values, as a file holds them, and the names of fields that were no good.

    Total: a bad field becomes its default and is named; unknown fields are left out silently, so that a
    file written by a later version does no harm.
    """
    settings = Settings()
    bad: list[str] = []
    for field in fields(Settings):
        if field.name not in values:
            continue
        try:
            settings = replace(settings, **{field.name: _checked(field.name, values[field.name])})
        except ValueError:
            bad.append(field.name)
    return settings, tuple(bad)


def to_values(settings: Settings) -> dict[str, Any]:
    """The same settings as plain strings, numbers and booleans, for a file."""
    values = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, time):
        return time_value(value)
    if value and isinstance(value, tuple) and isinstance(value[0], Reminder):
        return reminder_values(cast("tuple[Reminder, ...]", value))
    return list(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else value


def _checked(name: str, value: Any) -> Any:
    default = getattr(Settings(), name)
    if name in NAMES_OR_NONE:
        if value is None or isinstance(value, str):
            return value
    elif name == "own_music":
        if isinstance(value, list) and all(isinstance(one, str) for one in cast("list[Any]", value)):
            return tuple(cast("list[str]", value))
    elif name == "reminders":
        return reminders_from(value)
    elif isinstance(default, time):
        return time_from(value)
    elif isinstance(default, Enum):
        return type(default)(value)
    elif isinstance(default, bool):
        if isinstance(value, bool):
            return value
    elif isinstance(default, int):
        lowest, highest = LIMITS[name]
        if isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest:
            return value
    elif isinstance(value, type(default)):
        return value
    raise ValueError(name)
