"""What a reminder waits for: somebody who is in the middle of something is not to be spoken to."""

from __future__ import annotations

from enum import Enum


class Busy(Enum):
    """Why this is no moment for a reminder, as far as the computer can tell; the weightiest reason first."""

    SCREEN_LOCKED = "screen_locked"
    CALL = "call"
    FULL_SCREEN = "full_screen"
    DO_NOT_DISTURB = "do_not_disturb"
