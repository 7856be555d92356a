"""A walk through the window by keyboard alone."""

import re
from functools import partial

from tests.e2e.accessibility import Widget, matches
from tests.e2e.desktop import Desktop
from tests.e2e.waiting import wait_until

MOST_STEPS = 120
"""More presses of Tab than any page has stops."""


def walk_to(desktop: Desktop, name: str | re.Pattern[str]) -> None:
    """Presses Tab until the keyboard is on the widget of that name."""
    # A window that has just opened may not have told yet where its keyboard is.
    now = desktop.focused()
    for _ in range(MOST_STEPS):
        if now is not None and matches(now.name, name):
            return
        desktop.key("Tab")
        now = wait_until(partial(_moved_from, desktop, now), f"the keyboard to go on towards {name!r}")
    raise AssertionError(f"{name!r} cannot be reached by Tab")


def press(desktop: Desktop, name: str) -> None:
    """Walks to a button and presses it."""
    walk_to(desktop, name)
    desktop.key("Return")


def _moved_from(desktop: Desktop, before: Widget | None) -> Widget | None:
    now = desktop.focused()
    return now if now is not None and (before is None or now.address != before.address) else None
