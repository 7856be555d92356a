"""The hours in which no reminder comes, whatever else is set."""

from __future__ import annotations

from datetime import time


def is_quiet(at: time, start: time, end: time) -> bool:
    """Whether a time on the wall lies in the quiet hours from `start` until `end`.

    They may span midnight. The first minute is quiet, the last is not; two equal times leave no time out.
    """
    if start <= end:
        return start <= at < end
    return at >= start or at < end
