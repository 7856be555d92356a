"""The computer's clocks."""

from __future__ import annotations

import time
from datetime import datetime


def steady_seconds() -> float:
    """Seconds of a clock that never goes back and goes on while the computer is asleep.

    Linux stops its usual steady clock during sleep; a session could then not tell that the lid was closed.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    if boot is not None:
        return time.clock_gettime(boot)
    monotonic = getattr(time, "CLOCK_MONOTONIC", None)
    return time.clock_gettime(monotonic) if monotonic is not None else time.monotonic()


def local_now() -> datetime:
    """The calendar time here and now, aware of its offset.

    Where Unix keeps to the time zone a program began in, it is asked anew: somebody travels with a program
    that waits for months.
    """
    if hasattr(time, "tzset"):
        time.tzset()
    return datetime.now().astimezone()
