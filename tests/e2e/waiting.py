"""Waiting for something outside this process to become true, with a generous limit and no fixed pauses."""

import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE = 60.0
"""Seconds until a test gives up: many times what a busy two-core machine needs."""

FIRST_PAUSE, LONGEST_PAUSE = 0.02, 0.5
"""Seconds between looks. They grow: to be looked at costs the program under test time of its own."""

Found = TypeVar("Found")


def wait_until(
    look: Callable[[], Found | None], what: str | Callable[[], str], seconds: float = PATIENCE
) -> Found:
    """The first truthy result of `look`; AssertionError naming `what` when none comes within `seconds`."""
    end = time.monotonic() + seconds
    pause = FIRST_PAUSE
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s for {what if isinstance(what, str) else what()}")
        # Another program is being watched and offers no event to wait on.
        time.sleep(pause)
        pause = min(LONGEST_PAUSE, pause * 1.2)
