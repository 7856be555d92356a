"""What every preference is at first, and the way back to that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from companion.core.settings import Settings

FIRST = Settings()

BROUGHT = frozenset({"own_music", "voice_folder", "sync_folder", "reminders"})
"""What somebody brought or wrote: it is taken away where it is listed, one by one."""

REMEMBERED = frozenset({"window_width", "window_height"})
"""What is no preference, but kept so that the window comes back as it was."""


def at_first(names: Iterable[str]) -> dict[str, Any]:
    """What the settings of these names are at first."""
    return {name: getattr(FIRST, name) for name in names}


def differs(settings: Settings, names: Iterable[str]) -> bool:
    """Whether any setting of these names is another than at first."""
    return any(getattr(settings, name) != value for name, value in at_first(names).items())


def put_back(settings: Settings, names: Iterable[str]) -> Settings:
    """The same settings, with those of these names as they are at first."""
    return replace(settings, **at_first(names))
