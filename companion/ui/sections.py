"""The sections of the settings, in the order in which they are listed."""

from __future__ import annotations

from enum import Enum


class Section(Enum):
    """One section of the settings."""

    REMINDERS = "reminders"
    SESSION = "session"
    STEPS = "steps"
    SOUND = "sound"
    APPEARANCE = "appearance"
    COMPUTER = "computer"
    HEALTH = "health"
    DATA = "data"
    ABOUT = "about"
