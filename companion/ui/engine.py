"""What the windows send their wishes to."""

from __future__ import annotations

from dataclasses import dataclass

from companion.engine.diary import Diary
from companion.engine.doorkeeper import Doorkeeper
from companion.engine.preferences import Preferences
from companion.engine.reminder_clock import ReminderClock
from companion.engine.runner import Runner
from companion.engine.soundscape import Soundscape


@dataclass(frozen=True)
class Engine:
    """Everything the guide sends wishes to."""

    runner: Runner
    soundscape: Soundscape
    diary: Diary
    doorkeeper: Doorkeeper
    preferences: Preferences
    reminders: ReminderClock
